//! Values found again by a secret, for a while, and only so many of them.
//!
//! A row is filed under the SHA-256 digest of its secret: the secret itself is not kept, and how long a look-up takes
//! says nothing about how much of a guess was right.

use std::collections::HashMap;
use std::time::Duration;

use sha2::{Digest as _, Sha256};

/// The digest a row is filed under.
pub(crate) type Label = [u8; 32];

/// The label of a secret.
pub(crate) fn label(secret: &str) -> Label {
    Sha256::digest(secret.as_bytes()).into()
}

/// A bounded store of values with one life for all.
pub(crate) struct Shelf<T> {
    rows: HashMap<Label, (Duration, T)>,
    life: Duration,
    most: usize,
}

impl<T> Shelf<T> {
    /// A shelf whose rows live for `life`, at most `most` of them.
    pub(crate) fn new(life: Duration, most: usize) -> Self {
        Self { rows: HashMap::new(), life, most }
    }

    /// Files a value; when the shelf is full, the row that ends soonest makes room.
    pub(crate) fn put(&mut self, secret: &str, value: T, now: Duration) {
        if self.rows.len() >= self.most {
            self.rows.retain(|_, (until, _)| *until > now);
        }
        if self.rows.len() >= self.most {
            let soonest = self.rows.iter().min_by_key(|(_, (until, _))| *until).map(|(label, _)| *label);
            soonest.and_then(|label| self.rows.remove(&label));
        }
        self.rows.insert(label(secret), (now + self.life, value));
    }

    /// The value filed under a secret, while it lives.
    pub(crate) fn find(&self, secret: &str, now: Duration) -> Option<&T> {
        self.rows.get(&label(secret)).filter(|(until, _)| *until > now).map(|(_, value)| value)
    }

    /// The value filed under a secret, to be changed.
    pub(crate) fn find_mut(&mut self, secret: &str, now: Duration) -> Option<&mut T> {
        self.rows.get_mut(&label(secret)).filter(|(until, _)| *until > now).map(|(_, value)| value)
    }

    /// Removes and returns the value filed under a secret.
    pub(crate) fn take(&mut self, secret: &str, now: Duration) -> Option<T> {
        self.rows.remove(&label(secret)).filter(|(until, _)| *until > now).map(|(_, value)| value)
    }

    /// Every living value, to be changed.
    pub(crate) fn living_mut(&mut self, now: Duration) -> impl Iterator<Item = &mut T> {
        self.rows.values_mut().filter(move |(until, _)| *until > now).map(|(_, value)| value)
    }

    /// Keeps only the values that pass.
    pub(crate) fn keep(&mut self, mut passes: impl FnMut(&T) -> bool) {
        self.rows.retain(|_, (_, value)| passes(value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIFE: Duration = Duration::from_secs(10);
    const NOW: Duration = Duration::from_secs(1000);

    #[test]
    fn a_value_is_found_by_its_secret_until_its_life_ends() {
        let mut shelf = Shelf::new(LIFE, 5);
        shelf.put("a", 1, NOW);
        assert_eq!(shelf.find("a", NOW), Some(&1));
        assert_eq!(shelf.find("b", NOW), None);
        assert_eq!(shelf.find("a", NOW + LIFE), None);
        assert_eq!(shelf.take("a", NOW), Some(1));
        assert_eq!(shelf.take("a", NOW), None);
    }

    #[test]
    fn a_full_shelf_gives_up_the_row_that_ends_soonest() {
        let mut shelf = Shelf::new(LIFE, 2);
        shelf.put("old", 1, NOW);
        shelf.put("new", 2, NOW + Duration::from_secs(1));
        shelf.put("newest", 3, NOW + Duration::from_secs(2));
        assert_eq!(shelf.find("old", NOW), None);
        assert_eq!(shelf.find("new", NOW), Some(&2));
        assert_eq!(shelf.find("newest", NOW), Some(&3));
    }
}
