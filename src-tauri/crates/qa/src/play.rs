//! Plays a scenario on the real engine and service, as a person would with both hands, and hands back what was seen.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use firstlink_engine::Engine;
use firstlink_practice::FaultError;
use firstlink_practice::cast::{self, Person};
use firstlink_wizard::intent::{FieldValue, Intent, Typed};
use firstlink_wizard::screen::{Action, Block, Screen};
use thiserror::Error;
use tokio::sync::watch;
use tokio::task::JoinError;
use tokio::time::timeout;

use crate::face::{OpenError, Options};
use crate::log::{Line, Whose};
use crate::scenario::{Answer, Press, Restart, Scenario, Step, Value, Wrong};
use crate::visitor::{Consent, Visitor};
use crate::world::World;

/// How long a screen may take to come: longer than the engine tries again after "too many".
const PATIENCE: Duration = Duration::from_secs(90);

/// A step, and the screen it was done on, or that was seen.
#[derive(Debug, Clone)]
pub struct Seen {
    /// What happened.
    pub step: Step,
    /// The screen at that moment.
    pub screen: Screen,
    /// Who sat at the provider's pages.
    pub person: &'static Person,
}

/// A step that could not be done.
#[derive(Debug, Error)]
pub struct Stuck {
    /// Which, from 1; 0 where nothing began.
    pub at: usize,
    /// What was on the screen then.
    pub shown: String,
    /// Why.
    #[source]
    pub why: Why,
}

impl fmt::Display for Stuck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "step {}: {}; on the screen: {}", self.at, self.why, self.shown)
    }
}

/// Why a step could not be done.
#[derive(Debug, Error)]
pub enum Why {
    /// Nothing could be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The screen did not come.
    #[error("{0} did not come")]
    NotSeen(String),
    /// The button is not offered.
    #[error("nothing to press for {0}")]
    NotOffered(String),
    /// The button wants other fields.
    #[error("the button does not take what is filled in: {0}")]
    NotTaken(String),
    /// Nobody of that address plays here.
    #[error("nobody has the address {0}")]
    Nobody(String),
    /// The browser was sent nowhere, and there is no code.
    #[error("there is nowhere to answer the provider")]
    Nowhere,
    /// The provider's pages lead nowhere.
    #[error("the provider's pages: {0}")]
    Pages(#[from] JoinError),
    /// There is no such fault.
    #[error(transparent)]
    Fault(#[from] FaultError),
    /// The wizard ended by itself.
    #[error("the wizard ended")]
    Ended,
}

/// What a screen is called: `id/state`.
pub fn name(screen: &Screen) -> String {
    let id = serde_json::to_value(screen.id).unwrap_or_default();
    format!("{}/{}", id.as_str().unwrap_or_default(), screen.state)
}

/// Plays a scenario from the first step to the last, in a world of its own that is gone afterwards.
///
/// # Errors
/// At the first step that cannot be done.
pub async fn play(scenario: &Scenario) -> Result<Vec<Seen>, Stuck> {
    let mut player = Player::begin(scenario).await.map_err(|why| Stuck { at: 0, shown: String::new(), why })?;
    let mut seen = vec![];
    for (number, step) in scenario.steps.iter().enumerate() {
        match player.take(step).await {
            Ok(screen) => seen.push(Seen { step: step.clone(), screen, person: player.person }),
            Err(why) => return Err(Stuck { at: number + 1, shown: said(&player.shown()), why }),
        }
    }
    Ok(seen)
}

/// The references of the problems on a screen, such as `FL-2031`.
fn references(screen: &Screen) -> impl Iterator<Item = &str> {
    screen.blocks.iter().filter_map(|block| {
        let Block::Notice { details: Some(details), .. } = block else { return None };
        Some(details.reference.as_str())
    })
}

/// Enough of a screen to see what went wrong.
fn said(screen: &Screen) -> String {
    let name = name(screen);
    std::iter::once(name.as_str()).chain(references(screen)).collect::<Vec<_>>().join(" ")
}

struct Player {
    world: World,
    engine: Option<Engine>,
    screens: watch::Receiver<Screen>,
    person: &'static Person,
    visited: usize,
}

impl Player {
    async fn begin(scenario: &Scenario) -> Result<Player, Why> {
        let world = World::new(Options { start: scenario.start.clone(), ..Options::default() }).await?;
        let engine = world.engine().await?;
        let person = cast::people().first().ok_or_else(|| Why::Nobody(String::new()))?;
        Ok(Player { screens: engine.screens(), engine: Some(engine), world, person, visited: 0 })
    }

    fn shown(&self) -> Screen {
        self.screens.borrow().clone()
    }

    async fn take(&mut self, step: &Step) -> Result<Screen, Why> {
        match step {
            Step::See(wanted) => return self.see(wanted).await,
            Step::Press(press) => return self.press(press).await,
            Step::Person(address) => {
                let found = cast::people().iter().find(|one| one.address == address);
                self.person = found.ok_or_else(|| Why::Nobody(address.clone()))?;
            }
            Step::Provider(answer) => return self.answer(*answer).await,
            Step::Language(tag) => self.send(Intent::Language { tag: tag.clone() }).await?,
            Step::Look(look) => self.send(Intent::Display { look: *look }).await?,
            Step::Fault(fault) => self.world.misbehave(fault)?,
            Step::Mend => self.world.mend(),
            Step::Pass(seconds) => self.turn(Wrong { whose: Whose::Both, seconds: *seconds }),
            Step::Wrong(wrong) => self.turn(*wrong),
            Step::Keyring(keyring) => self.world.keyring(*keyring),
            Step::Restart(restart) => self.restart(*restart).await?,
        }
        Ok(self.shown())
    }

    /// Waits for the screen, and for the reference on it where one is named behind its name.
    async fn see(&mut self, wanted: &str) -> Result<Screen, Why> {
        let (wanted_name, wanted_reference) = wanted.split_once(' ').map_or((wanted, None), |(n, r)| (n, Some(r)));
        let is_it = |screen: &Screen| {
            name(screen) == wanted_name
                && wanted_reference.is_none_or(|one| references(screen).any(|other| other == one))
        };
        let there = timeout(PATIENCE, self.screens.wait_for(is_it)).await;
        let there = there.map_err(|_| Why::NotSeen(wanted.to_owned()))?.map_err(|_| Why::Ended)?;
        Ok(there.clone())
    }

    async fn press(&mut self, press: &Press) -> Result<Screen, Why> {
        let offered = timeout(PATIENCE, self.screens.wait_for(|screen| button(screen, press).is_some())).await;
        let screen = offered.map_err(|_| Why::NotOffered(press.intent.clone()))?.map_err(|_| Why::Ended)?.clone();
        let action = button(&screen, press).ok_or_else(|| Why::NotOffered(press.intent.clone()))?;
        self.send(filled(&screen, action, press)?).await?;
        Ok(screen)
    }

    /// Sends it, and waits until it was heard.
    async fn send(&mut self, intent: Intent) -> Result<(), Why> {
        let before = self.shown().revision;
        let Some(engine) = &self.engine else { return Err(Why::Ended) };
        engine.send(intent);
        let heard = timeout(PATIENCE, self.screens.wait_for(|screen| screen.revision > before)).await;
        // A wizard that closes upon it shows nothing more, and that is right.
        heard.map(drop).map_err(|_| Why::Ended)
    }

    async fn answer(&mut self, answer: Answer) -> Result<Screen, Why> {
        let consent = match answer {
            Answer::Accept => Consent::Accept,
            Answer::Decline => Consent::Decline,
        };
        let visitor = Visitor::new(self.person.address, self.person.password).who(consent);
        let screen = self.shown();
        let (visitor, address) = match code(&screen) {
            Some((code, address)) => (visitor.with_code(&code), address),
            None => (visitor, self.sent().await?),
        };
        tokio::task::spawn_blocking(move || visitor.visit(&address)).await?;
        Ok(screen)
    }

    /// Where the browser was sent last, and nobody went yet.
    async fn sent(&mut self) -> Result<String, Why> {
        let mut changes = self.world.desk.changes();
        let (desk, visited) = (self.world.desk.clone(), self.visited);
        let opened = timeout(PATIENCE, changes.wait_for(|_| desk.opened().0 > visited)).await;
        opened.map_err(|_| Why::Nowhere)?.map_err(|_| Why::Nowhere)?;
        let (count, last) = desk.opened();
        self.visited = count;
        last.ok_or(Why::Nowhere)
    }

    fn turn(&self, wrong: Wrong) {
        self.world.desk.turn(wrong.whose, wrong.seconds, None);
        if let Some(engine) = &self.engine {
            engine.look_again();
        }
    }

    async fn restart(&mut self, restart: Restart) -> Result<(), Why> {
        if restart == Restart::Quit {
            self.send(Intent::Quit).await?;
            let Some(engine) = &self.engine else { return Err(Why::Ended) };
            timeout(PATIENCE, engine.closed()).await.map_err(|_| Why::Ended)?;
        }
        self.engine = None;
        let engine = self.world.engine().await?;
        self.screens = engine.screens();
        self.engine = Some(engine);
        self.visited = self.world.desk.opened().0;
        self.world.desk.note(Line::Restarted);
        Ok(())
    }
}

/// The button for it: the one of its intent that also says what else is asked for.
pub(crate) fn button<'s>(screen: &'s Screen, press: &Press) -> Option<&'s Action> {
    let in_rows = screen.blocks.iter().flat_map(|block| {
        let Block::Summary { rows } = block else { return [].as_slice() };
        rows.as_slice()
    });
    let all = screen.actions.iter().chain(in_rows.filter_map(|row| row.action.as_ref()));
    let mut same = all.filter(|action| action.sends(&press.intent));
    same.find(|action| {
        press.with.iter().all(|(name, value)| match (action.send.get(name), value) {
            (Some(sent), Value::Text(text)) => sent == text,
            (Some(_), Value::On(_)) => false,
            (None, _) => action.fields.contains(name),
        })
    })
}

/// The intent of a button with what the fields show, but for what is filled in.
fn filled(screen: &Screen, action: &Action, press: &Press) -> Result<Intent, Why> {
    let mut fields = shown_values(screen);
    for (name, value) in &press.with {
        let value = match value {
            Value::On(on) => FieldValue::On(*on),
            Value::Text(text) => FieldValue::Text(Typed::new(text.clone())),
        };
        fields.insert(name.clone(), value);
    }
    action.intent(&fields).map_err(Why::NotTaken)
}

fn shown_values(screen: &Screen) -> BTreeMap<String, FieldValue> {
    let text = |text: &str| FieldValue::Text(Typed::new(text.to_owned()));
    let mut values = BTreeMap::new();
    for block in &screen.blocks {
        if let Block::Field { name, value, .. } | Block::Choice { name, selected: Some(value), .. } = block {
            values.insert(name.clone(), text(value));
        }
        if let Block::Toggles { items, .. } = block {
            values.extend(items.iter().map(|item| (item.name.clone(), FieldValue::On(item.on))));
        }
    }
    values
}

/// The code to type elsewhere, and where, once a screen shows one.
fn code(screen: &Screen) -> Option<(String, String)> {
    screen.blocks.iter().find_map(|block| {
        let Block::Code(code) = block else { return None };
        Some((code.code.clone(), code.address.clone()))
    })
}
