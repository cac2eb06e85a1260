//! The one window: its size, what it may show, and how it closes.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use firstlink_wizard::intent::Intent;
use tauri::webview::NewWindowResponse;
use tauri::{App, AppHandle, Manager, RunEvent, Url, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::bridge::{self, Bridge};
use crate::opening::Opening;
use crate::preferences::StoreFile;
use crate::refusal::{self, Refusal};
use crate::single;
use crate::watchdog::{self, Watchdog};

/// The name by which everything here calls the window.
pub(crate) const LABEL: &str = "main";

/// How long closing may take: work that is done anyway is waited for, a stuck keyring is not.
const CLOSING: Duration = Duration::from_secs(10);
/// Below this height of the screen the window takes all of it, in logical pixels.
const LOW: f64 = 800.0;

/// Opens the window and returns when it is closed.
pub(crate) fn run(opening: Opening) -> ExitCode {
    // A display that is named but cannot be reached ends in a panic of the toolkit; here it is one more refusal.
    std::panic::set_hook(Box::new(|_| {}));
    let built = catch_unwind(AssertUnwindSafe(|| build(opening)));
    firstlink_engine::logs::tell_faults(refusal::tell);
    let app = match built {
        Ok(Ok(app)) => app,
        Ok(Err(error)) => return Refusal::Window(error).told(),
        Err(_) => return Refusal::NoDisplay.told(),
    };
    let handle = app.handle().clone();
    let code = app.run_return(hear);
    match handle.try_state::<Bridge>().map_or(0, |bridge| bridge.code()) {
        0 => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        refused => ExitCode::from(refused),
    }
}

/// Whether there is anything to open a window on.
#[cfg(all(unix, not(target_os = "macos")))]
pub(crate) fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Whether there is anything to open a window on.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub(crate) fn has_display() -> bool {
    true
}

fn build(opening: Opening) -> tauri::Result<App> {
    tauri::Builder::default()
        .plugin(tauri_plugin_store::Builder::new().build())
        .manage(Bridge::new())
        .manage(Watchdog::default())
        .invoke_handler(tauri::generate_handler![bridge::first, bridge::send, watchdog::painted])
        .setup(move |app| {
            let mut web_folder = None;
            if let Opening::Engine(args) = &opening {
                single::answer_from_now_on(app.handle(), &args.instance());
                web_folder = args.web_folder();
            }
            open(app, web_folder)?;
            watchdog::watch(app.handle());
            let handle = app.handle().clone();
            tauri::async_runtime::spawn(async move {
                let file = |path: &std::path::Path| Arc::new(StoreFile::new(handle.clone(), path)) as Arc<_>;
                let opened = opening.engine(file).await;
                bridge::carry(opened, handle).await;
            });
            Ok(())
        })
        .build(tauri::generate_context!())
}

fn open(app: &App, web_folder: Option<PathBuf>) -> tauri::Result<()> {
    let builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()));
    let builder = match web_folder {
        Some(folder) => builder.data_directory(folder),
        None => builder,
    };
    builder
        .title("Firstlink")
        .inner_size(960.0, 720.0)
        .min_inner_size(480.0, 480.0)
        .center()
        .maximized(is_low(app))
        .zoom_hotkeys_enabled(true)
        .devtools(cfg!(debug_assertions))
        .disable_drag_drop_handler()
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            if let Err(error) = window.set_title(&title) {
                tracing::warn!(%error, "the window kept its old title");
            }
        })
        .build()?;
    Ok(())
}

fn is_low(app: &App) -> bool {
    let monitor = app.primary_monitor().ok().flatten();
    monitor.is_some_and(|monitor| monitor.size().to_logical::<f64>(monitor.scale_factor()).height < LOW)
}

/// Our own page and nothing else. On Windows a custom scheme is served as a host of its own.
fn is_own(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

fn hear(app: &AppHandle, event: RunEvent) {
    if let RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } = event
        && let Some(engine) = app.state::<Bridge>().engine()
    {
        api.prevent_close();
        engine.send(Intent::Quit);
        leave(app.clone());
    }
}

/// The window goes at once; the program as soon as the engine is done, or after a while all the same.
fn leave(app: AppHandle) {
    app.get_webview_window(LABEL).as_ref().map(tauri::WebviewWindow::hide);
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(CLOSING).await;
        app.exit(0);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_page_may_be_shown() {
        assert!(is_own(&"tauri://localhost/index.html".parse().unwrap()));
        for other in [
            "https://example.com/",
            "http://localhost/",
            "http://127.0.0.1:8080/",
            "file:///etc/passwd",
            "tauri://elsewhere/",
            "data:text/html,x",
            "about:blank",
            "javascript:alert(1)",
        ] {
            assert!(!is_own(&other.parse().unwrap()), "{other}");
        }
    }
}
