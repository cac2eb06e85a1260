//! An account's profile, and its password as an Argon2id hash.

use std::sync::{Arc, OnceLock};

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, SaltString};
use serde::{Deserialize, Serialize};

use crate::authenticator::Authenticator;
use crate::cast::{Person, Temper, people};
use crate::chance::Chance;
use crate::store::{Account, AccountId, Proofs};

/// What is known of an account's owner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Profile {
    pub(crate) id: AccountId,
    pub(crate) name: String,
    pub(crate) given_name: Option<String>,
    pub(crate) surname: Option<String>,
    pub(crate) address: String,
    /// Whether the `email` claim is given out where it was granted.
    pub(crate) gives_email: bool,
    pub(crate) picture: bool,
}

impl Profile {
    /// The profile of one of the cast.
    pub(crate) fn of(person: &Person) -> Self {
        Self {
            id: AccountId(person.id.to_owned()),
            name: person.name.to_owned(),
            given_name: Some(person.given_name.to_owned()),
            surname: Some(person.surname.to_owned()),
            address: person.address.to_owned(),
            gives_email: person.temper != Temper::NoEmail,
            picture: person.picture,
        }
    }

    /// The `oid` claim: a GUID whose last sixteen digits are the account's id.
    pub(crate) fn object_id(&self) -> String {
        let id = &self.id.0;
        let (head, tail) = id.split_at_checked(4).unwrap_or((id, ""));
        format!("00000000-0000-0000-{head}-{tail}")
    }
}

/// A password as an Argon2id hash in PHC form.
#[derive(Clone, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub(crate) struct PasswordHash(Arc<str>);

impl From<PasswordHash> for String {
    fn from(hash: PasswordHash) -> Self {
        hash.0.as_ref().to_owned()
    }
}

impl From<String> for PasswordHash {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl PasswordHash {
    /// Hashes a password with a random salt. Slow on purpose: call it off the async threads.
    ///
    /// # Errors
    /// When the hash function refuses its input, which a password within our length bounds cannot make it do.
    pub(crate) fn of(password: &str, chance: &dyn Chance) -> Result<Self, argon2::password_hash::Error> {
        let mut salt = [0_u8; 16];
        chance.fill(&mut salt);
        let salt = SaltString::encode_b64(&salt)?;
        let hash = Argon2::default().hash_password(password.as_bytes(), &salt)?;
        Ok(Self(hash.to_string().into()))
    }

    /// Whether a password is the one. As slow as hashing.
    pub(crate) fn matches(&self, password: &str) -> bool {
        argon2::PasswordHash::new(&self.0)
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    }
}

/// The accounts of the cast. Their hashes are made once in a process, for their passwords are public anyway.
///
/// # Errors
/// As [`PasswordHash::of`].
pub(crate) fn cast(chance: &dyn Chance) -> Result<Vec<Account>, argon2::password_hash::Error> {
    static HASHES: OnceLock<Vec<PasswordHash>> = OnceLock::new();
    if HASHES.get().is_none() {
        let made = people().iter().map(|person| PasswordHash::of(person.password, chance)).collect::<Result<_, _>>()?;
        // Two services that start at once may both get here; either result will do.
        let _ = HASHES.set(made);
    }
    let hashes = HASHES.get().map(Vec::as_slice).unwrap_or_default();
    let account = |(person, password): (&Person, &PasswordHash)| Account {
        proofs: Proofs {
            phone: person.phone.map(str::to_owned),
            authenticator: person.authenticator.map(Authenticator::with_secret),
            ..Proofs::default()
        },
        ..Account::new(Profile::of(person), password.clone())
    };
    Ok(people().iter().zip(hashes).map(account).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::OsChance;

    #[test]
    fn a_password_matches_its_own_hash_only() {
        let hash = PasswordHash::of("paper-lantern-42", &OsChance).unwrap();
        assert!(hash.0.starts_with("$argon2id$"));
        assert!(hash.matches("paper-lantern-42"));
        assert!(!hash.matches("paper-lantern-43"));
    }

    #[test]
    fn the_object_id_ends_with_the_account_id() {
        let profile = Profile::of(&people()[0]);
        assert_eq!(profile.object_id(), "00000000-0000-0000-00e1-c7a95b3d2f48");
    }
}
