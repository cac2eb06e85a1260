//! The way back from the browser to the app, with one thing wrong.

use super::Fault;
use super::deed::{Deed, Route};

type Fields = Vec<(String, String)>;

macro_rules! returns {
    ($($name:literal: $says:literal => $change:expr;)*) => {
        &[$(Fault { name: $name, says: $says, at: &[Route::Callback], deed: Deed::Return($change) },)*]
    };
}

/// The part of the table about the way back.
pub(super) static PART: &[Fault] = returns! {
    "callback-iss": "The way back says that another issuer answers (RFC 9207)." => |fields| {
        add(fields, "iss", "https://login.practice.example/v2.0");
    };
    "callback-iss-empty": "The way back names an empty issuer." => |fields| add(fields, "iss", "");
    "callback-state-missing": "The way back does not say which attempt it belongs to." => |fields| lose(fields, "state");
    "callback-state-wrong": "The way back belongs to another attempt." => |fields| {
        lose(fields, "state");
        add(fields, "state", "another-attempt");
    };
    "callback-state-twice": "The way back belongs to two attempts." => |fields| add(fields, "state", "another-attempt");
    "callback-code-twice": "The way back holds two codes." => |fields| add(fields, "code", "another-code");
    "callback-code-missing": "The way back holds no code." => |fields| lose(fields, "code");
    "callback-code-empty": "The way back holds an empty code." => |fields| {
        lose(fields, "code");
        add(fields, "code", "");
    };
    "callback-code-forged": "The way back holds a code that nobody issued." => |fields| {
        lose(fields, "code");
        add(fields, "code", "0.Practice-forged");
    };
    "callback-error": "The way back holds an error in place of the code." => |fields| {
        lose(fields, "code");
        add(fields, "error", "access_denied");
    };
    "callback-error-unknown": "The way back holds an error that nobody documented." => |fields| {
        lose(fields, "code");
        add(fields, "error", "quota_of_moons_exceeded");
        add(fields, "error_description", "<script>alert(1)</script>\u{202e}");
    };
    "callback-error-stateless": "The way back holds an error and does not say which attempt it belongs to." => |fields| {
        fields.clear();
        add(fields, "error", "access_denied");
    };
    "callback-error-too": "The way back holds a code and an error at once." => |fields| add(fields, "error", "access_denied");
    "callback-strange": "The way back holds parameters nobody knows." => |fields| {
        add(fields, "session_state", "00000000-0000-0000-0000-000000000000");
        add(fields, "practice", "\u{1f3b2}&=\r\n");
    };
};

fn add(fields: &mut Fields, name: &str, value: &str) {
    fields.push((name.to_owned(), value.to_owned()));
}

fn lose(fields: &mut Fields, name: &str) {
    fields.retain(|(field, _)| field != name);
}
