//! What a provider does wrong ends the console program with the promised code, quickly, and without harm to what was kept.

use firstlink_practice::cast::Temper;
use firstlink_practice::faults::Route;
use firstlink_tests::practice::{MARK, Practice, person, visitor};
use firstlink_tests::session::Session;
use firstlink_tests::sweep::Canaries;
use firstlink_tests::terminal::{End, Run, Terminal};

use crate::NOTHING;

/// Faults, the exit code and the reference each ends in, and the most requests until then; none of them makes anybody wait long.
const BY_CODE: [(&str, i32, &str, usize); 24] = [
    ("discovery-issuer", 77, "FL-2101", 1),
    ("discovery-token-elsewhere", 77, "FL-2101", 1),
    ("discovery-keys-elsewhere", 77, "FL-2101", 1),
    ("discovery-token-http", 77, "FL-2101", 1),
    ("discovery-portal", 75, "FL-1004", 1),
    ("discovery-endless", 69, "FL-1002", 1),
    ("discovery-huge-head", 69, "FL-1002", 1),
    ("discovery-429-long", 75, "FL-1003", 1),
    ("code-address-elsewhere", 77, "FL-2101", 2),
    ("code-address-script", 77, "FL-2101", 2),
    ("code-user-control", 77, "FL-2101", 2),
    ("code-life-0", 75, "FL-2003", 2),
    ("devicecode-redirect-307", 77, "FL-2101", 2),
    ("devicecode-deep", 69, "FL-1002", 2),
    ("devicecode-two-lengths", 69, "FL-1002", 2),
    ("poll-declined", 11, "FL-2001", 3),
    ("poll-denied", 11, "FL-2001", 3),
    ("poll-expired", 75, "FL-2003", 3),
    ("token-redirect-307", 77, "FL-2101", 3),
    ("token-429-long", 75, "FL-1003", 3),
    ("id-token-iss", 77, "FL-2101", 6),
    ("id-token-alg-hs256", 77, "FL-2101", 6),
    ("keys-weak", 77, "FL-2101", 6),
    ("profile-401", 77, "FL-2103", 6),
];

/// Faults that are got over.
const SURVIVED: [&str; 6] =
    ["discovery-503-seconds:1", "code-interval-0", "code-life-text", "keys-rotated", "profile-500:1", "token-502:1"];

fn by_code(terminal: &Terminal<'_>) -> Run {
    terminal.link(&[&["--device-code"], &NOTHING[..]].concat())
}

/// Lets somebody enter the code, if one is shown at all, and waits for the end.
fn played(mut run: Run) -> End {
    if let Some(shown) = run.shows("device_code", "showing") {
        let visitor = visitor(person(Temper::Plain)).with_code(shown["user_code"].as_str().unwrap());
        visitor.visit(shown["verification_uri"].as_str().unwrap());
    }
    run.end()
}

#[test]
fn each_misbehaviour_has_its_exit_code_and_its_reference() {
    let session = Session::with_keyring("misbehaviours");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let mut canaries = Canaries::new();
    canaries.add("a code or token", MARK);
    for (fault, exit, reference, requests) in BY_CODE {
        practice.service().misbehave(fault).unwrap();
        let before = practice.service().heard().len();
        let end = played(by_code(&terminal));
        let last = end.last();
        assert_eq!((end.code, last["exit"].as_i64()), (Some(exit), Some(exit.into())), "{fault}: {end:#?}");
        assert_eq!(last["problem"]["reference"], reference, "{fault}: {last}");
        let asked = &practice.service().heard()[before..];
        let asked: Vec<&Route> = asked.iter().filter(|route| **route != Route::Connection).collect();
        assert!(asked.len() <= requests, "{fault}: {asked:?}");
        assert_eq!(canaries.among(fault, end.everything().as_bytes()).len(), 0, "{fault}: {end:#?}");
        assert_eq!(canaries.under(&session.home()).len(), 0, "{fault}");
        assert!(terminal.journal().is_some(), "{fault}: what was answered is kept");
        practice.service().mend();
    }
    played(by_code(&terminal)).expect(0, "linked");
}

#[test]
fn what_can_be_got_over_is_got_over() {
    let session = Session::with_keyring("got-over");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    for fault in SURVIVED {
        practice.service().misbehave(fault).unwrap();
        played(by_code(&terminal)).expect(0, "linked");
        practice.service().mend();
        terminal.run(&["unlink", "--yes", "--json"]).expect(0, "unlinked");
    }
}
