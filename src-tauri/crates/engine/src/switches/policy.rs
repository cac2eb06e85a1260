//! What a policy for Microsoft Edge takes out of sync, read from wherever a system keeps policies.

use std::collections::BTreeSet;
#[cfg(not(any(windows, target_os = "macos")))]
use std::path::{Path, PathBuf};

use firstlink_wizard::edge::sync_type;
use firstlink_wizard::preferences::SyncItem;
use serde::Deserialize;

/// Longest file that is read, in bytes; Edge knows some hundreds of policies.
#[cfg(not(any(windows, target_os = "macos")))]
const LONGEST: u64 = 1024 * 1024;

/// Those of Edge's policies that say something of sync under a Microsoft account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub(super) struct Policy {
    /// Kinds of data that are not synced.
    #[serde(rename = "SyncTypesListDisabled")]
    pub(super) sync_types_off: Option<Vec<String>>,
    /// Whether one may sign in to Edge: 0 no, 1 yes, 2 must. Without signing in nothing is synced.
    #[serde(rename = "BrowserSignin")]
    pub(super) sign_in: Option<i64>,
}

impl Policy {
    /// What cannot be synced under it.
    pub(super) fn off(&self) -> BTreeSet<SyncItem> {
        let named = |item: &SyncItem| self.sync_types_off.iter().flatten().any(|kind| kind == sync_type(*item));
        SyncItem::ALL.into_iter().filter(|item| self.sign_in == Some(0) || named(item)).collect()
    }

    /// This one, where the other says nothing.
    pub(super) fn under(self, other: Policy) -> Policy {
        Policy { sync_types_off: other.sync_types_off.or(self.sync_types_off), sign_in: other.sign_in.or(self.sign_in) }
    }
}

/// What the `*.json` of a folder say together; of two that speak of the same, the later one by its name counts. A file that
/// cannot be read says nothing.
#[cfg(not(any(windows, target_os = "macos")))]
pub(super) fn in_folder(folder: &Path) -> Policy {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    files.sort();
    files.iter().filter_map(|path| in_file(path)).fold(Policy::default(), Policy::under)
}

#[cfg(not(any(windows, target_os = "macos")))]
fn in_file(path: &Path) -> Option<Policy> {
    use std::io::Read as _;
    let file = std::fs::File::open(path).ok().filter(|file| file.metadata().is_ok_and(|about| about.is_file()))?;
    serde_json::from_reader(file.take(LONGEST)).ok()
}

#[cfg(all(test, not(any(windows, target_os = "macos"))))]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_a_folder_are_read_together_and_the_last_one_counts() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
        let off = || in_folder(folder.path()).off();
        assert_eq!(off(), [].into());

        write("b.json", r#"{ "SyncTypesListDisabled": ["history", "favorites", "openTabs"], "HomepageLocation": 1 }"#);
        assert_eq!(off(), [SyncItem::History, SyncItem::Favourites].into());
        write("a.json", r#"{ "SyncTypesListDisabled": ["passwords"], "BrowserSignin": 1 }"#);
        assert_eq!(off(), [SyncItem::History, SyncItem::Favourites].into());
        write("c.json", r#"{ "SyncTypesListDisabled": ["Passwords"] }"#);
        assert_eq!(off(), [].into(), "upper and lower case count");
        write("d.json", "{ not JSON");
        write("e.txt", r#"{ "BrowserSignin": 0 }"#);
        write("f.json", r#"{ "SyncTypesListDisabled": "passwords" }"#);
        std::fs::create_dir(folder.path().join("g.json")).unwrap();
        assert_eq!(off(), [].into());
        write("h.json", r#"{ "BrowserSignin": 0 }"#);
        assert_eq!(off(), SyncItem::ALL.into(), "who cannot sign in syncs nothing");
        assert_eq!(in_folder(&folder.path().join("none")), Policy::default());
    }
}
