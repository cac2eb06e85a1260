//! The copy of the choices in the account: the question for it, where it stands, and what other devices chose.

use super::action;
use super::sheet::{Pen, Sheet, problem_notice};
use super::start::row;
use crate::consent::ConsentPurpose;
use crate::copy::Standing;
use crate::journey::State;
use crate::problem::{Problem, catalogue};
use crate::screen::{Block, Role, Row, ScreenId, Tone};
use crate::travel::Chosen;

/// Whether to keep one, and how the account allows it.
pub(super) fn question(state: &State, problem: Option<Problem>, pen: &Pen<'_>) -> Sheet {
    let allowed = problem.is_none() && state.copy_is_allowed();
    let name = match (problem, allowed) {
        (Some(_), _) => "problem",
        (None, true) => "allowed",
        (None, false) => "asking",
    };
    let sheet = Sheet::new(ScreenId::Copy, name, pen.say("copy-title"));
    let sheet = sheet.text(pen.say("account-copy-detail")).problem(pen, problem);
    let sheet = match problem {
        Some(_) => sheet.act(Role::Quiet, pen.say("sign-in-cannot"), "recover"),
        None => sheet,
    };
    match allowed {
        true => sheet.text(pen.say("copy-allowed")).act(Role::Primary, pen.say("copy-keep"), "keep_copy"),
        false => sheet.text(pen.say("copy-how")).act(Role::Primary, pen.say("copy-browser"), "sign_in_browser").act(
            Role::Secondary,
            pen.say("copy-device"),
            "sign_in_device",
        ),
    }
}

/// What the summary says of it; nothing where there can be none.
pub(super) fn summary(state: &State, pen: &Pen<'_>) -> Option<Row> {
    let there = state.link.is_some() && (pen.provider.keeps_copies || state.copy.may_be_there());
    let mut row = row(pen.say("account-copy"), standing(state, pen), false);
    row.action = match state.copy.standing {
        Standing::Off | Standing::Removing { .. } if pen.provider.keeps_copies => {
            Some(action(pen.say("copy-keep"), Role::Quiet, "keep_copy"))
        }
        Standing::Off | Standing::Removing { .. } => None,
        Standing::Pending { .. } | Standing::Kept { .. } | Standing::Refused { .. } => {
            Some(action(pen.say("copy-stop"), Role::Quiet, "stop_copy"))
        }
    };
    there.then_some(row)
}

fn standing(state: &State, pen: &Pen<'_>) -> String {
    let under_way = state.copy.attempt.is_some();
    match state.copy.standing {
        Standing::Off => pen.say("copy-off"),
        Standing::Removing { .. } if under_way => pen.say("copy-removing"),
        Standing::Pending { .. } | Standing::Refused { .. } if under_way => pen.say("copy-syncing"),
        Standing::Removing { problem: None } => pen.say("copy-removing"),
        Standing::Removing { problem: Some(problem) } => because("copy-still-there", problem, pen),
        Standing::Pending { problem: None } => pen.say("copy-pending"),
        Standing::Pending { problem: Some(problem) } => because("copy-waiting", problem, pen),
        Standing::Kept { at } => pen.with("copy-kept", &[("when", &pen.ago(at))]),
        Standing::Refused { problem, .. } => because("copy-refused", problem, pen),
    }
}

fn because(name: &str, problem: Problem, pen: &Pen<'_>) -> String {
    let title = format!("{}.title", catalogue::entry(problem, None).name);
    pen.with(name, &[("why", &pen.say(&title))])
}

/// What is to be done about the copy, and what other devices chose, put round a sheet that shows the choices.
pub(super) fn beside(sheet: Sheet, state: &State, pen: &Pen<'_>) -> Sheet {
    offer(trouble(sheet, state, pen), state, pen)
}

fn trouble(sheet: Sheet, state: &State, pen: &Pen<'_>) -> Sheet {
    let Some(problem) = state.copy.problem().filter(|_| state.may_sync_copy()) else { return sheet };
    let sheet = match state.copy.standing {
        Standing::Refused { .. } => sheet.block_on_top(warning(pen, problem)),
        Standing::Off | Standing::Pending { .. } | Standing::Kept { .. } | Standing::Removing { .. } => sheet,
    };
    if problem == Problem::CopyDenied {
        sheet.act(Role::Secondary, pen.say("copy-allow-again"), "keep_copy")
    } else {
        sheet.act(Role::Secondary, pen.say("copy-again"), "sync_copy")
    }
}

/// The problem in the catalogue's words; the screen is about something else, so it is no problem of the screen.
fn warning(pen: &Pen<'_>, problem: Problem) -> Block {
    let mut notice = problem_notice(pen, problem);
    if let Block::Notice { tone, .. } = &mut notice {
        *tone = Tone::Warning;
    }
    notice
}

fn offer(sheet: Sheet, state: &State, pen: &Pen<'_>) -> Sheet {
    let offered = state.offers_of_others();
    if offered.is_empty() {
        return sheet;
    }
    let items = offered.into_iter().map(|(purpose, found)| told(purpose, found, pen)).collect();
    sheet
        .block_on_top(Block::Bullets { items })
        .on_top(Tone::Info, pen.say("found-title"), pen.say("found-text"))
        .act(Role::Secondary, pen.say("found-mine"), "keep_mine")
        .act(Role::Secondary, pen.say("found-use"), "use_found")
}

/// One choice in the words it would be made in here.
fn told(purpose: ConsentPurpose, found: &Chosen, pen: &Pen<'_>) -> String {
    let (choice, detail) = match purpose {
        ConsentPurpose::SyncPasswords => ("sync-passwords", "sync-passwords-detail"),
        ConsentPurpose::SyncHistory => ("sync-history", "sync-history-detail"),
        ConsentPurpose::SyncFavourites => ("sync-favourites", "sync-favourites-detail"),
        ConsentPurpose::Recommendations => ("recommendations", "recommendations-detail"),
        ConsentPurpose::AccountCopy => ("account-copy", "account-copy-detail"),
    };
    let name = if found.on { "found-on" } else { "found-off" };
    let values = [("choice", pen.say(choice)), ("device", found.device.clone()), ("detail", pen.say(detail))];
    pen.with(name, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
}
