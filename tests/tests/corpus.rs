//! Every input that the fuzz targets keep, as it is and changed at random.

#![expect(clippy::expect_used, clippy::panic, reason = "a promise that is broken fails the test")]

use std::path::{Path, PathBuf};

use firstlink_engine::fuzzing::TARGETS;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};

/// Changed inputs a target is given.
const CASES: u32 = 1500;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz")
}

fn names(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut names: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    names.sort();
    names
}

#[test]
fn every_kept_input_keeps_the_promises_of_its_target() {
    for (name, target) in TARGETS {
        let inputs = names(&folder().join("corpus").join(name));
        assert!(inputs.len() >= 8, "{name} keeps only {} inputs", inputs.len());
        for input in inputs {
            // The name of the input stands above whatever the target says.
            println!("{name}: {}", input.display());
            target(&std::fs::read(&input).expect("an input can be read"));
        }
    }
}

#[test]
fn inputs_that_differ_a_little_from_the_kept_ones_keep_the_promises_too() {
    for (name, target) in TARGETS {
        let kept: Vec<Vec<u8>> = names(&folder().join("corpus").join(name))
            .iter()
            .map(|file| std::fs::read(file).expect("an input"))
            .collect();
        let changes = prop::collection::vec((any::<Index>(), any::<u8>(), 0..4_u8), 1..12);
        let inputs = (prop::sample::select(kept), changes).prop_map(|(input, changes)| changed(input, &changes));
        // A broken promise panics, and the runner then looks for the smallest input that breaks it.
        let ran = TestRunner::new(Config { cases: CASES, failure_persistence: None, ..Config::default() }).run(
            &inputs,
            |input| {
                target(&input);
                Ok(())
            },
        );
        ran.unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn every_target_keeps_inputs_and_no_inputs_are_without_a_target() {
    let kept: Vec<String> = names(&folder().join("corpus"))
        .iter()
        .map(|folder| folder.file_name().expect("a name").to_string_lossy().into_owned())
        .collect();
    let mut targets: Vec<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    targets.sort();
    assert_eq!(kept, targets);
}

/// The input after each change: a byte set, put in, taken out, or the rest cut off.
fn changed(mut input: Vec<u8>, changes: &[(Index, u8, u8)]) -> Vec<u8> {
    for (place, byte, kind) in changes {
        let at = place.index(input.len() + 1);
        match kind {
            0 if at < input.len() => input[at] = *byte,
            1 if at < input.len() => drop(input.remove(at)),
            2 if byte % 8 == 0 => input.truncate(at),
            _ => input.insert(at, *byte),
        }
    }
    input
}
