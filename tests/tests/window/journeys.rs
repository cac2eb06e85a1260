//! Two whole journeys, each with what is then found on this computer from outside.

use firstlink_engine::vault::Item;
use firstlink_tests::chromium::Chromium;
use firstlink_tests::session::Session;
use serde_json::json;

use crate::stage::{DEVICE, KEY, Stage, alex, choose, enter_key, link, sign_in_by_browser, skip_key};

#[tokio::test(flavor = "multi_thread")]
async fn a_person_links_by_browser_with_a_key_and_syncs_passwords_and_favourites() {
    let stage = Stage::set(Session::full, "browser-route").await;
    let mut window = stage.window().await;
    enter_key(&mut window).await;
    sign_in_by_browser(&stage, &mut window, alex()).await;
    link(&mut window).await;
    window.choose("toggle-passwords").await;
    window.choose("toggle-favourites").await;
    window.press("save_sync").await;
    window.reaches("recommendations/idle").await;
    window.press("recommend yes").await;
    window.reaches("finish/idle").await;
    window.press("finish").await;
    let dashboard = window.reaches("dashboard/idle").await;

    let choices = json!({ "passwords": true, "history": false, "favourites": true });
    assert_eq!(stage.preferences(), json!({ "schema": 1, "sync": choices, "recommendations": true }));
    let status = stage.status();
    assert_eq!(status["linked"], json!(true));
    assert_eq!(status["needs_attention"], json!(false));
    assert_eq!(status["link"]["address"], json!(alex().address));
    assert_eq!(status["link"]["name"], json!(alex().name));
    assert_eq!(status["link"]["device_name"], json!(DEVICE));
    assert_eq!(status["link"]["kept"], json!("vault"));
    assert_eq!(status["key_last_five"], json!("T83GX"));
    assert_eq!(status["vault"], json!({ "state": "opens", "items": ["refresh_token", "product_key"] }));
    assert_eq!(stage.kept(Item::ProductKey), KEY);
    assert!(stage.chance.secrets().iter().any(|secret| stage.kept(Item::RefreshToken).ends_with(secret)));

    assert_eq!(window.leave().await, 0);
    let mut again = stage.window().await;
    let found = again.reaches("dashboard/idle").await;
    assert_eq!((&found["blocks"], &found["actions"]), (&dashboard["blocks"], &dashboard["actions"]));
    assert!(found["blocks"].to_string().contains(alex().address));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_links_by_device_code_without_a_key_and_with_everything_off() {
    let stage = Stage::set(Session::full, "device-code-route").await;
    let mut window = stage.window().await;
    skip_key(&mut window).await;
    window.press("sign_in_device").await;
    window.reaches("device_code/showing").await;
    let code = window.page().find(".code [data-part=grouped]").await.text().await.unwrap();
    let address = window.page().find(".code-address").await.text().await.unwrap();
    let chromium = Chromium::start(&stage.session).await;
    chromium.page().go(&address).await;
    chromium.enter_code(&code).await;
    chromium.sign_in(alex().address, alex().password).await;
    chromium.answer("accept").await;
    chromium.close().await;
    window.reaches("link_offer/idle").await;
    link(&mut window).await;
    choose(&mut window, "no").await;
    window.reaches("dashboard/idle").await;

    let nothing = json!({ "passwords": false, "history": false, "favourites": false });
    assert_eq!(stage.preferences(), json!({ "schema": 1, "sync": nothing, "recommendations": false }));
    let status = stage.status();
    assert_eq!(status["link"]["address"], json!(alex().address));
    assert_eq!(status["key_last_five"], json!(null));
    assert_eq!(status["vault"], json!({ "state": "opens", "items": ["refresh_token"] }));

    assert_eq!(window.leave().await, 0);
    let found = stage.window().await.reaches("dashboard/idle").await;
    assert!(found["blocks"].to_string().contains(alex().address));
}
