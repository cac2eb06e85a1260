//! Recovery up to the proof: the address, how to be told apart, and the code.
//!
//! Every page reads the same whether or not the address has an account. What an unknown address seems to have is made
//! up, the same each time; its codes are drawn and counted like real ones, and none is ever right.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use zeroize::Zeroizing;

use super::browser::Browser;
use super::codes::{code_field, outbox_hint, typed_code, wrong_code};
use super::errand::{Errand, language};
use super::layout::{Page, field, seal};
use super::sign_in::wait_sentence;
use super::{people, stops};
use crate::address::address;
use crate::ask::Ask;
use crate::chance::{digits, secret};
use crate::provider::{Provider, Shared};
use crate::store::{AccountId, Link, Message, Recovery, Way, WrongCode, folded};
use crate::words::fill;

/// How many messages may be asked for one address in 15 minutes.
const MOST_FOR_ADDRESS: usize = 5;
/// How many one browser may ask for.
const MOST_FOR_SESSION: usize = 10;

/// `GET /recovery`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(errand) = Errand::of_or_visit(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    draw_address(&provider, &browser, &errand, &ask, false)
}

/// `POST /recovery`.
pub(crate) async fn submit(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(errand) = Errand::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &errand.at("/recovery"));
    }
    let Some(address) = address(ask.form.value("address").unwrap_or_default()) else {
        return draw_address(&provider, &browser, &errand, &ask, true);
    };
    let id = secret(provider.chance());
    let recovery = Recovery::new(browser.session.id, errand.id.clone(), address);
    provider.store().recoveries.begin(&id, recovery, provider.now());
    browser.go(&provider, &at("/recovery/how", &id))
}

/// `GET /recovery/how`.
pub(crate) async fn how(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let Some(case) = Case::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    draw_ways(&provider, &browser, &case, None)
}

/// `POST /recovery/how`.
pub(crate) async fn choose(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let Some(case) = Case::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &at("/recovery/how", &case.id));
    }
    let (way, place) = match ask.form.value("way") {
        Some("email") => (Way::Email, "/recovery/code?way=email&recovery="),
        Some("text") if case.phone.is_some() => (Way::Text, "/recovery/code?recovery="),
        Some(_) | None => return draw_ways(&provider, &browser, &case, None),
    };
    match send(&provider, &browser, &case, way) {
        Ok(()) => browser.go(&provider, &format!("{place}{}", case.id)),
        Err(wait) => draw_ways(&provider, &browser, &case, Some(wait)),
    }
}

/// `GET /recovery/code`.
pub(crate) async fn sent(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let Some(case) = Case::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    draw_sent(&provider, &browser, &case, ask.query.value("way") == Some("email"), None)
}

/// `POST /recovery/code`.
pub(crate) async fn check(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let Some(case) = Case::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &at("/recovery/code", &case.id));
    }
    let typed = typed_code(&ask);
    let now = provider.now();
    let tried = {
        let mut store = provider.store();
        let recovery = store.recoveries.of(&case.id, browser.session.id, now);
        recovery.map_or(Err(WrongCode::Gone), |mut recovery| recovery.try_code(&typed, now))
    };
    match tried {
        Ok(account) => {
            let link = secret(provider.chance());
            provider.store().recoveries.add_link(&link, Link { account, flow: case.flow }, now);
            browser.go(&provider, &format!("/recovery/new?link={}", link.as_str()))
        }
        Err(wrong) => draw_sent(&provider, &browser, &case, false, Some(wrong)),
    }
}

/// A recovery as one request sees it.
struct Case {
    id: String,
    flow: String,
    address: String,
    account: Option<AccountId>,
    /// The whole number, of a known address.
    number: Option<String>,
    /// The last two digits of the number that the address has or seems to have.
    phone: Option<String>,
}

impl Case {
    fn of(provider: &Provider, browser: &Browser, ask: &Ask) -> Option<Self> {
        let id = ask.value("recovery")?.to_owned();
        let mut store = provider.store();
        let recovery = store.recoveries.of(&id, browser.session.id, provider.now())?;
        let (flow, address) = (recovery.flow.clone(), recovery.address.clone());
        drop(recovery);
        let seeming = store.recoveries.seeming_phone(&address);
        let known = store.accounts.with_address(&address);
        let account = known.map(|account| account.profile.id.clone());
        let number = known.and_then(|account| account.phone.clone());
        let phone = if known.is_some() { number.as_deref().map(ending) } else { seeming };
        Some(Self { id, flow, address, account, number, phone })
    }
}

fn at(path: &str, id: &str) -> String {
    format!("{path}?recovery={id}")
}

fn ending(number: &str) -> String {
    number.chars().skip(number.chars().count().saturating_sub(2)).collect()
}

/// An address with all but its first letter and its place hidden.
fn masked(address: &str) -> String {
    let (name, place) = address.split_once('@').unwrap_or((address, ""));
    format!("{}•••@{place}", name.chars().next().unwrap_or('•'))
}

/// Draws code or link, and sends it where there is somebody to send it to.
fn send(provider: &Provider, browser: &Browser, case: &Case, way: Way) -> Result<(), Duration> {
    let (now, words) = (provider.now(), browser.words());
    let (code, link) = (digits(provider.chance()), secret(provider.chance()));
    let mut store = provider.store();
    store.code_tries.spend(&format!("recover {}", folded(&case.address)), MOST_FOR_ADDRESS, now)?;
    store.code_tries.spend(&format!("recover in {}", browser.session.id), MOST_FOR_SESSION, now)?;
    let message = match way {
        Way::Email => {
            let Some(account) = case.account.clone() else { return Ok(()) };
            store.recoveries.add_link(&link, Link { account, flow: case.flow.clone() }, now);
            let link = Zeroizing::new(format!("/recovery/new?link={}", link.as_str()));
            let text = Zeroizing::new(words.mail_link.to_owned());
            Message { way, to: case.address.clone(), at: now, text, link: Some(link) }
        }
        Way::Text => {
            let text = Zeroizing::new(fill(words.text_code, &[("code", &code)]));
            if let Some(mut recovery) = store.recoveries.of(&case.id, browser.session.id, now) {
                recovery.expect(case.account.clone(), code, now);
            }
            let Some(to) = case.number.clone() else { return Ok(()) };
            Message { way, to, at: now, text, link: None }
        }
    };
    store.outbox.send(message);
    Ok(())
}

fn draw_address(provider: &Provider, browser: &Browser, errand: &Errand, ask: &Ask, faulty: bool) -> Response {
    let words = browser.words();
    let typed = ask.value("address").or(ask.query.value("login_hint")).or(errand.flow.hint.as_deref());
    let sign_in = errand.at("/sign-in");
    let body = html! {
        p.lead { (words.recovery_intro) }
        form method="post" action="/recovery" {
            (seal(browser))
            input type="hidden" name="flow" value=(errand.id);
            (field("address", words.address, html! {
                input id="address" name="address" type="text" inputmode="email" autocomplete="username"
                    autocapitalize="none" spellcheck="false" dir="ltr" value=(typed.unwrap_or_default())
                    aria-invalid=[faulty.then_some("true")] aria-describedby=[faulty.then_some("fault")];
            }))
            p.actions { button.primary type="submit" { (words.recovery_go) } }
        }
        ul.ways {
            li { a href=(sign_in) { (words.recovery_sign_in) } }
            li { a href=(errand.at("/create")) { (words.recovery_create) } }
        }
        p { (words.recovery_locked) }
        details {
            summary { (words.sign_in_cast) }
            (people::list(words, |address| format!("{sign_in}&login_hint={address}")))
        }
    };
    let error = faulty.then(|| words.create_bad_address.to_owned());
    let status = if faulty { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = Page { error, ..Page::new(words.recovery_title, errand.at("/recovery"), body) };
    browser.draw(provider, status, page)
}

fn draw_ways(provider: &Provider, browser: &Browser, case: &Case, wait: Option<Duration>) -> Response {
    let words = browser.words();
    let email = fill(words.recovery_by_email, &[("to", &masked(&case.address))]);
    let text = case.phone.as_deref().map(|ending| fill(words.recovery_by_text, &[("ending", ending)]));
    let body = html! {
        p.lead { (words.recovery_how_intro) }
        ul.choices {
            li { (way(browser, case, "email", &email)) }
            @if let Some(text) = text { li { (way(browser, case, "text", &text)) } }
        }
    };
    let status = if wait.is_some() { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::OK };
    let error = wait.map(|wait| wait_sentence(browser, wait));
    let page = Page { error, ..Page::new(words.recovery_how_title, at("/recovery/how", &case.id), body) };
    browser.draw(provider, status, page)
}

fn way(browser: &Browser, case: &Case, name: &str, label: &str) -> Markup {
    html! {
        form method="post" action="/recovery/how" {
            (seal(browser))
            input type="hidden" name="recovery" value=(case.id);
            input type="hidden" name="way" value=(name);
            button.choice type="submit" { (label) }
        }
    }
}

fn draw_sent(provider: &Provider, browser: &Browser, case: &Case, email: bool, wrong: Option<WrongCode>) -> Response {
    let words = browser.words();
    let body = html! {
        p.lead { (if email { words.recovery_sent_email } else { words.recovery_sent_text }) }
        @if !email {
            form method="post" action="/recovery/code" {
                (seal(browser))
                input type="hidden" name="recovery" value=(case.id);
                (code_field(words, wrong.is_some()))
                p.actions { button.primary type="submit" { (words.recovery_go) } }
            }
        }
        ul.ways { li { a href=(at("/recovery/how", &case.id)) { (words.recovery_again) } } }
        (outbox_hint(words))
    };
    let (status, error) = wrong_code(words, wrong);
    let here = format!("{}{}", at("/recovery/code", &case.id), if email { "&way=email" } else { "" });
    browser.draw(provider, status, Page { error, ..Page::new(words.recovery_sent_title, here, body) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_masked_keeps_one_letter_or_two_digits() {
        assert_eq!(masked("alex@practice.example"), "a•••@practice.example");
        assert_eq!(ending("+49 30 23125 042"), "42");
    }
}
