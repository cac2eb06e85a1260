//! Why a sign-in came to nothing: causes for the log, and what of them a person can do something about.
//!
//! No text that came over the network is kept, for it may hold what must not be written down: of an OAuth error only its
//! name, if it is one we know, its numbers, and the id under which the provider's log knows it.

use std::fmt;
use std::io;

use firstlink_wizard::problem::{Cause, Particulars, Problem};
use serde::Deserialize;
use serde_json::Value;
use thiserror::Error;

use crate::discovery::DiscoveryError;
use crate::http::{HttpError, TlsFault};
use crate::sign_in::callback::CallbackFault;
use crate::sign_in::device::DeviceFault;
use crate::sign_in::id_token::IdTokenFault;

/// Why nobody can sign in at all; an administrator's matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SetUpError {
    /// Nobody has registered this program with the provider.
    #[error("no client id is configured")]
    NotConfigured,
    /// The provider's addresses are neither https nor on this computer.
    #[error("the provider's issuer and data address must be https, or http on this computer")]
    NotHttps,
    /// The extra certificate authorities cannot be read.
    #[error("the extra certificate authorities are not certificates in PEM form")]
    Authorities,
}

impl SetUpError {
    /// What it means for the person.
    pub fn problem(&self) -> Problem {
        match self {
            SetUpError::NotConfigured | SetUpError::NotHttps | SetUpError::Authorities => Problem::NotConfigured,
        }
    }
}

/// Why a sign-in, a renewal or the reading of the profile came to nothing.
#[derive(Debug, Error)]
pub enum SignInError {
    /// The provider could not be found out about.
    #[error(transparent)]
    Discovery(#[from] DiscoveryError),
    /// A request got no answer.
    #[error(transparent)]
    Http(#[from] HttpError),
    /// The provider has a fault of its own.
    #[error("the provider answered {0}")]
    Unavailable(u16),
    /// The provider asks for a pause longer than we wait unasked.
    #[error("the provider is busy")]
    Busy,
    /// The provider refuses, in the words of OAuth.
    #[error("the provider refuses: {0}")]
    Refused(Refusal),
    /// The provider refuses the renewal without a word.
    #[error("the provider refuses the renewal with {0} and no reason")]
    RenewalRefused(u16),
    /// The answer makes no sense.
    #[error("the provider's answer ({0}) makes no sense")]
    Unintelligible(u16),
    /// The tokens are not bearer tokens (RFC 6750).
    #[error("the token is of an unknown type")]
    TokenType,
    /// The id_token is missing or does not hold.
    #[error("the id_token does not hold: {0}")]
    IdToken(#[from] IdTokenFault),
    /// The id_token's times do not fit because the clocks differ.
    #[error("this computer's clock and the provider's differ by {seconds} seconds")]
    ClockWrong {
        /// Provider's clock minus ours.
        seconds: i64,
    },
    /// What came back from the browser does not hold together.
    #[error("the browser came back with something unsound: {0}")]
    Callback(#[from] CallbackFault),
    /// No free port on the loopback address.
    #[error("the loopback address cannot be listened on ({0})")]
    Listener(io::ErrorKind),
    /// The provider has no sign-in by code.
    #[error("the provider offers no sign-in by code")]
    NoDeviceGrant,
    /// The code or its address cannot be shown.
    #[error("the device code does not hold together: {0}")]
    Device(#[from] DeviceFault),
    /// The code ran out.
    #[error("the device code ran out")]
    CodeExpired,
    /// Another account came back.
    #[error("another account came back")]
    OtherAccount,
    /// The account's data is not there, or not readable.
    #[error("the account's details could not be read ({0})")]
    Profile(u16),
    /// The provider of the account's data does not take the token.
    #[error("the account's details were refused ({0})")]
    ProfileRefused(u16),
}

impl SignInError {
    /// What it means for the person.
    pub fn problem(&self) -> Problem {
        match self {
            SignInError::Discovery(error) => discovery(error),
            SignInError::Http(error) => http(error),
            SignInError::Unavailable(_) | SignInError::Unintelligible(_) => Problem::ProviderUnavailable,
            SignInError::Busy => Problem::Busy,
            SignInError::Refused(refusal) => refusal.error.problem(),
            SignInError::TokenType | SignInError::IdToken(_) | SignInError::Callback(_) | SignInError::Device(_) => {
                Problem::SecurityStop
            }
            SignInError::ClockWrong { .. } => Problem::ClockWrong,
            SignInError::Listener(_) => Problem::ListenerFailed,
            SignInError::NoDeviceGrant => Problem::ProviderRefused,
            SignInError::CodeExpired => Problem::CodeExpired,
            SignInError::OtherAccount => Problem::OtherAccount,
            SignInError::Profile(_) => Problem::ProfileFailed,
            SignInError::RenewalRefused(_) | SignInError::ProfileRefused(_) => Problem::SignInExpired,
        }
    }
}

impl SignInError {
    /// What the provider said of it that may be shown: a cause by its number, and an id; never its words.
    pub fn particulars(&self) -> Particulars {
        match self {
            SignInError::Refused(refusal) => {
                Particulars { cause: Cause::of(&refusal.codes), correlation_id: refusal.correlation_id.clone() }
            }
            SignInError::Discovery(_)
            | SignInError::Http(_)
            | SignInError::Unavailable(_)
            | SignInError::Busy
            | SignInError::RenewalRefused(_)
            | SignInError::Unintelligible(_)
            | SignInError::TokenType
            | SignInError::IdToken(_)
            | SignInError::ClockWrong { .. }
            | SignInError::Callback(_)
            | SignInError::Listener(_)
            | SignInError::NoDeviceGrant
            | SignInError::Device(_)
            | SignInError::CodeExpired
            | SignInError::OtherAccount
            | SignInError::Profile(_)
            | SignInError::ProfileRefused(_) => Particulars::default(),
        }
    }
}

fn discovery(error: &DiscoveryError) -> Problem {
    match error {
        DiscoveryError::Http(error) => http(error),
        DiscoveryError::Portal => Problem::CaptivePortal,
        DiscoveryError::Status(429) => Problem::Busy,
        DiscoveryError::Status(400..=499) => Problem::ProviderRefused,
        DiscoveryError::Status(_) | DiscoveryError::Unreadable => Problem::ProviderUnavailable,
        DiscoveryError::OtherIssuer | DiscoveryError::OtherOrigin(_) => Problem::SecurityStop,
        DiscoveryError::Missing(_) => Problem::ProviderRefused,
    }
}

fn http(error: &HttpError) -> Problem {
    match error {
        HttpError::Offline => Problem::Offline,
        HttpError::Proxy(fault) => fault.problem(),
        HttpError::Portal => Problem::CaptivePortal,
        HttpError::HeldBack => Problem::Busy,
        HttpError::NotHttps | HttpError::Elsewhere | HttpError::Redirected(_) => Problem::SecurityStop,
        HttpError::Tls(TlsFault::NotYetValid) => Problem::ClockWrong,
        HttpError::Tls(TlsFault::Expired | TlsFault::WrongName | TlsFault::UnknownIssuer | TlsFault::Other) => {
            Problem::SecurityStop
        }
        HttpError::Broken(_) | HttpError::TimedOut | HttpError::TooLarge | HttpError::Garbled => {
            Problem::ProviderUnavailable
        }
        HttpError::NoAuthorities => Problem::Unexpected,
    }
}

/// A refusal of the authorization or token endpoint (RFC 6749 §4.1.2.1 and §5.2), without its prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// `error`: what is decided on.
    pub error: OAuthError,
    /// Microsoft's `suberror`, where it says that the token itself is bad.
    pub bad_token: bool,
    /// Microsoft's AADSTS numbers: for the log and a sentence, never for a decision.
    pub codes: Vec<u32>,
    /// The id under which the provider's log knows the refusal.
    pub correlation_id: Option<String>,
}

impl Refusal {
    /// A refusal that came through the browser, where Microsoft's number and id stand in the description. No more of it is
    /// kept, and nothing is decided by it.
    pub(crate) fn described(error: &str, description: &str) -> Refusal {
        let number = description.split("AADSTS").nth(1).map(|rest| rest.split(|c: char| !c.is_ascii_digit()));
        let id = description.split("Correlation ID:").nth(1).and_then(|rest| rest.split_whitespace().next());
        Refusal {
            error: OAuthError::read(error),
            bad_token: false,
            codes: number.and_then(|mut digits| digits.next()?.parse().ok()).into_iter().collect(),
            correlation_id: id.filter(|id| is_guid(id)).map(str::to_owned),
        }
    }

    /// The refusal in an answer's body, if there is one.
    pub(crate) fn read(body: &[u8]) -> Option<Refusal> {
        let wire: Wire = serde_json::from_slice(body).ok()?;
        let numbers = wire.error_codes.as_ref().and_then(Value::as_array).into_iter().flatten();
        Some(Refusal {
            error: OAuthError::read(&wire.error),
            bad_token: wire.suberror.as_ref().and_then(Value::as_str) == Some("bad_token"),
            codes: numbers.filter_map(Value::as_u64).filter_map(|number| u32::try_from(number).ok()).take(4).collect(),
            correlation_id: wire
                .correlation_id
                .as_ref()
                .and_then(Value::as_str)
                .filter(|id| is_guid(id))
                .map(str::to_owned),
        })
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.error.name())?;
        if self.bad_token {
            f.write_str(", bad_token")?;
        }
        for code in &self.codes {
            write!(f, ", AADSTS{code}")?;
        }
        match &self.correlation_id {
            Some(id) => write!(f, ", correlation id {id}"),
            None => Ok(()),
        }
    }
}

#[derive(Deserialize)]
struct Wire {
    error: String,
    #[serde(default)]
    suberror: Option<Value>,
    #[serde(default)]
    error_codes: Option<Value>,
    #[serde(default)]
    correlation_id: Option<Value>,
}

/// Whether a text is 8-4-4-4-12 hexadecimal digits.
pub(crate) fn is_guid(text: &str) -> bool {
    let mut groups = text.split('-');
    let shaped = [8, 4, 4, 4, 12].into_iter().all(|length| {
        groups.next().is_some_and(|group| group.len() == length && group.bytes().all(|byte| byte.is_ascii_hexdigit()))
    });
    shaped && groups.next().is_none()
}

macro_rules! oauth_errors {
    ($($variant:ident = $name:literal => $problem:ident, $doc:literal;)*) => {
        /// The names of OAuth errors this program knows (RFC 6749 §4.1.2.1 and §5.2, RFC 8628 §3.5, OpenID Connect Core
        /// §3.1.2.6, and Microsoft's own).
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum OAuthError {
            $(#[doc = $doc] $variant,)*
            /// One nobody documented; the name is not kept, for it is free text.
            Unknown,
        }

        impl OAuthError {
            /// The error of this name.
            pub(crate) fn read(name: &str) -> OAuthError {
                match name {
                    $($name => OAuthError::$variant,)*
                    _ => OAuthError::Unknown,
                }
            }

            /// Its name in the standard.
            pub fn name(self) -> &'static str {
                match self {
                    $(OAuthError::$variant => $name,)*
                    OAuthError::Unknown => "an unknown error",
                }
            }

            /// What it means for the person.
            pub fn problem(self) -> Problem {
                match self {
                    $(OAuthError::$variant => Problem::$problem,)*
                    OAuthError::Unknown => Problem::UnknownRefusal,
                }
            }
        }
    };
}

oauth_errors! {
    AccessDenied = "access_denied" => Declined, "The person said no.";
    AuthorizationDeclined = "authorization_declined" => Declined, "The same, in Microsoft's device grant.";
    AuthorizationPending = "authorization_pending" => Busy, "Nobody has entered the code yet.";
    SlowDown = "slow_down" => Busy, "The device grant is polled too fast.";
    ExpiredToken = "expired_token" => CodeExpired, "The device code ran out.";
    CodeExpired = "code_expired" => CodeExpired, "The same, in an older spelling.";
    BadVerificationCode = "bad_verification_code" => CodeExpired, "The device code is not known any more.";
    InvalidGrant = "invalid_grant" => SignInExpired, "The code or refresh token is no longer good.";
    InteractionRequired = "interaction_required" => SignInExpired, "The person must sign in again.";
    LoginRequired = "login_required" => SignInExpired, "The person must sign in.";
    ConsentRequired = "consent_required" => SignInExpired, "The person must agree again.";
    AccountSelectionRequired = "account_selection_required" => SignInExpired, "The person must choose an account.";
    InvalidClient = "invalid_client" => ProviderRefused, "This program is not known, or known as another kind.";
    UnauthorizedClient = "unauthorized_client" => ProviderRefused, "This program may not sign in this way.";
    UnsupportedGrantType = "unsupported_grant_type" => ProviderRefused, "The provider does not know this way.";
    UnsupportedResponseType = "unsupported_response_type" => ProviderRefused, "The provider gives no codes.";
    InvalidScope = "invalid_scope" => ProviderRefused, "A scope is not known or not allowed.";
    InvalidResource = "invalid_resource" => ProviderRefused, "A resource is not known.";
    InvalidRequest = "invalid_request" => ProviderRefused, "The request is not in order.";
    TemporarilyUnavailable = "temporarily_unavailable" => ProviderUnavailable, "The provider is overloaded.";
    ServerError = "server_error" => ProviderUnavailable, "The provider has a fault.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_keeps_no_prose_of_the_provider() {
        let body = br#"{"error":"invalid_grant","error_description":"AADSTS70000: secret-canary","error_codes":[70000,"x",-1],
            "suberror":"bad_token","correlation_id":"11111111-2222-3333-4444-555555555555","trace_id":"secret-canary"}"#;
        let refusal = Refusal::read(body).expect("a refusal");
        assert_eq!(
            refusal.to_string(),
            "invalid_grant, bad_token, AADSTS70000, correlation id 11111111-2222-3333-4444-555555555555"
        );
        let hostile =
            br#"{"error":"secret-canary","correlation_id":"secret-canary","error_codes":"secret-canary","suberror":5}"#;
        let refusal = Refusal::read(hostile).expect("a refusal");
        assert!(!format!("{refusal} {refusal:?}").contains("canary"));
        assert_eq!(refusal.error.problem(), Problem::UnknownRefusal);
    }

    #[test]
    fn of_a_description_only_number_and_id_are_kept() {
        let told =
            "AADSTS50057: secret-canary. Trace ID: x Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: y";
        let refusal = Refusal::described("access_denied", told);
        let id = Some("11111111-2222-3333-4444-555555555555");
        assert_eq!((refusal.codes.as_slice(), refusal.correlation_id.as_deref()), ([50057].as_slice(), id));
        for told in ["", "AADSTS", "AADSTS: Correlation ID:", "AADSTS99999999999 Correlation ID: secret-canary"] {
            let refusal = Refusal::described("access_denied", told);
            assert_eq!((refusal.codes.len(), refusal.correlation_id), (0, None), "{told}");
        }
    }

    #[test]
    fn a_number_picks_a_sentence_and_never_the_problem() {
        let body = br#"{"error":"invalid_grant","error_codes":[1,50053],"correlation_id":"11111111-2222-3333-4444-555555555555"}"#;
        let error = SignInError::Refused(Refusal::read(body).expect("a refusal"));
        assert_eq!((error.problem(), error.particulars().cause), (Problem::SignInExpired, Some(Cause::Locked)));
        let body = br#"{"error":"temporarily_unavailable","error_codes":[50053]}"#;
        let error = SignInError::Refused(Refusal::read(body).expect("a refusal"));
        assert_eq!(error.problem(), Problem::ProviderUnavailable);
    }

    #[test]
    fn a_decision_hangs_on_the_name_of_the_error_alone() {
        for (name, problem) in [
            ("access_denied", Problem::Declined),
            ("authorization_declined", Problem::Declined),
            ("expired_token", Problem::CodeExpired),
            ("bad_verification_code", Problem::CodeExpired),
            ("invalid_grant", Problem::SignInExpired),
            ("unauthorized_client", Problem::ProviderRefused),
            ("server_error", Problem::ProviderUnavailable),
            ("never_heard_of", Problem::UnknownRefusal),
        ] {
            assert_eq!(OAuthError::read(name).problem(), problem, "{name}");
        }
    }
}
