//! No secret is found where none may be: in files, output, arguments, environment, and all that reached the page.

use firstlink_engine::vault::Item;
use firstlink_tests::session::{Session, wait_for};
use firstlink_tests::sweep::{Watch, holds_verifier};

use crate::stage::{KEY, Stage, alex, enter_key, link, sign_in_by_browser};

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_of_a_whole_journey_is_found_anywhere_but_in_the_vault() {
    let stage = Stage::set(Session::full, "canaries").await;
    let mut window = stage.window().await;
    let watch = Watch::over(window.process());
    enter_key(&mut window).await;
    window.press("back").await;
    window.reaches("product_key/kept").await;
    window.press("keep_key").await;
    window.reaches("sign_in/idle").await;
    window.press("sign_in_device").await;
    window.reaches("device_code/showing").await;
    window.press("cancel").await;
    window.reaches("sign_in/idle").await;
    let carried = sign_in_by_browser(&stage, &mut window, alex()).await;
    link(&mut window).await;
    window.press("save_sync").await;
    window.reaches("recommendations/idle").await;
    window.press("recommend no").await;
    window.reaches("finish/idle").await;
    window.press("finish").await;
    window.reaches("dashboard/idle").await;

    let shown = window.seen().join("\n");
    let heard = window.page().run("return window.heard.length").await;
    assert!(heard.as_u64().unwrap() > 12, "every screen since the first came to the test's ear: {heard}");
    let said = window.said();
    let started = watch.seen();
    let planted = format!("sessionStorage.setItem('planted', '{}')", alex().password);
    window.page().run(&planted).await;
    window.reaches("dashboard/idle").await;
    let shown_with_planted = window.seen().join("\n");
    assert_eq!(window.leave().await, 0);

    let log = std::fs::read_to_string(stage.session.home().join("logs/firstlink.log")).expect("there is a log");
    for expected in [" attempt=", "work=\"device_code\"", "work=\"browser\"", "work=\"link\"", "client_request_id="] {
        assert!(log.contains(expected), "{expected}: {log}");
    }
    for personal in [alex().address, alex().name, stage.session.person().to_str().unwrap()] {
        assert!(!log.contains(personal), "{personal}: {log}");
    }

    let mut canaries = stage.canaries();
    let code = carried.iter().filter(|value| stage.chance.secrets().contains(value));
    code.for_each(|value| canaries.add("code carried back", value));
    canaries.add("refresh token", &stage.kept(Item::RefreshToken));
    assert!(canaries.len() > 12, "key, password, code, tokens, states: {}", canaries.len());
    assert_eq!(stage.leaks(), [""; 0]);
    for folder in [stage.session.person(), stage.session.runtime()] {
        assert_eq!(canaries.under(&folder), Default::default());
    }
    for (place, bytes) in
        [("output", said.as_bytes()), ("arguments and environment", &started), ("page", shown.as_bytes())]
    {
        // The address of the sign-in is shown and opened by design, and its own parameters with it (RFC 6749 §4.1.1).
        let found = canaries.among(place, bytes);
        let secrets: Vec<_> =
            found.iter().filter(|found| !["state", "nonce"].contains(&found.canary.as_str())).collect();
        assert!(secrets.is_empty(), "{secrets:?}");
        assert!(stage.challenges().iter().all(|challenge| !holds_verifier(challenge, bytes)), "a verifier in {place}");
    }
    assert!(canaries.among("output", said.as_bytes()).is_empty(), "what is said bears no one-time value either");

    // The sweep finds what is there to be found.
    assert!(!canaries.among("page", shown_with_planted.as_bytes()).is_empty());
    let secret = stage.chance.secrets().pop().unwrap();
    for planted in [format!("key={}", KEY.to_lowercase()), secret.clone()] {
        std::fs::write(stage.session.home().join("planted"), planted).unwrap();
        assert_eq!(stage.leaks().len(), 1);
    }
    assert!(!canaries.among("environment", &environment_with(&stage.session, &secret)).is_empty());
}

/// What is seen of a program that was started with a secret in its environment.
fn environment_with(session: &Session, secret: &str) -> Vec<u8> {
    let mut child = session.command("sleep".as_ref()).arg("60").env("PLANTED", secret).spawn().unwrap();
    let shown = format!("/proc/{}/environ", child.id());
    let watch = Watch::over(child.id());
    wait_for("its environment", || std::fs::read(&shown).is_ok_and(|bytes| bytes.ends_with(b"\0")));
    std::thread::sleep(std::time::Duration::from_millis(200));
    let seen = watch.seen();
    child.kill().unwrap();
    child.wait().unwrap();
    seen
}
