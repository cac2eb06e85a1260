//! The same journeys against the practice account service, with people of every temper.

use firstlink_engine::vault::Item;
use firstlink_practice::cast::{Person, Temper, people};
use firstlink_tests::practice::{MARK, Practice, person, visitor};
use firstlink_tests::session::Session;
use firstlink_tests::terminal::{End, Terminal};
use serde_json::{Value, json};

use crate::{ANSWERS, KEY, NOTHING};

/// Signs this person in by browser, everything else answered.
fn by_browser(terminal: &Terminal<'_>, person: &Person) -> End {
    let mut run = terminal.link(&[&["--browser"], &NOTHING[..]].concat());
    run.until("browser_wait", "waiting");
    visitor(person).visit(&terminal.address(terminal.opened().len().max(1)));
    run.end()
}

/// Signs this person in by code, everything else answered.
fn by_code(terminal: &Terminal<'_>, person: &Person) -> End {
    let mut run = terminal.link(&[&["--device-code"], &NOTHING[..]].concat());
    run.signed_in_by(visitor(person));
    run.end()
}

/// The account that a run showed.
fn account_in(end: &End) -> Value {
    let shown = end.lines().into_iter().find(|line| line["screen"] == "confirm");
    shown.unwrap_or_else(|| panic!("nothing was confirmed: {end:?}"))["account"].clone()
}

#[test]
fn a_browser_sign_in_with_a_key_and_sync_on_ends_in_a_link() {
    let session = Session::with_keyring("cast-browser");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let mut run = terminal.link_with_key(KEY, &[&["--key-for", "windows", "--browser"], &ANSWERS[..]].concat());
    run.until("browser_wait", "waiting");
    visitor(person(Temper::Plain)).visit(&terminal.address(1));
    let end = run.end();
    end.expect(0, "linked");
    assert_eq!(end.err, "");

    let sync = json!({ "passwords": true, "history": false, "favourites": true });
    assert_eq!(terminal.preferences(), json!({ "schema": 1, "sync": sync, "recommendations": true }));
    let (status, _) = terminal.status();
    assert_eq!(status["link"]["issuer"], practice.issuer());
    assert_eq!(status["vault"], json!({ "state": "opens", "items": ["refresh_token", "product_key"] }));
    assert!(terminal.kept(Item::RefreshToken).unwrap().contains(MARK));
    assert_eq!(terminal.kept(Item::ProductKey).as_deref(), Some(KEY));
    assert_eq!(terminal.keys().len(), 1, "one key in the keyring, and nothing else");
}

#[test]
fn a_device_sign_in_without_a_key_and_with_everything_off_ends_in_a_link() {
    let session = Session::with_keyring("cast-device");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    by_code(&terminal, person(Temper::Plain)).expect(0, "linked");
    let sync = json!({ "passwords": false, "history": false, "favourites": false });
    assert_eq!(terminal.preferences(), json!({ "schema": 1, "sync": sync, "recommendations": false }));
    let (status, code) = terminal.status();
    assert_eq!((code, &status["vault"]["items"]), (Some(0), &json!(["refresh_token"])));
    assert_eq!(status["link"]["address"], person(Temper::Plain).address);
}

#[test]
fn what_was_linked_is_unlinked_without_a_trace_of_it_in_vault_or_keyring() {
    let session = Session::with_keyring("cast-unlink");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    by_browser(&terminal, person(Temper::Plain)).expect(0, "linked");
    let end = terminal.run(&["unlink", "--yes", "--json"]);
    end.expect(0, "unlinked");
    let (status, code) = terminal.status();
    assert_eq!((code, &status["linked"], &status["vault"]["state"]), (Some(10), &json!(false), &json!("absent")));
    assert_eq!(terminal.keys(), []);
}

#[test]
fn people_whose_names_are_the_same_are_told_apart_by_their_addresses() {
    let session = Session::with_keyring("cast-similar");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let similar: Vec<&Person> = people().iter().filter(|person| person.temper == Temper::SimilarAddress).collect();
    assert_eq!(similar.len(), 2);
    for person in similar {
        let end = by_browser(&terminal, person);
        end.expect(0, "linked");
        assert_eq!(account_in(&end), json!({ "name": "Sam Weber", "address": person.address }));
        assert_eq!(terminal.status().0["link"]["address"], person.address);
        terminal.run(&["unlink", "--yes", "--json"]).expect(0, "unlinked");
    }
}

#[test]
fn somebody_whose_sign_in_names_no_address_is_known_by_what_the_account_says() {
    let session = Session::with_keyring("cast-no-email");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let noor = person(Temper::NoEmail);
    for sign_in in [by_browser, by_code] {
        let end = sign_in(&terminal, noor);
        end.expect(0, "linked");
        assert_eq!(account_in(&end), json!({ "name": noor.name, "address": noor.address }));
        terminal.run(&["unlink", "--yes", "--json"]).expect(0, "unlinked");
    }
}

#[test]
fn who_declines_is_told_so_by_code_11_and_nothing_is_linked() {
    let session = Session::with_keyring("cast-declines");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    for sign_in in [by_browser, by_code] {
        let end = sign_in(&terminal, person(Temper::DeclinesConsent));
        end.expect(11, "left");
        let problem = end.last()["problem"].clone();
        assert_eq!(problem["reference"], "FL-2001", "{problem}");
        assert!(
            problem["text"].as_str().unwrap().contains("nothing was linked")
                || problem["title"].as_str().unwrap().contains("nothing was linked"),
            "{problem}"
        );
        let (status, code) = terminal.status();
        assert_eq!((code, &status["linked"]), (Some(10), &json!(false)));
    }
    // The answer about the key is still there, and somebody else may sign in.
    by_browser(&terminal, person(Temper::Plain)).expect(0, "linked");
}

#[test]
fn a_long_name_from_right_to_left_is_short_clean_text_wherever_it_is_told() {
    let session = Session::with_keyring("cast-long");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let long = person(Temper::LongName);
    assert!(long.name.chars().count() > 60);
    let end = by_browser(&terminal, long);
    end.expect(0, "linked");
    let (status, _) = terminal.status();
    for told in [account_in(&end), status["link"].clone()] {
        let name = told["name"].as_str().unwrap();
        assert!(name.chars().count() <= 60 && name.starts_with("عبد الرحمن") && name.ends_with('…'), "{name}");
        let tricks = |c: char| {
            c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!name.contains(tricks), "{name:?}");
        assert_eq!(told["address"], long.address, "the address is whole");
    }
}
