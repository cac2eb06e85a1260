//! Grants: authorization codes, and the access and refresh tokens that came of them.
//!
//! A grant is one act of consent. Every token belongs to a grant, and ends with it: a code or refresh token that is
//! presented twice has been stolen from somebody, so the whole grant ends (RFC 6749 §4.1.2, RFC 9700 §4.14.2).

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::accounts::AccountId;
use super::book::Book;
use super::devices::Polled;
use super::flows::AuthorizeRequest;
use super::kept::{Counter, Kept};
use super::shelf::Shelf;
use crate::data::DataError;
use crate::fault::Reason;
use crate::scope::{Permission, Scopes};

/// How long an authorization code may wait.
const CODE_LIFE: Duration = Duration::from_secs(10 * 60);
/// How long a code is remembered, so that one that comes late or twice is recognised.
const CODE_MEMORY: Duration = Duration::from_secs(60 * 60);
/// How long an access token works.
pub(crate) const ACCESS_LIFE: Duration = Duration::from_secs(60 * 60);
/// How long a refresh token may lie unused.
const REFRESH_LIFE: Duration = Duration::from_secs(90 * 24 * 60 * 60);
/// How long a refresh token is remembered, so that a late one is told from an unknown one.
const REFRESH_MEMORY: Duration = Duration::from_secs(100 * 24 * 60 * 60);
/// The most of each kind at once.
const MOST: usize = 20_000;

/// One grant's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct GrantId(pub(crate) u64);

/// An authorization code as it is filed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Code {
    pub(crate) request: AuthorizeRequest,
    pub(crate) account: AccountId,
    pub(crate) signed_in_at: Duration,
    pub(crate) issued: Duration,
    redeemed: Option<GrantId>,
}

impl Code {
    /// A fresh code.
    pub(crate) fn new(request: AuthorizeRequest, account: AccountId, signed_in_at: Duration, issued: Duration) -> Self {
        Self { request, account, signed_in_at, issued, redeemed: None }
    }
}

#[derive(Serialize, Deserialize)]
struct Grant {
    account: AccountId,
    client_id: String,
    scopes: Scopes,
    signed_in_at: Duration,
    /// Whether it came by a code typed in from another device's screen.
    #[serde(default)]
    by_code: bool,
    #[serde(default)]
    since: Duration,
    /// When tokens were fetched last.
    #[serde(default)]
    seen: Duration,
}

/// A grant as its owner sees it: a device with an app that may come back.
#[derive(Debug)]
pub(crate) struct Linked {
    pub(crate) grant: GrantId,
    pub(crate) by_code: bool,
    pub(crate) since: Duration,
    pub(crate) seen: Duration,
}

#[derive(Serialize, Deserialize)]
struct Refresh {
    grant: GrantId,
    issued: Duration,
    spent: bool,
}

#[derive(Serialize, Deserialize)]
struct Access {
    grant: GrantId,
    scopes: Scopes,
}

/// What a token answer is made of.
#[derive(Debug)]
pub(crate) struct Issued {
    pub(crate) grant: GrantId,
    pub(crate) account: AccountId,
    pub(crate) client_id: String,
    pub(crate) scopes: Scopes,
    pub(crate) signed_in_at: Duration,
}

/// Every code, grant and token.
pub(crate) struct Grants {
    codes: Shelf<Code>,
    grants: Kept<GrantId, Grant>,
    access: Shelf<Access>,
    refresh: Shelf<Refresh>,
    next: Counter,
}

impl Grants {
    /// Those of the book.
    ///
    /// # Errors
    /// As [`Shelf::open`].
    pub(crate) fn open(book: &Book) -> Result<Self, DataError> {
        Ok(Self {
            codes: Shelf::open(book, "codes", CODE_MEMORY, MOST)?,
            grants: Kept::open(book, "grants")?,
            access: Shelf::open(book, "access tokens", ACCESS_LIFE, MOST)?,
            refresh: Shelf::open(book, "refresh tokens", REFRESH_MEMORY, MOST)?,
            next: Counter::open(book, "next grant")?,
        })
    }

    /// Files a new authorization code.
    pub(crate) fn add_code(&mut self, secret: &str, code: Code) {
        let now = code.issued;
        self.codes.put(secret, code, now);
    }

    /// Redeems a code once, if `accepts` finds client, redirect and verifier in order.
    ///
    /// # Errors
    /// Unknown, late, or refused by `accepts`; and redeemed before, which also ends the grant that came of it.
    pub(crate) fn redeem(
        &mut self,
        secret: &str,
        now: Duration,
        accepts: impl FnOnce(&Code) -> Result<(), Reason>,
    ) -> Result<(Issued, Option<String>), Reason> {
        let code = self.codes.find(secret, now).ok_or(Reason::CodeUnknown)?.clone();
        if let Some(grant) = code.redeemed {
            self.end(grant);
            return Err(Reason::CodeRedeemed);
        }
        if now >= code.issued + CODE_LIFE {
            return Err(Reason::CodeExpired);
        }
        accepts(&code)?;
        let nonce = code.request.nonce;
        let issued = self.begin(code.account, code.request.client_id, code.request.scopes, code.signed_in_at, now);
        if let Some(mut kept) = self.codes.find_mut(secret, now) {
            kept.redeemed = Some(issued.grant);
        }
        Ok((issued, nonce))
    }

    /// Begins a grant; beyond the most at once, the oldest ends.
    pub(crate) fn begin(
        &mut self,
        account: AccountId,
        client_id: String,
        scopes: Scopes,
        signed_in_at: Duration,
        now: Duration,
    ) -> Issued {
        let grant = GrantId(self.next.next());
        let row = Grant { account, client_id, scopes, signed_in_at, by_code: false, since: now, seen: now };
        let issued = issued(grant, &row, row.scopes.clone());
        self.grants.put(grant, row);
        if self.grants.len() > MOST {
            self.grants.take_first();
        }
        issued
    }

    /// Files an access token of a grant.
    pub(crate) fn add_access(&mut self, secret: &str, issued: &Issued, now: Duration) {
        if let Some(mut grant) = self.grants.find_mut(&issued.grant) {
            grant.seen = now;
        }
        self.access.put(secret, Access { grant: issued.grant, scopes: issued.scopes.clone() }, now);
    }

    /// Files a refresh token of a grant.
    pub(crate) fn add_refresh(&mut self, secret: &str, grant: GrantId, now: Duration) {
        self.refresh.put(secret, Refresh { grant, issued: now, spent: false }, now);
    }

    /// Spends a refresh token; the caller files its successor. It is good for whatever the person agreed to for the app,
    /// also since (Microsoft binds it to person and app, not to a resource).
    ///
    /// # Errors
    /// Unknown, of another client, of an ended grant, idle too long, or more scopes than were agreed to; and spent
    /// before, which also ends the grant.
    pub(crate) fn spend_refresh(
        &mut self,
        secret: &str,
        client_id: &str,
        wanted: Option<Scopes>,
        consented: impl FnOnce(&AccountId) -> Scopes,
        now: Duration,
    ) -> Result<Issued, Reason> {
        let mut refresh = self.refresh.find_mut(secret, now).ok_or(Reason::RefreshUnusable)?;
        let (id, spent, late) = (refresh.grant, refresh.spent, now >= refresh.issued + REFRESH_LIFE);
        if spent {
            drop(refresh);
            self.end(id);
            return Err(Reason::RefreshUnusable);
        }
        let grant =
            self.grants.find(&id).filter(|grant| grant.client_id == client_id).ok_or(Reason::RefreshUnusable)?;
        if late {
            return Err(Reason::RefreshExpired);
        }
        let scopes = wanted.unwrap_or_else(|| grant.scopes.clone());
        if !grant.scopes.covers(&scopes) && !consented(&grant.account).covers(&scopes) {
            return Err(Reason::MoreThanGranted);
        }
        refresh.spent = true;
        Ok(issued(id, grant, scopes))
    }

    /// Whose access token this is, and for what, while it and its grant live.
    pub(crate) fn access(&self, secret: &str, now: Duration) -> Option<(&AccountId, &str, &Scopes)> {
        let access = self.access.find(secret, now)?;
        let grant = self.grants.find(&access.grant)?;
        Some((&grant.account, &grant.client_id, &access.scopes))
    }

    /// Begins a grant that a code from another device's screen brought about.
    pub(crate) fn begin_for_device(&mut self, polled: Polled, now: Duration) -> Issued {
        let issued = self.begin(polled.account, polled.client_id, polled.scopes, polled.signed_in_at, now);
        if let Some(mut grant) = self.grants.find_mut(&issued.grant) {
            grant.by_code = true;
        }
        issued
    }

    /// The devices that may still come back with what one person allowed, the latest first.
    pub(crate) fn linked(&self, account: &AccountId, now: Duration) -> Vec<Linked> {
        let lives = |grant: &Grant| {
            let life = if grant.scopes.has(Permission::OfflineAccess) { REFRESH_LIFE } else { ACCESS_LIFE };
            grant.account == *account && now < grant.seen + life
        };
        let rows = self.grants.iter().rev().filter(|(_, grant)| lives(grant));
        rows.map(|(id, grant)| Linked { grant: *id, by_code: grant.by_code, since: grant.since, seen: grant.seen })
            .collect()
    }

    /// Ends one grant of one person. Whether there was one.
    pub(crate) fn unlink(&mut self, account: &AccountId, id: GrantId) -> bool {
        let theirs = self.grants.find(&id).is_some_and(|grant| grant.account == *account);
        if theirs {
            self.end(id);
        }
        theirs
    }

    /// Ends every grant of an app for one person, and every code that has not become one yet.
    pub(crate) fn end_app(&mut self, account: &AccountId, client_id: &str) {
        self.codes.keep(|code| code.account != *account || code.request.client_id != client_id);
        self.grants.keep(|_, grant| grant.account != *account || grant.client_id != client_id);
        self.sweep();
    }

    /// Ends every grant of one person, and every code that has not become one yet.
    pub(crate) fn end_account(&mut self, account: &AccountId) {
        self.codes.keep(|code| code.account != *account);
        self.grants.keep(|_, grant| grant.account != *account);
        self.sweep();
    }

    fn end(&mut self, id: GrantId) {
        self.grants.take(&id);
        self.sweep();
    }

    /// Drops access tokens of ended grants. Spent refresh tokens stay, harmless without their grant.
    fn sweep(&mut self) {
        let grants = &self.grants;
        self.access.keep(|access| grants.find(&access.grant).is_some());
    }
}

fn issued(id: GrantId, grant: &Grant, scopes: Scopes) -> Issued {
    Issued {
        grant: id,
        account: grant.account.clone(),
        client_id: grant.client_id.clone(),
        scopes,
        signed_in_at: grant.signed_in_at,
    }
}
