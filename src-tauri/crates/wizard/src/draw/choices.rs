//! What to sync, and recommendations: off until chosen, each a purpose of its own.

use super::sheet::{Pen, Sheet};
use crate::journey::State;
use crate::screen::{Role, ScreenId, Toggle};

pub(super) fn sync(state: &State, again: bool, pen: &Pen<'_>) -> Sheet {
    let chosen = state.answers.preferences.sync;
    let items = [("passwords", chosen.passwords), ("history", chosen.history), ("favourites", chosen.favourites)];
    let items = items.map(|(name, on)| Toggle {
        name: name.to_owned(),
        label: pen.say(&format!("sync-{name}")),
        detail: Some(pen.say(&format!("sync-{name}-detail"))),
        on,
    });
    Sheet::new(ScreenId::SyncChoices, if again { "again" } else { "idle" }, pen.say("sync-title"))
        .text(pen.say("sync-intro"))
        .toggles(pen.say("sync-legend"), items.into())
        .text(pen.say("sync-honest"))
        .act(Role::Secondary, pen.say("sync-nothing"), "sync_nothing")
        .act_with(Role::Primary, pen.say("sync-save"), "save_sync", &[], &["passwords", "history", "favourites"])
}

pub(super) fn recommendations(state: &State, again: bool, pen: &Pen<'_>) -> Sheet {
    let sheet = Sheet::new(ScreenId::Recommendations, if again { "again" } else { "idle" }, pen.say("recommend-title"))
        .text(pen.say("recommendations-detail"))
        .bullets(pen.list("recommend-point"));
    let sheet = match (state.answers.recommendations_decided, state.answers.preferences.recommendations) {
        (true, true) => sheet.text(pen.say("recommend-now-yes")),
        (true, false) => sheet.text(pen.say("recommend-now-no")),
        (false, _) => sheet,
    };
    // Two buttons of one weight: neither answer is nudged.
    sheet.act_with(Role::Secondary, pen.say("recommend-no"), "recommend", &[("allow", "no")], &[]).act_with(
        Role::Secondary,
        pen.say("recommend-yes"),
        "recommend",
        &[("allow", "yes")],
        &[],
    )
}
