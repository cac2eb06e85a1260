//! A desktop of one's own for each test: an empty home, a session bus, a keyring and a display that nobody else uses.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test's stage falls with the test")]

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long anything here may take to start, on a machine that does much else.
pub const PATIENCE: Duration = Duration::from_secs(90);
/// How long to pause between two looks at something awaited.
const PAUSE: Duration = Duration::from_millis(25);

/// A private desktop. All that was started on it ends with it.
#[derive(Debug)]
pub struct Session {
    name: &'static str,
    folder: tempfile::TempDir,
    display: Option<String>,
    keyring: Option<u32>,
    is_told: bool,
    running: Vec<Child>,
}

impl Session {
    /// An empty home and a bus; the name is that of the test.
    pub fn bare(name: &'static str) -> Session {
        let folder = tempfile::Builder::new().prefix("firstlink-").tempdir().unwrap();
        let mut session = Session { name, folder, display: None, keyring: None, is_told: false, running: vec![] };
        for folder in [session.person(), session.runtime(), session.outside(), session.results()] {
            std::fs::create_dir_all(&folder).unwrap();
        }
        private(&session.runtime());
        std::fs::write(session.fonts(), FONTS).unwrap();
        session.start_bus();
        session
    }

    /// With a display as well, and an open keyring.
    pub fn full(name: &'static str) -> Session {
        let mut session = Session::bare(name);
        session.start_keyring();
        session.start_display();
        session
    }

    /// With all of that, and a bus over which windows tell assistive technology what stands in them. A desktop starts it when it is
    /// first asked for; here it is there from the beginning.
    pub fn told(name: &'static str) -> Session {
        let mut session = Session::full(name);
        session.is_told = true;
        let mut launcher = session.command("/usr/libexec/at-spi-bus-launcher".as_ref());
        launcher.arg("--launch-immediately").stdout(Stdio::null()).stderr(Stdio::null());
        session.keep(launcher);
        session
    }

    /// With an open keyring and no display.
    pub fn with_keyring(name: &'static str) -> Session {
        let mut session = Session::bare(name);
        session.start_keyring();
        session
    }

    /// With a display, and no secret service at all.
    pub fn without_keyring(name: &'static str) -> Session {
        let mut session = Session::bare(name);
        session.start_display();
        session
    }

    /// What `--home` is given.
    pub fn home(&self) -> PathBuf {
        self.person().join("firstlink")
    }

    /// The person's own folder (`$HOME`), which holds everything a program here may write.
    pub fn person(&self) -> PathBuf {
        self.folder.path().join("person")
    }

    /// `$XDG_RUNTIME_DIR`.
    pub fn runtime(&self) -> PathBuf {
        self.folder.path().join("runtime")
    }

    /// Room for what belongs to the test, not to the programs it watches.
    pub fn outside(&self) -> PathBuf {
        self.folder.path().join("outside")
    }

    /// Where this test leaves what helps to understand a failure.
    pub fn results(&self) -> PathBuf {
        target().join("tests").join(self.name)
    }

    /// The command, put into this desktop and no other: of the environment of the tests only the search path remains.
    pub fn invite(&self, mut command: Command) -> Command {
        command.env_clear();
        for name in ["PATH", "XDG_DATA_DIRS", "LD_LIBRARY_PATH"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        command
            .env("HOME", self.person())
            .env("XDG_RUNTIME_DIR", self.runtime())
            .env("TMPDIR", self.runtime())
            .env("DBUS_SESSION_BUS_ADDRESS", self.bus_address())
            .env("LANG", "en_US.UTF-8")
            .env("FONTCONFIG_FILE", self.fonts());
        if !self.is_told {
            command.env("NO_AT_BRIDGE", "1");
        }
        if let Some(display) = &self.display {
            command.env("DISPLAY", display);
        }
        command
    }

    /// A program to be started in this desktop.
    pub fn command(&self, program: &Path) -> Command {
        self.invite(Command::new(program))
    }

    /// Starts something that lives as long as this desktop.
    pub fn keep(&mut self, mut command: Command) -> &mut Child {
        let child = command.spawn().unwrap_or_else(|error| panic!("{command:?} is needed: {error}"));
        self.running.push(child);
        self.running.last_mut().unwrap()
    }

    /// Keeps the keyring from answering, and lets it answer again.
    pub fn freeze_keyring(&self, frozen: bool) {
        signal(self.keyring.expect("there is a keyring"), if frozen { "STOP" } else { "CONT" });
    }

    /// Ends the keyring at once.
    pub fn kill_keyring(&mut self) {
        let keyring = self.keyring.take().expect("there is a keyring");
        let at = self.running.iter().position(|child| child.id() == keyring).expect("it is ours");
        let mut child = self.running.remove(at);
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// Locks the keyring; no dialog can open here that would unlock it.
    pub fn lock_keyring(&self) {
        let locked = self.ask_keyring(&["Lock", "ao", "1", "/org/freedesktop/secrets/collection/login"]);
        assert!(!locked.is_empty(), "the keyring could not be locked");
    }

    /// Starts the keyring's own dialogs, which come up where there is something to unlock.
    pub fn start_prompter(&mut self) {
        let mut prompter = Command::new("/usr/libexec/gcr-prompter");
        prompter.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let prompter = self.invite(prompter);
        self.keep(prompter);
        wait_for("the prompter", || {
            let mut call = Command::new("busctl");
            call.arg(format!("--address={}", self.bus_address())).args(["--no-pager", "list"]).stderr(Stdio::null());
            let names = call.output().expect("busctl (package systemd) is needed").stdout;
            String::from_utf8_lossy(&names).contains("org.gnome.keyring.SystemPrompter ")
        });
    }

    /// Waits for the keyring's dialog, types this into it, and presses this key.
    pub fn answer_prompter(&self, text: &str, key: &str) {
        let xdotool = |words: &[&str]| {
            let output = self.command("xdotool".as_ref()).args(words).output().expect("xdotool is needed");
            String::from_utf8_lossy(&output.stdout).trim().to_owned()
        };
        let find = || xdotool(&["search", "--onlyvisible", "--class", "gcr-prompter"]);
        wait_for("the dialog of the keyring", || !find().is_empty());
        let window = find().lines().next().expect("a window").to_owned();
        xdotool(&["windowfocus", "--sync", &window]);
        xdotool(&["type", "--delay", "20", text]);
        xdotool(&["key", key]);
        wait_for("the end of the dialog", || find().lines().all(|other| other != window));
    }

    /// Where the session bus listens.
    pub fn bus_address(&self) -> String {
        format!("unix:path={}", self.runtime().join("bus").display())
    }

    fn start_bus(&mut self) {
        let config = self.outside().join("bus.conf");
        let listen = self.bus_address();
        let text = format!(
            r#"<busconfig><type>session</type><listen>{listen}</listen><auth>EXTERNAL</auth>
            <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
            </busconfig>"#
        );
        std::fs::write(&config, text).unwrap();
        let mut bus = Command::new("dbus-daemon");
        bus.stderr(Stdio::null()).args(["--nofork", "--nopidfile"]).arg(format!("--config-file={}", config.display()));
        let bus = self.invite(bus);
        self.keep(bus);
        let socket = self.runtime().join("bus");
        wait_for("the session bus", || socket.exists());
    }

    /// Starts a keyring that is open, with what an earlier one kept.
    pub fn start_keyring(&mut self) {
        let mut keyring = Command::new("gnome-keyring-daemon");
        keyring.args(["--unlock", "--components=secrets", "--foreground"]);
        keyring.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let keyring = self.invite(keyring);
        let child = self.keep(keyring);
        let id = child.id();
        child.stdin.take().unwrap().write_all(b"test-password").unwrap();
        self.keyring = Some(id);
        wait_for("the keyring", || self.keyring_answers());
    }

    fn keyring_answers(&self) -> bool {
        self.ask_keyring(&["ReadAlias", "s", "default"]).contains("/collection/")
    }

    fn ask_keyring(&self, question: &[&str]) -> String {
        let mut call = Command::new("busctl");
        call.arg(format!("--address={}", self.bus_address()))
            .args(["--auto-start=no", "call", "org.freedesktop.secrets", "/org/freedesktop/secrets"])
            .arg("org.freedesktop.Secret.Service")
            .args(question)
            .stderr(Stdio::null());
        let answer = call.output().expect("busctl (package systemd) is needed").stdout;
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn start_display(&mut self) {
        let mut server = Command::new("Xvfb");
        server
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let server = self.invite(server);
        let output = self.keep(server).stdout.take().unwrap();
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number).unwrap();
        assert!(!number.trim().is_empty(), "Xvfb named no display");
        self.display = Some(format!(":{}", number.trim()));
    }

    fn fonts(&self) -> PathBuf {
        self.outside().join("fonts.conf")
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for child in self.running.iter_mut().rev() {
            // A stopped process hears nothing but this.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// The same letters on every machine.
const FONTS: &str = r#"<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>/usr/share/fonts</dir><cachedir>/var/cache/fontconfig</cachedir><cachedir prefix="xdg">fontconfig</cachedir>
<alias binding="same"><family>system-ui</family><prefer><family>Noto Sans</family></prefer></alias>
<alias binding="same"><family>sans-serif</family><prefer><family>Noto Sans</family></prefer></alias>
<alias binding="same"><family>serif</family><prefer><family>Noto Serif</family></prefer></alias>
<alias binding="same"><family>monospace</family><prefer><family>Noto Sans Mono</family></prefer></alias>
</fontconfig>"#;

/// The folder cargo builds into: this program lies two levels below it.
pub fn target() -> PathBuf {
    let program = std::env::current_exe().unwrap();
    let built = program.parent().and_then(Path::parent).and_then(Path::parent);
    built.expect("a test program lies in the target folder").to_owned()
}

/// The window program.
pub fn window_program() -> PathBuf {
    program("FIRSTLINK_WINDOW", "firstlink-desktop")
}

/// The console program.
pub fn console_program() -> PathBuf {
    program("FIRSTLINK_CLI", "firstlink")
}

fn program(variable: &str, name: &str) -> PathBuf {
    if let Some(path) = std::env::var_os(variable) {
        return path.into();
    }
    let path = std::env::current_exe().unwrap().parent().and_then(Path::parent).unwrap().join(name);
    assert!(
        path.is_file(),
        "{name} is not built; build it with `cargo build --workspace --all-features`, or name it in {variable}"
    );
    path
}

/// Waits until something is so.
///
/// # Panics
/// When it is not so in good time.
pub fn wait_for(what: &str, is_so: impl Fn() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !is_so() {
        assert!(Instant::now() < deadline, "{what}: waited in vain");
        std::thread::sleep(PAUSE);
    }
}

/// Sends a signal to one process of ours.
pub fn signal(process: u32, name: &str) {
    let sent = Command::new("kill").args([&format!("-{name}"), &process.to_string()]).status().unwrap();
    assert!(sent.success(), "no signal {name} to {process}");
}

/// Whether a process is there and not just a name waiting for its parent.
pub fn is_alive(process: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    stat.rsplit_once(')').is_some_and(|(_, rest)| !rest.trim_start().starts_with(['Z', 'X']))
}

fn private(folder: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700)).unwrap();
}
