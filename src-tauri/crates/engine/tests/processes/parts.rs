//! The parts this program plays when a test starts it again, and the tests' end of them.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::Duration;

use firstlink_engine::atomic::StorageError;
use firstlink_engine::home::Home;
use firstlink_engine::journal::{Journal, JournalError};
use firstlink_engine::published::{PreferencesFile, RenamedFile};
use firstlink_engine::secrets::{MemorySecrets, OsSecrets, SecretError, SecretStore};
use firstlink_engine::vault::{Item, Secret, Vault, VaultError, Vaulted};
use firstlink_wizard::effect;
use firstlink_wizard::preferences::Preferences;
use zeroize::Zeroizing;

/// First word of a command line that asks for a part.
pub(crate) const MARKER: &str = "--play";

/// Plays the named part on the home in this folder.
pub(crate) fn play(name: &str, folder: &Path) -> ExitCode {
    let home = || Home::at(folder).unwrap();
    match name {
        "hold" => hold(&home()),
        "append" => append(&home()),
        "publish" => publish(&home()),
        "settle" => settle(&home()),
        "overfill" => overfill(&home()),
        "fill-disk" => fill_disk(&home()),
        "folders" => folders(),
        "keep" => keep(&home()),
        "keep-refresh-token" => keep_some(&home(), Item::RefreshToken),
        "keep-pending-sign-in" => keep_some(&home(), Item::PendingSignIn),
        "keep-product-key" => keep_some(&home(), Item::ProductKey),
        "join-the-crowd" => return crate::crowd::join(&home()),
        "take-a-turn" => return crate::crowd::take_a_turn(&home()),
        #[cfg(target_os = "linux")]
        killed if crate::kills::SCRIPTS.contains(&killed) => crate::kills::play(killed, &home()),
        #[cfg(target_os = "linux")]
        other => crate::keyring::play(other, folder),
        #[cfg(not(target_os = "linux"))]
        unknown => panic!("no such part: {unknown}"),
    }
    ExitCode::SUCCESS
}

/// Prints a line for the test to read.
pub(crate) fn tell(what: impl std::fmt::Display) {
    let mut out = std::io::stdout();
    writeln!(out, "{what}").and_then(|()| out.flush()).unwrap();
}

/// Waits for a line from the test.
pub(crate) fn wait_for_answer() {
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

fn hold(home: &Home) {
    let _lock = home.lock().unwrap();
    tell("held");
    loop {
        std::thread::park();
    }
}

fn append(home: &Home) {
    let _lock = home.lock().unwrap();
    let (mut journal, opened) = Journal::<u64>::open(&home.journal_file()).unwrap();
    for state in opened.state.unwrap_or_default() + 1.. {
        journal.append(&state).unwrap();
        tell(state);
    }
}

fn publish(home: &Home) {
    let _lock = home.lock().unwrap();
    let file = RenamedFile::new(home.preferences_file());
    let before = file.load().unwrap().and_then(|found| found.language);
    for n in before.map_or(0, |language| language.parse::<u64>().unwrap()) + 1.. {
        file.save(&Preferences { language: Some(n.to_string()), ..Preferences::default() }).unwrap();
        tell(n);
    }
}

/// One of each: a journal, a vault whose key nobody kept, published choices.
fn settle(home: &Home) {
    let _lock = home.lock().unwrap();
    let (mut journal, _) = Journal::<String>::open(&home.journal_file()).unwrap();
    journal.append(&"settled".to_owned()).unwrap();
    let vault = Vault::new(home.clone(), Arc::new(MemorySecrets::new()));
    vault.erase().unwrap();
    vault.write(Item::RefreshToken, &Secret::new("settled")).unwrap();
    RenamedFile::new(home.preferences_file()).save(&Preferences::default()).unwrap();
}

fn overfill(home: &Home) {
    let lock = home.lock();
    assert!(lock.is_ok(), "locking writes nothing");
    let (mut journal, opened) = Journal::<String>::open(&home.journal_file()).unwrap();
    assert_eq!(opened.state.as_deref(), Some("settled"));
    assert!(matches!(journal.append(&"more".to_owned()), Err(JournalError::Storage(error)) if error.is_full()));
    let saved = RenamedFile::new(home.preferences_file())
        .save(&Preferences { recommendations: true, ..Preferences::default() });
    assert!(saved.unwrap_err().is_full());
}

fn fill_disk(home: &Home) {
    let _lock = home.lock().unwrap();
    let (mut journal, _) = Journal::<String>::open(&home.journal_file()).unwrap();
    let vault = Vault::new(home.clone(), Arc::new(MemorySecrets::new()));
    let file = RenamedFile::new(home.preferences_file());
    journal.append(&"old".to_owned()).unwrap();
    vault.write(Item::RefreshToken, &Secret::new("old")).unwrap();
    file.save(&Preferences::default()).unwrap();
    let filler = home.journal_file().with_file_name("filler");
    fill(&filler);
    let full = |error: &StorageError| assert!(error.is_full(), "{error}");
    match journal.append(&"x".repeat(8192)) {
        Err(JournalError::Storage(error)) => full(&error),
        other => panic!("{other:?}"),
    }
    match vault.write(Item::RefreshToken, &Secret::new("new")) {
        Err(VaultError::Storage(error)) => full(&error),
        other => panic!("{other:?}"),
    }
    full(&file.save(&Preferences { recommendations: true, ..Preferences::default() }).unwrap_err());
    assert_eq!(Journal::<String>::read(&home.journal_file()).unwrap().as_deref(), Some("old"));
    assert_eq!(vault.read(Item::RefreshToken).unwrap().unwrap().expose(), b"old");
    assert_eq!(file.load().unwrap(), Some(Preferences::default()));
    std::fs::remove_file(filler).unwrap();
    journal.append(&"new".to_owned()).unwrap();
    let (_, opened) = Journal::<String>::open(&home.journal_file()).unwrap();
    assert_eq!((opened.state.as_deref(), opened.dropped, opened.damage), (Some("new"), false, None));
    vault.write(Item::RefreshToken, &Secret::new("new")).unwrap();
}

fn fill(path: &Path) {
    let mut filler = std::fs::File::create(path).unwrap();
    while filler.write_all(&[0; 512]).is_ok() {}
}

fn folders() {
    for home in [Home::platform().unwrap(), Home::practice().unwrap()] {
        let files =
            [home.journal_file(), home.vault_file(), home.preferences_file()].map(|file| file.display().to_string());
        tell(files.join(" "));
    }
}

/// Counts on in the vault for ever, with the real keyring.
fn keep(home: &Home) {
    let vault = Vault::new(home.clone(), Arc::new(OsSecrets::new()));
    let kept = vault.read(Item::RefreshToken).unwrap();
    let before: u64 = kept.map_or(0, |kept| kept.expose_text().unwrap().parse().unwrap());
    for n in before + 1.. {
        vault.write(Item::RefreshToken, &Secret::new(n.to_string())).unwrap();
        tell(n);
    }
}

/// How often each of several writers writes.
pub(crate) const TIMES: u64 = 25;

/// Writes one item many times, and checks that nobody else changes it.
fn keep_some(home: &Home, item: Item) {
    let vault = Vault::new(home.clone(), Arc::new(OsSecrets::new()));
    for n in 1..=TIMES {
        vault.write(item, &Secret::new(n.to_string())).unwrap();
        assert_eq!(vault.read(item).unwrap().unwrap().expose_text(), Some(n.to_string().as_str()));
    }
}

/// A secret store all processes share: it gives the same key to whoever asks, so that a vault can be looked into from
/// outside, and no keyring is what holds a test up.
#[derive(Debug)]
pub(crate) struct OneKey;

impl SecretStore for OneKey {
    fn probe(&self) -> effect::SecretStore {
        effect::SecretStore::Ready
    }

    fn read(&self, _: &str) -> Result<Option<Zeroizing<Vec<u8>>>, SecretError> {
        Ok(Some(Zeroizing::new(vec![7; 32])))
    }

    fn write(&self, _: &str, _: &[u8]) -> Result<(), SecretError> {
        Ok(())
    }

    fn delete(&self, _: &str) -> Result<(), SecretError> {
        Ok(())
    }
}

/// A command line that plays a part.
pub(crate) struct Part(Command);

/// This program, asked to play a part on a home.
pub(crate) fn part(name: &str, folder: &Path) -> Part {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.arg(MARKER).arg(name).arg(folder);
    Part(command)
}

impl Part {
    pub(crate) fn command(&mut self) -> &mut Command {
        &mut self.0
    }

    /// Program and arguments, for another program to run.
    pub(crate) fn words(&self) -> Vec<std::ffi::OsString> {
        std::iter::once(self.0.get_program()).chain(self.0.get_args()).map(ToOwned::to_owned).collect()
    }
}

impl std::ops::Deref for Part {
    type Target = Command;
    fn deref(&self) -> &Command {
        &self.0
    }
}

impl std::ops::DerefMut for Part {
    fn deref_mut(&mut self) -> &mut Command {
        &mut self.0
    }
}

/// Runs it to its end and wants success.
pub(crate) fn succeed(command: &mut Command) {
    let status = command.status().unwrap();
    assert!(status.success(), "{command:?}: {status}");
}

/// What it printed.
pub(crate) fn output(command: &mut Command) -> String {
    let output = command.stderr(Stdio::inherit()).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// Every file in a folder with its content.
pub(crate) fn all_files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

/// A running part, killed when dropped.
pub(crate) struct Player {
    child: Child,
    lines: BufReader<ChildStdout>,
}

impl Player {
    pub(crate) fn start(part: &Part) -> Player {
        let mut command = Command::new(part.get_program());
        command.args(part.get_args()).stdin(Stdio::piped()).stdout(Stdio::piped());
        for (name, value) in part.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        Player { child, lines }
    }

    /// Its next line; `None` at its end. A line cut off by the kill does not count.
    pub(crate) fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        line.strip_suffix('\n').map(ToOwned::to_owned)
    }

    /// Sends it a line.
    pub(crate) fn answer(&mut self, line: &str) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    /// Kills it some way into what it does after so many lines; the last number it told.
    pub(crate) fn killed_after(mut self, lines: u64) -> Option<u64> {
        let mut last = None;
        for _ in 0..lines {
            last = self.line().or(last);
        }
        // Not always at the same point of a write.
        std::thread::sleep(Duration::from_micros(lines * 313));
        self.kill();
        while let Some(line) = self.line() {
            last = Some(line);
        }
        last.map(|line| line.parse().unwrap())
    }

    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
