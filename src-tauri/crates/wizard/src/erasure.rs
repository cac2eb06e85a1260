//! What unlinking erased, piece by piece: what was found of each, and what reading again found afterwards.

use serde::{Deserialize, Serialize};

/// One thing that unlinking takes away, or leaves and says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasure {
    /// What it is.
    pub trace: Trace,
    /// What became of it.
    pub fate: Fate,
    /// Where it is, where that helps: a file, or the name of an entry in the keyring.
    pub place: Option<String>,
}

/// What a link leaves on a computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trace {
    /// The refresh token.
    RefreshToken,
    /// The refresh token of a sign-in that was not finished.
    PendingSignIn,
    /// The product key.
    ProductKey,
    /// The file all of them lie in, and damaged ones set aside earlier.
    VaultFile,
    /// Its key in the keyring.
    VaultKey,
    /// The link and the account in the journal, its earlier lines included.
    LinkRecord,
}

impl Trace {
    /// All of them, in the order they are told.
    pub const ALL: [Trace; 6] = [
        Trace::RefreshToken,
        Trace::PendingSignIn,
        Trace::ProductKey,
        Trace::VaultFile,
        Trace::VaultKey,
        Trace::LinkRecord,
    ];

    /// Its name in lines of JSON.
    pub fn name(self) -> &'static str {
        match self {
            Trace::RefreshToken => "refresh_token",
            Trace::PendingSignIn => "pending_sign_in",
            Trace::ProductKey => "product_key",
            Trace::VaultFile => "vault_file",
            Trace::VaultKey => "vault_key",
            Trace::LinkRecord => "link_record",
        }
    }
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It was there, was erased, and was looked for again: it is gone.
    Erased,
    /// It was not there.
    NotThere,
    /// Whether it was there could not be told, since its file did not open; what it lay in can never be opened again.
    Unreadable,
    /// It is still there, or may be.
    Left,
}

impl Fate {
    /// Its name in lines of JSON.
    pub fn name(self) -> &'static str {
        match self {
            Fate::Erased => "erased",
            Fate::NotThere => "not_there",
            Fate::Unreadable => "unreadable",
            Fate::Left => "left",
        }
    }
}

/// Whether nothing secret of a link can be read any more: without the file its key opens nothing, without the key nothing
/// opens the file.
pub fn is_unlinked(erasures: &[Erasure]) -> bool {
    let left = |wanted| erasures.iter().any(|erasure| erasure.trace == wanted && erasure.fate == Fate::Left);
    !(left(Trace::VaultFile) && left(Trace::VaultKey))
}
