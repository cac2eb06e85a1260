//! What an OEM or administrator configured: a TOML text, read strictly and turned into a provider.
//!
//! A profile is written once and copied to a thousand computers, so a slip in it must be found by the one who made it:
//! everything unknown is refused with its place, and nothing is guessed. A profile that names another issuer starts from
//! an empty provider: nothing of Microsoft's (name, pages, data address) may shine through, or a person would be sent
//! to Microsoft in the name of somebody else.

use std::collections::BTreeMap;

use thiserror::Error;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use url::{Host, Url};

use crate::account::{NAME_LIMIT, plain};
use crate::intent::Page;
use crate::provider::{Provider, RecoveryFact};

/// Microsoft's issuer for personal accounts; the tenant is the one all of them are in.
const ISSUER: &str = "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0";
/// Where Microsoft keeps an account's data.
const GRAPH: &str = "https://graph.microsoft.com/";
/// What is asked for at sign-in; one scope that personal accounts cannot grant would break the device code.
const SCOPES: [&str; 5] = ["openid", "profile", "email", "offline_access", "User.Read"];
/// The permission for one folder of our own and nothing else of the person's storage.
const APP_FOLDER: &str = "Files.ReadWrite.AppFolder";
/// Hosts where Microsoft has people type a device code.
const VERIFICATION_HOSTS: [&str; 4] =
    ["microsoft.com", "www.microsoft.com", "login.live.com", "login.microsoftonline.com"];
/// Microsoft's pages, all without parameters, so that no address of a person lands in a browser's history.
const PAGES: [(Page, &str); 10] = [
    (Page::Dashboard, "https://account.microsoft.com/"),
    (Page::CreateAccount, "https://signup.live.com/"),
    (Page::Recovery, "https://account.live.com/password/reset"),
    (Page::RecoveryForm, "https://account.live.com/acsr"),
    (Page::Security, "https://account.microsoft.com/security"),
    (Page::Activity, "https://account.live.com/Activity"),
    (Page::Consent, "https://account.live.com/consent/Manage"),
    (Page::Redeem, "https://redeem.microsoft.com/"),
    (Page::Setup, "https://setup.office.com/"),
    (Page::Support, "https://support.microsoft.com/contactus"),
];

/// What Microsoft tells whoever has lost a password (its support articles 12408 and 4057241, and its help with the account
/// recovery form).
const RECOVERY: [RecoveryFact; 6] = [
    RecoveryFact::TwoWays,
    RecoveryFact::RecoveryCode,
    RecoveryFact::FormWithinADay,
    RecoveryFact::FormNeedsAnotherWay,
    RecoveryFact::ThirtyDays,
    RecoveryFact::SupportCannotReset,
];

/// Everything a profile can say; what it does not say stays as it is built in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The table `[provider]`.
    pub provider: Option<ProviderOverrides>,
}

/// What a profile says of the provider.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProviderOverrides {
    /// Its name, as sentences use it.
    pub name: Option<String>,
    /// Issuer (OpenID Connect Discovery §4).
    pub issuer: Option<Url>,
    /// Base address of the account's data.
    pub graph: Option<Url>,
    /// OAuth client id (RFC 6749 §2.2).
    pub client_id: Option<String>,
    /// File with certificate authorities to trust beside the system's.
    pub ca_file: Option<CaFile>,
    /// Addresses of its pages.
    pub pages: BTreeMap<Page, Url>,
}

/// A file that a profile names; who reads it can say where it was named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaFile {
    /// Its path as written: relative to the profile.
    pub path: String,
    /// Line of the profile it stands in, from 1.
    pub line: usize,
    /// Column in that line, from 1.
    pub column: usize,
}

/// Why a profile was refused, and where; lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}, column {column}: {flaw}")]
pub struct ProfileError {
    /// Line in the text.
    pub line: usize,
    /// Column in the line.
    pub column: usize,
    /// What is wrong there.
    pub flaw: Flaw,
}

/// What can be wrong with a profile.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Flaw {
    /// The text is not TOML.
    #[error("this is not TOML: {0}")]
    NotToml(String),
    /// A key that means nothing here.
    #[error("\"{key}\" is not a setting of {table}; it has: {known}")]
    Unknown {
        /// The key.
        key: String,
        /// The table it stands in.
        table: &'static str,
        /// What would be understood there.
        known: String,
    },
    /// A value of the wrong type.
    #[error("\"{key}\" must be {wanted}; this is {found}")]
    Type {
        /// The key.
        key: String,
        /// The type it takes.
        wanted: &'static str,
        /// The type that was found, by its TOML name.
        found: &'static str,
    },
    /// A value that its key cannot take.
    #[error("\"{key}\" {wanted}")]
    Value {
        /// The key.
        key: String,
        /// What it takes, as the end of a sentence.
        wanted: &'static str,
    },
}

/// Reads a profile; the first flaw in the order of the text ends it.
///
/// # Errors
/// When the text is not TOML, names an unknown key, or gives a key what it cannot take.
pub fn parse(text: &str) -> Result<Profile, ProfileError> {
    let document = DeTable::parse(text).map_err(|error| not_toml(text, &error))?;
    let mut profile = Profile::default();
    for entry in entries(text, document.get_ref()) {
        match entry.key {
            "provider" => profile.provider = Some(provider(&entry)?),
            _ => return Err(entry.unknown("a profile", &["provider"])),
        }
    }
    Ok(profile)
}

/// A setting that stands in a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// Its name with the tables around it: `provider.pages.dashboard`.
    pub name: String,
    /// Its value as written.
    pub value: String,
    /// Line it stands in, from 1.
    pub line: usize,
}

/// The settings of a profile, in the order of the text, for whoever asks where a value comes from.
///
/// # Errors
/// As [`parse`].
pub fn settings(text: &str) -> Result<Vec<Setting>, ProfileError> {
    parse(text)?;
    let document = DeTable::parse(text).map_err(|error| not_toml(text, &error))?;
    let mut found = vec![];
    gather("", &entries(text, document.get_ref()), &mut found);
    Ok(found)
}

fn gather(table: &str, entries: &[Entry<'_>], found: &mut Vec<Setting>) {
    for entry in entries {
        let name = format!("{table}{}", entry.key);
        match (entry.entries(), entry.text()) {
            (Ok(below), _) => gather(&format!("{name}."), &below, found),
            // Every setting there is takes a text.
            (Err(_), value) => {
                let (line, _) = position(entry.text, entry.key_at);
                found.push(Setting { name, value: value.unwrap_or_default().to_owned(), line });
            }
        }
    }
}

/// Microsoft as it is built in: complete but for the client id, which whoever distributes Firstlink registers.
pub fn microsoft() -> Provider {
    Provider {
        name: "Microsoft".to_owned(),
        issuer: built_in(ISSUER),
        graph: Some(built_in(GRAPH)),
        client_id: None,
        extra_authorities: None,
        scopes: SCOPES.map(str::to_owned).to_vec(),
        app_folder_scope: Some(APP_FOLDER.to_owned()),
        pages: PAGES.into_iter().map(|(page, address)| (page, built_in(address))).collect(),
        recovery: RECOVERY.to_vec(),
        verification_hosts: VERIFICATION_HOSTS.map(str::to_owned).to_vec(),
    }
}

impl Profile {
    /// The provider this profile describes, given what stands in its `ca_file`.
    ///
    /// Without an issuer of its own it is Microsoft, with what the profile adds. Another issuer takes nothing of
    /// Microsoft's: its name is the issuer's host unless the profile says so, and it has a data address and pages only
    /// where the profile gives them.
    pub fn provider(self, extra_authorities: Option<Vec<u8>>) -> Provider {
        let given = self.provider.unwrap_or_default();
        let mut provider = base(given.issuer);
        provider.extra_authorities = extra_authorities;
        provider.client_id = given.client_id;
        provider.pages.extend(given.pages);
        if let Some(name) = given.name {
            provider.name = name;
        }
        if let Some(graph) = given.graph {
            provider.graph = Some(graph);
        }
        if provider.graph.is_none() {
            // Scopes of Microsoft Graph, which is not there.
            provider.scopes.retain(|scope| scope != "User.Read");
            provider.app_folder_scope = None;
        }
        provider
    }
}

fn base(issuer: Option<Url>) -> Provider {
    let microsoft = microsoft();
    match issuer {
        Some(issuer) if issuer != microsoft.issuer => Provider {
            name: issuer.host_str().unwrap_or_default().to_owned(),
            graph: None,
            pages: BTreeMap::new(),
            recovery: vec![],
            verification_hosts: vec![],
            issuer,
            ..microsoft
        },
        Some(_) | None => microsoft,
    }
}

#[expect(clippy::expect_used, reason = "the addresses are constants of this file, and a test reads every one")]
fn built_in(address: &str) -> Url {
    Url::parse(address).expect("a built-in address is an address")
}

fn provider(table: &Entry<'_>) -> Result<ProviderOverrides, ProfileError> {
    const KNOWN: [&str; 6] = ["name", "issuer", "graph", "client_id", "ca_file", "pages"];
    let mut given = ProviderOverrides::default();
    let mut graph_at = None;
    for entry in table.entries()? {
        match entry.key {
            "name" => given.name = Some(entry.name()?),
            "issuer" => given.issuer = Some(entry.base_address()?),
            "graph" => {
                given.graph = Some(entry.base_address()?);
                graph_at = Some(entry);
            }
            "client_id" => given.client_id = Some(entry.client_id()?),
            "ca_file" => given.ca_file = Some(entry.ca_file()?),
            "pages" => given.pages = pages(&entry)?,
            _ => return Err(entry.unknown("[provider]", &KNOWN)),
        }
    }
    match graph_at {
        // Whoever is asked for the account's data is shown the person's access token.
        Some(entry) if given.issuer.is_none() => {
            Err(entry.refused("needs an \"issuer\" beside it: Microsoft's sign-in goes to Microsoft's data only"))
        }
        Some(_) | None => Ok(given),
    }
}

fn pages(table: &Entry<'_>) -> Result<BTreeMap<Page, Url>, ProfileError> {
    const KNOWN: [&str; 10] = [
        "dashboard",
        "create_account",
        "recovery",
        "recovery_form",
        "security",
        "activity",
        "consent",
        "redeem",
        "setup",
        "support",
    ];
    let mut pages = BTreeMap::new();
    for entry in table.entries()? {
        let page = match entry.key {
            "dashboard" => Page::Dashboard,
            "create_account" => Page::CreateAccount,
            "recovery" => Page::Recovery,
            "recovery_form" => Page::RecoveryForm,
            "security" => Page::Security,
            "activity" => Page::Activity,
            "consent" => Page::Consent,
            "redeem" => Page::Redeem,
            "setup" => Page::Setup,
            "support" => Page::Support,
            _ => return Err(entry.unknown("[provider.pages]", &KNOWN)),
        };
        pages.insert(page, entry.address()?);
    }
    Ok(pages)
}

/// One key with its value, and the text around it to point into.
struct Entry<'a> {
    text: &'a str,
    key: &'a str,
    key_at: usize,
    value: &'a Spanned<DeValue<'a>>,
}

/// The entries of a table in the order they were written, so that the first flaw is the one a reader meets first.
fn entries<'a>(text: &'a str, table: &'a DeTable<'a>) -> Vec<Entry<'a>> {
    let entry = |(key, value): (&'a Spanned<_>, &'a Spanned<DeValue<'a>>)| -> Entry<'a> {
        let name: &'a std::borrow::Cow<'a, str> = key.get_ref();
        Entry { text, key: name, key_at: key.span().start, value }
    };
    let mut entries: Vec<_> = table.iter().map(entry).collect();
    entries.sort_by_key(|entry| entry.key_at);
    entries
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what a value is instead does not matter, and the kinds are not ours"
)]
impl<'a> Entry<'a> {
    fn entries(&self) -> Result<Vec<Entry<'a>>, ProfileError> {
        match self.value.get_ref() {
            DeValue::Table(table) => Ok(entries(self.text, table)),
            other => Err(self.not_a("a table", other)),
        }
    }

    fn text(&self) -> Result<&'a str, ProfileError> {
        match self.value.get_ref() {
            DeValue::String(text) => Ok(text),
            other => Err(self.not_a("a text in quotes", other)),
        }
    }

    fn filled(&self) -> Result<&'a str, ProfileError> {
        let text = self.text()?;
        if text.trim().is_empty() { Err(self.refused("must not be empty")) } else { Ok(text) }
    }

    fn ca_file(&self) -> Result<CaFile, ProfileError> {
        let path = self.filled()?.to_owned();
        let (line, column) = position(self.text, self.value.span().start);
        Ok(CaFile { path, line, column })
    }

    fn name(&self) -> Result<String, ProfileError> {
        let name = plain(self.filled()?, NAME_LIMIT);
        if name.is_empty() { Err(self.refused("must have letters that can be seen")) } else { Ok(name) }
    }

    /// RFC 6749 appendix A.1: visible ASCII characters and spaces; no provider uses spaces, a slip of the hand does.
    fn client_id(&self) -> Result<String, ProfileError> {
        let id = self.filled()?;
        if id.bytes().all(|byte| byte.is_ascii_graphic()) {
            Ok(id.to_owned())
        } else {
            Err(self.refused("must be letters, digits and signs without spaces, as the provider gave it"))
        }
    }

    fn address(&self) -> Result<Url, ProfileError> {
        let address = Url::parse(self.filled()?).map_err(|_| self.refused("must be a whole address: https://…"))?;
        match address.scheme() {
            "https" => {}
            "http" if is_loopback(&address) => {}
            "http" => return Err(self.refused("must begin with https://; http:// is for this computer itself only")),
            _ => return Err(self.refused("must begin with https://")),
        }
        if !address.username().is_empty() || address.password().is_some() {
            return Err(self.refused("must not hold a user name or password"));
        }
        Ok(address)
    }

    /// An address that others are made from, so nothing may follow its path.
    fn base_address(&self) -> Result<Url, ProfileError> {
        let address = self.address()?;
        if address.query().is_some() || address.fragment().is_some() {
            return Err(self.refused("must end with its path: no \"?\" and no \"#\""));
        }
        Ok(address)
    }

    fn unknown(&self, table: &'static str, known: &[&str]) -> ProfileError {
        let flaw = Flaw::Unknown { key: plain(self.key, NAME_LIMIT), table, known: known.join(", ") };
        error_at(self.text, self.key_at, flaw)
    }

    fn not_a(&self, wanted: &'static str, found: &DeValue<'_>) -> ProfileError {
        let flaw = Flaw::Type { key: self.key.to_owned(), wanted, found: with_article(found) };
        error_at(self.text, self.value.span().start, flaw)
    }

    fn refused(&self, wanted: &'static str) -> ProfileError {
        let flaw = Flaw::Value { key: self.key.to_owned(), wanted };
        error_at(self.text, self.value.span().start, flaw)
    }
}

fn with_article(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// Whether an address can only mean this computer; `localhost` never leaves it either (RFC 6761 §6.3).
fn is_loopback(address: &Url) -> bool {
    match address.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

fn not_toml(text: &str, error: &toml::de::Error) -> ProfileError {
    let at = error.span().map_or(0, |span| span.start);
    error_at(text, at, Flaw::NotToml(error.message().to_owned()))
}

fn error_at(text: &str, at: usize, flaw: Flaw) -> ProfileError {
    let (line, column) = position(text, at);
    ProfileError { line, column, flaw }
}

fn position(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}
