//! `firstlink doctor`: looks whether signing in can succeed, says what to do where it cannot, and changes nothing.

use std::sync::Arc;

use firstlink_engine::home::Home;
use firstlink_engine::secrets::OsSecrets;
use firstlink_engine::{Setup, preflight};
use firstlink_wizard::draw::{tell, tell_check};
use firstlink_wizard::effect::Context;
use firstlink_wizard::findings::{Check, Finding, Findings, Severity, Verdict};
use firstlink_wizard::provider::Provider;
use firstlink_wizard::screen::Tone;
use firstlink_wizard::words::Language;
use serde::Serialize;

use crate::args::Place;
use crate::draw::Paper;
use crate::draw::paper::clean;
use crate::exit::Exit;
use crate::session::Refusal;
use crate::{json, lend, out, status};

/// Looks, and tells. The code is that of the worst finding.
///
/// # Errors
/// When the profile has a flaw: nobody knows then whom to ask.
pub(crate) async fn run(place: &Place, json: bool) -> Result<Exit, Refusal> {
    let home = place.home().ok();
    #[cfg(feature = "practice")]
    if place.practice {
        let service = firstlink_practice::Service::start(firstlink_practice::Options::default()).await?;
        return examine(home, crate::session::practice_provider(&service)?, json).await;
    }
    examine(home, place.provider()?, json).await
}

async fn examine(home: Option<Home>, provider: Provider, json: bool) -> Result<Exit, Refusal> {
    let language = home.as_ref().map_or_else(status::system_language, language);
    // Where there is no home, one is needed only to fill the place; it is not looked at.
    let stand_in = home.clone().map_or_else(|| Home::at(&std::env::temp_dir().join("firstlink-nowhere")), Ok)?;
    let setup = Setup { opener: lend::opener(&lend::Terminal::new()), ..Setup::new(stand_in, provider) };
    let findings = preflight::examine(home.as_ref(), &setup).await?;
    let report = Report { findings: &findings, provider: &setup.provider, context: context(&setup), language };
    out::text(&if json { report.line() } else { report.text(out::paper()) });
    Ok(exit(&findings))
}

/// The language the person chose, else the system's.
fn language(home: &Home) -> Language {
    let found = firstlink_engine::status::status(home, Arc::new(OsSecrets::new()));
    found.map_or_else(|_| status::system_language(), |found| status::words(&found).language())
}

fn context(setup: &Setup) -> Context {
    Context {
        now: setup.clock.now(),
        provider: setup.provider.facts(),
        device_name: setup.device_name.clone(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// The code of the worst finding; a warning is no failure.
fn exit(findings: &Findings) -> Exit {
    match findings.worst().filter(|finding| finding.severity() == Severity::Failing) {
        Some(finding) => code(finding),
        None => Exit::Done,
    }
}

fn code(finding: Finding) -> Exit {
    match finding {
        Finding::PacUnread
        | Finding::SecretsLocked
        | Finding::SecretsAbsent
        | Finding::NoBrowser
        | Finding::NoLoopback => Exit::Done,
        Finding::SecretsFailing | Finding::DiskFull | Finding::NotWritable => Exit::Io,
        Finding::Offline | Finding::CaptivePortal => Exit::TryAgain,
        Finding::ProviderSilent | Finding::ProxyUnreachable | Finding::ProxyBlocked => Exit::Unavailable,
        Finding::CertificateUntrusted => Exit::NotPermitted,
        Finding::ProxyWantsPassword
        | Finding::ProxyRefusesPassword
        | Finding::CertificateTime { .. }
        | Finding::ClockWrong { .. }
        | Finding::ProviderUnfit
        | Finding::NotConfigured => Exit::Configuration,
        Finding::NoHome => Exit::CannotCreate,
    }
}

struct Report<'a> {
    findings: &'a Findings,
    provider: &'a Provider,
    context: Context,
    language: Language,
}

#[derive(Serialize)]
struct Line<'a> {
    schema: u32,
    result: State,
    exit: u8,
    provider: ProviderLine<'a>,
    proxy: Option<&'a str>,
    checks: Vec<CheckLine>,
}

#[derive(Serialize)]
struct ProviderLine<'a> {
    name: &'a str,
    issuer: &'a str,
}

#[derive(Serialize)]
struct CheckLine {
    check: &'static str,
    state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    finding: Option<String>,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Fine,
    NotKnown,
    Warning,
    Failing,
}

impl State {
    fn of(verdict: Verdict) -> State {
        match verdict {
            Verdict::Fine => State::Fine,
            Verdict::NotKnownYet => State::NotKnown,
            Verdict::Found(finding) => match finding.severity() {
                Severity::Warning => State::Warning,
                Severity::Failing => State::Failing,
            },
        }
    }
}

impl Report<'_> {
    fn line(&self) -> String {
        let line = Line {
            schema: json::SCHEMA,
            result: self.findings.worst().map_or(State::Fine, |finding| State::of(Verdict::Found(finding))),
            exit: exit(self.findings).code(),
            provider: ProviderLine { name: &self.provider.name, issuer: self.provider.issuer.as_str() },
            proxy: self.findings.proxy.as_deref(),
            checks: Check::ALL.into_iter().map(|check| self.check_line(check)).collect(),
        };
        // Texts and numbers can always be written.
        serde_json::to_string(&line).unwrap_or_default() + "\n"
    }

    fn check_line(&self, check: Check) -> CheckLine {
        let verdict = self.findings.verdict(check);
        let (_, title) = tell_check(check, self.findings, self.language, &self.context);
        let (check, state, title) = (check.name(), State::of(verdict), clean(&title));
        let Verdict::Found(finding) = verdict else {
            return CheckLine { check, state, finding: None, title, why: None, fix: None };
        };
        let told = tell(finding, self.language, &self.context);
        let name = Some(finding.name().replace('-', "_"));
        CheckLine { check, state, finding: name, title, why: Some(clean(&told.why)), fix: Some(clean(&told.fix)) }
    }

    fn text(&self, paper: Paper) -> String {
        Check::ALL.into_iter().map(|check| self.lines(check, paper)).collect()
    }

    /// A check in one line, and under it what is to be done about what it found.
    fn lines(&self, check: Check, paper: Paper) -> String {
        let verdict = self.findings.verdict(check);
        let (label, how) = tell_check(check, self.findings, self.language, &self.context);
        let (sign, tone) = match State::of(verdict) {
            State::Fine => ("✓", Some(Tone::Done)),
            State::NotKnown => ("·", None),
            State::Warning => ("!", Some(Tone::Warning)),
            State::Failing => ("✗", Some(Tone::Problem)),
        };
        let line = paper.wrapped(&format!("{label}: {how}"), &format!("{sign} "), "  ");
        let line = match tone {
            Some(tone) => line.lines().map(|line| paper.toned(tone, line) + "\n").collect(),
            None => line,
        };
        let Verdict::Found(finding) = verdict else { return line };
        let told = tell(finding, self.language, &self.context);
        line + &paper.wrapped(&format!("{} {}", told.why, told.fix), "  ", "  ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_are_no_failure_and_every_failure_has_a_code() {
        for finding in Finding::ALL {
            let mut findings = Findings::default();
            findings.found(finding);
            assert_eq!(exit(&findings) == Exit::Done, finding.severity() == Severity::Warning, "{finding:?}");
            assert!(!matches!(exit(&findings), Exit::Usage | Exit::Unexpected | Exit::NotLinked), "{finding:?}");
        }
    }

    #[test]
    fn the_worst_finding_decides_whatever_else_there_is() {
        let mut findings = Findings::default();
        for (finding, code) in [(Finding::NoBrowser, 0), (Finding::Offline, 75), (Finding::DiskFull, 74)] {
            findings.found(finding);
            assert_eq!(exit(&findings).code(), code);
        }
        findings.found(Finding::PacUnread);
        assert_eq!(exit(&findings).code(), 74);
    }

    #[test]
    fn help_names_the_codes_that_there_are() {
        let named: std::collections::BTreeSet<u8> =
            crate::help::DOCTOR.lines().filter_map(|line| line.split_whitespace().next()?.parse().ok()).collect();
        let given: std::collections::BTreeSet<u8> = Finding::ALL.map(|finding| code(finding).code()).into();
        assert_eq!(named, given);
    }
}
