//! `cargo xtask test`: everything that must hold before a change lands, in the order that finds trouble soonest.
//!
//! Every cargo call that builds selects the same packages, features and kinds of target (`--workspace --all-features`, with tests),
//! because cargo resolves the features of shared dependencies by what is selected: another selection would compile half of them again.
//! So the order of tests is chosen by their targets' names, never by package.

use std::process::Command;

use crate::calls::{cargo, carry_out};
use crate::failure::Failure;
use crate::needs::{TESTS, WINDOW};
use crate::stages::Stages;
use crate::{fuzz, node, packages, python, say, tree};

const SELECTION: [&str; 2] = ["--workspace", "--all-features"];

/// A stage's name and what it does.
type Stage = (&'static str, fn() -> Result<(), Failure>);

const STAGES: &[Stage] = &[
    ("packages", system_packages),
    ("npm", node_packages),
    ("fmt", format),
    ("clippy", clippy),
    ("build", build),
    ("unit", unit_tests),
    ("doc", doc_tests),
    ("real", real_tests),
    ("fuzz", fuzz::shortly),
];

/// Runs all stages, or those named, and tells what took how long.
///
/// # Errors
/// The first stage that failed, by name; code 2 for a stage there is not.
pub(crate) fn test(named: &[String]) -> Result<(), Failure> {
    let chosen = choose(named)?;
    let mut stages = Stages::default();
    let outcome = chosen.iter().try_for_each(|(name, work)| stages.go(name, work));
    say::line(format!("\n{}", stages.table()));
    outcome
}

fn choose(named: &[String]) -> Result<Vec<Stage>, Failure> {
    if named.is_empty() {
        return Ok(STAGES.to_vec());
    }
    if let Some(unknown) = named.iter().find(|wanted| STAGES.iter().all(|(name, _)| name != wanted)) {
        let known: Vec<&str> = STAGES.iter().map(|(name, _)| *name).collect();
        return Err(Failure::usage(format!("There is no stage `{unknown}`. The stages are {}.", known.join(", "))));
    }
    Ok(STAGES.iter().filter(|(name, _)| named.iter().any(|wanted| wanted == name)).copied().collect())
}

fn system_packages() -> Result<(), Failure> {
    packages::ensure(&[WINDOW, TESTS].concat())
}

/// Installs exactly what the lock files name, and runs none of the packages' own install scripts.
///
/// # Errors
/// When npm or a package is not to be had.
pub(crate) fn node_packages() -> Result<(), Failure> {
    node::ensure()?;
    for folder in tree::folders_with(&tree::real_parts(), "package-lock.json") {
        let mut npm = Command::new("npm");
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        carry_out(npm.current_dir(folder))?;
    }
    Ok(())
}

fn format() -> Result<(), Failure> {
    carry_out(&mut cargo(&["fmt", "--all", "--check"]))
}

fn clippy() -> Result<(), Failure> {
    let mut command = selected("clippy");
    command.args(["--all-targets", "--", "-D", "warnings"]);
    carry_out(&mut command)
}

fn build() -> Result<(), Failure> {
    carry_out(selected("build").arg("--all-targets"))
}

/// All tests inside the crates, and their tests over sockets and processes.
fn unit_tests() -> Result<(), Failure> {
    let mut command = selected("test");
    command.args(["--lib", "--bins"]);
    named_tests(&mut command, &tree::target_names(&tree::house(), "tests"));
    carry_out(&mut command)
}

fn doc_tests() -> Result<(), Failure> {
    carry_out(selected("test").arg("--doc"))
}

/// The tests that drive the programs just built, in a real window, keyring and browser.
fn real_tests() -> Result<(), Failure> {
    let names = tree::target_names(&[tree::real_parts()], "tests");
    if names.is_empty() {
        return Err(Failure::failed("There are no tests over real parts in tests/tests."));
    }
    let mut command = selected("test");
    named_tests(&mut command, &names);
    command.env("FIRSTLINK_WINDOW", tree::built("firstlink-desktop")).env("FIRSTLINK_CLI", tree::built("firstlink"));
    if let Some(path) = node::search_path() {
        command.env("PATH", path);
    }
    if cfg!(target_os = "linux") {
        command.env("FIRSTLINK_PYTHON", python::ensure()?);
    }
    carry_out(&mut command)
}

fn named_tests(command: &mut Command, names: &[String]) {
    for name in names {
        command.args(["--test", name]);
    }
}

fn selected(word: &str) -> Command {
    let mut command = cargo(&[word]);
    command.args(SELECTION);
    if std::env::var_os("CI").is_some() {
        // A machine that builds once gains nothing from what makes the second build faster.
        command.env("CARGO_INCREMENTAL", "0");
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(line: &str) -> Result<Vec<&'static str>, Failure> {
        let named: Vec<String> = line.split_whitespace().map(String::from).collect();
        Ok(choose(&named)?.into_iter().map(|(name, _)| name).collect())
    }

    #[test]
    fn without_a_name_all_stages_run_in_their_order() {
        let all = chosen("").expect("all");
        assert_eq!(all.first(), Some(&"packages"));
        assert_eq!(all.last(), Some(&"fuzz"));
        assert_eq!(all.len(), STAGES.len());
    }

    #[test]
    fn named_stages_keep_the_order_of_the_whole() {
        assert_eq!(chosen("unit fmt").expect("both known"), ["fmt", "unit"]);
    }

    #[test]
    fn a_stage_there_is_not_is_named() {
        let failure = chosen("fmt smell").expect_err("no such stage");
        assert_eq!(failure.code, 2);
        assert!(failure.sentence.contains("`smell`"));
        assert!(failure.sentence.contains("clippy"));
    }
}
