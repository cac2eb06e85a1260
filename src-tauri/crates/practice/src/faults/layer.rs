//! The layer between the honest service and the line, in which all faults of answers happen.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use serde_json::Value;

use super::deed::{Deed, Route};
use super::line::Tap;
use super::{Fault, id_tokens, named};
use crate::guard::MOST_BODY;
use crate::params::Params;
use crate::provider::{Provider, Shared};

/// The most bytes of an honest answer; each is far smaller.
const MOST_ANSWER: usize = 1024 * 1024;
/// The header, and without its prefix the parameter, that asks for a fault in one request.
const HEADER: &str = "x-practice-fault";
const PARAMETER: &str = "practice-fault";

/// Answers honestly, unless a fault is on.
pub(crate) async fn spoil(State(provider): State<Shared>, request: Request, next: Next) -> Response {
    let tap = request.extensions().get::<ConnectInfo<Tap>>().map(|info| info.0.clone()).unwrap_or_default();
    let wish = match wish(&request) {
        Ok(wish) => wish,
        Err(refused) => return *refused,
    };
    let (request, route) = match route(request).await {
        Ok((request, Some(route))) => (request, route),
        Ok((request, None)) => return next.run(request).await,
        Err(refused) => return *refused,
    };
    provider.faults.note(route);
    let wish = wish.filter(|fault| fault.at.contains(&route));
    let instead = wish.filter(|fault| fault.deed.replaces());
    if let Some(fault) = instead.or_else(|| provider.faults.take(route, None, Deed::replaces)) {
        return replaced(fault, &provider, &tap);
    }
    let honest = next.run(request).await;
    if wish.is_none() && !provider.faults.touches(route) {
        return honest;
    }
    changed(honest, route, wish, &provider, &tap).await
}

/// The fault that the request itself asks for.
fn wish(request: &Request) -> Result<Option<&'static Fault>, Box<Response>> {
    let query = Params::parse(request.uri().query().unwrap_or_default().as_bytes());
    let header = request.headers().get(HEADER).and_then(|value| value.to_str().ok());
    let Some(name) = header.or_else(|| query.value(PARAMETER)) else { return Ok(None) };
    named(name).map(Some).map_err(|error| Box::new((StatusCode::BAD_REQUEST, format!("{error}\n")).into_response()))
}

/// Which endpoint is asked; the grant stands in the body, which is put back.
async fn route(request: Request) -> Result<(Request, Option<Route>), Box<Response>> {
    let path = request.uri().path();
    let plain = match path {
        "/v1.0/me" => Some(Route::Profile),
        _ if path.starts_with("/v1.0/me/drive") => Some(match request.method().as_str() {
            "PUT" => Route::Save,
            "GET" if path.ends_with("/content") => Route::Content,
            _ => Route::Folder,
        }),
        _ if path.starts_with("/download/") => Some(Route::Download),
        _ if path.ends_with("/.well-known/openid-configuration") => Some(Route::Discovery),
        _ if path.ends_with("/discovery/v2.0/keys") => Some(Route::Keys),
        _ if path.ends_with("/oauth2/v2.0/devicecode") => Some(Route::DeviceCode),
        _ => None,
    };
    if plain.is_some() || request.method() != Method::POST || !path.ends_with("/oauth2/v2.0/token") {
        return Ok((request, plain));
    }
    let (parts, body) = request.into_parts();
    let too_large = |_| Box::new(StatusCode::PAYLOAD_TOO_LARGE.into_response());
    let body = to_bytes(body, MOST_BODY).await.map_err(too_large)?;
    let route = match Params::parse(&body).value("grant_type") {
        Some("refresh_token") => Route::Refresh,
        Some("urn:ietf:params:oauth:grant-type:device_code") => Route::Poll,
        Some(_) | None => Route::Code,
    };
    Ok((Request::from_parts(parts, Body::from(body)), Some(route)))
}

fn replaced(fault: &'static Fault, provider: &Provider, tap: &Tap) -> Response {
    match &fault.deed {
        Deed::Say(say) => say(provider),
        Deed::Speak(speak) => {
            tap.leave(speak());
            ([(header::CONNECTION, "close")], "").into_response()
        }
        Deed::Change(_) | Deed::Vouch(_) | Deed::Rewrite(_) | Deed::Label(_) | Deed::Return(_) | Deed::Certify(_) => {
            StatusCode::OK.into_response()
        }
    }
}

/// The honest answer, changed by what is on for this person.
async fn changed(
    honest: Response,
    route: Route,
    wish: Option<&'static Fault>,
    provider: &Provider,
    tap: &Tap,
) -> Response {
    let (mut parts, body) = honest.into_parts();
    let body = to_bytes(body, MOST_ANSWER).await.unwrap_or_default();
    let Ok(mut answer) = serde_json::from_slice::<Value>(&body) else {
        return Response::from_parts(parts, Body::from(body));
    };
    let person = person(&answer);
    let grants = parts.status.is_success();
    let fits = |deed: &Deed| grants || deed.replaces();
    let Some(fault) = wish.or_else(|| provider.faults.take(route, person.as_deref(), fits)) else {
        return Response::from_parts(parts, Body::from(body));
    };
    let bytes = match &fault.deed {
        Deed::Say(_) | Deed::Speak(_) => return replaced(fault, provider, tap),
        Deed::Change(change) if grants => {
            change(&mut answer, provider);
            answer.to_string().into_bytes()
        }
        Deed::Vouch(vouch) if grants => {
            if let Some(claims) = id_tokens::claims(&answer) {
                answer["id_token"] = Value::String(vouch(provider, claims));
            }
            answer.to_string().into_bytes()
        }
        Deed::Rewrite(rewrite) if grants => rewrite(String::from_utf8_lossy(&body).into_owned()),
        Deed::Label(kind) => {
            parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
            body.to_vec()
        }
        Deed::Change(_) | Deed::Vouch(_) | Deed::Rewrite(_) | Deed::Return(_) | Deed::Certify(_) => body.to_vec(),
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(Bytes::from(bytes)))
}

/// The id of the account an answer is about, where it tells.
fn person(answer: &Value) -> Option<String> {
    if let Some(id) = answer.get("id").and_then(Value::as_str) {
        // The id of a file begins with that of its drive, which is the account's.
        return Some(id.split('!').next().unwrap_or(id).to_lowercase());
    }
    let claims = id_tokens::claims(answer)?;
    let object_id = claims.get("oid")?.as_str()?.replace('-', "");
    object_id.get(16..).map(str::to_owned)
}
