//! In place of the system's browser: the panel, which shows where the engine would have gone.

use std::sync::Arc;

use firstlink_engine::opener::{OpenError, Opener};

use crate::log::Line;
use crate::state::Desk;

/// Hands each address to the panel.
pub(crate) struct ToPanel(pub(crate) Arc<Desk>);

impl Opener for ToPanel {
    fn open(&self, address: &str) -> Result<(), OpenError> {
        // The panel makes a link of it, so nothing but a web address may pass.
        if !address.starts_with("http://") && !address.starts_with("https://") {
            return Err(OpenError::NotWeb);
        }
        self.0.sent_to(address);
        self.0.note(Line::Browser);
        Ok(())
    }
}
