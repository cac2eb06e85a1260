//! The accounts: who has one, and which apps they let in.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use crate::account::{PasswordHash, Profile};
use crate::scope::Scopes;

/// An account's id: sixteen hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct AccountId(pub(crate) String);

/// One account.
#[derive(Clone)]
pub(crate) struct Account {
    pub(crate) profile: Profile,
    pub(crate) password: PasswordHash,
    /// Where texts go.
    pub(crate) phone: Option<String>,
    /// The apps the person let in, by client id.
    pub(crate) apps: BTreeMap<String, Consent>,
}

/// What a person agreed to for one app.
#[derive(Debug, Clone)]
pub(crate) struct Consent {
    pub(crate) scopes: Scopes,
    pub(crate) since: Duration,
}

/// The most accounts kept at once, for anybody on this computer may create one.
const MOST: usize = 1_000;

/// Every account, by id and by address.
pub(crate) struct Accounts {
    by_id: HashMap<AccountId, Account>,
    by_address: HashMap<String, AccountId>,
}

impl Accounts {
    /// The given accounts.
    pub(crate) fn new(accounts: impl IntoIterator<Item = Account>) -> Self {
        let mut all = Self { by_id: HashMap::new(), by_address: HashMap::new() };
        accounts.into_iter().for_each(|account| {
            all.add(account);
        });
        all
    }

    /// Adds an account. Returns false, and changes nothing, when the address is taken or there is no more room.
    pub(crate) fn add(&mut self, account: Account) -> bool {
        let address = folded(&account.profile.address);
        if self.by_address.contains_key(&address) || self.by_id.len() >= MOST {
            return false;
        }
        self.by_address.insert(address, account.profile.id.clone());
        self.by_id.insert(account.profile.id.clone(), account);
        true
    }

    /// The account with this id.
    pub(crate) fn with_id(&self, id: &AccountId) -> Option<&Account> {
        self.by_id.get(id)
    }

    /// The account with this id, to be changed.
    pub(crate) fn with_id_mut(&mut self, id: &AccountId) -> Option<&mut Account> {
        self.by_id.get_mut(id)
    }

    /// What a person agreed to for an app; nothing where they never did.
    pub(crate) fn consented(&self, id: &AccountId, client_id: &str) -> Scopes {
        self.with_id(id)
            .and_then(|account| account.apps.get(client_id))
            .map(|app| app.scopes.clone())
            .unwrap_or_default()
    }

    /// The account with this address, whatever its case.
    pub(crate) fn with_address(&self, address: &str) -> Option<&Account> {
        self.by_id.get(self.by_address.get(&folded(address))?)
    }
}

/// An address as it is compared: without surrounding space, in lower case.
pub(crate) fn folded(address: &str) -> String {
    address.trim().to_lowercase()
}
