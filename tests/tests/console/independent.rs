//! The console program against a certified OpenID Provider that nobody of this project wrote, over https with a private authority.

use firstlink_engine::vault::Item;
use firstlink_tests::provider::Provider;
use firstlink_tests::session::Session;
use firstlink_tests::terminal::Terminal;
use firstlink_tests::visitor::Consent;
use serde_json::json;

use crate::KEY;

#[test]
fn a_browser_sign_in_with_a_key_and_sync_on_ends_in_a_link() {
    let session = Session::with_keyring("provider-browser");
    let provider = Provider::start_secure();
    let terminal = Terminal::new(&session, &provider.profile());
    let robin = provider.person(0);
    let mut run = terminal.link_with_key(
        KEY,
        &[
            "--key-for",
            "windows",
            "--browser",
            "--device-name",
            "den",
            "--confirm",
            "--sync",
            "passwords,favourites",
            "--recommendations",
            "yes",
        ],
    );
    let shown = run.until("browser_wait", "waiting");
    let opened = terminal.address(1);
    let shown = shown["address"].as_str().unwrap();
    assert!(shown.contains("response_mode=query"), "what is shown can be copied into any browser: {shown}");
    assert_eq!(shown.split('?').next(), opened.split('?').next());
    let pages = robin.visitor().visit(&opened);
    assert_eq!(pages.last().unwrap().url.host_str(), Some("localhost"), "{pages:#?}");
    run.end().expect(0, "linked");

    let sync = json!({ "passwords": true, "history": false, "favourites": true });
    assert_eq!(terminal.preferences(), json!({ "schema": 1, "sync": sync, "recommendations": true }));
    let (status, code) = terminal.status();
    assert_eq!(code, Some(0));
    assert_eq!((&status["linked"], &status["needs_attention"]), (&json!(true), &json!(false)), "{status}");
    let link = &status["link"];
    assert_eq!(
        (&link["name"], &link["address"], &link["issuer"], &link["device_name"], &link["kept"]),
        (&json!(robin.name), &json!(robin.address), &json!(provider.issuer()), &json!("den"), &json!("vault"))
    );
    assert_eq!(status["key_last_five"], "T83GX");
    assert_eq!(status["vault"]["state"], "opens");
    let newest = provider.crossed(&["refresh_token"]).pop().unwrap().1;
    assert_eq!(terminal.kept(Item::RefreshToken), Some(newest));
    assert_eq!(terminal.kept(Item::ProductKey).as_deref(), Some(KEY));
    assert_eq!(terminal.kept(Item::PendingSignIn), None);
}

#[test]
fn a_device_sign_in_without_a_key_and_with_everything_off_ends_in_a_link() {
    let session = Session::with_keyring("provider-device");
    let provider = Provider::start_secure();
    let terminal = Terminal::new(&session, &provider.profile());
    let kim = provider.person(1);
    let mut run =
        terminal.link(&["--no-key", "--device-code", "--confirm", "--sync", "none", "--recommendations", "no"]);
    run.signed_in_by(kim.visitor());
    run.end().expect(0, "linked");

    let sync = json!({ "passwords": false, "history": false, "favourites": false });
    assert_eq!(terminal.preferences(), json!({ "schema": 1, "sync": sync, "recommendations": false }));
    let (status, _) = terminal.status();
    assert_eq!((&status["link"]["name"], &status["link"]["address"]), (&json!(kim.name), &json!(kim.address)));
    assert_eq!(status["key_last_five"], json!(null));
    assert_eq!(terminal.opened(), [""; 0], "no browser is needed");
    let newest = provider.crossed(&["refresh_token"]).pop().unwrap().1;
    assert_eq!(terminal.kept(Item::RefreshToken), Some(newest));
}

#[test]
fn a_sign_in_cut_off_before_the_link_is_taken_up_again_by_its_refresh_token() {
    let session = Session::with_keyring("provider-refresh");
    let provider = Provider::start_secure();
    let terminal = Terminal::new(&session, &provider.profile());
    let mut run = terminal.link(&["--no-key", "--browser"]);
    run.until("browser_wait", "waiting");
    provider.person(0).visitor().visit(&terminal.address(1));
    // Nobody confirms: the program stops where the account is offered.
    run.end().expect(2, "error");

    let end = terminal.run(&["link", "--json", "--confirm", "--sync", "none", "--recommendations", "no"]);
    end.expect(0, "linked");
    assert_eq!(end.screens()[0], "link_offer idle", "{:?}", end.screens());
    let grants: Vec<String> = provider.crossed(&["grant_type"]).into_iter().map(|(_, value)| value).collect();
    assert_eq!(
        grants,
        ["authorization_code", "refresh_token", "refresh_token"],
        "once more without scopes it never granted"
    );
    let newest = provider.crossed(&["refresh_token"]).pop().unwrap().1;
    assert_eq!(terminal.kept(Item::RefreshToken), Some(newest), "the rotated one is kept");
}

#[test]
fn who_declines_is_told_so_and_nothing_is_linked() {
    let session = Session::with_keyring("provider-declined");
    let provider = Provider::start_secure();
    let terminal = Terminal::new(&session, &provider.profile());
    let visitor = provider.person(0).visitor().who(Consent::Decline);
    let flags = ["--confirm", "--sync", "none", "--recommendations", "no"];
    let mut run = terminal.link(&[&["--no-key", "--browser"], &flags[..]].concat());
    run.until("browser_wait", "waiting");
    visitor.visit(&terminal.address(1));
    let end = run.end();
    end.expect(11, "left");
    assert_eq!(end.last()["problem"]["reference"], "FL-2001");

    let mut run = terminal.link(&[&["--device-code"], &flags[..]].concat());
    run.signed_in_by(visitor);
    let end = run.end();
    end.expect(11, "left");
    assert_eq!(end.last()["problem"]["reference"], "FL-2001");
    assert_eq!(terminal.status().1, Some(10));
    assert_eq!(provider.crossed(&["access_token"]), []);
}

#[test]
fn a_provider_whose_authority_no_profile_names_is_not_trusted_and_nothing_is_sent_to_it() {
    let session = Session::with_keyring("provider-distrusted");
    let provider = Provider::start_secure();
    let terminal = Terminal::new(&session, &provider.profile_without_authority());
    let end = terminal.run(&["link", "--json", "--no-key", "--device-code"]);
    // Told as any fault of the encryption is told, by exit code and reference.
    assert_eq!(end.code, Some(77), "{end:?}");
    assert!(end.last()["problem"]["reference"].as_str().is_some_and(|name| name.starts_with("FL-")), "{end:?}");
    assert_eq!(provider.notes(), [] as [serde_json::Value; 0]);
    assert_eq!(terminal.status().1, Some(10));
}
