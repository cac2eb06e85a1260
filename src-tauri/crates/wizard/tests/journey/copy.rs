//! The copy of the choices in the account: asked for, kept, refused, taken away; and what other devices chose.

use firstlink_wizard::account::Kept;
use firstlink_wizard::consent::ConsentPurpose;
use firstlink_wizard::copy::Standing;
use firstlink_wizard::draw;
use firstlink_wizard::effect::{Context, Effect, Event, Moment, Outcome, SecretStore};
use firstlink_wizard::intent::{Answer, Intent};
use firstlink_wizard::journey::{self, Doing, Place, State};
use firstlink_wizard::link;
use firstlink_wizard::problem::Problem;
use firstlink_wizard::screen::Screen;
use firstlink_wizard::travel::Choices;

use crate::explore::{account, awaited, chosen_elsewhere, context, play};
use crate::stories::linked;

fn ask(state: State, intents: impl IntoIterator<Item = Intent>) -> (State, Vec<Effect>) {
    play(state, intents.into_iter().map(Event::Asked))
}

fn happen(state: State, outcome: Outcome) -> (State, Vec<Effect>) {
    play(state, [Event::Happened(outcome)])
}

/// At Finish, with history on.
fn finished() -> State {
    let save = Intent::SaveSync { passwords: false, history: true, favourites: false };
    ask(linked(Kept::Vault), [save, Intent::Recommend { allow: Answer::No }]).0
}

/// The same after a yes to the copy, which is under way.
fn copying() -> State {
    ask(finished(), [Intent::KeepCopy, Intent::KeepCopy]).0
}

fn answered(state: State, problem: Problem) -> State {
    let attempt = state.copy.attempt.unwrap();
    happen(state, Outcome::CopyFailed { attempt, problem }).0
}

fn synced(state: State, found: Choices) -> State {
    let attempt = state.copy.attempt.unwrap();
    happen(state, Outcome::CopySynced { attempt, found }).0
}

fn drawn(state: &State) -> Screen {
    draw::screen(state, &context(), 1)
}

fn text(state: &State) -> String {
    serde_json::to_string(&drawn(state).blocks).unwrap()
}

#[test]
fn nothing_is_asked_of_the_account_until_the_person_says_yes() {
    let mut state = finished();
    state.link.as_mut().unwrap().app_folder = false;
    assert_eq!(state.copy.standing, Standing::Off);
    let (state, effects) = ask(state, [Intent::KeepCopy]);
    assert_eq!((&state.place, effects), (&Place::Copy { problem: None }, vec![]));
    assert!(text(&state).contains("No password and no product key"), "what is kept is said before the yes");
    let (state, effects) = ask(state, [Intent::SignInBrowser]);
    assert!(matches!(&effects[..], [Effect::SignInBrowser { app_folder: true, hint: Some(_), .. }]), "{effects:?}");
    // The same account needs no second question.
    let signed_in = Outcome::SignedIn { attempt: awaited(&state), account: account() };
    let (state, effects) = happen(state, signed_in);
    assert!(matches!(&effects[..], [Effect::Link { app_folder: true, .. }]), "{effects:?}");
    let record = firstlink_wizard::account::LinkRecord { app_folder: true, ..state.link.clone().unwrap() };
    let outcome = Outcome::Linked { attempt: awaited(&state), link: record };
    let (state, effects) = happen(state, outcome);
    assert_eq!(state.place, Place::Finish, "back where the question was asked");
    let copies = effects.iter().filter(|effect| matches!(effect, Effect::SyncCopy { .. }));
    assert_eq!(copies.count(), 1, "{effects:?}");
    let receipt = state.receipts.last().unwrap();
    assert_eq!((receipt.purpose, receipt.given), (ConsentPurpose::AccountCopy, true));
}

#[test]
fn the_first_sign_in_does_not_ask_for_the_folder() {
    let (_, effects) = ask(
        State::new(firstlink_wizard::words::Language::English),
        [Intent::Start, Intent::SkipKey, Intent::SignInDevice],
    );
    assert!(matches!(&effects[..], [Effect::SignInDevice { app_folder: false, .. }]), "{effects:?}");
}

#[test]
fn a_no_on_the_providers_page_comes_back_to_the_question_and_harms_nothing() {
    let mut state = finished();
    state.link.as_mut().unwrap().app_folder = false;
    let before = (state.link.clone(), state.answers.clone(), state.receipts.clone());
    let (state, _) = ask(state, [Intent::KeepCopy, Intent::SignInBrowser]);
    let attempt = awaited(&state);
    let (state, _) =
        happen(state, Outcome::SignInFailed { attempt, problem: Problem::Declined, particulars: Default::default() });
    assert_eq!(state.place, Place::Copy { problem: Some(Problem::Declined) });
    let (state, _) = ask(state, [Intent::Back]);
    assert_eq!(state.place, Place::Finish);
    assert_eq!((state.link, state.answers, state.receipts), before);
    assert_eq!(state.copy, Default::default());
}

#[test]
fn a_cut_in_the_middle_of_allowing_comes_back_to_the_question() {
    let mut state = finished();
    state.link.as_mut().unwrap().app_folder = false;
    let (state, _) = ask(state, [Intent::KeepCopy, Intent::SignInDevice]);
    let (state, effects) = journey::resume(state, &context());
    assert_eq!(state.place, Place::Copy { problem: None });
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::SignInDevice { .. })), "{effects:?}");
}

#[test]
fn what_passes_is_pending_and_is_tried_at_the_next_start_where_that_opens_no_dialog() {
    let state = answered(copying(), Problem::Offline);
    assert_eq!(state.copy.standing, Standing::Pending { problem: Some(Problem::Offline) });
    assert!(text(&state).contains("Not up to date yet"));
    let (state, _) = journey::resume(state, &context());
    let (locked, effects) = happen(state.clone(), Outcome::Secrets(SecretStore::Locked));
    assert_eq!((locked.copy.attempt, effects), (None, vec![]), "no dialog for that");
    let (_, effects) = happen(state, Outcome::Secrets(SecretStore::Ready));
    assert!(matches!(&effects[..], [Effect::SyncCopy { .. }]), "{effects:?}");
}

#[test]
fn what_is_refused_is_told_with_its_reference_and_left_alone_for_a_day() {
    let state = answered(copying(), Problem::CopyNotReady);
    assert!(text(&state).contains("FL-4002") && drawn(&state).offers("sync_copy").is_some());
    let (state, _) = journey::resume(state, &context());
    let (_, effects) = happen(state.clone(), Outcome::Secrets(SecretStore::Ready));
    assert_eq!(effects, [], "not more than daily");
    let tomorrow = Context { now: Moment(context().now.0 + 86_400), ..context() };
    let (_, effects) = journey::step(state, Event::Happened(Outcome::Secrets(SecretStore::Ready)), &tomorrow);
    assert!(matches!(&effects[..], [Effect::SyncCopy { .. }]), "{effects:?}");
}

#[test]
fn what_another_device_chose_is_offered_and_applied_only_when_wanted() {
    let state = synced(copying(), chosen_elsewhere());
    let before = state.answers.preferences.clone();
    assert!(text(&state).contains(": on, as chosen on") && !state.answers.preferences.sync.favourites);
    let (kept, effects) = ask(state.clone(), [Intent::KeepMine]);
    assert_eq!((&kept.answers.preferences, effects), (&before, vec![]));
    assert!(kept.offers_of_others().is_empty() && drawn(&kept).offers("use_found").is_none());
    let (used, effects) = ask(state, [Intent::UseFound]);
    assert!(used.answers.preferences.sync.favourites && used.answers.preferences.sync.history);
    assert!(matches!(&effects[..], [Effect::SavePreferences(_), Effect::SyncCopy { .. }]), "{effects:?}");
    let receipt = used.receipts.last().unwrap();
    assert_eq!((receipt.purpose, receipt.given), (ConsentPurpose::SyncFavourites, true));
    // The other device's clock was ahead, and still this decision is the newer one.
    assert_eq!(receipt.after, Some(Moment(1_800_000_100)));
}

#[test]
fn taking_it_away_takes_one_press_as_giving_does_and_is_not_forgotten_offline() {
    let state = synced(copying(), Choices::default());
    let (state, effects) = ask(state, [Intent::StopCopy]);
    assert!(matches!(&effects[..], [Effect::RemoveCopy { .. }]), "{effects:?}");
    assert!(!state.receipts.last().unwrap().given);
    let state = answered(state, Problem::Offline);
    assert_eq!(state.copy.standing, Standing::Removing { problem: Some(Problem::Offline) });
    assert!(text(&state).contains("Not taken away yet"));
    let (state, _) = journey::resume(state, &context());
    let (state, effects) = happen(state, Outcome::Secrets(SecretStore::Ready));
    assert!(matches!(&effects[..], [Effect::RemoveCopy { .. }]), "{effects:?}");
    let attempt = state.copy.attempt.unwrap();
    let (state, _) = happen(state, Outcome::CopyRemoved { attempt });
    assert_eq!(state.copy, Default::default());
}

#[test]
fn unlinking_says_that_the_copy_stays_and_how_to_take_it_away_first() {
    let state = synced(copying(), Choices::default());
    let (state, _) = ask(state, [Intent::Finish, Intent::Unlink]);
    assert!(matches!(state.place, Place::Dashboard { doing: Doing::AskingUnlink }));
    assert!(text(&state).contains("The copy of your choices stays in your account"));
}

#[test]
fn an_answer_about_an_older_copy_changes_nothing() {
    let state = copying();
    let old = state.copy.attempt.unwrap();
    let (state, _) = ask(state, [Intent::StopCopy]);
    let (after, effects) = happen(state.clone(), Outcome::CopySynced { attempt: old, found: chosen_elsewhere() });
    assert_eq!((after, effects), (state, vec![]));
}

#[test]
fn a_passphrase_is_asked_for_first_where_the_vault_is_closed() {
    let mut state = finished();
    state.link.as_mut().unwrap().app_folder = false;
    let state = State { secrets: SecretStore::Sealed, ..ask(state, [Intent::KeepCopy]).0 };
    let (state, effects) = ask(state, [Intent::SignInBrowser]);
    assert!(matches!(state.place, Place::Passphrase { .. }) && effects.is_empty());
    let (state, _) = happen(state, Outcome::VaultOpened);
    assert!(matches!(state.place, Place::Copy { .. }), "{:?}", state.place);
    assert!(!matches!(state.place, Place::Link { link: link::State::SignIn { .. } }));
}
