//! What goes wrong around the window ends on a screen or exit code that says what happened, what was kept and what to do.

use std::process::{Command, Output, Stdio};

use firstlink_tests::session::{Session, is_alive, signal, wait_for, window_program};
use firstlink_tests::sweep::files;
use firstlink_tests::window::Window;
use serde_json::json;

use crate::stage::{KEY, Stage, alex, choose, go_to_browser, link, sign_in_by_browser, skip_key};

/// What a person without a keyring chooses.
const PASSPHRASE: &str = "otter lamp seven gravel";

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_declines_is_told_that_nothing_was_linked_and_may_try_again() {
    let stage = Stage::set(Session::full, "declined").await;
    let mut window = stage.window().await;
    skip_key(&mut window).await;
    let chromium = go_to_browser(&stage, &mut window).await;
    chromium.sign_in(alex().address, alex().password).await;
    chromium.answer("decline").await;
    chromium.go_back_to_program().await;
    assert_ne!(chromium.landing().await, "You are signed in");
    chromium.close().await;
    let told = window.reaches("sign_in/problem").await.to_string();
    assert!(told.contains("Sign-in was cancelled, so nothing was linked"), "{told}");
    assert_eq!(stage.status()["linked"], json!(false));
    assert_eq!(stage.leaks(), [""; 0]);
    sign_in_by_browser(&stage, &mut window, alex()).await;
}

#[test]
fn without_a_display_the_window_names_the_terminal_and_the_code_is_69() {
    let session = Session::bare("no-display");
    let output = start(&session);
    assert_eq!(output.status.code(), Some(69), "{output:?}");
    assert!(error(&output).contains("`firstlink link`"), "{output:?}");
    let output = started(session.command(&window_program()).env("DISPLAY", ":65000").arg("--home").arg(session.home()));
    assert_eq!(output.status.code(), Some(69), "a display that is named and not there: {output:?}");
    assert!(error(&output).contains("`firstlink link`"), "{output:?}");
    assert!(!session.home().exists(), "nothing is left behind");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_shows_the_first_window_and_ends() {
    let stage = Stage::set(Session::full, "second-start").await;
    let mut window = stage.window().await;
    window.reaches("welcome/idle").await;
    hide(&stage.session);
    let session = &stage.session;
    let output = tokio::task::block_in_place(|| start(session));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(error(&output), "");
    wait_for("the first window to be shown", || is_shown(session));
    window.press("start").await;
    window.reaches("product_key/idle").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_beside_a_frozen_window_says_so_and_the_frozen_one_lives_on() {
    let stage = Stage::set(Session::full, "frozen").await;
    let mut first = stage.window().await;
    first.reaches("welcome/idle").await;
    first.press("start").await;
    first.reaches("product_key/idle").await;
    signal(first.process(), "STOP");
    let mut second = stage.window().await;
    let told = second.reaches("problem/cannot_start").await;
    assert_eq!(told["actions"].as_array().unwrap().len(), 1, "{told}");
    assert!(second.said().contains("another Firstlink is open but does not answer"), "{}", second.said());
    assert_eq!(second.leave().await, 12);
    signal(first.process(), "CONT");
    first.press("skip_key").await;
    first.reaches("sign_in/idle").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_right_after_a_crash_opens_where_the_person_was() {
    let stage = Stage::set(Session::full, "after-crash").await;
    let mut first = stage.window().await;
    skip_key(&mut first).await;
    signal(first.process(), "KILL");
    let mut second = stage.window().await;
    second.reaches("sign_in/idle").await;
    assert!(!is_alive(first.process()));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_keyring_the_link_lasts_for_the_session_and_every_screen_that_matters_says_so() {
    let stage = Stage::set(Session::without_keyring, "no-keyring").await;
    let mut window = stage.window().await;
    window.reaches("welcome/idle").await;
    window.press("start").await;
    window.reaches("product_key/idle").await;
    window.fill("key", KEY).await;
    window.press("submit_key").await;
    let told = window.reaches("sign_in/session_only").await.to_string();
    assert!(told.contains("The link will last until Firstlink is closed"), "{told}");
    sign_in_by_browser(&stage, &mut window, alex()).await;
    link(&mut window).await;
    choose(&mut window, "no").await;
    window.page().find("html[data-screen=dashboard]").await;
    assert_eq!(window.leave().await, 0);
    assert_eq!(stage.status()["needs_attention"], json!(true));
    assert_eq!(stage.status()["vault"]["state"], json!("absent"));
    assert_eq!(stage.status()["key_last_five"], json!(null), "what was kept in memory is gone with it");
    let mut again = stage.window().await;
    again.reaches("dashboard/attention").await;
    again.page().find(".notice.warning").await;
    let told = again.screen().await.to_string();
    assert!(told.contains("sign_in_browser") && told.contains(alex().address), "{told}");
    assert!(told.contains("Your product key could not be kept") && !told.contains("T83GX"), "{told}");
    assert_eq!(stage.leaks(), [""; 0], "what has no safe place is not written at all");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_keyring_a_passphrase_keeps_the_link_and_is_asked_for_when_it_is_needed() {
    let stage = Stage::set(Session::without_keyring, "passphrase-window").await;
    let mut window = stage.window().await;
    skip_key_without_keyring(&mut window).await;
    window.press("use_passphrase").await;
    window.reaches("passphrase/choosing").await;
    window.fill("passphrase", PASSPHRASE).await;
    window.fill("again", "something else altogether").await;
    window.press("choose_passphrase").await;
    window.reaches("passphrase/not_the_same").await;
    window.picture("not-the-same").await;
    window.fill("passphrase", PASSPHRASE).await;
    window.fill("again", PASSPHRASE).await;
    window.press("choose_passphrase").await;
    window.reaches("sign_in/passphrase").await;
    window.picture("sign-in").await;
    sign_in_by_browser(&stage, &mut window, alex()).await;
    link(&mut window).await;
    choose(&mut window, "no").await;
    window.reaches("dashboard/idle").await;
    assert_eq!(window.leave().await, 0);
    assert_eq!(stage.status()["link"]["kept"], json!("passphrase"));

    let mut again = stage.window().await;
    again.reaches("dashboard/idle").await;
    again.press("check_link").await;
    again.reaches("passphrase/opening").await;
    again.picture("opening").await;
    again.fill("passphrase", "quite another one").await;
    again.press("open_vault").await;
    again.reaches("passphrase/wrong").await;
    again.picture("wrong").await;
    again.fill("passphrase", PASSPHRASE).await;
    again.press("open_vault").await;
    again.reaches("dashboard/idle").await;
    again.press("check_link").await;
    again.reaches("dashboard/idle").await;
    assert_eq!(stage.status()["needs_attention"], json!(false));
    let mut canaries = stage.canaries();
    canaries.add("passphrase", PASSPHRASE);
    assert_eq!(canaries.under(&stage.session.person()).len(), 0);
    assert_eq!(stage.leaks(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn damaged_preferences_are_put_aside_and_written_anew_from_the_journal() {
    let stage = Stage::set(Session::full, "damaged-preferences").await;
    let mut window = stage.window().await;
    window.reaches("welcome/idle").await;
    window.speak("de").await;
    window.press("not_now").await;
    window.reaches("not_now/idle").await;
    assert_eq!(window.leave().await, 0);
    let before = stage.preferences();
    assert_eq!(before["language"], json!("de"));
    let damaged = b"{\"schema\": 1, \"sync\": {\"passw";
    std::fs::write(stage.session.home().join("preferences.json"), damaged).unwrap();
    let mut window = stage.window().await;
    let told = window.reaches("not_now/idle").await;
    assert_eq!(told["lang"], json!("de"));
    wait_for("the choices to be written anew", || {
        std::fs::read(stage.session.home().join("preferences.json")).is_ok_and(|now| now != damaged)
    });
    assert_eq!(window.leave().await, 0);
    assert_eq!(stage.preferences(), before);
    let kept = files(&stage.session.home()).into_values().filter(|bytes| bytes == damaged).count();
    assert_eq!(kept, 1, "the damaged file lies beside it as it was");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_with_an_unknown_key_is_refused_by_file_and_line() {
    let stage = Stage::set(Session::full, "unknown-key").await;
    let text = std::fs::read_to_string(stage.profile()).unwrap();
    let line = text.lines().count() + 1;
    std::fs::write(stage.profile(), format!("{}\nsync_everything = true\n", text.trim_end())).unwrap();
    let mut window = stage.window().await;
    let told = window.reaches("problem/cannot_start").await.to_string();
    let said = window.said();
    for text in [told, said] {
        assert!(text.contains("profile.toml") && text.contains("sync_everything"), "{text}");
        assert!(
            text.contains(&format!("line {line}")) || text.contains(&format!("profile.toml:{line}")),
            "{line}: {text}"
        );
    }
    assert_eq!(window.leave().await, 78);
    assert!(!stage.session.home().join("journal.jsonl").exists(), "nothing was begun");
}

/// From Welcome to the choice of how to sign in, which says that there is no keyring.
async fn skip_key_without_keyring(window: &mut Window) {
    window.reaches("welcome/idle").await;
    window.press("start").await;
    window.reaches("product_key/idle").await;
    window.press("skip_key").await;
    window.reaches("sign_in/session_only").await;
    window.picture("session-only").await;
}

/// Starts the program without a driver and waits for its end.
fn start(session: &Session) -> Output {
    started(session.command(&window_program()).arg("--home").arg(session.home()))
}

fn started(command: &mut Command) -> Output {
    command.stdin(Stdio::null()).output().unwrap()
}

fn error(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Takes the window off the screen behind the program's back.
fn hide(session: &Session) {
    let hidden =
        xdotool(session, &["search", "--sync", "--onlyvisible", "--class", "firstlink", "windowunmap", "--sync"]);
    assert!(hidden.status.success(), "{hidden:?}");
    assert!(!is_shown(session));
}

fn is_shown(session: &Session) -> bool {
    !xdotool(session, &["search", "--onlyvisible", "--class", "firstlink"]).stdout.is_empty()
}

fn xdotool(session: &Session, words: &[&str]) -> Output {
    session.command("xdotool".as_ref()).args(words).output().expect("xdotool is needed")
}
