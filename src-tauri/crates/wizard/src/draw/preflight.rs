//! What the checks before a sign-in found, as notices on the screens where it matters.

use super::sheet::{Pen, Sheet};
use crate::effect::{Context, Moment};
use crate::findings::{Check, Finding, Findings, Shown, Verdict};
use crate::journey::State;
use crate::screen::{Role, Tone};
use crate::words::Language;

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What is not as it should be.
    pub title: String,
    /// Why that matters.
    pub why: String,
    /// What to do about it.
    pub fix: String,
}

/// The words for a finding: the same on every screen and in the terminal.
pub fn tell(finding: Finding, language: Language, context: &Context) -> Told {
    told(finding, &Pen::new(&State::new(language), context))
}

/// What is looked at, and in one word or two how it is.
pub fn tell_check(check: Check, findings: &Findings, language: Language, context: &Context) -> (String, String) {
    let state = State::new(language);
    let pen = Pen::new(&state, context);
    let how = match (findings.verdict(check), &findings.proxy) {
        (Verdict::NotKnownYet, _) => pen.say("check-not-known"),
        (Verdict::Found(finding), _) => told(finding, &pen).title,
        (Verdict::Fine, Some(proxy)) if check == Check::Proxy => pen.with("check-proxy-through", &[("proxy", proxy)]),
        (Verdict::Fine, _) => pen.say(&format!("check-{}.fine", check.name())),
    };
    (pen.say(&format!("check-{}", check.name())), how)
}

/// Adds what was found, and a way to look again.
pub(super) fn add(mut sheet: Sheet, findings: &Findings, shown: Shown, pen: &Pen<'_>) -> Sheet {
    let tone = match shown {
        // Nobody has asked for anything yet: it is mentioned, no more.
        Shown::Welcome => Tone::Info,
        Shown::SignIn => Tone::Warning,
    };
    let mut any = false;
    for finding in findings.on(shown) {
        let Told { title, why, fix } = told(finding, pen);
        sheet = sheet.notice(tone, title, format!("{why} {fix}"));
        any = true;
    }
    match (any, findings.under_way) {
        (true, false) => sheet.act(Role::Quiet, pen.say("check-again"), "check_again"),
        (_, true) => sheet.status(pen.say("check-under-way")),
        (false, false) => sheet,
    }
}

fn told(finding: Finding, pen: &Pen<'_>) -> Told {
    let (ours, theirs) = times(finding);
    let (ours, theirs) = (to_the_minute(ours), to_the_minute(theirs));
    let name = finding.name();
    let say = |name: String| pen.with(&name, &[("ours", &ours), ("theirs", &theirs)]);
    Told {
        title: say(format!("finding-{name}.title")),
        why: say(format!("finding-{name}.why")),
        fix: say(format!("finding-{name}.next")),
    }
}

fn times(finding: Finding) -> (Moment, Moment) {
    if let Finding::ClockWrong { ours, theirs } = finding {
        return (ours, theirs);
    }
    if let Finding::CertificateTime { ours } = finding {
        return (ours, Moment::default());
    }
    (Moment::default(), Moment::default())
}

/// Date and time of day without the seconds, which nobody compares.
fn to_the_minute(moment: Moment) -> String {
    let whole = moment.utc();
    whole.rsplit_once(':').map_or(whole.clone(), |(minutes, _)| minutes.to_owned())
}
