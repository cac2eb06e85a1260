//! Everything the service remembers, in memory, behind one lock.

mod accounts;
mod devices;
mod flows;
mod folders;
mod grants;
mod outbox;
mod recoveries;
mod sessions;
mod shelf;

pub(crate) use accounts::{Account, AccountId, Accounts, Consent, folded};
pub(crate) use devices::{CODE_LIFE as DEVICE_CODE_LIFE, DeviceGrant, DeviceGrants, DeviceStatus};
pub(crate) use flows::{AuthorizeRequest, Flow, Place, Purpose, ResponseMode};
pub(crate) use folders::{File, FilePlace, Folder, Folders, Whose};
pub(crate) use grants::{ACCESS_LIFE, Code, Grants, Issued};
pub(crate) use outbox::{Message, Outbox, Way};
pub(crate) use recoveries::{Link, Recoveries, Recovery, WrongCode};
pub(crate) use sessions::{Session, Sessions};
pub(crate) use shelf::Shelf;

use std::time::Duration;

use zeroize::Zeroizing;

use crate::account::PasswordHash;
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
    pub(crate) recoveries: Recoveries,
    pub(crate) outbox: Outbox,
    pub(crate) folders: Folders,
    pub(crate) password_tries: Tries,
    pub(crate) code_tries: Tries,
}

impl Store {
    /// An empty memory that knows these accounts. `salt` is a secret of this service.
    pub(crate) fn new(accounts: Accounts, salt: Zeroizing<String>) -> Self {
        Self {
            accounts,
            sessions: Sessions::default(),
            flows: Shelf::new(FLOW_LIFE, MOST_FLOWS),
            grants: Grants::default(),
            devices: DeviceGrants::default(),
            recoveries: Recoveries::new(salt),
            outbox: Outbox::default(),
            folders: Folders::default(),
            password_tries: Tries::default(),
            code_tries: Tries::default(),
        }
    }

    /// Gives an account a new password, and ends every sign-in, code and token that came before it.
    pub(crate) fn change_password(&mut self, id: &AccountId, password: PasswordHash, now: Duration) {
        let Some(account) = self.accounts.with_id_mut(id) else { return };
        account.password = password;
        self.password_tries.forgive(&format!("address {}", folded(&account.profile.address)));
        self.sessions.end_account(id, now);
        self.grants.end_account(id);
        self.devices.end_account(id, now);
        self.flows
            .living_mut(now)
            .filter(|flow| flow.account.as_ref() == Some(id))
            .for_each(|flow| flow.account = None);
    }
}
