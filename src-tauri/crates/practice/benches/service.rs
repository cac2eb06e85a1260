//! What the service costs: to start, to sign in at, and in memory, empty and as full as it gets; beside one password hash and
//! one page, measured in the same run.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "without a service there is nothing to measure")]
#![expect(clippy::print_stdout, reason = "it tells what it found on standard output")]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;

use argon2::Argon2;
use criterion::Criterion;
use firstlink_practice::cast::{Person, people};
use firstlink_practice::{Options, Service};
use redb::{Database, ReadableDatabase as _, TableDefinition};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

/// As many accounts as the service takes.
const ACCOUNTS: u32 = 10_000;
/// What happened to each, so that 100,000 rows lie in the book.
const DEEDS: u32 = 10;
/// Names the data folder to a copy of this program that starts the service, tells what memory it takes, and ends.
const WEIGH: &str = "FIRSTLINK_WEIGH";

fn main() {
    if let Some(folder) = std::env::var_os(WEIGH) {
        weigh(PathBuf::from(folder));
        return;
    }
    let _ = rustls::crypto::ring::default_provider().install_default();
    let folder = tempfile::tempdir().unwrap();
    let (empty, full) = (folder.path().join("empty"), folder.path().join("full"));
    let runtime = Runtime::new().unwrap();
    runtime.block_on(start(&empty)).1.close(&runtime);
    runtime.block_on(start(&full)).1.close(&runtime);
    fill(&full);
    let results = Path::new(env!("CARGO_TARGET_TMPDIR")).join("practice");
    let mut criterion = Criterion::default().sample_size(10).output_directory(&results).configure_from_args();
    measure(&mut criterion, &runtime, &empty, &full);
    criterion.final_summary();
    let median = |name: &str| median(&results, name);
    let ratio = |name: &str, base: &str| println!("also: {name} is {:.2} × {base}", median(name) / median(base));
    ratio("practice/start", "practice/one hash");
    ratio("practice/start, full", "practice/start");
    ratio("practice/sign-in", "practice/one hash");
    ratio("practice/sign-in, full", "practice/sign-in");
    memory(&empty, &full);
}

fn measure(criterion: &mut Criterion, runtime: &Runtime, empty: &Path, full: &Path) {
    criterion.bench_function("practice/one hash", |bench| {
        let mut hash = [0; 32];
        bench.iter(|| {
            Argon2::default()
                .hash_password_into(black_box(b"paper-lantern-42"), b"sixteen bytes...", &mut hash)
                .unwrap();
        });
    });
    for (name, folder) in [("practice/start", empty), ("practice/start, full", full)] {
        criterion.bench_function(name, |bench| {
            bench.iter(|| runtime.block_on(start(folder)).1.close(runtime));
        });
    }
    for (suffix, folder) in [("", empty), (", full", full)] {
        let (base, service) = runtime.block_on(start(folder));
        criterion.bench_function(&format!("practice/a page{suffix}"), |bench| {
            let client = browser();
            bench.iter(|| runtime.block_on(read(client.get(format!("{base}support")))));
        });
        criterion.bench_function(&format!("practice/sign-in{suffix}"), |bench| {
            bench.iter(|| runtime.block_on(sign_in(&base, &people()[0])));
        });
        service.close(runtime);
    }
}

/// A running service that is stopped in the end.
struct Running(Service);

impl Running {
    fn close(self, runtime: &Runtime) {
        runtime.block_on(self.0.stop());
    }
}

/// Starts the service and has it answer once. Its address, too.
async fn start(folder: &Path) -> (String, Running) {
    let options = Options { data: Some(folder.to_owned()), ..Options::default() };
    let service = Service::start(options).await.unwrap();
    let base = service.base().to_string();
    read(browser().get(format!("{base}practice.css"))).await;
    (base, Running(service))
}

fn browser() -> reqwest::Client {
    reqwest::Client::builder().cookie_store(true).no_proxy().build().unwrap()
}

async fn read(request: reqwest::RequestBuilder) -> String {
    let answer = request.send().await.unwrap();
    assert!(answer.status().is_success(), "{}", answer.status());
    answer.text().await.unwrap()
}

/// From the first page to the dashboard, in a browser that comes for the first time.
async fn sign_in(base: &str, person: &Person) {
    let browser = browser();
    let page = read(browser.get(format!("{base}sign-in"))).await;
    let hidden = |name: &str| {
        let after = page.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("it is in the form");
        after.split('"').next().unwrap_or_default().to_owned()
    };
    let fields = [
        ("form_secret", hidden("form_secret")),
        ("flow", hidden("flow")),
        ("address", person.address.to_owned()),
        ("password", person.password.to_owned()),
    ];
    let page = read(browser.post(format!("{base}sign-in")).form(&fields)).await;
    assert!(page.contains("Your practice account"));
}

/// Writes as many accounts into the book as there is room for, each like the one of the cast that signed in.
fn fill(folder: &Path) {
    let table: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("accounts");
    let book = Database::open(folder.join("practice.redb")).unwrap();
    let key = json!(people()[0].id).to_string();
    let reading = book.begin_read().unwrap();
    let like = reading.open_table(table).unwrap().get(key.as_bytes()).unwrap().expect("Alex has an account");
    let mut account: Value = serde_json::from_slice(like.value()).unwrap();
    account["activity"] = (0..DEEDS)
        .map(|at| json!({ "at": { "secs": 1_790_000_000 + u64::from(at), "nanos": 0 }, "deed": "SignedIn" }))
        .collect();
    let password = account["password"].clone();
    let writing = book.begin_write().unwrap();
    {
        let mut rows = writing.open_table(table).unwrap();
        for number in 0..ACCOUNTS - u32::try_from(people().len()).unwrap() {
            let id = format!("0f{number:014x}");
            account["profile"]["id"] = json!(id);
            account["profile"]["name"] = json!(format!("Person Number {number}"));
            account["profile"]["address"] = json!(format!("person.{number}@practice.example"));
            // Nobody shares a text with another, as nobody does who comes by the page.
            account["password"] = json!(format!("{}{number}", password.as_str().unwrap_or_default()));
            rows.insert(json!(id).to_string().as_bytes(), account.to_string().as_bytes()).unwrap();
        }
    }
    writing.commit().unwrap();
}

/// The median of a measurement of this run, in nanoseconds.
fn median(results: &Path, name: &str) -> f64 {
    let folder = results.join(name.replace('/', "_")).join("new/estimates.json");
    let text = std::fs::read_to_string(&folder).unwrap_or_default();
    serde_json::from_str::<Value>(&text)
        .ok()
        .and_then(|found| found["median"]["point_estimate"].as_f64())
        .unwrap_or(f64::NAN)
}

fn memory(empty: &Path, full: &Path) {
    let weighed = |folder: &Path| {
        let told = Command::new(std::env::current_exe().unwrap()).env(WEIGH, folder).output().unwrap();
        let told = String::from_utf8_lossy(&told.stdout).into_owned();
        let mut numbers = told.split_whitespace().map(|number| number.parse::<f64>().unwrap());
        (numbers.next().expect("it was weighed"), numbers.next().expect("and its peak"))
    };
    let ((empty, _), (full, peak)) = (weighed(empty), weighed(full));
    println!(
        "also: practice/memory is {:.1} MiB with the cast alone, {:.1} MiB with {ACCOUNTS} accounts and {} rows of activity \
         (while it starts {:.1} MiB); {:.2} ×, {:.2} KiB an account",
        empty / 1024.0,
        full / 1024.0,
        ACCOUNTS * DEEDS,
        peak / 1024.0,
        full / empty,
        (full - empty) / f64::from(ACCOUNTS),
    );
}

/// Starts the service, and tells what it holds now and held at most, in KiB.
fn weigh(folder: PathBuf) {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = Runtime::new().unwrap();
    let (_, service) = runtime.block_on(start(&folder));
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let number = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("0");
        line.split_whitespace().next().unwrap_or("0").to_owned()
    };
    println!("{} {}", number("VmRSS:"), number("VmHWM:"));
    service.close(&runtime);
}
