//! Appends whole lines to a file of bounded size that several processes share, and puts full files aside.
//!
//! Each line opens the file anew and is one write to its end, so lines never mix, and a file that another process has just
//! put aside is missed by one line at most. Lines are few: some dozens for a sign-in.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::atomic::{self, Action, StorageError};
use crate::home::{Home, HomeError};

/// Bytes after which a file is put aside.
pub(super) const LIMIT: u64 = 256 * 1024;
/// How many files there are at most, the one that is written included.
pub(super) const FILES: usize = 5;

/// How often to try, and how long to pause in between, while another process puts the file aside.
const TRIES: u32 = 10;
const PAUSE: Duration = Duration::from_millis(2);

/// The end of the log.
#[derive(Debug)]
pub(super) struct Appender {
    home: Home,
    lost: fn(&str),
    made: AtomicBool,
    said: AtomicBool,
}

impl Appender {
    /// Nothing is made yet. `lost` hears, once, that lines go nowhere.
    pub(super) fn new(home: Home, lost: fn(&str)) -> Appender {
        Appender { home, lost, made: AtomicBool::new(false), said: AtomicBool::new(false) }
    }

    /// Appends this line, which ends with a line break, or gives it up.
    pub(super) fn append(&self, line: &str) {
        if let Err(error) = self.try_append(line)
            && !self.said.swap(true, Ordering::Relaxed)
        {
            (self.lost)(&format!("no log is kept: {error}"));
        }
    }

    fn try_append(&self, line: &str) -> Result<(), HomeError> {
        // Made once: a folder that somebody takes away later is not to come back for a log.
        if !self.made.load(Ordering::Relaxed) {
            self.home.create_log_dir()?;
            self.made.store(true, Ordering::Relaxed);
        }
        let folder = self.home.log_dir();
        let path = file(&folder, 0);
        let written = written(&path, line).map_err(|error| StorageError::new(Action::Write, &path, error))?;
        if written > LIMIT {
            put_aside(&folder).map_err(|error| StorageError::new(Action::SetAside, &path, error))?;
        }
        Ok(())
    }
}

/// As many of the newest files as hold so many lines, as one text.
pub(super) fn newest(folder: &Path, lines: usize) -> String {
    let mut text = String::new();
    for number in 0..FILES {
        let content = atomic::read(&file(folder, number)).ok().flatten().unwrap_or_default();
        text.insert_str(0, &String::from_utf8_lossy(&content));
        if text.lines().count() >= lines {
            break;
        }
    }
    text
}

fn written(path: &Path, line: &str) -> io::Result<u64> {
    let mut file = atomic::open_private(path)?;
    file.write_all(line.as_bytes())?;
    Ok(file.metadata()?.len())
}

/// Only one process at a time does so, and none does what another has just done. Whoever comes meanwhile waits a little, so
/// that the file does not grow without end, and not for ever.
fn put_aside(folder: &Path) -> io::Result<()> {
    let lock = atomic::open_private(&folder.join("lock"))?;
    let taken = (0..TRIES).any(|_| {
        lock.try_lock().is_ok() || {
            thread::sleep(PAUSE);
            false
        }
    });
    if !taken || fs::metadata(file(folder, 0))?.len() <= LIMIT {
        return Ok(());
    }
    for number in (0..FILES - 1).rev() {
        match fs::rename(file(folder, number), file(folder, number + 1)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}

fn file(folder: &Path, number: usize) -> PathBuf {
    match number {
        0 => folder.join("firstlink.log"),
        number => folder.join(format!("firstlink.{number}.log")),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    fn home(folder: &tempfile::TempDir) -> Home {
        Home::at(&folder.path().join("home")).unwrap()
    }

    fn silent(_: &str) {}

    #[test]
    fn lines_of_many_writers_are_whole_and_the_folder_stays_small() {
        let folder = tempfile::tempdir().unwrap();
        let home = home(&folder);
        let filler = "x".repeat(2_000);
        std::thread::scope(|scope| {
            for writer in 0..4 {
                let (home, filler) = (home.clone(), &filler);
                scope.spawn(move || {
                    let appender = Appender::new(home, silent);
                    (0..400).for_each(|n| appender.append(&format!("begin {writer} {n} {filler} end\n")));
                });
            }
        });
        let mut found = 0;
        for number in 0..FILES {
            let text = fs::read_to_string(file(&home.log_dir(), number)).unwrap();
            assert!(text.len() as u64 <= 2 * LIMIT, "{number}: {}", text.len());
            assert!(text.lines().all(|line| line.starts_with("begin ") && line.ends_with(" end")), "{number}");
            found += text.lines().count();
        }
        assert!(found > 4 * LIMIT as usize / 2_100, "{found}");
        assert!(!file(&home.log_dir(), FILES).exists());
    }

    #[test]
    fn the_newest_lines_come_from_as_many_files_as_they_fill() {
        let folder = tempfile::tempdir().unwrap();
        let home = home(&folder);
        home.create_log_dir().unwrap();
        fs::write(file(&home.log_dir(), 1), "one\ntwo\n").unwrap();
        fs::write(file(&home.log_dir(), 0), "three\n").unwrap();
        assert_eq!(newest(&home.log_dir(), 1), "three\n");
        assert_eq!(newest(&home.log_dir(), 2), "one\ntwo\nthree\n");
    }

    #[test]
    fn without_a_folder_lines_go_nowhere_and_that_is_said_once() {
        static SAID: AtomicUsize = AtomicUsize::new(0);
        let folder = tempfile::tempdir().unwrap();
        let home = home(&folder);
        home.create().unwrap();
        fs::write(home.log_dir(), "a file in the way").unwrap();
        let appender = Appender::new(home, |_| {
            SAID.fetch_add(1, Ordering::Relaxed);
        });
        (0..3).for_each(|_| appender.append("line\n"));
        assert_eq!(SAID.load(Ordering::Relaxed), 1);
    }

    #[cfg(unix)]
    #[test]
    fn the_log_is_for_its_owner_only_and_follows_no_link() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let home = home(&folder);
        Appender::new(home.clone(), silent).append("line\n");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let log = file(&home.log_dir(), 0);
        assert_eq!((mode(&home.log_dir()), mode(&log)), (0o700, 0o600));

        let elsewhere = folder.path().join("elsewhere");
        fs::rename(&log, &elsewhere).unwrap();
        symlink(&elsewhere, &log).unwrap();
        Appender::new(home, silent).append("another\n");
        assert_eq!(fs::read_to_string(elsewhere).unwrap(), "line\n");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_costs_the_log_and_nothing_else() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("firstlink.log");
        symlink("/dev/full", &path).unwrap();
        // The device that is always full is no file of ours, so only the write itself is tried here.
        let full = fs::OpenOptions::new().append(true).open(&path).and_then(|mut file| file.write_all(b"line\n"));
        assert_eq!(full.unwrap_err().kind(), io::ErrorKind::StorageFull);
        assert!(written(&path, "line\n").is_err());
    }
}
