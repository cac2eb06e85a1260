//! The console program as a script plays it: started, read line by line, interrupted or killed, and looked at afterwards.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test's stage falls with the test")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::JoinHandle;

use firstlink_engine::home::Home;
use firstlink_engine::journal::Journal;
use firstlink_engine::secrets::{MemorySecrets, SecretStore as _};
use firstlink_engine::vault::{Item, Vault, Vaulted as _};
use firstlink_wizard::journey::State;
use serde_json::Value;

use crate::session::{PATIENCE, Session, console_program, signal, wait_for};
use crate::visitor::Visitor;

/// A place to type in: a desktop, a profile, and a browser that only notes what it was asked to open.
#[derive(Debug)]
pub struct Terminal<'a> {
    session: &'a Session,
    profile: PathBuf,
}

/// A program under way.
#[derive(Debug)]
pub struct Run {
    child: Child,
    lines: Receiver<String>,
    seen: Vec<String>,
    errors: Option<JoinHandle<String>>,
}

/// What a program left behind.
#[derive(Debug)]
pub struct End {
    /// Its exit code; `None` after a signal.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl<'a> Terminal<'a> {
    /// A terminal of this desktop, for a provider that this profile describes.
    pub fn new(session: &'a Session, profile: &str) -> Terminal<'a> {
        let path = session.outside().join("profile.toml");
        std::fs::write(&path, profile).unwrap();
        let script = "printf '%s\\n' \"$1\" >> \"$0.opened\"\n\
            { tr '\\0' '\\n' < /proc/$$/environ; tr '\\0' '\\n' < /proc/$$/cmdline | grep -v '^http'; } >> \"$0.seen\"\n";
        std::fs::write(session.outside().join("browser"), script).unwrap();
        Terminal { session, profile: path }
    }

    /// The desktop it is part of.
    pub fn session(&self) -> &Session {
        self.session
    }

    /// The console program with these arguments, not started yet.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.command_of(&console_program());
        command.arg("--profile").arg(&self.profile).arg("--home").arg(self.session.home()).args(arguments);
        command
    }

    /// Another program, not started yet, before the same browser.
    pub fn command_of(&self, program: &Path) -> Command {
        let mut command = self.session.command(program);
        command.env("BROWSER", format!("sh {} %s", self.session.outside().join("browser").display()));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Starts `firstlink link --json` with these flags.
    pub fn link(&self, flags: &[&str]) -> Run {
        Run::start(self.command(&[&["link", "--json"], flags].concat()))
    }

    /// As [`Terminal::link`], with a product key on standard input.
    pub fn link_with_key(&self, key: &str, flags: &[&str]) -> Run {
        let mut command = self.command(&[&["link", "--json", "--key-from-stdin"], flags].concat());
        let mut run = Run::start({
            command.stdin(Stdio::piped());
            command
        });
        run.child.stdin.take().unwrap().write_all(key.as_bytes()).unwrap();
        run
    }

    /// Runs the program with these arguments to its end.
    pub fn run(&self, arguments: &[&str]) -> End {
        Run::start(self.command(arguments)).end()
    }

    /// What `status --json` says, and with which code.
    pub fn status(&self) -> (Value, Option<i32>) {
        let end = self.run(&["status", "--json"]);
        (serde_json::from_str(&end.out).unwrap_or_else(|error| panic!("{error}: {end:?}")), end.code)
    }

    /// The addresses the browser was started at, in order.
    pub fn opened(&self) -> Vec<String> {
        let noted = std::fs::read_to_string(self.session.outside().join("browser.opened")).unwrap_or_default();
        noted.lines().map(str::to_owned).collect()
    }

    /// Waits until the browser was started so many times, and returns the last address.
    pub fn address(&self, times: usize) -> String {
        wait_for("the browser", || self.opened().len() >= times);
        self.opened().swap_remove(times - 1)
    }

    /// Environment and arguments of every browser that was started, but for the address.
    pub fn browsers(&self) -> String {
        std::fs::read_to_string(self.session.outside().join("browser.seen")).unwrap_or_default()
    }

    /// The published choices.
    pub fn preferences(&self) -> Value {
        let path = self.session.home().join("preferences.json");
        serde_json::from_slice(&std::fs::read(path).expect("the choices are published")).unwrap()
    }

    /// The newest state in the journal.
    pub fn journal(&self) -> Option<State> {
        Journal::read(&Home::at(&self.session.home()).unwrap().journal_file()).unwrap()
    }

    /// What the vault holds of an item, opened with the key that the keyring has.
    pub fn kept(&self, item: Item) -> Option<String> {
        let secrets = MemorySecrets::new();
        for (name, key) in self.keys() {
            secrets.write(&name, &key).unwrap();
        }
        let vault = Vault::new(Home::at(&self.session.home()).unwrap(), Arc::new(secrets));
        let secret = vault.read(item).unwrap_or_else(|error| panic!("the vault does not open: {error}"));
        secret.map(|secret| secret.expose_text().unwrap().to_owned())
    }

    /// What the keyring keeps for Firstlink: names and bytes.
    pub fn keys(&self) -> Vec<(String, Vec<u8>)> {
        let found = self.secret_tool(&["search", "--all", "service", "firstlink"]);
        let text = String::from_utf8_lossy(&found).into_owned();
        let names = text.lines().filter_map(|line| line.trim().strip_prefix("attribute.username = "));
        let secret = |name: &str| self.secret_tool(&["lookup", "service", "firstlink", "username", name]);
        names.map(|name| (name.to_owned(), secret(name))).collect()
    }

    fn secret_tool(&self, arguments: &[&str]) -> Vec<u8> {
        let mut command = self.session.invite(Command::new("secret-tool"));
        let output = command.args(arguments).output().expect("secret-tool (package libsecret-tools) is needed");
        // It names attributes on standard error, and secrets on standard output.
        if arguments[0] == "search" { [output.stdout, output.stderr].concat() } else { output.stdout }
    }
}

impl Run {
    /// Starts a program whose output is piped.
    pub fn start(mut command: Command) -> Run {
        let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let (sender, lines) = channel();
        let output = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let mut stderr = child.stderr.take().unwrap();
        let errors = std::thread::spawn(move || {
            let mut text = Vec::new();
            // What a killed program leaves behind is read as far as it goes.
            let _ = stderr.read_to_end(&mut text);
            String::from_utf8_lossy(&text).into_owned()
        });
        Run { child, lines, seen: vec![], errors: Some(errors) }
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Its next line; `None` when there are no more.
    pub fn line(&mut self) -> Option<Value> {
        match self.lines.recv_timeout(PATIENCE) {
            Ok(line) => {
                self.seen.push(line);
                let line = self.seen.last().unwrap();
                Some(serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}")))
            }
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => panic!("no further line; so far: {:#?}", self.seen),
        }
    }

    /// Reads on until this screen is shown in this state.
    pub fn until(&mut self, screen: &str, state: &str) -> Value {
        while let Some(line) = self.line() {
            if line["screen"] == screen && line["state"] == state {
                return line;
            }
        }
        panic!("{screen} {state} was never shown: {:#?}", self.seen);
    }

    /// Reads on until this screen is shown in this state, or the program has ended without.
    pub fn shows(&mut self, screen: &str, state: &str) -> Option<Value> {
        while let Some(line) = self.line() {
            if line["screen"] == screen && line["state"] == state {
                return Some(line);
            }
        }
        None
    }

    /// Reads on until a line holds these words, whatever form the lines have.
    pub fn until_text(&mut self, words: &str) {
        while let Some(line) = self.line_as_text() {
            if line.contains(words) {
                return;
            }
        }
        panic!("{words} was never said: {:#?}", self.seen);
    }

    /// Waits for the code, and has this person enter it.
    pub fn signed_in_by(&mut self, visitor: Visitor) {
        let shown = self.until("device_code", "showing");
        let (code, address) = (shown["user_code"].as_str().unwrap(), shown["verification_uri"].as_str().unwrap());
        visitor.with_code(code).visit(address);
    }

    /// Presses Ctrl-C.
    pub fn interrupt(&self) {
        signal(self.id(), "INT");
    }

    /// Cuts the power, as far as a program can tell.
    pub fn kill(mut self) -> End {
        self.child.kill().unwrap();
        self.end()
    }

    /// Writes a line to its standard input, which ends with it.
    pub fn tell(&mut self, line: &str) {
        writeln!(self.child.stdin.take().unwrap(), "{line}").unwrap();
    }

    /// Waits for its end.
    pub fn end(mut self) -> End {
        while self.line_as_text().is_some() {}
        let code = self.child.wait().unwrap().code();
        let err = self.errors.take().unwrap().join().unwrap();
        let out = self.seen.iter().map(|line| format!("{line}\n")).collect();
        End { code, out, err }
    }

    fn line_as_text(&mut self) -> Option<&str> {
        match self.lines.recv_timeout(PATIENCE) {
            Ok(line) => {
                self.seen.push(line);
                self.seen.last().map(String::as_str)
            }
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => panic!("it does not end; so far: {:#?}", self.seen),
        }
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        // It has ended, or the test has.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl End {
    /// Its lines of JSON.
    pub fn lines(&self) -> Vec<Value> {
        let read = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"));
        self.out.lines().map(read).collect()
    }

    /// Its last line.
    pub fn last(&self) -> Value {
        self.lines().pop().unwrap_or_else(|| panic!("it said nothing: {self:?}"))
    }

    /// The screens it showed, each with its state.
    pub fn screens(&self) -> Vec<String> {
        let word = |line: &Value, name: &str| line[name].as_str().map(str::to_owned);
        self.lines()
            .iter()
            .filter_map(|line| Some(format!("{} {}", word(line, "screen")?, word(line, "state")?)))
            .collect()
    }

    /// Asserts the exit code, both as the system and as the last line tell it.
    pub fn expect(&self, code: i32, result: &str) {
        assert_eq!(self.code, Some(code), "{self:#?}");
        assert_eq!((self.last()["result"].as_str(), self.last()["exit"].as_i64()), (Some(result), Some(code.into())));
    }

    /// Everything it wrote.
    pub fn everything(&self) -> String {
        format!("{}{}", self.out, self.err)
    }
}
