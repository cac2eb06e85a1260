//! The token endpoint: codes, device codes and refresh tokens become tokens (RFC 6749 §4.1.3 and §6, RFC 8628 §3.4).

use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{Method, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use crate::account::Profile;
use crate::ask::Ask;
use crate::chance::secret;
use crate::claims::{client_info, id_token};
use crate::discovery::{check, correlation};
use crate::fault::Reason;
use crate::params::Params;
use crate::provider::{Provider, Shared};
use crate::registration::is_registered;
use crate::scope::{Permission, Scopes};
use crate::store::{Code, Issued, Store};

/// What a client may send only once.
const FIELDS: [&str; 8] =
    ["client_id", "grant_type", "code", "redirect_uri", "code_verifier", "refresh_token", "device_code", "scope"];

/// The device grant's name (RFC 8628 §3.4).
const DEVICE_CODE: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// `POST /{tenant}/oauth2/v2.0/token`.
pub(crate) async fn endpoint(State(provider): State<Shared>, Path(tenant): Path<String>, ask: Ask) -> Response {
    let answer =
        check(&tenant).and_then(|()| public_client(&ask, &FIELDS)).and_then(|client| grant(&provider, client, &ask));
    match answer {
        Ok(body) => Json(body).into_response(),
        Err(reason) => reason.response(&provider, correlation(&ask.headers)),
    }
}

/// The id of the client behind a POST, which must be public and registered (RFC 6749 §2.1).
///
/// # Errors
/// Another method, a repeated field, a credential, or a client nobody registered.
pub(crate) fn public_client<'a>(ask: &'a Ask, fields: &[&'static str]) -> Result<&'a str, Reason> {
    if ask.method != Method::POST {
        return Err(Reason::PostOnly);
    }
    if let Some(name) = ask.form.repeated(fields) {
        return Err(Reason::RepeatedField(name));
    }
    let presents = |name| ask.form.raw(name).is_some();
    if presents("client_secret") || presents("client_assertion") || ask.headers.contains_key(header::AUTHORIZATION) {
        return Err(Reason::SecretSent);
    }
    let client = required(&ask.form, "client_id")?;
    if is_registered(client) { Ok(client) } else { Err(Reason::UnknownClient(shortened(client))) }
}

/// A parameter that must be there.
pub(crate) fn required<'a>(form: &'a Params, name: &'static str) -> Result<&'a str, Reason> {
    form.value(name).ok_or(Reason::MissingField(name))
}

/// A client's own text, cut and cleaned so that it may be repeated in an error.
pub(crate) fn shortened(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_graphic()).take(64).collect()
}

fn grant(provider: &Provider, client: &str, ask: &Ask) -> Result<Value, Reason> {
    // One transaction: what was spent and what came of it are remembered together or not at all.
    let mut store = provider.store();
    let (issued, nonce) = match required(&ask.form, "grant_type")? {
        "authorization_code" => by_code(provider, &mut store, client, &ask.form)?,
        "refresh_token" => (by_refresh(provider, &mut store, client, &ask.form)?, None),
        DEVICE_CODE => (by_device_code(provider, &mut store, client, &ask.form)?, None),
        other => return Err(Reason::GrantType(shortened(other))),
    };
    let tokens = file(provider, &mut store, &issued)?;
    drop(store);
    let wants_info = ask.form.value("client_info") == Some("1");
    Ok(answer(provider, &issued, &tokens, nonce.as_deref(), wants_info))
}

fn by_code(
    provider: &Provider,
    store: &mut Store,
    client: &str,
    form: &Params,
) -> Result<(Issued, Option<String>), Reason> {
    let code = required(form, "code")?;
    let redirect = required(form, "redirect_uri")?;
    let verifier = required(form, "code_verifier")?;
    store.grants.redeem(code, provider.now(), |code| fits(code, client, redirect, verifier))
}

fn fits(code: &Code, client: &str, redirect: &str, verifier: &str) -> Result<(), Reason> {
    if code.request.client_id != client || code.request.redirect_uri.as_str() != redirect {
        return Err(Reason::CodeForAnother);
    }
    if is_verifier(verifier) && bool::from(challenge(verifier).as_bytes().ct_eq(code.request.challenge.as_bytes())) {
        return Ok(());
    }
    Err(Reason::Verifier)
}

/// The S256 challenge of a verifier (RFC 7636 §4.2).
fn challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()))
}

/// Whether a text has the form of a verifier (RFC 7636 §4.1).
fn is_verifier(text: &str) -> bool {
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    (43..=128).contains(&text.len()) && text.bytes().all(unreserved)
}

fn by_refresh(provider: &Provider, store: &mut Store, client: &str, form: &Params) -> Result<Issued, Reason> {
    let token = required(form, "refresh_token")?;
    let wanted = form.value("scope").map(Scopes::read).transpose().map_err(Reason::Scope)?;
    let Store { grants, accounts, .. } = store;
    grants.spend_refresh(token, client, wanted, |account| accounts.consented(account, client), provider.now())
}

fn by_device_code(provider: &Provider, store: &mut Store, client: &str, form: &Params) -> Result<Issued, Reason> {
    let device_code = required(form, "device_code")?;
    let interval = Duration::from_secs(provider.device_interval);
    let polled = store.devices.poll(device_code, client, interval, provider.now())?;
    Ok(store.grants.begin_for_device(polled, provider.now()))
}

/// New tokens, and whose they are.
struct Tokens {
    access: String,
    refresh: Option<String>,
    profile: Profile,
}

/// Makes tokens and files them.
fn file(provider: &Provider, store: &mut Store, issued: &Issued) -> Result<Tokens, Reason> {
    let now = provider.now();
    let access = format!("EwPractice.{}", secret(provider.chance()).as_str());
    let refresh = issued
        .scopes
        .has(Permission::OfflineAccess)
        .then(|| format!("M.Practice.{}", secret(provider.chance()).as_str()));
    store.grants.add_access(&access, issued, now);
    if let Some(token) = &refresh {
        store.grants.add_refresh(token, issued.grant, now);
    }
    let account = store.accounts.with_id(&issued.account).ok_or(Reason::RefreshUnusable)?;
    Ok(Tokens { access, refresh, profile: account.profile.clone() })
}

/// A token answer in Microsoft's shape (RFC 6749 §5.1).
fn answer(provider: &Provider, issued: &Issued, tokens: &Tokens, nonce: Option<&str>, wants_info: bool) -> Value {
    let life = crate::store::ACCESS_LIFE.as_secs();
    let mut body = json!({
        "token_type": "Bearer",
        "scope": issued.scopes.text(),
        "expires_in": life,
        "ext_expires_in": life,
        "access_token": tokens.access,
    });
    if let Some(token) = &tokens.refresh {
        body["refresh_token"] = json!(token);
    }
    if issued.scopes.has(Permission::OpenId) {
        body["id_token"] = json!(id_token(provider, &tokens.profile, issued, nonce));
    }
    if wants_info {
        body["client_info"] = json!(client_info(&tokens.profile));
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_is_that_of_the_standard() {
        // RFC 7636, appendix B.
        assert_eq!(
            challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }

    #[test]
    fn a_verifier_is_43_to_128_unreserved_characters() {
        assert!(is_verifier(&"a".repeat(43)));
        assert!(is_verifier(&"~".repeat(128)));
        assert!(!is_verifier(&"a".repeat(42)));
        assert!(!is_verifier(&"a".repeat(129)));
        assert!(!is_verifier(&"é".repeat(43)));
    }
}
