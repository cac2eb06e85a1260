//! A process killed at every single call by which it changes anything on the disk: what is found is what was before or after.
//!
//! `strace` kills the process on entering its n-th call of a name, for each name and n there are. Three scripts together make
//! more than a thousand of them: a new home, a home that works for long, and one with damage to repair and a vault to erase.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use firstlink_engine::home::Home;
use firstlink_engine::journal::Journal;
use firstlink_engine::published::{PreferencesFile, RenamedFile};
use firstlink_engine::vault::{Item, Secret, Vault, VaultError, VaultState, Vaulted};
use firstlink_wizard::preferences::Preferences;
use libtest_mimic::Trial;

use crate::parts::{OneKey, part, tell};
use crate::{in_memory, trial};

/// What a killed process may have been doing.
pub(crate) const SCRIPTS: [&str; 3] = ["killed-at-first", "killed-at-work", "killed-at-repair"];

/// Every call that makes, changes, names or removes a file, asks for it to be on the disk, or takes a lock.
const CALLS: &str = "write,pwrite64,writev,pwritev,fsync,fdatasync,sync_file_range,rename,renameat,renameat2,unlink,unlinkat,\
link,linkat,symlink,symlinkat,truncate,ftruncate,fallocate,open,openat,creat,mkdir,mkdirat,chmod,fchmod,fchmodat,flock,\
copy_file_range,sendfile";

/// How many kills it takes at least.
const ENOUGH: usize = 1000;

pub(crate) fn trials() -> Vec<Trial> {
    vec![trial("killed_at_any_call_that_writes_a_home_holds_what_was_before_or_after", killed_everywhere)]
}

fn killed_everywhere() {
    let kills: usize = SCRIPTS.into_iter().map(killed_throughout).sum();
    tell(format!("killed {kills} times at a call that writes: always the state before or after"));
    assert!(kills >= ENOUGH, "only {kills} kills");
}

/// A call: its name, and which one of that name it is.
type Call = (String, usize);

/// Kills a script at each of its calls; how often that was.
fn killed_throughout(script: &'static str) -> usize {
    let calls = calls_of(script);
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(call) = calls.get(next.fetch_add(1, Ordering::Relaxed)) {
            killed_at(script, call);
        }
    };
    std::thread::scope(|scope| {
        let workers = [scope.spawn(work), scope.spawn(work)];
        workers.into_iter().for_each(|worker| worker.join().unwrap());
    });
    calls.len()
}

/// The calls the script makes when nobody kills it.
fn calls_of(script: &str) -> Vec<Call> {
    let (folder, home) = prepared(script);
    let log = folder.path().join("log");
    let mut whole = strace(&log, None);
    whole.args(part(script, &home_folder(&home)).words()).stdout(Stdio::null());
    let status = whole.status().expect("strace (package strace) is needed");
    let log = std::fs::read_to_string(&log).unwrap_or_default();
    assert!(
        status.success(),
        "the script did not run to its end under strace ({status}); strace needs the right to trace processes (ptrace), \
         which this machine may forbid:\n{log}"
    );
    let mut counted = BTreeMap::new();
    let calls = log.lines().filter_map(|line| {
        let (_process, call) = line.split_once(' ')?;
        let (name, arguments) = call.trim_start().split_once('(')?;
        let n: &mut usize = counted.entry(name.to_owned()).or_default();
        *n += 1;
        // Opening a file that is there already changes nothing.
        let changes = !name.starts_with("open") || arguments.contains("O_CREAT");
        changes.then(|| (name.to_owned(), *n))
    });
    calls.collect()
}

fn killed_at(script: &str, call: &Call) {
    let (folder, home) = prepared(script);
    let mut killed = strace(&folder.path().join("log"), Some(call));
    killed.args(part(script, &home_folder(&home)).words()).stderr(Stdio::null());
    let output = killed.output().unwrap();
    let at = format!("{script} killed at {call:?}");
    assert!(!output.status.success(), "{at}: nothing was killed");
    let told = String::from_utf8(output.stdout).unwrap();
    check(script, &at, &home, &promised(&told));
}

fn strace(log: &Path, kill: Option<&Call>) -> Command {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-s", "0", "-e", "signal=none", "-e"]).arg(format!("trace={CALLS}"));
    if let Some((name, n)) = kill {
        strace.arg("-e").arg(format!("inject={name}:signal=KILL:when={n}"));
    }
    strace.arg("-o").arg(log);
    strace
}

/// What each file was last said to hold. A line cut off by the kill does not count.
fn promised(told: &str) -> BTreeMap<&str, u64> {
    let whole = told.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().filter_map(|line| line.split_once(' ')).map(|(name, n)| (name, n.parse().unwrap())).collect()
}

fn check(script: &str, at: &str, home: &Home, promised: &BTreeMap<&str, u64>) {
    let start = start_of(script);
    let fits = |name: &str, found: u64| {
        let promised = promised.get(name).copied().unwrap_or(start);
        assert!(found == promised || found == promised + 1, "{at}: {name} promised {promised} and holds {found}");
    };
    let _lock = home.lock().unwrap();
    let damaged_before = script == "killed-at-repair";
    let looked = Journal::<u64>::read(&home.journal_file()).unwrap();
    let (_, opened) = Journal::<u64>::open(&home.journal_file()).unwrap();
    assert_eq!(opened.state, looked, "{at}");
    assert!(damaged_before || opened.damage.is_none(), "{at}: the journal is damaged");
    fits("journal", opened.state.unwrap_or_default());
    match RenamedFile::new(home.preferences_file()).load() {
        // Moved aside, and not written anew yet: then it is, from the journal, at the next start.
        Ok(None) if damaged_before && !promised.contains_key("preferences") => {}
        Ok(found) => fits("preferences", found.map_or(0, |found| found.language.unwrap().parse().unwrap())),
        Err(_) => assert!(damaged_before && !promised.contains_key("preferences"), "{at}: the choices are damaged"),
    }
    let vault = Vault::new(home.clone(), Arc::new(OneKey));
    match vault.state() {
        VaultState::Absent if promised.contains_key("erasing") => {}
        VaultState::Absent => fits("vault", 0),
        VaultState::Opens { .. } => fits("vault", in_vault(&vault)),
        other @ (VaultState::KeyMissing
        | VaultState::Sealed
        | VaultState::Locked
        | VaultState::NoSecretStore
        | VaultState::Damaged
        | VaultState::Newer
        | VaultState::Unreadable(_)) => panic!("{at}: the vault is {other:?}"),
    }
}

fn in_vault(vault: &Vault) -> u64 {
    vault.read(Item::RefreshToken).unwrap().map_or(0, |secret| secret.expose_text().unwrap().parse().unwrap())
}

/// What all three files hold before a script begins.
fn start_of(script: &str) -> u64 {
    match script {
        "killed-at-first" => 0,
        "killed-at-work" => WORKED,
        "killed-at-repair" => 3,
        unknown => panic!("no such script: {unknown}"),
    }
}

/// So near to the length at which a journal is written anew that the script crosses it.
const WORKED: u64 = 240;

/// A home as the script expects it.
fn prepared(script: &str) -> (tempfile::TempDir, Home) {
    let (folder, path) = in_memory();
    let home = Home::at(&path).unwrap();
    let start = start_of(script);
    if start > 0 {
        home.create().unwrap();
        let (mut journal, _) = Journal::<u64>::open(&home.journal_file()).unwrap();
        (1..=start).for_each(|n| journal.append(&n).unwrap());
        keep(&home, start);
        publish(&home, start);
    }
    if script == "killed-at-repair" {
        spoil(&home.journal_file(), 1);
        spoil(&home.preferences_file(), 0);
    }
    (folder, home)
}

fn spoil(path: &Path, byte: usize) {
    let mut content = std::fs::read(path).unwrap();
    content[byte] ^= 1;
    std::fs::write(path, content).unwrap();
}

fn home_folder(home: &Home) -> std::path::PathBuf {
    home.journal_file().parent().unwrap().to_owned()
}

/// Plays a script: what it has done, it tells.
pub(crate) fn play(script: &str, home: &Home) {
    match script {
        "killed-at-first" => work(home, 12),
        "killed-at-work" => work(home, 32),
        "killed-at-repair" => {
            work(home, 14);
            tell("erasing 1");
            // The key that all share stays, and that is noticed; the files are gone.
            let erased = Vault::new(home.clone(), Arc::new(OneKey)).erase();
            assert!(matches!(erased, Err(VaultError::NotErased)));
        }
        unknown => panic!("no such script: {unknown}"),
    }
}

fn work(home: &Home, rounds: u64) {
    let _lock = home.lock().unwrap();
    let (mut journal, opened) = Journal::<u64>::open(&home.journal_file()).unwrap();
    let before = opened.state.unwrap_or_default();
    for n in before + 1..=before + rounds {
        journal.append(&n).unwrap();
        tell(format!("journal {n}"));
        keep(home, n);
        tell(format!("vault {n}"));
        publish(home, n);
        tell(format!("preferences {n}"));
    }
}

fn keep(home: &Home, n: u64) {
    let vault = Vault::new(home.clone(), Arc::new(OneKey));
    vault.write(Item::RefreshToken, &Secret::new(n.to_string())).unwrap();
}

fn publish(home: &Home, n: u64) {
    let preferences = Preferences { language: Some(n.to_string()), ..Preferences::default() };
    RenamedFile::new(home.preferences_file()).save(&preferences).unwrap();
}
