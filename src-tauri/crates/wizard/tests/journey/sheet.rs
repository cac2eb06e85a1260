//! The contact sheet: every screen in every state, as data, in two languages.
//!
//! `tests/screens.json` at the top of the project is drawn from the explored graph, so a screen or state that exists
//! cannot be missing from it, nor the reverse. After a wanted change: `FIRSTLINK_UPDATE=1 cargo test -p firstlink-wizard`,
//! then read the difference as a person would.

#![expect(clippy::disallowed_methods, reason = "a test may read and write the sheet it compares with")]

use std::path::Path;

use firstlink_wizard::screen::{Screen, ScreenId};
use firstlink_wizard::words::Language;

use crate::explore::{one_of_each, screens};

#[test]
fn the_contact_sheet_holds_every_screen_in_every_state() {
    let drawn = sheet();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/screens.json");
    if std::env::var_os("FIRSTLINK_UPDATE").is_some() {
        std::fs::write(&path, serde_json::to_string_pretty(&drawn).unwrap() + "\n").unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_else(|_| "[]".to_owned());
    let kept: Vec<Screen> = serde_json::from_str(&kept).unwrap();
    let names = |screens: &[Screen]| -> Vec<String> {
        screens.iter().map(|screen| format!("{} {:?}/{}", screen.lang, screen.id, screen.state)).collect()
    };
    assert_eq!(names(&kept), names(&drawn));
    for (kept, drawn) in kept.iter().zip(&drawn) {
        assert_eq!(kept, drawn);
    }
}

#[test]
fn every_screen_of_the_design_can_be_reached() {
    let seen: Vec<ScreenId> = one_of_each().keys().map(|(id, _)| *id).collect();
    for id in [
        ScreenId::Welcome,
        ScreenId::ProductKey,
        ScreenId::SignIn,
        ScreenId::Passphrase,
        ScreenId::BrowserWait,
        ScreenId::DeviceCode,
        ScreenId::LinkOffer,
        ScreenId::Confirm,
        ScreenId::Linking,
        ScreenId::SyncChoices,
        ScreenId::Recommendations,
        ScreenId::Finish,
        ScreenId::Dashboard,
        ScreenId::Recovery,
        ScreenId::Help,
        ScreenId::NotNow,
        ScreenId::Problem,
    ] {
        assert!(seen.contains(&id), "{id:?}");
    }
}

/// The languages of the sheet: the first, and one whose words run longer. The others differ from them in words only.
const DRAWN: [Language; 2] = [Language::English, Language::German];

fn sheet() -> Vec<Screen> {
    DRAWN.into_iter().flat_map(screens).collect()
}
