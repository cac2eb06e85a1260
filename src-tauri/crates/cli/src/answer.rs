//! Answers a screen from what was given in advance, or says that somebody has to be asked.
//!
//! A pure table: a screen and the answers go in, one step comes out. It never guesses for a person: what stores something,
//! links something or sends something needs an answer of its own.

use std::collections::BTreeSet;

use firstlink_wizard::intent::{Answer, Intent, Purpose, Typed};
use firstlink_wizard::problem::Problem;
use firstlink_wizard::screen::{Block, Screen, ScreenId, Tone};

const ROUTE: &str = "--browser or --device-code";
const CONFIRM: &str = "--confirm";

/// What was answered in advance.
#[derive(Debug, Clone, Default)]
pub(crate) struct Answers {
    /// About the product key.
    pub(crate) key: Option<KeyAnswer>,
    /// The passphrase of the vault, where there is no keyring.
    pub(crate) passphrase: Option<Typed>,
    /// How to sign in.
    pub(crate) route: Option<Route>,
    /// What to call this computer.
    pub(crate) device_name: Option<String>,
    /// Whether the commitment was made in advance.
    pub(crate) confirm: bool,
    /// What to sync.
    pub(crate) sync: Option<SyncAnswer>,
    /// Recommendations.
    pub(crate) recommendations: Option<Answer>,
    /// A copy of the choices in the account.
    pub(crate) copy: Option<Answer>,
    /// Whether nobody is there to be asked.
    pub(crate) unattended: bool,
    /// Screens that were answered in this run: what comes back a second time was not answered well enough.
    pub(crate) tried: BTreeSet<ScreenId>,
}

/// About the product key.
#[derive(Debug, Clone)]
pub(crate) enum KeyAnswer {
    /// There is none.
    None,
    /// This one.
    Given(Typed, Purpose),
}

/// How to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Route {
    /// The system's browser.
    Browser,
    /// A code on another device.
    DeviceCode,
}

/// What to sync.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct SyncAnswer {
    /// Saved passwords.
    pub(crate) passwords: bool,
    /// Browsing history.
    pub(crate) history: bool,
    /// Favourites.
    pub(crate) favourites: bool,
}

/// What to do about a screen.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Send this: it was answered in advance.
    Send(Intent),
    /// Nothing: the screen goes on by itself.
    Wait,
    /// Ask the person; where there is a flag that would have answered, its name.
    Ask(Option<&'static str>),
    /// There is nothing more to answer.
    End(End),
}

/// Why there is nothing more to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// The account is linked.
    Linked,
    /// The wizard stands where there is no link and no way on.
    NotLinked,
    /// A problem that nobody is there to solve.
    Stopped(Problem),
    /// The product key is not one.
    BadKey,
    /// The device name does not do.
    BadDeviceName,
    /// The passphrase is too short, or not the one that was chosen.
    BadPassphrase,
}

/// The step for this screen.
pub(crate) fn answer(screen: &Screen, answers: &Answers) -> Step {
    let step = in_advance(screen, answers);
    // Whoever came back to a screen wants to answer it anew.
    let anew = !answers.unattended && answers.tried(screen.id);
    if anew && matches!(step, Step::Send(_)) { Step::Ask(None) } else { step }
}

fn in_advance(screen: &Screen, answers: &Answers) -> Step {
    match screen.id {
        ScreenId::Welcome => welcome(screen, answers),
        ScreenId::ProductKey => product_key(screen, answers),
        ScreenId::SignIn => sign_in(screen, answers),
        ScreenId::Passphrase => passphrase(screen, answers),
        ScreenId::BrowserWait | ScreenId::Linking => Step::Wait,
        ScreenId::DeviceCode if screen.state == "expired" => stop_or_ask(answers, Problem::CodeExpired),
        ScreenId::DeviceCode => Step::Wait,
        ScreenId::LinkOffer => link_offer(screen, answers),
        ScreenId::Confirm => confirm(screen, answers),
        ScreenId::SyncChoices => sync(answers),
        ScreenId::Recommendations => recommendations(answers),
        ScreenId::Finish => copy_at(screen, answers).unwrap_or_else(|| if_given(answers, Step::Send(Intent::Finish))),
        ScreenId::Copy => copy(screen, answers),
        ScreenId::Dashboard => dashboard(screen, answers),
        ScreenId::Recovery | ScreenId::Help => if_unattended(answers, Step::Send(Intent::Back)),
        // Left in an earlier run: being started again is the change of mind.
        ScreenId::NotNow => if_given(answers, Step::Send(Intent::StartAgain)),
        ScreenId::Problem => problem(screen, answers),
    }
}

/// The problem a screen speaks of, if it speaks of one.
pub(crate) fn problem_of(screen: &Screen) -> Option<Problem> {
    screen.blocks.iter().find_map(|block| {
        let Block::Notice { tone: Tone::Problem, details, .. } = block else { return None };
        details.as_ref().map(|details| details.problem)
    })
}

impl Answers {
    /// Whether anything at all was answered in advance; somebody who did so does not want to be greeted.
    fn any(&self) -> bool {
        self.key.is_some()
            || self.passphrase.is_some()
            || self.route.is_some()
            || self.device_name.is_some()
            || self.confirm
            || self.sync.is_some()
            || self.recommendations.is_some()
            || self.copy.is_some()
    }

    /// Remembers that a screen was answered; to make room for an answer is not to give it.
    pub(crate) fn sent(&mut self, screen: ScreenId, intent: &Intent) {
        if !matches!(intent, Intent::ForgetKey | Intent::UsePassphrase | Intent::KeepCopy | Intent::StopCopy) {
            self.tried.insert(screen);
        }
    }

    /// Whether this screen was answered in this run already.
    fn tried(&self, id: ScreenId) -> bool {
        self.tried.contains(&id)
    }
}

fn welcome(screen: &Screen, answers: &Answers) -> Step {
    match problem_of(screen) {
        Some(problem) => stop_or_ask(answers, problem),
        None => if_given(answers, Step::Send(Intent::Start)),
    }
}

fn product_key(screen: &Screen, answers: &Answers) -> Step {
    match (&answers.key, screen.state.as_str()) {
        (None, _) => Step::Ask(Some("--no-key, or --key-from-stdin with --key-for")),
        (Some(KeyAnswer::None), _) => Step::Send(Intent::SkipKey),
        // One is kept already: make room for the one that was given.
        (Some(KeyAnswer::Given(..)), "kept") => Step::Send(Intent::ForgetKey),
        (Some(KeyAnswer::Given(key, purpose)), "idle") => {
            Step::Send(Intent::SubmitKey { key: key.clone(), purpose: *purpose })
        }
        // Every other state is a complaint about the key that was given.
        (Some(KeyAnswer::Given(..)), _) => if_unattended(answers, Step::End(End::BadKey)),
    }
}

fn sign_in(screen: &Screen, answers: &Answers) -> Step {
    if screen.offers("use_passphrase").is_some() && answers.passphrase.is_some() && !answers.tried(ScreenId::Passphrase)
    {
        return Step::Send(Intent::UsePassphrase);
    }
    match answers.route {
        // Whoever reads along hears first whether the sign-in can be kept.
        _ if answers.unattended && screen.state == "probing" => Step::Wait,
        Some(_) if answers.tried(screen.id) => stop_or_ask(answers, problem_of(screen).unwrap_or(Problem::Unexpected)),
        Some(Route::Browser) => Step::Send(Intent::SignInBrowser),
        Some(Route::DeviceCode) => Step::Send(Intent::SignInDevice),
        None => Step::Ask(Some(ROUTE)),
    }
}

/// What stands on the screen after an answer says what was wrong with it.
fn passphrase(screen: &Screen, answers: &Answers) -> Step {
    match (&answers.passphrase, screen.state.as_str()) {
        (Some(given), "choosing") => {
            Step::Send(Intent::ChoosePassphrase { passphrase: given.clone(), again: given.clone() })
        }
        (Some(given), "opening") => Step::Send(Intent::OpenVault { passphrase: given.clone() }),
        (Some(_), "not_made" | "not_opened") => stop_or_ask(answers, problem_of(screen).unwrap_or(Problem::Unexpected)),
        (Some(_), _) => if_unattended(answers, Step::End(End::BadPassphrase)),
        (None, _) => Step::Ask(Some("--passphrase-from-stdin")),
    }
}

fn link_offer(screen: &Screen, answers: &Answers) -> Step {
    match problem_of(screen) {
        _ if screen.state == "verifying" => Step::Wait,
        // It cannot be linked over the one that is.
        Some(problem) if screen.state == "other_account" => stop_or_ask(answers, problem),
        Some(problem) if answers.tried(screen.id) => stop_or_ask(answers, problem),
        Some(_) | None if answers.confirm => Step::Send(Intent::LinkNow),
        Some(_) | None => Step::Ask(Some(CONFIRM)),
    }
}

fn confirm(screen: &Screen, answers: &Answers) -> Step {
    match problem_of(screen) {
        Some(problem) if answers.tried(screen.id) => return stop_or_ask(answers, problem),
        Some(_) | None => {}
    }
    let (offered, refused) = device_name_field(screen);
    match (answers.confirm, refused) {
        (true, true) if answers.unattended => Step::End(End::BadDeviceName),
        (true, false) => {
            let device_name = answers.device_name.clone().unwrap_or_else(|| offered.to_owned());
            Step::Send(Intent::Confirm { device_name })
        }
        (true, true) | (false, _) => Step::Ask(Some(CONFIRM)),
    }
}

/// What the wizard offers as a name, and whether the last one was refused.
fn device_name_field(screen: &Screen) -> (&str, bool) {
    let field = screen.blocks.iter().find_map(|block| {
        let Block::Field { name, value, problem, .. } = block else { return None };
        (name == "device_name").then_some((value.as_str(), problem.is_some()))
    });
    field.unwrap_or_default()
}

fn sync(answers: &Answers) -> Step {
    match answers.sync {
        Some(chosen) if chosen == SyncAnswer::default() => Step::Send(Intent::SyncNothing),
        Some(SyncAnswer { passwords, history, favourites }) => {
            Step::Send(Intent::SaveSync { passwords, history, favourites })
        }
        None => Step::Ask(Some("--sync")),
    }
}

/// Where the copy of the choices is not as the flag wants it, and can be made so.
fn copy_at(screen: &Screen, answers: &Answers) -> Option<Step> {
    let (intent, name) = match answers.copy? {
        Answer::Yes if answers.tried(ScreenId::Copy) => return None,
        Answer::Yes => (Intent::KeepCopy, "keep_copy"),
        Answer::No => (Intent::StopCopy, "stop_copy"),
    };
    row_offers(screen, name).then_some(Step::Send(intent))
}

/// Whether a row of the screen offers this.
pub(crate) fn row_offers(screen: &Screen, intent: &str) -> bool {
    let rows = screen.blocks.iter().filter_map(|block| {
        let Block::Summary { rows } = block else { return None };
        Some(rows)
    });
    rows.flatten().any(|row| row.action.as_ref().is_some_and(|action| action.sends(intent)))
}

fn copy(screen: &Screen, answers: &Answers) -> Step {
    match (answers.copy, answers.route) {
        _ if answers.tried(screen.id) => stop_or_ask(answers, problem_of(screen).unwrap_or(Problem::Unexpected)),
        (Some(Answer::Yes), _) if screen.offers("keep_copy").is_some() => Step::Send(Intent::KeepCopy),
        (Some(Answer::Yes), Some(Route::Browser)) => Step::Send(Intent::SignInBrowser),
        (Some(Answer::Yes), Some(Route::DeviceCode)) => Step::Send(Intent::SignInDevice),
        (Some(Answer::Yes), None) => Step::Ask(Some(ROUTE)),
        // Asked in an earlier run, and not answered.
        (Some(Answer::No) | None, _) => if_unattended(answers, Step::Send(Intent::Back)),
    }
}

fn recommendations(answers: &Answers) -> Step {
    match answers.recommendations {
        Some(allow) => Step::Send(Intent::Recommend { allow }),
        None => Step::Ask(Some("--recommendations")),
    }
}

fn dashboard(screen: &Screen, answers: &Answers) -> Step {
    match screen.state.as_str() {
        "checking" | "unlinking" => Step::Wait,
        "not_linked" | "left" => if_given(answers, Step::End(End::NotLinked)),
        // The sign-in of an earlier session is gone; where this session made it, there is nothing to mend.
        "attention" | "ended" if !answers.tried(ScreenId::SignIn) => match answers.route {
            Some(_) => Step::Send(Intent::SignInBrowser),
            None => Step::Ask(Some(ROUTE)),
        },
        _ => copy_at(screen, answers).unwrap_or_else(|| if_given(answers, Step::End(End::Linked))),
    }
}

fn problem(screen: &Screen, answers: &Answers) -> Step {
    match problem_of(screen) {
        Some(problem) if answers.tried(screen.id) => stop_or_ask(answers, problem),
        Some(_) | None => if_unattended(answers, Step::Send(Intent::Retry)),
    }
}

fn stop_or_ask(answers: &Answers, problem: Problem) -> Step {
    if_unattended(answers, Step::End(End::Stopped(problem)))
}

fn if_unattended(answers: &Answers, step: Step) -> Step {
    if answers.unattended { step } else { Step::Ask(None) }
}

fn if_given(answers: &Answers, step: Step) -> Step {
    if answers.unattended || answers.any() { step } else { Step::Ask(None) }
}

#[cfg(test)]
mod tests {
    use firstlink_wizard::journey::{Doing, Place};
    use firstlink_wizard::link::NameProblem;
    use firstlink_wizard::recovery::{Case, Leaf};

    use super::*;
    use crate::stage;

    /// Everything answered, nobody there.
    fn all() -> Answers {
        Answers {
            passphrase: None,
            key: Some(KeyAnswer::None),
            route: Some(Route::Browser),
            device_name: Some("den".to_owned()),
            confirm: true,
            sync: Some(SyncAnswer { passwords: true, ..SyncAnswer::default() }),
            recommendations: Some(Answer::No),
            copy: None,
            unattended: true,
            tried: BTreeSet::new(),
        }
    }

    /// Nothing answered, nobody there.
    fn none() -> Answers {
        Answers { unattended: true, ..Answers::default() }
    }

    /// The same with somebody there.
    fn attended(answers: Answers) -> Answers {
        Answers { unattended: false, ..answers }
    }

    /// The same after this screen was answered before.
    fn again(answers: Answers, id: ScreenId) -> Answers {
        Answers { tried: BTreeSet::from([id]), ..answers }
    }

    fn given_key() -> Answers {
        let key = Typed::new("whatever".to_owned());
        Answers { key: Some(KeyAnswer::Given(key, Purpose::Office)), ..all() }
    }

    fn dashboard(doing: Doing) -> Place {
        Place::Dashboard { doing }
    }

    #[test]
    fn what_the_flags_say_is_sent() {
        let key = Typed::new("whatever".to_owned());
        let table = [
            (stage::at(Place::Welcome), all(), Intent::Start),
            (stage::at(stage::product_key()), all(), Intent::SkipKey),
            (stage::at(stage::product_key()), given_key(), Intent::SubmitKey { key, purpose: Purpose::Office }),
            (stage::key_kept(), given_key(), Intent::ForgetKey),
            (stage::key_kept(), all(), Intent::SkipKey),
            (stage::at(stage::sign_in(None)), all(), Intent::SignInBrowser),
            (
                stage::at(stage::sign_in(None)),
                Answers { route: Some(Route::DeviceCode), ..all() },
                Intent::SignInDevice,
            ),
            // What came to nothing in an earlier run is tried once more.
            (stage::at(stage::sign_in(Some(Problem::Declined))), all(), Intent::SignInBrowser),
            (stage::at(stage::link_offer(Some(Problem::Offline))), all(), Intent::LinkNow),
            (stage::at(stage::link_offer(None)), all(), Intent::LinkNow),
            (stage::at(stage::confirm(None, None)), all(), Intent::Confirm { device_name: "den".to_owned() }),
            (
                stage::at(stage::confirm(None, None)),
                Answers { device_name: None, ..all() },
                Intent::Confirm { device_name: "laptop".to_owned() },
            ),
            (
                stage::linked_at(Place::SyncChoices { again: false }),
                all(),
                Intent::SaveSync { passwords: true, history: false, favourites: false },
            ),
            (
                stage::linked_at(Place::SyncChoices { again: false }),
                Answers { sync: Some(SyncAnswer::default()), ..all() },
                Intent::SyncNothing,
            ),
            (stage::linked_at(Place::Recommendations { again: false }), all(), Intent::Recommend { allow: Answer::No }),
            (stage::linked_at(Place::Finish), all(), Intent::Finish),
            (stage::session_only(), all(), Intent::SignInBrowser),
            (stage::at(Place::NotNow { back: Box::new(Place::Welcome) }), all(), Intent::StartAgain),
            (stage::guide(Leaf::Code, Case::Forgotten), all(), Intent::Back),
            (stage::help("code"), all(), Intent::Back),
        ];
        for (screen, answers, intent) in table {
            assert_eq!(answer(&screen, &answers), Step::Send(intent), "{:?} {}", screen.id, screen.state);
        }
    }

    #[test]
    fn what_no_flag_says_is_asked_by_the_name_of_the_flag() {
        let table = [
            (stage::at(stage::product_key()), "--no-key"),
            (stage::key_kept(), "--no-key"),
            (stage::at(stage::sign_in(None)), "--browser or --device-code"),
            (stage::at(stage::link_offer(None)), "--confirm"),
            (stage::at(stage::confirm(None, None)), "--confirm"),
            (stage::linked_at(Place::SyncChoices { again: false }), "--sync"),
            (stage::linked_at(Place::Recommendations { again: false }), "--recommendations"),
            (stage::session_only(), "--browser or --device-code"),
        ];
        for (screen, flag) in table {
            let step = answer(&screen, &none());
            let named = matches!(&step, Step::Ask(Some(named)) if named.starts_with(flag));
            assert!(named, "{:?} {}: {step:?}", screen.id, screen.state);
        }
    }

    #[test]
    fn another_account_is_never_linked_over_the_one_that_is() {
        let screen = stage::other_account();
        assert_eq!(answer(&screen, &all()), Step::End(End::Stopped(Problem::OtherAccount)));
        assert_eq!(answer(&screen, &attended(all())), Step::Ask(None));
    }

    #[test]
    fn waits_are_waited_for() {
        let waits = [
            stage::at(stage::browser_wait(true)),
            stage::at(stage::browser_wait(false)),
            stage::offering(),
            stage::at(stage::device_code(false)),
            stage::probing(),
        ];
        for screen in waits {
            assert_eq!(answer(&screen, &none()), Step::Wait);
            let attended = answer(&screen, &attended(none()));
            // A person reads, and need not wait for that.
            assert_eq!(attended == Step::Wait, screen.state != "probing", "{attended:?}");
        }
    }

    #[test]
    fn what_failed_in_this_run_ends_it_with_its_problem() {
        use Problem::{CodeExpired, Declined, KeyringLocked, NotConfigured, Offline};
        let table = [
            (stage::not_configured(), all(), NotConfigured),
            (stage::at(stage::sign_in(Some(Declined))), again(all(), ScreenId::SignIn), Declined),
            (stage::at(stage::device_code(true)), all(), CodeExpired),
            (stage::at(stage::link_offer(Some(Offline))), again(all(), ScreenId::LinkOffer), Offline),
            (stage::at(stage::confirm(None, Some(KeyringLocked))), again(all(), ScreenId::Confirm), KeyringLocked),
        ];
        for (screen, answers, problem) in table {
            assert_eq!(answer(&screen, &answers), Step::End(End::Stopped(problem)));
            assert_eq!(answer(&screen, &attended(answers)), Step::Ask(None), "a person can go another way");
        }
    }

    #[test]
    fn a_stop_is_tried_once_more_and_then_told() {
        let stop = || stage::at(Place::Problem { problem: Problem::StorageFailed, back: Box::new(Place::Welcome) });
        assert_eq!(answer(&stop(), &all()), Step::Send(Intent::Retry));
        assert_eq!(answer(&stop(), &again(all(), ScreenId::Problem)), Step::End(End::Stopped(Problem::StorageFailed)));
    }

    #[test]
    fn answers_that_are_refused_end_the_run_and_are_asked_of_a_person() {
        assert_eq!(answer(&stage::complaining(), &given_key()), Step::End(End::BadKey));
        assert_eq!(answer(&stage::complaining(), &attended(given_key())), Step::Ask(None));
        let too_long = stage::at(stage::confirm(Some(NameProblem::TooLong), None));
        assert_eq!(answer(&too_long, &all()), Step::End(End::BadDeviceName));
        assert_eq!(answer(&too_long, &attended(all())), Step::Ask(Some("--confirm")));
    }

    #[test]
    fn a_link_that_is_there_is_the_end() {
        assert_eq!(answer(&stage::linked_at(dashboard(Doing::Nothing)), &none()), Step::End(End::Linked));
        assert_eq!(answer(&stage::at(dashboard(Doing::Nothing)), &none()), Step::End(End::NotLinked));
        let made_now = again(all(), ScreenId::SignIn);
        assert_eq!(answer(&stage::session_only(), &made_now), Step::End(End::Linked));
    }

    #[test]
    fn a_person_without_flags_is_asked_on_every_screen_that_does_not_wait() {
        let nobody_said_anything = attended(none());
        let places = [
            Place::Welcome,
            stage::product_key(),
            stage::sign_in(None),
            stage::link_offer(None),
            stage::confirm(None, None),
            Place::SyncChoices { again: false },
            Place::Recommendations { again: false },
            Place::Finish,
            dashboard(Doing::Nothing),
            Place::NotNow { back: Box::new(Place::Welcome) },
        ];
        for place in places {
            let screen = stage::linked_at(place);
            assert!(matches!(answer(&screen, &nobody_said_anything), Step::Ask(_)), "{:?}", screen.id);
        }
        let guide = stage::guide(Leaf::What, Case::Forgotten);
        assert_eq!(answer(&guide, &nobody_said_anything), Step::Ask(None));
    }

    #[test]
    fn whoever_comes_back_to_a_screen_is_asked_although_a_flag_had_answered_it() {
        let back = again(attended(all()), ScreenId::ProductKey);
        assert_eq!(answer(&stage::at(stage::product_key()), &back), Step::Ask(None));
    }

    #[test]
    fn making_room_for_a_key_is_no_answer_yet() {
        let mut answers = given_key();
        answers.sent(ScreenId::ProductKey, &Intent::ForgetKey);
        assert!(!answers.tried(ScreenId::ProductKey));
        answers.sent(ScreenId::ProductKey, &Intent::SkipKey);
        assert!(answers.tried(ScreenId::ProductKey));
    }
}
