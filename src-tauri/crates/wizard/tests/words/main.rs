//! The sentences of every language: complete, plain, well formed, and each of them used.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

mod catalogue;
mod code;
mod formatting;
mod names;
mod style;
mod written;

use firstlink_wizard::words::Language;

/// Languages held against English.
pub(crate) fn translations() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

/// Fails with everything that was found, one a line, so that a translator sees the whole list at once.
pub(crate) fn nothing(found: Vec<String>) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}
