//! A keyring that is locked asks for its password by its own dialog: who types it goes on, and who cancels loses nothing.

use firstlink_tests::provider::Provider;
use firstlink_tests::session::Session;
use firstlink_tests::terminal::{Run, Terminal};
use serde_json::json;

use crate::ANSWERS;

/// Signs in by code, up to where the link is to be kept.
fn begin(terminal: &Terminal<'_>, provider: &Provider) -> Run {
    let mut run = terminal.link(&[&["--no-key", "--device-code"], &ANSWERS[..]].concat());
    run.signed_in_by(provider.person(0).visitor());
    run.until("linking", "running");
    run
}

#[test]
fn the_dialog_of_a_locked_keyring_is_waited_for_and_its_password_makes_the_link() {
    let mut session = Session::full("prompter-password");
    session.start_prompter();
    session.lock_keyring();
    let provider = Provider::start();
    let terminal = Terminal::new(&session, &provider.profile());
    let run = begin(&terminal, &provider);
    session.answer_prompter("test-password", "Return");
    run.end().expect(0, "linked");
    let (status, _) = terminal.status();
    assert_eq!((&status["link"]["kept"], &status["vault"]["state"]), (&json!("vault"), &json!("opens")), "{status}");
}

#[test]
fn who_cancels_the_dialog_of_a_locked_keyring_is_told_so_and_nothing_is_kept_anywhere_else() {
    let mut session = Session::full("prompter-cancel");
    session.start_prompter();
    session.lock_keyring();
    let provider = Provider::start();
    let terminal = Terminal::new(&session, &provider.profile());
    let run = begin(&terminal, &provider);
    // The first asks for the sign-in to be put aside until it is confirmed, the second for the link itself.
    session.answer_prompter("no", "Escape");
    session.answer_prompter("no", "Escape");
    let end = run.end();
    assert_eq!((end.code, &end.last()["problem"]["reference"]), (Some(75), &json!("FL-3001")), "{end:?}");
    let (status, code) = terminal.status();
    assert_eq!((code, &status["linked"]), (Some(10), &json!(false)), "no downgrade: {status}");

    let run = begin(&terminal, &provider);
    session.answer_prompter("test-password", "Return");
    run.end().expect(0, "linked");
}
