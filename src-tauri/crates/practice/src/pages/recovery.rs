//! Recovery up to the proof: the address, how to be told apart, and the code.
//!
//! Every page reads the same whether or not the address has an account. What an unknown address seems to have is made
//! up, the same each time; its codes are drawn and counted like real ones, and none is ever right.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;
use zeroize::Zeroizing;

use super::browser::Browser;
use super::codes::{outbox_hint, typed_code};
use super::errand::{Errand, language};
use super::layout::{Page, field, seal};
use super::means::{Means, choices, code_form, judged, shown};
use super::sign_in::wait_sentence;
use super::{people, stops};
use crate::address::address;
use crate::ask::Ask;
use crate::chance::{digits, secret};
use crate::provider::{Provider, Shared};
use crate::store::{AccountId, Link, Message, Recovery, Refused, Seeming, Way, WrongCode, folded};
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
    let chosen = ask.form.value("way").and_then(Means::named);
    let Some(means) = chosen.filter(|means| Means::offered(&case.shown).any(|offered| offered == *means)) else {
        return draw_ways(&provider, &browser, &case, None);
    };
    match send(&provider, &browser, &case, means) {
        Ok(()) => browser.go(&provider, &case.at_code(means)),
        Err(wait) => draw_ways(&provider, &browser, &case, Some(wait)),
    }
}

/// `GET /recovery/code`.
pub(crate) async fn sent(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let Some(case) = Case::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    draw_sent(&provider, &browser, &case, means(&ask), None)
}

/// `POST /recovery/code`.
pub(crate) async fn check(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let Some(case) = Case::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &case.at_code(means(&ask)));
    }
    let (typed, now) = (typed_code(&ask), provider.now());
    let tried = {
        let mut store = provider.store();
        match means(&ask).held() {
            Some(held) => store.try_held(&case.address, held, &typed, now),
            None => {
                let recovery = store.recoveries.of(&case.id, browser.session.id, now);
                let tried = recovery.map_or(Err(WrongCode::Gone), |mut recovery| recovery.try_code(&typed, now));
                tried.map_err(Refused::Code)
            }
        }
    };
    match tried {
        Ok(account) => {
            let link = secret(provider.chance());
            provider.store().recoveries.add_link(&link, Link { account, flow: case.flow }, now);
            browser.go(&provider, &format!("/recovery/new?link={}", link.as_str()))
        }
        Err(refused) => draw_sent(&provider, &browser, &case, means(&ask), Some(refused)),
    }
}

/// The means that a request is about.
fn means(ask: &Ask) -> Means {
    ask.value("way").and_then(Means::named).unwrap_or(Means::Text)
}

/// A recovery as one request sees it.
struct Case {
    id: String,
    flow: String,
    address: String,
    account: Option<AccountId>,
    /// Where else something can be sent, of a known address.
    number: Option<String>,
    email: Option<String>,
    /// What the address has or seems to have.
    shown: Seeming,
}

impl Case {
    fn of(provider: &Provider, browser: &Browser, ask: &Ask) -> Option<Self> {
        let id = ask.value("recovery")?.to_owned();
        let mut store = provider.store();
        let recovery = store.recoveries.of(&id, browser.session.id, provider.now())?;
        let (flow, address) = (recovery.flow.clone(), recovery.address.clone());
        drop(recovery);
        let known = store.accounts.with_address(&address);
        let proofs = known.map(|account| account.proofs.clone()).unwrap_or_default();
        let shown = known.map_or_else(|| store.recoveries.seeming(&address), shown);
        let account = known.map(|account| account.profile.id.clone());
        Some(Self { id, flow, address, account, number: proofs.phone, email: proofs.email, shown })
    }

    fn at_code(&self, means: Means) -> String {
        format!("{}&way={}", at("/recovery/code", &self.id), means.name())
    }
}

fn at(path: &str, id: &str) -> String {
    format!("{path}?recovery={id}")
}

/// Draws code or link, and sends it where there is somebody to send it to.
fn send(provider: &Provider, browser: &Browser, case: &Case, means: Means) -> Result<(), Duration> {
    let (now, words) = (provider.now(), browser.words());
    let (code, link) = (digits(provider.chance()), secret(provider.chance()));
    let mut store = provider.store();
    store.code_tries.spend(&format!("recover {}", folded(&case.address)), MOST_FOR_ADDRESS, now)?;
    store.code_tries.spend(&format!("recover in {}", browser.session.id), MOST_FOR_SESSION, now)?;
    let to = match means {
        Means::Email => Some(case.address.clone()),
        Means::OtherEmail => case.email.clone(),
        Means::Text => case.number.clone(),
        Means::Authenticator | Means::RecoveryCode => None,
    };
    let message = match (means, to, case.account.clone()) {
        (Means::Email | Means::OtherEmail, Some(to), Some(account)) => {
            store.recoveries.add_link(&link, Link { account, flow: case.flow.clone() }, now);
            let link = Zeroizing::new(format!("/recovery/new?link={}", link.as_str()));
            let text = Zeroizing::new(words.mail_link.to_owned());
            Message { way: Way::Email, to, at: now, text, link: Some(link) }
        }
        (Means::Text, to, account) => {
            let text = Zeroizing::new(fill(words.text_code, &[("code", &code)]));
            if let Some(mut recovery) = store.recoveries.of(&case.id, browser.session.id, now) {
                recovery.expect(account, code, now);
            }
            let Some(to) = to else { return Ok(()) };
            Message { way: Way::Text, to, at: now, text, link: None }
        }
        (Means::Email | Means::OtherEmail | Means::Authenticator | Means::RecoveryCode, ..) => return Ok(()),
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
    let label = |means: Means| (means, means.label(words, &case.address, &case.shown, true));
    let offered: Vec<_> = Means::offered(&case.shown).map(label).collect();
    let body = html! {
        p.lead { (words.recovery_how_intro) }
        (choices(browser, "/recovery/how", &[("recovery", &case.id)], &offered))
    };
    let status = if wait.is_some() { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::OK };
    let error = wait.map(|wait| wait_sentence(browser, wait));
    let page = Page { error, ..Page::new(words.recovery_how_title, at("/recovery/how", &case.id), body) };
    browser.draw(provider, status, page)
}

fn draw_sent(provider: &Provider, browser: &Browser, case: &Case, means: Means, refused: Option<Refused>) -> Response {
    let words = browser.words();
    let how = at("/recovery/how", &case.id);
    let lead = match means {
        Means::Email | Means::OtherEmail => words.recovery_sent_email,
        Means::Text => words.recovery_sent_text,
        Means::Authenticator => words.authenticator_type,
        Means::RecoveryCode => words.recovery_code_type,
    };
    let body = html! {
        p.lead { (lead) }
        @if matches!(means, Means::Email | Means::OtherEmail) {
            ul.ways { li { a href=(how) { (words.recovery_again) } } }
            (outbox_hint(words))
        } @else {
            (code_form(browser, "/recovery/code", &[("recovery", &case.id)], means, &how, refused.is_some()))
        }
    };
    let title = if means.held().is_some() { words.code_title } else { words.recovery_sent_title };
    let (status, page) = judged(browser, means, refused, Page::new(title, case.at_code(means), body));
    browser.draw(provider, status, page)
}
