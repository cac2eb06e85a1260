//! What the checks find lies beside the journey: it is told where it matters, and changes the way nowhere.

use firstlink_wizard::draw;
use firstlink_wizard::effect::{Effect, Event, Moment, Outcome, SecretStore};
use firstlink_wizard::findings::{Check, Finding, Findings, Shown, Verdict};
use firstlink_wizard::intent::Intent;
use firstlink_wizard::journey::{self, Place, State};
use firstlink_wizard::link;
use firstlink_wizard::problem::Problem;
use firstlink_wizard::screen::{Role, Screen};
use firstlink_wizard::words::Language;

use crate::explore::{awaited, context, outcomes, whole};
use crate::grid::actions;

fn found(finding: Finding) -> Findings {
    let mut findings = Findings::default();
    findings.found(finding);
    findings
}

fn at(place: Place, finding: Finding) -> State {
    let state = State { place, secrets: SecretStore::Ready, probed: true, ..State::new(Language::English) };
    journey::step(state, Event::Happened(Outcome::Checked(found(finding))), &context()).0
}

fn at_sign_in(finding: Finding) -> State {
    at(Place::Link { link: link::State::start() }, finding)
}

fn drawn(state: &State) -> Screen {
    draw::screen(state, &context(), 1)
}

fn offers(screen: &Screen, intent: &str) -> bool {
    actions(screen).iter().any(|action| action.sends(intent))
}

#[test]
fn what_is_found_changes_no_place_and_causes_no_effect() {
    let context = context();
    for finding in Finding::ALL {
        for state in &whole().states {
            let event = Event::Happened(Outcome::Checked(found(finding)));
            let (after, effects) = journey::step(state.clone(), event, &context);
            assert_eq!((&after.place, effects.len()), (&state.place, 0));
            assert_eq!(State { findings: state.findings.clone(), ..after }, *state);
        }
    }
}

#[test]
fn every_finding_is_told_where_it_matters_and_nowhere_else() {
    for finding in Finding::ALL {
        for language in Language::ALL {
            let told = draw::tell(finding, language, &context());
            for (state, shown) in [(at(Place::Welcome, finding), Shown::Welcome), (at_sign_in(finding), Shown::SignIn)]
            {
                let screen = drawn(&State { language, ..state });
                let text = serde_json::to_string(&screen).unwrap();
                assert_eq!(text.contains(&told.title), finding.matters(shown), "{finding:?} {shown:?}");
                assert_eq!(text.contains(&told.fix), finding.matters(shown), "{finding:?} {shown:?}");
                assert_eq!(offers(&screen, "check_again"), finding.matters(shown), "{finding:?} {shown:?}");
                let primary = actions(&screen).iter().filter(|action| action.role == Role::Primary).count();
                assert_eq!(primary, 1, "it never blocks: {finding:?}");
            }
        }
    }
    let elsewhere = drawn(&at(Place::Finish, Finding::Offline));
    assert!(!offers(&elsewhere, "check_again"));
}

#[test]
fn without_a_way_back_from_a_browser_the_code_comes_first() {
    for (finding, first) in [
        (Finding::NoBrowser, "sign_in_device"),
        (Finding::NoLoopback, "sign_in_device"),
        (Finding::Offline, "sign_in_browser"),
    ] {
        let screen = drawn(&at_sign_in(finding));
        let primary = actions(&screen).into_iter().find(|action| action.role == Role::Primary).unwrap();
        assert_eq!(primary.send["intent"], first, "{finding:?}");
        assert!(offers(&screen, "sign_in_browser") && offers(&screen, "sign_in_device"), "both ways stay open");
    }
}

#[test]
fn a_problem_that_has_just_happened_is_told_instead_of_what_was_found_before() {
    let sign_in = link::State::SignIn { problem: Some(Problem::Offline), interrupted: false };
    let screen = drawn(&at(Place::Link { link: sign_in }, Finding::Offline));
    let told = draw::tell(Finding::Offline, Language::English, &context());
    assert!(!serde_json::to_string(&screen).unwrap().contains(&told.title));
}

#[test]
fn looking_again_asks_the_network_once_and_the_answer_takes_the_place_of_the_old_one() {
    for state in [at(Place::Welcome, Finding::Offline), at_sign_in(Finding::Offline)] {
        let (looking, effects) = journey::step(state.clone(), Event::Asked(Intent::CheckAgain), &context());
        assert_eq!(effects, [Effect::Preflight { network: true }]);
        assert_eq!(looking.place, state.place);
        assert!(drawn(&looking).status.is_some() && !offers(&drawn(&looking), "check_again"));
        let (twice, effects) = journey::step(looking.clone(), Event::Asked(Intent::CheckAgain), &context());
        assert_eq!((twice, effects), (looking.clone(), vec![]));
        let mut fine = Findings::default();
        fine.note(Check::Dns, Verdict::Fine);
        let (after, _) = journey::step(looking, Event::Happened(Outcome::Checked(fine)), &context());
        assert!(!offers(&drawn(&after), "check_again"));
        assert_eq!(after.findings.all().count(), 0);
    }
}

#[test]
fn where_nothing_was_found_there_is_nothing_to_look_at_again() {
    let state = State::new(Language::English);
    let (after, effects) = journey::step(state.clone(), Event::Asked(Intent::CheckAgain), &context());
    assert_eq!((after, effects), (state, vec![]));
}

#[test]
fn once_the_provider_has_answered_what_was_found_about_the_network_is_over() {
    let (waiting, _) = journey::step(at_sign_in(Finding::Offline), Event::Asked(Intent::SignInDevice), &context());
    let issued = outcomes(awaited(&waiting)).into_iter().find(|outcome| matches!(outcome, Outcome::CodeIssued { .. }));
    let (after, _) = journey::step(waiting, Event::Happened(issued.unwrap()), &context());
    assert_eq!(after.findings.all().count(), 0);
}

#[test]
fn both_clocks_are_shown_as_dates() {
    let finding = Finding::ClockWrong { ours: Moment(1_800_000_000), theirs: Moment(1_800_086_400) };
    for language in Language::ALL {
        let why = draw::tell(finding, language, &context()).why;
        assert!(why.contains("2027-01-15 08:00") && why.contains("2027-01-16 08:00"), "{why}");
    }
}

#[test]
fn what_was_found_is_never_written_down() {
    let text = serde_json::to_string(&at(Place::Welcome, Finding::Offline)).unwrap();
    assert_eq!(text, serde_json::to_string(&State::new(Language::English)).unwrap());
}
