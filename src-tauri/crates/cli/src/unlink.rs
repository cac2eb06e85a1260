//! `firstlink unlink`: to the dashboard, and from there out of the link.

use firstlink_wizard::intent::Intent;
use firstlink_wizard::screen::{Screen, ScreenId};

use crate::answer::problem_of;
use firstlink_wizard::problem::Problem;

/// What to do about a screen on the way to being unlinked.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Send this.
    Send(Intent),
    /// The screen goes on by itself.
    Wait,
    /// Unlinked, and proven.
    Done,
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
        ScreenId::Help | ScreenId::SignIn | ScreenId::Recovery | ScreenId::Confirm => Step::Send(Intent::Back),
        ScreenId::LinkOffer if screen.state != "verifying" => Step::Send(Intent::Back),
        ScreenId::LinkOffer | ScreenId::BrowserWait | ScreenId::DeviceCode => Step::Send(Intent::Cancel),
        ScreenId::Linking => Step::Wait,
        ScreenId::Problem if begun => Step::Stopped(problem_of(screen).unwrap_or(Problem::Unexpected)),
        ScreenId::Problem => Step::Send(Intent::Retry),
        ScreenId::Welcome | ScreenId::ProductKey | ScreenId::NotNow => Step::Stuck,
    }
}

fn dashboard(screen: &Screen, begun: bool) -> Step {
    match screen.state.as_str() {
        "not_linked" => Step::Done,
        "checking" | "unlinking" => Step::Wait,
        "asking_unlink" => Step::Send(Intent::UnlinkNow),
        "unlink_failed" if begun => Step::Stopped(problem_of(screen).unwrap_or(Problem::Unexpected)),
        _ => Step::Send(Intent::Unlink),
    }
}
