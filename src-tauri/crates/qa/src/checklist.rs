//! The checklist of a scenario: what a tester does and sees, in the words that are on the screens.
//!
//! It is made by playing the scenario, so that it never says what the wizard does not. Testers read English; what they look
//! for on the screen stands in quotation marks, in the language of the screen.

use std::fmt;

use firstlink_practice::faults;
use firstlink_wizard::screen::{Block, Screen};
use serde::Serialize;

use crate::log::Whose;
use crate::play::{Seen, button};
use crate::scenario::{Answer, Keyring, Press, Restart, Scenario, Step, Value, Wrong};

/// The checklist of a scenario that was played.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Checklist {
    /// What it is, in half a sentence.
    pub title: String,
    /// Why it is worth running.
    pub why: String,
    /// How to begin it, in Markdown.
    pub start: String,
    /// What to do and what to see, in order.
    pub steps: Vec<String>,
}

impl Checklist {
    /// What was seen when the scenario was played.
    pub fn new(scenario: &Scenario, played: &[Seen]) -> Checklist {
        Checklist {
            title: scenario.title.clone(),
            why: scenario.why.clone(),
            start: format!("Start with `cargo xtask qa --scenario {}`.{}", scenario.name, beginning(scenario)),
            steps: played.iter().map(line).collect(),
        }
    }
}

/// As Markdown.
impl fmt::Display for Checklist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Checklist { title, why, start, steps } = self;
        writeln!(f, "## {title}\n\n{why}\n\n{start}\n")?;
        steps.iter().enumerate().try_for_each(|(number, step)| writeln!(f, "{}. [ ] {step}", number + 1))
    }
}

fn beginning(scenario: &Scenario) -> String {
    let start = &scenario.start;
    let keyring = (start.keyring != Keyring::Ready).then(|| format!("The keyring is {}.", state_of(start.keyring)));
    let faults = start.faults.iter().map(|fault| format!("The service has a fault: {}", says(fault)));
    keyring.into_iter().chain(faults).fold(String::new(), |all, one| all + " " + &one)
}

fn line(seen: &Seen) -> String {
    let person = seen.person;
    match &seen.step {
        Step::See(wanted) => {
            let reference = wanted.split_once(' ').map(|(_, reference)| format!(", with the reference {reference}"));
            format!("You see {}{}.", shown(&seen.screen), reference.unwrap_or_default())
        }
        Step::Press(press) => pressed(&seen.screen, press),
        Step::Person(address) => format!("From here on, use the account {address} at the provider."),
        Step::Provider(answer) => {
            let verb = match answer {
                Answer::Accept => "accept",
                Answer::Decline => "decline",
            };
            let place = match has_code(&seen.screen) {
                true => "Open the address of the code elsewhere, type the code",
                false => "Go where the panel says that the browser was sent",
            };
            format!("{place}, sign in as {} with `{}`, and {verb}.", person.address, person.password)
        }
        Step::Language(tag) => format!("Change the language to `{tag}`."),
        Step::Look(look) => {
            let look = serde_json::to_value(look).unwrap_or_default();
            format!("Under the display options, choose `{}`.", look.as_str().unwrap_or_default())
        }
        Step::Fault(fault) => format!("In the panel, switch on `{fault}`: {}", says(fault)),
        Step::Mend => "In the panel, switch all faults off.".to_owned(),
        Step::Pass(seconds) => format!("In the panel, move both clocks by {seconds} s."),
        Step::Wrong(Wrong { whose, seconds }) => format!("In the panel, move {} by {seconds} s.", clock_of(*whose)),
        Step::Keyring(keyring) => format!("The keyring is {} from here on.", state_of(*keyring)),
        Step::Restart(Restart::Quit) => "Close the wizard, and start it again on the same home.".to_owned(),
        Step::Restart(Restart::PowerCut) => "Kill the program, and start it again on the same home.".to_owned(),
    }
}

/// Heading, and the headlines of what stands out below it.
fn shown(screen: &Screen) -> String {
    let notices = screen.blocks.iter().filter_map(|block| match block {
        Block::Notice { title, .. } => Some(title.as_str()),
        // What is wrong with a field stands in a notice, too.
        Block::Field { .. }
        | Block::Text { .. }
        | Block::Bullets { .. }
        | Block::Passphrase(_)
        | Block::Numbered { .. }
        | Block::Choice { .. }
        | Block::Toggles { .. }
        | Block::Account { .. }
        | Block::Code(_)
        | Block::Address { .. }
        | Block::Progress { .. }
        | Block::Summary { .. }
        | Block::Questions { .. } => None,
    });
    std::iter::once(screen.title.as_str()).chain(notices).map(|text| format!("“{text}”")).collect::<Vec<_>>().join(", ")
}

fn pressed(screen: &Screen, press: &Press) -> String {
    let filled = press.with.iter().filter_map(|(name, value)| fill(screen, name, value));
    let label = button(screen, press).map_or(press.intent.as_str(), |action| action.label.as_str());
    filled.chain([format!("Press “{label}”.")]).collect::<Vec<_>>().join(" ")
}

/// What is done to a field, where the screen has one of this name.
fn fill(screen: &Screen, field: &str, value: &Value) -> Option<String> {
    screen.blocks.iter().find_map(|block| match (block, value) {
        (Block::Field { name, label, .. }, Value::Text(text)) if name == field && text.is_empty() => {
            Some(format!("Leave “{label}” empty."))
        }
        (Block::Field { name, label, .. }, Value::Text(text)) if name == field => {
            Some(format!("Type `{text}` into “{label}”."))
        }
        (Block::Choice { name, legend, options, .. }, Value::Text(text)) if name == field => {
            let chosen = options.iter().find(|option| option.value == *text)?;
            Some(format!("For “{legend}” choose “{}”.", chosen.label))
        }
        (Block::Toggles { items, .. }, Value::On(on)) => {
            let item = items.iter().find(|item| item.name == field)?;
            Some(format!("Switch “{}” {}.", item.label, if *on { "on" } else { "off" }))
        }
        _ => None,
    })
}

fn has_code(screen: &Screen) -> bool {
    screen.blocks.iter().any(|block| matches!(block, Block::Code(_)))
}

fn says(fault: &str) -> &str {
    faults::all().find(|one| one.name == fault).map_or("", |one| one.says)
}

fn state_of(keyring: Keyring) -> &'static str {
    match keyring {
        Keyring::Ready => "open",
        Keyring::Locked => "locked",
        Keyring::Absent => "missing",
    }
}

fn clock_of(whose: Whose) -> &'static str {
    match whose {
        Whose::Both => "both clocks",
        Whose::Computer => "the computer’s clock",
        Whose::Service => "the service’s clock",
    }
}
