//! The accounts: who has one, and which apps they let in.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::activity::{Activity, Deed};
use super::book::Book;
use super::kept::{Kept, Row};
use super::proofs::Proofs;
use crate::account::{PasswordHash, Profile};
use crate::data::DataError;
use crate::scope::Scopes;

/// An account's id: sixteen hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct AccountId(pub(crate) String);

/// One account.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Account {
    pub(crate) profile: Profile,
    pub(crate) password: PasswordHash,
    /// The apps the person let in, by client id.
    pub(crate) apps: BTreeMap<String, Consent>,
    #[serde(default)]
    pub(crate) proofs: Proofs,
    #[serde(default)]
    pub(crate) activity: Activity,
    /// Whether the dashboard recommends things.
    #[serde(default)]
    pub(crate) recommendations: bool,
}

impl Account {
    /// An account with nothing but a profile and a password.
    pub(crate) fn new(profile: Profile, password: PasswordHash) -> Self {
        let (proofs, activity) = (Proofs::default(), Activity::default());
        Self { profile, password, apps: BTreeMap::new(), proofs, activity, recommendations: false }
    }
}

/// What a person agreed to for one app.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Consent {
    pub(crate) scopes: Scopes,
    pub(crate) since: Duration,
}

/// The most accounts kept at once, for anybody on this computer may create one. With ten rows of activity each takes 4.6 KiB
/// (`cargo xtask bench`), so all of them 45 MiB; that is as many as a load test wants and any computer has room for.
const MOST: usize = 10_000;

/// Every account, by id and by address.
pub(crate) struct Accounts {
    by_id: Kept<AccountId, Account>,
    by_address: HashMap<String, AccountId>,
}

impl Accounts {
    /// The accounts of the book, and the given ones where they are not among them.
    ///
    /// # Errors
    /// As [`Kept::open`].
    pub(crate) fn open(book: &Book, given: impl IntoIterator<Item = Account>) -> Result<Self, DataError> {
        let by_id: Kept<AccountId, Account> = Kept::open(book, "accounts")?;
        let addresses = by_id.iter().map(|(id, account)| (folded(&account.profile.address), id.clone()));
        let mut all = Self { by_address: addresses.collect(), by_id };
        for account in given {
            if all.with_id(&account.profile.id).is_none() {
                all.add(account);
            }
        }
        Ok(all)
    }

    /// Adds an account. Returns false, and changes nothing, when the address is taken or there is no more room.
    pub(crate) fn add(&mut self, account: Account) -> bool {
        let address = folded(&account.profile.address);
        if self.by_address.contains_key(&address) || self.by_id.len() >= MOST {
            return false;
        }
        self.by_address.insert(address, account.profile.id.clone());
        self.by_id.put(account.profile.id.clone(), account);
        true
    }

    /// Every account, in the order of their ids.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Account> {
        self.by_id.iter().map(|(_, account)| account)
    }

    /// The account with this id.
    pub(crate) fn with_id(&self, id: &AccountId) -> Option<&Account> {
        self.by_id.find(id)
    }

    /// The account with this id, to be changed.
    pub(crate) fn with_id_mut(&mut self, id: &AccountId) -> Option<Row<'_, AccountId, Account>> {
        self.by_id.find_mut(id)
    }

    /// Notes what happened to an account, if there is one.
    pub(crate) fn note(&mut self, id: &AccountId, deed: Deed, now: Duration) {
        if let Some(mut account) = self.with_id_mut(id) {
            account.activity.note(deed, now);
        }
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
        self.by_id.find(self.by_address.get(&folded(address))?)
    }
}

/// An address as it is compared: without surrounding space, in lower case.
pub(crate) fn folded(address: &str) -> String {
    address.trim().to_lowercase()
}
