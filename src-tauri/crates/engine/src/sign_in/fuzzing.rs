//! Signing in as the fuzz targets see it: the readers of what comes over the network, and what they are held against.

use firstlink_wizard::account::Account;
use firstlink_wizard::effect::IssuedCode;
use http::Response;
use openidconnect::core::CoreDeviceAuthorizationResponse;

pub(crate) use super::callback::{Callback, Expected};
use super::device::DeviceFault;
pub(crate) use super::device::with_interval;
pub(crate) use super::id_token::{Expected as Checked, IdToken};
pub(crate) use super::landing::Verdict;
pub(crate) use super::listener::{Desk, attend};
use super::tokens::{Tokens, granted};
pub(crate) use super::{Core, Landing};
use super::{SignInError, SignedIn};

/// What a person would be shown of a device authorization response.
pub(crate) fn showable(
    core: &Core,
    details: &CoreDeviceAuthorizationResponse,
    life: u64,
) -> Result<IssuedCode, DeviceFault> {
    core.showable(details, life)
}

/// What comes of a token response, with somebody in the place of whom its id_token names.
pub(crate) fn tokens(core: &Core, response: Response<Vec<u8>>) -> Result<SignedIn, SignInError> {
    let response = granted(response)?;
    let tokens: Tokens = serde_json::from_slice(response.body()).map_err(|_| SignInError::Unintelligible(200))?;
    core.signed_in(Account::new("somebody", None, None), &tokens)
}
