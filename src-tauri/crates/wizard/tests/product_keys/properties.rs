//! What holds for every text.

use firstlink_wizard::key::{ProductKey, check, normalise};
use proptest::prelude::*;

use crate::{canonical, inputs, text};

proptest! {
    #[test]
    fn any_spelling_of_an_accepted_key_has_the_same_canonical_form(
        (key, text) in prop::sample::select(accepted()).prop_flat_map(|key| (Just(key.clone()), spelling(&key))),
    ) {
        prop_assert_eq!(canonical(&text), Some(key));
    }

    #[test]
    fn no_text_panics_or_says_more_than_the_last_five(text in any_text()) {
        let checked = check(&text);
        if let Some(key) = &checked.key {
            let shown: String = key.masked().chars().filter(char::is_ascii_alphanumeric).collect();
            prop_assert_eq!(&shown, key.last_five());
            prop_assert_eq!(shown.len(), 5);
            let printed = format!("{checked:?}");
            let masked = printed.contains(&format!("Some({key})"));
            prop_assert!(masked, "{}", printed);
        }
    }

    #[test]
    fn normalising_twice_is_once(text in any_text()) {
        let once = normalise(&text);
        prop_assert_eq!(normalise(&once), once);
    }

    #[test]
    fn checking_the_normalised_text_gives_the_same_verdict(text in any_text()) {
        let normalised = normalise(&text);
        let (first, second) = (check(&text), check(&normalised));
        prop_assert_eq!(first.verdict, second.verdict);
        prop_assert_eq!(first.key, second.key);
        prop_assert_eq!(first.characters, normalised.chars().count());
    }

    #[test]
    fn every_position_points_at_a_character_that_no_key_holds_or_at_an_n(text in any_text()) {
        let normalised: Vec<char> = normalise(&text).chars().collect();
        for &position in check(&text).positions() {
            prop_assert!(!"BCDFGHJKMPQRTVWXY2346789".contains(normalised[position]));
        }
    }
}

/// One key, each character in some case, width or numeral system, with anything meaningless in between.
fn spelling(key: &str) -> impl Strategy<Value = String> + use<> {
    let pieces: Vec<_> =
        key.chars().filter(|c| *c != '-').map(|c| (noise(), prop::sample::select(dresses(c)))).collect();
    (pieces, noise()).prop_map(|(pieces, end)| {
        let mut text: String = pieces.into_iter().flat_map(|(noise, c)| [noise, c.into()]).collect();
        text.push_str(&end);
        text
    })
}

fn noise() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        2 => "[ \\t\\r\\n\u{A0}\u{2009}\u{3000}_'\"“”„«»‐‑‒–—―−－ー·・\u{AD}\u{200B}\u{200F}\u{202A}\u{2066}\u{FEFF}-]{1,4}",
        1 => r"[\p{White_Space}\p{Dash}\p{Quotation_Mark}\p{Default_Ignorable_Code_Point}\p{Cc}]{1,3}",
    ]
}

fn dresses(character: char) -> Vec<char> {
    let wide = |c: char| char::from_u32(c as u32 - 0x21 + 0xFF01).unwrap();
    let small = character.to_ascii_lowercase();
    let mut dresses = vec![character, small, wide(character), wide(small)];
    if let Some(digit) = character.to_digit(10) {
        dresses
            .extend([0x660, 0x6F0, 0x966, 0xE50, 0x1D7CE, 0x1E950].map(|zero| char::from_u32(zero + digit).unwrap()));
    }
    dresses
}

/// Any text at all; text made of what the rules are about; and keys with something done to them.
fn any_text() -> impl Strategy<Value = String> {
    let slip = (prop::sample::select(accepted()), 0..30_usize, any::<char>(), any::<bool>());
    prop_oneof![
        any::<String>(),
        "(Product key|product id|Key)?:?[BCDFGHJKMPQRTVWXY2346789N015AEILOSUZ:：・ßıКΤ٣３ｎ \u{301}-]{0,60}",
        "([A-Z0-9]{5}[- :]){3,4}[A-Z0-9]{5}",
        slip.prop_map(|(key, at, character, replace)| {
            let mut characters: Vec<char> = key.chars().collect();
            let at = at.min(characters.len());
            let end = if replace { (at + 1).min(characters.len()) } else { at };
            characters.splice(at..end, [character]);
            characters.into_iter().collect()
        }),
        prop::sample::select(accepted()).prop_flat_map(|key| spelling(&key)),
    ]
}

/// Everything printed in canonical form that a person may go on with.
fn accepted() -> Vec<String> {
    inputs(|vector| ProductKey::from_canonical(text(vector, "input")).is_some())
}
