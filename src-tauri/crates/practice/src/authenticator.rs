//! An authenticator app on a person's telephone: the secret they share with it, and its codes (RFC 6238).

use std::time::Duration;

use data_encoding::BASE32_NOPAD;
use serde::{Deserialize, Serialize};
use totp_rs::{Builder, Totp};
use url::Url;
use zeroize::Zeroizing;

use crate::chance::Chance;
use crate::store::written;

/// What the app calls us.
const ISSUER: &str = "Practice account service";

/// One authenticator. Has no `Debug`, for its secret makes every code.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Authenticator {
    /// In base32, as it is typed.
    #[serde(with = "written::secret")]
    secret: Zeroizing<String>,
    /// The latest step whose code was taken: neither it nor an earlier one is taken again (RFC 6238 §5.2).
    last: Option<u64>,
}

impl Authenticator {
    /// One with a new secret of 160 bits (RFC 4226 §4).
    pub(crate) fn new(chance: &dyn Chance) -> Self {
        let mut bytes = Zeroizing::new([0_u8; 20]);
        chance.fill(bytes.as_mut());
        Self::with_secret(&BASE32_NOPAD.encode(bytes.as_ref()))
    }

    /// One with a known secret in base32.
    pub(crate) fn with_secret(secret: &str) -> Self {
        Self { secret: Zeroizing::new(secret.to_owned()), last: None }
    }

    /// Whether a code is right: of the present step or one beside it, and later than any taken before. Uses it up.
    pub(crate) fn accept(&mut self, typed: &str, now: Duration) -> bool {
        let step = self.codes().and_then(|codes| codes.check(typed, now.as_secs()));
        let fresh = step.filter(|step| self.last.is_none_or(|last| *step > last));
        self.last = fresh.or(self.last);
        fresh.is_some()
    }

    /// The code of this moment, and how many seconds it stays.
    pub(crate) fn code(&self, now: Duration) -> Option<(Zeroizing<String>, u64)> {
        let codes = self.codes()?;
        let code = Zeroizing::new(codes.generate(now.as_secs()).to_string());
        Some((code, codes.next_step(now.as_secs()).saturating_sub(now.as_secs())))
    }

    /// The secret in groups of four, for typing.
    pub(crate) fn typed(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::new());
        for (index, letter) in self.secret.chars().enumerate() {
            if index > 0 && index % 4 == 0 {
                text.push(' ');
            }
            text.push(letter);
        }
        text
    }

    /// The address that an app reads from a picture (Key Uri Format); spaces in it are `%20`, for some apps show a `+`.
    pub(crate) fn address(&self, account: &str) -> Option<Zeroizing<String>> {
        let mut url = Url::parse("otpauth://totp/").ok()?;
        url.set_path(&format!("/{ISSUER}:{account}"));
        url.query_pairs_mut().append_pair("secret", &self.secret).append_pair("issuer", ISSUER);
        Some(Zeroizing::new(url.as_str().replace('+', "%20")))
    }

    fn codes(&self) -> Option<Totp> {
        let secret = Zeroizing::new(BASE32_NOPAD.decode(self.secret.as_bytes()).ok()?);
        Builder::new().with_secret(<[u8; 20]>::try_from(secret.as_slice()).ok()?).build().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::OsChance;

    /// The secret of RFC 6238, appendix B.
    const STANDARD: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    const STEP: Duration = Duration::from_secs(30);

    #[test]
    fn the_codes_are_those_of_the_standard() {
        // Appendix B gives eight digits; six are their end.
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            let (found, _) = Authenticator::with_secret(STANDARD).code(Duration::from_secs(seconds)).unwrap();
            assert_eq!(found.as_str(), code);
        }
    }

    #[test]
    fn a_step_beside_the_present_one_is_taken_and_none_twice() {
        let mut ours = Authenticator::new(&OsChance);
        let now = Duration::from_secs(1_700_000_010);
        let code = |at| ours.code(at).unwrap().0;
        let (before, this, after) = (code(now - STEP), code(now), code(now + STEP));
        let (long_before, long_after) = (code(now - STEP * 2), code(now + STEP * 2));
        assert!(!ours.accept(&long_before, now) && !ours.accept(&long_after, now));
        assert!(ours.accept(&before, now) && !ours.accept(&before, now));
        assert!(ours.accept(&after, now) && !ours.accept(&this, now), "what is older than the last is worth nothing");
    }

    #[test]
    fn the_address_and_the_typed_secret_say_the_same() {
        let ours = Authenticator::with_secret(STANDARD);
        assert_eq!(
            ours.address("a@b.example").unwrap().as_str(),
            format!(
                "otpauth://totp/Practice%20account%20service:a@b.example?secret={STANDARD}&issuer=Practice%20account%20service"
            )
        );
        assert_eq!(ours.typed().replace(' ', ""), STANDARD);
    }
}
