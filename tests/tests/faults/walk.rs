//! One journey from Welcome to wherever a fault lets it come, and on from there once the fault is gone.

use std::sync::Arc;
use std::time::Duration;

use firstlink_engine::Engine;
use firstlink_practice::Service;
use firstlink_practice::faults::Route;
use firstlink_tests::practice::visitor;
use firstlink_wizard::intent::Intent;
use firstlink_wizard::screen::{Block, Screen};
use tokio::runtime::Runtime;
use tokio::sync::watch;

use crate::UNASKED;
use crate::antics::Antic;
use crate::lapse::Lapse;
use crate::promises::{Promise, Way};
use crate::stage::{self, Stage, alex, parameter};

/// Longer than any journey may take, prescribed waits included.
const MOST: Duration = Duration::from_secs(1500);
/// How long a screen that waits is looked at before it counts as waiting.
const WAITING: Duration = Duration::from_secs(30);
/// How long the engine holds back a request that was answered by "too many".
const HELD_BACK: Duration = Duration::from_secs(61);
/// Where one journey after the other is walked: a runtime of one thread whose time stands still, and a service on it.
pub(crate) struct Ground {
    runtime: Option<Runtime>,
    service: Arc<Service>,
    lapse: Arc<Lapse>,
}

impl Ground {
    /// A new one.
    pub(crate) fn new(https: bool) -> Ground {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        let lapse = Lapse::new();
        let service = runtime.block_on(stage::service(https, &lapse));
        Ground { runtime: Some(runtime), service: Arc::new(service), lapse }
    }

    /// Walks the journey of this promise; what does not hold, one line each. A machine that stands still for a while lets time
    /// pass that nobody used, so only what is late twice is late.
    pub(crate) fn broken(&self, promise: &'static Promise) -> Vec<String> {
        let found = self.once(promise);
        let only_late = !found.is_empty() && found.iter().all(|line| line.contains(": took "));
        if only_late { self.once(promise) } else { found }
    }

    /// Lets something else be played here, on a stage of its own.
    pub(crate) fn played<F: Future>(&self, play: impl FnOnce(Arc<Stage>) -> F) -> F::Output {
        let stage = Arc::new(Stage::set(self.service.clone(), self.lapse.clone()));
        let sign = || stage.service.heard().len();
        self.runtime.as_ref().unwrap().block_on(async {
            tokio::select! {
                outcome = play(stage.clone()) => outcome,
                () = stage.lapse.run(sign) => unreachable!("time never ends"),
            }
        })
    }

    fn once(&self, promise: &'static Promise) -> Vec<String> {
        let walk = || self.runtime.as_ref().unwrap().block_on(walk(promise, self.service.clone(), self.lapse.clone()));
        match std::panic::catch_unwind(std::panic::AssertUnwindSafe(walk)) {
            Ok(found) => found.into_iter().map(|line| format!("{}: {line}", promise.title())).collect(),
            Err(panic) => vec![format!("{}: {}", promise.title(), said(&*panic))],
        }
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        // Somebody may still wait for an answer that never comes.
        self.runtime.take().unwrap().shutdown_background();
    }
}

fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

async fn walk(promise: &'static Promise, service: Arc<Service>, lapse: Arc<Lapse>) -> Vec<String> {
    let stage = Arc::new(Stage::set(service, lapse));
    // What is looked at behind Welcome must not ask for the description before it is spoilt.
    stage.lapse.hold(true);
    let going = async { Walker::begin(stage.clone(), promise).await.go().await };
    let sign = || stage.service.heard().len();
    tokio::select! {
        found = going => found,
        () = stage.lapse.run(sign) => unreachable!("time never ends"),
    }
}

/// Somebody on the journey.
struct Walker {
    stage: Arc<Stage>,
    promise: &'static Promise,
    engine: Engine,
    shown: String,
    visited: usize,
    antic: Option<&'static Antic>,
    old_state: Option<String>,
}

impl Walker {
    async fn begin(stage: Arc<Stage>, promise: &'static Promise) -> Walker {
        let engine = stage.engine().await;
        let antic = promise.antic.map(Antic::named);
        Walker { stage, promise, engine, shown: String::new(), visited: 0, antic, old_state: None }
    }

    async fn go(&mut self) -> Vec<String> {
        let mut broken = vec![];
        self.reach_sign_in().await;
        let begin = match self.promise.way {
            Way::Browser => {
                self.play_an_old_attempt().await;
                Intent::SignInBrowser
            }
            Way::Device => Intent::SignInDevice,
            Way::Refresh => {
                self.sign_in_and_restart().await;
                Intent::LinkNow
            }
        };
        self.promise.faults.iter().for_each(|order| self.stage.service.misbehave(order).unwrap());
        self.stage.lapse.hold(false);
        let (asked, begun) = (self.stage.service.heard().len(), self.stage.lapse.passed());
        self.engine.send(begin);
        let end = self.end().await;
        let (asked, took) = (self.asked_since(asked), self.stage.lapse.passed() - begun);
        if end != self.promise.ends {
            broken.push(format!("ends in {end}, not in {}", self.promise.ends));
        }
        if let Some(route) = asked.iter().find(|route| UNASKED.contains(route)) {
            broken.push(format!("asks {route:?}, whose faults are promised nothing"));
        }
        if asked.len() > self.promise.requests {
            broken.push(format!("{} requests, not at most {}: {asked:?}", asked.len(), self.promise.requests));
        }
        let waiting = if self.promise.ends == "waiting" { WAITING } else { Duration::ZERO };
        if took > Duration::from_secs(self.promise.seconds) + waiting {
            broken.push(format!("took {} s, not at most {}", took.as_secs(), self.promise.seconds));
        }
        broken.extend(self.go_on(&end).await);
        broken.extend(self.stage.journal_fault());
        broken.extend(self.stage.leaks());
        broken.extend(self.stage.shown_leaks(&self.shown));
        broken
    }

    fn asked_since(&self, before: usize) -> Vec<Route> {
        self.stage.service.heard().into_iter().skip(before).filter(|route| *route != Route::Connection).collect()
    }

    async fn reach_sign_in(&mut self) {
        self.engine.send(Intent::Start);
        self.until(|screen| name(screen) == "product_key/idle").await;
        self.engine.send(Intent::SkipKey);
        self.until(|screen| name(screen) == "sign_in/idle").await;
    }

    /// An attempt that is given up, so that its `state` is an old one.
    async fn play_an_old_attempt(&mut self) {
        if self.promise.antic != Some("state-replayed") {
            return;
        }
        self.engine.send(Intent::SignInBrowser);
        self.until(|screen| name(screen) == "browser_wait/waiting").await;
        self.old_state = self.stage.browser.opened().last().and_then(|address| parameter(address, "state"));
        self.visited = self.stage.browser.opened().len();
        self.engine.send(Intent::Cancel);
        self.until(|screen| name(screen) == "sign_in/idle").await;
    }

    /// Signs in honestly, and starts the program anew: from here on there is a refresh token and nothing else.
    async fn sign_in_and_restart(&mut self) {
        self.stage.lapse.hold(false);
        self.engine.send(Intent::SignInDevice);
        let showing = self.until(|screen| name(screen) == "device_code/showing").await;
        self.enter(&showing).await;
        self.until(|screen| name(screen) == "link_offer/idle").await;
        self.engine.send(Intent::Quit);
        self.engine.closed().await;
        self.engine = self.stage.engine().await;
        self.until(|screen| name(screen) == "link_offer/idle").await;
    }

    /// Does as a person would until the journey ends: at a problem, in a link, or in a wait that leads nowhere.
    async fn end(&mut self) -> String {
        let (mut entered, mut agreed) = (false, self.promise.way == Way::Refresh);
        let mut screens = self.engine.screens();
        let begun = self.stage.lapse.passed();
        loop {
            let screen = screens.borrow_and_update().clone();
            self.note(&screen);
            match name(&screen).as_str() {
                "sign_in/problem" | "device_code/expired" | "confirm/problem" | "link_offer/problem" => {
                    return reference(&screen);
                }
                "device_code/showing" if !entered => {
                    entered = true;
                    self.enter(&screen).await;
                }
                wait if is_browser_wait(wait) && self.stage.browser.opened().len() > self.visited => {
                    self.visited = self.stage.browser.opened().len();
                    self.come_back().await;
                    continue;
                }
                wait if is_browser_wait(wait) && self.promise.ends == "waiting" => {
                    if self.is_still(&mut screens).await {
                        return "waiting".to_owned();
                    }
                    continue;
                }
                "link_offer/idle" if !agreed => {
                    agreed = true;
                    self.engine.send(Intent::LinkNow);
                }
                "confirm/idle" => self.engine.send(Intent::Confirm { device_name: "den".to_owned() }),
                "sync_choices/idle" | "sync_choices/session_only" => return "linked".to_owned(),
                _ => {}
            }
            tokio::select! {
                changed = screens.changed() => changed.unwrap(),
                () = self.too_long(begun) => return format!("a hang at {}", name(&screen)),
            }
        }
    }

    async fn too_long(&self, begun: Duration) {
        while self.stage.lapse.passed() < begun + MOST {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }

    /// Whether nothing changes on the screen for a while.
    async fn is_still(&self, screens: &mut watch::Receiver<Screen>) -> bool {
        let begun = self.stage.lapse.passed();
        while self.stage.lapse.passed() < begun + WAITING {
            if screens.has_changed().unwrap() && !is_browser_wait(&name(&screens.borrow())) {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        true
    }

    /// Enters the code that a screen shows, as one with a phone would.
    async fn enter(&mut self, screen: &Screen) {
        let code = screen.blocks.iter().find_map(|block| {
            let Block::Code(code) = block else { return None };
            Some((code.code.clone(), code.address.clone()))
        });
        let (code, address) = code.unwrap();
        let nobody = self.promise.faults.iter().any(|fault| fault.starts_with("poll-") && !fault.contains(':'));
        if nobody || !address.contains("127.0.0.1") {
            return;
        }
        self.stage.lapse.hold(true);
        let authority = self.stage.service.authority().map(str::to_owned);
        tokio::task::spawn_blocking(move || {
            let visitor = visitor(alex()).trusting(authority.as_deref());
            // The service knows eight characters.
            let code: String = code.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
            visitor.with_code(&code).visit(&address);
        })
        .await
        .unwrap();
        self.stage.lapse.hold(false);
    }

    /// Signs in at the address the browser was opened at, and comes back as the antic says.
    async fn come_back(&mut self) {
        let (address, antic, old_state) =
            (self.stage.browser.opened().pop().unwrap(), self.antic, self.old_state.take());
        let authority = self.stage.service.authority().map(str::to_owned);
        self.stage.lapse.hold(true);
        let back = tokio::task::spawn_blocking(move || {
            let visitor = visitor(alex()).trusting(authority.as_deref());
            (visitor.visit_until_return(&address), visitor)
        });
        let (filled, visitor) = back.await.unwrap();
        let (heard, played) = (self.stage.service.heard().len(), {
            let stage = self.stage.clone();
            tokio::task::spawn_blocking(move || match antic {
                Some(antic) => antic.play(filled, old_state, || stage.lapse.stir(), || stage.lapse.hold(false)),
                // Whatever the page says then, the program's screen is what counts.
                None => drop(visitor.send(&filled)),
            })
        });
        if antic.is_some() {
            played.await.unwrap();
            return;
        }
        // No time passes before the way back was heard of, however busy this machine is.
        let waits = |screen: &Screen| is_browser_wait(&name(screen));
        let screens = self.engine.screens();
        while !played.is_finished() && self.stage.service.heard().len() == heard && waits(&screens.borrow()) {
            let _ = tokio::task::spawn_blocking(|| std::thread::sleep(Duration::from_millis(2))).await;
        }
        self.stage.lapse.hold(false);
    }

    /// The provider is honest again: the person chooses what the screen offers, and ends in a link.
    async fn go_on(&mut self, end: &str) -> Vec<String> {
        self.stage.service.mend();
        if end == "linked" {
            return vec![];
        }
        let before = self.stage.lapse.passed();
        let screen = self.engine.screens().borrow().clone();
        let offered: Vec<&str> =
            screen.actions.iter().filter_map(|action| Some(action.send.get("intent")?.as_str())).collect();
        if offered.is_empty() {
            return vec!["offers nothing".to_owned()];
        }
        if end == "FL-1003" || end == "FL-1002" {
            while self.stage.lapse.passed() < before + HELD_BACK {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
        let leave = if offered.contains(&"cancel") { Intent::Cancel } else { Intent::Back };
        if screen.id != firstlink_wizard::screen::ScreenId::SignIn {
            self.engine.send(leave);
            self.until(|screen| name(screen).starts_with("sign_in/")).await;
        }
        self.antic = None;
        self.engine.send(Intent::SignInBrowser);
        self.promise_nothing();
        match self.end_honestly().await.as_str() {
            "linked" => vec![],
            other => vec![format!("leads on to {other}, not to a link")],
        }
    }

    fn promise_nothing(&mut self) {
        static HONEST: Promise = Promise::honest();
        self.promise = &HONEST;
    }

    async fn end_honestly(&mut self) -> String {
        // The problem of before is still on the screen until the new attempt is.
        self.until(|screen| name(screen).starts_with("browser_wait/")).await;
        self.end().await
    }

    async fn until(&mut self, wanted: impl Fn(&Screen) -> bool) -> Screen {
        let mut screens = self.engine.screens();
        let begun = self.stage.lapse.passed();
        loop {
            let screen = screens.borrow_and_update().clone();
            self.note(&screen);
            if wanted(&screen) {
                return screen;
            }
            tokio::select! {
                changed = screens.changed() => changed.unwrap(),
                () = self.too_long(begun) => panic!("stays at {}", name(&screen)),
            }
        }
    }

    fn note(&mut self, screen: &Screen) {
        self.stage.lapse.stir();
        self.shown.push_str(&serde_json::to_string(screen).unwrap());
    }
}

/// Whether a screen waits for the browser, whatever it says of the other ways meanwhile.
fn is_browser_wait(name: &str) -> bool {
    name.starts_with("browser_wait/")
}

fn name(screen: &Screen) -> String {
    format!("{}/{}", serde_json::to_value(screen.id).unwrap().as_str().unwrap(), screen.state)
}

/// The reference of the problem on a screen.
fn reference(screen: &Screen) -> String {
    let text = serde_json::to_string(&screen.blocks).unwrap();
    let found = text.find("FL-").map(|at| text[at..].chars().take(7).collect());
    found.unwrap_or_else(|| name(screen))
}
