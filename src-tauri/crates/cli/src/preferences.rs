//! `firstlink preferences`: what was chosen, for people and scripts, and another choice by the wizard's own way.

use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

use firstlink_engine::my_data;
use firstlink_engine::published::{self, PreferencesFile as _, RenamedFile};
use firstlink_engine::secrets::OsSecrets;
use firstlink_engine::status::{Status, status};
use firstlink_wizard::consent::Receipt;
use firstlink_wizard::edge::EdgePolicy;
use firstlink_wizard::intent::{Answer, Intent};
use firstlink_wizard::preferences::Preferences;
use firstlink_wizard::screen::{Block, Screen, ScreenId};
use firstlink_wizard::words::Language;
use serde_json::json;

use crate::args::{Choice, GetArgs, HandOnArgs, Place, PreferencesCommand, SetArgs};
use crate::exit::Exit;
use crate::lend::{self, Terminal};
use crate::link::essence;
use crate::papers::{MY_DATA_SCHEMA, PREFERENCES_SCHEMA};
use crate::session::{Refusal, Session};
use crate::{draw, edge_policy, out, status as told, travel};

/// Version of the form in which receipts are handed on.
const RECEIPTS: u64 = 1;

/// Does what was asked for.
///
/// # Errors
/// When the folder, its journal or the profile says no, a choice cannot be understood, or a file cannot be written.
pub(crate) async fn run(place: &Place, command: &PreferencesCommand) -> Result<Exit, Refusal> {
    match command {
        PreferencesCommand::Get(args) => get(place, args),
        PreferencesCommand::Set(args) => Box::pin(set(place, args)).await,
        PreferencesCommand::Sync(args) => Box::pin(travel::run(place, args)).await,
        PreferencesCommand::Export(args) => export(place, args),
    }
}

fn get(place: &Place, args: &GetArgs) -> Result<Exit, Refusal> {
    let status = found(place)?;
    let chosen = &status.preferences;
    out::text(&match args.name {
        Some(name) => format!("{}\n", value(chosen, name)),
        None if args.json => document(chosen) + "\n",
        None => draw::block(&Block::Summary { rows: told::of_choices(chosen, told::words(&status)) }, out::paper()),
    });
    Ok(Exit::Done)
}

fn export(place: &Place, args: &HandOnArgs) -> Result<Exit, Refusal> {
    let text = match args {
        HandOnArgs { schema: true, receipts: false, all: false, .. } => PREFERENCES_SCHEMA.to_owned(),
        HandOnArgs { schema: true, .. } => MY_DATA_SCHEMA.to_owned(),
        HandOnArgs { receipts: true, .. } => receipts(&found(place)?.receipts) + "\n",
        HandOnArgs { all: true, .. } => {
            place.provider()?;
            format!("{:#}\n", my_data::read(&place.home()?)?)
        }
        HandOnArgs { .. } => document(&found(place)?.preferences) + "\n",
    };
    let document = match args.edge_policy {
        Some(form) => edge_policy::document(&EdgePolicy::of(&found(place)?.preferences), form),
        None => text.into_bytes(),
    };
    match &args.to {
        None => out::bytes(&document),
        Some(file) => {
            new_file(file, &document).map_err(|source| Refusal::Write { path: file.display().to_string(), source })?
        }
    }
    Ok(Exit::Done)
}

/// Somebody's file is never written over.
fn new_file(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    std::fs::File::create_new(path)?.write_all(bytes)
}

pub(crate) fn found(place: &Place) -> Result<Status, Refusal> {
    place.provider()?;
    Ok(status(&place.home()?, Arc::new(OsSecrets::new()))?)
}

/// The choices as they are published.
fn document(chosen: &Preferences) -> String {
    format!("{:#}", serde_json::Value::Object(published::entries(chosen, serde_json::Map::new())))
}

/// What was said yes and no to, in the order it was.
fn receipts(all: &[Receipt]) -> String {
    format!("{:#}", json!({ "schema": RECEIPTS, "receipts": my_data::receipts(all) }))
}

fn value(chosen: &Preferences, name: Choice) -> String {
    let word = |on: bool| if on { "on" } else { "off" }.to_owned();
    match name {
        Choice::Passwords => word(chosen.sync.passwords),
        Choice::History => word(chosen.sync.history),
        Choice::Favourites => word(chosen.sync.favourites),
        Choice::Recommendations => word(chosen.recommendations),
        Choice::Language => chosen.language.clone().unwrap_or_else(|| "system".to_owned()),
    }
}

async fn set(place: &Place, args: &SetArgs) -> Result<Exit, Refusal> {
    let status = found(place)?;
    let mut wanted = status.preferences.clone();
    args.choices.iter().try_for_each(|choice| take(&mut wanted, choice))?;
    let words = told::words(&status);
    if status.link.is_none() {
        out::error(&words.say("terminal-preferences-not-linked"));
        return Ok(Exit::NotLinked);
    }
    let session = Session::open(place, lend::opener(&Terminal::new())).await?;
    let walked = walk(&session, &wanted).await;
    travel::settle(&session).await;
    session.close().await;
    if !walked {
        out::error(&words.say("terminal-preferences-open"));
        return Ok(Exit::Usage);
    }
    // What was meant to be published is read again.
    match RenamedFile::new(place.home()?.preferences_file()).load() {
        Ok(Some(now)) if now == wanted => get(place, &GetArgs { name: None, json: false }),
        Ok(_) | Err(_) => {
            out::error(&words.say("terminal-preferences-not-published"));
            Ok(Exit::Io)
        }
    }
}

/// Takes one `NAME=VALUE`.
fn take(wanted: &mut Preferences, choice: &str) -> Result<(), Refusal> {
    let refused = |what: &str| Refusal::Usage(format!("{choice}: {what}"));
    let names = "write it as NAME=VALUE, with one of: passwords, history, favourites, recommendations, language";
    let (name, value) = choice.split_once('=').ok_or_else(|| refused(names))?;
    let on = || match value {
        "on" | "yes" => Ok(true),
        "off" | "no" => Ok(false),
        _ => Err(refused("say on or off")),
    };
    match name {
        "passwords" => wanted.sync.passwords = on()?,
        "history" => wanted.sync.history = on()?,
        "favourites" => wanted.sync.favourites = on()?,
        "recommendations" => wanted.recommendations = on()?,
        "language" => {
            let known = || Language::ALL.map(Language::tag).join(", ");
            let language = Language::from_tag(value).ok_or_else(|| refused(&format!("say one of: {}", known())))?;
            wanted.language = Some(language.tag().to_owned());
        }
        _ => return Err(refused(names)),
    }
    Ok(())
}

/// From the dashboard through the screens of choices and back. `false` where the wizard has other questions open.
async fn walk(session: &Session, wanted: &Preferences) -> bool {
    let mut screens = session.engine.screens();
    let mut asked = false;
    if let Some(tag) = &wanted.language {
        session.engine.send(Intent::Language { tag: tag.clone() });
        let spoken = screens.wait_for(|screen| screen.lang == *tag).await.is_ok();
        if !spoken {
            return false;
        }
    }
    loop {
        let screen = screens.borrow_and_update().clone();
        let Some(intent) = step(&screen, wanted, asked) else {
            return asked && screen.id == ScreenId::Dashboard;
        };
        asked = true;
        let before = essence(&screen);
        session.engine.send(intent);
        if screens.wait_for(|now| essence(now) != before).await.is_err() {
            return false;
        }
    }
}

fn step(screen: &Screen, wanted: &Preferences, asked: bool) -> Option<Intent> {
    let sync = wanted.sync;
    match screen.id {
        ScreenId::Dashboard if !asked => Some(Intent::ChangeChoices),
        ScreenId::Finish if !asked => Some(Intent::Finish),
        ScreenId::SyncChoices if asked => {
            Some(Intent::SaveSync { passwords: sync.passwords, history: sync.history, favourites: sync.favourites })
        }
        ScreenId::Recommendations if asked => {
            let allow = if wanted.recommendations { Answer::Yes } else { Answer::No };
            Some(Intent::Recommend { allow })
        }
        ScreenId::Dashboard
        | ScreenId::Finish
        | ScreenId::SyncChoices
        | ScreenId::Recommendations
        | ScreenId::Copy
        | ScreenId::Welcome
        | ScreenId::ProductKey
        | ScreenId::SignIn
        | ScreenId::Passphrase
        | ScreenId::BrowserWait
        | ScreenId::DeviceCode
        | ScreenId::LinkOffer
        | ScreenId::Confirm
        | ScreenId::Linking
        | ScreenId::Recovery
        | ScreenId::Help
        | ScreenId::NotNow
        | ScreenId::Problem => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_named_stays_and_what_cannot_be_understood_changes_nothing() {
        let mut wanted = Preferences { recommendations: true, ..Preferences::default() };
        take(&mut wanted, "history=on").unwrap();
        take(&mut wanted, "language=de").unwrap();
        assert!(wanted.sync.history && wanted.recommendations && !wanted.sync.passwords);
        assert_eq!(wanted.language.as_deref(), Some("de"));
        let before = wanted.clone();
        for choice in ["history", "history=maybe", "cookies=on", "language=xx", "=on", ""] {
            let told = take(&mut wanted, choice).unwrap_err().to_string();
            assert!(told.starts_with(choice), "{told}");
        }
        assert_eq!(wanted, before);
    }

    #[test]
    fn a_value_is_one_word_for_scripts() {
        let chosen = Preferences::default();
        assert_eq!(value(&chosen, Choice::Passwords), "off");
        assert_eq!(value(&chosen, Choice::Language), "system");
    }
}
