//! What Tauri gives the page in the window: the present screen, the next ones, and a place to send intents to.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::sse::{Event, KeepAlive, Sse};
use firstlink_wizard::intent::Intent;
use firstlink_wizard::screen::Screen;
use futures_util::stream::{Stream, unfold};

use crate::log::{Line, told};
use crate::play::name;
use crate::state::{Behind, Desk};

/// The present screen.
pub(crate) async fn first(State(behind): State<Arc<Behind>>) -> Json<Screen> {
    Json(behind.engine.screens().borrow().clone())
}

/// The present screen and every one that follows, as server-sent events named `screen`; ends with the wizard.
pub(crate) async fn screens(State(behind): State<Arc<Behind>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut screens = behind.engine.screens();
    screens.mark_changed();
    let told = unfold(screens, async |mut screens| {
        screens.changed().await.ok()?;
        let event = Event::default().event("screen").json_data(&*screens.borrow_and_update());
        Some((Ok(event.unwrap_or_default()), screens))
    });
    Sse::new(told).keep_alive(KeepAlive::default())
}

/// What the person did; refused when it is no intent.
pub(crate) async fn send(State(behind): State<Arc<Behind>>, body: Bytes) -> StatusCode {
    let Ok(intent) = serde_json::from_slice::<Intent>(&body) else { return StatusCode::BAD_REQUEST };
    let (intent_name, with) = told(&body);
    behind.world.desk.note(Line::Intent { intent: intent_name, with });
    behind.engine.send(intent);
    StatusCode::NO_CONTENT
}

/// Notes each new screen in the log until there are no more.
pub(crate) async fn note_screens(mut screens: tokio::sync::watch::Receiver<Screen>, desk: Arc<Desk>) {
    let mut before = (String::new(), String::new());
    screens.mark_changed();
    while screens.changed().await.is_ok() {
        let screen = screens.borrow_and_update().clone();
        let name = name(&screen);
        let now = (name.clone(), screen.lang.clone());
        if now != before {
            desk.note(Line::Screen { screen: name, revision: screen.revision, lang: screen.lang });
            before = now;
        }
    }
}
