//! The outbox, for testers: what a real provider would have sent by e-mail or text.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::browser::Browser;
use super::layout::Page;
use crate::ask::Ask;
use crate::clock::day_and_minute;
use crate::provider::Shared;
use crate::store::Way;

/// `GET /outbox`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let words = browser.words();
    let body = {
        let store = provider.store();
        let mut messages = store.outbox.latest_first().peekable();
        html! {
            p.lead { (words.outbox_intro) }
            @if messages.peek().is_none() { p { (words.outbox_empty) } }
            @for message in messages {
                section.message {
                    h2 {
                        @match message.way { Way::Email => (words.outbox_email), Way::Text => (words.outbox_text) }
                        " " bdi dir="ltr" { (message.to) }
                    }
                    p.quiet { (day_and_minute(message.at)) " UTC" }
                    p { (message.text.as_str()) }
                    @if let Some(link) = &message.link { p { a href=(link.as_str()) { (words.outbox_link) } } }
                }
            }
        }
    };
    browser.draw(&provider, StatusCode::OK, Page::new(words.outbox_title, "/outbox", body))
}
