//! What the tester holds: faults, clocks, the log, and where the engine would have sent a browser.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use firstlink_practice::cast;
use firstlink_practice::faults::{self, Route};
use firstlink_wizard::words::Language;
use futures_util::stream::{Stream, unfold};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::log::Whose;
use crate::play::name;
use crate::state::Behind;

/// What does not change while the program runs: the people, the faults, the service's own pages, what can be
/// drawn, the checklist.
pub(crate) async fn known(State(behind): State<Arc<Behind>>) -> Json<Value> {
    let people = cast::people().iter().map(|one| json!({ "address": one.address, "password": one.password }));
    // The service speaks plain http here, so nothing can be wrong with its certificate.
    let faults = faults::all().filter(|fault| !fault.at.contains(&Route::Connection));
    let faults = faults.map(|fault| json!({ "name": fault.name, "says": fault.says }));
    let sheet = &behind.sheet;
    let screens = sheet.iter().filter(|screen| sheet.first().is_some_and(|first| first.lang == screen.lang)).map(name);
    Json(json!({
        "people": people.collect::<Vec<_>>(),
        "faults": faults.collect::<Vec<_>>(),
        "service": behind.world.service.base().as_str(),
        "screens": screens.collect::<Vec<_>>(),
        "checklist": behind.checklist,
        "pseudo_locales": Language::PSEUDO.map(|one| json!({ "tag": one.tag(), "name": one.name() })),
    }))
}

/// What changes, anew with each change, as server-sent events named `desk`.
pub(crate) async fn desk(State(behind): State<Arc<Behind>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut changes = behind.world.desk.changes();
    changes.mark_changed();
    let told = unfold((changes, behind), async |(mut changes, behind)| {
        changes.changed().await.ok()?;
        changes.mark_unchanged();
        let event = Event::default().event("desk").json_data(behind.world.desk.shown());
        Some((Ok(event.unwrap_or_default()), (changes, behind)))
    });
    Sse::new(told).keep_alive(KeepAlive::default())
}

/// A misbehaviour to switch on, or none: then all are switched off.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Misbehave {
    fault: Option<String>,
}

/// Switches a fault on by its name, or all of them off.
pub(crate) async fn misbehave(
    State(behind): State<Arc<Behind>>,
    Json(wish): Json<Misbehave>,
) -> Result<StatusCode, (StatusCode, String)> {
    match wish.fault {
        Some(fault) => {
            behind.world.misbehave(&fault).map_err(|error| (StatusCode::CONFLICT, error.to_string()))?;
        }
        None => behind.world.mend(),
    }
    Ok(StatusCode::NO_CONTENT)
}

/// A clock to move, to stop or to start again.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Turn {
    whose: Whose,
    #[serde(default)]
    moved: i64,
    stopped: Option<bool>,
}

/// Turns clocks.
pub(crate) async fn clock(State(behind): State<Arc<Behind>>, Json(turn): Json<Turn>) -> StatusCode {
    behind.world.desk.turn(turn.whose, turn.moved, turn.stopped);
    behind.engine.look_again();
    StatusCode::NO_CONTENT
}

/// The run log, to keep.
pub(crate) async fn log(State(behind): State<Arc<Behind>>) -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "application/jsonl"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"firstlink-run.jsonl\""),
    ];
    (headers, behind.world.desk.lines())
}
