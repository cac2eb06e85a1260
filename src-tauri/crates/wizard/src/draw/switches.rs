//! What really syncs each thing that was chosen, and the way there.

use super::sheet::{Pen, Sheet};
use super::start::row;
use crate::journey::State;
use crate::preferences::SyncItem;
use crate::screen::{Block, Role, Row};
use crate::switches::{Found, Switch, chosen, offered};

/// A row for each thing that was chosen, and a way to each switch that does something for it.
pub(super) fn add(sheet: Sheet, state: &State, pen: &Pen<'_>) -> Sheet {
    let Some(found) = &state.switches else { return sheet };
    let rows: Vec<Row> = chosen(state).map(|item| told(found, item, pen)).collect();
    if rows.is_empty() {
        return sheet;
    }
    let offered = offered(state);
    let before = pen.say(if offered.is_empty() { "switches-none" } else { "switches" });
    let sheet = sheet.text(before).block(Block::Summary { rows });
    offered.into_iter().fold(sheet, |sheet, switch| open(sheet, switch, Role::Quiet, pen))
}

/// The way to one of them.
pub(super) fn open(sheet: Sheet, switch: Switch, role: Role, pen: &Pen<'_>) -> Sheet {
    let label = match switch {
        Switch::Windows => "open-switch-windows",
        Switch::Edge => "open-switch-edge",
        Switch::Activation => "open-activation",
    };
    sheet.act_with(role, pen.say(label), "open_switch", &[("switch", switch.name())], &[])
}

fn told(found: &Found, item: SyncItem, pen: &Pen<'_>) -> Row {
    let label = match item {
        SyncItem::Passwords => "sync-passwords",
        SyncItem::History => "sync-history",
        SyncItem::Favourites => "sync-favourites",
    };
    let by_each = found.of(item).filter_map(|(switch, off)| match (switch, off) {
        (Switch::Windows, false) => Some(pen.say("switch-windows")),
        (Switch::Windows, true) => Some(pen.say("switch-windows-off")),
        (Switch::Edge, false) => Some(pen.say("switch-edge")),
        (Switch::Edge, true) => Some(pen.say("switch-edge-off")),
        (Switch::Activation, _) => None,
    });
    let mut sentences: Vec<String> = by_each.collect();
    if !found.of(item).any(|(switch, _)| switch == Switch::Edge) {
        sentences.push(pen.say("switch-no-edge"));
    }
    if found.of(item).any(|(_, off)| !off) {
        sentences.push(pen.say("switch-unseen"));
    }
    row(pen.say(label), sentences.join(" "), false)
}
