//! How each state looks: from what the wizard remembers to a screen in the person's language.
//!
//! One function per screen, and no other place that knows both states and sentences. A new screen is one function here
//! and its sentences in `ui/locales`; every face can then show it.

mod choices;
mod desk;
mod display;
mod done;
mod help;
mod linking;
mod passphrase;
mod preflight;
mod recovery;
mod sheet;
mod side;
mod signing_in;
mod start;
mod switches;
mod travel;

use crate::effect::Context;
use crate::journey::{Doing, Place, State};
use crate::link;
use crate::problem::Problem;
use crate::screen::{Action, Block, Role, Screen, ScreenId};
use crate::words::Language;

use sheet::{Pen, Sheet};

pub use preflight::{Told, tell, tell_check};

/// The screen of a state. `revision` is the caller's count of changes.
pub fn screen(state: &State, context: &Context, revision: u64) -> Screen {
    let pen = Pen::new(state, context);
    let guide = state.open_guide();
    let mut sheet = match guide {
        _ if state.help => help::help(state, &pen),
        Some(guide) => recovery::recovery(state, guide, &pen),
        None => sheet_of(state, &pen),
    };
    // Over the place lies a page of its own, which only what was opened from it concerns.
    let covered = state.help || guide.is_some();
    sheet.add_aside(&pen, state.aside.as_ref().filter(|aside| !covered || aside.is_of_a_page()));
    sheet.add_frame(&pen, state);
    sheet.into_screen(&pen, revision)
}

/// What a problem says, for a face that shows it without a screen.
pub fn problem(problem: Problem, language: Language, context: &Context) -> Block {
    sheet::problem_notice(&Pen::new(&State::new(language), context), problem)
}

fn sheet_of(state: &State, pen: &Pen<'_>) -> Sheet {
    match &state.place {
        Place::Welcome => start::welcome(state, pen),
        Place::ProductKey { complaint, purpose } => start::product_key(state, complaint.as_ref(), *purpose, pen),
        Place::Link { link } => match link {
            link::State::SignIn { problem, interrupted } => signing_in::sign_in(state, *problem, *interrupted, pen),
            link::State::BrowserWait { create, address, opened, offering, beside, .. } => {
                let wait = signing_in::Wait {
                    create: *create,
                    address: address.as_ref(),
                    opened: *opened,
                    offers: link::State::offers(*offering, *opened),
                    beside: beside.as_ref(),
                    unfit: signing_in::unfit(state),
                };
                signing_in::browser_wait(&wait, pen)
            }
            link::State::OtherAccount { account } => linking::other_account(state, account, pen),
            link::State::DeviceCode { code, expired, .. } => signing_in::device_code(code.as_ref(), *expired, pen),
            link::State::LinkOffer { account, problem } => linking::offer(state, account, *problem, pen),
            link::State::Verifying { account, .. } => linking::verifying(account, pen),
            link::State::Confirm { account, device_name, name_problem, problem } => {
                linking::confirm(state, account, device_name, *name_problem, *problem, pen)
            }
            link::State::Linking { account, device_name, .. } => linking::linking(state, account, device_name, pen),
        },
        Place::Copy { problem } => travel::question(state, *problem, pen),
        Place::Passphrase { doing, complaint, .. } => passphrase::passphrase(state, *doing, *complaint, pen),
        Place::SyncChoices { again } => choices::sync(state, *again, pen),
        Place::Recommendations { again } => choices::recommendations(state, *again, pen),
        Place::Finish => done::finish(state, pen),
        Place::Dashboard { doing } => done::dashboard(state, *doing, pen),
        Place::NotNow { back } => side::not_now(state, back, pen),
        Place::Problem { problem, .. } => side::problem(*problem, pen),
    }
}

/// Whether the screen has Back at its top, which an action of the screen's own may already be.
fn goes_back(id: ScreenId, state: &State) -> bool {
    match id {
        ScreenId::Welcome | ScreenId::Linking | ScreenId::Problem => false,
        ScreenId::SyncChoices => matches!(state.place, Place::SyncChoices { again: true }),
        ScreenId::Passphrase => {
            matches!(state.place, Place::Passphrase { doing: crate::passphrase::Doing::Opening, .. })
        }
        ScreenId::Dashboard => matches!(state.place, Place::Dashboard { doing: Doing::Reading { .. } }),
        ScreenId::ProductKey
        | ScreenId::SignIn
        | ScreenId::BrowserWait
        | ScreenId::DeviceCode
        | ScreenId::LinkOffer
        | ScreenId::Confirm
        | ScreenId::Recommendations
        | ScreenId::Finish
        | ScreenId::Copy
        | ScreenId::Recovery
        | ScreenId::Help
        | ScreenId::NotNow => true,
    }
}

/// The number of the step a screen belongs to; side trips have none.
fn step_of(id: ScreenId) -> Option<u8> {
    match id {
        ScreenId::ProductKey => Some(1),
        ScreenId::SignIn | ScreenId::Passphrase | ScreenId::BrowserWait | ScreenId::DeviceCode => Some(2),
        ScreenId::LinkOffer | ScreenId::Confirm | ScreenId::Linking => Some(3),
        ScreenId::SyncChoices | ScreenId::Recommendations => Some(4),
        ScreenId::Finish => Some(5),
        ScreenId::Welcome
        | ScreenId::Copy
        | ScreenId::Dashboard
        | ScreenId::Recovery
        | ScreenId::Help
        | ScreenId::NotNow
        | ScreenId::Problem => None,
    }
}

fn action(label: String, role: Role, intent: &str) -> Action {
    Action { label, role, send: [("intent".to_owned(), intent.to_owned())].into(), fields: vec![] }
}
