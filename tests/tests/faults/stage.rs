//! One journey's world: a home, a provider that misbehaves, a browser that is told where to go, and what was seen of it all.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

use firstlink_engine::home::Home;
use firstlink_engine::journal::Journal;
use firstlink_engine::opener::{OpenError, Opener};
use firstlink_engine::secrets::MemorySecrets;
use firstlink_engine::{Engine, Setup};
use firstlink_practice::cast::{Person, Temper, with_temper};
use firstlink_practice::{Options, Service};
use firstlink_tests::practice::{MARK, Marked};
use firstlink_tests::sweep::{Canaries, holds_verifier, verifier_behind};
use firstlink_wizard::journey::State;
use firstlink_wizard::profile;
use tempfile::TempDir;

use crate::lapse::Lapse;

/// A world.
pub(crate) struct Stage {
    pub(crate) service: Arc<Service>,
    pub(crate) lapse: Arc<Lapse>,
    pub(crate) browser: Arc<Browser>,
    secrets: Arc<MemorySecrets>,
    folder: TempDir,
}

/// A browser that only notes where it is sent.
#[derive(Debug, Default)]
pub(crate) struct Browser(Mutex<Vec<String>>);

impl Opener for Browser {
    fn open(&self, address: &str) -> Result<(), OpenError> {
        self.0.lock().unwrap().push(address.to_owned());
        Ok(())
    }
}

impl Browser {
    /// The addresses so far.
    pub(crate) fn opened(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Stage {
    /// A provider that is honest again, and an empty home.
    pub(crate) fn set(service: Arc<Service>, lapse: Arc<Lapse>) -> Stage {
        service.mend();
        lapse.hold(false);
        let (browser, secrets) = (Arc::default(), Arc::new(MemorySecrets::new()));
        Stage { service, lapse, browser, secrets, folder: tempfile::tempdir().unwrap() }
    }

    /// Opens the engine on this home.
    pub(crate) async fn engine(&self) -> Engine {
        let home = Home::at(&self.home()).unwrap();
        let authority = self.service.authority().map(|pem| pem.as_bytes().to_vec());
        let provider = profile::parse(&self.service.profile_toml()).unwrap().provider(authority);
        let setup = Setup {
            secrets: self.secrets.clone(),
            clock: self.lapse.clone(),
            opener: self.browser.clone(),
            languages: vec!["en".to_owned()],
            device_name: "den".to_owned(),
            ..Setup::new(home, provider)
        };
        Engine::open(setup).await.unwrap()
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// What is wrong with the journal, if anything.
    pub(crate) fn journal_fault(&self) -> Option<String> {
        match Journal::<State>::read(&Home::at(&self.home()).unwrap().journal_file()) {
            Ok(Some(_)) => None,
            Ok(None) => Some("the journal holds nothing".to_owned()),
            Err(error) => Some(format!("the journal cannot be read: {error}")),
        }
    }

    /// The newest state in the journal.
    pub(crate) fn state(&self) -> Option<State> {
        Journal::<State>::read(&Home::at(&self.home()).unwrap().journal_file()).unwrap()
    }

    /// Secrets in the home, and verifiers behind the challenges of all addresses that were opened.
    pub(crate) fn leaks(&self) -> Vec<String> {
        let mut leaks: Vec<String> = canaries().under(&self.home()).iter().map(|found| format!("{found:?}")).collect();
        for challenge in self.challenges() {
            leaks.extend(verifier_behind(&challenge, &self.home()));
        }
        leaks
    }

    /// Secrets in what the screens showed.
    pub(crate) fn shown_leaks(&self, shown: &str) -> Vec<String> {
        let verifiers = self.challenges().into_iter().filter(|challenge| holds_verifier(challenge, shown.as_bytes()));
        verifiers
            .map(|challenge| format!("a verifier behind {challenge} on a screen"))
            .chain(leaks_in("a screen", shown))
            .collect()
    }

    fn challenges(&self) -> Vec<String> {
        self.browser.opened().iter().filter_map(|address| parameter(address, "code_challenge")).collect()
    }
}

/// A service whose every secret bears a mark, and whose clock is this one.
pub(crate) async fn service(https: bool, lapse: &Lapse) -> Service {
    let (clock, chance) = (lapse.theirs(), Arc::new(Marked));
    Service::start(Options { https, device_interval: 1, clock, chance, ..Options::default() }).await.unwrap()
}

/// Who signs in.
pub(crate) fn alex() -> &'static Person {
    with_temper(Temper::Plain).unwrap()
}

/// A parameter of an address.
pub(crate) fn parameter(address: &str, name: &str) -> Option<String> {
    let address = url::Url::parse(address).ok()?;
    address.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn canaries() -> Canaries {
    let mut canaries = Canaries::new();
    canaries.add("a code or token", MARK);
    canaries.add("a password", alex().password);
    canaries
}

/// Secrets in a text.
pub(crate) fn leaks_in(place: &str, text: &str) -> Vec<String> {
    canaries().among(place, text.as_bytes()).iter().map(|found| format!("{found:?}")).collect()
}

/// What the engines of all journeys wrote to the log.
#[derive(Debug, Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// All of it.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Listens to the log from now on; every word of our own crates, down to the smallest.
pub(crate) fn log() -> Log {
    static LOG: OnceLock<Log> = OnceLock::new();
    LOG.get_or_init(|| {
        let log = Log::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(move || writer.clone());
        tracing_subscriber::util::SubscriberInitExt::try_init(subscriber.finish()).unwrap();
        log
    })
    .clone()
}
