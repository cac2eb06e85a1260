//! The log: what happened, for support; never what was typed, and nothing on the terminal.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::Mutex;

use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::prelude::*;

/// A log larger than this is put aside at the next start; the one put aside before is dropped.
const LIMIT: u64 = 1024 * 1024;

/// Writes to `firstlink.log` in this folder from now on. Where that fails, there is no log: a wizard that cannot keep one
/// is still better than none.
pub(crate) fn start(folder: &Path) {
    let Ok(file) = open(folder) else { return };
    // Other crates may log what they send; only our own know what is secret.
    let ours = Targets::new().with_target("firstlink", LevelFilter::INFO);
    let layer = tracing_subscriber::fmt::layer().with_writer(Mutex::new(file)).with_ansi(false);
    // Set twice only by a mistake of ours, and then the first one stays.
    let _ = tracing_subscriber::registry().with(layer.with_filter(ours)).try_init();
}

fn open(folder: &Path) -> io::Result<File> {
    fs::create_dir_all(folder)?;
    let path = folder.join("firstlink.log");
    if fs::metadata(&path).is_ok_and(|found| found.len() > LIMIT) {
        fs::rename(&path, folder.join("firstlink.1.log"))?;
    }
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.append(true).create(true).open(path)
}
