//! The console program against a second independent provider, which has nothing of Microsoft's shape but the standards.

use firstlink_engine::vault::Item;
use firstlink_tests::glewlwyd::{Glewlwyd, Who};
use firstlink_tests::session::Session;
use firstlink_tests::terminal::Terminal;
use firstlink_tests::visitor::Consent;
use serde_json::json;

use crate::{ANSWERS, KEY, NOTHING};

#[test]
fn a_browser_sign_in_with_a_key_and_sync_on_ends_in_a_link() {
    let session = Session::with_keyring("second-browser");
    let provider = Glewlwyd::start();
    let terminal = Terminal::new(&session, &provider.profile());
    let mut run = terminal.link_with_key(KEY, &[&["--key-for", "windows", "--browser"], &ANSWERS[..]].concat());
    run.until("browser_wait", "waiting");
    let pages = provider.visit(Who::Robin, &terminal.address(1), Consent::Accept);
    assert_eq!(pages.last().unwrap().url.host_str(), Some("localhost"), "{pages:#?}");
    run.end().expect(0, "linked");

    let sync = json!({ "passwords": true, "history": false, "favourites": true });
    assert_eq!(terminal.preferences(), json!({ "schema": 1, "sync": sync, "recommendations": true }));
    let (status, code) = terminal.status();
    let link = &status["link"];
    assert_eq!(
        (code, &link["name"], &link["address"], &link["issuer"], &link["kept"]),
        (Some(0), &json!(Who::Robin.name()), &json!(Who::Robin.address()), &json!(provider.issuer()), &json!("vault"))
    );
    assert!(terminal.kept(Item::RefreshToken).is_some_and(|token| !token.is_empty()));
    assert_eq!(terminal.kept(Item::ProductKey).as_deref(), Some(KEY));
}

#[test]
fn a_device_sign_in_without_a_key_and_with_everything_off_ends_in_a_link() {
    let session = Session::with_keyring("second-device");
    let provider = Glewlwyd::start();
    let terminal = Terminal::new(&session, &provider.profile());
    let mut run = terminal.link(&[&["--device-code"], &NOTHING[..]].concat());
    let shown = run.until("device_code", "showing");
    let (code, address) = (shown["user_code"].as_str().unwrap(), shown["verification_uri"].as_str().unwrap());
    provider.enter_code(Who::Robin, address, code, Consent::Accept);
    run.end().expect(0, "linked");
    let (status, code) = terminal.status();
    assert_eq!((code, &status["link"]["address"]), (Some(0), &json!(Who::Robin.address())));
    assert_eq!(terminal.opened(), [""; 0], "no browser is needed");
}

#[test]
fn a_sign_in_cut_off_before_the_link_is_taken_up_again_by_its_refresh_token() {
    let session = Session::with_keyring("second-refresh");
    let provider = Glewlwyd::start();
    let terminal = Terminal::new(&session, &provider.profile());
    let mut run = terminal.link(&["--no-key", "--browser"]);
    run.until("browser_wait", "waiting");
    provider.visit(Who::Robin, &terminal.address(1), Consent::Accept);
    // Nobody confirms: the program stops where the account is offered.
    run.end().expect(2, "error");
    let first = terminal.kept(Item::PendingSignIn);

    // Its answer to a refresh holds no id_token, so who this is must be asked for.
    let end = terminal.run(&["link", "--json", "--confirm", "--sync", "none", "--recommendations", "no"]);
    end.expect(0, "linked");
    let (status, _) = terminal.status();
    assert_eq!(
        (&status["link"]["name"], &status["link"]["address"]),
        (&json!(Who::Robin.name()), &json!(Who::Robin.address()))
    );
    assert!(terminal.kept(Item::RefreshToken) != first, "the rotated one is kept");
}

#[test]
fn who_grants_nothing_is_never_sent_back_and_leaves_without_a_link() {
    let session = Session::with_keyring("second-declined");
    let provider = Glewlwyd::start();
    let terminal = Terminal::new(&session, &provider.profile());
    // This provider has no way to tell a program of a refusal in the browser: it asks the person again.
    let mut run = terminal.link(&[&["--browser"], &NOTHING[..]].concat());
    run.until("browser_wait", "waiting");
    let pages = provider.visit(Who::Noor, &terminal.address(1), Consent::Decline);
    assert!(pages.last().unwrap().url.path().ends_with("login.html"), "{pages:#?}");
    run.interrupt();
    run.end().expect(11, "left");

    let mut run = terminal.link(&[&["--device-code"], &NOTHING[..]].concat());
    let shown = run.until("device_code", "showing");
    let (code, address) = (shown["user_code"].as_str().unwrap(), shown["verification_uri"].as_str().unwrap());
    provider.enter_code(Who::Noor, address, code, Consent::Decline);
    provider.end_device_codes();
    let end = run.end();
    end.expect(11, "left");
    assert_eq!(end.last()["problem"]["reference"], "FL-2001");
    assert_eq!(terminal.status().1, Some(10));
    assert_eq!(terminal.kept(Item::RefreshToken), None);
}

#[test]
fn a_provider_whose_authority_no_profile_names_is_not_trusted() {
    let session = Session::with_keyring("second-distrusted");
    let provider = Glewlwyd::start();
    let terminal = Terminal::new(&session, &provider.profile_without_authority());
    let end = terminal.run(&["link", "--json", "--no-key", "--device-code"]);
    assert_eq!(end.code, Some(77), "{end:?}");
    assert_eq!(terminal.status().1, Some(10));
}
