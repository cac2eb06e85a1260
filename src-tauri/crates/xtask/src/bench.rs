//! `cargo xtask bench`: how fast and how small Firstlink is, beside other clients and an empty window measured in the same run.

#[cfg(target_os = "linux")]
mod display;
#[cfg(target_os = "linux")]
mod numbers;
#[cfg(target_os = "linux")]
mod sign_in;
#[cfg(target_os = "linux")]
mod window;

use std::io::{BufRead, BufReader};
#[cfg(target_os = "linux")]
use std::process::Command;
use std::process::Stdio;

use crate::calls::cargo;
use crate::failure::Failure;
use crate::{say, tree};

/// Runs the benches of the crates, then measures the programs, and prints what was found last of all.
///
/// # Errors
/// When something cannot be built or started; 69 when the system lacks what the measurement needs.
pub(crate) fn bench() -> Result<(), Failure> {
    let mut found = crates()?;
    found.extend(programs()?);
    say::line("\nFound:");
    for line in found {
        say::line(line);
    }
    Ok(())
}

#[cfg(target_os = "linux")]
fn programs() -> Result<Vec<String>, Failure> {
    Ok([sign_in::measure()?, window::measure()?].concat())
}

/// Runs a bench that tells what it found on its standard output, a line each.
#[cfg(target_os = "linux")]
fn told(bench: &mut Command) -> Result<Vec<String>, Failure> {
    let failed = |what: String| Failure::failed(format!("A bench could not be run: {what}."));
    let told = bench.stderr(Stdio::inherit()).output().map_err(|error| failed(error.to_string()))?;
    if !told.status.success() {
        return Err(failed(told.status.to_string()));
    }
    Ok(String::from_utf8_lossy(&told.stdout).lines().filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

/// They are watched through Xvfb and `/proc`, so only Linux can tell.
#[cfg(not(target_os = "linux"))]
fn programs() -> Result<Vec<String>, Failure> {
    Ok(vec!["Sign-ins and the window are only measured on Linux.".to_owned()])
}

/// Criterion's benches, shortened; each of its `time:` lines is kept, and what a bench tells besides on lines with `also:`.
fn crates() -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    for folder in tree::house() {
        let names = tree::target_names(std::slice::from_ref(&folder), "benches");
        if !names.is_empty() {
            let manifest = folder.join("Cargo.toml").display().to_string();
            found.extend(criterion(&manifest, &names)?);
        }
    }
    Ok(found)
}

fn criterion(manifest: &str, names: &[String]) -> Result<Vec<String>, Failure> {
    let mut command = cargo(&["bench", "--manifest-path", manifest]);
    for name in names {
        command.args(["--bench", name]);
    }
    command.args(["--", "--warm-up-time", "1", "--measurement-time", "3"]);
    let failed = |what: String| Failure::failed(format!("The benches could not be run: {what}."));
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| failed(error.to_string()))?;
    let mut lines = Vec::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            say::line(&line);
            lines.push(line);
        }
    }
    let status = child.wait().map_err(|error| failed(error.to_string()))?;
    if status.success() { Ok(times(&lines)) } else { Err(failed(status.to_string())) }
}

/// Criterion prints a bench's name before its times, on a line of its own where it is long.
fn times(lines: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    let mut name = "";
    for line in lines {
        match line.split_once("time:") {
            Some((before, range)) => {
                let before = before.trim();
                let name = if before.is_empty() { name } else { before };
                found.push(format!("{name:<38} {}", range.trim()));
            }
            None if line.starts_with("also: ") => found.extend(line.strip_prefix("also: ").map(str::to_owned)),
            None if !line.starts_with(' ') => name = line.trim(),
            None => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_kept_with_the_name_of_their_bench() {
        let lines = [
            "key/check               time:   [1.21 µs 1.22 µs 1.23 µs]",
            "                        change: [-1% +0% +1%] (p = 0.9 > 0.05)",
            "a bench with a rather long name",
            "                        time:   [2.0 ms 2.1 ms 2.2 ms]",
            "also: the one is 2.00 × the other",
        ]
        .map(String::from);
        let found = times(&lines);
        assert_eq!(found.len(), 3);
        assert!(found[0].starts_with("key/check ") && found[0].ends_with("[1.21 µs 1.22 µs 1.23 µs]"));
        assert!(found[1].starts_with("a bench with a rather long name"));
        assert_eq!(found[2], "the one is 2.00 × the other");
    }
}
