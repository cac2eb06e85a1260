//! An account's profile, and its password as an Argon2id hash.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use argon2::password_hash::{self, Output, Salt, SaltString};
use argon2::{Algorithm, Argon2, Block, Params, Version};
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
    pub(crate) fn of(password: &str, chance: &dyn Chance) -> Result<Self, password_hash::Error> {
        let mut salt = [0_u8; 16];
        chance.fill(&mut salt);
        let (argon2, encoded) = (Argon2::default(), SaltString::encode_b64(&salt)?);
        let hash = argon2::PasswordHash {
            algorithm: Algorithm::default().ident(),
            version: Some(Version::default().into()),
            params: argon2.params().try_into()?,
            salt: Some(encoded.as_salt()),
            hash: Some(output(&argon2, password, &salt)?),
        };
        Ok(Self(hash.to_string().into()))
    }

    /// Whether a password is the one. As slow as hashing.
    pub(crate) fn matches(&self, password: &str) -> bool {
        self.computed(password).is_ok_and(|(kept, typed)| kept == typed)
    }

    /// The digest that is kept, and that of what was typed; they compare in constant time.
    fn computed(&self, password: &str) -> Result<(Output, Output), password_hash::Error> {
        let hash = argon2::PasswordHash::new(&self.0)?;
        let (Some(salt), Some(kept)) = (hash.salt, hash.hash) else { return Err(password_hash::Error::Password) };
        let mut bytes = [0; Salt::MAX_LENGTH];
        let argon2 = Argon2::new(hash.algorithm.try_into()?, Version::default(), Params::try_from(&hash)?);
        Ok((kept, output(&argon2, password, salt.decode_b64(&mut bytes)?)?))
    }
}

/// The digest of a password, computed in working memory that is used again: what is given back to the system's allocator
/// (19 MiB) is not reused for the next one where it must lie at a round address, and the service would grow many times over.
fn output(argon2: &Argon2<'_>, password: &str, salt: &[u8]) -> Result<Output, password_hash::Error> {
    static SPARE: Mutex<Vec<Vec<Block>>> = Mutex::new(Vec::new());
    let spare = || SPARE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut memory = spare().pop().unwrap_or_default();
    memory.resize(argon2.params().block_count(), Block::default());
    let done = Output::init_with(Params::DEFAULT_OUTPUT_LEN, |output| {
        Ok(argon2.hash_password_into_with_memory(password.as_bytes(), salt, output, &mut memory)?)
    });
    spare().push(memory);
    done
}

/// The accounts of the cast. Their hashes are made once in a process, for their passwords are public anyway.
///
/// # Errors
/// As [`PasswordHash::of`].
pub(crate) fn cast(chance: &dyn Chance) -> Result<Vec<Account>, password_hash::Error> {
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
    use argon2::password_hash::PasswordVerifier as _;

    use super::*;
    use crate::chance::OsChance;

    #[test]
    fn a_password_matches_its_own_hash_only() {
        let hash = PasswordHash::of("paper-lantern-42", &OsChance).unwrap();
        assert!(hash.0.starts_with("$argon2id$"));
        assert!(hash.matches("paper-lantern-42"));
        assert!(!hash.matches("paper-lantern-43"));
        let theirs = argon2::PasswordHash::new(&hash.0).unwrap();
        assert!(
            Argon2::default().verify_password(b"paper-lantern-42", &theirs).is_ok(),
            "as the library does it itself"
        );
    }

    #[test]
    fn the_object_id_ends_with_the_account_id() {
        let profile = Profile::of(&people()[0]);
        assert_eq!(profile.object_id(), "00000000-0000-0000-00e1-c7a95b3d2f48");
    }
}
