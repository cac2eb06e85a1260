//! The page on which a person enters the code that another device shows (RFC 8628 §3.3).

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::browser::Browser;
use super::errand::begin;
use super::layout::{Page, field, seal};
use super::sign_in::wait_sentence;
use super::stops;
use crate::ask::Ask;
use crate::provider::{Provider, Shared};
use crate::registration::CLIENT_NAME;
use crate::store::{Flow, Purpose};
use crate::words::fill;

/// How many codes one browser may try in 15 minutes.
const MOST_FOR_SESSION: usize = 5;
/// How many wrong codes the whole service takes in 15 minutes, since a guesser may drop its cookies.
const MOST_FOR_ALL: usize = 50;
/// The key under which they are counted.
const ALL: &str = "all";

/// `GET /link`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    draw(&provider, &browser, StatusCode::OK, "", None)
}

/// `POST /link`.
pub(crate) async fn submit(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    if !browser.made(&ask) {
        return stops::foreign_form(&provider, &browser, "/link");
    }
    let typed = ask.form.value("code").unwrap_or_default();
    let user_code = normalised(typed);
    if user_code.is_empty() {
        let error = browser.words().link_empty.to_owned();
        return draw(&provider, &browser, StatusCode::UNPROCESSABLE_ENTITY, typed, Some(error));
    }
    match find(&provider, &browser, &user_code) {
        Ok(true) => {
            let purpose = Purpose::Device { user_code };
            // Whoever is signed in here signs in again: the sign-in is carried to another device (RFC 8628 §5.4).
            let flow = Flow { session: browser.session.id, purpose, account: None, hint: None, lang: None };
            begin(&provider, &browser, flow, "/sign-in")
        }
        Ok(false) => {
            let error = browser.words().link_unknown.to_owned();
            draw(&provider, &browser, StatusCode::UNPROCESSABLE_ENTITY, typed, Some(error))
        }
        Err(wait) => {
            let error = wait_sentence(&browser, wait);
            draw(&provider, &browser, StatusCode::TOO_MANY_REQUESTS, typed, Some(error))
        }
    }
}

/// `GET /link/allowed`.
pub(crate) async fn allowed(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let words = browser.words();
    let body = html! {
        p.lead { (fill(words.link_allowed, &[("app", CLIENT_NAME)])) }
        ul.ways { li { a href="/consent/manage" { (words.apps_manage) } } }
    };
    browser.draw(&provider, StatusCode::OK, Page::new(words.link_allowed_title, "/link/allowed", body))
}

/// `GET /link/declined`.
pub(crate) async fn declined(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let words = browser.words();
    let body = html! {
        p.lead { (words.link_declined) }
        ul.ways { li { a href="/link" { (words.link_again) } } }
    };
    browser.draw(&provider, StatusCode::OK, Page::new(words.link_declined_title, "/link/declined", body))
}

/// Whether a device waits with this code.
fn find(provider: &Provider, browser: &Browser, user_code: &str) -> Result<bool, std::time::Duration> {
    let now = provider.now();
    let session = format!("session {}", browser.session.id);
    let mut store = provider.store();
    store.code_tries.spend(&session, MOST_FOR_SESSION, now)?;
    store.code_tries.spend(ALL, MOST_FOR_ALL, now)?;
    let found = store.devices.open_with_user_code(user_code, now).is_some();
    if found {
        store.code_tries.forgive(&session);
        store.code_tries.take_back(ALL);
    }
    Ok(found)
}

/// A code as it is compared: capitals, without spaces and hyphens.
fn normalised(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_whitespace() && *c != '-').take(32).flat_map(char::to_uppercase).collect()
}

fn draw(provider: &Provider, browser: &Browser, status: StatusCode, typed: &str, error: Option<String>) -> Response {
    let words = browser.words();
    let described = if error.is_some() { "fault code-hint" } else { "code-hint" };
    let wrong = error.is_some().then_some("true");
    let body = html! {
        p.lead { (words.link_intro) }
        form method="post" action="/link" {
            (seal(browser))
            (field("code", words.link_code, html! {
                p.hint id="code-hint" { (words.link_hint) }
                input.code id="code" name="code" type="text" autocomplete="one-time-code" autocapitalize="characters"
                    spellcheck="false" dir="ltr" value=(typed) aria-invalid=[wrong] aria-describedby=(described);
            }))
            p.actions { button.primary type="submit" { (words.link_button) } }
        }
        p.notice { (words.link_warning) }
    };
    let page = Page { error, ..Page::new(words.link_title, "/link", body) };
    browser.draw(provider, status, page)
}

#[cfg(test)]
mod tests {
    use super::normalised;

    #[test]
    fn a_typed_code_may_have_spaces_hyphens_and_small_letters() {
        assert_eq!(normalised(" 5mtf-vrr7 "), "5MTFVRR7");
    }
}
