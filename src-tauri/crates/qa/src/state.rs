//! What the pages share: the engine, the service, the clocks, and what is to be told to the panel.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use firstlink_engine::Engine;
use firstlink_wizard::screen::Screen;
use serde::Serialize;
use tokio::sync::watch;

use crate::checklist::Checklist;
use crate::log::{Dated, Line, MOST, Whose};
use crate::time::Time;
use crate::world::World;

/// How many lines of the log the panel shows.
const SHOWN: usize = 40;

/// Everything behind the pages.
pub(crate) struct Behind {
    pub(crate) engine: Engine,
    pub(crate) world: World,
    /// What is kept of the contact sheet.
    pub(crate) sheet: Vec<Screen>,
    pub(crate) checklist: Option<Checklist>,
}

/// What the tester did and what came of it, and the clocks they hold.
pub(crate) struct Desk {
    pub(crate) computer: Arc<Time>,
    pub(crate) provider: Arc<Time>,
    notes: Mutex<Notes>,
    changes: watch::Sender<u64>,
}

#[derive(Default)]
struct Notes {
    log: VecDeque<Dated>,
    faults: Vec<String>,
    opened: Vec<String>,
}

/// What the panel shows of it.
#[derive(Debug, Serialize)]
pub(crate) struct Shown {
    browser: Option<String>,
    faults: Vec<String>,
    computer: u64,
    service: u64,
    stopped: bool,
    log: Vec<Dated>,
}

impl Desk {
    /// Clocks that go right, and nothing noted yet.
    pub(crate) fn new() -> Desk {
        Desk {
            computer: Arc::default(),
            provider: Arc::default(),
            notes: Mutex::default(),
            changes: watch::Sender::new(0),
        }
    }

    /// Adds a line to the log, and tells the panel.
    pub(crate) fn note(&self, line: Line) {
        let at = self.computer.seconds();
        let mut notes = self.notes();
        match &line {
            Line::Fault { fault } => notes.faults.push(fault.clone()),
            Line::Mended => notes.faults.clear(),
            Line::Screen { .. } | Line::Intent { .. } | Line::Browser | Line::Clock { .. } | Line::Restarted => {}
        }
        if notes.log.len() == MOST {
            notes.log.pop_front();
        }
        notes.log.push_back(Dated { at, line });
        drop(notes);
        self.changes.send_modify(|count| *count += 1);
    }

    /// The engine wants a browser to go there.
    pub(crate) fn sent_to(&self, address: &str) {
        self.notes().opened.push(address.to_owned());
    }

    /// How often a browser was sent somewhere, and where to last.
    pub(crate) fn opened(&self) -> (usize, Option<String>) {
        let notes = self.notes();
        (notes.opened.len(), notes.opened.last().cloned())
    }

    /// Turns clocks by so many seconds, stops them or lets them go on, and notes it.
    pub(crate) fn turn(&self, whose: Whose, moved: i64, stop: Option<bool>) {
        let clocks = match whose {
            Whose::Both => vec![&self.computer, &self.provider],
            Whose::Computer => vec![&self.computer],
            Whose::Service => vec![&self.provider],
        };
        for clock in &clocks {
            clock.advance(moved);
            if let Some(stop) = stop {
                clock.stop(stop);
            }
        }
        let stopped = clocks.iter().any(|clock| clock.is_stopped());
        self.note(Line::Clock { whose, moved, stopped });
    }

    /// Hears of each change.
    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    /// For the panel.
    pub(crate) fn shown(&self) -> Shown {
        let notes = self.notes();
        let old = notes.log.len().saturating_sub(SHOWN);
        Shown {
            browser: notes.opened.last().cloned(),
            faults: notes.faults.clone(),
            computer: self.computer.seconds(),
            service: self.provider.seconds(),
            stopped: self.computer.is_stopped() || self.provider.is_stopped(),
            log: notes.log.iter().skip(old).cloned().collect(),
        }
    }

    /// The whole log, as JSON lines.
    pub(crate) fn lines(&self) -> String {
        // Names and numbers can always be written.
        self.notes().log.iter().map(|line| serde_json::to_string(line).unwrap_or_default() + "\n").collect()
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
