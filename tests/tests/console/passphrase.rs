//! Without a keyring a link can be kept under a passphrase, if the person asks for it, and under nothing else.

use std::process::Stdio;

use firstlink_tests::provider::Provider;
use firstlink_tests::session::Session;
use firstlink_tests::sweep::Canaries;
use firstlink_tests::terminal::{End, Run, Terminal};
use serde_json::json;

use crate::ANSWERS;

const PASSPHRASE: &str = "otter lamp seven gravel";

/// Runs the program with this on its standard input.
fn told(terminal: &Terminal<'_>, passphrase: &str, arguments: &[&str]) -> End {
    begun(terminal, passphrase, arguments).end()
}

fn begun(terminal: &Terminal<'_>, passphrase: &str, arguments: &[&str]) -> Run {
    let mut command = terminal.command(&[arguments, &["--passphrase-from-stdin"]].concat());
    command.stdin(Stdio::piped());
    let mut run = Run::start(command);
    run.tell(passphrase);
    run
}

#[test]
fn without_a_keyring_a_passphrase_keeps_the_link_over_a_restart_and_only_it_opens_it() {
    let session = Session::bare("passphrase");
    let provider = Provider::start();
    let terminal = Terminal::new(&session, &provider.profile());

    let short =
        told(&terminal, "too short", &[&["link", "--json", "--no-key", "--device-code"], &ANSWERS[..]].concat());
    short.expect(2, "error");
    assert!(!session.home().join("vault").exists(), "nothing was begun under it");

    let flags = [&["link", "--json", "--no-key", "--device-code"], &ANSWERS[..]].concat();
    let mut run = begun(&terminal, PASSPHRASE, &flags);
    run.signed_in_by(provider.person(0).visitor());
    run.end().expect(0, "linked");
    let (status, code) = terminal.status();
    assert_eq!(
        (code, &status["link"]["kept"], &status["vault"]["state"]),
        (Some(0), &json!("passphrase"), &json!("sealed"))
    );

    let closed = terminal.run(&["status", "--check", "--json"]);
    assert_eq!((closed.code, &closed.last()["problem"]["reference"]), (Some(75), &json!("FL-3004")), "{closed:?}");
    let wrong = told(&terminal, "otter lamp eight gravel", &["status", "--check", "--json"]);
    assert_eq!((wrong.code, &wrong.last()["problem"]["reference"]), (Some(75), &json!("FL-3004")), "{wrong:?}");
    let right = told(&terminal, PASSPHRASE, &["status", "--check", "--json"]);
    assert_eq!((right.code, &right.last()["checked"]), (Some(0), &json!("good")), "{right:?}");

    let mut canaries = Canaries::new();
    canaries.add("passphrase", PASSPHRASE);
    provider.crossed(&["refresh_token", "access_token"]).iter().for_each(|(name, secret)| canaries.add(name, secret));
    assert!(canaries.under(&session.person()).is_empty(), "nothing of it lies anywhere in plain text");

    assert_eq!(terminal.run(&["unlink", "--yes", "--json"]).code, Some(0), "it takes no passphrase to unlink");
    assert!(!session.home().join("vault").exists());
}
