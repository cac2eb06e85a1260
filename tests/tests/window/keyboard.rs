//! The journey by keyboard alone, in the window and on the provider's pages.

use firstlink_tests::chromium::Chromium;
use firstlink_tests::session::Session;
use firstlink_tests::webdriver::Page;
use firstlink_tests::window::{Window, opened};
use serde_json::json;
use thirtyfour::Key;

use crate::stage::{DEVICE, KEY, Stage, alex};

#[tokio::test(flavor = "multi_thread")]
async fn a_person_links_with_a_key_and_chooses_what_to_sync_without_a_mouse() {
    let stage = Stage::set(Session::full, "keyboard").await;
    let mut window = stage.window().await;
    reach(&mut window, "welcome/idle").await;
    go(&window, "start").await;
    reach(&mut window, "product_key/idle").await;
    tab_to(window.page(), "#choice-purpose-windows, [name=purpose]:checked").await;
    tab_to(window.page(), "#field-key").await;
    window.page().keys(KEY).await;
    press(window.page(), &[Key::Enter]).await;
    reach(&mut window, "sign_in/idle").await;
    let before = opened(&stage.session).len();
    go(&window, "sign_in_browser").await;
    reach(&mut window, "browser_wait/waiting").await;
    let address = stage.opened_after(before).await;
    sign_in(&stage, &address).await;

    reach(&mut window, "link_offer/idle").await;
    go(&window, "link_now").await;
    reach(&mut window, "confirm/idle").await;
    tab_to(window.page(), "#field-device_name").await;
    window.page().keys(&format!("{}a", Key::Control.value())).await;
    window.page().keys(DEVICE).await;
    go(&window, "confirm").await;
    reach(&mut window, "sync_choices/idle").await;
    tab_to(window.page(), "#toggle-history").await;
    press(window.page(), &[Key::Space]).await;
    go(&window, "save_sync").await;
    reach(&mut window, "recommendations/idle").await;
    go(&window, "recommend").await;
    reach(&mut window, "finish/idle").await;
    go(&window, "finish").await;
    reach(&mut window, "dashboard/idle").await;

    assert_eq!(stage.preferences()["sync"], json!({ "passwords": false, "history": true, "favourites": false }));
    let status = stage.status();
    assert_eq!(status["link"]["address"], json!(alex().address));
    assert_eq!(status["link"]["device_name"], json!(DEVICE));
}

#[tokio::test(flavor = "multi_thread")]
async fn help_and_the_guide_are_walked_by_keyboard_and_help_gives_back_what_was_typed() {
    let stage = Stage::set(Session::full, "by-keyboard").await;
    let mut window = stage.window().await;
    window.reaches("welcome/idle").await;
    window.press("start").await;
    window.reaches("product_key/idle").await;
    window.choose("choice-purpose-office").await;
    window.fill("key", "VK7JG").await;
    press(window.page(), &[Key::F1]).await;
    window.reaches("help/idle").await;
    window.picture("help").await;
    tab_to(window.page(), "#field-words").await;
    window.page().keys("unlínk HOW").await;
    press(window.page(), &[Key::Enter]).await;
    let found = window.reaches("help/found").await;
    assert!(found["blocks"].to_string().contains("How do I unlink?"), "{found}");
    assert!(has_focus(window.page(), "#field-words").await, "whoever searches again need not look for the field");
    window.picture("found").await;
    press(window.page(), &[Key::Alt, Key::Left]).await;
    window.reaches("product_key/idle").await;
    let held = "return [document.querySelector('#field-key').value,
        document.querySelector('[name=purpose]:checked').value]";
    assert_eq!(window.page().run(held).await, json!(["VK7JG", "office"]), "what was typed is still there");

    window.press("skip_key").await;
    window.reaches("sign_in/idle").await;
    for (target, place) in [
        (button("recover").as_str(), "recovery/what"),
        ("#choice-case-forgotten", "recovery/locked"),
        (&button("recovery_next"), "recovery/address"),
        ("#field-address", "recovery/how"),
        (&button("recovery_next"), "recovery/code"),
        (&button("recovery_next"), "recovery/password"),
    ] {
        tab_to(window.page(), target).await;
        match target {
            // Two down from the first.
            "#choice-case-forgotten" => {
                press(window.page(), &[Key::Down]).await;
                press(window.page(), &[Key::Down]).await;
            }
            "#field-address" => window.page().keys("me@id.example").await,
            _ => {}
        }
        press(window.page(), &[Key::Enter]).await;
        window.reaches(place).await;
    }
    for place in ["code", "how", "address"] {
        press(window.page(), &[Key::Alt, Key::Left]).await;
        window.reaches(&format!("recovery/{place}")).await;
    }
    let typed = "return document.querySelector('#field-address').value";
    assert_eq!(window.page().run(typed).await, json!("me@id.example"));
    tab_to(window.page(), &button("recovered")).await;
    press(window.page(), &[Key::Enter]).await;
    window.reaches("sign_in/idle").await;
}

/// Signs in and accepts on the provider's pages.
async fn sign_in(stage: &Stage, address: &str) {
    let chromium = Chromium::start(&stage.session).await;
    let page = chromium.page();
    page.go(address).await;
    page.find("form[action='/sign-in']").await;
    tab_to(page, "[name=address]").await;
    page.keys(alex().address).await;
    tab_to(page, "[name=password]").await;
    page.keys(alex().password).await;
    press(page, &[Key::Enter]).await;
    page.find("button[value=accept]").await;
    tab_to(page, "button[value=accept]").await;
    press(page, &[Key::Enter]).await;
    page.find("form:has(input[name=state]) button").await;
    tab_to(page, "form:has(input[name=state]) button").await;
    press(page, &[Key::Enter]).await;
    chromium.landing().await;
    chromium.close().await;
}

/// Waits for a screen, on which something has the focus.
async fn reach(window: &mut Window, place: &str) {
    window.reaches(place).await;
    assert!(!has_focus(window.page(), "body").await, "{place} leads nobody anywhere");
}

/// Goes to the button that sends this intent, and presses it.
async fn go(window: &Window, intent: &str) {
    tab_to(window.page(), &button(intent)).await;
    press(window.page(), &[Key::Enter]).await;
}

/// The button that sends this intent.
fn button(intent: &str) -> String {
    format!("button[data-send*='\"intent\":\"{intent}\"']")
}

/// Presses Tab until what the selector describes has the focus.
async fn tab_to(page: &Page, selector: &str) {
    for _ in 0..60 {
        if has_focus(page, selector).await {
            return;
        }
        press(page, &[Key::Tab]).await;
    }
    panic!("{selector} is not reached by Tab:\n{}", page.text().await);
}

async fn has_focus(page: &Page, selector: &str) -> bool {
    page.run(&format!("return document.activeElement.matches({})", json!(selector))).await == true
}

/// Presses these keys together.
async fn press(page: &Page, keys: &[Key]) {
    let keys: String = keys.iter().map(Key::value).collect();
    page.keys(&keys).await;
}
