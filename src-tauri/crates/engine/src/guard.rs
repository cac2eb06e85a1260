//! What must be so with a folder or file before it is trusted: nobody else may put something in its place.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;

use thiserror::Error;

/// What is wrong with a folder or file, and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unsafe {
    /// The folder belongs to somebody else, or the link to it does.
    #[error(
        "it belongs to another account; run Firstlink as the person it is for, without sudo, or name another folder with --home"
    )]
    OtherOwner,
    /// Others may write in the folder.
    #[error("other accounts can write in it; take that right away (chmod go-w), or name another folder with --home")]
    WritableByOthers,
    /// It is something else than a folder.
    #[error("it is not a folder; name another one with --home")]
    NotAFolder,
    /// The file is a symbolic link.
    #[error(
        "it is a link to somewhere else, and Firstlink keeps its files where it looks for them; take the link away"
    )]
    Link,
    /// It is something else than a file.
    #[error("it is not a file; take it away")]
    NotAFile,
    /// The file belongs to somebody else.
    #[error("it belongs to another account; give it to the person Firstlink is for (chown), or take it away")]
    FileOfOther,
    /// Others may write the file.
    #[error("other accounts can change it; take that right away (chmod go-w)")]
    FileWritableByOthers,
}

/// What is wrong with a folder, if anything; a missing one is fine. A link of one's own to a safe folder is followed.
///
/// # Errors
/// When it cannot be looked at.
pub(crate) fn folder(path: &Path) -> io::Result<Option<Unsafe>> {
    match there(fs::symlink_metadata(path))? {
        Some(found) => wrong_with_folder(path, &found),
        None => Ok(None),
    }
}

/// What is wrong with a file only its owner may change, if anything; a missing one is fine.
///
/// # Errors
/// When it cannot be looked at.
pub(crate) fn private_file(path: &Path) -> io::Result<Option<Unsafe>> {
    Ok(there(fs::symlink_metadata(path))?.and_then(|found| wrong_with_file(&found).or_else(|| wrong_hands(&found))))
}

/// What an opened file may not be: anything but a file.
pub(crate) fn wrong_with_file(found: &Metadata) -> Option<Unsafe> {
    if found.is_symlink() {
        return Some(Unsafe::Link);
    }
    (!found.is_file()).then_some(Unsafe::NotAFile)
}

/// Whether others own or may change a file.
#[cfg(unix)]
pub(crate) fn wrong_hands(found: &Metadata) -> Option<Unsafe> {
    use std::os::unix::fs::MetadataExt;
    if found.uid() != rustix::process::geteuid().as_raw() {
        return Some(Unsafe::FileOfOther);
    }
    (found.mode() & 0o022 != 0).then_some(Unsafe::FileWritableByOthers)
}

/// Whether others own or may change a file; here the folders of a person are theirs alone.
#[cfg(not(unix))]
pub(crate) fn wrong_hands(_: &Metadata) -> Option<Unsafe> {
    None
}

fn there(found: io::Result<Metadata>) -> io::Result<Option<Metadata>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn wrong_with_folder(folder: &Path, found: &Metadata) -> io::Result<Option<Unsafe>> {
    use std::os::unix::fs::MetadataExt;
    let own = rustix::process::geteuid().as_raw();
    // Whoever owns a link can turn it; root could do anything anyway.
    if found.is_symlink() && found.uid() != own && found.uid() != 0 {
        return Ok(Some(Unsafe::OtherOwner));
    }
    let target = fs::metadata(folder)?;
    Ok(if !target.is_dir() {
        Some(Unsafe::NotAFolder)
    } else if target.uid() != own {
        Some(Unsafe::OtherOwner)
    } else if target.mode() & 0o022 != 0 {
        Some(Unsafe::WritableByOthers)
    } else {
        None
    })
}

#[cfg(not(unix))]
fn wrong_with_folder(folder: &Path, _: &Metadata) -> io::Result<Option<Unsafe>> {
    Ok((!fs::metadata(folder)?.is_dir()).then_some(Unsafe::NotAFolder))
}
