//! What the checks before a sign-in find out about this computer and the way to the provider, as data.

use std::collections::BTreeMap;

use crate::effect::Moment;

/// One thing that is looked at, in the order in which a list shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// Whether Firstlink can write where it keeps its files.
    Disk,
    /// Whether the secret store takes, gives back and forgets a secret.
    Secrets,
    /// Whether a browser can be started.
    Browser,
    /// Whether a port of the loopback address can be listened on.
    Loopback,
    /// Whether the provider's name can be found.
    Dns,
    /// Whether the proxy that this computer names lets through.
    Proxy,
    /// Whether a network wants something first: its own page stands in front of everybody else's.
    Portal,
    /// Whether the encrypted connection to the provider can be trusted.
    Tls,
    /// Whether this computer's clock agrees with the provider's.
    Clock,
    /// Whether the provider is set up, and describes itself as it should.
    Provider,
}

impl Check {
    /// All of them.
    pub const ALL: [Check; 10] = [
        Check::Disk,
        Check::Secrets,
        Check::Browser,
        Check::Loopback,
        Check::Dns,
        Check::Proxy,
        Check::Portal,
        Check::Tls,
        Check::Clock,
        Check::Provider,
    ];

    /// Its name in JSON and in the names of sentences.
    pub fn name(self) -> &'static str {
        match self {
            Check::Disk => "disk",
            Check::Secrets => "secrets",
            Check::Browser => "browser",
            Check::Loopback => "loopback",
            Check::Dns => "dns",
            Check::Proxy => "proxy",
            Check::Portal => "portal",
            Check::Tls => "tls",
            Check::Clock => "clock",
            Check::Provider => "provider",
        }
    }

    /// Whether it needs an answer from the network.
    pub fn asks_network(self) -> bool {
        match self {
            Check::Disk | Check::Secrets | Check::Browser | Check::Loopback => false,
            Check::Dns | Check::Proxy | Check::Portal | Check::Tls | Check::Clock | Check::Provider => true,
        }
    }
}

/// Something that is not as it should be; each has a headline, a cause and a fix in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// The proxy is found by a script (PAC) that could not be evaluated here.
    PacUnread,
    /// The secret store is locked: a dialog will ask for its password.
    SecretsLocked,
    /// There is no secret store: this session only.
    SecretsAbsent,
    /// No browser can be started.
    NoBrowser,
    /// Nothing can be listened on at the loopback address, so a browser could not come back.
    NoLoopback,
    /// There is a secret store, but it does not do as asked.
    SecretsFailing,
    /// The provider's name cannot be found, or the network not be reached.
    Offline,
    /// The network's own page stands in front.
    CaptivePortal,
    /// Nobody answers at the provider's address, or not as they should.
    ProviderSilent,
    /// The proxy does not answer.
    ProxyUnreachable,
    /// The proxy answers, but does not lead to the provider.
    ProxyBlocked,
    /// The proxy wants a name and password, and there are none.
    ProxyWantsPassword,
    /// The proxy does not take the name and password it was given.
    ProxyRefusesPassword,
    /// The certificate's time does not fit this computer's clock.
    CertificateTime {
        /// What this computer's clock says.
        ours: Moment,
    },
    /// The clocks differ too much.
    ClockWrong {
        /// What this computer's clock says.
        ours: Moment,
        /// What the provider's says.
        theirs: Moment,
    },
    /// The certificate is for another name, or nobody trusted vouches for it.
    CertificateUntrusted,
    /// What is at the provider's address is not the provider of the profile.
    ProviderUnfit,
    /// Nobody has registered this program with the provider.
    NotConfigured,
    /// The disk is full.
    DiskFull,
    /// Firstlink's folder cannot be written in.
    NotWritable,
    /// There is no folder for Firstlink, or none that is safe to use.
    NoHome,
}

/// How much a finding is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The way goes on, with less comfort.
    Warning,
    /// The way ends here until it is mended.
    Failing,
}

/// The screens on which findings are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Where everything begins.
    Welcome,
    /// Where somebody is about to sign in.
    SignIn,
}

impl Finding {
    /// One of each, from the one least in the way to the worst.
    pub const ALL: [Finding; 21] = [
        Finding::PacUnread,
        Finding::SecretsLocked,
        Finding::SecretsAbsent,
        Finding::NoBrowser,
        Finding::NoLoopback,
        Finding::SecretsFailing,
        Finding::Offline,
        Finding::CaptivePortal,
        Finding::ProviderSilent,
        Finding::ProxyUnreachable,
        Finding::ProxyBlocked,
        Finding::ProxyWantsPassword,
        Finding::ProxyRefusesPassword,
        Finding::CertificateTime { ours: Moment(0) },
        Finding::ClockWrong { ours: Moment(0), theirs: Moment(86_400) },
        Finding::CertificateUntrusted,
        Finding::ProviderUnfit,
        Finding::NotConfigured,
        Finding::DiskFull,
        Finding::NotWritable,
        Finding::NoHome,
    ];

    /// Its name in JSON and in the names of sentences.
    pub fn name(self) -> &'static str {
        match self {
            Finding::PacUnread => "pac-unread",
            Finding::SecretsLocked => "secrets-locked",
            Finding::SecretsAbsent => "secrets-absent",
            Finding::NoBrowser => "no-browser",
            Finding::NoLoopback => "no-loopback",
            Finding::SecretsFailing => "secrets-failing",
            Finding::Offline => "offline",
            Finding::CaptivePortal => "captive-portal",
            Finding::ProviderSilent => "provider-silent",
            Finding::ProxyUnreachable => "proxy-unreachable",
            Finding::ProxyBlocked => "proxy-blocked",
            Finding::ProxyWantsPassword => "proxy-wants-password",
            Finding::ProxyRefusesPassword => "proxy-refuses-password",
            Finding::CertificateTime { .. } => "certificate-time",
            Finding::ClockWrong { .. } => "clock-wrong",
            Finding::CertificateUntrusted => "certificate-untrusted",
            Finding::ProviderUnfit => "provider-unfit",
            Finding::NotConfigured => "not-configured",
            Finding::DiskFull => "disk-full",
            Finding::NotWritable => "not-writable",
            Finding::NoHome => "no-home",
        }
    }

    /// The check that finds it.
    pub fn check(self) -> Check {
        match self {
            Finding::SecretsLocked | Finding::SecretsAbsent | Finding::SecretsFailing => Check::Secrets,
            Finding::NoBrowser => Check::Browser,
            Finding::NoLoopback => Check::Loopback,
            Finding::Offline => Check::Dns,
            Finding::CaptivePortal => Check::Portal,
            Finding::PacUnread
            | Finding::ProxyUnreachable
            | Finding::ProxyBlocked
            | Finding::ProxyWantsPassword
            | Finding::ProxyRefusesPassword => Check::Proxy,
            Finding::CertificateUntrusted => Check::Tls,
            Finding::CertificateTime { .. } | Finding::ClockWrong { .. } => Check::Clock,
            Finding::ProviderSilent | Finding::ProviderUnfit | Finding::NotConfigured => Check::Provider,
            Finding::DiskFull | Finding::NotWritable | Finding::NoHome => Check::Disk,
        }
    }

    /// How much it is in the way.
    pub fn severity(self) -> Severity {
        match self {
            Finding::PacUnread
            | Finding::SecretsLocked
            | Finding::SecretsAbsent
            | Finding::NoBrowser
            | Finding::NoLoopback => Severity::Warning,
            Finding::SecretsFailing
            | Finding::Offline
            | Finding::CaptivePortal
            | Finding::ProviderSilent
            | Finding::ProxyUnreachable
            | Finding::ProxyBlocked
            | Finding::ProxyWantsPassword
            | Finding::ProxyRefusesPassword
            | Finding::CertificateTime { .. }
            | Finding::ClockWrong { .. }
            | Finding::CertificateUntrusted
            | Finding::ProviderUnfit
            | Finding::NotConfigured
            | Finding::DiskFull
            | Finding::NotWritable
            | Finding::NoHome => Severity::Failing,
        }
    }

    /// Whether it is told on this screen. A store that is locked or not there has words of its own where one signs in, and
    /// a program that is not set up a screen of its own.
    pub fn matters(self, shown: Shown) -> bool {
        match self {
            Finding::SecretsLocked | Finding::SecretsAbsent | Finding::NotConfigured => false,
            Finding::NoBrowser | Finding::NoLoopback | Finding::SecretsFailing => shown == Shown::SignIn,
            Finding::DiskFull | Finding::NotWritable | Finding::NoHome => shown == Shown::Welcome,
            Finding::Offline
            | Finding::CaptivePortal
            | Finding::ProviderSilent
            | Finding::PacUnread
            | Finding::ProxyUnreachable
            | Finding::ProxyBlocked
            | Finding::ProxyWantsPassword
            | Finding::ProxyRefusesPassword
            | Finding::CertificateTime { .. }
            | Finding::ClockWrong { .. }
            | Finding::CertificateUntrusted
            | Finding::ProviderUnfit => true,
        }
    }

    /// Place among all findings; the worst is the highest.
    fn rank(self) -> usize {
        Finding::ALL.iter().position(|other| other.name() == self.name()).unwrap_or_default()
    }
}

/// What came of one check.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Verdict {
    /// Not looked at, or no answer in time; never a fault.
    #[default]
    NotKnownYet,
    /// As it should be.
    Fine,
    /// Not as it should be.
    Found(Finding),
}

/// What came of all checks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    verdicts: BTreeMap<Check, Verdict>,
    /// The proxy between here and the provider, as `host:port`, where there is one.
    pub proxy: Option<String>,
    /// Whether the maker of this computer put a Windows key into it.
    pub carries_key: bool,
    /// Whether the checks were asked for anew, and their answer is still to come.
    pub under_way: bool,
}

impl Findings {
    /// What came of a check.
    pub fn verdict(&self, check: Check) -> Verdict {
        self.verdicts.get(&check).copied().unwrap_or_default()
    }

    /// Notes what came of a check. A finding is never covered up by another check's good news about the same thing.
    pub fn note(&mut self, check: Check, verdict: Verdict) {
        self.verdicts.insert(check, verdict);
    }

    /// Notes a finding of its check.
    pub fn found(&mut self, finding: Finding) {
        self.note(finding.check(), Verdict::Found(finding));
    }

    /// All findings, in the order of the checks.
    pub fn all(&self) -> impl Iterator<Item = Finding> {
        self.verdicts.values().filter_map(|verdict| match verdict {
            Verdict::Found(finding) => Some(*finding),
            Verdict::Fine | Verdict::NotKnownYet => None,
        })
    }

    /// Those told on this screen.
    pub fn on(&self, shown: Shown) -> impl Iterator<Item = Finding> {
        self.all().filter(move |finding| finding.matters(shown))
    }

    /// The worst of them.
    pub fn worst(&self) -> Option<Finding> {
        self.all().max_by_key(|finding| finding.rank())
    }

    /// Whether a browser on this computer cannot be the way to sign in.
    pub fn browser_is_no_way(&self) -> bool {
        self.all().any(|finding| matches!(finding, Finding::NoBrowser | Finding::NoLoopback))
    }

    /// Forgets what was found about the network: the provider has answered since.
    pub fn forget_network(&mut self) {
        self.verdicts.retain(|check, _| !check.asks_network());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_stands_once_in_the_list_and_the_worst_are_the_failing_ones() {
        let names: std::collections::BTreeSet<_> = Finding::ALL.iter().map(|finding| finding.name()).collect();
        assert_eq!(names.len(), Finding::ALL.len());
        assert!(Finding::ALL.is_sorted_by_key(|finding| finding.severity()));
    }

    #[test]
    fn every_check_can_find_something() {
        for check in Check::ALL {
            assert!(Finding::ALL.iter().any(|finding| finding.check() == check), "{check:?}");
        }
    }

    #[test]
    fn the_worst_finding_is_the_one_that_ends_the_way_first() {
        let mut findings = Findings::default();
        assert_eq!(findings.worst(), None);
        for finding in [Finding::NoBrowser, Finding::NotWritable, Finding::Offline] {
            findings.found(finding);
        }
        assert_eq!(findings.worst(), Some(Finding::NotWritable));
        findings.note(Check::Disk, Verdict::Fine);
        assert_eq!(findings.worst(), Some(Finding::Offline));
        findings.forget_network();
        assert_eq!(findings.worst(), Some(Finding::NoBrowser));
        assert_eq!(findings.verdict(Check::Dns), Verdict::NotKnownYet);
    }
}
