//! A product key while it is typed: its groups, how far it is, what cannot be part of one, and letters of another alphabet.

use firstlink_tests::session::Session;
use serde_json::{Value, json};

use crate::stage::Stage;

/// What the mirror shows, group by group; what is odd in it has a mark behind it.
const MIRROR: &str = "return [...document.querySelectorAll('.mirror .group')].map((group) =>
    [...group.children].map((one) => one.textContent + (one.className === 'odd' ? '!' : '')).join(''))";

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_mirrored_in_its_groups_counted_and_converted_when_asked() {
    let stage = Stage::set(Session::full, "typing").await;
    let mut window = stage.window().await;
    window.reaches("welcome/idle").await;
    window.press("start").await;
    window.reaches("product_key/idle").await;
    window.page().until_told(".counter", "\u{2068}0\u{2069} of 25").await;

    window.fill("key", "w269n wfg").await;
    window.page().until_told(".counter", "\u{2068}8\u{2069} of 25").await;
    assert_eq!(window.page().run(MIRROR).await, json!(["W269N", "WFG\u{b7}\u{b7}", DOTS, DOTS, DOTS]));
    window.picture("begun").await;
    window.press("help").await;
    window.reaches("help/idle").await;
    window.press("back").await;
    window.reaches("product_key/idle").await;
    window.page().until_told(".counter", "\u{2068}8\u{2069} of 25").await;

    // В, С and Н are Cyrillic, and A is in no key.
    window.fill("key", "ВСН2A").await;
    assert_eq!(window.page().run(MIRROR).await[0], json!("В!С!Н!2A!"));
    window.picture("other-letters").await;
    window.page().press("[data-part='convert']").await;
    assert_eq!(window.page().run(MIRROR).await[0], json!("BCH2A!"));
    assert_eq!(window.page().run("return document.getElementById('field-key').value").await, json!("BCH2A"));
    let gone = window.page().run("return document.querySelector(\"[data-part='convert']\").hidden").await;
    assert_eq!(gone, Value::Bool(true), "there is nothing left to convert");

    // A redeem code ends in a letter that no key holds; anywhere else it is marked.
    window.fill("key", "Z2222 BBBBB CCCCC DDDDD FFFFZ").await;
    let groups = window.page().run(MIRROR).await;
    assert_eq!((&groups[0], &groups[4]), (&json!("Z!2222"), &json!("FFFFZ")));

    window.fill("key", "BCH2A").await;
    window.press("submit_key").await;
    window.reaches("product_key/bad_char").await;
    window.page().until_told(".counter", "\u{2068}5\u{2069} of 25").await;
}

/// A group of which nothing was typed yet.
const DOTS: &str = "\u{b7}\u{b7}\u{b7}\u{b7}\u{b7}";
