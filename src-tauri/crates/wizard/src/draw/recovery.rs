//! The guide for people who cannot sign in, page by page.

use super::sheet::{Pen, Sheet};
use crate::intent::Page;
use crate::journey::State;
use crate::provider::RecoveryFact;
use crate::recovery::{Case, Guide, Leaf};
use crate::screen::{Block, Choice, FieldFormat, Role, ScreenId, Tone};

/// Pages beside the browser.
const PARTS: u64 = 4;

pub(super) fn recovery(state: &State, guide: Guide, pen: &Pen<'_>) -> Sheet {
    let sheet = match guide.leaf {
        Leaf::What => return what(guide.case, pen),
        Leaf::Advice => advice(guide.case, pen),
        Leaf::Address => address(state, pen),
        Leaf::How => how(pen),
        Leaf::Code => code(pen),
        Leaf::Password => password(pen),
    };
    let sheet = sheet.page(Role::Quiet, pen.say("open-support"), Page::Support, pen);
    let done = if state.can_sign_in_anew() { "recovery-done" } else { "help-close" };
    match guide.leaf {
        Leaf::Password => sheet.act(Role::Primary, pen.say(done), "recovered"),
        Leaf::Advice if !guide.case.has_companion() => sheet.act(Role::Secondary, pen.say(done), "recovered"),
        Leaf::What | Leaf::Advice | Leaf::Address | Leaf::How | Leaf::Code => {
            sheet.act(Role::Quiet, pen.say(done), "recovered")
        }
    }
}

fn what(case: Case, pen: &Pen<'_>) -> Sheet {
    let option = |case: Case| Choice {
        value: case.name().to_owned(),
        label: pen.say(&format!("recovery-{}", case.name())),
        detail: None,
    };
    Sheet::new(ScreenId::Recovery, "what", pen.say("recovery-title"))
        .text(pen.say("recovery-intro"))
        .block(Block::Choice {
            name: "case".to_owned(),
            legend: pen.say("recovery-what"),
            options: Case::ALL.map(option).to_vec(),
            selected: Some(case.name().to_owned()),
        })
        .act_with(Role::Primary, pen.say("continue"), "recovery_case", &[], &["case"])
}

/// What to do in one case.
struct Advice {
    /// In this order.
    steps: Vec<String>,
    /// What to have at hand.
    ready: Vec<String>,
    /// How long it takes.
    time: String,
    /// What else holds, and only there.
    told: Vec<String>,
}

fn advice(case: Case, pen: &Pen<'_>) -> Sheet {
    let Advice { steps, ready, time, told } = match case {
        Case::Forgotten => forgotten(pen),
        Case::Unreachable => unreachable_by_provider(pen),
        Case::Locked => locked(pen),
        Case::Unsure => unsure(pen),
        Case::Stranger => stranger(pen),
        Case::Child => child(pen),
    };
    let sheet = Sheet::new(ScreenId::Recovery, case.name(), pen.say(&format!("recovery-{}.title", case.name())))
        .block(Block::Numbered { items: steps });
    let sheet = told.into_iter().fold(sheet, Sheet::text);
    let sheet = sheet.text(pen.say("recovery-ready")).bullets(ready).text(time);
    let sheet = without_page(sheet, pen);
    ways_on(case, sheet, pen)
}

/// Where Firstlink knows no such page, the person is told where they find it.
fn without_page(sheet: Sheet, pen: &Pen<'_>) -> Sheet {
    if pen.has_page(Page::Recovery) { sheet } else { sheet.text(pen.say("recovery-no-page")) }
}

fn ways_on(case: Case, sheet: Sheet, pen: &Pen<'_>) -> Sheet {
    let sheet = match case {
        Case::Stranger => sheet.page(Role::Quiet, pen.say("open-activity"), Page::Activity, pen).page(
            Role::Quiet,
            pen.say("open-security"),
            Page::Security,
            pen,
        ),
        Case::Unreachable => sheet.page(Role::Quiet, pen.say("recovery-open-form"), Page::RecoveryForm, pen),
        Case::Unsure => sheet.act_with(
            Role::Quiet,
            pen.say("recovery-known"),
            "recovery_case",
            &[("case", Case::Forgotten.name())],
            &[],
        ),
        Case::Forgotten | Case::Locked | Case::Child => sheet,
    };
    if case.has_companion() {
        return open(sheet, Role::Secondary, pen).act(Role::Primary, pen.say("recovery-guide"), "recovery_next");
    }
    open(sheet, Role::Primary, pen)
}

fn open(sheet: Sheet, role: Role, pen: &Pen<'_>) -> Sheet {
    sheet.page(role, pen.say("recovery-open"), Page::Recovery, pen)
}

fn forgotten(pen: &Pen<'_>) -> Advice {
    Advice {
        steps: pen.list("recovery-forgotten-step"),
        ready: pen.list("recovery-forgotten-ready"),
        time: pen.say("recovery-forgotten.time"),
        told: two_ways(pen),
    }
}

fn unreachable_by_provider(pen: &Pen<'_>) -> Advice {
    let mut steps = vec![pen.say("recovery-unreachable-look")];
    if holds(pen, RecoveryFact::RecoveryCode) {
        steps.push(pen.say("recovery-unreachable-code"));
    }
    let form = pen.has_page(Page::RecoveryForm);
    steps.push(pen.say(if form { "recovery-unreachable-form" } else { "recovery-unreachable-none" }));
    let quick = form && holds(pen, RecoveryFact::FormWithinADay);
    let limits = [
        (RecoveryFact::FormNeedsAnotherWay, "recovery-fact-form"),
        (RecoveryFact::SupportCannotReset, "recovery-fact-support"),
        (RecoveryFact::ThirtyDays, "recovery-fact-thirty-days"),
    ];
    Advice {
        steps,
        ready: pen.list("recovery-unreachable-ready"),
        time: pen.say(if quick { "recovery-unreachable-time-form" } else { "recovery-unreachable.time" }),
        told: limits.into_iter().filter(|(fact, _)| holds(pen, *fact)).map(|(_, name)| pen.say(name)).collect(),
    }
}

fn locked(pen: &Pen<'_>) -> Advice {
    Advice {
        steps: pen.list("recovery-locked-step"),
        ready: pen.list("recovery-locked-ready"),
        time: pen.say("recovery-locked.time"),
        told: two_ways(pen),
    }
}

fn unsure(pen: &Pen<'_>) -> Advice {
    Advice {
        steps: pen.list("recovery-unsure-step"),
        ready: pen.list("recovery-unsure-ready"),
        time: pen.say("recovery-unsure.time"),
        told: vec![],
    }
}

fn stranger(pen: &Pen<'_>) -> Advice {
    Advice {
        steps: pen.list("recovery-stranger-step"),
        ready: pen.list("recovery-stranger-ready"),
        time: pen.say("recovery-stranger.time"),
        told: vec![],
    }
}

fn child(pen: &Pen<'_>) -> Advice {
    Advice {
        steps: pen.list("recovery-child-step"),
        ready: pen.list("recovery-child-ready"),
        time: pen.say("recovery-child.time"),
        told: vec![],
    }
}

fn two_ways(pen: &Pen<'_>) -> Vec<String> {
    if holds(pen, RecoveryFact::TwoWays) { vec![pen.say("recovery-fact-two-ways")] } else { vec![] }
}

fn holds(pen: &Pen<'_>, fact: RecoveryFact) -> bool {
    pen.provider.recovery.contains(&fact)
}

/// A page beside the browser.
fn part(pen: &Pen<'_>, state: &str, title: String, number: u64) -> Sheet {
    let values = [("number", number.to_string()), ("of", PARTS.to_string())];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let sheet = Sheet::new(ScreenId::Recovery, state, title).text(pen.with("recovery-part", &values));
    open(without_page(sheet, pen), Role::Secondary, pen)
}

fn address(state: &State, pen: &Pen<'_>) -> Sheet {
    let linked = state.link.as_ref().and_then(|link| link.account.address.as_deref());
    let known = state.in_mind.as_deref().or(linked).unwrap_or_default();
    let hint = Some(pen.say("recovery-address-hint"));
    part(pen, "address", pen.say("recovery-address"), 1)
        .block(Block::Numbered { items: pen.list("recovery-address-step") })
        .field("address", pen.say("recovery-address-label"), hint, known, FieldFormat::Plain, None)
        .act_with(Role::Primary, pen.say("continue"), "recovery_address", &[], &["address"])
}

fn how(pen: &Pen<'_>) -> Sheet {
    let mut items = pen.list("recovery-how-step");
    items.extend(two_ways(pen));
    part(pen, "how", pen.say("recovery-how"), 2)
        .bullets(items)
        .act_with(
            Role::Quiet,
            pen.say("recovery-how-none"),
            "recovery_case",
            &[("case", Case::Unreachable.name())],
            &[],
        )
        .act(Role::Primary, pen.say("continue"), "recovery_next")
}

fn code(pen: &Pen<'_>) -> Sheet {
    part(pen, "code", pen.say("recovery-code"), 3)
        .bullets(pen.list("recovery-code-step"))
        .notice(Tone::Info, pen.say("recovery-secret"), pen.say("recovery-secret.text"))
        .act(Role::Primary, pen.say("continue"), "recovery_next")
}

fn password(pen: &Pen<'_>) -> Sheet {
    part(pen, "password", pen.say("recovery-password"), 4).bullets(pen.list("recovery-password-step")).notice(
        Tone::Info,
        pen.say("recovery-secret"),
        pen.say("recovery-secret.text"),
    )
}
