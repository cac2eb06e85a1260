//! The dashboard of a signed-in person.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::browser::Browser;
use super::errand::{begin, visit};
use super::layout::{Page, card, seal};
use crate::ask::Ask;
use crate::clock::day_and_minute;
use crate::provider::Shared;
use crate::registration::CLIENT_NAME;
use crate::store::{Account, Place};
use crate::words::{Words, fill};

/// `GET /`.
pub(crate) async fn front(State(provider): State<Shared>, ask: Ask) -> Response {
    Browser::arrive(&provider, &ask, None).go(&provider, "/dashboard")
}

/// `GET /dashboard`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let account =
        browser.session.latest().and_then(|person| provider.store().accounts.with_id(&person.account).cloned());
    let (Some(account), Some(person)) = (account, browser.session.latest()) else {
        return begin(&provider, &browser, visit(&browser, Place::Dashboard), "/sign-in");
    };
    let words = browser.words();
    let since = fill(words.dashboard_signed_in, &[("when", &day_and_minute(person.at))]);
    let body = html! {
        (card(&account.profile))
        p.quiet { (since) }
        (apps(words, &account))
        h2 { (words.dashboard_links) }
        ul.ways {
            li { a href="/link" { (words.dashboard_link_device) } }
            li { a href="/security" { (words.dashboard_security) } }
            li { a href="/redeem" { (words.dashboard_redeem) } }
            li { a href="/sign-in" { (words.dashboard_other) } }
        }
        form method="post" action="/sign-out" {
            (seal(&browser))
            p.actions { button.plain type="submit" { (words.sign_out) } }
        }
    };
    browser.draw(&provider, StatusCode::OK, Page::new(words.dashboard_title, "/dashboard", body))
}

fn apps(words: &'static Words, account: &Account) -> Markup {
    html! {
        h2 { (words.apps_title) }
        @if account.apps.is_empty() { p { (words.apps_none) } }
        ul {
            @for consent in account.apps.values() {
                li { (CLIENT_NAME) ", " (fill(words.apps_since, &[("when", &day_and_minute(consent.since))])) }
            }
        }
        p { a href="/consent/manage" { (words.apps_manage) } }
    }
}
