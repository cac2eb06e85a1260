//! The last step of recovery: a new password, typed twice, after which every earlier sign-in has ended.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use zeroize::Zeroizing;

use super::browser::Browser;
use super::layout::{Page, field, seal};
use super::stops;
use crate::account::{PasswordHash, Profile};
use crate::ask::Ask;
use crate::provider::{Provider, Shared};
use crate::store::{Deed, Message, Way};
use crate::strength::objection;
use crate::words::{Words, fill};

/// `GET /recovery/new`. Looking at a link does not use it up, for programs that check mail look at links, too.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let Some(case) = Case::of(&provider, &ask) else { return gone(&provider, &browser) };
    draw(&provider, &browser, &case, None)
}

/// `POST /recovery/new`.
pub(crate) async fn submit(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let Some(case) = Case::of(&provider, &ask) else { return gone(&provider, &browser) };
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, &case.here());
    }
    let hash = match accept(&provider, &browser, &case.profile, &case.password, &ask).await {
        Ok(hash) => hash,
        Err(sentence) => return draw(&provider, &browser, &case, Some(sentence)),
    };
    if !change(&provider, &browser, &case, hash) {
        return gone(&provider, &browser);
    }
    done(&provider, &browser, &case)
}

/// What a link leads to, as one request sees it.
struct Case {
    secret: Zeroizing<String>,
    flow: String,
    profile: Profile,
    password: PasswordHash,
}

impl Case {
    fn of(provider: &Provider, ask: &Ask) -> Option<Self> {
        let secret = Zeroizing::new(ask.value("link")?.to_owned());
        let store = provider.store();
        let link = store.recoveries.link(&secret, provider.now())?;
        let account = store.accounts.with_id(&link.account)?;
        let (profile, password) = (account.profile.clone(), account.password.clone());
        Some(Self { flow: link.flow.clone(), secret, profile, password })
    }

    fn here(&self) -> String {
        format!("/recovery/new?link={}", self.secret.as_str())
    }
}

/// The hash of the new password, or the sentence that says why it will not do.
pub(crate) async fn accept(
    provider: &Provider,
    browser: &Browser,
    profile: &Profile,
    before: &PasswordHash,
    ask: &Ask,
) -> Result<PasswordHash, &'static str> {
    let words = browser.words();
    let typed = |name| Zeroizing::new(ask.form.value(name).unwrap_or_default().to_owned());
    let (password, again) = (typed("password"), typed("again"));
    if password != again {
        return Err(words.new_differ);
    }
    if let Some(sentence) = objection(&password, profile, words) {
        return Err(sentence);
    }
    if provider.password_matches(before.clone(), password.clone()).await {
        return Err(words.new_same);
    }
    provider.hash_password(password).await.ok_or(words.new_failed)
}

/// Uses the link up and changes the password; false where the link was used meanwhile.
fn change(provider: &Provider, browser: &Browser, case: &Case, hash: PasswordHash) -> bool {
    let now = provider.now();
    let mut store = provider.store();
    let Some(link) = store.recoveries.use_link(&case.secret, now) else { return false };
    store.change_password(&link.account, hash, now);
    store.accounts.note(&link.account, Deed::PasswordRecovered, now);
    let text = Zeroizing::new(browser.words().mail_changed.to_owned());
    store.outbox.send(Message { way: Way::Email, to: case.profile.address.clone(), at: now, text, link: None });
    true
}

fn draw(provider: &Provider, browser: &Browser, case: &Case, error: Option<&'static str>) -> Response {
    let words = browser.words();
    let body = html! {
        p.lead { bdi dir="ltr" { (case.profile.address) } }
        p { (words.new_ends) }
        form method="post" action="/recovery/new" {
            (seal(browser))
            input type="hidden" name="link" value=(case.secret.as_str());
            (twice(words, error.is_some()))
            p.actions { button.primary type="submit" { (words.new_button) } }
        }
    };
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = Page { error: error.map(str::to_owned), ..Page::new(words.new_title, case.here(), body) };
    browser.draw(provider, status, page)
}

/// The fields in which a new password is typed twice.
pub(crate) fn twice(words: &'static Words, faulty: bool) -> Markup {
    let described = if faulty { "fault password-hint" } else { "password-hint" };
    html! {
        (field("password", words.new_password, html! {
            p.hint id="password-hint" { (words.new_hint) }
            input id="password" name="password" type="password" autocomplete="new-password"
                aria-invalid=[faulty.then_some("true")] aria-describedby=(described);
        }))
        (field("again", words.new_again, html! {
            input id="again" name="again" type="password" autocomplete="new-password";
        }))
    }
}

fn gone(provider: &Provider, browser: &Browser) -> Response {
    let words = browser.words();
    let body = html! {
        p { (words.link_gone) }
        ul.ways { li { a href="/recovery" { (words.link_gone_again) } } }
    };
    browser.draw(provider, StatusCode::GONE, Page::new(words.stale_title, "/recovery", body))
}

/// The way on: the errand that was interrupted where it is this browser's, the person's own account otherwise.
fn done(provider: &Provider, browser: &Browser, case: &Case) -> Response {
    let words = browser.words();
    let ours = {
        let store = provider.store();
        store.flows.find(&case.flow, provider.now()).is_some_and(|flow| flow.session == browser.session.id)
    };
    let hint: String = url::form_urlencoded::byte_serialize(case.profile.address.as_bytes()).collect();
    let flow = if ours { format!("&flow={}", case.flow) } else { String::new() };
    let body = html! {
        p.lead { (fill(words.new_done, &[("address", &case.profile.address)])) }
        p { a href=(format!("/sign-in?login_hint={hint}{flow}")) { (words.recovery_sign_in) } }
    };
    browser.draw(provider, StatusCode::OK, Page::new(words.new_done_title, "/recovery", body))
}
