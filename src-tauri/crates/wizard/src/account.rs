//! Whose account it is: what the provider says of a person, made safe to show.

use serde::{Deserialize, Serialize};

use crate::effect::Moment;

/// Longest display name kept, in characters; what is longer is cut with an ellipsis.
pub const NAME_LIMIT: usize = 60;
/// Longest address kept, in characters (RFC 5321 §4.5.3.1 allows 254).
pub const ADDRESS_LIMIT: usize = 254;

/// An account as the provider vouches for it (verified id_token, completed by the profile).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// `sub`: stable for this program, meaningless elsewhere. The key of local records.
    pub subject: String,
    /// Display name; for showing only.
    pub name: String,
    /// Sign-in address, where the provider names one; for showing only.
    pub address: Option<String>,
}

impl Account {
    /// Takes what came over the network; name and address become plain, short text.
    pub fn new(subject: &str, name: Option<&str>, address: Option<&str>) -> Account {
        let address = address.map(|text| plain(text, ADDRESS_LIMIT)).filter(|text| !text.is_empty());
        let name = name.map(|text| plain(text, NAME_LIMIT)).filter(|text| !text.is_empty());
        let fallback = || address.as_deref().and_then(|text| text.split('@').next()).unwrap_or_default().to_owned();
        Account { subject: subject.to_owned(), name: name.unwrap_or_else(fallback), address }
    }

    /// One or two letters to stand for a picture.
    pub fn initials(&self) -> String {
        let mut words = self.name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
        let first = words.next();
        let last = words.next_back();
        first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
    }
}

/// The durable fact that account and device belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkRecord {
    /// Name of the provider at the time.
    pub provider: String,
    /// Its issuer.
    pub issuer: String,
    /// The account.
    pub account: Account,
    /// What this computer is called.
    pub device_name: String,
    /// When it was made.
    pub linked_at: Moment,
    /// Where its refresh token lies.
    pub kept: Kept,
    /// Whether its sign-in may use the account's app folder.
    #[serde(default)]
    pub app_folder: bool,
}

/// What came of asking the provider whether it still takes the sign-in of the link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// When it was asked.
    pub at: Moment,
    /// Whether it does. If not, only signing in again helps.
    pub good: bool,
}

/// Where a refresh token lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// In the vault, across restarts.
    Vault,
    /// In a vault under the person's passphrase, across restarts.
    Passphrase,
    /// In memory until the program ends, since there is no secret store.
    Session,
}

/// Text from the network as text: no control or bidirectional characters, white space folded, length capped.
pub fn plain(text: &str, limit: usize) -> String {
    let mut folded = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        let clean: String = word.chars().filter(|c| !is_invisible(*c)).collect();
        if !clean.is_empty() {
            if !folded.is_empty() {
                folded.push(' ');
            }
            folded.push_str(&clean);
        }
        if folded.len() > limit * 8 {
            break;
        }
    }
    if folded.chars().count() <= limit {
        return folded;
    }
    folded.chars().take(limit.saturating_sub(1)).chain(['…']).collect()
}

fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}
