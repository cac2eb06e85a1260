//! Node.js for the tests' independent account provider: the system's where it is new enough, else one of our own beside the build products.

use std::path::PathBuf;
use std::process::Command;

use crate::calls::{answer, carry_out};
use crate::failure::Failure;
use crate::{say, tree};

/// The provider calls `crypto.hash` and `URL.parse`; Debian 12 has Node.js 18, which knows neither.
const OLDEST: (u32, u32) = (20, 12);

/// The one fetched instead, which npm carries as a package for each kind of machine.
const FETCHED: &str = "22.23.3";

/// Makes sure that a Node.js is there which is new enough.
///
/// # Errors
/// When there is none and npm cannot fetch one.
pub(crate) fn ensure() -> Result<(), Failure> {
    if system_is_new_enough() || program_folder().join("node").is_file() {
        return Ok(());
    }
    say::line("The Node.js of this system is too old for the tests, so they get one of their own.");
    let package = format!("{}@{FETCHED}", package());
    let mut npm = Command::new("npm");
    npm.args(["install", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund"])
        .arg("--prefix")
        .arg(folder())
        .arg(package);
    carry_out(&mut npm)
}

/// The search path for tests: with our own Node.js first, where that was needed.
pub(crate) fn search_path() -> Option<std::ffi::OsString> {
    if system_is_new_enough() {
        return None;
    }
    let rest = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(std::iter::once(program_folder()).chain(std::env::split_paths(&rest))).ok()
}

fn system_is_new_enough() -> bool {
    answer(Command::new("node").arg("--version")).is_some_and(|version| new_enough(&version))
}

/// From what `node --version` says: `v20.12.1`.
fn new_enough(version: &str) -> bool {
    let mut numbers = version.trim().trim_start_matches('v').split('.').map_while(|number| number.parse().ok());
    numbers.next().zip(numbers.next()).is_some_and(|version: (u32, u32)| version >= OLDEST)
}

fn package() -> String {
    let system = match std::env::consts::OS {
        "macos" => "darwin",
        "windows" => "win",
        other => other,
    };
    let machine = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    format!("node-{system}-{machine}")
}

fn folder() -> PathBuf {
    tree::target().join("tools/node")
}

fn program_folder() -> PathBuf {
    folder().join("node_modules").join(package()).join("bin")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_node_of_debian_12_is_too_old_and_20_12_is_not() {
        assert!(!new_enough("v18.20.4\n"));
        assert!(!new_enough("v20.11.1"));
        assert!(new_enough("v20.12.0"));
        assert!(new_enough("v22.1.0"));
    }

    #[test]
    fn what_is_no_version_is_not_new_enough() {
        assert!(!new_enough(""));
        assert!(!new_enough("node: command not found"));
    }
}
