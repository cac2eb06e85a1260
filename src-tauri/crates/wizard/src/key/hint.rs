//! What may help a person to find the mistake: fixed tables, never a search for a key that would fit.

use std::fmt;

use super::format::in_key;

/// A hint at a mistake. Printed with `{:?}` it leaves out the characters, since a text that is no key may be a password.
#[derive(Clone, PartialEq, Eq)]
pub enum Hint {
    /// Product keys never contain this character.
    NeverOccurs {
        /// The character, as normalised: an ASCII letter is a capital.
        character: char,
        /// Its place in the normalised text, 0-based.
        position: usize,
    },
    /// The character is a letter of another script, typed with another keyboard layout or copied from a forgery.
    OtherScript {
        /// Which script.
        script: Script,
        /// The character.
        character: char,
        /// The Latin capital or digit it can be mistaken for, where it is one. To be said, never to be put in its place.
        looks_like: Option<char>,
        /// Its place in the normalised text, 0-based.
        position: usize,
    },
    /// Some characters are easily misread: B and 8, G and 6 first, then U and V, Q and O, O and 0, L and 1.
    OftenMistaken,
    /// Digits seem to have been typed without Shift on a keyboard that needs it (French, Belgian, Czech, Slovak).
    ShiftForDigits,
    /// The same key stands there twice.
    PastedTwice,
    /// 25 times the same character: a placeholder, not a key.
    AllTheSame,
}

impl fmt::Debug for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Hint::NeverOccurs { position, .. } => write!(f, "NeverOccurs at {position}"),
            Hint::OtherScript { script, position, .. } => write!(f, "OtherScript {script:?} at {position}"),
            Hint::OftenMistaken => f.write_str("OftenMistaken"),
            Hint::ShiftForDigits => f.write_str("ShiftForDigits"),
            Hint::PastedTwice => f.write_str("PastedTwice"),
            Hint::AllTheSame => f.write_str("AllTheSame"),
        }
    }
}

/// A script whose letters turn up in keys by mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Cyrillic.
    Cyrillic,
    /// Greek.
    Greek,
    /// Any other that is not Latin.
    Other,
}

/// Hints at characters that no key holds, in the order of the text: at most a key's worth.
pub(super) fn on_strangers(strangers: &[(usize, char)]) -> Vec<Hint> {
    let shifted = strangers.iter().any(|&(_, character)| is_digit_key_letter(character));
    let each = strangers.iter().map(|&(position, character)| on_stranger(position, character));
    shifted.then_some(Hint::ShiftForDigits).into_iter().chain(each).take(MOST).collect()
}

/// Whether a character that normalising drops is what a French keyboard types for 3, 4, 6 and 8 without Shift.
pub(super) fn is_digit_without_shift(character: char) -> bool {
    matches!(character, '"' | '\'' | '-' | '_')
}

const MOST: usize = super::reading::KEY;

fn on_stranger(position: usize, character: char) -> Hint {
    match script(character) {
        None => Hint::NeverOccurs { character, position },
        Some(script) => Hint::OtherScript { script, character, looks_like: look_alike(character), position },
    }
}

/// The script of a letter that is not Latin.
fn script(character: char) -> Option<Script> {
    match character {
        '\u{0370}'..='\u{03FF}' | '\u{1F00}'..='\u{1FFF}' => Some(Script::Greek),
        '\u{0400}'..='\u{052F}' | '\u{1C80}'..='\u{1C8F}' | '\u{A640}'..='\u{A69F}' => Some(Script::Cyrillic),
        _ if character.is_alphabetic() && !is_latin(character) => Some(Script::Other),
        _ => None,
    }
}

fn is_latin(letter: char) -> bool {
    matches!(letter,
        '\0'..='\u{02FF}'
        | '\u{1D00}'..='\u{1DBF}' | '\u{1E00}'..='\u{1EFF}'
        | '\u{2071}' | '\u{207F}' | '\u{2090}'..='\u{209C}' | '\u{2100}'..='\u{218F}' | '\u{249C}'..='\u{24E9}'
        | '\u{2C60}'..='\u{2C7F}' | '\u{A720}'..='\u{A7FF}' | '\u{AB30}'..='\u{AB6F}' | '\u{FB00}'..='\u{FB06}'
        | '\u{1D400}'..='\u{1D7FF}' | '\u{1F130}'..='\u{1F189}')
}

/// What sits on the digit keys of keyboards that want Shift for a digit, and cannot be anything else in a key.
fn is_digit_key_letter(character: char) -> bool {
    matches!(
        character,
        '&' | 'é' | 'è' | 'ç' | 'à' | 'É' | 'È' | 'Ç' | 'À'         // French, Belgian
        | 'ě' | 'š' | 'č' | 'ř' | 'ž' | 'ý' | 'á' | 'í'             // Czech
        | 'Ě' | 'Š' | 'Č' | 'Ř' | 'Ž' | 'Ý' | 'Á' | 'Í'
        | 'ľ' | 'ť' | 'Ľ' | 'Ť' // Slovak
    )
}

/// Cyrillic and Greek letters, and the Latin capital or digit that each of them can be mistaken for.
const LOOK_ALIKES: [(&str, char); 24] = [
    ("АаΑα", 'A'),
    ("ВвΒβ", 'B'),
    ("СсϹϲ", 'C'),
    ("ЕеЁёΕε", 'E'),
    ("Ԍԍ", 'G'),
    ("НнҺһΗ", 'H'),
    ("ІіӀӏΙι", 'I'),
    ("ЈјͿϳ", 'J'),
    ("КкΚκ", 'K'),
    ("МмΜϺ", 'M'),
    ("Ν", 'N'),
    ("ОоΟο", 'O'),
    ("РрΡρ", 'P'),
    ("Ԛԛ", 'Q'),
    ("Ѕѕ", 'S'),
    ("ТтΤτ", 'T'),
    ("Ѵѵν", 'V'),
    ("Ԝԝω", 'W'),
    ("ХхΧχ", 'X'),
    ("УуҮүΥγ", 'Y'),
    ("Ζ", 'Z'),
    ("Зз", '3'),
    ("Чч", '4'),
    ("б", '6'),
];

/// Letters of other scripts beside the characters of keys that they look like, one for one.
pub(crate) fn look_alikes() -> (String, String) {
    let of_keys = LOOK_ALIKES.into_iter().filter(|(_, latin)| in_key(*latin));
    of_keys.flat_map(|(letters, latin)| letters.chars().map(move |letter| (letter, latin))).unzip()
}

/// The Latin capital or digit that a letter can be mistaken for.
fn look_alike(letter: char) -> Option<char> {
    LOOK_ALIKES.into_iter().find(|(letters, _)| letters.contains(letter)).map(|(_, latin)| latin)
}
