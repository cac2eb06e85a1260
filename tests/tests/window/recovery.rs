//! Somebody who forgot the password: from "I can't sign in" through the guide and the provider's pages to a link.

use firstlink_tests::chromium::Chromium;
use firstlink_tests::practice::visitor;
use firstlink_tests::session::Session;
use firstlink_tests::window::opened;
use serde_json::json;

use crate::stage::{Stage, alex, elsewhere, go_to_browser, link, parameter, skip_key};

/// What Alex makes the new password; long, and common nowhere.
const NEW: &str = "tidal clarinet 4 basket";

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_password_is_replaced_beside_the_guide_and_the_account_linked() {
    let stage = Stage::set(Session::full, "recovery").await;
    let mut window = stage.window().await;
    skip_key(&mut window).await;
    window.press("recover").await;
    window.reaches("recovery/what").await;
    window.picture("what").await;
    window.choose("choice-case-forgotten").await;
    window.press("recovery_case").await;
    window.reaches("recovery/forgotten").await;
    window.press("recovery_next").await;
    window.reaches("recovery/address").await;
    window.fill("address", alex().address).await;
    window.picture("address").await;
    window.press("recovery_address").await;
    window.reaches("recovery/how").await;

    let before = opened(&stage.session).len();
    window.press("open_page recovery").await;
    let page = stage.opened_after(before).await;
    assert!(!page.contains("alex"), "no address of a person in an address line: {page}");
    let chromium = Chromium::start(&stage.session).await;
    chromium.page().go(&page).await;
    ask_for_code(&chromium).await;
    window.press("recovery_next").await;
    window.reaches("recovery/code").await;

    // The power goes in the middle of it, and the guide is found where it was.
    let seen = window.seen().to_vec();
    window.kill();
    let mut window = stage.window().await;
    window.reaches("recovery/code").await;
    let code = code_in_outbox(&stage).await;
    chromium.page().fill("form[action='/recovery/code'] [name=code]", &code).await;
    chromium.page().press("form[action='/recovery/code'] button").await;
    window.press("recovery_next").await;
    window.reaches("recovery/password").await;
    chromium.page().fill("form[action='/recovery/new'] [name=password]", NEW).await;
    chromium.page().fill("form[action='/recovery/new'] [name=again]", NEW).await;
    chromium.page().press("form[action='/recovery/new'] button").await;
    chromium.page().until_told("h1", "Your new password is set").await;
    chromium.close().await;

    window.press("recovered").await;
    window.reaches("sign_in/idle").await;
    let before = opened(&stage.session).len();
    let chromium = go_to_browser(&stage, &mut window).await;
    let asked = opened(&stage.session).swap_remove(before);
    assert_eq!(parameter(&asked, "login_hint").as_deref(), Some(alex().address), "it begins with the account");
    chromium.sign_in(alex().address, NEW).await;
    chromium.answer("accept").await;
    chromium.go_back_to_program().await;
    chromium.landing().await;
    chromium.close().await;
    window.reaches("link_offer/idle").await;
    link(&mut window).await;
    assert_eq!(stage.status()["link"]["address"], json!(alex().address));
    assert_eq!(stage.leaks(), [""; 0]);
    let told = window.seen().iter().chain(&seen).any(|text| text.contains(&code) || text.contains(NEW));
    assert!(!told, "code and new password are the browser's alone");
}

/// Enters the address on the provider's page and has a code sent as a text.
async fn ask_for_code(chromium: &Chromium) {
    chromium.page().fill("form[action='/recovery'] [name=address]", alex().address).await;
    chromium.page().press("form[action='/recovery'] button").await;
    chromium.page().press("form:has([name=way][value=text]) button").await;
    chromium.page().find("form[action='/recovery/code']").await;
}

/// The newest code the service would have sent.
async fn code_in_outbox(stage: &Stage) -> String {
    let outbox = stage.service.base().join("outbox").unwrap().to_string();
    let page = elsewhere(move || visitor(alex()).open(&outbox).unwrap().html).await;
    let before = page.split(" is your code").next().unwrap();
    before.rsplit('>').next().unwrap().to_owned()
}
