//! Help: questions in groups, a search over all of them, advice, and the ways to those who can do more.

use icu_normalizer::DecomposingNormalizerBorrowed;

use super::sheet::{Pen, Sheet};
use crate::intent::Page;
use crate::journey::State;
use crate::screen::{Block, FieldFormat, Question, Role, ScreenId};

/// What questions are about, in the order they are shown.
const GROUPS: [&str; 6] =
    ["faq-linking", "faq-signing-in", "faq-product-key", "faq-choices", "faq-this-computer", "faq-privacy"];

pub(super) fn help(state: &State, pen: &Pen<'_>) -> Sheet {
    let search = state.search.as_str();
    let wanted = words(search);
    let mut found = 0;
    let mut groups = vec![];
    for group in GROUPS {
        let title = pen.say(group);
        let items: Vec<Question> = questions(group, &title, &wanted, pen);
        found += items.len();
        if !items.is_empty() {
            groups.push(Block::Questions { title, items });
        }
    }
    let name = match (wanted.is_empty(), found) {
        (true, _) => "idle",
        (false, 0) => "nothing_found",
        (false, _) => "found",
    };
    let sheet = Sheet::new(ScreenId::Help, name, pen.say("help-title"))
        .field("words", pen.say("help-search"), Some(pen.say("help-search-hint")), search, FieldFormat::Plain, None)
        .act_with(Role::Quiet, pen.say("help-search-now"), "search", &[], &["words"]);
    let sheet = if wanted.is_empty() { sheet } else { searched(sheet, found, pen) };
    let sheet = groups.into_iter().fold(sheet, Sheet::block);
    let sheet = if wanted.is_empty() { advice(sheet, pen) } else { sheet };
    let sheet = if state.may_recover() { sheet.act(Role::Quiet, pen.say("sign-in-cannot"), "recover") } else { sheet };
    sheet
        .page(Role::Quiet, pen.say("open-security"), Page::Security, pen)
        .page(Role::Quiet, pen.say("open-activity"), Page::Activity, pen)
        .page(Role::Quiet, pen.say("open-support"), Page::Support, pen)
        .act(Role::Primary, pen.say("help-close"), "back")
}

fn searched(sheet: Sheet, found: usize, pen: &Pen<'_>) -> Sheet {
    let count = u64::try_from(found).unwrap_or(u64::MAX);
    let told = if found == 0 { pen.say("help-found-nothing") } else { pen.count("help-found", "count", count) };
    let sheet =
        sheet.status(told.clone()).act_with(Role::Quiet, pen.say("help-show-all"), "search", &[("words", "")], &[]);
    // The status is said and not seen.
    if found == 0 { sheet.text(told).text(pen.say("help-found-nothing.text")) } else { sheet.text(told) }
}

fn advice(sheet: Sheet, pen: &Pen<'_>) -> Sheet {
    sheet.text(pen.say("help-security")).bullets(pen.list("advice"))
}

/// The questions of a group in which every wanted word stands: in question, answer, heading, or what else people call it.
fn questions(group: &str, title: &str, wanted: &[String], pen: &Pen<'_>) -> Vec<Question> {
    let mut items = vec![];
    for n in 1.. {
        let name = format!("{group}-{n}");
        if !pen.knows(&name) {
            break;
        }
        let (question, answer) = (pen.say(&name), pen.paragraphs(&format!("{name}.answer")));
        let also = pen.say(&format!("{name}.also"));
        let text = folded(&[title, &question, &answer.join(" "), &also].join(" "));
        if wanted.iter().all(|word| text.contains(word.as_str())) {
            items.push(Question { question, answer });
        }
    }
    items
}

/// The words of a search, without the marks round them.
fn words(search: &str) -> Vec<String> {
    let words = search.split(|c: char| c.is_whitespace()).map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    words.map(folded).filter(|word| !word.is_empty()).collect()
}

/// The letters alone: neither case nor accents count, nor what stands round a value put in.
fn folded(text: &str) -> String {
    let is_mark = |c: char| matches!(c, '\u{300}'..='\u{36f}' | '\u{2066}'..='\u{2069}');
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    decomposed.chars().filter(|c| !is_mark(*c)).collect::<String>().to_lowercase().replace('ß', "ss")
}
