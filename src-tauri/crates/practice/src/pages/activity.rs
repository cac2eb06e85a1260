//! Recent activity: what happened to an account, for its owner to look through.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::browser::Browser;
use super::errand::{begin, visit};
use super::layout::Page;
use crate::ask::Ask;
use crate::clock::day_and_minute;
use crate::provider::Shared;
use crate::store::{Deed, Place};
use crate::words::Words;

/// `GET /activity`.
pub(crate) async fn show(State(provider): State<Shared>, ask: Ask) -> Response {
    let browser = Browser::arrive(&provider, &ask, None);
    let account =
        browser.session.latest().and_then(|person| provider.store().accounts.with_id(&person.account).cloned());
    let Some(account) = account else {
        return begin(&provider, &browser, visit(&browser, Place::Activity), "/sign-in");
    };
    let words = browser.words();
    let body = html! {
        p.lead { (words.activity_intro) }
        ol.people {
            @for event in account.activity.latest_first() {
                li {
                    p { (sentence(words, event.deed)) }
                    p.quiet { (day_and_minute(event.at)) " UTC" }
                }
            }
        }
        ul.ways {
            li { a href="/security" { (words.activity_not_me) } }
            li { a href="/dashboard" { (words.apps_back) } }
        }
    };
    browser.draw(&provider, StatusCode::OK, Page::new(words.activity_title, "/activity", body))
}

/// What happened, in one sentence.
pub(crate) fn sentence(words: &'static Words, deed: Deed) -> &'static str {
    match deed {
        Deed::SignedIn => words.deed_signed_in,
        Deed::WrongPassword => words.deed_wrong_password,
        Deed::WrongSecondStep => words.deed_wrong_second_step,
        Deed::TooManyTries => words.deed_too_many_tries,
        Deed::PasswordChanged => words.deed_password_changed,
        Deed::PasswordRecovered => words.deed_password_recovered,
        Deed::AppAllowed => words.deed_app_allowed,
        Deed::DeviceAllowed => words.deed_device_allowed,
        Deed::AppRemoved => words.deed_app_removed,
        Deed::DeviceUnlinked => words.deed_device_unlinked,
        Deed::EmailAdded => words.deed_email_added,
        Deed::EmailRemoved => words.deed_email_removed,
        Deed::PhoneAdded => words.deed_phone_added,
        Deed::PhoneRemoved => words.deed_phone_removed,
        Deed::AuthenticatorAdded => words.deed_authenticator_added,
        Deed::AuthenticatorRemoved => words.deed_authenticator_removed,
        Deed::TwoStepOn => words.deed_two_step_on,
        Deed::TwoStepOff => words.deed_two_step_off,
        Deed::RecoveryCodeMade => words.deed_recovery_code_made,
        Deed::RecoveryCodeUsed => words.deed_recovery_code_used,
    }
}
