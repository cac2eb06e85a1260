//! Every screen of the contact sheet, examined in Chromium: nothing is out of reach, cut off, or drawn by chance.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

use std::path::{Path, PathBuf};

use firstlink_tests::examination::axe;
use firstlink_tests::gallery::{Only, Painter, Picture, Subject, window};
use firstlink_tests::session::Session;
use firstlink_wizard::words::Language;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

async fn painted(name: &'static str, subjects: &[Subject], only: &str) -> Vec<Picture> {
    let session = Session::bare(name);
    let painter = Painter::open(&session, &root().join("ui"), Some(axe())).await;
    let pictures = painter.paint(subjects, &Only::parse(only)).await;
    painter.close().await;
    pictures
}

/// The same without taking pictures.
async fn examined(name: &'static str, subjects: &[Subject], only: &str) -> Vec<Picture> {
    let session = Session::bare(name);
    let painter = Painter::open(&session, &root().join("ui"), Some(axe())).await.without_pictures();
    let looks = painter.paint(subjects, &Only::parse(only)).await;
    painter.close().await;
    looks
}

fn sheet() -> Vec<Subject> {
    Subject::all(&root().join("tests/screens.json"))
}

fn assert_sound(pictures: &[Picture]) {
    let faults =
        |picture: &Picture| picture.wrong().iter().map(|line| format!("{}: {line}", picture.name)).collect::<Vec<_>>();
    let wrong: Vec<String> = pictures.iter().flat_map(faults).collect();
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// Two widths and four themes of ours; `cargo xtask gallery` draws all of them, in every language.
const LOOKS: &str = "320|960 light|dark|contrast-light|contrast-dark";

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible_in_english() {
    every_look_is_sound("gallery-en", Language::English, LOOKS, 8).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible_from_right_to_left() {
    every_look_is_sound("gallery-ar", Language::Arabic, LOOKS, 8).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible_in_words_that_run_longer() {
    every_look_is_sound("gallery-de", Language::German, LOOKS, 8).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible_in_words_that_nobody_speaks() {
    every_look_is_sound("gallery-pseudo", Language::Accented, LOOKS, 8).await;
}

async fn every_look_is_sound(name: &'static str, language: Language, only: &str, many: usize) {
    let subjects = Subject::in_language(language);
    let looks = examined(name, &subjects, only).await;
    assert_eq!(looks.len(), subjects.len() * many);
    assert_sound(&looks);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible_in_languages_that_stretch_it_and_in_the_systems_own_colours() {
    every_look_is_sound("gallery-long", Language::Long, "320|960 dark", 2).await;
    every_look_is_sound("gallery-mirrored", Language::Mirrored, "320 forced", 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_the_focus_is_seen_in_the_smallest_window_and_with_the_largest_text() {
    let session = Session::bare("gallery-focus");
    let painter = Painter::open(&session, &root().join("ui"), None).await.without_pictures();
    let wrong = painter.hidden_focus(&Subject::in_language(Language::German)).await;
    painter.close().await;
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_window_draws_its_part_of_the_gallery_the_same_each_time() {
    let only = Only::parse("window welcome|confirm|product_key|dashboard");
    let (one, other) = (Session::without_keyring("gallery-window"), Session::without_keyring("gallery-window-again"));
    let (pictures, again) = tokio::join!(window::paint(&one, &only), window::paint(&other, &only));
    assert_eq!(pictures.len(), 4 * 4, "four screens in four looks");
    assert_sound(&pictures);
    for (picture, again) in pictures.iter().zip(&again) {
        assert!(picture.png == again.png, "{} is drawn differently each time", picture.name);
        assert!(picture.png.starts_with(b"\x89PNG") && picture.text.len() > 100, "{}", picture.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn text_that_cannot_be_read_is_found() {
    let session = Session::bare("gallery-unreadable");
    let painter = Painter::open(&session, &root().join("ui"), None).await;
    let subjects = Subject::in_language(Language::English);
    let spoiled = [
        ("h1 { font-size: 9px }", "smaller than"),
        ("h1 { block-size: 4px; overflow: hidden }", "cut off above or below"),
        ("h1 { position: relative; inset-inline-start: -3rem }", "outside the page"),
        ("main p { position: absolute; inset: 0 }", "lies over"),
        ("main p { block-size: 2em; overflow: hidden; line-height: 1 }", "with more space in the text: "),
    ];
    for (style, told) in spoiled {
        let found = painter.unreadable(&subjects[0], style).await;
        assert!(found.iter().any(|line| line.contains(told)), "{style}: {found:?}");
    }
    let found = painter.unreadable(&subjects[0], "").await;
    assert!(found.is_empty(), "{found:?}");
    painter.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_taken_twice_is_the_same_to_the_byte_and_a_fault_is_found() {
    let some = "linking/running|product_key/typing|sync_choices/idle|device_code/showing en dark|contrast-light 480";
    let all = sheet();
    let (once, again) = tokio::join!(painted("once", &all, some), painted("again", &all, some));
    assert_eq!(once.len(), 4 * 2);
    for (one, other) in once.iter().zip(&again) {
        assert!(one.png == other.png, "{} is drawn differently each time", one.name);
    }

    let mut sheet: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(root().join("tests/screens.json")).unwrap()).unwrap();
    sheet[0]["title"] = "".into();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("screens.json");
    std::fs::write(&file, sheet.to_string()).unwrap();
    let spoilt = painted("spoilt", &Subject::all(&file)[..1], "light 480").await;
    assert!(spoilt[0].wrong().iter().any(|line| line.starts_with("empty-heading")), "{:?}", spoilt[0].wrong());
}
