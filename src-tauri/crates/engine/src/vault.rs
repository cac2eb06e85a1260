//! Where secrets outlive the program: one sealed file, whose key lies in the secret store of the system.
//!
//! The key is filed under a name made from the path of the home, so two homes never share a key, a copied home does not
//! open (and erasing it does no harm to the original), and a key left behind by a lost file can still be found and erased.
//! Where a person asks for it, the key comes from a passphrase instead; such a vault says so in its header, and opens for a
//! process once it was told the passphrase.
//! What cannot be opened is never overwritten; only [`Vault::set_aside`] and [`Vaulted::erase`] take it out of the way.

use std::collections::BTreeSet;
use std::fmt;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use firstlink_wizard::effect;
use firstlink_wizard::erasure::{Erasure, Fate, Trace};
use sha2::{Digest, Sha256};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::atomic::{self, StorageError};
use crate::home::{Home, HomeError, LockError};
use crate::secrets::{SecretError, SecretStore};
use crate::turn;

mod passphrase;
mod sealed;
mod session;

pub use session::SessionVault;

use passphrase::Stretch;
use sealed::{Contents, Key, Seal};

/// What the vault holds, one of each at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// Refresh token of the link.
    RefreshToken,
    /// Refresh token of a sign-in that is not a link yet.
    PendingSignIn,
    /// Product key, until its official page was opened.
    ProductKey,
}

/// Bytes nobody may see: redacted in `Debug`, without `Serialize`, overwritten when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Takes the bytes over, so that no copy stays behind.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Secret {
        Secret(Zeroizing::new(bytes.into()))
    }

    /// The bytes.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// The bytes as text, where they are UTF-8.
    pub fn expose_text(&self) -> Option<&str> {
        std::str::from_utf8(&self.0).ok()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A place for secrets. Calls block, for as long as a dialog of the secret store is open: run them off the async threads.
pub trait Vaulted: Send + Sync + fmt::Debug {
    /// An item, or `None` where it is not kept.
    ///
    /// # Errors
    /// When the vault does not open.
    fn read(&self, item: Item) -> Result<Option<Secret>, VaultError>;

    /// Keeps an item, in place of an earlier one; on return it is on the disk.
    ///
    /// # Errors
    /// When it is not kept; what was kept before still is.
    fn write(&self, item: Item, secret: &Secret) -> Result<(), VaultError>;

    /// Puts `new` in the place of `old`, or nothing, if `old` is what is kept. Whether it was; if not, nothing changes.
    ///
    /// # Errors
    /// As [`Vaulted::write`].
    fn exchange(&self, item: Item, old: &Secret, new: Option<&Secret>) -> Result<bool, VaultError>;

    /// Forgets an item, if it is kept.
    ///
    /// # Errors
    /// When it may still be there.
    fn remove(&self, item: Item) -> Result<(), VaultError>;

    /// Forgets everything, damaged vaults set aside earlier and the key included, and reads again to prove it.
    ///
    /// # Errors
    /// When something may be left; what could be erased is.
    fn erase(&self) -> Result<(), VaultError>;

    /// As [`Vaulted::erase`], going on where something cannot be erased, and telling of each thing what was found of it and
    /// what reading again found afterwards. A key in a store that is locked is left.
    fn erase_each(&self) -> Vec<Erasure>;

    /// What there is, found out without opening a dialog.
    fn state(&self) -> VaultState;
}

/// What there is of a vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VaultState {
    /// Nothing yet.
    Absent,
    /// It opens.
    Opens {
        /// How often it was written.
        generation: u64,
        /// What it holds.
        items: Vec<Item>,
    },
    /// The secret store has no key for it.
    KeyMissing,
    /// It is under a passphrase that this process was not told.
    Sealed,
    /// The secret store is locked, so it cannot be told without a dialog.
    Locked,
    /// There is no secret store now.
    NoSecretStore,
    /// It does not open with its key.
    Damaged,
    /// A newer Firstlink wrote it.
    Newer,
    /// It could not be looked at; why.
    Unreadable(String),
}

/// Why the vault did not do as asked.
#[derive(Debug, Error)]
pub enum VaultError {
    /// The key could not be had, or not be kept.
    #[error(transparent)]
    Secrets(#[from] SecretError),
    /// There is a vault, but its key is gone from the secret store.
    #[error("the key of the vault is no longer in the secret store of this computer")]
    KeyMissing,
    /// It is under a passphrase that this process was not told.
    #[error("the vault is under a passphrase, and closed")]
    Sealed,
    /// The passphrase does not open it.
    #[error("this passphrase does not open the vault")]
    WrongPassphrase,
    /// It does not open with its key.
    #[error("the vault is damaged")]
    Damaged,
    /// It is older than it was a moment ago: somebody put an earlier one back.
    #[error("the vault was put back to an earlier one")]
    RolledBack,
    /// A newer Firstlink wrote it.
    #[error("the vault was written by a newer Firstlink")]
    Newer,
    /// Another process has been writing it for too long.
    #[error("another Firstlink is using the vault")]
    Busy,
    /// Something is still there after erasing.
    #[error("something of the vault is still there after erasing it")]
    NotErased,
    /// The system has no randomness to make a key from.
    #[error("the system gave no randomness")]
    NoRandomness,
    /// There is no home for it.
    #[error(transparent)]
    Home(#[from] HomeError),
    /// A file could not be read or written.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// The vault of a home.
#[derive(Debug)]
pub struct Vault {
    home: Home,
    secrets: Arc<dyn SecretStore>,
    /// Newest vault seen by this process: its id and generation.
    seen: Mutex<Option<(sealed::Id, u64)>>,
    /// What the passphrase came to, once told.
    told: Mutex<Option<Told>>,
}

#[derive(Clone)]
struct Told {
    stretch: Stretch,
    key: Key,
}

impl fmt::Debug for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Told(…)")
    }
}

impl Vault {
    /// The vault of this home; nothing is read or created yet.
    pub fn new(home: Home, secrets: Arc<dyn SecretStore>) -> Vault {
        Vault { home, secrets, seen: Mutex::new(None), told: Mutex::new(None) }
    }

    /// Moves a vault that does not open aside and says where it is now; the key stays. `None`: there was none.
    ///
    /// # Errors
    /// When it could not be moved.
    pub fn set_aside(&self) -> Result<Option<PathBuf>, VaultError> {
        let _lock = self.lock()?;
        let aside = atomic::set_aside(&self.path())?;
        *self.seen() = None;
        Ok(aside)
    }

    /// Begins a vault under this passphrase. One whose key no secret store gives any more is moved aside. Takes a good part
    /// of a second.
    ///
    /// # Errors
    /// [`VaultError::Sealed`] where there is one under a passphrase already; else when it could not be written.
    pub fn seal(&self, passphrase: &Secret) -> Result<(), VaultError> {
        let stretch = Stretch::new()?;
        let key = stretch.key(passphrase.expose())?;
        let _lock = self.lock()?;
        if let Some(found) = atomic::read_private(&self.path())? {
            if sealed::stretch_of(&found).is_ok_and(|stretch| stretch.is_some()) {
                return Err(VaultError::Sealed);
            }
            atomic::set_aside(&self.path())?;
        }
        // Written now, so that the next start knows.
        let contents = Contents { generation: 1, ..Contents::new(Some(stretch.clone()))? };
        atomic::replace(&self.path(), &contents.seal(&key)?)?;
        *self.told() = Some(Told { stretch, key });
        *self.seen() = None;
        Ok(())
    }

    /// Opens a vault that is under a passphrase, for the life of this process. Takes a good part of a second.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`]; [`VaultError::KeyMissing`] where there is no vault under a passphrase.
    pub fn unseal(&self, passphrase: &Secret) -> Result<(), VaultError> {
        let file = atomic::read_private(&self.path())?.ok_or(VaultError::KeyMissing)?;
        let stretch = sealed::stretch_of(&file).map_err(broken)?.ok_or(VaultError::KeyMissing)?;
        let key = stretch.key(passphrase.expose())?;
        // A damaged vault cannot be told from a wrong passphrase, and the person tries again in both cases.
        Contents::open(&file, &key).map_err(|_| VaultError::WrongPassphrase)?;
        *self.told() = Some(Told { stretch, key });
        Ok(())
    }

    /// Whether the vault is under a passphrase, and if so, whether this process was told it. `None`: it is not, or there is
    /// none, or it cannot be read.
    pub fn is_unsealed(&self) -> Option<bool> {
        let file = atomic::read_private(&self.path()).ok()??;
        let stretch = sealed::stretch_of(&file).ok()??;
        Some(self.told_for(&stretch).is_some())
    }

    fn told_for(&self, stretch: &Stretch) -> Option<Key> {
        self.told().as_ref().filter(|told| told.stretch == *stretch).map(|told| told.key.clone())
    }

    fn told(&self) -> MutexGuard<'_, Option<Told>> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, alter: impl FnOnce(&mut Contents)) -> Result<(), VaultError> {
        self.open_store()?;
        let _lock = self.lock()?;
        let (key, mut contents) = match atomic::read_private(&self.path())? {
            Some(bytes) => self.open(&bytes)?,
            None => self.begin()?,
        };
        alter(&mut contents);
        contents.generation += 1;
        atomic::replace(&self.path(), &contents.seal(&key)?)?;
        self.notice(&contents)
    }

    /// Has the secret store opened, where the key lies there: a dialog may come up, and nobody should wait for a person with
    /// the lock in hand.
    fn open_store(&self) -> Result<(), VaultError> {
        if self.is_unsealed().is_none() && self.told().is_none() {
            self.key()?;
        }
        Ok(())
    }

    /// The contents as they are now. The file may be exchanged between reading it and reading the key: then once more.
    fn contents(&self) -> Result<Option<Contents>, VaultError> {
        let mut found = atomic::read_private(&self.path())?;
        loop {
            let Some(bytes) = found else { return Ok(None) };
            match self.open(&bytes) {
                Ok((_, contents)) => return Ok(Some(contents)),
                Err(error) => {
                    found = atomic::read_private(&self.path())?;
                    if found.as_ref() == Some(&bytes) {
                        return Err(error);
                    }
                }
            }
        }
    }

    fn begin(&self) -> Result<(Key, Contents), VaultError> {
        match self.told().clone() {
            Some(Told { stretch, key }) => Ok((key, Contents::new(Some(stretch))?)),
            None => Ok((self.key_for_new()?, Contents::new(None)?)),
        }
    }

    fn open(&self, bytes: &[u8]) -> Result<(Key, Contents), VaultError> {
        let key = match sealed::stretch_of(bytes).map_err(broken)? {
            Some(stretch) => self.told_for(&stretch).ok_or(VaultError::Sealed)?,
            None => self.key()?.ok_or(VaultError::KeyMissing)?,
        };
        let contents = Contents::open(bytes, &key).map_err(broken)?;
        self.notice(&contents)?;
        Ok((key, contents))
    }

    fn notice(&self, contents: &Contents) -> Result<(), VaultError> {
        let mut seen = self.seen();
        match *seen {
            Some((id, generation)) if id == contents.id && generation > contents.generation => {
                Err(VaultError::RolledBack)
            }
            Some(_) | None => {
                *seen = Some((contents.id, contents.generation));
                Ok(())
            }
        }
    }

    fn key(&self) -> Result<Option<Key>, VaultError> {
        let Some(bytes) = self.secrets.read(&self.key_name())? else { return Ok(None) };
        // A key of another length is not ours to use, nor to overwrite.
        Key::from_bytes(&bytes).map(Some).ok_or(VaultError::Damaged)
    }

    /// The key that is there, so that a vault set aside can still be opened, or else a new one, read back to be sure.
    fn key_for_new(&self) -> Result<Key, VaultError> {
        if let Some(key) = self.key()? {
            return Ok(key);
        }
        let key = Key::random()?;
        self.secrets.write(&self.key_name(), key.bytes())?;
        match self.key()? {
            Some(kept) if kept == key => Ok(key),
            Some(_) | None => Err(SecretError::Failed("it did not keep what it was given".to_owned()).into()),
        }
    }

    fn key_name(&self) -> String {
        let digest = Sha256::digest(canonical(&self.path()).as_os_str().as_encoded_bytes());
        let hex: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        format!("vault-{hex}")
    }

    fn path(&self) -> PathBuf {
        self.home.vault_file()
    }

    fn lock(&self) -> Result<File, VaultError> {
        self.home.create()?;
        turn::take(&self.path().with_extension("lock"), PATIENCE).map_err(|error| match error {
            LockError::Busy => VaultError::Busy,
            LockError::Home(error) => error.into(),
            LockError::Storage(error) => error.into(),
        })
    }

    fn seen(&self) -> MutexGuard<'_, Option<(sealed::Id, u64)>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn erase_files(&self) -> Result<(), StorageError> {
        let path = self.path();
        atomic::asides(&path).iter().try_for_each(|aside| atomic::remove(aside))?;
        atomic::remove(&path)
    }

    /// What became of the file, and whether it had a key in the secret store; one under a passphrase has none.
    fn erase_file_fate(&self) -> (Fate, bool) {
        let there = || fs::symlink_metadata(self.path()).is_ok() || !atomic::asides(&self.path()).is_empty();
        let was_there = there();
        let has_key = was_there && self.is_unsealed().is_none();
        let erased = self.lock().and_then(|_lock| Ok(self.erase_files()?));
        if let Err(error) = erased {
            tracing::warn!(%error, "the file of the vault could not be erased");
        }
        *self.seen() = None;
        *self.told() = None;
        match (there(), was_there) {
            (true, _) => (Fate::Left, has_key),
            (false, true) => (Fate::Erased, has_key),
            (false, false) => (Fate::NotThere, has_key),
        }
    }

    fn erase_key_fate(&self, has_key: bool) -> Fate {
        if self.secrets.probe() == effect::SecretStore::Locked {
            return Fate::Left;
        }
        let had_key = self.secrets.read(&self.key_name());
        let erased = self.erase_key(has_key);
        match (had_key, erased) {
            (Ok(Some(_)), Ok(())) => Fate::Erased,
            (Ok(None) | Err(_), Ok(())) => Fate::NotThere,
            (_, Err(error)) => {
                tracing::warn!(%error, "the key of the vault could not be erased");
                Fate::Left
            }
        }
    }

    fn erase_key(&self, has_key: bool) -> Result<(), VaultError> {
        match self.secrets.delete(&self.key_name()) {
            // Without a store, and without a file that has a key in it, there is nothing that could be left.
            Err(SecretError::Absent) if !has_key => Ok(()),
            Err(error) => Err(error.into()),
            Ok(()) => match self.secrets.read(&self.key_name())? {
                Some(_) => Err(VaultError::NotErased),
                None => Ok(()),
            },
        }
    }
}

impl Vaulted for Vault {
    fn read(&self, item: Item) -> Result<Option<Secret>, VaultError> {
        Ok(self.contents()?.and_then(|mut contents| contents.items.remove(&sealed::number(item))))
    }

    fn write(&self, item: Item, secret: &Secret) -> Result<(), VaultError> {
        self.change(|contents| {
            contents.items.insert(sealed::number(item), secret.clone());
        })
    }

    fn exchange(&self, item: Item, old: &Secret, new: Option<&Secret>) -> Result<bool, VaultError> {
        self.open_store()?;
        let _lock = self.lock()?;
        let Some(bytes) = atomic::read_private(&self.path())? else { return Ok(false) };
        let (key, mut contents) = self.open(&bytes)?;
        let number = sealed::number(item);
        match contents.items.get(&number) {
            Some(kept) if kept == old => {}
            Some(_) | None => return Ok(false),
        }
        if new == Some(old) {
            return Ok(true);
        }
        match new {
            Some(new) => contents.items.insert(number, new.clone()),
            None => contents.items.remove(&number),
        };
        contents.generation += 1;
        atomic::replace(&self.path(), &contents.seal(&key)?)?;
        self.notice(&contents)?;
        Ok(true)
    }

    fn remove(&self, item: Item) -> Result<(), VaultError> {
        if atomic::read_private(&self.path())?.is_none() {
            return Ok(());
        }
        self.change(|contents| {
            contents.items.remove(&sealed::number(item));
        })
    }

    fn erase(&self) -> Result<(), VaultError> {
        let _lock = self.lock()?;
        let has_key = atomic::read_private(&self.path())?.is_some() && self.is_unsealed().is_none();
        // The file first: without it the key opens nothing, should forgetting the key then fail.
        self.erase_files()?;
        *self.seen() = None;
        *self.told() = None;
        self.erase_key(has_key)?;
        let left = atomic::read_private(&self.path())?.is_some() || !atomic::asides(&self.path()).is_empty();
        if left { Err(VaultError::NotErased) } else { Ok(()) }
    }

    fn erase_each(&self) -> Vec<Erasure> {
        let found = match self.state() {
            VaultState::Opens { items, .. } => Some(items),
            VaultState::Absent => Some(vec![]),
            VaultState::KeyMissing
            | VaultState::Sealed
            | VaultState::Locked
            | VaultState::NoSecretStore
            | VaultState::Damaged
            | VaultState::Newer
            | VaultState::Unreadable(_) => None,
        };
        let (file, has_key) = self.erase_file_fate();
        let key = self.erase_key_fate(has_key);
        let readable = file == Fate::Left && key == Fate::Left;
        let fate = |item: Item| match &found {
            _ if readable => Fate::Left,
            Some(items) if items.contains(&item) => Fate::Erased,
            Some(_) => Fate::NotThere,
            None => Fate::Unreadable,
        };
        let path = self.path().display().to_string();
        vec![
            Erasure { trace: Trace::RefreshToken, fate: fate(Item::RefreshToken), place: None },
            Erasure { trace: Trace::PendingSignIn, fate: fate(Item::PendingSignIn), place: None },
            Erasure { trace: Trace::ProductKey, fate: fate(Item::ProductKey), place: None },
            Erasure { trace: Trace::VaultFile, fate: file, place: Some(path) },
            Erasure { trace: Trace::VaultKey, fate: key, place: Some(format!("firstlink, {}", self.key_name())) },
        ]
    }

    fn state(&self) -> VaultState {
        match atomic::read_private(&self.path()) {
            Ok(None) => return VaultState::Absent,
            Ok(Some(file)) if sealed::stretch_of(&file) != Ok(None) => return state_of(self.contents()),
            Ok(Some(_)) => {}
            Err(error) => return VaultState::Unreadable(error.to_string()),
        }
        match self.secrets.probe() {
            effect::SecretStore::Locked => VaultState::Locked,
            effect::SecretStore::Absent => VaultState::NoSecretStore,
            effect::SecretStore::Unknown => VaultState::Unreadable("the secret store does not answer".to_owned()),
            effect::SecretStore::Ready => state_of(self.contents()),
            // A secret store says nothing of passphrases; such a vault was told above.
            effect::SecretStore::Sealed | effect::SecretStore::Unsealed => VaultState::Sealed,
        }
    }
}

/// How long a writer waits for others; each takes milliseconds, but there may be hundreds, and disks are slow at times.
const PATIENCE: Duration = Duration::from_secs(120);

fn broken(seal: Seal) -> VaultError {
    match seal {
        Seal::Broken => VaultError::Damaged,
        Seal::Newer => VaultError::Newer,
    }
}

fn state_of(contents: Result<Option<Contents>, VaultError>) -> VaultState {
    match contents {
        Ok(None) => VaultState::Absent,
        Ok(Some(contents)) => VaultState::Opens { generation: contents.generation, items: known(&contents) },
        Err(VaultError::KeyMissing) => VaultState::KeyMissing,
        Err(VaultError::Sealed | VaultError::WrongPassphrase) => VaultState::Sealed,
        Err(VaultError::Damaged | VaultError::RolledBack) => VaultState::Damaged,
        Err(VaultError::Newer) => VaultState::Newer,
        Err(VaultError::Secrets(SecretError::Locked)) => VaultState::Locked,
        Err(VaultError::Secrets(SecretError::Absent)) => VaultState::NoSecretStore,
        Err(
            error @ (VaultError::Secrets(SecretError::Failed(_))
            | VaultError::Busy
            | VaultError::NotErased
            | VaultError::NoRandomness
            | VaultError::Home(_)
            | VaultError::Storage(_)),
        ) => VaultState::Unreadable(error.to_string()),
    }
}

fn known(contents: &Contents) -> Vec<Item> {
    let kept: BTreeSet<u8> = contents.items.keys().copied().collect();
    sealed::ITEMS.into_iter().filter(|item| kept.contains(&sealed::number(*item))).collect()
}

/// The path without links, as far as it exists already.
fn canonical(path: &Path) -> PathBuf {
    match (fs::canonicalize(path), path.parent(), path.file_name()) {
        (Ok(path), _, _) => path,
        (Err(_), Some(parent), Some(name)) => canonical(parent).join(name),
        (Err(_), _, _) => path.to_owned(),
    }
}
