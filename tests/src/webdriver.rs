//! A page under WebDriver (W3C), whichever engine draws it: looked at, typed into and pressed as a person would.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test's stage falls with the test")]

use std::net::TcpListener;
use std::process::{Child, Command};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;
use thirtyfour::session::handle::SessionHandle;
use thirtyfour::{By, Capabilities, WebDriver, WebElement};

use crate::session::PATIENCE;

/// How long to pause between two looks at a page.
const PAUSE: Duration = Duration::from_millis(40);
/// Longest a script of ours may take in a page.
const SCRIPT: Duration = Duration::from_secs(60);

/// A page, and the driver it is reached through.
#[derive(Debug)]
pub struct Page {
    session: Arc<SessionHandle>,
    driver: Child,
}

impl Page {
    /// Starts the driver on a port that is free, and through it the browser these capabilities describe.
    pub async fn open(mut driver: Command, capabilities: Capabilities) -> Page {
        // A client with TLS built in wants a choice of cryptography, although nothing is encrypted here; once is enough.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let port = free_port();
        let child = driver.arg(format!("--port={port}")).spawn();
        // Held at once, so that the driver ends with the test whatever comes.
        let mut held = Driver(Some(child.unwrap_or_else(|error| panic!("{driver:?} is needed: {error}"))));
        wait_until_listening(port).await;
        let address = format!("http://127.0.0.1:{port}");
        let opened = WebDriver::builder(address, capabilities).request_timeout(PATIENCE).connect();
        let opened = tokio::time::timeout(PATIENCE, opened).await.expect("the browser did not start in time").unwrap();
        let session = opened.handle().clone();
        // From here on the page ends with its process, and no library says goodbye to one that is gone.
        opened.leak().unwrap();
        session.set_script_timeout(SCRIPT).await.unwrap();
        Page { session, driver: held.0.take().unwrap() }
    }

    /// Goes to an address.
    pub async fn go(&self, address: &str) {
        self.session.goto(address).await.unwrap();
    }

    /// What the selector finds, waited for.
    pub async fn find(&self, selector: &str) -> WebElement {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Ok(found) = self.session.find(By::Css(selector)).await {
                return found;
            }
            if Instant::now() > deadline {
                panic!("nothing is {selector} on the page:\n{}", self.text().await);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until what the selector finds says this.
    pub async fn until_told(&self, selector: &str, told: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            // Between the two looks the page may put another in its place.
            let now = self.find(selector).await.text().await.unwrap_or_default();
            if now.contains(told) {
                return;
            }
            assert!(Instant::now() < deadline, "{selector} says {now:?}, not {told:?}");
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Presses what the selector finds.
    pub async fn press(&self, selector: &str) {
        let found = self.find(selector).await;
        found.click().await.unwrap_or_else(|error| panic!("{selector} could not be pressed: {error}"));
    }

    /// Types into the field that the selector finds, in place of what stands there.
    pub async fn fill(&self, selector: &str, text: &str) {
        let field = self.find(selector).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Presses keys, wherever the focus is.
    pub async fn keys(&self, keys: &str) {
        let focused = self.session.active_element().await.unwrap();
        focused.send_keys(keys).await.unwrap();
    }

    /// All that can be read on the page.
    pub async fn text(&self) -> String {
        let text = self.run("return document.body ? document.body.innerText : ''").await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// The page as its engine holds it now.
    pub async fn source(&self) -> String {
        let source = self.run("return document.documentElement.outerHTML").await;
        source.as_str().unwrap_or_default().to_owned()
    }

    /// What a script in the page returns; null where it could not run.
    pub async fn run(&self, script: &str) -> Value {
        match self.session.execute(script, vec![]).await {
            Ok(found) => found.json().clone(),
            Err(_) => Value::Null,
        }
    }

    /// What a script in the page hands to its last argument, a function.
    pub async fn run_until_done(&self, script: &str) -> Value {
        self.session.execute_async(script, vec![]).await.unwrap().json().clone()
    }

    /// The page's picture, as PNG, once what was drawn last is surely in it.
    pub async fn picture(&self) -> Vec<u8> {
        let drawn = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 300)))";
        let _ = self.session.execute_async(drawn, vec![]).await;
        self.session.screenshot_as_png().await.unwrap_or_default()
    }

    /// Makes the page this large, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        self.session.set_window_rect(0, 0, width, height).await.unwrap();
    }

    /// A handle for looking at the page from elsewhere.
    pub fn session(&self) -> Arc<SessionHandle> {
        self.session.clone()
    }

    /// Closes it as its own close button would.
    pub async fn close(&self) {
        // The last window takes its browser with it, and the answer gets lost on the way.
        let _ = self.session.close_window().await;
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        end(&mut self.driver);
    }
}

/// A driver that is not a page yet.
struct Driver(Option<Child>);

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(child) = &mut self.0 {
            end(child);
        }
    }
}

fn end(driver: &mut Child) {
    let _ = driver.kill();
    let _ = driver.wait();
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

async fn wait_until_listening(port: u16) {
    let deadline = Instant::now() + PATIENCE;
    while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        assert!(Instant::now() < deadline, "the driver does not listen");
        tokio::time::sleep(PAUSE).await;
    }
}
