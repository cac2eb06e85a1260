//! Somebody who types in a real terminal: a pseudo-terminal of util-linux's `script` between them and the program.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test's stage falls with the test")]

use std::ffi::{OsStr, OsString};
use std::io::{Read as _, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex};

use crate::session::{PATIENCE, wait_for};

/// A program in a terminal, with somebody before it.
#[derive(Debug)]
pub struct Typist {
    child: Child,
    keys: Option<ChildStdin>,
    screen: Arc<Mutex<Vec<u8>>>,
    /// Up to where the screen was read, in bytes.
    read: usize,
}

impl Typist {
    /// Starts a program as it is, but in a terminal.
    pub fn before(program: &Command) -> Typist {
        let words = std::iter::once(program.get_program()).chain(program.get_args());
        let line = words.map(quoted).collect::<Vec<_>>().join(OsStr::new(" "));
        let mut script = Command::new("script");
        script.args(["--quiet", "--flush", "--return", "--command"]).arg(line).arg("/dev/null");
        for (name, value) in program.get_envs() {
            match value {
                Some(value) => script.env(name, value),
                None => script.env_remove(name),
            };
        }
        script.env("NO_COLOR", "1").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = script.spawn().unwrap_or_else(|error| panic!("script (util-linux) is needed: {error}"));
        let (screen, mut output) = (Arc::new(Mutex::new(vec![])), child.stdout.take().unwrap());
        let seen = screen.clone();
        std::thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(length @ 1..) = output.read(&mut piece) {
                seen.lock().unwrap().extend_from_slice(&piece[..length]);
            }
        });
        Typist { keys: child.stdin.take(), child, screen, read: 0 }
    }

    /// Reads on until these words stand there; what was read on the way.
    pub fn sees(&mut self, words: &str) -> String {
        let mut end = None;
        let deadline = std::time::Instant::now() + PATIENCE;
        while end.is_none() {
            let screen = self.screen.lock().unwrap();
            let found = screen[self.read..].windows(words.len()).position(|part| part == words.as_bytes());
            end = found.map(|at| self.read + at + words.len());
            assert!(
                std::time::Instant::now() < deadline,
                "{words:?} was never shown; since then:\n{}",
                String::from_utf8_lossy(&screen[self.read..])
            );
            drop(screen);
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        let from = std::mem::replace(&mut self.read, end.unwrap());
        String::from_utf8_lossy(&self.screen.lock().unwrap()[from..self.read]).into_owned()
    }

    /// Types a line and presses Enter.
    pub fn types(&mut self, line: &str) {
        let keys = self.keys.as_mut().unwrap();
        writeln!(keys, "{line}").and_then(|()| keys.flush()).unwrap();
    }

    /// Waits for the menu, and picks what is called so by its number.
    pub fn picks(&mut self, label: &str) {
        let menu = self.sees("Your choice");
        let number = menu.lines().rev().find_map(|line| {
            let (number, rest) = line.trim().split_once("  ")?;
            (rest.trim() == label).then(|| number.to_owned())
        });
        let number = number.unwrap_or_else(|| panic!("{label:?} is not to be picked:\n{menu}"));
        self.types(&number);
    }

    /// Waits for a question that ends so, and answers it.
    pub fn answers(&mut self, question: &str, line: &str) {
        self.sees(question);
        self.types(line);
    }

    /// Waits for the end of the program. Its exit code, and everything that stood on the screen.
    pub fn ends(mut self) -> (Option<i32>, String) {
        let code = Mutex::new(None);
        let child = Mutex::new(&mut self.child);
        wait_for("the end", || {
            let status = child.lock().unwrap().try_wait().unwrap();
            *code.lock().unwrap() = status;
            status.is_some()
        });
        let code = code.into_inner().unwrap().and_then(|status| status.code());
        (code, String::from_utf8_lossy(&self.screen.lock().unwrap()).into_owned())
    }
}

impl Drop for Typist {
    fn drop(&mut self) {
        // Without keys the terminal hangs up, which ends what runs in it.
        self.keys = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A word as the shell takes it literally.
fn quoted(word: &OsStr) -> OsString {
    let text = word.to_str().unwrap_or_else(|| panic!("{} is no text", word.display()));
    format!("'{}'", text.replace('\'', r"'\''")).into()
}
