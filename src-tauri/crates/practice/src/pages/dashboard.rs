//! The dashboard of a signed-in person.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::browser::Browser;
use super::errand::{begin, visit};
use super::info::advice;
use super::layout::{Page, card, seal};
use super::stops;
use super::storage::storage;
use crate::ask::Ask;
use crate::clock::day_and_minute;
use crate::provider::Shared;
use crate::registration::{CLIENT_ID, CLIENT_NAME};
use crate::store::{Account, Deed, File, GrantId, Linked, Place, Whose};
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
    let linked = provider.store().grants.linked(&account.profile.id, provider.now());
    let files = kept(&provider, &account);
    let since = fill(words.dashboard_signed_in, &[("when", &day_and_minute(person.at))]);
    let body = html! {
        (card(&account.profile))
        p.quiet { (since) }
        (services(words))
        (apps(words, &account))
        (devices(&browser, &linked))
        (storage(words, &files))
        (recommendations(&browser, &account))
        h2 { (words.dashboard_key) }
        p { (words.dashboard_key_help) }
        ul.ways { li { a href="/redeem" { (words.dashboard_redeem) } } }
        (advice(words))
        h2 { (words.dashboard_links) }
        ul.ways {
            li { a href="/security" { (words.security_title) } }
            li { a href="/activity" { (words.activity_title) } }
            li { a href="/sign-in" { (words.dashboard_other) } }
        }
        form method="post" action="/sign-out" {
            (seal(&browser))
            p.actions { button.plain type="submit" { (words.sign_out) } }
        }
    };
    browser.draw(&provider, StatusCode::OK, Page::new(words.dashboard_title, "/dashboard", body))
}

/// `POST /dashboard/unlink`: ends what one device was allowed.
pub(crate) async fn unlink(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, "/dashboard");
    }
    let grant = ask.form.value("device").and_then(|number| number.parse().ok()).map(GrantId);
    if let (Some(person), Some(grant)) = (browser.session.latest(), grant) {
        let mut store = provider.store();
        if store.grants.unlink(&person.account, grant) {
            store.accounts.note(&person.account, Deed::DeviceUnlinked, provider.now());
        }
    }
    browser.go(&provider, "/dashboard")
}

/// `POST /dashboard/recommendations`: switches them on or off.
pub(crate) async fn recommend(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, "/dashboard");
    }
    if let Some(person) = browser.session.latest()
        && let Some(mut account) = provider.store().accounts.with_id_mut(&person.account)
    {
        account.recommendations = ask.form.value("on") == Some("1");
    }
    browser.go(&provider, "/dashboard")
}

/// The files in the folders of apps, those of apps that were removed included: they stay until the person deletes them.
fn kept(provider: &Shared, account: &Account) -> Vec<File> {
    let whose = Whose { account: account.profile.id.clone(), client_id: CLIENT_ID.to_owned() };
    provider.store().folders.files(&whose).cloned().collect()
}

/// What the account is good for.
fn services(words: &'static Words) -> Markup {
    let services = [
        (words.service_sign_in, words.service_sign_in_is),
        (words.service_profile, words.service_profile_is),
        (words.service_storage, words.service_storage_is),
    ];
    html! {
        h2 { (words.dashboard_services) }
        ul.people {
            @for (name, is) in services {
                li {
                    p.name { (name) }
                    p { (is) }
                }
            }
        }
    }
}

fn devices(browser: &Browser, linked: &[Linked]) -> Markup {
    let words = browser.words();
    html! {
        h2 { (words.dashboard_devices) }
        @if linked.is_empty() { p { (words.devices_none) } }
        ul.people {
            @for device in linked {
                li {
                    p.name { (CLIENT_NAME) ", " (if device.by_code { words.device_by_code } else { words.device_by_browser }) }
                    p.quiet { (fill(words.device_since, &[("when", &day_and_minute(device.since))])) }
                    p.quiet { (fill(words.device_seen, &[("when", &day_and_minute(device.seen))])) }
                    form method="post" action="/dashboard/unlink" {
                        (seal(browser))
                        input type="hidden" name="device" value=(device.grant.0);
                        p.actions {
                            button type="submit" { (words.device_unlink) span.unseen { " " (day_and_minute(device.since)) } }
                        }
                    }
                }
            }
        }
        p { a href="/link" { (words.dashboard_link_device) } }
    }
}

/// What would make the account safer, if the person wants to be told.
fn recommendations(browser: &Browser, account: &Account) -> Markup {
    let (words, proofs) = (browser.words(), &account.proofs);
    let on = account.recommendations;
    let second = proofs.phone.is_some() || proofs.email.is_some() || proofs.authenticator.is_some();
    let wanting = [
        (!second, words.recommend_second),
        (!proofs.two_step, words.recommend_two_step),
        (proofs.recovery_code.is_none(), words.recommend_recovery_code),
    ];
    let due: Vec<_> = wanting.into_iter().filter_map(|(due, sentence)| due.then_some(sentence)).collect();
    html! {
        h2 { (words.recommendations) }
        p { (if on { words.recommendations_on } else { words.recommendations_off }) }
        @if on {
            @if due.is_empty() { p { (words.recommend_nothing) } }
            ul { @for sentence in &due { li { a href="/security" { (sentence) } } } }
        }
        form method="post" action="/dashboard/recommendations" {
            (seal(browser))
            input type="hidden" name="on" value=(if on { "0" } else { "1" });
            p.actions { button type="submit" { (if on { words.recommend_stop } else { words.recommend_start }) } }
        }
    }
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
