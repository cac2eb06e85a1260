//! Every input that the fuzz targets keep, put through them once more: also where no fuzzer can be built.
#![expect(clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

use std::path::{Path, PathBuf};

use firstlink_engine::fuzzing::TARGETS;

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
fn each_target_has_a_program_for_the_fuzzer_and_each_program_a_target() {
    let programs = names(&folder().join("fuzz_targets"));
    let mut programs: Vec<String> =
        programs.iter().map(|file| file.file_stem().expect("a name").to_string_lossy().into_owned()).collect();
    let mut targets: Vec<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    programs.sort();
    targets.sort();
    assert_eq!(programs, targets);
}
