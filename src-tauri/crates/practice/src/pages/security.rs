//! The security page: by what a person shows who they are, changed only soon after signing in.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use zeroize::Zeroizing;

use super::browser::Browser;
use super::errand::{begin, visit};
use super::info::advice;
use super::layout::{Page, card, field, grouped, seal};
use super::new_password::{accept, twice};
use super::sign_in::{MOST_FOR_ADDRESS, wait_sentence};
use super::stops;
use crate::ask::Ask;
use crate::chance::recovery_code;
use crate::provider::{Provider, Shared};
use crate::store::{Account, AccountId, Deed, Flow, Message, Place, RecoveryCode, Store, Way, folded};
use crate::words::{Words, fill};

/// How long after signing in these pages are open.
const RECENT: Duration = Duration::from_secs(10 * 60);

/// The account of whoever signed in here last, if that was a moment ago.
pub(crate) fn owner(provider: &Provider, browser: &Browser) -> Option<Account> {
    let person = browser.session.latest().filter(|person| provider.now() < person.at + RECENT)?;
    provider.store().accounts.with_id(&person.account).cloned()
}

/// Asks for the password, and leads back here after it.
pub(crate) fn ask_again(provider: &Shared, browser: &Browser) -> Response {
    let hint = browser.session.latest().and_then(|person| {
        provider.store().accounts.with_id(&person.account).map(|account| account.profile.address.clone())
    });
    begin(provider, browser, Flow { hint, ..visit(browser, Place::Security) }, "/sign-in")
}

/// Notes a change of an account's proofs, and tells its owner by e-mail.
pub(crate) fn announce(store: &mut Store, words: &'static Words, id: &AccountId, deed: Deed, now: Duration) {
    let Some(mut account) = store.accounts.with_id_mut(id) else { return };
    account.activity.note(deed, now);
    let to = account.profile.address.clone();
    drop(account);
    let text = Zeroizing::new(fill(words.mail_security, &[("what", super::activity::sentence(words, deed))]));
    store.outbox.send(Message { way: Way::Email, to, at: now, text, link: None });
}

/// `GET /security`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let Some(account) = owner(&provider, &browser) else { return ask_again(&provider, &browser) };
    let (words, proofs) = (browser.words(), &account.proofs);
    let since = |text: &Option<String>| text.clone();
    let body = html! {
        @if ask.query.value("done").is_some() { p.notice role="status" { (words.security_done) } }
        (card(&account.profile))
        h2 { (words.password) }
        ul.ways { li { a href="/security/password" { (words.security_password) } } }
        h2 { (words.security_proofs) }
        (proof(&browser, "email", words.proof_email, since(&proofs.email), words.proof_email_add))
        (proof(&browser, "phone", words.proof_phone, since(&proofs.phone), words.proof_phone_add))
        (proof(&browser, "authenticator", words.proof_authenticator,
            proofs.authenticator.as_ref().map(|_| words.proof_there.to_owned()), words.proof_authenticator_add))
        h3 { (words.proof_recovery_code) }
        p { (if proofs.recovery_code.is_some() { words.proof_recovery_code_there } else { words.proof_recovery_code_none }) }
        form method="post" action="/security/recovery-code" {
            (seal(&browser))
            p.actions { button type="submit" { (words.proof_recovery_code_make) } }
        }
        h2 { (words.two_step) }
        p { (if proofs.two_step { words.two_step_on } else { words.two_step_off }) }
        form method="post" action="/security/two-step" {
            (seal(&browser))
            input type="hidden" name="on" value=(if proofs.two_step { "0" } else { "1" });
            p.actions { button type="submit" { (if proofs.two_step { words.switch_off } else { words.switch_on }) } }
        }
        h2 { (words.security_more) }
        ul.ways {
            li { a href="/activity" { (words.activity_title) } }
            li { a href="/consent/manage" { (words.apps_manage) } }
        }
        (advice(words))
    };
    browser.draw(&provider, StatusCode::OK, Page::new(words.security_title, "/security", body))
}

/// One proof: what it is, whether there is one, and how to change that.
fn proof(browser: &Browser, what: &str, title: &str, have: Option<String>, add: &str) -> Markup {
    let words = browser.words();
    html! {
        h3 { (title) }
        @match have {
            Some(have) => {
                p { bdi { (have) } }
                form method="post" action="/security/remove" {
                    (seal(browser))
                    input type="hidden" name="what" value=(what);
                    p.actions { button type="submit" { (fill(words.proof_remove, &[("what", title)])) } }
                }
            }
            None => p { a href=(format!("/security/add?what={what}")) { (add) } }
        }
    }
}

/// `POST /security/remove`.
pub(crate) async fn remove(State(provider): State<Shared>, ask: Ask) -> Response {
    change(&provider, &ask, |account, ask| {
        let proofs = &mut account.proofs;
        match ask.form.value("what") {
            Some("email") => proofs.email.take().map(|_| Deed::EmailRemoved),
            Some("phone") => proofs.phone.take().map(|_| Deed::PhoneRemoved),
            Some("authenticator") => proofs.authenticator.take().map(|_| Deed::AuthenticatorRemoved),
            Some(_) | None => None,
        }
    })
}

/// `POST /security/two-step`.
pub(crate) async fn switch_two_step(State(provider): State<Shared>, ask: Ask) -> Response {
    change(&provider, &ask, |account, ask| {
        let on = ask.form.value("on") == Some("1");
        let changed = account.proofs.two_step != on;
        account.proofs.two_step = on;
        changed.then_some(if on { Deed::TwoStepOn } else { Deed::TwoStepOff })
    })
}

/// Makes one change to the account of whoever signed in a moment ago.
fn change(provider: &Shared, ask: &Ask, alter: impl FnOnce(&mut Account, &Ask) -> Option<Deed>) -> Response {
    let browser = Browser::arrive(provider, ask, None);
    let Some(account) = owner(provider, &browser) else { return ask_again(provider, &browser) };
    if !browser.made(ask) {
        return stops::foreign_form(provider, &browser, "/security");
    }
    let id = account.profile.id;
    let mut store = provider.store();
    let deed = store.accounts.with_id_mut(&id).and_then(|mut account| alter(&mut account, ask));
    if let Some(deed) = deed {
        announce(&mut store, browser.words(), &id, deed, provider.now());
    }
    drop(store);
    browser.go(provider, "/security?done=1")
}

/// `POST /security/recovery-code`: makes one and shows it, this once.
pub(crate) async fn make_recovery_code(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let Some(account) = owner(&provider, &browser) else { return ask_again(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, "/security");
    }
    let (words, id, code) = (browser.words(), account.profile.id, recovery_code(provider.chance()));
    {
        let mut store = provider.store();
        if let Some(mut account) = store.accounts.with_id_mut(&id) {
            account.proofs.recovery_code = Some(RecoveryCode::of(&code));
        }
        announce(&mut store, words, &id, Deed::RecoveryCodeMade, provider.now());
    }
    let body = html! {
        p.lead { (words.made_recovery_code) }
        p { (grouped(&code)) }
        p.notice { (words.made_recovery_code_hint) }
        ul.ways { li { a href="/security" { (words.security_back) } } }
    };
    browser.draw(&provider, StatusCode::OK, Page::new(words.proof_recovery_code, "/security", body))
}

/// `GET /security/password`.
pub(crate) async fn password(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    match owner(&provider, &browser) {
        Some(_) => draw_password(&provider, &browser, StatusCode::OK, None),
        None => ask_again(&provider, &browser),
    }
}

/// `POST /security/password`: ends every sign-in but this one.
pub(crate) async fn change_password(State(provider): State<Shared>, ask: Ask) -> Response {
    let mut browser = Browser::arrive(&provider, &ask, None);
    let Some(account) = owner(&provider, &browser) else { return ask_again(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, "/security/password");
    }
    let (words, id) = (browser.words(), account.profile.id.clone());
    let key = format!("address {}", folded(&account.profile.address));
    let spent = provider.store().password_tries.spend(&key, MOST_FOR_ADDRESS, provider.now());
    if let Err(wait) = spent {
        let error = wait_sentence(&browser, wait);
        return draw_password(&provider, &browser, StatusCode::TOO_MANY_REQUESTS, Some(error));
    }
    let old = Zeroizing::new(ask.form.value("old").unwrap_or_default().to_owned());
    if !provider.password_matches(account.password.clone(), old).await {
        provider.store().accounts.note(&id, Deed::WrongPassword, provider.now());
        let error = Some(words.security_old_wrong.to_owned());
        return draw_password(&provider, &browser, StatusCode::UNPROCESSABLE_ENTITY, error);
    }
    provider.store().password_tries.forgive(&key);
    let hash = match accept(&provider, &browser, &account.profile, &account.password, &ask).await {
        Ok(hash) => hash,
        Err(sentence) => {
            let error = Some(sentence.to_owned());
            return draw_password(&provider, &browser, StatusCode::UNPROCESSABLE_ENTITY, error);
        }
    };
    {
        let mut store = provider.store();
        store.change_password(&id, hash, provider.now());
        announce(&mut store, words, &id, Deed::PasswordChanged, provider.now());
    }
    browser.sign_in(&provider, id);
    browser.go(&provider, "/security?done=1")
}

fn draw_password(provider: &Provider, browser: &Browser, status: StatusCode, error: Option<String>) -> Response {
    let words = browser.words();
    let faulty = error.is_some();
    let body = html! {
        p.lead { (words.security_password_ends) }
        form method="post" action="/security/password" {
            (seal(browser))
            (field("old", words.security_old, html! {
                input id="old" name="old" type="password" autocomplete="current-password"
                    aria-describedby=[faulty.then_some("fault")];
            }))
            (twice(words, faulty))
            p.actions { button.primary type="submit" { (words.new_button) } }
        }
        ul.ways { li { a href="/security" { (words.security_back) } } }
    };
    let page = Page { error, ..Page::new(words.security_password, "/security/password", body) };
    browser.draw(provider, status, page)
}
