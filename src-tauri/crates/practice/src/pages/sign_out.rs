//! Signing out of this browser, from the dashboard or sent by an app (OpenID Connect RP-Initiated Logout §2).

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::browser::Browser;
use super::layout::{Page, seal};
use super::stops::{fault_page, foreign_form};
use crate::ask::Ask;
use crate::discovery::check;
use crate::provider::Shared;
use crate::redirect::RedirectUri;
use crate::registration::CLIENT_NAME;
use crate::words::fill;

/// `GET /{tenant}/oauth2/v2.0/logout`: asks first, for any page could send a person here.
pub(crate) async fn ask_first(State(provider): State<Shared>, Path(tenant): Path<String>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    if let Err(reason) = check(&tenant) {
        return fault_page(&provider, &browser, &reason);
    }
    let words = browser.words();
    let back = ask.query.value("post_logout_redirect_uri").and_then(RedirectUri::registered);
    let body = html! {
        p { (words.sign_out_intro) }
        form method="post" action="/sign-out" {
            (seal(&browser))
            @if let Some(back) = &back { input type="hidden" name="back" value=(back.as_str()); }
            p.actions { button.primary type="submit" { (words.sign_out) } }
        }
        ul.ways { li { a href="/dashboard" { (words.sign_out_stay) } } }
    };
    browser.draw(&provider, StatusCode::OK, Page::new(words.sign_out_title, ask.path.as_str(), body))
}

/// `POST /sign-out`.
pub(crate) async fn submit(State(provider): State<Shared>, ask: Ask) -> Response {
    let mut browser = Browser::arrive(&provider, &ask, None);
    if !browser.made(&ask) {
        return foreign_form(&provider, &browser, "/dashboard");
    }
    browser.sign_out(&provider);
    let words = browser.words();
    let back = ask.form.value("back").and_then(RedirectUri::registered);
    let body = html! {
        p { (words.signed_out) }
        ul.ways {
            @if let Some(back) = &back { li { a href=(back.url()) { (fill(words.back_button, &[("app", CLIENT_NAME)])) } } }
            li { a href="/sign-in" { (words.signed_out_again) } }
        }
    };
    browser.draw(&provider, StatusCode::OK, Page::new(words.signed_out_title, "/dashboard", body))
}
