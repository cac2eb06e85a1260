//! What happened to an account lately, for its owner to look through.

use std::collections::VecDeque;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The most that is remembered of one account; beyond it the oldest goes.
const MOST: usize = 50;

/// What happened, the latest last.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Activity(VecDeque<Event>);

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Event {
    pub(crate) at: Duration,
    pub(crate) deed: Deed,
}

/// What can happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Deed {
    SignedIn,
    WrongPassword,
    WrongSecondStep,
    TooManyTries,
    PasswordChanged,
    PasswordRecovered,
    AppAllowed,
    DeviceAllowed,
    AppRemoved,
    DeviceUnlinked,
    EmailAdded,
    EmailRemoved,
    PhoneAdded,
    PhoneRemoved,
    AuthenticatorAdded,
    AuthenticatorRemoved,
    TwoStepOn,
    TwoStepOff,
    RecoveryCodeMade,
    RecoveryCodeUsed,
}

impl Activity {
    /// Notes what happened.
    pub(crate) fn note(&mut self, deed: Deed, at: Duration) {
        if deed == Deed::TooManyTries && self.0.back().is_some_and(|last| last.deed == deed) {
            // Somebody who goes on trying must not push everything else out.
            self.0.pop_back();
        }
        self.0.push_back(Event { at, deed });
        if self.0.len() > MOST {
            self.0.pop_front();
        }
    }

    /// What happened, the latest first.
    pub(crate) fn latest_first(&self) -> impl Iterator<Item = &Event> {
        self.0.iter().rev()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_goes_when_there_is_too_much() {
        let mut activity = Activity::default();
        activity.note(Deed::PasswordChanged, Duration::ZERO);
        (1..=MOST).for_each(|second| activity.note(Deed::SignedIn, Duration::from_secs(second as u64)));
        assert_eq!(activity.latest_first().count(), MOST);
        assert!(activity.latest_first().all(|event| event.deed == Deed::SignedIn));
    }
}
