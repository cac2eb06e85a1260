//! Changes screens in the real window, from the press to the frame in which the next screen stands, and tells how long that took beside a
//! change of one word in an empty window: `cargo xtask bench` runs it with the windows as they are shipped.
//!
//! Everything on the way is in it: the page hands the intent to the program, the wizard decides, the journal is on the disk, the
//! next screen is drawn and painted.

#![expect(clippy::unwrap_used, reason = "without its stage there is nothing to measure")]
#![expect(clippy::print_stdout, reason = "it tells what it found")]

use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use firstlink_practice::{Options, Service};
use firstlink_tests::session::Session;
use firstlink_tests::webdriver::Page;
use firstlink_tests::window::Window;
use serde_json::{Value, json};
use thirtyfour::Capabilities;

/// Batches that count, of both windows in turn, so that whatever else the machine does meets both.
const BATCHES: usize = 10;
/// Longest for the slowest of a hundred changes, in milliseconds.
const AIM: f64 = 50.0;

/// Behind the next frame; and so long that the movement with which a screen arrives is over.
const WAITS: &str = "const painted = () => new Promise((there) => requestAnimationFrame(() => setTimeout(there)));
    const rest = () => new Promise((there) => setTimeout(there, 200));";

/// From Welcome to the product key and back, thirty changes of a page at rest: when the answer is there, and behind the frame that
/// shows it, both since the press.
const CHANGE: &str = "const done = arguments[0], root = document.documentElement, took = [];
    const other = (was) => new Promise((there) => {
        const watch = new MutationObserver(() => { if (root.dataset.screen !== was) { watch.disconnect(); there(); } });
        watch.observe(root, { attributes: true, attributeFilter: ['data-screen'] });
    });
    (async () => {
        for (let turn = 0; turn < 15; turn++) {
            for (const intent of ['start', 'back']) {
                const next = other(root.dataset.screen), begun = performance.now();
                document.querySelector(`button[data-send*='\"${intent}\"']`).click();
                await next;
                const answered = performance.now() - begun;
                await painted();
                took.push([answered, performance.now() - begun]);
                await rest();
            }
        }
        done(took);
    })()";

/// As many changes of one word, of a page at rest.
const EMPTY_CHANGE: &str = "const done = arguments[0], took = [];
    (async () => {
        for (let turn = 0; turn < 30; turn++) {
            const begun = performance.now();
            document.querySelector('h1').textContent = `Change ${turn}`;
            await painted();
            took.push(performance.now() - begun);
            await rest();
        }
        done(took);
    })()";

fn main() {
    let Some(empty) = std::env::var_os("FIRSTLINK_EMPTY_WINDOW").map(PathBuf::from) else {
        println!("`cargo xtask bench` builds the windows and runs this.");
        return;
    };
    tokio::runtime::Runtime::new().unwrap().block_on(measure(empty));
}

async fn measure(empty: PathBuf) {
    let service = Service::start(Options::default()).await.unwrap();
    let session = Session::full("bench-screens");
    let profile = session.outside().join("profile.toml");
    std::fs::write(&profile, service.profile_toml()).unwrap();
    let mut window = Window::open(&session, &profile).await;
    window.reaches("welcome/idle").await;
    let blank = open(&session, empty).await;
    let (mut answers, mut ours, mut theirs) = (vec![], vec![], vec![]);
    // The first batch of each fills the caches and does not count.
    for batch in 0..=BATCHES {
        let one: Vec<(f64, f64)> = serde_json::from_value(took(window.page(), CHANGE).await).unwrap();
        let other: Vec<f64> = serde_json::from_value(took(&blank, EMPTY_CHANGE).await).unwrap();
        if batch > 0 {
            let (answered, painted): (Vec<f64>, Vec<f64>) = one.into_iter().unzip();
            answers.extend(answered);
            ours.extend(painted);
            theirs.extend(other);
        }
    }
    window.kill();
    let kept = Spread::of(kept(&session));
    let (answer, ours, theirs) = (Spread::of(answers), Spread::of(ours), Spread::of(theirs));
    println!(
        "screen change, press to painted        {:.0} ms, 99 in 100 within {:.0} ms (aim: {AIM:.0}), of {}; the answer is there after \
         {:.0} ms, {:.0} ms, and one line is on this disk after {:.1} ms, {:.1} ms · a word in an empty window {:.0} ms, {:.0} ms · \
         ratio {:.2}",
        ours.median,
        ours.most,
        ours.count,
        answer.median,
        answer.most,
        kept.median,
        kept.most,
        theirs.median,
        theirs.most,
        ours.median / theirs.median
    );
}

/// A window with nothing in it, under a driver of its own.
async fn open(session: &Session, program: PathBuf) -> Page {
    let mut driver = Command::new("WebKitWebDriver");
    driver.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut driver = session.invite(driver);
    driver.env("TAURI_WEBVIEW_AUTOMATION", "true");
    let mut wanted = Capabilities::new();
    wanted.set("webkitgtk:browserOptions", json!({ "binary": program, "args": [] })).unwrap();
    let page = Page::open(driver, wanted).await;
    page.find("h1").await;
    page
}

/// What the script found, in milliseconds.
async fn took(page: &Page, script: &str) -> Value {
    page.run_until_done(&format!("{WAITS} {script}")).await
}

/// Milliseconds until the journal's last line is on the disk once more, in a file beside it, as often as screens were changed.
fn kept(session: &Session) -> Vec<f64> {
    let journal = std::fs::read_to_string(session.home().join("journal.jsonl")).unwrap();
    let line = journal.lines().next_back().unwrap();
    let mut file = File::create(session.home().join("line")).unwrap();
    let keep = |_| {
        let begun = Instant::now();
        file.write_all(line.as_bytes()).and_then(|()| file.sync_data()).unwrap();
        begun.elapsed().as_secs_f64() * 1000.0
    };
    (0..30 * BATCHES).map(keep).collect()
}

/// Milliseconds, in short.
struct Spread {
    count: usize,
    median: f64,
    /// What 99 in 100 stay within.
    most: f64,
}

impl Spread {
    fn of(mut values: Vec<f64>) -> Spread {
        values.sort_by(f64::total_cmp);
        let count = values.len();
        Spread { count, median: values[count / 2], most: values[count * 99 / 100] }
    }
}
