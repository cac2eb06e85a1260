//! A person in front of the service: a browser, a clock in the hand, and the moves that most walks are made of.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use firstlink_practice::cast::{Person, Temper, with_temper};
use firstlink_practice::clock::{Clock as _, HandClock};
use firstlink_practice::{Options, Service};
use firstlink_tests::chromium::Chromium;
use firstlink_tests::examination::{Depth, examine};
use firstlink_tests::session::Session;
use serde_json::{Value, json};

use crate::book::Book;

/// Strong enough, and new to everybody.
pub(crate) const STRONG: &str = "tidal clarinet 4 basket";
/// The verifier of RFC 7636, appendix B, and its challenge.
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
/// Nobody listens there: the answer is read off the last page.
pub(crate) const REDIRECT: &str = "http://localhost:50123/";
pub(crate) const SCOPES: &str = "openid profile email offline_access User.Read";

/// Light and dark, in the size a window opens in and in that of a telephone or of 400 % zoom. What is examined of the one
/// (contrast) does not hang on the other (order, size), so each language is examined in two of the four.
const LOOKS: [(&str, u32); 4] = [("light", 960), ("dark", 320), ("dark", 960), ("light", 320)];
const HEIGHT: u32 = 720;
/// Long enough for whatever is limited to so many tries.
pub(crate) const WINDOW: u64 = 15 * 60;

pub(crate) struct Walk {
    pub(crate) service: Service,
    pub(crate) clock: Arc<HandClock>,
    pub(crate) chromium: Chromium,
    language: &'static str,
    wrong: Mutex<Vec<String>>,
    session: Session,
}

/// With whom everything goes the usual way; has a telephone and an authenticator.
pub(crate) fn alex() -> &'static Person {
    with_temper(Temper::Plain).unwrap()
}

/// Has nothing but a password.
pub(crate) fn sam() -> &'static Person {
    with_temper(Temper::SimilarAddress).unwrap()
}

impl Walk {
    pub(crate) async fn begin(name: &'static str) -> Walk {
        Walk::speaking(name, "en").await
    }

    /// The same, with pages in this language.
    pub(crate) async fn speaking(name: &'static str, language: &'static str) -> Walk {
        let session = Session::bare(name);
        let chromium = Chromium::start(&session).await;
        let clock = Arc::new(HandClock::standing_now());
        let service = start(&session, &clock, 0).await;
        let walk = Walk { service, clock, chromium, language, wrong: Mutex::default(), session };
        walk.chromium.size(960, HEIGHT).await;
        walk.go(&format!("support?lang={language}")).await;
        walk
    }

    /// Stops the service, and starts it again in the same place with the same data folder.
    pub(crate) async fn restart(self) -> Walk {
        let port = self.service.base().port().unwrap();
        self.service.stop().await;
        let service = start(&self.session, &self.clock, port).await;
        Walk { service, ..self }
    }

    pub(crate) fn book(&self) -> Book {
        Book::copy(&data(&self.session))
    }

    pub(crate) fn pass(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    pub(crate) fn at(&self, path: &str) -> String {
        self.service.base().join(path).unwrap().to_string()
    }

    pub(crate) async fn go(&self, path: &str) {
        self.chromium.page().go(&self.at(path)).await;
    }

    /// Where the browser is, as far as it can be told again.
    pub(crate) async fn here(&self) -> String {
        self.run("return location.pathname + location.search").await.as_str().unwrap().to_owned()
    }

    /// The status of the page in front.
    pub(crate) async fn status(&self) -> u64 {
        self.run("return performance.getEntriesByType('navigation')[0].responseStatus").await.as_u64().unwrap()
    }

    pub(crate) async fn run(&self, script: &str) -> Value {
        self.chromium.page().run(script).await
    }

    pub(crate) async fn says(&self, text: &str) {
        let read = self.text().await;
        assert!(read.contains(text), "nothing says {text:?}:\n{read}");
    }

    pub(crate) async fn says_not(&self, text: &str) {
        let read = self.text().await;
        assert!(!read.contains(text), "it says {text:?}:\n{read}");
    }

    /// What can be read on the page.
    pub(crate) async fn text(&self) -> String {
        self.chromium.page().text().await
    }

    pub(crate) async fn is_titled(&self, title: &str) {
        assert_eq!(self.chromium.headline().await, title, "{}", self.text().await);
    }

    /// Presses something that leads to another page, and waits for it.
    pub(crate) async fn press(&self, selector: &str) {
        let page = self.chromium.page();
        page.run("document.documentElement.dataset.left = ''").await;
        page.press(selector).await;
        page.find("html:not([data-left]) h1").await;
    }

    /// Fills in the form with this action, and sends it.
    pub(crate) async fn send(&self, action: &str, fields: &[(&str, &str)]) {
        for (field, text) in fields {
            self.chromium
                .page()
                .fill(&format!("form[action='{action}'] [name={field}]:not([type=hidden])"), text)
                .await;
        }
        self.press(&format!("form[action='{action}'] button")).await;
    }

    /// Presses the button of a form with this action that carries this value.
    pub(crate) async fn choose(&self, action: &str, value: &str) {
        self.press(&format!("form[action='{action}']:has(input[value='{value}']) button")).await;
    }

    pub(crate) async fn sign_in(&self, person: &Person) {
        self.sign_in_with(person.address, person.password).await;
    }

    pub(crate) async fn sign_in_with(&self, address: &str, password: &str) {
        self.send("/sign-in", &[("address", address), ("password", password)]).await;
    }

    pub(crate) async fn sign_out(&self) {
        self.go("dashboard").await;
        self.send("/sign-out", &[]).await;
    }

    /// The code in the newest message.
    pub(crate) fn newest_code(&self) -> String {
        let text = self.book().newest_message()["text"].as_str().unwrap().to_owned();
        let code: String = text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
        assert_eq!(code.len(), 6, "no code in {text:?}");
        code
    }

    /// What an app with this secret, in base32, would show now.
    pub(crate) fn code_of(&self, secret: &str) -> String {
        let key = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
        let codes = totp_rs::Builder::new().with_secret(<[u8; 20]>::try_from(key).unwrap()).build().unwrap();
        codes.generate(self.clock.now().as_secs()).to_string()
    }

    /// An address at which an app asks for this; the answer comes as a form.
    pub(crate) fn authorize(&self, scope: &str) -> String {
        let mut url = self.service.base().join("consumers/oauth2/v2.0/authorize").unwrap();
        url.query_pairs_mut().extend_pairs([
            ("client_id", self.service.client_id()),
            ("response_type", "code"),
            ("response_mode", "form_post"),
            ("redirect_uri", REDIRECT),
            ("scope", scope),
            ("state", "the-state"),
            ("nonce", "the-nonce"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ]);
        url[url::Position::BeforePath..].trim_start_matches('/').to_owned()
    }

    /// Posts a form as an app does. Status and answer.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> (u16, Value) {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let answer = client.post(self.at(path)).form(fields).send().await.unwrap();
        let status = answer.status().as_u16();
        (status, serde_json::from_str(&answer.text().await.unwrap()).unwrap_or(json!(null)))
    }

    pub(crate) async fn token(&self, fields: &[(&str, &str)]) -> (u16, Value) {
        let all = [&[("client_id", self.service.client_id())], fields].concat();
        self.post("consumers/oauth2/v2.0/token", &all).await
    }

    pub(crate) async fn refresh(&self, tokens: &Value) -> (u16, Value) {
        let token = tokens["refresh_token"].as_str().unwrap();
        self.token(&[("grant_type", "refresh_token"), ("refresh_token", token)]).await
    }

    /// Lets the app in; whoever is not signed in signs in as this person.
    pub(crate) async fn tokens(&self, person: &Person) -> Value {
        self.go(&self.authorize(SCOPES)).await;
        if self.here().await.starts_with("/sign-in") {
            self.sign_in(person).await;
        } else if self.here().await.starts_with("/choose") {
            self.choose("/choose", person.id).await;
        }
        self.press("button[value=accept]").await;
        let code = self.run("return document.querySelector('input[name=code]').value").await;
        let code = code.as_str().unwrap();
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
        ];
        let (status, tokens) = self.token(&fields).await;
        assert_eq!(status, 200, "{tokens}");
        tokens
    }

    /// Examines the page in front in every look, and takes pictures where they are wanted.
    pub(crate) async fn look(&self, name: &str) {
        assert_eq!(self.run("return document.scripts.length").await, 0, "{name} has a script");
        assert_eq!(self.run("return document.documentElement.lang").await, self.language, "{name}");
        let looks = match (pictures(), self.language) {
            (true, _) => &LOOKS[..],
            (false, "en") => &LOOKS[..2],
            (false, "de") => &LOOKS[2..],
            (false, _) => &LOOKS[3..],
        };
        for &(scheme, width) in looks {
            self.chromium.dress(&[("prefers-color-scheme", scheme)]).await;
            self.chromium.size(width, HEIGHT).await;
            let name = format!("{name}.{}.{scheme}.{width}", self.language);
            let found = examine(self.chromium.page(), Depth::Whole).await;
            self.wrong.lock().unwrap().extend(found.into_iter().map(|line| format!("{name}: {line}")));
            if pictures() {
                self.picture(&name, width).await;
            }
        }
    }

    async fn picture(&self, name: &str, width: u32) {
        let height = self.run("return document.documentElement.scrollHeight").await.as_u64().unwrap();
        self.chromium.size(width, u32::try_from(height).unwrap().max(HEIGHT)).await;
        std::fs::create_dir_all(self.session.results()).unwrap();
        let picture = self.chromium.picture().await;
        std::fs::write(self.session.results().join(format!("{name}.png")), picture).unwrap();
    }

    /// Nothing was wrong with any page that was looked at.
    pub(crate) fn end(self) {
        let wrong = self.wrong.into_inner().unwrap();
        assert!(wrong.is_empty(), "{} faults\n{}", wrong.len(), wrong.join("\n"));
    }
}

/// Whether pictures are to be taken.
fn pictures() -> bool {
    std::env::var_os("FIRSTLINK_PICTURES").is_some_and(|value| value == "1")
}

fn data(session: &Session) -> PathBuf {
    session.outside().join("data")
}

async fn start(session: &Session, clock: &Arc<HandClock>, port: u16) -> Service {
    let options =
        Options { port, device_interval: 1, clock: clock.clone(), data: Some(data(session)), ..Options::default() };
    Service::start(options).await.unwrap()
}
