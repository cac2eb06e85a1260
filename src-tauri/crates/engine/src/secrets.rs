//! The secret store of the operating system, where the key of the vault lies.
//!
//! `keyring`'s own `Entry::new` finds the store once in the life of a process and remembers a failure for ever, so a keyring
//! started a moment later would never be seen. [`OsSecrets`] therefore opens the same store itself, again where need be, and
//! hands it to `keyring`'s entry. Only the 32-byte key goes there: some stores take no more than 1280 characters.

use std::fmt;

use firstlink_wizard::effect;
use thiserror::Error;
use zeroize::Zeroizing;

mod memory;
mod os;

pub use memory::MemorySecrets;
pub use os::OsSecrets;

/// A store of named secrets. Calls block, `read`, `write` and `delete` for as long as a password dialog of the system is
/// open: run them off the async threads, and let the person know that there may be a dialog.
pub trait SecretStore: Send + Sync + fmt::Debug {
    /// What kind of store there is, found out anew, without opening a dialog and within seconds.
    /// [`effect::SecretStore::Unknown`]: it is there but did not answer in time.
    fn probe(&self) -> effect::SecretStore;

    /// The secret of this name, or `None` where there is none.
    ///
    /// # Errors
    /// When the store could not be asked.
    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, SecretError>;

    /// Keeps a secret under this name, in place of an earlier one.
    ///
    /// # Errors
    /// When it was not kept; an earlier one still is.
    fn write(&self, name: &str, secret: &[u8]) -> Result<(), SecretError>;

    /// Forgets the secret of this name, if there is one.
    ///
    /// # Errors
    /// When it may still be there.
    fn delete(&self, name: &str) -> Result<(), SecretError>;
}

/// Why the secret store did not do as asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SecretError {
    /// There is no store, or none in which anything can be kept.
    #[error("this computer has no secret store that could be used")]
    Absent,
    /// It is locked, and stayed so: its dialog was dismissed or could not open.
    #[error("the secret store of this computer is locked")]
    Locked,
    /// Something else; what the store said, which names no secret.
    #[error("the secret store of this computer failed: {0}")]
    Failed(String),
}
