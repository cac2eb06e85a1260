//! The examination of a page for accessibility by axe-core, whoever draws the page.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test's examination falls with the test")]

use std::path::PathBuf;

use crate::webdriver::Page;

/// Runs these rules, and hands on how many were met and one line for each fault. What axe cannot decide is a fault, too, but for what is
/// explained.
const EXAMINE: &str = "const done = arguments[arguments.length - 1];
    const told = (fault, word) => fault.nodes.map((node) =>
        `${word}${fault.id}: ${node.html} ${[...node.any, ...node.all, ...node.none].map((check) => check.message).join(' ')}`);
    axe.run(document, { ...OPTIONS, iframes: false, resultTypes: ['violations', 'incomplete'] })
        .then((found) => done({ rules: found.passes.length, wrong: found.violations.flatMap((fault) => told(fault, '')),
            open: found.incomplete.flatMap((fault) => told(fault, 'undecided: ')) }))
        .catch((error) => done({ rules: 0, wrong: [String(error)], open: [] }))";

/// Every rule of WCAG 2.2 AA and of good practice, and two that are off unless they are asked for.
const ALL_RULES: &str =
    "{ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } } }";

/// The rules whose answer depends on colours, and on nothing else that a theme changes.
const COLOUR_RULES: &str = "{ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }";

/// What axe leaves open, and why it is right: a part of its line, what is then on the page, and the reason.
const EXPLAINED: &[(&str, &str, &str)] = &[
    (
        "because it is overlapped by another element",
        "details.menu[open]",
        "It lies behind an open menu, and is examined with the menu closed.",
    ),
    (
        "because it partially overlaps other elements",
        "details.menu[open]",
        "A name of two lines in the menu, with something else of the page behind each; the menu hides both.",
    ),
    ("frame-tested", "iframe", "In the testers' panel lies the page of the window, which is examined by itself."),
];

/// Fewer rules than this are met on no page of ours: an examination that says so saw an empty page.
const FEWEST: u64 = 10;

/// How closely a page is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// By every rule, and for text that is cut off, with and without more space in it.
    Whole,
    /// By the rules of colours: for a page that was looked at whole in other ones.
    Colours,
}

/// What an examination came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings {
    /// How many rules of axe were met.
    pub rules: u64,
    /// One line for each fault.
    pub wrong: Vec<String>,
}

/// Examines the page in front. One line for each fault.
///
/// # Panics
/// As [`look_at`].
pub async fn examine(page: &Page, depth: Depth) -> Vec<String> {
    look_at(page, depth).await.wrong
}

/// Examines the page in front.
///
/// # Panics
/// When the examination is not installed, does not run, or meets next to nothing to examine.
pub async fn look_at(page: &Page, depth: Depth) -> Findings {
    if page.run("return typeof axe").await != "object" {
        page.run(&axe()).await;
    }
    let (options, fewest) = match depth {
        Depth::Whole => (ALL_RULES, FEWEST),
        Depth::Colours => (COLOUR_RULES, 1),
    };
    let found = page.run_until_done(&EXAMINE.replace("OPTIONS", &format!("({options})"))).await;
    let lines = |name: &str| -> Vec<String> { serde_json::from_value(found[name].clone()).unwrap() };
    let mut wrong = lines("wrong");
    let rules = found["rules"].as_u64().unwrap_or(0);
    assert!(rules >= fewest, "the examination met {rules} rules: {wrong:?}");
    let mut open = lines("open");
    for (part, there, _) in EXPLAINED {
        let is_there = format!("return document.querySelector('{there}') !== null");
        if open.iter().any(|line| line.contains(part)) && page.run(&is_there).await == true {
            open.retain(|line| !line.contains(part));
        }
    }
    wrong.extend(open);
    if depth == Depth::Whole {
        wrong.extend(unreadable(page).await);
    }
    Findings { rules, wrong }
}

/// What of the page's text cannot be read where it stands: cut off, off the page, over other text, or too small.
pub async fn unreadable(page: &Page) -> Vec<String> {
    lines_of(page, include_str!("probes.js")).await
}

/// What has the focus where it cannot be seen.
pub async fn hidden_focus(page: &Page) -> Vec<String> {
    lines_of(page, include_str!("focus.js")).await
}

async fn lines_of(page: &Page, script: &str) -> Vec<String> {
    let found = page.run(script).await;
    serde_json::from_value(found).unwrap_or_else(|error| vec![format!("the page could not be looked at: {error}")])
}

/// The examination itself, as its makers ship it.
///
/// # Panics
/// When it is not installed.
pub fn axe() -> String {
    installed().unwrap_or_else(|| panic!("run `cargo xtask test npm` first"))
}

/// The same; nothing where it is not installed.
pub fn installed() -> Option<String> {
    let file: PathBuf = [env!("CARGO_MANIFEST_DIR"), "pages/node_modules/axe-core/axe.min.js"].iter().collect();
    std::fs::read_to_string(file).ok()
}
