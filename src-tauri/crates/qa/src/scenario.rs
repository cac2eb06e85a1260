//! Scenarios: scripted runs, as files that a person can read, that the tests play, and that print a checklist for hands.
//!
//! A scenario is a TOML file. It says from where the wizard starts (seed, clock, language, keyring, faults of the service) and
//! what happens then, step by step; what a person would see after each is a step of its own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use firstlink_wizard::display::Look;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use time::OffsetDateTime;

use crate::log::Whose;

/// A scripted run.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The name of its file, without the ending.
    #[serde(skip)]
    pub name: String,
    /// What it is, in half a sentence.
    pub title: String,
    /// Why it is worth running.
    pub why: String,
    /// What comes before the first step.
    #[serde(default)]
    pub start: Start,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// What the wizard finds when it opens.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Start {
    /// From which all codes and tokens of the practice account service follow.
    pub seed: Option<u64>,
    /// The moment at which both clocks begin; now, where none is named.
    #[serde(with = "time::serde::rfc3339::option")]
    pub clock: Option<OffsetDateTime>,
    /// The language the system asks for, by tag; English, where none is named.
    pub locale: Option<String>,
    /// The state of the system's keyring.
    pub keyring: Keyring,
    /// Faults that the service has from the beginning, by name.
    pub faults: Vec<String>,
}

/// The state of the system's keyring.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Keyring {
    /// It opens and keeps.
    #[default]
    Ready,
    /// It asks for its password, and nobody gives it.
    Locked,
    /// There is none.
    Absent,
}

/// One thing that happens.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// This screen is there, `id/state`, at last; what comes before it is waited through. A reference behind it, as in
    /// `sign_in/problem FL-2001`, must be on it.
    See(String),
    /// A button of the screen is pressed.
    Press(Press),
    /// Whoever sits at the provider's pages from here on, by address; at first it is the first of the cast.
    Person(String),
    /// The person answers at the provider: where the browser was sent, or with the code that is shown.
    Provider(Answer),
    /// Another language is chosen, by tag.
    Language(String),
    /// Another look is chosen.
    Look(Look),
    /// The service gets a fault.
    Fault(String),
    /// The service loses all its faults.
    Mend,
    /// Time passes, in seconds, on both clocks.
    Pass(i64),
    /// One of the clocks goes wrong by so many seconds.
    Wrong(Wrong),
    /// The keyring changes.
    Keyring(Keyring),
    /// The program ends and is started again.
    Restart(Restart),
}

/// A button, by the intent it stands for, and what is filled in before.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "Pressed")]
pub struct Press {
    /// The intent, by name.
    pub intent: String,
    /// Values of fields, or of what tells one button of this intent from another. Fields that are not named keep what they
    /// show.
    pub with: BTreeMap<String, Value>,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A switch.
    On(bool),
    /// A text, or the value of the chosen option.
    Text(String),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Pressed {
    Bare(String),
    With {
        intent: String,
        #[serde(flatten)]
        with: BTreeMap<String, Value>,
    },
}

impl From<Pressed> for Press {
    fn from(pressed: Pressed) -> Press {
        match pressed {
            Pressed::Bare(intent) => Press { intent, with: BTreeMap::new() },
            Pressed::With { intent, with } => Press { intent, with },
        }
    }
}

/// What the person says where the provider asks for consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Accept.
    Accept,
    /// Decline.
    Decline,
}

/// A clock that goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrong {
    /// Whose.
    pub whose: Whose,
    /// By how many seconds; fast, where positive.
    pub seconds: i64,
}

/// How the program ends before it is started again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Restart {
    /// The person closes it.
    Quit,
    /// In the middle of whatever it does.
    PowerCut,
}

/// Why there is no such scenario.
#[derive(Debug, Error)]
pub enum ScenarioError {
    /// The file or folder cannot be read.
    #[error("{path}: {source}")]
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It is not a scenario.
    #[error("{path}: {source}")]
    Parse {
        /// Which.
        path: PathBuf,
        /// What is wrong, with the line.
        source: Box<toml::de::Error>,
    },
}

impl Scenario {
    /// Reads one.
    ///
    /// # Errors
    /// When the file cannot be read, or says something that no scenario says.
    pub fn read(path: &Path) -> Result<Scenario, ScenarioError> {
        let text = fs::read_to_string(path).map_err(|source| ScenarioError::Read { path: path.to_owned(), source })?;
        let mut read: Scenario = toml::from_str(&text)
            .map_err(|source| ScenarioError::Parse { path: path.to_owned(), source: Box::new(source) })?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        read.start.locale.get_or_insert_with(|| "en".to_owned());
        Ok(Scenario { name, ..read })
    }

    /// All of a checkout of Firstlink, by name.
    ///
    /// # Errors
    /// As [`Scenario::read`]; also when the folder cannot be read.
    pub fn all(root: &Path) -> Result<Vec<Scenario>, ScenarioError> {
        let folder = root.join("tests/scenarios");
        let unread = |source| ScenarioError::Read { path: folder.clone(), source };
        let entries = fs::read_dir(&folder).map_err(unread)?.collect::<Result<Vec<_>, _>>().map_err(unread)?;
        let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
        paths.sort();
        paths.iter().map(|path| Scenario::read(path)).collect()
    }
}
