//! Browser sessions: who is signed in where.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::accounts::AccountId;
use super::book::Book;
use super::kept::Counter;
use super::shelf::Shelf;
use super::written;
use crate::data::DataError;
use crate::lang::Lang;

/// How long a session lasts.
const LIFE: Duration = Duration::from_secs(12 * 60 * 60);

/// The most sessions at once.
const MOST: usize = 5_000;

/// One browser's session. It begins at the first page, before anyone signs in.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Session {
    /// The same for as long as the session lasts, while its cookie changes at each sign-in.
    pub(crate) id: u64,
    /// The secret that every form of this session carries.
    #[serde(with = "written::secret")]
    pub(crate) form_secret: Zeroizing<String>,
    /// Who is signed in, the latest last.
    pub(crate) people: Vec<SignedIn>,
    /// The language the person picked on a page.
    pub(crate) lang: Option<Lang>,
}

/// One person signed in to a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SignedIn {
    pub(crate) account: AccountId,
    pub(crate) at: Duration,
}

impl Session {
    /// Whether a form came from a page of this session (compared in constant time).
    pub(crate) fn made_form(&self, secret: &str) -> bool {
        self.form_secret.as_bytes().ct_eq(secret.as_bytes()).into()
    }

    /// When this person signed in here, if they did.
    pub(crate) fn signed_in(&self, account: &AccountId) -> Option<&SignedIn> {
        self.people.iter().find(|person| person.account == *account)
    }

    /// The person who signed in last.
    pub(crate) fn latest(&self) -> Option<&SignedIn> {
        self.people.last()
    }
}

/// Every session, by its cookie.
pub(crate) struct Sessions {
    shelf: Shelf<Session>,
    next: Counter,
}

impl Sessions {
    /// Those of the book.
    ///
    /// # Errors
    /// As [`Shelf::open`].
    pub(crate) fn open(book: &Book) -> Result<Self, DataError> {
        Ok(Self { shelf: Shelf::open(book, "sessions", LIFE, MOST)?, next: Counter::open(book, "next session")? })
    }

    /// Begins a session under a new cookie value.
    pub(crate) fn begin(&mut self, cookie: &str, form_secret: Zeroizing<String>, now: Duration) -> Session {
        let session = Session { id: self.next.next(), form_secret, people: Vec::new(), lang: None };
        self.shelf.put(cookie, session.clone(), now);
        session
    }

    /// The session of a cookie value.
    pub(crate) fn with_cookie(&self, cookie: &str, now: Duration) -> Option<&Session> {
        self.shelf.find(cookie, now)
    }

    /// Remembers the language picked on a page.
    pub(crate) fn pick_language(&mut self, cookie: &str, lang: Lang, now: Duration) {
        if let Some(mut session) = self.shelf.find_mut(cookie, now) {
            session.lang = Some(lang);
        }
    }

    /// Signs a person in, and moves the session to a new cookie value and form secret, so that neither a cookie
    /// planted before nor a form drawn before is worth anything afterwards.
    pub(crate) fn sign_in(
        &mut self,
        cookies: (&str, &str),
        form_secret: Zeroizing<String>,
        account: AccountId,
        now: Duration,
    ) -> Option<Session> {
        let mut session = self.shelf.take(cookies.0, now)?;
        session.people.retain(|person| person.account != account);
        session.people.push(SignedIn { account, at: now });
        session.form_secret = form_secret;
        self.shelf.put(cookies.1, session.clone(), now);
        Some(session)
    }

    /// Signs a person out everywhere.
    pub(crate) fn end_account(&mut self, account: &AccountId, now: Duration) {
        for mut session in self.shelf.living_mut(now) {
            if session.signed_in(account).is_some() {
                session.people.retain(|person| person.account != *account);
            }
        }
    }

    /// Ends a session.
    pub(crate) fn end(&mut self, cookie: &str, now: Duration) {
        self.shelf.take(cookie, now);
    }
}
