//! The key that a maker put into the firmware: the ACPI table MSDM (OEM Activation 3.0), read from the bytes of the table.
//!
//! Windows activates itself with this key during setup. So a key found here is a reason to say that this computer already
//! carries its licence, and nothing else is done with it.

use thiserror::Error;

use super::{Checked, check};

/// The table's name, and its first bytes.
const SIGNATURE: &[u8] = b"MSDM";
/// Length of the header every ACPI table has.
const HEADER: usize = 36;
/// Where the key begins.
const KEY_AT: usize = 56;
/// Length of a key with its dashes.
const KEY: usize = 29;

/// Why no key was read from a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FirmwareError {
    /// The bytes end before the table does, or the table before its key.
    #[error("the table is cut off")]
    Short,
    /// It is another table.
    #[error("the table is not MSDM")]
    Signature,
    /// Its bytes do not add up to nothing, as those of every ACPI table do.
    #[error("the table's checksum is wrong")]
    Checksum,
    /// It is of a version, or holds a kind or length of data, that nobody has described.
    #[error("the table holds something other than a product key")]
    Kind,
    /// The key is not the text of one.
    #[error("what the table holds is not the text of a key")]
    Text,
}

/// Reads the key of an MSDM table and checks it as if a person had typed it. Bytes after the table's end are not looked at.
///
/// # Errors
/// When the table is cut off, another one, damaged, or holds anything but the text of a key.
pub fn key_in(table: &[u8]) -> Result<Checked, FirmwareError> {
    if !table.starts_with(SIGNATURE) {
        return Err(FirmwareError::Signature);
    }
    let length = usize::try_from(word(table, 4)?).map_err(|_| FirmwareError::Short)?;
    let table = table.get(..length).filter(|table| table.len() >= HEADER).ok_or(FirmwareError::Short)?;
    if table.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte)) != 0 {
        return Err(FirmwareError::Checksum);
    }
    let (version, kind, size) = (word(table, 36)?, word(table, 44)?, word(table, 52)?);
    if (version, kind, usize::try_from(size)) != (1, 1, Ok(KEY)) {
        return Err(FirmwareError::Kind);
    }
    let key = table.get(KEY_AT..KEY_AT + KEY).ok_or(FirmwareError::Short)?;
    let is_text = key.iter().all(|byte| *byte == b'-' || byte.is_ascii_alphanumeric());
    let text = std::str::from_utf8(key).ok().filter(|_| is_text).ok_or(FirmwareError::Text)?;
    Ok(check(text))
}

/// A little-endian number of four bytes.
fn word(table: &[u8], at: usize) -> Result<u32, FirmwareError> {
    let bytes = table.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
    bytes.map(u32::from_le_bytes).ok_or(FirmwareError::Short)
}
