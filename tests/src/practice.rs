//! The practice account service inside the test: its people, its clock, and a mark on every secret it makes.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test's stage falls with the test")]

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use firstlink_practice::cast::{Person, Temper, with_temper};
use firstlink_practice::chance::{Chance, OsChance};
use firstlink_practice::clock::HandClock;
use firstlink_practice::{Options, Service};
use tokio::runtime::Runtime;

use crate::visitor::{Consent, Visitor};

/// What every code and token of the practice service begins with, after its prefix.
pub const MARK: &str = "FirstlinkCanary0";

/// The service, on a runtime of its own.
#[derive(Debug)]
pub struct Practice {
    service: Service,
    clock: Option<Arc<HandClock>>,
    // Dropped last: the service runs on it.
    _runtime: Runtime,
}

impl Practice {
    /// A service on a free port that polls every second.
    pub fn start() -> Practice {
        Practice::started(Options::default(), None)
    }

    /// The same, whose time stands still until a test moves it.
    pub fn with_still_clock() -> Practice {
        let clock = Arc::new(HandClock::standing_now());
        Practice::started(Options { clock: clock.clone(), ..Options::default() }, Some(clock))
    }

    /// The same over https.
    pub fn secure() -> Practice {
        Practice::started(Options { https: true, ..Options::default() }, None)
    }

    /// The same over https, under a name that no name server knows.
    pub fn named(name: &str) -> Practice {
        Practice::started(Options { https: true, name: Some(name.to_owned()), ..Options::default() }, None)
    }

    /// The authority behind its certificate, in PEM form.
    pub fn authority(&self) -> &str {
        self.service.authority().expect("it speaks https")
    }

    /// The profile that leads there, with the authority in a file of this name beside it.
    pub fn profile_trusting(&self, ca_file: &str) -> String {
        self.service.profile_toml_trusting(ca_file)
    }

    fn started(options: Options, clock: Option<Arc<HandClock>>) -> Practice {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let options = Options { device_interval: 1, chance: Arc::new(Marked), ..options };
        let service = runtime.block_on(Service::start(options)).unwrap();
        Practice { service, clock, _runtime: runtime }
    }

    /// The service itself, to be told to misbehave.
    pub fn service(&self) -> &Service {
        &self.service
    }

    /// The profile that leads there.
    pub fn profile(&self) -> String {
        self.service.profile_toml()
    }

    /// The issuer.
    pub fn issuer(&self) -> String {
        self.service.issuer()
    }

    /// Moves the service's clock forward.
    pub fn pass(&self, seconds: u64) {
        self.clock.as_ref().expect("its clock stands still").advance(Duration::from_secs(seconds));
    }
}

/// The first person of a temper.
pub fn person(temper: Temper) -> &'static Person {
    with_temper(temper).expect("somebody plays every temper")
}

/// A person of the cast in front of a browser, who does as their temper says.
pub fn visitor(person: &Person) -> Visitor {
    let consent = if person.temper == Temper::DeclinesConsent { Consent::Decline } else { Consent::Accept };
    Visitor::new(person.address, person.password).who(consent)
}

/// Chance whose every secret of 32 bytes begins with [`MARK`] when written in base64url.
#[derive(Debug)]
pub struct Marked;

impl Chance for Marked {
    fn fill(&self, bytes: &mut [u8]) {
        OsChance.fill(bytes);
        if bytes.len() == 32 {
            let mark = URL_SAFE_NO_PAD.decode(MARK).expect("it is base64url");
            bytes[..mark.len()].copy_from_slice(&mark);
        }
    }
}
