//! The run log: what happened, one JSON object a line, in names and numbers only.
//!
//! A line has no room for a key, a token, a code or an address: it is made of the names of screens, intents and faults, and
//! of seconds. What a person typed is never asked for.

use serde::{Deserialize, Serialize};

/// The most lines that are kept; the oldest go first.
pub(crate) const MOST: usize = 10_000;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
        /// Its name, without what came with it.
        intent: String,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dated {
    /// Seconds since the Unix epoch, by the engine's clock.
    pub at: u64,
    /// What happened.
    #[serde(flatten)]
    pub line: Line,
}
