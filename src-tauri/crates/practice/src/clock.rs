//! What time it is: the real clock, and one that a test turns by hand.

use std::fmt;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A source of the present time.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The time since the Unix epoch.
    fn now(&self) -> Duration;
}

/// The computer's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
    }
}

/// A clock that starts at the present and moves only when told, so that a test of expiry needs no sleep.
#[derive(Debug)]
pub struct HandClock(Mutex<Duration>);

impl HandClock {
    /// A clock standing at the present moment.
    pub fn standing_now() -> Self {
        Self(Mutex::new(SystemClock.now()))
    }

    /// Moves the clock forward by `step`.
    pub fn advance(&self, step: Duration) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += step;
    }
}

impl Clock for HandClock {
    fn now(&self) -> Duration {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A moment as `2026-09-01 10:11:12Z`, the form of the token endpoint's `timestamp`.
pub(crate) fn stamp(moment: Duration) -> String {
    let (date, clock) = halves(moment);
    format!("{date} {clock}Z")
}

/// A moment as `2026-09-01T10:11:12`, the form of a Graph error's `date`.
pub(crate) fn graph_stamp(moment: Duration) -> String {
    let (date, clock) = halves(moment);
    format!("{date}T{clock}")
}

/// A moment as `2026-09-01 10:11` (UTC), for people.
pub(crate) fn day_and_minute(moment: Duration) -> String {
    let (date, clock) = halves(moment);
    format!("{date} {}", &clock[..5])
}

/// A moment as `Tue, 01 Sep 2026 10:11:12 GMT`, the form of headers (RFC 9110 §5.6.7).
pub(crate) fn http_date(moment: Duration) -> String {
    const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let seconds = i64::try_from(moment.as_secs()).unwrap_or(0);
    let at = time::OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
    let day = DAYS[usize::from(at.weekday().number_days_from_monday())];
    let month = MONTHS[usize::from(u8::from(at.month())) - 1];
    let (_, clock) = halves(moment);
    format!("{day}, {:02} {month} {:04} {clock} GMT", at.day(), at.year())
}

fn halves(moment: Duration) -> (String, String) {
    let seconds = i64::try_from(moment.as_secs()).unwrap_or(0);
    let at = time::OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
    let date = format!("{:04}-{:02}-{:02}", at.year(), u8::from(at.month()), at.day());
    (date, format!("{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_in_utc() {
        let moment = Duration::from_secs(1_788_257_472);
        assert_eq!(stamp(moment), "2026-09-01 10:11:12Z");
        assert_eq!(graph_stamp(moment), "2026-09-01T10:11:12");
        assert_eq!(day_and_minute(moment), "2026-09-01 10:11");
        assert_eq!(http_date(moment), "Tue, 01 Sep 2026 10:11:12 GMT");
    }

    #[test]
    fn the_hand_clock_moves_only_when_told() {
        let clock = HandClock::standing_now();
        let before = clock.now();
        assert_eq!(clock.now(), before);
        clock.advance(Duration::from_secs(60));
        assert_eq!(clock.now(), before + Duration::from_secs(60));
    }
}
