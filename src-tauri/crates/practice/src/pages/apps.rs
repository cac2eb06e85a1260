//! Consent management: which apps a person let in, and how to take that back.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::browser::Browser;
use super::choose::card_of;
use super::consent::wishes;
use super::errand::{begin, visit};
use super::layout::{Page, seal};
use super::stops;
use crate::ask::Ask;
use crate::clock::day_and_minute;
use crate::provider::{Provider, Shared};
use crate::registration::CLIENT_NAME;
use crate::store::{Account, Deed, Place};
use crate::words::fill;

/// `GET /consent/manage`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    draw(&provider, &browser, ask.query.value("removed").is_some())
}

/// `POST /consent/manage`: removes one app, and ends every sign-in it holds.
pub(crate) async fn remove(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, "/consent/manage");
    }
    if let (Some(person), Some(client_id)) = (browser.session.latest(), ask.form.value("client_id")) {
        let mut store = provider.store();
        store.grants.end_app(&person.account, client_id);
        if let Some(mut account) = store.accounts.with_id_mut(&person.account)
            && account.apps.remove(client_id).is_some()
        {
            account.activity.note(Deed::AppRemoved, provider.now());
        }
    }
    browser.go(&provider, "/consent/manage?removed=1")
}

fn draw(provider: &Shared, browser: &Browser, removed: bool) -> Response {
    let Some(account) = account(provider, browser) else {
        return begin(provider, browser, visit(browser, Place::Apps), "/sign-in");
    };
    let words = browser.words();
    let app = [("app", CLIENT_NAME)];
    let body = html! {
        @if removed { p.notice role="status" { (words.apps_removed) } }
        @if let Some(card) = card_of(provider, &account.profile.id) { (card) }
        @if account.apps.is_empty() { p { (words.apps_none) } }
        @for (client_id, consent) in &account.apps {
            section {
                h2 { (CLIENT_NAME) }
                p.quiet { (fill(words.apps_since, &[("when", &day_and_minute(consent.since))])) }
                p { (words.apps_may) }
                (wishes(words, &consent.scopes))
                form method="post" action="/consent/manage" {
                    (seal(browser))
                    input type="hidden" name="client_id" value=(client_id);
                    p.actions { button.plain type="submit" { (fill(words.apps_remove, &app)) } }
                }
            }
        }
        ul.ways { li { a href="/dashboard" { (words.apps_back) } } }
    };
    browser.draw(provider, StatusCode::OK, Page::new(words.apps_title, "/consent/manage", body))
}

fn account(provider: &Provider, browser: &Browser) -> Option<Account> {
    provider.store().accounts.with_id(&browser.session.latest()?.account).cloned()
}
