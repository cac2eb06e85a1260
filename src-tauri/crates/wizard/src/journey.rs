//! The journey from Welcome to Dashboard: one table of what may happen where, and what comes of it.
//!
//! `step` is pure and total. A state says everything a restart needs and holds no secret; what must be done is
//! returned as effects, for the engine to do after it has written the new state down.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the table's last arm is the rule itself: what makes no sense changes nothing"
)]

use serde::{Deserialize, Serialize};

use crate::account::{Check, Kept, LinkRecord, plain};
use crate::consent::{ConsentPurpose, Receipt};
use crate::copy::{self, Copy, Home, Standing};
use crate::desk::{self, Leaf};
use crate::display::Look;
use crate::effect::{Attempt, Context, Effect, Event, Moment, Outcome, PasteFault, SecretStore};
use crate::erasure::{Erasure, Fate, Trace};
use crate::findings::{Findings, Shown};
use crate::intent::{Answer, Intent, Page, Purpose, Typed};
use crate::key::{self, Checked, Hint, ProductKey, Verdict};
use crate::link::{self, Around, Turn};
use crate::passphrase;
use crate::preferences::{Preferences, Sync};
use crate::problem::{Particulars, Problem, Report};
use crate::recovery::{Guide, Turned};
use crate::switches::{self, Switch};
use crate::words::{Language, Words};

/// How long forgetting a link may take; a dialog of the secret store may be part of it.
pub const UNLINK_SECONDS: u64 = 900;
/// How long checking the link may take: another Firstlink may be at it, and a dialog of the secret store be part of it.
pub const CHECK_SECONDS: u64 = 180;
/// Seconds of a minute.
const MINUTE: u64 = 60;
/// Seconds of an hour.
const HOUR: u64 = 60 * MINUTE;
/// Longest text to look for in Help, in characters.
const SEARCH_LIMIT: usize = 80;

/// Everything the wizard remembers: written to the journal after each step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Where the person is.
    pub place: Place,
    /// Whether Help lies open over it.
    pub help: bool,
    /// What is looked for in Help; empty for all of it.
    #[serde(skip)]
    pub search: String,
    /// The guide for people who cannot sign in, where it lies open over the place.
    #[serde(default)]
    pub guide: Option<Guide>,
    /// The address a person who could not sign in has in mind, until there is a link.
    #[serde(default)]
    pub in_mind: Option<String>,
    /// What was answered so far.
    pub answers: Answers,
    /// The link, once made.
    pub link: Option<LinkRecord>,
    /// What the provider last said of the link.
    #[serde(default)]
    pub check: Option<Check>,
    /// Decisions about purposes, oldest first.
    pub receipts: Vec<Receipt>,
    /// The copy of the choices in the account.
    #[serde(default)]
    pub copy: Copy,
    /// The last attempt number given out; numbers are never used twice.
    pub last: Attempt,
    /// Language in use.
    pub language: Language,
    /// Whether the published view still has to be written.
    pub unpublished: bool,
    /// What is known of the problem on the present screen, for its sentences and for support.
    #[serde(default)]
    pub report: Option<Report>,
    /// What kind of secret store there is; found out at every start.
    #[serde(skip)]
    pub secrets: SecretStore,
    /// Whether that was found out, or the store did not answer in time.
    #[serde(skip)]
    pub probed: bool,
    /// What the checks found since the program started.
    #[serde(skip)]
    pub findings: Findings,
    /// The switches for sync on this computer, once looked for.
    #[serde(skip)]
    pub switches: Option<switches::Found>,
    /// Whether the sign-in of the link was made since the program started, so that it is at hand even without a vault.
    #[serde(skip)]
    pub at_hand: bool,
    /// What the last unlinking found and erased, to be shown once.
    #[serde(skip)]
    pub erasures: Vec<Erasure>,
    /// What happened beside the main line and is worth a notice on the present screen.
    #[serde(skip)]
    pub aside: Option<Aside>,
}

/// What was answered, for Back and forward again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// About the product key.
    pub key: KeyAnswer,
    /// What this computer is to be called, once confirmed.
    pub device_name: Option<String>,
    /// What to sync, and recommendations.
    pub preferences: Preferences,
    /// Whether recommendations were decided about at all.
    pub recommendations_decided: bool,
}

/// What was answered about the product key; of a key only its last five characters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "key", rename_all = "snake_case")]
pub enum KeyAnswer {
    /// Nothing yet.
    #[default]
    Open,
    /// "I don't have a key."
    Skipped,
    /// A key lies in the vault.
    Kept {
        /// Its last five characters.
        last_five: String,
        /// What it is for.
        purpose: Purpose,
        /// Whether the typing check found nothing wrong; `false` when the person used it anyway or no check exists.
        checked: bool,
        /// Where it lies; not known until the vault has answered.
        kept: Option<Kept>,
    },
}

/// Where in the journey the person is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "place", rename_all = "snake_case")]
pub enum Place {
    /// Why link.
    Welcome,
    /// Step 1.
    ProductKey {
        /// What the check of the last entry said.
        #[serde(skip)]
        complaint: Option<Complaint>,
        /// What the person said the key is for.
        purpose: Purpose,
    },
    /// Steps 2 and 3.
    Link {
        /// Where in them.
        link: link::State,
    },
    /// Step 2, where there is no keyring: a passphrase for the vault.
    Passphrase {
        /// Choosing one, or opening the vault with it.
        doing: passphrase::Doing,
        /// What was wrong with the last one.
        #[serde(skip)]
        complaint: Option<passphrase::Complaint>,
        /// Where it is needed.
        back: Box<Place>,
    },
    /// Step 4: what to sync. `again` when it was opened from the dashboard.
    SyncChoices {
        /// Opened from the dashboard.
        again: bool,
    },
    /// Step 4: recommendations.
    Recommendations {
        /// Opened from the dashboard.
        again: bool,
    },
    /// Step 5.
    Finish,
    /// Beside it: whether to keep a copy of the choices in the account.
    Copy {
        /// Why asking the account for it came to nothing.
        problem: Option<Problem>,
    },
    /// After it.
    Dashboard {
        /// What is going on there.
        doing: Doing,
    },
    /// Left without linking.
    NotNow {
        /// Where to go on from, should the person change their mind.
        back: Box<Place>,
    },
    /// Something that stops everything.
    Problem {
        /// What.
        problem: Problem,
        /// Where it happened.
        back: Box<Place>,
    },
}

/// What is going on on the dashboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "doing", rename_all = "snake_case")]
pub enum Doing {
    /// Nothing; looking.
    Nothing,
    /// One of the pages behind it is open.
    Reading {
        /// Which.
        leaf: Leaf,
    },
    /// Asking the provider about the link.
    Checking {
        /// Number of the attempt.
        attempt: Attempt,
        /// Until when.
        until: Moment,
    },
    /// It could not be asked.
    NotChecked {
        /// Why.
        problem: Problem,
    },
    /// "Really unlink?"
    AskingUnlink,
    /// Unlinking.
    Unlinking {
        /// Number of the attempt.
        attempt: Attempt,
        /// Until when.
        until: Moment,
    },
    /// Unlinking came to nothing, or not to all of it.
    UnlinkFailed {
        /// Why.
        problem: Problem,
    },
}

impl Doing {
    /// Whether signing in again is offered here.
    pub fn may_sign_in_again(&self, state: &State) -> bool {
        match self {
            Doing::Nothing => state.needs_attention(),
            // What came back does not fit; a fresh sign-in might.
            Doing::NotChecked { problem } => state.needs_attention() || *problem == Problem::SecurityStop,
            Doing::Reading { .. }
            | Doing::Checking { .. }
            | Doing::AskingUnlink
            | Doing::Unlinking { .. }
            | Doing::UnlinkFailed { .. } => false,
        }
    }
}

/// What the check of a product key said, without the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The verdict.
    pub verdict: Verdict,
    /// How many characters counted.
    pub characters: usize,
    /// What to look at first.
    pub hints: Vec<Hint>,
    /// Whether there is something to keep in spite of it.
    pub keepable: bool,
}

/// Something worth a notice that changes nothing of the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aside {
    /// The key was checked and put away.
    KeyKept,
    /// The key could not be put away.
    KeyNotKept(Problem),
    /// The key is on the clipboard.
    KeyCopied,
    /// It could not be put there.
    KeyNotCopied,
    /// It was taken off again.
    KeyTakenBack,
    /// What is kept about the person lies in a file.
    MyDataSaved {
        /// Where.
        path: String,
    },
    /// It could not be written.
    MyDataNotSaved(Problem),
    /// The choices are in the journal, but `preferences.json` could not be written.
    NotPublished(Problem),
    /// The provider takes the sign-in of the link.
    LinkGood,
    /// A page of the provider was opened.
    PageOpened(Page),
    /// It was not; here is its address.
    PageNotOpened {
        /// Which page.
        page: Page,
        /// Its address.
        address: String,
    },
    /// What has a switch for sync was started.
    SwitchOpened(Switch),
    /// It was not; the address can be copied.
    SwitchNotOpened(Switch),
    /// What the person pasted is being looked at.
    Pasted,
    /// It is not the address their browser ended on.
    PasteUnfit(PasteFault),
    /// The code is gone; the browser is waited for on.
    CodeEnded(Problem),
    /// The browser is not waited for any more; the code goes on.
    BrowserEnded(Problem),
    /// Unlinked; nothing is left on this computer.
    Unlinked,
    /// What was chosen is forgotten.
    ChoicesForgotten,
    /// The record was damaged and repaired from what was good of it.
    Repaired,
    /// The preferences file was damaged, moved aside and written anew.
    PreferencesRepaired,
}

impl Aside {
    /// The problem it tells of.
    fn problem(&self) -> Option<Problem> {
        match self {
            Aside::KeyNotKept(problem)
            | Aside::NotPublished(problem)
            | Aside::MyDataNotSaved(problem)
            | Aside::CodeEnded(problem)
            | Aside::BrowserEnded(problem) => Some(*problem),
            Aside::KeyKept
            | Aside::KeyCopied
            | Aside::KeyNotCopied
            | Aside::KeyTakenBack
            | Aside::MyDataSaved { .. }
            | Aside::LinkGood
            | Aside::Pasted
            | Aside::PasteUnfit(_)
            | Aside::PageOpened(_)
            | Aside::PageNotOpened { .. }
            | Aside::SwitchOpened(_)
            | Aside::SwitchNotOpened(_)
            | Aside::Unlinked
            | Aside::ChoicesForgotten
            | Aside::Repaired
            | Aside::PreferencesRepaired => None,
        }
    }

    /// Whether it speaks of a page of the provider, which can be opened from everywhere.
    pub(crate) fn is_of_a_page(&self) -> bool {
        matches!(self, Aside::PageOpened(_) | Aside::PageNotOpened { .. })
    }

    /// Whether it speaks of a way of signing in, and means nothing once that is over.
    fn is_of_a_route(&self) -> bool {
        matches!(self, Aside::Pasted | Aside::PasteUnfit(_) | Aside::CodeEnded(_) | Aside::BrowserEnded(_))
    }
}

impl State {
    /// The very beginning, in the given language.
    pub fn new(language: Language) -> State {
        State {
            place: Place::Welcome,
            help: false,
            search: String::new(),
            guide: None,
            in_mind: None,
            answers: Answers::default(),
            link: None,
            check: None,
            receipts: vec![],
            copy: Copy::default(),
            last: Attempt::default(),
            language,
            unpublished: false,
            report: None,
            secrets: SecretStore::default(),
            probed: false,
            findings: Findings::default(),
            switches: None,
            at_hand: false,
            erasures: vec![],
            aside: None,
        }
    }

    /// All attempts under way.
    pub fn attempts(&self) -> Vec<Attempt> {
        match &self.place {
            Place::Link { link } => link.attempts(),
            _ => self.waits().into_iter().map(|(attempt, _)| attempt).collect(),
        }
    }

    /// The attempt whose wait ends first, and when.
    pub fn waits(&self) -> Option<(Attempt, Moment)> {
        match &self.place {
            Place::Link { link } => link.waits(),
            Place::Dashboard { doing: Doing::Checking { attempt, until } | Doing::Unlinking { attempt, until } } => {
                Some((*attempt, *until))
            }
            Place::Dashboard { .. }
            | Place::Welcome
            | Place::ProductKey { .. }
            | Place::SyncChoices { .. }
            | Place::Recommendations { .. }
            | Place::Finish
            | Place::Copy { .. }
            | Place::Passphrase { .. }
            | Place::NotNow { .. }
            | Place::Problem { .. } => None,
        }
    }

    /// The problem the present screen speaks of, if it speaks of one.
    pub fn problem(&self) -> Option<Problem> {
        let here = match &self.place {
            Place::Link { link } => link.problem(),
            Place::Dashboard { doing: Doing::NotChecked { problem } | Doing::UnlinkFailed { problem } }
            | Place::Problem { problem, .. } => Some(*problem),
            Place::Copy { problem } => *problem,
            Place::Passphrase { complaint: Some(passphrase::Complaint::Failed(problem)), .. } => Some(*problem),
            Place::Dashboard { .. }
            | Place::Passphrase { .. }
            | Place::Welcome
            | Place::ProductKey { .. }
            | Place::SyncChoices { .. }
            | Place::Recommendations { .. }
            | Place::Finish
            | Place::NotNow { .. } => None,
        };
        here.or_else(|| self.aside.as_ref().and_then(Aside::problem))
    }

    /// Whether the person may leave without making a link, or without signing in again.
    pub fn may_leave(&self) -> bool {
        match &self.place {
            Place::Welcome | Place::ProductKey { .. } | Place::Problem { .. } => self.link.is_none(),
            // Even while the link is being made: until it is recorded, nothing is committed.
            Place::Link { .. } | Place::Passphrase { .. } | Place::Copy { .. } => true,
            Place::SyncChoices { .. }
            | Place::Recommendations { .. }
            | Place::Finish
            | Place::Dashboard { .. }
            | Place::NotNow { .. } => false,
        }
    }

    /// The guide, where it is what the person sees: leaving and what stops everything lie over it.
    pub fn open_guide(&self) -> Option<Guide> {
        self.guide.filter(|_| !matches!(self.place, Place::NotNow { .. } | Place::Problem { .. }))
    }

    /// Whether "I can't sign in" is offered here, or by the Help that lies over it.
    pub fn may_recover(&self) -> bool {
        let signs_in = match &self.place {
            Place::Link { link } => link.is_route() || matches!(link, link::State::SignIn { .. }),
            Place::Copy { problem } => problem.is_some(),
            _ => false,
        };
        let covered = matches!(self.place, Place::NotNow { .. } | Place::Problem { .. });
        !covered && (self.help || (signs_in && self.guide.is_none()))
    }

    /// Whether a new password leads from here to signing in, and not merely back to the place beneath the guide.
    pub fn can_sign_in_anew(&self) -> bool {
        match &self.place {
            Place::Link { link } => link.is_route() || matches!(link, link::State::SignIn { .. }),
            Place::Dashboard { doing } => {
                let busy = matches!(doing, Doing::Checking { .. } | Doing::Unlinking { .. });
                self.link.is_some() && !busy
            }
            Place::Welcome
            | Place::ProductKey { .. }
            | Place::Passphrase { .. }
            | Place::SyncChoices { .. }
            | Place::Recommendations { .. }
            | Place::Finish
            | Place::Copy { .. }
            | Place::NotNow { .. }
            | Place::Problem { .. } => false,
        }
    }

    /// Whether the link needs the person to sign in again.
    pub fn needs_attention(&self) -> bool {
        self.has_ended() || (!self.at_hand && self.link.as_ref().is_some_and(|link| link.kept == Kept::Session))
    }

    /// Whether the sign-in of the link is known to be no longer good.
    pub fn has_ended(&self) -> bool {
        self.link.is_some() && self.check.is_some_and(|check| !check.good)
    }

    /// Whether the provider can be asked about the link: there must be a sign-in to ask with.
    pub fn can_check(&self) -> bool {
        self.link.as_ref().is_some_and(|link| link.kept != Kept::Session || self.at_hand)
    }

    /// Whether there are choices that could be forgotten.
    pub fn has_choices(&self) -> bool {
        let chosen = &self.answers.preferences;
        !self.receipts.is_empty() || *chosen != chosen.of_the_program()
    }

    /// Whether what follows forgets something, so that no record of the past may keep it either.
    pub fn forgets(&self, after: &State) -> bool {
        (self.link.is_some() && after.link.is_none()) || self.receipts.len() > after.receipts.len()
    }

    /// Notes what the provider said of this link, wherever it was asked. Another link than this one is not spoken of.
    pub fn note_check(&mut self, link: &LinkRecord, check: Check) {
        if self.link.as_ref() == Some(link) {
            self.check = Some(check);
        }
    }

    /// After how many seconds the screen says something else by itself, because it tells how long ago something was.
    pub fn ages(&self, now: Moment) -> Option<u64> {
        let shown = matches!(self.place, Place::Dashboard { .. }) && self.link.is_some();
        let copied = match self.copy.standing {
            Standing::Kept { at } => Some(at),
            Standing::Off | Standing::Pending { .. } | Standing::Refused { .. } | Standing::Removing { .. } => None,
        };
        let told = [self.check.map(|check| check.at), copied].into_iter().flatten().filter(|_| shown);
        let left = told.map(|at| {
            let age = now.0.saturating_sub(at.0);
            let every = if age < HOUR { MINUTE } else { HOUR };
            every - age % every
        });
        left.min()
    }
}

/// The state after a restart, and what to do about it: the same step with the same answers.
pub fn resume(mut state: State, context: &Context) -> (State, Vec<Effect>) {
    state.at_hand = false;
    let mut effects = vec![Effect::ProbeSecrets];
    if state.unpublished {
        effects.push(Effect::SavePreferences(state.answers.preferences.clone()));
    }
    let unproven = match state.answers.key {
        KeyAnswer::Kept { kept: None | Some(Kept::Session), purpose, .. } => Some(purpose),
        KeyAnswer::Kept { kept: Some(Kept::Vault | Kept::Passphrase), .. } | KeyAnswer::Open | KeyAnswer::Skipped => {
            None
        }
    };
    if unproven.is_some() {
        effects.push(Effect::CheckKey);
    }
    // Whether a passphrase is still needed is found out anew.
    if let Place::Passphrase { back, .. } = state.place {
        state.place = *back;
    }
    let wanted = copy::wants_permission(&state);
    state.place = match state.place {
        Place::Link { link } => {
            let (link, more) = link.resumed(wanted, &mut state.last, context.now);
            effects.extend(more);
            match (link, unproven) {
                // The step before, where a key that was lost can be given again.
                (link::State::SignIn { .. }, Some(purpose)) => Place::ProductKey { complaint: None, purpose },
                (link, _) => Place::Link { link },
            }
        }
        Place::Dashboard { doing: Doing::Unlinking { .. } } => {
            let (doing, effect) = unlinking(&mut state.last, context);
            effects.push(effect);
            Place::Dashboard { doing }
        }
        Place::Dashboard { doing: Doing::Checking { .. } | Doing::NotChecked { .. } } => dashboard(),
        // Whoever opens Firstlink after unlinking may want to link.
        Place::Dashboard { .. } if state.link.is_none() => Place::Welcome,
        Place::Problem { problem: Problem::StorageFailed, back } => *back,
        other => other,
    };
    effects.extend(preflight(&state, context));
    if state.link.is_some() {
        effects.push(Effect::LookForSwitches);
    }
    copy::settled(state, effects)
}

/// What comes of an event. Total: what makes no sense here leaves the state as it was.
pub fn step(state: State, event: Event, context: &Context) -> (State, Vec<Effect>) {
    let (before, told) = (state.clone(), failure(&event));
    let (after, effects) = decide(state, event, context);
    let (mut after, effects) = copy::settled(after, effects);
    let shown = after.problem();
    let told = told.filter(|(problem, _)| Some(*problem) == shown);
    // The same problem met again is met at another time.
    let again = told.is_some() && (after.place != before.place || after.aside != before.aside);
    if again || shown != before.problem() {
        let particulars = told.map(|(_, particulars)| particulars).unwrap_or_default();
        after.report = shown.map(|problem| Report { problem, at: context.now, particulars });
    }
    (after, effects)
}

/// What the provider said, where an event tells of a failure.
fn failure(event: &Event) -> Option<(Problem, Particulars)> {
    match event {
        Event::Happened(
            Outcome::SignInFailed { problem, particulars, .. } | Outcome::VerifyFailed { problem, particulars, .. },
        ) => Some((*problem, particulars.clone())),
        // The sentences of causes speak of a sign-in under way.
        Event::Happened(Outcome::LinkNotChecked { problem, particulars, .. }) => {
            Some((*problem, Particulars { cause: None, ..particulars.clone() }))
        }
        _ => None,
    }
}

fn decide(mut state: State, event: Event, context: &Context) -> (State, Vec<Effect>) {
    match event {
        Event::Asked(intent) => asked(state, intent, context),
        Event::Happened(Outcome::NotRecorded) => {
            // What stops everything must not lie hidden.
            state.help = false;
            if !matches!(state.place, Place::Problem { .. }) {
                let back = Box::new(settled(state.place));
                state.place = Place::Problem { problem: Problem::StorageFailed, back };
            }
            (state, vec![])
        }
        Event::Happened(outcome) => happened(state, outcome, context),
    }
}

fn asked(mut state: State, intent: Intent, context: &Context) -> (State, Vec<Effect>) {
    match intent {
        Intent::Language { tag } => language(state, &tag),
        Intent::Display { look } => display(state, look),
        Intent::OpenPage { page } if context.provider.pages.contains(&page) => (state, vec![Effect::OpenPage(page)]),
        Intent::Help => {
            state.help = true;
            (state, vec![])
        }
        Intent::Back if state.help => (closed(state), vec![]),
        Intent::Search { words } if state.help => {
            state.search = plain(&words, SEARCH_LIMIT);
            (state, vec![])
        }
        Intent::Recover if state.may_recover() => {
            let guide = state.guide.or(Some(Guide::start()));
            (State { guide, aside: None, ..closed(state) }, vec![])
        }
        // Nothing is done under an open Help but closing it, or the program.
        Intent::Quit => quit(state),
        _ if state.help => (state, vec![]),
        Intent::NotNow if state.may_leave() => not_now(state),
        other => match state.open_guide() {
            Some(guide) => guided(state, guide, &other),
            None => asked_here(state, other, context),
        },
    }
}

/// Help is closed, and forgets what was looked for.
fn closed(state: State) -> State {
    State { help: false, search: String::new(), ..state }
}

fn guided(state: State, guide: Guide, intent: &Intent) -> (State, Vec<Effect>) {
    let Some(turned) = guide.turn(intent) else { return (state, vec![]) };
    let state = State { aside: None, ..state };
    match turned {
        Turned::To(guide) => (State { guide: Some(guide), ..state }, vec![]),
        Turned::Named(guide, in_mind) => (State { guide: Some(guide), in_mind, ..state }, vec![]),
        Turned::Closed => (State { guide: None, ..state }, vec![]),
        Turned::Recovered => recovered(State { guide: None, ..state }),
    }
}

/// What was waited for had the old password; it is begun anew.
fn recovered(state: State) -> (State, Vec<Effect>) {
    if !state.can_sign_in_anew() {
        return (state, vec![]);
    }
    let effects = stops(&state);
    (State { place: sign_in(), ..state }, effects)
}

fn asked_here(state: State, intent: Intent, context: &Context) -> (State, Vec<Effect>) {
    let before = state.clone();
    let State { place, .. } = state;
    let state = State { aside: None, ..before.clone() };
    match (place, intent) {
        (Place::Welcome, Intent::CheckAgain) if offers_check(&state, Shown::Welcome) => check_again(before),
        (Place::Link { link: link::State::SignIn { problem: None, .. } }, Intent::CheckAgain)
            if offers_check(&state, Shown::SignIn) =>
        {
            check_again(before)
        }

        // ── Welcome ──
        (Place::Welcome, Intent::Start) if context.provider.configured => to(state, product_key()),

        // ── Product key ──
        (Place::ProductKey { complaint, .. }, Intent::SubmitKey { key, purpose })
            if complaint.is_some() || !kept(&state) =>
        {
            submit(state, &key, purpose, false)
        }
        (
            Place::ProductKey { complaint: Some(Complaint { keepable: true, .. }), .. },
            Intent::UseKeyAnyway { key, purpose },
        ) => submit(state, &key, purpose, true),
        (Place::ProductKey { complaint: None, .. }, Intent::KeepKey) if kept(&state) => {
            let place = after_key(&state);
            to(state, place)
        }
        (Place::ProductKey { purpose, complaint: None }, Intent::ForgetKey) if kept(&state) => {
            forget_key(state, Place::ProductKey { complaint: None, purpose })
        }
        (Place::ProductKey { complaint, .. }, Intent::SkipKey) if complaint.is_some() || !kept(&state) => skip(state),
        (Place::ProductKey { .. }, Intent::Back) if state.link.is_some() => to(state, dashboard()),
        (Place::ProductKey { .. }, Intent::Back) => to(state, Place::Welcome),

        // ── A passphrase, where there is no keyring ──
        (place @ Place::Link { link: link::State::SignIn { .. } }, Intent::UsePassphrase)
            if state.secrets == SecretStore::Absent =>
        {
            let back = passphrase::back_to(place, Intent::UsePassphrase);
            to(state, passphrase(passphrase::Doing::Choosing, back))
        }
        (place, intent) if passphrase::needs_vault(&before, &intent) => {
            to(state, passphrase(passphrase::Doing::Opening, passphrase::back_to(place, intent)))
        }
        (
            Place::Passphrase { doing: doing @ passphrase::Doing::Choosing, back, .. },
            Intent::ChoosePassphrase { passphrase, again },
        ) => {
            let complaint = passphrase::complaint(&passphrase, &again);
            let effects = if complaint.is_none() { vec![Effect::SealVault { passphrase }] } else { vec![] };
            (State { place: Place::Passphrase { doing, complaint, back }, ..state }, effects)
        }
        (
            Place::Passphrase { doing: doing @ passphrase::Doing::Opening, back, .. },
            Intent::OpenVault { passphrase },
        ) => {
            let place = Place::Passphrase { doing, complaint: None, back };
            (State { place, ..state }, vec![Effect::OpenVault { passphrase }])
        }
        (Place::Passphrase { doing: passphrase::Doing::Opening, .. }, Intent::ForgetVault) => {
            (before, vec![Effect::ForgetVault])
        }
        (Place::Passphrase { back, .. }, Intent::Back) => to(state, *back),

        // ── Signing in and linking ──
        (Place::Link { link }, intent) => {
            linking(State { aside: before.aside, ..state }, link, Event::Asked(intent), context)
        }

        // ── Choices ──
        (Place::SyncChoices { again }, Intent::SaveSync { passwords, history, favourites }) => {
            sync(state, again, Sync { passwords, history, favourites }, context)
        }
        (Place::SyncChoices { again }, Intent::SyncNothing) => sync(state, again, Sync::default(), context),
        (Place::SyncChoices { again: true }, Intent::Back) => to(state, dashboard()),
        (Place::Recommendations { again }, Intent::Recommend { allow }) => recommend(state, again, allow, context),
        (Place::Recommendations { again }, Intent::Back) => to(state, Place::SyncChoices { again }),

        // ── A copy of the choices in the account ──
        (Place::Copy { problem: None }, Intent::KeepCopy) if state.copy_is_allowed() => copy::keep(state, context),
        (Place::Copy { .. }, Intent::Back) => copy::leave(state),
        (Place::Copy { problem }, intent @ (Intent::SignInBrowser | Intent::SignInDevice))
            if problem.is_some() || !state.copy_is_allowed() =>
        {
            linking(state, link::State::start(), Event::Asked(intent), context)
        }
        (Place::Finish, Intent::KeepCopy) if state.may_keep_copy(context) => copy::ask(state, Home::Finish),
        (Place::Finish, intent) if is_about_copy(&intent) => about_copy(before, intent, context),

        // ── Done ──
        (Place::SyncChoices { .. } | Place::Recommendations { .. } | Place::Finish, Intent::Unlink) => {
            to(state, Place::Dashboard { doing: Doing::AskingUnlink })
        }
        (Place::Finish, Intent::CopyKey) if kept(&state) => (state, vec![Effect::CopyKey]),
        (Place::Finish, Intent::ForgetKey) if kept(&state) => forget_key(state, Place::Finish),
        (Place::Finish | Place::Dashboard { .. }, Intent::OpenSwitch { switch })
            if switches::may_open(&before, switch) =>
        {
            (state, vec![Effect::OpenSwitch(switch)])
        }
        (Place::Finish, Intent::Finish) => to(state, dashboard()),
        (Place::Finish, Intent::Back) => to(state, Place::Recommendations { again: false }),
        (Place::Dashboard { doing }, Intent::SignInBrowser) if doing.may_sign_in_again(&state) => to(state, sign_in()),
        (
            Place::Dashboard { doing: Doing::Nothing | Doing::NotChecked { .. } | Doing::UnlinkFailed { .. } },
            intent,
        ) => on_dashboard(state, before, intent, context),
        (Place::Dashboard { doing: Doing::Checking { attempt, .. } }, Intent::Cancel) => {
            let (state, _) = to(state, dashboard());
            (state, vec![Effect::Stop { attempt }])
        }
        (Place::Dashboard { doing: Doing::Reading { leaf } }, intent) => {
            desk::turned(state, leaf, &intent, context).unwrap_or((before, vec![]))
        }
        (Place::Dashboard { doing: Doing::AskingUnlink }, Intent::KeepLink) => to(state, dashboard()),
        (Place::Dashboard { doing: Doing::AskingUnlink }, Intent::UnlinkNow) => {
            let mut state = state;
            let (doing, effect) = unlinking(&mut state.last, context);
            (State { place: Place::Dashboard { doing }, ..state }, vec![effect])
        }
        (Place::Dashboard { doing: Doing::Unlinking { attempt, .. } }, Intent::Cancel) => {
            let (state, _) = to(state, dashboard());
            (state, vec![Effect::Stop { attempt }])
        }

        // ── Outside ──
        (Place::NotNow { back }, Intent::StartAgain | Intent::Back) => to(state, *back),
        (Place::Problem { back, .. }, Intent::Retry) => to(state, *back),

        // Pressed twice, or late, or on another screen.
        (_, _) => (before, vec![]),
    }
}

fn on_dashboard(state: State, before: State, intent: Intent, context: &Context) -> (State, Vec<Effect>) {
    match intent {
        Intent::CheckLink if state.can_check() => checking(state, context),
        Intent::ChangeChoices if state.link.is_some() => to(state, Place::SyncChoices { again: true }),
        Intent::StartAgain if state.link.is_none() => to(state, Place::Welcome),
        Intent::ForgetChoices if state.link.is_none() && state.has_choices() => forget_choices(state),
        Intent::Unlink if state.link.is_some() => to(state, Place::Dashboard { doing: Doing::AskingUnlink }),
        Intent::CopyKey if kept(&state) && state.link.is_some() => (state, vec![Effect::CopyKey]),
        Intent::ForgetKey if kept(&state) => forget_key(state, dashboard()),
        Intent::KeepCopy if state.may_keep_copy(context) => copy::ask(state, Home::Dashboard),
        intent if is_about_copy(&intent) => about_copy(before, intent, context),
        other => desk::asked(state, &other).unwrap_or((before, vec![])),
    }
}

fn is_about_copy(intent: &Intent) -> bool {
    matches!(intent, Intent::StopCopy | Intent::SyncCopy | Intent::UseFound | Intent::KeepMine)
}

fn about_copy(state: State, intent: Intent, context: &Context) -> (State, Vec<Effect>) {
    match intent {
        Intent::StopCopy if state.copy.is_on() => copy::stop(state, context),
        Intent::SyncCopy if state.may_sync_copy() => copy::begin(state, context),
        Intent::UseFound => copy::use_found(state, context),
        Intent::KeepMine => copy::keep_mine(state),
        _ => (state, vec![]),
    }
}

fn happened(mut state: State, outcome: Outcome, context: &Context) -> (State, Vec<Effect>) {
    match outcome {
        Outcome::Secrets(secrets) => {
            let first = !state.probed;
            let state = State { secrets, probed: true, ..state };
            if first { copy::unasked(state, context) } else { (state, vec![]) }
        }
        outcome @ (Outcome::CopySynced { .. } | Outcome::CopyRemoved { .. } | Outcome::CopyFailed { .. }) => {
            copy::answered(state, outcome, context)
        }
        Outcome::Checked(findings) => (State { findings, ..state }, vec![]),
        Outcome::VaultOpened => {
            let (state, effects) = answered(State { secrets: SecretStore::Unsealed, ..state }, outcome, context);
            let (state, more) = copy::unasked(state, context);
            (state, [effects, more].concat())
        }
        Outcome::VaultForgotten => answered(forgotten(state), outcome, context),
        Outcome::KeyKept { kept: place } => {
            if let KeyAnswer::Kept { kept, .. } = &mut state.answers.key {
                *kept = Some(place);
            }
            (state, vec![])
        }
        Outcome::KeyNotKept(problem) => {
            state.answers.key = KeyAnswer::Open;
            (State { aside: Some(Aside::KeyNotKept(problem)), ..state }, vec![])
        }
        Outcome::SignInMissing => {
            let check = Check { at: context.now, good: false };
            let kept = state.link.as_ref().is_some_and(|link| link.kept == Kept::Vault);
            (State { check: if kept { Some(check) } else { state.check }, ..state }, vec![])
        }
        Outcome::MyDataSaved { path } => (State { aside: Some(Aside::MyDataSaved { path }), ..state }, vec![]),
        Outcome::MyDataNotSaved(problem) => (State { aside: Some(Aside::MyDataNotSaved(problem)), ..state }, vec![]),
        Outcome::PreferencesSaved => (State { unpublished: false, ..state }, vec![]),
        Outcome::PreferencesNotSaved(problem) => (State { aside: Some(Aside::NotPublished(problem)), ..state }, vec![]),
        Outcome::KeyCopied => (State { aside: Some(Aside::KeyCopied), ..state }, vec![]),
        Outcome::KeyNotCopied => (State { aside: Some(Aside::KeyNotCopied), ..state }, vec![]),
        Outcome::KeyTakenBack => (State { aside: Some(Aside::KeyTakenBack), ..state }, vec![]),
        Outcome::PageOpened(page) => (State { aside: Some(Aside::PageOpened(page)), ..state }, vec![]),
        Outcome::PageDidNotOpen { page, address } => {
            (State { aside: Some(Aside::PageNotOpened { page, address }), ..state }, vec![])
        }
        Outcome::SwitchesFound(found) => (State { switches: Some(found), ..state }, vec![]),
        Outcome::SwitchOpened(switch) => (State { aside: Some(Aside::SwitchOpened(switch)), ..state }, vec![]),
        Outcome::SwitchDidNotOpen(switch) => (State { aside: Some(Aside::SwitchNotOpened(switch)), ..state }, vec![]),
        other => answered(state, other, context),
    }
}

fn answered(state: State, outcome: Outcome, context: &Context) -> (State, Vec<Effect>) {
    let before = state.clone();
    match (state.place.clone(), outcome) {
        (Place::Link { link }, outcome) => linking(state, link, Event::Happened(outcome), context),
        (Place::Passphrase { doing, back, .. }, outcome) => unsealing(state, doing, back, outcome),
        (Place::Dashboard { doing: Doing::Unlinking { attempt, .. } }, outcome)
            if link::attempt_of(&outcome) == Some(attempt) =>
        {
            unlink_answered(state, attempt, outcome, context)
        }
        (Place::Dashboard { doing: Doing::Checking { attempt, .. } }, outcome)
            if link::attempt_of(&outcome) == Some(attempt) =>
        {
            check_answered(state, outcome, context)
        }
        (_, _) => (before, vec![]),
    }
}

fn check_answered(state: State, outcome: Outcome, context: &Context) -> (State, Vec<Effect>) {
    let not_checked = |state, problem| to(state, Place::Dashboard { doing: Doing::NotChecked { problem } });
    match outcome {
        Outcome::LinkChecked { good, .. } => {
            let check = Some(Check { at: context.now, good });
            (State { check, aside: good.then_some(Aside::LinkGood), place: dashboard(), ..state }, vec![])
        }
        Outcome::LinkNotChecked { problem, .. } => not_checked(state, problem),
        Outcome::DeadlinePassed { attempt } => {
            let locked = state.secrets == SecretStore::Locked;
            let problem = if locked { Problem::KeyringLocked } else { Problem::ProviderUnavailable };
            (not_checked(state, problem).0, vec![Effect::Stop { attempt }])
        }
        _ => (state, vec![]),
    }
}

fn unsealing(state: State, doing: passphrase::Doing, back: Box<Place>, outcome: Outcome) -> (State, Vec<Effect>) {
    let complain = |complaint| Place::Passphrase { doing, complaint: Some(complaint), back: back.clone() };
    let place = match outcome {
        Outcome::VaultOpened => *back,
        Outcome::WrongPassphrase => complain(passphrase::Complaint::Wrong),
        Outcome::VaultNotOpened(problem) => complain(passphrase::Complaint::Failed(problem)),
        Outcome::VaultForgotten => sign_in(),
        _ => return (state, vec![]),
    };
    to(state, place)
}

/// What was in the vault is gone: a link is then one to be mended by signing in again.
fn forgotten(mut state: State) -> State {
    if let Some(link) = state.link.as_mut().filter(|link| link.kept == Kept::Passphrase) {
        link.kept = Kept::Session;
    }
    if matches!(state.answers.key, KeyAnswer::Kept { kept: Some(Kept::Passphrase), .. }) {
        state.answers.key = KeyAnswer::Open;
    }
    State { secrets: SecretStore::Absent, at_hand: false, ..state }
}

fn unlink_answered(state: State, attempt: Attempt, outcome: Outcome, context: &Context) -> (State, Vec<Effect>) {
    let failed =
        |state: State, problem| State { place: Place::Dashboard { doing: Doing::UnlinkFailed { problem } }, ..state };
    match outcome {
        Outcome::Unlinked { mut erasures, .. } => {
            // The state that comes of this is on the disk, and the earlier ones are not, before anybody is told.
            erasures.push(Erasure { trace: Trace::LinkRecord, fate: Fate::Erased, place: None });
            let mut state = State { erasures, ..state };
            copy::withdraw(&mut state, context);
            let copy = Copy::default();
            let answers = Answers { key: KeyAnswer::Open, ..state.answers };
            let left = state.erasures.iter().any(|erasure| erasure.fate == Fate::Left);
            let aside = (!left).then_some(Aside::Unlinked);
            (
                State { link: None, check: None, copy, answers, aside, at_hand: false, place: dashboard(), ..state },
                vec![],
            )
        }
        Outcome::NotUnlinked { problem, erasures, .. } => (failed(State { erasures, ..state }, problem), vec![]),
        Outcome::DeadlinePassed { .. } => (failed(state, Problem::KeyringLocked), vec![Effect::Stop { attempt }]),
        _ => (state, vec![]),
    }
}

fn linking(state: State, link: link::State, event: Event, context: &Context) -> (State, Vec<Effect>) {
    let mut last = state.last;
    let around = Around {
        context,
        linked: state.link.as_ref(),
        language: state.language.tag(),
        device_name: state.answers.device_name.as_deref(),
        in_mind: state.in_mind.as_deref(),
        app_folder: copy::wants_permission(&state),
        renews: copy::renews(&state).is_some(),
    };
    let asked = matches!(event, Event::Asked(_));
    let answered = matches!(event, Event::Happened(Outcome::CodeIssued { .. } | Outcome::SignedIn { .. }));
    let came_back = matches!(event, Event::Happened(Outcome::SignedIn { .. })) && link.is_route();
    let before = link.clone();
    let (turn, effects) = link::step(link, event, around, &mut last);
    let unchanged = asked && effects.is_empty() && turn == Turn::To(before);
    let aside = if asked && !unchanged { None } else { state.aside.clone() };
    let still = matches!(&turn, Turn::To(link) if link.is_route());
    let aside = aside.filter(|aside| still || !aside.is_of_a_route());
    let mut state = State { last, aside, ..state };
    if answered {
        state.findings.forget_network();
    }
    if came_back && matches!(&turn, Turn::To(link) if !link.is_route()) {
        state.guide = None;
        state.in_mind = None;
    }
    match turn {
        Turn::To(link) => (State { place: Place::Link { link }, ..state }, effects),
        Turn::Told(link, aside) => (State { place: Place::Link { link }, aside: Some(aside), ..state }, effects),
        Turn::Unlink => (State { place: Place::Dashboard { doing: Doing::AskingUnlink }, ..state }, effects),
        Turn::Back if state.link.is_some() => (State { place: dashboard(), ..state }, effects),
        Turn::Back => (State { place: product_key(), ..state }, effects),
        Turn::Linked(record) => {
            let (state, effects) = linked(state, record, effects);
            copy::linked(state, effects, context)
        }
    }
}

fn linked(state: State, record: LinkRecord, mut effects: Vec<Effect>) -> (State, Vec<Effect>) {
    effects.extend([Effect::DropSignIn, Effect::LookForSwitches]);
    let again = state.link.is_some();
    let answers = Answers { device_name: Some(record.device_name.clone()), ..state.answers };
    let place = if again { dashboard() } else { Place::SyncChoices { again: false } };
    (
        State {
            link: Some(record),
            check: None,
            erasures: vec![],
            answers,
            place,
            at_hand: true,
            aside: None,
            in_mind: None,
            ..state
        },
        effects,
    )
}

/// What is looked at when the program starts. Only where everything begins is the provider asked for its description:
/// further on, a restart repeats no request by itself.
fn preflight(state: &State, context: &Context) -> Option<Effect> {
    if state.link.is_some() || state.waits().is_some() {
        return None;
    }
    let network = state.place == Place::Welcome && context.provider.configured;
    Some(Effect::Preflight { network })
}

fn offers_check(state: &State, shown: Shown) -> bool {
    !state.findings.under_way && state.findings.on(shown).next().is_some()
}

fn check_again(mut state: State) -> (State, Vec<Effect>) {
    state.findings.under_way = true;
    (state, vec![Effect::Preflight { network: true }])
}

fn submit(state: State, typed: &Typed, purpose: Purpose, anyway: bool) -> (State, Vec<Effect>) {
    let Checked { verdict, key, characters, hints } = key::check(typed.text());
    let accepted = verdict == Verdict::Ok || (verdict == Verdict::Redeem && purpose == Purpose::Xbox);
    match key {
        Some(key) if accepted || anyway => keep(state, key, purpose, accepted),
        key => {
            let complaint = Some(Complaint { verdict, characters, hints, keepable: key.is_some() });
            to(state, Place::ProductKey { complaint, purpose })
        }
    }
}

fn keep(state: State, key: ProductKey, purpose: Purpose, checked: bool) -> (State, Vec<Effect>) {
    let answer = KeyAnswer::Kept { last_five: key.last_five().to_owned(), purpose, checked, kept: None };
    let place = after_key(&state);
    let answers = Answers { key: answer, ..state.answers };
    let effect = Effect::KeepKey { key, purpose };
    (State { answers, place, aside: Some(Aside::KeyKept), ..state }, vec![effect])
}

fn forget_key(state: State, place: Place) -> (State, Vec<Effect>) {
    let answers = Answers { key: KeyAnswer::Open, ..state.answers };
    (State { answers, place, ..state }, vec![Effect::ForgetKey])
}

fn skip(state: State) -> (State, Vec<Effect>) {
    let effects = if kept(&state) { vec![Effect::ForgetKey] } else { vec![] };
    let place = after_key(&state);
    let answers = Answers { key: KeyAnswer::Skipped, ..state.answers };
    (State { answers, place, ..state }, effects)
}

fn sync(state: State, again: bool, chosen: Sync, context: &Context) -> (State, Vec<Effect>) {
    let mut state = state;
    let decisions = [
        (ConsentPurpose::SyncPasswords, chosen.passwords),
        (ConsentPurpose::SyncHistory, chosen.history),
        (ConsentPurpose::SyncFavourites, chosen.favourites),
    ];
    let decided = state.receipts.len();
    for (purpose, given) in decisions {
        agree(&mut state, purpose, given, context);
    }
    let (state, effects) = publish(State { place: Place::Recommendations { again }, ..state });
    if state.receipts.len() == decided { (state, effects) } else { copy::chosen(state, effects, context) }
}

fn recommend(state: State, again: bool, allow: Answer, context: &Context) -> (State, Vec<Effect>) {
    let mut state = state;
    let decided = state.receipts.len();
    agree(&mut state, ConsentPurpose::Recommendations, allow == Answer::Yes, context);
    state.answers.recommendations_decided = true;
    let place = if again { dashboard() } else { Place::Finish };
    let (state, effects) = publish(State { place, ..state });
    if state.receipts.len() == decided { (state, effects) } else { copy::chosen(state, effects, context) }
}

pub(crate) fn publish(state: State) -> (State, Vec<Effect>) {
    let effect = Effect::SavePreferences(state.answers.preferences.clone());
    (State { unpublished: true, ..state }, vec![effect])
}

/// Notes a decision with its receipt; whether it is another than before. A "no" that was never a "yes" leaves no trace:
/// skipping stores nothing.
pub(crate) fn agree(state: &mut State, purpose: ConsentPurpose, given: bool, context: &Context) -> bool {
    let receipt = receipt(state, purpose, given, context);
    let Some(chosen) = state.answers.preferences.choice(purpose).filter(|chosen| **chosen != given) else {
        return false;
    };
    *chosen = given;
    state.receipts.push(receipt);
    true
}

pub(crate) fn receipt(state: &State, purpose: ConsentPurpose, given: bool, context: &Context) -> Receipt {
    let words = Words::new(state.language);
    Receipt {
        purpose,
        given,
        locale: state.language.tag().to_owned(),
        text_sha256: words.consent_sha256(purpose, &context.provider.name),
        version: context.version.clone(),
        at: context.now,
        after: state.copy.found.about(purpose).map(|known| known.at).filter(|known| *known >= context.now),
    }
}

fn language(state: State, tag: &str) -> (State, Vec<Effect>) {
    let Some(language) = Language::from_tag(tag) else { return (state, vec![]) };
    let mut state = state;
    state.answers.preferences.language = Some(language.tag().to_owned());
    publish(State { language, ..state })
}

fn display(mut state: State, look: Look) -> (State, Vec<Effect>) {
    state.answers.preferences.display = state.answers.preferences.display.with(look);
    publish(state)
}

fn not_now(state: State) -> (State, Vec<Effect>) {
    if matches!(state.place, Place::Copy { .. }) {
        return copy::leave(State { aside: None, ..state });
    }
    let mut effects: Vec<Effect> = stops(&state);
    if matches!(state.place, Place::Link { .. } | Place::Passphrase { .. }) {
        effects.push(Effect::DropSignIn);
    }
    if state.link.is_some() {
        return (State { place: dashboard(), aside: None, ..state }, effects);
    }
    let back = Box::new(match state.place {
        Place::Link { .. } | Place::Passphrase { .. } => sign_in(),
        Place::Problem { back, .. } => beneath(*back),
        other => other,
    });
    (State { place: Place::NotNow { back }, aside: None, ..state }, effects)
}

fn quit(state: State) -> (State, Vec<Effect>) {
    let effects = stops(&state).into_iter().chain([Effect::Close]).collect();
    (state, effects)
}

fn stops(state: &State) -> Vec<Effect> {
    state.attempts().into_iter().map(|attempt| Effect::Stop { attempt }).collect()
}

/// Not now, said again on the way out of a problem, leads back to where it was said first.
fn beneath(place: Place) -> Place {
    match place {
        Place::NotNow { back } => *back,
        other => other,
    }
}

/// Where a place leads to when what it was waiting for is given up.
fn settled(place: Place) -> Place {
    match place {
        Place::Link { link } if link.waits().is_some() => Place::Link { link: link::State::start() },
        Place::Dashboard { doing: Doing::Checking { .. } | Doing::Unlinking { .. } } => dashboard(),
        other => other,
    }
}

fn unlinking(last: &mut Attempt, context: &Context) -> (Doing, Effect) {
    let attempt = link::next(last);
    (Doing::Unlinking { attempt, until: context.now.after(UNLINK_SECONDS) }, Effect::Unlink { attempt })
}

fn forget_choices(state: State) -> (State, Vec<Effect>) {
    let mut state = State { receipts: vec![], ..state };
    let preferences = state.answers.preferences.of_the_program();
    state.answers = Answers { key: state.answers.key, preferences, ..Answers::default() };
    publish(State { place: dashboard(), aside: Some(Aside::ChoicesForgotten), ..state })
}

fn checking(state: State, context: &Context) -> (State, Vec<Effect>) {
    let mut state = state;
    let Some(link) = state.link.clone() else { return (state, vec![]) };
    let attempt = link::next(&mut state.last);
    let doing = Doing::Checking { attempt, until: context.now.after(CHECK_SECONDS) };
    (State { place: Place::Dashboard { doing }, ..state }, vec![Effect::CheckLink { attempt, link }])
}

fn to(state: State, place: Place) -> (State, Vec<Effect>) {
    (State { place, ..state }, vec![])
}

/// Where the step after the key is: whoever has a good link does not sign in once more to go through the steps again.
fn after_key(state: &State) -> Place {
    match state.link.is_some() && !state.needs_attention() {
        true => Place::SyncChoices { again: true },
        false => sign_in(),
    }
}

pub(crate) fn product_key() -> Place {
    Place::ProductKey { complaint: None, purpose: Purpose::Unsure }
}

fn passphrase(doing: passphrase::Doing, back: Place) -> Place {
    Place::Passphrase { doing, complaint: None, back: Box::new(back) }
}

fn sign_in() -> Place {
    Place::Link { link: link::State::start() }
}

pub(crate) fn dashboard() -> Place {
    Place::Dashboard { doing: Doing::Nothing }
}

fn kept(state: &State) -> bool {
    matches!(state.answers.key, KeyAnswer::Kept { .. })
}
