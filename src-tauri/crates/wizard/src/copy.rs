//! The copy of the choices in the account: whether there is one, what stands in its way, and what other devices chose.
//!
//! It is the person's to want, and off until they say so; the permission is asked for then, and not before. What they choose holds on
//! this computer whether the copy succeeds or not. What others chose is offered, and nothing of it is applied unasked.

use serde::{Deserialize, Serialize};

use crate::account::{Check, Kept, LinkRecord};
use crate::consent::ConsentPurpose;
use crate::effect::{Attempt, Context, Effect, Moment, Outcome, SecretStore};
use crate::journey::{Doing, Place, State, agree, publish, receipt};
use crate::link;
use crate::problem::Problem;
use crate::travel::{Choices, Chosen};

/// How long a refusal is left alone before it is tried again unasked, in seconds: a day.
const REFUSED_FOR: u64 = 24 * 60 * 60;
/// What can be chosen on another device.
const OFFERED: [ConsentPurpose; 4] = [
    ConsentPurpose::SyncPasswords,
    ConsentPurpose::SyncHistory,
    ConsentPurpose::SyncFavourites,
    ConsentPurpose::Recommendations,
];

/// What this computer knows of the copy.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copy {
    /// Where it stands.
    pub standing: Standing,
    /// What the account was last seen to hold, ours included.
    pub found: Choices,
    /// What of it the person was offered and left alone.
    pub left: Choices,
    /// Where the person comes back to, while they are asked to allow it.
    pub asking: Option<Home>,
    /// Number of the attempt under way.
    #[serde(skip)]
    pub attempt: Option<Attempt>,
}

/// Where a copy can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Home {
    /// The last step.
    Finish,
    /// The dashboard.
    Dashboard,
}

/// Where the copy stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Standing {
    /// Nobody wants one.
    #[default]
    Off,
    /// Wanted, and not up to date yet.
    Pending {
        /// What was in the way the last time; it passes by itself.
        problem: Option<Problem>,
    },
    /// In the account, and up to date.
    Kept {
        /// Since when.
        at: Moment,
    },
    /// Wanted, and the provider or the file stands in the way.
    Refused {
        /// Why.
        problem: Problem,
        /// Since when.
        at: Moment,
    },
    /// Not wanted any more, and perhaps still there.
    Removing {
        /// What was in the way the last time.
        problem: Option<Problem>,
    },
}

impl Copy {
    /// Whether the person wants one.
    pub fn is_on(&self) -> bool {
        matches!(self.standing, Standing::Pending { .. } | Standing::Kept { .. } | Standing::Refused { .. })
    }

    /// Whether there is, or may be, one in the account.
    pub fn may_be_there(&self) -> bool {
        self.standing != Standing::Off
    }

    /// What is in the way, if anything is.
    pub fn problem(&self) -> Option<Problem> {
        match self.standing {
            Standing::Pending { problem } | Standing::Removing { problem } => problem,
            Standing::Refused { problem, .. } => Some(problem),
            Standing::Off | Standing::Kept { .. } => None,
        }
    }

    /// Whether it may be tried now although nobody asks.
    fn is_due(&self, now: Moment) -> bool {
        match self.standing {
            Standing::Off => false,
            Standing::Pending { .. } | Standing::Kept { .. } | Standing::Removing { .. } => true,
            Standing::Refused { at, .. } => at.after(REFUSED_FOR) <= now,
        }
    }
}

impl State {
    /// What other devices chose otherwise, and the person has not answered to yet.
    pub fn offers_of_others(&self) -> Vec<(ConsentPurpose, &Chosen)> {
        let chosen = &self.answers.preferences;
        let is_on = |purpose| match purpose {
            ConsentPurpose::SyncPasswords => chosen.sync.passwords,
            ConsentPurpose::SyncHistory => chosen.sync.history,
            ConsentPurpose::SyncFavourites => chosen.sync.favourites,
            ConsentPurpose::Recommendations => chosen.recommendations,
            ConsentPurpose::AccountCopy => self.copy.is_on(),
        };
        let found = OFFERED.into_iter().filter_map(|purpose| Some((purpose, self.copy.found.about(purpose)?)));
        let offered = |(purpose, found): &(ConsentPurpose, &Chosen)| {
            found.on != is_on(*purpose) && self.copy.left.about(*purpose) != Some(*found)
        };
        found.filter(|_| self.copy.is_on()).filter(offered).collect()
    }

    /// Whether a copy can be asked for here.
    pub fn may_keep_copy(&self, context: &Context) -> bool {
        let denied = self.copy.problem() == Some(Problem::CopyDenied) && self.may_sync_copy();
        context.provider.keeps_copies && self.link.is_some() && (!self.copy.is_on() || denied)
    }

    /// Whether the account has allowed it already.
    pub fn copy_is_allowed(&self) -> bool {
        let denied = self.copy.problem() == Some(Problem::CopyDenied);
        !denied && self.can_check() && self.link.as_ref().is_some_and(|link| link.app_folder)
    }

    /// Whether the person can have the copy tried again.
    pub fn may_sync_copy(&self) -> bool {
        self.copy.may_be_there() && self.copy.attempt.is_none() && self.can_check()
    }
}

/// The question whether to keep one.
pub(crate) fn ask(mut state: State, home: Home) -> (State, Vec<Effect>) {
    state.copy.asking = Some(home);
    (State { place: Place::Copy { problem: None }, ..state }, vec![])
}

/// Back to where the question was asked.
pub(crate) fn leave(state: State) -> (State, Vec<Effect>) {
    let place = home(&state);
    (State { place, ..state }, vec![])
}

fn home(state: &State) -> Place {
    match state.copy.asking {
        Some(Home::Finish) => Place::Finish,
        Some(Home::Dashboard) | None => Place::Dashboard { doing: Doing::Nothing },
    }
}

/// A sign-in for the copy comes to the question where another would come to a question of its own; and where the person has gone
/// elsewhere, nothing is asked any more.
pub(crate) fn settled(mut state: State, mut effects: Vec<Effect>) -> (State, Vec<Effect>) {
    if state.copy.asking.is_none() {
        return (state, effects);
    }
    let asked = match &state.place {
        Place::Link { link: link::State::SignIn { problem, .. } } => Some(*problem),
        Place::Link { link: link::State::LinkOffer { problem, .. } | link::State::Confirm { problem, .. } } => {
            effects.push(Effect::DropSignIn);
            Some(*problem)
        }
        Place::Copy { .. } | Place::Link { .. } | Place::Passphrase { .. } | Place::Problem { .. } => None,
        Place::Welcome
        | Place::ProductKey { .. }
        | Place::SyncChoices { .. }
        | Place::Recommendations { .. }
        | Place::Finish
        | Place::Dashboard { .. }
        | Place::NotNow { .. } => {
            state.copy.asking = None;
            None
        }
    };
    match asked {
        Some(problem) => (State { place: Place::Copy { problem }, ..state }, effects),
        None => (state, effects),
    }
}

/// The link was made, for the first time or anew: with the permission, where it was asked for.
pub(crate) fn linked(mut state: State, mut effects: Vec<Effect>, context: &Context) -> (State, Vec<Effect>) {
    if state.copy.asking.is_some() {
        let (state, more) = keep(state, context);
        effects.extend(more);
        return (state, effects);
    }
    if state.copy.may_be_there() {
        if state.copy.is_on() {
            state.copy.standing = Standing::Pending { problem: None };
        }
        let (state, more) = begin(state, context);
        effects.extend(more);
        return (state, effects);
    }
    (state, effects)
}

/// Yes: from now on, and first of all now.
pub(crate) fn keep(mut state: State, context: &Context) -> (State, Vec<Effect>) {
    let place = home(&state);
    if !state.copy.is_on() {
        let receipt = receipt(&state, ConsentPurpose::AccountCopy, true, context);
        state.receipts.push(receipt);
    }
    state.copy.asking = None;
    state.copy.standing = Standing::Pending { problem: None };
    begin(State { place, ..state }, context)
}

/// No more: the copy is taken away, as soon as the account can be reached.
pub(crate) fn stop(mut state: State, context: &Context) -> (State, Vec<Effect>) {
    withdraw(&mut state, context);
    state.copy = Copy { standing: Standing::Removing { problem: None }, ..Copy::default() };
    begin(state, context)
}

/// Notes that the person no longer wants one, where they did.
pub(crate) fn withdraw(state: &mut State, context: &Context) {
    if state.copy.is_on() {
        let receipt = receipt(state, ConsentPurpose::AccountCopy, false, context);
        state.receipts.push(receipt);
    }
}

/// Something was chosen: what is in the account is no longer up to date.
pub(crate) fn chosen(mut state: State, effects: Vec<Effect>, context: &Context) -> (State, Vec<Effect>) {
    if !state.copy.is_on() {
        return (state, effects);
    }
    state.copy.standing = Standing::Pending { problem: None };
    let (state, more) = unasked(state, context);
    (state, [effects, more].concat())
}

/// What is due is done, where that opens no dialog of the secret store.
pub(crate) fn unasked(state: State, context: &Context) -> (State, Vec<Effect>) {
    let open = matches!(state.secrets, SecretStore::Ready | SecretStore::Unsealed);
    let reachable = state.at_hand || (open && state.link.as_ref().is_some_and(|link| link.kept != Kept::Session));
    match reachable && state.copy.is_due(context.now) {
        true => begin(state, context),
        false => (state, vec![]),
    }
}

/// Brings the copy up to date, or takes it away. What is under way is brought to its end, and is then nobody's.
pub(crate) fn begin(mut state: State, context: &Context) -> (State, Vec<Effect>) {
    let Some(link) = state.link.clone().filter(|_| state.can_check()) else { return (state, vec![]) };
    if !link.app_folder {
        return (refused(state, Problem::CopyDenied, context), vec![]);
    }
    let attempt = link::next(&mut state.last);
    let effect = match state.copy.standing {
        Standing::Off => return (state, vec![]),
        Standing::Removing { .. } => Effect::RemoveCopy { attempt, link },
        Standing::Pending { .. } | Standing::Kept { .. } | Standing::Refused { .. } => {
            let mine = Choices::of(&state.receipts, &link.device_name);
            Effect::SyncCopy { attempt, link, mine }
        }
    };
    state.copy.attempt = Some(attempt);
    (state, vec![effect])
}

/// What came of it; an answer nobody waits for any more changes nothing.
pub(crate) fn answered(mut state: State, outcome: Outcome, context: &Context) -> (State, Vec<Effect>) {
    if state.copy.attempt.is_none() || link::attempt_of(&outcome) != state.copy.attempt {
        return (state, vec![]);
    }
    state.copy.attempt = None;
    let state = if let Outcome::CopySynced { found, .. } = outcome {
        let copy = Copy { standing: Standing::Kept { at: context.now }, found, ..state.copy };
        State { copy, ..state }
    } else if let Outcome::CopyFailed { problem, .. } = outcome {
        refused(state, problem, context)
    } else {
        State { copy: Copy { asking: state.copy.asking, ..Copy::default() }, ..state }
    };
    (state, vec![])
}

fn refused(mut state: State, problem: Problem, context: &Context) -> State {
    if problem == Problem::SignInExpired && state.link.is_some() {
        state.check = Some(Check { at: context.now, good: false });
    }
    state.copy.standing = match state.copy.standing {
        Standing::Off => Standing::Off,
        Standing::Removing { .. } => Standing::Removing { problem: Some(problem) },
        Standing::Pending { .. } | Standing::Kept { .. } | Standing::Refused { .. } if passes(problem) => {
            Standing::Pending { problem: Some(problem) }
        }
        Standing::Pending { .. } | Standing::Kept { .. } | Standing::Refused { .. } => {
            Standing::Refused { problem, at: context.now }
        }
    };
    state
}

/// Whether a problem passes by itself, or by what the person does for the link anyway.
fn passes(problem: Problem) -> bool {
    use Problem::{Busy, CaptivePortal, CopyInUse, KeyringLocked, Offline, ProviderUnavailable, ProxyBlocked};
    use Problem::{ProxyRefusesPassword, ProxyUnreachable, ProxyWantsPassword, SignInExpired, VaultSealed};
    let passing =
        [Offline, ProviderUnavailable, Busy, CaptivePortal, ProxyUnreachable, ProxyBlocked, ProxyWantsPassword]
            .into_iter()
            .chain([ProxyRefusesPassword, KeyringLocked, VaultSealed, SignInExpired, CopyInUse]);
    passing.into_iter().any(|known| known == problem)
}

/// "Use them here": what others chose, as if it were chosen here.
pub(crate) fn use_found(mut state: State, context: &Context) -> (State, Vec<Effect>) {
    let offered: Vec<_> = state.offers_of_others().into_iter().map(|(purpose, found)| (purpose, found.on)).collect();
    if offered.is_empty() {
        return (state, vec![]);
    }
    for (purpose, on) in offered {
        agree(&mut state, purpose, on, context);
    }
    let (state, effects) = publish(state);
    chosen(state, effects, context)
}

/// "Keep mine": what was offered is not offered again.
pub(crate) fn keep_mine(mut state: State) -> (State, Vec<Effect>) {
    state.copy.left = state.copy.found.clone();
    (state, vec![])
}

/// Whether a sign-in is to ask for the permission: for the copy that is asked about, or that is wanted.
pub(crate) fn wants_permission(state: &State) -> bool {
    state.copy.asking.is_some() || state.copy.may_be_there()
}

/// The link this computer has, where a sign-in of its account is all that is asked for.
pub(crate) fn renews(state: &State) -> Option<&LinkRecord> {
    state.link.as_ref().filter(|_| state.copy.asking.is_some())
}
