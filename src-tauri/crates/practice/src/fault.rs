//! Why a protocol request was refused, in Microsoft's error shape (RFC 6749 §5.2 with AADSTS numbers).

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::chance::guid;
use crate::clock::stamp;
use crate::provider::Provider;

/// Why a request was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reason {
    UnknownTenant(String),
    WrongAudience,
    UnknownClient(String),
    RedirectNotRegistered,
    MissingField(&'static str),
    RepeatedField(&'static str),
    Malformed(&'static str),
    PostOnly,
    ResponseType,
    ResponseMode,
    Challenge,
    Prompt,
    Scope(String),
    LoginRequired,
    ConsentRequired,
    ConsentDeclined,
    GrantType(String),
    SecretSent,
    CodeUnknown,
    CodeRedeemed,
    CodeExpired,
    CodeForAnother,
    Verifier,
    RefreshUnusable,
    RefreshExpired,
    MoreThanGranted,
    Pending,
    SlowDown,
    DeviceDeclined,
    DeviceExpired,
    DeviceUnknown,
    DeviceRedeemed,
}

/// One row of the table of refusals.
struct Row {
    status: StatusCode,
    error: &'static str,
    number: u32,
    text: String,
}

impl Reason {
    /// The OAuth `error` value.
    pub(crate) fn error(&self) -> &'static str {
        self.row().error
    }

    /// `AADSTS` number and text, with the ids that a support person would ask for.
    pub(crate) fn description(&self, provider: &Provider) -> String {
        self.describe(&Trace::new(provider, None))
    }

    /// The JSON answer of the token and device endpoints.
    pub(crate) fn response(&self, provider: &Provider, correlation: Option<&str>) -> Response {
        let trace = Trace::new(provider, correlation);
        let row = self.row();
        let mut body = json!({
            "error": row.error,
            "error_description": self.describe(&trace),
            "error_codes": [row.number],
            "timestamp": trace.timestamp,
            "trace_id": trace.id,
            "correlation_id": trace.correlation,
        });
        if matches!(self, Self::RefreshUnusable | Self::RefreshExpired) {
            body["suberror"] = json!("bad_token");
        }
        (row.status, [(header::CONTENT_TYPE, "application/json; charset=utf-8")], body.to_string()).into_response()
    }

    fn describe(&self, trace: &Trace) -> String {
        let row = self.row();
        format!(
            "AADSTS{}: {} Trace ID: {} Correlation ID: {} Timestamp: {}",
            row.number, row.text, trace.id, trace.correlation, trace.timestamp
        )
    }

    fn row(&self) -> Row {
        let bad =
            |error, number, text: &str| Row { status: StatusCode::BAD_REQUEST, error, number, text: text.to_owned() };
        match self {
            Self::UnknownTenant(name) => bad("invalid_request", 90002, &format!("Tenant '{name}' not found.")),
            Self::WrongAudience => {
                bad("invalid_request", 9_002_331, "The app is for personal accounts only. Use the /consumers endpoint.")
            }
            Self::UnknownClient(id) => {
                bad("unauthorized_client", 700_016, &format!("No app with the identifier '{id}' is registered."))
            }
            Self::RedirectNotRegistered => {
                bad("invalid_request", 50011, "The redirect URI of the request is not one registered for the app.")
            }
            Self::MissingField(name) => {
                bad("invalid_request", 900_144, &format!("The request must contain the parameter '{name}'."))
            }
            Self::RepeatedField(name) => {
                bad("invalid_request", 9_002_313, &format!("The parameter '{name}' was sent more than once."))
            }
            Self::Malformed(what) => bad("invalid_request", 9_002_313, &format!("The request is malformed: {what}.")),
            Self::PostOnly => Row {
                status: StatusCode::METHOD_NOT_ALLOWED,
                ..bad("invalid_request", 900_561, "The endpoint only accepts POST requests.")
            },
            Self::ResponseType => {
                bad("unsupported_response_type", 70005, "The only response type allowed for this app is 'code'.")
            }
            Self::ResponseMode => {
                bad("invalid_request", 90015, "The response mode must be 'form_post' or 'query' for this app.")
            }
            Self::Challenge => bad(
                "invalid_request",
                501_491,
                "A code_challenge of 43 base64url characters with code_challenge_method 'S256' is required.",
            ),
            Self::Prompt => bad("invalid_request", 90023, "The value of 'prompt' is not supported."),
            Self::Scope(name) => {
                bad("invalid_scope", 70011, &format!("A personal account cannot grant the scope '{name}'."))
            }
            Self::LoginRequired => {
                bad("login_required", 50058, "A silent sign-in was asked for, but nobody is signed in.")
            }
            Self::ConsentRequired => bad(
                "interaction_required",
                65001,
                "The person has to agree again; a native app is never trusted silently.",
            ),
            Self::ConsentDeclined => bad("access_denied", 65004, "The person declined to let the app in."),
            Self::GrantType(name) => {
                bad("unsupported_grant_type", 70003, &format!("The grant type '{name}' is not supported."))
            }
            Self::SecretSent => Row {
                status: StatusCode::UNAUTHORIZED,
                ..bad("invalid_client", 700_025, "The client is public, so no client credential may be presented.")
            },
            Self::CodeUnknown => bad("invalid_grant", 70000, "The authorization code is not known here."),
            Self::CodeRedeemed => bad("invalid_grant", 54005, "The authorization code was already redeemed."),
            Self::CodeExpired => bad("invalid_grant", 70008, "The authorization code has expired."),
            Self::CodeForAnother => {
                bad("invalid_grant", 70000, "The authorization code was issued for another client or redirect URI.")
            }
            Self::Verifier => bad("invalid_grant", 501_481, "The code_verifier does not match the code_challenge."),
            Self::RefreshUnusable => {
                bad("invalid_grant", 70000, "The grant was revoked or its refresh token was used before.")
            }
            Self::RefreshExpired => bad("invalid_grant", 700_082, "The refresh token has expired from inactivity."),
            Self::MoreThanGranted => {
                bad("invalid_grant", 65001, "The person has not agreed to every scope of this request.")
            }
            Self::Pending => {
                bad("authorization_pending", 70016, "The person has not finished signing in yet. Keep polling.")
            }
            Self::SlowDown => bad("slow_down", 90055, "Polling is too fast. Wait 5 seconds longer between requests."),
            Self::DeviceDeclined => bad("authorization_declined", 70017, "The person declined to let the app in."),
            Self::DeviceExpired => bad("expired_token", 70020, "The device code has expired. Ask for a new one."),
            Self::DeviceUnknown => bad("bad_verification_code", 70018, "The device code is not known here."),
            Self::DeviceRedeemed => bad("invalid_grant", 54005, "The device code was already redeemed."),
        }
    }
}

/// The ids that let one refusal be found again.
struct Trace {
    id: String,
    correlation: String,
    timestamp: String,
}

impl Trace {
    fn new(provider: &Provider, correlation: Option<&str>) -> Self {
        let given = correlation.filter(|text| is_guid(text)).map(str::to_owned);
        Self {
            id: guid(provider.chance()),
            correlation: given.unwrap_or_else(|| guid(provider.chance())),
            timestamp: stamp(provider.now()),
        }
    }
}

/// Whether a text is a GUID in its usual form, and so may be echoed.
pub(crate) fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_guid_is_echoed() {
        assert!(is_guid("9188040d-6c67-4c5b-b112-36a304b66dad"));
        assert!(!is_guid("9188040d-6c67-4c5b-b112-36a304b66da\n"));
        assert!(!is_guid("9188040d6c674c5bb11236a304b66dad"));
    }
}
