//! The key in the firmware: tables as makers write them, and tables that are damaged in every way.

use std::path::Path;

use firstlink_wizard::key::Verdict;
use firstlink_wizard::key::firmware::{FirmwareError, key_in};

const KEY: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";

#[expect(clippy::disallowed_methods, reason = "the vectors lie in files")]
fn table(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/product_keys/msdm");
    std::fs::read(folder.join(format!("msdm-{name}.bin"))).unwrap()
}

/// The table with its checksum made right again.
fn summed(mut table: Vec<u8>) -> Vec<u8> {
    table[9] = 0;
    let length = u32::from_le_bytes(table[4..8].try_into().unwrap()) as usize;
    let end = length.min(table.len());
    table[9] = table[..end].iter().fold(0_u8, |sum, byte| sum.wrapping_sub(*byte));
    table
}

#[test]
fn a_key_is_read_from_a_plain_and_from_a_padded_table() {
    for name in ["sample", "ok-padded"] {
        let found = key_in(&table(name)).unwrap();
        assert_eq!(found.verdict, Verdict::Ok, "{name}");
        assert_eq!(found.key.unwrap().canonical().as_str(), KEY, "{name}");
    }
}

#[test]
fn a_key_that_its_maker_mistyped_is_read_and_judged_like_any_other() {
    assert_eq!(key_in(&table("ok-key-typo")).unwrap().verdict, Verdict::Checksum);
}

#[test]
fn each_damaged_table_is_refused_for_what_is_wrong_with_it() {
    for (name, why) in [
        ("bad1-acpi-checksum", FirmwareError::Checksum),
        ("bad2-truncated", FirmwareError::Short),
        ("bad3-data-length", FirmwareError::Kind),
        ("bad4-wrong-signature", FirmwareError::Signature),
        ("bad5-key-text", FirmwareError::Text),
        ("bad6-header-only", FirmwareError::Short),
        ("bad7-data-type", FirmwareError::Kind),
    ] {
        assert_eq!(key_in(&table(name)), Err(why), "{name}");
    }
}

#[test]
fn a_table_cut_anywhere_is_refused_and_one_changed_byte_is_found() {
    let whole = table("sample");
    for end in 0..whole.len() {
        assert!(key_in(&whole[..end]).is_err(), "cut at {end}");
    }
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        assert!(key_in(&changed).is_err(), "changed at {at}");
    }
}

#[test]
fn a_length_of_the_table_that_nothing_could_have_is_refused() {
    for length in [0, 4, 35, 36, 55, 84, 86, u32::MAX] {
        let mut changed = table("sample");
        changed[4..8].copy_from_slice(&length.to_le_bytes());
        assert!(key_in(&summed(changed)).is_err(), "{length}");
    }
}
