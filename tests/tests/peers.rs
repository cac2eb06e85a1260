//! The practice service as a provider for clients that nobody of this project wrote: npm's openid-client and Python's msal.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use firstlink_practice::cast::Temper;
use firstlink_tests::practice::{Practice, person, visitor};
use firstlink_tests::session::Session;
use firstlink_tests::terminal::Run;
use firstlink_tests::visitor::Consent;

/// What each of them must tell, in this order.
const HELD: [&str; 8] = [
    "code and userinfo",
    "refresh",
    "a code used twice ends what came of it",
    "another nonce",
    "another state",
    "another verifier",
    "refusals",
    "device code",
];

#[test]
fn npm_s_openid_client_goes_through_every_flow() {
    goes_through(Path::new("node"), "examine_with_openid_client.mjs", "peer-openid-client");
}

#[test]
fn python_s_msal_goes_through_every_flow_as_with_any_provider_of_openid() {
    goes_through(&python(), "examine_with_msal.py", "peer-msal");
}

fn goes_through(program: &Path, script: &str, name: &'static str) {
    let practice = Practice::secure();
    let session = Session::bare(name);
    let ca = session.outside().join("ca.pem");
    std::fs::write(&ca, practice.authority()).unwrap();
    let mut command = session.invite(Command::new(program));
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("peers").join(script));
    command.arg(practice.issuer()).arg(practice.service().client_id()).arg(&ca).env("NODE_EXTRA_CA_CERTS", &ca);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut run = Run::start(command);
    let mut held = vec![];
    while let Some(line) = run.line() {
        held.extend(line["held"].as_str().map(str::to_owned));
        let Some(address) = line["visit"].as_str() else { continue };
        let consent = if line["answer"] == "decline" { Consent::Decline } else { Consent::Accept };
        let mut alex = visitor(person(Temper::Plain)).trusting(Some(practice.authority())).who(consent);
        if let Some(code) = line["code"].as_str() {
            alex = alex.with_code(code);
        }
        alex.visit(address);
    }
    let end = run.end();
    assert_eq!((end.code, held), (Some(0), HELD.map(str::to_owned).to_vec()), "{}", end.err);
}

/// The Python that has msal, which `cargo xtask test` and `cargo xtask bench` make beside the build products.
fn python() -> PathBuf {
    let ours = firstlink_tests::session::target().join("tools/python/bin/python");
    let python = std::env::var_os("FIRSTLINK_PYTHON").map_or(ours, PathBuf::from);
    assert!(python.is_file(), "{}: run `cargo xtask test real` first", python.display());
    python
}
