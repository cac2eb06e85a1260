//! Watches whether the page is ever painted, for a web view that stays blank says nothing: first with the graphics card, once
//! more without it, and then a plain message that names the other way.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use firstlink_wizard::words::{Language, Words};
use tauri::{AppHandle, Manager, State};

use crate::bridge;
use crate::refusal::{self, Refusal};

/// How long the page may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// Set for the second try, so that there is no third.
const AGAIN: &str = "FIRSTLINK_RENDERING";
/// What keeps the web views we know from using the graphics card.
const WITHOUT_CARD: [(&str, &str); 5] = [
    (AGAIN, "software"),
    ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
    ("WEBKIT_DISABLE_COMPOSITING_MODE", "1"),
    ("LIBGL_ALWAYS_SOFTWARE", "1"),
    ("WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS", "--disable-gpu"),
];

/// Whether the page was painted.
#[derive(Debug, Default)]
pub(crate) struct Watchdog {
    painted: Mutex<bool>,
    told: Condvar,
}

impl Watchdog {
    /// Whether it is, within the time it may take.
    fn is_content(&self) -> bool {
        let painted = self.painted.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.told.wait_timeout_while(painted, PATIENCE, |painted| !*painted);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

/// The page says that something stands there.
#[tauri::command]
pub(crate) fn painted(watchdog: State<'_, Watchdog>) {
    tracing::info!("the page is painted");
    *watchdog.painted.lock().unwrap_or_else(PoisonError::into_inner) = true;
    watchdog.told.notify_all();
}

/// Begins to watch. A window that a driver steers is watched by whoever steers it.
pub(crate) fn watch(app: &AppHandle) {
    if std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() {
        return;
    }
    let app = app.clone();
    std::thread::spawn(move || {
        if app.state::<Watchdog>().is_content() {
            return;
        }
        tracing::warn!(again = std::env::var_os(AGAIN).is_some(), "the page is not painted");
        // What was answered is on the disk; the wizard goes on where it was.
        if std::env::var_os(AGAIN).is_none() {
            refusal::tell(&format!("the window stays blank; trying again without the graphics card: {}", again()));
        }
        give_up(&app);
    });
}

/// Starts this program anew in its own place; returns only where that cannot be.
fn again() -> std::io::Error {
    let program = match std::env::current_exe() {
        Ok(program) => program,
        Err(error) => return error,
    };
    let mut command = std::process::Command::new(program);
    command.args(std::env::args_os().skip(1)).envs(WITHOUT_CARD);
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        command.exec()
    }
    #[cfg(not(unix))]
    match command.spawn() {
        Ok(_) => std::process::exit(0),
        Err(error) => error,
    }
}

fn give_up(app: &AppHandle) {
    let words = Words::new(Language::negotiate(firstlink_engine::system::languages().iter().map(String::as_str)));
    Refusal::Blank.told();
    // The web view draws nothing, so the system draws this.
    let message = rfd::AsyncMessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(words.say("blank.title"))
        .set_description(words.say("blank.text"))
        .show();
    tauri::async_runtime::block_on(message);
    bridge::end(Refusal::Blank, app);
}
