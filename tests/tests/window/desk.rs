//! What a person does on the dashboard beside the link, in the real window: name, agreements, a copy of their data, once more.

use std::os::unix::fs::PermissionsExt as _;

use firstlink_tests::session::{Session, wait_for};
use serde_json::{Value, json};

use crate::stage::{KEY, Stage, alex, choose, enter_key, go_to_browser, link, sign_in_by_browser, skip_key};

/// What lies on the clipboard of the test's desktop, as any other program there sees it.
fn clipboard(session: &Session) -> String {
    let output = session.command("xclip".as_ref()).args(["-selection", "clipboard", "-out"]).output();
    let output = output.expect("xclip is needed");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_key_is_copied_past_the_page_and_gone_from_the_clipboard_with_the_window() {
    let stage = Stage::set(Session::full, "copied").await;
    let mut window = stage.window().await;
    enter_key(&mut window).await;
    sign_in_by_browser(&stage, &mut window, alex()).await;
    link(&mut window).await;
    choose(&mut window, "no").await;
    window.reaches("dashboard/idle").await;
    assert_eq!(clipboard(&stage.session), "");
    window.press("copy_key").await;
    wait_for("the key on the clipboard", || clipboard(&stage.session) == KEY);
    window.page().until_told("main", "on the clipboard for one minute").await;
    window.picture("copied").await;
    let shown = window.page().source().await;
    assert!(!shown.contains(KEY) && !window.screen().await.to_string().contains(KEY), "the page never has it");
    assert_eq!(stage.leaks(), [""; 0]);
    assert_eq!(window.leave().await, 0);
    wait_for("an empty clipboard", || !clipboard(&stage.session).contains("T83GX"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_computer_is_renamed_an_agreement_withdrawn_and_all_that_is_kept_saved_in_a_file() {
    let stage = Stage::set(Session::full, "desk").await;
    let mut window = stage.window().await;
    enter_key(&mut window).await;
    sign_in_by_browser(&stage, &mut window, alex()).await;
    link(&mut window).await;
    window.choose("toggle-history").await;
    window.press("save_sync").await;
    window.reaches("recommendations/idle").await;
    window.press("recommend yes").await;
    window.reaches("finish/idle").await;
    window.press("finish").await;
    window.reaches("dashboard/idle").await;
    window.picture("overview").await;

    window.press("rename").await;
    window.reaches("dashboard/naming").await;
    window.fill("device_name", " ").await;
    window.press("rename_to").await;
    window.reaches("dashboard/naming_empty").await;
    window.picture("naming-empty").await;
    window.fill("device_name", "Desk by the window").await;
    window.press("rename_to").await;
    let told = window.reaches("dashboard/idle").await.to_string();
    assert!(told.contains("Desk by the window"), "{told}");
    assert_eq!(stage.status()["link"]["device_name"], json!("Desk by the window"));

    window.press("agreements").await;
    window.reaches("dashboard/agreements").await;
    window.picture("agreements").await;
    window.press("withdraw sync_history").await;
    wait_for("the choice to be withdrawn", || stage.preferences()["sync"]["history"] == json!(false));
    assert_eq!(stage.preferences()["recommendations"], json!(true), "the other stays");

    window.press("save_my_data").await;
    let path = stage.session.person().join("firstlink-data.json");
    wait_for("the copy", || path.exists());
    window.page().until_told("main", &path.display().to_string()).await;
    window.picture("saved").await;
    let text = std::fs::read_to_string(&path).unwrap();
    let saved: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(saved["link"]["account"]["address"], json!(alex().address));
    assert_eq!(saved["product_key"]["last_five"], json!("T83GX"));
    let history = saved["receipts"].as_array().unwrap().iter().find(|one| one["purpose"] == "sync_history").unwrap();
    assert!(history["withdrawn_at"].is_u64(), "{text}");
    assert!(!text.contains(KEY) && !text.contains(alex().password), "{text}");
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(stage.leaks(), [""; 0], "the copy included");

    window.press("back").await;
    window.reaches("dashboard/idle").await;
    window.press("advice").await;
    window.reaches("dashboard/advice").await;
    let made = |page: &'static str| window.page().run(page);
    let first = made("return document.querySelector(\"[data-part='made']\").textContent").await;
    let words: Vec<_> = first.as_str().unwrap().split('-').collect();
    assert!(words.len() == 4 && words.iter().all(|word| word.len() == 5), "{first}");
    window.page().press("[data-part='another']").await;
    let second = made("return document.querySelector(\"[data-part='made']\").textContent").await;
    assert_ne!(first, second);
    for (tried, verdict) in [
        ("qwertz1234567", "among the first that are tried"),
        ("Password2026!", "among the first that are tried"),
        ("abcabcabcabcabcabcabcabc", "among the first that are tried"),
        ("Summer of 1984", "Too short or too regular"),
        ("seventeen chairs", "Not bad"),
        (second.as_str().unwrap(), "hard to guess"),
        ("x7!Kq9+mZ2pLw", "hard to guess"),
    ] {
        window.page().fill("#try-out", tried).await;
        window.page().until_told(".verdict", verdict).await;
    }
    // What is tried out is nobody's: not even of the next screen that is sent, or of a file.
    window.page().fill("#try-out", alex().password).await;
    window.picture("advice").await;
    window.page().run("scrollTo(0, 0)").await;
    window.press("back").await;
    window.reaches("dashboard/idle").await;
    window.press("rerun").await;
    window.reaches("product_key/kept").await;
    window.press("keep_key").await;
    window.reaches("sync_choices/again").await;
    assert_eq!(stage.leaks(), [""; 0], "what was tried out included");
    assert!(!window.seen().concat().contains(second.as_str().unwrap()), "a made up passphrase is on no other screen");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_of_the_choices_is_allowed_in_the_browser_kept_and_taken_away() {
    let stage = Stage::set(Session::full, "copy").await;
    let mut window = stage.window().await;
    skip_key(&mut window).await;
    sign_in_by_browser(&stage, &mut window, alex()).await;
    link(&mut window).await;
    window.choose("toggle-favourites").await;
    window.press("save_sync").await;
    window.reaches("recommendations/idle").await;
    window.press("recommend no").await;
    window.reaches("finish/idle").await;

    window.press("keep_copy").await;
    window.reaches("copy/asking").await;
    window.picture("asking").await;
    let chromium = go_to_browser(&stage, &mut window).await;
    chromium.sign_in(alex().address, alex().password).await;
    chromium.page().until_told("main", "folder").await;
    chromium.answer("accept").await;
    chromium.go_back_to_program().await;
    window.reaches("finish/idle").await;
    window.page().until_told("main", "In your account").await;
    window.picture("kept").await;
    let dashboard = stage.service.base().join("dashboard").unwrap();
    chromium.page().go(dashboard.as_str()).await;
    chromium.page().until_told("main", "sync_favourites: on, as chosen on Reading corner").await;

    window.press("finish").await;
    window.reaches("dashboard/idle").await;
    window.press("agreements").await;
    window.reaches("dashboard/agreements").await;
    window.press("withdraw account_copy").await;
    window.press("back").await;
    window.reaches("dashboard/idle").await;
    window.page().until_told("main", "Keep a copy").await;
    chromium.page().go(dashboard.as_str()).await;
    chromium.page().until_told("main", "No app keeps anything here").await;
    chromium.close().await;
    assert_eq!(stage.leaks(), [""; 0]);
}
