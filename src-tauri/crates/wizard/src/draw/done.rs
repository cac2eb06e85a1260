//! What was done, and what can be done with it later.

use super::action;
use super::desk::desk;
use super::linking::{card, key_value};
use super::sheet::{Pen, Sheet};
use super::start::row;
use super::{switches, travel};
use crate::account::{Check, Kept};
use crate::erasure::{Erasure, Fate, Trace};
use crate::intent::{Page, Purpose};
use crate::journey::{Doing, KeyAnswer, Place, State};
use crate::screen::{Block, Role, Row, ScreenId, Tone};
use crate::switches::{Switch, chosen, offered, offers_activation};

pub(super) fn finish(state: &State, pen: &Pen<'_>) -> Sheet {
    let sheet = Sheet::new(ScreenId::Finish, "idle", pen.say("finish-title"));
    let sheet = match &state.link {
        Some(link) => sheet.block(card(&link.account, pen)),
        None => sheet,
    };
    let sheet = sheet.block(Block::Summary { rows: rows(state, pen) });
    let sheet = match left_to_do(state, pen) {
        items if items.is_empty() => sheet.text(pen.say("finish-all")),
        items => sheet.text(pen.say("finish-left")).bullets(items),
    };
    let sheet = key_page(switches::add(sheet, state, pen), state, pen);
    travel::beside(sheet, state, pen).act(Role::Primary, pen.say("finish-dashboard"), "finish")
}

pub(super) fn dashboard(state: &State, doing: Doing, pen: &Pen<'_>) -> Sheet {
    let Some(link) = &state.link else {
        return unlinked(state, pen)
            .page(Role::Secondary, pen.say("open-consent"), Page::Consent, pen)
            .act(Role::Secondary, pen.say("welcome"), "start_again")
            .act(Role::Primary, pen.say("close"), "quit");
    };
    match doing {
        Doing::AskingUnlink => asking(state, pen),
        Doing::Unlinking { .. } => Sheet::new(ScreenId::Dashboard, "unlinking", pen.say("unlink-title"))
            .status(pen.say("unlinking"))
            .block(card(&link.account, pen))
            .block(Block::Progress { label: pen.say("unlinking"), done: None })
            .page(Role::Quiet, pen.say("open-consent"), Page::Consent, pen)
            .act(Role::Secondary, pen.say("cancel"), "cancel"),
        Doing::UnlinkFailed { problem } => {
            let sheet = overview(state, "unlink_failed", pen);
            let notice = (pen.say("unlink-failed"), pen.say("unlink-failed.text"));
            erased(sheet.on_top(Tone::Warning, notice.0, notice.1).problem(pen, Some(problem)), state, pen)
        }
        Doing::Checking { .. } => Sheet::new(ScreenId::Dashboard, "checking", pen.say("dashboard-title"))
            .status(pen.say("checking"))
            .block(card(&link.account, pen))
            .block(Block::Progress { label: pen.say("checking"), done: None })
            .page(Role::Quiet, pen.say("open-dashboard"), Page::Dashboard, pen)
            .act(Role::Secondary, pen.say("cancel"), "cancel"),
        Doing::NotChecked { problem } => {
            let sheet = overview(state, "not_checked", pen);
            let sheet = sheet.on_top(Tone::Info, pen.say("not-checked"), pen.say("not-checked.text"));
            again(sheet.problem(pen, Some(problem)), state, doing, pen)
        }
        Doing::Nothing if state.needs_attention() => {
            let name = if state.has_ended() { "ended" } else { "attention" };
            let sheet = overview(state, name, pen);
            again(sheet.on_top(Tone::Warning, pen.say(name), pen.say(&format!("{name}.text"))), state, doing, pen)
        }
        Doing::Reading { leaf } => desk(state, leaf, pen),
        Doing::Nothing => overview(state, "idle", pen),
    }
}

/// Nothing is linked; what was erased, if that was just now.
fn unlinked(state: &State, pen: &Pen<'_>) -> Sheet {
    let left = state.erasures.iter().any(|erasure| erasure.fate == Fate::Left);
    let name = if left { "left" } else { "not_linked" };
    let sheet = Sheet::new(ScreenId::Dashboard, name, pen.say("dashboard-none"));
    let sheet = match left {
        true => sheet.notice(Tone::Warning, pen.say("unlink-left"), pen.say("unlink-left.text")),
        false => sheet,
    };
    let sheet = erased(sheet, state, pen);
    let sheet = match state.erasures.is_empty() {
        true => sheet,
        false => sheet.text(pen.say("erased-elsewhere")),
    };
    let sheet = match state.has_choices() {
        true => sheet.text(pen.say("choices-stay")).act(Role::Quiet, pen.say("forget-choices"), "forget_choices"),
        false => sheet,
    };
    sheet.text(pen.say("dashboard-none-text"))
}

fn erased(sheet: Sheet, state: &State, pen: &Pen<'_>) -> Sheet {
    match state.erasures.is_empty() {
        true => sheet,
        false => sheet.text(pen.say("erased")).block(erasures(&state.erasures, pen)),
    }
}

/// A row for each thing: what was found of it, and what became of it.
pub(super) fn erasures(all: &[Erasure], pen: &Pen<'_>) -> Block {
    let told = |erasure: &Erasure| {
        let trace = match erasure.trace {
            Trace::RefreshToken => "erased-refresh-token",
            Trace::PendingSignIn => "erased-pending-sign-in",
            Trace::ProductKey => "erased-product-key",
            Trace::VaultFile => "erased-vault-file",
            Trace::VaultKey => "erased-vault-key",
            Trace::LinkRecord => "erased-link-record",
        };
        let fate = match (erasure.fate, &erasure.place) {
            (Fate::Erased, _) => pen.say("fate-erased"),
            (Fate::NotThere, _) => pen.say("fate-not-there"),
            (Fate::Unreadable, _) => pen.say("fate-unreadable"),
            (Fate::Left, Some(place)) => pen.with("fate-left-at", &[("place", place)]),
            (Fate::Left, None) => pen.say("fate-left"),
        };
        let erased = Some((erasure.trace.name().to_owned(), erasure.fate.name().to_owned()));
        Row { erased, ..row(pen.say(trace), fate, false) }
    };
    Block::Summary { rows: all.iter().map(told).collect() }
}

/// The way to sign in again, where that is what helps.
fn again(sheet: Sheet, state: &State, doing: Doing, pen: &Pen<'_>) -> Sheet {
    match doing.may_sign_in_again(state) {
        true => sheet.act(Role::Primary, pen.say("sign-in-again"), "sign_in_browser"),
        false => sheet,
    }
}

fn overview(state: &State, name: &str, pen: &Pen<'_>) -> Sheet {
    let sheet = Sheet::new(ScreenId::Dashboard, name, pen.say("dashboard-title"));
    let sheet = match &state.link {
        Some(link) => sheet.block(card(&link.account, pen)),
        None => sheet,
    };
    let sheet = sheet.block(Block::Summary { rows: rows(state, pen) });
    // Whether a switch was pressed is never known, so only what can be done with is told as left.
    let sheet = match key_to_use(state, pen) {
        Some(left) => sheet.text(pen.say("finish-left")).bullets(vec![left]),
        None => sheet,
    };
    let sheet = switches::add(sheet, state, pen);
    let sheet = travel::beside(sheet, state, pen);
    let sheet = match state.can_check() {
        true => sheet.act(Role::Secondary, pen.say("check-link"), "check_link"),
        false => sheet,
    };
    key_page(sheet, state, pen)
        .page(Role::Quiet, pen.say("open-dashboard"), Page::Dashboard, pen)
        .act(Role::Quiet, pen.say("security-title"), "advice")
        .act(Role::Quiet, pen.say("agreements-title"), "agreements")
        .act(Role::Quiet, pen.say("rerun"), "rerun")
        .act(Role::Danger, pen.say("unlink"), "unlink")
        .act(Role::Secondary, pen.say("change-choices"), "change_choices")
        .act(Role::Secondary, pen.say("close"), "quit")
}

fn asking(state: &State, pen: &Pen<'_>) -> Sheet {
    let sheet = Sheet::new(ScreenId::Dashboard, "asking_unlink", pen.say("unlink-title"));
    let sheet = match &state.link {
        Some(link) => sheet.block(card(&link.account, pen)),
        None => sheet,
    };
    let copy = state.copy.may_be_there().then(|| pen.say("unlink-copy"));
    sheet
        .text(pen.say("unlink-what"))
        .bullets(pen.list("unlink-point").into_iter().chain(copy).collect())
        .act(Role::Danger, pen.say("unlink-now"), "unlink_now")
        .act(Role::Secondary, pen.say("unlink-keep"), "keep_link")
}

fn rows(state: &State, pen: &Pen<'_>) -> Vec<Row> {
    let choice = |on: bool| pen.say(if on { "on" } else { "off" });
    let sync = state.answers.preferences.sync;
    let device = state.link.as_ref().map(|link| link.device_name.clone()).unwrap_or_default();
    let kept = state.link.as_ref().map(|link| match link.kept {
        Kept::Vault => pen.say("kept-vault"),
        Kept::Passphrase => pen.say("kept-passphrase"),
        Kept::Session => pen.say("kept-session"),
    });
    let mut key = row(pen.say("key-label"), key_value(state, pen), true);
    if matches!(state.answers.key, KeyAnswer::Kept { .. }) && state.link.is_some() {
        key.action = Some(action(pen.say("key-forget"), Role::Quiet, "forget_key"));
    }
    let mut device = row(pen.say("device-name"), device, false);
    if matches!(state.place, Place::Dashboard { .. }) {
        device.action = Some(action(pen.say("rename"), Role::Quiet, "rename"));
    }
    let mut rows = vec![device, row(pen.say("kept"), kept.unwrap_or_default(), false)];
    rows.extend(state.check.map(|check| row(pen.say("last-check"), last_check(check, pen), false)));
    rows.extend([
        key,
        row(pen.say("sync-passwords"), choice(sync.passwords), false),
        row(pen.say("sync-history"), choice(sync.history), false),
        row(pen.say("sync-favourites"), choice(sync.favourites), false),
        row(pen.say("recommendations"), choice(state.answers.preferences.recommendations), false),
    ]);
    rows.extend(travel::summary(state, pen));
    rows
}

fn last_check(check: Check, pen: &Pen<'_>) -> String {
    let name = if check.good { "last-check-good" } else { "last-check-ended" };
    pen.with(name, &[("when", &pen.ago(check.at))])
}

fn left_to_do(state: &State, pen: &Pen<'_>) -> Vec<String> {
    let mut items = vec![];
    if state.switches.is_none() && chosen(state).next().is_some() {
        items.push(pen.say("left-sync"));
    } else if !offered(state).is_empty() {
        items.push(pen.say("left-switches"));
    }
    items.extend(key_to_use(state, pen));
    items
}

/// What is left to do with a kept key.
fn key_to_use(state: &State, pen: &Pen<'_>) -> Option<String> {
    let KeyAnswer::Kept { purpose, .. } = &state.answers.key else { return None };
    Some(pen.say(match purpose {
        Purpose::Windows => "left-key-windows",
        Purpose::Office => "left-key-office",
        Purpose::Xbox => "left-key-xbox",
        Purpose::Unsure => "left-key-unsure",
    }))
}

/// What can be done with a kept key: copied, and used on the official page for its kind.
fn key_page(sheet: Sheet, state: &State, pen: &Pen<'_>) -> Sheet {
    let KeyAnswer::Kept { purpose, .. } = &state.answers.key else { return sheet };
    // On the dashboard it is one thing of many; on Finish it is what is left to do.
    let role = if matches!(state.place, Place::Finish) { Role::Secondary } else { Role::Quiet };
    let sheet = sheet.act(role, pen.say("copy-key"), "copy_key");
    match purpose {
        Purpose::Windows if offers_activation(state) => switches::open(sheet, Switch::Activation, role, pen),
        Purpose::Windows => sheet,
        Purpose::Office if pen.has_page(Page::Setup) => sheet.page(role, pen.say("open-setup"), Page::Setup, pen),
        Purpose::Office | Purpose::Xbox | Purpose::Unsure => {
            sheet.page(role, pen.say("open-redeem"), Page::Redeem, pen)
        }
    }
}
