//! The choices a person made: off until chosen, published in `preferences.json`.

use serde::{Deserialize, Serialize};

use crate::consent::ConsentPurpose;
use crate::display::Display;

/// What other programs may read of a person's choices.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preferences {
    /// What to sync.
    pub sync: Sync,
    /// Personalised recommendations; `false` until said yes to.
    pub recommendations: bool,
    /// BCP 47 tag of the language chosen by hand; absent while the system's is used.
    pub language: Option<String>,
    /// How the page is to look, where that was chosen.
    #[serde(default)]
    pub display: Display,
}

impl Preferences {
    /// What was said about a purpose.
    pub fn choice(&mut self, purpose: ConsentPurpose) -> Option<&mut bool> {
        match purpose {
            ConsentPurpose::SyncPasswords => Some(&mut self.sync.passwords),
            ConsentPurpose::SyncHistory => Some(&mut self.sync.history),
            ConsentPurpose::SyncFavourites => Some(&mut self.sync.favourites),
            ConsentPurpose::Recommendations => Some(&mut self.recommendations),
            ConsentPurpose::AccountCopy => None,
        }
    }

    /// Only what is about this program, not about the account: language and look.
    #[must_use]
    pub fn of_the_program(&self) -> Preferences {
        Preferences { language: self.language.clone(), display: self.display, ..Preferences::default() }
    }
}

/// What to sync; each is off until chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sync {
    /// Saved passwords.
    pub passwords: bool,
    /// Browsing history.
    pub history: bool,
    /// Favourites.
    pub favourites: bool,
}

impl Sync {
    /// Whether this is to be synced.
    pub fn of(self, item: SyncItem) -> bool {
        match item {
            SyncItem::Passwords => self.passwords,
            SyncItem::History => self.history,
            SyncItem::Favourites => self.favourites,
        }
    }
}

/// One thing that can be synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SyncItem {
    /// Saved passwords.
    Passwords,
    /// Browsing history.
    History,
    /// Favourites.
    Favourites,
}

impl SyncItem {
    /// All of them, in the order they are shown in.
    pub const ALL: [SyncItem; 3] = [SyncItem::Passwords, SyncItem::History, SyncItem::Favourites];
}
