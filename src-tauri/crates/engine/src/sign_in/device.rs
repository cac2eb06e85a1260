//! Signing in with a code on another device (RFC 8628).
//!
//! The library polls in a loop that ends at the first answer it cannot read. It is therefore asked for one round at a
//! time: its clock is made to say after each that the time is over, and the rhythm is kept here.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chrono::DateTime;
use firstlink_wizard::effect::IssuedCode;
use firstlink_wizard::problem::Cause;
use openidconnect::DeviceAuthorizationUrl;
use openidconnect::core::CoreDeviceAuthorizationResponse;
use serde_json::Value;
use thiserror::Error;
use tokio::time::{Instant, sleep, timeout_at};
use url::Url;

use crate::discovery::Endpoints;
use crate::http::{HttpError, Repeat, is_trustworthy};
use crate::json;
use crate::sign_in::error::{OAuthError, SignInError};
use crate::sign_in::tokens::{Through, Tokens, client, exchange, explain, openid};
use crate::sign_in::{Core, SignedIn};

/// The grant's name (RFC 8628 §3.4).
const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// Pause between polls that name none (RFC 8628 §3.2), in seconds.
const UNSAID_INTERVAL: u64 = 5;
/// Longest pause between polls that is taken at its word, in seconds: no provider means more, and a person waits.
const LONGEST_INTERVAL: u64 = 30;
/// How often in a row `slow_down` is obeyed.
const SLOWED_IN_A_ROW: u32 = 6;
/// What `slow_down` adds (RFC 8628 §3.5).
const SLOWER: Duration = Duration::from_secs(5);
/// Longest pause that silence or a fault of the provider leads to.
const LONGEST_PAUSE: Duration = Duration::from_secs(20);
/// Bad answers in a row that end the attempt.
const BAD_IN_A_ROW: u32 = 4;
/// Longest life of a code believed, in seconds.
const LONGEST_LIFE: u64 = 60 * 60;
/// Longest code to type, in characters.
const LONGEST_CODE: usize = 32;
/// Longest address to type, in characters.
const LONGEST_ADDRESS: usize = 200;

/// How to sign in with a code.
#[derive(Debug, Clone)]
pub struct DeviceRequest {
    /// BCP 47 tag for the provider's words (`mkt`).
    pub language: String,
    /// Ask for the permission to use the account's app folder as well.
    pub app_folder: bool,
}

/// Why a code cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DeviceFault {
    /// The address is not the provider's, not https, or holds a user name.
    #[error("its address is not the provider's")]
    Address,
    /// The code is not a few plain characters.
    #[error("it is not a few plain characters")]
    UserCode,
}

impl Core {
    /// Runs the whole flow; see [`crate::sign_in::SignIn::device`].
    pub(crate) async fn device(
        &self,
        request: DeviceRequest,
        mut issued: impl FnMut(IssuedCode) + Send,
    ) -> Result<SignedIn, SignInError> {
        let endpoints = self.endpoints().await?;
        let asked = Instant::now();
        let details = self.ask_for_code(&endpoints, &request).await?;
        let life = details.expires_in().as_secs().min(LONGEST_LIFE);
        // Counted from the question, so that ours is never the later end.
        let end = asked + Duration::from_secs(life);
        issued(self.showable(&details, life)?);
        tracing::info!(seconds = life, interval = details.interval().as_secs(), "a device code was issued");
        let tokens = match timeout_at(end, self.poll(&endpoints, &details)).await {
            Ok(tokens) => tokens?,
            Err(_) => return Err(SignInError::CodeExpired),
        };
        self.accept(&endpoints, &tokens, None).await
    }

    async fn ask_for_code(
        &self,
        endpoints: &Endpoints,
        request: &DeviceRequest,
    ) -> Result<CoreDeviceAuthorizationResponse, SignInError> {
        let device = endpoints.device.as_ref().ok_or(SignInError::NoDeviceGrant)?;
        let mut address = device.url().clone();
        address.query_pairs_mut().append_pair("mkt", &request.language);
        let client =
            client(&self.client_id, endpoints).set_device_authorization_url(DeviceAuthorizationUrl::from_url(address));
        let (http, issuer) = (self.http.clone(), endpoints.issuer.url().clone());
        let ask = Through::new(move |request| {
            let exchange = exchange(http.clone(), issuer.clone(), request, Repeat::Once);
            async move {
                let answer = exchange.await?;
                let body = with_interval(answer.body()).ok_or(SignInError::Unintelligible(200))?;
                Ok::<_, SignInError>(answer.map(|_| body))
            }
        });
        let question = client.exchange_device_code().add_scopes(self.scopes(request.app_folder)).add_scope(openid());
        question.request_async(&ask).await.map_err(explain)
    }

    pub(crate) fn showable(
        &self,
        details: &CoreDeviceAuthorizationResponse,
        life: u64,
    ) -> Result<IssuedCode, DeviceFault> {
        let user_code = details.user_code().secret();
        if !is_typeable(user_code) {
            return Err(DeviceFault::UserCode);
        }
        let address = details.verification_uri().url();
        if !self.is_where_codes_are_typed(address) {
            return Err(DeviceFault::Address);
        }
        Ok(IssuedCode {
            user_code: user_code.clone(),
            verification_uri: address.to_string(),
            expires_at: self.clock.now().after(life),
        })
    }

    fn is_where_codes_are_typed(&self, address: &Url) -> bool {
        let listed = |host: &str| self.provider.verification_hosts.iter().any(|known| known.eq_ignore_ascii_case(host));
        let known = address.scheme() == "https" && address.port().is_none() && address.host_str().is_some_and(listed);
        let own = address.origin() == self.provider.issuer.origin();
        is_trustworthy(address) && address.as_str().len() <= LONGEST_ADDRESS && (own || known)
    }

    async fn poll(
        &self,
        endpoints: &Endpoints,
        details: &CoreDeviceAuthorizationResponse,
    ) -> Result<Tokens, SignInError> {
        let mut rhythm = Rhythm::new(details.interval());
        loop {
            let asked = self.http.held_back(endpoints.token.url(), GRANT).unwrap_or_default();
            sleep(rhythm.pause().max(asked)).await;
            match self.round(endpoints, details).await {
                Ok(tokens) => return Ok(tokens),
                Err(error) => rhythm.hear(error)?,
            }
        }
    }

    /// One question whether somebody has entered the code.
    async fn round(
        &self,
        endpoints: &Endpoints,
        details: &CoreDeviceAuthorizationResponse,
    ) -> Result<Tokens, SignInError> {
        let client = client(&self.client_id, endpoints);
        let heard = Arc::new(std::sync::Mutex::new(None));
        let (http, hear) = (self.http.clone(), heard.clone());
        let ask = Through::new(move |request| {
            let (http, hear) = (http.clone(), hear.clone());
            async move {
                http.poll(request).await.map_err(|error| {
                    *hear.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(error);
                    // What the library makes of it does not matter; what was heard does.
                    HttpError::Garbled
                })
            }
        });
        // Asked when to stop, before the first round, and before the second: never, not yet, now.
        let ticks = AtomicI64::new(-1);
        let time = || DateTime::from_timestamp(ticks.fetch_add(1, Ordering::Relaxed).max(0), 0).unwrap_or_default();
        let question = client.exchange_device_access_token(details).set_time_fn(time);
        let answer = question.request_async(&ask, |_| std::future::ready(()), Some(Duration::ZERO)).await;
        let heard = heard.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        match (answer, heard) {
            (_, Some(error)) => Err(error),
            (Ok(tokens), None) => Ok(tokens),
            (Err(_), None) => Err(SignInError::Unintelligible(200)),
        }
    }
}

/// How fast to ask, and when to give up.
struct Rhythm {
    interval: Duration,
    bad: u32,
    slowed: u32,
    /// The last answer that could not be read although it was one of success: the tokens may have been in it.
    spoilt: Option<SignInError>,
}

impl Rhythm {
    fn new(interval: Duration) -> Rhythm {
        Rhythm { interval, bad: 0, slowed: 0, spoilt: None }
    }

    /// The pause before the next question: twice as long after each bad answer (RFC 8628 §3.5), within reason.
    fn pause(&self) -> Duration {
        let doubled = self.interval.saturating_mul(1 << self.bad.min(8));
        doubled.min(LONGEST_PAUSE.max(self.interval))
    }

    /// Takes in why there are no tokens yet.
    ///
    /// # Errors
    /// The reason itself, when there never will be.
    fn hear(&mut self, error: SignInError) -> Result<(), SignInError> {
        let SignInError::Refused(refusal) = &error else {
            return if is_unsound(&error) { Err(error) } else { self.bear(error) };
        };
        let name = refusal.error;
        if matches!(name, OAuthError::AuthorizationPending | OAuthError::SlowDown) {
            self.bad = 0;
            let slow_down = name == OAuthError::SlowDown;
            self.slowed = if slow_down { self.slowed + 1 } else { 0 };
            self.interval = self.interval.saturating_add(if slow_down { SLOWER } else { Duration::ZERO });
            return if self.slowed < SLOWED_IN_A_ROW { Ok(()) } else { Err(error) };
        }
        if matches!(name, OAuthError::TemporarilyUnavailable | OAuthError::ServerError) {
            return self.bear(error);
        }
        // A code that was good and is not any more has run out, or was redeemed by an answer that came to nothing, unless
        // something else is named.
        let plain = name == OAuthError::InvalidGrant && Cause::of(&refusal.codes).is_none();
        Err(if plain { self.spoilt.take().unwrap_or(SignInError::CodeExpired) } else { error })
    }

    fn bear(&mut self, error: SignInError) -> Result<(), SignInError> {
        self.bad += 1;
        tracing::info!(%error, in_a_row = self.bad, "a bad answer while waiting for the code to be entered");
        if self.bad >= BAD_IN_A_ROW {
            return Err(error);
        }
        if matches!(error, SignInError::Unintelligible(200)) {
            self.spoilt = Some(error);
        }
        Ok(())
    }
}

/// Whether an answer is not merely bad but wrong, so that asking again would be careless.
fn is_unsound(error: &SignInError) -> bool {
    let http = matches!(
        error,
        SignInError::Http(HttpError::Tls(_) | HttpError::Redirected(_) | HttpError::NotHttps | HttpError::Elsewhere)
            | SignInError::Http(HttpError::HeldBack | HttpError::Portal)
    );
    http || matches!(error, SignInError::IdToken(_) | SignInError::TokenType)
}

/// The answer with an interval that can be kept: none, none at all and no number mean five seconds.
pub(crate) fn with_interval(body: &[u8]) -> Option<Vec<u8>> {
    let mut members = json::object(body)?;
    let interval = members.get("interval").and_then(Value::as_u64).filter(|seconds| *seconds > 0);
    members.insert("interval".to_owned(), interval.unwrap_or(UNSAID_INTERVAL).min(LONGEST_INTERVAL).into());
    serde_json::to_vec(&members).ok()
}

fn is_typeable(code: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b" -_.".contains(&byte);
    (1..=LONGEST_CODE).contains(&code.len()) && code.bytes().all(plain) && code.trim() == code
}
