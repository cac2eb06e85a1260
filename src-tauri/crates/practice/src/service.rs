//! Starting, naming and stopping the service.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::{Semaphore, oneshot};
use tokio::task::JoinHandle;
use url::Url;

use crate::account::{PasswordHash, cast};
use crate::chance::{Chance, OsChance};
use crate::clock::{Clock, SystemClock};
use crate::keys::Keys;
use crate::provider::Provider;
use crate::registration::CLIENT_ID;
use crate::routes;
use crate::store::{Accounts, Store};

/// How long stopping waits for answers under way.
const GRACE: Duration = Duration::from_secs(1);

/// How to start.
#[derive(Debug, Clone)]
pub struct Options {
    /// The port, or 0 for any free one.
    pub port: u16,
    /// The address to listen on. Anything but loopback is refused.
    pub address: IpAddr,
    /// How many seconds a device must wait between polls (RFC 8628 §3.2).
    pub device_interval: u64,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where random values come from.
    pub chance: Arc<dyn Chance>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            device_interval: 5,
            clock: Arc::new(SystemClock),
            chance: Arc::new(OsChance),
        }
    }
}

/// Why the service did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The address is not loopback, and the service is for this computer only.
    #[error("the practice account service listens on loopback only, and {0} is not a loopback address; use 127.0.0.1")]
    NotLoopback(IpAddr),
    /// Another program listens there.
    #[error("port {} is in use by another program; choose another port, or 0 for any free one", .0.port())]
    PortInUse(SocketAddr),
    /// The system refused to listen there for another reason.
    #[error("the practice account service cannot listen on {address}")]
    Listen {
        /// Where.
        address: SocketAddr,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The signing key or the passwords of the cast could not be made.
    #[error("the practice account service could not make its keys: {0}")]
    Keys(String),
}

/// The running service. Dropping it stops it without grace.
#[derive(Debug)]
pub struct Service {
    base: Url,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<()>,
}

impl Service {
    /// Starts the service and returns once it answers.
    ///
    /// # Errors
    /// The address is not loopback, the port is taken or refused, or no keys could be made.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        if !options.address.is_loopback() {
            return Err(StartError::NotLoopback(options.address));
        }
        let listener = listen(SocketAddr::new(options.address, options.port)).await?;
        let address = listener
            .local_addr()
            .map_err(|source| listen_error(SocketAddr::new(options.address, options.port), source))?;
        let (keys, accounts, decoy) = keys(Arc::clone(&options.chance)).await?;
        let base = base(address)?;
        let provider = Arc::new(Provider {
            base: base.clone(),
            keys,
            clock: options.clock,
            chance: options.chance,
            device_interval: options.device_interval,
            store: Mutex::new(Store::new(accounts)),
            decoy,
            hashing: Semaphore::new(2),
        });
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(serve(listener, routes::all(provider), stopped));
        tracing::info!(%base, "the practice account service is running");
        Ok(Self { base, stop: Some(stop), server })
    }

    /// The service's address, `http://127.0.0.1:PORT/`.
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// The issuer of its id_tokens; discovery is found below it.
    pub fn issuer(&self) -> String {
        format!("{}{}/v2.0", self.base, crate::registration::TENANT)
    }

    /// The id of the one registered app.
    pub fn client_id(&self) -> &'static str {
        CLIENT_ID
    }

    /// A profile in TOML that names this service as the provider.
    pub fn profile_toml(&self) -> String {
        let page = |path: &str| toml::Value::String(format!("{}{path}", self.base));
        let pages = [
            ("dashboard", "dashboard"),
            ("create_account", "create"),
            ("recovery", "recovery"),
            ("security", "security"),
            ("consent", "consent/manage"),
            ("redeem", "redeem"),
            ("support", "support"),
        ];
        let mut provider = toml::Table::new();
        provider.insert("name".into(), "Practice account service".into());
        provider.insert("issuer".into(), self.issuer().into());
        provider.insert("graph".into(), self.base.as_str().trim_end_matches('/').into());
        provider.insert("client_id".into(), self.client_id().into());
        provider.insert(
            "pages".into(),
            pages.into_iter().map(|(name, path)| (name.to_owned(), page(path))).collect::<toml::Table>().into(),
        );
        toml::Table::from_iter([("provider".to_owned(), toml::Value::Table(provider))]).to_string()
    }

    /// Stops the service; answers under way get a second to finish.
    pub async fn stop(mut self) {
        if let Some(stop) = self.stop.take() {
            // The receiver is gone only where the server has ended by itself, which is what we want.
            let _ = stop.send(());
        }
        let _ = tokio::time::timeout(GRACE, &mut self.server).await;
    }

    /// Serves until this future is dropped.
    pub async fn wait(mut self) {
        let _ = (&mut self.server).await;
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn listen(address: SocketAddr) -> Result<TcpListener, StartError> {
    TcpListener::bind(address).await.map_err(|source| listen_error(address, source))
}

fn listen_error(address: SocketAddr, source: io::Error) -> StartError {
    if source.kind() == io::ErrorKind::AddrInUse {
        StartError::PortInUse(address)
    } else {
        StartError::Listen { address, source }
    }
}

fn base(address: SocketAddr) -> Result<Url, StartError> {
    Url::parse(&format!("http://{address}/")).map_err(|error| StartError::Keys(error.to_string()))
}

/// Makes the signing key and the cast's password hashes off the async threads: each is slow on purpose.
async fn keys(chance: Arc<dyn Chance>) -> Result<(Keys, Accounts, PasswordHash), StartError> {
    let failed = |error: &dyn std::fmt::Display| StartError::Keys(error.to_string());
    let keys = tokio::task::spawn_blocking(Keys::generate);
    let people = tokio::task::spawn_blocking(move || {
        Ok((cast(chance.as_ref())?, PasswordHash::of("nobody's password", chance.as_ref())?))
    });
    let keys = keys.await.map_err(|error| failed(&error))?.map_err(|error| failed(&error))?;
    let people: Result<_, argon2::password_hash::Error> = people.await.map_err(|error| failed(&error))?;
    let (accounts, decoy) = people.map_err(|error| failed(&error))?;
    Ok((keys, accounts, decoy))
}

async fn serve(listener: TcpListener, routes: axum::Router, stopped: oneshot::Receiver<()>) {
    let until = async {
        // An error means that the service was dropped, which also ends it.
        let _ = stopped.await;
    };
    if let Err(error) = axum::serve(listener, routes).with_graceful_shutdown(until).await {
        tracing::error!(%error, "the practice account service ended");
    }
}
