//! A running service, a clock in the hand, and the moves that most tests begin with.

use std::sync::Arc;
use std::time::Duration;

use firstlink_practice::cast::{Person, people};
use firstlink_practice::clock::HandClock;
use firstlink_practice::{Options, Service};
use reqwest::{Client, StatusCode};
use serde_json::Value;

use crate::tab::Tab;

/// The verifier of RFC 7636, appendix B, and its challenge.
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub(crate) const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
/// Nobody listens there: the tests read the address or the form instead.
pub(crate) const REDIRECT: &str = "http://localhost:50123/";
pub(crate) const ALL_SCOPES: &str = "openid profile email offline_access User.Read";

/// A running service and its clock.
pub(crate) struct World {
    pub(crate) service: Service,
    pub(crate) clock: Arc<HandClock>,
    client: Client,
}

/// A JSON answer.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) body: Value,
}

impl Answer {
    /// The `error` and the first of `error_codes`.
    pub(crate) fn error(&self) -> (&str, u64) {
        (self.body["error"].as_str().unwrap_or_default(), self.body["error_codes"][0].as_u64().unwrap_or_default())
    }

    pub(crate) fn text(&self, name: &str) -> String {
        self.body[name].as_str().unwrap_or_default().to_owned()
    }
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::with(Options::default()).await
    }

    /// The same, started in another way.
    pub(crate) async fn with(options: Options) -> Self {
        let clock = Arc::new(HandClock::standing_now());
        let options = Options { device_interval: 1, clock: clock.clone(), ..options };
        let client = crate::client().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { service: Service::start(options).await.unwrap(), clock, client }
    }

    pub(crate) fn at(&self, path: &str) -> String {
        self.service.base().join(path).unwrap().to_string()
    }

    pub(crate) fn pass(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    pub(crate) fn tab(&self) -> Tab {
        Tab::new(self.service.base(), "en")
    }

    /// An authorization address whose parameters are replaced, or left out where the new value is empty.
    pub(crate) fn authorize(&self, changes: &[(&str, &str)]) -> String {
        let usual = [
            ("client_id", self.service.client_id()),
            ("response_type", "code"),
            ("redirect_uri", REDIRECT),
            ("scope", ALL_SCOPES),
            ("state", "the-state"),
            ("nonce", "the-nonce"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ];
        let kept = usual.into_iter().filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
        let added = changes.iter().copied().filter(|(_, value)| !value.is_empty());
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(kept.chain(added)).finish();
        format!("/consumers/oauth2/v2.0/authorize?{query}")
    }

    /// Opens the authorization address, signs in and stops at the consent page.
    pub(crate) async fn at_consent(&self, tab: &mut Tab, person: &Person, changes: &[(&str, &str)]) {
        tab.open(&self.authorize(changes)).await;
        sign_in(tab, person).await;
        assert_eq!(tab.heading(), "Let Firstlink in?");
    }

    /// Signs in, accepts, and returns the code that came back in the address.
    pub(crate) async fn code(&self, person: &Person) -> String {
        self.code_for(person, ALL_SCOPES).await
    }

    pub(crate) async fn code_for(&self, person: &Person, scope: &str) -> String {
        let mut tab = self.tab();
        self.at_consent(&mut tab, person, &[("scope", scope)]).await;
        tab.send("/consent", &[("answer", "accept")]).await;
        let back = returned(&tab);
        assert_eq!(back.get("state").map(String::as_str), Some("the-state"));
        back["code"].clone()
    }

    /// Posts a form and reads JSON.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let response = self.client.post(self.at(path)).form(fields).send().await.unwrap();
        Answer { status: response.status(), body: response.json().await.unwrap() }
    }

    pub(crate) async fn token(&self, fields: &[(&str, &str)]) -> Answer {
        let mut all = vec![("client_id", self.service.client_id())];
        all.extend(fields);
        self.post("/consumers/oauth2/v2.0/token", &all).await
    }

    pub(crate) async fn redeem(&self, code: &str) -> Answer {
        self.token(&[
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
        ])
        .await
    }

    pub(crate) async fn refresh(&self, token: &str) -> Answer {
        self.token(&[("grant_type", "refresh_token"), ("refresh_token", token)]).await
    }

    /// A full token answer for a person.
    pub(crate) async fn tokens(&self, person: &Person) -> Answer {
        self.tokens_for(person, ALL_SCOPES).await
    }

    /// The same, of these scopes.
    pub(crate) async fn tokens_for(&self, person: &Person, scope: &str) -> Answer {
        let answer = self.redeem(&self.code_for(person, scope).await).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        answer
    }

    /// A GET with a bearer token.
    pub(crate) async fn fetch(&self, path: &str, token: Option<&str>) -> reqwest::Response {
        let request = self.client.get(self.at(path));
        match token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
        .send()
        .await
        .unwrap()
    }

    /// The code in the newest message of the outbox.
    pub(crate) async fn newest_code(&self) -> String {
        let mut tab = self.tab();
        tab.open("/outbox").await;
        let text = tab.page.split("UTC</p><p>").nth(1).unwrap_or_default();
        let code: String = text.chars().take_while(char::is_ascii_digit).collect();
        assert_eq!(code.len(), 6, "no code in the newest message: {}", tab.page);
        code
    }

    /// Creates an account up to the page that asks for the code.
    pub(crate) async fn ask_for_account(&self, tab: &mut Tab, address: &str, password: &str) {
        tab.send("/create", &[("name", "Robin Q"), ("address", address), ("password", password)]).await;
        assert_eq!(tab.heading(), "Look for the message", "{}", tab.page);
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }
}

/// Alex Moreno, with whom everything goes the usual way.
pub(crate) fn alex() -> &'static Person {
    &people()[0]
}

/// Fills in the sign-in page.
pub(crate) async fn sign_in(tab: &mut Tab, person: &Person) {
    assert_eq!(tab.heading(), "Sign in");
    tab.send("/sign-in", &[("address", person.address), ("password", person.password)]).await;
}

/// The parameters with which the tab was sent back to the app.
pub(crate) fn returned(tab: &Tab) -> std::collections::HashMap<String, String> {
    assert_eq!(tab.url.port(), Some(50123), "not sent back: {} {}", tab.url, tab.page);
    tab.url.query_pairs().into_owned().collect()
}

/// The claims of an id_token, not verified.
pub(crate) fn claims(id_token: &str) -> Value {
    use base64::Engine as _;
    let part = id_token.split('.').nth(1).unwrap();
    serde_json::from_slice(&base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}
