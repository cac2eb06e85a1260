//! The real window under WebDriver: the program as it is built, drawn on a display of the test's own, worked by presses.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test's stage falls with the test")]

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::Capabilities;

use crate::session::{self, PATIENCE, Session, is_alive, wait_for};
use crate::webdriver::Page;

/// How long to pause between two looks at the window.
const PAUSE: Duration = Duration::from_millis(40);

/// What the page does for the test: keeps every screen the program sends it.
const HEAR: &str = "window.heard = []; const done = arguments[0];
    window.__TAURI__.event.listen('screen', (event) => window.heard.push(JSON.stringify(event.payload))).then(done)";
/// All the page holds that a person could not see: what it heard, what stands in its fields, what it stored.
const HELD: &str = "return [
    ...(window.heard ?? []),
    ...[...document.querySelectorAll('input')].map((input) => input.value),
    JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), location.href, document.cookie]";

/// A running window.
#[derive(Debug)]
pub struct Window {
    page: Page,
    process: u32,
    run: PathBuf,
    results: PathBuf,
    seen: Vec<String>,
}

impl Window {
    /// Starts the program with the home of this desktop, and waits for its first screen.
    pub async fn open(session: &Session, profile: &Path) -> Window {
        let home = session.home();
        Window::start(session, &["--profile".as_ref(), profile.as_ref(), "--home".as_ref(), home.as_ref()]).await
    }

    /// Starts the program with these arguments, and waits for its first screen.
    pub async fn start(session: &Session, arguments: &[&std::ffi::OsStr]) -> Window {
        Window::with(session, arguments, &[]).await
    }

    /// Starts it with an empty home, so that it draws the same letters every time: else WebKit leaves it to chance which parts of a page
    /// the graphics card draws, and that one rounds otherwise.
    pub async fn for_pictures(session: &Session) -> Window {
        let home = session.home();
        Window::with(session, &["--home".as_ref(), home.as_ref()], &[("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1")]).await
    }

    async fn with(session: &Session, arguments: &[&std::ffi::OsStr], environment: &[(&str, &str)]) -> Window {
        static RUNS: AtomicU32 = AtomicU32::new(0);
        let run = session.outside().join(format!("run-{}", RUNS.fetch_add(1, Ordering::Relaxed)));
        std::fs::create_dir_all(&run).unwrap();
        let browser = recorder(&session.outside().join("opened"));
        let mut driver = Command::new("WebKitWebDriver");
        driver.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut driver = session.invite(driver);
        driver.env("TAURI_WEBVIEW_AUTOMATION", "true").env("BROWSER", browser).env("RUST_LOG", "trace");
        driver.envs(environment.iter().copied());
        let arguments: Vec<_> = arguments.iter().map(|word| word.to_str().expect("plain names")).collect();
        let options = json!({ "binary": launcher(&run), "args": arguments });
        let mut wanted = Capabilities::new();
        wanted.set("webkitgtk:browserOptions", options).unwrap();
        let page = Page::open(driver, wanted).await;
        let process = std::fs::read_to_string(run.join("process")).unwrap().trim().parse().unwrap();
        let window = Window { page, process, run, results: session.results(), seen: vec![] };
        window.settled().await;
        window.page.run_until_done(HEAR).await;
        window
    }

    /// The page in the window.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// The program's process.
    pub fn process(&self) -> u32 {
        self.process
    }

    /// Which screen and state is up, as `sign_in/idle`.
    pub async fn place(&self) -> String {
        let place = self.page.run("const d = document.documentElement.dataset; return `${d.screen}/${d.state}`").await;
        place.as_str().unwrap_or_default().to_owned()
    }

    /// Waits for a screen, looks at it closely, and gives it as the program sent it.
    pub async fn reaches(&mut self, place: &str) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let here = self.place().await;
            if here == place {
                break;
            }
            if Instant::now() > deadline || !is_alive(self.process) {
                let alive = is_alive(self.process);
                panic!(
                    "waited for {place}, and {here} is up (alive: {alive}):\n{}\n{}",
                    self.page.text().await,
                    self.said()
                );
            }
            tokio::time::sleep(PAUSE).await;
        }
        self.look().await;
        self.screen().await
    }

    /// The present screen, as the program sends it to a page that asks.
    pub async fn screen(&self) -> Value {
        let ask = "const done = arguments[0]; window.__TAURI__.core.invoke('first').then(done)";
        self.page.run_until_done(ask).await
    }

    /// Presses the button that sends this intent, by its name and, where it has them, its values: `recommend yes`.
    pub async fn press(&self, intent: &str) {
        let words = intent.split(' ').map(|word| format!("[data-send*='\"{word}\"']")).collect::<String>();
        self.page.press(&format!("button{words}:not([aria-disabled])")).await;
    }

    /// Presses the button that closes the program, and waits until it has ended; its exit code.
    pub async fn leave(self) -> i32 {
        let button = self.page.find("button[data-send*='\"quit\"']").await;
        // The window may be gone before the driver can say that it was pressed.
        let _ = button.click().await;
        let code = self.run.join("code");
        self.gone();
        wait_for("the exit code", || std::fs::read_to_string(&code).is_ok_and(|code| code.ends_with('\n')));
        std::fs::read_to_string(&code).unwrap().trim().parse().unwrap()
    }

    /// Presses a radio button or switch, by its label as a person would.
    pub async fn choose(&self, id: &str) {
        self.page.press(&format!("label[for='{id}']")).await;
    }

    /// Types into the field of that name, in place of what stands there.
    pub async fn fill(&self, name: &str, text: &str) {
        self.page.fill(&format!("#field-{name}"), text).await;
    }

    /// Chooses a language in the menu.
    pub async fn speak(&self, tag: &str) {
        self.page.press("#languages summary").await;
        self.page.press(&format!("#languages button[lang={tag}]")).await;
        self.page.find(&format!("html[lang={tag}]")).await;
    }

    /// Everything that came to the page up to the screens looked at: screens as sent and as drawn, values, stores.
    pub fn seen(&self) -> &[String] {
        &self.seen
    }

    /// What the program wrote to its standard output and error.
    pub fn said(&self) -> String {
        let read = |name| std::fs::read(self.run.join(name)).unwrap_or_default();
        String::from_utf8_lossy(&[read("stdout"), read("stderr")].concat()).into_owned()
    }

    /// Writes the picture, and leaves it among the test's results.
    pub async fn picture(&self, name: &str) -> Vec<u8> {
        let picture = self.page.picture().await;
        std::fs::write(self.results.join(format!("{name}.png")), &picture).unwrap();
        picture
    }

    /// The power goes: the program ends in the middle of whatever it does.
    pub fn kill(self) {
        session::signal(self.process, "KILL");
        self.gone();
    }

    async fn leave_evidence(&self) {
        let _ = std::fs::write(self.results.join("failure.html"), self.page.source().await);
        let _ = std::fs::write(self.results.join("failure.txt"), self.said());
        let _ = std::fs::write(self.results.join("failure.png"), self.page.picture().await);
    }

    fn gone(&self) {
        wait_for("the end of the window", || !is_alive(self.process));
    }

    async fn settled(&self) {
        let deadline = Instant::now() + PATIENCE;
        while self.page.run("return Boolean(document.documentElement.dataset.screen)").await != json!(true) {
            assert!(Instant::now() < deadline, "no screen came up:\n{}", self.said());
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn look(&mut self) {
        let held = self.page.run(HELD).await;
        self.seen.extend(held.as_array().into_iter().flatten().filter_map(Value::as_str).map(ToOwned::to_owned));
        self.seen.push(self.page.source().await);
        self.seen.push(self.screen().await.to_string());
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() && is_alive(self.process) {
            let patience = Duration::from_secs(30);
            // A thread of its own, for this one may belong to a runtime that cannot wait here.
            std::thread::scope(|scope| {
                scope.spawn(|| {
                    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().ok()?;
                    runtime.block_on(async { tokio::time::timeout(patience, self.leave_evidence()).await.ok() })
                });
            });
        }
        if is_alive(self.process) {
            session::signal(self.process, "KILL");
        }
        // Its launcher still writes the exit code, into a folder that is about to be removed; no panic if it does not.
        let deadline = Instant::now() + Duration::from_secs(5);
        while !self.run.join("code").exists() && Instant::now() < deadline {
            std::thread::sleep(PAUSE);
        }
    }
}

/// The addresses that the program gave to `$BROWSER` so far, oldest first.
pub fn opened(session: &Session) -> Vec<String> {
    let addresses = std::fs::read_to_string(session.outside().join("opened")).unwrap_or_default();
    // A line that has no end yet is still being written.
    let whole = addresses.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().map(ToOwned::to_owned).collect()
}

/// A browser that only writes down where it was sent.
fn recorder(file: &Path) -> PathBuf {
    script(&file.with_extension("sh"), &format!("printf '%s\\n' \"$1\" >>'{}'", file.display()))
}

/// Starts the window program so that its process, what it says and its exit code can be had.
fn launcher(run: &Path) -> PathBuf {
    let (run, program) = (run.display(), session::window_program());
    let program = program.display();
    let inner = format!("echo $$ >'{run}/process'; exec '{program}' \"$@\"");
    script(
        &Path::new(&run.to_string()).join("launch.sh"),
        &format!(
            "sh -c '{}' sh \"$@\" >'{run}/stdout' 2>'{run}/stderr'\necho $? >'{run}/code'",
            inner.replace('\'', r"'\''")
        ),
    )
}

fn script(path: &Path, text: &str) -> PathBuf {
    std::fs::write(path, format!("#!/bin/sh\n{text}\n")).unwrap();
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path.to_owned()
}
