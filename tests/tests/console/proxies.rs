//! Through a real proxy to a provider whose name only the proxy knows, and what stands in the way there.

use std::process::{Command, Stdio};

use firstlink_practice::cast::Temper;
use firstlink_tests::practice::{Practice, person, visitor};
use firstlink_tests::proxy::{Gate, Squid, free_port};
use firstlink_tests::session::{Session, wait_for};
use firstlink_tests::sweep::Canaries;
use firstlink_tests::terminal::{End, Run, Terminal};
use serde_json::Value;

use crate::NOTHING;

/// A name that no name server knows (RFC 6761 §6.2).
const NAME: &str = "provider.test";
const USER: &str = "robin";
const PASSWORD: &str = "canary-proxy-password";

/// A provider behind a proxy, and a terminal that trusts its authority.
fn terminal<'a>(session: &'a Session, practice: &Practice) -> Terminal<'a> {
    std::fs::write(session.outside().join("authority.pem"), practice.authority()).unwrap();
    Terminal::new(session, &practice.profile_trusting("authority.pem"))
}

/// A program with these variables in its environment.
fn started(terminal: &Terminal<'_>, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
    let mut command = terminal.command(arguments);
    command.envs(environment.iter().copied());
    Run::start(command)
}

fn link(terminal: &Terminal<'_>, environment: &[(&str, &str)]) -> Run {
    started(terminal, &[&["link", "--json", "--device-code"], &NOTHING[..]].concat(), environment)
}

/// What the doctor says, and with which code.
fn doctor(terminal: &Terminal<'_>, environment: &[(&str, &str)]) -> (Value, Option<i32>) {
    let end = started(terminal, &["doctor", "--json"], environment).end();
    (end.last(), end.code)
}

fn finding(report: &Value, check: &str) -> Value {
    let found = report["checks"].as_array().unwrap().iter().find(|line| line["check"] == check);
    found.unwrap()["finding"].clone()
}

/// A device sign-in by somebody whose browser goes the same way.
fn signed_in(terminal: &Terminal<'_>, practice: &Practice, proxy: &str, environment: &[(&str, &str)]) -> End {
    let mut run = link(terminal, environment);
    let shown = run.until("device_code", "showing");
    let address = shown["verification_uri"].as_str().unwrap();
    assert!(address.contains(NAME), "{address}");
    let visitor = visitor(person(Temper::Plain)).past(proxy, practice.authority());
    visitor.with_code(shown["user_code"].as_str().unwrap()).visit(address);
    run.end()
}

#[test]
fn a_device_sign_in_goes_through_a_proxy_that_wants_a_password_and_leaves_no_trace_of_the_password() {
    let session = Session::with_keyring("proxies-password");
    let practice = Practice::named(NAME);
    let squid = Squid::start(NAME, Gate::Password(USER, PASSWORD));
    let terminal = terminal(&session, &practice);
    let proxy = squid.address_for(USER, PASSWORD);
    let end = signed_in(&terminal, &practice, &proxy, &[("HTTPS_PROXY", &proxy)]);
    end.expect(0, "linked");
    let log = squid.log();
    assert!(log.contains(&format!("CONNECT {NAME}:")) && log.contains(USER), "{log}");

    let mut canaries = Canaries::new();
    canaries.add("the password for the proxy", PASSWORD);
    assert!(canaries.under(&session.person()).is_empty(), "{:?}", canaries.under(&session.person()));
    assert!(canaries.among("what it said", end.everything().as_bytes()).is_empty());
    std::fs::write(session.person().join("planted"), PASSWORD).unwrap();
    assert_eq!(canaries.under(&session.person()).len(), 1, "the sweep finds what is there");
}

#[test]
fn a_proxy_that_wants_a_password_and_gets_none_or_another_is_named_and_so_is_the_way_on() {
    let session = Session::with_keyring("proxies-refused");
    let practice = Practice::named(NAME);
    let squid = Squid::start(NAME, Gate::Password(USER, PASSWORD));
    let terminal = terminal(&session, &practice);
    let wrong = squid.address_for(USER, "canary-another-password");
    for (proxy, reference, found) in
        [(squid.address(), "FL-1203", "proxy_wants_password"), (wrong, "FL-1204", "proxy_refuses_password")]
    {
        // The small letters count, too.
        let environment = [("https_proxy", proxy.as_str())];
        let end = link(&terminal, &environment).end();
        end.expect(78, "stopped");
        let problem = end.last()["problem"].clone();
        assert_eq!(problem["reference"], reference, "{problem}");
        assert!(problem["text"].as_str().unwrap().contains("HTTPS_PROXY"), "{problem}");
        let (report, code) = doctor(&terminal, &environment);
        assert_eq!((finding(&report, "proxy"), code), (found.into(), Some(78)), "{report}");
        assert_eq!(report["proxy"], format!("127.0.0.1:{}", squid.port()), "without name and password");
        assert!(!end.everything().contains("canary") && !report.to_string().contains("canary"));
    }
    assert!(squid.log().contains("TCP_DENIED/407"), "{}", squid.log());
}

#[test]
fn a_proxy_that_is_down_and_one_that_says_no_are_told_apart() {
    let session = Session::with_keyring("proxies-down");
    let practice = Practice::named(NAME);
    let squid = Squid::start(NAME, Gate::Shut);
    let terminal = terminal(&session, &practice);
    let nobody = format!("http://127.0.0.1:{}", free_port());
    for (proxy, reference, found) in
        [(nobody, "FL-1201", "proxy_unreachable"), (squid.address(), "FL-1202", "proxy_blocked")]
    {
        let environment = [("HTTPS_PROXY", proxy.as_str())];
        let end = link(&terminal, &environment).end();
        end.expect(69, "stopped");
        assert_eq!(end.last()["problem"]["reference"], reference);
        let (report, code) = doctor(&terminal, &environment);
        assert_eq!((finding(&report, "proxy"), code), (found.into(), Some(69)), "{report}");
    }
}

#[test]
fn an_exception_is_reached_straight_and_a_loopback_address_always_is() {
    let session = Session::with_keyring("proxies-exception");
    let practice = Practice::named(NAME);
    let squid = Squid::start(NAME, Gate::Open);
    let terminal = terminal(&session, &practice);
    let proxy = squid.address();
    for variable in ["NO_PROXY", "no_proxy"] {
        let (report, code) = doctor(&terminal, &[("HTTPS_PROXY", &proxy), (variable, "other.test, .test")]);
        // Straight, nobody knows the name.
        assert_eq!((finding(&report, "dns"), code, &report["proxy"]), ("offline".into(), Some(75), &Value::Null));
    }
    let local = Practice::start();
    let here = Terminal::new(&session, &local.profile());
    let (report, code) = doctor(&here, &[("HTTPS_PROXY", &proxy), ("ALL_PROXY", &proxy)]);
    assert_eq!((code, &report["result"]), (Some(0), &"fine".into()), "{report}");
    assert!(!squid.log().contains("CONNECT"), "nothing went through the proxy: {}", squid.log());
}

/// The desktop's settings as a file, which GLib reads where it is told to.
fn set(session: &Session, settings: &str) -> [(&'static str, &'static str); 2] {
    let folder = session.person().join(".config/glib-2.0/settings");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("keyfile"), settings).unwrap();
    [("GSETTINGS_BACKEND", "keyfile"), ("XDG_CURRENT_DESKTOP", "GNOME")]
}

#[test]
fn what_is_set_in_the_desktop_is_taken_with_its_password_and_its_exceptions_and_after_the_environment() {
    let session = Session::with_keyring("proxies-desktop");
    let practice = Practice::named(NAME);
    let squid = Squid::start(NAME, Gate::Password(USER, PASSWORD));
    let terminal = terminal(&session, &practice);
    let settings = format!(
        "[system/proxy]\nmode='manual'\nignore-hosts=['localhost']\n[system/proxy/https]\nhost='127.0.0.1'\nport={}\n\
        [system/proxy/http]\nuse-authentication=true\nauthentication-user='{USER}'\nauthentication-password='{PASSWORD}'\n",
        squid.port()
    );
    let desktop = set(&session, &settings);
    let (report, code) = doctor(&terminal, &desktop);
    assert_eq!((code, &report["proxy"]), (Some(0), &format!("127.0.0.1:{}", squid.port()).into()), "{report}");
    let proxy = squid.address_for(USER, PASSWORD);
    signed_in(&terminal, &practice, &proxy, &desktop).expect(0, "linked");

    let elsewhere = format!("http://127.0.0.1:{}", free_port());
    let (report, _) = doctor(&terminal, &[&desktop[..], &[("HTTPS_PROXY", &elsewhere)]].concat());
    assert_eq!(finding(&report, "proxy"), "proxy_unreachable", "the environment goes before the desktop");
    set(&session, &settings.replace("'localhost'", "'localhost', '*.test'"));
    let (report, _) = doctor(&terminal, &desktop);
    assert_eq!((finding(&report, "dns"), &report["proxy"]), ("offline".into(), &Value::Null), "{report}");
}

#[test]
fn a_proxy_script_is_run_where_there_is_something_to_run_it_and_said_to_be_unread_where_there_is_not() {
    let mut session = Session::with_keyring("proxies-script");
    let practice = Practice::named(NAME);
    let squid = Squid::start(NAME, Gate::Open);
    let script = session.outside().join("proxy.pac");
    let text = format!(
        "function FindProxyForURL(url, host) {{\n\
        return dnsDomainIs(host, \"{NAME}\") ? \"PROXY 127.0.0.1:{}\" : \"DIRECT\"; }}\n",
        squid.port()
    );
    std::fs::write(&script, text).unwrap();
    let settings = format!("[system/proxy]\nmode='auto'\nautoconfig-url='file://{}'\n", script.display());
    let desktop = set(&session, &settings);
    let (report, _) = doctor(&terminal(&session, &practice), &desktop);
    assert_eq!(finding(&report, "proxy"), "pac_unread", "{report}");

    let mut runner = session.invite(Command::new("/usr/libexec/glib-pacrunner"));
    runner.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    session.keep(runner);
    wait_for("the runner of proxy scripts", || answers(&session));
    let terminal = terminal(&session, &practice);
    let (report, code) = doctor(&terminal, &desktop);
    assert_eq!((code, &report["proxy"]), (Some(0), &format!("127.0.0.1:{}", squid.port()).into()), "{report}");
    signed_in(&terminal, &practice, &squid.address(), &desktop).expect(0, "linked");
}

/// Whether the runner has its name on the bus.
fn answers(session: &Session) -> bool {
    let mut call = Command::new("busctl");
    call.arg(format!("--address={}", session.bus_address())).args(["--auto-start=no", "status"]);
    call.arg("org.gtk.GLib.PACRunner").stdout(Stdio::null()).stderr(Stdio::null());
    call.status().unwrap().success()
}

#[test]
fn a_clock_that_is_a_day_off_is_named_with_both_times_before_anybody_signs_in() {
    let session = Session::with_keyring("proxies-clock");
    let practice = Practice::with_still_clock();
    let terminal = Terminal::new(&session, &practice.profile());
    let (report, code) = doctor(&terminal, &[]);
    assert_eq!((code, &report["result"]), (Some(0), &"fine".into()), "{report}");
    practice.pass(86_400);
    let (report, code) = doctor(&terminal, &[]);
    assert_eq!((finding(&report, "clock"), code), ("clock_wrong".into(), Some(78)), "{report}");
    let line = report["checks"].as_array().unwrap().iter().find(|line| line["check"] == "clock").unwrap().clone();
    let times = line["why"].as_str().unwrap().matches(':').count();
    assert_eq!(times, 2, "{line}");
}
