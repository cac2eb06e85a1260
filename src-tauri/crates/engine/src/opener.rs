//! Opens the person's own browser at an address, and never anything else.
//!
//! The address of a sign-in carries the attempt's `state`, so it is handed to the browser and to nobody else: no log, no
//! error text, no shell.

use std::io;
#[cfg(not(any(windows, target_os = "macos")))]
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use thiserror::Error;
use url::Url;

/// How long a browser may take to say that it cannot start.
const WATCHED: Duration = Duration::from_millis(700);
/// How often it is looked at meanwhile.
const GLANCE: Duration = Duration::from_millis(20);

/// Opens addresses.
pub trait Opener: Send + Sync {
    /// Opens the address; may block for about a second, or until a browser in the terminal has ended.
    ///
    /// # Errors
    /// When the address is not for a browser, or no browser could be started.
    fn open(&self, address: &str) -> Result<(), OpenError>;

    /// Whether it looks as if [`Opener::open`] would work; nothing is opened. May block for a moment.
    ///
    /// # Errors
    /// As `open`, as far as that can be told beforehand.
    fn look(&self) -> Result<(), OpenError> {
        Ok(())
    }
}

/// Why no browser opened; never holds the address.
#[derive(Debug, Error)]
pub enum OpenError {
    /// Only http and https are for a browser.
    #[error("only web addresses are opened")]
    NotWeb,
    /// There is no display, and `$BROWSER` names no browser for the terminal.
    #[error("there is no display for a browser, and $BROWSER names none")]
    NoDisplay,
    /// Nothing that could open it was found or would start.
    #[error("no browser could be started")]
    NoBrowser,
    /// The system's own opener failed.
    #[error("the system could not start a browser ({0})")]
    Failed(io::ErrorKind),
}

/// The browser of the system: what `$BROWSER` names, else the platform's opener.
#[derive(Debug, Clone, Default)]
pub struct SystemOpener {
    inherit: bool,
    browsers: Option<String>,
}

impl SystemOpener {
    /// Takes `$BROWSER` as it is now; what it starts has no terminal.
    pub fn new() -> SystemOpener {
        SystemOpener { inherit: false, browsers: std::env::var("BROWSER").ok() }
    }

    /// Lets a browser of `$BROWSER` have this program's terminal, and waits until it has ended.
    pub fn inherit(self) -> SystemOpener {
        SystemOpener { inherit: true, ..self }
    }

    /// Takes these browsers instead of `$BROWSER`: commands between colons, where `%s` stands for the address.
    pub fn with_browsers(self, browsers: &str) -> SystemOpener {
        SystemOpener { browsers: Some(browsers.to_owned()), ..self }
    }

    fn run(&self, mut command: Command) -> bool {
        if self.inherit {
            return command.status().is_ok_and(|status| status.success());
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().is_ok_and(survives)
    }
}

impl Opener for SystemOpener {
    fn open(&self, address: &str) -> Result<(), OpenError> {
        // The parsed form holds no white space, quote or control character that a launcher could trip over.
        let address = Url::parse(address).map_err(|_| OpenError::NotWeb)?;
        if !matches!(address.scheme(), "http" | "https") {
            return Err(OpenError::NotWeb);
        }
        let named = self.browsers.as_deref().unwrap_or_default();
        if commands(named, address.as_str()).into_iter().any(|command| self.run(command)) {
            return Ok(());
        }
        platform(&address)
    }

    fn look(&self) -> Result<(), OpenError> {
        let named = self.browsers.as_deref().unwrap_or_default();
        if named.split(':').filter_map(|entry| entry.split_whitespace().next()).any(is_program) {
            return Ok(());
        }
        if !has_display() {
            return Err(OpenError::NoDisplay);
        }
        platform_knows_a_browser().then_some(()).ok_or(OpenError::NoBrowser)
    }
}

/// The commands of a `$BROWSER` list; a command without `%s` gets the address as its last argument.
fn commands(browsers: &str, address: &str) -> Vec<Command> {
    browsers.split(':').filter_map(|entry| command(entry, address)).collect()
}

fn command(entry: &str, address: &str) -> Option<Command> {
    let mut words = entry.split_whitespace();
    let mut command = Command::new(words.next()?);
    command.args(words.map(|word| filled(word, address)));
    if !entry.contains("%s") {
        command.arg(address);
    }
    Some(command)
}

/// One pass, so that a percent sign of the address is never taken for a placeholder.
fn filled(word: &str, address: &str) -> String {
    let mut pieces = word.split("%%").map(|piece| piece.replace("%s", address));
    let first = pieces.next().unwrap_or_default();
    pieces.fold(first, |whole, piece| whole + "%" + &piece)
}

/// Whether a browser is still there after a moment, or ended well; it is waited for in the background either way.
pub(crate) fn survives(mut child: Child) -> bool {
    let end = Instant::now() + WATCHED;
    while Instant::now() < end {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => thread::sleep(GLANCE),
            Err(_) => return false,
        }
    }
    thread::spawn(move || child.wait());
    true
}

fn platform(address: &Url) -> Result<(), OpenError> {
    if !has_display() {
        return Err(OpenError::NoDisplay);
    }
    let Err(error) = open::that_detached_with_timeout(address.as_str(), WATCHED) else { return Ok(()) };
    if error.kind() == io::ErrorKind::NotFound {
        return Err(OpenError::NoBrowser);
    }
    Err(OpenError::Failed(error.kind()))
}

/// Whether a command of this name could be started.
pub(crate) fn is_program(name: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    // A name with a slash in it is joined to nothing.
    std::env::split_paths(&paths).any(|folder| folder.join(name).is_file())
}

#[cfg(any(windows, target_os = "macos"))]
fn has_display() -> bool {
    true
}

/// These systems come with a browser.
#[cfg(any(windows, target_os = "macos"))]
fn platform_knows_a_browser() -> bool {
    true
}

/// Whether there is a launcher, and a browser it can find: the one the person chose, or one that launchers know.
#[cfg(not(any(windows, target_os = "macos")))]
fn platform_knows_a_browser() -> bool {
    // Windows around us, or a sandbox whose portal knows what nobody inside it can see.
    if ["wslview", "flatpak-xdg-utils"].into_iter().any(is_program) || Path::new("/.flatpak-info").exists() {
        return true;
    }
    ["xdg-open", "gio", "gnome-open", "kde-open"].into_iter().any(is_program)
        && (BROWSERS.into_iter().any(is_program) || chosen_browser().is_some())
}

/// Names under which launchers look for a browser by themselves.
#[cfg(not(any(windows, target_os = "macos")))]
const BROWSERS: [&str; 10] = [
    "x-www-browser",
    "firefox",
    "firefox-esr",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "brave-browser",
    "epiphany-browser",
];

/// The browser the person's desktop names, as the name of its launcher file.
#[cfg(not(any(windows, target_os = "macos")))]
fn chosen_browser() -> Option<String> {
    let mut command = Command::new("xdg-mime");
    command.args(["query", "default", "x-scheme-handler/https"]).stdin(Stdio::null()).stderr(Stdio::null());
    let told = String::from_utf8(command.output().ok()?.stdout).ok()?;
    Some(told.trim().to_owned()).filter(|name| !name.is_empty())
}

/// A browser needs an X or Wayland display, or Windows around us.
#[cfg(not(any(windows, target_os = "macos")))]
fn has_display() -> bool {
    let names = ["WAYLAND_DISPLAY", "DISPLAY", "WSL_DISTRO_NAME"];
    names.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(command: &Command) -> Vec<String> {
        let words = std::iter::once(command.get_program()).chain(command.get_args());
        words.map(|word| word.to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn each_browser_of_the_list_gets_the_address_once() {
        let list = commands("w3m:firefox --new-tab %s::odd %%s=%s", "https://a.example/?q=%25s");
        let list: Vec<_> = list.iter().map(shown).collect();
        assert_eq!(list[0], ["w3m", "https://a.example/?q=%25s"]);
        assert_eq!(list[1], ["firefox", "--new-tab", "https://a.example/?q=%25s"]);
        assert_eq!(list[2], ["odd", "%s=https://a.example/?q=%25s"]);
        assert_eq!(list.len(), 3);
    }

    #[test]
    fn only_web_addresses_are_opened() {
        let opener = SystemOpener::new().with_browsers("true");
        for address in
            ["file:///etc/passwd", "javascript:alert(1)", "mailto:a@b.example", "-version", "", "ssh://a.example"]
        {
            assert!(matches!(opener.open(address), Err(OpenError::NotWeb)), "{address}");
        }
        assert!(opener.open("https://a.example/").is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn a_browser_that_fails_at_once_is_passed_over_for_the_next() {
        let folder = tempfile::tempdir().expect("a folder");
        let mark = folder.path().join("mark");
        let script = folder.path().join("script");
        std::fs::write(&script, format!("printf %s \"$1\" > {}", mark.display())).expect("a script");
        let list = format!("no-such-browser-here:false:sh {}", script.display());
        SystemOpener::new().with_browsers(&list).open("https://a.example/").expect("the third one works");
        assert_eq!(std::fs::read_to_string(mark).expect("a mark"), "https://a.example/");
    }

    #[cfg(unix)]
    #[test]
    fn a_browser_that_is_named_and_there_is_seen_without_being_started() {
        let folder = tempfile::tempdir().expect("a folder");
        let mark = folder.path().join("mark");
        let opener = SystemOpener::new().with_browsers(&format!("no-such-browser-here:touch {}", mark.display()));
        assert!(opener.look().is_ok());
        assert!(!mark.exists());
        assert!(!is_program("no-such-browser-here") && is_program("/bin/sh") && is_program("sh"));
    }

    #[cfg(unix)]
    #[test]
    fn an_address_reaches_the_browser_as_one_word_whatever_it_holds() {
        let folder = tempfile::tempdir().expect("a folder");
        let mark = folder.path().join("mark");
        let address = format!("https://a.example/;touch${{IFS}}{}", mark.display());
        SystemOpener::new().with_browsers("true").open(&address).expect("opened");
        assert!(!mark.exists());
    }
}
