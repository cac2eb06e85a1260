//! Whatever goes wrong ends with a code and words that say what happened, what was kept and what to do.

use std::fs;
use std::path::PathBuf;

use firstlink_practice::cast::Temper;
use firstlink_tests::practice::{Practice, person, visitor};
use firstlink_tests::session::Session;
use firstlink_tests::sweep::files;
use firstlink_tests::terminal::{Run, Terminal};
use firstlink_tests::visitor::Filled;
use serde_json::{Value, json};

use crate::{ANSWERS, NOTHING};

fn by_browser(terminal: &Terminal<'_>) -> Run {
    let times = terminal.opened().len() + 1;
    let mut run = terminal.link(&[&["--browser"], &NOTHING[..]].concat());
    run.until("browser_wait", "waiting");
    terminal.address(times);
    run
}

fn linked(terminal: &Terminal<'_>) {
    let run = by_browser(terminal);
    visitor(person(Temper::Plain)).visit(terminal.opened().last().unwrap());
    run.end().expect(0, "linked");
}

fn reference(line: &Value) -> &str {
    line["problem"]["reference"].as_str().unwrap_or_else(|| panic!("no problem in {line}"))
}

/// Files of the home whose content is this.
fn holding(session: &Session, content: &[u8]) -> Vec<PathBuf> {
    files(&session.home()).into_iter().filter(|(_, bytes)| bytes == content).map(|(path, _)| path).collect()
}

#[test]
fn a_wait_for_the_browser_ends_with_ctrl_c_and_goes_on_from_there_the_next_time() {
    let session = Session::with_keyring("ctrl-c");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let run = by_browser(&terminal);
    run.interrupt();
    run.end().expect(11, "left");
    let end = terminal.run(&["link", "--json"]);
    end.expect(2, "error");
    assert_eq!(end.screens(), ["sign_in interrupted"]);

    // As a person reads it.
    let mut run = Run::start(terminal.command(&["link", "--browser"]));
    run.until_text("Continue in your browser");
    terminal.address(2);
    run.interrupt();
    let end = run.end();
    assert_eq!(end.code, Some(11), "{end:?}");
    let told = end.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("Your answers are kept; start Firstlink again to go on from here."), "{told}");
    linked(&terminal);
}

#[test]
fn a_callback_with_the_wrong_state_changes_nothing_and_the_right_one_still_works() {
    let session = Session::with_keyring("wrong-state");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let run = by_browser(&terminal);
    let visitor = visitor(person(Temper::Plain));
    let right = visitor.visit_until_return(&terminal.address(1));
    for (name, value) in [("state", Some("guessed")), ("state", None), ("code", None)] {
        let wrong = changed(&right, name, value);
        if name == "state" {
            let page = visitor.send(&wrong).expect("the listener answers");
            assert_eq!(page.status.as_u16(), 404, "{}", page.html);
            assert!(!page.html.contains("signed in"), "{}", page.html);
        }
    }
    // In an address, where it would stay in the browser's history, the code is not taken either.
    let mut exposed = right.action.clone();
    exposed.query_pairs_mut().extend_pairs(&right.fields);
    assert_eq!(visitor.open(exposed.as_str()).expect("the listener answers").status.as_u16(), 405);
    let page = visitor.send(&right).expect("the listener answers");
    assert_eq!(page.status.as_u16(), 200, "{}", page.html);
    run.end().expect(0, "linked");
    let log = fs::read_to_string(session.home().join("logs/firstlink.log")).unwrap();
    assert!(log.contains("without the right state"), "{log}");
}

#[test]
fn of_two_callbacks_only_one_counts() {
    let session = Session::with_keyring("second-callback");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let run = by_browser(&terminal);
    let right = visitor(person(Temper::Plain)).visit_until_return(&terminal.address(1));
    let twice: Vec<_> = std::thread::scope(|scope| {
        let send = || visitor(person(Temper::Plain)).send(&right).map(|page| page.status.as_u16());
        let senders: Vec<_> = (0..2).map(|_| scope.spawn(send)).collect();
        senders.into_iter().map(|sender| sender.join().unwrap()).collect()
    });
    assert_eq!(twice.iter().filter(|status| **status == Ok(200)).count(), 1, "{twice:?}");
    run.end().expect(0, "linked");
    assert!(visitor(person(Temper::Plain)).send(&right).is_err(), "and afterwards nobody listens any more");
    assert_eq!(terminal.status().0["linked"], true);
}

fn changed(form: &Filled, name: &str, value: Option<&str>) -> Filled {
    let mut fields = form.fields.clone();
    fields.retain(|(known, _)| known != name);
    fields.extend(value.map(|value| (name.to_owned(), value.to_owned())));
    Filled { fields, ..form.clone() }
}

#[test]
fn a_device_code_that_ran_out_is_said_to_have_and_a_new_one_works() {
    let session = Session::with_keyring("code-expired");
    let practice = Practice::with_still_clock();
    let terminal = Terminal::new(&session, &practice.profile());
    let mut run = terminal.link(&[&["--device-code"], &NOTHING[..]].concat());
    run.until("device_code", "showing");
    practice.pass(16 * 60);
    let end = run.end();
    end.expect(75, "stopped");
    assert_eq!(reference(&end.last()), "FL-2003");
    assert_eq!(end.screens().last().unwrap(), "device_code expired");
    assert!(end.last()["problem"]["title"].as_str().unwrap().contains("expired"), "{end:?}");

    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let mut run = terminal.link(&[&["--device-code"], &ANSWERS[..]].concat());
    run.signed_in_by(visitor(person(Temper::Plain)));
    run.end().expect(0, "linked");
}

#[test]
fn without_a_keyring_the_link_lasts_for_the_session_and_this_is_said() {
    let session = Session::bare("no-keyring");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let run = by_browser(&terminal);
    visitor(person(Temper::Plain)).visit(&terminal.address(1));
    let end = run.end();
    end.expect(0, "linked");
    assert!(end.screens().contains(&"sign_in session_only".to_owned()), "said before the sign-in: {:?}", end.screens());
    let (status, code) = terminal.status();
    assert_eq!((code, &status["link"]["kept"], &status["needs_attention"]), (Some(0), &json!("session"), &json!(true)));
    assert_eq!(status["vault"], json!({ "state": "absent", "items": [] }));
    let told = terminal.run(&["status"]).out;
    assert!(
        told.contains("Linked, but you need to sign in again") && told.contains("Until Firstlink is closed"),
        "{told}"
    );
    assert!(!session.home().join("vault").exists(), "what has no safe place is not written at all");

    // As a person reads it: the dashboard says so too, and asks for the way.
    let told = terminal.run(&["link"]).out;
    assert!(told.contains("sign in again") || told.contains("Sign in again"), "{told}");
    let end = terminal.run(&["link", "--json"]);
    end.expect(2, "error");
    assert_eq!(end.screens(), ["dashboard attention"]);
    linked(&terminal);
}

#[test]
fn a_locked_keyring_that_nobody_opens_is_named_and_once_open_the_link_is_made() {
    let mut session = Session::with_keyring("locked-keyring");
    let practice = Practice::start();
    session.lock_keyring();
    {
        let terminal = Terminal::new(&session, &practice.profile());
        let run = by_browser(&terminal);
        visitor(person(Temper::Plain)).visit(&terminal.address(1));
        let end = run.end();
        end.expect(75, "stopped");
        assert_eq!(reference(&end.last()), "FL-3001");
        assert!(end.last()["problem"]["text"].as_str().unwrap().contains("nlock"), "what to do: {end:?}");
        let (status, code) = terminal.status();
        assert_eq!((code, &status["linked"]), (Some(10), &json!(false)), "{status}");
        assert_eq!(terminal.run(&["link", "--json"]).screens()[0], "confirm problem", "the step is kept");
    }
    session.kill_keyring();
    session.start_keyring();
    let terminal = Terminal::new(&session, &practice.profile());
    let times = terminal.opened().len();
    let mut run = terminal.link(&[&["--browser"], &NOTHING[..]].concat());
    run.until("browser_wait", "waiting");
    visitor(person(Temper::Plain)).visit(&terminal.address(times + 1));
    run.end().expect(0, "linked");
    assert_eq!(terminal.status().0["vault"]["state"], "opens");
}

#[test]
fn a_journal_cut_off_in_its_last_line_goes_on_from_the_line_before() {
    let session = Session::with_keyring("journal-cut");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    linked(&terminal);
    let journal = session.home().join("journal.jsonl");
    let whole = fs::read(&journal).unwrap();
    fs::write(&journal, &whole[..whole.len() - 40]).unwrap();
    assert_eq!(terminal.status().0["linked"], true);
    terminal.link(&NOTHING).end().expect(0, "linked");
    let beside = files(&session.home()).into_keys().filter(|path| is_copy_of(path, "journal"));
    assert_eq!(beside.count(), 0, "nobody relied on that line, so it is nothing to keep");
}

#[test]
fn a_journal_of_garbage_is_kept_beside_and_the_person_is_told() {
    let session = Session::with_keyring("journal-garbage");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    linked(&terminal);
    let journal = session.home().join("journal.jsonl");
    let garbage = [&[0, 159, 146, 150][..], b"not a journal\n{\"v\":1}\n{}\n"].concat();
    fs::write(&journal, &garbage).unwrap();
    let end = terminal.run(&["link"]);
    assert_eq!(end.code, Some(2), "{end:?}");
    assert!(end.out.contains("Firstlink was cut off while saving"), "{end:?}");
    assert!(end.err.contains("--no-key"), "{end:?}");
    assert_eq!(holding(&session, &garbage).len(), 1, "it is kept beside the new one");
    linked(&terminal);
}

#[test]
fn a_broken_line_in_the_journal_costs_no_answer() {
    let session = Session::with_keyring("journal-line");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    linked(&terminal);
    let journal = session.home().join("journal.jsonl");
    let whole = fs::read_to_string(&journal).unwrap();
    let broken = whole.replacen("\"seq\":2", "\"seq\":9", 1);
    assert_ne!(broken, whole);
    fs::write(&journal, &broken).unwrap();
    let end = terminal.run(&["link"]);
    assert!(end.out.contains("Firstlink was cut off while saving"), "{end:?}");
    assert_eq!(terminal.status().0["link"]["address"], person(Temper::Plain).address);
    assert_eq!(holding(&session, broken.as_bytes()).len(), 1);
}

#[test]
fn preferences_of_garbage_are_put_aside_and_written_anew_from_the_journal() {
    let session = Session::with_keyring("preferences-garbage");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let mut run = terminal.link(&[&["--no-key", "--browser"], &ANSWERS[..]].concat());
    run.until("browser_wait", "waiting");
    visitor(person(Temper::Plain)).visit(&terminal.address(1));
    run.end().expect(0, "linked");
    let before = terminal.preferences();
    let garbage = b"{\"schema\": 1, \"sync\": {\"passw";
    fs::write(session.home().join("preferences.json"), garbage).unwrap();
    let end = terminal.run(&["link"]);
    assert!(end.out.contains("The file with your choices was damaged"), "{end:?}");
    assert_eq!(terminal.preferences(), before);
    assert_eq!(holding(&session, garbage).len(), 1, "the damaged file lies beside it as it was");
}

#[test]
fn a_profile_with_an_unknown_key_is_refused_by_file_and_line_before_anything_is_touched() {
    let session = Session::bare("profile");
    let terminal =
        Terminal::new(&session, "[provider]\nname = \"x\"\nissuer = \"https://a.example\"\nclientid = \"y\"\n");
    let end = terminal.link(&NOTHING).end();
    end.expect(78, "error");
    let told = end.last()["problem"]["title"].as_str().unwrap().to_owned();
    assert!(told.contains("profile.toml, line 4") && told.contains("clientid") && told.contains("client_id"), "{told}");
    let plain = terminal.run(&["link"]);
    assert_eq!((plain.code, plain.err.contains("profile.toml, line 4"), plain.out.as_str()), (Some(78), true, ""));
    assert!(!session.home().exists());
}

#[test]
fn a_missing_answer_is_named_by_its_flag_at_every_step() {
    let session = Session::with_keyring("missing-answers");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let missing = |flags: &[&str]| {
        let end = terminal.link(flags).end();
        end.expect(2, "error");
        format!("{}", end.last()["problem"])
    };
    assert!(missing(&[]).contains("--no-key"));
    assert!(missing(&["--no-key"]).contains("--browser or --device-code"));
    let mut run = terminal.link(&["--browser"]);
    run.until("browser_wait", "waiting");
    visitor(person(Temper::Plain)).visit(&terminal.address(1));
    let end = run.end();
    end.expect(2, "error");
    assert!(format!("{}", end.last()["problem"]).contains("--confirm"));
    assert!(missing(&["--confirm"]).contains("--sync"));
    assert!(missing(&["--sync", "history"]).contains("--recommendations"));
    terminal.link(&["--recommendations", "no"]).end().expect(0, "linked");
    assert_eq!(terminal.preferences()["sync"], json!({ "passwords": false, "history": true, "favourites": false }));
}

#[test]
fn a_second_firstlink_keeps_away_and_the_first_goes_on() {
    let session = Session::with_keyring("second");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let run = by_browser(&terminal);
    let journal = fs::read(session.home().join("journal.jsonl")).unwrap();
    let end = terminal.link(&NOTHING).end();
    end.expect(12, "error");
    assert!(end.last()["problem"]["title"].as_str().unwrap().contains("another Firstlink is at work"), "{end:?}");
    assert_eq!(terminal.run(&["unlink", "--yes"]).code, Some(10), "looking needs no lock");
    assert_eq!(fs::read(session.home().join("journal.jsonl")).unwrap(), journal);
    visitor(person(Temper::Plain)).visit(&terminal.address(1));
    run.end().expect(0, "linked");
}

#[test]
fn a_home_that_cannot_be_made_or_read_is_named() {
    let session = Session::bare("home");
    let terminal =
        Terminal::new(&session, "[provider]\nname = \"x\"\nissuer = \"https://a.example\"\nclient_id = \"y\"\n");
    fs::write(session.home(), "a file").unwrap();
    let end = terminal.link(&NOTHING).end();
    end.expect(73, "error");
    assert!(end.last()["problem"]["title"].as_str().unwrap().contains("it is not a folder"), "{end:?}");
    fs::remove_file(session.home()).unwrap();
    fs::create_dir_all(session.home().join("journal.jsonl")).unwrap();
    let end = terminal.link(&NOTHING).end();
    end.expect(73, "error");
    assert!(end.last()["problem"]["title"].as_str().unwrap().contains("journal.jsonl"), "{end:?}");
}

fn is_copy_of(path: &std::path::Path, name: &str) -> bool {
    let file = path.file_name().unwrap().to_string_lossy().into_owned();
    file.starts_with(name) && file != "journal.jsonl"
}
