//! The one loop behind every face: hear what the person asks and what came of it, write it down, then act.
//!
//! Order is everything here. A new state is on the disk before any of its effects begins, so that a power cut finds
//! either the old step with nothing begun, or the new one, which [`journey::resume`] takes up again. Effects run as tasks
//! of their own; what they come to arrives as just another event, and an answer nobody waits for any more changes nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use firstlink_wizard::copy as account_copy;
use firstlink_wizard::draw;
use firstlink_wizard::effect::{Attempt, Context, Effect, Event, Outcome};
use firstlink_wizard::intent::Intent;
use firstlink_wizard::journey::{self, Aside, State};
use firstlink_wizard::screen::Screen;
use firstlink_wizard::words::Language;
use thiserror::Error;
use tokio::sync::{Notify, mpsc, watch};

use crate::clock::Clock;
use crate::home::{Lock, LockError};
use crate::journal::{Journal, JournalError};
use crate::perform::Performer;
use crate::published::PreferencesDamage;
use crate::setup::Setup;

/// How long another Firstlink may take to close before this one gives up.
const CLOSING: Duration = Duration::from_secs(3);
/// How often a waiting screen is drawn anew, for what it says about the time left.
const REDRAW: Duration = Duration::from_secs(30);

/// Why an engine could not start.
#[derive(Debug, Error)]
pub enum OpenError {
    /// Another Firstlink is at work on this home, or the home cannot be used.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// The journal could not be read.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

/// A running wizard. Dropping it stops all work; what was answered is on the disk already.
pub struct Engine {
    events: mpsc::UnboundedSender<Event>,
    screens: watch::Receiver<Screen>,
    closed: watch::Receiver<bool>,
    looking: Arc<Notify>,
    asked: AtomicU64,
    copying: watch::Receiver<Copying>,
    work: tokio::task::JoinHandle<()>,
}

impl Engine {
    /// Takes the home, reads what was answered before, and draws the first screen; until it stands, nothing is sent anywhere.
    ///
    /// # Errors
    /// When another Firstlink is at work there, or the home or its journal cannot be used.
    pub async fn open(setup: Setup) -> Result<Engine, OpenError> {
        let lock = setup.home.lock_within(CLOSING).await?;
        tracing::info!(version = env!("CARGO_PKG_VERSION"), "Firstlink opens");
        let (journal, opened) = Journal::<State>::open(&setup.home.journal_file())?;
        let found = opened.state.is_some();
        let wanted = Language::negotiate(setup.languages.iter().map(String::as_str));
        let mut state = opened.state.unwrap_or_else(|| State::new(wanted));
        if state.answers.preferences.language.is_none() {
            state.language = wanted;
        }
        if opened.damage.is_some() {
            state.aside = Some(Aside::Repaired);
        }
        if found {
            check_published(&mut state, setup.preferences.load());
        }
        let (events, heard) = mpsc::unbounded_channel();
        let mut runner = Runner::new(setup, lock, journal, events.clone(), state);
        // Before the first screen: what was waited for is over, and must not be shown as if it were not.
        let effects = runner.resume();
        let (screen, screens) = watch::channel(runner.draw());
        let (closing, closed) = watch::channel(false);
        let (looking, (telling, copying)) = (Arc::clone(&runner.looking), watch::channel(Copying::default()));
        let faces = Faces { screen, closing, copying: telling };
        let work = tokio::spawn(runner.run(effects, heard, faces));
        Ok(Engine { events, screens, closed, looking, asked: AtomicU64::new(0), copying, work })
    }

    /// The present screen, and every one that follows.
    pub fn screens(&self) -> watch::Receiver<Screen> {
        self.screens.clone()
    }

    /// What the person did. Always answered by a screen of a higher revision, if only by the same one again.
    pub fn send(&self, intent: Intent) {
        self.asked.fetch_add(1, Ordering::Relaxed);
        // Nobody listens any more only after the person closed the program.
        let _ = self.events.send(Event::Asked(intent));
    }

    /// Looks at the clock and draws the present screen anew: for one whose clock was moved.
    pub fn look_again(&self) {
        self.looking.notify_one();
    }

    /// Returns once all that was sent so far is answered, and nothing is under way about the copy of the choices in the account.
    /// Nobody has to wait for that; whoever ends the program earlier finds it taken up at the next start.
    pub async fn settled(&self) {
        let asked = self.asked.load(Ordering::Relaxed);
        let mut copying = self.copying.clone();
        let _ = copying.wait_for(|now| now.heard >= asked && !now.under_way).await;
    }

    /// Returns once there is no wizard any more. Whether the person closed it; if not, a fault of our own ended it, and
    /// what was answered until then is on the disk.
    pub async fn closed(&self) -> bool {
        let mut closed = self.closed.clone();
        closed.wait_for(|closed| *closed).await.is_ok()
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.work.abort();
    }
}

/// Holds the published view against the journal: what is missing or damaged is to be written anew.
fn check_published(
    state: &mut State,
    published: Result<Option<firstlink_wizard::preferences::Preferences>, PreferencesDamage>,
) {
    let chosen = !state.receipts.is_empty() || state.answers.recommendations_decided;
    match published {
        Ok(Some(_)) => {}
        Ok(None) => state.unpublished |= chosen,
        Err(damage) => {
            tracing::warn!(%damage, "the published choices are damaged");
            state.unpublished = true;
            state.aside = Some(Aside::PreferencesRepaired);
        }
    }
}

/// How far the loop has come, for whoever waits for the copy of the choices.
#[derive(Debug, Clone, Copy, Default)]
struct Copying {
    /// How many intents were answered.
    heard: u64,
    /// Whether something is under way about the copy.
    under_way: bool,
}

/// What the loop tells the faces.
struct Faces {
    screen: watch::Sender<Screen>,
    closing: watch::Sender<bool>,
    copying: watch::Sender<Copying>,
}

struct Runner {
    state: State,
    written: String,
    revision: u64,
    journal: Journal<State>,
    context: Context,
    clock: Arc<dyn Clock>,
    performer: Performer,
    looking: Arc<Notify>,
    _lock: Lock,
}

impl Runner {
    fn new(
        setup: Setup,
        lock: Lock,
        journal: Journal<State>,
        events: mpsc::UnboundedSender<Event>,
        state: State,
    ) -> Runner {
        let context = Context {
            now: setup.clock.now(),
            provider: setup.provider.facts(),
            device_name: setup.device_name.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        };
        let clock = setup.clock.clone();
        let performer = Performer::new(setup, events);
        Runner {
            state,
            written: String::new(),
            revision: 1,
            journal,
            context,
            clock,
            performer,
            looking: Arc::default(),
            _lock: lock,
        }
    }

    fn resume(&mut self) -> Vec<Effect> {
        let (state, effects) = journey::resume(self.state.clone(), &self.context);
        self.state = state;
        effects
    }

    async fn run(mut self, effects: Vec<Effect>, mut heard: mpsc::UnboundedReceiver<Event>, faces: Faces) {
        let Faces { screen, closing, copying } = faces;
        self.go(self.state.clone(), effects).await;
        screen.send_replace(self.draw());
        loop {
            let event = tokio::select! {
                event = heard.recv() => event,
                overdue = self.overdue() => Some(Event::Happened(Outcome::DeadlinePassed { attempt: overdue })),
                () = self.stale() => None,
                () = self.looking.notified() => None,
            };
            let asked = matches!(event, Some(Event::Asked(_)));
            let close = match event {
                Some(event) => self.hear(event).await,
                None => false,
            };
            self.revision += 1;
            self.context.now = self.clock.now();
            screen.send_replace(self.draw());
            copying.send_modify(|now| {
                now.heard += u64::from(asked);
                now.under_way = self.state.copy.attempt.is_some();
            });
            if close {
                self.performer.finish().await;
                closing.send_replace(true);
                return;
            }
        }
    }

    async fn hear(&mut self, event: Event) -> bool {
        self.context.now = self.clock.now();
        let (state, effects) = journey::step(self.state.clone(), event, &self.context);
        self.go(state, effects).await
    }

    /// Writes the state down, then acts. Whether the person is done.
    async fn go(&mut self, state: State, effects: Vec<Effect>) -> bool {
        if let Err(error) = self.write(&state) {
            tracing::error!(%error, "the journal could not be written");
            let event = Event::Happened(Outcome::NotRecorded);
            let (told, _) = journey::step(self.state.clone(), event, &self.context);
            // What was found out about this computer is never written down, so it holds all the same; nobody tells it twice.
            // Nothing new was begun, and what has come to an end is not waited for any more.
            let attempt = self.state.copy.attempt.filter(|_| state.copy.attempt.is_some());
            let told = State { copy: account_copy::Copy { attempt, ..told.copy.clone() }, ..told };
            self.state = State { secrets: state.secrets, probed: state.probed, findings: state.findings, ..told };
            // A person must be able to leave even then.
            return effects.contains(&Effect::Close);
        }
        self.state = state;
        let mut close = false;
        for effect in effects {
            close |= effect == Effect::Close;
            self.performer.perform(effect, &self.state).await;
        }
        close
    }

    fn write(&mut self, state: &State) -> Result<(), JournalError> {
        let text = serde_json::to_string(state)?;
        if text == self.written {
            return Ok(());
        }
        match self.state.forgets(state) {
            true => self.journal.forget_past(state)?,
            false => self.journal.append(state)?,
        }
        self.written = text;
        Ok(())
    }

    /// Returns when the present wait has lasted too long; never, where nothing is waited for.
    async fn overdue(&self) -> Attempt {
        match self.state.waits() {
            Some((attempt, until)) => {
                let left = until.0.saturating_sub(self.clock.now().0);
                tokio::time::sleep(Duration::from_secs(left)).await;
                attempt
            }
            None => std::future::pending().await,
        }
    }

    /// Returns when what the screen says about time is no longer so; never, where it says nothing.
    async fn stale(&self) {
        let ages = self.state.ages(self.clock.now()).map(Duration::from_secs);
        match self.state.waits().map(|_| REDRAW).or(ages) {
            Some(after) => tokio::time::sleep(after).await,
            None => std::future::pending().await,
        }
    }

    fn draw(&self) -> Screen {
        draw::screen(&self.state, &self.context, self.revision)
    }
}
