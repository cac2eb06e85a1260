//! The built program from outside: what it refuses, how it ends, what it keeps.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "what cannot happen fails the test")]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A key with the shape of one and no meaning; its checksum does not fit.
const MISTYPED: &str = "BCDFG-HJKMP-QRTVW-XY234-6789N";

struct Run {
    home: TempDir,
}

impl Run {
    fn new() -> Run {
        Run { home: TempDir::new().unwrap() }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_firstlink"));
        command.arg("--home").arg(self.home.path().join("home")).args(arguments);
        // No keyring, no browser, no display of whoever runs the tests.
        command.env_clear().env("LANG", "en_GB.UTF-8").env("PATH", "/usr/bin:/bin").env("BROWSER", "false");
        command.env("HOME", self.home.path()).env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        command.stdin(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn fed(&self, arguments: &[&str], input: &str) -> Output {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    fn profile(&self, text: &str) -> String {
        let path = self.home.path().join("profile.toml");
        fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// A provider where nobody answers.
    fn silent(&self) -> String {
        self.profile("[provider]\nname = \"Nobody\"\nissuer = \"http://127.0.0.1:9/v2.0\"\nclient_id = \"abc\"\n")
    }
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("an exit code")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn lines(output: &Output) -> Vec<serde_json::Value> {
    out(output).lines().map(|line| serde_json::from_str(line).expect(line)).collect()
}

fn everything_under(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        text += &path.display().to_string();
        if path.is_dir() {
            text += &everything_under(&path);
        } else {
            text += &String::from_utf8_lossy(&fs::read(&path).unwrap());
        }
    }
    text
}

#[test]
fn a_flag_nobody_knows_is_a_usage_error() {
    let run = Run::new();
    for arguments in
        [&["link", "--no-kye"][..], &["lnik"], &[], &["link", "--key-for", "windows"], &["link", "--sync", "all"]]
    {
        let output = run.run(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(!err(&output).is_empty() && out(&output).is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_explains_the_lines_and_the_exit_codes() {
    let help = out(&Run::new().run(&["link", "--help"]));
    for word in
        ["--key-from-stdin", "--device-code", "verification_uri", "\"result\":\"linked\"", "  12  another Firstlink"]
    {
        assert!(help.contains(word), "{word}");
    }
}

#[test]
fn without_a_link_there_is_no_copy_to_bring_up_to_date() {
    let output = Run::new().run(&["preferences", "sync"]);
    assert_eq!(code(&output), 10);
    assert!(err(&output).contains("firstlink link"), "{}", err(&output));
}

#[test]
fn none_stands_alone_in_what_to_sync() {
    let output = Run::new().run(&["link", "--sync", "none,history"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("--sync none stands alone"));
}

#[test]
fn a_profile_with_a_flaw_is_refused_with_file_and_line_and_touches_nothing() {
    let run = Run::new();
    let profile = run.profile("[provider]\nname = \"x\"\nclientid = \"y\"\n");
    for words in [&["link"][..], &["link", "--json"], &["status"], &["status", "--json"], &["unlink", "--yes"]] {
        let arguments = &[&["--profile", &profile][..], words].concat();
        let output = run.run(arguments);
        assert_eq!(code(&output), 78);
        let told = out(&output) + &err(&output);
        let expected = format!("{profile}, line 3, column 1: ");
        assert!(told.contains(&expected) && told.contains("clientid") && told.contains("client_id"), "{told}");
    }
    assert!(!run.home.path().join("home").exists());
}

#[test]
fn a_profile_that_is_not_there_is_a_matter_of_configuration() {
    let output = Run::new().run(&["--profile", "no-such-file.toml", "link", "--json"]);
    assert_eq!(code(&output), 78);
    let last = lines(&output).pop().unwrap();
    assert_eq!((last["result"].as_str(), last["exit"].as_i64()), (Some("error"), Some(78)));
}

#[test]
fn nothing_is_linked_in_an_empty_home() {
    let run = Run::new();
    let output = run.run(&["status"]);
    assert_eq!((code(&output), out(&output).contains("Not linked")), (10, true));
    let output = run.run(&["status", "--json"]);
    assert_eq!(code(&output), 10);
    let status = lines(&output).remove(0);
    assert_eq!(status["linked"], false);
    assert_eq!(status["preferences"]["sync"]["passwords"], false);
    assert!(!run.home.path().join("home").exists(), "looking makes nothing");
}

#[test]
fn there_is_nothing_to_unlink_in_an_empty_home() {
    let run = Run::new();
    assert_eq!(code(&run.run(&["unlink", "--yes"])), 10);
    let last = lines(&run.run(&["unlink", "--json"])).pop().unwrap();
    assert_eq!(last["exit"], 10);
}

#[test]
fn without_a_client_id_the_first_screen_says_who_can_mend_it() {
    let run = Run::new();
    let output = run.run(&["link", "--no-key", "--browser"]);
    assert_eq!(code(&output), 78);
    assert!(err(&output).contains("client id is missing"), "{}", err(&output));
}

#[test]
fn without_a_terminal_the_missing_flag_is_named_and_nothing_is_lost() {
    let run = Run::new();
    let profile = run.silent();
    let first = run.run(&["--profile", &profile, "link"]);
    assert_eq!(code(&first), 2);
    assert!(err(&first).contains("--no-key"), "{}", err(&first));
    let second = run.run(&["--profile", &profile, "link", "--no-key", "--json"]);
    assert_eq!(code(&second), 2);
    let last = lines(&second).pop().unwrap();
    assert!(last["problem"]["text"].as_str().unwrap().contains("--browser or --device-code"), "{last}");
    // The answer about the key is still there: it need not be given again.
    let third = run.run(&["--profile", &profile, "link", "--json"]);
    assert_eq!(lines(&third)[0]["screen"], "sign_in");
}

#[test]
fn each_screen_is_one_line_of_json_and_the_last_line_is_the_end() {
    let run = Run::new();
    let profile = run.silent();
    let output = run.run(&["--profile", &profile, "link", "--no-key", "--device-code", "--json"]);
    let lines = lines(&output);
    let screens: Vec<_> = lines.iter().filter_map(|line| line["screen"].as_str()).collect();
    assert!(screens.starts_with(&["welcome", "product_key", "sign_in"]), "{screens:?}");
    let sign_in = lines.iter().find(|line| line["screen"] == "sign_in").unwrap();
    assert_eq!(sign_in["step"], 2);
    let last = lines.last().unwrap();
    assert_eq!(last["exit"].as_i64(), Some(i64::from(code(&output))));
    assert!([69, 75].contains(&code(&output)), "nobody answers there: {last}");
    assert!(last["problem"]["reference"].as_str().unwrap().starts_with("FL-1"), "{last}");
    assert_eq!(err(&output), "");
}

#[test]
fn a_mistyped_key_on_standard_input_is_bad_data_and_leaves_no_trace() {
    let run = Run::new();
    let profile = run.silent();
    let arguments = ["--profile", &profile, "link", "--key-from-stdin", "--key-for", "windows"];
    let output = run.fed(&arguments, MISTYPED);
    assert_eq!(code(&output), 65);
    let json = run.fed(&[&arguments[..], &["--json"]].concat(), MISTYPED);
    assert_eq!(lines(&json).last().unwrap()["exit"], 65);
    let seen = [&output, &json].map(|output| out(output) + &err(output)).concat() + &everything_under(run.home.path());
    assert!(!seen.contains("BCDFG") && !seen.contains("6789N"), "{seen}");
}

#[test]
fn a_second_firstlink_on_the_same_home_keeps_away() {
    let run = Run::new();
    let home = run.home.path().join("home");
    fs::create_dir(&home).unwrap();
    #[cfg(unix)]
    fs::set_permissions(&home, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
    let lock = fs::File::create(home.join("lock")).unwrap();
    lock.lock().unwrap();
    let output = run.run(&["--profile", &run.silent(), "link", "--json"]);
    assert_eq!(code(&output), 12);
    assert_eq!(lines(&output).last().unwrap()["exit"], 12);
}

#[test]
fn a_home_that_cannot_be_made_is_said_to_be_so() {
    let run = Run::new();
    fs::write(run.home.path().join("home"), "a file").unwrap();
    let output = run.run(&["--profile", &run.silent(), "link", "--json"]);
    assert_eq!(code(&output), 73, "{}", out(&output));
}

#[test]
fn the_doctor_names_what_is_wrong_with_a_fix_and_ends_by_the_worst_of_it() {
    let run = Run::new();
    let profile = run.silent();
    let output = run.run(&["--profile", &profile, "doctor", "--json"]);
    let report = lines(&output).remove(0);
    assert_eq!((code(&output), &report["schema"], &report["exit"]), (69, &1.into(), &69.into()), "{report}");
    assert_eq!((&report["result"], &report["provider"]["name"]), (&"failing".into(), &"Nobody".into()));
    let checks = report["checks"].as_array().unwrap();
    let names: Vec<_> = checks.iter().map(|check| check["check"].as_str().unwrap()).collect();
    assert_eq!(names, ["disk", "secrets", "browser", "loopback", "dns", "proxy", "portal", "tls", "clock", "provider"]);
    for check in checks {
        let told = [&check["finding"], &check["why"], &check["fix"]].map(serde_json::Value::is_string);
        let found = ["warning", "failing"].contains(&check["state"].as_str().unwrap());
        assert_eq!(told, [found; 3], "{check}");
    }
    let state = |name: &str| checks.iter().find(|check| check["check"] == name).unwrap()["state"].clone();
    assert_eq!([state("disk"), state("secrets"), state("provider")], ["fine", "warning", "failing"]);
    let text = run.run(&["--profile", &profile, "doctor"]);
    assert_eq!(code(&text), 69);
    for check in checks {
        assert!(out(&text).contains(check["title"].as_str().unwrap()), "{check} in {}", out(&text));
    }
    assert!(!run.home.path().join("home").exists(), "looking makes nothing");
}

#[test]
fn the_doctor_says_it_in_the_persons_language() {
    let run = Run::new();
    let profile = run.silent();
    let mut command = run.command(&["--profile", &profile, "doctor"]);
    let told = out(&command.env("LANG", "de_DE.UTF-8").output().unwrap());
    assert!(told.contains("Anmeldedienst") && told.contains("antwortet nicht"), "{told}");
}

#[test]
fn the_doctor_needs_a_sound_profile_and_a_home_that_can_be_made() {
    let run = Run::new();
    let flawed = run.profile("[provider]\nname = 5\n");
    let output = run.run(&["--profile", &flawed, "doctor", "--json"]);
    assert_eq!((code(&output), &lines(&output)[0]["exit"]), (78, &78.into()));
    let profile = run.silent();
    fs::write(run.home.path().join("home"), "a file").unwrap();
    let output = run.run(&["--profile", &profile, "doctor", "--json"]);
    assert_eq!(code(&output), 73, "worse than a provider that is silent: {}", out(&output));
    assert_eq!(lines(&output)[0]["checks"][0]["finding"], "no_home");
}

#[cfg(feature = "practice")]
mod practice {
    use std::io::{BufRead, BufReader};

    use super::*;

    #[test]
    fn a_walkthrough_plays_the_whole_journey_on_either_route() {
        for (arguments, wait) in [
            (&["walkthrough"][..], "Continue in your browser"),
            (&["walkthrough", "--device-code"], "Sign in with a code"),
        ] {
            let run = Run::new();
            let output = run.run(arguments);
            assert_eq!(code(&output), 0, "{}{}", out(&output), err(&output));
            let told = out(&output);
            for words in
                ["Link this computer", wait, "Is this your account?", "Check and confirm", "Your computer is linked"]
            {
                assert!(told.contains(words), "{words} in {told}");
            }
            let kept = fs::read_to_string(run.home.path().join("home/preferences.json")).unwrap();
            assert!(kept.contains("\"favourites\": true") || kept.contains("\"favourites\":true"), "{kept}");
            let status = lines(&run.run(&["status", "--json"])).remove(0);
            assert_eq!(status["linked"], true, "{status}");
            assert_eq!(status["link"]["address"], "alex.moreno@practice.example");
            assert_eq!(code(&run.run(&["--practice", "unlink", "--yes"])), 0);
            assert_eq!(code(&run.run(&["status"])), 10);
        }
    }

    #[test]
    fn the_doctor_finds_a_sound_service_sound() {
        let output = Run::new().run(&["--practice", "doctor", "--json"]);
        let report = lines(&output).remove(0);
        assert_eq!((code(&output), &report["result"]), (0, &"warning".into()), "no keyring is a warning: {report}");
        let fine = report["checks"].as_array().unwrap().iter().filter(|check| check["state"] == "fine").count();
        assert_eq!(fine, 9, "{report}");
    }

    #[test]
    fn the_service_says_where_it_is_on_its_first_line_and_a_profile_leads_there() {
        let run = Run::new();
        let path = run.home.path().join("practice.toml");
        let mut command = run.command(&["practice", "--json", "--write-profile"]);
        let mut child = command.arg(&path).stdout(Stdio::piped()).spawn().unwrap();
        let mut first = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let first: serde_json::Value = serde_json::from_str(&first).unwrap();
        assert!(first["base"].as_str().unwrap().starts_with("http://127.0.0.1:"), "{first}");
        assert_eq!(first["people"][0]["address"], "alex.moreno@practice.example");
        let profile = path.display().to_string();
        let output = run.run(&["--profile", &profile, "link", "--no-key", "--json"]);
        assert_eq!(code(&output), 2);
        assert_eq!(lines(&output)[0]["screen"], "welcome");
        child.kill().unwrap();
        child.wait().unwrap();
    }

    #[test]
    fn a_data_folder_is_kept_for_one_service_and_refused_when_it_is_damaged() {
        let run = Run::new();
        let data = run.home.path().join("data");
        let arguments = ["practice", "--json", "--data", data.to_str().unwrap()];
        let mut child = run.command(&arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut first = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let second = run.run(&arguments);
        assert_eq!(code(&second), 12, "{}", err(&second));
        assert!(err(&second).contains("another practice service uses"), "{}", err(&second));
        child.kill().unwrap();
        child.wait().unwrap();
        let file = data.join("practice.redb");
        fs::write(&file, "something else").unwrap();
        let damaged = run.run(&arguments);
        assert_eq!(code(&damaged), 65, "{}", err(&damaged));
        assert!(err(&damaged).contains("practice.redb` is damaged") && err(&damaged).contains("move it aside"));
        assert_eq!(fs::read_to_string(&file).unwrap(), "something else");
    }
}
