//! Which verdict comes first, what hints go with it, and what a key shows of itself.

use firstlink_wizard::key::{Hint, ProductKey, Verdict, check};

use crate::{KEY, LEGACY, REDEEM, assert_bad, canonical};

#[test]
fn each_character_that_cannot_occur_is_named() {
    for character in "AEILOSUZ015".chars() {
        let text = KEY.replacen('C', &character.to_lowercase().to_string(), 1);
        let checked = assert_bad(&text, &[10]);
        assert_eq!(checked.hints, [Hint::NeverOccurs { character, position: 10 }]);
        assert_eq!(checked.characters, 25);
    }
    for mark in "!#$%&()*+,./:;<=>?@[\\]^{|}~€\u{FFFD}😀".chars() {
        assert_bad(&KEY.replacen('C', &mark.to_string(), 1), &[10]);
    }
}

#[test]
fn a_bad_character_comes_before_two_ns_and_before_the_length() {
    assert_bad("NN0", &[2]);
    assert_bad(&format!("{KEY}0"), &[25]);
    assert_bad("0", &[0]);
    let checked = check("NN");
    assert_eq!(checked.verdict, Verdict::TwoN { positions: vec![0, 1] });
    assert_eq!(check(&format!("{KEY}{KEY}")).positions(), [5, 30]);
}

#[test]
fn the_counter_shows_the_digit_that_a_french_keyboard_turned_into_a_dash() {
    let checked = check("VK7JG-NPHTM-C97JM-9MPGT-3V-6T");
    assert_eq!((checked.verdict, checked.characters), (Verdict::TooShort, 24));
    assert_eq!(checked.hints, [Hint::ShiftForDigits]);
    assert_eq!(check("VK7JG-NPHTM-C97JM-9MPGT").hints, []);
    assert_eq!(check("\"VK7JG-NPHTM\"").hints, []);
}

#[test]
fn digits_typed_without_shift_are_recognised() {
    for text in ["vkèjg-nphtm-cçèjm-çmpgt-\"v--t", "vkýjg-nphtm-cíýjm-ímpgt-švžžt"] {
        let checked = check(text);
        assert_eq!(checked.verdict.name(), "bad_char");
        assert_eq!(checked.hints[0], Hint::ShiftForDigits);
    }
    assert_eq!(check("VK7JG-NPHTM-C97JM-9MPGT-3V66Ü").hints.len(), 1);
}

#[test]
fn a_product_id_is_known_in_both_shapes_and_any_spelling() {
    for text in [
        "00330-80000-00000-AAOEM",
        "00330 80000 00000 aa123",
        "0033080000 00000AAOEM",
        "００３３０-80000-00000-ＡＡ123",
        "00371-OEM-8992671-00524",
        "00371-oem-8992671-00524",
        "00371oem899267100524",
        "00371-177-0000061-85193",
    ] {
        let checked = check(text);
        assert_eq!(checked.verdict, Verdict::ProductId, "{text}");
        assert_eq!((checked.key, checked.characters), (None, 20));
    }
    for text in [
        "00330-80000-00000-AA12",
        "00330-80000-00000-AA1234",
        "00330-8000A-00000-AA123",
        "00330-80000-00000-A1123",
        "00371-OEN-8992671-00524",
        "00371-OEM-8992671-0052A",
        "00330-80000-00000-AA12Ä",
    ] {
        assert_eq!(check(text).verdict.name(), "bad_char", "{text}");
    }
}

#[test]
fn a_redeem_code_is_24_symbols_and_a_final_z() {
    for text in [REDEEM, "ｄｍ3gy–m2gym–6ymw6–4qhht–23w2ｚ"] {
        assert_eq!(check(text).verdict, Verdict::Redeem);
        assert_eq!(canonical(text).as_deref(), Some(REDEEM));
    }
    assert_bad("DM3GY-M2GYM-6YMW6-4QHHT-23WZ2", &[23]);
    assert_bad("DM3GY-M2GYM-6YMW6-4QHHT-23WZZ", &[23, 24]);
    assert_bad("DM3GY-M2GYM-6YMW6-4QHHT-23WZ", &[23]);
    assert_bad("DM3GY-M2GYM-6YMW6-4QHHT-23W22Z", &[25]);
    // N is no symbol of the alphabet, so a key whose last letter was read as Z is no redeem code.
    assert_bad("W269N-WFGWX-YVC9B-4J6C9-T83GZ", &[24]);
}

#[test]
fn n_is_right_in_one_place_only() {
    let without: String = KEY.chars().filter(|c| c.is_ascii_alphanumeric() && *c != 'N').collect();
    for place in (0..25).filter(|&place| place != 5) {
        let mut moved = without.clone();
        moved.insert(place, 'N');
        assert_eq!(check(&moved).verdict, Verdict::Checksum, "{place}");
    }
    assert_eq!(check(&without).verdict, Verdict::TooShort);
}

#[test]
fn hints_say_what_kind_of_slip_it_may_be() {
    assert_eq!(check("VK7JG-NPHTM-C97JM-9MPGT-3V6GT").hints, [Hint::OftenMistaken]);
    assert_eq!(check("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX").hints, [Hint::AllTheSame]);
    assert_eq!(check(&format!("{KEY} {KEY}")).hints, [Hint::PastedTwice]);
    assert_eq!(check(&format!("{LEGACY}\n{LEGACY}")).hints, [Hint::PastedTwice]);
    assert_eq!(check(KEY).hints, []);
    assert_eq!(check(LEGACY).hints, []);
}

#[test]
fn four_verdicts_give_a_key_and_the_vault_gives_it_back() {
    for text in [KEY, LEGACY, REDEEM, "VK7JG-NPHTM-C97JM-9MPGT-3V6GT"] {
        let key = check(text).key.unwrap();
        assert_eq!(key.canonical().as_str(), text);
        assert_eq!(ProductKey::from_canonical(text), Some(key));
    }
    for text in
        ["", "VK7JG", "vk7jg-nphtm-c97jm-9mpgt-3v66t", "VK7JGNPHTMC97JM9MPGT3V66T", "VK7JG-NPHTM-C97JM-9MPGT-3V660"]
    {
        assert_eq!(ProductKey::from_canonical(text), None, "{text}");
    }
}

#[test]
fn a_key_prints_masked() {
    let checked = check(KEY);
    let key = checked.key.clone().unwrap();
    let masked = "•••••-•••••-•••••-•••••-3V66T";
    assert_eq!((key.masked(), key.to_string(), format!("{key:?}")), (masked.into(), masked.into(), masked.into()));
    assert_eq!(key.last_five(), "3V66T");
    assert_eq!(
        format!("{checked:?}"),
        format!("Checked {{ verdict: Ok, key: Some({masked}), characters: 25, hints: [] }}")
    );
}

#[test]
fn a_hint_does_not_print_the_characters_it_is_about() {
    let printed = format!("{:?}", check("correct horse Жattery"));
    assert!(!printed.contains('\'') && !printed.contains('Ж'), "{printed}");
}

#[test]
fn a_huge_text_is_judged_by_the_same_rules_with_a_bounded_answer() {
    let many = 1 << 20;
    let long = check(&"B".repeat(many));
    assert_eq!((long.verdict, long.characters), (Verdict::TooLong, many));
    for text in ["0".repeat(many), ":".repeat(many), "a:".repeat(many / 2), "ж".repeat(many)] {
        let checked = check(&text);
        assert_eq!(checked.verdict.name(), "bad_char");
        assert!(checked.positions().len() <= 4096 && checked.hints.len() <= 25);
    }
    assert!(check(&"N".repeat(many)).positions().len() == 4096);
    assert_eq!(check(&" ".repeat(many)).verdict, Verdict::Empty);
    let spaced = format!("{}{KEY}", "\u{2003}".repeat(many));
    assert_eq!(canonical(&spaced).as_deref(), Some(KEY));
}
