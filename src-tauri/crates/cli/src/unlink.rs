//! `firstlink unlink`: to the dashboard, and from there out of the link.

use std::sync::Arc;

use firstlink_engine::OpenError;
use firstlink_engine::secrets::OsSecrets;
use firstlink_engine::vault::{Vault, Vaulted as _};
use firstlink_wizard::effect::{Context, Moment};
use firstlink_wizard::intent::Intent;
use firstlink_wizard::journey::{Doing, Place as At, State};
use firstlink_wizard::screen::{Screen, ScreenId};

use crate::answer::problem_of;
use crate::args::Place;
use crate::exit::Exit;
use crate::session::Refusal;
use crate::{draw, json, out};
use firstlink_wizard::problem::Problem;
use firstlink_wizard::words::Words;

/// What to do about a screen on the way to being unlinked.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Send this.
    Send(Intent),
    /// The screen goes on by itself.
    Wait,
    /// Unlinked, and proven.
    Done,
    /// Unlinked, but something that opens nothing may be left.
    Left,
    /// It did not work.
    Stopped(Problem),
    /// There is no way from here.
    Stuck,
}

/// The step for this screen; `begun` is whether unlinking was asked for in this run.
///
/// A link can be there while a step after it is open; unlinking is possible from there.
pub(crate) fn step(screen: &Screen, begun: bool) -> Step {
    match screen.id {
        ScreenId::Dashboard => dashboard(screen, begun),
        ScreenId::SyncChoices | ScreenId::Recommendations | ScreenId::Finish => Step::Send(Intent::Unlink),
        ScreenId::Help
        | ScreenId::SignIn
        | ScreenId::Passphrase
        | ScreenId::Recovery
        | ScreenId::Confirm
        | ScreenId::Copy => Step::Send(Intent::Back),
        ScreenId::LinkOffer if screen.state != "verifying" => Step::Send(Intent::Back),
        ScreenId::LinkOffer | ScreenId::BrowserWait | ScreenId::DeviceCode => Step::Send(Intent::Cancel),
        ScreenId::Linking => Step::Wait,
        ScreenId::Problem if begun => Step::Stopped(problem_of(screen).unwrap_or(Problem::Unexpected)),
        ScreenId::Problem => Step::Send(Intent::Retry),
        ScreenId::Welcome | ScreenId::ProductKey | ScreenId::NotNow => Step::Stuck,
    }
}

/// Erases what is left where no link is recorded any more, and tells it as the dashboard would.
///
/// # Errors
/// When another Firstlink is at work there, or the home cannot be used.
pub(crate) fn remains(place: &Place, json: bool, words: Words) -> Result<Exit, Refusal> {
    let home = place.home()?;
    let _lock = home.lock().map_err(OpenError::Lock)?;
    let vault = Vault::new(home, Arc::new(OsSecrets::new()));
    let erasures = vault.erase_each();
    let provider = place.provider()?.facts();
    let (device_name, version) = (String::new(), String::new());
    let context = Context { now: Moment::default(), provider, device_name, version };
    let state = State { place: At::Dashboard { doing: Doing::Nothing }, erasures, ..State::new(words.language()) };
    let screen = firstlink_wizard::draw::screen(&state, &context, 0);
    let exit = if screen.state == "left" { Exit::Io } else { Exit::Done };
    out::text(&match json {
        true => json::screen(&screen) + &json::end("unlinked", exit, None),
        false => draw::screen(&screen, out::paper()),
    });
    Ok(exit)
}

fn dashboard(screen: &Screen, begun: bool) -> Step {
    match screen.state.as_str() {
        "not_linked" => Step::Done,
        "left" => Step::Left,
        "checking" | "unlinking" => Step::Wait,
        "asking_unlink" => Step::Send(Intent::UnlinkNow),
        "unlink_failed" if begun => Step::Stopped(problem_of(screen).unwrap_or(Problem::Unexpected)),
        _ => Step::Send(Intent::Unlink),
    }
}
