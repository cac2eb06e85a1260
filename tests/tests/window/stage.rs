//! What every test of the window begins with: a desktop, a practice account service, and the steps of the journey.

use std::cell::RefCell;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use firstlink_engine::home::Home;
use firstlink_engine::secrets::{SecretError, SecretStore};
use firstlink_engine::vault::{Item, Vault, Vaulted as _};
use firstlink_practice::cast::{Person, Temper, with_temper};
use firstlink_practice::chance::{Chance, OsChance};
use firstlink_practice::{Options, Service};
use firstlink_tests::chromium::Chromium;
use firstlink_tests::session::{Session, wait_for};
use firstlink_tests::sweep::{Canaries, verifier_behind};
use firstlink_tests::window::{Window, opened};
use firstlink_wizard::effect;
use serde_json::Value;
use tokio::sync::{Semaphore, SemaphorePermit};
use zeroize::Zeroizing;

/// A product key that its maker publishes for everybody's use.
pub(crate) const KEY: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";
/// What the computer is called in these tests.
pub(crate) const DEVICE: &str = "Reading corner";

/// A window and a browser fill a small machine; more than two of each only get in each other's way.
static PLACES: Semaphore = Semaphore::const_new(2);

/// Waits for a place, which is held until this is dropped.
pub(crate) async fn place() -> SemaphorePermit<'static> {
    PLACES.acquire().await.unwrap()
}

/// A desktop and a practice account service.
pub(crate) struct Stage {
    pub(crate) session: Session,
    pub(crate) chance: Arc<Recorded>,
    pub(crate) service: Service,
    _place: SemaphorePermit<'static>,
}

impl Stage {
    pub(crate) async fn set(session: fn(&'static str) -> Session, name: &'static str) -> Stage {
        let place = place().await;
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

    /// All that must be nowhere outside the vault: key, password, and every code, token and one-time value so far.
    pub(crate) fn canaries(&self) -> Canaries {
        let mut canaries = Canaries::new();
        canaries.add_key(KEY);
        canaries.add("password", alex().password);
        self.chance.secrets().iter().for_each(|secret| canaries.add("code or token", secret));
        for address in self.authorizations() {
            let state = parameter(&address, "state").expect("an authorize address bears a state");
            let nonce = parameter(&address, "nonce").expect("an authorize address bears a nonce");
            canaries.add("state", &state);
            canaries.add("nonce", &nonce);
        }
        canaries
    }

    /// The addresses opened for signing in; others are pages of the provider, and bear nothing.
    fn authorizations(&self) -> Vec<String> {
        opened(&self.session).into_iter().filter(|address| parameter(address, "client_id").is_some()).collect()
    }

    /// Challenges of the verifiers made so far (RFC 7636 §4.2).
    pub(crate) fn challenges(&self) -> Vec<String> {
        let addresses = self.authorizations();
        addresses.iter().map(|address| parameter(address, "code_challenge").expect("PKCE always")).collect()
    }

    /// Canaries and verifiers in the files of the person's home, caches of the web engine included.
    pub(crate) fn leaks(&self) -> Vec<String> {
        let mut leaks = vec![];
        for folder in [self.session.person(), self.session.runtime()] {
            leaks.extend(self.canaries().under(&folder).iter().map(|found| format!("{found:?}")));
            for challenge in self.challenges() {
                leaks.extend(verifier_behind(&challenge, &folder));
            }
        }
        leaks
    }

    /// Waits for the next address the program opens, after so many.
    pub(crate) async fn opened_after(&self, before: usize) -> String {
        wait_for("an address to be opened", || opened(&self.session).len() > before);
        opened(&self.session).swap_remove(before)
    }

    /// What lies in the vault under this name, opened with the key from the keyring.
    pub(crate) fn kept(&self, item: Item) -> String {
        let home = Home::at(&self.session.home()).unwrap();
        let keyring = Keyring { search: Mutex::new(self.session.command("secret-tool".as_ref())) };
        let secret = Vault::new(home, Arc::new(keyring)).read(item).unwrap().expect("it is kept");
        secret.expose_text().expect("it is text").to_owned()
    }

    /// What `firstlink status --json` says.
    pub(crate) fn status(&self) -> Value {
        let mut status = self.session.command(&firstlink_tests::session::console_program());
        let output = status.arg("--home").arg(self.session.home()).args(["status", "--json"]).output().unwrap();
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("status said {output:?}"))
    }

    /// The published choices.
    pub(crate) fn preferences(&self) -> Value {
        // The window's store writes in place, so a reader may come upon half of it.
        let read =
            || serde_json::from_slice(&std::fs::read(self.session.home().join("preferences.json")).unwrap()).ok();
        let found = RefCell::new(None);
        wait_for("the published choices, whole", || {
            found.replace(read());
            found.borrow().is_some()
        });
        found.take().unwrap()
    }
}

/// The keyring of the test's desktop, as any other program of that desktop sees it. It is only read.
#[derive(Debug)]
struct Keyring {
    search: Mutex<Command>,
}

impl SecretStore for Keyring {
    fn probe(&self) -> effect::SecretStore {
        effect::SecretStore::Ready
    }

    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, SecretError> {
        let mut search = self.search.lock().unwrap();
        let output = search.args(["lookup", "service", "firstlink", "username", name]).output();
        let output = output.expect("secret-tool (package libsecret-tools) is needed");
        Ok(output.status.success().then(|| Zeroizing::new(output.stdout)))
    }

    fn write(&self, _: &str, _: &[u8]) -> Result<(), SecretError> {
        Err(SecretError::Failed("a test only reads".to_owned()))
    }

    fn delete(&self, _: &str) -> Result<(), SecretError> {
        Err(SecretError::Failed("a test only reads".to_owned()))
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

/// A parameter of an address.
pub(crate) fn parameter(address: &str, name: &str) -> Option<String> {
    let address = url::Url::parse(address).unwrap();
    address.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
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

/// From the choice of how to sign in to the browser's sign-in page, at the very address the program opened.
pub(crate) async fn go_to_browser(stage: &Stage, window: &mut Window) -> Chromium {
    let before = opened(&stage.session).len();
    window.press("sign_in_browser").await;
    window.reaches("browser_wait/waiting").await;
    let address = stage.opened_after(before).await;
    let chromium = Chromium::start(&stage.session).await;
    chromium.page().go(&address).await;
    chromium
}

/// From the choice of how to sign in to the offer, in the browser. What the way back carried.
pub(crate) async fn sign_in_by_browser(stage: &Stage, window: &mut Window, person: &Person) -> Vec<String> {
    let chromium = go_to_browser(stage, window).await;
    chromium.sign_in(person.address, person.password).await;
    chromium.answer("accept").await;
    let carried = chromium.go_back_to_program().await;
    assert_eq!(chromium.landing().await, "You are signed in", "the landing page sends the person back");
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

/// Ticks nothing, answers about recommendations, and goes on past the end.
pub(crate) async fn choose(window: &mut Window, recommendations: &str) {
    window.press("sync_nothing").await;
    window.reaches("recommendations/idle").await;
    window.press(&format!("recommend {recommendations}")).await;
    window.reaches("finish/idle").await;
    window.press("finish").await;
}

/// Does what blocks, such as a visit, beside the test.
pub(crate) async fn elsewhere<T: Send + 'static>(visit: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(visit).await.unwrap()
}
