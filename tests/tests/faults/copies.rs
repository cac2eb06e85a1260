//! Every misbehaviour of the app folder, through the whole engine: where the copy of the choices stands then, and that nothing is lost.

use std::sync::Arc;
use std::time::Duration;

use firstlink_engine::Engine;
use firstlink_practice::faults::Route;
use firstlink_tests::practice::visitor;
use firstlink_wizard::copy::Standing;
use firstlink_wizard::intent::{Answer, Intent};
use firstlink_wizard::journey::State;
use firstlink_wizard::screen::{Block, Screen, ScreenId};

use crate::stage::{self, Stage, alex};
use crate::walk::Ground;

/// What a misbehaviour comes to.
pub(crate) struct Copied {
    /// The fault.
    pub(crate) fault: &'static str,
    /// Where the copy stands then: `kept`, `pending` or `refused`.
    stands: &'static str,
    /// The reference of what is in the way.
    reference: &'static str,
    /// The most requests until then.
    requests: usize,
    /// The most seconds until then.
    seconds: u64,
}

const fn ends(
    fault: &'static str,
    stands: &'static str,
    reference: &'static str,
    requests: usize,
    seconds: u64,
) -> Copied {
    Copied { fault, stands, reference, requests, seconds }
}

/// The table. An honest merge takes five requests: the folder, the file's tag, its place, the file, and the write.
#[rustfmt::skip]
pub(crate) static COPIES: &[Copied] = &[
    ends("folder-read-only", "refused", "FL-4002", 1, 45),
    ends("folder-denied", "refused", "FL-4001", 1, 45),
    ends("folder-401", "refused", "FL-4001", 4, 45),
    ends("folder-429", "pending", "FL-1003", 2, 45),
    ends("folder-503", "pending", "FL-1002", 2, 45),
    ends("folder-509", "pending", "FL-1003", 2, 45),
    ends("folder-412", "pending", "FL-4004", 9, 45),
    ends("folder-409", "pending", "FL-4004", 9, 45),
    ends("folder-413", "refused", "FL-4005", 5, 45),
    ends("folder-423", "pending", "FL-4004", 9, 45),
    ends("folder-507", "refused", "FL-4003", 6, 45),
    ends("folder-tag-missing", "refused", "FL-4005", 2, 45),
    ends("content-elsewhere", "pending", "FL-1001", 3, 50),
    ends("content-http", "refused", "FL-4005", 3, 45),
    ends("content-script", "refused", "FL-4005", 3, 45),
    ends("content-nowhere", "refused", "FL-4005", 3, 45),
    ends("download-words", "refused", "FL-4006", 4, 45),
    ends("download-large", "refused", "FL-4006", 4, 45),
    ends("download-gone", "pending", "FL-1002", 7, 45),
    ends("folder-204", "pending", "FL-1002", 2, 45),
    ends("folder-206", "refused", "FL-4005", 2, 45),
    ends("folder-404", "refused", "FL-4005", 1, 45),
    ends("folder-429-bare", "pending", "FL-1003", 1, 45),
    ends("folder-429-date", "pending", "FL-1003", 2, 45),
    ends("folder-429-long", "pending", "FL-1003", 1, 45),
    ends("folder-429-odd", "pending", "FL-1003", 1, 45),
    ends("folder-429-seconds", "pending", "FL-1003", 2, 45),
    ends("folder-500", "pending", "FL-1002", 2, 45),
    ends("folder-502", "pending", "FL-1002", 2, 45),
    ends("folder-503-date", "pending", "FL-1002", 2, 45),
    ends("folder-503-seconds", "pending", "FL-1002", 2, 45),
    ends("folder-511", "pending", "FL-1004", 1, 45),
    ends("folder-close", "pending", "FL-1002", 1, 45),
    ends("folder-deep", "pending", "FL-1002", 2, 45),
    ends("folder-empty", "pending", "FL-1002", 2, 45),
    ends("folder-endless", "pending", "FL-1002", 1, 45),
    ends("folder-gzip", "pending", "FL-1002", 2, 45),
    ends("folder-half", "pending", "FL-1002", 2, 45),
    ends("folder-headless", "pending", "FL-1002", 1, 45),
    ends("folder-huge-head", "pending", "FL-1002", 1, 45),
    ends("folder-interim", "pending", "FL-1002", 2, 55),
    ends("folder-label", "kept", "", 5, 45),
    ends("folder-list", "pending", "FL-1002", 2, 45),
    ends("folder-negative-length", "pending", "FL-1002", 1, 45),
    ends("folder-null", "pending", "FL-1002", 2, 45),
    ends("folder-portal", "pending", "FL-1002", 2, 45),
    ends("folder-redirect", "refused", "FL-4005", 1, 45),
    ends("folder-redirect-307", "refused", "FL-4005", 1, 45),
    ends("folder-reset", "pending", "FL-1002", 1, 45),
    ends("folder-rubbish", "pending", "FL-1002", 1, 45),
    ends("folder-silence", "pending", "FL-1002", 2, 55),
    ends("folder-slow-head", "pending", "FL-1002", 2, 55),
    ends("folder-trickle", "pending", "FL-1002", 2, 55),
    ends("folder-truncated", "pending", "FL-1002", 1, 45),
    ends("folder-two-lengths", "pending", "FL-1002", 1, 45),
    ends("folder-utf8", "pending", "FL-1002", 2, 45),
    ends("download-204", "refused", "FL-4005", 4, 45),
    ends("download-206", "refused", "FL-4005", 4, 45),
    ends("download-404", "pending", "FL-1002", 7, 45),
    ends("download-429-bare", "pending", "FL-1003", 4, 45),
    ends("download-429-date", "pending", "FL-1003", 5, 45),
    ends("download-429-long", "pending", "FL-1003", 4, 45),
    ends("download-429-odd", "pending", "FL-1003", 4, 45),
    ends("download-429-seconds", "pending", "FL-1003", 5, 45),
    ends("download-500", "pending", "FL-1002", 5, 45),
    ends("download-502", "pending", "FL-1002", 5, 45),
    ends("download-503-date", "pending", "FL-1002", 5, 45),
    ends("download-503-seconds", "pending", "FL-1002", 5, 45),
    ends("download-511", "pending", "FL-1004", 4, 45),
    ends("download-close", "pending", "FL-1002", 4, 45),
    ends("download-deep", "refused", "FL-4006", 4, 45),
    ends("download-empty", "refused", "FL-4006", 4, 45),
    ends("download-endless", "refused", "FL-4006", 4, 45),
    ends("download-gzip", "refused", "FL-4006", 4, 45),
    ends("download-half", "refused", "FL-4006", 4, 45),
    ends("download-headless", "pending", "FL-1002", 4, 45),
    ends("download-huge-head", "pending", "FL-1002", 4, 45),
    ends("download-interim", "pending", "FL-1002", 5, 55),
    ends("download-label", "kept", "", 5, 45),
    ends("download-list", "refused", "FL-4006", 4, 45),
    ends("download-negative-length", "pending", "FL-1002", 4, 45),
    ends("download-null", "refused", "FL-4006", 4, 45),
    ends("download-portal", "refused", "FL-4006", 4, 45),
    ends("download-redirect", "refused", "FL-4005", 4, 45),
    ends("download-redirect-307", "refused", "FL-4005", 4, 45),
    ends("download-reset", "pending", "FL-1002", 4, 45),
    ends("download-rubbish", "pending", "FL-1002", 4, 45),
    ends("download-silence", "pending", "FL-1002", 5, 55),
    ends("download-slow-head", "pending", "FL-1002", 5, 55),
    ends("download-trickle", "pending", "FL-1002", 5, 55),
    ends("download-truncated", "pending", "FL-1002", 4, 45),
    ends("download-two-lengths", "pending", "FL-1002", 4, 45),
    ends("download-utf8", "refused", "FL-4006", 4, 45),
    // What passes while it is being tried is got over.
    ends("folder-412:1", "kept", "", 9, 45),
    ends("folder-409:1", "kept", "", 9, 45),
    ends("folder-401:1", "kept", "", 7, 45),
    ends("folder-429:1", "kept", "", 6, 45),
    ends("folder-503:1", "kept", "", 6, 45),
    ends("download-gone:1", "kept", "", 8, 45),
];

/// The routes of the app folder.
pub(crate) const ROUTES: [Route; 4] = [Route::Folder, Route::Content, Route::Save, Route::Download];

#[test]
fn every_promise_about_the_copy_of_the_choices_holds() {
    let log = stage::log();
    let wanted = std::env::var("FIRSTLINK_FAULT").unwrap_or_default();
    let ground = Ground::new(false);
    let chosen = COPIES.iter().filter(|promise| promise.fault.contains(&wanted));
    let mut broken: Vec<String> = chosen
        .flat_map(|promise| {
            let once = || ground.played(|stage| walk(stage, promise));
            let found = once();
            // A machine that stands still lets time pass that nobody used, so only what is late twice is late.
            let only_late = !found.is_empty() && found.iter().all(|line| line.starts_with("took "));
            let found = if only_late { once() } else { found };
            found.into_iter().map(|line| format!("{}: {line}", promise.fault))
        })
        .collect();
    broken.extend(stage::leaks_in("the log", &log.text()));
    assert!(log.text().contains("/download/"), "the log was listened to");
    assert!(broken.is_empty(), "{} do not hold:\n{}", broken.len(), broken.join("\n"));
}

/// Somebody who keeps a copy, and chooses anew while the folder misbehaves.
struct Keeper {
    stage: Arc<Stage>,
    engine: Engine,
    shown: String,
}

async fn walk(stage: Arc<Stage>, promise: &'static Copied) -> Vec<String> {
    let mut keeper = Keeper { engine: stage.engine().await, stage: stage.clone(), shown: String::new() };
    keeper.keep_a_copy().await;
    let mut broken = vec![];
    stage.service.misbehave(promise.fault).unwrap();
    let (asked, begun) = (stage.service.heard().len(), stage.lapse.passed());
    keeper.choose(true).await;
    keeper.engine.settled().await;
    let took = stage.lapse.passed() - begun;
    let asked: Vec<Route> = stage.service.heard().into_iter().skip(asked).filter(|r| *r != Route::Connection).collect();
    let (state, screen) = (keeper.state(), keeper.engine.screens().borrow().clone());
    keeper.shown.push_str(&serde_json::to_string(&screen).unwrap());
    let (stands, reference) = standing(&state);
    if (stands, reference) != (promise.stands, promise.reference) {
        broken.push(format!("stands at {stands} {reference}, not at {} {}", promise.stands, promise.reference));
    }
    if asked.len() > promise.requests {
        broken.push(format!("{} requests, not at most {}: {asked:?}", asked.len(), promise.requests));
    }
    if took > Duration::from_secs(promise.seconds) {
        broken.push(format!("took {} s, not at most {}", took.as_secs(), promise.seconds));
    }
    if !state.answers.preferences.sync.history || state.link.is_none() {
        broken.push("the choice or the link is lost".to_owned());
    }
    if stands == "refused" && !serde_json::to_string(&screen.blocks).unwrap().contains(reference) {
        broken.push(format!("{reference} is not on the screen"));
    }
    broken.extend(keeper.go_on().await);
    broken.extend(stage.journal_fault());
    broken.extend(stage.leaks());
    broken.extend(stage.shown_leaks(&keeper.shown));
    broken
}

/// Where the copy stands, and the reference of what is in the way.
fn standing(state: &State) -> (&'static str, &'static str) {
    let reference = state.copy.problem().map_or("", |problem| problem.reference());
    let stands = match state.copy.standing {
        Standing::Off => "off",
        Standing::Pending { .. } => "pending",
        Standing::Kept { .. } => "kept",
        Standing::Refused { .. } => "refused",
        Standing::Removing { .. } => "removing",
    };
    (stands, reference)
}

impl Keeper {
    /// From Welcome to a dashboard with a copy that is up to date; nothing is asked of the folder before the person says yes.
    async fn keep_a_copy(&mut self) {
        let before = self.stage.service.heard().len();
        self.send(Intent::Start, ScreenId::ProductKey).await;
        self.send(Intent::SkipKey, ScreenId::SignIn).await;
        self.engine.send(Intent::SignInDevice);
        self.enter_code().await;
        self.until(|screen| screen.id == ScreenId::LinkOffer && screen.state == "idle").await;
        self.send(Intent::LinkNow, ScreenId::Confirm).await;
        self.send(Intent::Confirm { device_name: "den".to_owned() }, ScreenId::SyncChoices).await;
        self.choose(false).await;
        self.send(Intent::Finish, ScreenId::Dashboard).await;
        let heard = self.stage.service.heard();
        assert!(heard.iter().skip(before).all(|route| !ROUTES.contains(route)), "asked before the yes: {heard:?}");
        self.send(Intent::KeepCopy, ScreenId::Copy).await;
        self.engine.send(Intent::SignInDevice);
        self.enter_code().await;
        self.until(|screen| screen.id == ScreenId::Dashboard).await;
        self.engine.settled().await;
        assert_eq!(standing(&self.state()), ("kept", ""));
    }

    /// Chooses passwords, and history or not, wherever choices are made.
    async fn choose(&mut self, history: bool) {
        if self.engine.screens().borrow().id == ScreenId::Dashboard {
            self.send(Intent::ChangeChoices, ScreenId::SyncChoices).await;
        }
        let save = Intent::SaveSync { passwords: true, history, favourites: false };
        self.send(save, ScreenId::Recommendations).await;
        self.engine.send(Intent::Recommend { allow: Answer::No });
        self.until(|screen| matches!(screen.id, ScreenId::Finish | ScreenId::Dashboard)).await;
    }

    /// The folder is honest again: the copy comes right, with the choice of before.
    async fn go_on(&mut self) -> Option<String> {
        self.stage.service.mend();
        // A pause that was asked for is kept.
        let begun = self.stage.lapse.passed();
        while self.stage.lapse.passed() < begun + Duration::from_secs(61) {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        if standing(&self.state()).1 == "FL-4001" {
            self.send(Intent::KeepCopy, ScreenId::Copy).await;
            self.engine.send(Intent::SignInDevice);
            self.enter_code().await;
            self.until(|screen| screen.id == ScreenId::Dashboard).await;
        } else {
            self.engine.send(Intent::SyncCopy);
        }
        self.engine.settled().await;
        let state = self.state();
        let history = state.copy.found.about(firstlink_wizard::consent::ConsentPurpose::SyncHistory);
        let right = standing(&state) == ("kept", "") && history.is_some_and(|chosen| chosen.on);
        (!right).then(|| format!("does not come right: {:?}", state.copy))
    }

    fn state(&self) -> State {
        self.stage.state().unwrap()
    }

    async fn enter_code(&mut self) {
        let showing = self.until(|screen| screen.id == ScreenId::DeviceCode && screen.state == "showing").await;
        let code = showing.blocks.iter().find_map(|block| {
            let Block::Code(code) = block else { return None };
            Some((code.code.clone(), code.address.clone()))
        });
        let (code, address) = code.unwrap();
        let code: String = code.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
        self.stage.lapse.hold(true);
        tokio::task::spawn_blocking(move || visitor(alex()).with_code(&code).visit(&address)).await.unwrap();
        self.stage.lapse.hold(false);
    }

    async fn send(&mut self, intent: Intent, then: ScreenId) {
        self.engine.send(intent);
        self.until(|screen| screen.id == then).await;
    }

    async fn until(&mut self, wanted: impl Fn(&Screen) -> bool) -> Screen {
        let mut screens = self.engine.screens();
        loop {
            let screen = screens.borrow_and_update().clone();
            self.stage.lapse.stir();
            self.shown.push_str(&serde_json::to_string(&screen).unwrap());
            if wanted(&screen) {
                return screen;
            }
            screens.changed().await.unwrap();
        }
    }
}
