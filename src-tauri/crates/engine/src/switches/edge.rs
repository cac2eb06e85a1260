//! Microsoft Edge on this computer: whether it is here, what its policy takes out of sync, and how it is started.
//!
//! Other programs are not let to `edge://` addresses on every system and in every version, so being started is all that can be
//! promised: the address is shown for copying as well.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};

use firstlink_wizard::preferences::SyncItem;

use crate::opener::{OpenError, survives};

/// Starts Edge with this address.
pub(super) fn open(address: &str) -> Result<(), OpenError> {
    started(start().ok_or(OpenError::NoBrowser)?, address)
}

fn started(mut command: Command, address: &str) -> Result<(), OpenError> {
    command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let child = command.spawn().map_err(|error| OpenError::Failed(error.kind()))?;
    survives(child).then_some(()).ok_or(OpenError::NoBrowser)
}

/// Whether it is on this computer.
pub(super) fn is_here() -> bool {
    start().is_some()
}

/// What cannot be synced in it here.
pub(super) fn off() -> BTreeSet<SyncItem> {
    found_policy().off()
}

#[cfg(windows)]
fn start() -> Option<Command> {
    let folders = ["ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"].into_iter().filter_map(std::env::var_os);
    let programs = folders.map(|folder| std::path::Path::new(&folder).join(r"Microsoft\Edge\Application\msedge.exe"));
    programs.into_iter().find(|program| program.is_file()).map(Command::new)
}

#[cfg(windows)]
fn found_policy() -> super::policy::Policy {
    use super::registry::{EDGE, edge_policy, query};
    EDGE.map(|key| edge_policy(&query(key)))
        .into_iter()
        .fold(super::policy::Policy::default(), |weaker, policy| weaker.under(policy))
}

#[cfg(target_os = "macos")]
fn start() -> Option<Command> {
    const NAME: &str = "Microsoft Edge.app";
    let home = std::env::var_os("HOME").map(|home| std::path::Path::new(&home).join("Applications"));
    let folders = [Some("/Applications".into()), home];
    folders.into_iter().flatten().any(|folder| folder.join(NAME).is_dir()).then(|| {
        let mut command = Command::new("/usr/bin/open");
        command.args(["-a", "Microsoft Edge"]);
        command
    })
}

/// What a device management has put in place; for the person weighs less than for the computer.
#[cfg(target_os = "macos")]
fn found_policy() -> super::policy::Policy {
    let managed = std::path::Path::new("/Library/Managed Preferences");
    let person = std::env::var_os("USER").map(|user| managed.join(user));
    let folders = person.into_iter().chain([managed.to_owned()]);
    let read =
        |folder: std::path::PathBuf| plist::from_file(folder.join("com.microsoft.Edge.plist")).unwrap_or_default();
    folders.map(read).fold(super::policy::Policy::default(), super::policy::Policy::under)
}

/// The programs of Edge's packages, and of its Flatpak, which no `PATH` need name.
#[cfg(not(any(windows, target_os = "macos")))]
const PROGRAMS: [&str; 5] = [
    "microsoft-edge",
    "microsoft-edge-stable",
    "microsoft-edge-beta",
    "microsoft-edge-dev",
    "/var/lib/flatpak/exports/bin/com.microsoft.Edge",
];

#[cfg(not(any(windows, target_os = "macos")))]
fn start() -> Option<Command> {
    PROGRAMS.into_iter().find(|name| crate::opener::is_program(name)).map(Command::new)
}

#[cfg(not(any(windows, target_os = "macos")))]
fn found_policy() -> super::policy::Policy {
    super::policy::in_folder(std::path::Path::new("/etc/opt/edge/policies/managed"))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_program_gets_the_address_as_its_last_word_and_one_that_ends_badly_is_no_success() {
        let folder = tempfile::tempdir().unwrap();
        let (script, mark) = (folder.path().join("edge"), folder.path().join("mark"));
        std::fs::write(&script, format!("printf '%s\n' \"$@\" > {}; exit \"$1\"", mark.display())).unwrap();
        let program = |code: &str| {
            let mut command = Command::new("sh");
            command.arg(&script).arg(code);
            command
        };
        started(program("0"), "edge://settings/profiles/sync").unwrap();
        assert_eq!(std::fs::read_to_string(&mark).unwrap(), "0\nedge://settings/profiles/sync\n");
        assert!(matches!(started(program("1"), "edge://settings"), Err(OpenError::NoBrowser)));
        assert!(matches!(started(Command::new("/nonexistent"), "edge://settings"), Err(OpenError::Failed(_))));
    }
}
