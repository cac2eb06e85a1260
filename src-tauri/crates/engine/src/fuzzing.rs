//! What strangers' bytes are put through, each a function that must hold for any input; behind the feature `fuzzing` only.
//!
//! Nothing here is part of the engine: the test that puts the inputs of `tests/fuzz/corpus` through it, as they are and changed at random, calls it. Each
//! function panics when a promise is broken, which is how a fuzzer hears of it. An id_token cannot be guessed with its
//! signature, so its claims are signed here, and whatever is believed is held against the claims by a second reading.

#![expect(clippy::expect_used, reason = "a fuzz target tells what is wrong by panicking")]

use std::sync::{Arc, OnceLock};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use firstlink_wizard::effect::Moment;
use firstlink_wizard::journey::State;
use firstlink_wizard::key::{Verdict, check, firmware};
use firstlink_wizard::profile::parse;
use firstlink_wizard::provider::Provider;
use http::Response;
use openidconnect::core::{CoreDeviceAuthorizationResponse, CoreJsonWebKeySet};
use openidconnect::{ClientId, IssuerUrl, Nonce};
use rsa::RsaPrivateKey;
use rsa::pkcs1v15::SigningKey;
use rsa::sha2::Sha256;
use rsa::signature::{SignatureEncoding as _, Signer as _};
use rsa::traits::PublicKeyParts as _;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::runtime::{Builder, Runtime};
use zeroize::Zeroizing;

use crate::clock::Clock;
use crate::journal;
use crate::sign_in::fuzzing::{self as inner, Callback, Desk, Expected, IdToken, Landing, Verdict as Told};

/// A target's name and what it does.
pub type Target = (&'static str, fn(&[u8]));

/// Every target there is.
pub const TARGETS: [Target; 8] = [
    ("callback_request", callback_request),
    ("device_response", device_response),
    ("token_response", token_response),
    ("id_token", id_token),
    ("journal", journal_text),
    ("profile", profile),
    ("product_key", product_key),
    ("msdm", msdm),
];

const ISSUER: &str = "https://login.example/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0";
const CLIENT: &str = "the-client";
const NONCE: &str = "the-nonce";
const STATE: &str = "the-state";
/// The `state` of the request that is there to be copied.
const COPIED: &str = "the-state-of-the-copied-request";
const NOW: Moment = Moment(1_767_225_600);
/// How often both ends of a connection get a turn before the caller hangs up.
const TURNS: usize = 64;

struct Still;

impl Clock for Still {
    fn now(&self) -> Moment {
        NOW
    }
}

/// Bytes that come to the loopback listener: one caller, one connection. At most one answer is passed on, and only of a
/// caller that knows `state`.
pub fn callback_request(data: &[u8]) {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| Builder::new_current_thread().enable_time().build().expect("a runtime"));
    let (knocks, answer) = runtime.block_on(call(data));
    assert!(knocks <= 1, "more than one answer was passed on");
    assert!(answer.is_empty() || answer.starts_with(b"HTTP/1."), "what is answered is HTTP");
    assert!(knocks == 0 || holds_state(data), "an answer without the state was passed on");
}

async fn call(data: &[u8]) -> (usize, Vec<u8>) {
    let form_post = data.first().is_none_or(|byte| byte % 2 == 0);
    let expected = |state: &str, form_post| Expected {
        state: Zeroizing::new(state.to_owned()),
        issuer: ISSUER.to_owned(),
        form_post,
    };
    // The address to copy is a request of its own, whose answer always comes by GET.
    let (desk, mut heard) = Desk::new(80, expected(STATE, form_post), expected(COPIED, false), landing());
    let (mut caller, callee) = tokio::io::duplex(256 * 1024);
    let service = tokio::spawn(inner::attend(callee, desk));
    let verdicts = tokio::spawn(async move {
        let mut count = 0;
        while let Some(knock) = heard.recv().await {
            count += 1;
            let verdict = if matches!(knock.callback, Callback::Code(_)) { Told::Done } else { Told::Failed };
            // The caller may have hung up meanwhile.
            let _ = knock.verdict.send(verdict);
        }
        count
    });
    caller.write_all(data).await.expect("room for it");
    for _ in 0..TURNS {
        tokio::task::yield_now().await;
    }
    let mut answer = Vec::new();
    // Hanging up ends whatever still waits for more.
    let _ = caller.shutdown().await;
    caller.read_to_end(&mut answer).await.expect("an end");
    service.await.expect("no panic");
    (verdicts.await.expect("no panic"), answer)
}

/// Whether the state could have been read from somewhere; it may be written with percent signs.
fn holds_state(data: &[u8]) -> bool {
    let stands = |state: &str| data.windows(state.len()).any(|window| window == state.as_bytes());
    stands(STATE) || stands(COPIED) || data.contains(&b'%')
}

fn landing() -> Landing {
    let text = || "text".to_owned();
    Landing {
        lang: "en".to_owned(),
        dir: "ltr",
        title: text(),
        text: text(),
        failed_title: text(),
        failed_text: text(),
        elsewhere_title: text(),
        elsewhere_text: text(),
    }
}

/// The body of a device authorization response (RFC 8628 §3.2). What is shown is short, plain, and leads to the provider.
pub fn device_response(data: &[u8]) {
    let Some(body) = inner::with_interval(data) else { return };
    let Ok(details) = serde_json::from_slice::<CoreDeviceAuthorizationResponse>(&body) else { return };
    assert!(details.interval().as_secs() > 0, "polling without a pause");
    let Ok(shown) = inner::showable(core(), &details, 600) else { return };
    let address = url::Url::parse(&shown.verification_uri).expect("an address");
    assert_eq!(address.scheme(), "https");
    assert!(["login.example", "www.example"].contains(&address.host_str().expect("a host")), "{address}");
    assert!(address.username().is_empty() && address.password().is_none());
    assert!(!shown.user_code.is_empty() && shown.user_code.len() <= 32 && !shown.user_code.contains(char::is_control));
}

/// A token response (RFC 6749 §5), after a byte that stands for its status. Tokens come of 200 alone, for a day at most.
pub fn token_response(data: &[u8]) {
    let (status, body) = data.split_first().map_or((200, data), |(first, rest)| (status(*first), rest));
    let response = Response::builder().status(status).body(body.to_vec()).expect("a response");
    match inner::tokens(core(), response) {
        Ok(signed_in) => {
            assert_eq!(status, 200);
            assert!(signed_in.expires_at() <= NOW.after(24 * 60 * 60));
            assert!(signed_in.refresh_token().is_none_or(|token| !token.secret().is_empty()));
        }
        Err(error) => assert!(error.to_string().len() < 400, "free text of a provider in an error: {error}"),
    }
}

fn status(byte: u8) -> u16 {
    [200, 200, 200, 200, 400, 401, 429, 500][usize::from(byte % 8)]
}

/// An id_token: as it comes, when it begins with a byte below 128, and as claims that the provider has signed otherwise.
pub fn id_token(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else { return };
    if *first < 128 {
        let Ok(text) = std::str::from_utf8(rest) else { return };
        assert!(!is_believed(text), "a token nobody signed was believed");
        return;
    }
    let Ok(claims) = serde_json::from_slice::<Value>(rest) else { return };
    if is_believed(&signed(rest)) {
        assert_eq!(claims["iss"], ISSUER);
        assert!(claims["aud"] == CLIENT || claims["aud"] == json!([CLIENT]), "{claims}");
        assert!(claims["azp"].is_null() || claims["azp"] == CLIENT, "{claims}");
        assert_eq!(claims["nonce"], NONCE);
        assert!(claims["exp"].as_f64().is_none_or(|end| end >= 1_767_225_299.0), "{claims}");
        assert!(claims["sub"].as_str().is_some_and(|sub| !sub.is_empty() && sub.len() <= 255), "{claims}");
    }
}

fn is_believed(token: &str) -> bool {
    let Ok(token) = serde_json::from_value::<IdToken>(json!(token)) else { return false };
    let (client_id, nonce) = (ClientId::new(CLIENT.to_owned()), Nonce::new(NONCE.to_owned()));
    let issuer = IssuerUrl::new(ISSUER.to_owned()).expect("an address");
    inner::Checked { client_id: &client_id, issuer: &issuer, nonce: Some(&nonce), now: NOW }
        .check(&token, &key().1)
        .is_ok()
}

fn signed(claims: &[u8]) -> String {
    let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"RS256","typ":"JWT","kid":"one"}"#);
    let text = format!("{header}.{}", URL_SAFE_NO_PAD.encode(claims));
    let signature = SigningKey::<Sha256>::new(key().0.clone()).sign(text.as_bytes());
    format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes()))
}

/// A key of the provider and the set that shows its public half; made once for each process.
fn key() -> &'static (RsaPrivateKey, CoreJsonWebKeySet) {
    static KEY: OnceLock<(RsaPrivateKey, CoreJsonWebKeySet)> = OnceLock::new();
    KEY.get_or_init(|| {
        let key = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 2048).expect("a key");
        let text = |number: &rsa::BigUint| URL_SAFE_NO_PAD.encode(number.to_bytes_be());
        let shown = json!({ "kty": "RSA", "use": "sig", "kid": "one", "n": text(key.n()), "e": text(key.e()) });
        let keys = serde_json::from_value(json!({ "keys": [shown] })).expect("a key set");
        (key, keys)
    })
}

fn core() -> &'static inner::Core {
    static CORE: OnceLock<inner::Core> = OnceLock::new();
    CORE.get_or_init(|| {
        let provider = Provider {
            name: "Example".to_owned(),
            issuer: url::Url::parse(ISSUER).expect("an address"),
            graph: None,
            client_id: Some(CLIENT.to_owned()),
            extra_authorities: None,
            scopes: vec![],
            pages: std::collections::BTreeMap::new(),
            recovery: vec![],
            app_folder_scope: None,
            verification_hosts: vec!["www.example".to_owned()],
        };
        inner::Core::new(provider, Arc::new(Still)).expect("all that is needed")
    })
}

/// The text of a journal, whatever a power cut, a disk or somebody else left of it. What is found is a line of it, and is
/// found again when it stands alone.
pub fn journal_text(data: &[u8]) {
    let Some(newest) = journal::newest_line::<State>(data) else { return };
    assert!(newest.ends_with('\n') && newest.matches('\n').count() == 1);
    assert!(String::from_utf8_lossy(data).contains(&newest), "a line from nowhere");
    assert_eq!(journal::newest_line::<State>(newest.as_bytes()), Some(newest));
}

/// The text of a profile. A flaw has a place in it; what is accepted leads nowhere but by https or to this computer.
pub fn profile(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match parse(text) {
        Ok(profile) => {
            let provider = profile.provider(None);
            for address in [&provider.issuer].into_iter().chain(&provider.graph).chain(provider.pages.values()) {
                assert!(crate::http::is_trustworthy(address), "{address}");
            }
            assert!(!provider.name.is_empty() || provider.issuer.host_str().is_none());
        }
        Err(error) => {
            assert!((1..=text.matches('\n').count() + 1).contains(&error.line), "{error}");
            assert!(error.column >= 1 && !error.to_string().contains('\u{202e}'), "{error:?}");
        }
    }
}

/// What a person types or pastes for a product key. Its canonical form is one, and nothing shown of it is more than its end.
pub fn product_key(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let checked = check(&text);
    assert!(checked.positions().iter().all(|at| *at < checked.characters), "{:?}", checked.positions());
    let Some(key) = checked.key else { return };
    let canonical = key.canonical();
    assert!(canonical.len() == 29 && canonical.is_ascii());
    let again = check(&canonical);
    assert_eq!(again.verdict, checked.verdict);
    assert!(again.key.is_some_and(|again| again == key));
    assert!(key.to_string().contains('•') && !format!("{key:?}").contains(&canonical[..23]));
    assert!(checked.verdict != Verdict::Ok || canonical.matches('N').count() == 1);
}

/// An ACPI table that may hold the key of the computer's Windows licence.
pub fn msdm(data: &[u8]) {
    if let Ok(found) = firmware::key_in(data) {
        assert!(data.starts_with(b"MSDM") && data.len() >= 85);
        assert!(found.key.is_none_or(|key| key.canonical().len() == 29));
    }
}
