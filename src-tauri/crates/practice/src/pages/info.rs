//! Pages to read: redeeming a key, help; and the advice that other pages give.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::browser::Browser;
use super::layout::Page;
use crate::ask::Ask;
use crate::provider::Shared;
use crate::words::Words;

/// `GET /redeem`.
pub(crate) async fn redeem(State(provider): State<Shared>, ask: Ask) -> Response {
    page(&provider, &ask, |words| {
        (
            words.redeem_title,
            html! {
                p.lead { (words.redeem_intro) }
                p { (words.redeem_nothing) }
                ul.ways { li { a href="/dashboard" { (words.footer_dashboard) } } }
            },
        )
    })
}

/// `GET /support`.
pub(crate) async fn support(State(provider): State<Shared>, ask: Ask) -> Response {
    let keeps = provider.book.keeps();
    page(&provider, &ask, |words| {
        let answers = [
            (words.support_what_q, words.support_what),
            (words.support_kept_q, if keeps { words.support_kept_there } else { words.support_kept }),
            (words.support_stuck_q, words.support_stuck),
        ];
        (
            words.support_title,
            html! {
                @for (question, answer) in answers {
                    h2 { (question) }
                    p { (answer) }
                }
                ul.ways {
                    li { a href="/recovery" { (words.sign_in_trouble) } }
                    li { a href="/dashboard" { (words.footer_dashboard) } }
                }
            },
        )
    })
}

/// How to keep an account safe, in four sentences.
pub(crate) fn advice(words: &'static Words) -> Markup {
    html! {
        h2 { (words.security_advice) }
        p { (words.security_intro) }
        ol {
            @for advice in [words.security_1, words.security_2, words.security_3, words.security_4] { li { (advice) } }
        }
    }
}

fn page(provider: &Shared, ask: &Ask, content: impl FnOnce(&'static Words) -> (&'static str, Markup)) -> Response {
    let browser = Browser::arrive(provider, ask, None);
    let (title, body) = content(browser.words());
    browser.draw(provider, StatusCode::OK, Page::new(title, ask.path.as_str(), body))
}
