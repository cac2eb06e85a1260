//! Nothing is left in English, nothing blames, and what stands in quotes is what the person will find on the screen.

use std::collections::{BTreeMap, BTreeSet};

use firstlink_wizard::words::Language;

use crate::catalogue::{PRACTICE, Sentence, catalogue};
use crate::{nothing, translations};

/// Sentences that may read as in English, and why.
const SAME_AS_ENGLISH: &[(&str, Language, &str)] = &[
    ("product", Language::German, "a name"),
    ("key-for-windows", Language::German, "a name"),
    ("window-title-problem", Language::German, "“Problem” is a German word too"),
    ("device-code", Language::German, "“Code” is a German word too"),
    ("practice-recovery-code", Language::German, "“Code” is a German word too"),
    ("practice-error-prefix", Language::German, "“Problem” is a German word too"),
    ("practice-create-name", Language::German, "“Name” is a German word too"),
    ("product", Language::Spanish, "a name"),
    ("key-for-windows", Language::Spanish, "a name"),
    ("product", Language::French, "a name"),
    ("key-for-windows", Language::French, "a name"),
    ("device-code", Language::French, "“Code” is a French word too"),
    ("practice-recovery-code", Language::French, "“Code” is a French word too"),
    ("practice-dashboard-services", Language::French, "“Services” is a French word too"),
    ("check-dns", Language::French, "“Internet” is a French word too"),
    ("check-proxy", Language::French, "“Proxy” is a French word too"),
    ("product", Language::Italian, "a name"),
    ("key-for-windows", Language::Italian, "a name"),
    ("product", Language::Dutch, "a name"),
    ("key-for-windows", Language::Dutch, "a name"),
    ("device-code", Language::Dutch, "“Code” is a Dutch word too"),
    ("practice-recovery-code", Language::Dutch, "“Code” is a Dutch word too"),
    ("help", Language::Dutch, "“Help” is a Dutch word too"),
    ("help-title", Language::Dutch, "“Help” is a Dutch word too"),
    ("display-contrast", Language::Dutch, "“Contrast” is a Dutch word too"),
    ("product", Language::Polish, "a name"),
    ("key-for-windows", Language::Polish, "a name"),
    ("product", Language::BrazilianPortuguese, "a name"),
    ("key-for-windows", Language::BrazilianPortuguese, "a name"),
    ("product", Language::Hebrew, "a name"),
    ("key-for-windows", Language::Hebrew, "a name"),
    ("product", Language::Arabic, "a name"),
    ("key-for-windows", Language::Arabic, "a name"),
    ("product", Language::Japanese, "a name"),
    ("key-for-windows", Language::Japanese, "a name"),
    ("product", Language::SimplifiedChinese, "a name"),
    ("key-for-windows", Language::SimplifiedChinese, "a name"),
];

/// Beginnings of words that blame or speak machine.
fn forbidden_stems(language: Language) -> &'static [&'static str] {
    match language {
        Language::English | Language::Accented | Language::Mirrored | Language::Long | Language::Wide => {
            &["invalid", "illegal", "unauthori", "whoops", "oops", "errors", "abort"]
        }
        Language::German => {
            &["ungültig", "gültig", "unzulässig", "illegal", "hoppla", "unberechtigt", "fehlgeschlagen"]
        }
        Language::Spanish => &["inválid", "erróne", "ilegal", "fallid"],
        Language::French => &["invalid", "erreur", "échou", "échec", "illég", "oups"],
        Language::Italian => &["invalid", "illegal", "fallit"],
        Language::Dutch => &["ongeldig", "illegaal", "oeps", "mislukt"],
        Language::Polish => &["nieprawidłow", "niepoprawn", "nielegaln", "błąd", "błęd"],
        Language::BrazilianPortuguese => &["inválid", "ilegal", "falhou"],
        Language::Hebrew => &[],
        Language::Arabic => &[],
        Language::Japanese => &[],
        Language::SimplifiedChinese => &[],
    }
}

/// Whole words that blame, beg or speak machine.
fn forbidden_words(language: Language) -> &'static [&'static str] {
    match language {
        Language::English | Language::Accented | Language::Mirrored | Language::Long | Language::Wide => {
            &["valid", "error", "please", "sorry", "failed", "failure", "fatal"]
        }
        Language::German => &["bitte", "ups", "fehler", "sorry", "error", "du", "dein", "deine"],
        Language::Spanish => &["válido", "válida", "error", "errores", "fallo", "favor", "perdón", "tú", "tu", "tus"],
        Language::French => &["valide", "veuillez", "désolé", "fatal", "tu", "ton", "tes"],
        Language::Italian => &["valido", "valida", "errore", "errori", "prego", "spiacenti", "lei"],
        Language::Dutch => &["geldig", "fout", "fouten", "alstublieft", "sorry", "jij", "je", "jouw"],
        Language::Polish => &["proszę", "przepraszamy", "awaria", "niestety"],
        Language::BrazilianPortuguese => &["válido", "válida", "erro", "erros", "falha", "favor", "desculpe", "tu"],
        Language::Hebrew => &["שגיאה", "נכשל", "סליחה", "אופס"],
        Language::Arabic => &["خطأ", "فشل", "عذرًا", "آسف"],
        Language::Japanese => &["エラー", "無効"],
        Language::SimplifiedChinese => &["错误", "无效", "抱歉"],
    }
}

/// Opening and closing quotation marks.
fn quotes(language: Language) -> (char, char) {
    match language {
        Language::English | Language::Accented | Language::Mirrored | Language::Long | Language::Wide => ('“', '”'),
        Language::German => ('„', '“'),
        Language::Spanish => ('«', '»'),
        Language::French => ('«', '»'),
        Language::Italian => ('«', '»'),
        Language::Dutch => ('“', '”'),
        Language::Polish => ('„', '”'),
        Language::BrazilianPortuguese => ('“', '”'),
        Language::Hebrew => ('“', '”'),
        Language::Arabic => ('«', '»'),
        Language::Japanese => ('「', '」'),
        Language::SimplifiedChinese => ('“', '”'),
    }
}

#[test]
fn nothing_is_left_untranslated() {
    let english = catalogue(Language::English);
    let mut found = vec![];
    for language in translations() {
        for (name, own) in catalogue(language) {
            let letters = own.words.chars().filter(|c| c.is_alphabetic()).count();
            let same = english.get(&name).is_some_and(|sentence| sentence.text == own.text);
            let allowed = SAME_AS_ENGLISH.iter().any(|(which, whose, _)| *which == name && *whose == language);
            match (same && letters > 3, allowed) {
                (true, false) => found.push(format!("{}: {name} reads as in English: {}", language.tag(), own.text)),
                (false, true) => found.push(format!("{}: {name} need not be allowed any more", language.tag())),
                (true, true) | (false, false) => {}
            }
        }
    }
    nothing(found);
}

#[test]
fn nothing_blames_or_speaks_machine() {
    let mut found = vec![];
    for language in Language::ALL {
        for (name, sentence) in catalogue(language) {
            let text = sentence.words.to_lowercase();
            for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
                let stem = forbidden_stems(language).iter().any(|stem| word.starts_with(stem));
                if stem || forbidden_words(language).contains(&word) {
                    found.push(format!("{}: {name} says “{word}”", language.tag()));
                }
            }
        }
    }
    nothing(found);
}

#[test]
fn sentences_hold_no_markup_and_no_straight_quotes() {
    let mut found = vec![];
    for language in Language::ALL {
        let (open, close) = quotes(language);
        let foreign: Vec<char> =
            ['"', '<', '>', '&', '„', '“', '”', '«', '»'].into_iter().filter(|c| *c != open && *c != close).collect();
        for (name, sentence) in catalogue(language) {
            found.extend(
                (foreign.iter().filter(|c| sentence.words.contains(**c)))
                    .map(|c| format!("{}: {name} has {c}", language.tag())),
            );
            let marks: String = sentence.words.chars().filter(|c| *c == open || *c == close).collect();
            if marks != format!("{open}{close}").repeat(marks.chars().count() / 2) {
                found.push(format!("{}: the quotes of {name} do not pair", language.tag()));
            }
        }
    }
    nothing(found);
}

#[test]
fn no_sentence_is_empty_or_has_stray_spaces() {
    let mut found = vec![];
    for language in Language::ALL {
        for (name, Sentence { text, .. }) in catalogue(language) {
            if text.trim().is_empty() || text.contains("  ") || text.contains(" .") || text.contains(" ,") {
                found.push(format!("{}: {name} = {text:?}", language.tag()));
            }
        }
    }
    nothing(found);
}

#[test]
fn a_problem_has_a_headline_without_codes_then_a_cause_and_a_way_on() {
    let mut found = vec![];
    for language in Language::ALL {
        let told = |name: &str, file| file == "problems.ftl" || name.starts_with("finding-");
        let problems = catalogue(language).into_iter().filter(|(name, sentence)| told(name, sentence.file));
        for (name, Sentence { text, .. }) in problems {
            let ends_well = match name.split_once('.').map(|(_, part)| part) {
                Some("title") => {
                    !text.ends_with(['.', '。']) && !text.contains(|c: char| c.is_ascii_digit() || c == '_')
                }
                Some("why" | "next") => text.ends_with(['.', '。']),
                Some(_) | None => false,
            };
            if !ends_well {
                found.push(format!("{}: {name} = {text}", language.tag()));
            }
        }
    }
    nothing(found);
}

/// How many words are read. Where no spaces stand between them, three characters make about one.
fn words_in(text: &str) -> usize {
    let spaceless = text.chars().filter(|c| matches!(c, '\u{3041}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}')).count();
    text.split_whitespace().count() + spaceless / 3
}

/// Most words of a part: read in one breath, even by somebody who is worried.
fn most_words(part: &str) -> usize {
    match part {
        "title" => 12,
        "why" => 26,
        _ => 34,
    }
}

#[test]
fn a_problem_is_read_in_one_breath() {
    let mut found = vec![];
    for language in Language::ALL {
        let problems = catalogue(language).into_iter().filter(|(_, sentence)| sentence.file == "problems.ftl");
        for (name, Sentence { text, .. }) in problems {
            let part = name.split_once('.').map(|(_, part)| part).unwrap_or_default();
            let words = words_in(&text.replace("{$provider}", "Microsoft"));
            if words > most_words(part) || words < 2 {
                found.push(format!("{}: {name} has {words} words", language.tag()));
            }
        }
    }
    nothing(found);
}

/// What stands between quotation marks, without the narrow spaces French sets inside them.
fn quoted(text: &str, language: Language) -> Vec<String> {
    let (open, close) = quotes(language);
    text.split(open)
        .skip(1)
        .filter_map(|rest| rest.split_once(close))
        .map(|(inside, _)| inside.trim().to_owned())
        .collect()
}

/// The names under which a text stands by itself on a screen; for a sentence of the practice service also on one of its pages.
fn labels(text: &str, file: &str, all: &BTreeMap<String, Sentence>) -> BTreeSet<String> {
    let seen = |sentence: &Sentence| sentence.text == text && (sentence.file != PRACTICE || file == PRACTICE);
    all.iter().filter(|(_, sentence)| seen(sentence)).map(|(name, _)| name.clone()).collect()
}

/// What is quoted is a label of the same language; a command line, which a terminal quotes, is none.
#[test]
fn what_a_sentence_quotes_is_a_label() {
    let mut found = vec![];
    for language in Language::ALL {
        let all = catalogue(language);
        for (name, sentence) in &all {
            let quoted = quoted(&sentence.text, language).into_iter().filter(|text| !is_command(text));
            found.extend(
                quoted
                    .filter(|text| labels(text, sentence.file, &all).is_empty())
                    .map(|text| format!("{}: {name} quotes {text}, which nothing is called", language.tag())),
            );
        }
    }
    nothing(found);
}

#[test]
fn a_translation_quotes_the_same_labels() {
    let english = catalogue(Language::English);
    let named = |sentence: &Sentence, language, all: &BTreeMap<String, Sentence>| -> BTreeSet<String> {
        quoted(&sentence.text, language).iter().flat_map(|text| labels(text, sentence.file, all)).collect()
    };
    let mut found = vec![];
    for language in translations() {
        let own = catalogue(language);
        for (name, sentence) in &english {
            let Some(other) = own.get(name) else { continue };
            let (there, here) = (named(sentence, Language::English, &english), named(other, language, &own));
            if there != here {
                found.push(format!("{}: {name} quotes {here:?}, English {there:?}", language.tag()));
            }
        }
    }
    nothing(found);
}

fn is_command(text: &str) -> bool {
    text.starts_with("firstlink ") || text.starts_with('-') || text.contains('{')
}
