//! `firstlink status`: what is linked, what was chosen, and where it lies; nothing is changed, and no dialog opens.
//!
//! With `--check`, the provider is asked about the link first, which renews it. That goes on beside a running wizard, too.

use std::path::PathBuf;
use std::sync::Arc;

use firstlink_engine::Setup;
use firstlink_engine::home::Home;
use firstlink_engine::renewal::{self, Checked};
use firstlink_engine::secrets::OsSecrets;
use firstlink_engine::status::{Status, status};
use firstlink_engine::vault::{Item, Secret, VaultState};
use firstlink_wizard::account::{Check, Kept, LinkRecord};
use firstlink_wizard::copy::Standing;
use firstlink_wizard::effect::{Context, Moment};
use firstlink_wizard::preferences::Preferences;
use firstlink_wizard::problem::{Problem, catalogue};
use firstlink_wizard::provider::ProviderFacts;
use firstlink_wizard::screen::{Block, Row, Tone};
use firstlink_wizard::words::{Language, Words};
use serde::Serialize;
use time::OffsetDateTime;

use crate::args::{Place, StatusArgs};
use crate::exit::Exit;
use crate::session::Refusal;
use crate::{draw, json, out, stdin};

/// Says how things stand. The code tells whether there is a link; where that was asked, also whether it is good.
///
/// # Errors
/// When the folder or its journal cannot be read, or the profile has a flaw: whoever names one wants to hear of it.
pub(crate) async fn run(place: &Place, args: &StatusArgs) -> Result<Exit, Refusal> {
    let provider = place.provider()?;
    let home = place.home()?;
    let facts = provider.facts();
    let checked = match args.check {
        true => {
            let passphrase = args.passphrase_from_stdin.then(stdin::passphrase).transpose()?;
            let passphrase = passphrase.map(|typed| Secret::new(typed.text()));
            Some(renewal::check(&Setup::new(home.clone(), provider), passphrase.as_ref()).await?)
        }
        false => None,
    };
    let status = status(&home, Arc::new(OsSecrets::new()))?;
    let told = checked.and_then(|checked| told(checked, &status, facts));
    out::text(&match args.json {
        true => line(&status, &home, checked, told.as_ref()),
        false => text(&status, &home, told.as_ref()),
    });
    Ok(match checked {
        _ if status.link.is_none() => Exit::NotLinked,
        None | Some(Checked::Good | Checked::NotLinked) => Exit::Done,
        Some(Checked::Ended) => Exit::of(Problem::SignInExpired),
        Some(Checked::NotChecked(problem)) => Exit::of(problem),
        Some(Checked::InUse) => Exit::AnotherAtWork,
    })
}

/// What is to be said of a check that did not end well.
fn told(checked: Checked, status: &Status, provider: ProviderFacts) -> Option<Block> {
    let words = words(status);
    match checked {
        Checked::Good | Checked::NotLinked => None,
        Checked::Ended => Some(problem(Problem::SignInExpired, words.language(), provider)),
        Checked::NotChecked(why) => Some(problem(why, words.language(), provider)),
        Checked::InUse => {
            let (title, text) = (words.say("cannot-start-busy.title"), words.say("terminal-status-in-use"));
            Some(Block::Notice { tone: Tone::Problem, title, text, reference: None, details: None, field: None })
        }
    }
}

fn problem(problem: Problem, language: Language, provider: ProviderFacts) -> Block {
    let (device_name, version) = (String::new(), String::new());
    firstlink_wizard::draw::problem(
        problem,
        language,
        &Context { now: Moment::default(), provider, device_name, version },
    )
}

/// The status as a person reads it.
pub(crate) fn text(status: &Status, home: &Home, told: Option<&Block>) -> String {
    let words = words(status);
    let paper = out::paper();
    let headline = match (&status.link, status.needs_attention) {
        (None, _) => "terminal-status-none",
        (Some(_), true) => "terminal-status-attention",
        (Some(_), false) => "terminal-status-linked",
    };
    let mut rows = vec![];
    if let Some(link) = &status.link {
        rows.extend(of_link(link, words));
        rows.extend(status.check.map(|check| of_check(check, words)));
    }
    if let Some(last_five) = &status.key_last_five {
        rows.push(row(words.say("terminal-status-key"), format!("•••••-•••••-•••••-•••••-{last_five}")));
    }
    rows.extend(of_choices(&status.preferences, words));
    rows.extend(of_copy(status, words));
    let files: Vec<Row> =
        files(home).into_iter().map(|(_, path)| row(String::new(), path.display().to_string())).collect();
    let mut text = told.map(|told| draw::block(told, paper)).unwrap_or_default();
    text.push_str(&format!("{}\n", paper.strong(&words.say(headline))));
    text.push_str(&draw::block(&Block::Summary { rows }, paper));
    if !files.is_empty() {
        text.push_str(&format!("{}\n", paper.strong(&words.say("terminal-status-files"))));
        files.iter().for_each(|file| text.push_str(&format!("  {}\n", draw::paper::clean(&file.value))));
    }
    text
}

/// The language the person chose, else the system's.
pub(crate) fn words(status: &Status) -> Words {
    let chosen = status.preferences.language.as_deref().and_then(Language::from_tag);
    Words::new(chosen.unwrap_or_else(system_language))
}

/// The language the system asks for.
pub(crate) fn system_language() -> Language {
    Language::negotiate(firstlink_engine::system::languages().iter().map(String::as_str))
}

fn of_link(link: &LinkRecord, words: Words) -> Vec<Row> {
    let account = match &link.account.address {
        Some(address) => format!("{} ({address})", link.account.name),
        None => link.account.name.clone(),
    };
    let kept = match link.kept {
        Kept::Vault => "terminal-status-vault",
        Kept::Passphrase => "terminal-status-passphrase",
        Kept::Session => "terminal-status-session",
    };
    vec![
        row(words.say("terminal-status-account"), account),
        row(words.say("terminal-status-provider"), link.provider.clone()),
        row(words.say("terminal-status-device"), link.device_name.clone()),
        row(words.say("terminal-status-since"), utc(link.linked_at.0)),
        row(words.say("terminal-status-kept"), words.say(kept)),
    ]
}

fn of_check(check: Check, words: Words) -> Row {
    let name = if check.good { "last-check-good" } else { "last-check-ended" };
    row(words.say("last-check"), words.say_with(name, &[("when", &utc(check.at.0))]))
}

/// The choices, a row each.
pub(crate) fn of_choices(preferences: &Preferences, words: Words) -> Vec<Row> {
    let choice = |name: &str, on: bool| row(words.say(name), words.say(if on { "on" } else { "off" }));
    vec![
        choice("sync-passwords", preferences.sync.passwords),
        choice("sync-history", preferences.sync.history),
        choice("sync-favourites", preferences.sync.favourites),
        choice("recommendations", preferences.recommendations),
    ]
}

/// The copy in the account, where there is one.
fn of_copy(status: &Status, words: Words) -> Option<Row> {
    let because = |name: &str, problem: Problem| {
        let title = format!("{}.title", catalogue::entry(problem, None).name);
        let why = words.say_with(&title, &[("provider", provider(status))]);
        words.say_with(name, &[("why", &why)])
    };
    let told = match status.copy.standing {
        Standing::Off => return None,
        Standing::Pending { problem: None } => words.say("copy-pending"),
        Standing::Pending { problem: Some(problem) } => because("copy-waiting", problem),
        Standing::Kept { at } => words.say_with("copy-kept", &[("when", &utc(at.0))]),
        Standing::Refused { problem, .. } => because("copy-refused", problem),
        Standing::Removing { problem: None } => words.say("copy-removing"),
        Standing::Removing { problem: Some(problem) } => because("copy-still-there", problem),
    };
    Some(row(words.say("account-copy"), told))
}

fn provider(status: &Status) -> &str {
    status.link.as_ref().map_or("", |link| &link.provider)
}

fn row(label: String, value: String) -> Row {
    Row { label, value, ltr: true, action: None, erased: None }
}

/// Those of Firstlink's files that are there.
fn files(home: &Home) -> Vec<(&'static str, PathBuf)> {
    let all = [
        ("journal", home.journal_file()),
        ("vault", home.vault_file()),
        ("preferences", home.preferences_file()),
        ("logs", home.log_dir()),
    ];
    all.into_iter().filter(|(_, path)| path.exists()).collect()
}

#[derive(Serialize)]
struct Line<'a> {
    schema: u32,
    linked: bool,
    needs_attention: bool,
    link: Option<Link<'a>>,
    last_check: Option<Check>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checked: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<json::Problem>,
    preferences: &'a Preferences,
    copy: Standing,
    key_last_five: Option<&'a str>,
    vault: Vault,
    files: serde_json::Map<String, serde_json::Value>,
}

#[derive(Serialize)]
struct Link<'a> {
    provider: &'a str,
    issuer: &'a str,
    name: &'a str,
    address: Option<&'a str>,
    device_name: &'a str,
    linked_at: u64,
    kept: Kept,
}

#[derive(Serialize)]
struct Vault {
    state: &'static str,
    items: Vec<&'static str>,
}

fn line(status: &Status, home: &Home, checked: Option<Checked>, told: Option<&Block>) -> String {
    let files = files(home).into_iter().map(|(name, path)| (name.to_owned(), path.display().to_string().into()));
    let line = Line {
        schema: json::SCHEMA,
        linked: status.link.is_some(),
        needs_attention: status.needs_attention,
        link: status.link.as_ref().map(of_record),
        last_check: status.check,
        checked: checked.map(name_of),
        problem: told.and_then(json::Problem::in_block),
        preferences: &status.preferences,
        copy: status.copy.standing,
        key_last_five: status.key_last_five.as_deref(),
        vault: of_vault(&status.vault),
        files: files.collect(),
    };
    // Texts and numbers can always be written.
    serde_json::to_string(&line).unwrap_or_default() + "\n"
}

fn name_of(checked: Checked) -> &'static str {
    match checked {
        Checked::NotLinked => "not_linked",
        Checked::Good => "good",
        Checked::Ended => "ended",
        Checked::NotChecked(_) => "not_checked",
        Checked::InUse => "in_use",
    }
}

fn of_record(link: &LinkRecord) -> Link<'_> {
    Link {
        provider: &link.provider,
        issuer: &link.issuer,
        name: &link.account.name,
        address: link.account.address.as_deref(),
        device_name: &link.device_name,
        linked_at: link.linked_at.0,
        kept: link.kept,
    }
}

fn of_vault(vault: &VaultState) -> Vault {
    let state = match vault {
        VaultState::Absent => "absent",
        VaultState::Opens { .. } => "opens",
        VaultState::KeyMissing => "key_missing",
        VaultState::Sealed => "sealed",
        VaultState::Locked => "locked",
        VaultState::NoSecretStore => "no_secret_store",
        VaultState::Damaged => "damaged",
        VaultState::Newer => "newer",
        VaultState::Unreadable(_) => "unreadable",
    };
    let name = |item: &Item| match item {
        Item::RefreshToken => "refresh_token",
        Item::PendingSignIn => "pending_sign_in",
        Item::ProductKey => "product_key",
    };
    let items = match vault {
        VaultState::Opens { items, .. } => items.iter().map(name).collect(),
        VaultState::Absent
        | VaultState::KeyMissing
        | VaultState::Sealed
        | VaultState::Locked
        | VaultState::NoSecretStore
        | VaultState::Damaged
        | VaultState::Newer
        | VaultState::Unreadable(_) => vec![],
    };
    Vault { state, items }
}

/// A moment in UTC: the same in every language and zone.
fn utc(seconds: u64) -> String {
    let moment = i64::try_from(seconds).ok().and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
    let Some(moment) = moment else { return seconds.to_string() };
    let (year, month, day) = (moment.year(), u8::from(moment.month()), moment.day());
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02} UTC", moment.hour(), moment.minute())
}

#[cfg(test)]
mod tests {
    use super::utc;

    #[test]
    fn moments_are_dates_of_the_calendar() {
        assert_eq!(utc(0), "1970-01-01 00:00 UTC");
        assert_eq!(utc(951_782_399), "2000-02-28 23:59 UTC");
        assert_eq!(utc(u64::MAX), u64::MAX.to_string());
    }
}
