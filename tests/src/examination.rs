//! The examination of a page for accessibility by axe-core, whoever draws the page.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test's examination falls with the test")]

use std::path::PathBuf;

use crate::webdriver::Page;

/// Brings the examination into the page where it is not there yet, and hands on how many rules were met and one line
/// for each fault.
const EXAMINE: &str = "const done = arguments[arguments.length - 1];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const rules = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } };
    axe.run(document, { runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations'] })
        .then((found) => done({ rules: found.passes.length, wrong: found.violations.flatMap((fault) => fault.nodes.map((node) =>
            `${fault.id}: ${node.html} ${[...node.any, ...node.all, ...node.none].map((check) => check.message).join(' ')}`)) }))
        .catch((error) => done({ rules: 0, wrong: [String(error)] }))";

/// Fewer rules than this are met on no page of ours: an examination that says so saw an empty page.
const FEWEST: u64 = 10;

/// What must be scrolled sideways is out of reach for many.
const TOO_WIDE: &str = "const root = document.documentElement; return root.scrollWidth > root.clientWidth";

/// Examines the page in front. One line for each fault.
///
/// # Panics
/// When the examination is not installed, does not run, or meets next to nothing to examine.
pub async fn examine(page: &Page) -> Vec<String> {
    if page.run("return typeof axe").await != "object" {
        page.run(&axe()).await;
    }
    let found = page.run_until_done(EXAMINE).await;
    let mut wrong: Vec<String> = serde_json::from_value(found["wrong"].clone()).unwrap();
    let rules = found["rules"].as_u64().unwrap_or(0);
    assert!(rules >= FEWEST, "the examination met {rules} rules: {wrong:?}");
    if page.run(TOO_WIDE).await == true {
        wrong.push("it must be scrolled sideways".to_owned());
    }
    wrong
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
