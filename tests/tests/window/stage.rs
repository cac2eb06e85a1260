//! What every test of the window begins with: a desktop, a practice account service, and the steps of the journey.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use firstlink_practice::cast::{Person, Temper, with_temper};
use firstlink_practice::chance::{Chance, OsChance};
use firstlink_practice::{Options, Service};
use firstlink_tests::chromium::Chromium;
use firstlink_tests::session::Session;
use firstlink_tests::window::{Window, opened};
use serde_json::Value;
use tokio::sync::{Semaphore, SemaphorePermit};

/// A product key that its maker publishes for everybody's use.
pub(crate) const KEY: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";
/// What the computer is called in these tests.
pub(crate) const DEVICE: &str = "Reading corner";

/// A window and a browser fill a small machine; more than two of each only get in each other's way.
static PLACES: Semaphore = Semaphore::const_new(2);

/// A desktop and a practice account service.
pub(crate) struct Stage {
    pub(crate) session: Session,
    pub(crate) chance: Arc<Recorded>,
    service: Service,
    _place: SemaphorePermit<'static>,
}

impl Stage {
    pub(crate) async fn set(session: fn(&'static str) -> Session, name: &'static str) -> Stage {
        let place = PLACES.acquire().await.unwrap();
        let chance = Arc::new(Recorded::default());
        let options = Options { chance: chance.clone(), device_interval: 1, ..Options::default() };
        let service = Service::start(options).await.unwrap();
        let stage = Stage { session: session(name), chance, service, _place: place };
        std::fs::write(stage.profile(), stage.service.profile_toml()).unwrap();
        stage
    }

    /// The profile that names the service.
    pub(crate) fn profile(&self) -> PathBuf {
        self.session.outside().join("profile.toml")
    }

    /// Opens the window.
    pub(crate) async fn window(&self) -> Window {
        Window::open(&self.session, &self.profile()).await
    }

    /// What `firstlink status --json` says.
    pub(crate) fn status(&self) -> Value {
        let mut status = self.session.command(&firstlink_tests::session::console_program());
        let output = status.arg("--home").arg(self.session.home()).args(["status", "--json"]).output().unwrap();
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("status said {output:?}"))
    }

    /// The published choices.
    pub(crate) fn preferences(&self) -> Value {
        let file = std::fs::read(self.session.home().join("preferences.json")).unwrap();
        serde_json::from_slice(&file).unwrap()
    }
}

/// The system's randomness, remembered: from it come all the secrets that the service gives out.
#[derive(Debug, Default)]
pub(crate) struct Recorded(Mutex<Vec<Vec<u8>>>);

impl Chance for Recorded {
    fn fill(&self, bytes: &mut [u8]) {
        OsChance.fill(bytes);
        self.0.lock().unwrap().push(bytes.to_vec());
    }
}

impl Recorded {
    /// Codes, tokens and session secrets, as the service writes them.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let drawn = self.0.lock().unwrap();
        drawn.iter().filter(|bytes| bytes.len() == 32).map(|bytes| URL_SAFE_NO_PAD.encode(bytes)).collect()
    }
}

/// Who signs in where nothing else matters.
pub(crate) fn alex() -> &'static Person {
    with_temper(Temper::Plain).unwrap()
}

/// From Welcome to the choice of how to sign in, with a product key.
pub(crate) async fn enter_key(window: &mut Window) {
    window.reaches("welcome/idle").await;
    window.press("start").await;
    window.reaches("product_key/idle").await;
    window.choose("choice-purpose-windows").await;
    window.fill("key", KEY).await;
    window.press("submit_key").await;
    window.reaches("sign_in/idle").await;
}

/// From Welcome to the choice of how to sign in, without a product key.
pub(crate) async fn skip_key(window: &mut Window) {
    window.reaches("welcome/idle").await;
    window.press("start").await;
    window.reaches("product_key/idle").await;
    window.press("skip_key").await;
    window.reaches("sign_in/idle").await;
}

/// From the choice of how to sign in to the offer, in the browser. What the way back carried.
pub(crate) async fn sign_in_by_browser(stage: &Stage, window: &mut Window, person: &Person) -> Vec<String> {
    window.press("sign_in_browser").await;
    window.reaches("browser_wait/waiting").await;
    let address = opened(&stage.session).await.pop().unwrap();
    let chromium = Chromium::start(&stage.session).await;
    chromium.page().go(&address).await;
    chromium.sign_in(person.address, person.password).await;
    chromium.answer("accept").await;
    let carried = chromium.go_back_to_program().await;
    chromium.page().find("main").await;
    let landing = chromium.headline().await;
    assert_eq!(landing, "You are signed in", "the landing page sends the person back");
    chromium.close().await;
    window.reaches("link_offer/idle").await;
    carried
}

/// From the offer to the choices.
pub(crate) async fn link(window: &mut Window) {
    window.press("link_now").await;
    window.reaches("confirm/idle").await;
    window.fill("device_name", DEVICE).await;
    window.press("confirm").await;
    window.reaches("sync_choices/idle").await;
}
