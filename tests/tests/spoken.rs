//! What somebody hears who does not see: for ten scenarios, title, focus and live regions of each screen, as transcripts to read.
//!
//! And where the focus goes on every screen, from one press of Tab to the next.
//!
//! They lie in `tests/spoken`. After a wanted change: `FIRSTLINK_UPDATE=1 cargo test --workspace --all-features --test spoken`, then read
//! the difference aloud.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

use std::path::{Path, PathBuf};

use firstlink_qa::play::{Seen, name, play};
use firstlink_qa::scenario::{Scenario, Step};
use firstlink_tests::gallery::{Painter, Subject};
use firstlink_tests::session::Session;
use firstlink_wizard::words::Language;

/// The scenarios, and why each is listened to.
const HEARD: [&str; 10] = [
    "browser",              // the whole way
    "product-key-mistyped", // one slip after the other, at one field
    "phone-code",           // a code, spelled
    "code-beside-browser",  // two waits at once
    "cancel",               // a wait that is ended
    "provider-down",        // a problem on the screen where one began
    "captive-portal",       // a finding before anything was asked
    "unlink",               // what was erased
    "help",                 // a side trip, and a search
    "browser-de",           // another language
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// The screens of a scenario, each with the press that led to it, if one did.
fn screens(seen: &[Seen]) -> Vec<(Option<String>, serde_json::Value)> {
    let mut pressed = None;
    let mut found = vec![];
    for one in seen {
        if let Step::Press(press) = &one.step {
            pressed = Some(press.intent.clone());
        } else if let Step::See(_) = one.step {
            let mut screen = serde_json::to_value(&one.screen).unwrap();
            // An engine that was started again counts from one again; a page that was not, does not.
            screen["revision"] = (found.len() + 1).into();
            found.push((pressed.take(), screen));
        }
    }
    found
}

async fn transcript(painter: &Painter, scenario: &Scenario) -> String {
    let seen = play(scenario).await.unwrap_or_else(|stuck| panic!("{}: {stuck}", scenario.name));
    let names = seen.iter().filter(|one| matches!(one.step, Step::See(_))).map(|one| name(&one.screen));
    let heard = painter.heard(&screens(&seen)).await;
    let mut text = format!("{}\n{}\n", scenario.title, scenario.why);
    for (name, heard) in names.zip(heard) {
        text.push_str(&format!("\n{name}\n"));
        let lines =
            [("title", &heard.title), ("focus", &heard.focus), ("status", &heard.status), ("alert", &heard.alert)];
        for (part, said) in lines.into_iter().filter(|(_, said)| !said.is_empty()) {
            text.push_str(&format!("  {part:<7} {said}\n"));
        }
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_aloud_is_what_was_read_and_found_good() {
    let scenarios = Scenario::all(&root()).unwrap();
    let session = Session::bare("spoken");
    let painter = Painter::open(&session, &root().join("ui"), None).await;
    let folder = root().join("tests/spoken");
    let mut differ = vec![];
    for wanted in HEARD {
        let scenario =
            scenarios.iter().find(|one| one.name == wanted).unwrap_or_else(|| panic!("no scenario {wanted}"));
        let said = transcript(&painter, scenario).await;
        let path = folder.join(format!("{wanted}.txt"));
        if std::env::var_os("FIRSTLINK_UPDATE").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &said).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        if kept != said {
            differ.push(format!("{wanted} now says:\n{said}"));
        }
        assert!(!said.contains("  focus   nothing"), "{wanted}: somebody is led nowhere:\n{said}");
    }
    painter.close().await;
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_goes_from_thing_to_thing_in_the_order_that_was_found_good() {
    let session = Session::bare("focus-order");
    let painter = Painter::open(&session, &root().join("ui"), None).await;
    let mut text = String::new();
    for subject in Subject::in_language(Language::English) {
        let order = painter.focus_order(&subject).await;
        assert!(order.first().is_some_and(|first| !first.is_empty()), "{}: nothing has the focus", subject.place);
        text.push_str(&format!("{}\n", subject.place));
        order.iter().for_each(|one| text.push_str(&format!("  {one}\n")));
    }
    painter.close().await;
    let path = root().join("tests/spoken/focus-order.txt");
    if std::env::var_os("FIRSTLINK_UPDATE").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differ: Vec<_> = text.lines().zip(kept.lines()).filter(|(now, then)| now != then).take(5).collect();
    assert!(text == kept, "the focus goes elsewhere, first here (now, then): {differ:#?}");
}
