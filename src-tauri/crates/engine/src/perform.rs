//! Effects carried out: each becomes a task, and what it comes to becomes an event.

use std::collections::{BTreeMap, HashMap};
use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use firstlink_wizard::account::{Account, Kept, LinkRecord};
use firstlink_wizard::effect::{self, Attempt, Effect, Event, Outcome, Shown};
use firstlink_wizard::erasure;
use firstlink_wizard::intent::{Page, Typed};
use firstlink_wizard::journey::{Place, State};
use firstlink_wizard::link;
use firstlink_wizard::problem::{Particulars, Problem};
use firstlink_wizard::provider::Provider;
use firstlink_wizard::screen::Direction;
use firstlink_wizard::switches::{Found, Switch};
use firstlink_wizard::words::{Language, Words};
use serde_json::Value;
use tokio::sync::mpsc;
use tokio::task::{AbortHandle, spawn_blocking};
use tokio::time::timeout;
use tracing::Instrument;

use crate::atomic::StorageError;
use crate::clipboard::Clipboard;
use crate::clock::Clock;
use crate::copy::AccountCopy;
use crate::home::Home;
use crate::keeper::Keeper;
use crate::my_data;
use crate::opener::Opener;
use crate::preflight;
use crate::published::PreferencesFile;
use crate::renewal::{Renewal, RenewalError};
use crate::secrets::{SecretError, SecretStore};
use crate::setup::Setup;
use crate::sign_in::{
    BrowserOpened, BrowserRequest, DeviceRequest, Landing, RefreshToken, SetUpError, SignIn, SignInError, SignedIn,
};
use crate::switches::Switches;
use crate::vault::{Item, Secret, SessionVault, Vault, VaultError, VaultState, Vaulted};

/// How long the browser may be silent before the other ways are offered.
const SILENCE: Duration = Duration::from_secs(20);
/// How long a screen waits for the vault, so that what it says is kept has been kept.
const SOON: Duration = Duration::from_secs(1);

/// How long the checks stay behind the first screen.
const BEHIND: Duration = Duration::from_millis(150);

/// How long a product key may lie on the clipboard.
const ON_CLIPBOARD: Duration = Duration::from_secs(60);

/// Everything effects need, and the tasks under way.
pub(crate) struct Performer {
    world: Arc<World>,
    preferences: Arc<dyn PreferencesFile>,
    own_files: Option<PathBuf>,
    copied: Option<AbortHandle>,
    tasks: HashMap<Attempt, AbortHandle>,
    look: Option<AbortHandle>,
}

/// What the tasks share.
struct World {
    events: mpsc::UnboundedSender<Event>,
    home: Home,
    provider: Provider,
    sign_in: Result<Arc<SignIn>, SetUpError>,
    renewal: Renewal,
    copy: AccountCopy,
    clock: Arc<dyn Clock>,
    firmware: PathBuf,
    opener: Arc<dyn Opener>,
    clipboard: Arc<dyn Clipboard>,
    on_clipboard: Mutex<OnClipboard>,
    switches: Arc<dyn Switches>,
    secrets: Arc<dyn SecretStore>,
    trials: Arc<preflight::Trials>,
    vault: Keeper,
    /// The same vault, for what a passphrase does to it: that takes long, and asks no secret store.
    sealing: Arc<Vault>,
    session: Keeper,
    at_hand: Mutex<AtHand>,
}

/// What was put on the clipboard; whoever puts or takes something holds on to this meanwhile.
#[derive(Default)]
struct OnClipboard {
    /// The key, while it may lie there.
    key: Option<Secret>,
    /// The program ends: nothing is put there any more.
    over: bool,
}

/// What is held in memory only.
#[derive(Default)]
struct AtHand {
    /// The sign-in that is not a link yet.
    signed_in: Option<Arc<SignedIn>>,
    /// Browser attempts under way: their addresses, to be opened again, and their ways back.
    browsers: BTreeMap<Attempt, BrowserOpened>,
    /// Which of the attempts on one page was answered first.
    winner: Option<Attempt>,
    /// Where this session keeps its secrets; not found out yet, it is the vault.
    kept: Option<Kept>,
}

impl Performer {
    pub(crate) fn new(setup: Setup, events: mpsc::UnboundedSender<Event>) -> Performer {
        let sealing = Arc::new(Vault::new(setup.home.clone(), setup.secrets.clone()));
        let vault = Keeper::new(sealing.clone());
        let session = Keeper::new(Arc::new(SessionVault::new()));
        let sign_in = SignIn::new(setup.provider.clone(), setup.clock.clone(), setup.opener.clone()).map(Arc::new);
        if let Err(error) = &sign_in {
            tracing::warn!(%error, "nobody can sign in");
        }
        let renewal = Renewal::over(&setup, sign_in.clone(), vault.clone(), session.clone());
        let world = World {
            events,
            home: setup.home,
            provider: setup.provider,
            copy: AccountCopy::new(sign_in.clone(), renewal.clone()),
            sign_in,
            renewal,
            clock: setup.clock,
            firmware: setup.firmware,
            opener: setup.opener,
            clipboard: setup.clipboard,
            on_clipboard: Mutex::default(),
            switches: setup.switches,
            secrets: setup.secrets,
            trials: Arc::default(),
            vault,
            sealing,
            session,
            at_hand: Mutex::default(),
        };
        Performer {
            world: Arc::new(world),
            preferences: setup.preferences,
            own_files: setup.own_files,
            copied: None,
            tasks: HashMap::new(),
            look: None,
        }
    }

    /// Begins an effect; `state` is the state that asked for it.
    pub(crate) async fn perform(&mut self, effect: Effect, state: &State) {
        let world = self.world.clone();
        match effect {
            Effect::ProbeSecrets => {
                let signing_in = is_signing_in(&state.place);
                let linked = state.link.as_ref().is_some_and(|link| link.kept == Kept::Vault);
                tokio::spawn(async move { world.probe(signing_in, linked).await });
            }
            Effect::Preflight { network } => {
                let look = tokio::spawn(async move { world.preflight(network).await });
                if let Some(earlier) = self.look.replace(look.abort_handle()) {
                    earlier.abort();
                }
            }
            Effect::KeepKey { key, .. } => {
                let keeping =
                    tokio::spawn(async move { world.keep_key(Secret::new(key.canonical().as_bytes())).await });
                // So that a key which seems to be kept, is; a dialog of the secret store may take longer.
                let _ = timeout(SOON, keeping).await;
            }
            // Awaited here, so that what was found can never be taken for the fate of a key that is given next.
            Effect::CheckKey => world.check_key().await,
            Effect::ForgetKey => {
                world.forget(Item::ProductKey);
                tokio::spawn(async move { world.take_key_back().await });
            }
            Effect::CopyKey => {
                let copying = tokio::spawn(async move { world.copy_key().await });
                if let Some(earlier) = self.copied.replace(copying.abort_handle()) {
                    earlier.abort();
                }
            }
            Effect::SealVault { passphrase } => {
                tokio::spawn(async move { world.unlock(passphrase, Vault::seal).await });
            }
            Effect::OpenVault { passphrase } => {
                tokio::spawn(async move { world.unlock(passphrase, Vault::unseal).await });
            }
            Effect::ForgetVault => {
                tokio::spawn(async move { world.forget_vault().await });
            }
            Effect::SignInBrowser { attempt, create, hint, language, app_folder } => {
                world.begin(attempt, state);
                let request = BrowserRequest { create, hint, language, app_folder, landing: landing(state.language) };
                let linked = linked_subject(state);
                self.start(attempt, "browser", async move { world.browser(attempt, request, linked).await });
            }
            Effect::SignInDevice { attempt, language, app_folder } => {
                world.begin(attempt, state);
                let linked = linked_subject(state);
                self.start(attempt, "device_code", async move {
                    world.device(attempt, DeviceRequest { language, app_folder }, linked).await
                });
            }
            Effect::OpenAgain { attempt } => {
                tokio::spawn(async move { world.open_again(attempt).await });
            }
            Effect::PasteAddress { attempt, address } => world.paste(attempt, &address),
            Effect::Stop { attempt } => {
                world.at_hand().browsers.remove(&attempt);
                if let Some(task) = self.tasks.remove(&attempt) {
                    task.abort();
                }
            }
            Effect::DropSignIn => world.drop_sign_in(state.link.is_some()),
            Effect::Verify { attempt, account } => {
                self.start(attempt, "verify", async move { world.verify(attempt, account).await });
            }
            Effect::Link { attempt, account, device_name, app_folder } => {
                let linking = async move { world.link(attempt, account, device_name, app_folder).await };
                self.start(attempt, "link", linking);
            }
            Effect::SyncCopy { attempt, link, mine } => {
                self.start(attempt, "sync_copy", async move { world.copy.sync(attempt, &link, &mine).await });
            }
            Effect::RemoveCopy { attempt, link } => {
                self.start(attempt, "remove_copy", async move { world.copy.remove(attempt, &link).await });
            }
            Effect::SavePreferences(preferences) => {
                // Awaited here, so that an older choice can never be written over a newer one.
                let file = self.preferences.clone();
                let saved = spawn_blocking(move || file.save(&preferences)).await;
                world.tell(match saved {
                    Ok(Ok(())) => Outcome::PreferencesSaved,
                    Ok(Err(error)) => Outcome::PreferencesNotSaved(not_stored(&error)),
                    Err(_) => Outcome::PreferencesNotSaved(Problem::Unexpected),
                });
            }
            Effect::SaveMyData => {
                let (document, folder) = (my_data::document(state), self.own_files.clone());
                tokio::spawn(async move { world.save_my_data(document, folder).await });
            }
            Effect::OpenPage(page) => {
                tokio::spawn(async move { world.open_page(page).await });
            }
            Effect::LookForSwitches => {
                tokio::spawn(async move { world.look_for_switches().await });
            }
            Effect::OpenSwitch(switch) => {
                tokio::spawn(async move { world.open_switch(switch).await });
            }
            Effect::CheckLink { attempt, link } => {
                self.start(attempt, "check_link", async move { world.check(attempt, link).await })
            }
            Effect::Unlink { attempt } => self.start(attempt, "unlink", async move { world.unlink(attempt).await }),
            Effect::Close => {}
        }
    }

    /// Ends what is under way, and lets the vault finish what it was asked before.
    pub(crate) async fn finish(&mut self) {
        for task in self.tasks.drain().map(|(_, task)| task).chain(self.look.take()).chain(self.copied.take()) {
            task.abort();
        }
        self.world.clone().close_clipboard().await;
        self.world.renewal.finish().await;
        // A dialog of the secret store may hold the vault up for ever, and a trial of it; closing must not wait for that.
        let trials = self.world.trials.clone();
        let tried = spawn_blocking(move || trials.end());
        let done = self.world.vault.ask(|_| ());
        let _ = timeout(Duration::from_secs(2), async { tokio::join!(done, tried) }).await;
    }

    /// `name` says in the log what is attempted; every line of it bears the number of the attempt.
    fn start(&mut self, attempt: Attempt, name: &str, work: impl Future<Output = Outcome> + Send + 'static) {
        let events = self.world.events.clone();
        let span = tracing::info_span!("attempt", attempt = attempt.0, work = name);
        let work = async move {
            tracing::info!("begun");
            let outcome = work.await;
            tracing::info!("ended");
            // The runner has gone only when the program ends.
            let _ = events.send(Event::Happened(outcome));
        };
        let task = tokio::spawn(work.instrument(span));
        self.tasks.retain(|_, task| !task.is_finished());
        self.tasks.insert(attempt, task.abort_handle());
    }
}

impl World {
    fn at_hand(&self) -> std::sync::MutexGuard<'_, AtHand> {
        self.at_hand.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, outcome: Outcome) {
        let _ = self.events.send(Event::Happened(outcome));
    }

    /// Where this session keeps its secrets.
    fn keeper(&self) -> (&Keeper, Kept) {
        match self.at_hand().kept.unwrap_or(Kept::Vault) {
            Kept::Session => (&self.session, Kept::Session),
            kept @ (Kept::Vault | Kept::Passphrase) => (&self.vault, kept),
        }
    }

    async fn probe(&self, signing_in: bool, linked: bool) {
        let (secrets, sealing) = (self.secrets.clone(), self.sealing.clone());
        let look = move || match sealing.is_unsealed() {
            Some(true) => effect::SecretStore::Unsealed,
            Some(false) => effect::SecretStore::Sealed,
            None => secrets.probe(),
        };
        let found = spawn_blocking(look).await.unwrap_or_default();
        self.at_hand().kept = Some(match found {
            effect::SecretStore::Absent | effect::SecretStore::Sealed => Kept::Session,
            effect::SecretStore::Unsealed => Kept::Passphrase,
            effect::SecretStore::Unknown | effect::SecretStore::Ready | effect::SecretStore::Locked => Kept::Vault,
        });
        self.tell(Outcome::Secrets(found));
        if found == effect::SecretStore::Ready {
            let events = self.events.clone();
            self.vault.tell(move |vault| look_over(vault, signing_in, linked, &events));
        }
    }

    async fn preflight(&self, network: bool) {
        // The first screen comes first, and a script that walks past it gets its answers sooner.
        tokio::time::sleep(BEHIND).await;
        let parts = preflight::Parts {
            home: Some(&self.home),
            provider: &self.provider,
            secrets: &self.secrets,
            trials: &self.trials,
            opener: &self.opener,
            clock: self.clock.as_ref(),
            firmware: &self.firmware,
            sign_in: self.sign_in.as_deref().ok().filter(|_| network),
        };
        self.tell(Outcome::Checked(preflight::look(parts).await));
    }

    /// Makes or opens the vault under a passphrase, and moves into it what was kept in memory for want of it.
    async fn unlock(&self, passphrase: Typed, with: fn(&Vault, &Secret) -> Result<(), VaultError>) {
        let vault = self.sealing.clone();
        let secret = Secret::new(passphrase.text().as_bytes());
        match spawn_blocking(move || with(&vault, &secret)).await {
            Ok(Ok(())) => {
                self.at_hand().kept = Some(Kept::Passphrase);
                self.move_in().await;
                self.tell(Outcome::VaultOpened);
            }
            Ok(Err(VaultError::WrongPassphrase)) => self.tell(Outcome::WrongPassphrase),
            Ok(Err(error)) => self.tell(Outcome::VaultNotOpened(not_kept(&error))),
            Err(_) => self.tell(Outcome::VaultNotOpened(Problem::Unexpected)),
        }
    }

    async fn move_in(&self) {
        for item in [Item::ProductKey, Item::PendingSignIn, Item::RefreshToken] {
            let Some(Ok(Some(secret))) = self.session.ask(move |session| session.read(item)).await else { continue };
            match self.vault.ask(move |vault| vault.write(item, &secret)).await {
                Some(Ok(())) => self.session.tell(move |session| log_failure(session.remove(item))),
                Some(Err(error)) => log_failure(Err(error)),
                None => {}
            }
            if item == Item::ProductKey {
                self.tell(Outcome::KeyKept { kept: Kept::Passphrase });
            }
        }
    }

    async fn forget_vault(&self) {
        match self.vault.ask(|vault| vault.erase()).await {
            Some(Ok(())) => {
                self.tell(Outcome::VaultForgotten);
                self.probe(true, true).await;
            }
            Some(Err(error)) => self.tell(Outcome::VaultNotOpened(not_kept(&error))),
            None => self.tell(Outcome::VaultNotOpened(Problem::Unexpected)),
        }
    }

    async fn keep_key(&self, key: Secret) {
        let (keeper, kept) = self.keeper();
        let outcome = match keeper.ask(move |vault| vault.write(Item::ProductKey, &key)).await {
            Some(Ok(())) => Outcome::KeyKept { kept },
            Some(Err(error)) => Outcome::KeyNotKept(not_kept(&error)),
            None => Outcome::KeyNotKept(Problem::Unexpected),
        };
        self.tell(outcome);
    }

    /// What a power cut left of a key whose keeping nobody had heard of yet.
    async fn check_key(&self) {
        match self.vault.ask(|vault| vault.state()).await {
            Some(VaultState::Opens { items, .. }) if items.contains(&Item::ProductKey) => {
                let kept = self.sealing.is_unsealed().map_or(Kept::Vault, |_| Kept::Passphrase);
                self.tell(Outcome::KeyKept { kept });
            }
            // Without a vault the key was in memory only, or nowhere yet.
            Some(VaultState::Absent) => self.tell(Outcome::KeyNotKept(Problem::KeyringFailed)),
            Some(VaultState::Opens { .. }) | None => self.tell(Outcome::KeyNotKept(Problem::Unexpected)),
            Some(VaultState::KeyMissing | VaultState::Damaged) => {
                self.tell(Outcome::KeyNotKept(Problem::VaultDamaged));
            }
            // It may still be there.
            Some(
                VaultState::Sealed
                | VaultState::Locked
                | VaultState::NoSecretStore
                | VaultState::Newer
                | VaultState::Unreadable(_),
            ) => {}
        }
    }

    fn forget(&self, item: Item) {
        let (keeper, _) = self.keeper();
        keeper.tell(move |vault| log_failure(vault.remove(item)));
    }

    /// Puts the key on the clipboard, and sees to it that it does not stay there.
    async fn copy_key(self: Arc<Self>) {
        let (keeper, _) = self.keeper();
        let found = match keeper.ask(|vault| vault.read(Item::ProductKey)).await {
            Some(Ok(found)) => found,
            Some(Err(error)) => {
                tracing::warn!(%error, "the product key could not be read");
                None
            }
            None => None,
        };
        let Some(key) = found else { return self.tell(Outcome::KeyNotCopied) };
        let world = self.clone();
        if !spawn_blocking(move || world.put_on_clipboard(key)).await.unwrap_or_default() {
            return self.tell(Outcome::KeyNotCopied);
        }
        self.tell(Outcome::KeyCopied);
        tokio::time::sleep(ON_CLIPBOARD).await;
        if self.clone().take_key_back().await {
            self.tell(Outcome::KeyTakenBack);
        }
    }

    fn put_on_clipboard(&self, key: Secret) -> bool {
        let mut board = self.on_clipboard();
        let put = !board.over && self.clipboard.put(&key).is_ok();
        if put {
            board.key = Some(key);
        }
        put
    }

    /// Takes the key off the clipboard, if it is still there. Whether it was.
    async fn take_key_back(self: Arc<Self>) -> bool {
        let take = move || {
            let mut board = self.on_clipboard();
            board.key.take().is_some_and(|key| self.clipboard.take_back(&key))
        };
        spawn_blocking(take).await.unwrap_or_default()
    }

    /// Takes it back for good: from here on no key is put there any more.
    async fn close_clipboard(self: Arc<Self>) {
        let world = self.clone();
        // Where the thread cannot be had, the program is ending anyway.
        let _ = spawn_blocking(move || world.on_clipboard().over = true).await;
        self.take_key_back().await;
    }

    fn on_clipboard(&self) -> MutexGuard<'_, OnClipboard> {
        self.on_clipboard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn browser(self: Arc<Self>, attempt: Attempt, request: BrowserRequest, linked: Option<String>) -> Outcome {
        let world = self.clone();
        let opened = move |opened: BrowserOpened| {
            let (address, is_open) = (Shown::new(opened.copy.clone()), opened.opened);
            world.at_hand().browsers.insert(attempt, opened);
            world.tell(match is_open {
                true => Outcome::BrowserOpened { attempt, address },
                false => Outcome::BrowserDidNotOpen { attempt, address },
            });
        };
        let signing_in = async {
            match &self.sign_in {
                Ok(sign_in) => sign_in.browser(request, opened).await.map_err(|error| failure(&error)),
                Err(error) => Err(error.problem().into()),
            }
        };
        let signed_in = tokio::select! {
            signed_in = signing_in => signed_in,
            never = self.speak_after_silence(attempt) => match never {},
        };
        self.at_hand().browsers.remove(&attempt);
        self.signed_in(attempt, signed_in, linked).await
    }

    /// Says once that nobody has come back yet.
    async fn speak_after_silence(&self, attempt: Attempt) -> Infallible {
        tokio::time::sleep(SILENCE).await;
        self.tell(Outcome::StillWaiting { attempt });
        std::future::pending().await
    }

    async fn device(self: Arc<Self>, attempt: Attempt, request: DeviceRequest, linked: Option<String>) -> Outcome {
        let world = self.clone();
        let issued = move |code| world.tell(Outcome::CodeIssued { attempt, code });
        let signed_in = match &self.sign_in {
            Ok(sign_in) => sign_in.device(request, issued).await.map_err(|error| failure(&error)),
            Err(error) => Err(error.problem().into()),
        };
        self.signed_in(attempt, signed_in, linked).await
    }

    /// Opens the race of the attempts on one page, where this is the first of them.
    fn begin(&self, attempt: Attempt, state: &State) {
        if state.attempts() == [attempt] {
            self.at_hand().winner = None;
        }
    }

    /// Whether this attempt was answered first; only one can be.
    fn wins(&self, attempt: Attempt) -> bool {
        *self.at_hand().winner.get_or_insert(attempt) == attempt
    }

    fn paste(&self, attempt: Attempt, address: &Typed) {
        let way_back = self.at_hand().browsers.get(&attempt).map(|browser| browser.way_back.clone());
        if let Some(Err(fault)) = way_back.map(|way_back| way_back.paste(address.text())) {
            tracing::info!(?fault, "what was pasted is not the address the browser ended on");
            self.tell(Outcome::PasteNotTaken { attempt, fault });
        }
    }

    async fn signed_in(
        &self,
        attempt: Attempt,
        signed_in: Result<SignedIn, Failure>,
        linked: Option<String>,
    ) -> Outcome {
        match signed_in {
            Ok(signed_in) => {
                if !self.wins(attempt) {
                    // Both were answered at once. The wizard stops this one when it has heard of the other.
                    tracing::info!("signed in on a second way as well; it is dropped");
                    return std::future::pending().await;
                }
                let account = signed_in.account.clone();
                // Nothing is kept of an account that is not the linked one.
                if linked.is_none_or(|subject| subject == account.subject) {
                    self.hold(signed_in).await;
                }
                Outcome::SignedIn { attempt, account }
            }
            Err(Failure { problem, particulars }) => Outcome::SignInFailed { attempt, problem, particulars },
        }
    }

    /// Holds a fresh sign-in, and puts its refresh token aside for a restart; a dialog of the secret store is not waited for.
    async fn hold(&self, signed_in: SignedIn) {
        let refresh = signed_in.refresh_token().map(|token| Secret::new(token.secret().as_bytes()));
        self.at_hand().signed_in = Some(Arc::new(signed_in));
        if let Some(refresh) = refresh {
            let (keeper, _) = self.keeper();
            let put_aside = keeper.ask(move |vault| log_failure(vault.write(Item::PendingSignIn, &refresh)));
            let _ = timeout(SOON, put_aside).await;
        }
    }

    fn drop_sign_in(&self, linked: bool) {
        self.at_hand().signed_in = None;
        let (keeper, _) = self.keeper();
        keeper.tell(move |vault| {
            log_failure(vault.remove(Item::PendingSignIn));
            if !linked {
                log_failure(vault.remove(Item::RefreshToken));
            }
        });
    }

    async fn open_again(&self, attempt: Attempt) {
        let browser =
            self.at_hand().browsers.get(&attempt).map(|browser| (browser.address.clone(), browser.copy.clone()));
        let Some((address, copy)) = browser else { return };
        let opened = self.open(address).await;
        let address = Shown::new(copy);
        self.tell(match opened {
            true => Outcome::BrowserOpened { attempt, address },
            false => Outcome::BrowserDidNotOpen { attempt, address },
        });
    }

    async fn save_my_data(&self, document: Value, folder: Option<PathBuf>) {
        let saving = spawn_blocking(move || Some(my_data::save(&document, &folder?)));
        self.tell(match saving.await {
            Ok(Some(Ok(path))) => Outcome::MyDataSaved { path: path.display().to_string() },
            Ok(Some(Err(error))) => {
                // The path is not for the log: it may bear the person's name.
                tracing::warn!(error = %error.source, "the person's data could not be saved");
                Outcome::MyDataNotSaved(Problem::StorageFailed)
            }
            Ok(None) => Outcome::MyDataNotSaved(Problem::StorageFailed),
            Err(_) => Outcome::MyDataNotSaved(Problem::Unexpected),
        });
    }

    async fn open_page(&self, page: Page) {
        let Some(address) = self.provider.pages.get(&page).map(ToString::to_string) else { return };
        self.tell(match self.open(address.clone()).await {
            true => Outcome::PageOpened(page),
            false => Outcome::PageDidNotOpen { page, address },
        });
    }

    async fn look_for_switches(&self) {
        let switches = self.switches.clone();
        let found = spawn_blocking(move || switches.look()).await;
        self.tell(Outcome::SwitchesFound(found.unwrap_or_else(|_| Found::default())));
    }

    async fn open_switch(&self, switch: Switch) {
        let switches = self.switches.clone();
        let opened = spawn_blocking(move || switches.open(switch)).await;
        self.tell(match opened {
            Ok(Ok(())) => Outcome::SwitchOpened(switch),
            Ok(Err(_)) | Err(_) => Outcome::SwitchDidNotOpen(switch),
        });
    }

    async fn open(&self, address: String) -> bool {
        let opener = self.opener.clone();
        match spawn_blocking(move || opener.open(&address)).await {
            Ok(Ok(())) => true,
            Ok(Err(error)) => {
                tracing::warn!(%error, "the browser could not be started");
                false
            }
            Err(_) => false,
        }
    }

    async fn verify(&self, attempt: Attempt, account: Account) -> Outcome {
        match self.verified(account).await {
            Ok(account) => Outcome::Verified { attempt, account },
            Err(Failure { problem, particulars }) => Outcome::VerifyFailed { attempt, problem, particulars },
        }
    }

    async fn verified(&self, account: Account) -> Result<Account, Failure> {
        let sign_in = self.sign_in.as_ref().map_err(SetUpError::problem)?;
        let held = self.at_hand().signed_in.clone();
        let signed_in = match held {
            Some(held) => held,
            None => self.taken_up(sign_in, &account.subject).await?,
        };
        sign_in.profile(&signed_in).await.map_err(|error| failure(&error))
    }

    /// The sign-in of before a restart, from the refresh token put aside.
    async fn taken_up(&self, sign_in: &SignIn, subject: &str) -> Result<Arc<SignedIn>, Failure> {
        let refresh = self.pending().await?.ok_or(Problem::SignInExpired)?;
        let refresh = refresh.expose_text().map(|text| RefreshToken::new(text.to_owned()));
        let refresh = refresh.ok_or(Problem::VaultDamaged)?;
        let signed_in = sign_in.refresh(&refresh, subject, false).await.map_err(|error| failure(&error))?;
        self.hold(signed_in).await;
        Ok(self.at_hand().signed_in.clone().ok_or(Problem::Unexpected)?)
    }

    async fn pending(&self) -> Result<Option<Secret>, Problem> {
        let (keeper, _) = self.keeper();
        let read = keeper.ask(|vault| vault.read(Item::PendingSignIn)).await.ok_or(Problem::Unexpected)?;
        read.map_err(|error| not_kept(&error))
    }

    async fn link(&self, attempt: Attempt, account: Account, device_name: String, app_folder: bool) -> Outcome {
        match self.keep_refresh_token().await {
            Ok(kept) => {
                // What was asked for counts where nothing was said of it, or a restart has forgotten what was.
                let granted = self.at_hand().signed_in.as_ref().and_then(|signed_in| signed_in.app_folder());
                let link = LinkRecord {
                    provider: self.provider.name.clone(),
                    issuer: self.provider.issuer.to_string(),
                    account,
                    device_name,
                    linked_at: self.clock.now(),
                    kept,
                    app_folder: app_folder && granted.unwrap_or(true),
                };
                if let Some(signed_in) = &self.at_hand().signed_in {
                    self.renewal.take_over(&link, signed_in);
                }
                Outcome::Linked { attempt, link }
            }
            Err(problem) => Outcome::LinkFailed { attempt, problem },
        }
    }

    async fn keep_refresh_token(&self) -> Result<Kept, Problem> {
        let held = self.at_hand().signed_in.clone();
        let refresh = match &held {
            Some(held) => held.refresh_token().map(|token| Secret::new(token.secret().as_bytes())),
            None => Some(self.pending().await?.ok_or(Problem::SignInExpired)?),
        };
        // A provider that grants no refresh token has signed the person in for this session.
        let Some(refresh) = refresh else { return Ok(Kept::Session) };
        let (keeper, kept) = self.keeper();
        let written = keeper.ask(move |vault| vault.write(Item::RefreshToken, &refresh)).await;
        written.ok_or(Problem::Unexpected)?.map_err(|error| not_kept(&error))?;
        Ok(kept)
    }

    async fn check(&self, attempt: Attempt, link: LinkRecord) -> Outcome {
        match self.renewal.check(&link).await {
            Ok(()) => Outcome::LinkChecked { attempt, good: true },
            Err(RenewalError::Ended) => Outcome::LinkChecked { attempt, good: false },
            Err(error) => {
                let (problem, particulars) = (error.problem(), error.particulars());
                Outcome::LinkNotChecked { attempt, problem, particulars }
            }
        }
    }

    async fn unlink(&self, attempt: Attempt) -> Outcome {
        self.at_hand().signed_in = None;
        self.renewal.forget();
        let session = self.session.ask(|vault| vault.erase_each()).await;
        if self.keeper().1 == Kept::Vault {
            // Opens the secret store, by a dialog if need be: whoever cancels here finds everything as it was.
            self.vault.ask(|vault| log_failure(vault.read(Item::RefreshToken).map(drop))).await;
        }
        let vault = self.vault.ask(|vault| vault.erase_each()).await;
        let (Some(_), Some(erasures)) = (session, vault) else {
            return Outcome::NotUnlinked { attempt, problem: Problem::Unexpected, erasures: vec![] };
        };
        match erasure::is_unlinked(&erasures) {
            true => Outcome::Unlinked { attempt, erasures },
            false => Outcome::NotUnlinked { attempt, problem: Problem::StorageFailed, erasures },
        }
    }
}

/// What a power cut, or another process, left in the vault. Told from here, so that it comes before what follows it.
fn look_over(vault: &dyn Vaulted, signing_in: bool, linked: bool, events: &mpsc::UnboundedSender<Event>) {
    let items = match vault.state() {
        VaultState::Opens { items, .. } => items,
        VaultState::Absent => vec![],
        VaultState::KeyMissing
        | VaultState::Sealed
        | VaultState::Locked
        | VaultState::NoSecretStore
        | VaultState::Damaged
        | VaultState::Newer
        | VaultState::Unreadable(_) => return,
    };
    if !signing_in && items.contains(&Item::PendingSignIn) {
        // Left over from a sign-in that was neither linked nor dropped before the power went.
        log_failure(vault.remove(Item::PendingSignIn));
    }
    if linked && !items.contains(&Item::RefreshToken) {
        let _ = events.send(Event::Happened(Outcome::SignInMissing));
    }
}

/// Whether a sign-in put aside before the restart is still wanted.
fn is_signing_in(place: &Place) -> bool {
    match place {
        Place::Link { link } => match link {
            link::State::LinkOffer { .. }
            | link::State::Verifying { .. }
            | link::State::Confirm { .. }
            | link::State::Linking { .. } => true,
            link::State::SignIn { .. }
            | link::State::BrowserWait { .. }
            | link::State::DeviceCode { .. }
            | link::State::OtherAccount { .. } => false,
        },
        Place::Problem { back, .. } | Place::Passphrase { back, .. } => is_signing_in(back),
        Place::Welcome
        | Place::ProductKey { .. }
        | Place::SyncChoices { .. }
        | Place::Recommendations { .. }
        | Place::Finish
        | Place::Copy { .. }
        | Place::Dashboard { .. }
        | Place::NotNow { .. } => false,
    }
}

/// Whose account a new sign-in must be, where this computer is linked.
fn linked_subject(state: &State) -> Option<String> {
    state.link.as_ref().map(|link| link.account.subject.clone())
}

fn landing(language: Language) -> Landing {
    let words = Words::new(language);
    Landing {
        lang: language.tag().to_owned(),
        dir: match language.direction() {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        },
        title: words.say("landing-done-title"),
        text: words.say("landing-done-text"),
        failed_title: words.say("landing-failed-title"),
        failed_text: words.say("landing-failed-text"),
        elsewhere_title: words.say("landing-elsewhere-title"),
        elsewhere_text: words.say("landing-elsewhere-text"),
    }
}

/// Why something came to nothing, as the wizard is told it.
struct Failure {
    problem: Problem,
    particulars: Particulars,
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Failure {
        Failure { problem, particulars: Particulars::default() }
    }
}

fn failure(error: &SignInError) -> Failure {
    let (problem, particulars) = (error.problem(), error.particulars());
    let correlation_id = particulars.correlation_id.as_deref();
    tracing::warn!(%error, correlation_id, "signing in came to nothing");
    Failure { problem, particulars }
}

fn log_failure(done: Result<(), VaultError>) {
    if let Err(error) = done {
        tracing::warn!(%error, "the vault did not do as asked");
    }
}

pub(crate) fn not_kept(error: &VaultError) -> Problem {
    tracing::warn!(%error, "the vault did not do as asked");
    match error {
        VaultError::Secrets(SecretError::Locked) => Problem::KeyringLocked,
        VaultError::Sealed | VaultError::WrongPassphrase => Problem::VaultSealed,
        VaultError::Secrets(SecretError::Absent | SecretError::Failed(_)) | VaultError::NoRandomness => {
            Problem::KeyringFailed
        }
        VaultError::KeyMissing | VaultError::Damaged | VaultError::RolledBack | VaultError::Newer => {
            Problem::VaultDamaged
        }
        VaultError::Busy | VaultError::NotErased | VaultError::Home(_) | VaultError::Storage(_) => {
            Problem::StorageFailed
        }
    }
}

fn not_stored(error: &StorageError) -> Problem {
    tracing::warn!(%error, "the choices could not be published");
    Problem::StorageFailed
}
