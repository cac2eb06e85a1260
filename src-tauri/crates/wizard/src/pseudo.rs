//! Languages that nobody speaks, made of the English sentences: they show what a page does with longer words, with letters of other
//! shapes, and with the other direction, before anybody has translated anything. Values put into a sentence stay as they are.

use std::borrow::Cow;

use crate::words::Language;

/// What a sentence is filled up with, accented; it takes as much of it as it lacks.
const FILLING: &str = " ļôŕéɱ ïþšûɱ ðôļôŕ šïţ åɱéţ çôñšéçţéţûŕ åðïþïšçïñĝ éļïţ šéð ðô éîûšɱôð ţéɱþôŕ";
/// A word of thirty letters, without a place to break it.
const WORD: &str = "Straßenbahnhaltestellenschilde";
/// A sign with marks above and below, higher than any Latin letter.
const HIGH: char = '\u{0E17}';
/// The marks of that sign.
const MARKS: &str = "\u{0E35}\u{0E48}";

type Transform = fn(&str) -> Cow<'_, str>;

/// What becomes of each piece of text in each of these languages.
const TRANSFORMS: [(Language, Transform); 4] =
    [(Language::Accented, accented), (Language::Mirrored, mirrored), (Language::Long, long), (Language::Wide, wide)];

/// What becomes of each piece of text, if the language is one of these.
pub(crate) fn transform(language: Language) -> Option<Transform> {
    TRANSFORMS.into_iter().find(|(one, _)| *one == language).map(|(_, transform)| transform)
}

fn says_something(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Short texts become three times as long, longer ones by two fifths, as they do in other languages.
fn accented(text: &str) -> Cow<'_, str> {
    if !says_something(text) {
        return text.into();
    }
    let length = text.chars().count();
    let more = if length <= 20 { 2 * length } else { length * 2 / 5 };
    let letters = text.chars().map(accent).chain(FILLING.chars().take(more));
    format!("⟦{}⟧", letters.collect::<String>()).into()
}

fn accent(letter: char) -> char {
    const PLAIN: &str = "aceginorstuylzACEGINORSTUYLZ";
    const ACCENTED: &str = "åçéĝïñôŕšţûýļžÅÇÉĜÎÑÔŔŠŢÛÝĻŽ";
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, accented)| accented)
}

/// Each word is turned round by an override (U+202E), between marks that make its neighbours stand from right to left.
fn mirrored(text: &str) -> Cow<'_, str> {
    let turned = |word: &str| match says_something(word) {
        true => format!("\u{200F}\u{202E}{word}\u{202C}\u{200F}"),
        false => word.to_owned(),
    };
    text.split(' ').map(turned).collect::<Vec<_>>().join(" ").into()
}

fn long(text: &str) -> Cow<'_, str> {
    if says_something(text) { format!("{text} {WORD}").into() } else { text.into() }
}

/// The full-width forms (U+FF01 …) of letters, and after each word one that is high.
fn wide(text: &str) -> Cow<'_, str> {
    let full = |c: char| match c {
        '!'..='~' => char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c),
        _ => c,
    };
    let word = |word: &str| match says_something(word) {
        true => format!("{}{HIGH}{MARKS}", word.chars().map(full).collect::<String>()),
        false => word.to_owned(),
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    fn said(language: Language, name: &str, values: &[(&str, &str)]) -> String {
        Words::new(language).say_with(name, values)
    }

    #[test]
    fn each_says_what_english_says_in_its_own_way() {
        assert_eq!(said(Language::Accented, "help", &[]), "⟦Héļp ļôŕéɱ ï⟧");
        assert_eq!(said(Language::Mirrored, "help", &[]), "\u{200F}\u{202E}Help\u{202C}\u{200F}");
        assert_eq!(said(Language::Long, "help", &[]), format!("Help {WORD}"));
        assert_eq!(said(Language::Wide, "help", &[]), "Ｈｅｌｐที่");
        assert_eq!(WORD.chars().count(), 30);
    }

    #[test]
    fn what_is_put_into_a_sentence_stays_as_it_is() {
        for language in Language::PSEUDO {
            let text = said(language, "reference", &[("code", "FL-2031")]);
            assert!(text.contains("FL-2031") && text != said(Language::English, "reference", &[("code", "FL-2031")]));
        }
    }

    #[test]
    fn nobody_is_led_there_by_a_system() {
        for language in Language::PSEUDO {
            assert_eq!(Language::negotiate([language.tag()]), Language::English);
            assert_eq!(Language::from_tag(language.tag()), Some(language));
            assert!(!Language::ALL.contains(&language));
        }
    }
}
