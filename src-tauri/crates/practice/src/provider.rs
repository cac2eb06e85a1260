//! The running provider: its address, its keys, its memory, and how it tells time and draws lots.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;
use url::Url;

use crate::account::PasswordHash;
use crate::chance::Chance;
use crate::clock::Clock;
use crate::faults::{Identity, Switch};
use crate::keys::Keys;
use crate::registration::TENANT;
use crate::store::{Book, Store};

/// The provider as every handler sees it.
pub(crate) type Shared = Arc<Provider>;

/// The running provider.
pub(crate) struct Provider {
    pub(crate) base: Url,
    pub(crate) keys: Keys,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) chance: Arc<dyn Chance>,
    /// How many seconds a device must wait between polls.
    pub(crate) device_interval: u64,
    pub(crate) store: Mutex<Store>,
    /// Where the memory is written down, if anywhere.
    pub(crate) book: Book,
    /// The misbehaviours that are on.
    pub(crate) faults: Switch,
    /// What https shows, where it is spoken.
    pub(crate) identity: Option<Identity>,
    /// What a password is compared with where the address is unknown, so that both take the same time.
    pub(crate) decoy: PasswordHash,
    /// How many passwords are hashed at once: each takes 19 MiB.
    pub(crate) hashing: Semaphore,
}

/// The memory in somebody's hands.
pub(crate) struct Held<'a> {
    store: MutexGuard<'a, Store>,
    book: &'a Book,
}

impl Deref for Held<'_> {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

impl DerefMut for Held<'_> {
    fn deref_mut(&mut self) -> &mut Store {
        &mut self.store
    }
}

impl Drop for Held<'_> {
    /// Writes while the lock is still held, so that changes stand in the book in the order they were made.
    fn drop(&mut self) {
        self.book.commit();
    }
}

impl Provider {
    /// The present time, since the Unix epoch.
    pub(crate) fn now(&self) -> Duration {
        self.clock.now()
    }

    /// The source of random bytes.
    pub(crate) fn chance(&self) -> &dyn Chance {
        self.chance.as_ref()
    }

    /// The memory. Never held across an await; what was changed is on the disk when it is let go.
    pub(crate) fn store(&self) -> Held<'_> {
        Held { store: self.store.lock().unwrap_or_else(PoisonError::into_inner), book: &self.book }
    }

    /// The port the service listens on.
    pub(crate) fn port(&self) -> u16 {
        self.base.port().unwrap_or(80)
    }

    /// The full address of a path that begins with a slash.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("{}{path}", self.base.as_str().trim_end_matches('/'))
    }

    /// The issuer, always with the consumer GUID, even where `consumers` was asked.
    pub(crate) fn issuer(&self) -> String {
        self.address(&format!("/{TENANT}/v2.0"))
    }

    /// Whether a password matches a hash, worked out off the async threads and only a few at once.
    pub(crate) async fn password_matches(&self, hash: PasswordHash, password: zeroize::Zeroizing<String>) -> bool {
        let Ok(_permit) = self.hashing.acquire().await else { return false };
        tokio::task::spawn_blocking(move || hash.matches(&password)).await.unwrap_or(false)
    }

    /// The hash of a new password; nothing when hashing failed.
    pub(crate) async fn hash_password(&self, password: zeroize::Zeroizing<String>) -> Option<PasswordHash> {
        let _permit = self.hashing.acquire().await.ok()?;
        let chance = Arc::clone(&self.chance);
        tokio::task::spawn_blocking(move || PasswordHash::of(&password, chance.as_ref())).await.ok()?.ok()
    }
}
