//! The book: one file in the data folder, in which every change stands before anybody hears of it.
//!
//! Rows note their changes as they happen; when the lock on the memory is given back, all that was noted becomes one
//! transaction, synced to the disk. So a change that was answered for is never lost, and of one that was cut short either
//! everything stands there or nothing. Where that fails (a full disk, say) the notes stay, and until they could be written
//! the service answers nothing but that: a client must not believe what a restart would undo.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use redb::backends::{FileBackend, InMemoryBackend};
use redb::{
    Builder, Database, DatabaseError, ReadableDatabase as _, ReadableTable as _, StorageBackend as _, StorageError,
    TableDefinition, TableError,
};

use crate::data::{self, DataError, Lock};

/// The file's name.
const FILE: &str = "practice.redb";
/// What it is called until it is whole.
const FRESH: &str = "practice.redb.new";
/// The table that says how the others are to be read, and the row in it.
const ABOUT: &str = "about";
const FORM: &[u8] = b"form";
/// The form this version writes and reads.
const OUR_FORM: &[u8] = b"1";

/// A row's bytes, by its table and key; nothing where it is gone.
type Notes = BTreeMap<(&'static str, Vec<u8>), Option<Vec<u8>>>;

/// The keys and rows of a table.
type Rows = Vec<(Vec<u8>, Vec<u8>)>;

/// A table of the file.
fn table(name: &str) -> TableDefinition<'_, &'static [u8], &'static [u8]> {
    TableDefinition::new(name)
}

/// The file, or nothing where the service is to forget.
#[derive(Clone, Default)]
pub(crate) struct Book(Option<Arc<Open>>);

struct Open {
    /// The file and the lock on its folder, until the book is closed.
    file: Mutex<Option<(Database, Lock)>>,
    path: PathBuf,
    ahead: Mutex<Notes>,
    /// The tables in use, for two of one name would write over each other.
    names: Mutex<BTreeSet<&'static str>>,
}

impl Book {
    /// Opens the book of a data folder, and makes both where they are missing.
    ///
    /// # Errors
    /// The folder is not private, another service uses it, or the file is damaged or of another version. Nothing is changed then.
    pub(crate) fn open(folder: &Path) -> Result<Self, DataError> {
        let lock = data::hold(folder)?;
        let path = folder.join(FILE);
        if !path.exists() {
            begin(folder, &path)?;
        }
        let file = data::private_file(&path, false)?;
        examine(&path)?;
        let database = FileBackend::new(file).and_then(|file| Builder::new().create_with_backend(file));
        let database = database.map_err(|error| refused(&path, error))?;
        let (ahead, names) = (Mutex::default(), Mutex::default());
        Ok(Self(Some(Arc::new(Open { file: Mutex::new(Some((database, lock))), path, ahead, names }))))
    }

    /// Lets go of the folder, whoever else may still be under way: from now on nothing can be written, nor answered.
    pub(crate) fn close(&self) {
        if let Some(open) = &self.0 {
            open.file().take();
        }
    }

    /// Whether anything is kept at all.
    pub(crate) fn keeps(&self) -> bool {
        self.0.is_some()
    }

    /// Every row of a table, once for each table.
    ///
    /// # Errors
    /// The file cannot be read.
    pub(super) fn rows(&self, name: &'static str) -> Result<Rows, DataError> {
        let Some(open) = &self.0 else { return Ok(Vec::new()) };
        if !open.names.lock().unwrap_or_else(PoisonError::into_inner).insert(name) {
            return Err(self.foreign(&format!("two tables are called {name}")));
        }
        open.rows(name).map_err(|error| damaged(&open.path, &error))
    }

    /// What is wrong with a row that does not have the form it should.
    pub(super) fn foreign(&self, why: &str) -> DataError {
        let file = self.0.as_ref().map(|open| open.path.clone()).unwrap_or_default();
        DataError::Foreign { file, why: why.to_owned() }
    }

    /// Notes a row to be written; `row` is asked for its bytes only where there is a file.
    pub(super) fn note(&self, name: &'static str, row: impl FnOnce() -> (Vec<u8>, Option<Vec<u8>>)) {
        if let Some(open) = &self.0 {
            let (key, value) = row();
            open.ahead().insert((name, key), value);
        }
    }

    /// Writes what was noted. What cannot be written stays noted.
    pub(crate) fn commit(&self) {
        let Some(open) = &self.0 else { return };
        let mut ahead = open.ahead();
        if ahead.is_empty() {
            return;
        }
        match open.write(&ahead) {
            Ok(()) => ahead.clear(),
            Err(error) => tracing::error!(%error, file = %open.path.display(), "the data folder cannot be written"),
        }
    }

    /// What to say where the first changes cannot be written.
    pub(crate) fn unwritable(&self) -> DataError {
        let path = self.0.as_ref().map(|open| open.path.clone()).unwrap_or_default();
        DataError::Io { path, source: std::io::Error::other("see the log for what the system said") }
    }

    /// Whether the memory holds something that the file does not.
    pub(crate) fn is_behind(&self) -> bool {
        self.0.as_ref().is_some_and(|open| !open.ahead().is_empty())
    }
}

impl Open {
    fn ahead(&self) -> MutexGuard<'_, Notes> {
        self.ahead.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn file(&self) -> MutexGuard<'_, Option<(Database, Lock)>> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn rows(&self, name: &str) -> Result<Rows, redb::Error> {
        let file = self.file();
        let (database, _) = file.as_ref().ok_or(StorageError::DatabaseClosed)?;
        let reading = database.begin_read()?;
        let rows = match reading.open_table(table(name)) {
            Ok(rows) => rows,
            Err(TableError::TableDoesNotExist(_)) => return Ok(Vec::new()),
            Err(error) => return Err(error.into()),
        };
        let rows = rows.iter()?.map(|row| row.map(|(key, value)| (key.value().to_vec(), value.value().to_vec())));
        Ok(rows.collect::<Result<_, StorageError>>()?)
    }

    fn write(&self, notes: &Notes) -> Result<(), redb::Error> {
        let file = self.file();
        let (database, _) = file.as_ref().ok_or(StorageError::DatabaseClosed)?;
        let writing = database.begin_write()?;
        for ((name, key), value) in notes {
            let mut table = writing.open_table(table(name))?;
            match value {
                Some(value) => table.insert(key.as_slice(), value.as_slice())?,
                None => table.remove(key.as_slice())?,
            };
        }
        Ok(writing.commit()?)
    }
}

/// Makes a book with nothing in it, under another name until it is whole.
fn begin(folder: &Path, path: &Path) -> Result<(), DataError> {
    let fresh = folder.join(FRESH);
    // Left by a start that was cut short; nobody was ever answered from it.
    let _ = fs::remove_file(&fresh);
    let made = || -> Result<(), redb::Error> {
        let file = data::private_file(&fresh, true).map_err(|error| std::io::Error::other(error.to_string()))?;
        let database = Builder::new().create_with_backend(FileBackend::new(file)?)?;
        let writing = database.begin_write()?;
        writing.open_table(table(ABOUT))?.insert(FORM, OUR_FORM)?;
        writing.commit()?;
        Ok(())
    };
    made().map_err(|error| DataError::Io { path: fresh.clone(), source: std::io::Error::other(error) })?;
    fs::rename(&fresh, path).map_err(DataError::io(path))?;
    data::settle(folder)
}

/// Reads the whole file once, as a copy in memory: to open a damaged one for writing would change it.
fn examine(path: &Path) -> Result<(), DataError> {
    let bytes = fs::read(path).map_err(DataError::io(path))?;
    let copy = InMemoryBackend::new();
    let length = bytes.len() as u64;
    copy.set_len(length).and_then(|()| copy.write(0, &bytes)).map_err(|error| damaged(path, &error))?;
    if bytes.is_empty() {
        return Err(damaged(path, &"it is empty"));
    }
    let copy = Builder::new().set_check_integrity_on_open(true).create_with_backend(copy);
    let copy = copy.map_err(|error| unsound(path, &error))?;
    let form = || -> Result<Vec<u8>, redb::Error> {
        let about = copy.begin_read()?.open_table(table(ABOUT))?;
        Ok(about.get(FORM)?.map(|form| form.value().to_vec()).unwrap_or_default())
    };
    let form = form().map_err(|error| damaged(path, &error))?;
    if form == OUR_FORM {
        return Ok(());
    }
    let why = format!("form {}", String::from_utf8_lossy(&form).escape_default());
    Err(DataError::Foreign { file: path.to_owned(), why })
}

fn damaged(path: &Path, why: &dyn std::fmt::Display) -> DataError {
    DataError::Damaged { file: path.to_owned(), why: why.to_string() }
}

/// Why the file was not opened.
fn refused(path: &Path, error: DatabaseError) -> DataError {
    if let DatabaseError::DatabaseAlreadyOpen | DatabaseError::LockProtocolMismatch = error {
        return DataError::InUse(path.parent().unwrap_or(path).to_owned());
    }
    // It was read a moment ago, so the disk is at fault and not what is on it.
    DataError::io(path)(std::io::Error::other(error))
}

/// What is wrong with the copy of a file.
fn unsound(path: &Path, error: &DatabaseError) -> DataError {
    if let DatabaseError::UpgradeRequired(form) = error {
        return DataError::Foreign { file: path.to_owned(), why: format!("redb file format {form}") };
    }
    damaged(path, error)
}
