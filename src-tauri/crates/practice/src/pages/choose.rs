//! The account chooser: who of those signed in goes on.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::browser::Browser;
use super::errand::{Errand, language};
use super::layout::{Page, address, card, seal};
use super::sign_in::{cancel, proceed};
use super::stops;
use crate::account::Profile;
use crate::ask::Ask;
use crate::provider::{Provider, Shared};
use crate::store::AccountId;

/// `GET /choose`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(errand) = Errand::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    draw(&provider, &browser, &errand)
}

/// `POST /choose`.
pub(crate) async fn submit(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(mut errand) = Errand::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &errand.at("/choose"));
    }
    let account = AccountId(ask.form.value("account").unwrap_or_default().to_owned());
    if browser.session.signed_in(&account).is_none() {
        return draw(&provider, &browser, &errand);
    }
    proceed(&provider, &browser, &mut errand, account)
}

fn draw(provider: &Provider, browser: &Browser, errand: &Errand) -> Response {
    let words = browser.words();
    let profiles = signed_in(provider, browser);
    let body = html! {
        p.lead { (words.choose_intro) }
        ul.choices {
            @for profile in &profiles {
                li {
                    form method="post" action="/choose" {
                        (seal(browser))
                        input type="hidden" name="flow" value=(errand.id);
                        input type="hidden" name="account" value=(profile.id.0);
                        button.choice type="submit" { bdi { (profile.name) } " " span.quiet { (address(&profile.address)) } }
                    }
                }
            }
        }
        ul.ways { li { a href=(errand.at("/sign-in")) { (words.choose_other) } } }
        (cancel(browser, errand))
    };
    let page = Page { form_to: errand.form_to(), ..Page::new(words.choose_title, errand.at("/choose"), body) };
    browser.draw(provider, StatusCode::OK, page)
}

/// Everyone signed in to this browser.
fn signed_in(provider: &Provider, browser: &Browser) -> Vec<Profile> {
    let store = provider.store();
    let people = browser.session.people.iter();
    people.filter_map(|person| store.accounts.with_id(&person.account)).map(|account| account.profile.clone()).collect()
}

/// One account, as it stands on other pages.
pub(crate) fn card_of(provider: &Provider, account: &AccountId) -> Option<maud::Markup> {
    provider.store().accounts.with_id(account).map(|account| card(&account.profile))
}
