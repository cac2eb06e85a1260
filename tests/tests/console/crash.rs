//! A crash leaves nothing of the memory behind, and nobody but root reads it while the program runs.

use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use firstlink_practice::cast::Temper;
use firstlink_tests::practice::{MARK, Practice, person};
use firstlink_tests::session::{Session, signal, wait_for};
use firstlink_tests::sweep::Canaries;
use firstlink_tests::terminal::{Run, Terminal};

use crate::{KEY, NOTHING};

/// The console program, waiting for a device code to be entered, in a folder of its own and allowed to leave a core of any
/// size.
fn waiting(terminal: &Terminal<'_>, folder: &Path) -> (Run, u32) {
    let device = [&["link", "--json", "--device-code"], &NOTHING[..]].concat();
    let inner = terminal.command(&device);
    let mut command = terminal.session().command("sh".as_ref());
    command.args(["-c", "ulimit -c unlimited && exec \"$0\" \"$@\""]).arg(inner.get_program()).args(inner.get_args());
    command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut run = Run::start(command);
    run.until("device_code", "showing");
    let process = run.id();
    (run, process)
}

/// Whether a process of this system that crashes in this folder leaves a core there: not where the system pipes cores away.
fn system_leaves_cores(folder: &Path) -> bool {
    let script = "ulimit -c unlimited && exec sh -c 'kill -ABRT $$'";
    let crashed = Command::new("sh").args(["-c", script]).current_dir(folder).stderr(Stdio::null()).status().unwrap();
    assert_eq!(crashed.signal(), Some(6), "{crashed:?}");
    let left = std::fs::read_dir(folder).unwrap().count() > 0;
    std::fs::read_dir(folder).unwrap().for_each(|entry| std::fs::remove_file(entry.unwrap().path()).unwrap());
    left
}

#[test]
fn a_crash_leaves_no_core_and_no_secret() {
    let session = Session::with_keyring("crash");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let folder = session.outside().join("crash");
    std::fs::create_dir(&folder).unwrap();
    // Where other programs leave none either, no file can tell; what the system was asked for can, below.
    let comparable = system_leaves_cores(&folder);
    for (name, number) in [("ABRT", 6), ("SEGV", 11)] {
        let (run, process) = waiting(&terminal, &folder);
        let limits = std::fs::read_to_string(format!("/proc/{process}/limits")).unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
        signal(process, name);
        if name == "SEGV" {
            // Rust's own handler looks for a full stack, finds none, gives the signal back to the system, and goes on.
            wait_for("the handler to give the signal back", || !catches(process, number));
            signal(process, name);
        }
        let end = run.end();
        assert_eq!(end.code, None, "it fell of signal {number}: {end:?}");
        let left: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert!(left.is_empty(), "comparable: {comparable}: {left:?}");
        let mut canaries = Canaries::new();
        canaries.add("code or token", MARK);
        canaries.add("password", person(Temper::Plain).password);
        canaries.add_key(KEY);
        for place in [session.person(), session.runtime(), folder.clone()] {
            assert_eq!(canaries.under(&place), Default::default());
        }
        assert!(canaries.among("output", end.everything().as_bytes()).is_empty(), "{end:?}");
    }
}

#[test]
fn nobody_else_reads_memory_or_environment_while_it_waits() {
    let session = Session::with_keyring("closed-memory");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let (run, process) = waiting(&terminal, &session.outside());
    for name in ["mem", "environ", "maps"] {
        let path = format!("/proc/{process}/{name}");
        wait_for("the program to be there", || Path::new(&path).exists());
        let (theirs, control) = (readable(&path), readable("/proc/self/environ"));
        assert!(control, "the reader reads what it may");
        assert!(!theirs, "{path}");
    }
    run.interrupt();
    assert_eq!(run.end().code, Some(11));
}

/// Whether the process has a handler of its own for a signal.
fn catches(process: u32, number: u32) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:")).unwrap().trim();
    u64::from_str_radix(caught, 16).unwrap() >> (number - 1) & 1 == 1
}

/// Whether a program that runs as the person, without the rights of root, may open this file.
fn readable(path: &str) -> bool {
    let script = "head -c 1 \"$0\" > /dev/null";
    let mut command = if is_root() {
        // The same person without the right to look into everything: what every other program of the person is.
        let mut command = Command::new("setpriv");
        command.args(["--bounding-set=-all", "--inh-caps=-all", "--", "sh", "-c", script, path]);
        command
    } else {
        let mut command = Command::new("sh");
        command.args(["-c", script, path]);
        command
    };
    command.stderr(Stdio::null()).status().expect("setpriv (package util-linux) is needed").success()
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().unwrap().stdout.trim_ascii() == b"0"
}
