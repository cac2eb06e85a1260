//! What the build makes of the command line, read by the programs it is made for; and what `--json` writes, held against its schema.

#![expect(clippy::unwrap_used, reason = "what cannot happen fails the test")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

fn firstlink(home: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_firstlink"));
    command.arg("--home").arg(home.join("home")).args(arguments).stdin(Stdio::null());
    command.env_clear().env("LANG", "en_GB.UTF-8").env("PATH", "/usr/bin:/bin").env("BROWSER", "false");
    command.env("HOME", home).env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    command.output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn papers() -> TempDir {
    let folder = TempDir::new().unwrap();
    let to = folder.path().join("share").display().to_string();
    let written = firstlink(folder.path(), &["papers", "--to", &to]);
    assert!(written.status.success(), "{written:?}");
    for line in text(&written.stdout).lines() {
        assert!(Path::new(line).is_file(), "{line}");
    }
    folder
}

#[test]
fn every_command_has_a_man_page_that_man_reads_without_a_complaint() {
    let folder = papers();
    let pages: Vec<_> =
        fs::read_dir(folder.path().join("share/man/man1")).unwrap().map(|page| page.unwrap().path()).collect();
    assert!(pages.iter().any(|page| page.ends_with("firstlink-preferences-set.1")), "{pages:?}");
    for page in pages {
        let read = Command::new("groff")
            .args(["-k", "-man", "-Tutf8", "-ww", "-z"])
            .arg(&page)
            .output()
            .expect("groff is needed");
        assert!(read.status.success() && read.stderr.is_empty(), "{}: {}", page.display(), text(&read.stderr));
    }
    let link = fs::read_to_string(folder.path().join("share/man/man1/firstlink-link.1")).unwrap();
    assert!(link.contains("device") && link.contains("Exit codes"), "{link}");
}

#[test]
fn bash_completes_a_command_and_a_flag() {
    let folder = papers();
    let file = folder.path().join("share/bash-completion/completions/firstlink");
    let completed = |words: &[&str]| {
        let line = format!(
            "source '{}'; COMP_WORDS=({}); COMP_CWORD={}; _firstlink firstlink '{}' '{}'; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            file.display(),
            words.join(" "),
            words.len() - 1,
            words[words.len() - 1],
            words[words.len() - 2],
        );
        let output = Command::new("bash").args(["--norc", "-c", &line]).output().unwrap();
        assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
        text(&output.stdout).lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(completed(&["firstlink", "pref"]), ["preferences"]);
    assert_eq!(completed(&["firstlink", "link", "--device-c"]), ["--device-code"]);
}

#[test]
fn completions_are_printed_for_every_shell_and_are_those_of_the_papers() {
    let folder = papers();
    for (shell, place) in [
        ("bash", "bash-completion/completions/firstlink"),
        ("elvish", "elvish/lib/firstlink.elv"),
        ("fish", "fish/vendor_completions.d/firstlink.fish"),
        ("powershell", "powershell/firstlink.ps1"),
        ("zsh", "zsh/site-functions/_firstlink"),
    ] {
        let printed = firstlink(folder.path(), &["completions", shell]);
        assert_eq!(
            text(&printed.stdout),
            fs::read_to_string(folder.path().join("share").join(place)).unwrap(),
            "{shell}"
        );
    }
}

/// The schema of the lines.
fn strict() -> jsonschema::Validator {
    strictly("firstlink-1")
}

/// A schema, with every field it does not name refused: what is published allows new ones, what is written must be known.
fn strictly(name: &str) -> jsonschema::Validator {
    let folder = papers();
    let file = folder.path().join("share/firstlink").join(format!("{name}.schema.json"));
    let mut schema: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    close(&mut schema);
    jsonschema::validator_for(&schema).unwrap()
}

fn close(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.contains_key("properties") {
                fields.insert("additionalProperties".to_owned(), json!(false));
            }
            fields.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn what_is_written_as_json_is_what_the_schema_says() {
    let schema = strict();
    let folder = TempDir::new().unwrap();
    let profile = folder.path().join("silent.toml");
    fs::write(&profile, "[provider]\nissuer = \"http://127.0.0.1:9/v2.0\"\nclient_id = \"abc\"\n").unwrap();
    let profile = profile.display().to_string();
    let mut seen = 0;
    for arguments in [
        &["status", "--json"][..],
        &["unlink", "--json"],
        &["--profile", &profile, "doctor", "--json"],
        &["--profile", &profile, "link", "--json", "--no-key", "--device-code"],
        &["--profile", &profile, "link", "--json", "--sync-copy", "yes"],
    ] {
        for line in text(&firstlink(folder.path(), arguments).stdout).lines() {
            let object: Value = serde_json::from_str(line).expect(line);
            let faults: Vec<_> = schema.iter_errors(&object).map(|fault| fault.to_string()).collect();
            assert!(faults.is_empty(), "{arguments:?}: {line}: {faults:?}");
            seen += 1;
        }
    }
    assert!(seen > 6, "{seen}");
    assert!(!schema.is_valid(&json!({ "schema": 1, "result": "linked", "exit": 0, "token": "x" })));
}

#[test]
fn the_profile_is_explained_with_the_line_each_value_stands_in() {
    let folder = TempDir::new().unwrap();
    let profile = folder.path().join("p.toml");
    fs::write(&profile, "[provider]\nname = \"Example\"\nissuer = \"https://id.example/v2.0\"\n\n[provider.pages]\nsupport = \"https://id.example/help\"\n").unwrap();
    let profile = profile.display().to_string();
    let told = firstlink(folder.path(), &["config", "explain", &profile]);
    // One row may go over several lines, and break anywhere.
    let rows = text(&told.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(rows.contains("provider.name Example (") && rows.contains("p.toml, line 2)"), "{rows}");
    assert!(
        rows.contains("provider.pages.support https://id.example/help (") && rows.contains("p.toml, line 6)"),
        "{rows}"
    );
    assert!(rows.contains("provider.graph nothing (built in)"), "{rows}");
    assert_eq!(told.status.code(), Some(78), "nobody can sign in without a client id");
    assert!(text(&told.stderr).contains("client_id"));

    fs::write(&profile, "[provider]\nissuer = \"https://id.example/v2.0\"\nclient_id = \"abc\"\n").unwrap();
    assert_eq!(firstlink(folder.path(), &["--profile", &profile, "config", "check"]).status.code(), Some(0));
    fs::write(&profile, "[provider]\n\nissuer = 5\n").unwrap();
    let flawed = firstlink(folder.path(), &["config", "check", &profile]);
    assert_eq!(flawed.status.code(), Some(78));
    assert!(text(&flawed.stderr).contains("p.toml, line 3, column 10"), "{}", text(&flawed.stderr));
}

#[test]
fn choices_are_said_as_words_and_as_json_and_are_exported_once() {
    let folder = TempDir::new().unwrap();
    let word = firstlink(folder.path(), &["preferences", "get", "history"]);
    assert_eq!(text(&word.stdout), "off\n");
    let file = folder.path().join("out.json").display().to_string();
    assert_eq!(firstlink(folder.path(), &["preferences", "export", "--to", &file]).status.code(), Some(0));
    let exported: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    assert_eq!(exported["sync"], json!({ "passwords": false, "history": false, "favourites": false }));
    assert_eq!(
        text(&firstlink(folder.path(), &["preferences", "get", "--json"]).stdout),
        fs::read_to_string(&file).unwrap()
    );
    assert_eq!(firstlink(folder.path(), &["preferences", "export", "--to", &file]).status.code(), Some(73));
    let policy = firstlink(folder.path(), &["preferences", "export", "--edge-policy", "json"]);
    let policy: Value = serde_json::from_slice(&policy.stdout).unwrap();
    assert_eq!(policy["SyncTypesListDisabled"], json!(["passwords", "history", "favorites"]));
    assert_eq!(policy["PersonalizationReportingEnabled"], json!(false));
    let unlinked = firstlink(folder.path(), &["preferences", "set", "history=on"]);
    assert_eq!(unlinked.status.code(), Some(10), "{}", text(&unlinked.stderr));
    let odd = firstlink(folder.path(), &["preferences", "set", "history=perhaps"]);
    assert_eq!(odd.status.code(), Some(2), "{}", text(&odd.stderr));
}

#[test]
fn the_schema_of_the_choices_is_printed_and_is_that_of_the_papers() {
    let folder = papers();
    let printed = firstlink(folder.path(), &["preferences", "export", "--schema"]);
    let published = fs::read_to_string(folder.path().join("share/firstlink/preferences-1.schema.json")).unwrap();
    assert_eq!(text(&printed.stdout), published);
    let untouched = firstlink(folder.path(), &["preferences", "get", "--json"]);
    let untouched: Value = serde_json::from_slice(&untouched.stdout).unwrap();
    assert!(strictly("preferences-1").is_valid(&untouched), "{untouched}");
}

#[test]
fn whatever_can_be_chosen_is_what_the_schema_of_the_choices_says() {
    use firstlink_wizard::display::{Display, Look};
    use firstlink_wizard::preferences::{Preferences, Sync};
    let schema = strictly("preferences-1");
    let looks = ["theme_dark", "contrast_more", "text_125", "text_150", "text_175", "text_200", "motion_less"];
    for look in looks.map(|look| serde_json::from_value::<Look>(json!(look)).unwrap()) {
        let display = Display::default().with(look);
        let chosen = Preferences { sync: Sync::default(), recommendations: true, language: Some("de".into()), display };
        let written = Value::Object(firstlink_engine::published::entries(&chosen, serde_json::Map::new()));
        assert!(schema.is_valid(&written), "{written}");
    }
    let more = json!({ "schema": 1, "sync": { "passwords": true, "history": true, "favourites": true, "cookies": true },
        "recommendations": false });
    assert!(!schema.is_valid(&more), "the test would notice what is not described");
}

#[test]
fn whatever_a_person_takes_along_is_what_its_schema_says() {
    use firstlink_engine::my_data::document;
    use firstlink_wizard::account::{Account, Check, Kept, LinkRecord};
    use firstlink_wizard::consent::{ConsentPurpose, Receipt};
    use firstlink_wizard::copy::Standing;
    use firstlink_wizard::effect::Moment;
    use firstlink_wizard::intent::Purpose;
    use firstlink_wizard::journey::{KeyAnswer, State};
    use firstlink_wizard::problem::Problem;
    use firstlink_wizard::words::Language;

    let folder = TempDir::new().unwrap();
    let nothing = firstlink(folder.path(), &["preferences", "export", "--all"]);
    let nothing: Value = serde_json::from_slice(&nothing.stdout).unwrap();
    let printed = firstlink(folder.path(), &["preferences", "export", "--all", "--schema"]);
    let papers = papers();
    let published = fs::read_to_string(papers.path().join("share/firstlink/my-data-1.schema.json")).unwrap();
    let schema = strictly("my-data-1");
    assert_eq!(text(&printed.stdout), published);
    assert!(schema.is_valid(&nothing) && nothing["schema"] == 1, "{nothing}");

    let account = Account::new("AAAA-1", Some("Alex Moreno"), None);
    let (provider, issuer) = ("Practice account service".to_owned(), "http://127.0.0.1/".to_owned());
    let mut state = State::new(Language::English);
    for (kept, purpose, standing) in [
        (Kept::Vault, Purpose::Windows, Standing::Off),
        (Kept::Passphrase, Purpose::Office, Standing::Pending { problem: Some(Problem::Offline) }),
        (Kept::Session, Purpose::Xbox, Standing::Kept { at: Moment(9) }),
        (Kept::Vault, Purpose::Unsure, Standing::Refused { problem: Problem::CopyDenied, at: Moment(9) }),
        (Kept::Vault, Purpose::Unsure, Standing::Removing { problem: None }),
    ] {
        let (provider, issuer, account) = (provider.clone(), issuer.clone(), account.clone());
        let device_name = "den".to_owned();
        state.link =
            Some(LinkRecord { provider, issuer, account, device_name, linked_at: Moment(7), kept, app_folder: true });
        state.check = Some(Check { at: Moment(8), good: true });
        let last_five = "T83GX".to_owned();
        state.answers.key = KeyAnswer::Kept { last_five, purpose, checked: true, kept: Some(kept) };
        state.copy.standing = standing;
        for purpose in ConsentPurpose::ALL {
            let (locale, text_sha256, version) = ("en".to_owned(), "0".repeat(64), "0.1.0".to_owned());
            let after = (purpose == ConsentPurpose::SyncHistory).then_some(Moment(5));
            state.receipts.push(Receipt { purpose, given: true, locale, text_sha256, version, at: Moment(6), after });
        }
        let written = document(&state);
        let faults: Vec<_> = schema.iter_errors(&written).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{faults:?} in {written}");
    }
    assert!(!schema.is_valid(&json!({ "schema": 1, "token": "x" })), "the test would notice what is not described");
}

#[test]
fn choices_that_travel_are_what_their_schema_says() {
    use firstlink_wizard::travel::Choices;
    let schema = strictly("travel-1");
    let chosen = json!({ "on": true, "at": 1_788_257_472, "device": "den" });
    let names = ["sync_passwords", "sync_history", "sync_favourites", "recommendations", "tabs"];
    let choices: serde_json::Map<_, _> = names.map(|name| (name.to_owned(), chosen.clone())).into_iter().collect();
    let read = Choices::read(json!({ "schema": 1, "choices": choices })).unwrap();
    let written: Value = serde_json::from_str(&read.document()).unwrap();
    assert!(schema.is_valid(&written), "{written}");
    for refused in [
        json!({ "schema": 2, "choices": {} }),
        json!({ "schema": 1, "choices": {}, "more": 1 }),
        json!({ "schema": 1, "choices": { "A b": chosen } }),
        json!({ "schema": 1, "choices": { "tabs": { "on": true, "at": -1, "device": "" } } }),
    ] {
        assert!(!schema.is_valid(&refused) && Choices::read(refused.clone()).is_err(), "{refused}");
    }
}

#[cfg(feature = "practice")]
#[test]
fn choices_of_a_linked_computer_are_changed_in_the_wizards_way_and_published() {
    let folder = TempDir::new().unwrap();
    let walked = firstlink(folder.path(), &["walkthrough"]);
    assert_eq!(walked.status.code(), Some(0), "{}", text(&walked.stderr));
    let before = text(&firstlink(folder.path(), &["preferences", "get", "favourites"]).stdout);
    let set = firstlink(folder.path(), &["--practice", "preferences", "set", "history=on", "language=de"]);
    assert_eq!(set.status.code(), Some(0), "{}", text(&set.stderr));
    let published: Value =
        serde_json::from_slice(&fs::read(folder.path().join("home/preferences.json")).unwrap()).unwrap();
    assert_eq!((&published["sync"]["history"], &published["language"]), (&json!(true), &json!("de")));
    assert_eq!(text(&firstlink(folder.path(), &["preferences", "get", "history"]).stdout), "on\n");
    assert_eq!(
        text(&firstlink(folder.path(), &["preferences", "get", "favourites"]).stdout),
        before,
        "it was not named"
    );

    let set = firstlink(folder.path(), &["--practice", "preferences", "set", "history=off"]);
    assert_eq!(set.status.code(), Some(0), "{}", text(&set.stderr));
    let set = firstlink(folder.path(), &["--practice", "preferences", "set", "passwords=on", "favourites=on"]);
    assert_eq!(set.status.code(), Some(0), "{}", text(&set.stderr));
    let file = folder.path().join("edge.reg");
    let arguments = ["preferences", "export", "--edge-policy", "reg", "--to", &file.display().to_string()];
    assert_eq!(firstlink(folder.path(), &arguments).status.code(), Some(0));
    let units =
        fs::read(&file).unwrap().chunks(2).map(|pair| u16::from_le_bytes(pair.try_into().unwrap())).collect::<Vec<_>>();
    let lines = String::from_utf16(&units).unwrap();
    assert!(lines.contains("\"1\"=\"history\"\r\n") && !lines.contains("\"2\""), "{lines}");

    let exported = firstlink(folder.path(), &["preferences", "export", "--receipts"]).stdout;
    let exported: Value = serde_json::from_slice(&exported).unwrap();
    let history = exported["receipts"].as_array().unwrap().iter().filter(|one| one["purpose"] == "sync_history");
    let history: Vec<&Value> = history.collect();
    let [.., yes, no] = history[..] else { panic!("{exported}") };
    assert_eq!((&yes["given"], &yes["withdrawn_at"]), (&json!(true), &no["at"]), "{exported}");
    assert_eq!(
        (&no["given"], &no["withdrawn_at"], no["text_sha256"].as_str().unwrap().len()),
        (&json!(false), &json!(null), 64)
    );

    let all = firstlink(folder.path(), &["preferences", "export", "--all"]).stdout;
    let all: Value = serde_json::from_slice(&all).unwrap();
    assert_eq!(all["receipts"], exported["receipts"]);
    assert_eq!(all["choices"]["sync"]["history"], json!(false));
    assert!(all["link"]["account"]["subject"].is_string() && all["link"]["device_name"].is_string(), "{all}");
}
