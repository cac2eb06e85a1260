//! Homes as a hostile or unlucky world leaves them: each is refused or survived by the built program, in words of its own.

#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "what cannot happen fails the test")]

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// What is done to a home, what then must be said, and the code to end with.
struct Case {
    what: &'static str,
    harm: fn(&Home),
    told: &'static str,
    exit: i32,
}

/// A home that was used before.
struct Home {
    _room: TempDir,
    folder: PathBuf,
}

impl Home {
    fn used() -> Home {
        let room = TempDir::new().unwrap();
        let home = Home { folder: room.path().join("home"), _room: room };
        let first = home.begin().output().unwrap();
        assert_eq!(first.status.code(), Some(2), "it stops at the first question: {first:?}");
        assert!(home.journal().exists());
        fs::write(home.folder.join("vault"), "FRSTLINK").unwrap();
        fs::set_permissions(home.folder.join("vault"), Permissions::from_mode(0o600)).unwrap();
        home
    }

    fn journal(&self) -> PathBuf {
        self.folder.join("journal.jsonl")
    }

    fn command(&self, words: &[&str]) -> Command {
        firstlink(&self.folder, words)
    }

    /// A run that writes: it goes on from Welcome and stops for want of an answer.
    fn begin(&self) -> Command {
        let profile = self.folder.with_file_name("profile.toml");
        fs::write(&profile, PROFILE).unwrap();
        let mut command = self.command(&["link", "--no-key", "--json", "--profile"]);
        command.arg(profile);
        command
    }
}

/// Somebody who can be asked, were anything asked of them.
const PROFILE: &str = "[provider]\nname = \"Nobody\"\nissuer = \"http://127.0.0.1:9/v2.0\"\nclient_id = \"abc\"\n";

fn firstlink(home: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_firstlink"));
    command.arg("--home").arg(home).args(words);
    command.env_clear().env("LANG", "en_GB.UTF-8").env("PATH", "/usr/bin:/bin").env("BROWSER", "false");
    command.env("HOME", home).env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent").stdin(Stdio::null());
    command
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn is_root() -> bool {
    fs::metadata("/proc/self").unwrap().uid() == 0
}

/// Puts something else where a file of the home was, or would be.
fn link_away(home: &Home, name: &str) {
    let elsewhere = home.folder.with_file_name("elsewhere");
    fs::write(&elsewhere, "theirs").unwrap();
    let place = home.folder.join(name);
    let _ = fs::remove_file(&place);
    symlink(&elsewhere, place).unwrap();
}

const REFUSED: &[Case] = &[
    Case {
        what: "the home is a file",
        harm: |home| {
            fs::remove_dir_all(&home.folder).unwrap();
            fs::write(&home.folder, "a file").unwrap();
        },
        told: "it is not a folder; name another one with --home",
        exit: 73,
    },
    Case {
        what: "the home can be written by its group",
        harm: |home| fs::set_permissions(&home.folder, Permissions::from_mode(0o770)).unwrap(),
        told: "other accounts can write in it; take that right away (chmod go-w)",
        exit: 73,
    },
    Case {
        what: "the home can be written by everybody",
        harm: |home| fs::set_permissions(&home.folder, Permissions::from_mode(0o707)).unwrap(),
        told: "other accounts can write in it; take that right away (chmod go-w)",
        exit: 73,
    },
    Case {
        what: "the journal can be written by its group",
        harm: |home| fs::set_permissions(home.journal(), Permissions::from_mode(0o620)).unwrap(),
        told: "journal.jsonl is not safe to use: other accounts can change it",
        exit: 73,
    },
    Case {
        what: "the vault can be written by everybody",
        harm: |home| fs::set_permissions(home.folder.join("vault"), Permissions::from_mode(0o606)).unwrap(),
        told: "vault is not safe to use: other accounts can change it",
        exit: 73,
    },
    Case {
        what: "a link in place of the journal",
        harm: |home| link_away(home, "journal.jsonl"),
        told: "journal.jsonl is not safe to use: it is a link to somewhere else",
        exit: 73,
    },
    Case {
        what: "a link in place of the vault",
        harm: |home| link_away(home, "vault"),
        told: "vault is not safe to use: it is a link to somewhere else",
        exit: 73,
    },
    Case {
        what: "a link in place of the lock",
        harm: |home| link_away(home, "lock"),
        told: "lock is not safe to use: it is a link to somewhere else",
        exit: 73,
    },
    Case {
        what: "a folder in place of the journal",
        harm: |home| {
            fs::remove_file(home.journal()).unwrap();
            fs::create_dir(home.journal()).unwrap();
        },
        told: "journal.jsonl is not safe to use: it is not a file; take it away",
        exit: 73,
    },
    Case {
        what: "a pipe in place of the vault",
        harm: |home| {
            let vault = home.folder.join("vault");
            fs::remove_file(&vault).unwrap();
            assert!(Command::new("mkfifo").arg(vault).status().unwrap().success());
        },
        told: "vault is not safe to use: it is not a file; take it away",
        exit: 73,
    },
];

#[test]
fn what_others_could_have_put_there_is_refused_by_name_and_left_as_it_is() {
    for case in REFUSED {
        let home = Home::used();
        (case.harm)(&home);
        for mut command in [home.begin(), home.command(&["status"]), home.command(&["unlink", "--yes"])] {
            let output = command.output().unwrap();
            let said = said(&output);
            assert!(said.contains(case.told), "{}: {said}", case.what);
            assert_eq!(output.status.code(), Some(case.exit), "{}: {said}", case.what);
        }
        let elsewhere = home.folder.with_file_name("elsewhere");
        assert!(!elsewhere.exists() || fs::read(elsewhere).unwrap() == b"theirs", "{}", case.what);
    }
}

/// Root gives things away; anybody else tries what is root's.
#[test]
fn what_belongs_to_another_account_is_refused() {
    if !is_root() {
        let output = firstlink(Path::new("/usr"), &["status"]).output().unwrap();
        assert!(said(&output).contains("it belongs to another account"), "{}", said(&output));
        assert_eq!(output.status.code(), Some(73));
        return;
    }
    for (name, told) in [
        ("", "it belongs to another account; run Firstlink as the person it is for, without sudo"),
        ("journal.jsonl", "journal.jsonl is not safe to use: it belongs to another account; give it"),
        ("vault", "vault is not safe to use: it belongs to another account; give it"),
        ("lock", "lock is not safe to use: it belongs to another account; give it"),
    ] {
        let home = Home::used();
        chown(home.folder.join(name), Some(12_345), Some(12_345)).unwrap();
        let output = home.begin().output().unwrap();
        assert!(said(&output).contains(told), "{name}: {}", said(&output));
        assert_eq!(output.status.code(), Some(73), "{name}");
    }
}

/// A small disk of its own, in a mount namespace of its own; `script` runs on it with the program and the home as `$1`, `$2`.
fn on_a_small_disk(home: &Home, script: &str) -> Option<Output> {
    fs::remove_dir_all(&home.folder).unwrap();
    fs::create_dir(&home.folder).unwrap();
    let profile = home.folder.with_file_name("profile.toml");
    let script = format!(
        "mount -t tmpfs -o size=64k,mode=700 tmpfs \"$2\" || exit 99\nrun() {{ \"$1\" --home \"$2\" \
         --profile \"$3\" link --no-key --json; }}\n{script}"
    );
    let mut unshare = Command::new("unshare");
    unshare.args(["--user", "--map-root-user", "--mount", "sh", "-c", &script, "sh"]);
    unshare.arg(env!("CARGO_BIN_EXE_firstlink")).arg(&home.folder).arg(profile);
    unshare.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent").env("LANG", "en_GB.UTF-8").stdin(Stdio::null());
    let output = unshare.output().expect("unshare (package util-linux) is needed");
    // Where mounting is not allowed at all, the limits on file sizes in the engine's own tests have to do.
    (!matches!(output.status.code(), Some(1 | 99)) || said(&output).contains("result")).then_some(output)
}

#[test]
fn a_full_disk_is_said_and_with_room_again_one_goes_on() {
    let home = Home::used();
    let script = "run \"$@\" >/dev/null\n\
         dd if=/dev/zero of=\"$2/filler\" bs=512 2>/dev/null\n\
         rm \"$2/journal.jsonl\"; dd if=/dev/zero of=\"$2/filler2\" bs=512 2>/dev/null\n\
         run \"$@\"; echo \"full $?\"\n\
         rm \"$2\"/filler*; run \"$@\" >/dev/null; echo \"roomy $?\"";
    let Some(output) = on_a_small_disk(&home, script) else { return };
    let said = said(&output);
    assert!(said.contains("full 74"), "{said}");
    assert!(said.contains("Make some room, then try again"), "{said}");
    assert!(said.contains("roomy 2"), "{said}");
}

#[test]
fn a_disk_that_cannot_be_written_is_said_and_status_still_reads() {
    let home = Home::used();
    let script = "run \"$@\" >/dev/null; mount -o remount,ro \"$2\" || exit 99\n\
         run \"$@\"; echo \"read-only $?\"\n\
         \"$1\" --home \"$2\" status; echo \"status $?\"";
    let Some(output) = on_a_small_disk(&home, script) else { return };
    let said = said(&output);
    assert!(said.contains("this disk can be read but not written; name another folder with --home"), "{said}");
    assert!(said.contains("read-only 74") && said.contains("status 10"), "{said}");
}
