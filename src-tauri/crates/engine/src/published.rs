//! The choices as other programs may read them: `preferences.json`, in the form the window's store plugin writes.
//!
//! A flat JSON object, pretty-printed: `schema` (1), `sync`, `recommendations`, and what was chosen by hand of
//! `language` and `display` (`theme`, `contrast`, `text` in hundredths, `motion`).
//! Keys that are not ours belong to somebody and stay.

use std::path::{Path, PathBuf};

use firstlink_wizard::display::Display;
use firstlink_wizard::preferences::{Preferences, Sync};
use serde::Deserialize as _;
use serde_json::{Map, Value, json};
use thiserror::Error;

use crate::atomic::{self, StorageError};

/// Version of what the file means.
pub const SCHEMA: u64 = 1;

/// The published file, however it is written. Calls block: run them off the async threads.
pub trait PreferencesFile: Send + std::marker::Sync {
    /// What is published; `None` where nothing is yet.
    ///
    /// # Errors
    /// When the file is damaged; it is left as it is.
    fn load(&self) -> Result<Option<Preferences>, PreferencesDamage>;

    /// Publishes the choices. A damaged file in the way is moved aside first.
    ///
    /// # Errors
    /// When they could not be written; what was published before still is.
    fn save(&self, preferences: &Preferences) -> Result<(), StorageError>;
}

/// Why the published choices cannot be read.
#[derive(Debug, Error)]
pub enum PreferencesDamage {
    /// It is not a JSON object.
    #[error("it is not a JSON object")]
    NotJson,
    /// A key of ours holds something else.
    #[error("“{0}” is missing or holds something it should not")]
    WrongShape(&'static str),
    /// A newer Firstlink wrote it.
    #[error("it has schema {0}, which this Firstlink does not know")]
    UnknownSchema(u64),
    /// The system would not let it be read.
    #[error(transparent)]
    Unreadable(#[from] StorageError),
}

/// The file, written anew and renamed into place.
#[derive(Debug, Clone)]
pub struct RenamedFile {
    path: PathBuf,
}

impl RenamedFile {
    /// The file at this path, which need not exist yet; its folder must when saving.
    pub fn new(path: PathBuf) -> RenamedFile {
        RenamedFile { path }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Moves a damaged file aside and says where it is now. `None`: there was no file.
    ///
    /// # Errors
    /// When it could not be moved.
    pub fn set_aside(&self) -> Result<Option<PathBuf>, StorageError> {
        atomic::set_aside(&self.path)
    }

    fn object(&self) -> Result<Map<String, Value>, PreferencesDamage> {
        let Some(content) = atomic::read(&self.path)? else { return Ok(Map::new()) };
        serde_json::from_slice(&content).map_err(|_| PreferencesDamage::NotJson)
    }
}

impl PreferencesFile for RenamedFile {
    fn load(&self) -> Result<Option<Preferences>, PreferencesDamage> {
        preferences_in(&self.object()?)
    }

    fn save(&self, preferences: &Preferences) -> Result<(), StorageError> {
        let readable = self.object().and_then(|object| preferences_in(&object).map(|_| object));
        let object = match readable {
            Ok(object) => object,
            // A link put there, or what is no file, goes aside as damage does; nothing is written through it.
            Err(PreferencesDamage::Unreadable(error)) if error.is_unsafe() => {
                self.set_aside()?;
                Map::new()
            }
            Err(PreferencesDamage::Unreadable(error)) => return Err(error),
            Err(
                PreferencesDamage::NotJson | PreferencesDamage::WrongShape(_) | PreferencesDamage::UnknownSchema(_),
            ) => {
                self.set_aside()?;
                Map::new()
            }
        };
        atomic::replace(&self.path, pretty(&entries(preferences, object)).as_bytes())
    }
}

/// The choices in an object as it stands in the file; `None` where none of our keys is.
///
/// # Errors
/// When one of our keys holds something it should not.
pub fn preferences_in(object: &Map<String, Value>) -> Result<Option<Preferences>, PreferencesDamage> {
    if ["schema", "sync", "recommendations"].iter().all(|key| !object.contains_key(*key)) {
        return Ok(None);
    }
    match object.get("schema").and_then(Value::as_u64) {
        Some(SCHEMA) => {}
        Some(newer) => return Err(PreferencesDamage::UnknownSchema(newer)),
        None => return Err(PreferencesDamage::WrongShape("schema")),
    }
    let recommendations = object.get("recommendations").and_then(Value::as_bool);
    Ok(Some(Preferences {
        sync: sync_in(object)?,
        recommendations: recommendations.ok_or(PreferencesDamage::WrongShape("recommendations"))?,
        language: language_in(object)?,
        display: display_in(object)?,
    }))
}

/// The choices as entries of the file, put into what is there already.
pub fn entries(preferences: &Preferences, mut object: Map<String, Value>) -> Map<String, Value> {
    let sync = preferences.sync;
    let mut chosen = object.get("sync").and_then(Value::as_object).cloned().unwrap_or_default();
    for (key, on) in [("passwords", sync.passwords), ("history", sync.history), ("favourites", sync.favourites)] {
        chosen.insert(key.to_owned(), json!(on));
    }
    object.insert("schema".to_owned(), json!(SCHEMA));
    object.insert("sync".to_owned(), Value::Object(chosen));
    object.insert("recommendations".to_owned(), json!(preferences.recommendations));
    match &preferences.language {
        Some(language) => object.insert("language".to_owned(), json!(language)),
        None => object.remove("language"),
    };
    match preferences.display {
        display if display == Display::default() => object.remove("display"),
        display => object.insert("display".to_owned(), json!(display)),
    };
    object
}

fn sync_in(object: &Map<String, Value>) -> Result<Sync, PreferencesDamage> {
    let sync = object.get("sync").ok_or(PreferencesDamage::WrongShape("sync"))?;
    let choice = |key| sync.get(key).and_then(Value::as_bool).ok_or(PreferencesDamage::WrongShape("sync"));
    Ok(Sync { passwords: choice("passwords")?, history: choice("history")?, favourites: choice("favourites")? })
}

fn language_in(object: &Map<String, Value>) -> Result<Option<String>, PreferencesDamage> {
    match object.get("language") {
        None => Ok(None),
        Some(Value::String(language)) => Ok(Some(language.clone())),
        Some(_) => Err(PreferencesDamage::WrongShape("language")),
    }
}

fn display_in(object: &Map<String, Value>) -> Result<Display, PreferencesDamage> {
    let found = object.get("display").map(Display::deserialize);
    found.transpose().map(Option::unwrap_or_default).map_err(|_| PreferencesDamage::WrongShape("display"))
}

/// As the plugin has it: indented by two, no line end after it.
fn pretty(object: &Map<String, Value>) -> String {
    format!("{:#}", Value::Object(object.clone()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use firstlink_wizard::display::Look;

    use super::*;

    fn file() -> (tempfile::TempDir, RenamedFile) {
        let folder = tempfile::tempdir().unwrap();
        let file = RenamedFile::new(folder.path().join("preferences.json"));
        (folder, file)
    }

    fn chosen() -> Preferences {
        let sync = Sync { passwords: true, history: false, favourites: true };
        let display = Display::default().with(Look::ThemeDark).with(Look::Text150);
        Preferences { sync, recommendations: true, language: Some("de".to_owned()), display }
    }

    #[test]
    fn nothing_is_published_until_something_is_saved() {
        let (_folder, file) = file();
        assert_eq!(file.load().unwrap(), None);
        std::fs::write(file.path(), "{}").unwrap();
        assert_eq!(file.load().unwrap(), None);
    }

    #[test]
    fn the_file_holds_exactly_the_choices() {
        let (_folder, file) = file();
        file.save(&chosen()).unwrap();
        let text = std::fs::read_to_string(file.path()).unwrap();
        let expected = json!({ "schema": 1, "recommendations": true, "language": "de",
            "display": { "theme": "dark", "contrast": "system", "text": 150, "motion": "system" },
            "sync": { "passwords": true, "history": false, "favourites": true } });
        let written: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(written, expected);
        // The order of the keys means nothing; the line breaks are what the window's plugin writes.
        assert_eq!(text, serde_json::to_string_pretty(&written).unwrap());
    }

    #[test]
    fn a_language_and_a_look_no_longer_chosen_by_hand_leave_the_file() {
        let (_folder, file) = file();
        file.save(&chosen()).unwrap();
        let usual = Preferences { language: None, display: Display::default(), ..chosen() };
        file.save(&usual).unwrap();
        assert_eq!(file.load().unwrap(), Some(usual));
        let text = std::fs::read_to_string(file.path()).unwrap();
        assert!(!text.contains("language") && !text.contains("display"), "{text}");
    }

    #[test]
    fn keys_of_others_stay() {
        let (_folder, file) = file();
        std::fs::write(
            file.path(),
            r#"{"theirs": [1], "sync": {"passwords": false, "history": false, "favourites": false,
            "tabs": true}, "schema": 1, "recommendations": false}"#,
        )
        .unwrap();
        file.save(&chosen()).unwrap();
        let object: Value = serde_json::from_slice(&std::fs::read(file.path()).unwrap()).unwrap();
        assert_eq!((&object["theirs"], &object["sync"]["tabs"]), (&json!([1]), &json!(true)));
        assert_eq!(file.load().unwrap(), Some(chosen()));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_its_place_goes_aside_and_what_it_points_at_stays() {
        let (folder, file) = file();
        let elsewhere = folder.path().join("elsewhere");
        std::fs::write(&elsewhere, "theirs").unwrap();
        std::os::unix::fs::symlink(&elsewhere, file.path()).unwrap();
        assert!(file.load().unwrap_err().to_string().contains("it is a link to somewhere else"));
        file.save(&chosen()).unwrap();
        assert_eq!(file.load().unwrap(), Some(chosen()));
        assert!(atomic::asides(file.path())[0].is_symlink());
        assert_eq!(std::fs::read_to_string(elsewhere).unwrap(), "theirs");
    }

    #[test]
    fn damage_is_told_apart_and_kept_beside_what_replaces_it() {
        let good = r#""recommendations":false,"sync":{"passwords":false,"history":false,"favourites":false}"#;
        for (content, told) in [
            (String::new(), "not a JSON object"),
            ("[]".to_owned(), "not a JSON object"),
            (format!("{{\"schema\":1,{good}"), "not a JSON object"),
            (format!("{{{good}}}"), "“schema”"),
            (format!("{{\"schema\":7,{good}}}"), "schema 7"),
            (r#"{"schema":1,"recommendations":true,"sync":{"passwords":"yes"}}"#.to_owned(), "“sync”"),
            (
                r#"{"schema":1,"sync":{"passwords":true,"history":true,"favourites":true}}"#.to_owned(),
                "“recommendations”",
            ),
            (format!("{{\"schema\":1,\"language\":3,{good}}}"), "“language”"),
            (format!("{{\"schema\":1,\"display\":{{\"text\":90}},{good}}}"), "“display”"),
        ] {
            let (_folder, file) = file();
            std::fs::write(file.path(), &content).unwrap();
            let error = file.load().unwrap_err().to_string();
            assert!(error.contains(told), "{content}: {error}");
            assert_eq!(std::fs::read_to_string(file.path()).unwrap(), content, "reading changes nothing");
            file.save(&chosen()).unwrap();
            assert_eq!(file.load().unwrap(), Some(chosen()));
            let aside = atomic::asides(file.path());
            assert_eq!(std::fs::read_to_string(&aside[0]).unwrap(), content);
        }
    }

    proptest! {
        #[test]
        fn what_is_saved_is_what_is_loaded(passwords: bool, history: bool, favourites: bool, recommendations: bool,
            language in proptest::option::of("[a-z]{2}(-[A-Z]{2})?")) {
            let (_folder, file) = file();
            let sync = Sync { passwords, history, favourites };
            let preferences = Preferences { sync, recommendations, language, display: Display::default() };
            file.save(&preferences).unwrap();
            prop_assert_eq!(file.load().unwrap(), Some(preferences));
        }
    }
}
