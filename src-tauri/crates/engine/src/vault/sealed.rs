//! The form of the vault file: a header anyone may read, bound to contents nobody can read or alter without the key.
//!
//! `magic (8) · version (1) · id (16) · generation (8, little-endian) · nonce (24) · XChaCha20-Poly1305 of the items`, with
//! everything before the nonce as associated data. The items: number (1), length (4, little-endian), bytes, and so on.
//! Version 1 has its key in the secret store; version 2 from a passphrase, and says how before the nonce.
//! A nonce of 24 random bytes is never the same twice, so one key serves for ever.

use std::collections::BTreeMap;

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::passphrase::{self, Stretch};
use super::{Item, Secret, VaultError};

const MAGIC: &[u8; 8] = b"FRSTLINK";
const VERSION: u8 = 1;
const VERSION_PASSPHRASE: u8 = 2;
const HEADER: usize = 8 + 1 + 16 + 8;
const NONCE: usize = 24;

/// What tells one vault from another.
pub(super) type Id = [u8; 16];

/// Every item there is.
pub(super) const ITEMS: [Item; 3] = [Item::RefreshToken, Item::PendingSignIn, Item::ProductKey];

/// How an item is known in the file. Never reuse a number.
pub(super) fn number(item: Item) -> u8 {
    match item {
        Item::RefreshToken => 1,
        Item::PendingSignIn => 2,
        Item::ProductKey => 3,
    }
}

/// The key of a vault.
#[derive(Clone)]
pub(super) struct Key(Zeroizing<[u8; 32]>);

impl Key {
    pub(super) fn random() -> Result<Key, VaultError> {
        Key::made_by(random)
    }

    /// `None`: these are not 32 bytes.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Key> {
        bytes.try_into().ok().map(|key| Key(Zeroizing::new(key)))
    }

    /// A key that something else fills in, so that no copy stays behind.
    pub(super) fn made_by<E>(fill: impl FnOnce(&mut [u8]) -> Result<(), E>) -> Result<Key, E> {
        let mut key = Zeroizing::new([0; 32]);
        fill(key.as_mut_slice())?;
        Ok(Key(key))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.0).into())
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Key) -> bool {
        self.0.ct_eq(&*other.0).into()
    }
}

/// Why a file does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seal {
    /// It is no vault, or altered, or of another key.
    Broken,
    /// Its version is not known here.
    Newer,
}

/// What is in a vault; items of numbers not known here belong to a newer Firstlink and stay.
pub(super) struct Contents {
    /// How its passphrase becomes its key; `None`: the key lies in the secret store.
    pub(super) stretch: Option<Stretch>,
    pub(super) id: Id,
    pub(super) generation: u64,
    pub(super) items: BTreeMap<u8, Secret>,
}

impl Contents {
    pub(super) fn new(stretch: Option<Stretch>) -> Result<Contents, VaultError> {
        let mut id = [0; 16];
        random(&mut id)?;
        Ok(Contents { stretch, id, generation: 0, items: BTreeMap::new() })
    }

    pub(super) fn seal(&self, key: &Key) -> Result<Vec<u8>, VaultError> {
        let mut file = self.header();
        let mut nonce = [0; NONCE];
        random(&mut nonce)?;
        let mut buffer = self.plain();
        // Fails only beyond 256 GiB.
        key.cipher().encrypt_in_place(&XNonce::from(nonce), &file, &mut *buffer).map_err(|_| VaultError::Damaged)?;
        file.extend_from_slice(&nonce);
        file.extend_from_slice(&buffer);
        Ok(file)
    }

    pub(super) fn open(file: &[u8], key: &Key) -> Result<Contents, Seal> {
        let (id, generation, stretch) = read_header(file)?;
        let length = HEADER + stretch.as_ref().map_or(0, |_| passphrase::LENGTH);
        let (header, rest) = file.split_at_checked(length).ok_or(Seal::Broken)?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or(Seal::Broken)?;
        let mut buffer = Zeroizing::new(sealed.to_vec());
        key.cipher().decrypt_in_place(&XNonce::from(*nonce), header, &mut *buffer).map_err(|_| Seal::Broken)?;
        Ok(Contents { stretch, id, generation, items: read_items(&buffer)? })
    }

    fn header(&self) -> Vec<u8> {
        let mut header = Vec::with_capacity(HEADER + passphrase::LENGTH);
        header.extend_from_slice(MAGIC);
        header.push(self.stretch.as_ref().map_or(VERSION, |_| VERSION_PASSPHRASE));
        header.extend_from_slice(&self.id);
        header.extend_from_slice(&self.generation.to_le_bytes());
        header.extend(self.stretch.iter().flat_map(Stretch::bytes));
        header
    }

    /// Of the right size from the start: a buffer that grows leaves copies behind.
    fn plain(&self) -> Zeroizing<Vec<u8>> {
        let size: usize = self.items.values().map(|secret| 5 + secret.expose().len()).sum();
        let mut plain = Zeroizing::new(Vec::with_capacity(size + 16));
        for (number, secret) in &self.items {
            plain.push(*number);
            plain.extend_from_slice(&(secret.expose().len() as u32).to_le_bytes());
            plain.extend_from_slice(secret.expose());
        }
        plain
    }
}

/// How the passphrase of a vault becomes its key; `None`: it has none.
pub(super) fn stretch_of(file: &[u8]) -> Result<Option<Stretch>, Seal> {
    read_header(file).map(|(_, _, stretch)| stretch)
}

fn read_header(file: &[u8]) -> Result<(Id, u64, Option<Stretch>), Seal> {
    let rest = file.strip_prefix(MAGIC).ok_or(Seal::Broken)?;
    let (version, rest) = rest.split_first().ok_or(Seal::Broken)?;
    let (id, rest) = rest.split_first_chunk::<16>().ok_or(Seal::Broken)?;
    let (generation, rest) = rest.split_first_chunk::<8>().ok_or(Seal::Broken)?;
    let stretch = match *version {
        VERSION => None,
        VERSION_PASSPHRASE => {
            let bytes = rest.first_chunk::<{ passphrase::LENGTH }>().ok_or(Seal::Broken)?;
            Some(Stretch::from_bytes(bytes).ok_or(Seal::Broken)?)
        }
        _ => return Err(Seal::Newer),
    };
    Ok((*id, u64::from_le_bytes(*generation), stretch))
}

fn read_items(mut plain: &[u8]) -> Result<BTreeMap<u8, Secret>, Seal> {
    let mut items = BTreeMap::new();
    while let Some((number, rest)) = plain.split_first() {
        let (length, rest) = rest.split_first_chunk::<4>().ok_or(Seal::Broken)?;
        let (secret, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize).ok_or(Seal::Broken)?;
        items.insert(*number, Secret::new(secret));
        plain = rest;
    }
    Ok(items)
}

pub(super) fn random(bytes: &mut [u8]) -> Result<(), VaultError> {
    getrandom::fill(bytes).map_err(|_| VaultError::NoRandomness)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn contents(items: BTreeMap<u8, Vec<u8>>) -> Contents {
        let items = items.into_iter().map(|(number, bytes)| (number, Secret::new(bytes))).collect();
        Contents { items, ..Contents::new(None).unwrap() }
    }

    proptest! {
        #[test]
        fn what_is_sealed_opens_and_does_not_show(items in proptest::collection::btree_map(any::<u8>(),
            proptest::collection::vec(any::<u8>(), 8..200), 0..4)) {
            let key = Key::random().unwrap();
            let contents = contents(items.clone());
            let file = contents.seal(&key).unwrap();
            let opened = Contents::open(&file, &key).ok().unwrap();
            prop_assert_eq!(&opened.items, &contents.items);
            prop_assert_eq!((opened.id, opened.generation), (contents.id, contents.generation));
            for bytes in items.values() {
                prop_assert!(!file.windows(bytes.len()).any(|window| window == bytes));
            }
        }

        #[test]
        fn no_file_makes_it_panic(file in proptest::collection::vec(any::<u8>(), 0..300)) {
            let key = Key::random().unwrap();
            prop_assert!(Contents::open(&file, &key).is_err());
            let with_header = [MAGIC.as_slice(), &[VERSION], &file].concat();
            prop_assert_eq!(Contents::open(&with_header, &key).err(), Some(Seal::Broken));
        }
    }

    #[test]
    fn any_flipped_bit_or_missing_byte_breaks_the_seal() {
        let key = Key::random().unwrap();
        let file = contents(BTreeMap::from([(1, b"token".to_vec())])).seal(&key).unwrap();
        for bit in 0..file.len() * 8 {
            let mut flipped = file.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(Contents::open(&flipped, &key).is_err(), "bit {bit}");
        }
        for length in 0..file.len() {
            assert!(Contents::open(&file[..length], &key).is_err(), "cut at {length}");
        }
    }

    #[test]
    fn under_a_passphrase_nothing_of_the_header_can_be_altered_either() {
        let stretch = Stretch::new().unwrap();
        let key = stretch.key(b"four words in a row").unwrap();
        let contents = Contents { stretch: Some(stretch), ..contents(BTreeMap::from([(1, b"token".to_vec())])) };
        let file = contents.seal(&key).unwrap();
        assert_eq!(Contents::open(&file, &key).ok().unwrap().items, contents.items);
        assert_eq!(stretch_of(&file).unwrap(), contents.stretch);
        for bit in 0..file.len() * 8 {
            let mut flipped = file.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(Contents::open(&flipped, &key).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn it_is_never_sealed_the_same_way_twice() {
        let key = Key::random().unwrap();
        let contents = contents(BTreeMap::from([(1, b"token".to_vec())]));
        assert_ne!(contents.seal(&key).unwrap(), contents.seal(&key).unwrap());
    }
}
