//! Where Firstlink keeps its files on this computer, and the lock that lets one Firstlink at a time change them.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use etcetera::BaseStrategy;
use thiserror::Error;

use crate::atomic::{self, Action, StorageError};
use crate::guard;
use crate::turn;

pub use crate::guard::Unsafe;

/// Identifier of the application; the window's framework names its data folder after it, too.
pub const IDENTIFIER: &str = "org.firstlink.Firstlink";

/// Two folders: the state only Firstlink reads, and the data other programs may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    state: PathBuf,
    data: PathBuf,
}

impl Home {
    /// The folders of this person on this platform: on Linux `$XDG_STATE_HOME/firstlink` and `$XDG_DATA_HOME/<identifier>`.
    /// Nothing is created.
    ///
    /// # Errors
    /// When the platform names no home folder, or a folder that exists is not safe to use.
    pub fn platform() -> Result<Home, HomeError> {
        Home::named("firstlink", IDENTIFIER)
    }

    /// As [`Home::platform`], in folders of their own, so that practice never touches what is real.
    ///
    /// # Errors
    /// As [`Home::platform`].
    pub fn practice() -> Result<Home, HomeError> {
        Home::named("firstlink-practice", &format!("{IDENTIFIER}.Practice"))
    }

    /// Everything under one folder (`--home DIR`), which need not exist yet.
    ///
    /// # Errors
    /// When the folder exists and is not safe to use.
    pub fn at(folder: &Path) -> Result<Home, HomeError> {
        let folder = std::path::absolute(folder).map_err(|error| StorageError::new(Action::Read, folder, error))?;
        Home { state: folder.clone(), data: folder }.checked()
    }

    /// The journal.
    pub fn journal_file(&self) -> PathBuf {
        self.state.join("journal.jsonl")
    }

    /// The vault.
    pub fn vault_file(&self) -> PathBuf {
        self.state.join("vault")
    }

    /// The published choices.
    pub fn preferences_file(&self) -> PathBuf {
        self.data.join("preferences.json")
    }

    /// Folder of the logs; created by whoever writes there.
    pub fn log_dir(&self) -> PathBuf {
        self.state.join("logs")
    }

    /// Makes the folders where they are missing, for their owner only.
    ///
    /// # Errors
    /// When one cannot be made or is not safe to use.
    pub fn create(&self) -> Result<(), HomeError> {
        for folder in [&self.state, &self.data] {
            create_private(folder).map_err(|error| StorageError::new(Action::Create, folder, error))?;
            refuse_unsafe(folder)?;
        }
        self.refuse_unsafe_files()
    }

    /// As [`Home::create`], and the folder of the logs.
    ///
    /// # Errors
    /// As [`Home::create`].
    pub(crate) fn create_log_dir(&self) -> Result<(), HomeError> {
        self.create()?;
        let folder = self.log_dir();
        create_private(&folder).map_err(|error| StorageError::new(Action::Create, &folder, error))?;
        refuse_unsafe(&folder)
    }

    /// Takes the lock on this home, making the folders where they are missing. The system takes it back when the process
    /// ends, however it ends. Reading needs no lock.
    ///
    /// # Errors
    /// [`LockError::Busy`] while another process has it.
    pub fn lock(&self) -> Result<Lock, LockError> {
        self.create()?;
        take(&self.state.join("lock")).map(|file| Lock { _file: file })
    }

    /// As [`Home::lock`], waiting as long as given for another Firstlink that is just closing.
    ///
    /// # Errors
    /// As [`Home::lock`], once the wait is over.
    pub async fn lock_within(&self, wait: Duration) -> Result<Lock, LockError> {
        let deadline = tokio::time::Instant::now() + wait;
        loop {
            match self.lock() {
                Err(LockError::Busy) if tokio::time::Instant::now() < deadline => tokio::time::sleep(PAUSE).await,
                done => return done,
            }
        }
    }

    /// The turn to renew the tokens of this home: held from reading the refresh token until the one that came for it is
    /// kept, so that two processes never use the same one. Given first come, first served; the system takes it back when
    /// the process ends, however it ends. It is apart from the vault's own lock, so the vault can be written meanwhile.
    ///
    /// # Errors
    /// [`LockError::Busy`] when others held it for longer than this.
    pub async fn turn_to_renew(&self, wait: Duration) -> Result<Lock, LockError> {
        let home = self.clone();
        let taken = tokio::task::spawn_blocking(move || {
            home.create()?;
            turn::take(&home.state.join("renew.lock"), wait)
        });
        // A task that died has no turn to give; the next try finds it free.
        taken.await.unwrap_or(Err(LockError::Busy)).map(|file| Lock { _file: file })
    }

    /// Its folders; they need not exist.
    pub(crate) fn folders(&self) -> [&Path; 2] {
        [&self.state, &self.data]
    }

    fn named(state: &str, data: &str) -> Result<Home, HomeError> {
        let base = etcetera::base_strategy::choose_native_strategy().map_err(|_| HomeError::None)?;
        let data = base.data_dir().join(data);
        Home { state: state_folder(&base, state, &data), data }.checked()
    }

    /// As it is, unless a folder that is there is not safe to use.
    pub(crate) fn checked(self) -> Result<Home, HomeError> {
        refuse_unsafe(&self.state)?;
        refuse_unsafe(&self.data)?;
        self.refuse_unsafe_files()?;
        Ok(self)
    }

    /// Nothing is read from or written through a file somebody else may have put there.
    fn refuse_unsafe_files(&self) -> Result<(), HomeError> {
        let locks = ["lock", "vault.lock", "renew.lock"];
        let locks = locks.map(|name| self.state.join(name));
        [self.journal_file(), self.vault_file()]
            .iter()
            .chain(&locks)
            .try_for_each(|file| refusal(file, guard::private_file(file)))
    }
}

/// The right to change a home, as long as it lives.
#[derive(Debug)]
#[must_use = "the lock is given back when this is dropped"]
pub struct Lock {
    _file: File,
}

/// Why there is no home to use.
#[derive(Debug, Error)]
pub enum HomeError {
    /// The platform names no home folder.
    #[error("this account has no home folder; set HOME, or name a folder with --home")]
    None,
    /// A folder or file is there that others could tamper with.
    #[error("{path} is not safe to use: {reason}", path = path.display())]
    Refused {
        /// The folder or file.
        path: PathBuf,
        /// What is wrong with it, and what to do.
        reason: Unsafe,
    },
    /// It could not be made or read.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Why a home could not be locked.
#[derive(Debug, Error)]
pub enum LockError {
    /// Another Firstlink is at work.
    #[error("another Firstlink is at work here")]
    Busy,
    /// There is no home to lock.
    #[error(transparent)]
    Home(#[from] HomeError),
    /// The system refused.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Takes an advisory lock on a file, made where missing; nobody removes it, since that would let two in.
fn take(path: &Path) -> Result<File, LockError> {
    let storage = |error: io::Error| StorageError::new(Action::Lock, path, error);
    let file = atomic::open_private(path).map_err(storage)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(LockError::Busy),
        Err(TryLockError::Error(error)) => Err(storage(error).into()),
    }
}

/// How long to pause between two tries of a lock.
const PAUSE: Duration = Duration::from_millis(20);

#[cfg(all(unix, not(target_os = "macos")))]
fn state_folder(base: &impl BaseStrategy, name: &str, data: &Path) -> PathBuf {
    base.state_dir().map_or_else(|| data.to_owned(), |state| state.join(name))
}

#[cfg(target_os = "macos")]
fn state_folder(_: &impl BaseStrategy, _: &str, data: &Path) -> PathBuf {
    data.to_owned()
}

/// A vault must not roam to a computer that lacks its key, so state lies in the local half of the application data.
#[cfg(windows)]
fn state_folder(base: &impl BaseStrategy, name: &str, _: &Path) -> PathBuf {
    base.cache_dir().join(name)
}

fn create_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Refuses a folder in which another account could put a file in place of ours. A missing folder is fine.
fn refuse_unsafe(folder: &Path) -> Result<(), HomeError> {
    refusal(folder, guard::folder(folder))
}

fn refusal(path: &Path, looked: io::Result<Option<Unsafe>>) -> Result<(), HomeError> {
    match looked {
        Ok(None) => Ok(()),
        Ok(Some(reason)) => Err(HomeError::Refused { path: path.to_owned(), reason }),
        Err(error) => Err(StorageError::new(Action::Read, path, error).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_folder_holds_everything_and_nothing_is_created_by_asking() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("portable");
        let home = Home::at(&place).unwrap();
        for file in [home.journal_file(), home.vault_file(), home.preferences_file(), home.log_dir()] {
            assert!(file.starts_with(&place));
        }
        assert!(!place.exists());
    }

    #[tokio::test]
    async fn a_home_is_locked_once_and_free_again_when_the_lock_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(&folder.path().join("home")).unwrap();
        let lock = home.lock().unwrap();
        assert!(matches!(home.lock(), Err(LockError::Busy)));
        assert!(matches!(home.lock_within(PAUSE * 2).await, Err(LockError::Busy)));
        let waiting = home.clone();
        let second = tokio::spawn(async move { waiting.lock_within(Duration::from_secs(60)).await });
        tokio::time::sleep(PAUSE).await;
        drop(lock);
        assert!(second.await.unwrap().is_ok());
    }

    #[tokio::test]
    async fn the_turn_to_renew_is_one_at_a_time_and_leaves_the_home_free() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(&folder.path().join("home")).unwrap();
        let turn = home.turn_to_renew(Duration::ZERO).await.unwrap();
        assert!(matches!(home.turn_to_renew(PAUSE).await, Err(LockError::Busy)));
        assert!(home.lock().is_ok());
        drop(turn);
        assert!(home.turn_to_renew(Duration::from_secs(60)).await.is_ok());
    }

    #[test]
    fn a_file_is_no_home() {
        let file = tempfile::NamedTempFile::new().unwrap();
        assert_eq!(refused(file.path()), Some(Unsafe::NotAFolder));
    }

    fn refused(folder: &Path) -> Option<Unsafe> {
        match Home::at(folder) {
            Ok(_) => None,
            Err(HomeError::Refused { reason, .. }) => Some(reason),
            Err(error @ (HomeError::None | HomeError::Storage(_))) => panic!("{error}"),
        }
    }

    #[cfg(unix)]
    mod on_unix {
        use std::os::unix::fs::{PermissionsExt, symlink};

        use rustix::fs::{AtFlags, CWD, Gid, Uid, chownat};

        use super::*;

        fn mode(path: &Path) -> u32 {
            fs::metadata(path).unwrap().permissions().mode() & 0o777
        }

        #[test]
        fn folders_and_files_are_for_their_owner_only() {
            let folder = tempfile::tempdir().unwrap();
            let place = folder.path().join("a").join("b");
            let home = Home::at(&place).unwrap();
            let _lock = home.lock().unwrap();
            assert_eq!((mode(&place), mode(&place.join("lock"))), (0o700, 0o600));
        }

        #[test]
        fn a_folder_others_can_write_in_is_refused_before_anything_is_written() {
            for bits in [0o720, 0o702, 0o777] {
                let folder = tempfile::tempdir().unwrap();
                let home = Home::at(folder.path()).unwrap();
                fs::set_permissions(folder.path(), fs::Permissions::from_mode(bits)).unwrap();
                assert_eq!(refused(folder.path()), Some(Unsafe::WritableByOthers));
                assert!(matches!(home.lock(), Err(LockError::Home(HomeError::Refused { .. }))));
                assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
            }
        }

        #[test]
        fn a_link_of_ones_own_to_a_safe_folder_is_followed() {
            let folder = tempfile::tempdir().unwrap();
            fs::create_dir(folder.path().join("real")).unwrap();
            symlink(folder.path().join("real"), folder.path().join("link")).unwrap();
            assert_eq!(refused(&folder.path().join("link")), None);
        }

        #[test]
        fn a_link_in_place_of_the_lock_is_not_followed() {
            let folder = tempfile::tempdir().unwrap();
            let place = folder.path().join("home");
            let home = Home::at(&place).unwrap();
            home.create().unwrap();
            symlink(folder.path().join("elsewhere"), place.join("lock")).unwrap();
            let refused = home.lock();
            assert!(matches!(refused, Err(LockError::Home(HomeError::Refused { reason: Unsafe::Link, .. }))));
            assert!(!folder.path().join("elsewhere").exists());
        }

        /// Root gives a folder away; anybody else tries one that is root's.
        #[test]
        fn a_folder_of_somebody_else_is_refused() {
            let folder = tempfile::tempdir().unwrap();
            if !rustix::process::geteuid().is_root() {
                assert_eq!(refused(Path::new("/usr")), Some(Unsafe::OtherOwner));
                return;
            }
            let (theirs, link) = (folder.path().join("theirs"), folder.path().join("link"));
            fs::create_dir(&theirs).unwrap();
            let somebody = || (Some(Uid::from_raw(12_345)), Some(Gid::from_raw(12_345)));
            chownat(CWD, &theirs, somebody().0, somebody().1, AtFlags::empty()).unwrap();
            assert_eq!(refused(&theirs), Some(Unsafe::OtherOwner));
            symlink(folder.path(), &link).unwrap();
            chownat(CWD, &link, somebody().0, somebody().1, AtFlags::SYMLINK_NOFOLLOW).unwrap();
            assert_eq!(refused(&link), Some(Unsafe::OtherOwner));
        }
    }
}
