//! A part of the gallery in the real window, as its own web engine draws it.

use std::collections::BTreeSet;

use firstlink_wizard::words::Language;
use serde_json::{Value, json};

use super::{Only, Picture, STEADY, Subject};
use crate::examination::{Depth, look_at};
use crate::session::Session;
use crate::window::Window;

/// What is drawn of every screen: language, theme and contrast as they are chosen in the window, and its width.
const LOOKS: [(Language, &str, &str, u32); 4] = [
    (Language::English, "light", "system", 960),
    (Language::German, "dark", "system", 960),
    (Language::Arabic, "light", "system", 480),
    (Language::Japanese, "dark", "more", 480),
];

/// What these pictures are called by, beside language, theme and width.
const NAME: &str = "window";

/// The largest a picture can be: that much of a window fits on the display.
const HEIGHT: u32 = 860;

/// Puts a screen up with the page's own stage, in place of the program's.
const PUT_UP: &str = "const done = arguments[0];
    import(new URL('stage.js', document.baseURI).href)
        .then(({ Stage }) => { new Stage(document).show(SCREEN, false); done(document.documentElement.dataset.screen); })
        .catch((error) => done(String(error)))";

/// Has the bar lie below the page while that is examined, since axe cannot decide what is scrolled under it; and puts it back.
const UNCOVER: &str = "const sheet = new CSSStyleSheet(); sheet.replaceSync('.bar { position: static !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]";
const COVER: &str = "document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)";

/// Draws the wanted ones of every kind of screen, in its first state. No window is opened where none is wanted.
pub async fn paint(session: &Session, only: &Only) -> Vec<Picture> {
    let wanted = wanted(only);
    if wanted.is_empty() {
        return vec![];
    }
    let window = Window::for_pictures(session).await;
    window.page().run(STEADY).await;
    let mut pictures = vec![];
    for (subject, look) in &wanted {
        pictures.push(take(&window, subject, *look).await);
    }
    window.kill();
    pictures
}

type Look = (Language, &'static str, &'static str, u32);

fn wanted(only: &Only) -> Vec<(Subject, Look)> {
    let mut wanted = vec![];
    for look in LOOKS {
        let (language, theme, contrast, width) = look;
        let named = [name_of(theme, contrast), NAME.to_owned(), width.to_string()];
        let fits =
            |subject: &Subject| only.wants(&[subject.parts(), named.iter().map(String::as_str).collect()].concat());
        // Of each screen its first state: the others differ in what the screen says, which Chromium shows in all of them.
        let mut seen = BTreeSet::new();
        let first =
            Subject::in_language(language).into_iter().filter(|subject| seen.insert(subject.screen["id"].to_string()));
        wanted.extend(first.filter(|subject| fits(subject)).map(|subject| (subject, look)));
    }
    wanted
}

fn name_of(theme: &str, contrast: &str) -> String {
    if contrast == "more" { format!("contrast-{theme}") } else { theme.to_owned() }
}

async fn take(window: &Window, subject: &Subject, (_, theme, contrast, width): Look) -> Picture {
    let mut screen = subject.screen.clone();
    screen["display"]["chosen"] = json!({ "theme": theme, "contrast": contrast, "text": 100, "motion": "less" });
    let page = window.page();
    page.resize(width, HEIGHT).await;
    let shown = page.run_until_done(&PUT_UP.replace("SCREEN", &screen.to_string())).await;
    assert_eq!(shown, screen["id"], "{} could not be put up in the window", subject.place);
    let png = page.picture().await;
    let up = page.run("return document.documentElement.dataset.state").await;
    page.run(UNCOVER).await;
    let mut findings = look_at(page, Depth::Whole).await;
    page.run(COVER).await;
    if up != Value::from(screen["state"].as_str()) {
        findings.wrong.push(format!("the program put up {up} meanwhile"));
    }
    let name = format!("{}.{}.{}.{width}.{NAME}", subject.file, subject.language, name_of(theme, contrast));
    Picture { place: subject.place.clone(), name, png, text: page.text().await, findings: Some(findings) }
}
