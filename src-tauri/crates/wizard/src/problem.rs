//! What can go wrong, by what a person can do about it.
//!
//! Adapters have rich causes of their own and write them to the log, scrubbed. Here is only what decides the next
//! screen, and of its cause what picks a better sentence. [`catalogue`] gives each a headline, a reason and one action in
//! the words of every language, and a reference for support that stays the same in all of them.

pub mod catalogue;

use serde::{Deserialize, Serialize};

use crate::effect::Moment;

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
    /// The proxy does not answer.
    ProxyUnreachable,
    /// The proxy answers, but does not lead to the provider.
    ProxyBlocked,
    /// The proxy wants a name and password, and there are none.
    ProxyWantsPassword,
    /// The proxy does not take the name and password it was given.
    ProxyRefusesPassword,
    /// The provider refuses this program: unknown client, redirect address or scope. An administrator's matter.
    ProviderRefused,
    /// The provider refuses with an error that no standard and none of its own documents name.
    UnknownRefusal,
    /// No client id: nobody has registered this program with the provider.
    NotConfigured,
    /// The link is with another provider than the one that is set up now.
    OtherProvider,
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
    /// The vault is under a passphrase, and closed.
    VaultSealed,
    /// The vault exists but its key does not open it.
    VaultDamaged,
    /// A file could not be written: disk full, read-only, no permission.
    StorageFailed,
    /// The permission for the app folder is missing, or was taken away.
    CopyDenied,
    /// The account's storage cannot be written yet.
    CopyNotReady,
    /// The account's storage is full.
    CopyFull,
    /// Other devices write the copy at the same time, or hold it.
    CopyInUse,
    /// The provider does not take the copy, for no reason that is known.
    CopyNotTaken,
    /// The copy in the account cannot be read; it is left as it is.
    CopyDamaged,
    /// A newer Firstlink wrote the copy; it is left as it is.
    CopyNewer,
    /// Nothing known fits.
    Unexpected,
}

impl Problem {
    /// All of them, for catalogue tests.
    pub const ALL: [Problem; 35] = [
        Problem::Offline,
        Problem::ProviderUnavailable,
        Problem::Busy,
        Problem::CaptivePortal,
        Problem::ProxyUnreachable,
        Problem::ProxyBlocked,
        Problem::ProxyWantsPassword,
        Problem::ProxyRefusesPassword,
        Problem::ProviderRefused,
        Problem::UnknownRefusal,
        Problem::NotConfigured,
        Problem::OtherProvider,
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
        Problem::VaultSealed,
        Problem::VaultDamaged,
        Problem::StorageFailed,
        Problem::CopyDenied,
        Problem::CopyNotReady,
        Problem::CopyFull,
        Problem::CopyInUse,
        Problem::CopyNotTaken,
        Problem::CopyDamaged,
        Problem::CopyNewer,
        Problem::Unexpected,
    ];

    /// The reference a person can read to support; never changes its meaning.
    pub fn reference(self) -> &'static str {
        catalogue::entry(self, None).reference
    }
}

/// What a provider's number says of a problem's cause: enough for a better sentence, never for a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The account is locked after too many tries.
    Locked,
    /// Its password ran out, or it has none.
    PasswordExpired,
    /// It is switched off.
    AccountDisabled,
    /// No account has that address.
    UnknownAddress,
    /// Name or password were not accepted.
    NotAccepted,
    /// The person is to show up once more: choose an account, confirm, agree.
    SeenOnceMore,
    /// The page lay open for too long.
    TookTooLong,
    /// The answer was used already, or does not fit its question.
    StartOver,
    /// The password was changed, which ends sign-ins made before.
    PasswordChanged,
    /// A work or school account.
    NotPersonal,
    /// The person said no on the provider's page.
    SaidNo,
    /// The provider has a trouble that passes.
    ShortTrouble,
    /// Too many requests, or too many of the same.
    TooManyRequests,
    /// This program is not registered as it should be.
    SetUp,
    /// Signing in by code is switched off for this program.
    CodesOff,
    /// The program itself is switched off at the provider.
    ProgramOff,
}

impl Cause {
    /// What the first known of Microsoft's AADSTS numbers says.
    pub fn of(numbers: &[u32]) -> Option<Cause> {
        let known = |number: &u32| catalogue::NUMBERS.iter().find(|(_, known)| known.contains(number));
        numbers.iter().find_map(known).map(|(cause, _)| *cause)
    }

    /// Whether its sentence may stand for this problem's: it must not lead elsewhere than the problem does.
    pub fn fits(self, problem: Problem) -> bool {
        use Problem::{Busy, CodeExpired, Declined, ProviderRefused, ProviderUnavailable, SignInExpired, Unexpected};
        let fitting: &[Problem] = match self {
            Cause::Locked
            | Cause::PasswordExpired
            | Cause::AccountDisabled
            | Cause::UnknownAddress
            | Cause::NotAccepted => &[SignInExpired, Declined],
            Cause::SeenOnceMore | Cause::TookTooLong | Cause::StartOver | Cause::PasswordChanged | Cause::SaidNo => {
                &[SignInExpired]
            }
            Cause::NotPersonal => &[SignInExpired, Declined, ProviderRefused],
            Cause::ShortTrouble => &[ProviderUnavailable, SignInExpired, Unexpected],
            Cause::TooManyRequests => &[Busy, ProviderUnavailable, SignInExpired, Unexpected],
            Cause::SetUp | Cause::ProgramOff => &[ProviderRefused, SignInExpired, Unexpected],
            Cause::CodesOff => &[ProviderRefused, SignInExpired, CodeExpired],
        };
        fitting.contains(&problem)
    }
}

/// What a provider's answer says of a problem beside its name; nothing of it is secret, and nothing is its prose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Particulars {
    /// The cause, where a number names it.
    pub cause: Option<Cause>,
    /// The id under which the provider's log knows it: hexadecimal digits and dashes.
    pub correlation_id: Option<String>,
}

/// A problem as it was met, for the sentences and for the details that support asks about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// What.
    pub problem: Problem,
    /// When.
    pub at: Moment,
    /// What else is known.
    #[serde(flatten)]
    pub particulars: Particulars,
}
