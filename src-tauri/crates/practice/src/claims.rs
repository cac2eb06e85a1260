//! What an id_token and the userinfo endpoint say about a person.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::account::Profile;
use crate::provider::Provider;
use crate::registration::TENANT;
use crate::scope::{Permission, Scopes};
use crate::store::Issued;

/// How long an id_token is good for.
const LIFE: Duration = Duration::from_secs(24 * 60 * 60);

/// A person's pairwise identifier for one client: it differs from app to app and stays the same over time
/// (OpenID Connect Core §8.1).
pub(crate) fn subject(profile: &Profile, client_id: &str) -> String {
    let digest = Sha256::digest(format!("practice subject\n{client_id}\n{}", profile.id.0));
    URL_SAFE_NO_PAD.encode(digest)
}

/// A signed id_token (OpenID Connect Core §2, with Microsoft's `tid`, `oid` and `ver`).
pub(crate) fn id_token(provider: &Provider, profile: &Profile, issued: &Issued, nonce: Option<&str>) -> String {
    let now = provider.now();
    let mut claims = json!({
        "ver": "2.0",
        "iss": provider.issuer(),
        "sub": subject(profile, &issued.client_id),
        "aud": issued.client_id,
        "exp": (now + LIFE).as_secs(),
        "iat": now.as_secs(),
        "nbf": now.as_secs(),
        "auth_time": issued.signed_in_at.as_secs(),
        "tid": TENANT,
    });
    if let Some(nonce) = nonce {
        claims["nonce"] = json!(nonce);
    }
    if issued.scopes.has(Permission::Profile) {
        claims["oid"] = json!(profile.object_id());
        claims["preferred_username"] = json!(profile.address);
        claims["name"] = json!(profile.name);
    }
    if let Some(email) = email(profile, &issued.scopes) {
        claims["email"] = json!(email);
    }
    provider.keys.sign(&claims)
}

/// The answer of the userinfo endpoint (OpenID Connect Core §5.3.2).
pub(crate) fn userinfo(provider: &Provider, profile: &Profile, client_id: &str, scopes: &Scopes) -> Value {
    let mut claims = json!({ "sub": subject(profile, client_id) });
    if scopes.has(Permission::Profile) {
        claims["name"] = json!(profile.name);
        claims["given_name"] = json!(profile.given_name);
        claims["family_name"] = json!(profile.surname);
        claims["picture"] = json!(provider.address("/v1.0/me/photo/$value"));
    }
    if let Some(email) = email(profile, scopes) {
        claims["email"] = json!(email);
    }
    claims
}

/// The `client_info` of a token answer: who this is, for clients that file tokens by account.
pub(crate) fn client_info(profile: &Profile) -> String {
    let info = json!({
        "ver": "1.0",
        "uid": profile.object_id(),
        "utid": TENANT,
        "name": profile.name,
        "preferred_username": profile.address,
    });
    URL_SAFE_NO_PAD.encode(info.to_string())
}

fn email<'a>(profile: &'a Profile, scopes: &Scopes) -> Option<&'a str> {
    (profile.gives_email && scopes.has(Permission::Email)).then_some(profile.address.as_str())
}
