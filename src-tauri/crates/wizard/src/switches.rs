//! The switches that really sync what was chosen: Windows and Microsoft Edge have them, and no program may press them. Beside
//! them, the place where Windows takes a product key.
//!
//! What is there is found by the engine. The one thing that can be known of a switch is that whoever looks after the computer
//! has turned it off by policy; whether a person has turned it on is told to no program.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::intent::Purpose;
use crate::journey::{Doing, KeyAnswer, Place, State};
use crate::preferences::SyncItem;

/// A place in the settings of another program that a person is taken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Switch {
    /// Settings of Windows, "Windows backup" or "Sync your settings".
    Windows,
    /// Settings of Microsoft Edge, "Sync".
    Edge,
    /// Settings of Windows, "Activation": nothing is synced there, but a Windows key is used.
    Activation,
}

impl Switch {
    /// All, in the order they are shown in.
    pub const ALL: [Switch; 3] = [Switch::Windows, Switch::Edge, Switch::Activation];

    /// Its name, as an intent sends it.
    pub fn name(self) -> &'static str {
        match self {
            Switch::Windows => "windows",
            Switch::Edge => "edge",
            Switch::Activation => "activation",
        }
    }

    /// Where it is: for Windows to open, or for the address line of Edge. No web address.
    pub fn address(self) -> &'static str {
        match self {
            Switch::Windows => "ms-settings:sync",
            Switch::Edge => "edge://settings/profiles/sync",
            Switch::Activation => "ms-settings:activation",
        }
    }

    /// Whether it has to do with this at all. Windows syncs passwords, and leaves history and favourites to browsers.
    pub fn syncs(self, item: SyncItem) -> bool {
        match self {
            Switch::Windows => item == SyncItem::Passwords,
            Switch::Edge => true,
            Switch::Activation => false,
        }
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

/// Whether the person is taken to where Windows takes a key: this is Windows, and a key for it is kept.
pub fn offers_activation(state: &State) -> bool {
    let is_windows = state.switches.as_ref().is_some_and(|found| found.0.contains_key(&Switch::Windows));
    let kept = matches!(state.answers.key, KeyAnswer::Kept { purpose: Purpose::Windows, .. });
    is_windows && kept && is_shown(state)
}

/// Whether a person may be taken there from here.
pub(crate) fn may_open(state: &State, switch: Switch) -> bool {
    match switch {
        Switch::Windows | Switch::Edge => offered(state).contains(&switch),
        Switch::Activation => offers_activation(state),
    }
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

    #[test]
    fn windows_is_opened_for_a_windows_key_and_for_no_other() {
        let with = |purpose, found| {
            let mut state = state(found);
            let last_five = "T83GX".to_owned();
            state.answers.key = KeyAnswer::Kept { last_five, purpose, checked: true, kept: None };
            state
        };
        let windows = || Some(Found::default().with(Switch::Windows, [].into()));
        assert!(may_open(&with(Purpose::Windows, windows()), Switch::Activation));
        assert!(!may_open(&with(Purpose::Office, windows()), Switch::Activation));
        assert!(!may_open(&with(Purpose::Windows, Some(Found::default())), Switch::Activation), "this is no Windows");
        assert!(!may_open(&state(windows()), Switch::Activation), "there is no key");
    }
}
