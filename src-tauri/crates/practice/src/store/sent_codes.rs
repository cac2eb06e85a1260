//! Codes of six digits that were sent to somebody: how long they work, and how often they may be tried.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::written;

/// How long a code or a link works.
pub(crate) const PROOF_LIFE: Duration = Duration::from_secs(10 * 60);
/// How many codes may be tried before a new one is needed.
const MOST_TRIES: u8 = 5;

/// A code that is waited for. Has no `Debug`, for it is a secret.
#[derive(Serialize, Deserialize)]
pub(crate) struct SentCode {
    /// None where it was sent to nobody: then nothing is right.
    #[serde(with = "written::secret_or_none")]
    digits: Option<Zeroizing<String>>,
    until: Duration,
    tries: u8,
}

impl SentCode {
    /// A code that works from now on.
    pub(crate) fn new(digits: Option<Zeroizing<String>>, now: Duration) -> Self {
        Self { digits, until: now + PROOF_LIFE, tries: 0 }
    }
}

/// Why a code opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WrongCode {
    /// It is not the one; another may be tried.
    Wrong,
    /// There is none to try any more: late, used, or tried too often.
    Gone,
}

/// Tries what was typed against the code that is waited for. A right code is used up by this, and so is one tried too
/// often.
///
/// # Errors
/// Wrong, late, used or never sent.
pub(crate) fn try_code(waiting: &mut Option<SentCode>, typed: &str, now: Duration) -> Result<(), WrongCode> {
    let code = waiting.as_mut().filter(|code| now < code.until).ok_or(WrongCode::Gone)?;
    code.tries += 1;
    let right = code.digits.as_ref().is_some_and(|digits| digits.as_bytes().ct_eq(typed.as_bytes()).into());
    let last = code.tries >= MOST_TRIES;
    if right || last {
        *waiting = None;
    }
    match (right, last) {
        (true, _) => Ok(()),
        (false, true) => Err(WrongCode::Gone),
        (false, false) => Err(WrongCode::Wrong),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Duration = Duration::from_secs(1000);

    fn waiting() -> Option<SentCode> {
        Some(SentCode::new(Some(Zeroizing::new("123456".to_owned())), NOW))
    }

    #[test]
    fn a_right_code_works_once() {
        let mut code = waiting();
        assert_eq!(try_code(&mut code, "123456", NOW), Ok(()));
        assert_eq!(try_code(&mut code, "123456", NOW), Err(WrongCode::Gone));
    }

    #[test]
    fn the_fifth_wrong_try_ends_the_code() {
        let mut code = waiting();
        for _ in 0..4 {
            assert_eq!(try_code(&mut code, "000000", NOW), Err(WrongCode::Wrong));
        }
        assert_eq!(try_code(&mut code, "000000", NOW), Err(WrongCode::Gone));
        assert_eq!(try_code(&mut code, "123456", NOW), Err(WrongCode::Gone));
    }

    #[test]
    fn a_code_ends_after_ten_minutes() {
        assert_eq!(try_code(&mut waiting(), "123456", NOW + PROOF_LIFE), Err(WrongCode::Gone));
    }

    #[test]
    fn nobody_s_code_is_never_right() {
        let mut code = Some(SentCode::new(None, NOW));
        assert_eq!(try_code(&mut code, "", NOW), Err(WrongCode::Wrong));
    }
}
