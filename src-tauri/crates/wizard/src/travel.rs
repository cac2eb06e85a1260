//! Choices that travel: the document in the account's app folder, by which a person's next device can offer them.
//!
//! A JSON object of two members: `schema` (1), and `choices`, which has one member for each choice that was ever made, by the
//! name it has in receipts: whether it is on, when that was chosen (whole seconds since 1970), and on which device. What was
//! never chosen is not in it. `cli/schema/travel-1.schema.json` says the same to programs.
//!
//! Two documents are merged choice by choice: the newer one holds. Where two are of one second, "off" goes before "on", and
//! then the name of the device decides. So devices that merge what they have, in any order and any number of times, come to
//! the same document.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::account::plain;
use crate::consent::{ConsentPurpose, Receipt};
use crate::effect::Moment;
use crate::link::DEVICE_NAME_LIMIT;

/// Version of what the document means.
pub const SCHEMA: u64 = 1;
/// The most choices in one document.
const MOST: usize = 100;
/// Longest name of a choice, in bytes.
const LONGEST_NAME: usize = 64;

/// What was chosen, where and when; names of choices that this program does not know stay as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Choices(BTreeMap<String, Chosen>);

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    /// Whether it is on.
    pub on: bool,
    /// When that was chosen, by the clock of the device; later than what the device knew of, whatever its clock said.
    pub at: Moment,
    /// What the device was called.
    pub device: String,
}

/// The document as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    schema: u64,
    choices: Choices,
}

/// Why a document is not taken. It is then left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unfit {
    /// A newer Firstlink wrote it.
    #[error("it has schema {0}, which this Firstlink does not know")]
    Newer(u64),
    /// It is not what the schema describes.
    #[error("it is not what the schema describes: {0}")]
    Damaged(&'static str),
}

impl Choices {
    /// What was decided on this device, as its receipts tell. The copy itself is no choice that travels.
    pub fn of(receipts: &[Receipt], device: &str) -> Choices {
        let mut choices = Choices::default();
        for receipt in receipts {
            let Some(name) = name_of(receipt.purpose) else { continue };
            let known = choices.0.get(name).map(|earlier| earlier.at).max(receipt.after);
            let at = known.map_or(receipt.at, |known| receipt.at.max(known.after(1)));
            choices.0.insert(name.to_owned(), Chosen { on: receipt.given, at, device: device.to_owned() });
        }
        choices
    }

    /// Reads a document.
    ///
    /// # Errors
    /// When it is newer than this program, or not what the schema describes.
    pub fn read(document: serde_json::Value) -> Result<Choices, Unfit> {
        match document.get("schema").and_then(serde_json::Value::as_u64) {
            Some(SCHEMA) => {}
            Some(newer @ 2..) => return Err(Unfit::Newer(newer)),
            Some(_) | None => return Err(Unfit::Damaged("“schema” is missing or no version")),
        }
        let Document { choices, .. } = serde_json::from_value(document)
            .map_err(|_| Unfit::Damaged("a member is missing, unknown or of another kind"))?;
        if choices.0.len() > MOST {
            return Err(Unfit::Damaged("it has too many choices"));
        }
        if !choices.0.keys().all(|name| is_name(name)) {
            return Err(Unfit::Damaged("a choice has no fit name"));
        }
        Ok(Choices(choices.0.into_iter().map(|(name, chosen)| (name, chosen.tidied())).collect()))
    }

    /// The document, for people to read too.
    pub fn document(&self) -> String {
        let document = Document { schema: SCHEMA, choices: self.clone() };
        // Text keys, numbers and words cannot fail to be JSON.
        let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Both, choice by choice the one that holds.
    #[must_use]
    pub fn merged(mut self, other: &Choices) -> Choices {
        for (name, theirs) in &other.0 {
            match self.0.get(name) {
                Some(ours) if ours.rank() >= theirs.rank() => {}
                Some(_) | None => {
                    self.0.insert(name.clone(), theirs.clone());
                }
            }
        }
        self
    }

    /// What is said of one purpose.
    pub fn about(&self, purpose: ConsentPurpose) -> Option<&Chosen> {
        self.0.get(name_of(purpose)?)
    }
}

impl Chosen {
    /// What decides between two of the same choice: the time, then "off", then the device.
    fn rank(&self) -> (Moment, Reverse<bool>, &str) {
        (self.at, Reverse(self.on), &self.device)
    }

    /// A name from the network is text.
    fn tidied(self) -> Chosen {
        Chosen { device: plain(&self.device, DEVICE_NAME_LIMIT), ..self }
    }
}

/// The name of a choice in the document, which is its name in receipts; `None` for what does not travel.
fn name_of(purpose: ConsentPurpose) -> Option<&'static str> {
    match purpose {
        ConsentPurpose::SyncPasswords => Some("sync_passwords"),
        ConsentPurpose::SyncHistory => Some("sync_history"),
        ConsentPurpose::SyncFavourites => Some("sync_favourites"),
        ConsentPurpose::Recommendations => Some("recommendations"),
        ConsentPurpose::AccountCopy => None,
    }
}

fn is_name(name: &str) -> bool {
    let fit = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    (1..=LONGEST_NAME).contains(&name.len()) && name.bytes().all(fit)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn receipt(purpose: ConsentPurpose, given: bool, at: u64) -> Receipt {
        let (locale, text_sha256, version) = (String::new(), String::new(), String::new());
        Receipt { purpose, given, locale, text_sha256, version, at: Moment(at), after: None }
    }

    fn one(on: bool, at: u64, device: &str) -> Choices {
        Choices::of(&[receipt(ConsentPurpose::SyncHistory, on, at)], device)
    }

    fn history(choices: &Choices) -> (bool, u64, &str) {
        let chosen = choices.about(ConsentPurpose::SyncHistory).unwrap();
        (chosen.on, chosen.at.0, &chosen.device)
    }

    #[test]
    fn what_was_never_chosen_is_not_in_the_document() {
        assert_eq!(Choices::of(&[receipt(ConsentPurpose::AccountCopy, true, 1)], "den"), Choices::default());
        let choices = one(true, 7, "den");
        assert_eq!(history(&choices), (true, 7, "den"));
        assert_eq!(choices.about(ConsentPurpose::SyncPasswords), None);
    }

    #[test]
    fn the_newer_choice_holds_whoever_merges() {
        let (den, attic) = (one(true, 10, "den"), one(false, 20, "attic"));
        assert_eq!(history(&den.clone().merged(&attic)), (false, 20, "attic"));
        assert_eq!(history(&attic.merged(&den)), (false, 20, "attic"));
    }

    #[test]
    fn of_one_second_off_holds_and_then_the_greater_name() {
        assert_eq!(history(&one(true, 5, "den").merged(&one(false, 5, "attic"))), (false, 5, "attic"));
        assert_eq!(history(&one(true, 5, "den").merged(&one(true, 5, "attic"))), (true, 5, "den"));
    }

    #[test]
    fn a_later_decision_is_later_in_the_document_though_the_clock_was_set_back() {
        let back = [receipt(ConsentPurpose::SyncHistory, true, 900), receipt(ConsentPurpose::SyncHistory, false, 20)];
        assert_eq!(history(&Choices::of(&back, "den")), (false, 901, "den"));
        let mut known = receipt(ConsentPurpose::SyncHistory, false, 20);
        known.after = Some(Moment(4_000));
        assert_eq!(history(&Choices::of(&[known], "den")), (false, 4_001, "den"));
    }

    #[test]
    fn a_document_is_taken_as_the_schema_has_it_or_left_alone() {
        let chosen = json!({ "on": true, "at": 7, "device": "den" });
        let good = json!({ "schema": 1, "choices": { "sync_history": chosen, "tabs": chosen } });
        let read = Choices::read(good.clone()).unwrap();
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&read.document()).unwrap(),
            good,
            "what is not known stays"
        );
        for (document, unfit) in [
            (json!({ "schema": 2, "whatever": [] }), "schema 2"),
            (json!([]), "“schema”"),
            (json!({ "choices": {} }), "“schema”"),
            (json!({ "schema": 0, "choices": {} }), "“schema”"),
            (json!({ "schema": "1", "choices": {} }), "“schema”"),
            (json!({ "schema": 1 }), "member"),
            (json!({ "schema": 1, "choices": [] }), "member"),
            (json!({ "schema": 1, "choices": {}, "more": 1 }), "member"),
            (json!({ "schema": 1, "choices": { "sync_history": true } }), "member"),
            (json!({ "schema": 1, "choices": { "a": { "on": true, "at": -1, "device": "" } } }), "member"),
            (json!({ "schema": 1, "choices": { "a": { "on": true, "at": 1, "device": "", "b": 1 } } }), "member"),
            (json!({ "schema": 1, "choices": { "A b": chosen } }), "name"),
        ] {
            let told = Choices::read(document.clone()).unwrap_err().to_string();
            assert!(told.contains(unfit), "{document}: {told}");
        }
        let many: serde_json::Map<_, _> = (0..101).map(|n| (format!("c{n}"), chosen.clone())).collect();
        assert!(Choices::read(json!({ "schema": 1, "choices": many })).is_err());
    }

    #[test]
    fn a_device_name_from_elsewhere_is_plain_and_short() {
        let device = format!("\u{202e}evil\n{}", "x".repeat(500));
        let document = json!({ "schema": 1, "choices": { "sync_history": { "on": true, "at": 1, "device": device } } });
        let read = Choices::read(document).unwrap();
        let (_, _, device) = history(&read);
        assert!(device.starts_with("evil x") && device.chars().count() <= DEVICE_NAME_LIMIT, "{device}");
    }

    fn choices() -> impl Strategy<Value = Choices> {
        let chosen =
            (any::<bool>(), 0_u64..4, "[ab]").prop_map(|(on, at, device)| Chosen { on, at: Moment(at), device });
        proptest::collection::btree_map("[a-c]", chosen, 0..4).prop_map(Choices)
    }

    /// What a device does: decides, or meets the account while it is online.
    #[derive(Debug, Clone)]
    enum Deed {
        Choose(usize, usize, bool, u64),
        Meet(usize),
    }

    fn deeds() -> impl Strategy<Value = Vec<Deed>> {
        let choose = (0_usize..3, 0_usize..4, any::<bool>(), 0_u64..50)
            .prop_map(|(device, purpose, given, clock)| Deed::Choose(device, purpose, given, clock));
        proptest::collection::vec(prop_oneof![choose, (0_usize..3).prop_map(Deed::Meet)], 0..40)
    }

    const PURPOSES: [ConsentPurpose; 4] = [
        ConsentPurpose::SyncPasswords,
        ConsentPurpose::SyncHistory,
        ConsentPurpose::SyncFavourites,
        ConsentPurpose::Recommendations,
    ];

    proptest! {
        #[test]
        fn merging_is_the_same_in_any_order_and_any_number_of_times(a in choices(), b in choices(), c in choices()) {
            let merged = |x: &Choices, y: &Choices| x.clone().merged(y);
            prop_assert_eq!(merged(&a, &b), merged(&b, &a));
            prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
            prop_assert_eq!(merged(&a, &a), a.clone());
            prop_assert_eq!(merged(&merged(&a, &b), &b), merged(&a, &b));
        }

        #[test]
        fn what_is_written_is_what_is_read(choices in choices()) {
            let written = serde_json::from_str(&choices.document()).unwrap();
            prop_assert_eq!(Choices::read(written).unwrap(), choices);
        }

        /// Three devices whose clocks say what they like, deciding and meeting the account in any order: once each has met it
        /// again, all know the same; and whoever decides knowing of a decision is heard over it.
        #[test]
        fn devices_come_to_the_same_in_every_order_of_what_they_do(deeds in deeds(), last in Just([0, 1, 2, 0, 1]).prop_shuffle()) {
            let mut receipts: [Vec<Receipt>; 3] = Default::default();
            let mut known: [Choices; 3] = Default::default();
            let mut account = Choices::default();
            let names = ["attic", "den", "porch"];
            for deed in deeds.into_iter().chain(last.map(Deed::Meet)).chain([0, 1, 2].map(Deed::Meet)) {
                match deed {
                    Deed::Choose(device, purpose, given, clock) => {
                        let before = known[device].clone().merged(&Choices::of(&receipts[device], names[device]));
                        let mut receipt = receipt(PURPOSES[purpose], given, clock);
                        receipt.after = known[device].about(PURPOSES[purpose]).map(|known| known.at);
                        receipts[device].push(receipt);
                        let now = before.merged(&Choices::of(&receipts[device], names[device]));
                        prop_assert_eq!(now.about(PURPOSES[purpose]).map(|now| now.on), Some(given), "the last word");
                    }
                    Deed::Meet(device) => {
                        account = account.merged(&Choices::of(&receipts[device], names[device]));
                        known[device] = account.clone();
                    }
                }
            }
            prop_assert!(known.iter().all(|known| *known == account), "{:?} {:?}", known, account);
            let all = receipts.iter().zip(names).fold(Choices::default(), |all, (receipts, name)| all.merged(&Choices::of(receipts, name)));
            prop_assert_eq!(all, account, "nothing was lost, and nothing made up");
        }
    }
}
