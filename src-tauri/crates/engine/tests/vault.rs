//! The vault over real files, with a secret store that can be told to misbehave.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use firstlink_engine::home::Home;
use firstlink_engine::secrets::{MemorySecrets, SecretError};
use firstlink_engine::vault::{Item, Secret, Vault, VaultError, VaultState, Vaulted};
use firstlink_wizard::effect::SecretStore;

const CANARY: &str = "canary-7f3a91c2-in-the-vault";

struct Room {
    folder: tempfile::TempDir,
    secrets: Arc<MemorySecrets>,
}

impl Room {
    fn new() -> Room {
        Room { folder: tempfile::tempdir().unwrap(), secrets: Arc::new(MemorySecrets::new()) }
    }

    fn home(&self, name: &str) -> Home {
        Home::at(&self.folder.path().join(name)).unwrap()
    }

    fn vault(&self) -> Vault {
        self.vault_of("home")
    }

    fn vault_of(&self, name: &str) -> Vault {
        Vault::new(self.home(name), self.secrets.clone())
    }

    fn file(&self) -> Vec<u8> {
        fs::read(self.home("home").vault_file()).unwrap()
    }
}

fn token() -> Secret {
    Secret::new(CANARY)
}

fn holds(vault: &Vault, item: Item) -> Option<String> {
    vault.read(item).unwrap().map(|secret| secret.expose_text().unwrap().to_owned())
}

/// Every file under a folder, its name and content together.
fn everything_in(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        all.extend_from_slice(path.as_os_str().as_encoded_bytes());
        all.extend(if path.is_dir() { everything_in(&path) } else { fs::read(&path).unwrap() });
    }
    all
}

fn contains(all: &[u8], part: &[u8]) -> bool {
    all.windows(part.len()).any(|window| window == part)
}

#[test]
fn what_is_kept_is_there_for_the_next_program_and_nothing_else_is() {
    let room = Room::new();
    assert_eq!(room.vault().state(), VaultState::Absent);
    room.vault().write(Item::RefreshToken, &token()).unwrap();
    room.vault().write(Item::ProductKey, &Secret::new("other")).unwrap();
    assert_eq!(holds(&room.vault(), Item::RefreshToken).as_deref(), Some(CANARY));
    assert_eq!(holds(&room.vault(), Item::PendingSignIn), None);
    let items = vec![Item::RefreshToken, Item::ProductKey];
    assert_eq!(room.vault().state(), VaultState::Opens { generation: 2, items });
    room.vault().remove(Item::RefreshToken).unwrap();
    assert_eq!(room.vault().state(), VaultState::Opens { generation: 3, items: vec![Item::ProductKey] });
}

#[test]
fn no_secret_shows_in_any_file_and_the_sweep_would_find_a_planted_one() {
    let room = Room::new();
    room.vault().write(Item::RefreshToken, &token()).unwrap();
    room.vault().remove(Item::RefreshToken).unwrap();
    room.vault().write(Item::ProductKey, &token()).unwrap();
    assert!(!contains(&everything_in(room.folder.path()), CANARY.as_bytes()));
    fs::write(room.folder.path().join("planted"), format!("x{CANARY}x")).unwrap();
    assert!(contains(&everything_in(room.folder.path()), CANARY.as_bytes()));
}

#[test]
fn long_secrets_come_back_as_they_were() {
    let room = Room::new();
    for size in [0, 1, 1281, 2561, 64 * 1024, 4 * 1024 * 1024] {
        let bytes: Vec<u8> = (0..size).map(|n| (n % 251) as u8).collect();
        room.vault().write(Item::RefreshToken, &Secret::new(bytes.clone())).unwrap();
        assert!(room.vault().read(Item::RefreshToken).unwrap().unwrap().expose() == bytes, "{size} bytes");
    }
}

#[test]
fn two_homes_have_keys_of_their_own_and_erasing_one_leaves_the_other() {
    let room = Room::new();
    let (one, two) = (room.vault_of("one"), room.vault_of("two"));
    one.write(Item::RefreshToken, &token()).unwrap();
    two.write(Item::RefreshToken, &token()).unwrap();
    assert_eq!(room.secrets.len(), 2);
    two.erase().unwrap();
    assert_eq!((room.secrets.len(), two.state()), (1, VaultState::Absent));
    assert_eq!(holds(&one, Item::RefreshToken).as_deref(), Some(CANARY));
}

#[test]
fn a_copied_home_does_not_open_and_does_the_original_no_harm() {
    let room = Room::new();
    let one = room.vault_of("one");
    one.write(Item::RefreshToken, &token()).unwrap();
    let copy = room.home("copy");
    copy.create().unwrap();
    fs::copy(room.home("one").vault_file(), copy.vault_file()).unwrap();
    assert_eq!(room.vault_of("copy").state(), VaultState::KeyMissing);
    room.vault_of("copy").erase().unwrap();
    assert_eq!(holds(&one, Item::RefreshToken).as_deref(), Some(CANARY));
}

#[cfg(unix)]
#[test]
fn a_home_reached_by_a_link_is_the_same_home() {
    let room = Room::new();
    room.vault_of("real").write(Item::RefreshToken, &token()).unwrap();
    std::os::unix::fs::symlink(room.folder.path().join("real"), room.folder.path().join("link")).unwrap();
    assert_eq!(holds(&room.vault_of("link"), Item::RefreshToken).as_deref(), Some(CANARY));
}

#[test]
fn without_its_key_a_vault_is_kept_untouched_until_it_is_set_aside() {
    let room = Room::new();
    room.vault().write(Item::RefreshToken, &token()).unwrap();
    let file = room.file();
    let vault = Vault::new(room.home("home"), Arc::new(MemorySecrets::new()));
    assert_eq!(vault.state(), VaultState::KeyMissing);
    assert!(matches!(vault.read(Item::RefreshToken), Err(VaultError::KeyMissing)));
    assert!(matches!(vault.write(Item::RefreshToken, &token()), Err(VaultError::KeyMissing)));
    assert!(matches!(vault.remove(Item::RefreshToken), Err(VaultError::KeyMissing)));
    assert_eq!(room.file(), file);
    let aside = vault.set_aside().unwrap().unwrap();
    assert_eq!(fs::read(aside).unwrap(), file);
    vault.write(Item::RefreshToken, &Secret::new("new")).unwrap();
    assert_eq!(holds(&vault, Item::RefreshToken).as_deref(), Some("new"));
}

#[test]
fn a_damaged_or_newer_vault_is_told_apart_and_kept_untouched() {
    type Harm = fn(&mut Vec<u8>);
    let harms: [(Harm, VaultState); 4] = [
        (|file| file.truncate(40), VaultState::Damaged),
        (|file| file.clear(), VaultState::Damaged),
        (|file| file.push(0), VaultState::Damaged),
        (|file| file[8] = 3, VaultState::Newer),
    ];
    for (harm, state) in harms {
        let room = Room::new();
        room.vault().write(Item::RefreshToken, &token()).unwrap();
        let mut file = room.file();
        harm(&mut file);
        fs::write(room.home("home").vault_file(), &file).unwrap();
        assert_eq!(room.vault().state(), state);
        assert!(room.vault().write(Item::RefreshToken, &token()).is_err());
        assert_eq!(room.file(), file);
        room.vault().set_aside().unwrap().unwrap();
        room.vault().write(Item::RefreshToken, &token()).unwrap();
        room.vault().erase().unwrap();
        let left: Vec<_> =
            fs::read_dir(room.folder.path().join("home")).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(left, ["vault.lock"], "erasing takes what was set aside along");
    }
}

#[test]
fn an_earlier_vault_put_back_is_noticed() {
    let room = Room::new();
    let vault = room.vault();
    vault.write(Item::RefreshToken, &Secret::new("first")).unwrap();
    let earlier = room.file();
    vault.write(Item::RefreshToken, &Secret::new("second")).unwrap();
    fs::write(room.home("home").vault_file(), &earlier).unwrap();
    assert!(matches!(vault.read(Item::RefreshToken), Err(VaultError::RolledBack)));
    assert!(matches!(vault.write(Item::RefreshToken, &token()), Err(VaultError::RolledBack)));
    assert_eq!(room.file(), earlier);
}

#[test]
fn a_vault_erased_and_made_anew_by_another_program_is_no_earlier_one() {
    let room = Room::new();
    let (one, other) = (room.vault(), room.vault());
    one.write(Item::RefreshToken, &Secret::new("first")).unwrap();
    one.write(Item::RefreshToken, &Secret::new("second")).unwrap();
    other.erase().unwrap();
    assert_eq!(one.read(Item::RefreshToken).unwrap(), None);
    other.write(Item::RefreshToken, &Secret::new("third")).unwrap();
    assert_eq!(holds(&one, Item::RefreshToken).as_deref(), Some("third"));
}

#[test]
fn a_locked_or_absent_secret_store_is_named_and_nothing_is_written_without_it() {
    for (kind, error, state) in [
        (SecretStore::Locked, SecretError::Locked, VaultState::Locked),
        (SecretStore::Absent, SecretError::Absent, VaultState::NoSecretStore),
    ] {
        let room = Room::new();
        room.secrets.become_kind(kind);
        let refused = room.vault().write(Item::RefreshToken, &token());
        assert!(matches!(refused, Err(VaultError::Secrets(told)) if told == error));
        assert!(!room.home("home").vault_file().exists());
        room.secrets.become_kind(SecretStore::Ready);
        room.vault().write(Item::RefreshToken, &token()).unwrap();
        room.secrets.become_kind(kind);
        assert_eq!(room.vault().state(), state);
    }
}

#[test]
fn erasing_is_not_claimed_when_the_key_could_not_be_forgotten_and_can_be_done_again() {
    let room = Room::new();
    room.vault().write(Item::RefreshToken, &token()).unwrap();
    room.secrets.fail_next(SecretError::Locked);
    assert!(matches!(room.vault().erase(), Err(VaultError::Secrets(SecretError::Locked))));
    assert_eq!(room.vault().state(), VaultState::Absent, "the file is gone all the same");
    room.vault().erase().unwrap();
    assert!(room.secrets.is_empty());
    room.vault().erase().unwrap();
}

#[test]
fn under_a_passphrase_it_needs_no_secret_store_and_opens_for_who_knows_it() {
    let room = Room::new();
    room.secrets.become_kind(SecretStore::Absent);
    let vault = room.vault();
    assert_eq!(vault.is_unsealed(), None);
    vault.seal(&Secret::new("four words in a row")).unwrap();
    let long = Secret::new((0..64 * 1024).map(|n| (n % 251) as u8).collect::<Vec<u8>>());
    vault.write(Item::RefreshToken, &long).unwrap();
    assert_eq!(vault.state(), VaultState::Opens { generation: 2, items: vec![Item::RefreshToken] });
    let next = room.vault();
    assert_eq!((next.state(), next.is_unsealed()), (VaultState::Sealed, Some(false)));
    assert!(matches!(next.read(Item::RefreshToken), Err(VaultError::Sealed)));
    assert!(matches!(next.write(Item::RefreshToken, &token()), Err(VaultError::Sealed)));
    assert!(matches!(next.seal(&Secret::new("another one")), Err(VaultError::Sealed)));
    for wrong in ["", "four words in a roW", "four words in a row "] {
        assert!(matches!(next.unseal(&Secret::new(wrong)), Err(VaultError::WrongPassphrase)));
    }
    next.unseal(&Secret::new("four words in a row")).unwrap();
    assert!(next.read(Item::RefreshToken).unwrap().unwrap() == long);
    assert!(room.secrets.is_empty());
    assert!(!contains(&everything_in(room.folder.path()), b"four words"));
}

#[test]
fn a_passphrase_nobody_remembers_is_got_rid_of_by_erasing() {
    let room = Room::new();
    room.secrets.become_kind(SecretStore::Absent);
    room.vault().seal(&Secret::new("four words in a row")).unwrap();
    let next = room.vault();
    next.erase().unwrap();
    assert_eq!((next.state(), next.is_unsealed()), (VaultState::Absent, None));
    next.seal(&Secret::new("another one entirely")).unwrap();
    next.write(Item::RefreshToken, &token()).unwrap();
    assert_eq!(holds(&next, Item::RefreshToken).as_deref(), Some(CANARY));
}

#[test]
fn a_vault_begun_after_its_traces_were_erased_one_by_one_is_not_under_the_old_passphrase() {
    let room = Room::new();
    let vault = room.vault();
    vault.seal(&Secret::new("four words in a row")).unwrap();
    vault.erase_each();
    vault.write(Item::RefreshToken, &token()).unwrap();
    assert_eq!((vault.is_unsealed(), room.secrets.is_empty()), (None, false));
    assert_eq!(holds(&room.vault(), Item::RefreshToken).as_deref(), Some(CANARY));
}

#[test]
fn a_vault_whose_secret_store_is_gone_is_kept_aside_when_a_passphrase_takes_over() {
    let room = Room::new();
    room.vault().write(Item::RefreshToken, &token()).unwrap();
    let before = room.file();
    room.secrets.become_kind(SecretStore::Absent);
    room.vault().seal(&Secret::new("four words in a row")).unwrap();
    assert_eq!(fs::read(room.folder.path().join("home/vault.damaged-1")).unwrap(), before);
}

#[test]
fn weaker_parameters_put_into_the_file_are_damage_not_an_easier_guess() {
    let room = Room::new();
    room.vault().seal(&Secret::new("four words in a row")).unwrap();
    let mut file = room.file();
    // Memory: after the header and the salt.
    file[49..53].copy_from_slice(&8_u32.to_le_bytes());
    fs::write(room.home("home").vault_file(), file).unwrap();
    assert_eq!(room.vault().state(), VaultState::Damaged);
    assert!(matches!(room.vault().unseal(&Secret::new("four words in a row")), Err(VaultError::Damaged)));
}

#[test]
fn a_vault_that_never_was_is_erased_even_without_a_secret_store() {
    let room = Room::new();
    room.secrets.become_kind(SecretStore::Absent);
    room.vault().erase().unwrap();
    room.vault().remove(Item::ProductKey).unwrap();
}
