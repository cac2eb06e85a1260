//! The page on which a person creates an account.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use zeroize::Zeroizing;

use super::browser::Browser;
use super::errand::{Errand, language};
use super::layout::{Page, field, seal};
use super::sign_in::{LONGEST_PASSWORD, cancel, proceed, wait_sentence};
use super::stops;
use crate::account::Profile;
use crate::ask::Ask;
use crate::chance::account_id;
use crate::provider::{Provider, Shared};
use crate::store::{Account, AccountId, folded};
use crate::words::Words;

/// How many accounts one browser may ask for in 15 minutes.
const MOST_FOR_SESSION: usize = 20;
/// The longest name, in characters.
const LONGEST_NAME: usize = 120;
/// The longest address, in bytes (RFC 5321 §4.5.3.1.3).
const LONGEST_ADDRESS: usize = 254;
/// The shortest password, in characters.
pub(crate) const SHORTEST_PASSWORD: usize = 8;

/// `GET /create`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(errand) = Errand::of_or_visit(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    draw(&provider, &browser, &errand, &ask, None)
}

/// `POST /create`.
pub(crate) async fn submit(State(provider): State<Shared>, ask: Ask) -> Response {
    let mut browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(mut errand) = Errand::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &errand.at("/create"));
    }
    match create(&provider, &browser, &ask).await {
        Ok(account) => {
            browser.sign_in(&provider, account.clone());
            proceed(&provider, &browser, &mut errand, account)
        }
        Err(fault) => draw(&provider, &browser, &errand, &ask, Some(fault)),
    }
}

/// What stands in the way of a new account.
enum Fault {
    Name,
    Address,
    Password,
    Taken,
    Failed,
    Wait(std::time::Duration),
}

impl Fault {
    fn sentence(&self, browser: &Browser) -> String {
        let words: &Words = browser.words();
        match self {
            Self::Name => words.create_bad_name.to_owned(),
            Self::Address => words.create_bad_address.to_owned(),
            Self::Password => words.create_bad_password.to_owned(),
            Self::Taken => words.create_taken.to_owned(),
            Self::Failed => words.create_failed.to_owned(),
            Self::Wait(wait) => wait_sentence(browser, *wait),
        }
    }

    /// The field to look at.
    fn field(&self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Address | Self::Taken => "address",
            Self::Password => "password",
            Self::Failed | Self::Wait(_) => "",
        }
    }
}

async fn create(provider: &Provider, browser: &Browser, ask: &Ask) -> Result<AccountId, Fault> {
    let name = name(ask.form.value("name").unwrap_or_default()).ok_or(Fault::Name)?;
    let address = address(ask.form.value("address").unwrap_or_default()).ok_or(Fault::Address)?;
    let password = ask.form.value("password").unwrap_or_default();
    if password.chars().count() < SHORTEST_PASSWORD || password.len() > LONGEST_PASSWORD || folded(password) == address
    {
        return Err(Fault::Password);
    }
    let key = format!("create {}", browser.session.id);
    provider.store().password_tries.spend(&key, MOST_FOR_SESSION, provider.now()).map_err(Fault::Wait)?;
    let password = provider.hash_password(Zeroizing::new(password.to_owned())).await.ok_or(Fault::Failed)?;
    let id = AccountId(account_id(provider.chance()));
    let profile =
        Profile { id: id.clone(), name, given_name: None, surname: None, address, gives_email: true, picture: false };
    let added = provider.store().accounts.add(Account { profile, password, phone: None, apps: BTreeMap::new() });
    added.then_some(id).ok_or(Fault::Taken)
}

/// A name without control and direction characters, which could make it lie about what stands around it.
fn name(text: &str) -> Option<String> {
    let hidden = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let name: String = text.trim().chars().filter(|c| !hidden(*c)).collect();
    (1..=LONGEST_NAME).contains(&name.chars().count()).then_some(name)
}

/// An address that has the look of one.
fn address(text: &str) -> Option<String> {
    let address = folded(text);
    let (local, place) = address.split_once('@')?;
    let odd = address.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"&?#".contains(c));
    let fits = !local.is_empty()
        && place.contains('.')
        && !place.starts_with('.')
        && !place.ends_with('.')
        && !place.contains('@');
    (fits && !odd && address.len() <= LONGEST_ADDRESS).then_some(address)
}

fn draw(provider: &Provider, browser: &Browser, errand: &Errand, ask: &Ask, fault: Option<Fault>) -> Response {
    let words = browser.words();
    let status = match &fault {
        None => StatusCode::OK,
        Some(Fault::Wait(_)) => StatusCode::TOO_MANY_REQUESTS,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let body = html! {
        p.lead { (if provider.book.keeps() { words.create_intro_kept } else { words.create_intro }) }
        (form(browser, errand, ask, fault.as_ref().map_or("", Fault::field)))
        ul.ways { li { a href=(errand.at("/sign-in")) { (words.create_have) } } }
        (cancel(browser, errand))
    };
    let error = fault.map(|fault| fault.sentence(browser));
    let page = Page { error, form_to: errand.form_to(), ..Page::new(words.create_title, errand.at("/create"), body) };
    browser.draw(provider, status, page)
}

fn form(browser: &Browser, errand: &Errand, ask: &Ask, faulty: &str) -> Markup {
    let words = browser.words();
    let typed = |name| ask.form.value(name).unwrap_or_default();
    let wrong = |name: &str| (name == faulty).then_some("true");
    let described = |name: &str, hint: &str| if name == faulty { format!("fault {hint}") } else { hint.to_owned() };
    html! {
        form method="post" action="/create" {
            (seal(browser))
            input type="hidden" name="flow" value=(errand.id);
            (field("name", words.create_name, html! {
                input id="name" name="name" type="text" autocomplete="name" dir="auto" value=(typed("name"))
                    aria-invalid=[wrong("name")] aria-describedby=[wrong("name").map(|_| "fault")];
            }))
            (field("address", words.address, html! {
                p.hint id="address-hint" { (words.create_address_hint) }
                input id="address" name="address" type="text" inputmode="email" autocomplete="username"
                    autocapitalize="none" spellcheck="false" dir="ltr" value=(typed("address"))
                    aria-invalid=[wrong("address")] aria-describedby=(described("address", "address-hint"));
            }))
            (field("password", words.password, html! {
                p.hint id="password-hint" { (words.create_password_hint) }
                input id="password" name="password" type="password" autocomplete="new-password"
                    aria-invalid=[wrong("password")] aria-describedby=(described("password", "password-hint"));
            }))
            p.actions { button.primary type="submit" { (words.create_button) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_loses_what_nobody_can_see() {
        assert_eq!(name(" Robin\u{202e} Q\u{0} "), Some("Robin Q".to_owned()));
        assert_eq!(name("\u{200f}"), None);
        assert_eq!(name(&"x".repeat(121)), None);
    }

    #[test]
    fn an_address_needs_a_name_an_at_and_a_place() {
        assert_eq!(address(" Robin@Practice.example "), Some("robin@practice.example".to_owned()));
        for text in ["robin", "@practice.example", "robin@", "robin@practice", "a b@c.d", "a@b@c.d", "a@.d", "a<b@c.d"]
        {
            assert_eq!(address(text), None, "{text}");
        }
    }
}
