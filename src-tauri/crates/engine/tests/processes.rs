//! Storage as several processes use it: killed at any moment, all at once, on a full disk, and with a real keyring.
//!
//! The tests start this very program again to play a part (`tests/processes/parts.rs`), so that there is a process to kill.
//! Each keyring is a real one, on a bus of its own, in an empty home (`tests/processes/desktop.rs`).
#![cfg_attr(not(target_os = "linux"), allow(dead_code, unused_imports, reason = "the keyring tests are for Linux"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use firstlink_engine::home::{Home, LockError};
use firstlink_engine::journal::Journal;
use firstlink_engine::published::{PreferencesFile, RenamedFile};
use libtest_mimic::{Arguments, Failed, Trial};

#[path = "processes/crowd.rs"]
mod crowd;
#[cfg(target_os = "linux")]
#[path = "processes/desktop.rs"]
mod desktop;
#[cfg(target_os = "linux")]
#[path = "processes/keyring.rs"]
mod keyring;
#[cfg(target_os = "linux")]
#[path = "processes/kills.rs"]
mod kills;
#[path = "processes/parts.rs"]
mod parts;

use parts::{Player, part};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [marker, name, folder] = words.as_slice()
        && marker == parts::MARKER
    {
        return parts::play(name, Path::new(folder));
    }
    libtest_mimic::run(&Arguments::from_args(), trials()).exit_code()
}

fn trials() -> Vec<Trial> {
    let mut trials = vec![
        trial("one_process_at_a_time_changes_a_home_and_a_killed_one_lets_go", one_at_a_time),
        trial("a_journal_whose_writer_is_killed_loses_nothing_it_had_promised", killed_journal),
        trial("published_choices_are_whole_however_often_their_writer_is_killed", killed_preferences),
        trial("where_no_more_fits_old_content_stays_and_the_cause_is_named", no_room),
    ];
    #[cfg(target_os = "linux")]
    trials.extend([
        trial("a_full_disk_is_named_and_once_there_is_room_one_can_go_on", full_disk),
        trial("the_folders_are_those_of_the_platform_and_practice_has_its_own", platform_folders),
    ]);
    #[cfg(target_os = "linux")]
    trials.extend(keyring::trials());
    #[cfg(target_os = "linux")]
    trials.extend(kills::trials());
    trials.extend(crowd::trials());
    trials
}

fn trial(name: &'static str, test: fn()) -> Trial {
    Trial::test(name, move || {
        std::panic::catch_unwind(test).map_err(|_| Failed::from("it panicked; the message is above"))
    })
}

fn room() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("home");
    (folder, path)
}

/// A room in memory, where the system has a folder for that: where no power is cut, nothing need wait for a disk.
fn in_memory() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    let path = folder.path().join("home");
    (folder, path)
}

fn one_at_a_time() {
    let (_folder, path) = room();
    let home = Home::at(&path).unwrap();
    let mut holder = Player::start(&part("hold", &path));
    assert_eq!(holder.line().as_deref(), Some("held"));
    assert!(matches!(home.lock(), Err(LockError::Busy)));
    assert_eq!(Journal::<u64>::read(&home.journal_file()).unwrap(), None, "reading needs no lock");
    holder.kill();
    assert!(home.lock().is_ok());
}

fn killed_journal() {
    let (_folder, path) = room();
    let home = Home::at(&path).unwrap();
    home.create().unwrap();
    let mut newest = 0;
    for round in 0..100 {
        let promised = Player::start(&part("append", &path)).killed_after(round % 7);
        let (_, opened) = Journal::<u64>::open(&home.journal_file()).unwrap();
        assert_eq!(opened.damage, None, "round {round}");
        let state = opened.state.unwrap_or_default();
        // One more than it told of may have reached the disk.
        let promised = promised.unwrap_or(newest);
        assert!(state == promised || state == promised + 1, "round {round}: promised {promised}, found {state}");
        newest = state;
    }
    assert!(newest > 100, "the writers did get to write");
}

fn killed_preferences() {
    let (_folder, path) = room();
    let file = RenamedFile::new(Home::at(&path).unwrap().preferences_file());
    for round in 0..50 {
        let promised = Player::start(&part("publish", &path)).killed_after(1 + round % 7).unwrap();
        let language = file.load().unwrap().unwrap().language.unwrap();
        let found: u64 = language.parse().unwrap();
        assert!(found == promised || found == promised + 1, "round {round}: promised {promised}, found {found}");
    }
}

/// The size limit of the process stands in for a full disk where none can be mounted; the part itself checks.
fn no_room() {
    let (_folder, path) = room();
    parts::succeed(&mut part("settle", &path));
    let settled = parts::all_files(&path);
    let mut cramped = std::process::Command::new("sh");
    cramped.args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh"]).args(part("overfill", &path).words());
    parts::succeed(&mut cramped);
    assert_eq!(parts::all_files(&path), settled, "everything is as it was");
    parts::succeed(&mut part("settle", &path));
}

/// In a mount namespace of its own; where that is not allowed, [`no_room`] has to do.
#[cfg(target_os = "linux")]
fn full_disk() {
    let (_folder, path) = room();
    std::fs::create_dir(&path).unwrap();
    let script = "mount -t tmpfs -o size=64k,mode=700 tmpfs \"$0\" || exit 99; exec \"$@\"";
    let mut full = std::process::Command::new("unshare");
    full.args(["--user", "--map-root-user", "--mount", "sh", "-c", script])
        .arg(&path)
        .args(part("fill-disk", &path).words());
    let status = full.status().expect("unshare (package util-linux) is needed");
    match status.code() {
        Some(0) => {}
        Some(1 | 99) if !mounting_is_allowed(&path) => {}
        other => panic!("the part failed: {other:?}"),
    }
}

#[cfg(target_os = "linux")]
fn mounting_is_allowed(path: &Path) -> bool {
    let mut mount = std::process::Command::new("unshare");
    mount.args(["--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs"]).arg(path);
    mount.status().is_ok_and(|status| status.success())
}

#[cfg(target_os = "linux")]
fn platform_folders() {
    let (folder, path) = room();
    let at = |place: &str| folder.path().join(place).display().to_string();
    let mut asked = part("folders", &path);
    asked.command().env("HOME", at("person")).env_remove("XDG_STATE_HOME").env_remove("XDG_DATA_HOME");
    let plain = parts::output(&mut asked);
    let mut asked = part("folders", &path);
    asked.command().env("HOME", at("person")).env("XDG_STATE_HOME", at("s")).env("XDG_DATA_HOME", at("d"));
    let chosen = parts::output(&mut asked);
    let expected = |state: &str, data: &str| {
        let lines =
            [("firstlink", "org.firstlink.Firstlink"), ("firstlink-practice", "org.firstlink.Firstlink.Practice")].map(
                |(ours, id)| {
                    format!("{state}/{ours}/journal.jsonl {state}/{ours}/vault {data}/{id}/preferences.json\n")
                },
            );
        lines.concat()
    };
    assert_eq!(plain, expected(&at("person/.local/state"), &at("person/.local/share")));
    assert_eq!(chosen, expected(&at("s"), &at("d")));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "asking creates nothing");
}
