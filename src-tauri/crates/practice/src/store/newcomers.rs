//! Accounts that were asked for and wait for the code sent to their address.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::accounts::Account;
use super::book::Book;
use super::sent_codes::{SentCode, WrongCode, try_code};
use super::shelf::Shelf;
use crate::data::DataError;

/// How long an account may wait.
const LIFE: Duration = Duration::from_secs(30 * 60);
/// The most that wait at once.
const MOST: usize = 1_000;

/// An account that waits, bound to the session that asked for it. Has no `Debug`, for it holds a code.
#[derive(Serialize, Deserialize)]
pub(crate) struct Newcomer {
    pub(crate) session: u64,
    account: Account,
    code: Option<SentCode>,
}

impl Newcomer {
    /// An account that waits for a code; for nobody's where the address is taken.
    pub(crate) fn new(session: u64, account: Account, code: SentCode) -> Self {
        Self { session, account, code: Some(code) }
    }
}

/// Every account that waits.
pub(crate) struct Newcomers(Shelf<Newcomer>);

impl Newcomers {
    /// Those of the book.
    ///
    /// # Errors
    /// As [`Shelf::open`].
    pub(crate) fn open(book: &Book) -> Result<Self, DataError> {
        Shelf::open(book, "newcomers", LIFE, MOST).map(Self)
    }

    /// Files one under its secret.
    pub(crate) fn add(&mut self, secret: &str, newcomer: Newcomer, now: Duration) {
        self.0.put(secret, newcomer, now);
    }

    /// The address that one asked for, in the browser that did.
    pub(crate) fn address(&self, secret: &str, session: u64, now: Duration) -> Option<&str> {
        let newcomer = self.0.find(secret, now).filter(|newcomer| newcomer.session == session)?;
        Some(&newcomer.account.profile.address)
    }

    /// The account, against its code; it waits no more then.
    ///
    /// # Errors
    /// As [`try_code`].
    pub(crate) fn admit(
        &mut self,
        secret: &str,
        session: u64,
        typed: &str,
        now: Duration,
    ) -> Result<Account, WrongCode> {
        let found = self.0.find_mut(secret, now).filter(|newcomer| newcomer.session == session);
        try_code(&mut found.ok_or(WrongCode::Gone)?.code, typed, now)?;
        self.0.take(secret, now).map(|newcomer| newcomer.account).ok_or(WrongCode::Gone)
    }
}
