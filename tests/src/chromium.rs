//! The person in a real browser: goes where they are sent, signs in, answers, and follows the way back.

#![expect(clippy::unwrap_used, reason = "a test's person falls with the test")]

use std::path::PathBuf;
use std::process::{Command, Stdio};

use base64::Engine as _;
use serde_json::{Value, json};
use thirtyfour::Capabilities;
use thirtyfour::cdp::Cdp;

use crate::session::Session;
use crate::webdriver::Page;

/// Headless Chromium with a profile of its own.
#[derive(Debug)]
pub struct Chromium {
    page: Page,
    cdp: Cdp,
}

impl Chromium {
    /// Starts it in the test's desktop.
    pub async fn start(session: &Session) -> Chromium {
        Chromium::with(session, &[]).await
    }

    /// Starts it so that it shows pages of this disk, modules and all, and draws the same letters every time.
    pub async fn for_pictures(session: &Session) -> Chromium {
        let arguments = [
            "--allow-file-access-from-files",
            "--force-color-profile=srgb",
            "--font-render-hinting=none",
            "--disable-lcd-text",
            "--hide-scrollbars",
            // What changed is not drawn over what was there: the seam would be seen, and lie where the moment has it.
            "--disable-partial-raster",
        ];
        Chromium::with(session, &arguments).await
    }

    async fn with(session: &Session, more: &[&str]) -> Chromium {
        let mut driver = Command::new("chromedriver");
        driver.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let profile = session.outside().join("chromium");
        let mut arguments = vec![
            "--headless=new".to_owned(),
            // Root has no sandbox to offer; only our own pages on loopback are shown.
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--no-first-run".to_owned(),
            "--lang=en".to_owned(),
            format!("--user-data-dir={}", profile.display()),
        ];
        arguments.extend(more.iter().map(|&argument| argument.to_owned()));
        let mut wanted = Capabilities::new();
        wanted.set("goog:chromeOptions", json!({ "binary": browser(), "args": arguments })).unwrap();
        let page = Page::open(session.invite(driver), wanted).await;
        let cdp = Cdp::new(page.session());
        Chromium { page, cdp }
    }

    /// The page in front.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// The headline of the page in front.
    pub async fn headline(&self) -> String {
        self.page.find("h1").await.text().await.unwrap()
    }

    /// Shows pages as to somebody whose system asks for this look: names and values of media features.
    pub async fn dress(&self, media: &[(&str, &str)]) {
        let features: Vec<Value> = media.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.tell("Emulation.setEmulatedMedia", json!({ "media": "screen", "features": features })).await;
    }

    /// Makes the page this large, in CSS pixels, and narrower than any window can be.
    pub async fn size(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.tell("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// The page's picture from top to bottom, as PNG.
    pub async fn picture(&self) -> Vec<u8> {
        let wish = json!({ "format": "png", "optimizeForSpeed": true });
        let taken = self.tell("Page.captureScreenshot", wish).await;
        base64::engine::general_purpose::STANDARD.decode(taken["data"].as_str().unwrap()).unwrap()
    }

    /// Tells the browser something in the language of its own tools (Chrome DevTools Protocol), and takes its answer.
    pub async fn tell(&self, method: &str, parameters: Value) -> Value {
        self.cdp.send_raw(method, parameters).await.unwrap()
    }

    /// Signs in on the practice service's page.
    pub async fn sign_in(&self, address: &str, password: &str) {
        self.page.fill("form[action='/sign-in'] [name=address]", address).await;
        self.page.fill("form[action='/sign-in'] [name=password]", password).await;
        self.page.press("form[action='/sign-in'] button").await;
    }

    /// Says `accept` or `decline` where the service asks, and waits until the service has heard it: a browser that is
    /// closed before the next page is there may take the answer with it.
    pub async fn answer(&self, answer: &str) {
        self.page.press(&format!("button[name=answer][value={answer}]")).await;
        self.page.find("body:not(:has(button[name=answer])) h1").await;
    }

    /// Presses the button of the last page, whose form leads back to the program. What the form carries.
    pub async fn go_back_to_program(&self) -> Vec<String> {
        self.page.find("input[type=hidden][name=state]").await;
        let carried = self.page.run("return [...document.querySelectorAll('input[type=hidden]')].map((i) => i.value)");
        let carried = serde_json::from_value(carried.await).unwrap();
        self.page.press("form:has(input[name=state]) button").await;
        carried
    }

    /// The headline of the page on which the way back ended: the program's own, which has no form.
    pub async fn landing(&self) -> String {
        self.page.find("body:not(:has(form)) h1").await.text().await.unwrap()
    }

    /// Types the code that a device shows.
    pub async fn enter_code(&self, code: &str) {
        self.page.fill("input[name=code]:not([type=hidden])", code).await;
        self.page.press("form:has(input[name=code]:not([type=hidden])) button").await;
    }

    /// Closes the browser.
    pub async fn close(self) {
        self.page.close().await;
    }
}

/// The browser under the name it has here.
fn browser() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|path| path.is_file())
}
