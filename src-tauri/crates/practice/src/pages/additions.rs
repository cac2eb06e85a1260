//! Adding what shows who a person is: an e-mail address, a telephone, an authenticator app. None counts before its code.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};
use zeroize::Zeroizing;

use super::browser::Browser;
use super::codes::{code_field, outbox_hint, typed_code, wrong_code};
use super::layout::{Page, field, seal};
use super::security::{announce, ask_again, owner};
use super::sign_in::wait_sentence;
use super::stops;
use crate::address::address;
use crate::ask::Ask;
use crate::authenticator::Authenticator;
use crate::chance::{digits, secret};
use crate::provider::{Provider, Shared};
use crate::store::{Account, Added, Addition, Deed, Message, SentCode, Way, WrongCode, try_code};
use crate::words::{Words, fill};

/// How many additions one account may begin, and how many codes of an app it may try, in 15 minutes.
const MOST: usize = 5;

/// `GET /security/add`: asks for the address or number. An authenticator begins at once.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    match owner(&provider, &browser) {
        Some(_) => draw(&provider, &browser, &ask, StatusCode::OK, None),
        None => ask_again(&provider, &browser),
    }
}

/// `POST /security/add`: sends the code, or makes the app's secret.
pub(crate) async fn submit(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let Some(account) = owner(&provider, &browser) else { return ask_again(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, "/security");
    }
    let words = browser.words();
    let typed = ask.form.value("to").unwrap_or_default();
    let what = match ask.form.value("what") {
        Some("email") => address(typed).map(Added::Email).ok_or(words.create_bad_address),
        Some("phone") => number(typed).map(Added::Phone).ok_or(words.add_bad_phone),
        Some(_) | None => Ok(Added::Authenticator(Authenticator::new(provider.chance()))),
    };
    let begun = match what {
        Ok(what) => begin(&provider, &browser, &account, what),
        Err(sentence) => {
            let error = Some(sentence.to_owned());
            return draw(&provider, &browser, &ask, StatusCode::UNPROCESSABLE_ENTITY, error);
        }
    };
    match begun {
        Ok(id) => browser.go(&provider, &at(&id)),
        Err(wait) => {
            let error = Some(wait_sentence(&browser, wait));
            draw(&provider, &browser, &ask, StatusCode::TOO_MANY_REQUESTS, error)
        }
    }
}

fn begin(
    provider: &Provider,
    browser: &Browser,
    account: &Account,
    what: Added,
) -> Result<Zeroizing<String>, Duration> {
    let (now, id, code) = (provider.now(), secret(provider.chance()), digits(provider.chance()));
    let text = Zeroizing::new(fill(browser.words().mail_add, &[("code", &code)]));
    let message = |way, to: &str| Message { way, to: to.to_owned(), at: now, text, link: None };
    let message = match &what {
        Added::Email(to) => Some(message(Way::Email, to)),
        Added::Phone(to) => Some(message(Way::Text, to)),
        Added::Authenticator(_) => None,
    };
    let mut store = provider.store();
    store.code_tries.spend(&format!("add {}", account.profile.id.0), MOST, now)?;
    let code = message.is_some().then(|| SentCode::new(Some(code), now));
    let account = account.profile.id.clone();
    store.additions.put(&id, Addition { session: browser.session.id, account, what, code }, now);
    message.into_iter().for_each(|message| store.outbox.send(message));
    Ok(id)
}

/// `GET /security/verify`.
pub(crate) async fn sent(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let Some(account) = owner(&provider, &browser) else { return ask_again(&provider, &browser) };
    draw_sent(&provider, &browser, &account, &ask, (StatusCode::OK, None))
}

/// `POST /security/verify`: from now on it counts.
pub(crate) async fn verify(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let Some(account) = owner(&provider, &browser) else { return ask_again(&provider, &browser) };
    let id = ask.form.value("addition").unwrap_or_default();
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &at(id));
    }
    let words = browser.words();
    match add(&provider, &browser, &account, id, &typed_code(&ask)) {
        Ok(()) => browser.go(&provider, "/security?done=1"),
        Err(Refusal::Code(wrong)) => draw_sent(&provider, &browser, &account, &ask, wrong_code(words, Some(wrong))),
        Err(Refusal::App) => {
            let error = Some(words.authenticator_wrong.to_owned());
            draw_sent(&provider, &browser, &account, &ask, (StatusCode::UNPROCESSABLE_ENTITY, error))
        }
        Err(Refusal::Wait(wait)) => {
            let error = Some(wait_sentence(&browser, wait));
            draw_sent(&provider, &browser, &account, &ask, (StatusCode::TOO_MANY_REQUESTS, error))
        }
    }
}

enum Refusal {
    Code(WrongCode),
    App,
    Wait(Duration),
}

fn add(provider: &Provider, browser: &Browser, owner: &Account, id: &str, typed: &str) -> Result<(), Refusal> {
    let (now, owner) = (provider.now(), &owner.profile.id);
    let mut store = provider.store();
    if matches!(store.additions.find(id, now).map(|addition| &addition.what), Some(Added::Authenticator(_))) {
        store.code_tries.spend(&format!("add app {}", owner.0), MOST, now).map_err(Refusal::Wait)?;
    }
    let found = store.additions.find_mut(id, now);
    let ours = found.filter(|addition| addition.session == browser.session.id && addition.account == *owner);
    let mut addition = ours.ok_or(Refusal::Code(WrongCode::Gone))?;
    let addition_now = &mut *addition;
    match &mut addition_now.what {
        Added::Authenticator(app) => app.accept(typed, now).then_some(()).ok_or(Refusal::App)?,
        Added::Email(_) | Added::Phone(_) => try_code(&mut addition_now.code, typed, now).map_err(Refusal::Code)?,
    }
    drop(addition);
    let Some(addition) = store.additions.take(id, now) else { return Err(Refusal::Code(WrongCode::Gone)) };
    let deed = {
        let Some(mut account) = store.accounts.with_id_mut(owner) else { return Err(Refusal::Code(WrongCode::Gone)) };
        match addition.what {
            Added::Email(email) => {
                account.proofs.email = Some(email);
                Deed::EmailAdded
            }
            Added::Phone(phone) => {
                account.proofs.phone = Some(phone);
                Deed::PhoneAdded
            }
            Added::Authenticator(app) => {
                account.proofs.authenticator = Some(app);
                Deed::AuthenticatorAdded
            }
        }
    };
    announce(&mut store, browser.words(), owner, deed, now);
    Ok(())
}

fn at(id: &str) -> String {
    format!("/security/verify?addition={id}")
}

/// A telephone number: a plus where there is one, then 6 to 15 digits (ITU-T E.164), grouped as it was typed.
fn number(text: &str) -> Option<String> {
    let text = text.trim();
    let rest = text.strip_prefix('+').unwrap_or(text);
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    let fits = rest.chars().all(|c| c.is_ascii_digit() || " -/()".contains(c));
    (fits && (6..=15).contains(&digits) && text.len() <= 32).then(|| text.to_owned())
}

fn draw(provider: &Provider, browser: &Browser, ask: &Ask, status: StatusCode, error: Option<String>) -> Response {
    let words = browser.words();
    let what = match ask.value("what") {
        Some("email") => "email",
        Some("phone") => "phone",
        Some(_) | None => "authenticator",
    };
    let (title, lead) = match what {
        "email" => (words.proof_email_add, words.add_email_intro),
        "phone" => (words.proof_phone_add, words.add_phone_intro),
        _ => (words.proof_authenticator_add, words.add_authenticator_intro),
    };
    let faulty = error.is_some();
    let body = html! {
        p.lead { (lead) }
        form method="post" action="/security/add" {
            (seal(browser))
            input type="hidden" name="what" value=(what);
            @if what != "authenticator" { (to_field(words, what, ask.form.value("to").unwrap_or_default(), faulty)) }
            p.actions { button.primary type="submit" { (words.recovery_go) } }
        }
        ul.ways { li { a href="/security" { (words.security_back) } } }
    };
    let here = format!("/security/add?what={what}");
    browser.draw(provider, status, Page { error, ..Page::new(title, here, body) })
}

fn to_field(words: &'static Words, what: &str, typed: &str, faulty: bool) -> Markup {
    let (label, mode, complete) = match what {
        "email" => (words.address, "email", "email"),
        _ => (words.add_number, "tel", "tel"),
    };
    field(
        "to",
        label,
        html! {
            input id="to" name="to" type="text" inputmode=(mode) autocomplete=(complete) dir="ltr" value=(typed)
                aria-invalid=[faulty.then_some("true")] aria-describedby=[faulty.then_some("fault")];
        },
    )
}

fn draw_sent(
    provider: &Provider,
    browser: &Browser,
    account: &Account,
    ask: &Ask,
    (status, error): (StatusCode, Option<String>),
) -> Response {
    let words = browser.words();
    let id = ask.value("addition").unwrap_or_default();
    let what = {
        let store = provider.store();
        let found = store.additions.find(id, provider.now());
        let ours =
            found.filter(|addition| addition.session == browser.session.id && addition.account == account.profile.id);
        ours.map(|addition| addition.what.clone())
    };
    let Some(what) = what else { return stops::stale(provider, browser) };
    let (title, app) = match &what {
        Added::Email(_) | Added::Phone(_) => (words.recovery_sent_title, None),
        Added::Authenticator(app) => (words.proof_authenticator_add, Some(app)),
    };
    let body = html! {
        @match app {
            Some(app) => (picture(words, app, &account.profile.address)),
            None => p.lead { (words.step_sent) }
        }
        form method="post" action="/security/verify" {
            (seal(browser))
            input type="hidden" name="addition" value=(id);
            (code_field(words, error.is_some()))
            p.actions { button.primary type="submit" { (words.add_button) } }
        }
        @if app.is_none() { (outbox_hint(words)) }
        ul.ways { li { a href="/security" { (words.security_back) } } }
    };
    browser.draw(provider, status, Page { error, ..Page::new(title, at(id), body) })
}

/// The secret, as a picture for the app's camera and as text.
fn picture(words: &'static Words, app: &Authenticator, address: &str) -> Markup {
    html! {
        p.lead { (words.add_scan) }
        @if let Some(address) = app.address(address) { (qr(words, &address)) }
        p { (words.add_type) }
        p { code { (app.typed().as_str()) } }
        p { (words.add_then) }
    }
}

/// The address as a QR code: dark squares on a light ground in any colours of the page, with four squares around.
fn qr(words: &'static Words, address: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(address, EcLevel::M) else { return html! {} };
    let width = code.width();
    let side = width + 8;
    let mut squares = String::new();
    for (place, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            squares.push_str(&format!("M{} {}h1v1h-1z", place % width + 4, place / width + 4));
        }
    }
    html! {
        svg.qr role="img" aria-label=(words.add_qr) viewBox=(format!("0 0 {side} {side}")) shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#ffffff" {}
            path d=(squares) fill="#000000" {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn a_number_has_six_to_fifteen_digits_and_nothing_strange() {
        assert_eq!(number(" +49 30 23125-001 "), Some("+49 30 23125-001".to_owned()));
        for text in ["", "12345", "+1234567890123456", "call me", "+49+30 12345"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
