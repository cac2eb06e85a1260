//! The authenticator page, for testers: the code that each practice person's app would show now.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::browser::Browser;
use super::layout::Page;
use crate::ask::Ask;
use crate::provider::Shared;
use crate::words::fill;

/// `GET /authenticator`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let words = browser.words();
    let now = provider.now();
    let codes: Vec<_> = {
        let store = provider.store();
        let shows = store.accounts.all().filter_map(|account| {
            let (code, left) = account.proofs.authenticator.as_ref()?.code(now)?;
            Some((account.profile.clone(), code, left))
        });
        shows.collect()
    };
    let body = html! {
        p.lead { (words.authenticator_intro) }
        @for (profile, code, left) in &codes {
            section.message {
                h2 { bdi { (profile.name) } }
                p.quiet { bdi dir="ltr" { (profile.address) } }
                p { code.big { (code.as_str()) } }
                p.quiet { (fill(words.authenticator_left, &[("seconds", &left.to_string())])) }
            }
        }
        @if codes.is_empty() { p { (words.authenticator_none) } }
        ul.ways { li { a href="/authenticator" { (words.authenticator_again) } } }
    };
    browser.draw(&provider, StatusCode::OK, Page::new(words.authenticator_title, "/authenticator", body))
}
