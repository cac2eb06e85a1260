//! Time that passes only while nothing happens: prescribed waits take no time, and work takes no part of a deadline.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use firstlink_engine::clock::Clock;
use firstlink_practice::clock::{Clock as _, HandClock};
use firstlink_wizard::effect::Moment;

/// What passes at once when nothing happens.
const STEP: Duration = Duration::from_millis(500);
/// How long nothing must have happened, in looks of [`LOOK`] each.
const QUIET: u32 = 6;
const LOOK: Duration = Duration::from_millis(2);

/// The clocks of one journey: the engine's, the service's and the runtime's, which go together.
#[derive(Debug)]
pub(crate) struct Lapse {
    theirs: Arc<HandClock>,
    passed: AtomicU64,
    held: AtomicBool,
    stirred: AtomicUsize,
}

impl Lapse {
    /// Clocks that begin at the present.
    pub(crate) fn new() -> Arc<Lapse> {
        let theirs = Arc::new(HandClock::standing_now());
        let (passed, held, stirred) = (AtomicU64::new(0), AtomicBool::new(false), AtomicUsize::new(0));
        Arc::new(Lapse { theirs, passed, held, stirred })
    }

    /// The service's clock.
    pub(crate) fn theirs(&self) -> Arc<HandClock> {
        self.theirs.clone()
    }

    /// What has passed so far.
    pub(crate) fn passed(&self) -> Duration {
        Duration::from_millis(self.passed.load(Ordering::SeqCst))
    }

    /// No time passes while somebody is at work whom nobody sees.
    pub(crate) fn hold(&self, held: bool) {
        self.held.store(held, Ordering::SeqCst);
    }

    /// Something happened.
    pub(crate) fn stir(&self) {
        self.stirred.fetch_add(1, Ordering::SeqCst);
    }

    /// Lets time pass for as long as this future is polled. The runtime must be of one thread, with its time paused; `sign` is
    /// anything that changes when something happens.
    pub(crate) async fn run(&self, sign: impl Fn() -> usize) {
        let (release, wait) = std::sync::mpsc::channel::<()>();
        // The runtime skips no time by itself while such a task is under way.
        let _guard = tokio::task::spawn_blocking(move || wait.recv());
        let (mut before, mut quiet) = (usize::MAX, 0);
        loop {
            let _ = tokio::task::spawn_blocking(|| std::thread::sleep(LOOK)).await;
            let now = sign() + self.stirred.load(Ordering::SeqCst);
            quiet = if now == before && !self.held.load(Ordering::SeqCst) { quiet + 1 } else { 0 };
            before = now;
            if quiet >= QUIET {
                self.pass(STEP).await;
                quiet = QUIET / 2;
            }
            let _ = &release;
        }
    }

    async fn pass(&self, step: Duration) {
        self.theirs.advance(step);
        self.passed.fetch_add(u64::try_from(step.as_millis()).unwrap(), Ordering::SeqCst);
        tokio::time::advance(step).await;
    }
}

impl Clock for Lapse {
    fn now(&self) -> Moment {
        Moment(self.theirs.now().as_secs())
    }
}
