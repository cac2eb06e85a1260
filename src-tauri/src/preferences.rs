//! Publishes the choices through the store plugin, without the dangers of it.
//!
//! The plugin opens a damaged file as an empty store without a word, writes in place, and at the program's end saves every
//! store that is still open over whatever is there. So here the file is read and judged first, and moved aside if damaged;
//! what stands is copied beside it before the plugin writes, and comes back if that fails; and the store is closed after
//! each save, so that nothing of it is left to be saved unasked.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use firstlink_engine::atomic::{self, Action, StorageError};
use firstlink_engine::published::{PreferencesDamage, PreferencesFile, RenamedFile, entries, preferences_in};
use firstlink_wizard::preferences::Preferences;
use serde_json::{Map, Value};
use tauri::{AppHandle, Runtime};
use tauri_plugin_store::{Store, StoreBuilder};

/// The published file, written by the plugin.
pub(crate) struct StoreFile<R: Runtime> {
    app: AppHandle<R>,
    path: PathBuf,
    plain: RenamedFile,
}

impl<R: Runtime> StoreFile<R> {
    /// The file at this absolute path, which need not exist yet.
    pub(crate) fn new(app: AppHandle<R>, path: &Path) -> StoreFile<R> {
        StoreFile { app, path: path.to_owned(), plain: RenamedFile::new(path.to_owned()) }
    }

    /// What stands in the file, once it is known to be whole; a damaged one is moved aside.
    fn standing(&self) -> Result<Map<String, Value>, StorageError> {
        let Some(content) = atomic::read(&self.path)? else { return Ok(Map::new()) };
        match serde_json::from_slice::<Map<String, Value>>(&content) {
            Ok(object) if preferences_in(&object).is_ok() => Ok(object),
            Ok(_) | Err(_) => {
                self.plain.set_aside()?;
                Ok(Map::new())
            }
        }
    }

    fn write(&self, before: &Map<String, Value>, after: Map<String, Value>) -> Result<(), StorageError> {
        let store = self.open().map_err(|error| self.failed(error))?;
        for key in before.keys().filter(|key| !after.contains_key(*key)) {
            store.delete(key);
        }
        for (key, value) in after {
            store.set(key, value);
        }
        let saved = store.save();
        store.close_resource();
        saved.map_err(|error| self.failed(error))?;
        self.settle().map_err(|error| StorageError::new(Action::Write, &self.path, error))
    }

    fn open(&self) -> tauri_plugin_store::Result<std::sync::Arc<Store<R>>> {
        StoreBuilder::new(&self.app, &self.path).disable_auto_save().serialize(pretty).build()
    }

    /// On the disk, and the person's own.
    fn settle(&self) -> io::Result<()> {
        let file = File::open(&self.path)?;
        #[cfg(unix)]
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        file.sync_all()
    }

    fn previous(&self) -> PathBuf {
        self.path.with_extension("json.previous")
    }

    fn failed(&self, error: tauri_plugin_store::Error) -> StorageError {
        let source = match error {
            tauri_plugin_store::Error::Io(error) => error,
            other => io::Error::other(other),
        };
        StorageError::new(Action::Write, &self.path, source)
    }
}

impl<R: Runtime> PreferencesFile for StoreFile<R> {
    fn load(&self) -> Result<Option<Preferences>, PreferencesDamage> {
        self.plain.load()
    }

    fn save(&self, preferences: &Preferences) -> Result<(), StorageError> {
        let before = self.standing()?;
        let after = entries(preferences, before.clone());
        let previous = self.previous();
        let existed = self.path.exists();
        if existed {
            // A full disk is met here, while nothing has been touched.
            fs::copy(&self.path, &previous).map_err(|error| StorageError::new(Action::Write, &previous, error))?;
        }
        let written = self.write(&before, after);
        match (&written, existed) {
            (Ok(()), _) => atomic::remove(&previous)?,
            (Err(_), true) => fs::rename(&previous, &self.path).map_err(|error| StorageError::new(Action::Write, &self.path, error))?,
            (Err(_), false) => atomic::remove(&self.path)?,
        }
        written
    }
}

/// The plugin keeps its entries without order; in the file they have one.
fn pretty(entries: &HashMap<String, Value>) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
    let ordered: BTreeMap<_, _> = entries.iter().collect();
    Ok(serde_json::to_vec_pretty(&ordered)?)
}
