//! From "how do you want to sign in?" to a link: the machine inside the journey that talks to a provider.
//!
//! Signing in, checking and linking take time and happen elsewhere, so each of them is an attempt with a number.
//! Cancel is instant for the person; the answer of a cancelled attempt arrives late, bears an old number and changes
//! nothing. Every state that waits knows until when.
//!
//! Browser and code can be waited for side by side, on one page; whichever is answered first wins, and the other is
//! stopped.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the table's last arm is the rule itself: what makes no sense changes nothing"
)]

use serde::{Deserialize, Serialize};

use crate::account::{Account, LinkRecord};
use crate::effect::{Attempt, Context, Effect, Event, IssuedCode, Moment, Outcome, PasteFault, Shown};
use crate::intent::Intent;
use crate::journey::Aside;
use crate::problem::Problem;

/// How long a person may take in the browser: ten minutes.
pub const BROWSER_SECONDS: u64 = 600;
/// How long the provider may take to issue a device code.
pub const ISSUE_SECONDS: u64 = 45;
/// How long reading the account's details may take.
pub const VERIFY_SECONDS: u64 = 60;
/// How long making the link may take: a quarter of an hour, for the secret store may ask for its password, and whoever is
/// asked may have to look it up. What goes over the network has deadlines of its own.
pub const LINK_SECONDS: u64 = 900;
/// Longest device name, in characters.
pub const DEVICE_NAME_LIMIT: usize = 40;

/// Where in linking the person is. Written to the journal as it is, so it can hold no secret: what must not be
/// written is of types that cannot be, and is skipped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum State {
    /// Choosing how to sign in.
    SignIn {
        /// Why the last attempt came to nothing.
        problem: Option<Problem>,
        /// Whether a wait was cut off by the end of the program.
        interrupted: bool,
    },
    /// The browser is open; the listener waits.
    BrowserWait {
        /// Number of the attempt.
        attempt: Attempt,
        /// Until when.
        until: Moment,
        /// Whether it opened at "create an account".
        create: bool,
        /// The address that was opened.
        #[serde(skip)]
        address: Option<Shown>,
        /// Whether the browser could be started; not known at first.
        #[serde(skip)]
        opened: Option<bool>,
        /// Whether nobody has come back for so long that the other ways are offered.
        #[serde(skip)]
        offering: bool,
        /// A code that is waited for beside the browser.
        #[serde(skip)]
        beside: Option<Beside>,
    },
    /// A device code is being fetched, shown, or has run out.
    DeviceCode {
        /// Number of the attempt.
        attempt: Attempt,
        /// Until when.
        until: Moment,
        /// The code, once issued.
        #[serde(skip)]
        code: Option<IssuedCode>,
        /// Whether its time is over.
        expired: bool,
    },
    /// Signed in with another account than the linked one; nothing was kept of it.
    OtherAccount {
        /// Whose; not for the journal, since nothing is to be written about it.
        #[serde(skip, default = "nobody")]
        account: Account,
    },
    /// Signed in; "Link now?".
    LinkOffer {
        /// Whose account.
        account: Account,
        /// Why reading its details came to nothing.
        problem: Option<Problem>,
    },
    /// Reading the account's details.
    Verifying {
        /// Number of the attempt.
        attempt: Attempt,
        /// Until when.
        until: Moment,
        /// Whose account.
        account: Account,
    },
    /// All is checked; nothing is linked yet.
    Confirm {
        /// Whose account.
        account: Account,
        /// What this computer is to be called.
        device_name: String,
        /// What is wrong with that name.
        name_problem: Option<NameProblem>,
        /// Why linking came to nothing.
        problem: Option<Problem>,
    },
    /// The link is being made.
    Linking {
        /// Number of the attempt.
        attempt: Attempt,
        /// Until when.
        until: Moment,
        /// Whose account.
        account: Account,
        /// What this computer is to be called.
        device_name: String,
    },
}

/// A code that is fetched or shown while the browser is waited for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// Number of the attempt.
    pub attempt: Attempt,
    /// Until when.
    pub until: Moment,
    /// The code, once issued.
    pub code: Option<IssuedCode>,
}

/// The name as it can be kept, and what is wrong with it.
pub(crate) fn device_name(typed: &str) -> (String, Option<NameProblem>) {
    let name = crate::account::plain(typed, DEVICE_NAME_LIMIT * 4);
    let problem = match name.chars().count() {
        0 => Some(NameProblem::Empty),
        n if n > DEVICE_NAME_LIMIT => Some(NameProblem::TooLong),
        _ => None,
    };
    (name, problem)
}

/// What can be wrong with a device name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameProblem {
    /// Nothing in it.
    Empty,
    /// More than [`DEVICE_NAME_LIMIT`] characters.
    TooLong,
}

/// Where a step of this machine leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn {
    /// On within linking.
    To(State),
    /// The same, with something to tell beside it.
    Told(State, Aside),
    /// Back out of it.
    Back,
    /// Linked.
    Linked(LinkRecord),
    /// To the question whether to unlink.
    Unlink,
}

/// What this machine needs to know beside the context.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The world.
    pub context: &'a Context,
    /// The link this computer already has, when signing in again.
    pub linked: Option<&'a LinkRecord>,
    /// Language of the person.
    pub language: &'a str,
    /// What the person called this computer before.
    pub device_name: Option<&'a str>,
    /// The address the person has in mind, where they said so.
    pub in_mind: Option<&'a str>,
    /// Whether to ask for the permission to use the account's app folder.
    pub app_folder: bool,
    /// Whether that permission is all the sign-in is for: then the link is made anew without a question.
    pub renews: bool,
}

impl State {
    /// The problem its screen speaks of.
    pub fn problem(&self) -> Option<Problem> {
        match self {
            State::OtherAccount { .. } => Some(Problem::OtherAccount),
            State::SignIn { problem, .. } | State::LinkOffer { problem, .. } | State::Confirm { problem, .. } => {
                *problem
            }
            State::BrowserWait { opened: Some(false), .. } => Some(Problem::BrowserFailed),
            State::DeviceCode { expired: true, .. } => Some(Problem::CodeExpired),
            State::BrowserWait { .. } | State::DeviceCode { .. } | State::Verifying { .. } | State::Linking { .. } => {
                None
            }
        }
    }

    /// The beginning.
    pub fn start() -> State {
        State::SignIn { problem: None, interrupted: false }
    }

    /// The attempt whose wait ends first, and when; `None` where the person is at the wheel.
    pub fn waits(&self) -> Option<(Attempt, Moment)> {
        match self {
            State::SignIn { .. } | State::OtherAccount { .. } | State::LinkOffer { .. } | State::Confirm { .. } => None,
            State::DeviceCode { expired: true, .. } => None,
            State::BrowserWait { until, beside: Some(beside), .. } if beside.until < *until => {
                Some((beside.attempt, beside.until))
            }
            State::BrowserWait { attempt, until, .. }
            | State::DeviceCode { attempt, until, .. }
            | State::Verifying { attempt, until, .. }
            | State::Linking { attempt, until, .. } => Some((*attempt, *until)),
        }
    }

    /// All attempts under way; more than one where routes are open side by side.
    pub fn attempts(&self) -> Vec<Attempt> {
        let beside = match self {
            State::BrowserWait { attempt, beside: Some(beside), .. } => vec![*attempt, beside.attempt],
            State::BrowserWait { .. }
            | State::SignIn { .. }
            | State::DeviceCode { .. }
            | State::OtherAccount { .. }
            | State::LinkOffer { .. }
            | State::Verifying { .. }
            | State::Confirm { .. }
            | State::Linking { .. } => vec![],
        };
        if beside.is_empty() { self.waits().into_iter().map(|(attempt, _)| attempt).collect() } else { beside }
    }

    /// Whether the person is elsewhere, in a browser or with a code.
    pub fn is_route(&self) -> bool {
        matches!(self, State::BrowserWait { .. } | State::DeviceCode { .. })
    }

    /// Whether the other ways are offered: nobody came back for a while, or nothing opened.
    pub(crate) fn offers(offering: bool, opened: Option<bool>) -> bool {
        offering || opened == Some(false)
    }

    /// The same place after the program was ended here, and what to do about it.
    ///
    /// Waits for a person begin anew, since verifier and device code died with the program. A confirmed link is made
    /// after all.
    pub fn resumed(self, app_folder: bool, last: &mut Attempt, now: Moment) -> (State, Vec<Effect>) {
        match self {
            State::BrowserWait { .. } | State::DeviceCode { .. } => {
                (State::SignIn { problem: None, interrupted: true }, vec![])
            }
            // Nothing of the other account was kept.
            State::OtherAccount { .. } => (State::start(), vec![]),
            State::Verifying { account, .. } => (State::LinkOffer { account, problem: None }, vec![]),
            State::Linking { account, device_name, .. } => link(account, device_name, app_folder, last, now),
            State::SignIn { .. } | State::LinkOffer { .. } | State::Confirm { .. } => (self, vec![]),
        }
    }
}

/// The next number.
pub fn next(last: &mut Attempt) -> Attempt {
    last.0 += 1;
    *last
}

/// What comes of an event. Total: what makes no sense here leaves the state as it was.
pub fn step(state: State, event: Event, around: Around<'_>, last: &mut Attempt) -> (Turn, Vec<Effect>) {
    match event {
        Event::Asked(intent) => asked(state, intent, around, last),
        Event::Happened(outcome) => happened(state, outcome, around, last),
    }
}

fn asked(state: State, intent: Intent, around: Around<'_>, last: &mut Attempt) -> (Turn, Vec<Effect>) {
    match (state, intent) {
        // ── Choosing how ──
        (State::SignIn { .. }, Intent::SignInBrowser) => browser(false, around, last),
        (State::SignIn { .. }, Intent::CreateAccount) => browser(true, around, last),
        (State::SignIn { .. }, Intent::SignInDevice) => device(around, last),
        (State::SignIn { .. }, Intent::Back) => (Turn::Back, vec![]),

        // ── Waiting for the person elsewhere ──
        (state @ State::BrowserWait { attempt, .. }, Intent::OpenAgain) => {
            (Turn::To(state), vec![Effect::OpenAgain { attempt }])
        }
        (State::BrowserWait { attempt, until, create, address, opened, offering, beside }, intent) => {
            let wait = Wait { attempt, until, create, address, opened, offering };
            waiting(wait, beside, intent, around, last)
        }
        // The code stays as it is: it may be half typed on the other device.
        (State::DeviceCode { attempt, until, code, expired: false }, Intent::SignInBrowser) => {
            browser_beside(Beside { attempt, until, code }, around, last)
        }
        (State::DeviceCode { attempt, .. }, Intent::SignInBrowser) => after_stop(attempt, browser(false, around, last)),
        (State::DeviceCode { attempt, code, expired, .. }, Intent::NewCode) if expired || code.is_some() => {
            after_stop(attempt, device(around, last))
        }
        (State::DeviceCode { attempt, .. }, Intent::Cancel | Intent::Back) => {
            (Turn::To(State::start()), vec![Effect::Stop { attempt }])
        }

        // ── Signed in with an account that is not the linked one ──
        (State::OtherAccount { .. }, Intent::SignInBrowser) => browser(false, around, last),
        (State::OtherAccount { .. }, Intent::Cancel | Intent::Back) => (Turn::Back, vec![]),
        (State::OtherAccount { .. }, Intent::Unlink) => (Turn::Unlink, vec![]),

        // ── Signed in, not linked ──
        (State::LinkOffer { account, .. }, Intent::LinkNow) => verify(account, around, last),
        (State::LinkOffer { .. } | State::Confirm { .. }, Intent::OtherAccount) => other_account(around, last),
        (State::LinkOffer { .. }, Intent::Back) => (Turn::To(State::start()), vec![Effect::DropSignIn]),
        (State::Verifying { attempt, account, .. }, Intent::Cancel | Intent::Back) => {
            (Turn::To(State::LinkOffer { account, problem: None }), vec![Effect::Stop { attempt }])
        }
        (State::Confirm { account, .. }, Intent::Back) => {
            (Turn::To(State::LinkOffer { account, problem: None }), vec![])
        }
        (State::Confirm { account, .. }, Intent::Confirm { device_name }) => {
            confirm(account, &device_name, around, last)
        }
        (State::Linking { attempt, account, device_name, .. }, Intent::Cancel) => {
            let confirm = State::Confirm { account, device_name, name_problem: None, problem: None };
            (Turn::To(confirm), vec![Effect::Stop { attempt }])
        }

        // Pressed twice, or late, or on another screen.
        (state, _) => (Turn::To(state), vec![]),
    }
}

/// A browser being waited for, without what is waited for beside it.
struct Wait {
    attempt: Attempt,
    until: Moment,
    create: bool,
    address: Option<Shown>,
    opened: Option<bool>,
    offering: bool,
}

impl Wait {
    /// Whether there is a way to paste: an address to begin at, and the time to offer it.
    fn takes_paste(&self) -> bool {
        self.address.is_some() && State::offers(self.offering, self.opened)
    }

    fn with(self, beside: Option<Beside>) -> State {
        let Wait { attempt, until, create, address, opened, offering } = self;
        State::BrowserWait { attempt, until, create, address, opened, offering, beside }
    }
}

/// What the person does while the browser is waited for.
fn waiting(
    wait: Wait,
    beside: Option<Beside>,
    intent: Intent,
    around: Around<'_>,
    last: &mut Attempt,
) -> (Turn, Vec<Effect>) {
    let attempt = wait.attempt;
    match (beside, intent) {
        (None, Intent::SignInDevice) => {
            let (beside, effect) = code_beside(around, last);
            (Turn::To(wait.with(Some(beside))), vec![effect])
        }
        (Some(Beside { attempt: old, code: Some(_), .. }), Intent::NewCode) => {
            let (beside, effect) = code_beside(around, last);
            (Turn::To(wait.with(Some(beside))), vec![Effect::Stop { attempt: old }, effect])
        }
        (beside, Intent::PasteAddress { address }) if wait.takes_paste() => {
            if address.text().trim().is_empty() {
                return (Turn::Told(wait.with(beside), Aside::PasteUnfit(PasteFault::NoCode)), vec![]);
            }
            (Turn::Told(wait.with(beside), Aside::Pasted), vec![Effect::PasteAddress { attempt, address }])
        }
        (beside, Intent::Cancel | Intent::Back) => {
            let all = [Some(attempt), beside.map(|beside| beside.attempt)];
            let stops = all.into_iter().flatten().map(|attempt| Effect::Stop { attempt });
            (Turn::To(State::start()), stops.collect())
        }
        (beside, _) => (Turn::To(wait.with(beside)), vec![]),
    }
}

fn happened(state: State, outcome: Outcome, around: Around<'_>, last: &mut Attempt) -> (Turn, Vec<Effect>) {
    let answered = attempt_of(&outcome).filter(|attempt| state.attempts().contains(attempt));
    let Some(answered) = answered else { return (Turn::To(state), vec![]) };
    match (state, outcome) {
        // Whichever route is answered first wins.
        (state @ (State::BrowserWait { .. } | State::DeviceCode { .. }), Outcome::SignedIn { account, .. }) => {
            let losers = state.attempts().into_iter().filter(|attempt| *attempt != answered);
            let stops: Vec<_> = losers.map(|attempt| Effect::Stop { attempt }).collect();
            let (turn, effects) = signed_in(account, around, last);
            (turn, [stops, effects].concat())
        }
        (State::BrowserWait { attempt, until, create, address, opened, offering, beside }, outcome) => {
            let wait = Wait { attempt, until, create, address, opened, offering };
            heard(wait, beside, answered, outcome)
        }
        (State::DeviceCode { attempt, .. }, Outcome::CodeIssued { code, .. }) => {
            let until = code.expires_at;
            (Turn::To(State::DeviceCode { attempt, until, code: Some(code), expired: false }), vec![])
        }
        (State::DeviceCode { attempt, .. }, Outcome::SignInFailed { problem, .. }) => match problem {
            Problem::CodeExpired => (Turn::To(ran_out(attempt)), vec![]),
            other => (failed(other), vec![]),
        },
        (State::Verifying { .. }, Outcome::Verified { account, .. }) => {
            (Turn::To(confirm_screen(account, around)), vec![])
        }
        (State::Verifying { account, .. }, Outcome::VerifyFailed { problem, .. }) => match problem {
            // The sign-in itself is gone: only a fresh one helps.
            Problem::SignInExpired | Problem::Declined => (failed(problem), vec![Effect::DropSignIn]),
            other => (Turn::To(State::LinkOffer { account, problem: Some(other) }), vec![]),
        },
        (State::Linking { .. }, Outcome::Linked { link, .. }) => (Turn::Linked(link), vec![]),
        (State::Linking { account, device_name, .. }, Outcome::LinkFailed { problem, .. }) => match problem {
            Problem::SignInExpired => (failed(problem), vec![Effect::DropSignIn]),
            other => (Turn::To(unlinked(account, device_name, other)), vec![]),
        },
        (state, Outcome::DeadlinePassed { attempt }) => overdue(state, attempt),
        (state, _) => (Turn::To(state), vec![]),
    }
}

/// What comes of the browser that is waited for, or of the code beside it.
fn heard(wait: Wait, beside: Option<Beside>, answered: Attempt, outcome: Outcome) -> (Turn, Vec<Effect>) {
    match (beside, outcome) {
        (beside, Outcome::BrowserOpened { address, .. }) => {
            (Turn::To(Wait { address: Some(address), opened: Some(true), ..wait }.with(beside)), vec![])
        }
        (beside, Outcome::BrowserDidNotOpen { address, .. }) => {
            (Turn::To(Wait { address: Some(address), opened: Some(false), ..wait }.with(beside)), vec![])
        }
        (beside, Outcome::StillWaiting { .. }) if answered == wait.attempt => {
            (Turn::To(Wait { offering: true, ..wait }.with(beside)), vec![])
        }
        (beside, Outcome::PasteNotTaken { fault, .. }) => {
            (Turn::Told(wait.with(beside), Aside::PasteUnfit(fault)), vec![])
        }
        (Some(beside), Outcome::CodeIssued { code, .. }) if answered == beside.attempt => {
            let until = code.expires_at;
            (Turn::To(wait.with(Some(Beside { until, code: Some(code), ..beside }))), vec![])
        }
        (beside, Outcome::SignInFailed { problem, .. }) => ended(wait, beside, answered, problem, false),
        (beside, Outcome::DeadlinePassed { .. }) => {
            let problem = match &beside {
                _ if answered == wait.attempt => Problem::BrowserTimedOut,
                Some(Beside { code: Some(_), .. }) => Problem::CodeExpired,
                Some(Beside { code: None, .. }) | None => Problem::ProviderUnavailable,
            };
            ended(wait, beside, answered, problem, true)
        }
        (beside, _) => (Turn::To(wait.with(beside)), vec![]),
    }
}

/// One of two routes has come to nothing: the other goes on, unless it was the person's no or a stop for safety.
fn ended(
    wait: Wait,
    beside: Option<Beside>,
    answered: Attempt,
    problem: Problem,
    running: bool,
) -> (Turn, Vec<Effect>) {
    let stop = |attempt, needed: bool| needed.then_some(Effect::Stop { attempt });
    let (browser, code) = (wait.attempt, beside.as_ref().map(|beside| beside.attempt));
    let both = matches!(problem, Problem::Declined | Problem::SecurityStop | Problem::ClockWrong);
    match beside {
        Some(Beside { attempt, until, code, .. }) if answered == browser && !both => {
            let goes_on = State::DeviceCode { attempt, until, code, expired: false };
            (Turn::Told(goes_on, Aside::BrowserEnded(problem)), stop(browser, running).into_iter().collect())
        }
        Some(Beside { attempt, .. }) if answered == attempt && !both => {
            (Turn::Told(wait.with(None), Aside::CodeEnded(problem)), stop(attempt, running).into_iter().collect())
        }
        Some(_) | None => {
            let all = [Some(browser), code].into_iter().flatten();
            let stops = all.filter_map(|attempt| stop(attempt, running || attempt != answered));
            (failed(problem), stops.collect())
        }
    }
}

fn overdue(state: State, attempt: Attempt) -> (Turn, Vec<Effect>) {
    let stop = vec![Effect::Stop { attempt }];
    match state {
        State::DeviceCode { code: Some(_), .. } => (Turn::To(ran_out(attempt)), stop),
        State::DeviceCode { code: None, .. } => (failed(Problem::ProviderUnavailable), stop),
        State::Verifying { account, .. } => {
            (Turn::To(State::LinkOffer { account, problem: Some(Problem::ProviderUnavailable) }), stop)
        }
        State::Linking { account, device_name, .. } => {
            (Turn::To(unlinked(account, device_name, Problem::KeyringLocked)), stop)
        }
        state @ (State::SignIn { .. }
        | State::BrowserWait { .. }
        | State::OtherAccount { .. }
        | State::LinkOffer { .. }
        | State::Confirm { .. }) => (Turn::To(state), vec![]),
    }
}

/// The attempt an outcome answers; `None` for what belongs to none.
pub fn attempt_of(outcome: &Outcome) -> Option<Attempt> {
    match outcome {
        Outcome::BrowserOpened { attempt, .. }
        | Outcome::BrowserDidNotOpen { attempt, .. }
        | Outcome::CodeIssued { attempt, .. }
        | Outcome::SignedIn { attempt, .. }
        | Outcome::SignInFailed { attempt, .. }
        | Outcome::DeadlinePassed { attempt }
        | Outcome::StillWaiting { attempt }
        | Outcome::PasteNotTaken { attempt, .. }
        | Outcome::Verified { attempt, .. }
        | Outcome::VerifyFailed { attempt, .. }
        | Outcome::Linked { attempt, .. }
        | Outcome::LinkFailed { attempt, .. }
        | Outcome::LinkChecked { attempt, .. }
        | Outcome::LinkNotChecked { attempt, .. }
        | Outcome::Unlinked { attempt, .. }
        | Outcome::NotUnlinked { attempt, .. }
        | Outcome::CopySynced { attempt, .. }
        | Outcome::CopyRemoved { attempt }
        | Outcome::CopyFailed { attempt, .. } => Some(*attempt),
        Outcome::Secrets(_)
        | Outcome::Checked(_)
        | Outcome::VaultOpened
        | Outcome::WrongPassphrase
        | Outcome::VaultNotOpened(_)
        | Outcome::VaultForgotten
        | Outcome::KeyKept { .. }
        | Outcome::KeyNotKept(_)
        | Outcome::PreferencesSaved
        | Outcome::PreferencesNotSaved(_)
        | Outcome::PageOpened(_)
        | Outcome::PageDidNotOpen { .. }
        | Outcome::SwitchesFound(_)
        | Outcome::SwitchOpened(_)
        | Outcome::SwitchDidNotOpen(_)
        | Outcome::SignInMissing
        | Outcome::KeyCopied
        | Outcome::KeyNotCopied
        | Outcome::KeyTakenBack
        | Outcome::MyDataSaved { .. }
        | Outcome::MyDataNotSaved(_)
        | Outcome::NotRecorded => None,
    }
}

fn browser(create: bool, around: Around<'_>, last: &mut Attempt) -> (Turn, Vec<Effect>) {
    if !around.context.provider.configured {
        return (failed(Problem::NotConfigured), vec![]);
    }
    let (wait, effect) = opened(create, around, last);
    (Turn::To(wait.with(None)), vec![effect])
}

/// The browser as well, while a code is waited for.
fn browser_beside(beside: Beside, around: Around<'_>, last: &mut Attempt) -> (Turn, Vec<Effect>) {
    let (wait, effect) = opened(false, around, last);
    (Turn::To(wait.with(Some(beside))), vec![effect])
}

fn opened(create: bool, around: Around<'_>, last: &mut Attempt) -> (Wait, Effect) {
    let attempt = next(last);
    let until = around.context.now.after(BROWSER_SECONDS);
    let linked = around.linked.and_then(|link| link.account.address.as_deref());
    let hint = linked.or(around.in_mind).map(str::to_owned).filter(|_| !create);
    let language = around.language.to_owned();
    (
        Wait { attempt, until, create, address: None, opened: None, offering: false },
        Effect::SignInBrowser { attempt, create, hint, language, app_folder: around.app_folder },
    )
}

fn device(around: Around<'_>, last: &mut Attempt) -> (Turn, Vec<Effect>) {
    if !around.context.provider.configured {
        return (failed(Problem::NotConfigured), vec![]);
    }
    let (Beside { attempt, until, code }, effect) = code_beside(around, last);
    (Turn::To(State::DeviceCode { attempt, until, code, expired: false }), vec![effect])
}

fn code_beside(around: Around<'_>, last: &mut Attempt) -> (Beside, Effect) {
    let attempt = next(last);
    let until = around.context.now.after(ISSUE_SECONDS);
    let language = around.language.to_owned();
    (Beside { attempt, until, code: None }, Effect::SignInDevice { attempt, language, app_folder: around.app_folder })
}

fn after_stop(attempt: Attempt, (turn, effects): (Turn, Vec<Effect>)) -> (Turn, Vec<Effect>) {
    (turn, [vec![Effect::Stop { attempt }], effects].concat())
}

fn other_account(around: Around<'_>, last: &mut Attempt) -> (Turn, Vec<Effect>) {
    // No hint: the chooser is what was asked for.
    let (turn, effects) = browser(false, Around { linked: None, in_mind: None, ..around }, last);
    (turn, [vec![Effect::DropSignIn], effects].concat())
}

fn signed_in(account: Account, around: Around<'_>, last: &mut Attempt) -> (Turn, Vec<Effect>) {
    match around.linked {
        Some(linked) if linked.account.subject != account.subject => {
            (Turn::To(State::OtherAccount { account }), vec![])
        }
        Some(linked) if around.renews => {
            let (account, device_name) = (linked.account.clone(), linked.device_name.clone());
            let (state, effects) = link(account, device_name, around.app_folder, last, around.context.now);
            (Turn::To(state), effects)
        }
        Some(_) | None => (Turn::To(State::LinkOffer { account, problem: None }), vec![]),
    }
}

fn verify(account: Account, around: Around<'_>, last: &mut Attempt) -> (Turn, Vec<Effect>) {
    let attempt = next(last);
    let until = around.context.now.after(VERIFY_SECONDS);
    let effect = Effect::Verify { attempt, account: account.clone() };
    (Turn::To(State::Verifying { attempt, until, account }), vec![effect])
}

fn confirm_screen(account: Account, around: Around<'_>) -> State {
    let device_name = around.device_name.unwrap_or(&around.context.device_name).to_owned();
    State::Confirm { account, device_name, name_problem: None, problem: None }
}

fn confirm(account: Account, typed: &str, around: Around<'_>, last: &mut Attempt) -> (Turn, Vec<Effect>) {
    let (name, name_problem) = device_name(typed);
    if name_problem.is_some() {
        return (Turn::To(State::Confirm { account, device_name: name, name_problem, problem: None }), vec![]);
    }
    let (state, effects) = link(account, name, around.app_folder, last, around.context.now);
    (Turn::To(state), effects)
}

fn link(
    account: Account,
    device_name: String,
    app_folder: bool,
    last: &mut Attempt,
    now: Moment,
) -> (State, Vec<Effect>) {
    let attempt = next(last);
    let effect = Effect::Link { attempt, account: account.clone(), device_name: device_name.clone(), app_folder };
    (State::Linking { attempt, until: now.after(LINK_SECONDS), account, device_name }, vec![effect])
}

fn failed(problem: Problem) -> Turn {
    Turn::To(State::SignIn { problem: Some(problem), interrupted: false })
}

fn ran_out(attempt: Attempt) -> State {
    State::DeviceCode { attempt, until: Moment::default(), code: None, expired: true }
}

fn unlinked(account: Account, device_name: String, problem: Problem) -> State {
    State::Confirm { account, device_name, name_problem: None, problem: Some(problem) }
}

fn nobody() -> Account {
    Account::new("", None, None)
}
