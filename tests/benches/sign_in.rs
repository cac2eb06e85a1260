//! Signs in with Firstlink, with Python's msal and with npm's openid-client in turn, at the same provider over https, and
//! tells what each took: `cargo xtask bench` runs it with the programs as they are shipped.
//!
//! What a person and a prescribed pause take is left out: with a code, from the answer that brings it to the poll that
//! succeeds; with a browser, from its start to the request for tokens. Firstlink alone keeps what it gets, in a real keyring.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "without its stage there is nothing to measure")]
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it tells what it found on standard output, and how far it is beside"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use firstlink_tests::provider::{Provider, Request};
use firstlink_tests::session::Session;
use firstlink_tests::terminal::{Run, Terminal};

/// Sign-ins that count, of each client and each way; they take turns, so that whatever else the machine does meets all.
const RUNS: usize = 7;
/// How often a program's memory is looked at.
const LOOK: Duration = Duration::from_millis(2);

fn main() {
    let Some(python) = std::env::var_os("FIRSTLINK_PYTHON").map(PathBuf::from) else {
        println!("`cargo xtask bench` fetches the other clients and runs this.");
        return;
    };
    let clients = [Client::Firstlink, Client::Msal(python), Client::Npm];
    let provider = Provider::start_secure();
    for way in [Way::Code, Way::Browser] {
        let mut taken = [const { Vec::new() }; 3];
        // The first turn of each fills the caches and does not count.
        for turn in 0..=RUNS {
            for (client, found) in clients.iter().zip(&mut taken) {
                let taking = sign_in(client, way, &provider);
                if turn > 0 {
                    found.push(taking);
                }
            }
            eprintln!("{way:?}: {turn} of {RUNS}");
        }
        tell(way, &clients, &taken);
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Code,
    Browser,
}

enum Client {
    Firstlink,
    Msal(PathBuf),
    Npm,
}

/// What one sign-in took.
struct Taking {
    /// From the start of the program to its first request.
    start: Duration,
    /// From start to end, without what others took.
    active: Duration,
    requests: usize,
    /// The most memory the program ever had, in bytes.
    memory: u64,
}

impl Client {
    fn name(&self) -> &'static str {
        match self {
            Client::Firstlink => "firstlink",
            Client::Msal(_) => "msal",
            Client::Npm => "openid-client",
        }
    }

    fn command(&self, way: Way, terminal: &Terminal<'_>, provider: &Provider) -> Command {
        let authority = provider.certificate().expect("it speaks https");
        let mut command = match self {
            Client::Firstlink => {
                let route = if way == Way::Code { "--device-code" } else { "--browser" };
                let answers = ["--no-key", "--confirm", "--sync", "none", "--recommendations", "no"];
                return terminal.command(&[&["link", "--json", route], &answers[..]].concat());
            }
            Client::Msal(python) => terminal.command_of(python),
            Client::Npm => terminal.command_of(Path::new("node")),
        };
        let script = if matches!(self, Client::Msal(_)) { "with_msal.py" } else { "with_openid_client.mjs" };
        command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("peers").join(script));
        command.args([if way == Way::Code { "device" } else { "browser" }, provider.issuer(), provider.client_id()]);
        command.arg(&authority).env("NODE_EXTRA_CA_CERTS", authority).stdin(Stdio::piped());
        command
    }
}

fn sign_in(client: &Client, way: Way, provider: &Provider) -> Taking {
    let session = Session::with_keyring("bench-sign-in");
    // The others read no account's data either.
    let profile = provider.profile();
    let lines: Vec<&str> = profile.lines().filter(|line| !line.starts_with("graph")).collect();
    let terminal = Terminal::new(&session, &lines.join("\n"));
    let seen = provider.requests().len();
    let start = Instant::now();
    let mut run = Run::start(client.command(way, &terminal, provider));
    let memory = watch(run.id());
    let person = provider.person(0).visitor();
    let mut left = None;
    match way {
        Way::Code => {
            let shown = std::iter::from_fn(|| run.line()).find(|line| line["user_code"].is_string());
            let shown = shown.expect("a code is shown");
            person.with_code(shown["user_code"].as_str().unwrap()).visit(shown["verification_uri"].as_str().unwrap());
            if !matches!(client, Client::Firstlink) {
                run.tell("entered");
            }
        }
        Way::Browser => {
            let address = terminal.address(1);
            left = Some(Instant::now());
            person.visit(&address);
        }
    }
    let end = run.end();
    let ended = Instant::now();
    assert_eq!(end.code, Some(0), "{}: {end:?}", client.name());
    let requests: Vec<Request> = provider.requests().split_off(seen).into_iter().filter(is_the_clients).collect();
    let last = |path: &str| requests.iter().rfind(|request| request.path.ends_with(path)).expect("it was asked");
    let away = left.unwrap_or_else(|| last("/devicecode").answered);
    let waited = last("/token").came.duration_since(away);
    Taking {
        start: requests.iter().map(|request| request.came).min().unwrap().duration_since(start),
        active: ended.duration_since(start).saturating_sub(waited),
        requests: requests.len(),
        memory: memory.load(Ordering::Relaxed),
    }
}

/// Pages are for the person's browser; all else a client asked for.
fn is_the_clients(request: &Request) -> bool {
    let pages = ["/interaction/", "/link", "/consumers/oauth2/v2.0/authorize"];
    !pages.iter().any(|page| request.path.starts_with(page))
}

/// Follows the peak of a program's memory (`VmHWM`) until it has ended.
fn watch(process: u32) -> Arc<AtomicU64> {
    let peak = Arc::new(AtomicU64::new(0));
    let seen = peak.clone();
    std::thread::spawn(move || {
        while let Ok(status) = std::fs::read_to_string(format!("/proc/{process}/status")) {
            let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next());
            seen.fetch_max(kilobytes.and_then(|number| number.parse().ok()).unwrap_or(0) * 1024, Ordering::Relaxed);
            std::thread::sleep(LOOK);
        }
    });
    peak
}

fn tell(way: Way, clients: &[Client; 3], taken: &[Vec<Taking>; 3]) {
    let way = if way == Way::Code { "sign-in by code" } else { "sign-in by browser" };
    type Measure = (&'static str, &'static str, fn(&Taking) -> f64);
    let measures: [Measure; 4] = [
        ("to the first request", "ms", |one| one.start.as_secs_f64() * 1000.0),
        ("its own time", "ms", |one| one.active.as_secs_f64() * 1000.0),
        ("requests", "", |one| f64::from(u32::try_from(one.requests).unwrap_or(u32::MAX))),
        ("peak memory", "MiB", |one| f64::from(u32::try_from(one.memory / 1024).unwrap_or(u32::MAX)) / 1024.0),
    ];
    for (name, unit, measure) in measures {
        let told: Vec<(f64, String)> = clients
            .iter()
            .zip(taken)
            .map(|(client, found)| {
                let mut values: Vec<f64> = found.iter().map(measure).collect();
                values.sort_by(f64::total_cmp);
                let (low, middle, high) = (values[0], values[values.len() / 2], values[values.len() - 1]);
                (middle, format!("{} {middle:.1} {unit} ({low:.1}–{high:.1})", client.name()))
            })
            .collect();
        let of = |other: usize| told[0].0 / told[other].0;
        let texts: Vec<&str> = told.iter().map(|(_, text)| text.as_str()).collect();
        println!("{way}, {name}: {}; {:.2} × msal, {:.2} × openid-client", texts.join(", "), of(1), of(2));
    }
}
