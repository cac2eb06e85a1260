//! Side trips: not now, and what stops everything.

use super::sheet::{Pen, Sheet};
use crate::intent::Page;
use crate::journey::{KeyAnswer, Place, State};
use crate::problem::Problem;
use crate::screen::{Role, ScreenId};

pub(super) fn not_now(state: &State, back: &Place, pen: &Pen<'_>) -> Sheet {
    let again = if matches!(back, Place::Welcome) { "get-started" } else { "not-now-again" };
    let mut sheet = Sheet::new(ScreenId::NotNow, "idle", pen.say("not-now-title")).text(pen.say("not-now-nothing"));
    if matches!(state.answers.key, KeyAnswer::Kept { .. }) {
        sheet = sheet.text(pen.say("not-now-key"));
    }
    sheet.text(pen.say("not-now-return")).act(Role::Secondary, pen.say(again), "start_again").act(
        Role::Primary,
        pen.say("close"),
        "quit",
    )
}

pub(super) fn problem(problem: Problem, pen: &Pen<'_>) -> Sheet {
    Sheet::new(ScreenId::Problem, "problem", pen.say("problem-title"))
        .problem(pen, Some(problem))
        .text(pen.say("problem-kept"))
        .page(Role::Secondary, pen.say("open-support"), Page::Support, pen)
        .act(Role::Secondary, pen.say("close"), "quit")
        .act(Role::Primary, pen.say("try-again"), "retry")
}
