//! The switches for sync on this computer: which there are, what policy says of them, and the way to each.
//!
//! Only policy is read, from where Microsoft documents it to be, and on Linux, where it documents no place, from the folder
//! Edge itself reads; whether a person has switched sync on is written nowhere a program may rely on. What is opened is one of a closed list of addresses, and never comes from anywhere else.

use std::collections::BTreeSet;

use firstlink_wizard::preferences::SyncItem;
use firstlink_wizard::switches::{Found, Switch};

use crate::opener::OpenError;

mod edge;
mod policy;
#[cfg(any(windows, test))]
mod registry;
mod scripted;

pub use scripted::ScriptedSwitches;

/// Finds switches, and takes people to them.
pub trait Switches: Send + Sync {
    /// Which there are, and what of them is off by policy. May block for a moment; changes nothing.
    fn look(&self) -> Found;

    /// Starts what has the switch and tells it where that is; may block for about a second.
    ///
    /// # Errors
    /// When it is not here, or would not start.
    fn open(&self, switch: Switch) -> Result<(), OpenError>;
}

/// Those of this computer.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemSwitches;

impl Switches for SystemSwitches {
    fn look(&self) -> Found {
        let found = match windows_off() {
            Some(off) => Found::default().with(Switch::Windows, off),
            None => Found::default(),
        };
        match edge::is_here() {
            true => found.with(Switch::Edge, edge::off()),
            false => found,
        }
    }

    fn open(&self, switch: Switch) -> Result<(), OpenError> {
        match switch {
            Switch::Windows | Switch::Activation => open_settings(switch.address()),
            Switch::Edge => edge::open(switch.address()),
        }
    }
}

/// What is off by policy in Windows; `None` where this is not Windows.
#[cfg(windows)]
fn windows_off() -> Option<BTreeSet<SyncItem>> {
    Some(registry::off_in_windows(&registry::query(registry::WINDOWS)))
}

/// What is off by policy in Windows; `None` where this is not Windows.
#[cfg(not(windows))]
fn windows_off() -> Option<BTreeSet<SyncItem>> {
    None
}

#[cfg(windows)]
fn open_settings(address: &str) -> Result<(), OpenError> {
    open::that_detached(address).map_err(|error| OpenError::Failed(error.kind()))
}

#[cfg(not(windows))]
fn open_settings(_: &str) -> Result<(), OpenError> {
    Err(OpenError::Failed(std::io::ErrorKind::NotFound))
}
