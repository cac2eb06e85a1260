//! `firstlink completions` and `firstlink papers`: what the build made of the command line, for shells and for packagers.

use std::fs;
use std::path::Path;

use crate::args::ShellName;
use crate::exit::Exit;
use crate::out;
use crate::session::Refusal;

include!(concat!(env!("OUT_DIR"), "/papers.rs"));

/// What others read of Firstlink, as JSON Schema (draft 2020-12): every object that `--json` writes, `preferences.json`, the
/// choices that travel in an account, and what a person takes along.
const SCHEMAS: [(&str, &str); 4] = [
    ("firstlink/firstlink-1.schema.json", include_str!("../schema/firstlink-1.schema.json")),
    ("firstlink/preferences-1.schema.json", PREFERENCES_SCHEMA),
    ("firstlink/travel-1.schema.json", include_str!("../schema/travel-1.schema.json")),
    ("firstlink/my-data-1.schema.json", MY_DATA_SCHEMA),
];
/// What `preferences.json` looks like.
pub(crate) const PREFERENCES_SCHEMA: &str = include_str!("../schema/preferences-1.schema.json");
/// What `preferences export --all` writes, and `--receipts` a part of.
pub(crate) const MY_DATA_SCHEMA: &str = include_str!("../schema/my-data-1.schema.json");

/// Prints the completions for this shell.
pub(crate) fn completions(shell: ShellName) -> Exit {
    COMPLETIONS.iter().filter(|(name, _, _)| *name == shell).for_each(|(_, _, text)| out::text(text));
    Exit::Done
}

/// Writes everything below this folder, each file where a `share` folder has it.
///
/// # Errors
/// When a folder or file cannot be written; those before it are.
pub(crate) fn write(folder: &Path) -> Result<Exit, Refusal> {
    let completions = COMPLETIONS.iter().map(|(_, place, text)| (*place, *text));
    for (place, text) in PAGES.iter().copied().chain(completions).chain(SCHEMAS) {
        let path = folder.join(place);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
        made.map_err(|source| Refusal::Write { path: path.display().to_string(), source })?;
        out::text(&format!("{}\n", path.display()));
    }
    Ok(Exit::Done)
}
