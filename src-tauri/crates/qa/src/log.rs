//! The run log: what happened, one JSON object a line, in names and numbers only.
//!
//! A line has no room for a key, a token, a code or an address: it is made of the names of screens, intents and faults, of
//! switches and choices, and of seconds. What a person typed is never asked for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::scenario::Value;

/// The most lines that are kept; the oldest go first.
pub(crate) const MOST: usize = 10_000;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Line {
    /// A screen was shown for the first time, or in another state.
    Screen {
        /// Its id and state, `welcome/idle`.
        screen: String,
        /// Its number.
        revision: u64,
        /// Its language.
        lang: String,
    },
    /// The person did something.
    Intent {
        /// Its name.
        intent: String,
        /// What was chosen with it: switches, and answers out of a few.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        with: BTreeMap<String, Value>,
    },
    /// The engine sent a browser somewhere.
    Browser,
    /// The service was told to misbehave.
    Fault {
        /// By which name.
        fault: String,
    },
    /// All misbehaviour was switched off.
    Mended,
    /// Clocks were moved, stopped or started.
    Clock {
        /// Whose.
        whose: Whose,
        /// By how many seconds it was moved.
        moved: i64,
        /// Whether it stands still now.
        stopped: bool,
    },
    /// The program ended and was started again.
    Restarted,
}

/// What can be chosen but not typed: the only texts of an intent that may stand in a log.
const CHOSEN: [&str; 6] = ["purpose", "allow", "page", "case", "tag", "look"];

/// Name and choices of an intent, without anything that was typed. `body` is an intent in JSON.
pub(crate) fn told(body: &[u8]) -> (String, BTreeMap<String, Value>) {
    let mut fields: BTreeMap<String, Json> = serde_json::from_slice(body).unwrap_or_default();
    let name = fields.remove("intent").and_then(|name| Some(name.as_str()?.to_owned())).unwrap_or_default();
    let kept = |(name, value): (String, Json)| {
        let chosen = || value.as_str().filter(|_| CHOSEN.contains(&name.as_str())).map(ToOwned::to_owned);
        let value = value.as_bool().map(Value::On).or_else(|| chosen().map(Value::Text))?;
        Some((name, value))
    };
    (name, fields.into_iter().filter_map(kept).collect())
}

/// Whose clock is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// The engine's and the service's.
    Both,
    /// The engine's: this computer goes wrong.
    Computer,
    /// The practice account service's.
    Service,
}

/// A line, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// Seconds since the Unix epoch, by the engine's clock.
    pub at: u64,
    /// What happened.
    #[serde(flatten)]
    pub line: Line,
}
