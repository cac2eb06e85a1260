//! The pages behind the dashboard: the name of this computer, what was agreed to, what makes the account safer.

use super::action;
use super::linking::unfit_name;
use super::sheet::{Pen, Sheet, page_name};
use super::start::row;
use crate::consent::{ConsentPurpose, Receipt, withdrawn_at};
use crate::desk::Leaf;
use crate::intent::Page;
use crate::journey::State;
use crate::link::NameProblem;
use crate::screen::{Block, FieldFormat, PassphraseBlock, Role, Row, ScreenId};
use crate::words::Language;

pub(super) fn desk(state: &State, leaf: Leaf, pen: &Pen<'_>) -> Sheet {
    match leaf {
        Leaf::Name { problem } => name(state, problem, pen),
        Leaf::Agreements => agreements(state, pen),
        Leaf::Advice => advice(pen),
    }
}

fn name(state: &State, problem: Option<NameProblem>, pen: &Pen<'_>) -> Sheet {
    let device = state.link.as_ref().map(|link| link.device_name.as_str()).unwrap_or_default();
    let wrong = problem.map(|problem| unfit_name(problem, pen));
    let named = match problem {
        None => "naming",
        Some(NameProblem::Empty) => "naming_empty",
        Some(NameProblem::TooLong) => "naming_too_long",
    };
    let hint = Some(pen.say("rename-hint"));
    let sheet = Sheet::new(ScreenId::Dashboard, named, pen.say("rename-title"))
        .field("device_name", pen.say("device-name"), hint, device, FieldFormat::Plain, wrong.clone())
        .act_with(Role::Primary, pen.say("rename-save"), "rename_to", &[], &["device_name"]);
    match wrong {
        Some(title) => sheet.field_problem("device_name", title, String::new()),
        None => sheet,
    }
}

fn agreements(state: &State, pen: &Pen<'_>) -> Sheet {
    let named = if state.receipts.is_empty() { "agreements_none" } else { "agreements" };
    let sheet = Sheet::new(ScreenId::Dashboard, named, pen.say("agreements-title"));
    let sheet = match state.receipts.is_empty() {
        true => sheet.text(pen.say("agreements-none")),
        false => {
            let rows = ConsentPurpose::ALL.into_iter().filter_map(|purpose| agreement(&state.receipts, purpose, pen));
            sheet.text(pen.say("agreements-intro")).block(Block::Summary { rows: rows.collect() })
        }
    };
    sheet.act(Role::Secondary, pen.say("save-my-data"), "save_my_data")
}

/// The last thing that was said about a purpose; nothing, where nothing ever was.
fn agreement(receipts: &[Receipt], purpose: ConsentPurpose, pen: &Pen<'_>) -> Option<Row> {
    let given = receipts.iter().rposition(|receipt| receipt.purpose == purpose && receipt.given)?;
    let receipt = receipts.get(given)?;
    let language = Language::from_tag(&receipt.locale).map(Language::name).unwrap_or_default();
    let label = pen.say(purpose_label(purpose));
    Some(match withdrawn_at(receipts, given) {
        Some(at) => {
            let [when, given] = [at, receipt.at].map(|moment| pen.ago(moment));
            let told = [("when", when.as_str()), ("given", given.as_str()), ("language", language)];
            row(label, pen.with("withdrawn-again", &told), false)
        }
        None => {
            let mut withdraw = action(pen.say("withdraw"), Role::Quiet, "withdraw");
            withdraw.send.insert("purpose".to_owned(), purpose.name().to_owned());
            let agreed = pen.with("agreed", &[("when", &pen.ago(receipt.at)), ("language", language)]);
            Row { action: Some(withdraw), ..row(label, agreed, false) }
        }
    })
}

fn purpose_label(purpose: ConsentPurpose) -> &'static str {
    match purpose {
        ConsentPurpose::SyncPasswords => "sync-passwords",
        ConsentPurpose::SyncHistory => "sync-history",
        ConsentPurpose::SyncFavourites => "sync-favourites",
        ConsentPurpose::Recommendations => "recommendations",
        ConsentPurpose::AccountCopy => "account-copy",
    }
}

fn advice(pen: &Pen<'_>) -> Sheet {
    let advised = |name: &str, label: String, page| {
        let mut row = row(pen.say(name), pen.say(&format!("{name}.text")), false);
        if pen.has_page(page) {
            let mut open = action(label, Role::Quiet, "open_page");
            open.send.insert("page".to_owned(), page_name(page).to_owned());
            row.action = Some(open);
        }
        row
    };
    let rows = vec![
        advised("advice-two-step", pen.say("advice-two-step.open"), Page::Security),
        advised("advice-sign-ins", pen.say("open-activity"), Page::Activity),
        advised("advice-password", pen.say("advice-password.open"), Page::Security),
    ];
    Sheet::new(ScreenId::Dashboard, "advice", pen.say("security-title"))
        .block(Block::Summary { rows })
        .block(Block::Passphrase(Box::new(passphrase(pen))))
}

fn passphrase(pen: &Pen<'_>) -> PassphraseBlock {
    PassphraseBlock {
        label: pen.say("made-up"),
        note: pen.say("made-up-note"),
        another: pen.say("made-up-another"),
        try_label: pen.say("try-out"),
        try_hint: pen.say("try-out-hint"),
        verdicts: ["try-out-first", "try-out-weak", "try-out-fair", "try-out-strong"].map(|name| pen.say(name)),
    }
}
