//! Choosing a passphrase for the vault, and opening the vault with it.

use super::sheet::{Pen, Sheet};
use crate::journey::State;
use crate::passphrase::{Complaint, Doing};
use crate::screen::{FieldFormat, Role, ScreenId, Tone};

pub(super) fn passphrase(state: &State, doing: Doing, complaint: Option<Complaint>, pen: &Pen<'_>) -> Sheet {
    match doing {
        Doing::Choosing => choosing(complaint, pen),
        Doing::Opening => opening(state, complaint, pen),
    }
}

fn choosing(complaint: Option<Complaint>, pen: &Pen<'_>) -> Sheet {
    let name = complaint.map_or("choosing", |complaint| match complaint {
        Complaint::TooShort => "too_short",
        Complaint::NotTheSame => "not_the_same",
        Complaint::Wrong | Complaint::Failed(_) => "not_made",
    });
    let sheet = Sheet::new(ScreenId::Passphrase, name, pen.say("passphrase-choose"));
    let short = (complaint == Some(Complaint::TooShort)).then(|| pen.say("passphrase-too-short"));
    let other = (complaint == Some(Complaint::NotTheSame)).then(|| pen.say("passphrase-not-the-same"));
    complained(sheet, complaint, pen)
        .text(pen.say("passphrase-why"))
        .field(
            "passphrase",
            pen.say("passphrase-label"),
            Some(pen.say("passphrase-hint")),
            "",
            FieldFormat::Secret,
            short,
        )
        .field("again", pen.say("passphrase-again"), None, "", FieldFormat::Secret, other)
        .notice(Tone::Warning, pen.say("passphrase-forgotten"), pen.say("passphrase-forgotten.text"))
        .act(Role::Secondary, pen.say("passphrase-without"), "back")
        .act_with(Role::Primary, pen.say("continue"), "choose_passphrase", &[], &["passphrase", "again"])
}

fn opening(state: &State, complaint: Option<Complaint>, pen: &Pen<'_>) -> Sheet {
    let name = complaint.map_or("opening", |complaint| match complaint {
        Complaint::Wrong => "wrong",
        Complaint::TooShort | Complaint::NotTheSame | Complaint::Failed(_) => "not_opened",
    });
    let wrong = (complaint == Some(Complaint::Wrong)).then(|| pen.say("passphrase-wrong"));
    let sheet = Sheet::new(ScreenId::Passphrase, name, pen.say("passphrase-open"));
    let sheet = complained(sheet, complaint, pen).text(pen.say("passphrase-needed")).field(
        "passphrase",
        pen.say("passphrase-label"),
        None,
        "",
        FieldFormat::Secret,
        wrong,
    );
    let sheet = if state.link.is_some() { sheet.text(pen.say("passphrase-forget-link")) } else { sheet };
    sheet.act(Role::Secondary, pen.say("passphrase-forget"), "forget_vault").act_with(
        Role::Primary,
        pen.say("passphrase-open-now"),
        "open_vault",
        &[],
        &["passphrase"],
    )
}

/// What is wrong, on top; with what was typed, it also stands at the field.
fn complained(sheet: Sheet, complaint: Option<Complaint>, pen: &Pen<'_>) -> Sheet {
    match complaint {
        Some(Complaint::TooShort) => {
            sheet.field_problem("passphrase", pen.say("passphrase-too-short"), pen.say("passphrase-hint"))
        }
        Some(Complaint::NotTheSame) => {
            sheet.field_problem("again", pen.say("passphrase-not-the-same"), pen.say("passphrase-not-the-same.text"))
        }
        Some(Complaint::Wrong) => {
            sheet.field_problem("passphrase", pen.say("passphrase-wrong"), pen.say("passphrase-wrong.text"))
        }
        Some(Complaint::Failed(problem)) => sheet.problem(pen, Some(problem)),
        None => sheet,
    }
}
