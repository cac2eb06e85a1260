//! Consent receipts: what a person said yes or no to, in which words, and when.

use serde::{Deserialize, Serialize};

use crate::effect::Moment;

/// One decision about one purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// What for.
    pub purpose: ConsentPurpose,
    /// Whether it was given.
    pub given: bool,
    /// Language the words were in.
    pub locale: String,
    /// SHA-256 of the words shown, in hexadecimal.
    pub text_sha256: String,
    /// Version of Firstlink that showed them.
    pub version: String,
    /// When.
    pub at: Moment,
    /// The newest decision on another device that was known then, where it bears a later time than [`Receipt::at`] or the same:
    /// the clocks of devices differ, and this decision came after it all the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Moment>,
}

/// What consent can be given for; each on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentPurpose {
    /// Syncing saved passwords.
    SyncPasswords,
    /// Syncing browsing history.
    SyncHistory,
    /// Syncing favourites.
    SyncFavourites,
    /// Personalised recommendations.
    Recommendations,
    /// A copy of the choices in the account's app folder.
    AccountCopy,
}

impl ConsentPurpose {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [ConsentPurpose; 5] = [
        ConsentPurpose::SyncPasswords,
        ConsentPurpose::SyncHistory,
        ConsentPurpose::SyncFavourites,
        ConsentPurpose::Recommendations,
        ConsentPurpose::AccountCopy,
    ];

    /// Its name, as receipts and intents have it.
    pub fn name(self) -> &'static str {
        match self {
            ConsentPurpose::SyncPasswords => "sync_passwords",
            ConsentPurpose::SyncHistory => "sync_history",
            ConsentPurpose::SyncFavourites => "sync_favourites",
            ConsentPurpose::Recommendations => "recommendations",
            ConsentPurpose::AccountCopy => "account_copy",
        }
    }
}

/// When what this receipt gave was withdrawn: the first later receipt for the same purpose that says no. `None` where it
/// still holds, or nothing was given. Receipts lie in the order they were given.
pub fn withdrawn_at(receipts: &[Receipt], number: usize) -> Option<Moment> {
    let (receipt, later) = receipts.get(number..)?.split_first()?;
    let same = |other: &&Receipt| other.purpose == receipt.purpose && !other.given;
    later.iter().find(same).filter(|_| receipt.given).map(|other| other.at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receipt(purpose: ConsentPurpose, given: bool, at: u64) -> Receipt {
        let text = String::new();
        let (locale, text_sha256) = (text.clone(), text.clone());
        Receipt { purpose, given, locale, text_sha256, version: text, at: Moment(at), after: None }
    }

    #[test]
    fn what_was_given_is_withdrawn_by_the_next_no_to_the_same() {
        let receipts = [
            receipt(ConsentPurpose::SyncHistory, false, 1),
            receipt(ConsentPurpose::SyncHistory, true, 2),
            receipt(ConsentPurpose::Recommendations, false, 3),
            receipt(ConsentPurpose::SyncHistory, true, 4),
            receipt(ConsentPurpose::SyncHistory, false, 5),
            receipt(ConsentPurpose::SyncHistory, true, 6),
        ];
        let withdrawn: Vec<_> = (0..7).map(|number| withdrawn_at(&receipts, number).map(|at| at.0)).collect();
        assert_eq!(withdrawn, [None, Some(5), None, Some(5), None, None, None]);
    }
}
