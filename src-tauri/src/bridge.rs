//! All that page and wizard say to each other: three commands, one event.

use std::sync::OnceLock;

use firstlink_engine::Engine;
use firstlink_wizard::intent::Intent;
use firstlink_wizard::screen::{Screen, ScreenId};
use firstlink_wizard::words::Language;
use tauri::{AppHandle, Emitter, Manager, State, WebviewWindow};
use tokio::sync::watch;

use crate::refusal::Refusal;
use crate::window;

/// The event that carries each new screen.
const SCREEN: &str = "screen";

/// Where the present screen lies for a page that asks, and who hears what the person did.
pub(crate) struct Bridge {
    present: watch::Sender<Option<Screen>>,
    engine: OnceLock<Engine>,
    refusal: OnceLock<Refusal>,
}

impl Bridge {
    /// A bridge with nobody behind it yet.
    pub(crate) fn new() -> Bridge {
        Bridge { present: watch::Sender::new(None), engine: OnceLock::new(), refusal: OnceLock::new() }
    }

    /// The running engine, once there is one.
    pub(crate) fn engine(&self) -> Option<&Engine> {
        self.engine.get()
    }

    /// The exit code of a window that could only say why there is no wizard, or no longer one.
    pub(crate) fn code(&self) -> u8 {
        self.refusal.get().map_or(0, Refusal::code)
    }

    /// What can be asked where there is no wizard: another language, and to close.
    fn answer(&self, intent: &Intent, app: &AppHandle) {
        let Some(refusal) = self.refusal.get() else { return };
        let wanted = if let Intent::Language { tag } = intent { Language::from_tag(tag) } else { None };
        if let Some(language) = wanted {
            let revision = self.present.borrow().as_ref().map_or(0, |screen| screen.revision);
            self.put_up(refusal.screen(language, revision + 1), app);
        }
        if *intent == Intent::Quit {
            app.exit(0);
        }
    }

    fn put_up(&self, screen: Screen, app: &AppHandle) {
        let before = self.present.send_replace(Some(screen.clone())).map(|before| before.id);
        if let Err(error) = app.emit_to(window::LABEL, SCREEN, &screen) {
            tracing::error!(%error, "the page could not be told of a screen");
        }
        if before == Some(ScreenId::BrowserWait) && screen.id != ScreenId::BrowserWait {
            // Only a hint: many desktops let nobody come to the front by themselves.
            app.get_webview_window(window::LABEL).as_ref().map(WebviewWindow::set_focus);
        }
    }
}

/// The present screen; waits for the first one.
#[tauri::command]
pub(crate) async fn first(bridge: State<'_, Bridge>) -> Result<Option<Screen>, ()> {
    let mut present = bridge.present.subscribe();
    Ok(present.wait_for(Option::is_some).await.map(|screen| screen.clone()).unwrap_or_default())
}

/// What the person did.
#[tauri::command]
pub(crate) fn send(intent: Intent, bridge: State<'_, Bridge>, app: AppHandle) {
    match (bridge.refusal.get(), bridge.engine()) {
        (None, Some(engine)) => engine.send(intent),
        (Some(_), _) | (None, None) => bridge.answer(&intent, &app),
    }
}

/// Puts up each screen of the engine until the person is done; then the program ends.
pub(crate) async fn carry(opened: Result<Engine, Refusal>, app: AppHandle) {
    let bridge = app.state::<Bridge>();
    let engine = match opened {
        Ok(engine) => bridge.engine.get_or_init(|| engine),
        Err(refusal) => return refuse(refusal, &app),
    };
    let mut screens = engine.screens();
    let pages = async {
        loop {
            let screen = screens.borrow_and_update().clone();
            bridge.put_up(screen, &app);
            if screens.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    };
    tokio::select! {
        () = pages => {}
        closed = engine.closed() => match closed {
            true => app.exit(0),
            false => refuse(Refusal::Broken, &app),
        },
    }
}

/// Ends the program for this reason.
pub(crate) fn end(refusal: Refusal, app: &AppHandle) {
    let code = refusal.code();
    // Where there is another reason already, that one came first.
    let _ = app.state::<Bridge>().refusal.set(refusal);
    app.exit(code.into());
}

fn refuse(refusal: Refusal, app: &AppHandle) {
    let bridge = app.state::<Bridge>();
    refusal.told();
    let shown = bridge.present.borrow().as_ref().and_then(|screen| Language::from_tag(&screen.lang));
    let language =
        shown.unwrap_or_else(|| Language::negotiate(firstlink_engine::system::languages().iter().map(String::as_str)));
    // Empty until now: a bridge is carried once.
    let refusal = bridge.refusal.get_or_init(|| refusal);
    let revision = bridge.present.borrow().as_ref().map_or(0, |screen| screen.revision);
    bridge.put_up(refusal.screen(language, revision + 1), app);
}
