//! The journey in the real window: each test has a desktop, a keyring, a display and an account service of its own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

#[path = "window/aloud.rs"]
mod aloud;
#[path = "window/beside.rs"]
mod beside;
#[path = "window/blank.rs"]
mod blank;
#[path = "window/canaries.rs"]
mod canaries;
#[path = "window/desk.rs"]
mod desk;
#[path = "window/display.rs"]
mod display;
#[path = "window/journeys.rs"]
mod journeys;
#[path = "window/keyboard.rs"]
mod keyboard;
#[path = "window/looks.rs"]
mod looks;
#[path = "window/misbehaviours.rs"]
mod misbehaviours;
#[path = "window/power_cut.rs"]
mod power_cut;
#[path = "window/recovery.rs"]
mod recovery;
#[path = "window/routes.rs"]
mod routes;
#[path = "window/stage.rs"]
mod stage;
#[path = "window/typing.rs"]
mod typing;
#[path = "window/wrong_turns.rs"]
mod wrong_turns;
