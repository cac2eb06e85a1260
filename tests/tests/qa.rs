//! The wizard in a browser, as testers have it: one journey walked in Chromium, the panel around it, and who is turned away.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;

use firstlink_practice::cast::{Temper, with_temper};
use firstlink_qa::checklist::Checklist;
use firstlink_qa::play::{name, play};
use firstlink_qa::replay::replay;
use firstlink_qa::scenario::{Scenario, Start};
use firstlink_qa::{Face, Options};
use firstlink_tests::chromium::Chromium;
use firstlink_tests::examination::{Depth, examine};
use firstlink_tests::session::Session;

/// A product key that its maker publishes for everybody's use.
const KEY: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

async fn face() -> Face {
    let start = Start { locale: Some("en".to_owned()), ..Start::default() };
    Face::open(root(), Options { start, ..Options::default() }).await.unwrap()
}

/// Chromium with the panel open, and the way between panel, wizard and the service's pages.
struct Tester {
    chromium: Chromium,
}

impl Tester {
    async fn before(session: &Session, face: &Face) -> Tester {
        let chromium = Chromium::start(session).await;
        chromium.page().resize(1280, 900).await;
        chromium.page().go(face.address()).await;
        Tester { chromium }
    }

    async fn in_wizard(&self) {
        self.in_panel().await;
        self.chromium.page().find("#frame").await.enter_frame().await.unwrap();
    }

    async fn in_panel(&self) {
        self.chromium.page().session().enter_default_frame().await.unwrap();
    }

    /// Presses the wizard's button for an intent once this screen is there.
    async fn press(&self, screen: &str, intent: &str) {
        let (id, state) = screen.split_once('/').unwrap();
        let page = self.chromium.page();
        page.find(&format!("[data-screen='{id}'][data-state='{state}']")).await;
        let words = intent.split(' ').map(|word| format!("[data-send*='\"{word}\"']")).collect::<String>();
        page.press(&format!("button{words}:not([aria-disabled])")).await;
    }

    /// Signs in where the panel's link leads, in a tab of its own, and comes back.
    async fn sign_in(&self) {
        self.in_panel().await;
        let page = self.chromium.page();
        page.press("#browser:not([hidden])").await;
        let handle = page.session();
        let tabs = handle.windows().await.unwrap();
        handle.switch_to_window(tabs[1].clone()).await.unwrap();
        let alex = with_temper(Temper::Plain).unwrap();
        self.chromium.sign_in(alex.address, alex.password).await;
        self.chromium.answer("accept").await;
        self.chromium.go_back_to_program().await;
        assert_eq!(self.chromium.landing().await, "You are signed in");
        handle.switch_to_window(tabs[0].clone()).await.unwrap();
    }

    /// Examines the panel, wide and narrow.
    async fn finds_the_panel_sound(&self) {
        let page = self.chromium.page();
        for width in [1280, 480] {
            page.resize(width, 900).await;
            let wrong = examine(page, Depth::Whole).await;
            assert!(wrong.is_empty(), "the panel at {width}:\n{}", wrong.join("\n"));
        }
    }

    /// What a script in the page fetches below the secret address.
    async fn fetched(&self, path: &str) -> String {
        self.in_panel().await;
        let script = format!("fetch('{path}').then((a) => a.text()).then(arguments[0])");
        self.chromium.page().run_until_done(&script).await.as_str().unwrap().to_owned()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tester_walks_from_welcome_to_dashboard_in_a_browser_and_the_log_holds_names_only() {
    let session = Session::bare("qa-journey");
    let face = face().await;
    let tester = Tester::before(&session, &face).await;
    let page = tester.chromium.page();
    page.until_told(".test-build", "TEST BUILD").await;
    tester.in_wizard().await;
    tester.press("welcome/idle", "start").await;
    page.find("[data-screen='product_key']").await;
    page.press("label[for='choice-purpose-windows']").await;
    page.fill("#field-key", KEY).await;
    tester.press("product_key/idle", "submit_key").await;
    tester.press("sign_in/idle", "sign_in_browser").await;
    tester.sign_in().await;
    tester.in_wizard().await;
    tester.press("link_offer/idle", "link_now").await;
    tester.press("confirm/idle", "confirm").await;
    tester.press("sync_choices/idle", "sync_nothing").await;
    tester.press("recommendations/idle", "recommend no").await;
    tester.press("finish/idle", "finish").await;
    page.find("[data-screen='dashboard'][data-state='idle']").await;
    let alex = with_temper(Temper::Plain).unwrap();
    assert!(page.text().await.contains(alex.address), "the account is shown");

    let log = tester.fetched("log").await;
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told = |what: &str, value: &str| lines.iter().any(|line| line["what"] == what && line[what] == value);
    assert!(
        told("screen", "welcome/idle") && told("screen", "dashboard/idle") && told("intent", "submit_key"),
        "{log}"
    );
    assert!(lines.iter().any(|line| line["what"] == "browser"), "{log}");
    for secret in [KEY, "T83GX", alex.address, alex.password, "http", "state=", "code="] {
        assert!(!log.contains(secret), "{secret} is in the log: {log}");
    }
    tester.chromium.close().await;

    // What was seen can be seen again, without whoever typed the key and the password.
    let again = play(&replay(&log).unwrap()).await.unwrap();
    assert_eq!(name(&again.last().unwrap().screen), "dashboard/idle");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_panel_draws_any_screen_switches_language_turns_clocks_and_has_the_service_misbehave() {
    let session = Session::bare("qa-panel");
    let face = face().await;
    let tester = Tester::before(&session, &face).await;
    let page = tester.chromium.page();

    page.press("#language option[value=de]").await;
    tester.in_wizard().await;
    page.find("html[lang=de][data-screen=welcome]").await;
    tester.in_panel().await;

    page.press("#screen option[value='device_code/showing']").await;
    tester.in_wizard().await;
    page.find("html[lang=de][data-screen=device_code][data-state=showing] .code").await;
    tester.in_panel().await;
    page.press("#look option[value=theme_dark]").await;
    page.press("#look option[value=contrast_more]").await;
    // Of this language nothing is kept, so the journey is explored for it.
    page.press("#language option[value=ja]").await;
    tester.in_wizard().await;
    page.find("html[lang=ja][data-screen=device_code][data-theme=dark][data-contrast=more] .code").await;
    tester.in_panel().await;
    page.press("#language option[value=en-XB]").await;
    tester.in_wizard().await;
    page.find("html[lang=en-XB][dir=rtl][data-screen=device_code][data-theme=dark]").await;
    tester.in_panel().await;
    // What is chosen of a drawn screen leaves the running wizard as it is.
    page.press("#screen option[value='']").await;
    tester.in_wizard().await;
    page.find("html[lang=de][data-screen=welcome]:not([data-theme])").await;
    tester.in_panel().await;
    page.press("#width option:nth-child(2)").await;
    let width = page.run("return document.getElementById('frame').contentWindow.innerWidth").await;
    assert_eq!(width, 320);

    page.press("#stop").await;
    page.until_told("#log", "clock both 0 true").await;
    let before = page.find("#computer").await.text().await.unwrap();
    page.press("[data-moved='3600']").await;
    page.until_told("#log", "clock both 3600 true").await;
    let after = page.find("#computer").await.text().await.unwrap();
    assert_ne!(before, after);
    assert_eq!(after, page.find("#service").await.text().await.unwrap());

    page.press("#width option:nth-child(1)").await;
    tester.finds_the_panel_sound().await;
    page.press("#fault option[value=keys-none]").await;
    page.press("#misbehave").await;
    page.until_told("#faults", "keys-none").await;
    page.press("#mend").await;
    page.until_told("#log", "mended").await;
    assert_eq!(page.run("return document.querySelectorAll('#faults li').length").await, 0);
    tester.chromium.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_panel_holds_the_checklist_of_the_scenario_it_begins_with() {
    let session = Session::bare("qa-checklist");
    let scenario = Scenario::all(root()).unwrap().into_iter().find(|one| one.name == "browser-de").unwrap();
    let checklist = Checklist::new(&scenario, &play(&scenario).await.unwrap());
    let options = Options { start: scenario.start.clone(), checklist: Some(checklist.clone()), home: None };
    let face = Face::open(root(), options).await.unwrap();
    let tester = Tester::before(&session, &face).await;
    let page = tester.chromium.page();
    page.until_told("#checklist-title", &scenario.title).await;
    let shown = page.run("return [...document.querySelectorAll('#steps span')].map((one) => one.textContent)").await;
    assert_eq!(shown, serde_json::json!(checklist.steps));
    assert!(checklist.steps[0].contains("Computer"), "what is on the screen is in its language: {:?}", checklist.steps);
    page.press("#steps label").await;
    assert_eq!(page.run("return document.querySelectorAll('#steps :checked').length").await, 1);
    tester.finds_the_panel_sound().await;
    let picture = session.results().join("checklist.png");
    std::fs::create_dir_all(session.results()).unwrap();
    page.resize(1280, 900).await;
    std::fs::write(picture, page.picture().await).unwrap();
    tester.chromium.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_comes_in_without_the_secret_or_from_another_page() {
    let face = face().await;
    let address = url::Url::parse(face.address()).unwrap();
    let host = format!("127.0.0.1:{}", address.port().unwrap());
    let path = address.path().to_owned();
    let asked = |line: &str, headers: &str| {
        let mut stream = TcpStream::connect(&host).unwrap();
        write!(stream, "{line} HTTP/1.1\r\nConnection: close\r\n{headers}\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    let named = format!("Host: {host}\r\n");
    tokio::task::block_in_place(|| {
        let page = asked(&format!("GET {path}wizard/"), &named);
        assert!(page.starts_with("HTTP/1.1 200"), "{page}");
        let file = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/index.html")).unwrap();
        assert!(page.ends_with(&file), "the page is served as it is");
        assert!(page.contains("script-src 'self'") && page.contains("frame-ancestors 'self'"), "{page}");
        assert!(asked("GET /wizard/", &named).starts_with("HTTP/1.1 404"));
        assert!(asked(&format!("GET {path}wizard/../../Cargo.toml"), &named).starts_with("HTTP/1.1 404"));
        for stranger in [
            "Host: evil.example\r\n".to_owned(),
            format!("{named}Origin: http://evil.example\r\n"),
            format!("{named}Sec-Fetch-Site: cross-site\r\n"),
        ] {
            assert!(asked(&format!("GET {path}first"), &stranger).starts_with("HTTP/1.1 403"), "{stranger}");
        }
        let sent = |origin: &str, body: &str| {
            asked(&format!("POST {path}send"), &format!("{named}{origin}Content-Length: {}\r\n\r\n{body}", body.len()))
        };
        let ours = format!("Origin: http://{host}\r\n");
        assert!(sent("", r#"{"intent":"start"}"#).starts_with("HTTP/1.1 403"), "no origin is told");
        assert!(sent(&ours, r#"{"intent":"fly"}"#).starts_with("HTTP/1.1 400"), "there is no such intent");
        assert!(sent(&ours, r#"{"intent":"start"}"#).starts_with("HTTP/1.1 204"));
    });
}
