//! Turns at what one process at a time may do: first come, first served, within a time, and free again when its holder dies.
//!
//! Two files. Whoever holds the first (`.lock`) has the turn; the second (`.queue`) is held only by the next in line, from
//! the moment it begins to wait for the first until it has it. So somebody who gives the turn back and wants it again at
//! once finds the next in line before him, which one lock alone would not ensure: there he would win each time, since the
//! others must wake up first. The system hands a lock on to those who wait for it in the order they came.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::time::{Duration, Instant};

use crate::atomic::{self, Action, StorageError};
use crate::home::LockError;

/// Waits for a turn and takes it; it ends when the file is dropped. Nobody removes the two files, since that would let two
/// in.
///
/// # Errors
/// [`LockError::Busy`] when the wait has lasted this long.
pub(crate) fn take(path: &Path, patience: Duration) -> Result<File, LockError> {
    let until = Instant::now() + patience;
    let place_in_line = wait(&path.with_extension("queue"), until)?;
    let turn = wait(&path.with_extension("lock"), until)?;
    drop(place_in_line);
    Ok(turn)
}

fn wait(path: &Path, until: Instant) -> Result<File, LockError> {
    let storage = |error: io::Error| LockError::from(StorageError::new(Action::Lock, path, error));
    let file = atomic::open_private(path).map_err(storage)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::Error(error)) => Err(storage(error)),
        Err(TryLockError::WouldBlock) => match locked_by(file, until) {
            Some(Ok(file)) => Ok(file),
            Some(Err(error)) => Err(storage(error)),
            None => Err(LockError::Busy),
        },
    }
}

/// `None`: not in time. A lock that comes after that is given back at once, with the file nobody takes.
fn locked_by(file: File, until: Instant) -> Option<io::Result<File>> {
    let (given, taken) = sync_channel(1);
    std::thread::spawn(move || given.send(lock(file)));
    match taken.recv_timeout(until.saturating_duration_since(Instant::now())) {
        Ok(locked) => Some(locked),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => Some(Err(io::Error::other("the wait for it broke off"))),
    }
}

fn lock(file: File) -> io::Result<File> {
    loop {
        match file.lock() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            done => return done.map(|()| file),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn a_turn_is_waited_for_and_given_back_even_by_one_who_gave_up() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault");
        let first = take(&path, LONG).unwrap();
        assert!(matches!(take(&path, Duration::from_millis(20)), Err(LockError::Busy)));
        let waiting = path.clone();
        let second = std::thread::spawn(move || take(&waiting, LONG).map(drop));
        drop(first);
        assert!(second.join().unwrap().is_ok());
        assert!(take(&path, LONG).is_ok());
    }

    #[test]
    fn whoever_comes_again_at_once_stands_behind_those_who_wait() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault");
        let (heard, order) = std::sync::mpsc::channel();
        let first = take(&path, LONG).unwrap();
        let (other, heard_by_other) = (path.clone(), heard.clone());
        let waiting = std::thread::spawn(move || {
            let _turn = take(&other, LONG).unwrap();
            heard_by_other.send("who waited").unwrap();
        });
        while !waits(&path) {}
        drop(first);
        let _turn = take(&path, LONG).unwrap();
        heard.send("who came again").unwrap();
        waiting.join().unwrap();
        assert_eq!(order.iter().take(2).collect::<Vec<_>>(), ["who waited", "who came again"]);
    }

    fn waits(path: &Path) -> bool {
        File::open(path.with_extension("queue")).is_ok_and(|queue| queue.try_lock().is_err())
    }
}
