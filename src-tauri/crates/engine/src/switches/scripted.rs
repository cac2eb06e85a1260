//! Switches that are there because somebody says so; nothing is started.

use std::sync::{Mutex, MutexGuard, PoisonError};

use firstlink_wizard::switches::{Found, Switch};

use super::Switches;
use crate::opener::OpenError;

/// Switches as a script has them.
#[derive(Debug, Default)]
pub struct ScriptedSwitches {
    found: Found,
    refuses: bool,
    opened: Mutex<Vec<Switch>>,
}

impl ScriptedSwitches {
    /// These are there, and all can be opened.
    pub fn new(found: Found) -> ScriptedSwitches {
        ScriptedSwitches { found, ..ScriptedSwitches::default() }
    }

    /// None of them can be opened.
    #[must_use]
    pub fn refusing(self) -> ScriptedSwitches {
        ScriptedSwitches { refuses: true, ..self }
    }

    /// Which were opened so far, the first one first.
    pub fn opened(&self) -> Vec<Switch> {
        self.list().clone()
    }

    fn list(&self) -> MutexGuard<'_, Vec<Switch>> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Switches for ScriptedSwitches {
    fn look(&self) -> Found {
        self.found.clone()
    }

    fn open(&self, switch: Switch) -> Result<(), OpenError> {
        if self.refuses {
            return Err(OpenError::NoBrowser);
        }
        self.list().push(switch);
        Ok(())
    }
}
