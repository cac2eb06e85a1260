//! App folders: the files an app keeps in an account's storage, as OneDrive keeps them.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::accounts::AccountId;
use super::book::Book;
use super::kept::Kept;
use super::shelf::Shelf;
use super::written;
use crate::data::DataError;

/// The most bytes of all app folders of one account.
pub(crate) const QUOTA: usize = 16 * 1024 * 1024;
/// The most files of one folder.
const MOST_FILES: usize = 1_000;
/// How long the address of a download works: a few minutes, as Graph's documentation says.
const DOWNLOAD_LIFE: Duration = Duration::from_secs(5 * 60);
/// The most such addresses at once.
const MOST_DOWNLOADS: usize = 1_000;

/// Whose folder: the account and the app's client id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Whose {
    pub(crate) account: AccountId,
    pub(crate) client_id: String,
}

/// A folder itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Folder {
    /// A GUID.
    pub(crate) id: String,
    pub(crate) created: Duration,
}

/// One file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct File {
    /// A GUID.
    pub(crate) id: String,
    /// As it was first spelled.
    pub(crate) name: String,
    #[serde(with = "written::base64")]
    pub(crate) bytes: Vec<u8>,
    /// Counts every change.
    pub(crate) version: u64,
    /// Counts every change of the content.
    pub(crate) content_version: u64,
    pub(crate) created: Duration,
    pub(crate) modified: Duration,
}

/// Where a file lies: its folder and its name as names are compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct FilePlace {
    whose: Whose,
    folded: String,
}

impl FilePlace {
    /// The place of a name. Case makes no difference in OneDrive.
    pub(crate) fn new(whose: &Whose, name: &str) -> Self {
        Self { whose: whose.clone(), folded: name.to_lowercase() }
    }
}

/// There is no more room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Full;

/// Every app folder.
pub(crate) struct Folders {
    folders: Kept<Whose, Folder>,
    files: Kept<FilePlace, File>,
    downloads: Shelf<FilePlace>,
}

impl Folders {
    /// Those of the book.
    ///
    /// # Errors
    /// As [`Kept::open`].
    pub(crate) fn open(book: &Book) -> Result<Self, DataError> {
        Ok(Self {
            folders: Kept::open(book, "folders")?,
            files: Kept::open(book, "files")?,
            downloads: Shelf::open(book, "downloads", DOWNLOAD_LIFE, MOST_DOWNLOADS)?,
        })
    }

    /// An app's folder, where it was made.
    pub(crate) fn folder(&self, whose: &Whose) -> Option<&Folder> {
        self.folders.find(whose)
    }

    /// Makes an app's folder, where there is none yet.
    pub(crate) fn make(&mut self, whose: &Whose, id: String, now: Duration) {
        if self.folders.find(whose).is_none() {
            self.folders.put(whose.clone(), Folder { id, created: now });
        }
    }

    /// The files of a folder, by name.
    pub(crate) fn files<'a>(&'a self, whose: &'a Whose) -> impl Iterator<Item = &'a File> {
        self.files.iter().filter(move |(place, _)| place.whose == *whose).map(|(_, file)| file)
    }

    /// One file.
    pub(crate) fn file(&self, place: &FilePlace) -> Option<&File> {
        self.files.find(place)
    }

    /// Writes a file, new or over what is there.
    ///
    /// # Errors
    /// When the account has no room for it.
    pub(crate) fn write(&mut self, place: FilePlace, fresh: File) -> Result<(), Full> {
        let replaced = self.files.find(&place);
        let before = replaced.map_or(0, |file| file.bytes.len());
        let crowded = replaced.is_none() && self.files(&place.whose).count() >= MOST_FILES;
        if crowded || self.used(&place.whose.account) - before + fresh.bytes.len() > QUOTA {
            return Err(Full);
        }
        let file = match replaced {
            Some(old) => File {
                id: old.id.clone(),
                name: old.name.clone(),
                version: old.version + 1,
                content_version: old.content_version + 1,
                created: old.created,
                ..fresh
            },
            None => fresh,
        };
        self.files.put(place, file);
        Ok(())
    }

    /// Takes a file away.
    pub(crate) fn delete(&mut self, place: &FilePlace) {
        self.files.take(place);
    }

    /// Changes every file's eTag, as if somebody else had written a moment ago: for faults alone.
    pub(crate) fn touch(&mut self) {
        self.files.iter_mut().for_each(|mut file| {
            file.version += 1;
            file.content_version += 1;
        });
    }

    /// Files the secret part of an address at which a file can be fetched without a token.
    pub(crate) fn offer(&mut self, secret: &str, place: FilePlace, now: Duration) {
        self.downloads.put(secret, place, now);
    }

    /// The file behind such an address, while it works.
    pub(crate) fn offered(&self, secret: &str, now: Duration) -> Option<&File> {
        self.file(self.downloads.find(secret, now)?)
    }

    fn used(&self, account: &AccountId) -> usize {
        let own = self.files.iter().filter(|(place, _)| place.whose.account == *account);
        own.map(|(_, file)| file.bytes.len()).sum()
    }
}
