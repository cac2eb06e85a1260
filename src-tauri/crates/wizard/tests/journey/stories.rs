//! What a person lives through, told from the door.

#![expect(clippy::panic, reason = "a story that goes another way fails the test")]

use firstlink_wizard::account::{Account, Kept, LinkRecord};
use firstlink_wizard::consent::ConsentPurpose;
use firstlink_wizard::effect::{Attempt, Effect, Event, IssuedCode, Moment, Outcome, PasteFault, SecretStore, Shown};
use firstlink_wizard::intent::{Answer, Intent, Page, Purpose};
use firstlink_wizard::journey::{self, Aside, Doing, KeyAnswer, Place, State};
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

pub(crate) fn linked(kept: Kept) -> State {
    let (state, _) = ask(at_confirm(), Intent::Confirm { device_name: "kitchen-pc".to_owned() });
    let link = LinkRecord {
        provider: "P".to_owned(),
        issuer: "I".to_owned(),
        account: account(),
        device_name: "kitchen-pc".to_owned(),
        linked_at: Moment(1),
        kept,
        app_folder: true,
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

/// The browser and a code, side by side.
fn on_both_ways() -> (State, Attempt, Attempt) {
    let (state, _) = ask(at_sign_in(), Intent::SignInBrowser);
    let browser = awaited(&state);
    let (state, effects) = ask(state, Intent::SignInDevice);
    let [Effect::SignInDevice { attempt: code, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    let code = *code;
    let issued =
        IssuedCode { user_code: "ABC".to_owned(), verification_uri: "u".to_owned(), expires_at: Moment(1_800_000_900) };
    let (state, _) = play(state, [Event::Happened(Outcome::CodeIssued { attempt: code, code: issued })]);
    assert_eq!(state.attempts(), [browser, code]);
    assert_eq!(state.answers.key, KeyAnswer::Skipped, "the answers are as they were");
    (state, browser, code)
}

fn failed(attempt: Attempt, problem: Problem) -> Event {
    Event::Happened(Outcome::SignInFailed { attempt, problem, particulars: Particulars::default() })
}

#[test]
fn a_code_stands_beside_the_browser_and_the_first_answer_wins() {
    let (both, browser, code) = on_both_ways();
    for (winner, loser) in [(browser, code), (code, browser)] {
        let (state, effects) =
            play(both.clone(), [Event::Happened(Outcome::SignedIn { attempt: winner, account: account() })]);
        assert_eq!(effects, [Effect::Stop { attempt: loser }]);
        assert!(matches!(state.place, Place::Link { link: link::State::LinkOffer { problem: None, .. } }));
        let late = Outcome::SignedIn { attempt: loser, account: account() };
        assert_eq!(play(state.clone(), [Event::Happened(late)]), (state, vec![]));
    }
}

#[test]
fn a_no_on_either_way_ends_both() {
    let (both, browser, code) = on_both_ways();
    for (answered, other) in [(browser, code), (code, browser)] {
        let (state, effects) = play(both.clone(), [failed(answered, Problem::Declined)]);
        assert_eq!(effects, [Effect::Stop { attempt: other }]);
        assert_eq!(state.problem(), Some(Problem::Declined));
    }
}

#[test]
fn what_ends_one_way_leaves_the_other_open_and_is_told() {
    let (both, browser, code) = on_both_ways();
    let (state, effects) = play(both.clone(), [failed(code, Problem::CodeExpired)]);
    assert_eq!((state.attempts(), effects), (vec![browser], vec![]));
    assert_eq!(state.aside, Some(Aside::CodeEnded(Problem::CodeExpired)));
    let (state, effects) = play(both.clone(), [failed(browser, Problem::ListenerFailed)]);
    assert_eq!((state.attempts(), effects), (vec![code], vec![]));
    assert_eq!(state.aside, Some(Aside::BrowserEnded(Problem::ListenerFailed)));
    let (state, effects) = play(both, [Event::Happened(Outcome::DeadlinePassed { attempt: browser })]);
    assert_eq!((state.attempts(), effects), (vec![code], vec![Effect::Stop { attempt: browser }]));
    assert_eq!(state.waits(), Some((code, Moment(1_800_000_900))));
}

#[test]
fn opening_the_browser_leaves_the_code_as_it_is() {
    let (both, browser, code) = on_both_ways();
    let (state, _) = play(both, [failed(browser, Problem::ListenerFailed)]);
    let (state, effects) = ask(state, Intent::SignInBrowser);
    assert!(matches!(&effects[..], [Effect::SignInBrowser { .. }]));
    assert_eq!(state.attempts()[1], code);
    let screen = firstlink_wizard::draw::screen(&state, &context(), 1);
    assert_eq!(screen.state, "code");
    let (_, effects) = ask(state.clone(), Intent::Cancel);
    assert_eq!(effects.len(), 2, "both are stopped");
    assert_eq!(ask(state, Intent::Quit).1.len(), 3);
}

#[test]
fn the_other_ways_are_offered_once_nobody_came_back_for_a_while() {
    let (waiting, _) = ask(at_sign_in(), Intent::SignInBrowser);
    let address = || Shown::new("http://localhost/authorize".to_owned());
    let (waiting, _) = happen(waiting, |attempt| Outcome::BrowserOpened { attempt, address: address() });
    let paste = || Intent::PasteAddress { address: typed("http://localhost:1/?code=1&state=2") };
    assert_eq!(ask(waiting.clone(), paste()), (waiting.clone(), vec![]), "not before it is offered");
    let (offering, effects) = happen(waiting, |attempt| Outcome::StillWaiting { attempt });
    assert_eq!(
        (firstlink_wizard::draw::screen(&offering, &context(), 1).state.as_str(), effects.len()),
        ("offering", 0)
    );
    let (pasted, effects) = ask(offering.clone(), paste());
    assert!(matches!(&effects[..], [Effect::PasteAddress { .. }]));
    assert!(!format!("{effects:?}").contains("code=1"), "it is a secret");
    assert_eq!(pasted.aside, Some(Aside::Pasted));
    let (unfit, _) = happen(pasted, |attempt| Outcome::PasteNotTaken { attempt, fault: PasteFault::OtherSignIn });
    assert_eq!(unfit.attempts(), offering.attempts(), "the wait goes on");
    assert_eq!(unfit.aside, Some(Aside::PasteUnfit(PasteFault::OtherSignIn)));
    let (signed_in, _) = happen(unfit, |attempt| Outcome::SignedIn { attempt, account: account() });
    assert_eq!(signed_in.aside, None, "what was wrong with it is over");
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
            (_, Some(_)) => vec![Effect::LookForSwitches],
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

/// Linked, and signed in again with another account.
fn at_other_account() -> State {
    let (state, _) = ask(linked(Kept::Session), Intent::SyncNothing);
    let (state, _) = play(state, [Event::Asked(Intent::Recommend { allow: Answer::No }), Event::Asked(Intent::Finish)]);
    let (state, _) = journey::resume(state, &context());
    let (state, effects) = play(state, [Event::Asked(Intent::SignInBrowser), Event::Asked(Intent::SignInBrowser)]);
    assert!(
        matches!(&effects[..], [Effect::SignInBrowser { hint: Some(hint), .. }] if *hint == "alex.moreno@practice.example")
    );
    let other = Account::new("ZZZ", Some("B"), Some("b@practice.example"));
    let (state, effects) = happen(state, |attempt| Outcome::SignedIn { attempt, account: other });
    assert_eq!(effects, []);
    state
}

#[test]
fn another_account_than_the_linked_one_is_named_before_anything_is_written() {
    let state = at_other_account();
    let screen = firstlink_wizard::draw::screen(&state, &context(), 1);
    assert_eq!(screen.state, "other_account");
    let told = serde_json::to_string(&screen.blocks).unwrap();
    assert!(told.contains("alex.moreno@practice.example") && told.contains("b@practice.example"), "{told}");
    assert!(!serde_json::to_string(&state).unwrap().contains("b@practice.example"), "not even in the journal");
    assert_eq!(ask(state.clone(), Intent::LinkNow), (state, vec![]), "it cannot be linked from here");
}

#[test]
fn from_another_account_one_comes_back_to_the_linked_one_or_to_unlinking() {
    let state = at_other_account();
    let link = state.link.clone();
    let (again, effects) = ask(state.clone(), Intent::SignInBrowser);
    assert!(matches!(&effects[..], [Effect::SignInBrowser { hint: Some(_), .. }]));
    assert_eq!(again.link, link);
    let (kept, _) = ask(state.clone(), Intent::Cancel);
    assert_eq!((kept.place, kept.link), (Place::Dashboard { doing: Doing::Nothing }, link.clone()));
    let (asking, effects) = ask(state.clone(), Intent::Unlink);
    assert_eq!((asking.place, effects), (Place::Dashboard { doing: Doing::AskingUnlink }, vec![]));
    let text = serde_json::to_string(&state).unwrap();
    let (resumed, _) = journey::resume(serde_json::from_str(&text).unwrap(), &context());
    assert_eq!(resumed.place, Place::Link { link: link::State::start() });
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
    let (state, _) = happen(state, |attempt| Outcome::Unlinked { attempt, erasures: vec![] });
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
    let (state, _) = happen(state, |attempt| Outcome::Unlinked { attempt, erasures: vec![] });
    assert_eq!(journey::resume(state, &context()).0.place, Place::Welcome);
}

#[test]
fn a_problem_that_stops_everything_is_not_hidden_under_help() {
    let (state, _) = play(at_confirm(), [Event::Asked(Intent::Help), Event::Happened(Outcome::NotRecorded)]);
    assert_eq!(firstlink_wizard::draw::screen(&state, &context(), 1).id, firstlink_wizard::screen::ScreenId::Problem);
}

#[test]
fn a_computer_is_renamed_on_the_dashboard_by_the_rules_of_the_link() {
    let state = at_dashboard();
    let (state, _) = ask(state, Intent::Rename);
    let (state, effects) = ask(state, Intent::RenameTo { device_name: " ".to_owned() });
    assert_eq!((state.link.as_ref().unwrap().device_name.as_str(), effects), ("kitchen-pc", vec![]));
    let (state, _) = ask(state, Intent::RenameTo { device_name: "Desk\u{202e} by the window ".to_owned() });
    assert_eq!(state.place, Place::Dashboard { doing: Doing::Nothing });
    assert_eq!(state.link.as_ref().unwrap().device_name, "Desk by the window");
    assert_eq!(state.answers.device_name.as_deref(), Some("Desk by the window"), "the next link is offered it, too");
}

#[test]
fn what_was_agreed_to_is_withdrawn_with_one_press_and_leaves_a_receipt() {
    let (state, _) = ask(at_dashboard(), Intent::ChangeChoices);
    let (state, _) = ask(state, Intent::SaveSync { passwords: true, history: true, favourites: false });
    let (state, _) = ask(state, Intent::Recommend { allow: Answer::No });
    let (state, _) = ask(state, Intent::Agreements);
    let (state, effects) = ask(state, Intent::Withdraw { purpose: ConsentPurpose::SyncPasswords });
    assert!(matches!(&effects[..], [Effect::SavePreferences(chosen)] if !chosen.sync.passwords && chosen.sync.history));
    let told: Vec<_> = state.receipts.iter().map(|receipt| (receipt.purpose, receipt.given)).collect();
    let (passwords, history) = (ConsentPurpose::SyncPasswords, ConsentPurpose::SyncHistory);
    assert_eq!(told, [(passwords, true), (history, true), (passwords, false)]);
    let (again, effects) = ask(state.clone(), Intent::Withdraw { purpose: ConsentPurpose::SyncPasswords });
    assert_eq!((again, effects), (state, vec![]), "pressed twice");
}

#[test]
fn whoever_goes_through_the_steps_again_does_not_sign_in_once_more() {
    let (state, _) = ask(at_dashboard(), Intent::Rerun);
    let (back, _) = ask(state.clone(), Intent::Back);
    assert_eq!(back.place, Place::Dashboard { doing: Doing::Nothing });
    let (state, _) = ask(state, Intent::SubmitKey { key: typed(GOOD), purpose: Purpose::Office });
    assert_eq!(state.place, Place::SyncChoices { again: true });
    let (state, _) = ask(state, Intent::SyncNothing);
    let (state, _) = ask(state, Intent::Recommend { allow: Answer::No });
    assert_eq!(state.place, Place::Dashboard { doing: Doing::Nothing });
    assert!(state.link.is_some() && matches!(state.answers.key, KeyAnswer::Kept { .. }));
}

fn at_dashboard() -> State {
    let (state, _) = ask(linked(Kept::Vault), Intent::SyncNothing);
    let (state, _) = ask(state, Intent::Recommend { allow: Answer::No });
    ask(state, Intent::Finish).0
}

#[test]
fn a_key_is_kept_until_the_person_removes_it_whatever_was_opened_or_copied() {
    let key = Intent::SubmitKey { key: typed(GOOD), purpose: Purpose::Office };
    let (state, _) = play(at_dashboard(), [Event::Asked(Intent::Rerun), Event::Asked(key)]);
    let (state, _) = ask(state, Intent::Back);
    let (state, effects) = ask(state, Intent::CopyKey);
    assert_eq!(effects, [Effect::CopyKey]);
    let opened = Outcome::PageOpened(Page::Setup);
    let (state, effects) = play(state, [Event::Happened(Outcome::KeyCopied), Event::Happened(opened)]);
    assert_eq!(effects, []);
    assert!(matches!(state.answers.key, KeyAnswer::Kept { .. }), "nobody can know whether it was used");
    let (state, effects) = ask(state, Intent::ForgetKey);
    assert_eq!((state.answers.key, effects), (KeyAnswer::Open, vec![Effect::ForgetKey]));
}
