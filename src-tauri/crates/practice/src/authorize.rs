//! The authorization endpoint: an app sends a person here to sign in and agree (RFC 6749 §4.1.1, OpenID Connect Core §3.1.2).
//!
//! The order of the checks is the point. Until client and redirect address are known to be right, a fault is shown on
//! a page: to redirect then would hand the person to whoever wrote the link. After that, faults go back to the app.

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use crate::ask::Ask;
use crate::deliver::{self, ReturnPath};
use crate::discovery::check;
use crate::fault::Reason;
use crate::lang::Lang;
use crate::pages::{Browser, begin, fault_page};
use crate::params::Params;
use crate::provider::Shared;
use crate::redirect::RedirectUri;
use crate::registration::is_registered;
use crate::scope::Scopes;
use crate::store::{AuthorizeRequest, Flow, Purpose, ResponseMode, Session};
use crate::token::{required, shortened};

/// What a client may send only once.
const FIELDS: [&str; 14] = [
    "response_type",
    "response_mode",
    "scope",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
    "prompt",
    "login_hint",
    "signup",
    "ui_locales",
    "mkt",
    "max_age",
    "request",
];

/// The most characters of a value that is kept and sent back.
const LONGEST_ECHO: usize = 2_048;

/// What the app asked the person to be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Prompt {
    none: bool,
    login: bool,
    select_account: bool,
}

/// Why a request goes no further.
enum Stop {
    /// Shown on a page.
    Here(Reason),
    /// Sent back to the app.
    Back(Box<ReturnPath>, Reason),
}

/// `POST /{tenant}/oauth2/v2.0/authorize`: the same as a GET (OpenID Connect Core §3.1.2.1), with which the browser sends
/// the person's cookie. With a form from another's page it does not.
pub(crate) async fn posted(ask: Ask) -> Response {
    let address = format!("{}?{}", ask.path, ask.form.query());
    (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response()
}

/// `GET /{tenant}/oauth2/v2.0/authorize`.
pub(crate) async fn endpoint(State(provider): State<Shared>, Path(tenant): Path<String>, ask: Ask) -> Response {
    let params = &ask.query;
    let browser = Browser::arrive(&provider, &ask, None);
    match check(&tenant).map_err(Stop::Here).and_then(|()| read(params)) {
        Err(Stop::Here(reason)) => fault_page(&provider, &browser, &reason),
        Err(Stop::Back(path, reason)) => deliver::refusal(&provider, &browser, &path, &reason),
        Ok((request, prompt)) if prompt.none => {
            let reason = silent(&browser.session);
            deliver::refusal(&provider, &browser, &ReturnPath::from(&request), &reason)
        }
        Ok((request, prompt)) => {
            let flow = flow(&browser.session, request, params);
            start(&provider, &browser, flow, prompt, params)
        }
    }
}

/// Reads and checks a request.
fn read(params: &Params) -> Result<(AuthorizeRequest, Prompt), Stop> {
    let (client_id, redirect_uri) = address(params).map_err(Stop::Here)?;
    let mode = mode(params);
    let path = ReturnPath {
        redirect_uri,
        mode: mode.clone().unwrap_or(ResponseMode::Query),
        state: params.value("state").filter(|state| state.len() <= LONGEST_ECHO).map(str::to_owned),
    };
    match mode.and_then(|_| details(params, &client_id, &path)) {
        Ok(read) => Ok(read),
        Err(reason) => Err(Stop::Back(Box::new(path), reason)),
    }
}

/// Who asks, and where the answer may go.
fn address(params: &Params) -> Result<(String, RedirectUri), Reason> {
    if let Some(name) = params.repeated(&["client_id", "redirect_uri"]) {
        return Err(Reason::RepeatedField(name));
    }
    let client_id = required(params, "client_id")?;
    if !is_registered(client_id) {
        return Err(Reason::UnknownClient(shortened(client_id)));
    }
    let redirect = RedirectUri::registered(required(params, "redirect_uri")?).ok_or(Reason::RedirectNotRegistered)?;
    Ok((client_id.to_owned(), redirect))
}

fn mode(params: &Params) -> Result<ResponseMode, Reason> {
    match params.value("response_mode") {
        None | Some("query") => Ok(ResponseMode::Query),
        Some("form_post") => Ok(ResponseMode::FormPost),
        Some(_) => Err(Reason::ResponseMode),
    }
}

fn details(params: &Params, client_id: &str, path: &ReturnPath) -> Result<(AuthorizeRequest, Prompt), Reason> {
    if let Some(name) = params.repeated(&FIELDS) {
        return Err(Reason::RepeatedField(name));
    }
    let echo = |name| params.value(name).is_none_or(|value| value.len() <= LONGEST_ECHO);
    if !echo("state") || !echo("nonce") {
        return Err(Reason::Malformed("state and nonce may have 2048 characters at most"));
    }
    if required(params, "response_type")? != "code" {
        return Err(Reason::ResponseType);
    }
    let request = AuthorizeRequest {
        client_id: client_id.to_owned(),
        redirect_uri: path.redirect_uri.clone(),
        mode: path.mode,
        scopes: scopes(params)?,
        state: path.state.clone(),
        nonce: params.value("nonce").map(str::to_owned),
        challenge: challenge(params)?,
    };
    Ok((request, prompt(params.value("prompt").unwrap_or_default())?))
}

fn scopes(params: &Params) -> Result<Scopes, Reason> {
    let scopes = Scopes::read(required(params, "scope")?).map_err(|name| Reason::Scope(shortened(&name)))?;
    if scopes.is_empty() { Err(Reason::MissingField("scope")) } else { Ok(scopes) }
}

/// The S256 challenge; `plain`, and none at all, are refused (RFC 7636 §4.4.1, RFC 9700 §2.1.1).
fn challenge(params: &Params) -> Result<String, Reason> {
    let is_base64url = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    params
        .value("code_challenge")
        .filter(|_| params.value("code_challenge_method") == Some("S256"))
        .filter(|text| text.len() == 43 && text.bytes().all(is_base64url))
        .map(str::to_owned)
        .ok_or(Reason::Challenge)
}

/// Reads `prompt` (OpenID Connect Core §3.1.2.1). `consent` changes nothing, for consent is always asked.
fn prompt(text: &str) -> Result<Prompt, Reason> {
    let mut prompt = Prompt::default();
    for word in text.split_whitespace() {
        match word {
            "none" => prompt.none = true,
            "login" => prompt.login = true,
            "select_account" => prompt.select_account = true,
            "consent" => {}
            _ => return Err(Reason::Prompt),
        }
    }
    let alone = text.split_whitespace().count() <= 1;
    if prompt.none && !alone { Err(Reason::Prompt) } else { Ok(prompt) }
}

/// What `prompt=none` hears. A native app's id can be imitated, so nothing is ever given away silently (RFC 8252 §8.6).
fn silent(session: &Session) -> Reason {
    if session.people.is_empty() { Reason::LoginRequired } else { Reason::ConsentRequired }
}

fn flow(session: &Session, request: AuthorizeRequest, params: &Params) -> Flow {
    Flow {
        session: session.id,
        purpose: Purpose::Authorize(Box::new(request)),
        account: None,
        hint: params.value("login_hint").map(|hint| hint.chars().take(256).collect()),
        lang: params.value("ui_locales").or_else(|| params.value("mkt")).and_then(Lang::wished),
    }
}

/// Chooses the first page.
fn start(provider: &Shared, browser: &Browser, mut flow: Flow, prompt: Prompt, params: &Params) -> Response {
    let people = &browser.session.people;
    let hinted = flow.hint.as_ref().and_then(|hint| {
        let store = provider.store();
        let account = store.accounts.with_address(hint).map(|account| account.profile.id.clone());
        account.filter(|id| browser.session.signed_in(id).is_some())
    });
    let path = match people.as_slice() {
        _ if params.value("signup") == Some("1") => "/create",
        _ if prompt.login => "/sign-in",
        [] => "/sign-in",
        _ if prompt.select_account => "/choose",
        _ if hinted.is_some() => {
            flow.account = hinted;
            "/consent"
        }
        _ if flow.hint.is_some() => "/sign-in",
        [only] => {
            flow.account = Some(only.account.clone());
            "/consent"
        }
        _ => "/choose",
    };
    begin(provider, browser, flow, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prompt_none_stands_alone() {
        assert!(prompt("none").is_ok_and(|prompt| prompt.none));
        assert_eq!(prompt("none login"), Err(Reason::Prompt));
        assert!(prompt("login consent").is_ok_and(|prompt| prompt.login));
        assert_eq!(prompt("create"), Err(Reason::Prompt));
    }
}
