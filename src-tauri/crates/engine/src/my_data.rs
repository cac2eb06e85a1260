//! Everything that is kept about a person, as one file of theirs: all but secrets, which stay where they are.
//!
//! Version 1 of the document, in JSON: `schema`; `link` (provider, issuer, account, name of this computer, when, where the
//! sign-in is kept) or null; `last_check` of the link or null; `product_key` (what it is for, its last five characters, where
//! it is kept) or null; `choices`, as in `preferences.json`; `copy` (where the copy of the choices stands, what the account was last
//! seen to hold, and what of it was left alone); `receipts`, oldest first; `address_in_mind`, the address of somebody who
//! could not sign in, or null. Whoever has answered nothing yet gets `schema` alone. `cli/schema/my-data-1.schema.json` says the
//! same to programs. Moments are seconds since 1970-01-01T00:00:00Z.

use std::path::{Path, PathBuf};

use firstlink_wizard::consent::{Receipt, withdrawn_at};
use firstlink_wizard::journey::{KeyAnswer, State};
use serde_json::{Map, Value, json};

use crate::atomic::StorageError;
use crate::home::Home;
use crate::journal::{Journal, JournalError};
use crate::{published, support};

/// Version of the document; it grows when an entry changes its meaning or goes.
const SCHEMA: u64 = 1;
/// More copies than this beside each other are a mistake.
const MOST: u32 = 1000;

/// The document, from what the journal of this home says.
///
/// # Errors
/// When the journal is there and cannot be read.
pub fn read(home: &Home) -> Result<Value, JournalError> {
    let state = Journal::<State>::read(&home.journal_file())?;
    Ok(state.as_ref().map_or_else(|| json!({ "schema": SCHEMA }), document))
}

/// What was said yes and no to, in the order it was, and when what was given was withdrawn.
pub fn receipts(all: &[Receipt]) -> Vec<Value> {
    let one = |(number, receipt): (usize, &Receipt)| {
        let mut object = json!(receipt);
        object["withdrawn_at"] = json!(withdrawn_at(all, number));
        object
    };
    all.iter().enumerate().map(one).collect()
}

/// The document, from a state.
pub fn document(state: &State) -> Value {
    // Every field by name, so that one which is added later is thought of here. The last ones are of this moment only, or say
    // where on the screens somebody is.
    let State {
        answers,
        link,
        check,
        receipts: decided,
        copy,
        in_mind,
        place: _,
        help: _,
        search: _,
        guide: _,
        last: _,
        language: _,
        unpublished: _,
        report: _,
        secrets: _,
        probed: _,
        findings: _,
        switches: _,
        at_hand: _,
        erasures: _,
        aside: _,
    } = state;
    let key = match &answers.key {
        KeyAnswer::Kept { last_five, purpose, kept, .. } => {
            json!({ "purpose": purpose, "last_five": last_five, "kept": kept })
        }
        KeyAnswer::Open | KeyAnswer::Skipped => Value::Null,
    };
    json!({
        "schema": SCHEMA,
        "link": link,
        "last_check": check,
        "product_key": key,
        "choices": published::entries(&answers.preferences, Map::new()),
        "copy": { "standing": copy.standing, "found": copy.found, "left": copy.left },
        "receipts": receipts(decided),
        "address_in_mind": in_mind,
    })
}

/// Writes the document into a new file of this folder, readable by its owner only, and never over another. Where it is.
///
/// # Errors
/// When the file cannot be made or written; nothing is left behind then.
pub(crate) fn save(document: &Value, folder: &Path) -> Result<PathBuf, StorageError> {
    let named = |number: u32| match number {
        1 => folder.join("firstlink-data.json"),
        number => folder.join(format!("firstlink-data-{number}.json")),
    };
    let free = (1..MOST).map(named).find(|path| path.symlink_metadata().is_err());
    let path = free.unwrap_or_else(|| named(MOST));
    support::write(&path, &format!("{document:#}\n"))?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use firstlink_wizard::account::{Account, Kept, LinkRecord};
    use firstlink_wizard::consent::ConsentPurpose;
    use firstlink_wizard::effect::Moment;
    use firstlink_wizard::intent::Purpose;
    use firstlink_wizard::words::Language;

    use super::*;

    fn linked() -> State {
        let mut state = State::new(Language::English);
        let account = Account::new("AAAA-1", Some("Alex Moreno"), Some("alex@practice.example"));
        state.link = Some(LinkRecord {
            provider: "Practice account service".to_owned(),
            issuer: "http://127.0.0.1/".to_owned(),
            account,
            device_name: "den".to_owned(),
            linked_at: Moment(7),
            kept: Kept::Vault,
            app_folder: false,
        });
        let last_five = "T83GX".to_owned();
        state.answers.key =
            KeyAnswer::Kept { last_five, purpose: Purpose::Windows, checked: true, kept: Some(Kept::Vault) };
        let text = String::new();
        for (given, at) in [(true, 8), (false, 9)] {
            state.receipts.push(Receipt {
                purpose: ConsentPurpose::SyncHistory,
                given,
                locale: "en".to_owned(),
                text_sha256: text.clone(),
                version: text.clone(),
                at: Moment(at),
                after: None,
            });
        }
        state
    }

    #[test]
    fn it_holds_everything_that_is_kept_and_says_what_was_withdrawn() {
        let document = document(&linked());
        assert_eq!(document["link"]["account"]["address"], "alex@practice.example");
        assert_eq!(document["link"]["device_name"], "den");
        assert_eq!(document["product_key"]["last_five"], "T83GX");
        assert_eq!(document["receipts"][0]["withdrawn_at"], 9);
        assert_eq!(document["choices"]["sync"]["history"], false);
        assert!(document["last_check"].is_null());
    }

    #[test]
    fn a_copy_never_takes_the_place_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let document = document(&linked());
        let first = save(&document, folder.path()).unwrap();
        let second = save(&document, folder.path()).unwrap();
        assert_ne!(first, second);
        assert_eq!(second, folder.path().join("firstlink-data-2.json"));
        let read: Value = serde_json::from_slice(&std::fs::read(first).unwrap()).unwrap();
        assert_eq!(read, document);
        assert!(save(&document, &folder.path().join("nowhere")).is_err());
    }
}
