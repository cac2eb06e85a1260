//! The window's way from launch to its first painted screen, and its memory, each beside those of an empty Tauri window.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::display::Display;
use super::numbers::Series;
use super::told;
use crate::calls::{cargo, carry_out};
use crate::failure::Failure;
use crate::needs::{TESTS, WINDOW};
use crate::{packages, say, tree};

/// Runs that count, of each program; they take turns, so that whatever else the machine does meets both.
const RUNS: usize = 9;

const LIMIT: Duration = Duration::from_secs(60);

/// What a window has opened, fetched and freed by then it keeps.
const SETTLE: Duration = Duration::from_secs(2);

/// Builds both windows as they would be shipped, measures them in turn, and tells what was found.
///
/// # Errors
/// When one cannot be built, started or seen; 69 when the system lacks what is needed.
pub(super) fn measure() -> Result<Vec<String>, Failure> {
    packages::ensure(&[WINDOW, TESTS].concat())?;
    build()?;
    let folder = tree::target().join("bench-window");
    let stage = Stage::set(&folder)?;
    let mut firstlink = Candidate::new("firstlink-desktop", &folder)?;
    let mut empty = Candidate::new("firstlink-empty-window", &folder)?;
    // The first run of each fills the caches and does not count.
    stage.watch(&empty)?;
    stage.watch(&firstlink)?;
    for run in 1..=RUNS {
        stage.run(&mut empty)?;
        stage.run(&mut firstlink)?;
        say::line(format!("measured {run} of {RUNS}"));
    }
    drop(stage);
    Ok([
        vec![
            compared("launch to first painted screen", "ms", &firstlink.painted, &empty.painted, 1.10),
            compared("memory, with web processes (PSS)", "MB", &firstlink.memory, &empty.memory, 0.80),
            size(&firstlink),
        ],
        screens(&firstlink, &empty)?,
    ]
    .concat())
}

/// How long it takes from one screen to the next, in both windows in turn.
fn screens(firstlink: &Candidate, empty: &Candidate) -> Result<Vec<String>, Failure> {
    let mut bench = cargo(&["test", "--workspace", "--all-features", "--bench", "screens"]);
    bench.env("FIRSTLINK_WINDOW", &firstlink.program).env("FIRSTLINK_EMPTY_WINDOW", &empty.program);
    told(&mut bench)
}

fn build() -> Result<(), Failure> {
    carry_out(&mut cargo(&[
        "build",
        "--release",
        "--package",
        "firstlink-desktop",
        "--package",
        "firstlink-empty-window",
        "--features",
        "tauri/custom-protocol",
    ]))
}

/// One of the two programs, and what was measured of it.
struct Candidate {
    program: PathBuf,
    home: PathBuf,
    painted: Series,
    memory: Series,
}

impl Candidate {
    fn new(name: &str, folder: &Path) -> Result<Self, Failure> {
        let home = folder.join(name);
        private(&home)?;
        Ok(Self { program: tree::released(name), home, painted: Series::default(), memory: Series::default() })
    }
}

/// What both programs run on: one display and one session bus, up before they start, as on a desktop.
struct Stage {
    display: Display,
    bus: Child,
    address: String,
}

impl Stage {
    fn set(folder: &Path) -> Result<Self, Failure> {
        // A home left by an earlier run would not be the first run's home.
        let _ = fs::remove_dir_all(folder);
        private(folder)?;
        let display = Display::start(folder)?;
        let (bus, address) = session_bus(display.name())?;
        Ok(Self { display, bus, address })
    }

    fn run(&self, candidate: &mut Candidate) -> Result<(), Failure> {
        let (painted, memory) = self.watch(candidate)?;
        candidate.painted.add(painted);
        candidate.memory.add(memory);
        Ok(())
    }

    /// One run: milliseconds to the painted screen, and megabytes afterwards.
    fn watch(&self, candidate: &Candidate) -> Result<(f64, f64), Failure> {
        let before = self.display.picture();
        let start = Instant::now();
        let mut window = self.launch(candidate)?;
        let painted = self.display.painted(&before, start, LIMIT);
        std::thread::sleep(SETTLE);
        let family = family(window.id());
        let memory = family.iter().map(|id| proportional_memory(*id)).sum::<f64>();
        let _ = window.kill();
        let _ = window.wait();
        gone(&family);
        painted.map(|time| (time.as_secs_f64() * 1000.0, memory))
    }

    fn launch(&self, candidate: &Candidate) -> Result<Child, Failure> {
        let mut command = Command::new(&candidate.program);
        for (name, folder) in [
            ("HOME", ""),
            ("XDG_RUNTIME_DIR", "run"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"),
        ] {
            let folder = candidate.home.join(folder);
            private(&folder)?;
            command.env(name, folder);
        }
        command
            .env("DISPLAY", self.display.name())
            .env_remove("WAYLAND_DISPLAY")
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Failure::failed(format!("{} could not be started: {error}.", candidate.program.display())))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = self.bus.kill();
        let _ = self.bus.wait();
    }
}

fn session_bus(display: &str) -> Result<(Child, String), Failure> {
    let mut bus = Command::new("dbus-daemon")
        .args(["--session", "--nofork", "--print-address=1"])
        .env("DISPLAY", display)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| Failure::missing(format!("dbus-daemon could not be started: {error}.")))?;
    let mut address = String::new();
    if let Some(output) = bus.stdout.take() {
        // What cannot be read leaves the address empty, which is told below.
        let _ = BufReader::new(output).read_line(&mut address);
    }
    let address = address.trim().to_owned();
    if address.is_empty() {
        return Err(Failure::failed("The session bus gave no address."));
    }
    Ok((bus, address))
}

/// A folder that is there and only ours.
fn private(folder: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt;
    fs::create_dir_all(folder)
        .and_then(|()| fs::set_permissions(folder, fs::Permissions::from_mode(0o700)))
        .map_err(|error| Failure::failed(format!("{} could not be made: {error}.", folder.display())))
}

/// A process and all that came of it.
fn family(first: u32) -> Vec<u32> {
    let parents = parents();
    let mut family = vec![first];
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        family.extend(parents.iter().filter(|(_, of)| **of == parent).map(|(id, _)| *id));
        next += 1;
    }
    family
}

/// Every process with its parent.
fn parents() -> BTreeMap<u32, u32> {
    let Ok(entries) = fs::read_dir("/proc") else {
        return BTreeMap::new();
    };
    entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok())
        .filter_map(|id| Some((id, parent(&fs::read_to_string(format!("/proc/{id}/stat")).ok()?)?)))
        .collect()
}

/// The fourth field of `/proc/…/stat`; the second, the name, may hold anything, so the count begins after its last parenthesis.
fn parent(stat: &str) -> Option<u32> {
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

/// Megabytes, where a page that several processes share counts in shares.
fn proportional_memory(id: u32) -> f64 {
    fs::read_to_string(format!("/proc/{id}/smaps_rollup"))
        .ok()
        .and_then(|text| kilobytes(&text))
        .map_or(0.0, |kilobytes| kilobytes / 1024.0)
}

fn kilobytes(rollup: &str) -> Option<f64> {
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Waits for processes to end, so that the next run has the machine to itself.
fn gone(family: &[u32]) {
    let patience = Instant::now() + Duration::from_secs(10);
    while Instant::now() < patience && family.iter().any(|id| Path::new(&format!("/proc/{id}")).exists()) {
        std::thread::sleep(Duration::from_millis(20));
    }
    std::thread::sleep(Duration::from_millis(500));
}

fn compared(what: &str, unit: &str, ours: &Series, empty: &Series, aim: f64) -> String {
    format!(
        "{what:<38} {} · empty window {} · ratio {:.2} (aim: at most {aim:.2})",
        ours.told(unit),
        empty.told(unit),
        ours.median() / empty.median()
    )
}

fn size(candidate: &Candidate) -> String {
    let bytes = fs::metadata(&candidate.program).map_or(0, |file| file.len());
    format!("{:<38} {bytes} bytes (aim: at most 10 MB)", "size of the window's program")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parent_is_found_behind_any_name() {
        assert_eq!(parent("42 (a) b (c)) S 7 42 42 0"), Some(7));
        assert_eq!(parent("nonsense"), None);
    }

    #[test]
    fn memory_is_read_from_the_right_line() {
        let rollup = "Rss:  448000 kB\nPss:  277504 kB\nPss_Dirty: 1 kB\n";
        assert_eq!(kilobytes(rollup), Some(277_504.0));
    }

    #[test]
    fn a_family_begins_with_its_first_and_holds_its_children() {
        let mut child = Command::new("sleep").arg("30").spawn().expect("sleep is there");
        let family = family(std::process::id());
        let _ = child.kill();
        let _ = child.wait();
        assert_eq!(family.first(), Some(&std::process::id()));
        assert!(family.contains(&child.id()));
    }
}
