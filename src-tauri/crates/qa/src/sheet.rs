//! The contact sheet in any language, pseudo-locales included: what is kept of it, and the rest drawn anew from the explored journey.

#[allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a stage of the wizard's own tests, of which a part is needed here"
)]
#[path = "../../wizard/tests/journey/explore.rs"]
mod explore;

use std::path::Path;
use std::sync::Arc;

use axum::Json;
use axum::extract::{self, State};
use axum::http::StatusCode;
use firstlink_wizard::screen::Screen;
use firstlink_wizard::words::Language;
use tokio::task::spawn_blocking;

use crate::state::Behind;

/// Every screen in every state, in this language. The journey is explored once in a process, which takes seconds.
pub fn screens(language: Language) -> Vec<Screen> {
    explore::screens(language)
}

/// The screens of the sheet that a checkout keeps; none where it cannot be read.
pub(crate) fn kept(root: &Path) -> Vec<Screen> {
    let text = std::fs::read_to_string(root.join("tests/screens.json")).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// All screens in the language of this tag.
pub(crate) async fn in_language(
    State(behind): State<Arc<Behind>>,
    extract::Path(tag): extract::Path<String>,
) -> Result<Json<Vec<Screen>>, StatusCode> {
    let language = Language::from_tag(&tag).ok_or(StatusCode::NOT_FOUND)?;
    let kept: Vec<Screen> = behind.sheet.iter().filter(|screen| screen.lang == tag).cloned().collect();
    if !kept.is_empty() {
        return Ok(Json(kept));
    }
    spawn_blocking(move || Json(screens(language))).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}
