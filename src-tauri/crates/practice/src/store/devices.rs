//! Device grants: apps on other devices that wait until somebody enters their code (RFC 8628).

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::accounts::AccountId;
use super::book::Book;
use super::shelf::{Found, Shelf};
use crate::data::DataError;
use crate::fault::Reason;
use crate::scope::Scopes;

/// How long a device code may be used.
pub(crate) const CODE_LIFE: Duration = Duration::from_secs(900);
/// How long it is remembered, so that a late poll hears "expired" and not "unknown".
const CODE_MEMORY: Duration = Duration::from_secs(2 * 60 * 60);
/// The most device codes at once.
const MOST: usize = 1_000;
/// What a poll may come early by, for clocks and networks are not exact.
const LENIENCE: Duration = Duration::from_millis(150);

/// One device's request.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DeviceGrant {
    pub(crate) user_code: String,
    pub(crate) client_id: String,
    pub(crate) scopes: Scopes,
    pub(crate) issued: Duration,
    pub(crate) status: DeviceStatus,
    last_poll: Option<Duration>,
}

/// How far a device's request has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum DeviceStatus {
    Waiting,
    Allowed { account: AccountId, signed_in_at: Duration },
    Declined,
    Redeemed,
}

/// What a successful poll brings.
#[derive(Debug)]
pub(crate) struct Polled {
    pub(crate) account: AccountId,
    pub(crate) signed_in_at: Duration,
    pub(crate) client_id: String,
    pub(crate) scopes: Scopes,
}

impl DeviceGrant {
    /// A request that waits from now on.
    pub(crate) fn new(user_code: String, client_id: String, scopes: Scopes, issued: Duration) -> Self {
        Self { user_code, client_id, scopes, issued, status: DeviceStatus::Waiting, last_poll: None }
    }

    fn is_open(&self, now: Duration) -> bool {
        self.status == DeviceStatus::Waiting && now < self.issued + CODE_LIFE
    }
}

/// Every device's request, by its device code.
pub(crate) struct DeviceGrants(Shelf<DeviceGrant>);

impl DeviceGrants {
    /// Those of the book.
    ///
    /// # Errors
    /// As [`Shelf::open`].
    pub(crate) fn open(book: &Book) -> Result<Self, DataError> {
        Shelf::open(book, "device codes", CODE_MEMORY, MOST).map(Self)
    }

    /// Files a request under its device code.
    pub(crate) fn add(&mut self, device_code: &str, grant: DeviceGrant) {
        let now = grant.issued;
        self.0.put(device_code, grant, now);
    }

    /// The open request that shows this user code.
    pub(crate) fn open_with_user_code(&mut self, user_code: &str, now: Duration) -> Option<Found<'_, DeviceGrant>> {
        self.0.living_mut(now).find(|grant| grant.user_code == user_code && grant.is_open(now))
    }

    /// Takes back what one person allowed and no device has fetched yet.
    pub(crate) fn end_account(&mut self, account: &AccountId, now: Duration) {
        for mut grant in self.0.living_mut(now) {
            if matches!(&grant.status, DeviceStatus::Allowed { account: whose, .. } if whose == account) {
                grant.status = DeviceStatus::Declined;
            }
        }
    }

    /// Answers a poll (RFC 8628 §3.5).
    ///
    /// # Errors
    /// Everything but a fresh permission: unknown, of another client, too fast, waiting, declined, late, redeemed.
    pub(crate) fn poll(
        &mut self,
        device_code: &str,
        client_id: &str,
        interval: Duration,
        now: Duration,
    ) -> Result<Polled, Reason> {
        let mut grant = self
            .0
            .find_mut(device_code, now)
            .filter(|grant| grant.client_id == client_id)
            .ok_or(Reason::DeviceUnknown)?;
        let too_fast = grant.last_poll.is_some_and(|last| now.saturating_sub(last) + LENIENCE < interval);
        grant.last_poll = Some(now);
        match (&grant.status, now >= grant.issued + CODE_LIFE) {
            (DeviceStatus::Redeemed, _) => Err(Reason::DeviceRedeemed),
            (DeviceStatus::Declined, _) => Err(Reason::DeviceDeclined),
            (DeviceStatus::Waiting | DeviceStatus::Allowed { .. }, true) => Err(Reason::DeviceExpired),
            (DeviceStatus::Waiting | DeviceStatus::Allowed { .. }, false) if too_fast => Err(Reason::SlowDown),
            (DeviceStatus::Waiting, false) => Err(Reason::Pending),
            (DeviceStatus::Allowed { account, signed_in_at }, false) => {
                let polled = Polled {
                    account: account.clone(),
                    signed_in_at: *signed_in_at,
                    client_id: grant.client_id.clone(),
                    scopes: grant.scopes.clone(),
                };
                grant.status = DeviceStatus::Redeemed;
                Ok(polled)
            }
        }
    }
}
