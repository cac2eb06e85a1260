//! The pieces of pages on which a code of six digits is typed in.

use axum::http::StatusCode;
use maud::{Markup, html};
use zeroize::Zeroizing;

use super::layout::field;
use crate::ask::Ask;
use crate::store::WrongCode;
use crate::words::Words;

/// The code that was typed, without the spaces people put between its digits.
pub(crate) fn typed_code(ask: &Ask) -> Zeroizing<String> {
    let typed = ask.form.value("code").unwrap_or_default();
    Zeroizing::new(typed.chars().filter(|c| !c.is_whitespace()).collect())
}

/// The field for a code.
pub(crate) fn code_field(words: &'static Words, faulty: bool) -> Markup {
    field(
        "code",
        words.recovery_code,
        html! {
            input.code id="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" dir="ltr"
                aria-invalid=[faulty.then_some("true")] aria-describedby=[faulty.then_some("fault")];
        },
    )
}

/// Status and sentence of a page that says what became of a code.
pub(crate) fn wrong_code(words: &'static Words, wrong: Option<WrongCode>) -> (StatusCode, Option<String>) {
    let sentence = match wrong {
        None => return (StatusCode::OK, None),
        Some(WrongCode::Wrong) => words.recovery_wrong,
        Some(WrongCode::Gone) => words.recovery_gone,
    };
    (StatusCode::UNPROCESSABLE_ENTITY, Some(sentence.to_owned()))
}

/// Where testers find what would have been sent.
pub(crate) fn outbox_hint(words: &'static Words) -> Markup {
    html! { p.quiet { (words.recovery_outbox) " " a href="/outbox" { (words.outbox_title) } } }
}
