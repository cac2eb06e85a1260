//! Reads a text once: what is left of it when labels, spaces and dashes are gone, and what that adds up to.

use zeroize::Zeroizing;

use super::Verdict;
use super::characters::fold;
use super::format::{N, checksum_holds, in_key};
use super::hint::{self, Hint};

/// Characters in a key.
pub(super) const KEY: usize = 25;
/// Characters in a group.
pub(super) const GROUP: usize = 5;

/// What a redeem code ends with; no key holds it.
pub(crate) const REDEEM_MARK: char = 'Z';

/// What counts of a text, and nothing else: spaces, invisible marks, quotes and dashes of every kind dropped, full-width
/// forms and the decimal digits of all numeral systems made ASCII, ASCII letters made capitals, and a label before the
/// key ("Product key:") left out. Everything else stays, to be pointed at. Doing it twice is the same as once.
pub fn normalise(text: &str) -> Zeroizing<String> {
    let text = without_label(text);
    // No character becomes longer, so the buffer never moves and leaves no copy behind.
    let mut normalised = Zeroizing::new(String::with_capacity(text.len()));
    normalised.extend(text.chars().filter_map(fold));
    normalised
}

/// A text, read.
pub(super) struct Reading {
    /// The first characters; one outside ASCII stands as 0. On the heap at its final size, so that no copy is left behind.
    kept: Zeroizing<Vec<u8>>,
    count: usize,
    /// Characters that no key holds, with their positions.
    strangers: Vec<(usize, char)>,
    /// Positions of N.
    places: Vec<usize>,
    /// A dash, underscore or quote stood inside a group, where a digit belongs.
    sign_inside_group: bool,
}

impl Reading {
    pub(super) fn of(text: &str) -> Reading {
        let mut reading = Reading {
            kept: Zeroizing::new(Vec::with_capacity(KEPT)),
            count: 0,
            strangers: Vec::new(),
            places: Vec::new(),
            sign_inside_group: false,
        };
        let mut sign = false;
        for character in without_label(text).chars() {
            match fold(character) {
                Some(symbol) => {
                    reading.sign_inside_group |= sign && !reading.count.is_multiple_of(GROUP);
                    sign = false;
                    reading.push(symbol);
                }
                None => sign |= hint::is_digit_without_shift(character),
            }
        }
        reading
    }

    pub(super) fn verdict(&self) -> Verdict {
        if self.count == 0 {
            Verdict::Empty
        } else if self.is_product_id() {
            Verdict::ProductId
        } else if self.is_redeem_code() {
            Verdict::Redeem
        } else if !self.strangers.is_empty() {
            let positions = self.strangers.iter().map(|&(position, _)| position);
            Verdict::BadCharacter { positions: positions.collect() }
        } else if self.places.len() > 1 {
            Verdict::TwoN { positions: self.places.clone() }
        } else {
            self.verdict_on_length()
        }
    }

    pub(super) fn hints(&self, verdict: &Verdict) -> Vec<Hint> {
        let mut hints = Vec::new();
        match verdict {
            Verdict::BadCharacter { .. } => hints = hint::on_strangers(&self.strangers),
            Verdict::TooShort if self.sign_inside_group => hints.push(Hint::ShiftForDigits),
            Verdict::TwoN { .. } | Verdict::TooLong if self.is_doubled() => {
                hints.push(Hint::PastedTwice);
            }
            Verdict::Legacy if self.is_one_letter() => hints.push(Hint::AllTheSame),
            Verdict::Checksum => hints.push(Hint::OftenMistaken),
            Verdict::Empty
            | Verdict::ProductId
            | Verdict::Redeem
            | Verdict::TwoN { .. }
            | Verdict::TooShort
            | Verdict::TooLong
            | Verdict::Legacy
            | Verdict::Ok => {}
        }
        hints
    }

    /// The first 25 characters, or as many as there are.
    pub(super) fn symbols(&self) -> &[u8] {
        self.kept.get(..KEY).unwrap_or(&self.kept)
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    fn push(&mut self, symbol: char) {
        let position = self.count;
        if position < KEPT {
            let ascii = u8::try_from(symbol).ok().filter(u8::is_ascii);
            self.kept.push(ascii.unwrap_or_default());
        }
        if symbol == N && self.places.len() < MARKED {
            self.places.push(position);
        } else if !in_key(symbol) && self.strangers.len() < MARKED {
            self.strangers.push((position, symbol));
        }
        self.count += 1;
    }

    fn verdict_on_length(&self) -> Verdict {
        if self.count < KEY {
            return Verdict::TooShort;
        }
        if self.count > KEY {
            return Verdict::TooLong;
        }
        match self.places.first() {
            None => Verdict::Legacy,
            Some(&place) if checksum_holds(self.symbols(), place) => Verdict::Ok,
            Some(_) => Verdict::Checksum,
        }
    }

    /// `00330-80000-00000-AAOEM` (three groups of digits, two letters, three of either) or `00371-OEM-8992671-00524`
    /// (20 digits, of which the sixth to eighth may be OEM).
    fn is_product_id(&self) -> bool {
        if self.count != PRODUCT_ID {
            return false;
        }
        let (head, tail) = self.symbols().split_at(15);
        let newer = all(head, u8::is_ascii_digit)
            && all(&tail[..2], u8::is_ascii_uppercase)
            && all(&tail[2..], u8::is_ascii_alphanumeric);
        let channel = &head[5..8];
        let older = all(&head[..5], u8::is_ascii_digit)
            && (channel == b"OEM" || all(channel, u8::is_ascii_digit))
            && all(&head[8..], u8::is_ascii_digit)
            && all(tail, u8::is_ascii_digit);
        newer || older
    }

    fn is_redeem_code(&self) -> bool {
        self.count == KEY && self.places.is_empty() && self.strangers == [(KEY - 1, REDEEM_MARK)]
    }

    fn is_doubled(&self) -> bool {
        self.count == KEPT && self.kept[..KEY] == self.kept[KEY..]
    }

    fn is_one_letter(&self) -> bool {
        self.symbols().windows(2).all(|pair| pair[0] == pair[1])
    }
}

/// Two keys' worth: enough to see that one was pasted twice.
const KEPT: usize = 2 * KEY;
const PRODUCT_ID: usize = 20;
/// The most positions that are remembered, whatever the length of the text.
const MARKED: usize = 4096;
/// Labels that are recognised without a colon after them; both hold letters that no key holds.
const LABELS: [&str; 2] = ["PRODUCTKEY", "PRODUCTID"];

fn all(symbols: &[u8], is: impl Fn(&u8) -> bool) -> bool {
    symbols.iter().all(is)
}

fn without_label(text: &str) -> &str {
    let mut rest = after_colon(text);
    while let Some(shorter) = LABELS.iter().find_map(|label| after_label(rest, label)) {
        rest = shorter;
    }
    rest
}

/// What follows the last colon or equals sign that ends a label: words with at least one letter that no key holds, in any
/// language. A colon after nothing but key characters is a slip inside the key and stays; so does one with nothing behind.
fn after_colon(text: &str) -> &str {
    if !text.contains([':', '：', '=', '＝']) {
        return text;
    }
    let mut rest = text;
    let mut words = false;
    for (at, character) in text.char_indices() {
        match fold(character) {
            Some(':' | '=') if words => {
                let after = &text[at + character.len_utf8()..];
                if means_something(after) {
                    rest = after;
                    words = false;
                }
            }
            Some(symbol) => words |= symbol.is_alphabetic() && !in_key(symbol),
            None => {}
        }
    }
    rest
}

fn after_label<'a>(text: &'a str, label: &str) -> Option<&'a str> {
    let mut characters = text.chars();
    for expected in label.chars() {
        if characters.by_ref().find_map(fold)? != expected {
            return None;
        }
    }
    let rest = characters.as_str();
    means_something(rest).then_some(rest)
}

fn means_something(text: &str) -> bool {
    text.chars().any(|character| fold(character).is_some())
}
