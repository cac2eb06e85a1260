//! How often somebody may try a password or a code before they have to wait.

use std::collections::HashMap;
use std::time::Duration;

/// How long a try counts.
const WINDOW: Duration = Duration::from_secs(15 * 60);

/// How many keys are kept before those whose tries are all past are dropped.
const TIDY_AT: usize = 10_000;

/// Tries by key: an address, a session, or the whole service.
#[derive(Debug, Default)]
pub(crate) struct Tries(HashMap<String, Vec<Duration>>);

impl Tries {
    /// Counts a try, before its outcome is known, so that a hundred at once count as a hundred.
    ///
    /// # Errors
    /// How long to wait, when `limit` tries were made in the last 15 minutes. A refused try does not count.
    pub(crate) fn spend(&mut self, key: &str, limit: usize, now: Duration) -> Result<(), Duration> {
        if self.0.len() >= TIDY_AT {
            self.0.retain(|_, times| times.last().is_some_and(|last| *last + WINDOW > now));
        }
        let times = self.0.entry(key.to_owned()).or_default();
        times.retain(|time| *time + WINDOW > now);
        match times.first() {
            Some(first) if times.len() >= limit => Err((*first + WINDOW).saturating_sub(now)),
            Some(_) | None => {
                times.push(now);
                Ok(())
            }
        }
    }

    /// Takes the latest try of a key back, for it was a right one; wrong ones before it still count.
    pub(crate) fn take_back(&mut self, key: &str) {
        self.0.get_mut(key).and_then(Vec::pop);
    }

    /// Forgets the tries of a key, after a right one.
    pub(crate) fn forgive(&mut self, key: &str) {
        self.0.remove(key);
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
