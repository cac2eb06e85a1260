//! Signing in through the system's browser: authorization code with PKCE on the loopback address (RFC 8252).

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use firstlink_wizard::effect::PasteFault;
use openidconnect::core::{CoreAuthPrompt, CoreResponseType};
use openidconnect::{
    AuthenticationFlow, CsrfToken, LanguageTag, LoginHint, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
};
use tokio::sync::mpsc;
use url::Url;
use zeroize::Zeroizing;

use crate::discovery::Endpoints;
use crate::http::HttpError;
use crate::opener::{OpenError, Opener};
use crate::sign_in::callback::{Callback, Expected};
use crate::sign_in::error::SignInError;
use crate::sign_in::landing::Verdict;
use crate::sign_in::listener::{Asked, Desk, Knock, Listener};
use crate::sign_in::tokens::client;
use crate::sign_in::{Core, Landing, SignedIn};

/// Random bytes in `state` and `nonce`; 16 would do.
const RANDOM: u32 = 32;
/// How long an opener may work before the browser counts as started: some return only when the browser is closed.
const OPENING: Duration = Duration::from_secs(2);

/// How to sign in through the browser.
#[derive(Debug, Clone)]
pub struct BrowserRequest {
    /// Open at "create an account" (`signup=1`).
    pub create: bool,
    /// Address to sign in with (`login_hint`); without it the provider's account chooser is forced.
    pub hint: Option<String>,
    /// BCP 47 tag for the provider's pages (`ui_locales`).
    pub language: String,
    /// Ask for the permission to use the account's app folder as well.
    pub app_folder: bool,
    /// What the pages on the loopback address say.
    pub landing: Landing,
}

/// The browser was started at an address, or was not.
#[derive(Clone)]
pub struct BrowserOpened {
    /// The authorization request the browser was started at; bears its `state`, so it is for no log.
    pub address: String,
    /// One for the person to copy into any browser: what that browser ends on can be pasted.
    pub copy: String,
    /// Whether a browser was started.
    pub opened: bool,
    /// Where to bring what was pasted.
    pub way_back: WayBack,
}

/// Takes the address a browser ended on when a person brings it, by the rules of the loopback address.
#[derive(Clone)]
pub struct WayBack(Arc<Desk>);

impl WayBack {
    /// Takes what was pasted; the attempt then ends as if the browser itself had come.
    ///
    /// # Errors
    /// When it is not the address a browser of this attempt ended on. The attempt goes on.
    pub fn paste(&self, text: &str) -> Result<(), PasteFault> {
        self.0.paste(text)
    }
}

impl fmt::Debug for BrowserOpened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BrowserOpened").field("opened", &self.opened).finish_non_exhaustive()
    }
}

/// One request: what was asked, and what the answer must match.
struct Question {
    address: Url,
    verifier: PkceCodeVerifier,
    nonce: Nonce,
    expected: Expected,
}

impl Core {
    /// Runs the whole flow; see [`crate::sign_in::SignIn::browser`].
    pub(crate) async fn browser(
        &self,
        request: BrowserRequest,
        opener: Arc<dyn Opener>,
        mut opened: impl FnMut(BrowserOpened) + Send,
    ) -> Result<SignedIn, SignInError> {
        let endpoints = self.endpoints().await?;
        if self.http.held_back(endpoints.token.url(), "authorization_code").is_some() {
            // The code could not be redeemed anyway; better said before the person signs in.
            return Err(HttpError::HeldBack.into());
        }
        let mut listener = Listener::bind().await.map_err(|error| SignInError::Listener(error.kind()))?;
        let redirect = RedirectUrl::new(format!("http://localhost:{}", listener.port()));
        let redirect = redirect.map_err(|_| HttpError::NotHttps)?;
        let open_at = self.question(&endpoints, &request, &redirect, endpoints.form_post.then_some("form_post"));
        let to_copy = self.question(&endpoints, &request, &redirect, endpoints.form_post.then_some("query"));
        let (desk, mut knocks) = Desk::new(listener.port(), open_at.expected, to_copy.expected, request.landing);
        tracing::info!(
            form_post = endpoints.form_post,
            "signing in through the browser; listening on the loopback address"
        );
        let told = BrowserOpened {
            address: open_at.address.to_string(),
            copy: to_copy.address.to_string(),
            opened: true,
            way_back: WayBack(desk.clone()),
        };
        let knock = tokio::select! {
            knock = first(&mut knocks, open(opener, told, &mut opened)) => knock,
            never = listener.serve(&desk) => match never {},
        };
        let Knock { asked, callback, verdict } = knock;
        let (verifier, nonce) = match asked {
            Asked::Opened => (open_at.verifier, open_at.nonce),
            Asked::Copied => (to_copy.verifier, to_copy.nonce),
        };
        let result = tokio::select! {
            result = self.conclude(&endpoints, callback, verifier, redirect, &nonce) => result,
            never = listener.serve(&desk) => match never {},
        };
        // The tab may have been closed meanwhile.
        let _ = verdict.send(if result.is_ok() { Verdict::Done } else { Verdict::Failed });
        listener.close().await;
        result
    }

    fn question(
        &self,
        endpoints: &Endpoints,
        request: &BrowserRequest,
        redirect: &RedirectUrl,
        response_mode: Option<&str>,
    ) -> Question {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let client = client(&self.client_id, endpoints).set_redirect_uri(redirect.clone());
        let state = || CsrfToken::new_random_len(RANDOM);
        let nonce = || Nonce::new_random_len(RANDOM);
        let mut authorization = client
            .authorize_url(AuthenticationFlow::<CoreResponseType>::AuthorizationCode, state, nonce)
            .add_scopes(self.scopes(request.app_folder))
            .set_pkce_challenge(challenge)
            .add_ui_locale(LanguageTag::new(request.language.clone()));
        authorization = match &request.hint {
            Some(hint) => authorization.set_login_hint(LoginHint::new(hint.clone())),
            None => authorization.add_prompt(CoreAuthPrompt::SelectAccount),
        };
        if let Some(mode) = response_mode {
            authorization = authorization.add_extra_param("response_mode", mode);
        }
        if request.create {
            authorization = authorization.add_extra_param("signup", "1");
        }
        let (address, state, nonce) = authorization.url();
        let expected = Expected {
            state: Zeroizing::new(state.into_secret()),
            issuer: endpoints.issuer.as_str().to_owned(),
            form_post: response_mode == Some("form_post"),
        };
        Question { address, verifier, nonce, expected }
    }

    async fn conclude(
        &self,
        endpoints: &Endpoints,
        callback: Callback,
        verifier: PkceCodeVerifier,
        redirect: RedirectUrl,
        nonce: &Nonce,
    ) -> Result<SignedIn, SignInError> {
        match callback {
            Callback::Code(code) => self.redeem(endpoints, &code, verifier, redirect, nonce).await,
            Callback::Refused(refusal) => Err(SignInError::Refused(refusal)),
            Callback::Unsound(fault) => Err(SignInError::Callback(fault)),
        }
    }
}

/// The first knock that is ours; the opening of the browser goes on beside it.
async fn first(knocks: &mut mpsc::UnboundedReceiver<Knock>, opening: impl Future<Output = ()>) -> Knock {
    let knock = async {
        match knocks.recv().await {
            Some(knock) => knock,
            // The desk lives as long as this attempt, so there is always somebody to wait for.
            None => std::future::pending().await,
        }
    };
    tokio::pin!(knock, opening);
    tokio::select! {
        biased;
        () = &mut opening => knock.await,
        knock = &mut knock => knock,
    }
}

/// Opens the browser and says so; an opener that takes long has as a rule started one that it waits for.
async fn open(opener: Arc<dyn Opener>, told: BrowserOpened, opened: &mut (impl FnMut(BrowserOpened) + Send)) {
    let address = told.address.clone();
    let mut work = tokio::task::spawn_blocking(move || opener.open(&address));
    match tokio::time::timeout(OPENING, &mut work).await {
        Ok(done) => opened(BrowserOpened { opened: is_open(done), ..told }),
        Err(_) => {
            opened(told.clone());
            if !is_open(work.await) {
                opened(BrowserOpened { opened: false, ..told });
            }
        }
    }
}

fn is_open(done: Result<Result<(), OpenError>, tokio::task::JoinError>) -> bool {
    match done {
        Ok(Ok(())) => true,
        Ok(Err(error)) => {
            tracing::warn!(%error, "the browser could not be started");
            false
        }
        Err(_) => false,
    }
}
