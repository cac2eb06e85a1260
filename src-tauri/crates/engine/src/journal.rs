//! The crash-proof record: what was appended is on the disk before the program acts on it.
//!
//! One JSON object a line: `{"v":1,"seq":7,"sum":"…","data":{…}}`. `seq` grows by one; `sum` is the first eight bytes, in
//! hexadecimal, of the SHA-256 of `v`, `seq` and the very text of `data`: enough against chance, and the journal does not
//! defend against its owner. Each line holds the whole state, so the newest good line is all one needs. A last line that
//! does not read was cut off by a power cut before anybody relied on it, and is dropped. Anything else that does not read is
//! damage: the file is kept beside the journal, which goes on from the newest good line.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::atomic::{self, Action, StorageError};

/// Version of the line format and of what it holds.
const SCHEMA: u32 = 1;
/// The file is written anew, with its newest line alone, beyond so many lines …
const LINES: u64 = 256;
/// … or bytes.
const BYTES: u64 = 512 * 1024;

/// An open journal of states `T`. The caller holds the lock of the home.
#[derive(Debug)]
pub struct Journal<T> {
    path: PathBuf,
    file: File,
    lines: u64,
    length: u64,
    next: u64,
    /// Set while a failed write may have left part of a line behind.
    ragged: bool,
    states: PhantomData<fn(&T)>,
}

/// What was found on opening.
#[derive(Debug, PartialEq, Eq)]
pub struct Opened<T> {
    /// The newest state that could be read.
    pub state: Option<T>,
    /// Whether a last line was cut off and dropped; it was never acted on.
    pub dropped: bool,
    /// What was damaged, for a screen to say.
    pub damage: Option<Damage>,
}

/// A damaged journal, kept for whoever wants to look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// Where it is now.
    pub kept_at: PathBuf,
    /// What is wrong with it.
    pub cause: Cause,
}

/// What is wrong with a journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// A line before the last does not read, or one is missing.
    Broken,
    /// It was written by a newer Firstlink, or is about something else.
    Unknown,
}

/// The journal could not be used.
#[derive(Debug, Error)]
pub enum JournalError {
    /// The file could not be read or written; what it held, it holds still.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The state could not be put into JSON.
    #[error("could not put the state into words: {0}")]
    State(#[from] serde_json::Error),
}

impl<T: Serialize + DeserializeOwned> Journal<T> {
    /// Opens the journal, repairs what a power cut left and moves damage aside; made where missing (mode 0600).
    ///
    /// # Errors
    /// When the file cannot be read or written.
    pub fn open(path: &Path) -> Result<(Journal<T>, Opened<T>), JournalError> {
        let content = atomic::read_private(path)?;
        let found = Found::in_text(content.as_deref().unwrap_or_default());
        let damage = found.cause.map(|cause| atomic::copy_aside(path).map(|kept_at| Damage { kept_at, cause }));
        let damage = damage.transpose()?;
        if damage.is_some() || found.dropped {
            atomic::replace(path, found.newest.as_deref().unwrap_or_default().as_bytes())?;
        }
        let lines = if damage.is_some() || found.dropped { u64::from(found.newest.is_some()) } else { found.lines };
        let journal = Journal::at(path, lines, found.next)?;
        Ok((journal, Opened { state: found.state, dropped: found.dropped, damage }))
    }

    /// The newest state, without lock or repair, for whoever only looks. `None`: there is no journal, or nothing good in it.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub fn read(path: &Path) -> Result<Option<T>, JournalError> {
        let content = atomic::read_private(path)?;
        Ok(Found::in_text(content.as_deref().unwrap_or_default()).state)
    }

    /// Appends a state; on return it is on the disk.
    ///
    /// # Errors
    /// When it is not there; the states before it still are, and the next append starts clean. Also when the file was
    /// taken away under us: what is written to a file without a name would be lost without a word.
    pub fn append(&mut self, state: &T) -> Result<(), JournalError> {
        let line = line(self.next, &serde_json::value::to_raw_value(state)?)?;
        if self.lines >= LINES || self.length >= BYTES {
            self.start_anew(&line)?;
        } else {
            self.write(&line)?;
        }
        self.next += 1;
        Ok(())
    }

    /// Writes this state alone, and takes away the earlier ones with all that was set aside of them; on return nothing else
    /// is left, which was made sure of by reading again.
    ///
    /// # Errors
    /// When something else may be left.
    pub fn forget_past(&mut self, state: &T) -> Result<(), JournalError> {
        let line = line(self.next, &serde_json::value::to_raw_value(state)?)?;
        self.start_anew(&line)?;
        self.next += 1;
        atomic::asides(&self.path).iter().try_for_each(|aside| atomic::remove(aside))?;
        let alone = atomic::read_private(&self.path)?.is_some_and(|content| content == line.as_bytes());
        match alone && atomic::asides(&self.path).is_empty() {
            true => Ok(()),
            false => Err(storage(&self.path, io::Error::other("earlier states are still there")).into()),
        }
    }

    fn at(path: &Path, lines: u64, next: u64) -> Result<Journal<T>, JournalError> {
        let file = atomic::open_private(path).map_err(|error| storage(path, error))?;
        let length = file.metadata().map_err(|error| storage(path, error))?.len();
        if length == 0 {
            file.sync_all().and_then(|()| atomic::sync_folder(path)).map_err(|error| storage(path, error))?;
        }
        Ok(Journal { path: path.to_owned(), file, lines, length, next, ragged: false, states: PhantomData })
    }

    fn write(&mut self, line: &str) -> Result<(), JournalError> {
        still_there(&self.path, &self.file).map_err(|error| storage(&self.path, error))?;
        if self.ragged {
            self.cut()?;
        }
        let written = self.file.write_all(line.as_bytes()).and_then(|()| self.file.sync_data());
        if let Err(error) = written.and_then(|()| still_there(&self.path, &self.file)) {
            self.ragged = true;
            // If cutting fails now, it is tried again before the next line, and opening would do it as well.
            let _ = self.cut();
            return Err(storage(&self.path, error).into());
        }
        self.lines += 1;
        self.length += line.len() as u64;
        Ok(())
    }

    /// Takes away what a failed write left. By a handle of its own: an appending one may not shorten on every system.
    fn cut(&mut self) -> Result<(), JournalError> {
        let shorten = || {
            let file = OpenOptions::new().write(true).open(&self.path)?;
            file.set_len(self.length)?;
            file.sync_all()
        };
        shorten().map_err(|error| storage(&self.path, error))?;
        self.ragged = false;
        Ok(())
    }

    fn start_anew(&mut self, line: &str) -> Result<(), JournalError> {
        still_there(&self.path, &self.file).map_err(|error| storage(&self.path, error))?;
        atomic::replace(&self.path, line.as_bytes())?;
        *self = Journal::at(&self.path, 1, self.next)?;
        Ok(())
    }
}

/// Whether the open file is still the one of that name: its folder may be gone, or another in its place.
#[cfg(unix)]
fn still_there(path: &Path, file: &File) -> io::Result<()> {
    use std::os::unix::fs::MetadataExt;
    let (named, opened) = (std::fs::symlink_metadata(path)?, file.metadata()?);
    let same = (named.dev(), named.ino()) == (opened.dev(), opened.ino());
    if same { Ok(()) } else { Err(io::Error::other("another file was put in its place")) }
}

/// Here a file that is open cannot be taken away.
#[cfg(not(unix))]
fn still_there(_: &Path, _: &File) -> io::Result<()> {
    Ok(())
}

/// The newest good line of a journal's text, with its end.
#[cfg(feature = "fuzzing")]
pub(crate) fn newest_line<T: DeserializeOwned>(content: &[u8]) -> Option<String> {
    Found::<T>::in_text(content).newest
}

fn storage(path: &Path, error: io::Error) -> StorageError {
    StorageError::new(Action::Write, path, error)
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'a> {
    v: u32,
    seq: u64,
    sum: String,
    #[serde(borrow)]
    data: &'a RawValue,
}

fn line(seq: u64, data: &RawValue) -> Result<String, serde_json::Error> {
    let line = Line { v: SCHEMA, seq, sum: sum(SCHEMA, seq, data), data };
    Ok(serde_json::to_string(&line)? + "\n")
}

fn sum(v: u32, seq: u64, data: &RawValue) -> String {
    let digest = Sha256::digest(format!("{v} {seq} {}", data.get()));
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// What the text of a journal comes to.
struct Found<T> {
    state: Option<T>,
    /// The line of that state, with its end.
    newest: Option<String>,
    lines: u64,
    next: u64,
    dropped: bool,
    cause: Option<Cause>,
}

impl<T: DeserializeOwned> Found<T> {
    fn in_text(content: &[u8]) -> Found<T> {
        let mut found = Found { state: None, newest: None, lines: 0, next: 0, dropped: false, cause: None };
        let mut pieces = content.split_inclusive(|byte| *byte == b'\n').peekable();
        while let Some(piece) = pieces.next() {
            let last = pieces.peek().is_none();
            found.take(piece, last);
        }
        found
    }

    fn take(&mut self, piece: &[u8], last: bool) {
        match read_line(piece) {
            Err(Cause::Broken) if last => self.dropped = true,
            Err(cause) => self.cause = Some(self.cause.map_or(cause, |first| first)),
            Ok(line) => match serde_json::from_str(line.data.get()) {
                Ok(state) => self.keep(state, line.seq, piece),
                Err(_) => self.cause = Some(self.cause.map_or(Cause::Unknown, |first| first)),
            },
        }
    }

    fn keep(&mut self, state: T, seq: u64, piece: &[u8]) {
        if self.newest.is_some() && seq != self.next {
            self.cause = Some(self.cause.map_or(Cause::Broken, |first| first));
        }
        self.state = Some(state);
        self.newest = Some(String::from_utf8_lossy(piece).into_owned());
        self.lines += 1;
        self.next = seq.saturating_add(1);
    }
}

fn read_line(piece: &[u8]) -> Result<Line<'_>, Cause> {
    let text = piece.strip_suffix(b"\n").ok_or(Cause::Broken)?;
    let text = std::str::from_utf8(text).map_err(|_| Cause::Broken)?;
    let Ok(line) = serde_json::from_str::<Line<'_>>(text) else { return Err(foreign_or_broken(text)) };
    if line.sum != sum(line.v, line.seq, line.data) {
        return Err(Cause::Broken);
    }
    if line.v == SCHEMA { Ok(line) } else { Err(Cause::Unknown) }
}

/// A newer Firstlink may lay out its lines in another way, but keeps `v`.
fn foreign_or_broken(text: &str) -> Cause {
    #[derive(Deserialize)]
    struct Version {
        v: u32,
    }
    match serde_json::from_str::<Version>(text) {
        Ok(version) if version.v > SCHEMA => Cause::Unknown,
        Ok(_) | Err(_) => Cause::Broken,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A journal of the states 1, 2, … n.
    fn journal_of(n: u64, path: &Path) -> Journal<u64> {
        let (mut journal, opened) = Journal::open(path).unwrap();
        assert_eq!(opened, Opened { state: None, dropped: false, damage: None });
        for state in 1..=n {
            journal.append(&state).unwrap();
        }
        journal
    }

    fn reopened(path: &Path) -> Opened<u64> {
        let looked = Journal::<u64>::read(path).unwrap();
        let (mut journal, opened) = Journal::<u64>::open(path).unwrap();
        assert_eq!(looked, opened.state, "looking and opening agree");
        journal.append(&99).unwrap();
        let (_, after) = Journal::<u64>::open(path).unwrap();
        assert_eq!(after, Opened { state: Some(99), dropped: false, damage: None }, "and one can go on");
        opened
    }

    #[test]
    fn what_was_appended_last_is_there_after_opening_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        journal_of(3, &path);
        assert_eq!(reopened(&path), Opened { state: Some(3), dropped: false, damage: None });
    }

    #[test]
    fn cut_off_anywhere_it_opens_at_the_state_before_the_cut() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        journal_of(3, &path);
        let whole = std::fs::read(&path).unwrap();
        for cut in 0..=whole.len() {
            std::fs::write(&path, &whole[..cut]).unwrap();
            let complete = whole[..cut].iter().filter(|byte| **byte == b'\n').count() as u64;
            let at_line_end = cut == 0 || whole[cut - 1] == b'\n';
            let expected = Opened { state: (complete > 0).then_some(complete), dropped: !at_line_end, damage: None };
            assert_eq!(reopened(&path), expected, "cut at byte {cut}");
        }
    }

    #[test]
    fn any_flipped_bit_is_noticed_and_an_earlier_or_the_newest_state_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        journal_of(3, &path);
        let whole = std::fs::read(&path).unwrap();
        let last_line = whole.len() - whole.split_inclusive(|byte| *byte == b'\n').next_back().unwrap().len();
        for bit in 0..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let found = Found::<u64>::in_text(&flipped);
            assert!(found.dropped || found.cause.is_some(), "bit {bit} unnoticed");
            let expected = if bit / 8 < last_line - 1 { 3..=3 } else { 1..=2 };
            assert!(expected.contains(&found.state.unwrap()), "bit {bit}: {:?}", found.state);
        }
    }

    #[test]
    fn a_damaged_journal_is_kept_as_it_was_and_goes_on_from_its_newest_good_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        journal_of(3, &path);
        let mut damaged = std::fs::read(&path).unwrap();
        damaged[10] ^= 1;
        std::fs::write(&path, &damaged).unwrap();
        let opened = reopened(&path);
        let damage = opened.damage.unwrap();
        assert_eq!((opened.state, damage.cause), (Some(3), Cause::Broken));
        assert_eq!(std::fs::read(damage.kept_at).unwrap(), damaged);
    }

    proptest! {
        #[test]
        fn no_content_makes_it_panic_or_refuse(content in proptest::collection::vec(any::<u8>(), 0..400)) {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("journal");
            std::fs::write(&path, content).unwrap();
            prop_assert_eq!(reopened(&path).state, None);
        }
    }

    #[test]
    fn a_journal_of_a_newer_firstlink_is_kept_aside_and_the_newest_state_known_taken() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        journal_of(2, &path);
        let newer = "{\"v\":2,\"seq\":3,\"who\":\"knows\"}\n";
        std::fs::write(&path, std::fs::read_to_string(&path).unwrap() + newer).unwrap();
        let opened = reopened(&path);
        let damage = opened.damage.unwrap();
        assert_eq!((opened.state, damage.cause), (Some(2), Cause::Unknown));
        assert!(std::fs::read_to_string(damage.kept_at).unwrap().ends_with(newer));
    }

    #[test]
    fn states_of_another_shape_are_unknown_not_fatal() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        Journal::<String>::open(&path).unwrap().0.append(&"words".to_owned()).unwrap();
        let opened = reopened(&path);
        assert_eq!((opened.state, opened.damage.unwrap().cause), (None, Cause::Unknown));
    }

    #[test]
    fn a_line_taken_out_of_the_middle_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        journal_of(3, &path);
        let text = std::fs::read_to_string(&path).unwrap();
        let without: Vec<&str> =
            text.split_inclusive('\n').enumerate().filter(|(n, _)| *n != 1).map(|(_, l)| l).collect();
        std::fs::write(&path, without.concat()).unwrap();
        let opened = reopened(&path);
        assert_eq!((opened.state, opened.damage.unwrap().cause), (Some(3), Cause::Broken));
    }

    #[cfg(unix)]
    #[test]
    fn a_home_that_vanishes_is_noticed_and_one_that_comes_back_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let (home, away) = (folder.path().join("home"), folder.path().join("away"));
        std::fs::create_dir(&home).unwrap();
        let path = home.join("journal");
        let mut journal = journal_of(2, &path);
        std::fs::rename(&home, &away).unwrap();
        let error = journal.append(&3).unwrap_err().to_string();
        assert!(error.ends_with("the folder is no longer there"), "{error}");
        std::fs::rename(&away, &home).unwrap();
        journal.append(&3).unwrap();
        std::fs::rename(&path, home.join("moved")).unwrap();
        std::fs::write(&path, "of somebody else").unwrap();
        let error = journal.append(&4).unwrap_err().to_string();
        assert!(error.ends_with("another file was put in its place"), "{error}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "of somebody else");
        std::fs::rename(home.join("moved"), &path).unwrap();
        assert_eq!(reopened(&path), Opened { state: Some(3), dropped: false, damage: None });
    }

    #[test]
    fn it_does_not_grow_for_ever_and_loses_nothing_by_being_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let mut journal = journal_of(LINES, &path);
        for state in LINES + 1..=LINES * 2 + 1 {
            journal.append(&state).unwrap();
            assert_eq!(Journal::read(&path).unwrap(), Some(state));
        }
        assert!(std::fs::read_to_string(&path).unwrap().lines().count() as u64 <= LINES);
    }
}
