//! A provider for tests: real sockets, real keys, and answers that each test writes itself.

use std::sync::{Arc, Mutex, OnceLock};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use firstlink_wizard::effect::Moment;
use firstlink_wizard::provider::Provider;
use rsa::pkcs1v15::SigningKey;
use rsa::sha2::Sha256;
use rsa::signature::{SignatureEncoding as _, Signer as _};
use rsa::traits::PublicKeyParts as _;
use rsa::{RsaPrivateKey, rand_core::OsRng};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

use crate::clock::Clock;

/// The moment at which every trial takes place: 2026-01-01T00:00:00Z.
pub(crate) const NOW: Moment = Moment(1_767_225_600);
/// The client of every trial.
pub(crate) const CLIENT: &str = "the-client";
/// A tenant as Microsoft's issuer names it.
pub(crate) const TENANT: &str = "9188040d-6c67-4c5b-b112-36a304b66dad";

/// A clock that stands still.
pub(crate) struct Still(pub(crate) Moment);

impl Clock for Still {
    fn now(&self) -> Moment {
        self.0
    }
}

/// A clock at [`NOW`].
pub(crate) fn clock() -> Arc<dyn Clock> {
    Arc::new(Still(NOW))
}

/// A key made once for all tests of a size.
pub(crate) fn key(bits: usize) -> RsaPrivateKey {
    static KEYS: OnceLock<Mutex<Vec<(usize, RsaPrivateKey)>>> = OnceLock::new();
    let mut keys = KEYS.get_or_init(Mutex::default).lock().expect("no test died holding it");
    if let Some((_, key)) = keys.iter().find(|(size, _)| *size == bits) {
        return key.clone();
    }
    let key = RsaPrivateKey::new(&mut OsRng, bits).expect("a key");
    keys.push((bits, key.clone()));
    key
}

/// The key's public half, as a key set shows it.
pub(crate) fn jwk(key: &RsaPrivateKey, kid: &str) -> Value {
    let text = |number: &rsa::BigUint| URL_SAFE_NO_PAD.encode(number.to_bytes_be());
    json!({ "kty": "RSA", "use": "sig", "kid": kid, "n": text(key.n()), "e": text(key.e()) })
}

/// A token signed with RS256, whatever its header says.
pub(crate) fn signed(key: &RsaPrivateKey, header: &Value, claims: &Value) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let text = format!("{}.{}", part(header), part(claims));
    let signature = SigningKey::<Sha256>::new(key.clone()).sign(text.as_bytes());
    format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes()))
}

/// The header of a good token.
pub(crate) fn header() -> Value {
    json!({ "alg": "RS256", "typ": "JWT", "kid": "one" })
}

/// The claims of a good token of this issuer.
pub(crate) fn claims(issuer: &str) -> Value {
    json!({
        "iss": issuer, "aud": CLIENT, "sub": "the-subject", "exp": NOW.0 + 3600, "iat": NOW.0, "nbf": NOW.0,
        "tid": TENANT, "name": "Alex Moreno", "preferred_username": "alex@practice.example", "nonce": "the-nonce",
    })
}

/// A request as the server saw it: the line, the headers, the body.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) line: String,
    pub(crate) head: String,
    pub(crate) body: String,
}

/// What a server does with a request: the bytes to send, before the connection is closed.
pub(crate) type Play = dyn Fn(&Seen) -> Vec<u8> + Send + Sync;

/// A server on the loopback address that says exactly what a test tells it to.
pub(crate) struct Stage {
    pub(crate) base: String,
    pub(crate) seen: Arc<Mutex<Vec<Seen>>>,
    work: tokio::task::JoinHandle<()>,
}

impl Stage {
    /// Opens it; an empty answer closes the connection at once, and one of `b"hang"` never comes.
    pub(crate) async fn open(play: impl Fn(&Seen) -> Vec<u8> + Send + Sync + 'static) -> Stage {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let (play, notes): (Arc<Play>, _) = (Arc::new(play), seen.clone());
        let work = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(act(stream, play.clone(), notes.clone()));
            }
        });
        Stage { base, seen, work }
    }

    /// Opens one that describes itself, with further headers, and says nothing else.
    pub(crate) async fn describing(headers: String) -> Stage {
        Stage::open(move |seen| answer("200 OK", &headers, &description(&base(seen)).to_string())).await
    }

    /// A provider that answers here.
    pub(crate) fn provider(&self) -> Provider {
        Provider {
            name: "Trial".to_owned(),
            issuer: Url::parse(&self.issuer()).expect("an address"),
            graph: Some(Url::parse(&self.base).expect("an address")),
            client_id: Some(CLIENT.to_owned()),
            extra_authorities: None,
            scopes: ["openid", "profile", "offline_access"].map(str::to_owned).to_vec(),
            pages: std::collections::BTreeMap::new(),
            recovery: vec![],
            app_folder_scope: None,
            verification_hosts: vec!["www.microsoft.com".to_owned()],
        }
    }

    pub(crate) fn issuer(&self) -> String {
        issuer(&self.base)
    }

    pub(crate) fn count(&self, part: &str) -> usize {
        self.seen.lock().expect("notes").iter().filter(|seen| seen.line.contains(part)).count()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.work.abort();
    }
}

pub(crate) fn issuer(base: &str) -> String {
    format!("{base}/{TENANT}/v2.0")
}

async fn act(mut stream: TcpStream, play: Arc<Play>, notes: Arc<Mutex<Vec<Seen>>>) {
    let mut text = Vec::new();
    let mut buffer = [0; 4096];
    let seen = loop {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return,
            Ok(count) => text.extend_from_slice(&buffer[..count]),
        }
        if let Some(seen) = whole(&String::from_utf8_lossy(&text)) {
            break seen;
        }
    };
    notes.lock().expect("notes").push(seen.clone());
    let answer = play(&seen);
    if answer == b"hang" {
        std::future::pending::<()>().await;
    }
    let _ = stream.write_all(&answer).await;
    let _ = stream.shutdown().await;
}

fn whole(text: &str) -> Option<Seen> {
    let (head, body) = text.split_once("\r\n\r\n")?;
    let length = head.to_lowercase().lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let line = head.lines().next()?.to_owned();
    (body.len() >= length.unwrap_or(0)).then(|| Seen { line, head: head.to_owned(), body: body.to_owned() })
}

/// An answer with a body of JSON and further headers, each ended by CR LF.
pub(crate) fn answer(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n{body}")
        .into_bytes()
}

/// An answer of 200.
pub(crate) fn ok(body: &Value) -> Vec<u8> {
    answer("200 OK", "", &body.to_string())
}

/// A refusal of OAuth.
pub(crate) fn refused(error: &str) -> Vec<u8> {
    answer("400 Bad Request", "", &json!({ "error": error, "error_description": "canary" }).to_string())
}

/// The description of a provider at this base address.
pub(crate) fn description(base: &str) -> Value {
    json!({
        "issuer": issuer(base),
        "authorization_endpoint": format!("{base}/authorize"),
        "token_endpoint": format!("{base}/token"),
        "device_authorization_endpoint": format!("{base}/devicecode"),
        "jwks_uri": format!("{base}/keys"),
        "response_modes_supported": ["query", "form_post"],
        "response_types_supported": ["code"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
    })
}

/// The base address a request came to.
pub(crate) fn base(seen: &Seen) -> String {
    let host = seen.head.lines().find_map(|line| line.strip_prefix("host: ").or(line.strip_prefix("Host: ")));
    format!("http://{}", host.unwrap_or_default().trim())
}
