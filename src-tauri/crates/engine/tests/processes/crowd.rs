//! Two hundred processes at once: at the vault each gets its turns, at the home each gets its turn or is told who is at work.

use std::fs::File;
use std::process::ExitCode;
use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant};

use firstlink_engine::home::{Home, LockError};
use firstlink_engine::journal::Journal;
use firstlink_engine::vault::{Item, Secret, Vault, VaultState, Vaulted};
use libtest_mimic::Trial;

use crate::parts::{OneKey, Part, part, tell};
use crate::{in_memory, trial};

const CROWD: u64 = 200;
const TIMES: u64 = 50;
const ITEMS: [Item; 3] = [Item::RefreshToken, Item::PendingSignIn, Item::ProductKey];
/// What `firstlink` ends with when another one is at work.
const AT_WORK: u8 = 12;

pub(crate) fn trials() -> Vec<Trial> {
    vec![
        trial("two_hundred_processes_write_the_vault_fifty_times_each_and_all_of_it_counts", vault),
        trial("two_hundred_processes_want_the_journal_and_get_it_one_by_one_or_are_refused", journal),
    ]
}

fn vault() {
    let (_folder, path) = in_memory();
    let home = Home::at(&path).unwrap();
    home.create().unwrap();
    let start = hold_back(&home);
    let crowd: Vec<_> = (0..CROWD).map(|_| gather(part("join-the-crowd", &path))).collect();
    drop(start);
    let mut waits = Vec::new();
    let mut gaps = Vec::new();
    for child in crowd {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "a writer failed: {}", output.status);
        let told = String::from_utf8(output.stdout).unwrap();
        let lines: Vec<(u64, u64)> = told.lines().map(two_numbers).collect();
        assert_eq!(lines.len() as u64, TIMES);
        waits.extend(lines.iter().map(|(micros, _)| *micros));
        gaps.extend(lines.windows(2).map(|two| two[1].1 - two[0].1));
    }
    let vault = Vault::new(home, Arc::new(OneKey));
    // Each write counts on from the one before it: one lost would be missing here.
    assert_eq!(vault.state(), VaultState::Opens { generation: CROWD * TIMES, items: ITEMS.to_vec() });
    ITEMS.into_iter().for_each(|item| assert!(is_whole(vault.read(item).unwrap().unwrap().expose())));
    // Whoever stands in line is passed by nobody; between two visits the system may keep somebody away from it for a while.
    let longest = gaps.iter().max().copied().unwrap();
    assert!(longest <= CROWD * 10, "somebody was passed over {longest} times");
    waits.sort_unstable();
    let at = |share: usize| Duration::from_micros(waits[(waits.len() - 1) * share / 1000]);
    tell(format!(
        "vault, {CROWD} processes × {TIMES} writes: wait p50 {:?}, p99 {:?}, longest {:?}; passed over at most {longest} times",
        at(500),
        at(990),
        at(1000)
    ));
}

/// Writes again and again; of each write it tells how long it took and how many there had been by then.
pub(crate) fn join(home: &Home) -> ExitCode {
    wait_for_start(home);
    let vault = Vault::new(home.clone(), Arc::new(OneKey));
    let own = std::process::id();
    for n in 0..TIMES {
        let item = ITEMS[(own as usize + n as usize) % ITEMS.len()];
        let began = Instant::now();
        vault.write(item, &whole(own, n)).unwrap();
        let waited = began.elapsed().as_micros();
        tell(format!("{waited} {}", written_so_far(home)));
        if n % 10 == 0 {
            assert!(is_whole(vault.read(item).unwrap().unwrap().expose()));
        }
    }
    ExitCode::SUCCESS
}

/// The counter stands open in the file's header, after eight bytes of name, one of version and sixteen of id.
fn written_so_far(home: &Home) -> u64 {
    let file = std::fs::read(home.vault_file()).unwrap();
    u64::from_le_bytes(file[25..33].try_into().unwrap())
}

fn journal() {
    let (_folder, path) = in_memory();
    let home = Home::at(&path).unwrap();
    home.create().unwrap();
    let start = hold_back(&home);
    let crowd: Vec<_> = (0..CROWD).map(|_| gather(part("take-a-turn", &path))).collect();
    drop(start);
    let ends: Vec<_> = crowd.into_iter().map(|mut child| child.wait().unwrap().code()).collect();
    let served = ends.iter().filter(|code| **code == Some(0)).count() as u64;
    let refused = ends.iter().filter(|code| **code == Some(i32::from(AT_WORK))).count() as u64;
    assert_eq!((served + refused, served > 0), (CROWD, true), "{ends:?}");
    let (_, opened) = Journal::<u64>::open(&home.journal_file()).unwrap();
    assert_eq!((opened.state, opened.dropped, opened.damage), (Some(served * TIMES), false, None));
    tell(format!("journal, {CROWD} processes: {served} had their turn, {refused} were told that another is at work"));
}

/// As the engine does: waits a while for the home, then counts on in its journal.
pub(crate) fn take_a_turn(home: &Home) -> ExitCode {
    wait_for_start(home);
    let waiting = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let _lock = match waiting.block_on(home.lock_within(Duration::from_secs(3))) {
        Ok(lock) => lock,
        Err(LockError::Busy) => return ExitCode::from(AT_WORK),
        Err(error) => panic!("{error}"),
    };
    let (mut journal, opened) = Journal::<u64>::open(&home.journal_file()).unwrap();
    assert!(!opened.dropped && opened.damage.is_none());
    let before = opened.state.unwrap_or_default();
    for n in 1..=TIMES {
        journal.append(&(before + n)).unwrap();
    }
    ExitCode::SUCCESS
}

/// While the file it gives is held, nobody of the crowd begins.
fn hold_back(home: &Home) -> File {
    let start = File::create(start_line(home)).unwrap();
    start.lock().unwrap();
    start
}

fn wait_for_start(home: &Home) {
    File::open(start_line(home)).unwrap().lock_shared().unwrap();
}

fn start_line(home: &Home) -> std::path::PathBuf {
    home.journal_file().with_file_name("start")
}

fn gather(mut part: Part) -> std::process::Child {
    part.command().stdout(Stdio::piped()).spawn().unwrap()
}

fn two_numbers(line: &str) -> (u64, u64) {
    let (one, two) = line.split_once(' ').unwrap();
    (one.parse().unwrap(), two.parse().unwrap())
}

/// The same thing said over and over: half of one and half of another would show.
fn whole(own: u32, n: u64) -> Secret {
    Secret::new(format!("{own:>8}{n:>8}").repeat(32))
}

fn is_whole(bytes: &[u8]) -> bool {
    bytes.len() == 512 && bytes.chunks(16).all(|chunk| chunk == &bytes[..16])
}
