//! Choosing how to sign in, and waiting for it.

use qrcode::{Color, EcLevel, QrCode};

use super::preflight;
use super::sheet::{Pen, Sheet, address_block};
use crate::effect::{IssuedCode, PasteFault, SecretStore, Shown};
use crate::findings;
use crate::intent::Page;
use crate::journey::{Aside, State};
use crate::link::Beside;
use crate::problem::Problem;
use crate::screen::{Block, CodeBlock, FieldFormat, Qr, Role, ScreenId, Tone};

pub(super) fn sign_in(state: &State, problem: Option<Problem>, interrupted: bool, pen: &Pen<'_>) -> Sheet {
    let name = match (problem, interrupted, state.secrets) {
        (Some(_), _, _) => "problem",
        (None, true, _) => "interrupted",
        (None, false, SecretStore::Absent) => "session_only",
        (None, false, SecretStore::Locked) => "locked",
        // Whoever signs in unattended waits until it is known where the sign-in can be kept.
        (None, false, SecretStore::Unknown) if !state.probed => "probing",
        (None, false, SecretStore::Sealed | SecretStore::Unsealed) => "passphrase",
        (None, false, SecretStore::Ready | SecretStore::Unknown) => "idle",
    };
    let sheet = Sheet::new(ScreenId::SignIn, name, pen.say("sign-in-title")).problem(pen, problem);
    let sheet = if interrupted && problem.is_none() {
        sheet.notice(Tone::Info, pen.say("sign-in-interrupted"), pen.say("sign-in-interrupted.text"))
    } else {
        sheet
    };
    let sheet = match state.secrets {
        SecretStore::Absent => sheet.notice(Tone::Warning, pen.say("session-only"), pen.say("session-only.text")),
        SecretStore::Sealed => sheet.notice(Tone::Info, pen.say("vault-sealed"), pen.say("vault-sealed.text")),
        SecretStore::Unsealed => sheet.notice(Tone::Done, pen.say("vault-unsealed"), pen.say("vault-unsealed.text")),
        SecretStore::Locked => sheet.notice(Tone::Info, pen.say("store-locked"), pen.say("store-locked.text")),
        SecretStore::Ready | SecretStore::Unknown => sheet,
    };
    let sheet = match problem {
        // It says the same, from what has just been tried.
        Some(_) => sheet,
        None => preflight::add(sheet, &state.findings, findings::Shown::SignIn, pen),
    };
    let sheet = sheet
        .text(pen.say("sign-in-intro"))
        .text(pen.say("sign-in-which"))
        .act(Role::Quiet, pen.say("sign-in-cannot"), "recover")
        .act(Role::Quiet, pen.say("sign-in-create"), "create_account");
    let sheet = match state.secrets {
        SecretStore::Absent => sheet.act(Role::Quiet, pen.say("sign-in-passphrase"), "use_passphrase"),
        SecretStore::Sealed
        | SecretStore::Unsealed
        | SecretStore::Locked
        | SecretStore::Ready
        | SecretStore::Unknown => sheet,
    };
    let (device, browser) = (pen.say("sign-in-device"), pen.say("sign-in-browser"));
    if state.findings.browser_is_no_way() {
        return sheet.act(Role::Secondary, browser, "sign_in_browser").act(Role::Primary, device, "sign_in_device");
    }
    sheet.act(Role::Secondary, device, "sign_in_device").act(Role::Primary, browser, "sign_in_browser")
}

/// What the screen of the open browser has to show.
pub(super) struct Wait<'a> {
    pub(super) create: bool,
    pub(super) address: Option<&'a Shown>,
    pub(super) opened: Option<bool>,
    pub(super) offers: bool,
    pub(super) beside: Option<&'a Beside>,
    pub(super) unfit: Option<PasteFault>,
}

/// What is wrong with what was pasted last.
pub(super) fn unfit(state: &State) -> Option<PasteFault> {
    match &state.aside {
        Some(Aside::PasteUnfit(fault)) => Some(*fault),
        Some(_) | None => None,
    }
}

pub(super) fn browser_wait(wait: &Wait<'_>, pen: &Pen<'_>) -> Sheet {
    let title = if wait.create { "browser-title-create" } else { "browser-title" };
    let sheet = Sheet::new(ScreenId::BrowserWait, name_of(wait), pen.say(title));
    let sheet = match (wait.opened, wait.beside) {
        (Some(false), _) => sheet.problem(pen, Some(Problem::BrowserFailed)),
        (_, Some(_)) => sheet.text(pen.say("beside-first")),
        (Some(true), None) if wait.offers => {
            sheet.notice(Tone::Info, pen.say("browser-offer"), pen.say("browser-offer.text"))
        }
        (Some(true), None) => sheet.status(pen.say("browser-opened")),
        (None, None) => sheet.status(pen.say("browser-opening")),
    };
    let sheet = ways(sheet, wait, pen).act(Role::Quiet, pen.say("sign-in-cannot"), "recover").act(
        Role::Secondary,
        pen.say("cancel"),
        "cancel",
    );
    let sheet = match wait.beside {
        None => sheet.act(Role::Secondary, pen.say("browser-device"), "sign_in_device"),
        Some(Beside { code: Some(_), .. }) => sheet.act(Role::Secondary, pen.say("device-new"), "new_code"),
        Some(Beside { code: None, .. }) => sheet,
    };
    sheet.act(Role::Secondary, pen.say("browser-again"), "open_again")
}

fn name_of(wait: &Wait<'_>) -> &'static str {
    match (wait.opened, wait.beside) {
        (_, Some(Beside { code: Some(_), .. })) => "code",
        (_, Some(Beside { code: None, .. })) => "asking",
        (Some(false), None) => "not_opened",
        (Some(true), None) if wait.offers => "offering",
        (Some(true), None) => "waiting",
        (None, None) => "opening",
    }
}

/// The ways that are open: browser or code, the address to copy, and the one to paste.
fn ways(sheet: Sheet, wait: &Wait<'_>, pen: &Pen<'_>) -> Sheet {
    let sheet = match wait.beside {
        None => sheet.block(Block::Numbered { items: pen.list("browser-step") }).text(pen.say("browser-back")),
        Some(Beside { code: None, .. }) => sheet.block(Block::Progress { label: pen.say("device-asking"), done: None }),
        Some(Beside { code: Some(code), .. }) => sheet
            .block(Block::Numbered { items: pen.list("device-step") })
            .block(Block::Code(Box::new(code_block(code, pen)))),
    };
    let sheet = match wait.address {
        Some(address) => sheet.text(pen.say("browser-until")).block(address_block(pen, address.address())),
        None => sheet,
    };
    if wait.offers && wait.address.is_some() { paste(sheet, wait.unfit, pen) } else { sheet }
}

/// Where the address goes that the browser ended on, for a browser that cannot reach this computer.
fn paste(sheet: Sheet, unfit: Option<PasteFault>, pen: &Pen<'_>) -> Sheet {
    let wrong = unfit.map(|fault| match fault {
        PasteFault::NoCode => (pen.say("paste-no-code"), pen.say("paste-no-code.text")),
        PasteFault::OtherSignIn => (pen.say("paste-other"), pen.say("paste-other.text")),
        PasteFault::Beginning => (pen.say("paste-beginning"), pen.say("paste-beginning.text")),
    });
    let beside = wrong.as_ref().map(|(title, _)| title.clone());
    let (label, hint) = (pen.say("paste-label"), Some(pen.say("paste-hint")));
    let sheet = sheet.field("address", label, hint, "", FieldFormat::ReturnAddress, beside).act_with(
        Role::Quiet,
        pen.say("paste-use"),
        "paste_address",
        &[],
        &["address"],
    );
    match wrong {
        Some((title, text)) => sheet.field_problem("address", title, text),
        None => sheet,
    }
}

pub(super) fn device_code(code: Option<&IssuedCode>, expired: bool, pen: &Pen<'_>) -> Sheet {
    let sheet = match (code, expired) {
        (_, true) => Sheet::new(ScreenId::DeviceCode, "expired", pen.say("device-title"))
            .problem(pen, Some(Problem::CodeExpired))
            .act(Role::Secondary, pen.say("cancel"), "cancel")
            .act(Role::Secondary, pen.say("device-browser"), "sign_in_browser")
            .act(Role::Primary, pen.say("device-new"), "new_code"),
        (None, false) => Sheet::new(ScreenId::DeviceCode, "asking", pen.say("device-title"))
            .block(Block::Progress { label: pen.say("device-asking"), done: None })
            .act(Role::Secondary, pen.say("cancel"), "cancel")
            .act(Role::Secondary, pen.say("device-browser"), "sign_in_browser"),
        (Some(code), false) => Sheet::new(ScreenId::DeviceCode, "showing", pen.say("device-title"))
            .block(Block::Numbered { items: pen.list("device-step") })
            .block(Block::Code(Box::new(code_block(code, pen))))
            .text(pen.say("device-waiting"))
            .act(Role::Secondary, pen.say("cancel"), "cancel")
            .act(Role::Secondary, pen.say("device-browser"), "sign_in_browser")
            .act(Role::Secondary, pen.say("device-new"), "new_code"),
    };
    let sheet = sheet.act(Role::Quiet, pen.say("sign-in-cannot"), "recover");
    sheet.page(Role::Quiet, pen.say("open-support"), Page::Support, pen)
}

fn code_block(code: &IssuedCode, pen: &Pen<'_>) -> CodeBlock {
    let seconds = code.expires_at.0.saturating_sub(pen.now.0);
    let expires = match seconds {
        0..60 => pen.say("device-expires-soon"),
        _ => pen.count("device-expires", "minutes", seconds.div_ceil(60)),
    };
    CodeBlock {
        label: pen.say("device-code"),
        code: code.user_code.clone(),
        grouped: grouped(&code.user_code),
        spelled: code.user_code.chars().map(String::from).collect::<Vec<_>>().join(", "),
        copy: pen.say("device-copy"),
        copied: pen.say("device-copied"),
        address_label: pen.say("device-address"),
        address: code.verification_uri.clone(),
        qr: qr(&code.verification_uri, pen),
        expires_at: code.expires_at.0,
        expires,
        warning: pen.say("device-warning"),
    }
}

/// In two halves where it is long enough; the space is for the eye only and never copied.
fn grouped(code: &str) -> String {
    let characters: Vec<char> = code.chars().collect();
    if characters.len() < 6 || code.contains('-') {
        return code.to_owned();
    }
    let (first, second) = characters.split_at(characters.len().div_ceil(2));
    [first.iter().collect::<String>(), second.iter().collect()].join("\u{2009}")
}

/// The address as a QR code; of an address too long for one, an empty code that faces leave out.
fn qr(address: &str, pen: &Pen<'_>) -> Qr {
    let alternative = pen.say("device-qr");
    let Ok(code) = QrCode::with_error_correction_level(address, EcLevel::M) else {
        return Qr { alternative, size: 0, rows: vec![] };
    };
    let width = code.width();
    let dark = |color: &Color| if *color == Color::Dark { '1' } else { '0' };
    let rows = code.to_colors().chunks(width).map(|row| row.iter().map(dark).collect()).collect();
    Qr { alternative, size: u16::try_from(width).unwrap_or(0), rows }
}
