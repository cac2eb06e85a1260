//! Which characters of a text mean nothing in a key, and which are plain letters and digits in another dress.

/// Reduces one character to what it means in a key: `None` where it means nothing, an ASCII capital or digit where it is
/// one in another case, width or numeral system, else the character itself. Letters of other scripts stay what they
/// are, however much they look like ours, and so do letters whose capital is longer (ß) or depends on a language (ı).
pub(super) fn fold(character: char) -> Option<char> {
    match character {
        '-' | '_' | '"' | '\'' | '`' => None,
        '\0'..='\x20' | '\x7F' => None,
        '!'..='~' => Some(character.to_ascii_uppercase()),
        FULL_WIDTH_FIRST..=FULL_WIDTH_LAST => fold(narrow(character)),
        _ if is_blank(character) || is_dash(character) || is_quote(character) => None,
        _ => Some(decimal_digit(character).unwrap_or(character)),
    }
}

const FULL_WIDTH_FIRST: char = '\u{FF01}';
const FULL_WIDTH_LAST: char = '\u{FF5E}';

fn narrow(full_width: char) -> char {
    let offset = full_width as u32 - FULL_WIDTH_FIRST as u32;
    char::from_u32('!' as u32 + offset).unwrap_or(full_width)
}

/// What cannot be seen: white space, controls, zero-width and bidirectional marks, fillers, variation selectors, tags.
fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character,
            '\u{034F}'                      // combining grapheme joiner
            | '\u{061C}'                    // Arabic letter mark
            | '\u{115F}'..='\u{1160}'       // Hangul fillers
            | '\u{17B4}'..='\u{17B5}'       // Khmer inherent vowels
            | '\u{180B}'..='\u{180F}'       // Mongolian selectors and vowel separator
            | '\u{200B}'..='\u{200F}'       // zero-width space and joiners, left-to-right and right-to-left marks
            | '\u{202A}'..='\u{202E}'       // bidirectional embeddings and overrides
            | '\u{2060}'..='\u{206F}'       // word joiner, invisible operators, bidirectional isolates
            | '\u{2800}'                    // blank Braille pattern
            | '\u{3164}' | '\u{FFA0}'       // Hangul fillers
            | '\u{FE00}'..='\u{FE0F}'       // variation selectors
            | '\u{FEFF}'                    // byte order mark
            | '\u{FFF0}'..='\u{FFFB}'       // reserved, interlinear annotation
            | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' // shorthand and musical controls
            | '\u{E0000}'..='\u{E0FFF}'     // tags and more variation selectors
        )
}

/// What people, keyboards and word processors put between the groups: dashes, lines, middle dots.
fn is_dash(character: char) -> bool {
    matches!(character,
        '\u{00AD}'                                  // soft hyphen
        | '\u{00AF}' | '\u{02C9}' | '\u{02D7}'       // macrons, modifier minus
        | '\u{058A}' | '\u{05BE}' | '\u{1400}' | '\u{1806}' // Armenian, Hebrew, Canadian, Mongolian hyphens
        | '\u{2010}'..='\u{2015}'                   // hyphen to horizontal bar
        | '\u{2043}' | '\u{2053}'                   // hyphen bullet, swung dash
        | '\u{207B}' | '\u{208B}' | '\u{2212}' | '\u{2796}' // minus signs
        | '\u{23AF}' | '\u{2500}' | '\u{2501}'       // drawn lines
        | '\u{2E17}' | '\u{2E1A}' | '\u{2E3A}' | '\u{2E3B}' | '\u{2E40}' | '\u{2E5D}' // editors' dashes
        | '\u{301C}' | '\u{3030}' | '\u{30A0}'       // Japanese wave dashes and double hyphen
        | '\u{30FC}' | '\u{FF70}'                   // Japanese long vowel marks
        | '\u{FE31}' | '\u{FE32}' | '\u{FE58}' | '\u{FE63}' // vertical and small forms
        | '\u{FE4D}'..='\u{FE4F}'                   // low lines
        | '\u{10D6E}' | '\u{10EAD}'                 // Garay and Yezidi hyphens
        | '\u{00B7}' | '\u{0387}' | '\u{2027}' | '\u{2219}' | '\u{22C5}' | '\u{2E31}' // middle dots
        | '\u{30FB}' | '\u{FF65}'                   // Japanese middle dots
        | '\u{2022}'                               // bullet
    )
}

fn is_quote(character: char) -> bool {
    matches!(character,
        '\u{00AB}' | '\u{00BB}' | '\u{00B4}'
        | '\u{02B9}'..='\u{02BC}' | '\u{02CA}' | '\u{02CB}' | '\u{02EE}'
        | '\u{05F3}' | '\u{05F4}'
        | '\u{2018}'..='\u{201F}'
        | '\u{2032}'..='\u{2037}' | '\u{2039}' | '\u{203A}'
        | '\u{275B}'..='\u{2760}' | '\u{276E}' | '\u{276F}' | '\u{2E42}'
        | '\u{300C}'..='\u{300F}' | '\u{301D}'..='\u{301F}'
        | '\u{FE41}'..='\u{FE44}' | '\u{FF62}' | '\u{FF63}'
        | '\u{1F676}'..='\u{1F678}')
}

/// The ASCII digit for a decimal digit of any numeral system (Unicode category Nd).
fn decimal_digit(character: char) -> Option<char> {
    let code = character as u32;
    let after = ZEROES.partition_point(|&zero| zero <= code);
    let zero = *ZEROES.get(after.checked_sub(1)?)?;
    char::from_digit(code - zero, 10)
}

/// The zero of every run of ten decimal digits outside ASCII, as of Unicode 17.
static ZEROES: [u32; 75] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50,
    0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50,
    0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136,
    0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0,
    0x11C50, 0x11D50, 0x11DA0, 0x11DE0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE,
    0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zeroes_are_in_order_and_their_runs_do_not_overlap() {
        assert!(ZEROES.windows(2).all(|pair| pair[0] + 10 <= pair[1]));
    }

    #[test]
    fn every_run_of_the_table_gives_the_ten_digits() {
        for zero in ZEROES {
            let digits: Option<String> = (zero..zero + 10).map(|c| fold(char::from_u32(c)?)).collect();
            assert_eq!(digits.as_deref(), Some("0123456789"), "{zero:X}");
        }
    }

    #[test]
    fn every_decimal_digit_of_unicode_is_in_the_table() {
        for character in class(r"\p{Nd}") {
            assert!(fold(character).is_some_and(|c| c.is_ascii_digit()), "{character:?}");
        }
    }

    #[test]
    fn every_space_dash_quote_and_invisible_mark_of_unicode_is_dropped() {
        let nothing = r"[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}\p{Dash}\p{Quotation_Mark}]";
        for character in class(nothing) {
            assert_eq!(fold(character), None, "{character:?}");
        }
    }

    #[test]
    fn no_letter_is_dropped() {
        for character in class(r"[\p{L}--\p{Lm}--\p{Default_Ignorable_Code_Point}]") {
            assert!(fold(character).is_some(), "{character:?}");
        }
    }

    #[test]
    fn folding_a_folded_character_changes_nothing() {
        for character in '\0'..=char::MAX {
            if let Some(folded) = fold(character) {
                assert_eq!(fold(folded), Some(folded), "{character:?}");
                assert!(folded.len_utf8() <= character.len_utf8(), "{character:?}");
            }
        }
    }

    #[test]
    fn no_letter_of_another_script_becomes_one_of_ours() {
        for character in ('\u{80}'..=char::MAX).filter(|c| !(FULL_WIDTH_FIRST..=FULL_WIDTH_LAST).contains(c)) {
            assert!(!fold(character).is_some_and(|c| c.is_ascii_alphabetic()), "{character:?}");
        }
    }

    fn class(pattern: &str) -> Vec<char> {
        let hir = regex_syntax::parse(pattern).unwrap();
        let regex_syntax::hir::HirKind::Class(regex_syntax::hir::Class::Unicode(class)) = hir.kind() else {
            panic!("{pattern} is no class of characters");
        };
        class.ranges().iter().flat_map(|range| range.start()..=range.end()).collect()
    }
}
