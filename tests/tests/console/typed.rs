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
    typist.answers("Your choice", "q");
    let (code, shown) = typist.ends();
    assert_eq!(code, Some(0), "{shown}");
    assert!(!shown.contains(KEY) && !shown.contains("W269N"), "a key is not shown while it is typed: {shown}");
    let (status, _) = terminal.status();
    assert_eq!((&status["link"]["device_name"], &status["key_last_five"]), (&json!("Reading corner"), &json!("T83GX")));
    let sync = json!({ "passwords": true, "history": false, "favourites": false });
    assert_eq!(terminal.preferences(), json!({ "schema": 1, "sync": sync, "recommendations": true }));

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
