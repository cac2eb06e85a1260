//! Turns at what one process at a time may do: first come, first served, within a time, and free again when its holder dies.
//!
//! A lock that is simply let go is taken by whoever runs at that moment, which is most often the one who let it go. With many
//! processes some would starve. So there is a line, as in a shop: everybody draws a ticket, which is the time of day, locks the
//! byte of that number in a file that holds nothing, and then waits until no byte before it is locked. The system forgets the
//! locks of whoever dies, so no ticket is ever left behind.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::time::{Duration, Instant};

use crate::atomic::{self, Action, StorageError};
use crate::home::LockError;

/// Waits for a turn and takes it; it ends when the file is dropped. Nobody removes the file of the line, since that would let
/// two in.
///
/// # Errors
/// [`LockError::Busy`] when the wait has lasted this long.
pub(crate) fn take(path: &Path, patience: Duration) -> Result<File, LockError> {
    let storage = |error: io::Error| LockError::from(StorageError::new(Action::Lock, path, error));
    let file = atomic::open_private(path).map_err(storage)?;
    let place = line::join(&file).map_err(storage)?;
    if line::is_first(&file, place).map_err(storage)? {
        return Ok(file);
    }
    match in_time(file, place, patience) {
        Some(Ok(file)) => Ok(file),
        Some(Err(error)) => Err(storage(error)),
        None => Err(LockError::Busy),
    }
}

/// `None`: not in time. A turn that comes after that is given back at once, with the file nobody takes.
fn in_time(file: File, place: line::Place, patience: Duration) -> Option<io::Result<File>> {
    let until = Instant::now() + patience;
    let (given, taken) = sync_channel(1);
    std::thread::spawn(move || given.send(line::wait(&file, place).map(|()| file)));
    match taken.recv_timeout(until.saturating_duration_since(Instant::now())) {
        Ok(turn) => Some(turn),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => Some(Err(io::Error::other("the wait for it broke off"))),
    }
}

#[cfg(target_os = "linux")]
mod line {
    use std::fs::File;
    use std::io;

    use nix::errno::Errno;
    use nix::fcntl::{FcntlArg, fcntl};
    use nix::libc::{F_RDLCK, F_WRLCK, SEEK_SET, flock};
    use rustix::time::{ClockId, clock_gettime};

    /// A ticket: later ones are greater.
    pub(super) type Place = i64;

    /// Draws a ticket nobody else has. It is refused only where a later one was served already: by chance, or by a computer
    /// that shares the folder and has another clock. Then the one after that is drawn.
    pub(super) fn join(file: &File) -> io::Result<Place> {
        let mut place = now();
        while !try_lock(file, &range(F_WRLCK, place, 1))? {
            place = now().max(end_of_what_stands_at(file, place)?);
        }
        Ok(place)
    }

    fn end_of_what_stands_at(file: &File, place: Place) -> io::Result<Place> {
        let mut found = range(F_WRLCK, place, 1);
        fcntl(file, FcntlArg::F_OFD_GETLK(&mut found))?;
        Ok(found.l_start + found.l_len)
    }

    pub(super) fn is_first(file: &File, place: Place) -> io::Result<bool> {
        try_lock(file, &range(F_RDLCK, 0, place))
    }

    pub(super) fn wait(file: &File, place: Place) -> io::Result<()> {
        loop {
            match fcntl(file, FcntlArg::F_OFD_SETLKW(&range(F_RDLCK, 0, place))) {
                Err(Errno::EINTR) => {}
                done => return Ok(done.map(drop)?),
            }
        }
    }

    /// `false`: somebody else's lock stands against it.
    fn try_lock(file: &File, range: &flock) -> io::Result<bool> {
        match fcntl(file, FcntlArg::F_OFD_SETLK(range)) {
            Err(Errno::EAGAIN | Errno::EACCES) => Ok(false),
            done => Ok(done.map(|_| true)?),
        }
    }

    fn range(kind: i32, from: Place, length: Place) -> flock {
        // The constants are small; their types differ from the field's.
        flock { l_type: kind as _, l_whence: SEEK_SET as _, l_start: from, l_len: length, l_pid: 0 }
    }

    /// Nanoseconds since the system started: the same clock for all, and never set back.
    fn now() -> Place {
        let now = clock_gettime(ClockId::Monotonic);
        now.tv_sec * 1_000_000_000 + now.tv_nsec
    }
}

/// Elsewhere the system's own order of waiting has to do.
#[cfg(not(target_os = "linux"))]
mod line {
    use std::fs::{File, TryLockError};
    use std::io;

    pub(super) type Place = ();

    pub(super) fn join(_: &File) -> io::Result<Place> {
        Ok(())
    }

    pub(super) fn is_first(file: &File, (): Place) -> io::Result<bool> {
        match file.try_lock() {
            Ok(()) => Ok(true),
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    pub(super) fn wait(file: &File, (): Place) -> io::Result<()> {
        file.lock()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn a_turn_is_waited_for_and_given_back_even_by_one_who_gave_up() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.lock");
        let first = take(&path, LONG).unwrap();
        assert!(matches!(take(&path, Duration::from_millis(20)), Err(LockError::Busy)));
        let waiting = path.clone();
        let second = std::thread::spawn(move || take(&waiting, LONG).map(drop));
        drop(first);
        assert!(second.join().unwrap().is_ok());
        assert!(take(&path, LONG).is_ok());
        assert_eq!(std::fs::metadata(&path).unwrap().len(), 0);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn whoever_comes_again_at_once_stands_behind_those_who_wait() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.lock");
        let (heard, order) = std::sync::mpsc::channel();
        let first = take(&path, LONG).unwrap();
        let second = atomic::open_private(&path).unwrap();
        let place = line::join(&second).unwrap();
        assert!(!line::is_first(&second, place).unwrap());
        let (again, told) = (path.clone(), heard.clone());
        drop(first);
        let first_again = std::thread::spawn(move || {
            let _turn = take(&again, LONG).unwrap();
            told.send("who came again").unwrap();
        });
        line::wait(&second, place).unwrap();
        heard.send("who waited").unwrap();
        drop(second);
        first_again.join().unwrap();
        assert_eq!(order.iter().take(2).collect::<Vec<_>>(), ["who waited", "who came again"]);
    }
}
