//! What can go wrong, by what a person can do about it.
//!
//! Adapters have rich causes of their own and write them to the log, scrubbed. Here is only what decides the next
//! screen: each problem has a headline, a cause and one action in the words of every language, and a reference for
//! support that stays the same in all of them.

use serde::{Deserialize, Serialize};

/// A named cause with a way on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// No network, or the provider's name could not be found.
    Offline,
    /// The provider does not answer, or answers with a fault of its own (5xx, rubbish, too slow).
    ProviderUnavailable,
    /// The provider asks to slow down (429).
    Busy,
    /// The network answers in the provider's place: its own sign-in page comes first (RFC 8952).
    CaptivePortal,
    /// The provider refuses this program: unknown client, redirect address or scope. An administrator's matter.
    ProviderRefused,
    /// No client id: nobody has registered this program with the provider.
    NotConfigured,
    /// The person, or the provider on their behalf, said no.
    Declined,
    /// Nobody came back from the browser in time.
    BrowserTimedOut,
    /// The device code ran out.
    CodeExpired,
    /// The system browser could not be started.
    BrowserFailed,
    /// No free port on the loopback address.
    ListenerFailed,
    /// Something did not fit together: a wrong issuer, signature, nonce or address. Stopped for safety.
    SecurityStop,
    /// This computer's clock and the provider's differ too much to check the sign-in.
    ClockWrong,
    /// The sign-in is no longer good (`invalid_grant`): sign in again.
    SignInExpired,
    /// Another account came back than the one this computer is linked to.
    OtherAccount,
    /// The account's details could not be read.
    ProfileFailed,
    /// The secret store is locked and was not unlocked.
    KeyringLocked,
    /// The secret store failed.
    KeyringFailed,
    /// The vault exists but its key does not open it.
    VaultDamaged,
    /// A file could not be written: disk full, read-only, no permission.
    StorageFailed,
    /// Nothing known fits.
    Unexpected,
}

impl Problem {
    /// All of them, for catalogue tests.
    pub const ALL: [Problem; 21] = [
        Problem::Offline,
        Problem::ProviderUnavailable,
        Problem::Busy,
        Problem::CaptivePortal,
        Problem::ProviderRefused,
        Problem::NotConfigured,
        Problem::Declined,
        Problem::BrowserTimedOut,
        Problem::CodeExpired,
        Problem::BrowserFailed,
        Problem::ListenerFailed,
        Problem::SecurityStop,
        Problem::ClockWrong,
        Problem::SignInExpired,
        Problem::OtherAccount,
        Problem::ProfileFailed,
        Problem::KeyringLocked,
        Problem::KeyringFailed,
        Problem::VaultDamaged,
        Problem::StorageFailed,
        Problem::Unexpected,
    ];

    /// The reference a person can read to support; never changes its meaning.
    pub fn reference(self) -> &'static str {
        match self {
            Problem::Offline => "FL-1001",
            Problem::ProviderUnavailable => "FL-1002",
            Problem::Busy => "FL-1003",
            Problem::CaptivePortal => "FL-1004",
            Problem::ProviderRefused => "FL-1101",
            Problem::NotConfigured => "FL-1102",
            Problem::Declined => "FL-2001",
            Problem::BrowserTimedOut => "FL-2002",
            Problem::CodeExpired => "FL-2003",
            Problem::BrowserFailed => "FL-2004",
            Problem::ListenerFailed => "FL-2005",
            Problem::SecurityStop => "FL-2101",
            Problem::ClockWrong => "FL-2102",
            Problem::SignInExpired => "FL-2103",
            Problem::OtherAccount => "FL-2104",
            Problem::ProfileFailed => "FL-2201",
            Problem::KeyringLocked => "FL-3001",
            Problem::KeyringFailed => "FL-3002",
            Problem::VaultDamaged => "FL-3003",
            Problem::StorageFailed => "FL-3101",
            Problem::Unexpected => "FL-9001",
        }
    }
}
