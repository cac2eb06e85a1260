//! Recoveries under way: who asks for which address, the code that was sent, and the links that set a password.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::accounts::{AccountId, folded};
use super::book::Book;
use super::kept::Kept;
use super::shelf::{Found, Shelf};
use super::written;
use crate::data::DataError;

/// How long a recovery may take from the address to the code.
const LIFE: Duration = Duration::from_secs(30 * 60);
/// How long a code or a link works.
const PROOF_LIFE: Duration = Duration::from_secs(10 * 60);
/// How many codes may be tried before a new one is needed.
const MOST_TRIES: u8 = 5;
/// The most of each kind at once.
const MOST: usize = 1_000;

/// One recovery, bound to the session that began it. Has no `Debug`, for it holds a code.
#[derive(Serialize, Deserialize)]
pub(crate) struct Recovery {
    /// The session's id; the recovery is worth nothing in another browser.
    pub(crate) session: u64,
    /// The errand that signing in goes on with.
    pub(crate) flow: String,
    /// The address as it was typed.
    pub(crate) address: String,
    code: Option<Code>,
}

#[derive(Serialize, Deserialize)]
struct Code {
    /// Nobody's where the address has no account: then no code is right.
    account: Option<AccountId>,
    #[serde(with = "written::secret")]
    digits: Zeroizing<String>,
    until: Duration,
    tries: u8,
}

impl Recovery {
    /// A recovery for an address, known or not.
    pub(crate) fn new(session: u64, flow: String, address: String) -> Self {
        Self { session, flow, address, code: None }
    }

    /// Expects a code from now on; one sent before is worth nothing any more.
    pub(crate) fn expect(&mut self, account: Option<AccountId>, digits: Zeroizing<String>, now: Duration) {
        self.code = Some(Code { account, digits, until: now + PROOF_LIFE, tries: 0 });
    }

    /// Whose account the code opens. A right code is used up by this, and so is one tried too often.
    ///
    /// # Errors
    /// Wrong, late, used or never sent. Nothing tells an address without an account from a wrong code.
    pub(crate) fn try_code(&mut self, typed: &str, now: Duration) -> Result<AccountId, WrongCode> {
        let code = self.code.as_mut().filter(|code| now < code.until).ok_or(WrongCode::Gone)?;
        code.tries += 1;
        let right = bool::from(code.digits.as_bytes().ct_eq(typed.as_bytes()));
        let (last, account) = (code.tries >= MOST_TRIES, code.account.clone().filter(|_| right));
        if last || account.is_some() {
            self.code = None;
        }
        account.ok_or(if last { WrongCode::Gone } else { WrongCode::Wrong })
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

/// What a link leads to: a new password for this account.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Link {
    pub(crate) account: AccountId,
    /// The errand that the recovery interrupted.
    pub(crate) flow: String,
}

/// Every recovery and every link.
pub(crate) struct Recoveries {
    open: Shelf<Recovery>,
    links: Shelf<Link>,
    /// What keeps strangers from working out which telephone numbers are made up.
    salt: Kept<(), Salt>,
}

#[derive(Serialize, Deserialize)]
struct Salt(#[serde(with = "written::secret")] Zeroizing<String>);

impl Recoveries {
    /// Those of the book. `salt` is a secret for a service that has none yet.
    ///
    /// # Errors
    /// As [`Shelf::open`].
    pub(crate) fn open(book: &Book, salt: Zeroizing<String>) -> Result<Self, DataError> {
        let mut kept = Kept::open(book, "salt")?;
        if kept.find(&()).is_none() {
            kept.put((), Salt(salt));
        }
        Ok(Self {
            open: Shelf::open(book, "recoveries", LIFE, MOST)?,
            links: Shelf::open(book, "links", PROOF_LIFE, MOST)?,
            salt: kept,
        })
    }

    /// Files a recovery under its secret.
    pub(crate) fn begin(&mut self, secret: &str, recovery: Recovery, now: Duration) {
        self.open.put(secret, recovery, now);
    }

    /// The recovery of a secret, in the browser that began it.
    pub(crate) fn of(&mut self, secret: &str, session: u64, now: Duration) -> Option<Found<'_, Recovery>> {
        self.open.find_mut(secret, now).filter(|recovery| recovery.session == session)
    }

    /// Files a link under its secret.
    pub(crate) fn add_link(&mut self, secret: &str, link: Link, now: Duration) {
        self.links.put(secret, link, now);
    }

    /// What a link leads to, while it works.
    pub(crate) fn link(&self, secret: &str, now: Duration) -> Option<&Link> {
        self.links.find(secret, now)
    }

    /// Uses a link up, and with it every other way that was open to the same account.
    pub(crate) fn use_link(&mut self, secret: &str, now: Duration) -> Option<Link> {
        let link = self.links.take(secret, now)?;
        self.links.keep(|other| other.account != link.account);
        for mut recovery in self.open.living_mut(now) {
            if recovery.code.as_ref().is_some_and(|code| code.account.as_ref() == Some(&link.account)) {
                recovery.code = None;
            }
        }
        Some(link)
    }

    /// The last two digits of the telephone that an address without an account seems to have: the same each time, and
    /// for every third such address none.
    pub(crate) fn seeming_phone(&self, address: &str) -> Option<String> {
        let salt = self.salt.find(&())?;
        let digest = Sha256::new().chain_update(salt.0.as_bytes()).chain_update(folded(address)).finalize();
        (digest[0] % 3 != 0).then(|| format!("{:02}", digest[1] % 100))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Duration = Duration::from_secs(1000);

    fn waiting() -> Recovery {
        let mut recovery = Recovery::new(1, String::new(), "a@b.example".to_owned());
        recovery.expect(Some(AccountId("1".to_owned())), Zeroizing::new("123456".to_owned()), NOW);
        recovery
    }

    #[test]
    fn a_right_code_works_once() {
        let mut recovery = waiting();
        assert_eq!(recovery.try_code("123456", NOW), Ok(AccountId("1".to_owned())));
        assert_eq!(recovery.try_code("123456", NOW), Err(WrongCode::Gone));
    }

    #[test]
    fn the_fifth_wrong_try_ends_the_code() {
        let mut recovery = waiting();
        for _ in 0..4 {
            assert_eq!(recovery.try_code("000000", NOW), Err(WrongCode::Wrong));
        }
        assert_eq!(recovery.try_code("000000", NOW), Err(WrongCode::Gone));
        assert_eq!(recovery.try_code("123456", NOW), Err(WrongCode::Gone));
    }

    #[test]
    fn a_code_ends_after_ten_minutes() {
        assert_eq!(waiting().try_code("123456", NOW + PROOF_LIFE), Err(WrongCode::Gone));
    }

    #[test]
    fn nobody_s_code_is_never_right() {
        let mut recovery = waiting();
        recovery.expect(None, Zeroizing::new("123456".to_owned()), NOW);
        assert_eq!(recovery.try_code("123456", NOW), Err(WrongCode::Wrong));
    }
}
