//! Checks one product key for typing mistakes, without a network and without ever claiming that it is genuine.
//!
//! The hard idea is how little may be said. Keys of Windows 8 and Office 2013 and later carry a ten-bit checksum, which finds
//! 99.9 % of single slips; older keys carry nothing a computer can check; and no key shows offline whether it is genuine,
//! unused, or for this product. So [`Verdict::Ok`] means "no typing mistake found" and a verdict is advice: everything that
//! has the shape of a key comes back as a [`ProductKey`], and the person may use it anyway. There is no encoder here, no
//! search for a key that would fit, and no way to check more than one at a time.

mod characters;
pub mod firmware;
mod format;
mod hint;
mod reading;

use std::fmt;

use zeroize::Zeroizing;

pub(crate) use self::format::symbols;
pub(crate) use self::hint::look_alikes;
pub use self::hint::{Hint, Script};
pub(crate) use self::reading::REDEEM_MARK;
pub use self::reading::normalise;
use self::reading::{GROUP, KEY, Reading};

/// Checks what a person typed or pasted. Never panics; takes time in proportion to the text and, beyond a key's own
/// length, a bounded amount of memory.
pub fn check(text: &str) -> Checked {
    let reading = Reading::of(text);
    let verdict = reading.verdict();
    Checked {
        key: verdict.may_be_kept().then(|| ProductKey::of(reading.symbols())),
        hints: reading.hints(&verdict),
        characters: reading.count(),
        verdict,
    }
}

/// What came of checking a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What was found.
    pub verdict: Verdict,
    /// The key, for the four verdicts a person may go on with: ok, legacy, checksum and redeem.
    pub key: Option<ProductKey>,
    /// How many characters count, spaces and dashes left out: the 24 in "24 of 25".
    pub characters: usize,
    /// What may help the person to find the mistake, the most telling first.
    pub hints: Vec<Hint>,
}

impl Checked {
    /// Which characters to look at again, 0-based in the [normalised](normalise) text: those that cannot occur, or every
    /// N where there is more than one. Empty where the mistake cannot be located; at most the first 4096.
    pub fn positions(&self) -> &[usize] {
        match &self.verdict {
            Verdict::BadCharacter { positions } | Verdict::TwoN { positions } => positions,
            Verdict::Empty
            | Verdict::ProductId
            | Verdict::Redeem
            | Verdict::TooShort
            | Verdict::TooLong
            | Verdict::Legacy
            | Verdict::Checksum
            | Verdict::Ok => &[],
        }
    }
}

/// What was found, in the order of precedence: the first that applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing but spaces, dashes and the like.
    Empty,
    /// The 20 characters of a Product ID: Windows shows it, but it is not the key.
    ProductId,
    /// 24 symbols and a final Z: the code of a gift card or subscription, redeemed on the provider's page.
    Redeem,
    /// Characters that no key holds.
    BadCharacter {
        /// Where, 0-based in the normalised text; the first 4096.
        positions: Vec<usize>,
    },
    /// More than one N; a key has exactly one, or, if it is an old one, none.
    TwoN {
        /// Where the Ns are, 0-based in the normalised text; the first 4096.
        positions: Vec<usize>,
    },
    /// Fewer than 25 characters.
    TooShort,
    /// More than 25 characters.
    TooLong,
    /// 25 symbols without an N: a key of Windows 7, Office 2010 or earlier, which cannot be checked; or an N was misread.
    /// For a product of 2012 or later it is a mistake, which only the caller can know.
    Legacy,
    /// The checksum says that at least one character is wrong.
    Checksum,
    /// No typing mistake found. Nothing more.
    Ok,
}

impl Verdict {
    /// The verdict's stable name, for test data and machine-readable output; never for a person.
    pub fn name(&self) -> &'static str {
        match self {
            Verdict::Empty => "empty",
            Verdict::ProductId => "product_id",
            Verdict::Redeem => "redeem",
            Verdict::BadCharacter { .. } => "bad_char",
            Verdict::TwoN { .. } => "two_n",
            Verdict::TooShort => "too_short",
            Verdict::TooLong => "too_long",
            Verdict::Legacy => "legacy",
            Verdict::Checksum => "checksum",
            Verdict::Ok => "ok",
        }
    }

    fn may_be_kept(&self) -> bool {
        match self {
            Verdict::Redeem | Verdict::Legacy | Verdict::Checksum | Verdict::Ok => true,
            Verdict::Empty
            | Verdict::ProductId
            | Verdict::BadCharacter { .. }
            | Verdict::TwoN { .. }
            | Verdict::TooShort
            | Verdict::TooLong => false,
        }
    }
}

/// A product key or redeem code: 25 characters of the right kind, in canonical form, masked wherever it is printed.
///
/// It exists only as the result of [`check`] or [`ProductKey::from_canonical`], cannot be serialised, and is wiped from
/// memory when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct ProductKey {
    // On the heap at its final size, so that moving the key leaves no copy behind.
    canonical: Zeroizing<String>,
}

impl ProductKey {
    /// Takes back what [`ProductKey::canonical`] gave out, to the letter; anything else is `None`.
    pub fn from_canonical(canonical: &str) -> Option<ProductKey> {
        check(canonical).key.filter(|key| key.canonical.as_str() == canonical)
    }

    /// The key itself: 25 characters in five groups with "-" between, 29 ASCII characters in all.
    ///
    /// The only way out. Two may call it: the vault, to seal it, and the hand-over of the key to the person, on their
    /// request, on the way to its official page. Never for a screen, a log, an address or an argument of a program.
    pub fn canonical(&self) -> Zeroizing<String> {
        self.canonical.clone()
    }

    /// The last group: the part that may be shown.
    pub fn last_five(&self) -> &str {
        let start = self.canonical.len().saturating_sub(GROUP);
        self.canonical.get(start..).unwrap_or_default()
    }

    /// The key as a person may see it after entry: `•••••-•••••-•••••-•••••-3V66T`.
    pub fn masked(&self) -> String {
        self.to_string()
    }

    fn of(symbols: &[u8]) -> ProductKey {
        let mut canonical = Zeroizing::new(String::with_capacity(KEY + KEY / GROUP - 1));
        for (position, &symbol) in symbols.iter().enumerate() {
            if position > 0 && position.is_multiple_of(GROUP) {
                canonical.push('-');
            }
            canonical.push(char::from(symbol));
        }
        ProductKey { canonical }
    }
}

impl fmt::Display for ProductKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "•••••-•••••-•••••-•••••-{}", self.last_five())
    }
}

impl fmt::Debug for ProductKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
