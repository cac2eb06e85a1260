//! Recoveries under way: who asks for which address, the code that was sent, and the links that set a password.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::accounts::{AccountId, folded};
use super::book::Book;
use super::kept::Kept;
use super::sent_codes::{PROOF_LIFE, SentCode, WrongCode, try_code};
use super::shelf::{Found, Shelf};
use super::written;
use crate::data::DataError;

/// How long a recovery may take from the address to the code.
const LIFE: Duration = Duration::from_secs(30 * 60);
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
    /// Whose the code is that was sent; nobody's where the address has no account.
    account: Option<AccountId>,
    code: Option<SentCode>,
}

impl Recovery {
    /// A recovery for an address, known or not.
    pub(crate) fn new(session: u64, flow: String, address: String) -> Self {
        Self { session, flow, address, account: None, code: None }
    }

    /// Expects a code from now on; one sent before is worth nothing any more.
    pub(crate) fn expect(&mut self, account: Option<AccountId>, digits: Zeroizing<String>, now: Duration) {
        self.code = Some(SentCode::new(account.is_some().then_some(digits), now));
        self.account = account;
    }

    /// Whose account the code opens. A right code is used up by this, and so is one tried too often.
    ///
    /// # Errors
    /// Wrong, late, used or never sent. Nothing tells an address without an account from a wrong code.
    pub(crate) fn try_code(&mut self, typed: &str, now: Duration) -> Result<AccountId, WrongCode> {
        try_code(&mut self.code, typed, now)?;
        self.account.clone().ok_or(WrongCode::Gone)
    }
}

/// What a link leads to: a new password for this account.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Link {
    pub(crate) account: AccountId,
    /// The errand that the recovery interrupted.
    pub(crate) flow: String,
}

/// What an address has or seems to have, as far as it is shown.
pub(crate) struct Seeming {
    /// The last two digits of the telephone.
    pub(crate) phone: Option<String>,
    pub(crate) authenticator: bool,
    /// The first letter of another e-mail address.
    pub(crate) email: Option<char>,
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
            if recovery.account.as_ref() == Some(&link.account) {
                recovery.code = None;
            }
        }
        Some(link)
    }

    /// What an address without an account seems to have, the same each time: two in three a telephone, one in three an
    /// authenticator, and one in four another e-mail address.
    pub(crate) fn seeming(&self, address: &str) -> Seeming {
        let salt = self.salt.find(&()).map_or("", |salt| salt.0.as_str());
        let digest = Sha256::new().chain_update(salt.as_bytes()).chain_update(folded(address)).finalize();
        Seeming {
            phone: (digest[0] % 3 != 0).then(|| format!("{:02}", digest[1] % 100)),
            authenticator: digest[2] % 3 == 0,
            email: (digest[3] % 4 == 0).then(|| char::from(b'a' + digest[4] % 26)),
        }
    }
}
