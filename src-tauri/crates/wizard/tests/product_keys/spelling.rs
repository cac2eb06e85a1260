//! What is dropped from a text, what is understood, and what is flagged.

use firstlink_wizard::key::{Hint, Script, Verdict, check};

use crate::{KEY, REDEEM, assert_bad, canonical};

#[test]
fn what_means_nothing_may_stand_anywhere() {
    for nothing in [
        "\u{00A0}", "\u{1680}", "\u{2003}", "\u{2007}", "\u{2009}", "\u{202F}", "\u{205F}", "\u{3000}", "\u{2028}",
        "\u{2029}", "\u{0085}", "\u{000B}", "\u{000C}", "\0", "\u{7F}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}",
        "\u{FEFF}", "\u{180E}", "\u{034F}", "\u{FE0F}", "\u{200E}", "\u{200F}", "\u{061C}", "\u{202A}", "\u{202E}",
        "\u{2066}", "\u{2069}", "-", "_", "\u{00AD}", "‐", "‑", "‒", "–", "—", "―", "−", "－", "ー", "ｰ", "゠", "〜",
        "﹣", "־", "─", "·", "•", "‧", "∙", "⋅", "・", "･", "·", "＿", "\"", "'", "`", "´", "“", "”", "„", "‟", "‘",
        "’", "‚", "«", "»", "‹", "›", "「", "」", "『", "』", "｢", "｣", "＂", "＇", "′", "″", "״",
    ] {
        let text: String = KEY.chars().flat_map(|c| [c.to_string(), nothing.into()]).collect();
        assert_eq!(canonical(&text).as_deref(), Some(KEY), "{nothing:?}");
        assert_eq!(check(nothing).verdict, Verdict::Empty, "{nothing:?}");
    }
}

#[test]
fn digits_of_every_numeral_system_are_digits() {
    for text in [
        "VK٧JG-NPHTM-C٩٧JM-٩MPGT-٣V٦٦T", // Arabic
        "VK۷JG-NPHTM-C۹۷JM-۹MPGT-۳V۶۶T", // Persian
        "VK७JG-NPHTM-C९७JM-९MPGT-३V६६T", // Devanagari
        "VK๗JG-NPHTM-C๙๗JM-๙MPGT-๓V๖๖T", // Thai
        "VK𝟕JG-NPHTM-C𝟿𝟽JM-𝟗MPGT-𝟛V𝟨𝟨T", // mathematical
    ] {
        assert_eq!(canonical(text).as_deref(), Some(KEY), "{text}");
    }
    // Superscripts, circled and Roman numerals are numbers, but not digits.
    assert_bad("VK⁷JG-NPHTM-C⑨7JM-9MPGT-ⅢV66T", &[2, 11, 20]);
}

#[test]
fn only_ascii_letters_are_raised() {
    assert_bad("VK7JG-NPHTM-C97JM-9MPGT-3V66ß", &[24]);
    assert_bad("vk7jg-nphtm-c97jm-9mpgt-3v66ı", &[24]);
    assert_bad("VK7JG-NPHTM-C97JM-9MPGT-3V66İ", &[24]);
    assert_bad("V\u{212A}7JG-NPHTM-C97JM-9MPGT-3V66T", &[1]); // the Kelvin sign, whose small form is k
    assert_bad("VK7JG-NPHTM-C97JM-9MPGT-3V66ſ", &[24]);
    assert_bad("VK7JG-ŉPHTM-C97JM-9MPGT-3V66T", &[5]);
    assert_bad("VK7JG-NPHTM-C97JM-9MPGT-3V66ﬃ", &[24]);
}

#[test]
fn a_combining_mark_is_a_character_of_its_own() {
    assert_bad("V\u{0301}K7JG-NPHTM-C97JM-9MPGT-3V66T", &[1]);
    assert_bad("VK7\u{20E3}JG-NPHTM-C97JM-9MPGT-3V66T", &[3]);
}

#[test]
fn letters_of_other_scripts_are_flagged_and_never_taken_for_ours() {
    let checked = assert_bad("VК7JG-NPHTM-C97JM-9MPGT-3V66Τ", &[1, 24]); // Cyrillic Ka, Greek Tau
    assert_eq!(
        checked.hints,
        [
            Hint::OtherScript { script: Script::Cyrillic, character: 'К', looks_like: Some('K'), position: 1 },
            Hint::OtherScript { script: Script::Greek, character: 'Τ', looks_like: Some('T'), position: 24 },
        ]
    );
    for letter in ["Ꮩ", "ⴸ", "ש", "ص", "ㅍ", "ヴ", "一", "Ж", "Ω"] {
        let checked = assert_bad(&KEY.replacen('V', letter, 1), &[0]);
        assert!(matches!(checked.hints[..], [Hint::OtherScript { position: 0, .. }]), "{letter}");
    }
    for dress in ["𝐕", "𝓥", "Ⓥ", "🅅", "Ⅴ"] {
        let checked = assert_bad(&KEY.replacen('V', dress, 1), &[0]);
        assert!(matches!(checked.hints[..], [Hint::NeverOccurs { position: 0, .. }]), "{dress}");
    }
}

#[test]
fn a_label_before_the_key_is_left_out() {
    for label in [
        "Product key: ",
        "PRODUCT KEY\t",
        "product-key ",
        "Product Key：",
        "Produktschlüssel: ",
        "Clé de produit : ",
        "Ключ продукта: ",
        "プロダクト キー：",
        "Windows 11 Pro\r\nProduct key:\r\n",
        "Order 51: Product key: ",
        "Key:",
        "ProductKey=",
        "ＣＤ key ＝ ",
        "\u{FEFF}Product\u{00A0}key\u{200B}: ",
    ] {
        assert_eq!(canonical(&format!("{label}{KEY}")).as_deref(), Some(KEY), "{label}");
        assert_bad(&format!("{label}VKOJG-NPHTM-C97JM-9MPGT-3V66T"), &[2]);
    }
    assert_eq!(canonical(&format!("Code: {REDEEM}")).as_deref(), Some(REDEEM));
    assert_eq!(check("Product ID: 00330-80000-00000-AA123").verdict, Verdict::ProductId);
    assert_eq!(check("Product ID 00371-OEM-8992671-00524").verdict, Verdict::ProductId);
}

#[test]
fn a_label_alone_is_not_nothing_and_a_colon_in_the_key_is_a_slip() {
    assert_eq!(check("Product key").verdict.name(), "bad_char");
    assert_eq!(check("Product key:").verdict.name(), "bad_char");
    assert_bad("VK7JG:NPHTM-C97JM-9MPGT-3V66T", &[5]);
    assert_bad("VK7JG-NPHTM-C97JM-9MPGT-3V66T:", &[25]);
}
