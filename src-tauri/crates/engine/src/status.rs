//! What is so on this computer, for whoever only looks: no lock, no dialog, no network.

use std::sync::Arc;

use firstlink_wizard::account::{Check, Kept, LinkRecord};
use firstlink_wizard::consent::{ConsentPurpose, Receipt};
use firstlink_wizard::copy::Copy;
use firstlink_wizard::journey::{KeyAnswer, State};
use firstlink_wizard::preferences::Preferences;
use firstlink_wizard::travel::Chosen;

use crate::home::Home;
use crate::journal::{Journal, JournalError};
use crate::secrets::SecretStore;
use crate::vault::{Item, Vault, VaultState, Vaulted};

/// The link, the choices, and the state of the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The link, where there is one.
    pub link: Option<LinkRecord>,
    /// Whether the link needs the person to sign in again.
    pub needs_attention: bool,
    /// What the provider last said of the link.
    pub check: Option<Check>,
    /// What was chosen.
    pub preferences: Preferences,
    /// What was said yes and no to, in the order it was.
    pub receipts: Vec<Receipt>,
    /// The copy of the choices in the account.
    pub copy: Copy,
    /// What other devices chose otherwise, and the person has not answered to yet.
    pub offers: Vec<(ConsentPurpose, Chosen)>,
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
        let (preferences, receipts) = (Preferences::default(), vec![]);
        let (link, check, key_last_five) = (None, None, None);
        let (copy, offers, needs_attention) = (Copy::default(), vec![], false);
        return Ok(Status { link, needs_attention, check, preferences, receipts, copy, offers, key_last_five, vault });
    };
    let lost = state.link.as_ref().is_some_and(|link| link.kept != Kept::Session && is_lost(&vault));
    let needs_attention = state.needs_attention() || lost;
    let key_last_five = match &state.answers.key {
        KeyAnswer::Kept { kept: Some(Kept::Session), .. } | KeyAnswer::Open | KeyAnswer::Skipped => None,
        KeyAnswer::Kept { last_five, .. } => Some(last_five.clone()),
    };
    let offers = state.offers_of_others().into_iter().map(|(purpose, found)| (purpose, found.clone())).collect();
    let State { link, check, receipts, copy, answers, .. } = state;
    let preferences = answers.preferences;
    Ok(Status { link, needs_attention, check, preferences, receipts, copy, offers, key_last_five, vault })
}

/// Whether the vault is known not to hold the sign-in, or not to give it out again.
fn is_lost(vault: &VaultState) -> bool {
    match vault {
        VaultState::Absent | VaultState::KeyMissing | VaultState::Damaged => true,
        VaultState::Opens { items, .. } => !items.contains(&Item::RefreshToken),
        VaultState::Sealed
        | VaultState::Locked
        | VaultState::NoSecretStore
        | VaultState::Newer
        | VaultState::Unreadable(_) => false,
    }
}
