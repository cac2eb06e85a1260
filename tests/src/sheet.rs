//! The contact sheet in any language, pseudo-locales included, drawn anew from the explored journey.

#[allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a stage of the wizard's own tests, of which a part is needed here"
)]
#[path = "../../src-tauri/crates/wizard/tests/journey/explore.rs"]
mod explore;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use firstlink_wizard::draw;
use firstlink_wizard::journey::State;
use firstlink_wizard::screen::{Screen, ScreenId};
use firstlink_wizard::words::Language;

/// Every screen in every state, in this language. The journey is explored once in a process.
pub fn screens(language: Language) -> Vec<Screen> {
    static EACH: OnceLock<BTreeMap<(ScreenId, String), (State, Screen)>> = OnceLock::new();
    let each = EACH.get_or_init(explore::one_of_each);
    let drawn = |((_, name), (state, _)): (&(ScreenId, String), &(State, Screen))| {
        let state = State { language, ..state.clone() };
        let context = if name == "not_configured" { explore::unconfigured() } else { explore::context() };
        draw::screen(&state, &context, 1)
    };
    each.iter().map(drawn).collect()
}
