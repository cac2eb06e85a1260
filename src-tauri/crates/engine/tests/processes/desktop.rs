//! A bus of one's own in an empty home, with or without a keyring on it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::parts::Part;

/// A private session: nothing of the person who runs the tests is reachable from it.
pub(crate) struct Desktop {
    folder: tempfile::TempDir,
    running: Vec<Child>,
}

impl Desktop {
    /// An empty home; no bus yet.
    pub(crate) fn new() -> Desktop {
        Desktop { folder: tempfile::tempdir().unwrap(), running: Vec::new() }
    }

    /// A bus and an unlocked keyring.
    pub(crate) fn with_keyring() -> Desktop {
        let mut desktop = Desktop::new();
        desktop.start_bus("");
        desktop.start_keyring();
        desktop
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Where the bus listens, or will.
    pub(crate) fn address(&self) -> String {
        format!("unix:path={}", self.socket().display())
    }

    /// Starts the bus, with more in its configuration.
    pub(crate) fn start_bus(&mut self, more: &str) {
        let config = self.folder().join("bus.conf");
        let listen = self.address();
        let text = format!(
            r#"<busconfig><type>session</type><listen>{listen}</listen><auth>EXTERNAL</auth>{more}
            <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
            </busconfig>"#
        );
        std::fs::write(&config, text).unwrap();
        let mut bus = Command::new("dbus-daemon");
        bus.arg("--nofork").arg("--nopidfile").arg(format!("--config-file={}", config.display()));
        self.start(bus);
        self.wait_for("the bus", |desktop| desktop.socket().exists());
    }

    /// Starts gnome-keyring with its login collection unlocked, made where missing.
    pub(crate) fn start_keyring(&mut self) {
        let mut keyring = Command::new("gnome-keyring-daemon");
        keyring.args(["--unlock", "--components=secrets", "--foreground"]);
        keyring.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = self.start(keyring);
        child.stdin.take().unwrap().write_all(b"test-password").unwrap();
        self.wait_for("the keyring", |desktop| {
            desktop.call_service("ReadAlias", &["s", "default"]).is_some_and(|answer| answer.contains("/collection/"))
        });
    }

    /// Ends what was started last, at once.
    pub(crate) fn kill_last(&mut self) {
        let mut child = self.running.pop().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// Locks the login collection.
    pub(crate) fn lock_keyring(&self) {
        let locked = self.call_service("Lock", &["ao", "1", "/org/freedesktop/secrets/collection/login"]);
        assert!(locked.is_some(), "the keyring could not be locked");
    }

    /// Lets a part live here.
    pub(crate) fn invite(&self, mut part: Part) -> Part {
        self.furnish(part.command());
        part
    }

    fn call_service(&self, method: &str, arguments: &[&str]) -> Option<String> {
        let mut call = Command::new("busctl");
        call.arg(format!("--address={}", self.address()))
            .arg("--auto-start=no")
            .args(["call", "org.freedesktop.secrets"]);
        call.args(["/org/freedesktop/secrets", "org.freedesktop.Secret.Service", method])
            .args(arguments)
            .stderr(Stdio::null());
        let output = call.output().expect("busctl (package systemd) is needed");
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn start(&mut self, mut command: Command) -> &mut Child {
        self.furnish(&mut command);
        let child = command.spawn().unwrap_or_else(|error| panic!("{command:?} is needed: {error}"));
        self.running.push(child);
        self.running.last_mut().unwrap()
    }

    fn furnish(&self, command: &mut Command) {
        for gone in ["DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_STATE_HOME", "GNOME_KEYRING_CONTROL"] {
            command.env_remove(gone);
        }
        command.env("HOME", self.folder()).env("XDG_RUNTIME_DIR", self.folder());
        command.env("DBUS_SESSION_BUS_ADDRESS", self.address());
    }

    fn socket(&self) -> PathBuf {
        self.folder().join("bus")
    }

    fn wait_for(&self, what: &str, ready: impl Fn(&Desktop) -> bool) {
        let deadline = Instant::now() + Duration::from_secs(60);
        while !ready(self) {
            assert!(Instant::now() < deadline, "{what} did not start");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        for child in self.running.iter_mut().rev() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
