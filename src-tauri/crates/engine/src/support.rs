//! The support file: what helps to understand a failure, and nothing of the person.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use firstlink_wizard::account::{Kept, LinkRecord};
use firstlink_wizard::preferences::Preferences;

use crate::atomic::{Action, StorageError};
use crate::home::Home;
use crate::logs;
use crate::status::Status;
use crate::vault::VaultState;

/// Version of the form; it grows when a line changes its meaning or goes.
const FORM: u32 = 1;
/// How many lines of the log it holds at most.
const LINES: usize = 400;
/// Shorter names are words of every log, and hiding them would hide nothing.
const SHORTEST: usize = 4;

/// Everything a support file would hold; `status` is missing where the journal cannot be read. The log was redacted when it
/// was written; what is known of the person is taken out once more.
pub fn text(home: &Home, provider: &str, status: Option<&Status>) -> String {
    let (link, vault) = status.map_or(("not known", "not known"), |status| (link(status), vault(&status.vault)));
    let facts = [
        ("form", FORM.to_string()),
        ("firstlink", env!("CARGO_PKG_VERSION").to_owned()),
        ("system", system()),
        ("provider", logs::plain(provider)),
        ("link", link.to_owned()),
        ("vault", vault.to_owned()),
        ("choices", status.map_or_else(|| "not known".to_owned(), |status| choices(&status.preferences))),
    ];
    let facts: String = facts.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    let personal = status.map(personal).unwrap_or_default();
    let hide = |line: String| personal.iter().fold(line, |line, text| line.replace(text, logs::HIDDEN));
    let lines = logs::last_lines(home, LINES);
    let count = lines.len();
    let lines: String = lines.into_iter().map(|line| hide(line) + "\n").collect();
    format!("Firstlink support file\n\n{facts}\nlast lines of the log: {count}\n{lines}")
}

/// Refuses a path where something is already.
///
/// # Errors
/// When something is there, a dead link included.
pub fn refuse_present(path: &Path) -> Result<(), StorageError> {
    match fs::symlink_metadata(path) {
        Ok(_) => Err(StorageError::new(Action::Create, path, present())),
        Err(_) => Ok(()),
    }
}

/// Writes a new file for its owner only; never over another, never through a link.
///
/// # Errors
/// When something is there already, or the file cannot be made or written; nothing is left behind then.
pub fn write(path: &Path, text: &str) -> Result<(), StorageError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|error| {
        let error = if error.kind() == io::ErrorKind::AlreadyExists { present() } else { error };
        StorageError::new(Action::Create, path, error)
    })?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(|error| {
        // Half of it would be taken for all of it.
        let _ = fs::remove_file(path);
        StorageError::new(Action::Write, path, error)
    })
}

fn present() -> io::Error {
    io::Error::other("there is a file of that name already, and it stays as it is; name another one with --to")
}

fn link(status: &Status) -> &'static str {
    match (&status.link, status.needs_attention) {
        (None, _) => "no",
        (Some(_), true) => "yes, needs attention",
        (Some(LinkRecord { kept: Kept::Session, .. }), false) => "yes, for the session",
        (Some(LinkRecord { kept: Kept::Passphrase, .. }), false) => "yes, under a passphrase",
        (Some(LinkRecord { kept: Kept::Vault, .. }), false) => "yes",
    }
}

fn vault(vault: &VaultState) -> &'static str {
    match vault {
        VaultState::Absent => "absent",
        VaultState::Opens { .. } => "opens",
        VaultState::KeyMissing => "key missing",
        VaultState::Sealed => "under a passphrase",
        VaultState::Locked => "secret store locked",
        VaultState::NoSecretStore => "no secret store",
        VaultState::Damaged => "damaged",
        VaultState::Newer => "of a newer Firstlink",
        VaultState::Unreadable(_) => "cannot be read",
    }
}

fn choices(chosen: &Preferences) -> String {
    let on = |on: bool| if on { "on" } else { "off" };
    let language = chosen.language.as_deref().map_or_else(|| "of the system".to_owned(), logs::plain);
    format!(
        "passwords {}, history {}, favourites {}, recommendations {}, language {language}",
        on(chosen.sync.passwords),
        on(chosen.sync.history),
        on(chosen.sync.favourites),
        on(chosen.recommendations)
    )
}

/// Kind and name of the system, never of this computer.
fn system() -> String {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let name = release.lines().find_map(|line| line.strip_prefix("PRETTY_NAME=")).map(|name| name.trim_matches('"'));
    let kind = format!("{} {}", std::env::consts::OS, std::env::consts::ARCH);
    name.map_or(kind.clone(), |name| format!("{kind}, {}", logs::plain(name)))
}

/// What is known of the person and of this computer's name, the longest first.
fn personal(status: &Status) -> Vec<String> {
    let mut texts = vec![crate::system::device_name()];
    if let Some(link) = &status.link {
        texts.extend([link.account.name.clone(), link.account.subject.clone(), link.device_name.clone()]);
        texts.extend(link.account.address.clone());
    }
    texts.extend(status.key_last_five.clone());
    texts.retain(|text| text.chars().count() >= SHORTEST);
    texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
    texts
}

#[cfg(test)]
mod tests {
    use firstlink_wizard::account::Account;
    use firstlink_wizard::effect::Moment;

    use super::*;

    fn linked() -> Status {
        let account = Account::new("subject-0123456789", Some("Robin Sample"), Some("robin@example.com"));
        let link = LinkRecord {
            provider: "Example".to_owned(),
            issuer: "https://example.com".to_owned(),
            account,
            device_name: "Robin's computer".to_owned(),
            linked_at: Moment(0),
            kept: Kept::Vault,
            app_folder: false,
        };
        Status {
            link: Some(link),
            needs_attention: false,
            check: None,
            preferences: Preferences::default(),
            receipts: vec![],
            copy: firstlink_wizard::copy::Copy::default(),
            offers: vec![],
            key_last_five: Some("T83GX".to_owned()),
            vault: VaultState::Absent,
        }
    }

    #[test]
    fn it_says_how_things_stand_and_nothing_of_the_person_even_where_the_log_did() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path()).unwrap();
        fs::create_dir(home.log_dir()).unwrap();
        let log = "Robin Sample robin@example.com Robin's computer subject-0123456789 T83GX\nlast\n";
        fs::write(home.log_dir().join("firstlink.log"), log).unwrap();
        let text = text(&home, "Example\u{1b}[31m", Some(&linked()));
        for expected in ["provider: Example [31m", "link: yes", "vault: absent", "passwords off", "log: 2", "\nlast\n"]
        {
            assert!(text.contains(expected), "{expected}: {text}");
        }
        for personal in ["Robin", "robin@", "computer", "subject-", "T83GX"] {
            assert!(!text.contains(personal), "{personal}: {text}");
        }
    }

    #[test]
    fn a_journal_nobody_can_read_is_said_and_the_log_is_there_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path()).unwrap();
        assert!(text(&home, "Example", None).contains("link: not known"));
    }

    #[test]
    fn it_is_never_written_over_something_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        write(&path, "first").unwrap();
        assert!(refuse_present(&path).is_err());
        let error = write(&path, "second").unwrap_err();
        assert_eq!(error.action, Action::Create);
        assert!(error.to_string().contains("already"), "{error}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "first");
    }
}
