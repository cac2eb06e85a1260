//! Calling other programs: shown before they run, and named when they fail.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::{say, tree};

/// `cargo` as it called us, in the workspace root.
pub(crate) fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args).current_dir(tree::root());
    command
}

/// Runs a command with our own input and output, after showing it.
///
/// # Errors
/// When it cannot be started or ends with anything but success; the sentence names it.
pub(crate) fn carry_out(command: &mut Command) -> Result<(), Failure> {
    match exit_code(command)? {
        0 => Ok(()),
        code => Err(Failure::failed(format!("`{}` ended with {code}.", shown(command)))),
    }
}

/// Runs a command as [`carry_out`] does and gives its exit code; death by a signal counts as 1.
///
/// # Errors
/// When it cannot be started.
pub(crate) fn exit_code(command: &mut Command) -> Result<u8, Failure> {
    say::line(format!("$ {}", shown(command)));
    let status = command
        .status()
        .map_err(|error| Failure::failed(format!("`{}` could not be started: {error}.", shown(command))))?;
    Ok(status.code().map_or(1, |code| u8::try_from(code).unwrap_or(1)))
}

/// What a quiet command printed, or nothing when it is not there or did not succeed.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program of this name can be started.
pub(crate) fn on_path(program: &str) -> bool {
    program_file(program).is_some()
}

/// Where a program of this name lies.
pub(crate) fn program_file(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(program)).find(|file| executable(file))
}

#[cfg(unix)]
fn executable(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(file).is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn executable(file: &Path) -> bool {
    file.with_extension("exe").is_file() || file.is_file()
}

/// The command as a person would type it, without the folders of the program itself.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    std::iter::once(program).chain(command.get_args()).map(quoted).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    if word.is_empty() || word.contains(char::is_whitespace) { format!("'{word}'") } else { word.into_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_it_would_be_typed() {
        let mut command = Command::new("/some/where/cargo");
        command.args(["test", "--test", "a b", ""]);
        assert_eq!(shown(&command), "cargo test --test 'a b' ''");
    }

    #[test]
    fn a_program_that_is_not_there_fails_by_name() {
        let failure = carry_out(&mut Command::new("no-such-program-here")).expect_err("it is not there");
        assert!(failure.sentence.contains("`no-such-program-here`"));
        assert!(!on_path("no-such-program-here"));
    }

    #[cfg(unix)]
    #[test]
    fn an_exit_code_is_passed_on_and_an_unsuccessful_answer_is_none() {
        let mut failing = Command::new("sh");
        failing.args(["-c", "echo half; exit 12"]);
        assert_eq!(exit_code(&mut failing), Ok(12));
        assert_eq!(answer(&mut failing), None);
        assert_eq!(answer(Command::new("sh").args(["-c", "echo whole"])).as_deref(), Some("whole\n"));
    }
}
