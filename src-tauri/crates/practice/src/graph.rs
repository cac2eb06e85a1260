//! The part of Graph a linked app reads: the profile, the picture and userinfo, in the shapes a personal account gets.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Map, Value, json};

use crate::account::Profile;
use crate::ask::Ask;
use crate::chance::guid;
use crate::claims::userinfo;
use crate::clock::graph_stamp;
use crate::discovery::correlation;
use crate::fault::is_guid;
use crate::provider::{Provider, Shared};
use crate::scope::{Permission, Scopes};

/// Alex's picture: drawn for this service.
pub(crate) static PICTURE: &[u8] = include_bytes!("../assets/alex-moreno.png");

/// A refusal in Graph's error shape.
pub(crate) struct GraphFault {
    status: StatusCode,
    code: &'static str,
    message: String,
}

impl GraphFault {
    /// A refusal with this code.
    pub(crate) fn new(status: StatusCode, code: &'static str, message: &str) -> Self {
        Self { status, code, message: message.to_owned() }
    }

    fn response(&self, provider: &Provider, client_id: &str, request_id: &str) -> Response {
        let body = json!({ "error": {
            "code": self.code,
            "message": self.message,
            "innerError": {
                "date": graph_stamp(provider.now()),
                "request-id": request_id,
                "client-request-id": client_id,
            },
        } });
        let mut response = (self.status, Json(body)).into_response();
        if self.status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"\""));
        }
        response
    }
}

/// Whose token came with a request, and what it is good for.
pub(crate) struct Bearer {
    pub(crate) profile: Profile,
    pub(crate) client_id: String,
    pub(crate) scopes: Scopes,
}

/// `GET /v1.0/me`, with `$select`.
pub(crate) async fn me(State(provider): State<Shared>, ask: Ask) -> Response {
    answer(&provider, &ask, |bearer| {
        permitted(&bearer.scopes, Permission::UserRead)?;
        select(profile(&provider, &bearer.profile), ask.query.value("$select")).map(|body| Json(body).into_response())
    })
}

/// `GET /v1.0/me/photo/$value`: a PNG, or 404 for those without a picture.
pub(crate) async fn photo(State(provider): State<Shared>, ask: Ask) -> Response {
    answer(&provider, &ask, |bearer| {
        permitted(&bearer.scopes, Permission::UserRead)?;
        let missing = || GraphFault::new(StatusCode::NOT_FOUND, "ImageNotFound", "This account has no picture.");
        bearer
            .profile
            .picture
            .then(|| ([(header::CONTENT_TYPE, "image/png")], PICTURE).into_response())
            .ok_or_else(missing)
    })
}

/// `GET` or `POST /oidc/userinfo` (OpenID Connect Core §5.3).
pub(crate) async fn oidc_userinfo(State(provider): State<Shared>, ask: Ask) -> Response {
    answer(&provider, &ask, |bearer| {
        permitted(&bearer.scopes, Permission::OpenId)?;
        Ok(Json(userinfo(&provider, &bearer.profile, &bearer.client_id, &bearer.scopes)).into_response())
    })
}

/// What Graph answers where there is nothing.
pub(crate) async fn nothing(State(provider): State<Shared>, ask: Ask) -> Response {
    answer(&provider, &ask, |_| {
        Err(GraphFault::new(
            StatusCode::NOT_FOUND,
            "ResourceNotFound",
            "The practice service has nothing at this address.",
        ))
    })
}

/// Does the work for whoever's token came with a request, and answers as Graph does, with the ids of the request.
pub(crate) fn answer(
    provider: &Provider,
    ask: &Ask,
    work: impl FnOnce(&Bearer) -> Result<Response, GraphFault>,
) -> Response {
    let request_id = guid(provider.chance());
    let client_id =
        correlation(&ask.headers).filter(|text| is_guid(text)).map_or_else(|| request_id.clone(), str::to_owned);
    let mut response = bearer(provider, ask)
        .and_then(|bearer| work(&bearer))
        .unwrap_or_else(|fault| fault.response(provider, &client_id, &request_id));
    for (name, value) in [("request-id", &request_id), ("client-request-id", &client_id)] {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn bearer(provider: &Provider, ask: &Ask) -> Result<Bearer, GraphFault> {
    let refused = |message| GraphFault::new(StatusCode::UNAUTHORIZED, "InvalidAuthenticationToken", message);
    let header = ask.header(header::AUTHORIZATION).ok_or_else(|| refused("Access token is empty."))?;
    let token = header
        .split_once(' ')
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, token)| token.trim())
        .ok_or_else(|| refused("The Authorization header must be a Bearer token."))?;
    let store = provider.store();
    let (account, client_id, scopes) = store
        .grants
        .access(token, provider.now())
        .ok_or_else(|| refused("Lifetime validation failed, the token is expired or not known here."))?;
    let profile = store.accounts.with_id(account).map(|account| account.profile.clone());
    let profile = profile.ok_or_else(|| refused("The account of this token no longer exists."))?;
    Ok(Bearer { profile, client_id: client_id.to_owned(), scopes: scopes.clone() })
}

fn permitted(scopes: &Scopes, permission: Permission) -> Result<(), GraphFault> {
    let lacking = || {
        GraphFault::new(StatusCode::FORBIDDEN, "ErrorAccessDenied", "Access is denied. Check the scopes of the token.")
    };
    scopes.has(permission).then_some(()).ok_or_else(lacking)
}

/// The default fields, most of them null for a personal account.
fn profile(provider: &Provider, profile: &Profile) -> Map<String, Value> {
    let fields = json!({
        "@odata.context": provider.address("/v1.0/$metadata#users/$entity"),
        "businessPhones": [],
        "displayName": profile.name,
        "givenName": profile.given_name,
        "jobTitle": null,
        "mail": null,
        "mobilePhone": null,
        "officeLocation": null,
        "preferredLanguage": null,
        "surname": profile.surname,
        "userPrincipalName": profile.address,
        "id": profile.id.0,
    });
    fields.as_object().cloned().unwrap_or_default()
}

fn select(fields: Map<String, Value>, wanted: Option<&str>) -> Result<Map<String, Value>, GraphFault> {
    let Some(wanted) = wanted else { return Ok(fields) };
    let names: Vec<&str> = wanted.split(',').map(str::trim).collect();
    if let Some(unknown) = names.iter().find(|name| !fields.keys().any(|key| key.eq_ignore_ascii_case(name))) {
        let message = format!(
            "Could not find a property named '{}' on type 'microsoft.graph.user'.",
            crate::token::shortened(unknown)
        );
        return Err(GraphFault::new(StatusCode::BAD_REQUEST, "BadRequest", &message));
    }
    let chosen = |key: &str| key.starts_with('@') || names.iter().any(|name| key.eq_ignore_ascii_case(name));
    Ok(fields.into_iter().filter(|(key, _)| chosen(key)).collect())
}
