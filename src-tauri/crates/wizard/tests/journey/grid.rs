//! Every state × every event.

#![expect(clippy::wildcard_enum_match_arm, reason = "most blocks have neither fields nor actions")]

use std::collections::BTreeMap;

use firstlink_wizard::draw;
use firstlink_wizard::effect::{Attempt, Event};
use firstlink_wizard::intent::{FieldValue, Typed};
use firstlink_wizard::journey;
use firstlink_wizard::screen::{Action, Block, Screen};

use crate::explore::{GOOD, PASSPHRASE, context, intents, outcomes, unconfigured, whole};

#[test]
fn a_late_answer_changes_nothing() {
    let context = context();
    for state in &whole().states {
        for number in [0, state.last.0 + 1, u64::MAX - 1] {
            for outcome in outcomes(Attempt(number)) {
                if state.attempts().contains(&Attempt(number)) {
                    continue;
                }
                let (after, effects) = journey::step(state.clone(), Event::Happened(outcome), &context);
                assert_eq!((&after, effects.len()), (state, 0));
            }
        }
    }
}

#[test]
fn what_makes_no_sense_leaves_state_and_world_alone() {
    let context = context();
    for state in &whole().states {
        let offered: Vec<_> = actions(&draw::screen(state, &context, 1)).iter().map(name).collect();
        for intent in intents() {
            let asked = format!("{intent:?}");
            let (after, effects) = journey::step(state.clone(), Event::Asked(intent), &context);
            let changed = after != *state || !effects.is_empty();
            if changed && !always(&asked) {
                assert!(offered.iter().any(|name| same(name, &asked)), "{asked} did something unoffered in {state:?}");
            }
        }
    }
}

#[test]
fn every_action_offered_does_something() {
    for context in [context(), unconfigured()] {
        for state in &whole().states {
            let screen = draw::screen(state, &context, 1);
            for action in actions(&screen) {
                // What is wrong with a field is mended first; sending the same again may change nothing.
                let text = |text: &str| FieldValue::Text(Typed::new(text.to_owned()));
                let mut fields = fields(&screen);
                if name(&action) == "submit_key" {
                    fields.insert("key".to_owned(), text(GOOD));
                }
                for field in ["passphrase", "again"] {
                    if fields.contains_key(field) {
                        fields.insert(field.to_owned(), text(PASSPHRASE));
                    }
                }
                if name(&action) == "search" && action.fields.len() == 1 {
                    fields.insert("words".to_owned(), text("unlink"));
                }
                if name(&action) == "confirm" {
                    fields.insert("device_name".to_owned(), text("study-pc"));
                }
                let intent = action.intent(&fields).unwrap_or_else(|error| panic!("{action:?}: {error}"));
                let before = journey::step(state.clone(), Event::Asked(intent), &context);
                assert!(
                    before.0 != *state || !before.1.is_empty(),
                    "{action:?} does nothing on {:?}/{} in {state:?}",
                    screen.id,
                    screen.state
                );
            }
        }
    }
}

#[test]
fn a_state_survives_being_written_and_read() {
    for state in &whole().states {
        let text = serde_json::to_string(state).unwrap();
        let read: journey::State = serde_json::from_str(&text).unwrap();
        assert_eq!(text, serde_json::to_string(&read).unwrap());
        for secret in ["W269N", "5MTFVRR7", "/authorize?", "four words"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
}

/// Intents that are possible on every screen without a button of their own there; a terminal may unlink from anywhere.
fn always(asked: &str) -> bool {
    asked == "Unlink"
        // A terminal has a command for it.
        || asked == "SyncCopy"
        || asked.starts_with("Language")
        || asked.starts_with("Display")
        || asked == "Quit"
        || asked.starts_with("OpenPage")
        || asked == "Help"
}

fn name(action: &Action) -> String {
    action.send["intent"].clone()
}

fn same(name: &str, asked: &str) -> bool {
    let plain: String = name.chars().filter(|c| *c != '_').collect();
    asked.split([' ', '{']).next().unwrap_or_default().eq_ignore_ascii_case(&plain)
}

pub(crate) fn actions(screen: &Screen) -> Vec<Action> {
    let in_rows = screen.blocks.iter().flat_map(|block| match block {
        Block::Summary { rows } => rows.iter().filter_map(|row| row.action.clone()).collect(),
        _ => vec![],
    });
    screen.actions.iter().cloned().chain(in_rows).collect()
}

/// What stands in the fields of a screen when nothing was touched.
pub(crate) fn fields(screen: &Screen) -> BTreeMap<String, FieldValue> {
    let text = |text: &str| FieldValue::Text(Typed::new(text.to_owned()));
    let mut fields = BTreeMap::new();
    for block in &screen.blocks {
        match block {
            Block::Field { name, value, .. } if name == "key" && value.is_empty() => {
                fields.insert(name.clone(), text("W269N-WFGWX-YVC9B-4J6C9-T83XG"));
            }
            Block::Field { name, value, .. } => {
                fields.insert(name.clone(), text(value));
            }
            Block::Choice { name, selected, .. } => {
                fields.insert(name.clone(), text(selected.as_deref().unwrap_or_default()));
            }
            Block::Toggles { items, .. } => {
                fields.extend(items.iter().map(|item| (item.name.clone(), FieldValue::On(item.on))));
            }
            _ => {}
        }
    }
    fields
}
