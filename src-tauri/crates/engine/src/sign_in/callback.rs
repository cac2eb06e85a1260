//! What the browser brings back to the loopback address (RFC 6749 §4.1.2), judged before anything is done with it.
//!
//! The one proof that a request belongs to this attempt is `state`. Whatever comes without it is somebody else's and must
//! not even end the attempt, so it is looked at first, and in a time that does not depend on it.

use std::borrow::Cow;

use firstlink_wizard::effect::PasteFault;
use subtle::ConstantTimeEq as _;
use thiserror::Error;
use url::form_urlencoded;
use zeroize::Zeroizing;

use crate::sign_in::error::Refusal;

/// What the browser brought back.
pub(crate) enum Callback {
    /// The authorization code.
    Code(Zeroizing<String>),
    /// The provider says no.
    Refused(Refusal),
    /// It bears our `state` and yet is unsound.
    Unsound(CallbackFault),
}

/// What a request to the loopback address is.
pub(crate) enum Judged {
    /// Nothing to do with this attempt.
    Stray,
    /// Ours, but the code stands in an address where we asked that it should not; the attempt goes on.
    Exposed,
    /// Ours.
    Ours(Callback),
}

/// Why an answer with the right `state` was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CallbackFault {
    /// A parameter came twice (RFC 6749 §3.1).
    #[error("a parameter came twice")]
    Repeated,
    /// A code and an error at once.
    #[error("both a code and an error came")]
    Both,
    /// Neither.
    #[error("neither a code nor an error came")]
    Neither,
    /// `iss` names another issuer (RFC 9207 §2.4).
    #[error("the answer is of another issuer")]
    OtherIssuer,
}

/// What an answer is held against.
pub(crate) struct Expected {
    pub(crate) state: Zeroizing<String>,
    pub(crate) issuer: String,
    pub(crate) form_post: bool,
}

impl Expected {
    /// Judges the parameters of a request; `posted` when they came in its body.
    pub(crate) fn judge(&self, parameters: &[u8], posted: bool) -> Judged {
        let parameters = Parameters::read(parameters);
        if !parameters.all("state").any(|state| bool::from(state.as_bytes().ct_eq(self.state.as_bytes()))) {
            return Judged::Stray;
        }
        // An error is no secret, so it may come by any way.
        if self.form_post && !posted && parameters.one("code").is_some() {
            return Judged::Exposed;
        }
        Judged::Ours(self.callback(&parameters))
    }

    fn callback(&self, parameters: &Parameters<'_>) -> Callback {
        if ["state", "code", "error", "iss"].iter().any(|name| parameters.all(name).nth(1).is_some()) {
            return Callback::Unsound(CallbackFault::Repeated);
        }
        if parameters.one("iss").is_some_and(|issuer| issuer != self.issuer) {
            return Callback::Unsound(CallbackFault::OtherIssuer);
        }
        match (parameters.one("code").filter(|code| !code.is_empty()), parameters.one("error")) {
            (Some(code), None) => Callback::Code(Zeroizing::new(code.to_owned())),
            (None, Some(error)) => {
                let description = parameters.one("error_description").unwrap_or_default();
                Callback::Refused(Refusal::described(error, description))
            }
            (Some(_), Some(_)) => Callback::Unsound(CallbackFault::Both),
            (None, None) => Callback::Unsound(CallbackFault::Neither),
        }
    }
}

/// Longest text that is looked at, in bytes.
const PASTE_CAP: usize = 64 * 1024;

/// The parameters in what a person pasted, as text: query and fragment of an address, or the parameters alone. Spaces, line
/// breaks and quotes come with copying, and a browser hides the scheme.
pub(crate) fn pasted(text: &str) -> Vec<Zeroizing<String>> {
    let stray = |c: char| c.is_whitespace() || c.is_control() || "\"'<>`“”„«»‘’".contains(c);
    let plain: Zeroizing<String> = Zeroizing::new(text.chars().take(PASTE_CAP).filter(|c| !stray(*c)).collect());
    let plain = Zeroizing::new(plain.replace("&amp;", "&"));
    let (head, fragment) = plain.split_once('#').unwrap_or((&plain, ""));
    let query = head.split_once('?').map_or(head, |(_, query)| query);
    [query, fragment].into_iter().map(|part| Zeroizing::new(part.to_owned())).collect()
}

/// Whether the parameters hold an answer at all: the address to begin at bears our `state` too.
pub(crate) fn is_answer(parameters: &str) -> bool {
    let parameters = Parameters::read(parameters.as_bytes());
    parameters.one("code_challenge").is_none() && ["code", "error"].iter().any(|name| parameters.one(name).is_some())
}

/// Why parameters without our `state` are not the answer; in words that lead on.
pub(crate) fn fault_of(parameters: &[Zeroizing<String>]) -> PasteFault {
    let has = |name: &str| parameters.iter().any(|text| Parameters::read(text.as_bytes()).one(name).is_some());
    let answers = parameters.iter().any(|text| is_answer(text));
    match (has("code_challenge"), has("state") && answers) {
        (true, _) => PasteFault::Beginning,
        (false, true) => PasteFault::OtherSignIn,
        (false, false) => PasteFault::NoCode,
    }
}

struct Parameters<'a>(Vec<(Cow<'a, str>, Cow<'a, str>)>);

impl<'a> Parameters<'a> {
    fn read(text: &'a [u8]) -> Parameters<'a> {
        Parameters(form_urlencoded::parse(text).collect())
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_ref())
    }

    fn one(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign_in::error::OAuthError;

    fn expected(form_post: bool) -> Expected {
        Expected { state: Zeroizing::new("right".to_owned()), issuer: "https://a.example/v2.0".to_owned(), form_post }
    }

    fn judged(text: &str) -> Judged {
        expected(true).judge(text.as_bytes(), true)
    }

    #[test]
    fn without_the_right_state_nothing_is_ours() {
        for text in [
            "",
            "code=1",
            "error=access_denied",
            "code=1&state=",
            "code=1&state=wrong",
            "code=1&state=right%20",
            "STATE=right&code=1",
        ] {
            assert!(matches!(judged(text), Judged::Stray), "{text}");
        }
    }

    #[test]
    fn a_code_with_the_right_state_is_taken() {
        for text in
            ["code=a%2Bb&state=right", "state=right&code=a%2Bb&session_state=x&iss=https%3A%2F%2Fa.example%2Fv2.0"]
        {
            assert!(matches!(judged(text), Judged::Ours(Callback::Code(code)) if *code == "a+b"), "{text}");
        }
    }

    #[test]
    fn an_error_with_the_right_state_ends_the_attempt_by_any_method() {
        for posted in [true, false] {
            let judged = expected(true).judge(b"error=access_denied&error_description=No&state=right", posted);
            assert!(
                matches!(judged, Judged::Ours(Callback::Refused(refusal)) if refusal.error == OAuthError::AccessDenied)
            );
        }
    }

    #[test]
    fn what_bears_the_right_state_and_is_unsound_is_refused_by_name() {
        for (text, fault) in [
            ("state=right&state=wrong&code=1", CallbackFault::Repeated),
            ("state=right&state=right&code=1", CallbackFault::Repeated),
            ("state=right&code=1&code=2", CallbackFault::Repeated),
            ("state=right&error=a&error=b", CallbackFault::Repeated),
            ("state=right&code=1&error=access_denied", CallbackFault::Both),
            ("state=right", CallbackFault::Neither),
            ("state=right&code=", CallbackFault::Neither),
            ("state=right&code=1&iss=https%3A%2F%2Fb.example%2Fv2.0", CallbackFault::OtherIssuer),
            ("state=right&code=1&iss=", CallbackFault::OtherIssuer),
        ] {
            assert!(matches!(judged(text), Judged::Ours(Callback::Unsound(found)) if found == fault), "{text}");
        }
    }

    #[test]
    fn a_pasted_address_is_found_however_it_was_copied() {
        for text in [
            "http://localhost:1/?code=c&state=right",
            "  \"http://localhost:1/?code=c&amp;state=right\"\r\n",
            "localhost:1/?state=right&\n  code=c",
            "„http://localhost:1?code=c&state=right“",
            "http://localhost:1/#state=right&code=c",
            "?code=c&state=right#x",
            "code=c&state=right",
            "<http://127.0.0.1:1/?code=c&state=right>",
        ] {
            let found = pasted(text)
                .iter()
                .any(|text| matches!(judged(text), Judged::Ours(Callback::Code(code)) if *code == "c"));
            assert!(found, "{text}");
        }
    }

    #[test]
    fn what_is_not_the_answer_is_told_by_what_it_is() {
        for (text, fault) in [
            ("hello", PasteFault::NoCode),
            ("http://localhost:1/", PasteFault::NoCode),
            ("http://localhost:1/?code=c", PasteFault::NoCode),
            ("http://localhost:1/?code=c&state=wrong", PasteFault::OtherSignIn),
            ("https://id.example/authorize?state=x&code_challenge=y", PasteFault::Beginning),
        ] {
            assert_eq!(fault_of(&pasted(text)), fault, "{text}");
        }
    }

    #[test]
    fn a_code_in_an_address_is_not_taken_when_a_form_was_asked_for() {
        for text in ["code=1&state=right", "code=1&state=right&error=x", "code=1&code=2&state=right"] {
            assert!(matches!(expected(true).judge(text.as_bytes(), false), Judged::Exposed), "{text}");
        }
        assert!(matches!(expected(false).judge(b"code=1&state=right", false), Judged::Ours(Callback::Code(_))));
    }
}
