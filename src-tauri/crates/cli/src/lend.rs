//! Lends the terminal to a text browser, and knows when it comes back.
//!
//! Two programs cannot read one keyboard. So while a browser such as w3m runs in this terminal, nothing is written to it
//! and nothing is read from it; the wizard goes on behind it, and what it has to say is shown once the browser is closed.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use firstlink_engine::opener::{OpenError, Opener, SystemOpener};
use firstlink_wizard::words::Words;
use tokio::sync::watch;

use crate::out;
use crate::status::system_language;

/// Browsers that run in the terminal they are started from.
const TEXT_BROWSERS: [&str; 7] = ["w3m", "lynx", "links", "links2", "elinks", "browsh", "www-browser"];

/// Long enough for a screen to be drawn.
const DRAWING: Duration = Duration::from_millis(200);

/// Who has the terminal.
#[derive(Debug, Clone)]
pub(crate) struct Terminal {
    lent: Arc<watch::Sender<bool>>,
}

/// The terminal is somebody else's until this is dropped.
#[derive(Debug)]
pub(crate) struct Loan {
    lent: Arc<watch::Sender<bool>>,
}

impl Terminal {
    /// Ours.
    pub(crate) fn new() -> Terminal {
        Terminal { lent: Arc::new(watch::Sender::new(false)) }
    }

    /// Returns once the terminal is ours.
    pub(crate) async fn ours(&self) {
        // The sender lives in `self`, so there is always an answer.
        let _ = self.lent.subscribe().wait_for(|lent| !lent).await;
    }

    /// Whether somebody else has it now.
    pub(crate) fn is_lent(&self) -> bool {
        *self.lent.borrow()
    }

    /// Gives it away.
    pub(crate) fn lend(&self) -> Loan {
        self.lent.send_replace(true);
        Loan { lent: self.lent.clone() }
    }
}

/// The opener for a program in a terminal: a text browser gets the terminal, any other browser does not.
pub(crate) fn opener(terminal: &Terminal) -> Arc<dyn Opener> {
    let named = std::env::var("BROWSER").unwrap_or_default();
    if is_text_browser(&named) {
        Arc::new(Lending { terminal: terminal.clone(), system: SystemOpener::new().inherit() })
    } else {
        Arc::new(SystemOpener::new())
    }
}

/// Whether the first browser of a `$BROWSER` list is one that needs a terminal.
fn is_text_browser(browsers: &str) -> bool {
    let first = browsers.split(':').next().and_then(|entry| entry.split_whitespace().next()).unwrap_or_default();
    let name = Path::new(first).file_name().unwrap_or_default();
    TEXT_BROWSERS.iter().any(|known| name == *known)
}

struct Lending {
    terminal: Terminal,
    system: SystemOpener,
}

impl Opener for Lending {
    fn open(&self, address: &str) -> Result<(), OpenError> {
        // The screen that says what happens is drawn at this moment; the browser would cover half of it.
        std::thread::sleep(DRAWING);
        let _loan = self.terminal.lend();
        let words = Words::new(system_language());
        out::text(&format!("\n{}", out::paper().paragraph(&words.say("terminal-browser-here"))));
        self.system.open(address)
    }

    fn look(&self) -> Result<(), OpenError> {
        self.system.look()
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        self.lent.send_replace(false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_terminal_is_lent_to_browsers_that_need_one_only() {
        for browsers in ["w3m", "/usr/bin/lynx", "elinks %s:firefox"] {
            assert!(is_text_browser(browsers), "{browsers}");
        }
        for browsers in ["", "firefox", "firefox:w3m", "/opt/w3m/firefox", "w3mimgdisplay"] {
            assert!(!is_text_browser(browsers), "{browsers}");
        }
    }

    #[tokio::test]
    async fn it_is_ours_again_once_the_loan_is_over() {
        let terminal = Terminal::new();
        let loan = terminal.lend();
        assert!(terminal.is_lent());
        let waiting = tokio::spawn({
            let terminal = terminal.clone();
            async move { terminal.ours().await }
        });
        drop(loan);
        waiting.await.unwrap();
        assert!(!terminal.is_lent());
    }
}
