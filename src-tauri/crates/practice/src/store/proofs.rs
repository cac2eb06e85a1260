//! By what else than a password a person shows who they are, and the trying of it.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use super::Store;
use super::accounts::{AccountId, folded};
use super::activity::Deed;
use super::sent_codes::WrongCode;
use crate::authenticator::Authenticator;

/// How many authenticator and recovery codes may be tried for one address in 15 minutes.
const MOST_TRIES: usize = 5;

/// What an account has.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Proofs {
    /// Where texts go.
    pub(crate) phone: Option<String>,
    /// Where e-mails go besides the account's own address.
    pub(crate) email: Option<String>,
    pub(crate) authenticator: Option<Authenticator>,
    pub(crate) recovery_code: Option<RecoveryCode>,
    /// Whether a password alone does not sign in.
    pub(crate) two_step: bool,
}

/// A recovery code as its digest: 125 random bits need no slow hash.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct RecoveryCode(String);

impl RecoveryCode {
    /// The digest of a code, whatever its case and grouping.
    pub(crate) fn of(code: &str) -> Self {
        let plain: String = code.chars().filter(char::is_ascii_alphanumeric).flat_map(char::to_uppercase).collect();
        Self(URL_SAFE_NO_PAD.encode(Sha256::digest(plain.as_bytes())))
    }

    fn matches(&self, typed: &str) -> bool {
        self.0.as_bytes().ct_eq(Self::of(typed).0.as_bytes()).into()
    }
}

/// What a person holds already, so that nothing has to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Held {
    Authenticator,
    RecoveryCode,
}

/// Why a code was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    Code(WrongCode),
    Wait(Duration),
}

impl From<WrongCode> for Refused {
    fn from(wrong: WrongCode) -> Self {
        Self::Code(wrong)
    }
}

impl Store {
    /// Whose account a code opens that the person holds. A right one is used up by this.
    ///
    /// # Errors
    /// Wrong, or too many tries. Nothing tells an address without an account from a wrong code.
    pub(crate) fn try_held(
        &mut self,
        address: &str,
        held: Held,
        typed: &str,
        now: Duration,
    ) -> Result<AccountId, Refused> {
        let key = format!("held {}", folded(address));
        self.code_tries.spend(&key, MOST_TRIES, now).map_err(Refused::Wait)?;
        let id = self.accounts.with_address(address).map(|account| account.profile.id.clone());
        let mut account = id.and_then(|id| self.accounts.with_id_mut(&id)).ok_or(Refused::Code(WrongCode::Wrong))?;
        let right = match held {
            Held::Authenticator => account.proofs.authenticator.as_mut().is_some_and(|ours| ours.accept(typed, now)),
            Held::RecoveryCode => account.proofs.recovery_code.as_ref().is_some_and(|ours| ours.matches(typed)),
        };
        if !right {
            return Err(Refused::Code(WrongCode::Wrong));
        }
        if held == Held::RecoveryCode {
            account.proofs.recovery_code = None;
            account.activity.note(Deed::RecoveryCodeUsed, now);
        }
        self.code_tries.forgive(&key);
        Ok(account.profile.id.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recovery_code_matches_in_any_case_and_grouping() {
        let ours = RecoveryCode::of("ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2");
        assert!(ours.matches("abcde fghjk lmnpq rstuv wxyz2"));
        assert!(!ours.matches("ABCDEFGHJKLMNPQRSTUVWXYZ3"));
        assert!(!ours.0.contains("ABCDE"));
    }
}
