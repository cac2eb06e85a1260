//! The journey through the console program, played by a script: each test has a desktop, a keyring and a provider of its own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

#[path = "console/canaries.rs"]
mod canaries;
#[path = "console/cast.rs"]
mod cast;
#[path = "console/crash.rs"]
mod crash;
#[path = "console/independent.rs"]
mod independent;
#[path = "console/logs.rs"]
mod logs;
#[path = "console/misbehaviours.rs"]
mod misbehaviours;
#[path = "console/passphrase.rs"]
mod passphrase;
#[path = "console/power_cut.rs"]
mod power_cut;
#[path = "console/prompter.rs"]
mod prompter;
#[path = "console/proxies.rs"]
mod proxies;
#[path = "console/renewal.rs"]
mod renewal;
#[path = "console/second.rs"]
mod second;
#[path = "console/travel.rs"]
mod travel;
#[path = "console/typed.rs"]
mod typed;
#[path = "console/unlinking.rs"]
mod unlinking;
#[path = "console/wrong_turns.rs"]
mod wrong_turns;

/// A product key that its maker publishes for everybody's use.
const KEY: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";
/// Every answer but those about key and route.
const ANSWERS: [&str; 7] =
    ["--device-name", "den", "--confirm", "--sync", "passwords,favourites", "--recommendations", "yes"];
/// Every answer but the route, with nothing on.
const NOTHING: [&str; 6] = ["--no-key", "--confirm", "--sync", "none", "--recommendations", "no"];
