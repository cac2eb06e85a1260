//! The second step of a sign-in, for accounts that want one: after the password, something else than the password.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;
use zeroize::Zeroizing;

use super::browser::Browser;
use super::codes::typed_code;
use super::errand::{Errand, language};
use super::layout::Page;
use super::means::{Means, choices, code_form, judged, shown};
use super::sign_in::{cancel, enter, wait_sentence};
use super::stops;
use crate::ask::Ask;
use crate::chance::{digits, secret};
use crate::provider::{Provider, Shared};
use crate::store::{Account, AccountId, Deed, Message, Refused, SecondStep, SentCode, Store, Way, WrongCode, try_code};
use crate::words::fill;

/// How many codes may be asked for one account in 15 minutes.
const MOST_MESSAGES: usize = 5;

/// Whether an account wants a second step.
pub(crate) fn wanted(provider: &Provider, account: &AccountId) -> bool {
    provider.store().accounts.with_id(account).is_some_and(|account| account.proofs.two_step)
}

/// Begins the second step of an errand's sign-in.
pub(crate) fn begin(provider: &Provider, browser: &Browser, errand: &Errand, account: AccountId) -> Response {
    let id = secret(provider.chance());
    let by_app = {
        let mut store = provider.store();
        let account_has = |account: &Account| account.proofs.authenticator.is_some();
        let by_app = store.accounts.with_id(&account).is_some_and(account_has);
        let step = SecondStep { session: browser.session.id, account, code: None };
        store.second_steps.put(&id, step, provider.now());
        by_app
    };
    let path = if by_app { at_code(errand, &id, Means::Authenticator) } else { at("/two-step", errand, &id) };
    browser.go(provider, &path)
}

/// `GET /two-step`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(case) = Case::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    draw(&provider, &browser, &case, None)
}

/// `POST /two-step`: sends a code where one has to be sent.
pub(crate) async fn choose(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(case) = Case::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &at("/two-step", &case.errand, &case.id));
    }
    let Some(means) = ask.form.value("way").and_then(Means::named) else {
        return draw(&provider, &browser, &case, None);
    };
    match send(&provider, &browser, &case, means) {
        Ok(()) => browser.go(&provider, &at_code(&case.errand, &case.id, means)),
        Err(wait) => draw(&provider, &browser, &case, Some(wait)),
    }
}

/// `GET /two-step/code`.
pub(crate) async fn sent(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(case) = Case::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    draw_code(&provider, &browser, &case, means(&ask), None)
}

/// `POST /two-step/code`.
pub(crate) async fn check(State(provider): State<Shared>, ask: Ask) -> Response {
    let mut browser = Browser::arrive(&provider, &ask, language(&provider, &ask));
    let Some(mut case) = Case::of(&provider, &browser, &ask) else { return stops::stale(&provider, &browser) };
    let means = means(&ask);
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &at_code(&case.errand, &case.id, means));
    }
    let (typed, now, id) = (typed_code(&ask), provider.now(), case.account.profile.id.clone());
    let tried = {
        let mut store = provider.store();
        let tried = try_step(&mut store, &case, means, &typed, now);
        match tried {
            Ok(()) => drop(store.second_steps.take(&case.id, now)),
            Err(Refused::Code(_)) => store.accounts.note(&id, Deed::WrongSecondStep, now),
            Err(Refused::Wait(_)) => store.accounts.note(&id, Deed::TooManyTries, now),
        }
        tried
    };
    match tried {
        Ok(()) => enter(&provider, &mut browser, &mut case.errand, id),
        Err(refused) => draw_code(&provider, &browser, &case, means, Some(refused)),
    }
}

fn try_step(store: &mut Store, case: &Case, means: Means, typed: &str, now: Duration) -> Result<(), Refused> {
    if let Some(held) = means.held() {
        return store.try_held(&case.account.profile.address, held, typed, now).map(|_| ());
    }
    let mut step = store.second_steps.find_mut(&case.id, now).ok_or(Refused::Code(WrongCode::Gone))?;
    try_code(&mut step.code, typed, now).map_err(Refused::Code)
}

/// A second step as one request sees it.
struct Case {
    id: String,
    errand: Errand,
    account: Account,
}

impl Case {
    fn of(provider: &Provider, browser: &Browser, ask: &Ask) -> Option<Self> {
        let errand = Errand::of(provider, browser, ask)?;
        let id = ask.value("step")?.to_owned();
        let store = provider.store();
        let step = store.second_steps.find(&id, provider.now())?;
        let account = store.accounts.with_id(&step.account).filter(|_| step.session == browser.session.id)?.clone();
        Some(Self { id, errand, account })
    }

    fn carried(&self) -> [(&str, &str); 2] {
        [("flow", &self.errand.id), ("step", &self.id)]
    }
}

fn means(ask: &Ask) -> Means {
    ask.value("way").and_then(Means::named).unwrap_or(Means::Text)
}

fn at(path: &str, errand: &Errand, id: &str) -> String {
    format!("{}&step={id}", errand.at(path))
}

fn at_code(errand: &Errand, id: &str, means: Means) -> String {
    format!("{}&way={}", at("/two-step/code", errand, id), means.name())
}

fn send(provider: &Provider, browser: &Browser, case: &Case, means: Means) -> Result<(), Duration> {
    let proofs = &case.account.proofs;
    let (way, to) = match means {
        Means::Authenticator | Means::RecoveryCode => return Ok(()),
        Means::Email => (Way::Email, Some(case.account.profile.address.clone())),
        Means::OtherEmail => (Way::Email, proofs.email.clone()),
        Means::Text => (Way::Text, proofs.phone.clone()),
    };
    let (now, code) = (provider.now(), digits(provider.chance()));
    let mut store = provider.store();
    store.code_tries.spend(&format!("step {}", case.account.profile.id.0), MOST_MESSAGES, now)?;
    let Some(to) = to else { return Ok(()) };
    let text = Zeroizing::new(fill(browser.words().mail_step, &[("code", &code)]));
    if let Some(mut step) = store.second_steps.find_mut(&case.id, now) {
        step.code = Some(SentCode::new(Some(code), now));
    }
    store.outbox.send(Message { way, to, at: now, text, link: None });
    Ok(())
}

fn draw(provider: &Provider, browser: &Browser, case: &Case, wait: Option<Duration>) -> Response {
    let words = browser.words();
    let shown = shown(&case.account);
    let label = |means: Means| (means, means.label(words, &case.account.profile.address, &shown, false));
    let offered: Vec<_> = Means::offered(&shown).map(label).collect();
    let body = html! {
        p.lead { (words.step_intro) }
        (choices(browser, "/two-step", &case.carried(), &offered))
        (cancel(browser, &case.errand))
    };
    let status = if wait.is_some() { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::OK };
    let error = wait.map(|wait| wait_sentence(browser, wait));
    let here = at("/two-step", &case.errand, &case.id);
    let form_to = case.errand.form_to();
    browser.draw(provider, status, Page { error, form_to, ..Page::new(words.step_title, here, body) })
}

fn draw_code(provider: &Provider, browser: &Browser, case: &Case, means: Means, refused: Option<Refused>) -> Response {
    let words = browser.words();
    let lead = match means {
        Means::Email | Means::OtherEmail | Means::Text => words.step_sent,
        Means::Authenticator => words.authenticator_type,
        Means::RecoveryCode => words.recovery_code_type,
    };
    let other = at("/two-step", &case.errand, &case.id);
    let body = html! {
        p.lead { (lead) }
        (code_form(browser, "/two-step/code", &case.carried(), means, &other, refused.is_some()))
        (cancel(browser, &case.errand))
    };
    let here = at_code(&case.errand, &case.id, means);
    let page = Page { form_to: case.errand.form_to(), ..Page::new(words.step_title, here, body) };
    let (status, page) = judged(browser, means, refused, page);
    browser.draw(provider, status, page)
}
