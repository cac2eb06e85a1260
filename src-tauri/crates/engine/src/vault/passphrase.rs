//! The key of a vault from a passphrase: Argon2id (RFC 9106), slow on purpose, its parameters kept open in the vault's header.

use argon2::{Algorithm, Argon2, Params, Version};

use super::VaultError;
use super::sealed::{Key, random};

/// Bytes of the parameters in a header: `salt (16) · memory in KiB (4) · passes (4) · lanes (4)`, little-endian.
pub(super) const LENGTH: usize = 28;

/// What RFC 9106 §4 recommends where memory is scarce.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 4;

/// How a passphrase becomes a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretch {
    salt: [u8; 16],
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Stretch {
    /// For a new vault.
    pub(super) fn new() -> Result<Stretch, VaultError> {
        let mut salt = [0; 16];
        random(&mut salt)?;
        Ok(Stretch { salt, memory_kib: MEMORY_KIB, passes: PASSES, lanes: LANES })
    }

    /// `None`: weaker than anything Firstlink ever wrote, so somebody else wrote it to guess faster; or so heavy that it would
    /// only stop the computer.
    pub(super) fn from_bytes(bytes: &[u8; LENGTH]) -> Option<Stretch> {
        let (salt, rest) = bytes.split_first_chunk::<16>()?;
        let (numbers, _) = rest.as_chunks::<4>();
        let [memory_kib, passes, lanes] = <[[u8; 4]; 3]>::try_from(numbers).ok()?.map(u32::from_le_bytes);
        let bearable = (MEMORY_KIB..=16 * MEMORY_KIB).contains(&memory_kib)
            && (PASSES..=8 * PASSES).contains(&passes)
            && (1..=4 * LANES).contains(&lanes);
        bearable.then_some(Stretch { salt: *salt, memory_kib, passes, lanes })
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        let numbers = [self.memory_kib, self.passes, self.lanes].map(u32::to_le_bytes);
        [self.salt.as_slice(), numbers.as_flattened()].concat()
    }

    /// Takes a good part of a second, and the memory it says.
    pub(super) fn key(&self, passphrase: &[u8]) -> Result<Key, VaultError> {
        // Fails only on parameters that `from_bytes` does not let in, or a passphrase of 4 GiB.
        let params =
            Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).map_err(|_| VaultError::Damaged)?;
        let stretched = Key::made_by(|key| {
            Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(passphrase, &self.salt, key)
        });
        stretched.map_err(|_| VaultError::Damaged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_gives_the_same_key() {
        let stretch = Stretch::new().unwrap();
        let bytes: [u8; LENGTH] = stretch.bytes().try_into().unwrap();
        let read = Stretch::from_bytes(&bytes).unwrap();
        assert_eq!(read, stretch);
        let key = stretch.key(b"four words in a row").unwrap();
        assert!(read.key(b"four words in a row").unwrap() == key);
        assert!(read.key(b"four words in a roW").unwrap() != key);
        assert!(Stretch::new().unwrap().key(b"four words in a row").unwrap() != key, "another salt, another key");
    }

    #[test]
    fn parameters_that_make_guessing_easy_or_stop_the_computer_are_refused() {
        let good = Stretch::new().unwrap();
        for bad in [
            Stretch { memory_kib: MEMORY_KIB - 1, ..good.clone() },
            Stretch { memory_kib: u32::MAX, ..good.clone() },
            Stretch { passes: PASSES - 1, ..good.clone() },
            Stretch { passes: u32::MAX, ..good.clone() },
            Stretch { lanes: 0, ..good.clone() },
            Stretch { lanes: u32::MAX, ..good.clone() },
        ] {
            assert_eq!(Stretch::from_bytes(&bad.bytes().try_into().unwrap()), None, "{bad:?}");
        }
    }
}
