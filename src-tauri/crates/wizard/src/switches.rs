//! The switches that really sync what was chosen: Windows and Microsoft Edge have them, and no program may press them.
//!
//! What is there is found by the engine. The one thing that can be known of a switch is that whoever looks after the computer
//! has turned it off by policy; whether a person has turned it on is told to no program.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::journey::{Doing, Place, State};
use crate::preferences::SyncItem;

/// A place where a person can switch sync on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Switch {
    /// Settings of Windows, "Windows backup" or "Sync your settings".
    Windows,
    /// Settings of Microsoft Edge, "Sync".
    Edge,
}

impl Switch {
    /// Both, in the order they are shown in.
    pub const ALL: [Switch; 2] = [Switch::Windows, Switch::Edge];

    /// Its name, as an intent sends it.
    pub fn name(self) -> &'static str {
        match self {
            Switch::Windows => "windows",
            Switch::Edge => "edge",
        }
    }

    /// Where it is: for Windows to open, or for the address line of Edge. No web address.
    pub fn address(self) -> &'static str {
        match self {
            Switch::Windows => "ms-settings:sync",
            Switch::Edge => "edge://settings/profiles/sync",
        }
    }

    /// Whether it has to do with this at all. Windows syncs passwords, and leaves history and favourites to browsers.
    pub fn syncs(self, item: SyncItem) -> bool {
        self == Switch::Edge || item == SyncItem::Passwords
    }
}

/// The switches there are on this computer, and of each what was turned off by policy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found(BTreeMap<Switch, BTreeSet<SyncItem>>);

impl Found {
    /// One more: it is there, and this of it is off by policy.
    #[must_use]
    pub fn with(mut self, switch: Switch, off: BTreeSet<SyncItem>) -> Found {
        self.0.insert(switch, off);
        self
    }

    /// Those that have to do with this, and whether it is off there by policy.
    pub fn of(&self, item: SyncItem) -> impl Iterator<Item = (Switch, bool)> {
        let all = self.0.iter().filter(move |(switch, _)| switch.syncs(item));
        all.map(move |(switch, off)| (*switch, off.contains(&item)))
    }
}

/// What was chosen to sync.
pub(crate) fn chosen(state: &State) -> impl Iterator<Item = SyncItem> {
    let sync = state.answers.preferences.sync;
    SyncItem::ALL.into_iter().filter(move |item| sync.of(*item))
}

/// The switches a person is taken to from here: those that do something for what was chosen.
pub fn offered(state: &State) -> BTreeSet<Switch> {
    let Some(found) = state.switches.as_ref().filter(|_| is_shown(state)) else { return BTreeSet::new() };
    let open = |item| found.of(item).filter(|(_, off)| !off).map(|(switch, _)| switch).collect::<Vec<_>>();
    chosen(state).flat_map(open).collect()
}

fn is_shown(state: &State) -> bool {
    let is_still = |doing: &Doing| {
        matches!(doing, Doing::Nothing | Doing::NotChecked { .. } | Doing::UnlinkFailed { .. }) && state.link.is_some()
    };
    matches!(state.place, Place::Finish) || matches!(&state.place, Place::Dashboard { doing } if is_still(doing))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    fn state(found: Option<Found>) -> State {
        let mut state = State { place: Place::Finish, switches: found, ..State::new(Language::English) };
        state.answers.preferences.sync.passwords = true;
        state
    }

    #[test]
    fn a_switch_is_offered_for_what_was_chosen_and_only_where_it_does_something() {
        let windows = |off: &[SyncItem]| Found::default().with(Switch::Windows, off.iter().copied().collect());
        let both = |off: &[SyncItem]| windows(&[]).with(Switch::Edge, off.iter().copied().collect());
        let names = |state: &State| offered(state).into_iter().map(Switch::name).collect::<Vec<_>>();

        assert_eq!(names(&state(Some(both(&[])))), ["windows", "edge"]);
        assert_eq!(names(&state(Some(both(&[SyncItem::Passwords])))), ["windows"], "off by policy");
        assert_eq!(names(&state(Some(windows(&[SyncItem::Passwords])))), [""; 0]);
        assert_eq!(names(&state(None)), [""; 0], "nobody has looked");

        let mut history = state(Some(both(&[])));
        history.answers.preferences.sync = crate::preferences::Sync { history: true, ..Default::default() };
        assert_eq!(names(&history), ["edge"], "Windows leaves it to browsers");
        assert_eq!(names(&State { place: Place::Welcome, ..history }), [""; 0]);
    }
}
