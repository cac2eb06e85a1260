//! The journey typed by hand in a real terminal: menus, questions, what is shown of what is typed, and what is asked before
//! anything is taken away or written.

use firstlink_engine::vault::Item;
use firstlink_practice::cast::{Temper, with_temper};
use firstlink_tests::practice::{Practice, visitor};
use firstlink_tests::session::Session;
use firstlink_tests::terminal::Terminal;
use firstlink_tests::typist::Typist;
use serde_json::json;

/// A product key that its maker publishes for everybody's use.
const KEY: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";

#[test]
fn the_whole_journey_is_typed_and_taken_back() {
    let session = Session::with_keyring("typed");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let alex = with_temper(Temper::Plain).unwrap();
    let mut typist = Typist::before(&terminal.command(&["link"]));
    typist.picks("Get started");
    typist.picks("Continue");
    typist.answers("Number [4]: ", "1");
    typist.sees("is not shown");
    typist.answers("Product key: ", KEY);
    typist.picks("Sign in with the browser");
    visitor(alex).visit(&terminal.address(1));
    typist.picks("Link now");
    typist.picks("Confirm");
    typist.answers("]: ", "Reading corner");
    typist.picks("Save choices");
    for answer in ["y", "", "n"] {
        typist.answers("[n]: ", answer);
    }
    typist.picks("Yes, allow");
    typist.picks("Go to the dashboard");
    desk(&mut typist);
    typist.answers("Your choice", "q");
    let (code, shown) = typist.ends();
    assert_eq!(code, Some(0), "{shown}");
    assert!(!shown.contains(KEY) && !shown.contains("W269N"), "a key is not shown while it is typed: {shown}");
    let (status, _) = terminal.status();
    assert_eq!((&status["link"]["device_name"], &status["key_last_five"]), (&json!("Window seat"), &json!("T83GX")));
    let sync = json!({ "passwords": true, "history": false, "favourites": false });
    assert_eq!(terminal.preferences(), json!({ "schema": 1, "sync": sync, "recommendations": false }));
    let saved = std::fs::read_to_string(session.person().join("firstlink-data.json")).unwrap();
    assert!(saved.contains("Window seat") && saved.contains("withdrawn_at") && !saved.contains(KEY), "{saved}");

    let mut typist = Typist::before(&terminal.command(&["unlink"]));
    typist.answers("Unlink now", "n");
    let (code, shown) = typist.ends();
    assert_eq!((code, terminal.status().1), (Some(11), Some(0)), "{shown}");
    assert!(terminal.kept(Item::RefreshToken).is_some());
    let mut typist = Typist::before(&terminal.command(&["unlink"]));
    typist.answers("Unlink now", "y");
    let (code, shown) = typist.ends();
    assert_eq!((code, terminal.status().1), (Some(0), Some(10)), "{shown}");
    assert!(shown.contains("Erased, looked for again: gone"), "{shown}");
}

/// The dashboard's pages: another name, a yes taken back, a copy of what is kept, a passphrase; and a key for which there is
/// no clipboard here.
fn desk(typist: &mut Typist) {
    typist.picks("Name of this computer: Rename");
    typist.picks("Save the name");
    typist.answers("]: ", "Window seat");
    typist.picks("Your data and agreements");
    typist.picks("Personalised recommendations: Withdraw");
    typist.sees("Withdrawn: ");
    typist.picks("Save a copy of my data");
    typist.sees("firstlink-data.json");
    typist.answers("Your choice", "b");
    typist.picks("Keep your account safe");
    let shown = typist.sees("kept nowhere");
    let is_made = |word: &str| word.len() == 23 && word.split('-').all(|part| part.len() == 5);
    assert!(shown.split_whitespace().any(is_made), "{shown}");
    typist.answers("Your choice", "b");
    typist.picks("Copy the key");
    typist.sees("The key could not be copied");
}

#[test]
fn a_support_file_is_shown_and_asked_about_before_it_is_written() {
    let session = Session::with_keyring("typed-support");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let file = session.outside().join("support.txt");
    let export = terminal.command(&["logs", "export", "--to", file.to_str().unwrap()]);
    for (answer, expected) in [("n", Some(11)), ("", Some(11)), ("y", Some(0))] {
        let mut typist = Typist::before(&export);
        let shown = typist.sees("support.txt");
        assert!(shown.contains("vault: absent") && !file.exists(), "{shown}");
        typist.answers("]: ", answer);
        let (code, shown) = typist.ends();
        assert_eq!((code, file.exists()), (expected, expected == Some(0)), "{shown}");
    }
}
