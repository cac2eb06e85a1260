//! Everything the service remembers, in memory, behind one lock.

mod accounts;
mod devices;
mod flows;
mod grants;
mod sessions;
mod shelf;

pub(crate) use accounts::{Account, AccountId, Accounts, Consent, folded};
pub(crate) use devices::{CODE_LIFE as DEVICE_CODE_LIFE, DeviceGrant, DeviceGrants, DeviceStatus};
pub(crate) use flows::{AuthorizeRequest, Flow, Place, Purpose, ResponseMode};
pub(crate) use grants::{ACCESS_LIFE, Code, Grants, Issued};
pub(crate) use sessions::{Session, Sessions};
pub(crate) use shelf::Shelf;

use std::time::Duration;

use crate::guard::Tries;

/// How long a person may take from the app's request to the answer.
const FLOW_LIFE: Duration = Duration::from_secs(30 * 60);

/// The most requests that are remembered at once; beyond it the one that ends soonest goes.
const MOST_FLOWS: usize = 1_000;

/// The whole memory of the service.
pub(crate) struct Store {
    pub(crate) accounts: Accounts,
    pub(crate) sessions: Sessions,
    pub(crate) flows: Shelf<Flow>,
    pub(crate) grants: Grants,
    pub(crate) devices: DeviceGrants,
    pub(crate) password_tries: Tries,
    pub(crate) code_tries: Tries,
}

impl Store {
    /// An empty memory that knows these accounts.
    pub(crate) fn new(accounts: Accounts) -> Self {
        Self {
            accounts,
            sessions: Sessions::default(),
            flows: Shelf::new(FLOW_LIFE, MOST_FLOWS),
            grants: Grants::default(),
            devices: DeviceGrants::default(),
            password_tries: Tries::default(),
            code_tries: Tries::default(),
        }
    }
}
