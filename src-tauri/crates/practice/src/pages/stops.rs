//! Pages where an errand cannot go on, each with a way out.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::browser::Browser;
use super::layout::Page;
use crate::ask::Ask;
use crate::fault::Reason;
use crate::provider::{Provider, Shared};

/// The errand was used, is another browser's, or took too long.
pub(crate) fn stale(provider: &Provider, browser: &Browser) -> Response {
    let words = browser.words();
    let body = html! {
        p { (words.stale) }
        p { a href="/dashboard" { (words.footer_dashboard) } }
    };
    browser.draw(provider, StatusCode::GONE, Page::new(words.stale_title, "/dashboard", body))
}

/// The form was not drawn in this session. `again` is where a fresh one is found.
pub(crate) fn foreign_form(provider: &Provider, browser: &Browser, again: &str) -> Response {
    let words = browser.words();
    let body = html! {
        p { (words.form_stale) }
        p { a href=(again) { (words.open_again) } }
    };
    browser.draw(provider, StatusCode::FORBIDDEN, Page::new(words.form_title, again, body))
}

/// The app's request is wrong in a way that must not be sent back to it.
pub(crate) fn fault_page(provider: &Provider, browser: &Browser, reason: &Reason) -> Response {
    let words = browser.words();
    let body = html! {
        p { (words.fault_intro) }
        p { (words.fault_do) }
        details {
            summary { (words.fault_details) }
            p lang="en" { code { (reason.description(provider)) } }
        }
        p { a href="/support" { (words.support_title) } }
    };
    browser.draw(provider, StatusCode::BAD_REQUEST, Page::new(words.fault_title, "/support", body))
}

/// No page has this address.
pub(crate) async fn missing(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let words = browser.words();
    let body = html! {
        p { (words.missing) }
        p { a href="/dashboard" { (words.footer_dashboard) } }
    };
    browser.draw(&provider, StatusCode::NOT_FOUND, Page::new(words.missing_title, "/dashboard", body))
}
