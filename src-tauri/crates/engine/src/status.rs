//! What is so on this computer, for whoever only looks: no lock, no dialog, no network.

use std::sync::Arc;

use firstlink_wizard::account::{Kept, LinkRecord};
use firstlink_wizard::journey::{KeyAnswer, State};
use firstlink_wizard::preferences::Preferences;

use crate::home::Home;
use crate::journal::{Journal, JournalError};
use crate::secrets::SecretStore;
use crate::vault::{Vault, VaultState, Vaulted};

/// The link, the choices, and the state of the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The link, where there is one.
    pub link: Option<LinkRecord>,
    /// Whether the link needs the person to sign in again.
    pub needs_attention: bool,
    /// What was chosen.
    pub preferences: Preferences,
    /// Last five characters of the product key, where one is kept.
    pub key_last_five: Option<String>,
    /// What there is of a vault.
    pub vault: VaultState,
}

/// Reads the journal and looks at the vault. Blocks for a moment.
///
/// # Errors
/// When the journal is there and cannot be read.
pub fn status(home: &Home, secrets: Arc<dyn SecretStore>) -> Result<Status, JournalError> {
    let state = Journal::<State>::read(&home.journal_file())?;
    let vault = Vault::new(home.clone(), secrets).state();
    let Some(state) = state else {
        let preferences = Preferences::default();
        return Ok(Status { link: None, needs_attention: false, preferences, key_last_five: None, vault });
    };
    let lost = matches!(vault, VaultState::Absent | VaultState::KeyMissing | VaultState::Damaged);
    let needs_attention = state.needs_attention() || (state.link.is_some() && lost);
    let key_last_five = match state.answers.key {
        KeyAnswer::Kept { kept: Some(Kept::Session), .. } | KeyAnswer::Open | KeyAnswer::Skipped => None,
        KeyAnswer::Kept { last_five, .. } => Some(last_five),
    };
    Ok(Status { link: state.link, needs_attention, preferences: state.answers.preferences, key_last_five, vault })
}
