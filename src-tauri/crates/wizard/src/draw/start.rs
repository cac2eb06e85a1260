//! Welcome and the product key.

use super::preflight;
use super::sheet::{Pen, Sheet};
use crate::findings::Shown;
use crate::intent::Purpose;
use crate::journey::{Complaint, KeyAnswer, State};
use crate::key::{self, Hint, Verdict};
use crate::problem::Problem;
use crate::screen::{Block, Choice, FieldFormat, KeyAid, Role, Row, ScreenId, Tone};

pub(super) fn welcome(state: &State, pen: &Pen<'_>) -> Sheet {
    if !pen.provider.configured {
        return Sheet::new(ScreenId::Welcome, "not_configured", pen.say("welcome"))
            .problem(pen, Some(Problem::NotConfigured))
            .text(pen.say("welcome-without"))
            .act(Role::Primary, pen.say("close"), "quit");
    }
    let sheet = Sheet::new(ScreenId::Welcome, "idle", pen.say("welcome"))
        .text(pen.say("welcome-intro"))
        .bullets(pen.list("welcome-reason"))
        .text(pen.say("welcome-need"))
        .text(pen.say("welcome-without"));
    preflight::add(sheet, &state.findings, Shown::Welcome, pen).act(Role::Primary, pen.say("get-started"), "start")
}

pub(super) fn product_key(state: &State, complaint: Option<&Complaint>, purpose: Purpose, pen: &Pen<'_>) -> Sheet {
    if let (KeyAnswer::Kept { last_five, purpose, checked, .. }, None) = (&state.answers.key, complaint) {
        return kept_key(last_five, *purpose, *checked, pen);
    }
    let told = state.findings.carries_key && matches!(purpose, Purpose::Windows | Purpose::Unsure);
    let untouched = if told { "firmware" } else { "idle" };
    let name = complaint.map_or(untouched, |complaint| complaint.verdict.name());
    let problem = complaint.map(|complaint| say_complaint(complaint, pen));
    let sheet = Sheet::new(ScreenId::ProductKey, name, pen.say("key-title")).text(pen.say("key-intro"));
    let sheet = match told {
        true => sheet.notice(Tone::Info, pen.say("key-in-firmware"), pen.say("key-in-firmware.text")),
        false => sheet,
    };
    let sheet = sheet
        .block(Block::Choice {
            name: "purpose".to_owned(),
            legend: pen.say("key-purpose"),
            options: [Purpose::Windows, Purpose::Office, Purpose::Xbox, Purpose::Unsure]
                .map(|purpose| option(purpose, pen))
                .into(),
            selected: Some(purpose_name(purpose).to_owned()),
        })
        .field(
            "key",
            pen.say("key-label"),
            Some(pen.say("key-hint")),
            "",
            FieldFormat::ProductKey,
            problem.as_ref().map(|(title, text)| format!("{title}. {text}").trim_end().to_owned()),
        )
        .aided(aid(pen))
        .text(pen.say("key-privacy"))
        .act(Role::Secondary, pen.say("key-skip"), "skip_key");
    let keepable = complaint.is_some_and(|complaint| complaint.keepable);
    let sheet = if keepable {
        sheet.act_with(Role::Secondary, pen.say("key-use-anyway"), "use_key_anyway", &[], &["key", "purpose"])
    } else {
        sheet
    };
    let sheet = sheet.act_with(Role::Primary, pen.say("continue"), "submit_key", &[], &["key", "purpose"]);
    match problem {
        Some((title, text)) => sheet.field_problem("key", title, text),
        None => sheet,
    }
}

fn aid(pen: &Pen<'_>) -> KeyAid {
    let (look_alikes, looked_like) = key::look_alikes();
    KeyAid {
        counter: pen.with("key-counter", &[("count", "#")]),
        convert: pen.say("key-convert"),
        symbols: key::symbols(),
        at_the_end: key::REDEEM_MARK.to_string(),
        look_alikes,
        looked_like,
    }
}

fn kept_key(last_five: &str, purpose: Purpose, checked: bool, pen: &Pen<'_>) -> Sheet {
    let note = if checked { "key-kept-checked" } else { "key-kept-unchecked" };
    Sheet::new(ScreenId::ProductKey, "kept", pen.say("key-title"))
        .notice(Tone::Done, pen.say("key-kept"), pen.say(note))
        .block(Block::Summary {
            rows: vec![
                row(pen.say("key-label"), masked(last_five), true),
                row(pen.say("key-for"), pen.say(&format!("key-for-{}", purpose_name(purpose))), false),
            ],
        })
        .act(Role::Secondary, pen.say("key-other"), "forget_key")
        .act(Role::Primary, pen.say("continue"), "keep_key")
}

/// Headline and what to do about it.
fn say_complaint(complaint: &Complaint, pen: &Pen<'_>) -> (String, String) {
    let count = u64::try_from(complaint.characters).unwrap_or(u64::MAX);
    let title = match &complaint.verdict {
        Verdict::Empty => pen.say("key-empty"),
        Verdict::ProductId => pen.say("key-product-id"),
        Verdict::Redeem => pen.say("key-redeem"),
        Verdict::BadCharacter { .. } => pen.say("key-bad-character"),
        Verdict::TwoN { .. } => pen.say("key-two-n"),
        Verdict::TooShort => pen.count("key-too-short", "count", count),
        Verdict::TooLong => pen.count("key-too-long", "count", count),
        Verdict::Legacy => pen.say("key-legacy"),
        Verdict::Checksum => pen.say("key-checksum"),
        Verdict::Ok => String::new(),
    };
    let text = match &complaint.verdict {
        Verdict::ProductId => pen.say("key-product-id.text"),
        Verdict::Redeem => pen.say("key-redeem.text"),
        Verdict::TwoN { .. } => pen.say("key-two-n.text"),
        Verdict::Legacy => pen.say("key-legacy.text"),
        Verdict::Checksum => pen.say("key-checksum.text"),
        Verdict::BadCharacter { positions } => positions_text(positions, pen),
        Verdict::Empty | Verdict::TooShort | Verdict::TooLong | Verdict::Ok => String::new(),
    };
    let hints = complaint.hints.iter().filter_map(|hint| say_hint(hint, pen));
    let mut all: Vec<String> = [text].into_iter().chain(hints).filter(|text| !text.is_empty()).collect();
    // Several characters may give the same advice.
    all.dedup();
    (title, all.join(" "))
}

fn positions_text(positions: &[usize], pen: &Pen<'_>) -> String {
    // More than three is not a slip of the finger: counting them out helps nobody.
    if positions.is_empty() || positions.len() > 3 {
        return pen.say("key-bad-many");
    }
    let places: Vec<String> = positions.iter().map(|position| (position + 1).to_string()).collect();
    pen.with("key-bad-places", &[("places", &places.join(", "))])
}

fn say_hint(hint: &Hint, pen: &Pen<'_>) -> Option<String> {
    match hint {
        Hint::NeverOccurs { character, .. } => {
            Some(pen.with("key-hint-never", &[("character", &character.to_string())]))
        }
        Hint::OtherScript { .. } => Some(pen.say("key-hint-script")),
        Hint::OftenMistaken => Some(pen.say("key-hint-mistaken")),
        Hint::ShiftForDigits => Some(pen.say("key-hint-shift")),
        Hint::PastedTwice => Some(pen.say("key-hint-twice")),
        Hint::AllTheSame => Some(pen.say("key-hint-same")),
    }
}

fn option(purpose: Purpose, pen: &Pen<'_>) -> Choice {
    let value = purpose_name(purpose).to_owned();
    Choice { label: pen.say(&format!("key-for-{value}")), value, detail: None }
}

pub(super) fn purpose_name(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Windows => "windows",
        Purpose::Office => "office",
        Purpose::Xbox => "xbox",
        Purpose::Unsure => "unsure",
    }
}

pub(super) fn masked(last_five: &str) -> String {
    format!("•••••-•••••-•••••-•••••-{last_five}")
}

pub(super) fn row(label: String, value: String, ltr: bool) -> Row {
    Row { label, value, ltr, action: None, erased: None }
}
