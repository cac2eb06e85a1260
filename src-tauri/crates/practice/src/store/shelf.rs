//! Values found again by a secret, for a while, and only so many of them.
//!
//! A row is filed under the SHA-256 digest of its secret: the secret itself is not kept, and how long a look-up takes
//! says nothing about how much of a guess was right.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use ::base64::Engine as _;
use ::base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::book::Book;
use super::kept::{Kept, Row};
use crate::data::DataError;

/// The digest a row is filed under.
fn label(secret: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(secret.as_bytes()))
}

/// A row that may be changed.
pub(crate) type Found<'a, T> = Row<'a, String, Filed<T>>;

/// A value and the end of its life.
#[derive(Serialize, Deserialize)]
pub(crate) struct Filed<T> {
    until: Duration,
    value: T,
}

impl<T> Deref for Filed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Filed<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

/// A bounded store of values with one life for all.
pub(crate) struct Shelf<T> {
    rows: Kept<String, Filed<T>>,
    life: Duration,
    most: usize,
}

impl<T: Serialize + DeserializeOwned> Shelf<T> {
    /// The shelf of a table of the book. Its rows live for `life`, at most `most` of them.
    ///
    /// # Errors
    /// As [`Kept::open`].
    pub(crate) fn open(book: &Book, table: &'static str, life: Duration, most: usize) -> Result<Self, DataError> {
        Ok(Self { rows: Kept::open(book, table)?, life, most })
    }

    /// Files a value; when the shelf is full, the row that ends soonest makes room.
    pub(crate) fn put(&mut self, secret: &str, value: T, now: Duration) {
        if self.rows.len() >= self.most {
            self.rows.keep(|_, filed| filed.until > now);
        }
        if self.rows.len() >= self.most {
            let soonest = self.rows.iter().min_by_key(|(_, filed)| filed.until).map(|(label, _)| label.clone());
            soonest.and_then(|label| self.rows.take(&label));
        }
        self.rows.put(label(secret), Filed { until: now + self.life, value });
    }

    /// The value filed under a secret, while it lives.
    pub(crate) fn find(&self, secret: &str, now: Duration) -> Option<&T> {
        self.rows.find(&label(secret)).filter(|filed| filed.until > now).map(|filed| &filed.value)
    }

    /// The value filed under a secret, to be changed.
    pub(crate) fn find_mut(&mut self, secret: &str, now: Duration) -> Option<Found<'_, T>> {
        self.rows.find_mut(&label(secret)).filter(|filed| filed.until > now)
    }

    /// Removes and returns the value filed under a secret.
    pub(crate) fn take(&mut self, secret: &str, now: Duration) -> Option<T> {
        self.rows.take(&label(secret)).filter(|filed| filed.until > now).map(|filed| filed.value)
    }

    /// Every living value, to be changed.
    pub(crate) fn living_mut(&mut self, now: Duration) -> impl Iterator<Item = Found<'_, T>> {
        self.rows.iter_mut().filter(move |filed| filed.until > now)
    }

    /// Keeps only the values that pass.
    pub(crate) fn keep(&mut self, mut passes: impl FnMut(&T) -> bool) {
        self.rows.keep(|_, filed| passes(&filed.value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIFE: Duration = Duration::from_secs(10);
    const NOW: Duration = Duration::from_secs(1000);

    #[test]
    fn a_value_is_found_by_its_secret_until_its_life_ends() {
        let mut shelf = Shelf::open(&Book::default(), "", LIFE, 5).unwrap();
        shelf.put("a", 1, NOW);
        assert_eq!(shelf.find("a", NOW), Some(&1));
        assert_eq!(shelf.find("b", NOW), None);
        assert_eq!(shelf.find("a", NOW + LIFE), None);
        assert_eq!(shelf.take("a", NOW), Some(1));
        assert_eq!(shelf.take("a", NOW), None);
    }

    #[test]
    fn a_full_shelf_gives_up_the_row_that_ends_soonest() {
        let mut shelf = Shelf::open(&Book::default(), "", LIFE, 2).unwrap();
        shelf.put("old", 1, NOW);
        shelf.put("new", 2, NOW + Duration::from_secs(1));
        shelf.put("newest", 3, NOW + Duration::from_secs(2));
        assert_eq!(shelf.find("old", NOW), None);
        assert_eq!(shelf.find("new", NOW), Some(&2));
        assert_eq!(shelf.find("newest", NOW), Some(&3));
    }
}
