//! The rules of the house that a machine can check: who may import whom, what lies where, and what never stands in the tree.

#![expect(clippy::expect_used, clippy::panic, reason = "a test says what it expected by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

/// Who may import whom. `practice` behind the feature of that name is marked with a question mark; `tests` and what it holds may import
/// anything of ours but the window, whose program it drives.
const ARROWS: &[(&str, &[&str])] = &[
    ("firstlink-wizard", &[]),
    ("firstlink-practice", &[]),
    ("firstlink-engine", &["firstlink-wizard"]),
    ("firstlink-cli", &["firstlink-engine", "firstlink-wizard", "firstlink-practice?"]),
    ("firstlink-desktop", &["firstlink-engine", "firstlink-wizard", "firstlink-practice?"]),
    ("firstlink-qa", &["firstlink-engine", "firstlink-wizard", "firstlink-practice"]),
    (
        "firstlink-tests",
        &["firstlink-cli", "firstlink-engine", "firstlink-practice", "firstlink-qa", "firstlink-wizard"],
    ),
    ("firstlink-empty-window", &[]),
    ("xtask", &[]),
];

/// What the wizard must never be able to do is mostly done through one of these.
const NOT_FOR_THE_WIZARD: &[&str] = &["tokio", "reqwest", "rand", "getrandom", "chrono", "time", "keyring", "axum"];

const TOP_LEVEL: &[&str] = &[
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "SECURITY.md",
    "icons",
    "src-tauri",
    "tests",
    "ui",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).expect("xtask lies three folders deep").to_path_buf()
}

/// Everything in the tree but what builds leave there, as a path from the root.
fn files() -> Vec<PathBuf> {
    let mut found = Vec::new();
    gather(&root(), &mut found);
    found
}

fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder can be read") {
        let path = entry.expect("an entry can be read").path();
        let name = path.file_name().expect("it has a name").to_string_lossy().into_owned();
        if path.is_symlink() || left_by_builds(&path, &name) {
            continue;
        }
        if path.is_dir() {
            gather(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// As `.gitignore` has it.
fn left_by_builds(path: &Path, name: &str) -> bool {
    let at_top = path.parent() == Some(&root());
    name == ".git"
        || name == "node_modules"
        || name == "proptest-regressions"
        || (at_top && name.starts_with("target"))
        || path == root().join("src-tauri/gen")
}

fn with_ending<'a>(files: &'a [PathBuf], endings: &'a [&str]) -> impl Iterator<Item = &'a PathBuf> {
    files.iter().filter(|file| file.extension().is_some_and(|kind| endings.iter().any(|ending| kind == *ending)))
}

fn shown(file: &Path) -> String {
    file.strip_prefix(root()).unwrap_or(file).display().to_string()
}

/// The text of a file, or nothing where it is a picture.
fn text(file: &Path) -> Option<String> {
    String::from_utf8(fs::read(file).expect("a file can be read")).ok()
}

fn manifests() -> Vec<Table> {
    let workspace = manifest(&root());
    let members = workspace["workspace"]["members"].as_array().expect("a list of members");
    members.iter().map(|member| manifest(&root().join(member.as_str().expect("a path")))).collect()
}

fn manifest(folder: &Path) -> Table {
    let file = folder.join("Cargo.toml");
    text(&file).expect("a manifest is text").parse().unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn name(manifest: &Table) -> &str {
    manifest["package"]["name"].as_str().expect("a name")
}

/// Every dependency of every kind, on every platform; optional ones end in a question mark.
fn dependencies(manifest: &Table) -> BTreeSet<String> {
    let targets = manifest.get("target").and_then(Value::as_table).into_iter().flatten();
    std::iter::once(manifest)
        .chain(targets.filter_map(|(_, target)| target.as_table()))
        .flat_map(|table| {
            ["dependencies", "dev-dependencies", "build-dependencies"]
                .into_iter()
                .filter_map(|kind| table.get(kind)?.as_table())
        })
        .flatten()
        .map(|(name, wanted)| {
            let optional = wanted.get("optional").and_then(Value::as_bool) == Some(true);
            let package = wanted.get("package").and_then(Value::as_str).unwrap_or(name);
            format!("{package}{}", if optional { "?" } else { "" })
        })
        .collect()
}

fn allowed(package: &str) -> &'static [&'static str] {
    ARROWS
        .iter()
        .find(|(name, _)| *name == package)
        .unwrap_or_else(|| panic!("{package} has no place in the house yet: give it one in ARROWS"))
        .1
}

#[test]
fn imports_between_our_crates_only_go_down() {
    for manifest in manifests() {
        let package = name(&manifest);
        for dependency in dependencies(&manifest) {
            if dependency.starts_with("firstlink-") {
                assert!(
                    allowed(package).contains(&dependency.as_str()),
                    "{package} may import {:?}, not {dependency}",
                    allowed(package)
                );
            }
        }
    }
}

#[test]
fn the_practice_service_is_only_in_a_face_by_its_feature() {
    for manifest in manifests() {
        if dependencies(&manifest).contains("firstlink-practice?") {
            let practice = manifest.get("features").and_then(|features| features.get("practice"));
            let turns_on = practice
                .and_then(Value::as_array)
                .is_some_and(|parts| parts.iter().any(|part| part.as_str() == Some("dep:firstlink-practice")));
            assert!(turns_on, "{}: the feature `practice` brings it", name(&manifest));
            let default = manifest.get("features").and_then(|features| features.get("default"));
            let by_default = default
                .and_then(Value::as_array)
                .is_some_and(|parts| parts.iter().any(|part| part.as_str() == Some("practice")));
            assert!(!by_default, "{}: what is shipped has no practice service", name(&manifest));
        }
    }
}

#[test]
fn only_the_window_knows_tauri() {
    for manifest in manifests() {
        let package = name(&manifest);
        if ["firstlink-desktop", "firstlink-empty-window"].contains(&package) {
            continue;
        }
        let tauri: Vec<_> =
            dependencies(&manifest).into_iter().filter(|dependency| dependency.starts_with("tauri")).collect();
        assert!(tauri.is_empty(), "{package} depends on {tauri:?}");
    }
}

#[test]
fn the_wizard_has_nothing_to_reach_the_world_with() {
    let wizard = manifest(&root().join("src-tauri/crates/wizard"));
    let normal = wizard.get("dependencies").and_then(Value::as_table).into_iter().flatten();
    for (dependency, _) in normal {
        assert!(!NOT_FOR_THE_WIZARD.contains(&dependency.as_str()), "the wizard is pure, and {dependency} is not");
    }
}

#[test]
fn the_top_level_holds_only_what_belongs_there() {
    for entry in fs::read_dir(root()).expect("the root can be read") {
        let path = entry.expect("an entry can be read").path();
        let name = path.file_name().expect("it has a name").to_string_lossy().into_owned();
        assert!(
            name.starts_with('.') || left_by_builds(&path, &name) || TOP_LEVEL.contains(&name.as_str()),
            "{name} at the top level: find it a room inside"
        );
    }
}

#[test]
fn every_rust_file_opens_with_one_sentence() {
    for file in with_ending(&files(), &["rs"]) {
        let source = text(file).expect("Rust is text");
        let opening: Vec<&str> = source
            .lines()
            .map_while(|line| line.strip_prefix("//!"))
            .map(str::trim)
            .take_while(|line| !line.is_empty())
            .collect();
        let sentence = opening.join(" ");
        assert!(
            sentence.len() > 1 && sentence.ends_with(['.', ':']),
            "{} opens with a sentence after `//!`, not with {sentence:?}",
            shown(file)
        );
    }
}

#[test]
fn nothing_is_marked_as_unfinished() {
    // Put together here, so that this file does not find itself.
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("to", "do!("),
        concat!("unimple", "mented!("),
        concat!("#[ig", "nore"),
    ];
    let endings = ["rs", "js", "mjs", "html", "css", "toml", "ftl", "sh", "json", "md", "svg"];
    for file in with_ending(&files(), &endings) {
        let source = text(file).unwrap_or_default();
        for mark in marks {
            let found = source.split(mark).count() - 1 - inside_words(&source, mark);
            assert!(found == 0, "{} holds {mark}", shown(file));
        }
    }
}

/// How often a mark is only part of a longer word, as in a checksum.
fn inside_words(source: &str, mark: &str) -> usize {
    source
        .match_indices(mark)
        .filter(|(at, _)| {
            let before = source[..*at].chars().next_back();
            let after = source[at + mark.len()..].chars().next();
            let part = |neighbour: Option<char>| {
                neighbour.is_some_and(|letter| letter.is_alphanumeric() || "+/=_".contains(letter))
            };
            mark.chars().all(char::is_alphabetic) && (part(before) || part(after))
        })
        .count()
}

#[test]
fn no_file_names_a_path_of_this_machine() {
    let paths = machine_paths();
    for file in files() {
        let Some(source) = text(&file) else { continue };
        for path in &paths {
            assert!(!source.contains(path), "{} names {path}", shown(&file));
        }
    }
}

/// Where this checkout and this person live, as far as those names are anyone's own.
fn machine_paths() -> Vec<String> {
    let shared = ["", "/", "/home", "/opt", "/root", "/srv", "/tmp", "/usr/src", "/var/tmp"];
    let home = std::env::var("HOME").unwrap_or_default();
    let parent = root().parent().map(|path| path.display().to_string()).unwrap_or_default();
    [root().display().to_string(), parent, home]
        .into_iter()
        .filter(|path| !shared.contains(&path.as_str()))
        .map(|path| format!("{path}/"))
        .collect()
}

#[test]
fn node_lock_files_name_packages_and_not_servers() {
    for file in files().iter().filter(|file| file.ends_with("package-lock.json")) {
        let lock = text(file).expect("a lock file is text");
        let addresses = lock.lines().filter(|line| line.contains("\"resolved\": \"http")).count();
        assert!(
            addresses == 0,
            "{} names {addresses} addresses: install with omit-lockfile-registry-resolved=true in a .npmrc beside it",
            shown(file)
        );
    }
}
