//! The browser's way from end to end over real sockets, with everything that may knock at a loopback address.

use std::collections::HashMap;
use std::sync::Mutex;

use firstlink_wizard::effect::PasteFault;
use firstlink_wizard::problem::Problem;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::*;
use crate::opener::OpenError;
use crate::trial::{Stage, answer, base, claims, clock, description, header, issuer, jwk, key, ok, refused, signed};

/// A browser that only tells the test where it was sent.
struct Told(mpsc::UnboundedSender<String>);

impl Opener for Told {
    fn open(&self, address: &str) -> Result<(), OpenError> {
        self.0.send(address.to_owned()).map_err(|_| OpenError::NoBrowser)
    }
}

/// A running attempt and what its address says.
struct Attempt {
    asked: HashMap<String, String>,
    told: BrowserOpened,
    port: u16,
    result: JoinHandle<Result<SignedIn, SignInError>>,
    stage: Stage,
    nonce: Arc<Mutex<String>>,
}

fn landing() -> Landing {
    Landing {
        lang: "de".to_owned(),
        dir: "ltr",
        title: "done <b>&".to_owned(),
        text: "done text".to_owned(),
        failed_title: "failed".to_owned(),
        failed_text: "failed text".to_owned(),
        elsewhere_title: "elsewhere".to_owned(),
        elsewhere_text: "elsewhere text".to_owned(),
    }
}

fn request(create: bool, hint: Option<&str>) -> BrowserRequest {
    BrowserRequest {
        create,
        hint: hint.map(str::to_owned),
        language: "de".to_owned(),
        app_folder: false,
        landing: landing(),
    }
}

async fn begin_with(request: BrowserRequest, change: fn(&mut Value), refuse: bool) -> Attempt {
    let nonce: Arc<Mutex<String>> = Arc::default();
    let known = nonce.clone();
    let stage = Stage::open(move |seen| {
        let base = base(seen);
        let path = seen.line.split(' ').nth(1).unwrap_or_default();
        match path {
            "/keys" => ok(&json!({ "keys": [jwk(&key(2048), "one")] })),
            "/token" if refuse => refused("invalid_grant"),
            "/token" => {
                let mut claims = claims(&issuer(&base));
                claims["nonce"] = json!(known.lock().expect("nonce").as_str());
                let token = signed(&key(2048), &header(), &claims);
                ok(&json!({ "token_type": "Bearer", "access_token": "a", "refresh_token": "r", "id_token": token }))
            }
            path if path.ends_with("/openid-configuration") => {
                let mut document = description(&base);
                change(&mut document);
                ok(&document)
            }
            _ => answer("404 Not Found", "", ""),
        }
    })
    .await;
    let (told, mut addresses) = mpsc::unbounded_channel();
    let sign_in = SignIn::new(stage.provider(), clock(), Arc::new(Told(told))).expect("set up");
    let (tell, mut heard) = mpsc::unbounded_channel();
    let result = tokio::spawn(async move {
        let opened = move |opened| {
            let _ = tell.send(opened);
        };
        sign_in.browser(request, opened).await
    });
    let address = url::Url::parse(&addresses.recv().await.expect("an address")).expect("an address");
    let asked: HashMap<String, String> = address.query_pairs().into_owned().collect();
    assert_eq!(asked.len(), address.query_pairs().count(), "a parameter is there twice");
    *nonce.lock().expect("nonce") = asked["nonce"].clone();
    let port = asked["redirect_uri"].strip_prefix("http://localhost:").expect("loopback").parse().expect("a port");
    let told = heard.recv().await.expect("what was opened");
    Attempt { asked, told, port, result, stage, nonce }
}

async fn begin() -> Attempt {
    begin_with(request(false, None), |_| {}, false).await
}

impl Attempt {
    async fn raw(&self, text: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.expect("a listener");
        stream.write_all(text.as_bytes()).await.expect("written");
        let mut answer = Vec::new();
        // A caller that is cut off has its answer, if there was one.
        let _ = stream.read_to_end(&mut answer).await;
        String::from_utf8_lossy(&answer).into_owned()
    }

    async fn get(&self, path: &str) -> String {
        self.raw(&format!("GET {path} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port)).await
    }

    async fn post(&self, body: &str) -> String {
        let (port, length) = (self.port, body.len());
        self.raw(&format!(
            "POST / HTTP/1.1\r\nHost: localhost:{port}\r\nOrigin: null\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {length}\r\n\r\n{body}"
        ))
        .await
    }

    /// What the address to copy asks for; the answer to it bears its own nonce.
    fn copied(&self) -> HashMap<String, String> {
        let address = url::Url::parse(&self.told.copy).expect("an address");
        let copied: HashMap<String, String> = address.query_pairs().into_owned().collect();
        *self.nonce.lock().expect("nonce") = copied["nonce"].clone();
        copied
    }

    fn state(&self) -> &str {
        &self.asked["state"]
    }

    async fn finish(self) -> Result<SignedIn, SignInError> {
        self.result.await.expect("the attempt does not panic")
    }

    async fn still_works(self) {
        let page = self.post(&format!("code=c&state={}", self.state())).await;
        assert!(page.contains("done text"), "{page}");
        assert!(self.finish().await.is_ok());
    }
}

#[tokio::test]
async fn a_form_with_the_right_state_signs_in_and_the_page_tells_the_truth() {
    let attempt = begin().await;
    assert_eq!(attempt.asked["response_mode"], "form_post");
    assert_eq!(attempt.asked["prompt"], "select_account");
    assert_eq!(attempt.asked["code_challenge_method"], "S256");
    assert_eq!(attempt.asked["ui_locales"], "de");
    assert_eq!(attempt.asked["scope"], "openid profile offline_access");
    assert!(attempt.state().len() >= 22 && attempt.asked["nonce"].len() >= 22);
    assert!(!attempt.asked.contains_key("signup") && !attempt.asked.contains_key("login_hint"));
    let page = attempt.post(&format!("code=the%2Bcode&state={}&session_state=x", attempt.state())).await;
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("<h1>done &lt;b&gt;&amp;</h1>"), "{page}");
    for needed in ["no-store", "no-referrer", "nosniff", "default-src 'none'", "frame-ancestors 'none'", "lang=\"de\""]
    {
        assert!(page.contains(needed), "{needed}");
    }
    assert!(!page.contains("<script") && !page.contains("the+code") && !page.contains(attempt.state()));
    let (port, seen) = (attempt.port, attempt.stage.seen.lock().expect("notes").clone());
    assert_eq!(attempt.finish().await.expect("signed in").account.subject, "the-subject");
    let redeemed = seen.iter().find(|seen| seen.line.contains("/token")).expect("a question");
    assert!(redeemed.body.contains("code=the%2Bcode") && redeemed.body.contains("code_verifier="));
    assert!(!redeemed.body.contains("client_secret") && !redeemed.head.to_lowercase().contains("authorization:"));
    assert!(TcpStream::connect(("127.0.0.1", port)).await.is_err(), "the port is closed");
}

#[tokio::test]
async fn a_hint_takes_the_place_of_the_chooser_and_creating_says_so() {
    let attempt = begin_with(request(true, Some("a@b.example")), |_| {}, false).await;
    assert_eq!((attempt.asked["login_hint"].as_str(), attempt.asked["signup"].as_str()), ("a@b.example", "1"));
    assert!(!attempt.asked.contains_key("prompt"));
}

#[tokio::test]
async fn a_provider_without_forms_answers_by_address() {
    let attempt =
        begin_with(request(false, None), |document| document["response_modes_supported"] = json!(["query"]), false)
            .await;
    assert!(!attempt.asked.contains_key("response_mode"));
    let page = attempt.get(&format!("/?code=c&state={}", attempt.state())).await;
    assert!(page.contains("done text"), "{page}");
    assert!(attempt.finish().await.is_ok());
}

#[tokio::test]
async fn the_address_to_copy_is_a_request_of_its_own_whose_answer_can_be_pasted() {
    let attempt = begin().await;
    let copied = attempt.copied();
    assert_eq!((copied["response_mode"].as_str(), copied["prompt"].as_str()), ("query", "select_account"));
    assert_eq!(copied["redirect_uri"], attempt.asked["redirect_uri"]);
    for own in ["state", "nonce", "code_challenge"] {
        assert_ne!(copied[own], attempt.asked[own], "{own}");
    }
    let way_back = attempt.told.way_back.clone();
    for (text, fault) in [
        ("", PasteFault::NoCode),
        ("http://localhost/?code=c&state=wrong", PasteFault::OtherSignIn),
        (attempt.told.copy.as_str(), PasteFault::Beginning),
        (attempt.told.address.as_str(), PasteFault::Beginning),
        (&format!("http://localhost/?state={}", copied["state"]), PasteFault::NoCode),
    ] {
        assert_eq!(way_back.paste(text), Err(fault));
    }
    assert_eq!(attempt.stage.count("/token"), 0, "the attempt goes on");
    let state = &copied["state"];
    assert_eq!(way_back.paste(&format!(" \"localhost:{}/?code=the-code&\n state={state}\"", attempt.port)), Ok(()));
    let stage = attempt.stage.seen.clone();
    assert_eq!(attempt.finish().await.expect("signed in").account.subject, "the-subject");
    let seen = stage.lock().expect("notes").clone();
    assert!(seen.iter().any(|seen| seen.line.contains("/token") && seen.body.contains("code=the-code")));
}

#[tokio::test]
async fn the_copied_address_may_also_come_back_by_itself() {
    let attempt = begin().await;
    let state = attempt.copied()["state"].clone();
    let page = attempt.get(&format!("/?code=c&state={state}")).await;
    assert!(page.contains("done text"), "{page}");
    assert_eq!(attempt.told.way_back.paste(&format!("?code=c&state={state}")), Ok(()), "once is enough");
    assert!(attempt.finish().await.is_ok());
}

#[tokio::test]
async fn a_pasted_no_is_a_no() {
    let attempt = begin().await;
    let state = attempt.copied()["state"].clone();
    assert_eq!(attempt.told.way_back.paste(&format!("?error=access_denied&state={state}")), Ok(()));
    assert_eq!(attempt.finish().await.expect_err("declined").problem(), Problem::Declined);
}

#[tokio::test]
async fn strays_are_answered_and_survived() {
    let attempt = begin().await;
    let port = attempt.port;
    assert!(attempt.get("/favicon.ico").await.starts_with("HTTP/1.1 404"));
    assert!(attempt.get("/").await.starts_with("HTTP/1.1 404"));
    assert!(attempt.get("//").await.starts_with("HTTP/1.1 404"));
    for method in ["HEAD", "OPTIONS"] {
        let answer = attempt.raw(&format!("{method} / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")).await;
        assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
    }
    assert!(
        attempt.raw(&format!("PUT / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")).await.starts_with("HTTP/1.1 405")
    );
    attempt.raw("rubbish\r\n\r\n").await;
    // Opened beforehand, as browsers do, and never used.
    let _preconnects = [
        TcpStream::connect(("127.0.0.1", port)).await.expect("a listener"),
        TcpStream::connect(("127.0.0.1", port)).await.expect("a listener"),
    ];
    attempt.still_works().await;
}

#[tokio::test]
async fn nobody_without_the_right_state_can_end_an_attempt() {
    let attempt = begin().await;
    for body in
        ["code=c", "code=c&state=", "code=c&state=wrong", "error=access_denied", "error=access_denied&state=wrong"]
    {
        let page = attempt.post(body).await;
        assert!(page.starts_with("HTTP/1.1 404") && page.contains("elsewhere text"), "{page}");
        assert!(attempt.get(&format!("/?{body}")).await.starts_with("HTTP/1.1 404"));
    }
    assert_eq!(attempt.stage.count("/token"), 0);
    attempt.still_works().await;
}

#[tokio::test]
async fn a_name_that_somebody_made_lead_here_is_not_served() {
    let attempt = begin().await;
    let state = attempt.state().to_owned();
    for host in ["evil.example", "localhost", "localhost:1", "localhost.evil.example:80"] {
        let answer = attempt.raw(&format!("GET /?error=x&state={state} HTTP/1.1\r\nHost: {host}\r\n\r\n")).await;
        assert!(answer.starts_with("HTTP/1.1 404"), "{host} {answer}");
    }
    attempt.still_works().await;
}

#[tokio::test]
async fn a_code_in_an_address_is_refused_where_a_form_was_asked_for() {
    let attempt = begin().await;
    let page = attempt.get(&format!("/?code=c&state={}", attempt.state())).await;
    assert!(page.starts_with("HTTP/1.1 405") && page.contains("elsewhere text"), "{page}");
    assert_eq!(attempt.stage.count("/token"), 0);
    attempt.still_works().await;
}

#[tokio::test]
async fn what_is_too_long_is_cut_off_and_survived() {
    let attempt = begin().await;
    let long = attempt.post(&format!("code={}&state={}", "x".repeat(1024 * 1024), attempt.state())).await;
    assert!(long.is_empty() || long.starts_with("HTTP/1.1 413"), "{long}");
    let head = attempt.get(&format!("/?{}", "x".repeat(64 * 1024))).await;
    assert!(head.is_empty() || head.starts_with("HTTP/1.1 4"), "{head}");
    attempt.still_works().await;
}

#[tokio::test]
async fn a_caller_that_dawdles_is_let_go_and_keeps_nobody_waiting() {
    let attempt = begin().await;
    let mut slow = TcpStream::connect(("127.0.0.1", attempt.port)).await.expect("a listener");
    slow.write_all(b"POST / HTTP/1.1\r\nHost: lo").await.expect("written");
    attempt.still_works().await;
}

#[tokio::test]
async fn the_persons_no_ends_the_attempt() {
    let attempt = begin().await;
    let page = attempt.post(&format!("error=access_denied&error_description=x&state={}", attempt.state())).await;
    assert!(page.contains("failed text"), "{page}");
    assert_eq!(attempt.finish().await.expect_err("declined").problem(), Problem::Declined);
}

#[tokio::test]
async fn an_unsound_answer_with_the_right_state_stops_the_attempt() {
    for more in ["code=c&error=access_denied", "code=c&code=d", "code=c&iss=https%3A%2F%2Fevil.example", ""] {
        let attempt = begin().await;
        let page = attempt.post(&format!("state={}&{more}", attempt.state())).await;
        assert!(page.contains("failed text"), "{page}");
        assert_eq!(attempt.stage.count("/token"), 0);
        assert_eq!(attempt.finish().await.expect_err("stopped").problem(), Problem::SecurityStop, "{more}");
    }
}

#[tokio::test]
async fn the_right_issuer_may_be_named() {
    let attempt = begin().await;
    let issuer: String = url::form_urlencoded::byte_serialize(attempt.stage.issuer().as_bytes()).collect();
    assert!(attempt.post(&format!("code=c&state={}&iss={issuer}", attempt.state())).await.contains("done text"));
    assert!(attempt.finish().await.is_ok());
}

#[tokio::test]
async fn a_code_that_is_not_redeemed_is_not_called_a_sign_in() {
    let attempt = begin_with(request(false, None), |_| {}, true).await;
    let page = attempt.post(&format!("code=c&state={}", attempt.state())).await;
    assert!(page.starts_with("HTTP/1.1 400") && page.contains("failed text"), "{page}");
    assert_eq!(attempt.finish().await.expect_err("refused").problem(), Problem::SignInExpired);
}

#[tokio::test]
async fn an_answer_sent_twice_is_redeemed_once() {
    let attempt = begin().await;
    let body = format!("code=c&state={}", attempt.state());
    let (port, length) = (attempt.port, body.len());
    let mut late = TcpStream::connect(("127.0.0.1", port)).await.expect("a listener");
    let head = format!(
        "POST / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n"
    );
    late.write_all(head.as_bytes()).await.expect("written");
    assert!(attempt.post(&body).await.contains("done text"));
    // The listener may have gone already, which is as good an answer.
    let _ = late.write_all(body.as_bytes()).await;
    let mut answer = String::new();
    let _ = late.read_to_string(&mut answer).await;
    assert!(answer.is_empty() || answer.contains("elsewhere text"), "{answer}");
    assert_eq!(attempt.stage.count("/token"), 1);
    assert!(attempt.finish().await.is_ok());
}

#[tokio::test]
async fn a_cancelled_attempt_closes_its_port() {
    let attempt = begin().await;
    attempt.result.abort();
    assert!(attempt.result.await.is_err());
    assert!(TcpStream::connect(("127.0.0.1", attempt.port)).await.is_err());
}

#[tokio::test]
async fn both_loopback_addresses_are_listened_on_where_there_are_two() {
    let attempt = begin().await;
    match tokio::net::TcpListener::bind("[::1]:0").await {
        Ok(_) => assert!(TcpStream::connect(("::1", attempt.port)).await.is_ok()),
        Err(_) => assert!(TcpStream::connect(("::1", attempt.port)).await.is_err()),
    }
}
