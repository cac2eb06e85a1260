//! The way to the provider: its name, the proxy, the network's own page, the certificate, the clock, the description.
//!
//! All of it is read off one request, so that the provider is asked once.

use firstlink_wizard::effect::Moment;
use firstlink_wizard::findings::{Check, Finding, Findings, Verdict};
use firstlink_wizard::problem::Problem;
use firstlink_wizard::provider::Provider;
use tokio::net::lookup_host;
use tokio::time::timeout;
use url::{Host, Url};

use super::DEADLINE;
use crate::clock::Clock;
use crate::http::{TOLERANCE, is_loopback};
use crate::sign_in::{DiscoveryError, HttpError, ProxyFault, SignIn, SignInError, TlsFault, Way};

/// What came of asking for the description; `None`: no answer in time.
type Answer = Option<Result<(), SignInError>>;

/// All checks of the network; none of them where the provider is not to be asked.
pub(super) async fn check(provider: &Provider, sign_in: Option<&SignIn>, clock: &dyn Clock) -> Findings {
    let mut findings = Findings::default();
    let Some(sign_in) = sign_in else { return findings };
    // Kept outside of the deadline, so that what is known when it passes is told.
    let (mut way, mut name, mut answer) = (None, Verdict::NotKnownYet, None);
    let look = async {
        let found = sign_in.way().await;
        let proxied = found.proxy.is_some();
        way = Some(found);
        let dns = async { name = dns(&provider.issuer, proxied).await };
        let reach = async { answer = Some(sign_in.reach().await) };
        tokio::join!(dns, reach);
    };
    // Late is not known yet.
    let _ = timeout(DEADLINE, look).await;
    judge(&mut findings, &answer, way.as_ref());
    if findings.verdict(Check::Dns) == Verdict::NotKnownYet {
        findings.note(Check::Dns, name);
    }
    findings.note(Check::Clock, clock_verdict(&findings, sign_in.skew(), clock.now()));
    findings
}

/// Whether the provider's name leads anywhere; through a proxy, that is the proxy's business.
async fn dns(issuer: &Url, proxied: bool) -> Verdict {
    let Some(Host::Domain(name)) = issuer.host() else { return Verdict::Fine };
    if proxied || is_loopback(issuer) {
        return Verdict::Fine;
    }
    let found = lookup_host((name, issuer.port_or_known_default().unwrap_or(443))).await;
    match found.map_or(0, Iterator::count) {
        0 => Verdict::Found(Finding::Offline),
        _ => Verdict::Fine,
    }
}

fn judge(findings: &mut Findings, answer: &Answer, way: Option<&Way>) {
    let Some(way) = way else { return };
    findings.proxy = way.proxy.clone();
    let Some(answer) = answer else { return };
    match answer {
        Ok(()) => fine(findings, &[Check::Proxy, Check::Portal, Check::Tls, Check::Provider]),
        Err(error) => {
            let finding = finding_of(error);
            fine(findings, passed_before(finding.map(Finding::check)));
            match finding {
                Some(finding) => findings.found(finding),
                // It asks for patience, and so is there.
                None => findings.note(Check::Provider, Verdict::Fine),
            }
        }
    }
    if way.script_is_unread && !matches!(findings.verdict(Check::Proxy), Verdict::Found(_)) {
        findings.found(Finding::PacUnread);
    }
}

fn fine(findings: &mut Findings, checks: &[Check]) {
    for check in checks {
        findings.note(*check, Verdict::Fine);
    }
}

/// What must have been in order for this check to find anything; nothing found is as far as one can come.
fn passed_before(check: Option<Check>) -> &'static [Check] {
    match check {
        Some(Check::Tls | Check::Clock | Check::Portal) => &[Check::Proxy],
        Some(Check::Provider) | None => &[Check::Proxy, Check::Tls],
        Some(Check::Disk | Check::Secrets | Check::Browser | Check::Loopback | Check::Dns | Check::Proxy) => &[],
    }
}

fn finding_of(error: &SignInError) -> Option<Finding> {
    if let SignInError::Http(error) | SignInError::Discovery(DiscoveryError::Http(error)) = error {
        return of_http(error);
    }
    of_problem(error.problem())
}

/// `None`: the provider asks for a pause, and is well otherwise.
fn of_http(error: &HttpError) -> Option<Finding> {
    Some(match error {
        HttpError::HeldBack => return None,
        HttpError::Offline => Finding::Offline,
        HttpError::Proxy(ProxyFault::Unreachable) => Finding::ProxyUnreachable,
        HttpError::Proxy(ProxyFault::Blocked) => Finding::ProxyBlocked,
        HttpError::Proxy(ProxyFault::WantsPassword) => Finding::ProxyWantsPassword,
        HttpError::Proxy(ProxyFault::RefusesPassword) => Finding::ProxyRefusesPassword,
        HttpError::Tls(TlsFault::NotYetValid | TlsFault::Expired) => {
            Finding::CertificateTime { ours: Moment::default() }
        }
        HttpError::Tls(TlsFault::WrongName | TlsFault::UnknownIssuer | TlsFault::Other) => {
            Finding::CertificateUntrusted
        }
        HttpError::Redirected(_) | HttpError::Portal => Finding::CaptivePortal,
        HttpError::Broken(_) | HttpError::TimedOut | HttpError::TooLarge | HttpError::Garbled => {
            Finding::ProviderSilent
        }
        HttpError::NotHttps | HttpError::Elsewhere | HttpError::NoAuthorities => Finding::ProviderUnfit,
    })
}

/// `None`: the provider asks for a pause, and is well otherwise.
fn of_problem(problem: Problem) -> Option<Finding> {
    match problem {
        Problem::Busy => None,
        Problem::Offline => Some(Finding::Offline),
        Problem::CaptivePortal => Some(Finding::CaptivePortal),
        Problem::SecurityStop | Problem::ProviderRefused | Problem::NotConfigured | Problem::OtherProvider => {
            Some(Finding::ProviderUnfit)
        }
        Problem::ProxyUnreachable => Some(Finding::ProxyUnreachable),
        Problem::ProxyBlocked => Some(Finding::ProxyBlocked),
        Problem::ProxyWantsPassword => Some(Finding::ProxyWantsPassword),
        Problem::ProxyRefusesPassword => Some(Finding::ProxyRefusesPassword),
        Problem::ProviderUnavailable
        | Problem::Declined
        | Problem::BrowserTimedOut
        | Problem::CodeExpired
        | Problem::BrowserFailed
        | Problem::ListenerFailed
        | Problem::ClockWrong
        | Problem::SignInExpired
        | Problem::OtherAccount
        | Problem::ProfileFailed
        | Problem::KeyringLocked
        | Problem::KeyringFailed
        | Problem::UnknownRefusal
        | Problem::VaultSealed
        | Problem::VaultDamaged
        | Problem::StorageFailed
        | Problem::CopyDenied
        | Problem::CopyNotReady
        | Problem::CopyFull
        | Problem::CopyInUse
        | Problem::CopyNotTaken
        | Problem::CopyDamaged
        | Problem::CopyNewer
        | Problem::Unexpected => Some(Finding::ProviderSilent),
    }
}

/// Both clocks, where the provider has told the time. A network's own page may tell any.
fn clock_verdict(findings: &Findings, skew: Option<i64>, ours: Moment) -> Verdict {
    match (findings.verdict(Check::Clock), findings.verdict(Check::Portal), skew) {
        (Verdict::Found(_), _, _) => Verdict::Found(Finding::CertificateTime { ours }),
        (_, Verdict::Found(_), _) | (_, _, None) => Verdict::NotKnownYet,
        (_, _, Some(skew)) if skew.unsigned_abs() <= TOLERANCE => Verdict::Fine,
        (_, _, Some(skew)) => {
            Verdict::Found(Finding::ClockWrong { ours, theirs: Moment(ours.0.saturating_add_signed(skew)) })
        }
    }
}
