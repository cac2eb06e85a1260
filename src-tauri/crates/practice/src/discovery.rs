//! What the provider says about itself: the discovery document and the key set.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};

use crate::fault::Reason;
use crate::provider::{Provider, Shared};
use crate::registration::Tenant;

/// `GET /{tenant}/v2.0/.well-known/openid-configuration` (OpenID Connect Discovery §4).
pub(crate) async fn document(
    State(provider): State<Shared>,
    Path(tenant): Path<String>,
    headers: HeaderMap,
) -> Response {
    match check(&tenant) {
        Ok(()) => Json(describe(&provider, &tenant)).into_response(),
        Err(reason) => reason.response(&provider, correlation(&headers)),
    }
}

/// `GET /{tenant}/discovery/v2.0/keys` (RFC 7517 §5).
pub(crate) async fn keys(State(provider): State<Shared>, Path(tenant): Path<String>, headers: HeaderMap) -> Response {
    match check(&tenant) {
        Ok(()) => Json(provider.keys.jwks(&provider.issuer())).into_response(),
        Err(reason) => reason.response(&provider, correlation(&headers)),
    }
}

/// Whether a tenant segment is one this provider answers for.
///
/// # Errors
/// The refusal to answer with.
pub(crate) fn check(tenant: &str) -> Result<(), Reason> {
    match Tenant::read(tenant) {
        Tenant::Consumers => Ok(()),
        Tenant::WrongAudience => Err(Reason::WrongAudience),
        Tenant::Unknown => Err(Reason::UnknownTenant(tenant.chars().filter(|c| !c.is_control()).take(64).collect())),
    }
}

/// The id by which the client wants to find this request again.
pub(crate) fn correlation(headers: &HeaderMap) -> Option<&str> {
    headers.get("client-request-id").and_then(|value| value.to_str().ok())
}

/// The document, in Microsoft's shape: the endpoints keep the segment that was asked, the issuer always holds the GUID;
/// there is no revocation endpoint, and neither PKCE nor RFC 9207 is announced.
fn describe(provider: &Provider, tenant: &str) -> Value {
    let at = |path: &str| provider.address(&format!("/{tenant}{path}"));
    json!({
        "token_endpoint": at("/oauth2/v2.0/token"),
        "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic"],
        "jwks_uri": at("/discovery/v2.0/keys"),
        "response_modes_supported": ["query", "form_post"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "response_types_supported": ["code"],
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
        "issuer": provider.issuer(),
        "request_uri_parameter_supported": false,
        "userinfo_endpoint": provider.address("/oidc/userinfo"),
        "authorization_endpoint": at("/oauth2/v2.0/authorize"),
        "device_authorization_endpoint": at("/oauth2/v2.0/devicecode"),
        "end_session_endpoint": at("/oauth2/v2.0/logout"),
        "ui_locales_supported": ["en", "de"],
        "claims_supported": [
            "sub", "iss", "aud", "exp", "iat", "nbf", "auth_time", "nonce", "preferred_username", "name", "oid", "tid",
            "ver", "email"
        ],
        "tenant_region_scope": null,
        "msgraph_host": provider.address(""),
    })
}
