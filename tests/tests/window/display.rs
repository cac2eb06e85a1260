//! Another look of the page: chosen while something is half typed, applied at once, and still there after a power cut.

use firstlink_tests::session::Session;
use firstlink_tests::window::Window;
use serde_json::{Value, json};

use crate::stage::Stage;

/// What the page looks like: the ground's brightness from 0 to 255, the size of its letters, and what is typed.
const LOOK: &str = "const style = getComputedStyle(document.documentElement);
    return { ground: Number(style.backgroundColor.match(/\\d+/)[0]), letters: parseFloat(style.fontSize),
        typed: document.querySelector('[name=key]')?.value ?? '' };";

async fn look(window: &Window) -> (bool, Value, Value) {
    let found = window.page().run(LOOK).await;
    (found["ground"].as_u64().unwrap() < 100, found["letters"].clone(), found["typed"].clone())
}

async fn choose(window: &Window, look: &str) {
    let button = format!("#display-options button[data-send*='\"{look}\"']");
    window.page().press(&button).await;
    window.page().find(&format!("{button}[aria-pressed=true]")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dark_and_larger_page_is_chosen_at_once_keeps_what_is_typed_and_comes_back_after_a_power_cut() {
    let stage = Stage::set(Session::full, "display").await;
    let mut window = stage.window().await;
    window.reaches("welcome/idle").await;
    window.press("start").await;
    window.reaches("product_key/idle").await;
    window.fill("key", "W269N-WFG").await;
    assert_eq!(look(&window).await, (false, json!(16), json!("W269N-WFG")));

    window.page().press("#display summary").await;
    choose(&window, "theme_dark").await;
    choose(&window, "text_150").await;
    assert_eq!(look(&window).await, (true, json!(24), json!("W269N-WFG")));
    let open = window.page().run("return document.querySelector('#display').open").await;
    assert_eq!(open, true, "the menu stays, so that more than one thing can be tried");
    window.picture("dark-150").await;

    window.kill();
    let mut window = stage.window().await;
    window.reaches("product_key/idle").await;
    assert_eq!(look(&window).await, (true, json!(24), json!("")));
    let display = json!({ "theme": "dark", "contrast": "system", "text": 150, "motion": "system" });
    assert_eq!(stage.preferences()["display"], display);
}
