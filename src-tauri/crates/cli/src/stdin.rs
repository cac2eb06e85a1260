//! Secrets that a script hands over on standard input, where no other program can see them.

use std::io::{self, IsTerminal as _, Read as _};

use firstlink_wizard::intent::Typed;
use zeroize::Zeroizing;

use crate::session::Refusal;

/// No key and no passphrase is longer, in bytes; what is after it is not read.
const LIMIT: u64 = 64 * 1024;

/// A product key, as it was handed over.
///
/// # Errors
/// When standard input is a terminal or cannot be read.
pub(crate) fn product_key() -> Result<Typed, Refusal> {
    read("--key-from-stdin").map(|text| Typed::new(text.to_string()))
}

/// A passphrase; the end of its line does not belong to it.
///
/// # Errors
/// As [`product_key`].
pub(crate) fn passphrase() -> Result<Typed, Refusal> {
    read("--passphrase-from-stdin").map(|text| Typed::new(text.trim_end_matches(['\r', '\n']).to_owned()))
}

fn read(flag: &str) -> Result<Zeroizing<String>, Refusal> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        let told = format!("{flag} reads a pipe or file; in a terminal, leave it out and what is needed is asked for");
        return Err(Refusal::Usage(told));
    }
    let mut text = Zeroizing::new(Vec::new());
    stdin.lock().take(LIMIT).read_to_end(&mut text).map_err(Refusal::Input)?;
    Ok(Zeroizing::new(String::from_utf8_lossy(&text).into_owned()))
}
