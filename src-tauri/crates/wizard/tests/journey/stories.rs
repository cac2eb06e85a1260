//! What a person lives through, told from the door.

use firstlink_wizard::account::{Kept, LinkRecord};
use firstlink_wizard::effect::{Effect, Event, Moment, Outcome, SecretStore};
use firstlink_wizard::intent::{Answer, Intent, Purpose};
use firstlink_wizard::journey::{self, Aside, KeyAnswer, Place, State};
use firstlink_wizard::link;
use firstlink_wizard::problem::{Particulars, Problem};
use firstlink_wizard::words::Language;

use crate::explore::{GOOD, account, awaited, context, play, typed};

/// Looking at this computer, and at nothing else.
const LOOK_AROUND: Effect = Effect::Preflight { network: false };

fn start() -> State {
    State::new(Language::English)
}

fn ask(state: State, intent: Intent) -> (State, Vec<Effect>) {
    play(state, [Event::Asked(intent)])
}

fn happen(state: State, outcome: impl FnOnce(firstlink_wizard::effect::Attempt) -> Outcome) -> (State, Vec<Effect>) {
    let attempt = awaited(&state);
    play(state, [Event::Happened(outcome(attempt))])
}

fn at_sign_in() -> State {
    play(start(), [Event::Asked(Intent::Start), Event::Asked(Intent::SkipKey)]).0
}

fn at_confirm() -> State {
    let (state, _) = ask(at_sign_in(), Intent::SignInBrowser);
    let (state, _) = happen(state, |attempt| Outcome::SignedIn { attempt, account: account() });
    let (state, _) = ask(state, Intent::LinkNow);
    happen(state, |attempt| Outcome::Verified { attempt, account: account() }).0
}

fn linked(kept: Kept) -> State {
    let (state, _) = ask(at_confirm(), Intent::Confirm { device_name: "kitchen-pc".to_owned() });
    let link = LinkRecord {
        provider: "P".to_owned(),
        issuer: "I".to_owned(),
        account: account(),
        device_name: "kitchen-pc".to_owned(),
        linked_at: Moment(1),
        kept,
    };
    happen(state, |attempt| Outcome::Linked { attempt, link }).0
}

#[test]
fn a_newcomer_with_a_key_comes_to_finish_in_eight_presses() {
    let (state, effects) = play(
        start(),
        [Event::Asked(Intent::Start), Event::Asked(Intent::SubmitKey { key: typed(GOOD), purpose: Purpose::Windows })],
    );
    assert!(matches!(&effects[..], [Effect::KeepKey { purpose: Purpose::Windows, .. }]));
    assert!(matches!(&state.answers.key, KeyAnswer::Kept { last_five, checked: true, .. } if last_five == "T83GX"));
    let state = linked(Kept::Vault);
    let (state, effects) = ask(state, Intent::SaveSync { passwords: true, history: false, favourites: true });
    assert!(
        matches!(&effects[..], [Effect::SavePreferences(p)] if p.sync.passwords && p.sync.favourites && !p.recommendations)
    );
    let (state, _) = ask(state, Intent::Recommend { allow: Answer::No });
    assert_eq!(state.place, Place::Finish);
    assert_eq!(state.receipts.len(), 2, "a no that was never a yes leaves no receipt");
}

#[test]
fn back_then_forward_finds_the_same_answers() {
    let key = Intent::SubmitKey { key: typed(GOOD), purpose: Purpose::Office };
    let (state, _) = play(start(), [Event::Asked(Intent::Start), Event::Asked(key)]);
    let before = state.answers.clone();
    let (state, _) = play(state, [Event::Asked(Intent::Back), Event::Asked(Intent::Back), Event::Asked(Intent::Start)]);
    assert!(matches!(state.place, Place::ProductKey { .. }));
    let (state, effects) = ask(state, Intent::KeepKey);
    assert_eq!((state.answers, effects), (before, vec![]));
    let (state, _) = ask(linked(Kept::Vault), Intent::SaveSync { passwords: false, history: true, favourites: false });
    let (state, _) = ask(state, Intent::Recommend { allow: Answer::Yes });
    let before = state.answers.clone();
    let (state, _) = play(state, [Event::Asked(Intent::Back), Event::Asked(Intent::Back)]);
    assert!(matches!(state.place, Place::SyncChoices { .. }));
    assert_eq!(state.answers, before);
}

#[test]
fn an_answer_after_cancel_opens_no_door() {
    let (waiting, _) = ask(at_sign_in(), Intent::SignInBrowser);
    let late = awaited(&waiting);
    let (state, effects) = ask(waiting, Intent::Cancel);
    assert_eq!(effects, [Effect::Stop { attempt: late }]);
    let answer = Outcome::SignedIn { attempt: late, account: account() };
    assert_eq!(play(state.clone(), [Event::Happened(answer)]), (state, vec![]));
}

#[test]
fn switching_to_a_code_stops_the_browser_and_keeps_the_answers() {
    let (state, _) = ask(at_sign_in(), Intent::SignInBrowser);
    let first = awaited(&state);
    let (state, effects) = ask(state, Intent::SignInDevice);
    assert!(matches!(&effects[..], [Effect::Stop { attempt }, Effect::SignInDevice { .. }] if *attempt == first));
    assert_eq!(state.answers.key, KeyAnswer::Skipped);
}

#[test]
fn a_declined_consent_says_so_and_offers_all_ways_again() {
    let (state, _) = ask(at_sign_in(), Intent::SignInDevice);
    let (state, _) = happen(state, |attempt| Outcome::SignInFailed {
        attempt,
        problem: Problem::Declined,
        particulars: Particulars::default(),
    });
    let expected = link::State::SignIn { problem: Some(Problem::Declined), interrupted: false };
    assert_eq!(state.place, Place::Link { link: expected });
}

#[test]
fn a_wait_ended_by_a_power_cut_begins_anew_at_the_same_step() {
    let (state, _) = ask(at_sign_in(), Intent::SignInDevice);
    let (state, effects) = journey::resume(state, &context());
    let expected = link::State::SignIn { problem: None, interrupted: true };
    assert_eq!(state.place, Place::Link { link: expected });
    assert_eq!(effects, [Effect::ProbeSecrets, LOOK_AROUND], "nothing is sent before a button is pressed");
}

#[test]
fn a_confirmed_link_is_made_after_a_power_cut() {
    let (state, _) = ask(at_confirm(), Intent::Confirm { device_name: "kitchen-pc".to_owned() });
    let old = awaited(&state);
    let (state, effects) = journey::resume(state, &context());
    assert!(matches!(&effects[..], [Effect::ProbeSecrets, Effect::Link { attempt, .. }] if *attempt != old));
    assert!(state.waits().is_some());
}

#[test]
fn a_key_whose_keeping_the_power_cut_off_is_looked_for_and_its_loss_is_said() {
    let (state, _) = ask(start(), Intent::Start);
    let (state, _) = ask(state, Intent::SubmitKey { key: typed(GOOD), purpose: Purpose::Windows });
    let (state, effects) = journey::resume(state, &context());
    assert_eq!(effects, [Effect::ProbeSecrets, Effect::CheckKey, LOOK_AROUND]);
    assert_eq!(
        state.place,
        Place::ProductKey { complaint: None, purpose: Purpose::Windows },
        "where it can be given again"
    );
    let kept = Event::Happened(Outcome::KeyKept { kept: Kept::Vault });
    let (found, _) = journey::step(state.clone(), kept, &context());
    assert_eq!(
        journey::resume(found, &context()).1,
        [Effect::ProbeSecrets, LOOK_AROUND],
        "what is known is not asked again"
    );
    let lost = Event::Happened(Outcome::KeyNotKept(Problem::Unexpected));
    let (lost, _) = journey::step(state, lost, &context());
    assert_eq!(lost.answers.key, KeyAnswer::Open);
    assert_eq!(lost.aside, Some(Aside::KeyNotKept(Problem::Unexpected)));
}

#[test]
fn every_settled_screen_comes_back_as_it_was() {
    for state in [start(), at_sign_in(), at_confirm(), linked(Kept::Vault)] {
        let state = State { at_hand: false, ..state };
        let (again, effects) = journey::resume(state.clone(), &context());
        let look = match (&state.place, &state.link) {
            (Place::Welcome, _) => vec![Effect::Preflight { network: true }],
            (_, None) => vec![LOOK_AROUND],
            (_, Some(_)) => vec![],
        };
        assert_eq!((again, effects), (state, [vec![Effect::ProbeSecrets], look].concat()));
    }
}

#[test]
fn not_now_forgets_the_sign_in_and_keeps_the_way_back() {
    let (state, effects) = ask(at_confirm(), Intent::NotNow);
    assert_eq!(effects, [Effect::DropSignIn]);
    let (state, _) = ask(state, Intent::StartAgain);
    assert_eq!(state.place, Place::Link { link: link::State::start() });
}

#[test]
fn another_account_than_the_linked_one_is_named_before_anything_is_written() {
    let (state, _) = ask(linked(Kept::Session), Intent::SyncNothing);
    let (state, _) = play(state, [Event::Asked(Intent::Recommend { allow: Answer::No }), Event::Asked(Intent::Finish)]);
    let (state, _) = journey::resume(state, &context());
    let (state, _) = play(state, [Event::Asked(Intent::SignInBrowser), Event::Asked(Intent::SignInBrowser)]);
    let other = firstlink_wizard::account::Account::new("ZZZ", Some("B"), None);
    let (state, effects) = happen(state, |attempt| Outcome::SignedIn { attempt, account: other });
    assert!(matches!(
        &state.place,
        Place::Link { link: link::State::LinkOffer { problem: Some(Problem::OtherAccount), .. } }
    ));
    assert_eq!(effects, []);
}

#[test]
fn a_journal_that_cannot_be_written_stops_the_way_and_leads_back() {
    let (state, effects) = play(at_confirm(), [Event::Happened(Outcome::NotRecorded)]);
    assert!(matches!(state.place, Place::Problem { problem: Problem::StorageFailed, .. }));
    assert_eq!(effects, []);
    assert_eq!(ask(state, Intent::Retry).0.place, at_confirm().place);
}

#[test]
fn unlinking_says_so_and_leaves_the_choices() {
    let (state, _) = ask(linked(Kept::Vault), Intent::SaveSync { passwords: true, history: false, favourites: false });
    let (state, _) = play(state, [Event::Asked(Intent::Recommend { allow: Answer::No }), Event::Asked(Intent::Finish)]);
    let (state, _) = play(state, [Event::Asked(Intent::Unlink), Event::Asked(Intent::UnlinkNow)]);
    let (state, _) = happen(state, |attempt| Outcome::Unlinked { attempt });
    assert!(state.link.is_none());
    assert_eq!(state.aside, Some(Aside::Unlinked));
    assert!(state.answers.preferences.sync.passwords);
}

#[test]
fn withdrawing_a_choice_leaves_a_receipt() {
    let (state, _) = ask(linked(Kept::Vault), Intent::SaveSync { passwords: true, history: false, favourites: false });
    let (state, _) = play(state, [Event::Asked(Intent::Back), Event::Asked(Intent::SyncNothing)]);
    let given: Vec<bool> = state.receipts.iter().map(|receipt| receipt.given).collect();
    assert_eq!(given, [true, false]);
}

#[test]
fn without_a_secret_store_the_person_is_told_before_signing_in() {
    let (state, _) = play(at_sign_in(), [Event::Happened(Outcome::Secrets(SecretStore::Absent))]);
    let screen = firstlink_wizard::draw::screen(&state, &context(), 1);
    assert_eq!(screen.state, "session_only");
}

#[test]
fn opening_it_after_unlinking_begins_at_the_beginning() {
    let (state, _) = play(linked(Kept::Vault), [Event::Asked(Intent::Unlink), Event::Asked(Intent::UnlinkNow)]);
    let (state, _) = happen(state, |attempt| Outcome::Unlinked { attempt });
    assert_eq!(journey::resume(state, &context()).0.place, Place::Welcome);
}

#[test]
fn a_problem_that_stops_everything_is_not_hidden_under_help() {
    let (state, _) = play(at_confirm(), [Event::Asked(Intent::Help), Event::Happened(Outcome::NotRecorded)]);
    assert_eq!(firstlink_wizard::draw::screen(&state, &context(), 1).id, firstlink_wizard::screen::ScreenId::Problem);
}
