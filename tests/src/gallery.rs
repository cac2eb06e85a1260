//! The gallery: every screen of the contact sheet as pictures, in each theme and width, with what is wrong about them.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test's gallery falls with the test")]

pub mod paper;
pub mod window;

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use firstlink_qa::sheet;
use firstlink_wizard::words::Language;
use serde_json::{Value, json};

use crate::chromium::Chromium;
use crate::examination::{self, Depth, Findings, look_at};
use crate::session::Session;

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

/// More than a theme adds to a page's height by its wider lines, in CSS pixels.
const ROOM: u32 = 120;

/// Stands in for the program: the page asks for nothing, and is shown what it is handed.
const PROGRAM: &str = "globalThis.__TAURI__ = { core: { invoke: async () => null },
    event: { listen: async (name, hear) => { globalThis.hand = (screen) => hear({ payload: screen }); } } };";

/// Leaves nothing of a page to chance or to the moment: the made-up words, a caret that blinks, a scroll bar that fades.
const STEADY: &str = "crypto.getRandomValues = (numbers) => numbers.map((_, index) => 7919 * (index + 3));
    const steady = new CSSStyleSheet();
    steady.replaceSync('* { caret-animation: manual !important; scrollbar-width: none }');
    document.adoptedStyleSheets = [steady];";

/// What people do on a screen that the program hears nothing of: where, what it is called, and how it is done.
const POSES: [(&str, &str, &str); 6] = [
    ("product_key/idle", "typing", "type('field-key', 'w269n wfg')"),
    // The first three are Cyrillic.
    ("product_key/idle", "other_letters", "type('field-key', '\\u0412\\u0421\\u041d2A')"),
    ("confirm/idle", "busy", "hold(1500); document.querySelector('#stage button[type=submit]').click()"),
    ("welcome/idle", "languages", "document.getElementById('languages').open = true"),
    ("welcome/idle", "display", "document.getElementById('display').open = true"),
    ("help/idle", "answers", "for (const one of document.querySelectorAll('#stage details')) one.open = true"),
];

/// Types as somebody at the keyboard does; and holds back what the page would do after so many milliseconds.
const HANDS: &str =
    "const type = (id, text) => { const field = document.getElementById(id); field.focus(); field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true })); };
    const hold = (held) => { const later = globalThis.setTimeout;
        globalThis.setTimeout = (work, wait) => (wait === held ? 0 : later(work, wait)); };";

/// Where names and addresses of people stand, and the longest that are shown.
const LONG_NAMES: [&str; 4] = ["link_offer/idle", "confirm/idle", "finish/idle", "dashboard/idle"];
const LONG_NAME: &str = "Maximiliane-Theodora von und zu Hohenschwangau-Wittelsbach";
const LONG_ADDRESS: &str = "maximiliane-theodora.hohenschwangau-wittelsbach.und.alle.anderen@";

/// Waits until the page hears.
const AWAIT: &str = "const done = arguments[0];
    const look = () => globalThis.hand ? done(true) : setTimeout(look, 10); look();";

/// Waits until the page has heard how much contrast is asked for, which it does with one of the next frames: a page measured before is
/// not as high as the one that is drawn. On a screen whose contrast was chosen by hand there is nothing to hear.
const HEARD: &str = "const done = arguments[0]; let frames = 3;
    const look = () => {
        const asked = matchMedia('(prefers-contrast: more)').matches ? 'more' : undefined;
        if (document.documentElement.dataset.contrast === asked || frames-- === 0) done();
        else requestAnimationFrame(look);
    };
    look();";

/// How high the page is when nothing of it is scrolled away.
const MEASURE: &str = "return document.documentElement.scrollHeight";

/// Which pictures are wanted: for each word one of its alternatives must be a part of the picture's name.
#[derive(Debug, Clone, Default)]
pub struct Only(Vec<Vec<Vec<String>>>);

impl Only {
    /// Reads `confirm|welcome de dark; finish 320`: words between spaces, alternatives between bars, and whole wishes between
    /// semicolons.
    pub fn parse(words: &str) -> Only {
        let wish =
            |wish: &str| wish.split_whitespace().map(|word| word.split('|').map(str::to_owned).collect()).collect();
        Only(words.split(';').map(wish).collect())
    }

    /// Whether a picture with these parts is wanted.
    fn wants(&self, parts: &[&str]) -> bool {
        let fits = |wish: &Vec<Vec<String>>| {
            wish.iter().all(|alternatives| alternatives.iter().any(|word| parts.contains(&word.as_str())))
        };
        self.0.is_empty() || self.0.iter().any(fits)
    }

    /// The widths and themes, of these, that a screen is wanted in.
    fn looks(&self, subject: &Subject, themes: &[Theme]) -> Vec<(u32, Theme)> {
        let wanted =
            |width: u32, theme: &Theme| self.wants(&[subject.parts(), vec![theme.name, &width.to_string()]].concat());
        let all = WIDTHS.into_iter().flat_map(|width| themes.iter().map(move |theme| (width, *theme)));
        all.filter(|(width, theme)| wanted(*width, theme)).collect()
    }

    /// How many pictures of a screen are wanted.
    pub fn count(&self, subject: &Subject) -> usize {
        self.looks(subject, &THEMES).len()
    }
}

/// One screen of the contact sheet.
#[derive(Debug, Clone)]
pub struct Subject {
    /// Such as `confirm/idle`.
    pub place: String,
    /// BCP 47 tag of its language.
    pub language: String,
    /// The place as it stands in names of files.
    file: String,
    screen: Value,
    /// What happens on the page once the screen is up.
    pose: &'static str,
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
        let subject = |screen: Value| {
            let said = |name: &str| screen[name].as_str().unwrap().to_owned();
            let place = format!("{}/{}", said("id"), said("state"));
            Subject { file: place.replace('/', "-"), place, language: said("lang"), screen, pose: "" }
        };
        screens.into_iter().map(subject).flat_map(|subject| [vec![subject.clone()], subject.posed()].concat()).collect()
    }

    /// The same screen as it looks while something is done on it, or with longer names.
    fn posed(&self) -> Vec<Subject> {
        let here = POSES.iter().filter(|(place, ..)| *place == self.place);
        let other = |name: &str, screen: Value, pose: &'static str| {
            let place = format!("{}/{name}", self.place.split_once('/').unwrap().0);
            Subject { file: place.replace('/', "-"), place, language: self.language.clone(), screen, pose }
        };
        let done = here.map(|(_, name, pose)| other(name, self.screen.clone(), pose));
        let long = LONG_NAMES.contains(&self.place.as_str()).then(|| {
            let text = self.screen.to_string().replace("Alex Moreno", LONG_NAME).replace("alex.moreno@", LONG_ADDRESS);
            other("long_names", serde_json::from_str(&text).unwrap(), "")
        });
        done.chain(long).collect()
    }

    fn parts(&self) -> Vec<&str> {
        let (id, state) = self.place.split_once('/').unwrap();
        vec![&self.place, &self.file, id, state, &self.language]
    }
}

/// One picture.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Where it is in the journey, such as `confirm/idle`.
    pub place: String,
    /// Such as `confirm-idle.de.dark.480`; the file has the same name.
    pub name: String,
    /// The picture itself; empty where pages are only examined.
    pub png: Vec<u8>,
    /// What can be read on the screen.
    pub text: String,
    /// What came of its examination, where it was examined.
    pub findings: Option<Findings>,
}

impl Picture {
    /// What is wrong with it, one line each.
    pub fn wrong(&self) -> &[String] {
        self.findings.as_ref().map_or(&[], |findings| &findings.wrong)
    }
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

/// What has the focus; nothing where nothing has.
const FOCUSED: &str = "const here = document.activeElement;
    if (!here || here === document.body) return '';
    const text = (node) => (node?.textContent ?? '').replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
    const role = here.getAttribute('role') ?? (here.type === 'radio' ? 'radio' : here.tagName.toLowerCase());
    return `${role} ${here.getAttribute('aria-label') ?? text(here.labels?.[0] ?? here)}`.trim()";

/// A browser that draws pictures of one copy of the page.
#[derive(Debug)]
pub struct Painter {
    chromium: Chromium,
    page: String,
    examines: bool,
    draws: bool,
    /// How many screens the page that is loaded was shown; none where it has to be loaded anew.
    shown: AtomicU64,
}

impl Painter {
    /// Opens the page in this folder. Without an examination pictures are only taken.
    pub async fn open(session: &Session, ui: &Path, examination: Option<String>) -> Painter {
        let chromium = Chromium::for_pictures(session).await;
        let page = format!("file://{}", ui.join("index.html").display());
        let painter =
            Painter { chromium, page, examines: examination.is_some(), draws: true, shown: AtomicU64::new(0) };
        for source in [Some(PROGRAM.to_owned()), Some(STEADY.to_owned()), examination].into_iter().flatten() {
            painter.chromium.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
        }
        painter.chromium.tell("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await;
        painter
    }

    /// Only examines what it would have drawn.
    pub fn without_pictures(mut self) -> Painter {
        self.draws = false;
        self
    }

    /// Takes all pictures of these screens that are wanted.
    ///
    /// Forced colours come last: where colours were forced once, Chromium keeps the ground of dark pages black ever after.
    pub async fn paint(&self, subjects: &[Subject], only: &Only) -> Vec<Picture> {
        let mut pictures = vec![];
        let (own, forced) = THEMES.split_at(THEMES.len() - 1);
        for themes in [own, forced] {
            for subject in subjects {
                let looks = only.looks(subject, themes);
                if !looks.is_empty() {
                    self.put_up(subject, themes).await;
                }
                let mut before = None;
                for (width, theme) in looks {
                    // Themes differ in colours alone, so one at each width is looked at by every rule.
                    let depth = if before == Some(width) { Depth::Colours } else { Depth::Whole };
                    before = Some(width);
                    pictures.push(self.take(subject, theme, width, depth).await);
                }
            }
        }
        pictures.sort_by(|one, other| (&one.place, &one.name).cmp(&(&other.place, &other.name)));
        pictures
    }

    /// What has the focus where nobody sees it, on these screens, with text of twice its size in a window of 320 by 256 CSS pixels.
    pub async fn hidden_focus(&self, subjects: &[Subject]) -> Vec<String> {
        let mut wrong = vec![];
        self.chromium.dress(&[STILL]).await;
        self.chromium.size(320, 256).await;
        for subject in subjects {
            self.load(subject).await;
            self.chromium.page().run("document.documentElement.dataset.text = '200'").await;
            let found = examination::hidden_focus(self.chromium.page()).await;
            wrong.extend(found.into_iter().map(|line| format!("{}: {line}", subject.place)));
        }
        wrong
    }

    /// What cannot be read on a screen that is dressed with these rules of style besides its own.
    pub async fn unreadable(&self, subject: &Subject, style: &str) -> Vec<String> {
        self.chromium.dress(&[STILL]).await;
        self.chromium.size(320, HEIGHT).await;
        self.load(subject).await;
        let spoil = format!(
            "const sheet = new CSSStyleSheet(); sheet.replaceSync({}); document.adoptedStyleSheets = [sheet];",
            json!(style)
        );
        self.chromium.page().run(&spoil).await;
        examination::unreadable(self.chromium.page()).await
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

    /// What has the focus, from the beginning of a screen through all presses of Tab until the page is left: its role or element, and its
    /// name.
    pub async fn focus_order(&self, subject: &Subject) -> Vec<String> {
        self.chromium.size(960, HEIGHT).await;
        self.load(subject).await;
        let (mut order, mut left): (Vec<String>, bool) = (vec![], false);
        for _ in 0..60 {
            let here = self.chromium.page().run(FOCUSED).await;
            match here.as_str() {
                // Behind the end lies the browser itself, and behind that the beginning of the page, above the screen.
                Some("") | None if left => break,
                Some("") | None => left = true,
                Some(name) if order.get(1).is_some_and(|second| second == name) && order.len() > 2 => break,
                Some(name) => order.push(name.to_owned()),
            }
            for kind in ["rawKeyDown", "keyUp"] {
                let key = json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 });
                self.chromium.tell("Input.dispatchKeyEvent", key).await;
            }
        }
        order
    }

    /// Closes the browser.
    pub async fn close(self) {
        self.chromium.close().await;
    }

    /// Puts a screen up in the first of these themes, as somebody who has it from the system sees it.
    async fn put_up(&self, subject: &Subject, themes: &[Theme]) {
        if let Some(theme) = themes.first() {
            self.chromium.dress(&[theme.media, &[STILL]].concat()).await;
        }
        self.load(subject).await;
    }

    /// Puts a screen up on a page of its own. Where no picture is taken it may be the page of the screens before.
    async fn load(&self, subject: &Subject) {
        let page = self.chromium.page();
        if self.draws || self.shown.load(Ordering::Relaxed) == 0 {
            page.go(&self.page).await;
            page.find("html").await;
            // Its modules may come after the page says that it is there.
            page.run_until_done(AWAIT).await;
            self.shown.store(0, Ordering::Relaxed);
        }
        let mut screen = subject.screen.clone();
        screen["revision"] = (self.shown.fetch_add(1, Ordering::Relaxed) + 1).into();
        let put_up = format!(
            "try {{ hand({screen}) }} catch (error) {{ return String(error) }} return document.documentElement.dataset.screen"
        );
        let shown = page.run(&put_up).await;
        assert_eq!(shown, subject.screen["id"], "{} could not be put up", subject.place);
        if !subject.pose.is_empty() {
            page.run(&format!("{HANDS} {}", subject.pose)).await;
            // What was done to the page stays with it.
            self.shown.store(0, Ordering::Relaxed);
        }
    }

    /// Makes the page this wide, and as high as its screen and some room, so that nothing of it is scrolled away.
    async fn fit(&self, width: u32, room: u32) {
        self.chromium.size(width, HEIGHT).await;
        let measured = self.chromium.page().run(MEASURE).await;
        let height = measured.as_u64().and_then(|height| u32::try_from(height).ok()).unwrap() + room;
        if height > HEIGHT {
            self.chromium.size(width, height).await;
        }
    }

    async fn take(&self, subject: &Subject, theme: Theme, width: u32, depth: Depth) -> Picture {
        self.chromium.dress(&[theme.media, &[STILL]].concat()).await;
        self.chromium.page().run_until_done(HEARD).await;
        // A picture is as high as its page to the pixel; where none is taken, what a theme adds to the height has room.
        if self.draws {
            self.fit(width, 0).await;
        } else if depth == Depth::Whole {
            self.fit(width, ROOM).await;
        }
        let findings = if self.examines { Some(look_at(self.chromium.page(), depth).await) } else { None };
        let png = if self.draws { self.chromium.picture().await } else { vec![] };
        let name = format!("{}.{}.{}.{width}", subject.file, subject.language, theme.name);
        Picture { place: subject.place.clone(), name, png, text: self.chromium.page().text().await, findings }
    }
}
