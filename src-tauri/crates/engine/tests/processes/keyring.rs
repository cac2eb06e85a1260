//! Tests against a real gnome-keyring. What asks it runs as a part, since a process finds its bus in its environment.

use std::path::Path;
use std::sync::Arc;

use firstlink_engine::home::Home;
use firstlink_engine::secrets::{OsSecrets, SecretError, SecretStore};
use firstlink_engine::vault::{Item, Secret, Vault, VaultError, VaultState, Vaulted};
use firstlink_wizard::effect;
use libtest_mimic::Trial;

use crate::desktop::Desktop;
use crate::parts::{Player, TIMES, part, succeed};
use crate::trial;

pub(crate) fn trials() -> Vec<Trial> {
    vec![
        trial("an_open_keyring_keeps_replaces_and_forgets_secrets", open_keyring),
        trial("secrets_of_64_kib_come_back_from_the_keyring_and_from_the_vault", long_secrets),
        trial("a_locked_keyring_is_recognised_without_a_dialog_and_nothing_is_lost", locked_keyring),
        trial("without_a_bus_there_is_no_secret_store_until_one_comes", keyring_comes_later),
        trial("a_bus_without_a_secret_service_means_no_secret_store", bus_without_service),
        trial("a_keyring_with_no_collection_to_put_secrets_in_is_no_secret_store", no_collection),
        trial("a_keyring_that_died_and_came_back_is_used_again", keyring_restarts),
        trial("a_key_taken_out_of_the_keyring_leaves_the_vault_untouched", key_taken_out),
        trial("several_processes_write_the_vault_and_nothing_is_lost", several_writers),
        trial("a_vault_whose_writer_is_killed_opens_with_what_it_had_promised", killed_vault),
    ]
}

/// Plays a part of this file.
pub(crate) fn play(name: &str, folder: &Path) {
    match name {
        "use-secrets" => use_secrets(),
        "keep-long-secrets" => keep_long_secrets(folder),
        "meet-lock" => meet_lock(folder),
        "find-none" => find_none(),
        "outlive" => outlive(),
        "await-keyring" => await_keyring(),
        "lose-key" => lose_key(folder),
        "check-vault" => check_vault(folder),
        unknown => panic!("no such part: {unknown}"),
    }
}

fn open_keyring() {
    let desktop = Desktop::with_keyring();
    succeed(&mut desktop.invite(part("use-secrets", desktop.folder())));
}

fn use_secrets() {
    let secrets = OsSecrets::new();
    assert_eq!(secrets.probe(), effect::SecretStore::Ready);
    assert_eq!(secrets.read("one"), Ok(None));
    secrets.delete("one").unwrap();
    secrets.write("one", b"first").unwrap();
    secrets.write("two", &[0, 255, 7]).unwrap();
    secrets.write("one", b"second").unwrap();
    let another = OsSecrets::new();
    assert_eq!(another.read("one").unwrap().unwrap().as_slice(), b"second");
    assert_eq!(another.read("two").unwrap().unwrap().as_slice(), [0, 255, 7]);
    secrets.delete("one").unwrap();
    assert_eq!(another.read("one"), Ok(None));
}

/// As a secret of the store itself, and in the vault whose key the store keeps. The stores of Windows take less; there, as
/// here, only the key goes into the store.
fn long_secrets() {
    let desktop = Desktop::with_keyring();
    succeed(&mut desktop.invite(part("keep-long-secrets", &desktop.folder().join("home"))));
}

fn keep_long_secrets(folder: &Path) {
    let long: Vec<u8> = (0..64 * 1024_usize).map(|n| (n % 251) as u8).collect();
    let secrets = Arc::new(OsSecrets::new());
    secrets.write("long", &long).unwrap();
    assert!(OsSecrets::new().read("long").unwrap().unwrap().as_slice() == long);
    let vault = || Vault::new(Home::at(folder).unwrap(), secrets.clone());
    for item in [Item::RefreshToken, Item::PendingSignIn, Item::ProductKey] {
        vault().write(item, &Secret::new(long.clone())).unwrap();
        assert!(vault().read(item).unwrap().unwrap().expose() == long);
    }
}

fn locked_keyring() {
    let desktop = Desktop::with_keyring();
    succeed(&mut desktop.invite(part("keep-refresh-token", &desktop.folder().join("home"))));
    let before = std::fs::read(desktop.folder().join("home/vault")).unwrap();
    desktop.lock_keyring();
    succeed(&mut desktop.invite(part("meet-lock", &desktop.folder().join("home"))));
    assert_eq!(std::fs::read(desktop.folder().join("home/vault")).unwrap(), before);
}

fn meet_lock(folder: &Path) {
    let secrets = Arc::new(OsSecrets::new());
    let vault = Vault::new(Home::at(folder).unwrap(), secrets.clone());
    assert_eq!(secrets.probe(), effect::SecretStore::Locked);
    assert_eq!(vault.state(), VaultState::Locked);
    let locked = |error| matches!(error, VaultError::Secrets(SecretError::Locked));
    assert!(vault.read(Item::RefreshToken).is_err_and(locked));
    assert!(vault.write(Item::RefreshToken, &Secret::new("new")).is_err_and(locked));
    assert_eq!(secrets.write("fresh", b"x"), Err(SecretError::Locked));
    assert_eq!(secrets.probe(), effect::SecretStore::Locked);
}

fn bus_without_service() {
    let mut desktop = Desktop::new();
    desktop.start_bus("");
    succeed(&mut desktop.invite(part("find-none", desktop.folder())));
}

fn no_collection() {
    let mut desktop = Desktop::new();
    desktop.start_bus("<standard_session_servicedirs/>");
    succeed(&mut desktop.invite(part("find-none", desktop.folder())));
}

fn find_none() {
    let secrets = OsSecrets::new();
    assert_eq!(secrets.probe(), effect::SecretStore::Absent);
    assert_eq!(secrets.write("one", b"x"), Err(SecretError::Absent));
    assert!(matches!(secrets.read("one"), Err(SecretError::Absent) | Ok(None)));
}

fn keyring_comes_later() {
    let mut desktop = Desktop::new();
    let mut waiting = Player::start(&desktop.invite(part("await-keyring", desktop.folder())));
    assert_eq!(waiting.line().as_deref(), Some("none"));
    desktop.start_bus("");
    desktop.start_keyring();
    waiting.answer("go on");
    assert_eq!(waiting.line().as_deref(), Some("kept"));
}

fn await_keyring() {
    find_none_once();
    crate::parts::tell("none");
    crate::parts::wait_for_answer();
    let secrets = OsSecrets::new();
    assert_eq!(secrets.probe(), effect::SecretStore::Ready);
    secrets.write("one", b"x").unwrap();
    crate::parts::tell("kept");
}

fn find_none_once() {
    let secrets = OsSecrets::new();
    assert_eq!(secrets.probe(), effect::SecretStore::Absent);
    assert_eq!(secrets.read("one"), Err(SecretError::Absent));
}

fn keyring_restarts() {
    let mut desktop = Desktop::with_keyring();
    let mut living = Player::start(&desktop.invite(part("outlive", desktop.folder())));
    assert_eq!(living.line().as_deref(), Some("kept"));
    desktop.kill_last();
    desktop.start_keyring();
    living.answer("go on");
    assert_eq!(living.line().as_deref(), Some("read"));
}

fn outlive() {
    let secrets = OsSecrets::new();
    secrets.write("one", b"x").unwrap();
    crate::parts::tell("kept");
    crate::parts::wait_for_answer();
    assert_eq!(secrets.read("one").unwrap().unwrap().as_slice(), b"x");
    crate::parts::tell("read");
}

fn key_taken_out() {
    let desktop = Desktop::with_keyring();
    succeed(&mut desktop.invite(part("keep-product-key", &desktop.folder().join("home"))));
    succeed(&mut desktop.invite(part("lose-key", &desktop.folder().join("home"))));
}

/// Another vault at the same place has the same key; erasing it is how the key gets lost here.
fn lose_key(folder: &Path) {
    let vault = Vault::new(Home::at(folder).unwrap(), Arc::new(OsSecrets::new()));
    let file = Home::at(folder).unwrap().vault_file();
    let content = std::fs::read(&file).unwrap();
    vault.erase().unwrap();
    std::fs::write(&file, &content).unwrap();
    assert_eq!(vault.state(), VaultState::KeyMissing);
    assert!(matches!(vault.write(Item::ProductKey, &Secret::new("x")), Err(VaultError::KeyMissing)));
    assert_eq!(std::fs::read(&file).unwrap(), content);
}

fn several_writers() {
    let desktop = Desktop::with_keyring();
    let home = desktop.folder().join("home");
    let parts = ["keep-refresh-token", "keep-pending-sign-in", "keep-product-key"];
    let mut writers = parts.map(|name| desktop.invite(part(name, &home)).spawn().unwrap());
    assert!(writers.iter_mut().all(|writer| writer.wait().unwrap().success()));
    succeed(&mut desktop.invite(part("check-vault", &home)));
}

fn check_vault(folder: &Path) {
    let vault = Vault::new(Home::at(folder).unwrap(), Arc::new(OsSecrets::new()));
    let items = vec![Item::RefreshToken, Item::PendingSignIn, Item::ProductKey];
    assert_eq!(vault.state(), VaultState::Opens { generation: TIMES * 3, items: items.clone() });
    for item in items {
        assert_eq!(vault.read(item).unwrap().unwrap().expose_text(), Some(TIMES.to_string().as_str()));
    }
}

fn killed_vault() {
    let desktop = Desktop::with_keyring();
    let home = desktop.folder().join("home");
    let mut promised = 0;
    for round in 0..50 {
        let mut writer = Player::start(&desktop.invite(part("keep", &home)));
        // It opens what the one before left: its first number tells what it found there.
        let first: u64 = writer.line().unwrap().parse().unwrap();
        assert!(
            first == promised + 1 || first == promised + 2,
            "round {round}: promised {promised}, then wrote {first}"
        );
        promised = writer.killed_after(round % 5).unwrap_or(first);
    }
}
