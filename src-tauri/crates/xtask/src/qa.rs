//! `cargo xtask qa`: the wizard in any browser, with the testers' panel beside it.

use crate::calls::{cargo, exit_code};
use crate::failure::Failure;

/// Builds it and hands over to it; `words` are for it, with or without `--` before them.
///
/// # Errors
/// The exit code of the build or of the program.
pub(crate) fn qa(words: &[String]) -> Result<(), Failure> {
    let words = words.strip_prefix(&["--".to_owned()]).unwrap_or(words);
    match exit_code(cargo(&["run", "--package", "firstlink-qa", "--"]).args(words))? {
        0 => Ok(()),
        code => Err(Failure::passed_on(code)),
    }
}
