//! A passphrase made up for whoever reads it here; it is printed and forgotten.

use firstlink_wizard::screen::PassphraseBlock;

use super::Paper;

/// Sixteen consonants and four vowels: two letters in a row can be said in any language, and none is mistaken for another.
const CONSONANTS: &str = "bdfghjklmnprstvz";
const VOWELS: &str = "aiou";
/// Words of one passphrase, of 16 bits each.
const WORDS: usize = 4;

/// What it is, the passphrase, and that it is kept nowhere. Trying out one's own is for a page that can show nothing of it.
pub(super) fn passphrase(words: &PassphraseBlock, paper: Paper) -> String {
    let label = paper.paragraph(&words.label);
    let Some(made) = made() else { return String::new() };
    format!("{label}\n  {}\n\n{}", paper.strong(&made), paper.paragraph(&words.note))
}

/// Four proquints (Wilkerson, arXiv:0901.4016), or nothing where the system has no random numbers.
fn made() -> Option<String> {
    let mut bytes = [0_u8; 2 * WORDS];
    getrandom::fill(&mut bytes).ok()?;
    let (pairs, _) = bytes.as_chunks::<2>();
    Some(pairs.iter().map(|pair| proquint(u16::from_be_bytes(*pair))).collect::<Vec<_>>().join("-"))
}

/// Sixteen bits as consonant, vowel, consonant, vowel, consonant.
fn proquint(bits: u16) -> String {
    let letter = |letters: &str, at: u16| letters.chars().nth(usize::from(at)).unwrap_or_default();
    let consonant = |shift: u16| letter(CONSONANTS, (bits >> shift) & 0xF);
    let vowel = |shift: u16| letter(VOWELS, (bits >> shift) & 0x3);
    [consonant(12), vowel(10), consonant(6), vowel(4), consonant(0)].iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_the_proposal() {
        // 127.0.0.1 and 63.84.220.193, as its text has them.
        assert_eq!([0x7F00, 0x0001].map(proquint), ["lusab", "babad"]);
        assert_eq!([0x3F54, 0xDCC1].map(proquint), ["gutih", "tugad"]);
    }

    #[test]
    fn no_two_are_alike() {
        assert_ne!(made(), made());
        assert!(made().is_some_and(|made| made.len() == 23));
    }
}
