//! The loopback listener a browser comes back to (RFC 8252 §7.3 and §8.3): open for one attempt, deaf to everybody else.
//!
//! Browsers knock more often than they mean it: preconnects, icons, probes, a tab opened twice. Pages of others may knock
//! too. So every connection is served on its own, within caps, and only a request that bears the attempt's `state` is
//! ever passed on; all the rest get a small answer, and the attempt goes on.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use firstlink_wizard::effect::PasteFault;
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tracing::Instrument;

use crate::sign_in::Landing;
use crate::sign_in::callback::{Callback, Expected, Judged, fault_of, is_answer, pasted};
use crate::sign_in::landing::{Verdict, empty, page};

/// Longest head of a request, in bytes; the least that hyper can be held to.
const HEAD_CAP: usize = 8 * 1024;
/// Longest body, in bytes.
const BODY_CAP: usize = 64 * 1024;
/// Longest wait for a head.
const HEAD_WAIT: Duration = Duration::from_secs(5);
/// Longest wait for a body.
const BODY_WAIT: Duration = Duration::from_secs(5);
/// Longest a person looks at a blank tab while their code is redeemed.
const VERDICT_WAIT: Duration = Duration::from_secs(25);
/// Longest life of a connection.
const CONNECTION: Duration = Duration::from_secs(40);
/// Most connections at once; further ones wait in the system's queue.
const CONNECTIONS: usize = 32;
/// How long answers may take to leave when the attempt is over.
const FAREWELL: Duration = Duration::from_secs(2);
/// How many ports are tried, when others hold their twin on the other address.
const TRIES: usize = 16;

/// The two authorization requests of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// The one the browser was opened at; its code comes by form where the provider can.
    Opened,
    /// The one for the person to copy; its code comes in the address, so that it can be pasted.
    Copied,
}

/// A request that bears the right `state`, and where to say what came of it.
pub(crate) struct Knock {
    /// Which of the attempt's requests it answers.
    pub(crate) asked: Asked,
    pub(crate) callback: Callback,
    pub(crate) verdict: oneshot::Sender<Verdict>,
}

/// Listening sockets on one port of both loopback addresses. Dropping it closes them at once.
pub(crate) struct Listener {
    port: u16,
    v4: TcpListener,
    v6: Option<TcpListener>,
    connections: JoinSet<()>,
}

impl Listener {
    /// Listens on a port that the system chooses.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) async fn bind() -> io::Result<Listener> {
        for _ in 0..TRIES {
            let v4 = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
            let port = v4.local_addr()?.port();
            match TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await {
                Ok(v6) => return Ok(Listener { port, v4, v6: Some(v6), connections: JoinSet::new() }),
                // Somebody holds the twin, and would be sent the code by a browser that prefers it.
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
                // No such address on this computer: nobody can hold it either.
                Err(_) => return Ok(Listener { port, v4, v6: None, connections: JoinSet::new() }),
            }
        }
        Err(io::ErrorKind::AddrInUse.into())
    }

    /// The port, the same on both addresses.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Serves until dropped; may be stopped and begun again at any await.
    pub(crate) async fn serve(&mut self, desk: &Arc<Desk>) -> Infallible {
        loop {
            let full = self.connections.len() >= CONNECTIONS;
            let stream = tokio::select! {
                Some(_) = self.connections.join_next() => continue,
                stream = self.v4.accept(), if !full => stream,
                stream = accept(self.v6.as_ref()), if !full => stream,
            };
            match stream {
                Ok((stream, _)) => {
                    self.connections.spawn(attend(stream, desk.clone()).in_current_span());
                }
                // Out of descriptors, as a rule; others must be given time to close.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    /// Takes no more callers, and lets the last answers leave.
    pub(crate) async fn close(self) {
        let Listener { v4, v6, mut connections, .. } = self;
        drop((v4, v6));
        let leaving = async { while connections.join_next().await.is_some() {} };
        // Whoever has not read the page by now will not.
        let _ = timeout(FAREWELL, leaving).await;
    }
}

async fn accept(listener: Option<&TcpListener>) -> io::Result<(TcpStream, std::net::SocketAddr)> {
    match listener {
        Some(listener) => listener.accept().await,
        None => std::future::pending().await,
    }
}

/// What every connection of an attempt knows.
pub(crate) struct Desk {
    port: u16,
    opened: Expected,
    copied: Expected,
    landing: Landing,
    taken: AtomicBool,
    knocks: mpsc::UnboundedSender<Knock>,
}

impl Desk {
    /// A desk for the listener's port, and where it passes on what is ours.
    pub(crate) fn new(
        port: u16,
        opened: Expected,
        copied: Expected,
        landing: Landing,
    ) -> (Arc<Desk>, mpsc::UnboundedReceiver<Knock>) {
        let (knocks, heard) = mpsc::unbounded_channel();
        (Arc::new(Desk { port, opened, copied, landing, taken: AtomicBool::new(false), knocks }), heard)
    }

    /// Takes what a person pasted as the address their browser ended on. Whether it came as it should is not asked: it is
    /// out in the open already, and the person is who brings it.
    ///
    /// # Errors
    /// When it is not that address; the attempt goes on.
    pub(crate) fn paste(&self, text: &str) -> Result<(), PasteFault> {
        let parts = pasted(text);
        let ours =
            parts.iter().filter(|part| is_answer(part)).find_map(|part| match self.sort(part.as_bytes(), true) {
                (asked, Judged::Ours(callback)) => Some((asked, callback)),
                (_, Judged::Stray | Judged::Exposed) => None,
            });
        let (asked, callback) = ours.ok_or_else(|| fault_of(&parts))?;
        if !self.taken.swap(true, Ordering::SeqCst) {
            let (verdict, _) = oneshot::channel();
            let _ = self.knocks.send(Knock { asked, callback, verdict });
        }
        Ok(())
    }

    /// Which request the parameters answer, and how.
    fn sort(&self, parameters: &[u8], posted: bool) -> (Asked, Judged) {
        match self.opened.judge(parameters, posted) {
            Judged::Stray => (Asked::Copied, self.copied.judge(parameters, posted)),
            judged @ (Judged::Exposed | Judged::Ours(_)) => (Asked::Opened, judged),
        }
    }

    async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        if !self.is_host(request.headers().get(header::HOST)) || request.uri().path() != "/" {
            return empty(StatusCode::NOT_FOUND);
        }
        match *request.method() {
            Method::GET => {
                let query = request.uri().query().unwrap_or_default().to_owned();
                self.judge(query.as_bytes(), false).await
            }
            Method::POST => match body(request).await {
                Ok(body) => self.judge(&body, true).await,
                Err(status) => empty(status),
            },
            Method::HEAD | Method::OPTIONS => empty(StatusCode::NO_CONTENT),
            _ => empty(StatusCode::METHOD_NOT_ALLOWED),
        }
    }

    async fn judge(&self, parameters: &[u8], posted: bool) -> Response<Full<Bytes>> {
        match self.sort(parameters, posted) {
            (_, Judged::Stray) => {
                tracing::info!("a caller without the right state came to the loopback address");
                page(StatusCode::NOT_FOUND, Verdict::Elsewhere, &self.landing)
            }
            (_, Judged::Exposed) => {
                tracing::warn!("the code came in an address although a form was asked for; it is not taken");
                page(StatusCode::METHOD_NOT_ALLOWED, Verdict::Elsewhere, &self.landing)
            }
            (asked, Judged::Ours(callback)) => self.pass_on(asked, callback).await,
        }
    }

    /// Passes the one answer on, and waits for what comes of it, so that the page tells the truth.
    async fn pass_on(&self, asked: Asked, callback: Callback) -> Response<Full<Bytes>> {
        if self.taken.swap(true, Ordering::SeqCst) {
            return page(StatusCode::CONFLICT, Verdict::Elsewhere, &self.landing);
        }
        let (verdict, awaited) = oneshot::channel();
        // Nobody hears it only when the attempt is over, and then the verdict never comes either.
        let _ = self.knocks.send(Knock { asked, callback, verdict });
        match timeout(VERDICT_WAIT, awaited).await {
            Ok(Ok(Verdict::Done)) => page(StatusCode::OK, Verdict::Done, &self.landing),
            Ok(Ok(verdict)) => page(StatusCode::BAD_REQUEST, verdict, &self.landing),
            Ok(Err(_)) | Err(_) => page(StatusCode::ACCEPTED, Verdict::Elsewhere, &self.landing),
        }
    }

    /// Whether the request was meant for us, and not for a name that somebody made lead here.
    fn is_host(&self, host: Option<&http::HeaderValue>) -> bool {
        let names = ["localhost", "127.0.0.1", "[::1]"];
        let Some(host) = host.and_then(|host| host.to_str().ok()) else { return false };
        names.iter().any(|name| host.eq_ignore_ascii_case(&format!("{name}:{}", self.port)))
    }
}

pub(crate) async fn attend(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, desk: Arc<Desk>) {
    let service = service_fn(move |request| {
        let desk = desk.clone();
        async move { Ok::<_, Infallible>(desk.answer(request).await) }
    });
    let connection = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_WAIT)
        .max_buf_size(HEAD_CAP)
        .keep_alive(false)
        .half_close(false)
        .serve_connection(TokioIo::new(stream), service);
    // A caller that breaks off or talks nonsense is no matter of ours.
    let _ = timeout(CONNECTION, connection).await;
}

async fn body(request: Request<Incoming>) -> Result<Bytes, StatusCode> {
    let form = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = form.and_then(|kind| kind.split(';').next()).map(str::trim).unwrap_or_default();
    if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    match timeout(BODY_WAIT, Limited::new(request.into_body(), BODY_CAP).collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(_)) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}
