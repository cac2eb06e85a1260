//! Asks GLib's own service (`org.gtk.GLib.PACRunner`) what a proxy script (PAC) says: the script is a program that somebody
//! else wrote, and so runs in a process that is not ours.

use std::time::Duration;

use tokio::task::spawn_blocking;
use tokio::time::timeout;
use zbus::blocking::connection;

/// The service, its object and its interface.
const NAME: &str = "org.gtk.GLib.PACRunner";
const OBJECT: &str = "/org/gtk/GLib/PACRunner";
/// How long the service may take to start, fetch the script and run it.
const PATIENCE: Duration = Duration::from_secs(2);

/// The first proxy the script names for an address: `direct://`, or a proxy's address. `None`: there was no answer.
pub(super) async fn ask(script: &str, address: &str) -> Option<String> {
    let (script, address) = (script.to_owned(), address.to_owned());
    let asked = spawn_blocking(move || lookup(&script, &address));
    let answer = timeout(PATIENCE, asked).await.ok()?.ok()?;
    if answer.is_err() {
        // What the service says may quote the script, and that was written elsewhere.
        tracing::warn!("the proxy script could not be evaluated");
    }
    answer.ok()?.into_iter().next()
}

fn lookup(script: &str, address: &str) -> zbus::Result<Vec<String>> {
    let bus = connection::Builder::session()?.method_timeout(PATIENCE).build()?;
    let answer = bus.call_method(Some(NAME), OBJECT, Some(NAME), "Lookup", &(script, address))?;
    answer.body().deserialize()
}
