//! A dozen misbehaviours of a provider, met in the real window: each is named on the screen, and the way leads on.

use std::time::{Duration, Instant};

use firstlink_tests::practice::visitor;
use firstlink_tests::session::{PATIENCE, Session};
use firstlink_tests::window::Window;
use serde_json::{Value, json};

use crate::stage::{Stage, alex, link, skip_key};

/// Faults that show before anybody has entered a code, in an order in which none hides the next.
const BEFORE: [(&str, &str); 7] = [
    ("code-address-elsewhere", "FL-2101"),
    ("code-user-bidi", "FL-2101"),
    ("devicecode-redirect-307", "FL-2101"),
    ("devicecode-reset", "FL-1002"),
    ("devicecode-511", "FL-1004"),
    ("poll-declined", "FL-2001"),
    ("token-redirect", "FL-2101"),
];

/// Faults of the tokens, which come once somebody has.
const AFTER: [(&str, &str); 3] =
    [("id-token-alg-none", "FL-2101"), ("id-token-signature", "FL-2101"), ("token-type", "FL-2101")];

#[tokio::test(flavor = "multi_thread")]
async fn what_a_provider_does_wrong_is_named_in_the_window_and_the_way_leads_on() {
    let stage = Stage::set(Session::full, "misbehaviours").await;
    let mut window = stage.window().await;
    skip_key(&mut window).await;
    for (fault, reference) in BEFORE {
        stage.service.misbehave(fault).unwrap();
        leave_for(&mut window, "sign_in_device").await;
        named(&stage, &mut window, "sign_in/problem", fault, reference).await;
    }
    for (fault, reference) in AFTER {
        stage.service.misbehave(fault).unwrap();
        leave_for(&mut window, "sign_in_device").await;
        enter_code(&mut window).await;
        named(&stage, &mut window, "sign_in/problem", fault, reference).await;
    }

    stage.service.misbehave("profile-404").unwrap();
    window.press("sign_in_device").await;
    enter_code(&mut window).await;
    window.reaches("link_offer/idle").await;
    window.press("link_now").await;
    named(&stage, &mut window, "link_offer/problem", "profile-404", "FL-2201").await;

    stage.service.misbehave("profile-name-page").unwrap();
    window.press("link_now").await;
    let shown = window.reaches("confirm/idle").await.to_string();
    assert!(shown.contains("<img src=x onerror=alert(1)>"), "what looks like a page is text: {shown}");
    let pictures = window.page().run("return document.querySelectorAll('main img[src=x]').length").await;
    assert_eq!(pictures, json!(0), "and nothing of it became part of the page");
    stage.service.mend();
    window.press("back").await;
    window.reaches("link_offer/idle").await;
    link(&mut window).await;
    assert_eq!(stage.leaks(), [""; 0]);
}

/// Presses a button, and waits until the screen it stood on is gone: the next may be the same with another problem.
async fn leave_for(window: &mut Window, intent: &str) {
    let before = window.screen().await["revision"].as_u64();
    window.press(intent).await;
    let deadline = Instant::now() + PATIENCE;
    while window.screen().await["revision"].as_u64() <= before {
        assert!(Instant::now() < deadline, "{intent} changed nothing");
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
}

/// The screen names the problem, says nothing it must not, and offers a way on; then the service is honest again.
async fn named(stage: &Stage, window: &mut Window, place: &str, fault: &str, reference: &str) {
    let shown = window.reaches(place).await;
    assert!(shown["blocks"].to_string().contains(reference), "{fault}: {}", shown["blocks"]);
    assert!(shown["actions"].as_array().is_some_and(|actions| actions.len() > 1), "{fault}: {}", shown["actions"]);
    let read = window.page().text().await;
    assert!(read.contains(reference), "{fault} is to be read on the page: {read}");
    assert_eq!(stage.canaries().among(fault, shown.to_string().as_bytes()).len(), 0, "{fault}");
    assert_eq!(stage.status()["linked"], json!(false), "{fault}");
    stage.service.mend();
}

/// Enters the code that the window shows, as one with a phone would.
async fn enter_code(window: &mut Window) {
    let shown = window.reaches("device_code/showing").await;
    let blocks: &[Value] = shown["blocks"].as_array().map(Vec::as_slice).unwrap_or_default();
    let code = blocks.iter().find(|block| block["kind"] == "code").expect("a code is shown");
    let text = |name: &str| code[name].as_str().expect("text").to_owned();
    let (code, address) = (text("code"), text("address"));
    let visit = move || drop(visitor(alex()).with_code(&code).visit(&address));
    tokio::task::spawn_blocking(visit).await.unwrap();
}
