//! Replaces a file whole: whoever reads it, even after a power cut, sees the old content or the new, never a part.

use std::fmt;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::guard::{self, Unsafe};

/// A file or folder could not be read or written.
#[derive(Debug, Error)]
#[error("could not {action} {path}: {cause}", path = path.display(), cause = self.cause())]
pub struct StorageError {
    /// What was tried.
    pub action: Action,
    /// With which file or folder.
    pub path: PathBuf,
    /// What the system said.
    #[source]
    pub source: io::Error,
}

impl StorageError {
    /// Names the file in an error of the system.
    pub fn new(action: Action, path: &Path, source: io::Error) -> StorageError {
        StorageError { action, path: path.to_owned(), source }
    }

    /// Whether the disk, the quota or the size limit is used up, so that freeing space would help.
    pub fn is_full(&self) -> bool {
        use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
        matches!(self.source.kind(), StorageFull | QuotaExceeded | FileTooLarge)
    }

    /// Whether what is there is not to be trusted, or is no file at all.
    pub fn is_unsafe(&self) -> bool {
        self.source.get_ref().is_some_and(|cause| cause.is::<Unsafe>())
    }

    /// What the system said, in plain words where we have them.
    fn cause(&self) -> String {
        let known = PLAINLY.iter().find(|(kind, _)| *kind == self.source.kind());
        known.map_or_else(|| self.source.to_string(), |(_, words)| (*words).to_owned())
    }
}

/// What the system may say, and how a person says it.
const PLAINLY: [(io::ErrorKind, &str); 7] = [
    (io::ErrorKind::StorageFull, "the disk is full; make room on it, then try again"),
    (io::ErrorKind::QuotaExceeded, "this account has used up its share of the disk; make room, then try again"),
    (io::ErrorKind::FileTooLarge, "the system allows no file of that size here"),
    (io::ErrorKind::ReadOnlyFilesystem, "this disk can be read but not written; name another folder with --home"),
    (io::ErrorKind::PermissionDenied, "this account has no right to; name another folder with --home"),
    (io::ErrorKind::NotFound, "the folder is no longer there"),
    (io::ErrorKind::NotADirectory, "there is a file where a folder should be; name another folder with --home"),
];

/// What was tried with a file or folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Making a folder.
    Create,
    /// Reading.
    Read,
    /// Writing.
    Write,
    /// Locking.
    Lock,
    /// Removing.
    Remove,
    /// Moving a damaged file aside.
    SetAside,
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Action::Create => "create",
            Action::Read => "read",
            Action::Write => "write",
            Action::Lock => "lock",
            Action::Remove => "remove",
            Action::SetAside => "move aside",
        })
    }
}

/// Replaces the content of `path` (mode 0600); on return it is on the disk. The caller holds the lock that covers the file.
///
/// # Errors
/// When the new content could not be brought to the disk; `path` then still has its old content.
pub fn replace(path: &Path, content: &[u8]) -> Result<(), StorageError> {
    let fresh = beside(path, ".new");
    let written = write_fresh(&fresh, content).and_then(|()| fs::rename(&fresh, path)).and_then(|()| sync_folder(path));
    written.map_err(|error| {
        // It may be gone already, or the folder with it: the first error is the one to tell.
        let _ = fs::remove_file(&fresh);
        StorageError::new(Action::Write, path, error)
    })
}

/// Removes a file, and what a replacement cut short may have left beside it; a file that is not there is removed already.
///
/// # Errors
/// When it is still there.
pub fn remove(path: &Path) -> Result<(), StorageError> {
    remove_if_there(&beside(path, ".new"))
        .and_then(|()| remove_if_there(path))
        .and_then(|()| sync_folder(path))
        .map_err(|error| StorageError::new(Action::Remove, path, error))
}

/// Content of a file, or `None` where there is none. A symbolic link is not followed, and a pipe not waited for.
///
/// # Errors
/// When it is there and cannot be read.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, StorageError> {
    read_checked(path, guard::wrong_with_file)
}

/// As [`read`], of a file nobody else may own or change.
///
/// # Errors
/// As [`read`], and when somebody else does.
pub(crate) fn read_private(path: &Path) -> Result<Option<Vec<u8>>, StorageError> {
    read_checked(path, |found| guard::wrong_with_file(found).or_else(|| guard::wrong_hands(found)))
}

fn read_checked(path: &Path, wrong: fn(&Metadata) -> Option<Unsafe>) -> Result<Option<Vec<u8>>, StorageError> {
    let mut options = OpenOptions::new();
    options.read(true);
    private(&mut options);
    let content = open_checked(path, &options, wrong).and_then(|mut file| {
        let mut content = Vec::new();
        file.read_to_end(&mut content).map(|_| content)
    });
    match content {
        Ok(content) => Ok(Some(content)),
        Err(error) if is_missing(&error) => Ok(None),
        Err(error) => Err(StorageError::new(Action::Read, path, error)),
    }
}

/// Moves a damaged file to the first free name `<name>.damaged-<n>` beside it and says which. `None`: there is no file.
///
/// # Errors
/// When it could not be moved; it is then where it was.
pub fn set_aside(path: &Path) -> Result<Option<PathBuf>, StorageError> {
    let moved = (|| {
        let aside = free_name(path)?;
        fs::rename(path, &aside)?;
        sync_folder(path)?;
        Ok(aside)
    })();
    match moved {
        Ok(aside) => Ok(Some(aside)),
        Err(error) if is_missing(&error) => Ok(None),
        Err(error) => Err(StorageError::new(Action::SetAside, path, error)),
    }
}

/// As [`set_aside`], with a copy: the file itself stays until something better replaces it.
pub(crate) fn copy_aside(path: &Path) -> Result<PathBuf, StorageError> {
    let copied = (|| {
        let content = fs::read(path)?;
        let aside = free_name(path)?;
        write_fresh(&aside, &content)?;
        sync_folder(path)?;
        Ok(aside)
    })();
    copied.map_err(|error| StorageError::new(Action::SetAside, path, error))
}

/// Every `<name>.damaged-<n>` beside a file.
pub(crate) fn asides(path: &Path) -> Vec<PathBuf> {
    (1..=ASIDES).map(|n| numbered(path, n)).filter(|aside| fs::symlink_metadata(aside).is_ok()).collect()
}

/// Opens a file to append to or to lock, made with mode 0600 where missing; a symbolic link is refused.
pub(crate) fn open_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true);
    private(&mut options);
    open_checked(path, &options, |found| guard::wrong_with_file(found).or_else(|| guard::wrong_hands(found)))
}

/// The file itself is looked at once it is open: between a look and the opening it could be exchanged.
fn open_checked(path: &Path, options: &OpenOptions, wrong: fn(&Metadata) -> Option<Unsafe>) -> io::Result<File> {
    let opened = options.open(path).and_then(|file| Ok((file.metadata()?, file)));
    match opened {
        Ok((found, file)) => wrong(&found).map_or(Ok(file), |reason| Err(io::Error::other(reason))),
        // The system's words for a link or a folder in the way speak of levels and numbers.
        Err(error) => Err(match fs::symlink_metadata(path).ok().and_then(|found| guard::wrong_with_file(&found)) {
            Some(reason) => io::Error::other(reason),
            None => error,
        }),
    }
}

/// Brings names in the folder of `path` to the disk; a rename is durable only then.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    // Windows opens no folder as a file; there the rename itself is journalled.
    if !cfg!(unix) {
        return Ok(());
    }
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
        Some(_) | None => File::open(".")?.sync_all(),
    }
}

/// More damaged files than this are not kept apart: something else is wrong by then.
const ASIDES: u32 = 999;

fn write_fresh(path: &Path, content: &[u8]) -> io::Result<()> {
    // Left by a replacement that a power cut interrupted; the lock says nobody is writing it now.
    remove_if_there(path)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    private(&mut options);
    let mut file = options.open(path)?;
    file.write_all(content)?;
    file.sync_all()
}

fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;

        use rustix::fs::OFlags;

        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        options.mode(0o600).custom_flags(flags.bits() as i32);
    }
    #[cfg(not(unix))]
    let _ = options;
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if !is_missing(&error) => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn is_missing(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound
}

fn free_name(path: &Path) -> io::Result<PathBuf> {
    let free = |aside: &PathBuf| matches!(fs::symlink_metadata(aside), Err(error) if is_missing(&error));
    let taken = || io::Error::new(io::ErrorKind::AlreadyExists, "too many damaged files beside it");
    (1..=ASIDES).map(|n| numbered(path, n)).find(free).ok_or_else(taken)
}

fn numbered(path: &Path, n: u32) -> PathBuf {
    beside(path, &format!(".damaged-{n}"))
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replacement_is_whole_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        replace(&path, b"old").unwrap();
        replace(&path, b"new").unwrap();
        assert_eq!(read(&path).unwrap().unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_a_power_cut_left_does_not_stand_in_the_way() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(beside(&path, ".new"), b"half").unwrap();
        replace(&path, b"whole").unwrap();
        assert_eq!(read(&path).unwrap().unwrap(), b"whole");
    }

    #[test]
    fn a_failed_replacement_keeps_the_old_content() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        replace(&path, b"old").unwrap();
        fs::create_dir(beside(&path, ".new")).unwrap();
        let error = replace(&path, b"new").unwrap_err();
        assert_eq!(error.action, Action::Write);
        assert_eq!(read(&path).unwrap().unwrap(), b"old");
    }

    #[test]
    fn damaged_files_are_kept_apart_under_names_of_their_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        assert!(set_aside(&path).unwrap().is_none());
        for n in 1..=3 {
            fs::write(&path, format!("{n}")).unwrap();
            let aside = set_aside(&path).unwrap().unwrap();
            assert_eq!(fs::read_to_string(aside).unwrap(), format!("{n}"));
        }
        assert_eq!(asides(&path).len(), 3);
    }

    #[cfg(unix)]
    #[test]
    fn files_are_for_their_owner_only_and_links_are_replaced_not_followed() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (path, elsewhere) = (folder.path().join("file"), folder.path().join("elsewhere"));
        fs::write(&elsewhere, b"theirs").unwrap();
        symlink(&elsewhere, &path).unwrap();
        assert!(open_private(&path).is_err());
        replace(&path, b"ours").unwrap();
        assert_eq!(fs::read(&elsewhere).unwrap(), b"theirs");
        assert_eq!(fs::symlink_metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
