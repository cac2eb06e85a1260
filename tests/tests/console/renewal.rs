//! What becomes of a link afterwards: checked by several programs at once, ended by the provider, repaired by signing in again.

use firstlink_engine::vault::Item;
use firstlink_tests::provider::{Person, Provider};
use firstlink_tests::session::{Session, wait_for};
use firstlink_tests::terminal::{End, Run, Terminal};
use serde_json::{Value, json};

const CHOICES: [&str; 6] = ["--device-name", "den", "--sync", "passwords", "--recommendations", "yes"];

/// Links by code, and leaves the choices that [`CHOICES`] names.
fn link(terminal: &Terminal<'_>, person: &Person) -> End {
    let mut run = terminal.link(&[&["--no-key", "--device-code", "--confirm"], &CHOICES[..]].concat());
    run.signed_in_by(person.visitor());
    run.end()
}

fn check(terminal: &Terminal<'_>) -> (Value, Option<i32>) {
    let end = terminal.run(&["status", "--check", "--json"]);
    (serde_json::from_str(&end.out).unwrap_or_else(|error| panic!("{error}: {end:?}")), end.code)
}

fn answered(provider: &Provider) -> usize {
    let renewals = provider.notes().into_iter().filter(|note| note["sent"]["grant_type"] == "refresh_token");
    renewals.filter(|note| note["status"] == 200).count()
}

/// Presents the token of the vault to the provider, as if another process had died with the answer in its hands.
fn lose_an_answer(provider: &Provider, terminal: &Terminal<'_>) {
    let token = terminal.kept(Item::RefreshToken).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let answer = runtime.block_on(async {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let form = [("grant_type", "refresh_token"), ("client_id", provider.client_id()), ("refresh_token", &token)];
        let address = format!("{}/consumers/oauth2/v2.0/token", provider.graph());
        reqwest::Client::new().post(address).form(&form).send().await.unwrap()
    });
    assert_eq!(answer.status(), 200);
}

#[test]
fn processes_that_renew_at_once_against_a_provider_that_punishes_a_second_use_all_keep_the_link() {
    let session = Session::with_keyring("renewal-race");
    let provider = Provider::start();
    let terminal = Terminal::new(&session, &provider.profile());
    link(&terminal, &provider.person(0)).expect(0, "linked");
    for _ in 0..2 {
        let running: Vec<Run> =
            (0..6).map(|_| Run::start(terminal.command(&["status", "--check", "--json"]))).collect();
        for run in running {
            let end = run.end();
            assert_eq!((end.code, &end.last()["checked"]), (Some(0), &json!("good")), "{end:?}");
        }
    }
    assert_eq!(answered(&provider), 12, "each has an access token of its own");
    let newest = provider.crossed(&["refresh_token"]).pop().unwrap().1;
    assert_eq!(terminal.kept(Item::RefreshToken), Some(newest));
    let (status, _) = terminal.status();
    assert_eq!((&status["needs_attention"], &status["last_check"]["good"]), (&json!(false), &json!(true)), "{status}");
}

#[test]
fn a_link_that_the_provider_ended_needs_attention_and_signing_in_again_repairs_it_with_every_choice() {
    let session = Session::with_keyring("renewal-ended");
    let provider = Provider::start();
    let terminal = Terminal::new(&session, &provider.profile());
    link(&terminal, &provider.person(0)).expect(0, "linked");
    let (before, choices) = (terminal.journal().unwrap(), terminal.preferences());
    lose_an_answer(&provider, &terminal);

    let (status, code) = check(&terminal);
    assert_eq!((code, &status["checked"]), (Some(77), &json!("ended")), "{status}");
    assert_eq!(status["problem"]["reference"], json!("FL-2103"));
    let (status, code) = terminal.status();
    assert_eq!((code, &status["linked"], &status["needs_attention"]), (Some(0), &json!(true), &json!(true)));
    assert_eq!(terminal.kept(Item::RefreshToken), None, "a dead token is not kept");
    let told = terminal.run(&["status"]).out;
    assert!(told.contains("Linked, but you need to sign in again") && told.contains("no longer good"), "{told}");
    let end = terminal.run(&["link", "--json"]);
    assert_eq!(end.screens(), ["dashboard ended"], "{end:?}");

    // The linked account is known, so the browser is sent there with its address.
    let mut run = terminal.link(&["--browser", "--confirm"]);
    run.until("browser_wait", "waiting");
    let address = terminal.address(1);
    let hint =
        url::Url::parse(&address).unwrap().query_pairs().find(|(name, _)| name == "login_hint").unwrap().1.into_owned();
    assert_eq!(hint, provider.person(0).address);
    provider.person(0).visitor().visit(&address);
    run.end().expect(0, "linked");
    let (status, code) = check(&terminal);
    assert_eq!((code, &status["needs_attention"]), (Some(0), &json!(false)), "{status}");
    let after = terminal.journal().unwrap();
    assert_eq!(terminal.preferences(), choices);
    assert_eq!((after.answers, after.receipts), (before.answers, before.receipts));
}

#[test]
fn killed_between_the_answer_and_the_vault_it_ends_in_a_good_link_or_a_named_one_with_a_way_on() {
    let session = Session::with_keyring("renewal-killed");
    let provider = Provider::start();
    let terminal = Terminal::new(&session, &provider.profile());
    link(&terminal, &provider.person(0)).expect(0, "linked");
    let (mut good, mut ended) = (0, 0);
    for round in 0..6 {
        let before = answered(&provider);
        let run = Run::start(terminal.command(&["status", "--check", "--json"]));
        wait_for("an answer of the provider", || answered(&provider) > before);
        // Not always at the same point.
        std::thread::sleep(std::time::Duration::from_micros(round * 700));
        run.kill();
        let (status, code) = check(&terminal);
        match status["checked"].as_str() {
            Some("good") => {
                assert_eq!((code, &status["needs_attention"]), (Some(0), &json!(false)), "{status}");
                good += 1;
            }
            Some("ended") => {
                assert_eq!((code, &status["needs_attention"]), (Some(77), &json!(true)), "{status}");
                link(&terminal, &provider.person(0)).expect(0, "linked");
                ended += 1;
            }
            other => panic!("{other:?}: {status}"),
        }
    }
    assert_eq!(good + ended, 6);
    println!("killed six times: {good} links were still good, {ended} were repaired by signing in again");
}

#[test]
fn a_link_is_checked_offline_without_harm_and_never_with_another_provider() {
    let session = Session::with_keyring("renewal-offline");
    let provider = Provider::start();
    let terminal = Terminal::new(&session, &provider.profile());
    link(&terminal, &provider.person(0)).expect(0, "linked");
    let kept = terminal.kept(Item::RefreshToken);
    let another = Provider::start();
    let elsewhere = Terminal::new(&session, &another.profile());
    let (status, code) = check(&elsewhere);
    assert_eq!((code, &status["problem"]["reference"]), (Some(78), &json!("FL-1103")), "{status}");
    assert!(another.notes().is_empty(), "it was not shown the token");

    let terminal = Terminal::new(&session, &provider.profile());
    drop(provider);
    let (status, code) = check(&terminal);
    assert_eq!((code, &status["checked"]), (Some(69), &json!("not_checked")), "{status}");
    assert_eq!((&status["needs_attention"], &status["last_check"]), (&json!(false), &json!(null)));
    assert_eq!(terminal.kept(Item::RefreshToken), kept);
}
