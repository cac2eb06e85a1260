//! A secret store in memory, gone with the process; it can be told to be locked, absent, or to fail.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use firstlink_wizard::effect;
use zeroize::Zeroizing;

use super::{SecretError, SecretStore};

/// Secrets in memory.
pub struct MemorySecrets(Mutex<State>);

struct State {
    kind: effect::SecretStore,
    failures: VecDeque<SecretError>,
    secrets: BTreeMap<String, Zeroizing<Vec<u8>>>,
}

impl MemorySecrets {
    /// An open, empty store.
    pub fn new() -> MemorySecrets {
        let kind = effect::SecretStore::Ready;
        MemorySecrets(Mutex::new(State { kind, failures: VecDeque::new(), secrets: BTreeMap::new() }))
    }

    /// From now on it is as if the store were of this kind; what it holds stays.
    pub fn become_kind(&self, kind: effect::SecretStore) {
        self.state().kind = kind;
    }

    /// The next call that reads, writes or deletes fails so; told several times, the next several do.
    pub fn fail_next(&self, error: SecretError) {
        self.state().failures.push_back(error);
    }

    /// How many secrets it holds.
    pub fn len(&self) -> usize {
        self.state().secrets.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn usable(&self) -> Result<MutexGuard<'_, State>, SecretError> {
        let mut state = self.state();
        if let Some(error) = state.failures.pop_front() {
            return Err(error);
        }
        match state.kind {
            effect::SecretStore::Ready => Ok(state),
            effect::SecretStore::Locked => Err(SecretError::Locked),
            effect::SecretStore::Absent
            | effect::SecretStore::Unknown
            | effect::SecretStore::Sealed
            | effect::SecretStore::Unsealed => Err(SecretError::Absent),
        }
    }
}

impl Default for MemorySecrets {
    fn default() -> MemorySecrets {
        MemorySecrets::new()
    }
}

impl fmt::Debug for MemorySecrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemorySecrets(…)")
    }
}

impl SecretStore for MemorySecrets {
    fn probe(&self) -> effect::SecretStore {
        self.state().kind
    }

    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, SecretError> {
        Ok(self.usable()?.secrets.get(name).cloned())
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), SecretError> {
        self.usable()?.secrets.insert(name.to_owned(), Zeroizing::new(secret.to_vec()));
        Ok(())
    }

    fn delete(&self, name: &str) -> Result<(), SecretError> {
        self.usable()?.secrets.remove(name);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_keeps_replaces_and_forgets() {
        let secrets = MemorySecrets::new();
        secrets.write("a", b"one").unwrap();
        secrets.write("a", b"two").unwrap();
        assert_eq!(secrets.read("a").unwrap().unwrap().as_slice(), b"two");
        secrets.delete("a").unwrap();
        assert_eq!(secrets.read("a").unwrap(), None);
        assert!(secrets.is_empty());
    }

    #[test]
    fn it_fails_as_often_as_told_and_as_its_kind_would() {
        let secrets = MemorySecrets::new();
        secrets.fail_next(SecretError::Locked);
        assert_eq!(secrets.read("a"), Err(SecretError::Locked));
        assert_eq!(secrets.read("a"), Ok(None));
        secrets.become_kind(effect::SecretStore::Absent);
        assert_eq!(secrets.write("a", b"one"), Err(SecretError::Absent));
    }

    #[test]
    fn it_does_not_print_what_it_holds() {
        let secrets = MemorySecrets::new();
        secrets.write("a", b"canary").unwrap();
        assert!(!format!("{secrets:?}").contains("canary"));
    }
}
