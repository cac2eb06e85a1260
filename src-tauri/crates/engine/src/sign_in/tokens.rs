//! Talking to the token endpoint (RFC 6749 §3.2), and what comes back: tokens that hold, or a named refusal.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use firstlink_wizard::account::Account;
use firstlink_wizard::effect::Moment;
use http::{Request, Response, StatusCode};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey, CoreJsonWebKeySet,
    CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreRevocableToken, CoreRevocationErrorResponse,
    CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AsyncHttpClient, AuthorizationCode, ClientId, DiscoveryError as KeysError, EmptyExtraTokenFields, EndpointNotSet,
    EndpointSet, ErrorResponse, JsonWebKeySet, Nonce, OAuth2TokenResponse as _, PkceCodeVerifier, RedirectUrl,
    RequestTokenError, Scope, StandardErrorResponse, StandardTokenResponse,
};
use serde::Deserialize as _;
use serde_json::Value;
use tokio::time::Instant;
use url::Url;
use zeroize::Zeroizing;

use crate::discovery::Endpoints;
use crate::http::{Http, HttpError, Repeat};
use crate::json;
use crate::sign_in::error::{OAuthError, Refusal, SignInError};
use crate::sign_in::id_token::{Claims, Expected, IdToken, IdTokenFault, LONGEST};
use crate::sign_in::{Core, RefreshToken, SignedIn};

/// Life of an access token that does not say how long it lives, in seconds.
const UNSAID_LIFE: u64 = 600;
/// Longest life of an access token believed, in seconds.
const LONGEST_LIFE: u64 = 24 * 60 * 60;
/// Longest access or refresh token taken, in bytes.
const LONGEST_TOKEN: usize = 64 * 1024;
/// Members that hold secrets.
const SECRETS: [&str; 3] = ["access_token", "refresh_token", "device_code"];
/// How long new keys are not asked for again because of a token that none of them signed.
const KEYS_ASKED: Duration = Duration::from_secs(5 * 60);
/// Members that some providers send as text although they are numbers.
const NUMBERS: [&str; 4] = ["expires_in", "ext_expires_in", "interval", "refresh_in"];

type IdTokenFields = openidconnect::IdTokenFields<
    Claims,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
pub(crate) type Tokens = StandardTokenResponse<IdTokenFields, CoreTokenType>;
pub(crate) type Client = openidconnect::Client<
    Claims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
    EndpointNotSet,
>;

/// A secret text: shown to nobody, wiped when dropped.
pub(crate) struct Token(Zeroizing<String>);

impl Token {
    pub(crate) fn new(text: String) -> Token {
        Token(Zeroizing::new(text))
    }

    pub(crate) fn secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<secret>")
    }
}

/// The work of answering one request of the library.
pub(crate) type Answering<E> = Pin<Box<dyn Future<Output = Result<Response<Vec<u8>>, E>> + Send>>;

/// How the library's requests go out. A type of its own that borrows nothing: the library's futures are generic over the
/// lifetime of what they borrow, and the compiler cannot prove of any other that they may be sent to another thread.
pub(crate) struct Through<E>(Box<dyn Fn(Request<Vec<u8>>) -> Answering<E> + Send + Sync>);

impl<E> Through<E> {
    pub(crate) fn new<F: Future<Output = Result<Response<Vec<u8>>, E>> + Send + 'static>(
        answer: impl Fn(Request<Vec<u8>>) -> F + Send + Sync + 'static,
    ) -> Through<E> {
        Through(Box::new(move |request| Box::pin(answer(request))))
    }
}

impl<'c, E: std::error::Error + 'static> AsyncHttpClient<'c> for Through<E> {
    type Error = E;
    type Future = Answering<E>;

    fn call(&'c self, request: Request<Vec<u8>>) -> Answering<E> {
        (self.0)(request)
    }
}

/// A request to the token endpoint, and its answer if it grants something.
pub(crate) async fn exchange(
    http: Arc<Http>,
    issuer: Url,
    request: Request<Vec<u8>>,
    repeat: Repeat,
) -> Result<Response<Vec<u8>>, SignInError> {
    granted(ours(http, issuer, request, repeat).await?)
}

/// Sends a request to the issuer's own origin, and nowhere else.
async fn ours(
    http: Arc<Http>,
    issuer: Url,
    request: Request<Vec<u8>>,
    repeat: Repeat,
) -> Result<Response<Vec<u8>>, SignInError> {
    let address = Url::parse(&request.uri().to_string()).map_err(|_| HttpError::NotHttps)?;
    if address.origin() != issuer.origin() {
        return Err(HttpError::Elsewhere.into());
    }
    Ok(http.send(request, repeat).await?)
}

/// A public client (RFC 6749 §2.1) of these endpoints.
pub(crate) fn client(client_id: &ClientId, endpoints: &Endpoints) -> Client {
    openidconnect::Client::new(client_id.clone(), endpoints.issuer.clone(), JsonWebKeySet::new(Vec::new()))
        .set_auth_uri(endpoints.authorization.clone())
        .set_token_uri(endpoints.token.clone())
}

impl Core {
    /// Redeems an authorization code (RFC 6749 §4.1.3, RFC 7636 §4.5).
    pub(crate) async fn redeem(
        &self,
        endpoints: &Endpoints,
        code: &str,
        verifier: PkceCodeVerifier,
        redirect: RedirectUrl,
        nonce: &Nonce,
    ) -> Result<SignedIn, SignInError> {
        let client = client(&self.client_id, endpoints).set_redirect_uri(redirect);
        let request = client.exchange_code(AuthorizationCode::new(code.to_owned())).set_pkce_verifier(verifier);
        let exchange = self.exchanges(endpoints, Repeat::WhenAsked);
        let tokens = request.request_async(&exchange).await.map_err(explain)?;
        self.accept(endpoints, &tokens, Some(nonce)).await
    }

    /// Renews a sign-in (RFC 6749 §6, OpenID Connect Core §12).
    pub(crate) async fn renew(
        &self,
        endpoints: &Endpoints,
        refresh: &RefreshToken,
        subject: &str,
        app_folder: bool,
    ) -> Result<SignedIn, SignInError> {
        let tokens = match self.renewal(endpoints, refresh, self.scopes(app_folder).chain([openid()])).await {
            // A provider may have granted less than it was asked for; with no scope named, it renews what it granted.
            Err(SignInError::Refused(refusal)) if refusal.error == OAuthError::InvalidScope => {
                self.renewal(endpoints, refresh, Vec::new()).await
            }
            answered => answered,
        };
        let tokens = tokens.map_err(refused_silently)?;
        let account = match tokens.extra_fields().id_token() {
            Some(token) => self.verify(endpoints, token, None).await?,
            None => Account::new(subject, None, None),
        };
        if account.subject != subject {
            return Err(SignInError::OtherAccount);
        }
        let mut signed_in = self.signed_in(account, &tokens)?;
        if signed_in.refresh_token.is_none() {
            signed_in.refresh_token = Some(RefreshToken::new(refresh.secret().to_owned()));
        }
        Ok(signed_in)
    }

    /// Asks for new tokens with these scopes.
    async fn renewal(
        &self,
        endpoints: &Endpoints,
        refresh: &RefreshToken,
        scopes: impl IntoIterator<Item = Scope>,
    ) -> Result<Tokens, SignInError> {
        let client = client(&self.client_id, endpoints);
        let token = openidconnect::RefreshToken::new(refresh.secret().to_owned());
        let request = client.exchange_refresh_token(&token).add_scopes(scopes);
        request.request_async(&self.exchanges(endpoints, Repeat::WhenAsked)).await.map_err(explain)
    }

    /// The library's way to the token endpoint.
    fn exchanges(&self, endpoints: &Endpoints, repeat: Repeat) -> Through<SignInError> {
        let (http, issuer) = (self.http.clone(), endpoints.issuer.url().clone());
        Through::new(move |request| exchange(http.clone(), issuer.clone(), request, repeat))
    }

    /// Believes a token response, if its id_token holds.
    pub(crate) async fn accept(
        &self,
        endpoints: &Endpoints,
        tokens: &Tokens,
        nonce: Option<&Nonce>,
    ) -> Result<SignedIn, SignInError> {
        let token = tokens.extra_fields().id_token().ok_or(IdTokenFault::Missing)?;
        let account = self.verify(endpoints, token, nonce).await?;
        self.signed_in(account, tokens)
    }

    pub(crate) fn signed_in(&self, account: Account, tokens: &Tokens) -> Result<SignedIn, SignInError> {
        if *tokens.token_type() != CoreTokenType::Bearer {
            return Err(SignInError::TokenType);
        }
        if tokens.access_token().secret().is_empty() {
            return Err(SignInError::Unintelligible(200));
        }
        let life = tokens.expires_in().map_or(UNSAID_LIFE, |life| life.as_secs()).min(LONGEST_LIFE);
        let refresh = tokens.refresh_token().map(|token| token.secret()).filter(|token| !token.is_empty());
        Ok(SignedIn {
            account,
            access_token: Token::new(tokens.access_token().secret().clone()),
            refresh_token: refresh.map(|token| RefreshToken::new(token.clone())),
            expires_at: self.clock.now().after(life),
            app_folder: self.grants_app_folder(tokens),
        })
    }

    async fn verify(
        &self,
        endpoints: &Endpoints,
        token: &IdToken,
        nonce: Option<&Nonce>,
    ) -> Result<Account, SignInError> {
        let expected = Expected { client_id: &self.client_id, issuer: &endpoints.issuer, nonce, now: self.clock.now() };
        let mut checked = expected.check(token, &*self.keys(endpoints).await?);
        if is_about_keys(&checked) && self.may_ask_for_keys().await {
            // Keys are changed without notice, and not everywhere at once.
            checked = expected.check(token, &*self.fetch_keys(endpoints).await?);
        }
        if is_about_keys(&checked) {
            // Nothing is learnt from keys that did not fit.
            self.known.lock().await.keys = None;
        }
        checked.map_err(|fault| self.blame_clock(fault))
    }

    /// Whether newer keys may be asked for because of a token: once in five minutes, whatever tokens come.
    async fn may_ask_for_keys(&self) -> bool {
        let mut known = self.known.lock().await;
        let may = known.keys_asked.is_none_or(|asked| asked.elapsed() >= KEYS_ASKED);
        if may {
            known.keys_asked = Some(Instant::now());
        }
        may
    }

    fn blame_clock(&self, fault: IdTokenFault) -> SignInError {
        match self.http.skew() {
            Some(seconds) if fault == IdTokenFault::Time && self.http.clock_is_wrong() => {
                SignInError::ClockWrong { seconds }
            }
            Some(_) | None => SignInError::IdToken(fault),
        }
    }

    /// The keys as they are known, or fetched.
    async fn keys(&self, endpoints: &Endpoints) -> Result<Arc<CoreJsonWebKeySet>, SignInError> {
        let known = self.known.lock().await.keys.clone();
        match known {
            Some(keys) => Ok(keys),
            None => self.fetch_keys(endpoints).await,
        }
    }

    async fn fetch_keys(&self, endpoints: &Endpoints) -> Result<Arc<CoreJsonWebKeySet>, SignInError> {
        let (http, issuer) = (self.http.clone(), endpoints.issuer.url().clone());
        let fetch = Through::new(move |request| {
            let answer = ours(http.clone(), issuer.clone(), request, Repeat::Once);
            async move {
                let answer = answer.await?;
                let readable = answer.status() != StatusCode::OK || json::object(answer.body()).is_some();
                readable.then_some(answer).ok_or(SignInError::Unintelligible(200))
            }
        });
        let keys = JsonWebKeySet::fetch_async(&endpoints.keys, &fetch).await.map_err(|error| match error {
            KeysError::Request(error) => error,
            KeysError::Response(status, _, _) if status.is_server_error() => SignInError::Unavailable(status.as_u16()),
            KeysError::Response(status, _, _) if status == StatusCode::TOO_MANY_REQUESTS => SignInError::Busy,
            KeysError::Response(status, _, _) => SignInError::Unintelligible(status.as_u16()),
            KeysError::Other(_) | KeysError::Parse(_) | KeysError::UrlParse(_) | KeysError::Validation(_) | _ => {
                SignInError::Unintelligible(200)
            }
        })?;
        let keys = Arc::new(keys);
        self.known.lock().await.keys = Some(keys.clone());
        Ok(keys)
    }

    /// The scopes to ask for, but `openid`, which the library adds; that of the app folder only where it is wanted.
    pub(crate) fn scopes(&self, app_folder: bool) -> impl Iterator<Item = Scope> + '_ {
        let folder = self.provider.app_folder_scope.iter().filter(move |_| app_folder);
        self.provider.scopes.iter().filter(|scope| *scope != "openid").chain(folder).cloned().map(Scope::new)
    }

    /// Whether the app folder may be used with these tokens. What was granted is said where it differs from what was asked for
    /// (RFC 6749 §5.1); a scope may come back with the address of its resource before it.
    fn grants_app_folder(&self, tokens: &Tokens) -> Option<bool> {
        let wanted = self.provider.app_folder_scope.as_deref()?;
        let is_it = |scope: &Scope| scope.rsplit('/').next() == Some(wanted);
        tokens.scopes().map(|granted| granted.iter().any(is_it))
    }
}

/// The scope that makes a request one of OpenID Connect; the library adds it to sign-ins alone, and what a renewal does not ask for
/// it does not get: an id_token that says whose it is.
pub(crate) fn openid() -> Scope {
    Scope::new("openid".to_owned())
}

impl Http {
    /// Sends a request of the device grant within its rhythm.
    pub(crate) async fn poll(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, SignInError> {
        let total = Duration::from_secs(10);
        let answer = self.send_within(request, Repeat::Never, total).await?;
        match self.asks_for_long_pause(&answer) {
            true => Err(HttpError::HeldBack.into()),
            false => granted(answer),
        }
    }
}

/// The answer, if it grants something: neither the status nor the body alone tells.
pub(crate) fn granted(answer: Response<Vec<u8>>) -> Result<Response<Vec<u8>>, SignInError> {
    let status = answer.status();
    match Refusal::read(answer.body()) {
        // A name nobody knows says less than the status.
        Some(refusal) if refusal.error != OAuthError::Unknown || !is_fault(status) => {
            Err(SignInError::Refused(refusal))
        }
        Some(_) | None => match status {
            StatusCode::OK => tidy(answer),
            StatusCode::TOO_MANY_REQUESTS => Err(SignInError::Busy),
            status if status.is_server_error() => Err(SignInError::Unavailable(status.as_u16())),
            status => Err(SignInError::Unintelligible(status.as_u16())),
        },
    }
}

fn is_fault(status: StatusCode) -> bool {
    status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error()
}

/// Whether it is the keys that a token does not hold by.
fn is_about_keys(checked: &Result<Account, IdTokenFault>) -> bool {
    matches!(checked, Err(IdTokenFault::UnknownKey | IdTokenFault::Signature))
}

/// Numbers that came as text become numbers; an id_token without reason or measure is refused by name.
fn tidy(mut answer: Response<Vec<u8>>) -> Result<Response<Vec<u8>>, SignInError> {
    let mut members = json::object(answer.body()).ok_or(SignInError::Unintelligible(200))?;
    check_id_token(members.get("id_token"))?;
    for name in SECRETS {
        check_secret(members.get(name))?;
    }
    for name in NUMBERS {
        // What is no number of seconds is as good as unsaid.
        if let Some(said) = members.remove(name)
            && let Some(seconds) = seconds(&said)
        {
            members.insert(name.to_owned(), seconds.into());
        }
    }
    let body = serde_json::to_vec(&members).map_err(|_| SignInError::Unintelligible(200))?;
    drop(Zeroizing::new(std::mem::replace(answer.body_mut(), body)));
    Ok(answer)
}

fn seconds(said: &Value) -> Option<u64> {
    match said {
        Value::String(text) => text.trim().parse().ok(),
        // Whole seconds are kept of a fraction.
        Value::Number(number) => number.to_string().split('.').next().and_then(|whole| whole.parse().ok()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A token goes into a header and into the vault, so it is plain characters (RFC 6749 appendix A.12), and not endless.
fn check_secret(token: Option<&Value>) -> Result<(), SignInError> {
    match token {
        Some(Value::String(text))
            if text.len() > LONGEST_TOKEN || !text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) =>
        {
            Err(SignInError::Unintelligible(200))
        }
        Some(Value::String(_) | Value::Null) | None => Ok(()),
        Some(Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => {
            Err(SignInError::Unintelligible(200))
        }
    }
}

fn check_id_token(token: Option<&Value>) -> Result<(), IdTokenFault> {
    match token {
        None | Some(Value::Null) => Ok(()),
        Some(Value::String(text)) if text.len() > LONGEST => Err(IdTokenFault::TooLong),
        // Inside the whole answer the library's complaint about it could not be told from others.
        Some(token) => IdToken::deserialize(token).map(drop).map_err(|_| IdTokenFault::Malformed),
    }
}

/// What the library's error means, without its text, which may hold the answer.
pub(crate) fn explain<T: ErrorResponse>(error: RequestTokenError<SignInError, T>) -> SignInError {
    match error {
        RequestTokenError::Request(error) => error,
        RequestTokenError::ServerResponse(_) | RequestTokenError::Parse(_, _) | RequestTokenError::Other(_) => {
            SignInError::Unintelligible(200)
        }
    }
}

/// Some providers refuse a used-up refresh token with an empty answer.
fn refused_silently(error: SignInError) -> SignInError {
    if let SignInError::Unintelligible(status @ (400 | 401)) = error {
        return SignInError::RenewalRefused(status);
    }
    error
}

/// A moment this far before its end counts as the end (an access token is of no use if it dies on the way).
pub(crate) const BUFFER: Duration = Duration::from_secs(300);

/// Whether an access token of this end is still good now.
pub(crate) fn is_fresh(expires_at: Moment, now: Moment) -> bool {
    now.after(BUFFER.as_secs()) < expires_at
}
