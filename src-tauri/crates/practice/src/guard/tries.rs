//! How often somebody may try a password or a code before they have to wait.

use std::time::Duration;

use crate::data::DataError;
use crate::store::{Book, Kept};

/// How long a try counts.
const WINDOW: Duration = Duration::from_secs(15 * 60);

/// How many keys are kept before those whose tries are all past are dropped.
const TIDY_AT: usize = 10_000;

/// Tries by key: an address, a session, or the whole service.
#[cfg_attr(test, derive(Default))]
pub(crate) struct Tries(Kept<String, Vec<Duration>>);

impl Tries {
    /// Those of a table of the book.
    ///
    /// # Errors
    /// As [`Kept::open`].
    pub(crate) fn open(book: &Book, table: &'static str) -> Result<Self, DataError> {
        Kept::open(book, table).map(Self)
    }

    /// Counts a try, before its outcome is known, so that a hundred at once count as a hundred.
    ///
    /// # Errors
    /// How long to wait, when `limit` tries were made in the last 15 minutes. A refused try does not count.
    pub(crate) fn spend(&mut self, key: &str, limit: usize, now: Duration) -> Result<(), Duration> {
        if self.0.len() >= TIDY_AT {
            self.0.keep(|_, times| times.last().is_some_and(|last| *last + WINDOW > now));
        }
        let counted = |time: &Duration| *time + WINDOW > now;
        let mut times: Vec<Duration> = self.0.find(key).into_iter().flatten().copied().filter(counted).collect();
        match times.first() {
            Some(first) if times.len() >= limit => Err((*first + WINDOW).saturating_sub(now)),
            Some(_) | None => {
                times.push(now);
                self.0.put(key.to_owned(), times);
                Ok(())
            }
        }
    }

    /// Takes the latest try of a key back, for it was a right one; wrong ones before it still count.
    pub(crate) fn take_back(&mut self, key: &str) {
        if let Some(mut times) = self.0.find_mut(key) {
            times.pop();
        }
    }

    /// Forgets the tries of a key, after a right one.
    pub(crate) fn forgive(&mut self, key: &str) {
        self.0.take(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Duration = Duration::from_secs(5000);

    #[test]
    fn the_try_after_the_last_must_wait_until_the_first_is_past() {
        let mut tries = Tries::default();
        assert_eq!(tries.spend("a", 2, NOW), Ok(()));
        assert_eq!(tries.spend("a", 2, NOW + Duration::from_secs(60)), Ok(()));
        assert_eq!(tries.spend("a", 2, NOW + Duration::from_secs(120)), Err(WINDOW - Duration::from_secs(120)));
        assert_eq!(tries.spend("b", 2, NOW), Ok(()));
        assert_eq!(tries.spend("a", 2, NOW + WINDOW), Ok(()));
    }

    #[test]
    fn a_right_try_clears_the_count() {
        let mut tries = Tries::default();
        assert_eq!(tries.spend("a", 1, NOW), Ok(()));
        tries.forgive("a");
        assert_eq!(tries.spend("a", 1, NOW), Ok(()));
    }

    #[test]
    fn taking_a_right_try_back_leaves_the_wrong_ones_counted() {
        let mut tries = Tries::default();
        assert_eq!(tries.spend("a", 2, NOW), Ok(()));
        assert_eq!(tries.spend("a", 2, NOW), Ok(()));
        tries.take_back("a");
        assert_eq!(tries.spend("a", 2, NOW), Ok(()));
        assert!(tries.spend("a", 2, NOW).is_err());
    }
}
