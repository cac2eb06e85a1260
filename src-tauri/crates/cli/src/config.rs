//! `firstlink config`: what a profile sets and where, or what is wrong with it, for whoever wrote it.

use std::path::Path;

use firstlink_engine::profile;
use firstlink_wizard::intent::Page;
use firstlink_wizard::profile::{Setting, microsoft};
use firstlink_wizard::provider::Provider;
use firstlink_wizard::screen::{Block, Row};
use firstlink_wizard::words::Words;

use crate::args::{ConfigCommand, Place};
use crate::exit::Exit;
use crate::session::Refusal;
use crate::{draw, out, status};

/// Does what was asked for. The code is 78 where nobody could sign in with this profile.
///
/// # Errors
/// At the profile's first flaw, with file, line, what is wrong and what would be right.
pub(crate) fn run(place: &Place, command: &ConfigCommand) -> Result<Exit, Refusal> {
    let (explain, args) = match command {
        ConfigCommand::Explain(args) => (true, args),
        ConfigCommand::Check(args) => (false, args),
    };
    let file = args.file.as_deref().or(place.profile.as_deref());
    let (provider, settings) = match file {
        Some(file) => profile::load_with_settings(file)?,
        None => (microsoft(), vec![]),
    };
    let words = Words::new(status::system_language());
    if explain {
        out::text(&draw::block(&Block::Summary { rows: rows(&provider, &settings, file, words) }, out::paper()));
    }
    let registered = provider.client_id.is_some();
    let told = if registered { "terminal-config-sound" } else { "terminal-config-unregistered" };
    if registered {
        out::text(&paragraph(&words.say(told)))
    } else {
        out::error(paragraph(&words.say(told)).trim_end())
    }
    Ok(if registered { Exit::Done } else { Exit::Configuration })
}

/// The page's name as a profile has it.
fn page_name(page: Page) -> String {
    serde_json::to_value(page).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

fn paragraph(text: &str) -> String {
    out::paper().paragraph(text)
}

fn rows(provider: &Provider, settings: &[Setting], file: Option<&Path>, words: Words) -> Vec<Row> {
    let nothing = || words.say("terminal-config-nothing");
    let authorities = settings.iter().find(|setting| setting.name == "provider.ca_file");
    let mut values = vec![
        ("provider.name".to_owned(), provider.name.clone()),
        ("provider.issuer".to_owned(), provider.issuer.to_string()),
        ("provider.graph".to_owned(), provider.graph.as_ref().map_or_else(nothing, ToString::to_string)),
        ("provider.client_id".to_owned(), provider.client_id.clone().unwrap_or_else(nothing)),
        ("provider.ca_file".to_owned(), authorities.map_or_else(nothing, |setting| setting.value.clone())),
    ];
    values.extend(
        provider
            .pages
            .iter()
            .map(|(page, address)| (format!("provider.pages.{}", page_name(*page)), address.to_string())),
    );
    values.into_iter().map(|(name, value)| row(&name, &value, settings, file, words)).collect()
}

fn row(name: &str, value: &str, settings: &[Setting], file: Option<&Path>, words: Words) -> Row {
    let line = settings.iter().find(|setting| setting.name == name).map(|setting| setting.line.to_string());
    let from = match (line, file) {
        (Some(line), Some(file)) => {
            let file = file.display().to_string();
            words.say_with("terminal-config-from-profile", &[("file", &file), ("line", &line)])
        }
        (Some(_), None) | (None, _) => words.say("terminal-config-built-in"),
    };
    Row { label: name.to_owned(), value: format!("{value} ({from})"), ltr: true, action: None, erased: None }
}
