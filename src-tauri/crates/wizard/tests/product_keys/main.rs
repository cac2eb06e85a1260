//! The key checker against published keys and every way people garble them.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod firmware;
mod properties;
mod spelling;
mod verdicts;

use std::collections::BTreeMap;

use firstlink_wizard::key::{Checked, Verdict, check};
use serde_json::Value;

/// Generic keys that Microsoft publishes for Windows 10 and 11 Pro, and for Windows 7 Professional.
pub(crate) const KEY: &str = "VK7JG-NPHTM-C97JM-9MPGT-3V66T";
pub(crate) const LEGACY: &str = "FJ82H-XT6CR-J8D7P-XQJJ2-GPDD4";
/// The sample code of Microsoft's Partner Center documentation.
pub(crate) const REDEEM: &str = "DM3GY-M2GYM-6YMW6-4QHHT-23W2Z";

#[test]
fn every_vector_has_its_verdict_and_positions() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 172);
    for vector in &vectors {
        let checked = check(text(vector, "input"));
        let id = text(vector, "id");
        assert_eq!(checked.verdict.name(), text(vector, "verdict"), "{id}");
        if let Some(bad) = vector["bad"].as_array() {
            let bad: Vec<usize> = bad.iter().map(|p| p.as_u64().unwrap() as usize).collect();
            assert_eq!(checked.positions(), bad, "{id}");
        }
    }
}

#[test]
fn every_accepted_spelling_has_the_canonical_form_of_its_key() {
    let vectors = vectors();
    let inputs: BTreeMap<_, _> = vectors.iter().map(|v| (text(v, "id"), text(v, "input"))).collect();
    let spellings: Vec<_> = vectors.iter().filter(|v| text(v, "kind") == "spelling").collect();
    assert!(spellings.len() >= 25);
    for vector in spellings {
        let key = check(text(vector, "input")).key.unwrap();
        assert_eq!(key.canonical().as_str(), inputs[text(vector, "of")], "{}", text(vector, "id"));
    }
}

#[test]
fn one_wrong_letter_is_found_in_at_least_999_of_1000() {
    let (mut tried, mut missed) = (0, 0);
    for key in published() {
        for (at, right) in key.char_indices().filter(|&(_, c)| c != '-' && c != 'N') {
            for wrong in "BCDFGHJKMPQRTVWXY2346789".chars().filter(|&c| c != right) {
                let mut slip = key.clone();
                slip.replace_range(at..=at, &wrong.to_string());
                tried += 1;
                missed += usize::from(check(&slip).verdict == Verdict::Ok);
            }
        }
    }
    assert!(tried > 10_000);
    assert!(missed * 1000 <= tried, "{missed} of {tried} missed");
}

pub(crate) fn assert_bad(text: &str, positions: &[usize]) -> Checked {
    let checked = check(text);
    assert_eq!(checked.verdict.name(), "bad_char", "{text}");
    assert_eq!(checked.positions(), positions, "{text}");
    assert!(checked.key.is_none());
    checked
}

pub(crate) fn canonical(text: &str) -> Option<String> {
    check(text).key.map(|key| key.canonical().to_string())
}

fn vectors() -> Vec<Value> {
    let file: Value = serde_json::from_str(include_str!("../data/product-keys.json")).unwrap();
    file["vectors"].as_array().unwrap().clone()
}

/// The published keys with a checksum.
fn published() -> Vec<String> {
    inputs(|vector| text(vector, "kind") == "published" && text(vector, "verdict") == "ok")
}

pub(crate) fn inputs(which: impl Fn(&Value) -> bool) -> Vec<String> {
    let vectors = vectors();
    vectors.iter().filter(|v| which(v)).map(|v| text(v, "input").to_owned()).collect()
}

pub(crate) fn text<'a>(vector: &'a Value, field: &str) -> &'a str {
    vector[field].as_str().unwrap()
}
