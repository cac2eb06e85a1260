//! `firstlink logs export`: shows exactly what a support file would hold, and writes it only after a yes.

use std::path::Path;
use std::sync::Arc;

use firstlink_engine::home::HomeError;
use firstlink_engine::secrets::OsSecrets;
use firstlink_engine::{status, support};
use firstlink_wizard::words::Words;

use crate::args::{ExportArgs, Place};
use crate::exit::Exit;
use crate::out;
use crate::person::Person;
use crate::session::Refusal;
use crate::status::{system_language, words};

/// Shows, asks, writes.
///
/// # Errors
/// When the profile has a flaw, there is no home, or the file cannot be written.
pub(crate) async fn export(place: &Place, args: &ExportArgs) -> Result<Exit, Refusal> {
    let home = place.home()?;
    let provider = if place.practice() { "practice".to_owned() } else { place.provider()?.name };
    let status = status::status(&home, Arc::new(OsSecrets::new()));
    let words = status.as_ref().map_or_else(|_| Words::new(system_language()), words);
    let text = support::text(&home, &provider, status.as_ref().ok());
    if args.to == Path::new("-") {
        out::text(&text);
        return Ok(Exit::Done);
    }
    support::refuse_present(&args.to).map_err(HomeError::from)?;
    if !args.yes && !out::person_is_there() {
        out::error(&words.say("terminal-add-yes"));
        return Ok(Exit::Usage);
    }
    out::text(&text);
    if !args.yes && !wanted(&args.to, words).await? {
        return Ok(Exit::Left);
    }
    support::write(&args.to, &text).map_err(HomeError::from)?;
    let told = words.say_with("terminal-logs-written", &[("file", &args.to.display().to_string())]);
    out::text(&format!("\n{}", out::paper().paragraph(&told)));
    Ok(Exit::Done)
}

async fn wanted(file: &Path, words: Words) -> Result<bool, Refusal> {
    let mut person = Person::new().map_err(Refusal::Input)?;
    let question = words.say_with("terminal-logs-ask", &[("file", &file.display().to_string())]);
    out::text("\n");
    Ok(person.confirm(&question, words).await)
}

#[cfg(test)]
mod tests {

    #[test]
    fn help_names_codes_of_the_table_only() {
        let known =
            |code: &u8| crate::help::EXIT_CODES.lines().any(|line| line.trim().starts_with(&format!("{code} ")));
        let named: Vec<u8> =
            crate::help::LOGS.lines().filter_map(|line| line.split_whitespace().next()?.parse().ok()).collect();
        assert_eq!(named.len(), 6);
        assert!(named.iter().all(known), "{named:?}");
    }
}
