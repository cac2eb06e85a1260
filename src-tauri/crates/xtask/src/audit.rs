//! `cargo xtask audit`: licences, sources, duplicate versions and known flaws of everything Firstlink depends on.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::calls::{cargo, carry_out};
use crate::failure::Failure;
use crate::stages::Stages;
use crate::{say, tree};

/// Which cargo-deny judges; a new one may judge differently, so it is chosen, not found.
const CARGO_DENY: &str = "0.20.2";

/// Gets cargo-deny if need be, then judges by `.deny.toml`.
///
/// # Errors
/// When cargo-deny cannot be built, or finds something.
pub(crate) fn audit() -> Result<(), Failure> {
    let mut stages = Stages::default();
    let outcome = stages
        .go("cargo-deny", install)
        .and_then(|()| stages.go("what we use", judge))
        .and_then(|()| stages.go("advisories", advisories));
    say::line(format!("\n{}", stages.table()));
    outcome
}

/// Beside the other build products, so that nothing of the person's own tools is changed. Unoptimised: it runs for a second, and would
/// take minutes to optimise.
fn install() -> Result<(), Failure> {
    let mut command = cargo(&["install", "cargo-deny", "--locked", "--debug", "--quiet"]);
    command
        .args(["--version", CARGO_DENY])
        .arg("--root")
        .arg(tools())
        .env("CARGO_TARGET_DIR", tools().join("build"))
        .env("CARGO_PROFILE_DEV_DEBUG", "0");
    carry_out(&mut command)
}

fn judge() -> Result<(), Failure> {
    carry_out(deny().args(["check", "licenses", "sources", "bans"]))
}

/// The database of known flaws lies in a repository that not every machine reaches; where it cannot be had, the rest still counts.
fn advisories() -> Result<(), Failure> {
    let mut fetch = deny();
    fetch.args(["fetch", "db"]).stdin(Stdio::null()).stderr(Stdio::null());
    if fetch.status().is_ok_and(|status| status.success()) {
        carry_out(deny().args(["check", "--disable-fetch", "advisories"]))
    } else {
        say::line(
            "The database of known flaws cannot be reached from here, so dependencies were not checked against it.",
        );
        Ok(())
    }
}

fn deny() -> Command {
    let mut command = Command::new(tools().join("bin/cargo-deny"));
    command
        .args(["--workspace", "--all-features", "--locked", "--log-level", "warn"])
        .args(["--config", ".deny.toml"])
        .current_dir(tree::root());
    command
}

fn tools() -> PathBuf {
    tree::target().join("tools")
}
