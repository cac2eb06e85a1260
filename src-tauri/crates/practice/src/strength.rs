//! How strong a new password is, and what makes a weak one easy to guess.

use zxcvbn::feedback::Warning;
use zxcvbn::{Score, zxcvbn};

use crate::account::Profile;
use crate::store::folded;
use crate::words::Words;

/// The shortest password taken, in characters.
const SHORTEST: usize = 8;
/// The longest password looked at, in bytes.
pub(crate) const LONGEST: usize = 256;
/// The weakest password taken: one that withstands guessing where tries are slowed down, as they are here.
const ENOUGH: Score = Score::Three;

/// Why a new password will not do, in one sentence: its length, the owner's address, or too easy to guess.
pub(crate) fn objection(password: &str, profile: &Profile, words: &'static Words) -> Option<&'static str> {
    let fits = password.chars().count() >= SHORTEST && password.len() <= LONGEST;
    if !fits || folded(password) == folded(&profile.address) {
        return Some(words.create_bad_password);
    }
    weakness(password, profile, words)
}

/// Why a password is too easy to guess, in one sentence, or nothing where it is strong enough. Common passwords, and
/// the person's own name and address, count as guessed.
fn weakness(password: &str, profile: &Profile, words: &'static Words) -> Option<&'static str> {
    let own: Vec<&str> = profile.address.split(['@', '.']).chain(profile.name.split(' ')).collect();
    let found = zxcvbn(password, &own);
    (found.score() < ENOUGH).then(|| advice(found.feedback().and_then(|feedback| feedback.warning()), words))
}

fn advice(warning: Option<Warning>, words: &'static Words) -> &'static str {
    match warning {
        Some(Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess) => {
            words.weak_keys
        }
        Some(
            Warning::RepeatsLikeAaaAreEasyToGuess
            | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess
            | Warning::SequencesLikeAbcAreEasyToGuess,
        ) => words.weak_repeats,
        Some(Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess) => words.weak_dates,
        Some(Warning::NamesAndSurnamesByThemselvesAreEasyToGuess | Warning::CommonNamesAndSurnamesAreEasyToGuess) => {
            words.weak_names
        }
        Some(Warning::AWordByItselfIsEasyToGuess) => words.weak_word,
        Some(_) => words.weak_common,
        None => words.weak_short,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cast::people;
    use crate::lang::Lang;
    use crate::words::words;

    #[test]
    fn what_is_common_or_the_person_s_own_is_weak_and_the_reason_is_named() {
        let (profile, words) = (Profile::of(&people()[0]), words(Lang::En));
        assert_eq!(weakness("password1", &profile, words), Some(words.weak_common));
        assert_eq!(weakness("qwertyuiop", &profile, words), Some(words.weak_common));
        assert_eq!(weakness("aaaaaaaaaaaa", &profile, words), Some(words.weak_repeats));
        assert!(weakness("alex.moreno", &profile, words).is_some());
        assert_eq!(weakness("tidal clarinet 4 basket", &profile, words), None);
    }
}
