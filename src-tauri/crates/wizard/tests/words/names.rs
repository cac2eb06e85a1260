//! Every name the code says has its sentence, and every sentence is said somewhere.

use std::collections::BTreeSet;

use firstlink_wizard::findings::{Check, Finding};
use firstlink_wizard::problem::catalogue::CATALOGUE;
use firstlink_wizard::recovery::Case;
use firstlink_wizard::words::Language;

use crate::catalogue::{PRACTICE, catalogue};
use crate::code::{Source, sources};
use crate::nothing;

/// Where sentences are said. The practice service looks after its own, and the house's own tools have words of their own.
const SAID_IN: [&str; 5] = [
    "src-tauri/crates/wizard/src",
    "src-tauri/crates/engine/src",
    "src-tauri/crates/cli/src",
    "src-tauri/crates/qa/src",
    "src-tauri/src",
];

/// Where every literal that is written like a name is one.
const ONLY_NAMES_IN: &str = "src-tauri/crates/wizard/src/draw";

/// Why the window cannot open, or cannot go on.
const CANNOT_START: &[&str] = &[
    "cannot-start-busy",
    "cannot-start-silent",
    "cannot-start-profile",
    "cannot-start-home",
    "cannot-start-unexpected",
    "broken-notice",
];

/// What is looked at before a sign-in.
const CHECKS: &[&str] =
    &["disk", "secrets", "browser", "loopback", "dns", "proxy", "portal", "tls", "clock", "provider"];

/// What can be found there.
const FINDINGS: &[&str] = &[
    "pac-unread",
    "secrets-locked",
    "secrets-absent",
    "no-browser",
    "no-loopback",
    "secrets-failing",
    "offline",
    "captive-portal",
    "provider-silent",
    "proxy-unreachable",
    "proxy-blocked",
    "proxy-wants-password",
    "proxy-refuses-password",
    "certificate-time",
    "clock-wrong",
    "certificate-untrusted",
    "provider-unfit",
    "not-configured",
    "disk-full",
    "not-writable",
    "no-home",
];

/// What can be wrong for whoever cannot sign in.
const CASES: &[&str] = &["forgotten", "unreachable", "locked", "unsure", "stranger", "child"];

/// What questions are about.
const GROUPS: &[&str] =
    &["faq-linking", "faq-signing-in", "faq-product-key", "faq-choices", "faq-this-computer", "faq-privacy"];

/// Names put together while the program runs: the code's `format!`, and what stands for the gap.
const FAMILIES: [(&str, &[&str]); 19] = [
    ("sync-{name}", &["passwords", "history", "favourites"]),
    ("sync-{name}-detail", &["passwords", "history", "favourites"]),
    ("{name}-detail", &["sync-passwords", "sync-history", "sync-favourites", "recommendations", "account-copy"]),
    ("key-for-{value}", &["windows", "office", "xbox", "unsure"]),
    ("key-for-{}", &["windows", "office", "xbox", "unsure"]),
    (
        "{name}.text",
        &[
            "aside-key-not-kept",
            "aside-not-published",
            "aside-code-ended",
            "aside-browser-ended",
            "aside-page-not-opened",
            "advice-two-step",
            "advice-sign-ins",
            "advice-password",
            "aside-activation",
            "aside-switch-edge",
            "aside-switch-windows-not-opened",
            "aside-switch-edge-not-opened",
            "aside-unlinked",
            "aside-repaired",
            "aside-preferences-repaired",
            "aside-key-copied",
            "aside-key-taken-back",
            "aside-key-not-copied",
            "aside-my-data-saved",
            "aside-my-data-not-saved",
            "terminal-missing",
            "terminal-stuck",
            "terminal-bad-key",
            "terminal-bad-name",
            "terminal-bad-passphrase",
        ],
    ),
    ("{name}.text", &["attention", "ended"]),
    ("recovery-{}", CASES),
    ("recovery-{}.title", CASES),
    ("{group}-{n}", &[]),
    ("{name}-word", &["terminal-yes", "terminal-no"]),
    ("{name}-{n}", &[]),
    ("check-{}", CHECKS),
    ("check-{}.fine", CHECKS),
    ("finding-{name}.title", FINDINGS),
    ("finding-{name}.why", FINDINGS),
    ("finding-{name}.next", FINDINGS),
    ("{name}.title", CANNOT_START),
    ("{name}.text", CANNOT_START),
];

/// The parts of a problem, and of a question.
const PARTS: [&str; 6] = ["{name}.title", "{name}.why", "{}.why", "{name}.next", "{name}.answer", "{name}.also"];

fn english() -> BTreeSet<String> {
    let all = catalogue(Language::English).into_iter();
    all.filter(|(_, sentence)| sentence.file != PRACTICE).map(|(name, _)| name).collect()
}

/// `base-1`, `base-2` … as far as they go.
fn row(base: &str, all: &BTreeSet<String>) -> Vec<String> {
    (1..).map(|n| format!("{base}-{n}")).take_while(|name| all.contains(name)).collect()
}

fn members() -> impl Iterator<Item = String> {
    FAMILIES.into_iter().flat_map(|(form, gaps)| {
        let (before, after) =
            (form.split('{').next().unwrap_or_default(), form.split('}').next_back().unwrap_or_default());
        gaps.iter().map(move |gap| format!("{before}{gap}{after}"))
    })
}

/// The sentences of every row of the catalogue of problems.
fn problems() -> impl Iterator<Item = String> {
    let parts = ["title", "why", "next"];
    CATALOGUE.iter().flat_map(move |entry| parts.map(|part| format!("{}.{part}", entry.name)))
}

fn questions(all: &BTreeSet<String>) -> Vec<String> {
    let rows = GROUPS.iter().flat_map(|group| row(group, all));
    rows.flat_map(|name| [format!("{name}.answer"), format!("{name}.also"), name]).collect()
}

fn is_name(text: &str) -> bool {
    let plain =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let (id, attribute) = text.split_once('.').unwrap_or((text, "text"));
    plain(id) && plain(attribute) && id.starts_with(|c: char| c.is_ascii_lowercase()) && !id.ends_with('-')
}

#[test]
fn every_name_that_is_said_has_a_sentence() {
    let all = english();
    let mut found = vec![];
    let mut seen = 0;
    for source in sources(&SAID_IN) {
        for (call, literal) in source.said().into_iter().filter(|(_, l)| !l.is_format && is_name(&l.text)) {
            seen += 1;
            let known =
                if call == ".list(" { !row(&literal.text, &all).is_empty() } else { all.contains(&literal.text) };
            if !known {
                found.push(format!("{}: {} is no sentence", source.path.display(), literal.text));
            }
        }
    }
    assert!(seen > 100, "the calls were not found in the code");
    nothing(found);
}

#[test]
fn every_name_on_the_drawing_board_has_a_sentence() {
    let all = english();
    let known = |text: &str| all.contains(text) || !row(text, &all).is_empty();
    let mut found = vec![];
    for Source { path, literals, .. } in sources(&[ONLY_NAMES_IN]) {
        let names = literals.iter().filter(|l| l.text.contains('-') && is_name(&l.text));
        found.extend(names.filter(|l| !known(&l.text)).map(|l| format!("{}: {}", path.display(), l.text)));
    }
    nothing(found);
}

#[test]
fn every_name_put_together_belongs_to_a_family_that_is_complete() {
    let all = english();
    let all_sources = sources(&SAID_IN);
    let forms: BTreeSet<&str> = FAMILIES.iter().map(|(form, _)| *form).chain(PARTS).collect();
    let said = all_sources.iter().flat_map(Source::said).filter(|(_, l)| l.is_format).map(|(_, l)| l.text.as_str());
    let unknown = said.filter(|form| !forms.contains(form)).map(|form| format!("{form} is in no table of this test"));
    let written: BTreeSet<&str> = all_sources.iter().flat_map(|s| &s.literals).map(|l| l.text.as_str()).collect();
    let stale = forms.iter().filter(|form| !written.contains(*form)).map(|form| format!("{form} is not in the code"));
    let members: Vec<String> = members().chain(problems()).chain(questions(&all)).collect();
    let missing = members.iter().filter(|name| !all.contains(*name)).map(|name| format!("{name} is no sentence"));
    nothing(unknown.chain(stale).chain(missing).collect());
}

#[test]
fn every_sentence_is_said_somewhere() {
    let all = english();
    let mut used: BTreeSet<String> = members().chain(problems()).chain(questions(&all)).collect();
    for source in sources(&SAID_IN) {
        used.extend(source.literals.iter().filter(|l| !l.is_format).map(|l| l.text.clone()));
        let lists = source.said().into_iter().filter(|(call, _)| *call == ".list(");
        used.extend(lists.flat_map(|(_, literal)| row(&literal.text, &all)));
    }
    nothing(all.difference(&used).map(|name| format!("{name} is said nowhere")).collect());
}

#[test]
fn the_tables_name_every_check_every_finding_and_every_case() {
    assert_eq!(Check::ALL.map(Check::name), CHECKS);
    assert_eq!(Finding::ALL.map(Finding::name), FINDINGS);
    assert_eq!(Case::ALL.map(Case::name), CASES);
}
