//! The data folder: what must be so before anything is read from it or written to it, and why it is refused.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// The file that one service at a time holds locked.
const LOCK: &str = "lock";

/// Why a data folder cannot be used. Nothing in it was changed then.
#[derive(Debug, thiserror::Error)]
pub enum DataError {
    /// The system let us not.
    #[error("the data folder's `{}` cannot be opened or written", .path.display())]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// It is something else than a folder.
    #[error("`{}` is not a folder; name another one with --data", .0.display())]
    NotAFolder(PathBuf),
    /// A file in it is a link, a pipe or a folder.
    #[error("`{}` is not a plain file; take it away, or name another folder with --data", .0.display())]
    NotAFile(PathBuf),
    /// It is somebody else's.
    #[error("`{}` belongs to another account of this computer; name a folder of your own with --data", .0.display())]
    OfAnother(PathBuf),
    /// Others may change the folder, or read or change a file in it.
    #[error("other accounts of this computer can get at `{}`; take that right away (chmod go-rwx), or name another folder with --data", .0.display())]
    OpenToOthers(PathBuf),
    /// Another service is at work on it.
    #[error("another practice service uses the data folder `{}`; stop that one, or name another folder with --data", .0.display())]
    InUse(PathBuf),
    /// The file is not what was written.
    #[error("`{}` is damaged ({why}) and was left as it is; put a copy of it back, or move it aside to begin with nothing", .file.display())]
    Damaged {
        /// Which file.
        file: PathBuf,
        /// What was found.
        why: String,
    },
    /// The file was written by another version of this service.
    #[error("`{}` was written by another version of this service ({why}) and was left as it is; use that version, or move the file aside to begin with nothing", .file.display())]
    Foreign {
        /// Which file.
        file: PathBuf,
        /// What was found.
        why: String,
    },
}

impl DataError {
    /// What the system said about a path.
    pub(crate) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        |source| Self::Io { path: path.to_owned(), source }
    }
}

/// A folder that is held, until this is dropped.
pub(crate) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // By name: a process that was begun meanwhile holds a copy of the file until it becomes another program.
        let _ = self.0.unlock();
    }
}

/// Makes the folder where it is missing, looks whether it is private, and holds it until the lock is dropped.
///
/// # Errors
/// It is no folder, not one's own alone, or another service's.
pub(crate) fn hold(folder: &Path) -> Result<Lock, DataError> {
    make(folder).map_err(DataError::io(folder))?;
    let found = fs::metadata(folder).map_err(DataError::io(folder))?;
    if !found.is_dir() {
        return Err(DataError::NotAFolder(folder.to_owned()));
    }
    private(folder, &found, 0o022)?;
    let path = folder.join(LOCK);
    let lock = private_file(&path, true)?;
    match lock.try_lock() {
        Ok(()) => Ok(Lock(lock)),
        Err(fs::TryLockError::WouldBlock) => Err(DataError::InUse(folder.to_owned())),
        Err(fs::TryLockError::Error(source)) => Err(DataError::Io { path, source }),
    }
}

/// Opens a file nobody else may read, and makes it first if asked to.
///
/// # Errors
/// It is missing, no plain file, or not one's own alone.
pub(crate) fn private_file(path: &Path, create: bool) -> Result<File, DataError> {
    if let Ok(found) = fs::symlink_metadata(path) {
        if !found.is_file() {
            return Err(DataError::NotAFile(path.to_owned()));
        }
        private(path, &found, 0o077)?;
    }
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(create);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(DataError::io(path))
}

/// Sees to it that the names in a folder survive a power cut.
pub(crate) fn settle(folder: &Path) -> Result<(), DataError> {
    // Elsewhere than on Unix a folder cannot be opened as a file, and names are safe with the files.
    if cfg!(unix) { File::open(folder).and_then(|open| open.sync_all()).map_err(DataError::io(folder)) } else { Ok(()) }
}

fn make(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(unix)]
fn private(path: &Path, found: &Metadata, forbidden: u32) -> Result<(), DataError> {
    use std::os::unix::fs::MetadataExt as _;
    if found.uid() != rustix::process::geteuid().as_raw() {
        return Err(DataError::OfAnother(path.to_owned()));
    }
    if found.mode() & forbidden != 0 {
        return Err(DataError::OpenToOthers(path.to_owned()));
    }
    Ok(())
}

/// Elsewhere the folders of a person are theirs alone.
#[cfg(not(unix))]
fn private(_: &Path, _: &Metadata, _: u32) -> Result<(), DataError> {
    Ok(())
}
