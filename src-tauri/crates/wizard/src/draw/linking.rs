//! The offer, the one commitment, and the making of the link.

use super::sheet::{Pen, Sheet};
use super::start::{masked, row};
use crate::account::Account;
use crate::effect::SecretStore;
use crate::journey::{KeyAnswer, State};
use crate::link::{DEVICE_NAME_LIMIT, NameProblem};
use crate::problem::Problem;
use crate::screen::{Block, FieldFormat, Role, ScreenId, Tone};

pub(super) fn offer(state: &State, account: &Account, problem: Option<Problem>, pen: &Pen<'_>) -> Sheet {
    let name = if problem.is_some() { "problem" } else { "idle" };
    let sheet = Sheet::new(ScreenId::LinkOffer, name, pen.say("offer-title"))
        .status(pen.say("offer-signed-in"))
        .problem(pen, problem)
        .block(card(account, pen))
        .text(pen.say("offer-what"))
        .bullets(pen.list("offer-point"));
    session_notice(sheet, state, pen).act(Role::Secondary, pen.say("other-account"), "other_account").act(
        Role::Primary,
        pen.say("link-now"),
        "link_now",
    )
}

/// Both accounts by name, before anything is written.
pub(super) fn other_account(state: &State, account: &Account, pen: &Pen<'_>) -> Sheet {
    let sheet = Sheet::new(ScreenId::LinkOffer, "other_account", pen.say("mismatch-title"))
        .problem(pen, Some(Problem::OtherAccount));
    let sheet = match &state.link {
        Some(link) => {
            let (linked, signed_in) = (spoken(&link.account), spoken(account));
            sheet
                .text(pen.with("mismatch-both", &[("linked", &linked), ("account", &signed_in)]))
                .block(card_as(&link.account, pen.say("mismatch-linked")))
        }
        None => sheet,
    };
    sheet
        .block(card_as(account, pen.say("mismatch-signed-in")))
        .text(pen.say("mismatch-nothing"))
        .act(Role::Quiet, pen.say("mismatch-unlink"), "unlink")
        .act(Role::Secondary, pen.say("cancel"), "cancel")
        .act(Role::Primary, pen.say("mismatch-again"), "sign_in_browser")
}

/// How an account is named in a sentence: by the address, which is its own, where it has one.
fn spoken(account: &Account) -> String {
    account.address.clone().unwrap_or_else(|| account.name.clone())
}

pub(super) fn verifying(account: &Account, pen: &Pen<'_>) -> Sheet {
    Sheet::new(ScreenId::LinkOffer, "verifying", pen.say("offer-title"))
        .status(pen.say("verifying"))
        .block(card(account, pen))
        .block(Block::Progress { label: pen.say("verifying"), done: None })
        .act(Role::Secondary, pen.say("cancel"), "cancel")
}

pub(super) fn confirm(
    state: &State,
    account: &Account,
    device_name: &str,
    name_problem: Option<NameProblem>,
    problem: Option<Problem>,
    pen: &Pen<'_>,
) -> Sheet {
    let name = match name_problem {
        None if problem.is_some() => "problem",
        None => "idle",
        Some(NameProblem::Empty) => "name_empty",
        Some(NameProblem::TooLong) => "name_too_long",
    };
    let wrong = name_problem.map(|problem| unfit_name(problem, pen));
    let sheet = Sheet::new(ScreenId::Confirm, name, pen.say("confirm-title"))
        .problem(pen, problem)
        .block(card(account, pen))
        .field(
            "device_name",
            pen.say("device-name"),
            Some(pen.say("device-name-hint")),
            device_name,
            FieldFormat::Plain,
            wrong.clone(),
        )
        .block(Block::Summary { rows: vec![row(pen.say("key-label"), key_value(state, pen), true)] })
        .text(pen.say("confirm-nothing-yet"));
    let sheet = session_notice(sheet, state, pen)
        .act(Role::Secondary, pen.say("other-account"), "other_account")
        .act_with(Role::Primary, pen.say("confirm"), "confirm", &[], &["device_name"]);
    match wrong {
        Some(title) => sheet.field_problem("device_name", title, String::new()),
        None => sheet,
    }
}

/// What is wrong with a name of this computer.
pub(super) fn unfit_name(problem: NameProblem, pen: &Pen<'_>) -> String {
    match problem {
        NameProblem::Empty => pen.say("device-name-empty"),
        NameProblem::TooLong => pen.with("device-name-too-long", &[("limit", &DEVICE_NAME_LIMIT.to_string())]),
    }
}

pub(super) fn linking(state: &State, account: &Account, device_name: &str, pen: &Pen<'_>) -> Sheet {
    let sheet = Sheet::new(ScreenId::Linking, "running", pen.say("linking-title"))
        .status(pen.say("linking-saving"))
        .block(card(account, pen))
        .block(Block::Progress { label: pen.with("linking-device", &[("device", device_name)]), done: None });
    let sheet = match state.secrets {
        SecretStore::Locked => sheet.notice(Tone::Info, pen.say("store-locked"), pen.say("store-locked.text")),
        SecretStore::Unknown
        | SecretStore::Ready
        | SecretStore::Absent
        | SecretStore::Sealed
        | SecretStore::Unsealed => sheet,
    };
    sheet.act(Role::Secondary, pen.say("cancel"), "cancel")
}

pub(super) fn card(account: &Account, pen: &Pen<'_>) -> Block {
    card_as(account, pen.say("account-detail"))
}

fn card_as(account: &Account, detail: String) -> Block {
    Block::Account {
        name: account.name.clone(),
        address: account.address.clone().unwrap_or_default(),
        initials: account.initials(),
        detail,
    }
}

pub(super) fn key_value(state: &State, pen: &Pen<'_>) -> String {
    match &state.answers.key {
        KeyAnswer::Kept { last_five, .. } => masked(last_five),
        KeyAnswer::Skipped | KeyAnswer::Open => pen.say("key-none"),
    }
}

fn session_notice(sheet: Sheet, state: &State, pen: &Pen<'_>) -> Sheet {
    match state.secrets {
        SecretStore::Absent => sheet.notice(Tone::Warning, pen.say("session-only"), pen.say("session-only.text")),
        SecretStore::Unknown
        | SecretStore::Ready
        | SecretStore::Locked
        | SecretStore::Sealed
        | SecretStore::Unsealed => sheet,
    }
}
