//! The consent page: who asks for what, with two answers that weigh the same.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::browser::Browser;
use super::choose::card_of;
use super::errand::{Errand, language};
use super::layout::{Page, seal};
use super::stops;
use crate::ask::Ask;
use crate::chance::secret;
use crate::deliver::{self, ReturnPath};
use crate::fault::Reason;
use crate::provider::{Provider, Shared};
use crate::registration::CLIENT_NAME;
use crate::scope::Scopes;
use crate::store::{AccountId, AuthorizeRequest, Code, Consent, Deed, DeviceStatus, Purpose, Store};
use crate::words::{Words, fill};

/// `GET /consent`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(errand) = Errand::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    match who(&browser, &errand) {
        Some(account) => draw(&provider, &browser, &errand, &account),
        None => browser.go(&provider, &errand.at("/sign-in")),
    }
}

/// `POST /consent`.
pub(crate) async fn submit(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(errand) = Errand::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &errand.at("/consent"));
    }
    match (who(&browser, &errand), ask.form.value("answer")) {
        (Some(account), Some("accept")) => accept(&provider, &browser, errand, account),
        (Some(_), Some("decline")) => decline(&provider, &browser, errand),
        (Some(account), _) => draw(&provider, &browser, &errand, &account),
        (None, _) => browser.go(&provider, &errand.at("/sign-in")),
    }
}

/// `POST /cancel`: the person leaves before signing in.
pub(crate) async fn cancel(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(errand) = Errand::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &errand.at("/sign-in"));
    }
    decline(&provider, &browser, errand)
}

/// Who decides: chosen for this errand and still signed in.
fn who(browser: &Browser, errand: &Errand) -> Option<AccountId> {
    errand.flow.account.clone().filter(|account| browser.session.signed_in(account).is_some())
}

fn accept(provider: &Provider, browser: &Browser, errand: Errand, account: AccountId) -> Response {
    // Taken off first: of two presses of the button only one may count.
    let Some(flow) = provider.store().flows.take(&errand.id, provider.now()) else {
        return stops::stale(provider, browser);
    };
    match flow.purpose {
        Purpose::Authorize(request) => allow(provider, browser, *request, account),
        Purpose::Device { user_code } => allow_device(provider, browser, &user_code, account),
        Purpose::Visit(place) => browser.go(provider, place.path()),
    }
}

fn allow(provider: &Provider, browser: &Browser, request: AuthorizeRequest, account: AccountId) -> Response {
    let now = provider.now();
    let path = ReturnPath::from(&request);
    let code = secret(provider.chance());
    let signed_in_at = browser.session.signed_in(&account).map_or(now, |person| person.at);
    {
        let mut store = provider.store();
        remember(&mut store, &account, &request.client_id, &request.scopes, now);
        store.accounts.note(&account, Deed::AppAllowed, now);
        store.grants.add_code(&code, Code::new(request, account, signed_in_at, now));
    }
    deliver::code(provider, browser, &path, &code)
}

fn allow_device(provider: &Provider, browser: &Browser, user_code: &str, account: AccountId) -> Response {
    let now = provider.now();
    let signed_in_at = browser.session.signed_in(&account).map_or(now, |person| person.at);
    let allowed = {
        let mut store = provider.store();
        let grant = store.devices.open_with_user_code(user_code, now).map(|mut grant| {
            grant.status = DeviceStatus::Allowed { account: account.clone(), signed_in_at };
            (grant.client_id.clone(), grant.scopes.clone())
        });
        grant.map(|(client_id, scopes)| {
            remember(&mut store, &account, &client_id, &scopes, now);
            store.accounts.note(&account, Deed::DeviceAllowed, now);
        })
    };
    match allowed {
        Some(()) => browser.go(provider, "/link/allowed"),
        None => late(provider, browser),
    }
}

/// Writes down what a person agreed to, beside what they agreed to before.
fn remember(store: &mut Store, account: &AccountId, client_id: &str, scopes: &Scopes, now: std::time::Duration) {
    if let Some(mut account) = store.accounts.with_id_mut(account) {
        let consent = account
            .apps
            .entry(client_id.to_owned())
            .or_insert_with(|| Consent { scopes: Scopes::default(), since: now });
        consent.scopes.join(scopes);
    }
}

fn decline(provider: &Provider, browser: &Browser, errand: Errand) -> Response {
    let Some(flow) = provider.store().flows.take(&errand.id, provider.now()) else {
        return stops::stale(provider, browser);
    };
    match flow.purpose {
        Purpose::Authorize(request) => {
            deliver::refusal(provider, browser, &ReturnPath::from(request.as_ref()), &Reason::ConsentDeclined)
        }
        Purpose::Device { user_code } => {
            if let Some(mut grant) = provider.store().devices.open_with_user_code(&user_code, provider.now()) {
                grant.status = DeviceStatus::Declined;
            }
            browser.go(provider, "/link/declined")
        }
        Purpose::Visit(_) => browser.go(provider, "/support"),
    }
}

fn late(provider: &Provider, browser: &Browser) -> Response {
    let words = browser.words();
    let body = html! {
        p { (words.link_late) }
        p { a href="/link" { (words.link_again) } }
    };
    browser.draw(provider, StatusCode::GONE, Page::new(words.link_late_title, "/link", body))
}

fn draw(provider: &Provider, browser: &Browser, errand: &Errand, account: &AccountId) -> Response {
    let words = browser.words();
    let (client_id, scopes, code) = match &errand.flow.purpose {
        Purpose::Authorize(request) => (request.client_id.clone(), request.scopes.clone(), None),
        Purpose::Device { user_code } => {
            let asked = provider
                .store()
                .devices
                .open_with_user_code(user_code, provider.now())
                .map(|grant| (grant.client_id.clone(), grant.scopes.clone()));
            let Some((client_id, scopes)) = asked else { return late(provider, browser) };
            (client_id, scopes, Some(user_code.as_str()))
        }
        Purpose::Visit(place) => return browser.go(provider, place.path()),
    };
    let had = provider.store().accounts.consented(account, &client_id);
    // Everything is shown again where nothing is new: a native app's id can be imitated (RFC 8252 §8.6).
    let new = scopes.beyond(&had);
    let app = [("app", CLIENT_NAME)];
    let body = html! {
        p.lead { (words.consent_as) }
        @if let Some(card) = card_of(provider, account) { (card) }
        p { a href=(errand.at("/sign-in")) { (words.consent_not_you) } }
        @if new.is_empty() || had.is_empty() {
            h2 { (fill(words.consent_asks, &app)) }
            (wishes(words, &scopes))
        } @else {
            h2 { (fill(words.consent_asks_more, &app)) }
            (wishes(words, &new))
            p.quiet { (words.consent_had) }
            (wishes(words, &had))
        }
        @if let Some(code) = code {
            div.notice {
                p { (words.consent_device) }
                p { code.big { (code) } }
            }
        }
        p { (words.consent_never) }
        form method="post" action="/consent" {
            (seal(browser))
            input type="hidden" name="flow" value=(errand.id);
            div.pair {
                button.equal type="submit" name="answer" value="accept" { (words.consent_accept) }
                " "
                button.equal type="submit" name="answer" value="decline" { (words.consent_decline) }
            }
        }
    };
    let title = fill(words.consent_title, &app);
    let page = Page { form_to: errand.form_to(), ..Page::new(title, errand.at("/consent"), body) };
    browser.draw(provider, StatusCode::OK, page)
}

/// What an app asks for, in plain words.
pub(crate) fn wishes(words: &'static Words, scopes: &Scopes) -> Markup {
    let sentences = scopes.sentences(words);
    html! {
        ul.wishes {
            @for sentence in &sentences { li { (sentence) } }
            @if sentences.is_empty() { li { (words.consent_only_id) } }
        }
    }
}
