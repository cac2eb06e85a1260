//! The catalogue of problems against the screens that show it: every row leads on from where it is read.

#![expect(clippy::wildcard_enum_match_arm, reason = "only the notice of a problem is looked for")]

use std::collections::BTreeSet;

use firstlink_wizard::draw;
use firstlink_wizard::effect::{Event, Outcome};
use firstlink_wizard::intent::Intent;
use firstlink_wizard::journey::{self, Aside, Place, State};
use firstlink_wizard::problem::catalogue::{self, CATALOGUE, Fault, NUMBERS, SAID_ALREADY};
use firstlink_wizard::problem::{Cause, Particulars, Problem};
use firstlink_wizard::screen::{Block, Details, Screen, Tone};
use firstlink_wizard::words::Language;

use crate::explore::{awaited, context, unconfigured, whole};
use crate::grid::actions;

const ID: &str = "11111111-2222-3333-4444-555555555555";

/// The numbers of Microsoft's error table that a client of personal accounts can meet.
const DOCUMENTED: [u32; 63] = [
    16000, 50011, 50020, 50034, 50053, 50055, 50056, 50057, 50058, 50059, 50072, 50074, 50076, 50079, 50085, 50089,
    50105, 50126, 50132, 50133, 50136, 50140, 50147, 50173, 50194, 50196, 50199, 53003, 54005, 65001, 65004, 70000,
    70001, 70008, 70011, 70012, 70016, 70018, 70019, 70020, 90002, 90006, 90012, 90013, 90014, 90015, 90023, 90024,
    90033, 90055, 90090, 90094, 90133, 501481, 501491, 700005, 700016, 700022, 700025, 700082, 7000218, 9001023,
    9002331,
];

/// What a screen says is wrong: the headline, and what support asks for.
fn told(screen: &Screen) -> Option<(String, Details)> {
    screen.blocks.iter().find_map(|block| match block {
        Block::Notice { tone: Tone::Problem, title, details: Some(details), .. } => {
            Some((title.clone(), details.clone()))
        }
        _ => None,
    })
}

/// Whether a look at the account can come to this: it opens no browser, no way back and no code.
fn in_verifying(problem: Problem) -> bool {
    use Problem::{BrowserFailed, BrowserTimedOut, CodeExpired, ListenerFailed, NotConfigured};
    ![BrowserFailed, BrowserTimedOut, CodeExpired, ListenerFailed, NotConfigured].contains(&problem)
}

/// Whether a look at the link can come to this: where only signing in again helps, that is no failure of the look.
fn in_checking(problem: Problem) -> bool {
    in_verifying(problem) && ![Problem::SignInExpired, Problem::OtherAccount, Problem::Declined].contains(&problem)
}

/// Whether keeping or erasing can come to this: neither asks the provider anything.
fn in_keeping(problem: Problem) -> bool {
    use Problem::{KeyringFailed, KeyringLocked, SignInExpired, StorageFailed, Unexpected, VaultDamaged};
    [KeyringFailed, KeyringLocked, SignInExpired, StorageFailed, Unexpected, VaultDamaged].contains(&problem)
}

/// Every state in which a sign-in, a look at the account or a link can come to nothing, after it did.
fn after(problem: Problem, particulars: &Particulars) -> Vec<State> {
    let context = context();
    let mut found = vec![];
    let seen = |state: &&State| !state.help && state.open_guide().is_none();
    for state in whole().states.iter().filter(seen) {
        let attempt = awaited(state);
        let signing_in = [Outcome::SignInFailed { attempt, problem, particulars: particulars.clone() }];
        let verifying = [Outcome::VerifyFailed { attempt, problem, particulars: particulars.clone() }];
        let checking = [Outcome::LinkNotChecked { attempt, problem, particulars: particulars.clone() }];
        let keeping =
            [Outcome::LinkFailed { attempt, problem }, Outcome::NotUnlinked { attempt, problem, erasures: vec![] }];
        let possible = signing_in
            .into_iter()
            .chain(verifying.into_iter().filter(|_| in_verifying(problem)))
            .chain(checking.into_iter().filter(|_| in_checking(problem)))
            .chain(keeping.into_iter().filter(|_| in_keeping(problem)));
        for outcome in possible {
            let (next, _) = journey::step(state.clone(), Event::Happened(outcome), &context);
            let beside = matches!(next.aside, Some(Aside::CodeEnded(_) | Aside::BrowserEnded(_)));
            if next.place != state.place && next.problem() == Some(problem) && !beside {
                found.push(next);
            }
        }
    }
    found
}

fn leads_on(screen: &Screen, next: catalogue::Next) -> bool {
    actions(screen).iter().any(|action| next.intents().contains(&action.send["intent"].as_str()))
}

#[test]
fn every_row_is_told_with_its_sentences_and_leads_on_from_every_screen_that_tells_it() {
    for entry in CATALOGUE {
        let (problems, cause) = match entry.fault {
            Fault::Plain(problem) => (vec![problem], None),
            Fault::Caused(cause) => {
                (Problem::ALL.into_iter().filter(|problem| cause.fits(*problem)).collect(), Some(cause))
            }
        };
        assert!(!problems.is_empty(), "{entry:?} fits nothing");
        for problem in problems {
            let particulars = Particulars { cause, correlation_id: Some(ID.to_owned()) };
            let states = after(problem, &particulars);
            assert!(!states.is_empty(), "{problem:?} is told nowhere");
            for state in states {
                let screen = draw::screen(&state, &context(), 1);
                let (_, details) =
                    told(&screen).unwrap_or_else(|| panic!("{problem:?} is not told on {:?}", screen.id));
                // What a link or an unlinking comes to has no cause at the provider.
                let expected = state.report.as_ref().and_then(|report| report.particulars.cause);
                assert_eq!(details.reference, catalogue::entry(problem, expected).reference);
                let next = catalogue::entry(problem, expected).next;
                assert!(leads_on(&screen, next), "{entry:?} does not lead on from {:?}/{}", screen.id, screen.state);
            }
        }
    }
}

#[test]
fn details_name_reference_correlation_id_and_time_and_nothing_else() {
    let particulars = Particulars { cause: Some(Cause::Locked), correlation_id: Some(ID.to_owned()) };
    let state = after(Problem::SignInExpired, &particulars).remove(0);
    for language in Language::ALL {
        let (_, details) = told(&draw::screen(&State { language, ..state.clone() }, &context(), 1)).unwrap();
        let values: Vec<&str> = details.rows.iter().map(|row| row.value.as_str()).collect();
        assert_eq!(values, ["FL-2031", ID, "2027-01-15 08:00:00 UTC"]);
        assert_eq!((details.problem, details.at), (Problem::SignInExpired, Some(1_800_000_000)));
    }
}

#[test]
fn a_cause_that_does_not_fit_changes_no_sentence_and_keeps_the_details() {
    let particulars = Particulars { cause: Some(Cause::Locked), correlation_id: Some(ID.to_owned()) };
    for state in after(Problem::Offline, &particulars) {
        let (_, details) = told(&draw::screen(&state, &context(), 1)).unwrap();
        assert_eq!(details.reference, "FL-1001");
    }
}

#[test]
fn what_is_so_all_the_time_has_a_reference_and_no_time() {
    let screen = draw::screen(&State::new(Language::English), &unconfigured(), 1);
    let (_, details) = told(&screen).unwrap();
    assert_eq!((details.reference.as_str(), details.at), ("FL-1102", None));
    assert!(leads_on(&screen, catalogue::Next::Tell));
}

#[test]
fn what_stops_everything_is_told_with_its_time() {
    let (state, _) = journey::step(State::new(Language::English), Event::Happened(Outcome::NotRecorded), &context());
    let screen = draw::screen(&state, &context(), 1);
    assert!(matches!(state.place, Place::Problem { .. }));
    assert!(told(&screen).unwrap().1.at.is_some());
    let (state, _) = journey::step(state, Event::Asked(Intent::Retry), &context());
    assert_eq!(state.report, None, "what is over is forgotten");
}

#[test]
fn every_problem_and_cause_has_one_row_and_no_reference_is_used_twice() {
    let references: BTreeSet<&str> = CATALOGUE.iter().map(|entry| entry.reference).collect();
    let names: BTreeSet<&str> = CATALOGUE.iter().map(|entry| entry.name).collect();
    assert_eq!((references.len(), names.len()), (CATALOGUE.len(), CATALOGUE.len()));
    for problem in Problem::ALL {
        let rows = CATALOGUE.iter().filter(|entry| entry.fault == Fault::Plain(problem)).count();
        assert_eq!(rows, 1, "{problem:?}");
    }
    for (cause, _) in NUMBERS {
        let rows = CATALOGUE.iter().filter(|entry| entry.fault == Fault::Caused(*cause)).count();
        assert_eq!(rows, 1, "{cause:?}");
    }
    for entry in CATALOGUE {
        let digits = entry.reference.strip_prefix("FL-").unwrap();
        assert!(digits.len() == 4 && digits.chars().all(|c| c.is_ascii_digit()), "{}", entry.reference);
        assert_eq!(catalogue::by_reference(entry.reference), Some(entry));
    }
}

#[test]
fn every_documented_number_has_a_sentence_or_needs_none_and_stands_once() {
    let mut all: Vec<u32> =
        NUMBERS.iter().flat_map(|(_, numbers)| numbers.iter()).chain(SAID_ALREADY).copied().collect();
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), count, "a number stands twice");
    for number in DOCUMENTED {
        assert!(all.binary_search(&number).is_ok(), "{number}");
    }
    assert_eq!(Cause::of(&[1, 2, 50053]), Some(Cause::Locked));
    assert_eq!(Cause::of(&[70008]), None);
}

/// References that were published once stay what they were.
#[test]
fn references_keep_their_meaning() {
    for (problem, reference) in [
        (Problem::Offline, "FL-1001"),
        (Problem::ProviderUnavailable, "FL-1002"),
        (Problem::Busy, "FL-1003"),
        (Problem::CaptivePortal, "FL-1004"),
        (Problem::ProviderRefused, "FL-1101"),
        (Problem::NotConfigured, "FL-1102"),
        (Problem::Declined, "FL-2001"),
        (Problem::BrowserTimedOut, "FL-2002"),
        (Problem::CodeExpired, "FL-2003"),
        (Problem::BrowserFailed, "FL-2004"),
        (Problem::ListenerFailed, "FL-2005"),
        (Problem::SecurityStop, "FL-2101"),
        (Problem::ClockWrong, "FL-2102"),
        (Problem::SignInExpired, "FL-2103"),
        (Problem::OtherAccount, "FL-2104"),
        (Problem::ProfileFailed, "FL-2201"),
        (Problem::KeyringLocked, "FL-3001"),
        (Problem::KeyringFailed, "FL-3002"),
        (Problem::VaultDamaged, "FL-3003"),
        (Problem::StorageFailed, "FL-3101"),
        (Problem::Unexpected, "FL-9001"),
    ] {
        assert_eq!(problem.reference(), reference);
    }
    assert_eq!(catalogue::entry(Problem::SignInExpired, Some(Cause::Locked)).reference, "FL-2031");
}
