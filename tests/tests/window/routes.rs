//! The ways of signing in beside each other on one page, and what becomes of a link afterwards, in the real window.

use std::collections::BTreeSet;
use std::net::TcpStream;

use firstlink_practice::cast::{Person, Temper, with_temper};
use firstlink_tests::practice::visitor;
use firstlink_tests::session::{Session, wait_for};
use firstlink_tests::sweep::Canaries;
use firstlink_tests::window::Window;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::stage::{Stage, alex, choose, elsewhere, link, parameter, sign_in_by_browser, skip_key};

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_does_not_answer_is_offered_a_code_beside_it_and_the_phone_wins() {
    let stage = Stage::set(Session::full, "code-beside").await;
    let mut window = stage.window().await;
    let listener = wait_for_nobody(&stage, &mut window).await;
    assert!(TcpStream::connect(&listener).is_ok(), "the browser may still answer");
    let before = block(&window.screen().await, "address");
    window.press("sign_in_device").await;
    let shown = window.reaches("browser_wait/code").await;
    assert_eq!(block(&shown, "address"), before, "the address that was begun with still stands there");
    window.picture("code-beside").await;
    let code = block(&shown, "code");
    let (code, address) = (text(&code["code"]), text(&code["address"]));
    elsewhere(move || drop(visitor(alex()).with_code(&code).visit(&address))).await;
    let told = window.reaches("link_offer/idle").await.to_string();
    assert!(told.contains(alex().address), "{told}");
    assert!(TcpStream::connect(&listener).is_err(), "the way that lost is closed");
    assert_eq!(stage.leaks(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_browser_cannot_reach_this_computer_the_address_it_ended_on_is_pasted() {
    let stage = Stage::set(Session::full, "pasted").await;
    let mut window = stage.window().await;
    wait_for_nobody(&stage, &mut window).await;
    let beginning = text(&block(&window.screen().await, "address")["url"]);
    for (pasted, told) in [
        (beginning.as_str(), "This is the address to begin at"),
        ("http://localhost/?code=somebody&state=else", "This address belongs to an earlier try"),
        ("it did not work", "There is no sign-in in this address"),
    ] {
        paste(&window, pasted).await;
        let page = window.page();
        page.until_told("#field-address-problem", told).await;
        let field = page.find("#field-address[aria-invalid=true]").await;
        let typed = field.value().await.unwrap().unwrap_or_default();
        assert_eq!(typed, pasted, "what was typed is still there to be mended, and was not sent back by the program");
        assert!(!window.screen().await["blocks"].to_string().contains("somebody"), "{told}");
    }
    window.picture("pasted").await;
    let provider = stage.service.base().to_string();
    let ended_on = elsewhere(move || {
        let pages = visitor(alex()).elsewhere(&provider).visit(&beginning);
        pages.last().and_then(|page| page.onward.clone()).expect("the provider sends the browser on")
    })
    .await;
    assert!(parameter(&ended_on, "code").is_some(), "it is the address line that bears the code");
    paste(&window, &ended_on).await;
    window.reaches("link_offer/idle").await;
    link(&mut window).await;
    assert_eq!(stage.status()["link"]["address"], json!(alex().address));
    assert_eq!(stage.leaks(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_ended_is_repaired_by_its_own_account_alone_and_unlinked_thing_by_thing() {
    let stage = Stage::set(Session::full, "afterwards").await;
    let mut window = stage.window().await;
    skip_key(&mut window).await;
    sign_in_by_browser(&stage, &mut window, alex()).await;
    link(&mut window).await;
    choose(&mut window, "yes").await;
    window.reaches("dashboard/idle").await;
    window.press("check_link").await;
    wait_for("the check", || stage.status()["last_check"]["good"] == json!(true));
    window.reaches("dashboard/idle").await;

    stage.service.misbehave("token-invalid-grant").unwrap();
    window.press("check_link").await;
    let told = window.reaches("dashboard/ended").await;
    assert!(told.to_string().contains(alex().address), "{told}");
    window.picture("ended").await;
    stage.service.mend();

    let chosen = stage.preferences();
    let person = stage.session.person();
    assert!(
        !std::fs::exists(person.join(".local/share/org.firstlink.Firstlink")).unwrap(),
        "all lies in the home that was named"
    );
    window.press("sign_in_browser").await;
    window.reaches("sign_in/idle").await;
    let other = with_temper(Temper::SimilarAddress).unwrap();
    sign_in_again(&mut window, other).await;
    let told = window.reaches("link_offer/other_account").await.to_string();
    assert!(told.contains(alex().address) && told.contains(other.address), "both are named: {told}");
    window.picture("other-account").await;
    assert_eq!(stage.status()["link"]["address"], json!(alex().address), "nothing was written");
    sign_in_again(&mut window, alex()).await;
    window.reaches("link_offer/idle").await;
    window.press("link_now").await;
    window.reaches("confirm/idle").await;
    window.press("confirm").await;
    let told = window.reaches("dashboard/idle").await;
    assert!(told.to_string().contains(alex().address), "{told}");
    assert_eq!((&stage.status()["needs_attention"], &stage.preferences()), (&json!(false), &chosen));

    let mut account = Canaries::new();
    account.add("address", alex().address);
    account.add("name", alex().name);
    assert!(!account.under(&stage.session.home()).is_empty(), "until now it is written who is linked");
    window.press("unlink").await;
    window.reaches("dashboard/asking_unlink").await;
    window.picture("asking-unlink").await;
    window.press("unlink_now").await;
    let told = window.reaches("dashboard/not_linked").await;
    window.picture("not-linked").await;
    let rows = block(&told, "summary")["rows"].as_array().unwrap().clone();
    assert!(rows.iter().any(|row| row["erased"] == json!(["refresh_token", "erased"])), "{rows:?}");
    assert_eq!(stage.status()["linked"], json!(false));
    assert_eq!(stage.preferences(), chosen, "what was chosen stays until the person says otherwise");
    window.press("forget_choices").await;
    window.page().find("main:not(:has([data-send*='forget_choices']))").await;
    assert_eq!(account.under(&stage.session.person()), BTreeSet::new(), "nothing here tells any more who was linked");
    assert_eq!(stage.leaks(), [""; 0]);
}

/// Begins in the browser and answers nothing, until the window offers the other ways. Where it listens.
async fn wait_for_nobody(stage: &Stage, window: &mut Window) -> String {
    skip_key(window).await;
    window.press("sign_in_browser").await;
    window.reaches("browser_wait/waiting").await;
    let address = stage.opened_after(0).await;
    let told = window.reaches("browser_wait/offering").await;
    assert!(!block(&told, "address").is_null() && !block(&told, "field").is_null(), "{told}");
    window.picture("offering").await;
    let back = url::Url::parse(&parameter(&address, "redirect_uri").expect("a way back")).unwrap();
    format!("127.0.0.1:{}", back.port().expect("a port of its own"))
}

/// Puts an address into the field and presses Enter, as people do.
async fn paste(window: &Window, address: &str) {
    window.fill("address", &format!("{address}{}", Key::Enter.value())).await;
}

/// Signs in once more, with the code beside the browser.
async fn sign_in_again(window: &mut Window, person: &'static Person) {
    window.press("sign_in_browser").await;
    window.reaches("browser_wait/waiting").await;
    window.press("sign_in_device").await;
    let shown = window.reaches("browser_wait/code").await;
    let code = block(&shown, "code");
    let (code, address) = (text(&code["code"]), text(&code["address"]));
    elsewhere(move || drop(visitor(person).with_code(&code).visit(&address))).await;
}

/// The first block of a kind.
fn block(screen: &Value, kind: &str) -> Value {
    let blocks = screen["blocks"].as_array().expect("a screen has blocks");
    blocks.iter().find(|block| block["kind"] == kind).cloned().unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}
