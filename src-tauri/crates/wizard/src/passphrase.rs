//! A passphrase for the vault, where the computer has no keyring: chosen twice, and asked for when something is needed.
//!
//! The vault is a file that somebody may copy and try for as long as they like, so length is what counts; which characters
//! it has is nobody's business.

use crate::account::Kept;
use crate::effect::SecretStore;
use crate::intent::{Intent, Typed};
use crate::journey::{KeyAnswer, Place, State};
use crate::link;
use crate::problem::Problem;

/// Shortest passphrase, in characters.
pub const SHORTEST: usize = 12;

/// What is being done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doing {
    /// Choosing one.
    Choosing,
    /// Opening the vault with it.
    Opening,
}

/// What is wrong with what was typed, or with the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Complaint {
    /// Fewer than [`SHORTEST`] characters.
    TooShort,
    /// The second is not the first.
    NotTheSame,
    /// It does not open the vault.
    Wrong,
    /// Something else stood in the way.
    Failed(Problem),
}

/// What is wrong with a passphrase that was chosen.
pub fn complaint(passphrase: &Typed, again: &Typed) -> Option<Complaint> {
    if passphrase.text().chars().count() < SHORTEST {
        return Some(Complaint::TooShort);
    }
    (passphrase != again).then_some(Complaint::NotTheSame)
}

/// Where one comes back to once the vault is open: the same, with what was typed, and without what went wrong before.
pub fn back_to(place: Place, intent: Intent) -> Place {
    match (place, intent) {
        (Place::Link { link: link::State::SignIn { .. } }, _) => Place::Link { link: link::State::start() },
        (Place::Link { link: link::State::Confirm { account, .. } }, Intent::Confirm { device_name }) => {
            let device_name = crate::account::plain(&device_name, link::DEVICE_NAME_LIMIT * 4);
            let link = link::State::Confirm { account, device_name, name_problem: None, problem: None };
            Place::Link { link }
        }
        (Place::Link { link: link::State::LinkOffer { account, .. } }, _) => {
            Place::Link { link: link::State::LinkOffer { account, problem: None } }
        }
        (Place::Dashboard { .. }, _) => Place::Dashboard { doing: crate::journey::Doing::Nothing },
        (place, _) => place,
    }
}

/// Whether this would keep or read something, and the vault has to be opened for it first.
pub fn needs_vault(state: &State, intent: &Intent) -> bool {
    let needs = match &state.place {
        Place::Link { link: link::State::SignIn { .. } } => {
            matches!(intent, Intent::SignInBrowser | Intent::SignInDevice | Intent::CreateAccount)
        }
        Place::Link { link: link::State::LinkOffer { .. } } => matches!(intent, Intent::LinkNow),
        Place::Link { link: link::State::Confirm { .. } } => matches!(intent, Intent::Confirm { .. }),
        Place::Copy { .. } => matches!(intent, Intent::SignInBrowser | Intent::SignInDevice | Intent::KeepCopy),
        Place::Finish => key_to_copy(state, intent),
        Place::Dashboard { .. } => {
            let syncs = matches!(intent, Intent::SyncCopy) && state.may_sync_copy();
            let copies = syncs || (matches!(intent, Intent::StopCopy) && state.copy.is_on());
            let asks = (copies || matches!(intent, Intent::CheckLink)) && state.can_check();
            asks || key_to_copy(state, intent)
        }
        Place::Link { .. }
        | Place::Welcome
        | Place::ProductKey { .. }
        | Place::Passphrase { .. }
        | Place::SyncChoices { .. }
        | Place::Recommendations { .. }
        | Place::NotNow { .. }
        | Place::Problem { .. } => false,
    };
    needs && state.secrets == SecretStore::Sealed
}

/// Whether this would copy a key that lies under the passphrase.
fn key_to_copy(state: &State, intent: &Intent) -> bool {
    let sealed = matches!(state.answers.key, KeyAnswer::Kept { kept: Some(Kept::Passphrase), .. });
    matches!(intent, Intent::CopyKey) && sealed
}
