//! Rows by key that are written down as they change, where the service keeps a book.
//!
//! Every store is made of these, so a new store, or a new field of a row, is kept without anybody thinking of it: a row can
//! be changed only through a [`Row`], which notes the change when it is let go.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::ops::{Bound, Deref, DerefMut};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::book::Book;
use crate::data::DataError;

/// Rows by key.
pub(crate) struct Kept<K, V> {
    rows: BTreeMap<K, V>,
    ink: Ink,
}

/// Where changes are noted: the book, and the table in it.
struct Ink {
    book: Book,
    table: &'static str,
}

impl Ink {
    fn put(&self, key: &impl Serialize, value: &impl Serialize) {
        self.book.note(self.table, || (bytes(key), Some(bytes(value))));
    }

    fn gone(&self, key: &impl Serialize) {
        self.book.note(self.table, || (bytes(key), None));
    }
}

/// A key or a row as it is written. Our rows hold nothing that JSON has no form for; a test writes and reads each.
fn bytes(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}

/// In memory alone.
#[cfg(test)]
impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Self { rows: BTreeMap::new(), ink: Ink { book: Book::default(), table: "" } }
    }
}

impl<K: Ord + Clone + Serialize + DeserializeOwned, V: Serialize + DeserializeOwned> Kept<K, V> {
    /// The rows of a table of the book.
    ///
    /// # Errors
    /// The book cannot be read, or a row is not of this form.
    pub(crate) fn open(book: &Book, table: &'static str) -> Result<Self, DataError> {
        let mut rows = BTreeMap::new();
        for (key, value) in book.rows(table)? {
            let odd = |error: serde_json::Error| book.foreign(&format!("a row of its table «{table}»: {error}"));
            rows.insert(serde_json::from_slice(&key).map_err(odd)?, serde_json::from_slice(&value).map_err(odd)?);
        }
        Ok(Self { rows, ink: Ink { book: book.clone(), table } })
    }

    /// The row of a key.
    pub(crate) fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.rows.get(key)
    }

    /// The row of a key, to be changed.
    pub(crate) fn find_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<Row<'_, K, V>>
    where
        K: Borrow<Q>,
    {
        let (key, value) = self.rows.range_mut::<Q, _>((Bound::Included(key), Bound::Included(key))).next()?;
        Some(Row { key, value, ink: &self.ink, changed: false })
    }

    /// Files a row, over the one of this key if there is one.
    pub(crate) fn put(&mut self, key: K, value: V) {
        self.ink.put(&key, &value);
        self.rows.insert(key, value);
    }

    /// Removes and returns the row of a key.
    pub(crate) fn take<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let (key, value) = self.rows.remove_entry(key)?;
        self.ink.gone(&key);
        Some(value)
    }

    /// Removes and returns the first row.
    pub(crate) fn take_first(&mut self) -> Option<V> {
        let (key, value) = self.rows.pop_first()?;
        self.ink.gone(&key);
        Some(value)
    }

    /// Keeps only the rows that pass.
    pub(crate) fn keep(&mut self, mut passes: impl FnMut(&K, &V) -> bool) {
        let ink = &self.ink;
        self.rows.retain(|key, value| {
            let stays = passes(key, value);
            if !stays {
                ink.gone(key);
            }
            stays
        });
    }

    /// Every row, in the order of the keys.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        self.rows.iter()
    }

    /// Every row, to be changed.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = Row<'_, K, V>> {
        let ink = &self.ink;
        self.rows.iter_mut().map(move |(key, value)| Row { key, value, ink, changed: false })
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }
}

/// A row in somebody's hands. If it is changed, the change is noted when the row is let go.
pub(crate) struct Row<'a, K: Serialize, V: Serialize> {
    key: &'a K,
    value: &'a mut V,
    ink: &'a Ink,
    changed: bool,
}

impl<K: Serialize, V: Serialize> Deref for Row<'_, K, V> {
    type Target = V;

    fn deref(&self) -> &V {
        self.value
    }
}

impl<K: Serialize, V: Serialize> DerefMut for Row<'_, K, V> {
    fn deref_mut(&mut self) -> &mut V {
        self.changed = true;
        self.value
    }
}

impl<K: Serialize, V: Serialize> Drop for Row<'_, K, V> {
    fn drop(&mut self) {
        if self.changed {
            self.ink.put(self.key, self.value);
        }
    }
}

/// A number that is never given out twice, however often the service starts.
pub(crate) struct Counter(Kept<(), u64>);

impl Counter {
    /// The counter of a table of the book.
    ///
    /// # Errors
    /// As [`Kept::open`].
    pub(crate) fn open(book: &Book, table: &'static str) -> Result<Self, DataError> {
        Ok(Self(Kept::open(book, table)?))
    }

    /// The next number.
    pub(crate) fn next(&mut self) -> u64 {
        let next = self.0.find(&()).copied().unwrap_or(1);
        self.0.put((), next + 1);
        next
    }
}
