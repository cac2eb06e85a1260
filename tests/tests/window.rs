//! The journey in the real window: each test has a desktop, a keyring, a display and an account service of its own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

#[path = "window/journeys.rs"]
mod journeys;
#[path = "window/stage.rs"]
mod stage;
