//! The store the system itself offers: Secret Service, Keychain, or Credential Manager.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use firstlink_wizard::effect;
use keyring::{Entry, Error};
use keyring_core::api::CredentialStoreApi;
use zeroize::Zeroizing;

use super::{SecretError, SecretStore};

#[cfg(target_os = "macos")]
use apple_native_keyring_store::keychain::Store;
#[cfg(windows)]
use windows_native_keyring_store::Store;
#[cfg(all(unix, not(target_os = "macos")))]
use zbus_secret_service_keyring_store::Store;

/// What our entries are filed under.
const SERVICE: &str = "firstlink";

/// The secret store of the operating system.
#[derive(Default)]
pub struct OsSecrets {
    /// Opened at first use, and again when it broke off: a connection costs a key agreement.
    store: Mutex<Option<Arc<Store>>>,
}

impl OsSecrets {
    /// Nothing is asked of the system yet.
    pub fn new() -> OsSecrets {
        OsSecrets::default()
    }

    /// Does something with an entry; once more on a new connection when the first broke off.
    fn with_entry<T>(&self, name: &str, act: impl Fn(&Entry) -> Result<T, Error>) -> Result<Option<T>, SecretError> {
        let mut result = self.entry(name).and_then(|entry| act(&entry));
        if matches!(result, Err(Error::PlatformFailure(_))) {
            self.disconnect();
            result = self.entry(name).and_then(|entry| act(&entry));
        }
        match result {
            Ok(value) => Ok(Some(value)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(self.explained(&error)),
        }
    }

    fn entry(&self, name: &str) -> Result<Entry, Error> {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let store = match &*store {
            Some(store) => Arc::clone(store),
            None => Arc::clone(store.insert(Store::new()?)),
        };
        Ok(Entry { inner: store.build(SERVICE, name, label().as_ref())? })
    }

    fn disconnect(&self) {
        *self.store.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// The store tells "locked" and "nowhere to put it" apart only sometimes; asking it does.
    fn explained(&self, error: &Error) -> SecretError {
        self.disconnect();
        match (self.probe(), error) {
            (effect::SecretStore::Absent, _) => SecretError::Absent,
            (effect::SecretStore::Locked, _) | (_, Error::NoStorageAccess(_)) => SecretError::Locked,
            (
                effect::SecretStore::Ready
                | effect::SecretStore::Unknown
                | effect::SecretStore::Sealed
                | effect::SecretStore::Unsealed,
                _,
            ) => SecretError::Failed(described(error)),
        }
    }
}

impl fmt::Debug for OsSecrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OsSecrets")
    }
}

impl SecretStore for OsSecrets {
    fn probe(&self) -> effect::SecretStore {
        probe()
    }

    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, SecretError> {
        self.with_entry(name, |entry| entry.get_secret().map(Zeroizing::new))
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), SecretError> {
        let kept = self.with_entry(name, |entry| entry.set_secret(secret))?;
        kept.ok_or_else(|| SecretError::Failed("it lost the entry while keeping it".to_owned()))
    }

    fn delete(&self, name: &str) -> Result<(), SecretError> {
        self.with_entry(name, Entry::delete_credential).map(drop)
    }
}

/// What a person sees of our entry in the system's own keyring program.
fn label() -> Option<HashMap<&'static str, &'static str>> {
    cfg!(all(unix, not(target_os = "macos"))).then(|| HashMap::from([("label", "Firstlink: key of the vault")]))
}

/// Some errors carry the bytes they are about; those stay here.
fn described(error: &Error) -> String {
    if matches!(error, Error::BadEncoding(_) | Error::BadDataFormat(..)) {
        return "what it holds does not read".to_owned();
    }
    error.to_string()
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn probe() -> effect::SecretStore {
    // Part of the system here; a locked keychain can only be told by its dialog.
    if Store::new().is_ok() { effect::SecretStore::Ready } else { effect::SecretStore::Absent }
}

#[cfg(all(unix, not(target_os = "macos")))]
use secret_service::probe;

#[cfg(all(unix, not(target_os = "macos")))]
mod secret_service {
    use std::time::Duration;

    use firstlink_wizard::effect::SecretStore;
    use zbus::blocking::{Connection, connection};
    use zbus::zvariant::{OwnedObjectPath, OwnedValue};

    const SERVICE: &str = "org.freedesktop.secrets";
    /// Enough for the service to be started by the bus; no person is waited for.
    const PATIENCE: Duration = Duration::from_secs(5);

    /// Asks whether the collection new secrets go to is locked: a property, so nothing opens (Secret Service API, "Locked").
    pub(super) fn probe() -> SecretStore {
        match default_is_locked() {
            Ok(Some(true)) => SecretStore::Locked,
            Ok(Some(false)) => SecretStore::Ready,
            Ok(None) => SecretStore::Absent,
            Err(error) if is_late(&error) => SecretStore::Unknown,
            Err(_) => SecretStore::Absent,
        }
    }

    /// `None`: no collection is the default one, so there is nowhere to put a secret without making one in a dialog.
    fn default_is_locked() -> zbus::Result<Option<bool>> {
        let bus = connection::Builder::session()?.method_timeout(PATIENCE).build()?;
        let collection = default_collection(&bus)?;
        if collection.as_str() == "/" {
            return Ok(None);
        }
        let question = ("org.freedesktop.Secret.Collection", "Locked");
        let properties = Some("org.freedesktop.DBus.Properties");
        let answer = bus.call_method(Some(SERVICE), &collection, properties, "Get", &question)?;
        let locked = answer.body().deserialize::<OwnedValue>()?;
        Ok(Some(bool::try_from(locked)?))
    }

    fn default_collection(bus: &Connection) -> zbus::Result<OwnedObjectPath> {
        let service = Some("org.freedesktop.Secret.Service");
        let answer = bus.call_method(Some(SERVICE), "/org/freedesktop/secrets", service, "ReadAlias", &("default",))?;
        answer.body().deserialize()
    }

    fn is_late(error: &zbus::Error) -> bool {
        if let zbus::Error::MethodError(name, _, _) = error {
            return name.as_str() == "org.freedesktop.DBus.Error.NoReply";
        }
        matches!(error, zbus::Error::InputOutput(error) if error.kind() == std::io::ErrorKind::TimedOut)
    }
}
