//! The sign-in page: address and password on one page, and the people to practise with.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use zeroize::Zeroizing;

use super::browser::Browser;
use super::errand::{Errand, language};
use super::layout::{Page, field, seal};
use super::{people, stops, two_step};
use crate::ask::Ask;
use crate::provider::{Provider, Shared};
use crate::registration::CLIENT_NAME;
use crate::store::{AccountId, Deed, Purpose, Store};
use crate::strength::LONGEST;
use crate::words::fill;

/// How often one address may be tried in 15 minutes.
pub(crate) const MOST_FOR_ADDRESS: usize = 5;
/// How often one browser may try.
const MOST_FOR_SESSION: usize = 10;

/// `GET /sign-in`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(errand) = Errand::of_or_visit(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    let address = ask.query.value("login_hint").or(errand.flow.hint.as_deref()).unwrap_or_default().to_owned();
    draw(&provider, &browser, &errand, &address, None)
}

/// `POST /sign-in`.
pub(crate) async fn submit(State(provider): State<Shared>, ask: Ask) -> Response {
    let mut browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(mut errand) = Errand::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &errand.at("/sign-in"));
    }
    let address = ask.form.value("address").unwrap_or_default();
    let password = Zeroizing::new(ask.form.value("password").unwrap_or_default().to_owned());
    match verify(&provider, &browser, address, password).await {
        Ok(account) if two_step::wanted(&provider, &account) => two_step::begin(&provider, &browser, &errand, account),
        Ok(account) => enter(&provider, &mut browser, &mut errand, account),
        Err(fault) => draw(&provider, &browser, &errand, address, Some(fault)),
    }
}

/// Signs a person in and leads them on.
pub(crate) fn enter(provider: &Provider, browser: &mut Browser, errand: &mut Errand, account: AccountId) -> Response {
    browser.sign_in(provider, account.clone());
    provider.store().accounts.note(&account, Deed::SignedIn, provider.now());
    proceed(provider, browser, errand, account)
}

/// Leads a person who has just signed in to what they came for.
pub(crate) fn proceed(provider: &Provider, browser: &Browser, errand: &mut Errand, account: AccountId) -> Response {
    errand.flow.account = Some(account);
    errand.keep(provider);
    match errand.flow.purpose {
        Purpose::Visit(place) => browser.go(provider, place.path()),
        Purpose::Authorize(_) | Purpose::Device { .. } => browser.go(provider, &errand.at("/consent")),
    }
}

/// What stands in the way of a sign-in.
enum Fault {
    Empty,
    Mismatch,
    Wait(std::time::Duration),
}

/// Finds the account behind an address and password. An unknown address takes as long as a wrong password and is
/// counted in the same way, so that neither time nor words tell which it was.
async fn verify(
    provider: &Provider,
    browser: &Browser,
    address: &str,
    password: Zeroizing<String>,
) -> Result<AccountId, Fault> {
    if address.is_empty() || password.is_empty() {
        return Err(Fault::Empty);
    }
    let keys = [
        (format!("address {}", crate::store::folded(address)), MOST_FOR_ADDRESS),
        (format!("session {}", browser.session.id), MOST_FOR_SESSION),
    ];
    let known = {
        let (mut store, now) = (provider.store(), provider.now());
        let spent = keys.iter().try_for_each(|(key, limit)| store.password_tries.spend(key, *limit, now));
        if let Err(wait) = spent {
            note(&mut store, address, Deed::TooManyTries, now);
            return Err(Fault::Wait(wait));
        }
        store.accounts.with_address(address).map(|account| (account.profile.id.clone(), account.password.clone()))
    };
    let (account, hash) = known.map_or((None, provider.decoy.clone()), |(id, hash)| (Some(id), hash));
    let fits = password.len() <= LONGEST && provider.password_matches(hash, password).await;
    let Some(account) = account.filter(|_| fits) else {
        note(&mut provider.store(), address, Deed::WrongPassword, provider.now());
        return Err(Fault::Mismatch);
    };
    keys.iter().for_each(|(key, _)| provider.store().password_tries.forgive(key));
    Ok(account)
}

/// Notes what happened to the account of an address, if it has one.
fn note(store: &mut Store, address: &str, deed: Deed, now: std::time::Duration) {
    if let Some(id) = store.accounts.with_address(address).map(|account| account.profile.id.clone()) {
        store.accounts.note(&id, deed, now);
    }
}

fn draw(provider: &Provider, browser: &Browser, errand: &Errand, address: &str, fault: Option<Fault>) -> Response {
    let words = browser.words();
    let (status, error) = match fault {
        None => (StatusCode::OK, None),
        Some(Fault::Empty) => (StatusCode::UNPROCESSABLE_ENTITY, Some(words.sign_in_empty.to_owned())),
        Some(Fault::Mismatch) => (StatusCode::UNPROCESSABLE_ENTITY, Some(words.sign_in_mismatch.to_owned())),
        Some(Fault::Wait(wait)) => (StatusCode::TOO_MANY_REQUESTS, Some(wait_sentence(browser, wait))),
    };
    let body = html! {
        p.lead { (purpose(browser, errand)) }
        (form(browser, errand, address, error.is_some()))
        ul.ways {
            li { a href=(errand.at("/create")) { (words.sign_in_create) } }
            li { a href=(errand.at("/recovery")) { (words.sign_in_trouble) } }
        }
        (cancel(browser, errand))
        details {
            summary { (words.sign_in_cast) }
            p { (words.sign_in_cast_hint) }
            (people::list(words, |address| format!("{}&login_hint={address}", errand.at("/sign-in"))))
        }
    };
    let page = Page { error, form_to: errand.form_to(), ..Page::new(words.sign_in_title, errand.at("/sign-in"), body) };
    browser.draw(provider, status, page)
}

/// How long to wait, in whole minutes, so that nobody comes back a second too early.
pub(crate) fn wait_sentence(browser: &Browser, wait: std::time::Duration) -> String {
    let minutes = wait.as_secs().div_ceil(60).max(1).to_string();
    fill(browser.words().too_many, &[("minutes", &minutes)])
}

fn purpose(browser: &Browser, errand: &Errand) -> String {
    let words = browser.words();
    match errand.flow.purpose {
        Purpose::Authorize(_) => fill(words.sign_in_for, &[("app", CLIENT_NAME)]),
        Purpose::Device { .. } => words.sign_in_device.to_owned(),
        Purpose::Visit(_) => words.sign_in_visit.to_owned(),
    }
}

fn form(browser: &Browser, errand: &Errand, address: &str, faulty: bool) -> Markup {
    let words = browser.words();
    let described = faulty.then_some("fault");
    html! {
        form method="post" action="/sign-in" {
            (seal(browser))
            input type="hidden" name="flow" value=(errand.id);
            (field("address", words.address, html! {
                input id="address" name="address" type="text" inputmode="email" autocomplete="username"
                    autocapitalize="none" spellcheck="false" dir="ltr" value=(address) aria-describedby=[described];
            }))
            (field("password", words.password, html! {
                input id="password" name="password" type="password" autocomplete="current-password"
                    aria-describedby=[described];
            }))
            p.actions { button.primary type="submit" { (words.sign_in_button) } }
        }
    }
}

/// The way back to the app without signing in. A visit has none, for its way out is the footer.
pub(crate) fn cancel(browser: &Browser, errand: &Errand) -> Markup {
    let words = browser.words();
    let label = match errand.flow.purpose {
        Purpose::Authorize(_) => fill(words.cancel, &[("app", CLIENT_NAME)]),
        Purpose::Device { .. } => words.cancel_device.to_owned(),
        Purpose::Visit(_) => return html! {},
    };
    html! {
        form method="post" action="/cancel" {
            (seal(browser))
            input type="hidden" name="flow" value=(errand.id);
            p.actions { button.plain type="submit" { (label) } }
        }
    }
}
