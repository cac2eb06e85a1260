//! A policy for Microsoft Edge, in the form that each system takes it in.

use firstlink_wizard::edge::{EdgePolicy, PERSONALISED, SYNC_TYPES_OFF};

use crate::args::PolicyForm;

/// Where Edge looks for its policies in the registry.
const KEY: &str = r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge";

/// The file, whole.
pub(crate) fn document(policy: &EdgePolicy, form: PolicyForm) -> Vec<u8> {
    match form {
        PolicyForm::Json => format!("{:#}\n", serde_json::json!(policy)).into_bytes(),
        PolicyForm::Plist => property_list(policy),
        PolicyForm::Reg => utf_16(&registry(policy)),
    }
}

fn property_list(policy: &EdgePolicy) -> Vec<u8> {
    let mut bytes = vec![];
    // Strings and a yes or no have a form in every property list, and memory takes all of it.
    let _ = plist::to_writer_xml(&mut bytes, policy);
    bytes.push(b'\n');
    bytes
}

/// A list is a key of its own, with values named from 1. The minus signs take away what an earlier file left there.
fn registry(policy: &EdgePolicy) -> String {
    let mut lines = vec![
        "Windows Registry Editor Version 5.00".to_owned(),
        String::new(),
        format!(r"[-{KEY}\{SYNC_TYPES_OFF}]"),
        String::new(),
    ];
    if !policy.sync_types_off.is_empty() {
        lines.push(format!(r"[{KEY}\{SYNC_TYPES_OFF}]"));
        lines.extend((1..).zip(&policy.sync_types_off).map(|(number, kind)| format!(r#""{number}"="{kind}""#)));
        lines.push(String::new());
    }
    let personalised = policy.personalised.map_or("-".to_owned(), |on| format!("dword:{:08x}", u32::from(on)));
    lines.extend([format!("[{KEY}]"), format!(r#""{PERSONALISED}"={personalised}"#), String::new()]);
    lines.into_iter().map(|line| line + "\r\n").collect()
}

/// UTF-16 with the mark that says so, low byte first: as the registry editor writes its own files.
fn utf_16(text: &str) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    use firstlink_wizard::preferences::{Preferences, Sync};
    use serde_json::{Value, json};

    use super::*;

    /// Every way to choose.
    fn all() -> impl Iterator<Item = Preferences> {
        (0..16).map(|bits: u8| {
            let on = |bit: u8| bits & (1 << bit) != 0;
            let sync = Sync { passwords: on(0), history: on(1), favourites: on(2) };
            Preferences { sync, recommendations: on(3), ..Preferences::default() }
        })
    }

    /// What Edge has to be told, said once more and in another way than the code does.
    fn meant(chosen: &Preferences) -> Value {
        let mut policy = serde_json::Map::new();
        let mut off = vec![];
        if !chosen.sync.passwords {
            off.push("passwords");
        }
        if !chosen.sync.history {
            off.push("history");
        }
        if !chosen.sync.favourites {
            off.push("favorites");
        }
        if !off.is_empty() {
            policy.insert("SyncTypesListDisabled".to_owned(), json!(off));
        }
        if !chosen.recommendations {
            policy.insert("PersonalizationReportingEnabled".to_owned(), json!(false));
        }
        Value::Object(policy)
    }

    #[test]
    fn the_json_says_what_was_chosen_whatever_that_is() {
        for chosen in all() {
            let written = document(&EdgePolicy::of(&chosen), PolicyForm::Json);
            assert_eq!(serde_json::from_slice::<Value>(&written).unwrap(), meant(&chosen));
        }
    }

    #[test]
    fn pythons_reader_finds_in_the_property_list_what_was_chosen() {
        let reader =
            "import json, plistlib, sys; print(json.dumps(plistlib.load(sys.stdin.buffer, fmt=plistlib.FMT_XML)))";
        for chosen in all() {
            let mut python = Command::new("python3")
                .args(["-c", reader])
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .expect("python3 is needed");
            let written = document(&EdgePolicy::of(&chosen), PolicyForm::Plist);
            python.stdin.take().unwrap().write_all(&written).unwrap();
            let read = python.wait_with_output().unwrap();
            assert!(read.status.success());
            assert_eq!(serde_json::from_slice::<Value>(&read.stdout).unwrap(), meant(&chosen));
        }
    }

    /// Keys and their values, as far as such a file can touch them.
    type Registry = BTreeMap<String, BTreeMap<String, Value>>;

    /// Does to a registry what the registry editor would, and takes nothing it is not sure of: Microsoft's description of .reg
    /// files ("How to add, modify, or delete registry subkeys and values by using a .reg file").
    fn import(registry: &mut Registry, file: &[u8]) {
        let units: Vec<u16> = file.chunks(2).map(|pair| u16::from_le_bytes(pair.try_into().unwrap())).collect();
        let text = String::from_utf16(&units).unwrap().strip_prefix('\u{feff}').expect("a mark").to_owned();
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
        let text = text.strip_prefix("Windows Registry Editor Version 5.00\r\n\r\n").expect("the head");
        let blocks = text.strip_suffix("\r\n\r\n").expect("an empty line at the end").split("\r\n\r\n");
        blocks.for_each(|block| import_key(registry, block));
    }

    fn import_key(registry: &mut Registry, block: &str) {
        let mut lines = block.split("\r\n");
        let key = lines.next().and_then(|line| line.strip_prefix('[')?.strip_suffix(']')).expect("a key");
        if let Some(key) = key.strip_prefix('-') {
            assert_eq!(lines.next(), None, "nothing can follow");
            registry.retain(|known, _| known != key && !known.starts_with(&format!("{key}\\")));
            return;
        }
        assert!(key.starts_with("HKEY_LOCAL_MACHINE\\") && key.is_ascii() && !key.contains(['[', ']', '"']), "{key}");
        let values = registry.entry(key.to_owned()).or_default();
        let mut named = BTreeSet::new();
        for line in lines {
            let (name, data) = line.strip_prefix('"').and_then(|rest| rest.split_once("\"=")).expect("a value");
            assert!(name.chars().all(|character| character.is_ascii_alphanumeric()), "{name}");
            assert!(named.insert(name), "named twice: {name}");
            let data = match (data.strip_prefix("dword:"), data) {
                (Some(digits), _) if digits.len() == 8 => json!(u32::from_str_radix(digits, 16).unwrap()),
                (None, "-") => {
                    values.remove(name);
                    continue;
                }
                (_, text) => json!(text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).expect("a text")),
            };
            assert!(!data.as_str().is_some_and(|text| text.contains(['"', '\\'])));
            values.insert(name.to_owned(), data);
        }
    }

    /// As Edge reads a list: its values in the order of their numbers.
    fn policy_in(registry: &Registry) -> Value {
        let mut policy = serde_json::Map::new();
        let edge = r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge";
        if let Some(list) = registry.get(&format!(r"{edge}\SyncTypesListDisabled")) {
            let numbers: Vec<_> = list.keys().map(|name| name.parse::<usize>().unwrap()).collect();
            assert_eq!(numbers, (1..=list.len()).collect::<Vec<_>>());
            policy.insert("SyncTypesListDisabled".to_owned(), json!(list.values().collect::<Vec<_>>()));
        }
        if let Some(number) = registry.get(edge).and_then(|values| values.get("PersonalizationReportingEnabled")) {
            policy.insert("PersonalizationReportingEnabled".to_owned(), json!(number != &json!(0)));
        }
        Value::Object(policy)
    }

    #[test]
    fn the_registry_holds_what_was_chosen_whatever_an_earlier_file_left_there() {
        for (before, now) in all().flat_map(|before| all().map(move |now| (before.clone(), now))) {
            let mut registry = Registry::new();
            let other = (r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge", "BrowserSignin");
            registry.entry(other.0.to_owned()).or_default().insert(other.1.to_owned(), json!(1));
            for chosen in [&before, &now] {
                import(&mut registry, &document(&EdgePolicy::of(chosen), PolicyForm::Reg));
            }
            assert_eq!(policy_in(&registry), meant(&now));
            assert_eq!(registry[other.0][other.1], json!(1), "the rest is left alone");
        }
    }
}
