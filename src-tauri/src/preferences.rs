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
        let content = match atomic::read(&self.path) {
            Ok(Some(content)) => content,
            Ok(None) => return Ok(Map::new()),
            // The plugin would write through a link.
            Err(error) if error.is_unsafe() => {
                self.plain.set_aside()?;
                return Ok(Map::new());
            }
            Err(error) => return Err(error),
        };
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
        // Not an enum of ours: of its kinds only the system's own errors say more.
        let source = if let tauri_plugin_store::Error::Io(error) = error { error } else { io::Error::other(error) };
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
            (Err(_), true) => fs::rename(&previous, &self.path)
                .map_err(|error| StorageError::new(Action::Write, &self.path, error))?,
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

#[cfg(test)]
mod tests {
    use firstlink_wizard::preferences::Sync;
    use serde_json::json;
    use tauri::test::{MockRuntime, mock_builder, mock_context, noop_assets};
    use tempfile::TempDir;

    use super::*;

    fn stand(content: Option<&str>) -> (TempDir, tauri::App<MockRuntime>, StoreFile<MockRuntime>) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.json");
        if let Some(content) = content {
            fs::write(&path, content).unwrap();
        }
        let plugin = tauri_plugin_store::Builder::new().build();
        let app = mock_builder().plugin(plugin).build(mock_context(noop_assets())).unwrap();
        let file = StoreFile::new(app.handle().clone(), &path);
        (folder, app, file)
    }

    fn chosen(language: Option<&str>) -> Preferences {
        let sync = Sync { passwords: true, history: false, favourites: true };
        Preferences { sync, recommendations: false, language: language.map(str::to_owned), ..Preferences::default() }
    }

    fn names(folder: &TempDir) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn the_plugin_writes_the_very_file_the_other_faces_write() {
        let (folder, _app, file) = stand(None);
        assert_eq!(file.load().unwrap(), None);
        file.save(&chosen(Some("de"))).unwrap();
        let by_plugin = fs::read(&file.path).unwrap();
        file.plain.save(&chosen(Some("de"))).unwrap();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        assert_eq!(text(&by_plugin), text(&fs::read(&file.path).unwrap()));
        assert_eq!(names(&folder), ["preferences.json"]);
    }

    #[test]
    fn a_language_no_longer_chosen_leaves_the_file_and_keys_of_others_stay() {
        let (_folder, _app, file) = stand(Some(r#"{"theirs":1}"#));
        file.save(&chosen(Some("de"))).unwrap();
        file.save(&chosen(None)).unwrap();
        let object: Value = serde_json::from_slice(&fs::read(&file.path).unwrap()).unwrap();
        assert_eq!((&object["theirs"], object.get("language")), (&json!(1), None));
        assert_eq!(file.load().unwrap(), Some(chosen(None)));
    }

    #[test]
    fn a_damaged_file_is_kept_beside_the_new_one() {
        for damage in ["", "{\"schema\": 1, \"sy", "[]", r#"{"schema":1,"recommendations":"yes"}"#] {
            let (folder, _app, file) = stand(Some(damage));
            assert!(damage.is_empty() || file.load().is_err(), "{damage}");
            file.save(&chosen(None)).unwrap();
            assert_eq!(file.load().unwrap(), Some(chosen(None)));
            let kept = names(&folder).into_iter().find(|name| name != "preferences.json").unwrap();
            assert_eq!(fs::read_to_string(folder.path().join(kept)).unwrap(), damage);
        }
    }

    #[test]
    fn nothing_is_left_open_that_the_end_of_the_program_could_write() {
        let (_folder, app, file) = stand(None);
        file.save(&chosen(None)).unwrap();
        let names: Vec<_> = tauri::Manager::resources_table(&app).names().map(|(_, name)| name.into_owned()).collect();
        assert!(!names.iter().any(|name| name.contains("Store")), "{names:?}");
    }

    #[cfg(unix)]
    #[test]
    fn where_nothing_can_be_written_the_old_file_stays_and_the_error_is_heard() {
        let (folder, _app, file) = stand(None);
        file.save(&chosen(Some("en"))).unwrap();
        let before = fs::read(&file.path).unwrap();
        fs::create_dir(folder.path().join("preferences.json.previous")).unwrap();
        assert!(file.save(&chosen(None)).is_err());
        assert_eq!(fs::read(&file.path).unwrap(), before);
    }
}
