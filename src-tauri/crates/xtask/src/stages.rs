//! A long piece of work in named stages: each is announced, the first that fails ends it, and a table tells what took how long.

use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::say;

/// The stages gone through so far.
#[derive(Default)]
pub(crate) struct Stages {
    done: Vec<(&'static str, Duration)>,
}

impl Stages {
    /// Goes through one stage.
    ///
    /// # Errors
    /// The stage's own failure, with its name before it.
    pub(crate) fn go(&mut self, name: &'static str, work: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
        say::line(format!("\n== {name} =="));
        let start = Instant::now();
        let outcome = work();
        self.done.push((name, start.elapsed()));
        outcome.map_err(|failure| Failure {
            sentence: format!("Stopped in stage {name}. {}", failure.sentence),
            ..failure
        })
    }

    /// What took how long, as lines.
    pub(crate) fn table(&self) -> String {
        let total = self.done.iter().map(|(_, took)| *took).sum();
        self.done
            .iter()
            .copied()
            .chain([("together", total)])
            .map(|(name, took)| format!("{name:<12} {}", minutes(took)))
            .collect::<Vec<_>>()
            .join("\n")
    }
}

fn minutes(took: Duration) -> String {
    let seconds = took.as_secs();
    format!("{:>3} min {:>2}.{} s", seconds / 60, seconds % 60, took.subsec_millis() / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stage_that_failed_is_named_and_stands_in_the_table() {
        let mut stages = Stages::default();
        assert_eq!(stages.go("first", || Ok(())), Ok(()));
        let failure = stages.go("second", || Err(Failure::failed("It fell over."))).expect_err("it failed");
        assert_eq!(failure.sentence, "Stopped in stage second. It fell over.");
        let table = stages.table();
        let names: Vec<&str> = table.lines().filter_map(|line| line.split_whitespace().next()).collect();
        assert_eq!(names, ["first", "second", "together"]);
    }

    #[test]
    fn a_duration_is_told_in_minutes() {
        assert_eq!(minutes(Duration::from_millis(83_260)), "  1 min 23.2 s");
    }
}
