//! The device authorization endpoint: an app on another device asks for a code to show (RFC 8628 §3.1 and §3.2).

use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};

use crate::ask::Ask;
use crate::chance::{secret, user_code};
use crate::discovery::{check, correlation};
use crate::fault::Reason;
use crate::lang::Lang;
use crate::provider::{Provider, Shared};
use crate::scope::Scopes;
use crate::store::{DEVICE_CODE_LIFE, DeviceGrant};
use crate::token::{public_client, required};
use crate::words::{fill, words};

/// `POST /{tenant}/oauth2/v2.0/devicecode`.
pub(crate) async fn endpoint(State(provider): State<Shared>, Path(tenant): Path<String>, ask: Ask) -> Response {
    let answer = check(&tenant)
        .and_then(|()| public_client(&ask, &["client_id", "scope"]))
        .and_then(|client| begin(&provider, client, &ask));
    match answer {
        Ok(body) => Json(body).into_response(),
        Err(reason) => reason.response(&provider, correlation(&ask.headers)),
    }
}

/// Microsoft sends a ready-made `message`, and no `verification_uri_complete`: the person types what they see.
fn begin(provider: &Provider, client: &str, ask: &Ask) -> Result<Value, Reason> {
    let scopes = Scopes::read(required(&ask.form, "scope")?).map_err(Reason::Scope)?;
    if scopes.is_empty() {
        return Err(Reason::MissingField("scope"));
    }
    let device_code = secret(provider.chance());
    let user_code = user_code(provider.chance());
    let grant = DeviceGrant::new(user_code.clone(), client.to_owned(), scopes, provider.now());
    provider.store().devices.add(&device_code, grant);
    let uri = provider.address("/link");
    let lang = ask.value("mkt").and_then(Lang::wished).unwrap_or_default();
    Ok(json!({
        "user_code": user_code,
        "device_code": device_code.as_str(),
        "verification_uri": uri,
        "expires_in": DEVICE_CODE_LIFE.as_secs(),
        "interval": provider.device_interval,
        "message": fill(words(lang).device_message, &[("address", &uri), ("code", &user_code)]),
    }))
}
