//! Unlinking, whole or with half of it gone already: each thing is named with what became of it, and nothing readable is left.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use firstlink_engine::vault::Item;
use firstlink_tests::provider::Provider;
use firstlink_tests::session::Session;
use firstlink_tests::sweep::Canaries;
use firstlink_tests::terminal::{End, Run, Terminal};
use serde_json::Value;

use crate::{ANSWERS, KEY};

/// A way in which a link can be half gone.
struct Half {
    name: &'static str,
    /// What happens to it before.
    act: fn(&mut Session),
    /// Refresh token, file, key and record, as they must be told.
    told: [&'static str; 4],
    code: i32,
}

const HALVES: [Half; 5] = [
    Half { name: "whole", act: |_| {}, told: ["erased", "erased", "erased", "erased"], code: 0 },
    Half {
        name: "file-gone",
        act: |session| fs::remove_file(session.home().join("vault")).unwrap(),
        told: ["not_there", "not_there", "erased", "erased"],
        code: 0,
    },
    Half {
        name: "entry-gone",
        act: |session| {
            let mut clear = session.invite(Command::new("secret-tool"));
            assert!(clear.args(["clear", "service", "firstlink"]).status().unwrap().success());
        },
        told: ["unreadable", "erased", "not_there", "erased"],
        code: 0,
    },
    Half {
        name: "locked",
        act: |session| session.lock_keyring(),
        told: ["unreadable", "erased", "left", "erased"],
        code: 74,
    },
    Half {
        name: "record-gone",
        act: |session| fs::remove_file(session.home().join("journal.jsonl")).unwrap(),
        told: ["erased", "erased", "erased", ""],
        code: 0,
    },
];

fn linked(session: &Session, provider: &Provider) {
    let terminal = Terminal::new(session, &provider.profile());
    let mut run = terminal.link_with_key(KEY, &[&["--key-for", "windows", "--device-code"], &ANSWERS[..]].concat());
    run.signed_in_by(provider.person(0).visitor());
    run.end().expect(0, "linked");
}

fn outcomes(end: &End) -> BTreeMap<String, String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let lines = end.lines();
    let erased = lines.iter().rev().find_map(|line| line["erased"].as_array()).unwrap_or_else(|| panic!("{end:#?}"));
    erased.iter().map(|told| (text(&told["item"]), text(&told["outcome"]))).collect()
}

/// Everything that must be nowhere once unlinked: tokens, the key, and who was linked.
fn canaries(provider: &Provider) -> Canaries {
    let mut canaries = Canaries::new();
    canaries.add_key(KEY);
    provider.crossed(&["refresh_token", "access_token"]).iter().for_each(|(name, secret)| canaries.add(name, secret));
    canaries.add("address", &provider.person(0).address);
    canaries.add("name", &provider.person(0).name);
    canaries
}

#[test]
fn whatever_is_left_of_a_link_goes_offline_and_each_thing_is_named_with_what_became_of_it() {
    for half in HALVES {
        let mut session = Session::with_keyring("unlinking");
        let provider = Provider::start();
        linked(&session, &provider);
        let profile = provider.profile();
        let canaries = canaries(&provider);
        assert!(!canaries.under(&session.home()).is_empty(), "the sweep would find the account");
        drop(provider);
        (half.act)(&mut session);
        let terminal = Terminal::new(&session, &profile);
        let end = terminal.run(&["unlink", "--yes", "--json"]);
        assert_eq!(end.code, Some(half.code), "{}: {end:#?}", half.name);
        let told = outcomes(&end);
        let of = |name: &str| told.get(name).cloned().unwrap_or_default();
        let found = ["refresh_token", "vault_file", "vault_key", "link_record"].map(of);
        assert_eq!(found, half.told, "{}: {end:#?}", half.name);

        let found = canaries.under(&session.person());
        assert!(found.is_empty(), "{}: {found:?}", half.name);
        assert_eq!(terminal.status().1, Some(10), "{}", half.name);
        if half.told[2] != "left" {
            assert_eq!(terminal.keys(), [], "{}", half.name);
        }
        assert!(!session.home().join("vault").exists(), "{}", half.name);
    }
}

#[test]
fn what_was_chosen_stays_unless_it_is_to_be_forgotten_too() {
    let session = Session::with_keyring("unlinking-choices");
    let provider = Provider::start();
    let terminal = Terminal::new(&session, &provider.profile());
    for (flags, forgotten) in [(&["unlink", "--yes"][..], false), (&["unlink", "--yes", "--forget-choices"][..], true)]
    {
        linked(&session, &provider);
        let chosen = terminal.preferences();
        assert_eq!(terminal.run(flags).code, Some(0));
        let left = terminal.preferences();
        assert_eq!(left == chosen, !forgotten, "{flags:?}: {left}");
        assert_eq!(left["sync"]["passwords"], !forgotten, "{flags:?}");
    }
}

#[test]
fn without_a_keyring_service_the_file_goes_and_the_key_is_named_with_its_place() {
    let session = Session::with_keyring("unlinking-no-service");
    let provider = Provider::start();
    linked(&session, &provider);
    let terminal = Terminal::new(&session, &provider.profile());
    let mut command = terminal.command(&["unlink", "--yes", "--json"]);
    command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    let end = Run::start(command).end();
    assert_eq!(end.code, Some(74), "{end:#?}");
    assert_eq!((outcomes(&end)["vault_file"].as_str(), outcomes(&end)["vault_key"].as_str()), ("erased", "left"));
    let name = terminal.keys().remove(0).0;
    assert!(end.out.contains(&name), "it is named: {end:#?}");
    // Once the keyring is back, the rest goes too.
    assert_eq!(terminal.kept(Item::RefreshToken), None);
}
