//! The engine with a scripted clock, browser and secret store, against a provider on a socket that says what a test wants.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use firstlink_engine::clipboard::SystemClipboard;
use firstlink_engine::clock::Clock;
use firstlink_engine::home::Home;
use firstlink_engine::journal::Journal;
use firstlink_engine::opener::{OpenError, Opener};
use firstlink_engine::published::RenamedFile;
use firstlink_engine::secrets::MemorySecrets;
use firstlink_engine::switches::ScriptedSwitches;
use firstlink_engine::{Engine, Setup};
use firstlink_wizard::account::{Account, Kept, LinkRecord};
use firstlink_wizard::display::{Display, Look};
use firstlink_wizard::effect::Moment;
use firstlink_wizard::intent::{Intent, Typed};
use firstlink_wizard::journey::{Place, State};
use firstlink_wizard::preferences::Sync;
use firstlink_wizard::provider::Provider;
use firstlink_wizard::screen::{Block, Screen, Tone};
use firstlink_wizard::switches::{Found, Switch};
use firstlink_wizard::words::Language;
use serde_json::json;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use url::Url;

/// Lines after which the journal is written anew.
const JOURNAL_LINES: usize = 256;

/// A clock that moves only when told, in seconds since it was made, and breaks down at the end of all numbers.
#[derive(Default)]
struct ByHand(AtomicU64);

impl Clock for ByHand {
    fn now(&self) -> Moment {
        Moment(self.0.load(Ordering::SeqCst).checked_add(1_767_225_600).expect("a clock that runs"))
    }
}

/// A browser that can be held up, and can then fail.
#[derive(Default)]
struct Browser {
    starts: AtomicUsize,
    held: Mutex<bool>,
    released: Condvar,
}

impl Browser {
    fn hold(&self) {
        *self.held.lock().unwrap() = true;
    }

    fn release(&self) {
        *self.held.lock().unwrap() = false;
        self.released.notify_all();
    }

    fn starts(&self) -> usize {
        self.starts.load(Ordering::SeqCst)
    }
}

impl Opener for Browser {
    fn open(&self, _: &str) -> Result<(), OpenError> {
        self.starts.fetch_add(1, Ordering::SeqCst);
        let held = self.held.lock().unwrap();
        let was_held = *held;
        let _open = self.released.wait_while(held, |held| *held).unwrap();
        if was_held { Err(OpenError::NoBrowser) } else { Ok(()) }
    }
}

/// A home, a browser, and a provider that describes itself and answers nothing else.
struct Stage {
    folder: TempDir,
    browser: Arc<Browser>,
    switches: Arc<ScriptedSwitches>,
    clock: Arc<ByHand>,
    base: String,
    asked: Arc<AtomicUsize>,
}

impl Stage {
    async fn set() -> Stage {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(AtomicUsize::new(0));
        tokio::spawn(describe(listener, base.clone(), asked.clone()));
        Stage {
            folder: tempfile::tempdir().unwrap(),
            browser: Arc::default(),
            switches: Arc::default(),
            clock: Arc::default(),
            base,
            asked,
        }
    }

    fn home(&self) -> std::path::PathBuf {
        self.folder.path().join("home")
    }

    /// Writes down that this computer is linked, and that the person stands before the last page.
    fn is_linked_with(&self, sync: Sync) {
        let account = Account::new("AAAA-1", Some("Alex Moreno"), Some("alex.moreno@practice.example"));
        let link = LinkRecord {
            provider: "Scripted".to_owned(),
            issuer: self.provider().issuer.to_string(),
            account,
            device_name: "den".to_owned(),
            linked_at: Moment(1_767_225_600),
            kept: Kept::Session,
            app_folder: false,
        };
        let mut state = State { place: Place::Finish, link: Some(link), ..State::new(Language::English) };
        state.answers.preferences.sync = sync;
        let home = Home::at(&self.home()).unwrap();
        home.create().unwrap();
        let (mut journal, _) = Journal::open(&home.journal_file()).unwrap();
        journal.append(&state).unwrap();
    }

    async fn engine(&self) -> Engine {
        self.engine_for(self.provider()).await
    }

    async fn engine_for(&self, provider: Provider) -> Engine {
        let home = Home::at(&self.home()).unwrap();
        let setup = Setup {
            preferences: Arc::new(RenamedFile::new(home.preferences_file())),
            secrets: Arc::new(MemorySecrets::new()),
            clock: self.clock.clone(),
            opener: self.browser.clone(),
            switches: self.switches.clone(),
            languages: vec!["en".to_owned()],
            clipboard: Arc::new(SystemClipboard::new()),
            own_files: None,
            firmware: self.folder.path().join("tables"),
            device_name: "den".to_owned(),
            provider,
            home,
        };
        Engine::open(setup).await.unwrap()
    }

    fn provider(&self) -> Provider {
        Provider {
            name: "Scripted".to_owned(),
            issuer: Url::parse(&format!("{}/v2.0", self.base)).unwrap(),
            graph: Some(Url::parse(&self.base).unwrap()),
            client_id: Some("the-client".to_owned()),
            extra_authorities: None,
            scopes: vec!["openid".to_owned()],
            pages: BTreeMap::new(),
            recovery: vec![],
            app_folder_scope: None,
            verification_hosts: vec![],
        }
    }
}

async fn describe(listener: TcpListener, base: String, asked: Arc<AtomicUsize>) {
    let body = json!({
        "issuer": format!("{base}/v2.0"),
        "authorization_endpoint": format!("{base}/authorize"),
        "token_endpoint": format!("{base}/token"),
        "jwks_uri": format!("{base}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
    });
    let (body, length) = (body.to_string(), body.to_string().len());
    let kind = "Content-Type: application/json\r\nConnection: close";
    let answer = format!("HTTP/1.1 200 OK\r\n{kind}\r\nContent-Length: {length}\r\n\r\n{body}");
    while let Ok((mut stream, _)) = listener.accept().await {
        asked.fetch_add(1, Ordering::SeqCst);
        let _ = stream.read(&mut [0; 4096]).await;
        let _ = stream.write_all(answer.as_bytes()).await;
    }
}

/// Waits for this screen in this state.
async fn until(engine: &Engine, screen: &str, state: &str) -> Screen {
    let mut screens = engine.screens();
    let found = screens.wait_for(|now| name(now) == (screen.to_owned(), state.to_owned())).await;
    found.unwrap_or_else(|_| panic!("the engine ended before {screen} {state}")).clone()
}

fn name(screen: &Screen) -> (String, String) {
    let id = serde_json::to_value(screen.id).unwrap();
    (id.as_str().unwrap().to_owned(), screen.state.clone())
}

/// Sends an intent and waits until it was heard.
async fn say(engine: &Engine, intent: Intent) {
    let mut screens = engine.screens();
    let before = screens.borrow_and_update().revision;
    engine.send(intent);
    screens.wait_for(|now| now.revision > before).await.unwrap();
}

/// Lets both clocks go on, second by second, as they do.
async fn pass(stage: &Stage, seconds: u64) {
    for _ in 0..seconds {
        stage.clock.0.fetch_add(1, Ordering::SeqCst);
        tokio::time::advance(Duration::from_secs(1)).await;
        tokio::task::yield_now().await;
    }
}

async fn at_sign_in(engine: &Engine) {
    say(engine, Intent::Start).await;
    until(engine, "product_key", "idle").await;
    say(engine, Intent::SkipKey).await;
    until(engine, "sign_in", "idle").await;
}

async fn leave(engine: Engine) {
    engine.send(Intent::Quit);
    assert!(engine.closed().await, "closed by the person");
}

fn text(screen: &Screen) -> String {
    serde_json::to_string(screen).unwrap()
}

#[tokio::test]
async fn a_browser_nobody_comes_back_from_is_given_up_after_ten_minutes() {
    let stage = Stage::set().await;
    let engine = stage.engine().await;
    at_sign_in(&engine).await;
    engine.send(Intent::SignInBrowser);
    until(&engine, "browser_wait", "waiting").await;
    tokio::time::pause();
    pass(&stage, 18).await;
    assert_eq!(name(&engine.screens().borrow()), ("browser_wait".to_owned(), "waiting".to_owned()));
    pass(&stage, 4).await;
    assert_eq!(name(&engine.screens().borrow()), ("browser_wait".to_owned(), "offering".to_owned()));
    pass(&stage, 568).await;
    assert_eq!(name(&engine.screens().borrow()), ("browser_wait".to_owned(), "offering".to_owned()));
    pass(&stage, 40).await;
    let told = text(&until(&engine, "sign_in", "problem").await);
    assert!(told.contains("FL-2002") && told.contains("Nobody came back from the browser"), "{told}");
    tokio::time::resume();
    // The way back is closed, and another try is a new one.
    engine.send(Intent::SignInBrowser);
    until(&engine, "browser_wait", "waiting").await;
    assert_eq!(stage.browser.starts(), 2);
}

#[tokio::test]
async fn what_was_pasted_is_judged_told_in_words_and_never_shown_again() {
    let stage = Stage::set().await;
    let engine = stage.engine().await;
    at_sign_in(&engine).await;
    engine.send(Intent::SignInBrowser);
    until(&engine, "browser_wait", "waiting").await;
    tokio::time::pause();
    pass(&stage, 22).await;
    tokio::time::resume();
    let offering = text(&until(&engine, "browser_wait", "offering").await);
    assert!(offering.contains("response_mode=query") || offering.contains("code_challenge"), "{offering}");
    for (pasted, told) in [
        ("http://localhost:1/?code=canary&state=canary", "This address belongs to an earlier try"),
        ("canary", "There is no sign-in in this address"),
        ("https://id.example/?state=canary&code_challenge=canary", "This is the address to begin at"),
    ] {
        engine.send(Intent::PasteAddress { address: Typed::new(pasted.to_owned()) });
        let mut screens = engine.screens();
        let shown = text(&screens.wait_for(|now| text(now).contains(told)).await.unwrap().clone());
        assert!(!shown.contains("canary"), "{shown}");
    }
    leave(engine).await;
    let journal = fs::read_to_string(stage.home().join("journal.jsonl")).unwrap();
    assert!(!journal.contains("canary"));
}

#[tokio::test]
async fn what_comes_of_an_old_attempt_changes_nothing_of_a_new_one() {
    let stage = Stage::set().await;
    let engine = stage.engine().await;
    at_sign_in(&engine).await;
    engine.send(Intent::SignInBrowser);
    until(&engine, "browser_wait", "waiting").await;
    stage.browser.hold();
    engine.send(Intent::OpenAgain);
    while stage.browser.starts() < 2 {
        tokio::task::yield_now().await;
    }
    say(&engine, Intent::Cancel).await;
    until(&engine, "sign_in", "idle").await;
    *stage.browser.held.lock().unwrap() = false;
    engine.send(Intent::SignInBrowser);
    let before = until(&engine, "browser_wait", "waiting").await;
    // Now the browser of the first attempt is said not to have opened.
    let mut screens = engine.screens();
    screens.borrow_and_update();
    stage.browser.release();
    screens.wait_for(|now| now.revision > before.revision).await.unwrap();
    let after = engine.screens().borrow().clone();
    assert_eq!((name(&after), after.blocks), (name(&before), before.blocks));
}

#[tokio::test]
async fn what_cannot_be_written_down_is_not_done_and_the_way_leads_back() {
    let stage = Stage::set().await;
    let engine = stage.engine().await;
    at_sign_in(&engine).await;
    leave(engine).await;
    // A start writes one line, opening and closing Help two: so the journal can be filled to its last line.
    let described = stage.asked.load(Ordering::SeqCst);
    let mut engine = stage.engine().await;
    while lines(&stage.home()) < 4 {
        tokio::task::yield_now().await;
    }
    if !lines(&stage.home()).is_multiple_of(2) {
        leave(engine).await;
        engine = stage.engine().await;
        until(&engine, "sign_in", "idle").await;
    }
    while lines(&stage.home()) < JOURNAL_LINES {
        say(&engine, Intent::Help).await;
        say(&engine, Intent::Back).await;
    }
    // The next line goes into a new file, which cannot be made where there is no folder.
    let elsewhere = stage.folder.path().join("elsewhere");
    fs::rename(stage.home(), &elsewhere).unwrap();
    engine.send(Intent::SignInBrowser);
    let told = text(&until(&engine, "problem", "problem").await);
    assert!(told.contains("FL-3101"), "{told}");
    assert_eq!(
        (stage.browser.starts(), stage.asked.load(Ordering::SeqCst)),
        (0, described),
        "nothing was sent or opened"
    );

    fs::rename(&elsewhere, stage.home()).unwrap();
    say(&engine, Intent::Retry).await;
    until(&engine, "sign_in", "idle").await;
    engine.send(Intent::SignInBrowser);
    until(&engine, "browser_wait", "waiting").await;
    assert_eq!(stage.browser.starts(), 1);
}

fn lines(home: &Path) -> usize {
    fs::read_to_string(home.join("journal.jsonl")).unwrap().lines().count()
}

#[tokio::test]
async fn a_wizard_that_breaks_down_is_told_from_one_that_was_closed_and_goes_on_where_it_was() {
    let stage = Stage::set().await;
    let engine = stage.engine().await;
    at_sign_in(&engine).await;
    stage.clock.0.store(u64::MAX, Ordering::SeqCst);
    engine.send(Intent::SignInBrowser);
    assert!(!engine.closed().await, "nobody closed it");
    stage.clock.0.store(0, Ordering::SeqCst);
    let next = stage.engine().await;
    until(&next, "sign_in", "idle").await;
    leave(next).await;
}

#[tokio::test]
async fn damaged_choices_are_put_aside_written_anew_and_the_person_is_told() {
    let stage = Stage::set().await;
    let engine = stage.engine().await;
    say(&engine, Intent::Language { tag: "de".to_owned() }).await;
    leave(engine).await;
    let file = stage.home().join("preferences.json");
    let whole = fs::read(&file).unwrap();
    fs::write(&file, "{\"schema\":").unwrap();
    let engine = stage.engine().await;
    let told = text(&engine.screens().borrow());
    assert!(told.contains("Datei") && told.contains("beschädigt"), "{told}");
    leave(engine).await;
    assert_eq!(fs::read(&file).unwrap(), whole);
    let kept = fs::read_dir(stage.home())
        .unwrap()
        .filter(|entry| fs::read(entry.as_ref().unwrap().path()).is_ok_and(|content| content == b"{\"schema\":"));
    assert_eq!(kept.count(), 1, "the damaged file lies beside it as it was");
}

#[tokio::test]
async fn a_chosen_look_is_on_the_first_screen_of_the_next_start_and_is_published() {
    let stage = Stage::set().await;
    let engine = stage.engine().await;
    say(&engine, Intent::Display { look: Look::ThemeDark }).await;
    say(&engine, Intent::Display { look: Look::Text150 }).await;
    leave(engine).await;
    let engine = stage.engine().await;
    let chosen = engine.screens().borrow().display.chosen;
    assert_eq!(chosen, Display::default().with(Look::ThemeDark).with(Look::Text150));
    leave(engine).await;
    let file = fs::read_to_string(stage.home().join("preferences.json")).unwrap();
    let published: serde_json::Value = serde_json::from_str(&file).unwrap();
    assert_eq!((&published["display"]["theme"], &published["display"]["text"]), (&"dark".into(), &150.into()));
}

#[tokio::test]
async fn behind_the_first_screen_the_provider_is_asked_for_its_description_and_a_sign_in_does_not_ask_again() {
    let stage = Stage::set().await;
    let engine = stage.engine().await;
    assert_eq!(stage.asked.load(Ordering::SeqCst), 0, "the screen comes first");
    while stage.asked.load(Ordering::SeqCst) < 1 {
        tokio::task::yield_now().await;
    }
    at_sign_in(&engine).await;
    engine.send(Intent::SignInBrowser);
    until(&engine, "browser_wait", "waiting").await;
    assert_eq!(stage.asked.load(Ordering::SeqCst), 1);
    leave(engine).await;
    // Further on, a restart asks nothing by itself.
    let engine = stage.engine().await;
    until(&engine, "sign_in", "interrupted").await;
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(stage.asked.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn what_is_found_is_told_on_the_first_screen_and_gone_once_it_is_mended() {
    let stage = Stage::set().await;
    let mut provider = stage.provider();
    let (closed, base) = closed_port().await;
    provider.issuer = Url::parse(&format!("{base}/v2.0")).unwrap();
    let engine = stage.engine_for(provider).await;
    let mut screens = engine.screens();
    screens.wait_for(|now| text(now).contains("is not answering")).await.unwrap();
    assert_eq!(name(&screens.borrow()), ("welcome".to_owned(), "idle".to_owned()), "it never blocks");
    let listener = TcpListener::bind(closed).await.unwrap();
    tokio::spawn(describe(listener, base, stage.asked.clone()));
    engine.send(Intent::CheckAgain);
    screens.wait_for(|now| !text(now).contains("is not answering")).await.unwrap();
    assert_eq!(stage.asked.load(Ordering::SeqCst), 1);
}

/// An address of this computer at which nobody listens.
async fn closed_port() -> (std::net::SocketAddr, String) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    (address, format!("http://{address}"))
}

#[tokio::test]
async fn a_home_that_vanishes_is_said_and_once_it_is_back_one_goes_on() {
    let stage = Stage::set().await;
    let engine = stage.engine().await;
    say(&engine, Intent::Start).await;
    until(&engine, "product_key", "idle").await;
    let away = stage.folder.path().join("away");
    fs::rename(stage.home(), &away).unwrap();
    say(&engine, Intent::SkipKey).await;
    let told = text(&until(&engine, "problem", "problem").await);
    assert!(told.contains("FL-3101"), "{told}");
    assert!(!stage.home().exists(), "no second home is begun in its place");
    fs::rename(&away, stage.home()).unwrap();
    say(&engine, Intent::Retry).await;
    until(&engine, "product_key", "idle").await;
    say(&engine, Intent::SkipKey).await;
    until(&engine, "sign_in", "idle").await;
    leave(engine).await;
}

#[tokio::test]
async fn a_key_in_the_firmware_is_told_where_a_key_is_asked_for() {
    let stage = Stage::set().await;
    let tables = stage.folder.path().join("tables");
    fs::create_dir(&tables).unwrap();
    fs::write(tables.join("MSDM"), include_bytes!("../../wizard/tests/product_keys/msdm/msdm-sample.bin")).unwrap();
    let engine = stage.engine().await;
    say(&engine, Intent::Start).await;
    until(&engine, "product_key", "firmware").await;
    leave(engine).await;
}

#[tokio::test]
async fn a_linked_person_is_taken_to_the_switch_that_syncs_what_they_chose_and_to_no_other() {
    let found = Found::default().with(Switch::Windows, [].into()).with(Switch::Edge, [].into());
    let mut stage = Stage { switches: Arc::new(ScriptedSwitches::new(found.clone())), ..Stage::set().await };
    stage.is_linked_with(Sync { history: true, ..Sync::default() });
    let engine = stage.engine().await;
    engine.screens().wait_for(|screen| screen.offers("open_switch").is_some()).await.unwrap();
    engine.send(Intent::OpenSwitch { switch: Switch::Windows });
    engine.send(Intent::OpenSwitch { switch: Switch::Edge });
    let address = |screen: &Screen| {
        screen
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Address { url, .. } if url == "edge://settings/profiles/sync"))
    };
    engine.screens().wait_for(|screen| address(screen)).await.unwrap();
    assert_eq!(stage.switches.opened(), [Switch::Edge], "Windows leaves history to browsers");
    engine.send(Intent::Quit);
    assert!(engine.closed().await);

    stage.switches = Arc::new(ScriptedSwitches::new(found).refusing());
    let engine = stage.engine().await;
    engine.screens().wait_for(|screen| screen.offers("open_switch").is_some()).await.unwrap();
    engine.send(Intent::OpenSwitch { switch: Switch::Edge });
    let warned =
        |screen: &Screen| screen.blocks.iter().any(|block| matches!(block, Block::Notice { tone: Tone::Warning, .. }));
    engine.screens().wait_for(|screen| warned(screen) && address(screen)).await.unwrap();
    engine.send(Intent::Quit);
    assert!(engine.closed().await);
}
