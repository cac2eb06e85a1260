//! A clock that can be stopped and moved, in the two shapes in which engine and practice service ask.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use firstlink_practice::clock::{Clock, SystemClock};
use firstlink_wizard::effect::Moment;

/// The computer's time, moved by so many seconds, or stopped.
#[derive(Debug, Default)]
pub(crate) struct Time(Mutex<Hands>);

#[derive(Debug, Default)]
struct Hands {
    moved: i64,
    stopped: Option<Duration>,
}

impl Time {
    /// Stops where it is, or goes on from there.
    pub(crate) fn stop(&self, stop: bool) {
        let mut hands = self.hands();
        match (stop, hands.stopped) {
            (true, None) => hands.stopped = Some(SystemClock.now()),
            (false, Some(since)) => {
                let missed = SystemClock.now().saturating_sub(since).as_secs();
                hands.moved = hands.moved.saturating_sub_unsigned(missed);
                hands.stopped = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }

    /// Moves it by so many seconds; backwards, where the number is negative.
    pub(crate) fn advance(&self, seconds: i64) {
        let mut hands = self.hands();
        hands.moved = hands.moved.saturating_add(seconds);
    }

    /// Moves it to this moment, in seconds since the Unix epoch.
    pub(crate) fn begin(&self, moment: i64) {
        let now = i64::try_from(self.seconds()).unwrap_or(i64::MAX);
        self.advance(moment.saturating_sub(now));
    }

    /// Whether it stands still.
    pub(crate) fn is_stopped(&self) -> bool {
        self.hands().stopped.is_some()
    }

    /// Seconds since the Unix epoch.
    pub(crate) fn seconds(&self) -> u64 {
        let hands = self.hands();
        hands.stopped.unwrap_or_else(|| SystemClock.now()).as_secs().saturating_add_signed(hands.moved)
    }

    fn hands(&self) -> MutexGuard<'_, Hands> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for Time {
    fn now(&self) -> Duration {
        Duration::from_secs(self.seconds())
    }
}

impl firstlink_engine::clock::Clock for Time {
    fn now(&self) -> Moment {
        Moment(self.seconds())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_moves_both_ways_and_stands_where_it_was_stopped() {
        let time = Time::default();
        time.stop(true);
        let before = time.seconds();
        time.advance(3600);
        assert_eq!(time.seconds(), before + 3600);
        time.advance(-7200);
        assert_eq!(time.seconds(), before - 3600);
        assert!(time.is_stopped());
        time.stop(false);
        assert!(!time.is_stopped());
        assert!((before - 3600..before - 3590).contains(&time.seconds()), "it goes on from where it stood");
    }
}
