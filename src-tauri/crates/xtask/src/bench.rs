//! `cargo xtask bench`: how fast and how small Firstlink is.

use crate::calls::{cargo, carry_out};
use crate::failure::Failure;
use crate::tree;

/// Runs the workspace's benches and prints what they found.
///
/// # Errors
/// When a bench cannot be built or fails.
pub(crate) fn bench() -> Result<(), Failure> {
    let mut command = cargo(&["bench"]);
    for folder in tree::house() {
        for name in tree::target_names(&[folder], "benches") {
            command.args(["--bench", &name]);
        }
    }
    carry_out(command.args(["--", "--warm-up-time", "1", "--measurement-time", "3"]))
}
