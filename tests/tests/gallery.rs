//! Every screen of the contact sheet, examined in Chromium: nothing is out of reach, cut off, or drawn by chance.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

use std::path::{Path, PathBuf};

use firstlink_tests::examination::axe;
use firstlink_tests::gallery::{Only, Painter, Picture, Subject};
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

fn sheet() -> Vec<Subject> {
    Subject::all(&root().join("tests/screens.json"))
}

fn assert_sound(pictures: &[Picture]) {
    let faults =
        |picture: &Picture| picture.wrong.iter().map(|line| format!("{}: {line}", picture.name)).collect::<Vec<_>>();
    let wrong: Vec<String> = pictures.iter().flat_map(faults).collect();
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible_as_narrow_as_it_gets_and_with_more_contrast() {
    let subjects = sheet();
    // The longer words at the least width, in the themes that differ most; the contrasts of all are computed in xtask's test `looks`.
    let pictures = painted("gallery", &subjects, "de 320 light|contrast-dark").await;
    assert_eq!(pictures.len(), subjects.len(), "half of the sheet is in German, and there are two themes");
    assert_sound(&pictures);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible_from_right_to_left() {
    let subjects = Subject::in_language(Language::Arabic);
    let narrow = painted("gallery-ar", &subjects, "320 dark").await;
    let wide = painted("gallery-ar", &subjects, "960 contrast-light").await;
    assert_eq!((narrow.len(), wide.len()), (subjects.len(), subjects.len()));
    assert_sound(&[narrow, wide].concat());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible_in_languages_that_stretch_it() {
    for (language, only) in
        [(Language::Accented, "320 light"), (Language::Long, "320 dark"), (Language::Mirrored, "320 forced")]
    {
        let subjects = Subject::in_language(language);
        let pictures = painted("gallery-pseudo", &subjects, only).await;
        assert_eq!(pictures.len(), subjects.len());
        assert_sound(&pictures);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_taken_twice_is_the_same_to_the_byte_and_a_fault_is_found() {
    let some = "welcome/idle|linking/running|device_code/showing en light|dark 480";
    let all = sheet();
    let (once, again) = tokio::join!(painted("once", &all, some), painted("again", &all, some));
    assert_eq!(once.len(), 6);
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
    assert!(spoilt[0].wrong.iter().any(|line| line.starts_with("empty-heading")), "{:?}", spoilt[0].wrong);
}
