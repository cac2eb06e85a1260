//! The contact sheet in any language, pseudo-locales included, drawn anew from the explored journey.

#[allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a stage of the wizard's own tests, of which a part is needed here"
)]
#[path = "../../src-tauri/crates/wizard/tests/journey/explore.rs"]
mod explore;

use firstlink_wizard::screen::Screen;
use firstlink_wizard::words::Language;

/// Every screen in every state, in this language. The journey is explored once in a process.
pub fn screens(language: Language) -> Vec<Screen> {
    explore::screens(language)
}
