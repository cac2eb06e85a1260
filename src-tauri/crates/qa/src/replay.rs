//! A run log made into a scenario, so that what a tester saw can be seen again.
//!
//! The log holds no key, passphrase or name, so stand-ins are typed in their place. What came of a step in the log is what is
//! expected of the replay; screens that were only passed through are left out, for nobody may see them twice.

use std::collections::BTreeMap;

use firstlink_wizard::display::Look;
use thiserror::Error;

use crate::log::{Dated, Line, Whose};
use crate::scenario::{Answer, Press, Restart, Scenario, Start, Step, Value, Wrong};

/// A product key that its maker publishes for everybody's use.
const KEY: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";
/// Long enough for a vault.
const PASSPHRASE: &str = "seven small boats at noon";

/// Why a log cannot be replayed.
#[derive(Debug, Error)]
pub enum ReplayError {
    /// A line of it is no line of a run log.
    #[error("line {number} is no line of a run log: {source}")]
    Line {
        /// Which, from 1.
        number: usize,
        /// What is wrong.
        source: serde_json::Error,
    },
    /// Something was done that the log cannot hold.
    #[error("line {number}: {what}, which no log holds; the lines before it can be replayed")]
    Lost {
        /// Which, from 1.
        number: usize,
        /// What.
        what: &'static str,
    },
    /// There is nothing in it.
    #[error("the run log is empty")]
    Empty,
}

/// The scenario behind a run log, which is JSON lines.
///
/// # Errors
/// When it is no run log, or something was pasted that it cannot hold.
pub fn replay(log: &str) -> Result<Scenario, ReplayError> {
    let read = |(number, line): (usize, &str)| {
        serde_json::from_str::<Dated>(line).map_err(|source| ReplayError::Line { number: number + 1, source })
    };
    let lines: Vec<Dated> = log.lines().enumerate().map(read).collect::<Result<_, _>>()?;
    let first = lines.first().ok_or(ReplayError::Empty)?;
    let clock = i64::try_from(first.at).ok().and_then(|at| time::OffsetDateTime::from_unix_timestamp(at).ok());
    let locale = lines.iter().find_map(|dated| match &dated.line {
        Line::Screen { lang, .. } => Some(lang.clone()),
        Line::Intent { .. }
        | Line::Browser
        | Line::Fault { .. }
        | Line::Mended
        | Line::Clock { .. }
        | Line::Restarted => None,
    });
    let mut steps = vec![];
    for (number, dated) in lines.iter().enumerate() {
        let after = lines.get(number + 1..).unwrap_or_default();
        steps.extend(step(&dated.line, after).map_err(|what| ReplayError::Lost { number: number + 1, what })?);
    }
    Ok(Scenario {
        name: "replay".to_owned(),
        title: "A run, once more".to_owned(),
        why: "What a run log holds, done again.".to_owned(),
        start: Start { clock, locale, ..Start::default() },
        steps,
    })
}

/// What a line stands for.
fn step(line: &Line, after: &[Dated]) -> Result<Vec<Step>, &'static str> {
    Ok(match line {
        Line::Screen { screen, .. } if is_answered(screen) && was_answered(after).is_some() => {
            let answer = was_answered(after).unwrap_or(Answer::Accept);
            vec![Step::See(screen.clone()), Step::Provider(answer)]
        }
        Line::Screen { screen, .. } if rests(after) => vec![Step::See(screen.clone())],
        Line::Screen { .. } | Line::Browser => vec![],
        Line::Intent { intent, with } => match (intent.as_str(), with.get("tag"), with.get("look")) {
            ("paste_address", ..) => return Err("an address was pasted"),
            ("language", Some(Value::Text(tag)), _) => vec![Step::Language(tag.clone())],
            ("display", _, Some(Value::Text(look))) => {
                let look = serde_json::from_value::<Look>(look.clone().into()).map_err(|_| "a look was chosen")?;
                vec![Step::Look(look)]
            }
            _ => vec![Step::Press(Press { intent: intent.clone(), with: filled(intent, with) })],
        },
        Line::Fault { fault } => vec![Step::Fault(fault.clone())],
        Line::Mended => vec![Step::Mend],
        Line::Clock { moved: 0, .. } => vec![],
        Line::Clock { whose: Whose::Both, moved, .. } => vec![Step::Pass(*moved)],
        Line::Clock { whose, moved, .. } => vec![Step::Wrong(Wrong { whose: *whose, seconds: *moved })],
        Line::Restarted => vec![Step::Restart(Restart::PowerCut)],
    })
}

/// What was chosen, and stand-ins for what was typed.
fn filled(intent: &str, with: &BTreeMap<String, Value>) -> BTreeMap<String, Value> {
    let typed: &[(&str, &str)] = match intent {
        "submit_key" | "use_key_anyway" => &[("key", KEY)],
        "choose_passphrase" => &[("passphrase", PASSPHRASE), ("again", PASSPHRASE)],
        "open_vault" => &[("passphrase", PASSPHRASE)],
        "search" => &[("words", "password")],
        _ => &[],
    };
    let typed = typed.iter().map(|(name, text)| ((*name).to_owned(), Value::Text((*text).to_owned())));
    with.clone().into_iter().chain(typed).collect()
}

/// Whether this screen waits for somebody at the provider's pages.
fn is_answered(screen: &str) -> bool {
    ["browser_wait/waiting", "browser_wait/offering", "browser_wait/code", "device_code/showing"].contains(&screen)
}

/// What the person said at the provider, as far as the next screen tells; nothing, where they did something else before.
fn was_answered(after: &[Dated]) -> Option<Answer> {
    let next = after.iter().map(|dated| &dated.line).find(|line| !matches!(line, Line::Browser))?;
    let Line::Screen { screen, .. } = next else { return None };
    match screen.as_str() {
        "sign_in/problem" => Some(Answer::Decline),
        other if other.starts_with("browser_wait") || other.starts_with("device_code") => None,
        _ => Some(Answer::Accept),
    }
}

/// Whether a person did something, or nothing more came, before the next screen: then this one stood.
fn rests(after: &[Dated]) -> bool {
    let next = after.iter().map(|dated| &dated.line).find(|line| !matches!(line, Line::Browser));
    !matches!(next, Some(Line::Screen { .. }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_becomes_the_steps_a_person_took() {
        let log = r#"{"at":1795424400,"what":"screen","screen":"welcome/idle","revision":1,"lang":"de"}
{"at":1795424401,"what":"intent","intent":"start"}
{"at":1795424401,"what":"screen","screen":"product_key/idle","revision":2,"lang":"de"}
{"at":1795424402,"what":"intent","intent":"submit_key","with":{"purpose":"windows"}}
{"at":1795424402,"what":"screen","screen":"sign_in/probing","revision":3,"lang":"de"}
{"at":1795424402,"what":"screen","screen":"sign_in/idle","revision":4,"lang":"de"}
{"at":1795424403,"what":"intent","intent":"sign_in_browser"}
{"at":1795424403,"what":"screen","screen":"browser_wait/waiting","revision":6,"lang":"de"}
{"at":1795424403,"what":"browser"}
{"at":1795424409,"what":"screen","screen":"link_offer/idle","revision":7,"lang":"de"}
"#;
        let scenario = replay(log).unwrap();
        assert_eq!(scenario.start.locale.as_deref(), Some("de"));
        assert_eq!(scenario.start.clock.unwrap().unix_timestamp(), 1_795_424_400);
        let press = |intent: &str| Step::Press(Press { intent: intent.to_owned(), with: BTreeMap::new() });
        let typed = [("key", KEY), ("purpose", "windows")];
        let with = typed.map(|(name, text)| (name.to_owned(), Value::Text(text.to_owned()))).into();
        let see = |name: &str| Step::See(name.to_owned());
        assert_eq!(
            scenario.steps,
            [
                see("welcome/idle"),
                press("start"),
                see("product_key/idle"),
                Step::Press(Press { intent: "submit_key".to_owned(), with }),
                see("sign_in/idle"),
                press("sign_in_browser"),
                see("browser_wait/waiting"),
                Step::Provider(Answer::Accept),
                see("link_offer/idle"),
            ]
        );
    }

    #[test]
    fn what_no_log_holds_is_named_with_its_line() {
        let pasted = "{\"at\":1,\"what\":\"intent\",\"intent\":\"paste_address\"}\n";
        assert!(replay(pasted).unwrap_err().to_string().starts_with("line 1: an address was pasted"));
        assert!(replay("{}\n").unwrap_err().to_string().starts_with("line 1 is no line"));
        assert!(matches!(replay(""), Err(ReplayError::Empty)));
    }
}
