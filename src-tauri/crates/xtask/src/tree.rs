//! Where things lie: the workspace, what was built, and what its members call their targets.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub(crate) fn root() -> &'static Path {
    static ROOT: std::sync::LazyLock<PathBuf> = std::sync::LazyLock::new(|| {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        here.ancestors().nth(3).unwrap_or(here).to_path_buf()
    });
    &ROOT
}

/// Where cargo puts what it builds. Cargo built this program too, so the answer holds whatever the configuration says.
pub(crate) fn target() -> PathBuf {
    std::env::current_exe()
        .ok()
        .and_then(|program| program.ancestors().nth(2).map(Path::to_path_buf))
        .unwrap_or_else(|| root().join("target"))
}

/// The program of this name, as the dev profile builds it.
pub(crate) fn built(name: &str) -> PathBuf {
    target().join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The program of this name, as the release profile builds it.
#[cfg(target_os = "linux")]
pub(crate) fn released(name: &str) -> PathBuf {
    target().join("release").join(name)
}

/// The members' folders that lie under `src-tauri/`, and `src-tauri` itself.
pub(crate) fn house() -> Vec<PathBuf> {
    let mut folders = folders_in(&root().join("src-tauri/crates"));
    folders.push(root().join("src-tauri"));
    folders
}

/// The folder of the package over real parts.
pub(crate) fn real_parts() -> PathBuf {
    root().join("tests")
}

/// What cargo calls the targets in `kind` (`tests`, `benches`) of these packages: a file's name or a folder's.
pub(crate) fn target_names(packages: &[PathBuf], kind: &str) -> Vec<String> {
    let names: BTreeSet<String> = packages.iter().flat_map(|package| names_in(&package.join(kind))).collect();
    names.into_iter().collect()
}

/// The folders below `start` that hold a file of this name; what tools install is not entered.
pub(crate) fn folders_with(start: &Path, file: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    if start.join(file).is_file() {
        found.push(start.to_path_buf());
    }
    for folder in folders_in(start) {
        if !folder.ends_with("node_modules") {
            found.extend(folders_with(&folder, file));
        }
    }
    found
}

fn names_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "rs") || path.join("main.rs").is_file())
        .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
        .collect()
}

fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut folders: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_workspace() {
        let manifest = std::fs::read_to_string(root().join("Cargo.toml")).expect("it is there");
        assert!(manifest.contains("[workspace]"));
        assert!(house().contains(&root().join("src-tauri/crates/xtask")));
    }

    #[test]
    fn a_packages_own_tests_are_found_by_name() {
        let xtask = root().join("src-tauri/crates/xtask");
        let xtask = [xtask];
        assert_eq!(target_names(&xtask, "tests"), ["house", "looks"]);
        assert!(target_names(&xtask, "no-such-kind").is_empty());
    }

    #[test]
    fn tests_over_real_parts_have_names_of_their_own() {
        let inside = target_names(&house(), "tests");
        for name in target_names(&[real_parts()], "tests") {
            assert!(!inside.contains(&name), "two tests are called {name}");
        }
    }

    #[test]
    fn folders_are_found_by_a_file_they_hold() {
        let found = folders_with(&root().join("src-tauri/crates"), "Cargo.toml");
        assert!(found.contains(&root().join("src-tauri/crates/xtask")));
    }
}
