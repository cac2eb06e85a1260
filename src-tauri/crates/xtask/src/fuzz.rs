//! The fuzz targets: libFuzzer on the readers of strangers' bytes, starting from the inputs the project keeps.
//!
//! The stable compiler can instrument for coverage, and that is what finds inputs; only the sanitizers need another compiler.
//! They look for misuse of memory, which the lint against `unsafe` keeps out of what is fuzzed. Elsewhere than on Linux the
//! flags of the linker differ, and the test `corpus` replays and changes the kept inputs all the same.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::calls::{answer, cargo, carry_out};
use crate::failure::Failure;
use crate::{say, tree};

/// How long each target runs where nobody says otherwise, in seconds.
const SHORTLY: u32 = 3;

/// What `cargo fuzz` hands to the compiler, but for the sanitizer.
const COVERAGE: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Cllvm-args=-simplifycfg-branch-fold-threshold=0";

/// What a person asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Wish {
    target: Option<String>,
    seconds: u32,
}

impl Wish {
    /// Reads `[TARGET] [--seconds N]`.
    ///
    /// # Errors
    /// Code 2 with what is meant, when it is something else.
    pub(crate) fn parse(words: &[String]) -> Result<Wish, Failure> {
        let mut wish = Wish { target: None, seconds: SHORTLY };
        let mut rest = words.iter();
        while let Some(word) = rest.next() {
            match word.as_str() {
                "--seconds" => {
                    let number = rest.next().and_then(|number| number.parse().ok()).filter(|seconds| *seconds > 0);
                    wish.seconds = number.ok_or_else(|| Failure::usage("--seconds wants a whole number above 0."))?;
                }
                name if wish.target.is_none() && !name.starts_with('-') => wish.target = Some(name.to_owned()),
                other => return Err(Failure::usage(format!("`{other}` is not understood: [TARGET] [--seconds N]."))),
            }
        }
        Ok(wish)
    }
}

/// Builds all targets, and runs each shortly.
///
/// # Errors
/// As [`fuzz`].
pub(crate) fn shortly() -> Result<(), Failure> {
    fuzz(&Wish { target: None, seconds: SHORTLY })
}

/// Builds the targets, and runs one or all for so many seconds each.
///
/// # Errors
/// When there is no such target, or one cannot be built or breaks a promise; the input that did it is kept where libFuzzer says.
pub(crate) fn fuzz(wish: &Wish) -> Result<(), Failure> {
    let chosen = choose(targets()?, wish.target.as_deref())?;
    if !cfg!(target_os = "linux") {
        say::line("The fuzzer is only built on Linux; the test `corpus` replays the kept inputs here.");
        return Ok(());
    }
    let machine = machine().ok_or_else(|| Failure::failed("The compiler does not say what machine this is."))?;
    let built = tree::target().join("fuzz");
    // Named, so that the instrumentation stays out of build scripts and macros.
    let mut build = cargo(&["build", "--release", "--locked", "--bins", "--target", &machine]);
    build.arg("--manifest-path").arg(folder().join("Cargo.toml")).arg("--target-dir").arg(&built);
    carry_out(build.env("RUSTFLAGS", COVERAGE))?;
    let programs = built.join(machine).join("release");
    chosen.iter().try_for_each(|name| run(&programs, &built, name, wish.seconds))
}

fn choose(targets: Vec<String>, wanted: Option<&str>) -> Result<Vec<String>, Failure> {
    let Some(wanted) = wanted else { return Ok(targets) };
    match targets.iter().any(|name| name == wanted) {
        true => Ok(vec![wanted.to_owned()]),
        false => Err(Failure::usage(format!("There is no target `{wanted}`. The targets are {}.", targets.join(", ")))),
    }
}

fn run(programs: &Path, built: &Path, name: &str, seconds: u32) -> Result<(), Failure> {
    let (found, broken) = (built.join("found").join(name), built.join("broken").join(name));
    for folder in [&found, &broken] {
        fs::create_dir_all(folder).map_err(|error| Failure::failed(format!("{}: {error}.", folder.display())))?;
    }
    let mut fuzzer = Command::new(programs.join(name));
    // What is found goes into the first folder, so the kept inputs come second.
    fuzzer.arg(&found).arg(folder().join("corpus").join(name)).arg(format!("-artifact_prefix={}/", broken.display()));
    fuzzer.arg(format!("-max_total_time={seconds}")).args(["-timeout=25", "-verbosity=0", "-print_final_stats=1"]);
    carry_out(&mut fuzzer)
}

fn folder() -> PathBuf {
    tree::real_parts().join("fuzz")
}

/// The targets, by the names of their files.
fn targets() -> Result<Vec<String>, Failure> {
    let files = fs::read_dir(folder().join("fuzz_targets"))
        .map_err(|error| Failure::failed(format!("The fuzz targets could not be listed: {error}.")))?;
    let name = |file: fs::DirEntry| Some(file.path().file_stem()?.to_string_lossy().into_owned());
    let mut names: Vec<String> = files.flatten().filter_map(name).collect();
    names.sort();
    Ok(names)
}

/// What the compiler calls this machine, such as `x86_64-unknown-linux-gnu`.
fn machine() -> Option<String> {
    let told = answer(Command::new("rustc").arg("-vV"))?;
    told.lines().find_map(|line| line.strip_prefix("host: ")).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Wish, Failure> {
        Wish::parse(&line.split_whitespace().map(String::from).collect::<Vec<_>>())
    }

    #[test]
    fn every_target_has_inputs_to_begin_with() {
        let targets = targets().expect("there are targets");
        assert_eq!(targets.len(), 8);
        for name in targets {
            assert!(folder().join("corpus").join(&name).is_dir(), "{name}");
        }
    }

    #[test]
    fn a_target_and_a_time_are_understood_and_nothing_else() {
        assert_eq!(parsed("").ok(), Some(Wish { target: None, seconds: SHORTLY }));
        assert_eq!(parsed("msdm --seconds 600").ok(), Some(Wish { target: Some("msdm".to_owned()), seconds: 600 }));
        for line in ["--seconds", "--seconds 0", "--quickly", "msdm profile"] {
            assert_eq!(parsed(line).expect_err(line).code, 2, "{line}");
        }
        let failure = choose(targets().expect("targets"), Some("moon")).expect_err("there is none");
        assert!(failure.sentence.contains("`moon`") && failure.sentence.contains("msdm"));
    }
}
