//! A vault for computers without a secret store: in memory, gone with the program.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use firstlink_wizard::erasure::Erasure;

use super::{Item, Secret, VaultError, VaultState, Vaulted};

/// Secrets in memory, overwritten when forgotten; never on the disk.
#[derive(Default)]
pub struct SessionVault(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    items: BTreeMap<Item, Secret>,
    generation: u64,
}

impl SessionVault {
    /// An empty one.
    pub fn new() -> SessionVault {
        SessionVault::default()
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for SessionVault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionVault(…)")
    }
}

impl Vaulted for SessionVault {
    fn read(&self, item: Item) -> Result<Option<Secret>, VaultError> {
        Ok(self.kept().items.get(&item).cloned())
    }

    fn write(&self, item: Item, secret: &Secret) -> Result<(), VaultError> {
        let mut kept = self.kept();
        kept.items.insert(item, secret.clone());
        kept.generation += 1;
        Ok(())
    }

    fn exchange(&self, item: Item, old: &Secret, new: Option<&Secret>) -> Result<bool, VaultError> {
        let mut kept = self.kept();
        if kept.items.get(&item) != Some(old) {
            return Ok(false);
        }
        match new {
            Some(new) => kept.items.insert(item, new.clone()),
            None => kept.items.remove(&item),
        };
        kept.generation += 1;
        Ok(true)
    }

    fn remove(&self, item: Item) -> Result<(), VaultError> {
        let mut kept = self.kept();
        if kept.items.remove(&item).is_some() {
            kept.generation += 1;
        }
        Ok(())
    }

    fn erase(&self) -> Result<(), VaultError> {
        *self.kept() = Kept::default();
        Ok(())
    }

    fn erase_each(&self) -> Vec<Erasure> {
        *self.kept() = Kept::default();
        vec![]
    }

    fn state(&self) -> VaultState {
        let kept = self.kept();
        if kept.generation == 0 {
            return VaultState::Absent;
        }
        VaultState::Opens { generation: kept.generation, items: kept.items.keys().copied().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_keeps_and_forgets_and_does_not_print() {
        let vault = SessionVault::new();
        assert_eq!(vault.state(), VaultState::Absent);
        vault.write(Item::ProductKey, &Secret::new("canary")).unwrap();
        vault.write(Item::RefreshToken, &Secret::new("token")).unwrap();
        assert_eq!(vault.read(Item::ProductKey).unwrap().unwrap().expose_text(), Some("canary"));
        assert!(!format!("{vault:?}{:?}", vault.read(Item::ProductKey)).contains("canary"));
        vault.remove(Item::ProductKey).unwrap();
        assert_eq!(vault.state(), VaultState::Opens { generation: 3, items: vec![Item::RefreshToken] });
        vault.erase().unwrap();
        assert_eq!((vault.read(Item::RefreshToken).unwrap(), vault.state()), (None, VaultState::Absent));
    }
}
