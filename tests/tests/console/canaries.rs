//! No password, code, verifier, token or product key is anywhere outside the vault, and a planted one would be found.

use std::process::{Command, Stdio};

use firstlink_engine::vault::Item;
use firstlink_practice::cast::Temper;
use firstlink_tests::practice::{MARK, Practice, person, visitor};
use firstlink_tests::provider::Provider;
use firstlink_tests::session::{Session, wait_for};
use firstlink_tests::sweep::{Canaries, Watch, holds_verifier, verifier_behind};
use firstlink_tests::terminal::{End, Terminal};
use reqwest::Url;

use crate::{ANSWERS, KEY};

/// What crosses between the program and the provider and nobody else may see.
const CROSSING: [&str; 6] = ["code", "code_verifier", "device_code", "access_token", "refresh_token", "id_token"];

/// Everything that was to be seen of a program: what the system showed of its processes, what it wrote, what its browser got.
struct Evidence {
    shown: Vec<u8>,
    written: String,
    browsers: String,
}

/// Secrets wherever they must not be.
fn leaks(canaries: &Canaries, terminal: &Terminal<'_>, evidence: &Evidence) -> Vec<String> {
    let mut found = canaries.among("processes", &evidence.shown);
    found.extend(canaries.among("output", evidence.written.as_bytes()));
    found.extend(canaries.among("browser", evidence.browsers.as_bytes()));
    for folder in [terminal.session().person(), terminal.session().runtime(), terminal.session().results()] {
        found.extend(canaries.under(&folder));
    }
    found.into_iter().map(|found| format!("{} in {}", found.canary, found.place)).collect()
}

fn evidence(terminal: &Terminal<'_>, watch: Watch, ends: &[&End]) -> Evidence {
    let written = ends.iter().map(|end| end.everything()).collect();
    let evidence = Evidence { shown: watch.seen(), written, browsers: terminal.browsers() };
    let shown = String::from_utf8_lossy(&evidence.shown);
    assert!(shown.contains("--profile"), "the program was watched");
    evidence
}

/// What the log says, after a look that it is there and that its lines bear their attempt.
fn log(terminal: &Terminal<'_>) -> String {
    let log = std::fs::read_to_string(terminal.session().home().join("logs/firstlink.log")).expect("there is a log");
    assert!(log.contains("Firstlink opens version="), "{log}");
    for line in log.lines().filter(|line| line.contains("::sign_in::") || line.contains("::graph:")) {
        assert!(line.contains(" attempt="), "{line}");
    }
    log
}

/// The support file, written and read, and what was said meanwhile; both alike.
fn support(terminal: &Terminal<'_>) -> End {
    let file = terminal.session().results().join("support.txt");
    // Left by an earlier run of this test.
    let _ = std::fs::remove_file(&file);
    let shown = terminal.run(&["logs", "export", "--yes", "--to", file.to_str().unwrap()]);
    assert_eq!(shown.code, Some(0), "{shown:?}");
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(shown.out.starts_with(&written), "what is shown is what is written: {shown:?}");
    assert!(written.contains("last lines of the log") && written.contains("Firstlink opens"), "{written}");
    shown
}

/// What is no secret and still nobody's business.
fn personal(terminal: &Terminal<'_>, person: [&str; 2]) -> Canaries {
    let mut canaries = Canaries::new();
    canaries.add("name", person[0]);
    canaries.add("address", person[1]);
    canaries.add("folder", terminal.session().person().to_str().unwrap());
    canaries
}

#[test]
fn nothing_secret_of_a_browser_sign_in_is_left_anywhere_but_in_the_vault() {
    let session = Session::with_keyring("canary-browser");
    let provider = Provider::start();
    let terminal = Terminal::new(&session, &provider.profile());
    let robin = provider.person(0);
    let mut run = terminal.link_with_key(KEY, &[&["--key-for", "windows", "--browser"], &ANSWERS[..]].concat());
    let watch = Watch::over(run.id());
    run.until("browser_wait", "waiting");
    robin.visitor().visit(&terminal.address(1));
    let end = run.end();
    end.expect(0, "linked");
    let log = log(&terminal);
    assert!(log.contains(" work=\"browser\"") && log.contains("client_request_id="), "{log}");
    let support = support(&terminal);
    for (place, text) in [("log", &log), ("support file", &support.out)] {
        let name = terminal.status().0["link"]["name"].as_str().unwrap().to_owned();
        let found = personal(&terminal, [&name, &robin.address]).among(place, text.as_bytes());
        assert!(found.is_empty(), "{found:?} {text}");
    }
    let others = [&terminal.run(&["status"]), &terminal.run(&["status", "--json"])];
    let evidence = evidence(&terminal, watch, &[&[&end, &support], &others[..]].concat());
    assert!(evidence.browsers.contains("DBUS_SESSION_BUS_ADDRESS"), "the browser's environment was seen");

    let mut canaries = Canaries::new();
    canaries.add("password", &robin.password);
    canaries.add_key(KEY);
    let crossed = provider.crossed(&CROSSING);
    for name in ["code", "code_verifier", "access_token", "refresh_token", "id_token"] {
        assert!(crossed.iter().any(|(crossed, _)| crossed == name), "{name} crossed");
    }
    crossed.iter().for_each(|(name, secret)| canaries.add(name, secret));
    assert_eq!(leaks(&canaries, &terminal, &evidence), [""; 0]);
    // The vault does hold what was looked for: encrypted, and it opens.
    let refresh = crossed.iter().rfind(|(name, _)| name == "refresh_token").map(|(_, secret)| secret.clone());
    assert_eq!(terminal.kept(Item::RefreshToken), refresh);
    assert_eq!(terminal.kept(Item::ProductKey).as_deref(), Some(KEY));
}

#[test]
fn nothing_secret_of_a_device_sign_in_is_left_anywhere_but_in_the_vault() {
    let session = Session::with_keyring("canary-device");
    let provider = Provider::start();
    let terminal = Terminal::new(&session, &provider.profile());
    let kim = provider.person(1);
    let mut run = terminal.link_with_key(KEY, &[&["--key-for", "windows", "--device-code"], &ANSWERS[..]].concat());
    let watch = Watch::over(run.id());
    run.signed_in_by(kim.visitor());
    let end = run.end();
    end.expect(0, "linked");
    let unlinked = terminal.run(&["unlink", "--yes", "--json"]);
    unlinked.expect(0, "unlinked");
    assert!(log(&terminal).contains(" work=\"device_code\""));
    let evidence = evidence(&terminal, watch, &[&end, &unlinked, &support(&terminal)]);

    let mut canaries = Canaries::new();
    canaries.add("password", &kim.password);
    canaries.add_key(KEY);
    let crossed = provider.crossed(&CROSSING);
    for name in ["device_code", "access_token", "refresh_token", "id_token"] {
        assert!(crossed.iter().any(|(crossed, _)| crossed == name), "{name} crossed");
    }
    crossed.iter().for_each(|(name, secret)| canaries.add(name, secret));
    assert_eq!(leaks(&canaries, &terminal, &evidence), [""; 0]);
}

#[test]
fn nothing_secret_is_left_of_sign_ins_that_came_to_nothing() {
    let session = Session::with_keyring("canary-failed");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let declining = person(Temper::DeclinesConsent);
    let mistyped = KEY.replace("W269N", "W269M");
    let refused = terminal.link_with_key(&mistyped, &["--key-for", "windows", "--browser"]).end();
    refused.expect(65, "stopped");
    let mut run = terminal.link_with_key(KEY, &[&["--key-for", "windows", "--browser"], &ANSWERS[..]].concat());
    let watch = Watch::over(run.id());
    run.until("browser_wait", "waiting");
    visitor(declining).visit(&terminal.address(1));
    let declined = run.end();
    declined.expect(11, "left");
    assert!(log(&terminal).contains("signing in came to nothing"));
    let evidence = evidence(&terminal, watch, &[&declined, &refused, &support(&terminal)]);

    let mut canaries = Canaries::new();
    canaries.add("code or token", MARK);
    canaries.add("password", declining.password);
    canaries.add_key(KEY);
    canaries.add_key(&mistyped);
    assert_eq!(leaks(&canaries, &terminal, &evidence), [""; 0]);
    for folder in [session.person(), session.runtime()] {
        assert_eq!(verifier_behind(&challenge(&terminal.address(1)), &folder), [""; 0]);
    }
    assert!(!holds_verifier(&challenge(&terminal.address(1)), &evidence.shown));
}

#[test]
fn a_planted_secret_is_found_in_files_output_arguments_and_environment() {
    let session = Session::with_keyring("canary-planted");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let end = terminal.run(&["link", "--json", "--no-key"]);
    let mut canaries = Canaries::new();
    canaries.add("token", "M.Practice.planted-secret-0123456789");
    canaries.add_key(KEY);
    let nothing = Evidence { shown: vec![], written: end.everything(), browsers: String::new() };
    assert_eq!(leaks(&canaries, &terminal, &nothing), [""; 0]);

    let log = session.home().join("logs/firstlink.log");
    let honest = std::fs::read_to_string(&log).expect("there is a log");
    for planted in ["M.Practice.planted-secret-0123456789", "TS5QcmFjdGljZS5wbGFudGVkLXNlY3JldC0wMTIzNDU2Nzg5", KEY] {
        std::fs::write(&log, format!("{honest}{planted}\n")).unwrap();
        let found = leaks(&canaries, &terminal, &nothing);
        assert!(!found.is_empty() && found.iter().all(|leak| leak.contains("firstlink.log")), "{planted}: {found:?}");
    }
    std::fs::write(&log, honest).unwrap();
    for place in 0..3 {
        let secret = format!("x={KEY}");
        let evidence = Evidence {
            shown: if place == 0 { secret.clone().into_bytes() } else { vec![] },
            written: if place == 1 { secret.clone() } else { String::new() },
            browsers: if place == 2 { secret } else { String::new() },
        };
        assert!(!leaks(&canaries, &terminal, &evidence).is_empty(), "{place}");
    }
    assert!(seen_of("sh", |command| command.args(["-c", "read x; : M.Practice.planted-secret-0123456789"]), &canaries));
    assert!(seen_of("cat", |command| command.env("PLANTED", KEY), &canaries));
    assert!(!seen_of("cat", |command| command, &canaries));
}

/// Whether a program that waits for its input, started so, shows a canary to the watch.
fn seen_of(program: &str, plant: impl FnOnce(&mut Command) -> &mut Command, canaries: &Canaries) -> bool {
    let mut command = Command::new(program);
    let mut child = plant(&mut command).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    wait_for("the program", || {
        let shown = std::fs::read(format!("/proc/{}/cmdline", child.id())).unwrap_or_default();
        shown.starts_with(program.as_bytes())
    });
    let watch = Watch::over(child.id());
    // Long enough for a few looks; a slow machine looks less often, but at least once.
    std::thread::sleep(std::time::Duration::from_millis(100));
    let seen = watch.seen();
    drop(child.stdin.take());
    child.wait().unwrap();
    !canaries.among("processes", &seen).is_empty()
}

fn challenge(address: &str) -> String {
    let address = Url::parse(address).unwrap();
    address.query_pairs().find(|(name, _)| name == "code_challenge").expect("PKCE always").1.into_owned()
}
