//! Looks for secrets where none may be: in files, in output, in the arguments and environment of processes.
//!
//! A secret is looked for as it is, in base64, in hexadecimal and percent-encoded, and a product key also without its dashes
//! and in small letters. A sweep that finds nothing proves nothing unless it would have found something, so each kind of
//! place is tried with a planted secret, too.

#![expect(clippy::unwrap_used, reason = "a test's stage falls with the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

/// Shorter texts turn up by chance.
const SHORTEST: usize = 8;
/// Characters of a verifier made of 32 random bytes.
const VERIFIER: usize = 43;

/// Secrets by name, in every form they could take.
#[derive(Debug, Clone, Default)]
pub struct Canaries(Vec<(String, Vec<Vec<u8>>)>);

/// A secret that was found: which, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// Its name.
    pub canary: String,
    /// Where.
    pub place: String,
}

impl Canaries {
    /// None yet.
    pub fn new() -> Canaries {
        Canaries::default()
    }

    /// One more.
    ///
    /// # Panics
    /// When it is too short to be told from chance.
    pub fn add(&mut self, name: &str, secret: &str) {
        assert!(secret.len() >= SHORTEST, "{name} is too short to be looked for");
        self.0.push((name.to_owned(), forms(secret)));
    }

    /// A product key: all of it, and the four groups of it that are never shown.
    pub fn add_key(&mut self, key: &str) {
        let plain = key.replace('-', "");
        self.add("product key", key);
        self.add("product key without dashes", &plain);
        self.add("product key in small letters", &key.to_lowercase());
        self.add("most of the product key", &key[..key.len() - 6]);
        self.add("most of the product key without dashes", &plain[..20]);
    }

    /// Those in these bytes.
    pub fn among(&self, place: &str, bytes: &[u8]) -> BTreeSet<Found> {
        let inside = |forms: &[Vec<u8>]| forms.iter().any(|form| contains(bytes, form));
        let found = self.0.iter().filter(|(_, forms)| inside(forms));
        found.map(|(name, _)| Found { canary: name.clone(), place: place.to_owned() }).collect()
    }

    /// Those in the names or contents of all files under a folder.
    pub fn under(&self, folder: &Path) -> BTreeSet<Found> {
        let mut found = BTreeSet::new();
        for (path, bytes) in files(folder) {
            let place = path.display().to_string();
            found.extend(self.among(&place, place.as_bytes()));
            found.extend(self.among(&place, &bytes));
        }
        found
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// All files under a folder with their bytes; what cannot be read as a file (a socket) has none.
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            let is_file = entry.file_type().unwrap().is_file();
            let bytes = if is_file { std::fs::read(entry.path()).unwrap_or_default() } else { vec![] };
            found.insert(entry.path(), bytes);
        }
    }
    found
}

/// Places under a folder that hold the verifier behind this challenge (RFC 7636 §4.2), found without knowing it: every run
/// of 43 characters that a verifier may hold is hashed.
pub fn verifier_behind(challenge: &str, folder: &Path) -> Vec<String> {
    let holds =
        |(path, bytes): (PathBuf, Vec<u8>)| holds_verifier(challenge, &bytes).then(|| path.display().to_string());
    files(folder).into_iter().filter_map(holds).collect()
}

/// Whether these bytes hold the verifier behind this challenge.
pub fn holds_verifier(challenge: &str, bytes: &[u8]) -> bool {
    let unreserved = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~".contains(byte);
    let is_it = |text: &[u8]| URL_SAFE_NO_PAD.encode(Sha256::digest(text)) == challenge;
    bytes.split(|byte| !unreserved(byte)).any(|run| run.windows(VERIFIER).any(is_it))
}

/// Watches a process and all that it starts, and keeps what the system shows of them to others: arguments and environment.
#[derive(Debug)]
pub struct Watch {
    stop: Arc<AtomicBool>,
    work: JoinHandle<BTreeSet<Vec<u8>>>,
}

impl Watch {
    /// Begins to watch.
    pub fn over(process: u32) -> Watch {
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = stop.clone();
        let work = std::thread::spawn(move || {
            let mut seen = BTreeSet::new();
            while !stopped.load(Ordering::Relaxed) {
                for process in family(process) {
                    let show = |name: &str| std::fs::read(format!("/proc/{process}/{name}")).unwrap_or_default();
                    seen.extend(["cmdline", "environ"].map(show));
                }
                std::thread::sleep(Duration::from_millis(2));
            }
            seen
        });
        Watch { stop, work }
    }

    /// Ends watching. What was seen, one after the other.
    pub fn seen(self) -> Vec<u8> {
        self.stop.store(true, Ordering::Relaxed);
        self.work.join().unwrap().into_iter().collect::<Vec<_>>().join(&b'\n')
    }
}

/// A process and all that descends from it.
fn family(first: u32) -> BTreeSet<u32> {
    let parents: Vec<(u32, u32)> = std::fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let process = entry.file_name().to_str()?.parse().ok()?;
            let stat = std::fs::read_to_string(entry.path().join("stat")).ok()?;
            let parent = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
            Some((process, parent))
        })
        .collect();
    let mut family = BTreeSet::from([first]);
    loop {
        let more: Vec<u32> = parents.iter().filter(|(_, parent)| family.contains(parent)).map(|(id, _)| *id).collect();
        let before = family.len();
        family.extend(more);
        if family.len() == before {
            return family;
        }
    }
}

/// A secret as it is, and as it could be disguised. In base64 the ends depend on what stands beside it, so they are cut.
fn forms(secret: &str) -> Vec<Vec<u8>> {
    let bytes = secret.as_bytes();
    let mut forms =
        vec![bytes.to_vec(), hex(bytes).into_bytes(), hex(bytes).to_uppercase().into_bytes(), percent(bytes)];
    for shift in 0..3 {
        let shifted = [&vec![0; shift], bytes].concat();
        for engine in [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD] {
            let text = engine.encode(&shifted);
            let cut = text.len().saturating_sub(2);
            forms.push(text.as_bytes()[if shift == 0 { 0 } else { 4 }..cut].to_vec());
        }
    }
    forms
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn percent(bytes: &[u8]) -> Vec<u8> {
    let encoded = |byte: &u8| match byte {
        byte if byte.is_ascii_alphanumeric() || b"-._~".contains(byte) => char::from(*byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    bytes.iter().map(encoded).collect::<String>().into_bytes()
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    // The first byte is looked for quickly, the rest only where it stands.
    let Some((first, _)) = part.split_first() else { return false };
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        if rest[at..].starts_with(part) {
            return true;
        }
        rest = &rest[at + 1..];
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canaries() -> Canaries {
        let mut canaries = Canaries::new();
        canaries.add("token", "secret/of+many&signs");
        canaries.add_key("W269N-WFGWX-YVC9B-4J6C9-T83GX");
        canaries
    }

    #[test]
    fn a_secret_is_found_in_every_form() {
        let url = "x=secret%2Fof%2Bmany%26signs&y";
        let hex = format!("00{}00", hex(b"secret/of+many&signs"));
        for shift in 0..3 {
            let inside = [&vec![b'.'; shift], b"secret/of+many&signs".as_slice(), b"..."].concat();
            let text = STANDARD_NO_PAD.encode(inside);
            assert_eq!(canaries().among("here", text.as_bytes()).len(), 1, "{shift}");
        }
        for text in ["..secret/of+many&signs..", url, &hex] {
            assert_eq!(canaries().among("here", text.as_bytes()).len(), 1, "{text}");
        }
        assert!(canaries().among("here", b"secret of many signs").is_empty());
    }

    #[test]
    fn a_key_is_found_however_it_is_written_and_its_last_five_characters_are_no_find() {
        for text in [
            "W269N-WFGWX-YVC9B-4J6C9-T83GX",
            "W269NWFGWXYVC9B4J6C9T83GX",
            "w269n-wfgwx-yvc9b-4j6c9-t83gx",
            "W269N-WFGWX-YVC9B-4J6C9",
        ] {
            assert!(!canaries().among("here", text.as_bytes()).is_empty(), "{text}");
        }
        assert!(canaries().among("here", "•••••-•••••-•••••-•••••-T83GX".as_bytes()).is_empty());
    }

    #[test]
    fn a_verifier_is_found_by_its_challenge_alone() {
        // RFC 7636, appendix B.
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assert!(holds_verifier(challenge, b"{\"v\":\"xxdBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk\"}"));
        assert!(!holds_verifier(challenge, b"{\"v\":\"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjX\"}"));
    }
}
