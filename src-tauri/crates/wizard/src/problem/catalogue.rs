//! The catalogue of everything that can go wrong, as one table: reference, sentences, and what the person does next.

use super::{Cause, Problem};

/// A row of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// What went wrong.
    pub fault: Fault,
    /// What a person reads to support; never changes its meaning and is never given to anything else.
    pub reference: &'static str,
    /// Name of its sentences: `.title` what is not done, `.why` the cause, `.next` the one thing to do.
    pub name: &'static str,
    /// That one thing, by the actions that do it.
    pub next: Next,
}

/// A problem as it is, or with what is known of its cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing more is known.
    Plain(Problem),
    /// The provider's number says more.
    Caused(Cause),
}

/// What a person does about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// The same once more, perhaps later, or after something was mended outside.
    TryAgain,
    /// Sign in again.
    SignIn,
    /// Sign in the other way.
    OtherRoute,
    /// Get a new code.
    NewCode,
    /// Get back into the account on the provider's pages.
    Recover,
    /// Make an account, or look at the address once more.
    Create,
    /// Tell whoever set this computer up, and use it without a link.
    Tell,
    /// Read on, or write to the provider's support.
    Support,
}

impl Next {
    /// The intents that do it; a screen that shows the entry offers at least one of them.
    pub fn intents(self) -> &'static [&'static str] {
        match self {
            Next::TryAgain => &[
                "retry",
                "check_link",
                "sign_in_browser",
                "sign_in_device",
                "link_now",
                "confirm",
                "unlink",
                "submit_key",
                "sign_in",
                "skip_key",
                "finish",
                "sync_copy",
                "keep_copy",
                "stop_copy",
            ],
            Next::SignIn => &["sign_in_browser", "sign_in_device", "other_account", "unlink"],
            Next::OtherRoute => &["sign_in_device", "sign_in_browser", "open_again", "other_account"],
            Next::NewCode => &["new_code", "sign_in_device"],
            Next::Recover => &["recover"],
            Next::Create => &["create_account", "sign_in_browser"],
            Next::Tell => &["not_now", "quit"],
            Next::Support => &["open_page", "help"],
        }
    }
}

const fn plain(problem: Problem, reference: &'static str, name: &'static str, next: Next) -> Entry {
    Entry { fault: Fault::Plain(problem), reference, name, next }
}

const fn caused(cause: Cause, reference: &'static str, name: &'static str, next: Next) -> Entry {
    Entry { fault: Fault::Caused(cause), reference, name, next }
}

/// Every fault a person can meet, by reference: 10 the way there, 11 the set-up, 12 the proxy, 20 signing in, 21 what came back, 22 the
/// account, 30 the secret store, 31 the disk, 40 the copy of the choices, 90 the rest.
pub const CATALOGUE: &[Entry] = &[
    plain(Problem::Offline, "FL-1001", "problem-offline", Next::TryAgain),
    plain(Problem::ProviderUnavailable, "FL-1002", "problem-provider-unavailable", Next::TryAgain),
    plain(Problem::Busy, "FL-1003", "problem-busy", Next::TryAgain),
    plain(Problem::CaptivePortal, "FL-1004", "problem-captive-portal", Next::TryAgain),
    caused(Cause::ShortTrouble, "FL-1031", "problem-short-trouble", Next::TryAgain),
    caused(Cause::TooManyRequests, "FL-1032", "problem-too-many-requests", Next::TryAgain),
    plain(Problem::ProviderRefused, "FL-1101", "problem-provider-refused", Next::Tell),
    plain(Problem::NotConfigured, "FL-1102", "problem-not-configured", Next::Tell),
    plain(Problem::OtherProvider, "FL-1103", "problem-other-provider", Next::Tell),
    caused(Cause::SetUp, "FL-1131", "problem-set-up", Next::Tell),
    caused(Cause::CodesOff, "FL-1132", "problem-codes-off", Next::OtherRoute),
    caused(Cause::ProgramOff, "FL-1133", "problem-program-off", Next::Tell),
    plain(Problem::ProxyUnreachable, "FL-1201", "problem-proxy-unreachable", Next::TryAgain),
    plain(Problem::ProxyBlocked, "FL-1202", "problem-proxy-blocked", Next::Tell),
    plain(Problem::ProxyWantsPassword, "FL-1203", "problem-proxy-wants-password", Next::TryAgain),
    plain(Problem::ProxyRefusesPassword, "FL-1204", "problem-proxy-refuses-password", Next::TryAgain),
    plain(Problem::Declined, "FL-2001", "problem-declined", Next::SignIn),
    plain(Problem::UnknownRefusal, "FL-2006", "problem-unknown-refusal", Next::TryAgain),
    plain(Problem::BrowserTimedOut, "FL-2002", "problem-browser-timed-out", Next::SignIn),
    plain(Problem::CodeExpired, "FL-2003", "problem-code-expired", Next::NewCode),
    plain(Problem::BrowserFailed, "FL-2004", "problem-browser-failed", Next::OtherRoute),
    plain(Problem::ListenerFailed, "FL-2005", "problem-listener-failed", Next::OtherRoute),
    caused(Cause::Locked, "FL-2031", "problem-account-locked", Next::Recover),
    caused(Cause::PasswordExpired, "FL-2032", "problem-password-expired", Next::Recover),
    caused(Cause::AccountDisabled, "FL-2033", "problem-account-disabled", Next::Support),
    caused(Cause::UnknownAddress, "FL-2034", "problem-unknown-address", Next::Create),
    caused(Cause::NotAccepted, "FL-2035", "problem-not-accepted", Next::Recover),
    caused(Cause::SeenOnceMore, "FL-2036", "problem-seen-once-more", Next::SignIn),
    caused(Cause::TookTooLong, "FL-2037", "problem-took-too-long", Next::SignIn),
    caused(Cause::StartOver, "FL-2038", "problem-start-over", Next::SignIn),
    caused(Cause::PasswordChanged, "FL-2039", "problem-password-changed", Next::SignIn),
    caused(Cause::NotPersonal, "FL-2040", "problem-not-personal", Next::SignIn),
    caused(Cause::SaidNo, "FL-2041", "problem-said-no", Next::SignIn),
    plain(Problem::SecurityStop, "FL-2101", "problem-security-stop", Next::TryAgain),
    plain(Problem::ClockWrong, "FL-2102", "problem-clock-wrong", Next::TryAgain),
    plain(Problem::SignInExpired, "FL-2103", "problem-sign-in-expired", Next::SignIn),
    plain(Problem::OtherAccount, "FL-2104", "problem-other-account", Next::SignIn),
    plain(Problem::ProfileFailed, "FL-2201", "problem-profile-failed", Next::TryAgain),
    plain(Problem::KeyringLocked, "FL-3001", "problem-keyring-locked", Next::TryAgain),
    plain(Problem::KeyringFailed, "FL-3002", "problem-keyring-failed", Next::TryAgain),
    plain(Problem::VaultDamaged, "FL-3003", "problem-vault-damaged", Next::SignIn),
    plain(Problem::VaultSealed, "FL-3004", "problem-vault-sealed", Next::TryAgain),
    plain(Problem::StorageFailed, "FL-3101", "problem-storage-failed", Next::TryAgain),
    plain(Problem::CopyDenied, "FL-4001", "problem-copy-denied", Next::TryAgain),
    plain(Problem::CopyNotReady, "FL-4002", "problem-copy-not-ready", Next::TryAgain),
    plain(Problem::CopyFull, "FL-4003", "problem-copy-full", Next::TryAgain),
    plain(Problem::CopyInUse, "FL-4004", "problem-copy-in-use", Next::TryAgain),
    plain(Problem::CopyNotTaken, "FL-4005", "problem-copy-not-taken", Next::TryAgain),
    plain(Problem::CopyDamaged, "FL-4006", "problem-copy-damaged", Next::TryAgain),
    plain(Problem::CopyNewer, "FL-4007", "problem-copy-newer", Next::Support),
    plain(Problem::Unexpected, "FL-9001", "problem-unexpected", Next::TryAgain),
];

/// What Microsoft's AADSTS numbers say, in groups by what a person does next. The numbers may change at any time, so they
/// choose a sentence and nothing else.
pub const NUMBERS: &[(Cause, &[u32])] = &[
    (Cause::Locked, &[50053]),
    (Cause::PasswordExpired, &[50055, 50056]),
    (Cause::AccountDisabled, &[50057]),
    (Cause::UnknownAddress, &[50034]),
    (Cause::NotAccepted, &[50126]),
    (Cause::SeenOnceMore, &[16000, 50058, 50072, 50074, 50076, 50079, 50085, 50136, 50140, 50199, 65001]),
    (Cause::TookTooLong, &[50089]),
    (Cause::StartOver, &[54005, 50147, 501481, 501491]),
    (Cause::PasswordChanged, &[50132, 50133, 50173]),
    (Cause::NotPersonal, &[50020, 50105, 53003]),
    (Cause::SaidNo, &[65004]),
    (Cause::ShortTrouble, &[70012, 90006, 90012, 90024, 90033, 90090]),
    (Cause::TooManyRequests, &[50196, 90055]),
    (
        Cause::SetUp,
        &[
            50011, 50059, 50194, 70011, 90002, 90013, 90014, 90015, 90023, 90094, 700005, 700016, 700022, 700025,
            700084, 900144, 7000218, 9002313, 9002331, 9002332,
        ],
    ),
    (Cause::CodesOff, &[90133, 9001023]),
    (Cause::ProgramOff, &[70001, 7000112]),
];

/// Numbers to which the problem's own sentences have nothing to add: grants that ran out, codes that did.
pub const SAID_ALREADY: &[u32] = &[70000, 70008, 70016, 70018, 70019, 70020, 90119, 90120, 700082];

/// The row of a problem, or of its cause where that fits.
pub fn entry(problem: Problem, cause: Option<Cause>) -> &'static Entry {
    let caused = cause.filter(|cause| cause.fits(problem)).and_then(|cause| row(Fault::Caused(cause)));
    caused.or_else(|| row(Fault::Plain(problem))).unwrap_or(&UNKNOWN)
}

/// What a reference stands for.
pub fn by_reference(reference: &str) -> Option<&'static Entry> {
    CATALOGUE.iter().find(|entry| entry.reference == reference)
}

/// For a problem that was given no row; a test sees to it that there is none.
static UNKNOWN: Entry = plain(Problem::Unexpected, "FL-9001", "problem-unexpected", Next::TryAgain);

fn row(fault: Fault) -> Option<&'static Entry> {
    CATALOGUE.iter().find(|entry| entry.fault == fault)
}
