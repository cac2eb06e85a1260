//! Whether the maker of this computer put a Windows key into its firmware. The key itself is looked at, and kept nowhere.

use std::io::ErrorKind;
use std::path::Path;

use firstlink_wizard::key::firmware::key_in;

/// Where Linux shows the tables that the firmware handed over.
pub const TABLES: &str = "/sys/firmware/acpi/tables";
/// The table of the key, OEM Activation 3.0.
const MSDM: &str = "MSDM";

/// Whether there is one: a table with the text of a key. Nobody but the administrator may read the tables under Linux, and
/// nobody is asked to be one for this: that the system lists the table is then enough.
pub(crate) fn carries_key(tables: &Path) -> bool {
    match table(tables) {
        Ok(bytes) => key_in(&bytes).is_ok(),
        Err(ErrorKind::PermissionDenied) => true,
        Err(_) => false,
    }
}

#[cfg(not(windows))]
fn table(tables: &Path) -> Result<Vec<u8>, ErrorKind> {
    std::fs::read(tables.join(MSDM)).map_err(|error| error.kind())
}

/// Windows hands the tables out by a call; there is no folder of them.
#[cfg(windows)]
#[expect(unsafe_code, reason = "one call of the system, for which there is no safe wrapper")]
fn table(_: &Path) -> Result<Vec<u8>, ErrorKind> {
    use windows_sys::Win32::System::SystemInformation::{ACPI, GetSystemFirmwareTable};
    /// More than any such table has; of a longer one nothing would be written.
    const ROOM: u32 = 4096;
    let mut bytes = vec![0_u8; ROOM as usize];
    let mut name = [0_u8; 4];
    name.copy_from_slice(MSDM.as_bytes());
    // SAFETY: the pointer leads to as many bytes as the length says, which are ours alone until the call has returned.
    let length = unsafe { GetSystemFirmwareTable(ACPI, u32::from_le_bytes(name), bytes.as_mut_ptr(), ROOM) };
    if length == 0 || length > ROOM {
        return Err(ErrorKind::NotFound);
    }
    bytes.truncate(length as usize);
    Ok(bytes)
}

#[cfg(test)]
#[cfg(not(windows))]
mod tests {
    use super::*;

    fn with(table: Option<&[u8]>) -> (tempfile::TempDir, bool) {
        let folder = tempfile::tempdir().unwrap();
        if let Some(table) = table {
            std::fs::write(folder.path().join(MSDM), table).unwrap();
        }
        let carries = carries_key(folder.path());
        (folder, carries)
    }

    #[test]
    fn a_key_is_noticed_where_the_firmware_has_one_and_nowhere_else() {
        let sample = include_bytes!("../../wizard/tests/product_keys/msdm/msdm-sample.bin");
        assert!(with(Some(sample)).1);
        let mut torn = sample.to_vec();
        torn[60] ^= 1;
        assert!(!with(Some(&torn)).1, "its checksum is wrong");
        assert!(!with(Some(b"")).1);
        assert!(!with(None).1);
        assert!(!carries_key(Path::new("/nowhere")));
    }
}
