//! `firstlink link`: walks the wizard's screens, answering from the flags and asking for the rest.

use std::time::Duration;

use firstlink_engine::Engine;
use firstlink_wizard::intent::Intent;
use firstlink_wizard::screen::{Block, Screen, ScreenId};
use firstlink_wizard::words::{Language, Words};
use tokio::sync::watch;

use crate::answer::{Answers, End, Step, answer, problem_of};
use crate::exit::Exit;
use crate::lend::Terminal;
use crate::person::{Choice, Pace, Person};
use crate::{draw, json, out};

/// Longest time the wizard takes to hear an intent; what it starts may take longer, and shows.
const HEARD: Duration = Duration::from_secs(5);

/// One walk through the wizard.
pub(crate) struct Walk<'a> {
    /// The wizard.
    pub(crate) engine: &'a Engine,
    /// What was answered in advance.
    pub(crate) answers: Answers,
    /// Who can be asked.
    pub(crate) person: Option<Person>,
    /// How screens are shown.
    pub(crate) show: Show,
    /// The terminal, when a text browser does not have it.
    pub(crate) terminal: Terminal,
}

/// How screens are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Show {
    /// As text.
    Text,
    /// As lines of JSON.
    Json,
}

/// How a walk ended, with the words for it in the language of the last screen.
pub(crate) struct Ended {
    /// The code.
    pub(crate) exit: Exit,
    /// What went wrong, where something did.
    pub(crate) problem: Option<json::Problem>,
}

impl Walk<'_> {
    /// To the end, whichever it is; the wizard is left open.
    pub(crate) async fn finish(mut self) -> Ended {
        let mut screens = self.engine.screens();
        let mut shown: Option<Screen> = None;
        loop {
            self.terminal.ours().await;
            let screen = screens.borrow_and_update().clone();
            if shown.as_ref().map(essence) != Some(essence(&screen)) {
                self.show(&screen);
            }
            let gone = match answer(&screen, &self.answers) {
                Step::End(end) => return ended(end, &screen),
                Step::Send(intent) => !self.send(intent, &screen, &mut screens).await,
                Step::Ask(flag) if self.person.is_none() => return missing(flag, &screen),
                Step::Wait if self.person.is_none() => screens.changed().await.is_err(),
                // The browser may be about to take the terminal.
                Step::Wait if screen.state == "opening" => screens.changed().await.is_err(),
                Step::Wait => match self.ask(&screen, &mut screens, Pace::Waiting).await {
                    Some(ended) => return ended,
                    None => false,
                },
                Step::Ask(_) => match self.ask(&screen, &mut screens, Pace::Asking).await {
                    Some(ended) => return ended,
                    None => false,
                },
            };
            if gone {
                return left(&screen);
            }
            shown = Some(screen);
        }
    }

    fn show(&self, screen: &Screen) {
        out::text(&match self.show {
            Show::Text => format!("\n{}", draw::screen(screen, out::paper())),
            Show::Json => json::screen(screen),
        });
    }

    /// Sends an intent and waits until it was heard. `false` when the wizard has ended.
    async fn send(&mut self, intent: Intent, screen: &Screen, screens: &mut watch::Receiver<Screen>) -> bool {
        self.answers.sent(screen.id, &intent);
        self.engine.send(intent);
        // Something else may happen just before: the first new screen need not be the answer.
        match tokio::time::timeout(HEARD, screens.wait_for(|now| is_answer(screen, now))).await {
            Ok(heard) => heard.is_ok(),
            Err(_) => true,
        }
    }

    /// Asks the person and passes on what they want. `Some` when they are done.
    async fn ask(&mut self, screen: &Screen, screens: &mut watch::Receiver<Screen>, pace: Pace) -> Option<Ended> {
        let person = self.person.as_mut()?;
        match person.choose(screen, screens, pace).await {
            Choice::ScreenChanged => None,
            Choice::Gone | Choice::Intent(Intent::Quit) => Some(left(screen)),
            Choice::Intent(intent) => {
                let before = essence(screen);
                self.engine.send(intent);
                let _ = tokio::time::timeout(HEARD / 5, screens.wait_for(|now| essence(now) != before)).await;
                None
            }
        }
    }
}

/// A screen without what changes by itself as time goes by.
pub(crate) fn essence(screen: &Screen) -> Screen {
    let mut screen = screen.clone();
    screen.revision = 0;
    for block in &mut screen.blocks {
        if let Block::Code(code) = block {
            code.expires.clear();
        }
    }
    screen
}

/// Whether this screen can be what an intent sent on that one led to. What kind of secret store there is shows on SignIn
/// as another state, and may be found out at any time.
fn is_answer(before: &Screen, now: &Screen) -> bool {
    let moved = now.id != before.id || (now.state != before.state && now.id != ScreenId::SignIn);
    moved || problem_of(now) != problem_of(before)
}

fn ended(end: End, screen: &Screen) -> Ended {
    let (exit, problem) = match end {
        End::Linked => (Exit::Done, None),
        End::NotLinked => (Exit::NotLinked, Some(said(screen, "terminal-not-linked-here", None))),
        End::Stopped(problem) => (Exit::of(problem), json::Problem::of(screen)),
        End::BadKey => (Exit::Data, json::Problem::of(screen).or(Some(said(screen, "terminal-bad-key", None)))),
        End::BadPassphrase => {
            (Exit::Usage, json::Problem::of(screen).or(Some(said(screen, "terminal-bad-passphrase", None))))
        }
        End::BadDeviceName => (Exit::Usage, Some(said(screen, "terminal-bad-name", None))),
    };
    Ended { exit, problem }
}

fn missing(flag: Option<&str>, screen: &Screen) -> Ended {
    let name = if flag.is_some() { "terminal-missing" } else { "terminal-stuck" };
    Ended { exit: Exit::Usage, problem: Some(said(screen, name, flag)) }
}

fn left(screen: &Screen) -> Ended {
    let linked = match screen.id {
        ScreenId::SyncChoices | ScreenId::Recommendations | ScreenId::Finish | ScreenId::Copy => true,
        ScreenId::Dashboard => screen.state != "not_linked",
        ScreenId::Welcome
        | ScreenId::ProductKey
        | ScreenId::SignIn
        | ScreenId::Passphrase
        | ScreenId::BrowserWait
        | ScreenId::DeviceCode
        | ScreenId::LinkOffer
        | ScreenId::Confirm
        | ScreenId::Linking
        | ScreenId::Recovery
        | ScreenId::Help
        | ScreenId::NotNow
        | ScreenId::Problem => false,
    };
    Ended { exit: if linked { Exit::Done } else { Exit::Left }, problem: None }
}

fn said(screen: &Screen, name: &str, flag: Option<&str>) -> json::Problem {
    let words = Words::new(Language::from_tag(&screen.lang).unwrap_or_default());
    let values = flag.map(|flag| ("flag", flag));
    let say = |name: &str| draw::paper::clean(&words.say_with(name, values.as_slice()));
    let text = format!("{name}.text");
    json::Problem::said(say(name), if words.has(&text) { say(&text) } else { String::new() })
}
