//! Where random values come from, and the kinds of random text the service makes of them.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rsa::rand_core::{OsRng, RngCore};
use zeroize::Zeroizing;

/// A source of unpredictable bytes.
pub trait Chance: Send + Sync + fmt::Debug {
    /// Fills `bytes` with values nobody can guess.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's own source.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsChance;

impl Chance for OsChance {
    fn fill(&self, bytes: &mut [u8]) {
        OsRng.fill_bytes(bytes);
    }
}

/// Upper-case letters and digits without the pairs people mistake for each other (0 O, 1 I).
const USER_CODE_ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// 256 bits as base64url, for codes, tokens, session and form secrets.
pub(crate) fn secret(chance: &dyn Chance) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new([0_u8; 32]);
    chance.fill(bytes.as_mut());
    Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes.as_ref()))
}

/// Eight characters without a hyphen, as Microsoft's consumer device flow shows them (RFC 8628 §6.1).
pub(crate) fn user_code(chance: &dyn Chance) -> String {
    let mut bytes = [0_u8; 8];
    chance.fill(&mut bytes);
    bytes.iter().map(|byte| char::from(USER_CODE_ALPHABET[usize::from(byte % 32)])).collect()
}

/// Six digits, each as likely as the next, for a text message.
pub(crate) fn digits(chance: &dyn Chance) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new([0_u8; 8]);
    chance.fill(bytes.as_mut());
    Zeroizing::new(format!("{:06}", u64::from_le_bytes(*bytes) % 1_000_000))
}

/// Twenty-five letters and digits in groups of five, to be written down: 125 bits.
pub(crate) fn recovery_code(chance: &dyn Chance) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new([0_u8; 25]);
    chance.fill(bytes.as_mut());
    let mut text = Zeroizing::new(String::with_capacity(29));
    for (index, byte) in bytes.iter().enumerate() {
        if index > 0 && index % 5 == 0 {
            text.push('-');
        }
        text.push(char::from(USER_CODE_ALPHABET[usize::from(byte % 32)]));
    }
    text
}

/// A random GUID in lower case (RFC 9562 §5.4).
pub(crate) fn guid(chance: &dyn Chance) -> String {
    let mut bytes = [0_u8; 16];
    chance.fill(&mut bytes);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// Sixteen hexadecimal digits, the form of a consumer account's id.
pub(crate) fn account_id(chance: &dyn Chance) -> String {
    let mut bytes = [0_u8; 8];
    chance.fill(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Fixed(u8);

    impl Chance for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }

    #[test]
    fn a_user_code_is_eight_capitals_or_digits() {
        let code = user_code(&OsChance);
        assert_eq!(code.len(), 8);
        assert!(code.bytes().all(|byte| USER_CODE_ALPHABET.contains(&byte)));
        assert_eq!(user_code(&Fixed(0)), "AAAAAAAA");
        assert_eq!(recovery_code(&Fixed(0)).as_str(), "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA");
        assert_eq!(user_code(&Fixed(255)), "99999999");
    }

    #[test]
    fn a_guid_bears_its_version_and_variant() {
        assert_eq!(guid(&Fixed(255)), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(guid(&Fixed(0)), "00000000-0000-4000-8000-000000000000");
    }

    #[test]
    fn two_secrets_differ_and_hold_256_bits() {
        let (one, two) = (secret(&OsChance), secret(&OsChance));
        assert_ne!(one, two);
        assert_eq!(one.len(), 43);
    }
}
