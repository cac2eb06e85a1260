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
use serde_json::json;
use thirtyfour::Capabilities;

/// Batches that count, of both windows in turn, so that whatever else the machine does meets both.
const BATCHES: usize = 10;
/// Longest for the slowest of a hundred changes, in milliseconds.
const AIM: f64 = 50.0;

/// From Welcome to the product key and back, thirty changes of a page at rest: when the answer is there, and behind the frame that
/// shows it, both since the press.
const CHANGE: &str = "const done = arguments[0], root = document.documentElement, took = [];
    const other = (was) => new Promise((there) => {
        const watch = new MutationObserver(() => { if (root.dataset.screen !== was) { watch.disconnect(); there(); } });
        watch.observe(root, { attributes: true, attributeFilter: ['data-screen'] });
    });
    const painted = () => new Promise((there) => requestAnimationFrame(() => setTimeout(there)));
    const rest = () => new Promise((there) => setTimeout(there, 200));
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

/// As many changes of one word, of a page at rest; its answer is there at once.
const EMPTY_CHANGE: &str = "const done = arguments[0], took = [];
    const painted = () => new Promise((there) => requestAnimationFrame(() => setTimeout(there)));
    const rest = () => new Promise((there) => setTimeout(there, 200));
    (async () => {
        for (let turn = 0; turn < 30; turn++) {
            const begun = performance.now();
            document.querySelector('h1').textContent = `Change ${turn}`;
            const answered = performance.now() - begun;
            await painted();
            took.push([answered, performance.now() - begun]);
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
    let (mut ours, mut theirs) = (vec![], vec![]);
    // The first batch of each fills the caches and does not count.
    for batch in 0..=BATCHES {
        let (one, other) = (took(window.page(), CHANGE).await, took(&blank, EMPTY_CHANGE).await);
        if batch > 0 {
            ours.extend(one);
            theirs.extend(other);
        }
    }
    window.kill();
    let kept = Spread::of(kept(session.outside().join("line")));
    let spreads = |took: Vec<(f64, f64)>| {
        let (answered, painted) = took.into_iter().unzip();
        (Spread::of(answered), Spread::of(painted))
    };
    let ((answer, ours), (_, theirs)) = (spreads(ours), spreads(theirs));
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

/// Milliseconds from each press to its answer, and to the frame that shows it.
async fn took(page: &Page, script: &str) -> Vec<(f64, f64)> {
    serde_json::from_value(page.run_until_done(script).await).unwrap()
}

/// Milliseconds until a line as long as the journal's is on the disk, as often as screens are changed: no answer comes sooner.
fn kept(path: PathBuf) -> Vec<f64> {
    let mut file = File::create(path).unwrap();
    let line = [b'-'; 2048];
    let keep = |_| {
        let begun = Instant::now();
        file.write_all(&line).and_then(|()| file.sync_data()).unwrap();
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
