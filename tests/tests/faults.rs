//! Every misbehaviour of a provider and of a browser, through the whole engine: each ends as the table of promises says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

#[path = "faults/antics.rs"]
mod antics;
#[path = "faults/copies.rs"]
mod copies;
#[path = "faults/lapse.rs"]
mod lapse;
#[path = "faults/promises.rs"]
mod promises;
#[path = "faults/stage.rs"]
mod stage;
#[path = "faults/walk.rs"]
mod walk;

use std::collections::BTreeSet;
use std::sync::Mutex;

use firstlink_practice::faults::{self, Route};

use crate::copies::COPIES;
use crate::promises::{Kind, PROMISES, Promise};
use crate::walk::Ground;

/// The routes that no sign-in may be heard on: only whoever wants a copy of the choices is.
const UNASKED: [Route; 4] = copies::ROUTES;

/// How many journeys are walked at once; each is one thread and mostly waits.
const AT_ONCE: usize = 4;

#[test]
fn every_promise_holds() {
    let log = stage::log();
    let wanted = std::env::var("FIRSTLINK_FAULT").unwrap_or_default();
    let chosen: Vec<&Promise> = PROMISES.iter().filter(|promise| promise.title().contains(&wanted)).collect();
    let next = Mutex::new(chosen.iter());
    let broken = Mutex::new(vec![]);
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                let ground = Ground::new(false);
                while let Some(promise) = { next.lock().unwrap().next() } {
                    let found =
                        if promise.is_about_tls() { Ground::new(true).broken(promise) } else { ground.broken(promise) };
                    broken.lock().unwrap().extend(found);
                }
            });
        }
    });
    let mut broken = broken.into_inner().unwrap();
    broken.extend(stage::leaks_in("the log", &log.text()));
    assert!(log.text().contains("signing in came to nothing"), "the log was listened to");
    broken.sort();
    assert!(broken.is_empty(), "{} of {} do not hold:\n{}", broken.len(), chosen.len(), broken.join("\n"));
}

#[test]
fn every_fault_has_a_promise_and_every_promise_a_fault() {
    let practised: BTreeSet<&str> = faults::all().map(|fault| fault.name).collect();
    let copies = COPIES.iter().map(|promise| promise.fault.split(':').next().unwrap());
    let promised: BTreeSet<&str> = PROMISES.iter().flat_map(Promise::faults).chain(copies).collect();
    let lacking: Vec<_> = practised.difference(&promised).collect();
    let idle: Vec<_> = promised.difference(&practised).collect();
    assert!(lacking.is_empty() && idle.is_empty(), "without a promise: {lacking:?}; without a fault: {idle:?}");
    let antics: BTreeSet<&str> = antics::ALL.iter().map(|antic| antic.name).collect();
    let played: BTreeSet<&str> = PROMISES.iter().filter_map(|promise| promise.antic).collect();
    assert_eq!(antics, played, "antics of browsers, and those with a promise");
}

#[test]
fn the_table_says_each_thing_once_and_its_kinds_agree_with_its_ends() {
    let mut titles = BTreeSet::new();
    for promise in PROMISES {
        assert!(titles.insert(promise.title()), "{} is there twice", promise.title());
        match promise.kind {
            Kind::Survived => assert_eq!((promise.ends, promise.exit), ("linked", 0), "{}", promise.title()),
            Kind::Refused | Kind::Stopped => {
                assert!(promise.ends.starts_with("FL-") || promise.ends == "waiting", "{}", promise.title());
                assert_ne!(promise.exit, 0, "{}", promise.title());
            }
        }
    }
    assert!(PROMISES.len() >= 60);
}
