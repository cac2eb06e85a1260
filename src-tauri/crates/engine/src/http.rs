//! The one way out to the network: https, with a deadline, a cap on what is read, and no redirects.
//!
//! Every request goes by one of three roads. Plain http leads to this computer only; https to this computer bypasses any
//! proxy; everything else takes the proxy the system names. Which road is chosen by the address alone, so no caller can
//! ask for the wrong one.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, UNIX_EPOCH};

use http::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};
use http::{Method, Request, Response, StatusCode};
use reqwest::{Certificate, Client, ClientBuilder, redirect};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use thiserror::Error;
use tokio::time::{Instant, sleep};
use url::{Host, Url};

use crate::clock::Clock;
use crate::proxy::{Proxies, ProxyFault, Route};

/// Longest body read, in bytes.
pub(crate) const BODY_CAP: usize = 1024 * 1024;
/// Longest wait for a connection.
const CONNECT: Duration = Duration::from_secs(10);
/// Longest wait for a whole answer.
const TOTAL: Duration = Duration::from_secs(30);
/// Longest wait for a whole answer, a repeat included.
const OVERALL: Duration = Duration::from_secs(45);
/// Pause before the one repeat.
const PAUSE: Duration = Duration::from_secs(1);
/// Longest pause a provider may ask for and get; beyond it the person decides when to try again.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);
/// Longest time for which a request is held back.
const LONGEST_HOLD: Duration = Duration::from_secs(60);
/// Difference of two clocks that does not matter, in seconds.
pub(crate) const TOLERANCE: u64 = 300;
/// No provider has told the time yet.
const NO_DATE: i64 = i64::MIN;

/// When a request may be sent a second time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// Never: whoever asks has a rhythm of its own.
    Never,
    /// Only when the provider refused to work on it and named a pause: sending it twice might do it twice.
    WhenAsked,
    /// Also after a fault or silence: doing it twice is the same as once.
    Once,
}

/// What becomes of an answer that sends us elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Elsewhere {
    /// It is an error.
    Refused,
    /// It is an answer like any other; it is not followed.
    Told,
}

/// Why no answer came; holds nothing of the request or the answer.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum HttpError {
    /// The address is not one that may be asked.
    #[error("the address is neither https nor http on this computer")]
    NotHttps,
    /// The address belongs to somebody else than the provider.
    #[error("the address is not the provider's")]
    Elsewhere,
    /// The name could not be found, or the network not be reached.
    #[error("the network or the name could not be reached")]
    Offline,
    /// Nobody answers there.
    #[error("the connection was refused or broke ({0})")]
    Broken(io::ErrorKind),
    /// No answer in time.
    #[error("no answer in time")]
    TimedOut,
    /// The proxy is in the way.
    #[error("{0}")]
    Proxy(ProxyFault),
    /// The certificate or the encryption does not hold.
    #[error("the encrypted connection cannot be trusted: {0}")]
    Tls(TlsFault),
    /// The certificates to trust could not be loaded.
    #[error("the certificate authorities could not be loaded")]
    NoAuthorities,
    /// The answer sends us elsewhere, which is never followed.
    #[error("the answer is a redirect ({0})")]
    Redirected(u16),
    /// The network wants to be signed in to first (511, RFC 6585 §6).
    #[error("the network wants to be signed in to first")]
    Portal,
    /// The provider asked for a pause that is not over; nothing was sent.
    #[error("the provider asked for a pause that is not over")]
    HeldBack,
    /// The answer is longer than the cap.
    #[error("the answer is longer than {BODY_CAP} bytes")]
    TooLarge,
    /// The answer is not HTTP, or ended early.
    #[error("the answer is not readable as HTTP")]
    Garbled,
}

/// What is wrong with an encrypted connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TlsFault {
    /// The certificate's time has not begun: as a rule this computer's clock is behind.
    NotYetValid,
    /// The certificate's time is over.
    Expired,
    /// The certificate is for another name.
    WrongName,
    /// No authority trusted here vouches for it.
    UnknownIssuer,
    /// Anything else.
    Other,
}

impl fmt::Display for TlsFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TlsFault::NotYetValid => "the certificate is not valid yet by this computer's clock",
            TlsFault::Expired => "the certificate has expired by this computer's clock",
            TlsFault::WrongName => "the certificate is for another name",
            TlsFault::UnknownIssuer => "no trusted authority vouches for the certificate",
            TlsFault::Other => "the handshake failed",
        })
    }
}

/// The certificate authorities of a profile are not in PEM form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the certificate authorities of the profile are not certificates in PEM form")]
pub(crate) struct BadAuthorities;

/// A client for every address of one provider.
pub(crate) struct Http {
    authorities: Vec<Certificate>,
    plain: Road,
    local: Road,
    remote: Mutex<Vec<(Route, Client)>>,
    proxies: Proxies,
    clock: Arc<dyn Clock>,
    skew: AtomicI64,
    /// Requests that must not be sent again before a moment.
    held: Mutex<Vec<(Errand, Instant)>>,
}

/// What a request asks for: two of the same errand are the same request to whoever asked for a pause.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Errand {
    method: Method,
    address: String,
    grant: Option<String>,
}

/// A client made when first needed: loading the system's authorities takes longer than the rest of a start.
type Road = OnceLock<Option<Client>>;

impl Http {
    /// A client that trusts these authorities, in PEM form, beside the system's.
    ///
    /// # Errors
    /// When they are not certificates in PEM form.
    pub(crate) fn new(authorities: Option<&[u8]>, clock: Arc<dyn Clock>) -> Result<Http, BadAuthorities> {
        // Whoever installed a provider of cryptography before us has made the same choice for the whole program.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let authorities = match authorities {
            Some(pem) => authorities_in(pem).ok_or(BadAuthorities)?,
            None => Vec::new(),
        };
        Ok(Http {
            authorities,
            plain: Road::new(),
            local: Road::new(),
            remote: Mutex::default(),
            proxies: Proxies::of_this_computer(),
            clock,
            skew: AtomicI64::new(NO_DATE),
            held: Mutex::default(),
        })
    }

    /// The same, past these proxies instead of the system's.
    #[cfg(test)]
    pub(crate) fn past(self, proxies: Proxies) -> Http {
        Http { proxies, ..self }
    }

    /// Sends a request, at most twice, and reads the whole answer; a status of refusal is an answer like any other.
    ///
    /// # Errors
    /// When the address may not be asked, or no whole answer came.
    pub(crate) async fn send(&self, request: Request<Vec<u8>>, repeat: Repeat) -> Result<Response<Vec<u8>>, HttpError> {
        self.send_within(request, repeat, TOTAL).await
    }

    /// The same, with a shorter deadline for each answer.
    pub(crate) async fn send_within(
        &self,
        request: Request<Vec<u8>>,
        repeat: Repeat,
        total: Duration,
    ) -> Result<Response<Vec<u8>>, HttpError> {
        self.sent(request, repeat, total, Elsewhere::Refused).await
    }

    /// The same for what is answered by the address of another place. Nobody goes there: whoever asked decides.
    pub(crate) async fn send_for_place(
        &self,
        request: Request<Vec<u8>>,
        repeat: Repeat,
    ) -> Result<Response<Vec<u8>>, HttpError> {
        self.sent(request, repeat, TOTAL, Elsewhere::Told).await
    }

    async fn sent(
        &self,
        request: Request<Vec<u8>>,
        repeat: Repeat,
        total: Duration,
        elsewhere: Elsewhere,
    ) -> Result<Response<Vec<u8>>, HttpError> {
        let errand = Errand::of(&request);
        if repeat != Repeat::Never && self.pause_left(&errand).is_some() {
            return Err(HttpError::HeldBack);
        }
        let end = Instant::now() + OVERALL;
        let first = self.attempt(request.clone(), total, elsewhere).await;
        let Some(pause) = self.pause(&first, repeat).filter(|pause| Instant::now() + *pause < end) else {
            self.hold_back(errand, &first, repeat);
            return first;
        };
        tracing::info!(seconds = pause.as_secs(), "asking the provider once more after a pause");
        sleep(pause).await;
        let second = self.attempt(request, total.min(end.duration_since(Instant::now())), elsewhere).await;
        self.hold_back(errand, &second, repeat);
        second
    }

    /// Whether an answer of "too many" or of a fault asks for a pause that nobody sits through.
    pub(crate) fn asks_for_long_pause(&self, answer: &Response<Vec<u8>>) -> bool {
        let refuses = answer.status() == StatusCode::TOO_MANY_REQUESTS || answer.status().is_server_error();
        refuses && self.asked_pause(answer.headers()).is_some_and(|pause| pause > LONGEST_HOLD)
    }

    /// How long a request to this address with this grant is held back, because the provider asked for a pause.
    pub(crate) fn held_back(&self, address: &Url, grant: &str) -> Option<Duration> {
        self.pause_left(&Errand {
            method: Method::POST,
            address: bare(address.as_str()),
            grant: Some(grant.to_owned()),
        })
    }

    fn pause_left(&self, errand: &Errand) -> Option<Duration> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.retain(|(_, until)| *until > Instant::now());
        held.iter().find(|(other, _)| other == errand).map(|(_, until)| until.duration_since(Instant::now()))
    }

    /// Remembers a pause that was asked for, or that an answer of "too many" or of a fault calls for. Whoever asks in a rhythm
    /// of its own makes the latter pause itself.
    fn hold_back(&self, errand: Errand, last: &Result<Response<Vec<u8>>, HttpError>, repeat: Repeat) {
        let Ok(answer) = last else { return };
        if answer.status() != StatusCode::TOO_MANY_REQUESTS && !answer.status().is_server_error() {
            return;
        }
        let unasked = (repeat != Repeat::Never).then_some(LONGEST_HOLD);
        let Some(pause) = self.asked_pause(answer.headers()).or(unasked) else { return };
        let until = Instant::now() + pause.min(LONGEST_HOLD);
        self.held.lock().unwrap_or_else(PoisonError::into_inner).push((errand, until));
    }

    /// The provider's clock minus ours, in seconds, as its last answer told; `None` before the first.
    pub(crate) fn skew(&self) -> Option<i64> {
        Some(self.skew.load(Ordering::Relaxed)).filter(|skew| *skew != NO_DATE)
    }

    /// Whether this computer's clock is too far from the provider's to judge what the provider says about time.
    pub(crate) fn clock_is_wrong(&self) -> bool {
        self.skew().is_some_and(|skew| skew.unsigned_abs() > TOLERANCE)
    }

    async fn attempt(
        &self,
        request: Request<Vec<u8>>,
        total: Duration,
        elsewhere: Elsewhere,
    ) -> Result<Response<Vec<u8>>, HttpError> {
        let address = Url::parse(&request.uri().to_string()).map_err(|_| HttpError::NotHttps)?;
        let route = self.route(&address).await;
        let client = self.road(&address, &route)?;
        let mut request = reqwest::Request::try_from(request).map_err(|_| HttpError::Garbled)?;
        *request.timeout_mut() = Some(total);
        let sent = client.execute(request).await;
        let answer = sent.map_err(|error| route.fault(&error).map_or_else(|| cause(&error), HttpError::Proxy))?;
        self.note_date(answer.headers());
        if answer.status() == StatusCode::NETWORK_AUTHENTICATION_REQUIRED {
            return Err(HttpError::Portal);
        }
        if answer.status().is_redirection() && elsewhere == Elsewhere::Refused {
            return Err(HttpError::Redirected(answer.status().as_u16()));
        }
        read(answer).await
    }

    /// Which way leads to an address.
    pub(crate) async fn route(&self, address: &Url) -> Route {
        if address.scheme() != "https" || is_loopback(address) {
            return Route::Direct;
        }
        self.proxies.route(address).await
    }

    /// Whether a script names the proxies of this computer, and could not be evaluated.
    pub(crate) fn script_is_unread(&self) -> bool {
        self.proxies.script_is_unread()
    }

    fn road(&self, address: &Url, route: &Route) -> Result<Client, HttpError> {
        let local = is_loopback(address);
        let road = match (address.scheme(), local) {
            ("http", true) => self.plain.get_or_init(|| pinned(builder().tls_certs_only([])).build().ok()),
            ("https", true) => self.local.get_or_init(|| self.trusting(pinned(builder())).build().ok()),
            ("https", false) => return self.remote(route),
            (_, _) => return Err(HttpError::NotHttps),
        };
        road.clone().ok_or(HttpError::NoAuthorities)
    }

    /// The client for a route; as a rule all addresses have the same.
    fn remote(&self, route: &Route) -> Result<Client, HttpError> {
        let mut known = self.remote.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = known.iter().find(|(other, _)| other == route) {
            return Ok(client.clone());
        }
        let builder = route.taken_by(self.trusting(builder())).map_err(HttpError::Proxy)?;
        let client = builder.build().map_err(|_| HttpError::NoAuthorities)?;
        known.push((route.clone(), client.clone()));
        Ok(client)
    }

    fn trusting(&self, builder: ClientBuilder) -> ClientBuilder {
        builder.tls_certs_merge(self.authorities.clone())
    }

    fn pause(&self, first: &Result<Response<Vec<u8>>, HttpError>, repeat: Repeat) -> Option<Duration> {
        if repeat == Repeat::Never {
            return None;
        }
        match first {
            Ok(answer) => {
                let busy = answer.status() == StatusCode::TOO_MANY_REQUESTS;
                let fault = answer.status().is_server_error();
                match answer.headers().get(RETRY_AFTER) {
                    Some(_) if busy || fault => self.asked_pause(answer.headers()).filter(|p| *p <= LONGEST_PAUSE),
                    None if fault && repeat == Repeat::Once => Some(PAUSE),
                    Some(_) | None => None,
                }
            }
            Err(HttpError::TimedOut) if repeat == Repeat::Once => Some(PAUSE),
            Err(_) => None,
        }
    }

    /// The pause of `Retry-After` (RFC 9110 §10.2.3), given in seconds or as a date of the provider's clock.
    fn asked_pause(&self, headers: &HeaderMap) -> Option<Duration> {
        let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
        if let Ok(seconds) = text.parse() {
            return Some(Duration::from_secs(seconds));
        }
        let until = httpdate::parse_http_date(text).ok()?.duration_since(UNIX_EPOCH).ok()?.as_secs();
        let now = date(headers).unwrap_or(self.clock.now().0);
        Some(Duration::from_secs(until.saturating_sub(now)))
    }

    fn note_date(&self, headers: &HeaderMap) {
        if let Some(theirs) = date(headers) {
            let skew = i128::from(theirs) - i128::from(self.clock.now().0);
            self.skew.store(i64::try_from(skew).unwrap_or(i64::MAX), Ordering::Relaxed);
        }
    }
}

impl Errand {
    fn of(request: &Request<Vec<u8>>) -> Errand {
        let grant = url::form_urlencoded::parse(request.body()).find(|(name, _)| name == "grant_type");
        Errand {
            method: request.method().clone(),
            address: bare(&request.uri().to_string()),
            grant: grant.map(|(_, grant)| grant.into_owned()),
        }
    }
}

/// An address without its query.
fn bare(address: &str) -> String {
    address.split('?').next().unwrap_or_default().to_owned()
}

/// Whether an address leads to this computer.
pub(crate) fn is_loopback(address: &Url) -> bool {
    match address.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// Whether credentials may be sent to, or a person to, this address.
pub(crate) fn is_trustworthy(address: &Url) -> bool {
    let bare = address.username().is_empty() && address.password().is_none();
    bare && match address.scheme() {
        "https" => true,
        "http" => is_loopback(address),
        _ => false,
    }
}

/// The name under which a provider's log knows a request.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");

/// The certificates in a text; they are looked into now, for the client would do so only at its first use.
fn authorities_in(pem: &[u8]) -> Option<Vec<Certificate>> {
    let mut store = rustls::RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        store.add(certificate.ok()?).ok()?;
    }
    Certificate::from_pem_bundle(pem).ok().filter(|_| !store.is_empty())
}

fn builder() -> ClientBuilder {
    Client::builder()
        .redirect(redirect::Policy::none())
        .connect_timeout(CONNECT)
        .referer(false)
        .user_agent(concat!("Firstlink/", env!("CARGO_PKG_VERSION")))
}

/// No proxy, and `localhost` is this computer whatever a name server says.
fn pinned(builder: ClientBuilder) -> ClientBuilder {
    let here = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
    builder.no_proxy().resolve_to_addrs("localhost", &here.map(|ip| SocketAddr::new(ip, 0)))
}

async fn read(mut answer: reqwest::Response) -> Result<Response<Vec<u8>>, HttpError> {
    let mut whole = Response::new(Vec::new());
    *whole.status_mut() = answer.status();
    *whole.headers_mut() = std::mem::take(answer.headers_mut());
    while let Some(piece) = answer.chunk().await.map_err(|error| cause(&error))? {
        if whole.body().len() + piece.len() > BODY_CAP {
            return Err(HttpError::TooLarge);
        }
        whole.body_mut().extend_from_slice(&piece);
    }
    Ok(whole)
}

fn date(headers: &HeaderMap) -> Option<u64> {
    let date = httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()?;
    Some(date.duration_since(UNIX_EPOCH).ok()?.as_secs())
}

/// What an error of the client means. Its text is left behind, for it may name the address.
fn cause(error: &reqwest::Error) -> HttpError {
    let mut broken = None;
    let mut link: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(at) = link {
        if let Some(tls) = at.downcast_ref::<rustls::Error>() {
            return HttpError::Tls(tls_fault(tls));
        }
        let io = at.downcast_ref::<io::Error>();
        broken = io.map(io::Error::kind).or(broken);
        // An I/O error passes over the error it was made of, which may be another I/O error.
        let made_of = io.and_then(io::Error::get_ref).map(|made_of| made_of as &(dyn std::error::Error + 'static));
        link = made_of.or_else(|| at.source());
    }
    match broken {
        _ if error.is_timeout() => HttpError::TimedOut,
        Some(io::ErrorKind::TimedOut) => HttpError::TimedOut,
        Some(kind) if is_broken(kind) => HttpError::Broken(kind),
        Some(_) | None if error.is_connect() => HttpError::Offline,
        Some(_) | None => HttpError::Garbled,
    }
}

fn is_broken(kind: io::ErrorKind) -> bool {
    let kinds = [
        io::ErrorKind::ConnectionRefused,
        io::ErrorKind::ConnectionReset,
        io::ErrorKind::ConnectionAborted,
        io::ErrorKind::BrokenPipe,
        io::ErrorKind::UnexpectedEof,
    ];
    kinds.contains(&kind)
}

fn tls_fault(error: &rustls::Error) -> TlsFault {
    use rustls::CertificateError as Certificate;
    let rustls::Error::InvalidCertificate(fault) = error else { return TlsFault::Other };
    if matches!(fault, Certificate::NotValidYet | Certificate::NotValidYetContext { .. }) {
        TlsFault::NotYetValid
    } else if matches!(fault, Certificate::Expired | Certificate::ExpiredContext { .. }) {
        TlsFault::Expired
    } else if matches!(fault, Certificate::NotValidForName | Certificate::NotValidForNameContext { .. }) {
        TlsFault::WrongName
    } else if matches!(fault, Certificate::UnknownIssuer) {
        TlsFault::UnknownIssuer
    } else {
        TlsFault::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial::{NOW, Stage, answer, clock, ok};

    fn http() -> Http {
        Http::new(None, clock()).expect("a client")
    }

    fn get(address: &str) -> Request<Vec<u8>> {
        Request::get(address).body(Vec::new()).expect("a request")
    }

    async fn sent(stage: &Stage, repeat: Repeat) -> Result<Response<Vec<u8>>, HttpError> {
        http().send(get(&format!("{}/x", stage.base)), repeat).await
    }

    #[tokio::test]
    async fn only_https_and_http_on_this_computer_are_asked() {
        for address in ["http://a.example/", "ftp://127.0.0.1/", "http://127.0.0.1.a.example/", "http://0.0.0.0/"] {
            assert_eq!(
                http().send(get(address), Repeat::Once).await.expect_err("refused"),
                HttpError::NotHttps,
                "{address}"
            );
        }
    }

    #[tokio::test]
    async fn a_body_longer_than_the_cap_is_not_read() {
        let stage = Stage::open(|_| answer("200 OK", "", &"x".repeat(BODY_CAP + 1))).await;
        assert_eq!(sent(&stage, Repeat::Once).await.expect_err("refused"), HttpError::TooLarge);
        let stage = Stage::open(|_| {
            let endless = format!("{:x}\r\n{}\r\n", 0x10000, "x".repeat(0x10000)).repeat(20);
            format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{endless}").into_bytes()
        })
        .await;
        assert_eq!(sent(&stage, Repeat::Once).await.expect_err("refused"), HttpError::TooLarge);
        let stage = Stage::open(|_| answer("200 OK", "", &"x".repeat(BODY_CAP))).await;
        assert_eq!(sent(&stage, Repeat::Once).await.expect("read").body().len(), BODY_CAP);
    }

    #[tokio::test]
    async fn no_redirect_is_followed() {
        for status in ["301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"] {
            let stage = Stage::open(move |_| answer(status, "Location: /elsewhere\r\n", "")).await;
            assert!(matches!(sent(&stage, Repeat::Once).await, Err(HttpError::Redirected(_))));
            assert_eq!(stage.count("elsewhere"), 0);
        }
    }

    #[tokio::test]
    async fn a_connection_that_breaks_has_its_name() {
        let stage = Stage::open(|_| Vec::new()).await;
        assert!(matches!(sent(&stage, Repeat::Once).await, Err(HttpError::Broken(_) | HttpError::Garbled)));
        let stage = Stage::open(|_| b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort".to_vec()).await;
        assert!(matches!(sent(&stage, Repeat::Once).await, Err(HttpError::Broken(_) | HttpError::Garbled)));
        let address = stage.base.clone();
        drop(stage);
        tokio::task::yield_now().await;
        let refused = http().send(get(&format!("{address}/x")), Repeat::Once).await;
        assert_eq!(refused.expect_err("refused"), HttpError::Broken(io::ErrorKind::ConnectionRefused));
    }

    #[tokio::test(start_paused = true)]
    async fn silence_ends_after_the_deadline_and_one_more_try() {
        let stage = Stage::open(|_| b"hang".to_vec()).await;
        let begun = Instant::now();
        assert_eq!(sent(&stage, Repeat::Once).await.expect_err("no answer"), HttpError::TimedOut);
        assert!(begun.elapsed() <= Duration::from_secs(46));
        assert_eq!(sent(&stage, Repeat::WhenAsked).await.expect_err("no answer"), HttpError::TimedOut);
    }

    #[tokio::test(start_paused = true)]
    async fn a_fault_is_met_by_one_more_try_only_where_twice_is_as_good_as_once() {
        for (repeat, tries) in [(Repeat::Once, 2), (Repeat::WhenAsked, 1), (Repeat::Never, 1)] {
            let stage = Stage::open(|_| answer("500 Fault", "", "<html>")).await;
            assert_eq!(sent(&stage, repeat).await.expect("an answer").status(), 500);
            assert_eq!(stage.count("/x"), tries, "{repeat:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_short_pause_asked_for_is_kept_and_a_long_one_is_left_to_the_person() {
        let soon = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(NOW.0 + 7));
        let late = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(NOW.0 + 70));
        for (pause, tries) in [("7", 2), ("11", 1), (soon.as_str(), 2), (late.as_str(), 1), ("soon", 1), ("-1", 1)] {
            let headers = format!("Retry-After: {pause}\r\n");
            let stage = Stage::open(move |_| answer("429 Too Many", &headers, "")).await;
            assert_eq!(sent(&stage, Repeat::WhenAsked).await.expect("an answer").status(), 429);
            assert_eq!(stage.count("/x"), tries, "{pause}");
        }
    }

    #[tokio::test]
    async fn the_providers_clock_is_read_from_its_answers() {
        let date = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(NOW.0 - 86_400));
        let stage = Stage::open(move |_| answer("200 OK", &format!("Date: {date}\r\n"), "{}")).await;
        let http = http();
        assert_eq!(http.skew(), None);
        http.send(get(&stage.base), Repeat::Once).await.expect("an answer");
        assert_eq!(http.skew(), Some(-86_400));
        assert!(http.clock_is_wrong());
    }

    #[test]
    fn authorities_must_be_certificates() {
        assert!(Http::new(Some(b"-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----\n"), clock()).is_err());
        assert!(Http::new(Some(b"no certificate at all"), clock()).is_err());
        assert!(Http::new(None, clock()).is_ok());
    }

    #[tokio::test]
    async fn an_answer_in_json_is_read_whole() {
        let stage = Stage::open(|_| ok(&serde_json::json!({ "a": 1 }))).await;
        assert_eq!(sent(&stage, Repeat::Never).await.expect("an answer").body(), br#"{"a":1}"#);
    }
}
