//! The pages on which a person creates an account.
//!
//! Neither tells whether an address has an account already: to a free one goes a code, to a taken one a word to its owner,
//! and whoever asked is shown the same. The code is typed in where it was asked for, and is no link, for a link would let
//! somebody have an account made ready under an address of another, with a password that only they know.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use zeroize::Zeroizing;

use super::browser::Browser;
use super::codes::{code_field, outbox_hint, typed_code, wrong_code};
use super::errand::{Errand, language};
use super::layout::{Page, field, seal};
use super::sign_in::{cancel, enter, wait_sentence};
use super::stops;
use crate::account::Profile;
use crate::address::address;
use crate::ask::Ask;
use crate::chance::{account_id, digits, secret};
use crate::provider::{Provider, Shared};
use crate::store::{Account, AccountId, Message, Newcomer, SentCode, Way, WrongCode};
use crate::strength::objection;
use crate::words::{Words, fill};

/// How many accounts one browser may ask for in 15 minutes.
const MOST_FOR_SESSION: usize = 20;
/// The longest name, in characters.
const LONGEST_NAME: usize = 120;
/// How many messages may be asked for one address in 15 minutes.
const MOST_FOR_ADDRESS: usize = 5;

/// `GET /create`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(errand) = Errand::of_or_visit(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    draw(&provider, &browser, &errand, &ask, None)
}

/// `POST /create`.
pub(crate) async fn submit(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(errand) = Errand::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &errand.at("/create"));
    }
    match create(&provider, &browser, &ask).await {
        Ok(newcomer) => browser.go(&provider, &at(&errand, &newcomer)),
        Err(fault) => draw(&provider, &browser, &errand, &ask, Some(fault)),
    }
}

/// `GET /create/code`.
pub(crate) async fn sent(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(errand) = Errand::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    draw_sent(&provider, &browser, &errand, &ask, None)
}

/// `POST /create/code`: makes the account and signs its owner in.
pub(crate) async fn confirm(State(provider): State<Shared>, ask: Ask) -> Response {
    let mut browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(mut errand) = Errand::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    let newcomer = ask.form.value("newcomer").unwrap_or_default();
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &at(&errand, newcomer));
    }
    let typed = typed_code(&ask);
    let admitted = {
        let mut store = provider.store();
        let account = store.newcomers.admit(newcomer, browser.session.id, &typed, provider.now());
        account.map(|account| (account.profile.id.clone(), store.accounts.add(account)))
    };
    match admitted {
        Ok((account, true)) => enter(&provider, &mut browser, &mut errand, account),
        // Somebody was quicker with the same address, or there is no more room.
        Ok((_, false)) => draw(&provider, &browser, &errand, &ask, Some(Fault::Failed)),
        Err(wrong) => draw_sent(&provider, &browser, &errand, &ask, Some(wrong)),
    }
}

/// What stands in the way of a new account.
enum Fault {
    Name,
    Address,
    Password(&'static str),
    Failed,
    Wait(std::time::Duration),
}

impl Fault {
    fn sentence(&self, browser: &Browser) -> String {
        let words: &Words = browser.words();
        match self {
            Self::Name => words.create_bad_name.to_owned(),
            Self::Address => words.create_bad_address.to_owned(),
            Self::Password(sentence) => (*sentence).to_owned(),
            Self::Failed => words.create_failed.to_owned(),
            Self::Wait(wait) => wait_sentence(browser, *wait),
        }
    }

    /// The field to look at.
    fn field(&self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Address => "address",
            Self::Password(_) => "password",
            Self::Failed | Self::Wait(_) => "",
        }
    }
}

/// Files the account and sends the message, and returns the secret that it is filed under.
async fn create(provider: &Provider, browser: &Browser, ask: &Ask) -> Result<Zeroizing<String>, Fault> {
    let name = name(ask.form.value("name").unwrap_or_default()).ok_or(Fault::Name)?;
    let address = address(ask.form.value("address").unwrap_or_default()).ok_or(Fault::Address)?;
    let password = ask.form.value("password").unwrap_or_default();
    let id = AccountId(account_id(provider.chance()));
    let profile = Profile { id, name, given_name: None, surname: None, address, gives_email: true, picture: false };
    if let Some(sentence) = objection(password, &profile, browser.words()) {
        return Err(Fault::Password(sentence));
    }
    {
        let (mut store, now) = (provider.store(), provider.now());
        let keys = [
            (format!("create {}", browser.session.id), MOST_FOR_SESSION),
            (format!("create for {}", profile.address), MOST_FOR_ADDRESS),
        ];
        keys.iter().try_for_each(|(key, most)| store.password_tries.spend(key, *most, now)).map_err(Fault::Wait)?;
    }
    let password = provider.hash_password(Zeroizing::new(password.to_owned())).await.ok_or(Fault::Failed)?;
    Ok(announce(provider, browser, Account::new(profile, password)))
}

/// Sends a code to a free address, and word to the owner of a taken one.
fn announce(provider: &Provider, browser: &Browser, account: Account) -> Zeroizing<String> {
    let (now, words) = (provider.now(), browser.words());
    let (code, secret) = (digits(provider.chance()), secret(provider.chance()));
    let mut store = provider.store();
    let taken = store.accounts.with_address(&account.profile.address).is_some();
    let text = if taken { words.mail_taken.to_owned() } else { fill(words.mail_create, &[("code", &code)]) };
    let to = account.profile.address.clone();
    let code = SentCode::new((!taken).then_some(code), now);
    store.newcomers.add(&secret, Newcomer::new(browser.session.id, account, code), now);
    store.outbox.send(Message { way: Way::Email, to, at: now, text: Zeroizing::new(text), link: None });
    secret
}

fn at(errand: &Errand, newcomer: &str) -> String {
    format!("{}&newcomer={newcomer}", errand.at("/create/code"))
}

/// A name without control and direction characters, which could make it lie about what stands around it.
fn name(text: &str) -> Option<String> {
    let hidden = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let name: String = text.trim().chars().filter(|c| !hidden(*c)).collect();
    (1..=LONGEST_NAME).contains(&name.chars().count()).then_some(name)
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

fn draw_sent(provider: &Provider, browser: &Browser, errand: &Errand, ask: &Ask, wrong: Option<WrongCode>) -> Response {
    let words = browser.words();
    let newcomer = ask.value("newcomer").unwrap_or_default();
    let address = {
        let store = provider.store();
        store.newcomers.address(newcomer, browser.session.id, provider.now()).map(str::to_owned)
    };
    let Some(address) = address else { return stops::stale(provider, browser) };
    let body = html! {
        p.lead { (words.create_sent) " " strong { bdi dir="ltr" { (address) } } }
        p { (words.create_sent_hint) }
        form method="post" action="/create/code" {
            (seal(browser))
            input type="hidden" name="flow" value=(errand.id);
            input type="hidden" name="newcomer" value=(newcomer);
            (code_field(words, wrong.is_some()))
            p.actions { button.primary type="submit" { (words.create_button) } }
        }
        ul.ways {
            li { a href=(errand.at("/create")) { (words.create_again) } }
            li { a href=(errand.at("/sign-in")) { (words.create_have) } }
        }
        (outbox_hint(words))
    };
    let (status, error) = wrong_code(words, wrong);
    let here = at(errand, newcomer);
    let page = Page { error, form_to: errand.form_to(), ..Page::new(words.recovery_sent_title, here, body) };
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
}
