//! What time it is, behind a trait, so that a test can say.
//!
//! Only moments that are written down or compared with somebody else's clock are read here. Waiting is always done by
//! `tokio::time`, whose clock never jumps.

use std::time::{SystemTime, UNIX_EPOCH};

use firstlink_wizard::effect::Moment;

/// Tells the time of day.
pub trait Clock: Send + Sync {
    /// Now, as this computer believes.
    fn now(&self) -> Moment;
}

/// The computer's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        // A clock before 1970 is simply very wrong, and is found out against the provider's.
        Moment(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_clock_does_not_stand_at_the_beginning_of_time() {
        assert!(SystemClock.now() > Moment(1_700_000_000));
    }
}
