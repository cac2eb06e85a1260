//! What this computer says of itself, and what it may keep of this program when that falls.

use std::path::PathBuf;

/// Languages the system asks for, best first, as the environment or platform names them.
pub fn languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// What this computer calls itself, or a plain word where it has no name.
pub fn device_name() -> String {
    let name = gethostname::gethostname().to_string_lossy().into_owned();
    let name = name.split('.').next().unwrap_or_default();
    match name {
        "" | "localhost" => "PC".to_owned(),
        name => name.to_owned(),
    }
}

/// Where files that are written for the person go: the folder for downloads, or for documents, or their home.
pub fn own_files() -> Option<PathBuf> {
    [dirs::download_dir(), dirs::document_dir(), dirs::home_dir()].into_iter().flatten().find(|folder| folder.is_dir())
}

/// From now on a crash leaves no copy of this program's memory on the disk: what is in it may be secret.
///
/// A reader of such copies that is no file but a program (systemd-coredump) honours this, too.
#[cfg(unix)]
pub fn leave_no_core() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = Rlimit { current: Some(0), maximum: getrlimit(Resource::Core).maximum };
    // Lowering a limit of one's own is never refused.
    let _ = setrlimit(Resource::Core, limit);
}

/// From now on a crash leaves no copy of this program's memory on the disk. Here the system keeps none unless asked.
#[cfg(not(unix))]
pub fn leave_no_core() {}

/// From now on other programs of the same person cannot read this program's memory or environment, and the system dumps
/// neither. Programs started from here are as they always are.
///
/// Not for a program with a window: the desktop's portals look into `/proc` to see who asks, and refuse whom they cannot see.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub fn close_memory() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    // Giving up a right of one's own is never refused.
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// From now on other programs of the same person cannot read this program's memory. Elsewhere the system sees to it, or not.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub fn close_memory() {}
