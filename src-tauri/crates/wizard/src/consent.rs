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
}
