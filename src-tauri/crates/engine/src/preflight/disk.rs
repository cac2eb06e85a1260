//! Whether Firstlink can write where it keeps its files.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use firstlink_wizard::findings::{Finding, Verdict};

use crate::home::{Home, HomeError};

/// More than a journal and a vault need to be written anew.
const ROOM: usize = 256 * 1024;

/// Writes a file to each folder, or where that would be made, and takes it away again.
pub(super) fn check(home: Option<Home>) -> Verdict {
    let Some(home) = home else { return Verdict::Found(Finding::NoHome) };
    let home = match home.checked() {
        Ok(home) => home,
        Err(HomeError::None | HomeError::Refused { .. }) => return Verdict::Found(Finding::NoHome),
        Err(HomeError::Storage(_)) => return Verdict::Found(Finding::NotWritable),
    };
    let found =
        home.folders().into_iter().find_map(|folder| try_folder(folder).err().map(|error| name(folder, &error)));
    found.map_or(Verdict::Fine, Verdict::Found)
}

fn try_folder(folder: &Path) -> io::Result<()> {
    let there = folder.ancestors().find(|folder| folder.exists()).ok_or(io::ErrorKind::NotFound)?;
    let mut random = [0; 8];
    getrandom::fill(&mut random).map_err(|_| io::ErrorKind::Other)?;
    let path = there.join(format!(".firstlink-{:016x}", u64::from_le_bytes(random)));
    let written = OpenOptions::new().write(true).create_new(true).open(&path).and_then(|mut file| {
        file.write_all(&vec![0; ROOM])?;
        file.sync_data()
    });
    let removed = fs::remove_file(&path);
    written.and(removed)
}

fn name(folder: &Path, error: &io::Error) -> Finding {
    let kind = error.kind();
    if matches!(kind, io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge) {
        return Finding::DiskFull;
    }
    if folder.exists() { Finding::NotWritable } else { Finding::NoHome }
}
