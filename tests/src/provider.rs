//! The independent OpenID Provider (npm `oidc-provider`) at Microsoft's paths, as a process of its own.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test's stage falls with the test")]

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::authority::Authority;
use crate::visitor::Visitor;

/// A running provider; it ends with this value.
#[derive(Debug)]
pub struct Provider {
    child: Child,
    ready: Value,
    notes: Arc<Mutex<Vec<Value>>>,
    requests: Arc<Mutex<Vec<Request>>>,
    authority: Option<Authority>,
}

impl Provider {
    /// Starts it on a free port.
    ///
    /// # Panics
    /// When it does not start: a test without it would prove nothing.
    pub fn start() -> Provider {
        Provider::launch(None)
    }

    /// The same over https, with a certificate of an authority that only its profile names.
    ///
    /// # Panics
    /// As [`Provider::start`].
    pub fn start_secure() -> Provider {
        Provider::launch(Some(Authority::new()))
    }

    fn launch(authority: Option<Authority>) -> Provider {
        let mut node = Command::new("node");
        node.arg(folder().join("server.mjs"));
        if let Some(authority) = &authority {
            node.args([authority.key(), authority.server()]);
        }
        node.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = node.spawn().expect("Node.js is needed for the independent provider");
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let errors = drained(child.stderr.take().unwrap());
        let mut first = String::new();
        output.read_line(&mut first).unwrap();
        let ready = serde_json::from_str(&first).unwrap_or_else(|_| {
            let _ = child.kill();
            let told = errors.lock().unwrap().clone();
            panic!(
                "the independent provider did not start; run `npm ci --ignore-scripts` in tests/provider: {first}{told}"
            )
        });
        let notes: Arc<Mutex<Vec<Value>>> = Arc::default();
        let requests: Arc<Mutex<Vec<Request>>> = Arc::default();
        let (told, counted) = (notes.clone(), requests.clone());
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                let note: Value = serde_json::from_str(&line).unwrap();
                match Request::read(&note) {
                    Some(request) => counted.lock().unwrap().push(request),
                    None => told.lock().unwrap().push(note),
                }
            }
        });
        Provider { child, ready, notes, requests, authority }
    }

    /// The profile that leads there.
    pub fn profile(&self) -> String {
        let authority = self.authority.as_ref().map(Authority::certificate);
        let trusted = authority.map(|file| format!("ca_file = \"{}\"\n", file.display()));
        format!("{}{}", self.profile_without_authority(), trusted.unwrap_or_default())
    }

    /// The same, without naming the authority.
    pub fn profile_without_authority(&self) -> String {
        let text = |name: &str| self.ready[name].as_str().unwrap();
        format!(
            "[provider]\nname = \"Independent\"\nissuer = \"{}\"\ngraph = \"{}\"\nclient_id = \"{}\"\n",
            text("issuer"),
            text("graph"),
            text("client_id")
        )
    }

    /// The issuer.
    pub fn issuer(&self) -> &str {
        self.ready["issuer"].as_str().unwrap()
    }

    /// The id under which it knows Firstlink.
    pub fn client_id(&self) -> &str {
        self.ready["client_id"].as_str().unwrap()
    }

    /// The base address of the accounts' data, and of everything else there.
    pub fn graph(&self) -> &str {
        self.ready["graph"].as_str().unwrap()
    }

    /// A person with an account there.
    pub fn person(&self, number: usize) -> Person {
        let text = |name: &str| self.ready["people"][number][name].as_str().unwrap().to_owned();
        let authority = self.authority.as_ref().map(Authority::text);
        Person { name: text("name"), address: text("address"), password: text("password"), authority }
    }

    /// The certificate of the authority behind https, which the profile names.
    pub fn certificate(&self) -> Option<PathBuf> {
        self.authority.as_ref().map(Authority::certificate)
    }

    /// All requests answered so far, in order; also those of people's browsers.
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    /// What the token and device endpoints were sent and answered, in order.
    pub fn notes(&self) -> Vec<Value> {
        self.notes.lock().unwrap().clone()
    }

    /// Every value that the endpoints were sent or answered under one of these names, each with its name.
    pub fn crossed(&self, names: &[&str]) -> Vec<(String, String)> {
        let mut found = vec![];
        for note in self.notes() {
            for half in [&note["sent"], &note["answered"]] {
                let value = |name: &&str| Some(((*name).to_owned(), half[*name].as_str()?.to_owned()));
                found.extend(names.iter().filter_map(value));
            }
        }
        found
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        // It would end by itself once its standard input closes; this is only sooner.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A request that the provider has answered.
#[derive(Debug, Clone)]
pub struct Request {
    /// Where to, without the query.
    pub path: String,
    /// When it came.
    pub came: Instant,
    /// When its answer was on the way.
    pub answered: Instant,
}

impl Request {
    fn read(note: &Value) -> Option<Request> {
        let took = Duration::from_secs_f64(note["took"].as_f64()? / 1000.0);
        let answered = Instant::now();
        let came = answered.checked_sub(took)?;
        Some(Request { path: note["request"].as_str()?.to_owned(), came, answered })
    }
}

/// Somebody with an account.
#[derive(Debug, Clone)]
pub struct Person {
    /// The name.
    pub name: String,
    /// What they sign in with.
    pub address: String,
    /// The password.
    pub password: String,
    authority: Option<String>,
}

impl Person {
    /// This person in front of a browser.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(&self.address, &self.password).trusting(self.authority.as_deref())
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("provider")
}

fn drained(stderr: std::process::ChildStderr) -> Arc<Mutex<String>> {
    let text: Arc<Mutex<String>> = Arc::default();
    let told = text.clone();
    std::thread::spawn(move || {
        for line in BufReader::new(stderr).lines().map_while(Result::ok) {
            told.lock().unwrap().push_str(&format!("\n{line}"));
        }
    });
    text
}
