//! The means by which a person shows who they are, as pages offer them.

use axum::http::StatusCode;
use maud::{Markup, html};

use super::browser::Browser;
use super::codes::{code_field, outbox_hint, wrong_code};
use super::layout::{Page, field, seal};
use super::sign_in::wait_sentence;
use crate::store::{Account, Held, Refused, Seeming};
use crate::words::{Words, fill};

/// One means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Means {
    /// To the account's own address.
    Email,
    /// To the other address it has.
    OtherEmail,
    Text,
    Authenticator,
    RecoveryCode,
}

impl Means {
    const ALL: [Self; 5] = [Self::Authenticator, Self::Email, Self::OtherEmail, Self::Text, Self::RecoveryCode];

    /// Its name in a form.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::OtherEmail => "other-email",
            Self::Text => "text",
            Self::Authenticator => "authenticator",
            Self::RecoveryCode => "recovery-code",
        }
    }

    /// The means of a name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|means| means.name() == name)
    }

    /// What the person holds already, where nothing has to be sent.
    pub(crate) fn held(self) -> Option<Held> {
        match self {
            Self::Authenticator => Some(Held::Authenticator),
            Self::RecoveryCode => Some(Held::RecoveryCode),
            Self::Email | Self::OtherEmail | Self::Text => None,
        }
    }

    /// Those that may be chosen. The recovery code always may: whether there is one is told to nobody.
    pub(crate) fn offered(shown: &Seeming) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|means| match means {
            Self::Email | Self::RecoveryCode => true,
            Self::OtherEmail => shown.email.is_some(),
            Self::Text => shown.phone.is_some(),
            Self::Authenticator => shown.authenticator,
        })
    }

    /// What the button says. By e-mail goes a link where `links`, and a code otherwise.
    pub(crate) fn label(self, words: &'static Words, address: &str, shown: &Seeming, links: bool) -> String {
        let by_email = if links { words.recovery_by_email } else { words.step_by_email };
        match self {
            Self::Email => fill(by_email, &[("to", &masked(address))]),
            Self::OtherEmail => fill(by_email, &[("to", &format!("{}•••@•••", shown.email.unwrap_or('•')))]),
            Self::Text => fill(words.recovery_by_text, &[("ending", shown.phone.as_deref().unwrap_or_default())]),
            Self::Authenticator => words.means_authenticator.to_owned(),
            Self::RecoveryCode => words.means_recovery_code.to_owned(),
        }
    }
}

/// What an account has, as far as it is shown.
pub(crate) fn shown(account: &Account) -> Seeming {
    Seeming {
        phone: account.proofs.phone.as_deref().map(ending),
        authenticator: account.proofs.authenticator.is_some(),
        email: account.proofs.email.as_deref().and_then(|email| email.chars().next()),
    }
}

/// A button for each means, in a form that carries these hidden fields.
pub(crate) fn choices(
    browser: &Browser,
    action: &str,
    carried: &[(&str, &str)],
    offered: &[(Means, String)],
) -> Markup {
    html! {
        ul.choices {
            @for (means, label) in offered {
                li {
                    form method="post" action=(action) {
                        (seal(browser))
                        @for (name, value) in carried { input type="hidden" name=(name) value=(value); }
                        input type="hidden" name="way" value=(means.name());
                        button.choice type="submit" { (label) }
                    }
                }
            }
        }
    }
}

/// The form in which the code of a means is typed, and beside it the way to another.
pub(crate) fn code_form(
    browser: &Browser,
    action: &str,
    carried: &[(&str, &str)],
    means: Means,
    other: &str,
    faulty: bool,
) -> Markup {
    let words = browser.words();
    html! {
        form method="post" action=(action) {
            (seal(browser))
            @for (name, value) in carried { input type="hidden" name=(name) value=(value); }
            input type="hidden" name="way" value=(means.name());
            @if means == Means::RecoveryCode {
                (field("code", words.recovery_code, html! {
                    input id="code" name="code" type="text" autocomplete="off" autocapitalize="characters"
                        spellcheck="false" dir="ltr" aria-invalid=[faulty.then_some("true")]
                        aria-describedby=[faulty.then_some("fault")];
                }))
            } @else {
                (code_field(words, faulty))
            }
            p.actions { button.primary type="submit" { (words.recovery_go) } }
        }
        ul.ways { li { a href=(other) { (if means.held().is_some() { words.means_other } else { words.recovery_again }) } } }
        @match means {
            Means::Authenticator => p.quiet { (words.authenticator_hint) " " a href="/authenticator" { (words.authenticator_title) } },
            Means::RecoveryCode => {}
            Means::Email | Means::OtherEmail | Means::Text => (outbox_hint(words)),
        }
    }
}

/// The page of a code that was refused, or has not been tried yet.
pub(crate) fn judged(browser: &Browser, means: Means, refused: Option<Refused>, page: Page) -> (StatusCode, Page) {
    let words = browser.words();
    let (status, error) = match refused {
        None => (StatusCode::OK, None),
        Some(Refused::Wait(wait)) => (StatusCode::TOO_MANY_REQUESTS, Some(wait_sentence(browser, wait))),
        Some(Refused::Code(_)) if means == Means::Authenticator => {
            (StatusCode::UNPROCESSABLE_ENTITY, Some(words.authenticator_wrong.to_owned()))
        }
        Some(Refused::Code(_)) if means == Means::RecoveryCode => {
            (StatusCode::UNPROCESSABLE_ENTITY, Some(words.recovery_code_wrong.to_owned()))
        }
        Some(Refused::Code(wrong)) => wrong_code(words, Some(wrong)),
    };
    (status, Page { error, ..page })
}

/// An address with all but its first letter and its place hidden.
pub(crate) fn masked(address: &str) -> String {
    let (name, place) = address.split_once('@').unwrap_or((address, ""));
    format!("{}•••@{place}", name.chars().next().unwrap_or('•'))
}

/// The last two digits of a number.
pub(crate) fn ending(number: &str) -> String {
    number.chars().skip(number.chars().count().saturating_sub(2)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_masked_keeps_one_letter_or_two_digits() {
        assert_eq!(masked("alex@practice.example"), "a•••@practice.example");
        assert_eq!(ending("+49 30 23125 042"), "42");
    }

    #[test]
    fn a_means_is_found_by_its_name() {
        assert!(Means::ALL.into_iter().all(|means| Means::named(means.name()) == Some(means)));
    }
}
