//! One Firstlink at a time for each home: a second start raises the first one's window and ends.
//!
//! The plugin that does this asks the first one without any limit, and takes the whole program down when the first one is
//! just closing. So the question is asked here before, with a limit: a name that vanishes meanwhile means that the way is
//! free, and one that stays but does not answer means that the first Firstlink hangs. The plugin then only has to answer.

use tauri::{AppHandle, Manager};

use crate::window;

/// Who was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// No other Firstlink with this home.
    Nobody,
    /// Another one, whose window is now in front.
    Raised,
    /// Another one, which does not answer.
    Silent,
}

/// Answers second starts from now on. Without a way to hear of them there is none, and the lock of the home still holds.
pub(crate) fn answer_from_now_on(app: &AppHandle, instance: &str) {
    let plugin =
        tauri_plugin_single_instance::Builder::new().callback(|app, _, _| raise(app)).dbus_id(instance).build();
    if let Err(error) = app.plugin(plugin) {
        tracing::warn!(%error, "a second start will not find this one");
    }
}

fn raise(app: &AppHandle) {
    let Some(window) = app.get_webview_window(window::LABEL) else { return };
    let raised = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    if let Err(error) = raised {
        tracing::warn!(%error, "the window could not be raised");
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn look(_: &str) -> Found {
    Found::Nobody
}

#[cfg(target_os = "linux")]
pub(crate) use bus::look;

#[cfg(target_os = "linux")]
mod bus {
    use std::time::{Duration, Instant};

    use zbus::blocking::Connection;
    use zbus::blocking::connection::Builder;
    use zbus::blocking::fdo::DBusProxy;
    use zbus::names::BusName;

    use super::Found;

    /// How long one that is asked may take to answer.
    const ANSWER: Duration = Duration::from_secs(2);
    /// How long one that is closing may take to be gone.
    const CLOSING: Duration = Duration::from_secs(3);
    /// How long to pause between two looks.
    const PAUSE: Duration = Duration::from_millis(100);

    /// Looks for a Firstlink of that name on the session bus, and raises its window. Takes a few seconds at most.
    pub(crate) fn look(instance: &str) -> Found {
        let name = format!("{instance}.SingleInstance");
        // Without a bus nobody can be found.
        let Ok(bus) = Builder::session().and_then(|builder| builder.method_timeout(ANSWER).build()) else {
            return Found::Nobody;
        };
        let end = Instant::now() + CLOSING;
        while is_owned(&bus, &name) {
            if ask(&bus, &name).is_ok() {
                return Found::Raised;
            }
            if Instant::now() >= end {
                return Found::Silent;
            }
            std::thread::sleep(PAUSE);
        }
        Found::Nobody
    }

    fn is_owned(bus: &Connection, name: &str) -> bool {
        let owned = || -> zbus::Result<bool> { Ok(DBusProxy::new(bus)?.name_has_owner(BusName::try_from(name)?)?) };
        owned().unwrap_or(false)
    }

    /// The very call the plugin would make, and answers in the first Firstlink.
    fn ask(bus: &Connection, name: &str) -> zbus::Result<()> {
        let path = format!("/{}", name.replace('.', "/").replace('-', "_"));
        let nothing: (Vec<String>, &str) = (vec![], "");
        bus.call_method(Some(name), path.as_str(), Some("org.SingleInstance.DBus"), "ExecuteCallback", &nothing)?;
        Ok(())
    }
}
