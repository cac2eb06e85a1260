//! Signing in, by browser or by code, and what a sign-in is good for afterwards.
//!
//! Every message of the protocol is written and read by `openidconnect`; what that library leaves to its user is added
//! around it. Nothing here knows which provider it talks to.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use firstlink_wizard::account::Account;
use firstlink_wizard::effect::{IssuedCode, Moment};
use firstlink_wizard::provider::Provider;
use openidconnect::ClientId;
use openidconnect::core::CoreJsonWebKeySet;
use tokio::sync::Mutex;
use tokio::time::Instant;

mod browser;
mod callback;
mod device;
mod error;
mod id_token;
mod landing;
mod listener;
mod tokens;

#[cfg(test)]
mod browser_tests;
#[cfg(feature = "fuzzing")]
pub(crate) mod fuzzing;
#[cfg(test)]
mod tests;

pub use browser::{BrowserOpened, BrowserRequest, WayBack};
pub use callback::CallbackFault;
pub use device::{DeviceFault, DeviceRequest};
pub use error::{OAuthError, Refusal, SetUpError, SignInError};
pub use id_token::IdTokenFault;

pub use crate::discovery::DiscoveryError;
pub use crate::http::{HttpError, TlsFault};
pub use crate::proxy::ProxyFault;

#[cfg(test)]
pub(crate) use error::is_guid;

use crate::app_folder::AppFolder;
use crate::clock::Clock;
use crate::discovery::{Endpoints, discover};
use crate::graph;
use crate::http::{Http, is_trustworthy};
use crate::opener::Opener;
use crate::userinfo;
use tokens::Token;
pub(crate) use tokens::{BUFFER, is_fresh};

/// How long a provider's description and keys are taken as they are.
const KNOWN_FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// What the pages on the loopback address say, in the person's language.
#[derive(Debug, Clone)]
pub struct Landing {
    /// BCP 47 tag of the sentences.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Signed in.
    pub title: String,
    /// Signed in: what to do now.
    pub text: String,
    /// Not signed in.
    pub failed_title: String,
    /// Not signed in: what to do now.
    pub failed_text: String,
    /// The page belongs to no running sign-in.
    pub elsewhere_title: String,
    /// The page belongs to no running sign-in: what to do now.
    pub elsewhere_text: String,
}

/// A refresh token (RFC 6749 §1.5): shown to nobody, wiped when dropped.
#[derive(Debug)]
pub struct RefreshToken(Token);

impl RefreshToken {
    /// Wraps a token.
    pub fn new(token: String) -> RefreshToken {
        RefreshToken(Token::new(token))
    }

    /// The token itself, for the vault and the token endpoint alone.
    pub fn secret(&self) -> &str {
        self.0.secret()
    }
}

/// A sign-in: whose account, and the tokens. They are in memory only, and wiped when dropped.
pub struct SignedIn {
    /// Whose account it is.
    pub account: Account,
    access_token: Token,
    refresh_token: Option<RefreshToken>,
    expires_at: Moment,
    /// Whether the app folder may be used with it, where the provider said what it grants.
    app_folder: Option<bool>,
}

impl SignedIn {
    /// The access token (RFC 6749 §1.4), for requests in the person's name.
    pub fn access_token(&self) -> &str {
        self.access_token.secret()
    }

    /// The refresh token, where the provider granted one.
    pub fn refresh_token(&self) -> Option<&RefreshToken> {
        self.refresh_token.as_ref()
    }

    /// When the access token dies, by this computer's clock.
    pub fn expires_at(&self) -> Moment {
        self.expires_at
    }

    /// Whether the app folder may be used with it, where the provider said what it grants.
    pub fn app_folder(&self) -> Option<bool> {
        self.app_folder
    }

    /// Whether the access token lives for five more minutes.
    pub fn is_fresh(&self, now: Moment) -> bool {
        is_fresh(self.expires_at, now)
    }
}

impl fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedIn").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}

/// What lies between here and a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Way {
    /// The proxy as `host:port`.
    pub(crate) proxy: Option<String>,
    /// Whether a script (PAC) was to name one, and could not be evaluated.
    pub(crate) script_is_unread: bool,
}

/// Whether a browser could come back: a port is free, and this computer lets programs talk to each other on it.
pub(crate) async fn can_listen() -> bool {
    let Ok(listener) = listener::Listener::bind().await else { return false };
    tokio::net::TcpStream::connect((std::net::Ipv4Addr::LOCALHOST, listener.port())).await.is_ok()
}

/// Signs people in with one provider.
pub struct SignIn {
    core: Core,
    opener: Arc<dyn Opener>,
}

impl SignIn {
    /// Makes ready to sign people in; nothing is sent yet.
    ///
    /// # Errors
    /// When the provider's data do not suffice.
    pub fn new(provider: Provider, clock: Arc<dyn Clock>, opener: Arc<dyn Opener>) -> Result<SignIn, SetUpError> {
        Ok(SignIn { core: Core::new(provider, clock)?, opener })
    }

    /// Signs a person in through the system's browser. Runs until the browser comes back with an answer of this attempt;
    /// whoever waits sets the deadline. `opened` hears of the browser, as a rule once, and again should it turn out not
    /// to have started. Dropping the future closes the listening sockets at once.
    ///
    /// # Errors
    /// When the provider refuses or cannot be reached, nothing can be listened on, or anything does not hold together.
    pub async fn browser(
        &self,
        request: BrowserRequest,
        opened: impl FnMut(BrowserOpened) + Send,
    ) -> Result<SignedIn, SignInError> {
        self.core.browser(request, self.opener.clone(), opened).await
    }

    /// Signs a person in with a code they enter on another device. `issued` hears the code, once. Ends at the latest
    /// when the code runs out. Dropping the future ends the polling.
    ///
    /// # Errors
    /// When the person declines, the code runs out, the provider refuses or cannot be reached, or anything does not hold
    /// together.
    pub async fn device(
        &self,
        request: DeviceRequest,
        issued: impl FnMut(IssuedCode) + Send,
    ) -> Result<SignedIn, SignInError> {
        self.core.device(request, issued).await
    }

    /// Asks the provider for its public description, unless it is known already; a later sign-in does not ask again.
    /// Nothing of the person is sent.
    ///
    /// # Errors
    /// When the provider refuses or cannot be reached, or the description does not hold together.
    pub(crate) async fn reach(&self) -> Result<(), SignInError> {
        self.core.endpoints().await.map(drop)
    }

    /// What lies between here and the provider.
    pub(crate) async fn way(&self) -> Way {
        let proxy = self.core.http.route(&self.core.provider.issuer).await.proxy();
        Way { proxy, script_is_unread: self.core.http.script_is_unread() }
    }

    /// The provider's clock minus ours, in seconds, as its last answer told.
    pub(crate) fn skew(&self) -> Option<i64> {
        self.core.http.skew()
    }

    /// Renews a sign-in, with the permission to use the app folder where it was given one. The result bears the new refresh token, or the old one where no new one came; it must be kept
    /// before anything else is done with the result. One renewal at a time: a token used twice may end them all.
    ///
    /// # Errors
    /// When the token is no longer good, the account is another, or the provider cannot be reached.
    pub async fn refresh(
        &self,
        refresh: &RefreshToken,
        expected_subject: &str,
        app_folder: bool,
    ) -> Result<SignedIn, SignInError> {
        let endpoints = self.core.endpoints().await?;
        self.core.renew(&endpoints, refresh, expected_subject, app_folder).await
    }

    /// The app folder of the account this access token is for; `None` where the provider has none.
    pub(crate) fn app_folder<'a>(&'a self, token: &'a str) -> Option<AppFolder<'a>> {
        let base = self.core.provider.graph.as_ref()?;
        Some(AppFolder { http: &self.core.http, base, token })
    }

    /// Reads the account's details, and completes by them what the id_token said.
    ///
    /// # Errors
    /// When the access token is not taken, or the details cannot be read.
    pub async fn profile(&self, signed_in: &SignedIn) -> Result<Account, SignInError> {
        let core = &self.core;
        let (token, known) = (signed_in.access_token(), &signed_in.account);
        match &core.provider.graph {
            Some(base) => graph::profile(&core.http, base, token, known).await,
            None => {
                let endpoints = core.endpoints().await?;
                userinfo::completed(&core.http, endpoints.userinfo.as_ref(), token, known).await
            }
        }
    }

    /// The provider's clock minus this computer's, in seconds, by the provider's last answer.
    pub fn clock_difference(&self) -> Option<i64> {
        self.core.http.skew()
    }
}

/// What all ways of signing in share.
pub(crate) struct Core {
    provider: Provider,
    client_id: ClientId,
    clock: Arc<dyn Clock>,
    http: Arc<Http>,
    known: Mutex<Known>,
}

/// What a provider has said of itself.
#[derive(Default)]
struct Known {
    endpoints: Option<(Instant, Arc<Endpoints>)>,
    keys: Option<Arc<CoreJsonWebKeySet>>,
    /// When newer keys were last asked for because of a token.
    keys_asked: Option<Instant>,
}

impl Core {
    pub(crate) fn new(provider: Provider, clock: Arc<dyn Clock>) -> Result<Core, SetUpError> {
        let client_id = provider.client_id.clone().map(ClientId::new).ok_or(SetUpError::NotConfigured)?;
        if !is_trustworthy(&provider.issuer) || !provider.graph.as_ref().is_none_or(is_trustworthy) {
            return Err(SetUpError::NotHttps);
        }
        let http =
            Http::new(provider.extra_authorities.as_deref(), clock.clone()).map_err(|_| SetUpError::Authorities)?;
        Ok(Core { provider, client_id, clock, http: Arc::new(http), known: Mutex::default() })
    }

    /// Where the provider answers; asked once a day.
    async fn endpoints(&self) -> Result<Arc<Endpoints>, SignInError> {
        let mut known = self.known.lock().await;
        if let Some((since, endpoints)) = &known.endpoints
            && since.elapsed() < KNOWN_FOR
        {
            return Ok(endpoints.clone());
        }
        let endpoints = Arc::new(discover(&self.http, &self.provider).await?);
        let keys_asked = known.keys_asked;
        *known = Known { endpoints: Some((Instant::now(), endpoints.clone())), keys: None, keys_asked };
        Ok(endpoints)
    }
}
