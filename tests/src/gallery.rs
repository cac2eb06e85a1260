//! The gallery: every screen of the contact sheet as pictures, in each theme and width, with what is wrong about them.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test's gallery falls with the test")]

pub mod paper;

use std::path::Path;

use firstlink_wizard::words::Language;
use serde_json::{Value, json};

use crate::chromium::Chromium;
use crate::examination::examine;
use crate::session::Session;
use crate::sheet;

/// A look of the page, as the system asks for it.
#[derive(Debug, Clone, Copy)]
pub struct Theme {
    /// Its name in names of pictures.
    pub name: &'static str,
    media: &'static [(&'static str, &'static str)],
}

/// Light, dark, both with more contrast, and the system's own few colours.
pub const THEMES: [Theme; 5] = [
    Theme { name: "light", media: &[("prefers-color-scheme", "light")] },
    Theme { name: "dark", media: &[("prefers-color-scheme", "dark")] },
    Theme { name: "contrast-light", media: &[("prefers-color-scheme", "light"), ("prefers-contrast", "more")] },
    Theme { name: "contrast-dark", media: &[("prefers-color-scheme", "dark"), ("prefers-contrast", "more")] },
    Theme { name: "forced", media: &[("prefers-color-scheme", "dark"), ("forced-colors", "active")] },
];

/// What is asked for in every theme: a picture shows no movement.
const STILL: (&str, &str) = ("prefers-reduced-motion", "reduce");

/// The widths, in CSS pixels: a telephone or 400 % zoom, the smallest window, and the size the window opens in.
pub const WIDTHS: [u32; 3] = [320, 480, 960];

/// Height the window opens in, in CSS pixels; a picture is as high as its screen, and at least this.
const HEIGHT: u32 = 720;

/// Stands in for the program: the page asks for nothing, and is shown what it is handed.
const PROGRAM: &str = "globalThis.__TAURI__ = { core: { invoke: async () => null },
    event: { listen: async (name, hear) => { globalThis.hand = (screen) => hear({ payload: screen }); } } };
    crypto.getRandomValues = (numbers) => numbers.map((_, index) => 7919 * (index + 3));";

/// Waits until the page hears.
const AWAIT: &str = "const done = arguments[0];
    const look = () => globalThis.hand ? done(true) : setTimeout(look, 10); look();";

/// How high the page is when nothing of it is scrolled away.
const MEASURE: &str = "return document.documentElement.scrollHeight";

/// Which pictures are wanted: for each word one of its alternatives must be a part of the picture's name.
#[derive(Debug, Clone, Default)]
pub struct Only(Vec<Vec<String>>);

impl Only {
    /// Reads `confirm|welcome de dark`: words between spaces, alternatives between bars.
    pub fn parse(words: &str) -> Only {
        Only(words.split_whitespace().map(|word| word.split('|').map(str::to_owned).collect()).collect())
    }

    /// Whether a picture with these parts is wanted.
    fn wants(&self, parts: &[&str]) -> bool {
        self.0.iter().all(|alternatives| alternatives.iter().any(|word| parts.contains(&word.as_str())))
    }
}

/// One screen of the contact sheet.
#[derive(Debug, Clone)]
pub struct Subject {
    /// Such as `confirm/idle`.
    pub place: String,
    /// BCP 47 tag of its language.
    pub language: String,
    screen: Value,
}

impl Subject {
    /// All screens of a contact sheet, in its order.
    pub fn all(sheet: &Path) -> Vec<Subject> {
        let text = std::fs::read_to_string(sheet).unwrap_or_else(|error| panic!("{}: {error}", sheet.display()));
        Subject::of(serde_json::from_str(&text).unwrap())
    }

    /// All screens in a language that the contact sheet does not hold.
    pub fn in_language(language: Language) -> Vec<Subject> {
        Subject::of(sheet::screens(language).iter().map(|screen| json!(screen)).collect())
    }

    fn of(screens: Vec<Value>) -> Vec<Subject> {
        let said = |screen: &Value, name: &str| screen[name].as_str().unwrap().to_owned();
        let place = |screen: &Value| format!("{}/{}", said(screen, "id"), said(screen, "state"));
        screens
            .into_iter()
            .map(|screen| Subject { place: place(&screen), language: said(&screen, "lang"), screen })
            .collect()
    }

    fn parts(&self) -> Vec<&str> {
        let (id, state) = self.place.split_once('/').unwrap();
        vec![&self.place, id, state, &self.language]
    }
}

/// One picture.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Where it is in the journey, such as `confirm/idle`.
    pub place: String,
    /// Such as `confirm-idle.de.dark.480`; the file has the same name.
    pub name: String,
    /// The picture itself.
    pub png: Vec<u8>,
    /// What can be read on the screen.
    pub text: String,
    /// What is wrong with it, one line each.
    pub wrong: Vec<String>,
}

/// What is said of a screen to somebody who does not see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// The window's title.
    pub title: String,
    /// What has the focus: its role or element, and its name.
    pub focus: String,
    /// What the polite region says, and what is described with the focus.
    pub status: String,
    /// What the region says that interrupts.
    pub alert: String,
}

/// Puts a screen up as the program would, after the press it answers, and listens.
const LISTEN: &str = "const [pressed, screen, done] = arguments;
    const button = [...document.querySelectorAll('button[data-send]')].find((one) => JSON.parse(one.dataset.send).intent === pressed);
    if (button) button.click();
    hand(screen);
    const open = (node) => {
        const copy = node.cloneNode(true);
        copy.querySelectorAll('details:not([open]) > :not(summary)').forEach((one) => one.remove());
        return copy.textContent;
    };
    const text = (node) => (node ? open(node) : '').replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
    setTimeout(() => {
        const here = document.activeElement;
        const role = here === document.body ? 'nothing' : here.getAttribute('role') ?? here.tagName.toLowerCase();
        const name = here.labels?.length ? text(here.labels[0]) : here === document.body ? '' : text(here);
        done({ title: document.title.replace(/[\\u2066-\\u2069]/g, ''), focus: `${role} ${name}`.trim(), status: text(document.getElementById('status')),
            alert: text(document.getElementById('alert')) });
    }, 120)";

/// A browser that draws pictures of one copy of the page.
#[derive(Debug)]
pub struct Painter {
    chromium: Chromium,
    page: String,
    examines: bool,
}

impl Painter {
    /// Opens the page in this folder. Without an examination pictures are only taken.
    pub async fn open(session: &Session, ui: &Path, examination: Option<String>) -> Painter {
        let chromium = Chromium::for_pictures(session).await;
        let page = format!("file://{}", ui.join("index.html").display());
        let painter = Painter { chromium, page, examines: examination.is_some() };
        for source in [Some(PROGRAM.to_owned()), examination].into_iter().flatten() {
            painter.chromium.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
        }
        painter.chromium.tell("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await;
        painter
    }

    /// Takes all pictures of these screens that are wanted.
    ///
    /// One theme after the other: where colours were forced once, Chromium keeps the ground of dark pages black ever after.
    pub async fn paint(&self, subjects: &[Subject], only: &Only) -> Vec<Picture> {
        let mut pictures = vec![];
        for theme in THEMES {
            self.chromium.dress(&[theme.media, &[STILL]].concat()).await;
            for subject in subjects {
                let wanted =
                    |width: &u32| only.wants(&[subject.parts(), vec![theme.name, &width.to_string()]].concat());
                let widths: Vec<u32> = WIDTHS.into_iter().filter(wanted).collect();
                if widths.is_empty() {
                    continue;
                }
                self.put_up(subject).await;
                for width in widths {
                    pictures.push(self.take(subject, theme, width).await);
                }
            }
        }
        pictures.sort_by(|one, other| (&one.place, &one.name).cmp(&(&other.place, &other.name)));
        pictures
    }

    /// What is heard of these screens, one after the other on one page; each with the intent of the press that it answers.
    pub async fn heard(&self, screens: &[(Option<String>, Value)]) -> Vec<Heard> {
        let page = self.chromium.page();
        page.go(&self.page).await;
        page.find("html").await;
        page.run_until_done(AWAIT).await;
        let mut heard = vec![];
        for (pressed, screen) in screens {
            let script = LISTEN.replace("arguments;", &format!("[{}, {screen}, arguments[0]];", json!(pressed)));
            let said = page.run_until_done(&script).await;
            let part = |name: &str| said[name].as_str().unwrap().to_owned();
            let [title, focus, status, alert] = ["title", "focus", "status", "alert"].map(part);
            heard.push(Heard { title, focus, status, alert });
        }
        heard
    }

    /// Closes the browser.
    pub async fn close(self) {
        self.chromium.close().await;
    }

    async fn put_up(&self, subject: &Subject) {
        let page = self.chromium.page();
        page.go(&self.page).await;
        page.find("html").await;
        // Its modules may come after the page says that it is there.
        page.run_until_done(AWAIT).await;
        let put_up = format!(
            "try {{ hand({}) }} catch (error) {{ return String(error) }} return document.documentElement.dataset.screen",
            subject.screen
        );
        let shown = page.run(&put_up).await;
        assert_eq!(shown, subject.screen["id"], "{} could not be put up", subject.place);
    }

    async fn take(&self, subject: &Subject, theme: Theme, width: u32) -> Picture {
        self.chromium.size(width, HEIGHT).await;
        let measured = self.chromium.page().run(MEASURE).await;
        let height = measured.as_u64().and_then(|height| u32::try_from(height).ok()).unwrap();
        if height > HEIGHT {
            self.chromium.size(width, height).await;
        }
        let wrong = if self.examines { examine(self.chromium.page()).await } else { vec![] };
        let png = self.chromium.picture().await;
        let name = format!("{}.{}.{}.{width}", subject.place.replace('/', "-"), subject.language, theme.name);
        Picture { place: subject.place.clone(), name, png, text: self.chromium.page().text().await, wrong }
    }
}
