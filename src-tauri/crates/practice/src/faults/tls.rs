//! Encrypted connections: a certificate authority made at start, and the certificates a fault may show in place of the right one.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::serve::Listener;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use time::OffsetDateTime;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::server::{ClientHello, ResolvesServerCert};
use tokio_rustls::rustls::sign::CertifiedKey;
use tokio_rustls::rustls::{self, crypto};

use super::deed::{Deed, Route};
use super::line::Line;
use crate::provider::Shared;

/// Longest wait for a handshake.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// How long the certificates are good for, before and after the present.
const LIFE: Duration = Duration::from_secs(10 * 24 * 60 * 60);

/// The certificates there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Certificate {
    /// For another name.
    WrongName,
    /// Of a time that is over.
    Expired,
    /// Of a time that has not come.
    NotYetValid,
    /// Of an authority that is in no profile.
    UnknownIssuer,
}

/// The service's certificates, and the authority behind the right one.
#[derive(Debug)]
pub(crate) struct Identity {
    right: Arc<CertifiedKey>,
    wrong: Vec<(Certificate, Arc<CertifiedKey>)>,
    authority: String,
}

/// Why no certificate could be made.
type Failure = Box<dyn std::error::Error + Send + Sync>;

impl Identity {
    /// Makes an authority and certificates for these names and addresses.
    ///
    /// # Errors
    /// When the system has no randomness for keys.
    pub(crate) fn make(here: &[String], now: Duration) -> Result<Identity, Failure> {
        let now = OffsetDateTime::from_unix_timestamp(i64::try_from(now.as_secs())?)?;
        let (ours, pem) = authority("Practice authority", now)?;
        let (theirs, _) = authority("Another authority", now)?;
        let elsewhere = ["elsewhere.practice.example".to_owned()];
        let leaf = |names: &[String], from, until, issuer| leaf(names, from, until, issuer);
        let (from, until) = (now - LIFE, now + LIFE);
        let right = leaf(here, from, until, &ours)?;
        let wrong = vec![
            (Certificate::WrongName, leaf(&elsewhere, from, until, &ours)?),
            (Certificate::Expired, leaf(here, from, now - LIFE / 2, &ours)?),
            (Certificate::NotYetValid, leaf(here, now + LIFE / 2, until, &ours)?),
            (Certificate::UnknownIssuer, leaf(here, from, until, &theirs)?),
        ];
        Ok(Identity { right, wrong, authority: pem })
    }

    /// The authority's certificate, in PEM form.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }

    fn shown(&self, certificate: Certificate) -> Arc<CertifiedKey> {
        let found = self.wrong.iter().find(|(kind, _)| *kind == certificate);
        found.map_or(&self.right, |(_, key)| key).clone()
    }
}

fn authority(name: &str, now: OffsetDateTime) -> Result<(Issuer<'static, KeyPair>, String), Failure> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::CommonName, name);
    (params.not_before, params.not_after) = (now - LIFE, now + LIFE);
    let key = KeyPair::generate()?;
    let certificate = params.self_signed(&key)?;
    Ok((Issuer::new(params, key), pem(certificate.der())))
}

fn leaf(
    names: &[String],
    from: OffsetDateTime,
    until: OffsetDateTime,
    issuer: &Issuer<'_, KeyPair>,
) -> Result<Arc<CertifiedKey>, Failure> {
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name.push(DnType::CommonName, "Practice account service");
    (params.not_before, params.not_after) = (from, until);
    let key = KeyPair::generate()?;
    let certificate = params.signed_by(&key, issuer)?;
    let private = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let signing = crypto::ring::sign::any_supported_type(&private)?;
    Ok(Arc::new(CertifiedKey::new(vec![certificate.der().clone()], signing)))
}

/// A certificate as a text (RFC 7468).
fn pem(certificate: &CertificateDer<'_>) -> String {
    let text = STANDARD.encode(certificate);
    let lines: Vec<&str> = text.as_bytes().chunks(64).map(|line| str::from_utf8(line).unwrap_or_default()).collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}

/// Shows the certificate that the switch asks for at this very handshake.
struct Resolver(Shared);

impl std::fmt::Debug for Resolver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Resolver")
    }
}

impl ResolvesServerCert for Resolver {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let identity = self.0.identity.as_ref()?;
        self.0.faults.note(Route::Connection);
        let fault = self.0.faults.take(Route::Connection, None, |deed| matches!(deed, Deed::Certify(_)));
        Some(match fault.map(|fault| &fault.deed) {
            Some(Deed::Certify(certificate)) => identity.shown(*certificate),
            Some(Deed::Change(_) | Deed::Vouch(_) | Deed::Rewrite(_) | Deed::Label(_) | Deed::Say(_))
            | Some(Deed::Speak(_) | Deed::Return(_))
            | None => identity.right.clone(),
        })
    }
}

/// Where connections come in, plain or encrypted; each handshake takes its own time.
pub(crate) struct Doors {
    address: SocketAddr,
    lines: mpsc::Receiver<(Line, SocketAddr)>,
}

impl Doors {
    /// Opens them; they close with the value.
    ///
    /// # Errors
    /// When no such encryption can be offered, or the listener has no address.
    pub(crate) fn open(listener: TcpListener, provider: &Shared) -> Result<Doors, Failure> {
        let address = listener.local_addr()?;
        let acceptor = match provider.identity {
            Some(_) => Some(acceptor(provider.clone())?),
            None => None,
        };
        let (pass, lines) = mpsc::channel(64);
        tokio::spawn(admit(listener, acceptor, pass));
        Ok(Doors { address, lines })
    }
}

fn acceptor(provider: Shared) -> Result<TlsAcceptor, rustls::Error> {
    let crypto = Arc::new(crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(crypto).with_safe_default_protocol_versions()?;
    Ok(TlsAcceptor::from(Arc::new(config.with_no_client_auth().with_cert_resolver(Arc::new(Resolver(provider))))))
}

async fn admit(listener: TcpListener, acceptor: Option<TlsAcceptor>, pass: mpsc::Sender<(Line, SocketAddr)>) {
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = pass.closed() => return,
        };
        match accepted {
            Ok((stream, from)) => {
                tokio::spawn(greet(stream, from, acceptor.clone(), pass.clone()));
            }
            // Out of descriptors, as a rule; others must be given time to close.
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

async fn greet(
    stream: TcpStream,
    from: SocketAddr,
    acceptor: Option<TlsAcceptor>,
    pass: mpsc::Sender<(Line, SocketAddr)>,
) {
    // Small answers must not wait for more to come; a system that refuses only makes them slower.
    let _ = stream.set_nodelay(true);
    let line = match acceptor {
        None => Line::plain(stream),
        Some(acceptor) => match timeout(HANDSHAKE, acceptor.accept(stream)).await {
            Ok(Ok(stream)) => Line::tls(stream),
            // A client that does not like what it was shown leaves here.
            Ok(Err(_)) | Err(_) => return,
        },
    };
    let _ = pass.send((line, from)).await;
}

impl Listener for Doors {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        match self.lines.recv().await {
            Some(line) => line,
            // The one who admits lives as long as these doors.
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address)
    }
}
