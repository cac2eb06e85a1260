//! The power goes at every screen of the journey: the same step comes back with the same answers, and nothing leaked.

use firstlink_tests::session::{Session, wait_for};
use firstlink_tests::window::Window;
use serde_json::{Value, json};

use crate::stage::{DEVICE, KEY, Stage, alex, sign_in_by_browser};

/// A kept key as it is shown.
const MASKED: &str = "•••••-•••••-•••••-•••••-T83GX";

/// Cuts the power and starts again; the screen that then comes must be the very same.
async fn survives(stage: &Stage, mut window: Window) -> Window {
    let place = window.place().await;
    let before = window.reaches(&place).await;
    let (window, after) = comes_back(stage, window, &place).await;
    for part in ["title", "step", "lang", "blocks", "actions"] {
        assert_eq!(after[part], before[part], "{part} of {place} after a power cut");
    }
    window
}

/// Cuts the power and starts again at this place.
async fn comes_back(stage: &Stage, window: Window, place: &str) -> (Window, Value) {
    let before = window.place().await;
    window.kill();
    assert_eq!(stage.leaks(), [""; 0], "after a power cut at {before}");
    let mut window = stage.window().await;
    let screen = window.reaches(place).await;
    (window, screen)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_power_cut_at_any_screen_comes_back_to_the_same_step_with_the_same_answers() {
    let stage = Stage::set(Session::full, "power-cut").await;
    let mut window = stage.window().await;
    window.reaches("welcome/idle").await;
    let mut window = survives(&stage, window).await;
    window.press("start").await;
    window.reaches("product_key/idle").await;
    window.fill("key", KEY).await;
    let window = before_signing_in(&stage, survives(&stage, window).await).await;
    let window = signing_in(&stage, window).await;
    let window = linking(&stage, window).await;
    let window = choosing(&stage, window).await;
    drop(window);
    let status = stage.status();
    assert_eq!(status["link"]["device_name"], json!(DEVICE));
    assert_eq!(status["vault"], json!({ "state": "opens", "items": ["refresh_token", "product_key"] }));
    let chosen = json!({ "passwords": true, "history": false, "favourites": false });
    assert_eq!(stage.preferences(), json!({ "schema": 1, "sync": chosen, "recommendations": false }));
}

async fn before_signing_in(stage: &Stage, mut window: Window) -> Window {
    window.choose("choice-purpose-windows").await;
    window.fill("key", KEY).await;
    window.press("submit_key").await;
    window.reaches("sign_in/idle").await;
    // On a machine that is slow enough, the screen goes before the keyring; then a key is asked for again, which is another story.
    let journal = stage.session.home().join("journal.jsonl");
    wait_for("the key to be in the vault", || {
        std::fs::read_to_string(&journal).is_ok_and(|lines| lines.contains(r#""kept":"vault""#))
    });
    let (mut window, _) = comes_back(stage, window, "sign_in/idle").await;
    window.press("back").await;
    let kept = window.reaches("product_key/kept").await;
    assert!(kept["blocks"].to_string().contains(MASKED), "{kept}");
    let mut window = survives(stage, window).await;
    window.press("keep_key").await;
    window.reaches("sign_in/idle").await;
    window
}

/// What waits for somebody outside cannot go on after a power cut; it says so, and begins again by one press.
async fn signing_in(stage: &Stage, mut window: Window) -> Window {
    window.press("sign_in_device").await;
    let shown = window.reaches("device_code/showing").await;
    let (mut window, interrupted) = comes_back(stage, window, "sign_in/interrupted").await;
    assert_eq!(interrupted["step"], shown["step"]);
    window.press("sign_in_browser").await;
    window.reaches("browser_wait/waiting").await;
    let (mut window, again) = comes_back(stage, window, "sign_in/interrupted").await;
    assert_eq!(again["blocks"], interrupted["blocks"]);
    sign_in_by_browser(stage, &mut window, alex()).await;
    survives(stage, window).await
}

async fn linking(stage: &Stage, mut window: Window) -> Window {
    window.press("link_now").await;
    window.reaches("confirm/idle").await;
    let mut window = survives(stage, window).await;
    window.fill("device_name", DEVICE).await;
    // A keyring that does not answer keeps the link in the making for as long as a test needs.
    stage.session.freeze_keyring(true);
    window.press("confirm").await;
    window.reaches("linking/running").await;
    window.kill();
    stage.session.freeze_keyring(false);
    assert_eq!(stage.leaks(), [""; 0], "after a power cut while linking");
    let mut window = stage.window().await;
    window.reaches("sync_choices/idle").await;
    assert_eq!(stage.status()["link"]["device_name"], json!(DEVICE));
    window
}

async fn choosing(stage: &Stage, window: Window) -> Window {
    let mut window = survives(stage, window).await;
    window.choose("toggle-passwords").await;
    window.press("save_sync").await;
    window.reaches("recommendations/idle").await;
    let mut window = survives(stage, window).await;
    window.press("back").await;
    let choices = window.reaches("sync_choices/idle").await;
    assert_eq!(on(&choices), ["passwords"]);
    window.press("save_sync").await;
    window.reaches("recommendations/idle").await;
    window.press("recommend no").await;
    let finish = window.reaches("finish/idle").await;
    for told in [alex().address, MASKED, DEVICE] {
        assert!(finish["blocks"].to_string().contains(told), "{told}: {finish}");
    }
    let mut window = survives(stage, window).await;
    window.press("finish").await;
    window.reaches("dashboard/idle").await;
    survives(stage, window).await
}

/// Names of the switches that are on.
fn on(screen: &Value) -> Vec<&str> {
    let blocks = screen["blocks"].as_array().unwrap().iter();
    let items = blocks.filter(|block| block["kind"] == "toggles").flat_map(|block| block["items"].as_array().unwrap());
    items.filter(|item| item["on"] == true).filter_map(|item| item["name"].as_str()).collect()
}
