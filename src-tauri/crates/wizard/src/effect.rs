//! What the wizard asks of the world, and what the world may answer.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::account::{Account, Kept, LinkRecord};
use crate::erasure::Erasure;
use crate::findings::Findings;
use crate::intent::{Intent, Page, Purpose, Typed};
use crate::key::ProductKey;
use crate::preferences::Preferences;
use crate::problem::{Particulars, Problem};
use crate::provider::ProviderFacts;
use crate::switches::{Found, Switch};
use crate::travel::Choices;

/// A moment: whole seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub u64);

impl Moment {
    /// The moment so many seconds later.
    pub fn after(self, seconds: u64) -> Moment {
        Moment(self.0.saturating_add(seconds))
    }

    /// Date and time of day in UTC, as support reads them: `2026-09-01 10:11:12 UTC`.
    pub fn utc(self) -> String {
        let (year, month, day) = civil(self.0 / 86_400);
        let (hour, minute, second) = (self.0 / 3600 % 24, self.0 / 60 % 60, self.0 % 60);
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02} UTC")
    }
}

/// The date so many days after 1970-01-01. Years are counted from 1 March, so that the leap day is their last, and in
/// eras of 400 years, which all have 146,097 days.
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days.saturating_add(719_468);
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let (date, month) = (day - (153 * month + 2) / 5 + 1, if month < 10 { month + 3 } else { month - 9 });
    (era * 400 + year + u64::from(month <= 2), month, date)
}

/// Number of an attempt at something that takes time; an answer with an old number changes nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Attempt(pub u64);

/// What the wizard is told about the world at each step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// Now.
    pub now: Moment,
    /// Who signs people in.
    pub provider: ProviderFacts,
    /// What this computer calls itself; offered as the device name.
    pub device_name: String,
    /// Version of this program, for receipts.
    pub version: String,
}

/// Everything that can happen to the wizard.
#[derive(Debug)]
pub enum Event {
    /// The person did something; the only event a face can cause.
    Asked(Intent),
    /// An effect came to something.
    Happened(Outcome),
}

/// What the engine must do. Secrets are in types that cannot be written down by accident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Find out what kind of secret store there is; answer [`Outcome::Secrets`].
    ProbeSecrets,
    /// Look at this computer and, where `network` says so, ask the provider for its public description; answer
    /// [`Outcome::Checked`] within three seconds. Asked again, the earlier look ends without an answer.
    Preflight {
        /// Whether anything may be sent.
        network: bool,
    },
    /// Put the key into the vault (in memory without a secret store); [`Outcome::KeyKept`] or [`Outcome::KeyNotKept`].
    KeepKey {
        /// The key.
        key: ProductKey,
        /// What it is for.
        purpose: Purpose,
    },
    /// Look whether the key is in the vault, without a dialog; [`Outcome::KeyKept`] or [`Outcome::KeyNotKept`], or no answer
    /// where that cannot be told now.
    CheckKey,
    /// Take the key out of the vault. No answer.
    ForgetKey,
    /// Put the key on the clipboard, and take it off again after a minute or when the program ends, if it is still there;
    /// [`Outcome::KeyCopied`], then perhaps [`Outcome::KeyTakenBack`], or [`Outcome::KeyNotCopied`].
    CopyKey,
    /// Begin a vault under this passphrase; [`Outcome::VaultOpened`] or [`Outcome::VaultNotOpened`].
    SealVault {
        /// The passphrase.
        passphrase: Typed,
    },
    /// Open the vault that is under a passphrase; [`Outcome::VaultOpened`], [`Outcome::WrongPassphrase`] or
    /// [`Outcome::VaultNotOpened`].
    OpenVault {
        /// The passphrase.
        passphrase: Typed,
    },
    /// Erase the vault that nobody can open; [`Outcome::VaultForgotten`] or [`Outcome::VaultNotOpened`].
    ForgetVault,
    /// Sign in through the system browser; [`Outcome::BrowserOpened`] or [`Outcome::BrowserDidNotOpen`], then
    /// [`Outcome::SignedIn`] or [`Outcome::SignInFailed`].
    SignInBrowser {
        /// Number of this attempt.
        attempt: Attempt,
        /// Open at "create an account" (`signup=1`).
        create: bool,
        /// Address to sign in with, when known (`login_hint`); otherwise the account chooser is forced.
        hint: Option<String>,
        /// BCP 47 tag for the provider's pages and the landing page (`ui_locales`).
        language: String,
        /// Ask for the permission to use the account's app folder as well.
        app_folder: bool,
    },
    /// Sign in with a code on another device; [`Outcome::CodeIssued`], then as above.
    SignInDevice {
        /// Number of this attempt.
        attempt: Attempt,
        /// BCP 47 tag for the provider's pages.
        language: String,
        /// Ask for the permission to use the account's app folder as well.
        app_folder: bool,
    },
    /// Open the address of this attempt once more; [`Outcome::BrowserOpened`] or [`Outcome::BrowserDidNotOpen`].
    OpenAgain {
        /// The attempt.
        attempt: Attempt,
    },
    /// Take what the person pasted as the address their browser ended on, by the rules of the way back;
    /// [`Outcome::PasteNotTaken`], or as above.
    PasteAddress {
        /// The attempt.
        attempt: Attempt,
        /// As pasted; holds the authorization code.
        address: Typed,
    },
    /// Stop all work of this attempt: close the listener, stop polling. No answer.
    Stop {
        /// The attempt.
        attempt: Attempt,
    },
    /// Forget tokens of a sign-in that did not become a link, in memory and vault. No answer.
    DropSignIn,
    /// Read the account's details with the sign-in at hand (after a restart: with the one in the vault);
    /// [`Outcome::Verified`] or [`Outcome::VerifyFailed`].
    Verify {
        /// Number of this attempt.
        attempt: Attempt,
        /// Whose account it was at sign-in.
        account: Account,
    },
    /// Make the link: refresh token into the vault; [`Outcome::Linked`] or [`Outcome::LinkFailed`]. Doing it twice is
    /// the same as once.
    Link {
        /// Number of this attempt.
        attempt: Attempt,
        /// Whose.
        account: Account,
        /// What this computer is to be called.
        device_name: String,
        /// Whether its sign-in asked for the permission to use the app folder.
        app_folder: bool,
    },
    /// Merge the choices of this computer into the copy in the account; [`Outcome::CopySynced`] or [`Outcome::CopyFailed`], within
    /// two minutes.
    SyncCopy {
        /// Number of this attempt.
        attempt: Attempt,
        /// The link.
        link: LinkRecord,
        /// What was chosen on this computer.
        mine: Choices,
    },
    /// Take the copy out of the account, and look that it is gone; [`Outcome::CopyRemoved`] or [`Outcome::CopyFailed`], within two
    /// minutes.
    RemoveCopy {
        /// Number of this attempt.
        attempt: Attempt,
        /// The link.
        link: LinkRecord,
    },
    /// Write the published view; [`Outcome::PreferencesSaved`] or [`Outcome::PreferencesNotSaved`].
    SavePreferences(Preferences),
    /// Write everything that is kept about the person, but for secrets, into a new file where the person's own files are;
    /// [`Outcome::MyDataSaved`] or [`Outcome::MyDataNotSaved`].
    SaveMyData,
    /// Open a page of the provider; [`Outcome::PageOpened`] or [`Outcome::PageDidNotOpen`].
    OpenPage(Page),
    /// Find out which switches for sync this computer has; [`Outcome::SwitchesFound`].
    LookForSwitches,
    /// Take the person to a switch; [`Outcome::SwitchOpened`] or [`Outcome::SwitchDidNotOpen`].
    OpenSwitch(Switch),
    /// Ask the provider whether it still takes the sign-in of the link, by renewing it; [`Outcome::LinkChecked`] or
    /// [`Outcome::LinkNotChecked`]. What is stopped once it is under way is brought to its end all the same.
    CheckLink {
        /// Number of this attempt.
        attempt: Attempt,
        /// The link.
        link: LinkRecord,
    },
    /// Forget every secret of the link and prove it by reading again; [`Outcome::Unlinked`] or [`Outcome::NotUnlinked`].
    Unlink {
        /// Number of this attempt.
        attempt: Attempt,
    },
    /// The person is done: end the program. No answer.
    Close,
}

/// What came of an effect, or of time passing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// What kind of secret store there is.
    Secrets(SecretStore),
    /// What the checks found.
    Checked(Findings),
    /// The vault under a passphrase is open, and what was kept in memory only lies in it now.
    VaultOpened,
    /// The passphrase does not open it.
    WrongPassphrase,
    /// It could not be made, opened or erased.
    VaultNotOpened(Problem),
    /// It is gone, with all that was in it.
    VaultForgotten,
    /// The key is on the clipboard.
    KeyCopied,
    /// It is not: there is no clipboard, or the vault gives no key out.
    KeyNotCopied,
    /// It was still there after a minute, and is so no longer.
    KeyTakenBack,
    /// What is kept about the person lies in a file of theirs.
    MyDataSaved {
        /// Where.
        path: String,
    },
    /// It could not be written.
    MyDataNotSaved(Problem),
    /// The key is kept.
    KeyKept {
        /// Where.
        kept: Kept,
    },
    /// The key could not be kept; the person may go on without.
    KeyNotKept(Problem),
    /// The browser was started at this address.
    BrowserOpened {
        /// The attempt.
        attempt: Attempt,
        /// An authorization request to copy into any browser; holds no secret but its own `state`.
        address: Shown,
    },
    /// The browser could not be started; the address can still be copied, and the listener waits.
    BrowserDidNotOpen {
        /// The attempt.
        attempt: Attempt,
        /// As above.
        address: Shown,
    },
    /// A device code was issued (RFC 8628 §3.2).
    CodeIssued {
        /// The attempt.
        attempt: Attempt,
        /// What to show.
        code: IssuedCode,
    },
    /// Signed in, tokens verified and kept aside.
    SignedIn {
        /// The attempt.
        attempt: Attempt,
        /// Whose account, as the id_token says.
        account: Account,
    },
    /// Not signed in.
    SignInFailed {
        /// The attempt.
        attempt: Attempt,
        /// Why.
        problem: Problem,
        /// What the provider said of it.
        particulars: Particulars,
    },
    /// Twenty seconds have gone by and nothing has come back from the browser; it is waited for on.
    StillWaiting {
        /// The attempt.
        attempt: Attempt,
    },
    /// What was pasted is not the address the browser ended on; it is waited for on.
    PasteNotTaken {
        /// The attempt.
        attempt: Attempt,
        /// Why.
        fault: PasteFault,
    },
    /// The deadline of a present wait has passed.
    DeadlinePassed {
        /// The attempt that was waited for.
        attempt: Attempt,
    },
    /// The account's details were read.
    Verified {
        /// The attempt.
        attempt: Attempt,
        /// Whose account, completed.
        account: Account,
    },
    /// They were not.
    VerifyFailed {
        /// The attempt.
        attempt: Attempt,
        /// Why.
        problem: Problem,
        /// What the provider said of it.
        particulars: Particulars,
    },
    /// The link is made.
    Linked {
        /// The attempt.
        attempt: Attempt,
        /// What the journal keeps.
        link: LinkRecord,
    },
    /// It is not.
    LinkFailed {
        /// The attempt.
        attempt: Attempt,
        /// Why.
        problem: Problem,
    },
    /// The published view is written.
    PreferencesSaved,
    /// It is not; the journal has the choices all the same.
    PreferencesNotSaved(Problem),
    /// A page was opened.
    PageOpened(Page),
    /// The browser could not be started; the address can be copied.
    PageDidNotOpen {
        /// Which page.
        page: Page,
        /// Its address.
        address: String,
    },
    /// The switches there are.
    SwitchesFound(Found),
    /// What has the switch was started, and told where it is; whether it went there cannot be seen.
    SwitchOpened(Switch),
    /// It could not be started; the address can be copied.
    SwitchDidNotOpen(Switch),
    /// The provider was asked about the link.
    LinkChecked {
        /// The attempt.
        attempt: Attempt,
        /// Whether it still takes the sign-in.
        good: bool,
    },
    /// It could not be asked, which says nothing about the link.
    LinkNotChecked {
        /// The attempt.
        attempt: Attempt,
        /// Why.
        problem: Problem,
        /// What the provider said beside it.
        particulars: Particulars,
    },
    /// The copy in the account is up to date.
    CopySynced {
        /// The attempt.
        attempt: Attempt,
        /// What it holds now: the newest choice of all devices, each.
        found: Choices,
    },
    /// There is no copy in the account any more.
    CopyRemoved {
        /// The attempt.
        attempt: Attempt,
    },
    /// The copy is not up to date, or not gone.
    CopyFailed {
        /// The attempt.
        attempt: Attempt,
        /// Why.
        problem: Problem,
    },
    /// The vault holds no sign-in although a link says so.
    SignInMissing,
    /// No secret of the link can be read any more; every store was read again to make sure.
    Unlinked {
        /// The attempt.
        attempt: Attempt,
        /// What was found and what became of it.
        erasures: Vec<Erasure>,
    },
    /// A secret may still be readable.
    NotUnlinked {
        /// The attempt.
        attempt: Attempt,
        /// Why.
        problem: Problem,
        /// What was found and what became of it.
        erasures: Vec<Erasure>,
    },
    /// The journal could not be written, so the wizard must not go on as if it had been.
    NotRecorded,
}

/// Why what was pasted is not the address a browser ended on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasteFault {
    /// There is no code in it, and no refusal either.
    NoCode,
    /// It belongs to another try.
    OtherSignIn,
    /// It is the address to begin at.
    Beginning,
}

/// What kind of secret store this computer has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecretStore {
    /// Not found out yet.
    #[default]
    Unknown,
    /// There, and open.
    Ready,
    /// There, but locked: a password dialog of the system may appear.
    Locked,
    /// None: this session only.
    Absent,
    /// There is a vault under a passphrase, and it is closed: this session only, until it is opened.
    Sealed,
    /// There is a vault under a passphrase, and it is open.
    Unsealed,
}

/// An address for the person's eyes and clipboard: shown on screen, never written to the journal or a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Shown(String);

impl Shown {
    /// Wraps an address.
    pub fn new(address: String) -> Shown {
        Shown(address)
    }

    /// The address, for a screen.
    pub fn address(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<shown>")
    }
}

/// A device code as the provider issued it (RFC 8628 §3.2), without the part that stays in the engine.
#[derive(Clone, PartialEq, Eq)]
pub struct IssuedCode {
    /// What the person types: `user_code`.
    pub user_code: String,
    /// Where: `verification_uri`, already checked against the provider.
    pub verification_uri: String,
    /// Until when.
    pub expires_at: Moment,
}

impl fmt::Debug for IssuedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssuedCode").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_told_by_the_calendar() {
        for (seconds, told) in [
            (0, "1970-01-01 00:00:00 UTC"),
            (951_782_399, "2000-02-28 23:59:59 UTC"),
            (951_782_400, "2000-02-29 00:00:00 UTC"),
            (951_868_800, "2000-03-01 00:00:00 UTC"),
            (1_767_225_599, "2025-12-31 23:59:59 UTC"),
            (1_788_257_472, "2026-09-01 10:11:12 UTC"),
            (4_107_542_400, "2100-03-01 00:00:00 UTC"),
        ] {
            assert_eq!(Moment(seconds).utc(), told);
        }
    }
}
