//! What waits for a code: the second step of a sign-in, and an addition to what shows who a person is.

use serde::{Deserialize, Serialize};

use super::accounts::AccountId;
use super::sent_codes::SentCode;
use crate::authenticator::Authenticator;

/// A sign-in whose password was right, bound to the session it was typed in. Has no `Debug`, for it holds a code.
#[derive(Serialize, Deserialize)]
pub(crate) struct SecondStep {
    pub(crate) session: u64,
    pub(crate) account: AccountId,
    pub(crate) code: Option<SentCode>,
}

/// Something that counts once a code has shown that it is the person's, bound to the session it was asked for in. Has no
/// `Debug`, for it holds codes.
#[derive(Serialize, Deserialize)]
pub(crate) struct Addition {
    pub(crate) session: u64,
    pub(crate) account: AccountId,
    pub(crate) what: Added,
    pub(crate) code: Option<SentCode>,
}

/// What is to be added.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) enum Added {
    Email(String),
    Phone(String),
    Authenticator(Authenticator),
}
