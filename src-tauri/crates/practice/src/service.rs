//! Starting, naming and stopping the service.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::{Semaphore, oneshot};
use tokio::task::JoinHandle;
use url::Url;

use crate::account::{PasswordHash, cast};
use crate::chance::{Chance, OsChance, secret};
use crate::clock::{Clock, SystemClock};
use crate::data::DataError;
use crate::faults::{Doors, Identity, Order, Route, Switch, Tap, UnknownFault};
use crate::keys::{KeyError, Keys};
use crate::provider::{Provider, Shared};
use crate::registration::CLIENT_ID;
use crate::routes;
use crate::store::{Account, Book, Store};

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
    /// Whether to speak https, with a certificate of an authority made for the occasion ([`Service::authority`]).
    pub https: bool,
    /// The name it goes by instead of its address, for whoever reaches it through a proxy that knows the name.
    pub name: Option<String>,
    /// The folder in which everything is kept from one start to the next; without one, everything is forgotten.
    pub data: Option<PathBuf>,
    /// The misbehaviours to begin with.
    pub faults: Vec<Order>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            device_interval: 5,
            clock: Arc::new(SystemClock),
            chance: Arc::new(OsChance),
            https: false,
            name: None,
            data: None,
            faults: Vec::new(),
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
    /// The data folder cannot be used.
    #[error(transparent)]
    Data(#[from] DataError),
    /// A fault cannot show itself here.
    #[error(transparent)]
    Fault(#[from] FaultError),
}

/// Why a fault was not switched on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FaultError {
    /// There is none of this name.
    #[error(transparent)]
    Unknown(#[from] UnknownFault),
    /// It is about certificates, and there are none.
    #[error("the fault `{0}` is about certificates, so it needs the service to speak https")]
    NeedsHttps(&'static str),
    /// It is for one person, and the person has no account here.
    #[error("nobody here has the address `{}`; the people are listed where the service says its address", .0.escape_default())]
    Nobody(String),
}

/// The running service. Dropping it stops it without grace.
pub struct Service {
    base: Url,
    provider: Shared,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<()>,
}

impl Service {
    /// Starts the service and returns once it answers.
    ///
    /// # Errors
    /// The address is not loopback, the port is taken or refused, the data folder cannot be used, or no keys could be made.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        if !options.address.is_loopback() {
            return Err(StartError::NotLoopback(options.address));
        }
        let listener = listen(SocketAddr::new(options.address, options.port)).await?;
        let address = listener
            .local_addr()
            .map_err(|source| listen_error(SocketAddr::new(options.address, options.port), source))?;
        let memory = memory(options.data, Arc::clone(&options.chance)).await?;
        let base = base(options.name.as_deref(), address, options.https)?;
        let names = [options.name, Some(address.ip().to_string()), Some("localhost".to_owned())];
        let names: Vec<String> = names.into_iter().flatten().collect();
        let identity = options.https.then(|| Identity::make(&names, options.clock.now())).transpose();
        let provider = Arc::new(Provider {
            base: base.clone(),
            keys: memory.keys,
            clock: options.clock,
            device_interval: options.device_interval,
            store: Mutex::new(memory.store),
            book: memory.book,
            chance: options.chance,
            faults: Switch::default(),
            identity: identity.map_err(|error| StartError::Keys(error.to_string()))?,
            decoy: memory.decoy,
            hashing: Semaphore::new(2),
        });
        let (stop, stopped) = oneshot::channel();
        for order in &options.faults {
            switch_on(&provider, order, None)?;
        }
        let doors = Doors::open(listener, &provider).map_err(|error| StartError::Keys(error.to_string()))?;
        let server = tokio::spawn(serve(doors, routes::all(provider.clone()), stopped));
        tracing::info!(%base, "the practice account service is running");
        Ok(Self { base, provider, stop: Some(stop), server })
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

    /// The certificate of the authority behind https, in PEM form; for a profile's `ca_file`.
    pub fn authority(&self) -> Option<&str> {
        self.provider.identity.as_ref().map(Identity::authority)
    }

    /// Switches a misbehaviour on: `NAME`, or `NAME:N` for the first N requests only.
    ///
    /// # Errors
    /// When there is none of this name, or it is about certificates and the service does not speak https.
    pub fn misbehave(&self, order: &str) -> Result<(), FaultError> {
        switch_on(&self.provider, &order.parse::<Order>()?, None)
    }

    /// The same, for what is answered about one person alone: the tokens and the profile of whoever has this address.
    ///
    /// # Errors
    /// As [`Service::misbehave`], and when nobody has this address.
    pub fn misbehave_to(&self, address: &str, order: &str) -> Result<(), FaultError> {
        switch_on(&self.provider, &order.parse::<Order>()?, Some(address))
    }

    /// Switches all misbehaviours off.
    pub fn mend(&self) {
        self.provider.faults.mend();
    }

    /// The requests of apps so far, in order; pages for people are not counted.
    pub fn heard(&self) -> Vec<Route> {
        self.provider.faults.heard()
    }

    /// A profile in TOML that names this service as the provider.
    pub fn profile_toml(&self) -> String {
        self.profile(None)
    }

    /// The same, with the authority's certificate in a file of this name beside it.
    pub fn profile_toml_trusting(&self, ca_file: &str) -> String {
        self.profile(Some(ca_file))
    }

    fn profile(&self, ca_file: Option<&str>) -> String {
        let page = |path: &str| toml::Value::String(format!("{}{path}", self.base));
        let pages = [
            ("dashboard", "dashboard"),
            ("create_account", "create"),
            ("recovery", "recovery"),
            ("security", "security"),
            ("activity", "activity"),
            ("consent", "consent/manage"),
            ("redeem", "redeem"),
            ("support", "support"),
        ];
        let mut provider = toml::Table::new();
        provider.insert("name".into(), "Practice account service".into());
        provider.insert("issuer".into(), self.issuer().into());
        provider.insert("graph".into(), self.base.as_str().trim_end_matches('/').into());
        provider.insert("client_id".into(), self.client_id().into());
        if let Some(file) = ca_file {
            provider.insert("ca_file".into(), file.into());
        }
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

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Service").field("base", &self.base.as_str()).finish_non_exhaustive()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.server.abort();
        // A connection may outlive the service; the folder must not wait for it.
        self.provider.book.close();
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

fn switch_on(provider: &Shared, order: &Order, person: Option<&str>) -> Result<(), FaultError> {
    if order.fault.at.contains(&Route::Connection) && provider.identity.is_none() {
        return Err(FaultError::NeedsHttps(order.fault.name));
    }
    let account = |address: &str| {
        let store = provider.store();
        let account = store.accounts.with_address(address).map(|account| account.profile.id.0.clone());
        account.ok_or_else(|| FaultError::Nobody(address.chars().take(80).collect()))
    };
    provider.faults.on(order, person.map(account).transpose()?);
    Ok(())
}

fn base(name: Option<&str>, address: SocketAddr, https: bool) -> Result<Url, StartError> {
    let scheme = if https { "https" } else { "http" };
    let place = name.map_or_else(|| address.to_string(), |name| format!("{name}:{}", address.port()));
    Url::parse(&format!("{scheme}://{place}/")).map_err(|error| StartError::Keys(error.to_string()))
}

/// What the service remembers when it starts.
struct Memory {
    book: Book,
    keys: Keys,
    store: Store,
    decoy: PasswordHash,
}

/// Opens the book and makes what it does not hold, off the async threads: keys and hashes are slow on purpose.
async fn memory(folder: Option<PathBuf>, chance: Arc<dyn Chance>) -> Result<Memory, StartError> {
    let failed = |error: tokio::task::JoinError| StartError::Keys(error.to_string());
    let hashing = Arc::clone(&chance);
    let people: JoinHandle<Result<(Vec<Account>, PasswordHash), argon2::password_hash::Error>> =
        tokio::task::spawn_blocking(move || {
            Ok((cast(hashing.as_ref())?, PasswordHash::of("nobody's password", hashing.as_ref())?))
        });
    let book = tokio::task::spawn_blocking(move || {
        let book = folder.map_or_else(|| Ok(Book::default()), |folder| Book::open(&folder))?;
        let keys = Keys::kept(&book).map_err(|error| match error {
            KeyError::Data(error) => StartError::Data(error),
            other @ (KeyError::Made(_) | KeyError::Read(_)) => StartError::Keys(other.to_string()),
        })?;
        Ok::<_, StartError>((book, keys))
    });
    let (book, keys) = book.await.map_err(failed)??;
    let people = people.await.map_err(failed)?;
    let (accounts, decoy) = people.map_err(|error| StartError::Keys(error.to_string()))?;
    let store = Store::open(&book, accounts, secret(chance.as_ref()))?;
    book.commit();
    if book.is_behind() {
        return Err(StartError::Data(book.unwritable()));
    }
    Ok(Memory { book, keys, store, decoy })
}

async fn serve(doors: Doors, routes: axum::Router, stopped: oneshot::Receiver<()>) {
    let until = async {
        // An error means that the service was dropped, which also ends it.
        let _ = stopped.await;
    };
    if let Err(error) =
        axum::serve(doors, routes.into_make_service_with_connect_info::<Tap>()).with_graceful_shutdown(until).await
    {
        tracing::error!(%error, "the practice account service ended");
    }
}
