//! How an answer travels back to the app: in the address, or as a form that the person sends.

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use crate::fault::Reason;
use crate::pages::{Browser, Page};
use crate::provider::Provider;
use crate::redirect::RedirectUri;
use crate::registration::CLIENT_NAME;
use crate::store::{AuthorizeRequest, ResponseMode};
use crate::words::fill;

/// Where an answer goes and how.
#[derive(Debug, Clone)]
pub(crate) struct ReturnPath {
    pub(crate) redirect_uri: RedirectUri,
    pub(crate) mode: ResponseMode,
    pub(crate) state: Option<String>,
}

impl From<&AuthorizeRequest> for ReturnPath {
    fn from(request: &AuthorizeRequest) -> Self {
        Self { redirect_uri: request.redirect_uri.clone(), mode: request.mode, state: request.state.clone() }
    }
}

/// Sends an authorization code back (RFC 6749 §4.1.2).
pub(crate) fn code(provider: &Provider, browser: &Browser, path: &ReturnPath, code: &str) -> Response {
    send(provider, browser, path, &[("code", code)], browser.words().back_allowed)
}

/// Sends a refusal back (RFC 6749 §4.1.2.1).
pub(crate) fn refusal(provider: &Provider, browser: &Browser, path: &ReturnPath, reason: &Reason) -> Response {
    let description = reason.description(provider);
    let fields = [("error", reason.error()), ("error_description", description.as_str())];
    let words = browser.words();
    let sentence = if *reason == Reason::ConsentDeclined { words.back_declined } else { words.back_refused };
    send(provider, browser, path, &fields, sentence)
}

fn send(
    provider: &Provider,
    browser: &Browser,
    path: &ReturnPath,
    fields: &[(&str, &str)],
    sentence: &'static str,
) -> Response {
    let state = path.state.as_deref().map(|state| ("state", state));
    let fields: Vec<(String, String)> =
        fields.iter().copied().chain(state).map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let fields = provider.faults.returned(fields);
    match path.mode {
        ResponseMode::Query => {
            let mut url = path.redirect_uri.url().clone();
            url.query_pairs_mut().extend_pairs(&fields);
            browser.go(provider, url.as_str())
        }
        ResponseMode::FormPost => last_step(provider, browser, path, &fields, sentence),
    }
}

/// The form of the form_post mode. Elsewhere a script sends it; here the person presses the button, and needs no script.
fn last_step(
    provider: &Provider,
    browser: &Browser,
    path: &ReturnPath,
    fields: &[(String, String)],
    sentence: &str,
) -> Response {
    let words = browser.words();
    let app = [("app", CLIENT_NAME)];
    let body = html! {
        p { (fill(sentence, &app)) }
        form method="post" action=(path.redirect_uri.url()) {
            @for (name, value) in fields {
                input type="hidden" name=(name) value=(value);
            }
            p.actions { button.primary type="submit" { (fill(words.back_button, &app)) } }
        }
        p.quiet { (words.back_close) }
    };
    let page =
        Page { form_to: Some(path.redirect_uri.form_source()), ..Page::new(words.back_title, "/dashboard", body) };
    browser.draw(provider, StatusCode::OK, page)
}
