//! The 24 symbols of a product key, and the checksum of the format of 2009.

use crc::{CRC_32_BZIP2, Crc};
use zeroize::Zeroizing;

/// The letter that keys of the 2009 format hold exactly once; where it stands is itself a digit.
pub(super) const N: char = 'N';

/// Whether a (normalised) character can occur in a key, N included.
pub(super) fn in_key(character: char) -> bool {
    character == N || value(character).is_some()
}

/// All characters that can occur in a key.
pub(crate) fn symbols() -> String {
    ALPHABET.into_iter().map(char::from).chain([N]).collect()
}

/// Whether the checksum of a key agrees with the rest of it. `symbols` are 25 ASCII characters that are all
/// [`in_key`], with the one N at `place`.
pub(super) fn checksum_holds(symbols: &[u8], place: usize) -> bool {
    let number = number(symbols, place);
    let stored = (*number >> CHECKSUM_SHIFT) & CHECKSUM_MASK;
    let rest = Zeroizing::new((*number & !(CHECKSUM_MASK << CHECKSUM_SHIFT)).to_le_bytes());
    u128::from(CRC.checksum(rest.as_slice())) & CHECKSUM_MASK == stored
}

const ALPHABET: [u8; 24] = *b"BCDFGHJKMPQRTVWXY2346789";
const CHECKSUM_SHIFT: u32 = 103;
const CHECKSUM_MASK: u128 = 0x3FF;
const ABSENT: u8 = u8::MAX;
static CRC: Crc<u32> = Crc::<u32>::new(&CRC_32_BZIP2);
static VALUES: [u8; 128] = values();

const fn values() -> [u8; 128] {
    let mut values = [ABSENT; 128];
    let mut value = 0;
    while value < ALPHABET.len() {
        values[ALPHABET[value] as usize] = value as u8;
        value += 1;
    }
    values
}

fn value(symbol: char) -> Option<u8> {
    let value = *VALUES.get(symbol as usize)?;
    (value != ABSENT).then_some(value)
}

/// The key as one number below 2^115, in base 24 with the place of N as its leading digit.
fn number(symbols: &[u8], place: usize) -> Zeroizing<u128> {
    let mut number = Zeroizing::new(place as u128);
    for &symbol in symbols {
        if let Some(digit) = value(char::from(symbol)) {
            *number = *number * ALPHABET.len() as u128 + u128::from(digit);
        }
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crc_is_the_one_of_bzip2() {
        assert_eq!(CRC.checksum(b"123456789"), 0xFC89_1918);
    }

    #[test]
    fn the_symbols_are_what_can_occur() {
        assert_eq!(symbols().len(), 25);
        assert!(symbols().chars().all(in_key));
    }

    #[test]
    fn the_letter_n_is_a_place_and_not_a_digit() {
        assert!(in_key('N') && value('N').is_none());
        assert_eq!(*number(b"BBBBBBBNBBBBBBBBBBBBBBBBB", 7), 7 * 24_u128.pow(24));
        assert_eq!(*number(b"BBBBBBBBBBBBBBBBBBBBBBBN9", 0), 23);
    }

    #[test]
    fn the_largest_number_fits() {
        assert!(*number(b"999999999999999999999999N", 24) < 1 << 115);
    }
}
