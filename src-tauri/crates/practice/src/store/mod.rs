//! Everything the service remembers, in memory, behind one lock; and, where it was started with a folder, in a book.

mod accounts;
mod activity;
mod book;
mod devices;
mod flows;
mod folders;
mod grants;
mod kept;
mod newcomers;
mod outbox;
mod proofs;
mod recoveries;
mod sent_codes;
mod sessions;
mod shelf;
mod steps;
pub(crate) mod written;

pub(crate) use accounts::{Account, AccountId, Accounts, Consent, folded};
pub(crate) use activity::Deed;
pub(crate) use book::Book;
pub(crate) use devices::{CODE_LIFE as DEVICE_CODE_LIFE, DeviceGrant, DeviceGrants, DeviceStatus};
pub(crate) use flows::{AuthorizeRequest, Flow, Place, Purpose, ResponseMode};
pub(crate) use folders::{File, FilePlace, Folder, Folders, Whose};
pub(crate) use grants::{ACCESS_LIFE, Code, GrantId, Grants, Issued, Linked};
pub(crate) use kept::Kept;
pub(crate) use newcomers::{Newcomer, Newcomers};
pub(crate) use outbox::{Message, Outbox, Way};
pub(crate) use proofs::{Held, Proofs, RecoveryCode, Refused};
pub(crate) use recoveries::{Link, Recoveries, Recovery, Seeming};
pub(crate) use sent_codes::{SentCode, WrongCode, try_code};
pub(crate) use sessions::{Session, Sessions};
pub(crate) use shelf::Shelf;
pub(crate) use steps::{Added, Addition, SecondStep};

use std::time::Duration;

use zeroize::Zeroizing;

use crate::account::PasswordHash;
use crate::data::DataError;
use crate::guard::Tries;

/// How long a person may take from the app's request to the answer.
const FLOW_LIFE: Duration = Duration::from_secs(30 * 60);

/// How long a second step or an addition may wait for its code.
const STEP_LIFE: Duration = Duration::from_secs(15 * 60);

/// The most requests that are remembered at once; beyond it the one that ends soonest goes.
const MOST_FLOWS: usize = 1_000;

/// The whole memory of the service.
pub(crate) struct Store {
    pub(crate) accounts: Accounts,
    pub(crate) newcomers: Newcomers,
    pub(crate) sessions: Sessions,
    pub(crate) flows: Shelf<Flow>,
    pub(crate) grants: Grants,
    pub(crate) devices: DeviceGrants,
    pub(crate) recoveries: Recoveries,
    pub(crate) second_steps: Shelf<SecondStep>,
    pub(crate) additions: Shelf<Addition>,
    pub(crate) outbox: Outbox,
    pub(crate) folders: Folders,
    pub(crate) password_tries: Tries,
    pub(crate) code_tries: Tries,
}

impl Store {
    /// What the book holds, and these accounts where it does not hold them. `salt` is a secret for a new service.
    ///
    /// # Errors
    /// The book cannot be read, or was written by another version.
    pub(crate) fn open(book: &Book, accounts: Vec<Account>, salt: Zeroizing<String>) -> Result<Self, DataError> {
        Ok(Self {
            accounts: Accounts::open(book, accounts)?,
            newcomers: Newcomers::open(book)?,
            sessions: Sessions::open(book)?,
            flows: Shelf::open(book, "flows", FLOW_LIFE, MOST_FLOWS)?,
            grants: Grants::open(book)?,
            devices: DeviceGrants::open(book)?,
            recoveries: Recoveries::open(book, salt)?,
            second_steps: Shelf::open(book, "second steps", STEP_LIFE, MOST_FLOWS)?,
            additions: Shelf::open(book, "additions", STEP_LIFE, MOST_FLOWS)?,
            outbox: Outbox::open(book)?,
            folders: Folders::open(book)?,
            password_tries: Tries::open(book, "password tries")?,
            code_tries: Tries::open(book, "code tries")?,
        })
    }

    /// Gives an account a new password, and ends every sign-in, code and token that came before it.
    pub(crate) fn change_password(&mut self, id: &AccountId, password: PasswordHash, now: Duration) {
        let Some(mut account) = self.accounts.with_id_mut(id) else { return };
        account.password = password;
        self.password_tries.forgive(&format!("address {}", folded(&account.profile.address)));
        drop(account);
        self.sessions.end_account(id, now);
        self.second_steps.keep(|step| step.account != *id);
        self.additions.keep(|addition| addition.account != *id);
        self.grants.end_account(id);
        self.devices.end_account(id, now);
        self.flows
            .living_mut(now)
            .filter(|flow| flow.account.as_ref() == Some(id))
            .for_each(|mut flow| flow.account = None);
    }
}
