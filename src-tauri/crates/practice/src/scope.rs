//! What an app may ask for, and the sets of it that were granted.

use serde::{Deserialize, Serialize};

use crate::words::Words;

/// The prefix that may stand before a Graph permission.
const GRAPH: &str = "https://graph.microsoft.com/";

/// One permission a personal account can grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Permission {
    /// `openid`: who the person is, as an id_token.
    OpenId,
    /// `profile`: the name.
    Profile,
    /// `email`: the address.
    Email,
    /// `offline_access`: a refresh token.
    OfflineAccess,
    /// `User.Read`: the profile and the picture from Graph.
    UserRead,
    /// `Files.ReadWrite.AppFolder`: the app's own folder in the account's storage.
    AppFolder,
}

impl Permission {
    fn read(scope: &str) -> Option<Self> {
        match scope {
            "openid" => Some(Self::OpenId),
            "profile" => Some(Self::Profile),
            "email" => Some(Self::Email),
            "offline_access" => Some(Self::OfflineAccess),
            _ => Self::read_graph(scope.strip_prefix(GRAPH).unwrap_or(scope)),
        }
    }

    fn read_graph(scope: &str) -> Option<Self> {
        match scope {
            "User.Read" => Some(Self::UserRead),
            "Files.ReadWrite.AppFolder" => Some(Self::AppFolder),
            _ => None,
        }
    }

    fn sentence(self, words: &'static Words) -> Option<&'static str> {
        match self {
            Self::OpenId => None,
            Self::Profile => Some(words.consent_profile),
            Self::Email => Some(words.consent_email),
            Self::OfflineAccess => Some(words.consent_offline),
            Self::UserRead => Some(words.consent_user_read),
            Self::AppFolder => Some(words.consent_app_folder),
        }
    }
}

/// A set of scopes, each with the spelling the client used.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct Scopes(Vec<(Permission, String)>);

impl From<Scopes> for String {
    fn from(scopes: Scopes) -> Self {
        scopes.text()
    }
}

impl TryFrom<String> for Scopes {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::read(&text).map_err(|unknown| format!("there is no scope {unknown}"))
    }
}

impl Scopes {
    /// Reads a space-separated list (RFC 6749 §3.3).
    ///
    /// # Errors
    /// The first scope that a personal account cannot grant.
    pub(crate) fn read(list: &str) -> Result<Self, String> {
        let mut scopes: Vec<(Permission, String)> = Vec::new();
        for word in list.split_whitespace() {
            let permission = Permission::read(word).ok_or_else(|| word.to_owned())?;
            if !scopes.iter().any(|(have, _)| *have == permission) {
                scopes.push((permission, word.to_owned()));
            }
        }
        Ok(Self(scopes))
    }

    /// Whether nothing is asked for.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a permission is in the set.
    pub(crate) fn has(&self, permission: Permission) -> bool {
        self.0.iter().any(|(have, _)| *have == permission)
    }

    /// Whether every permission of `other` is in this set.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        other.0.iter().all(|(permission, _)| self.has(*permission))
    }

    /// The permissions of this set that are not in `other`.
    pub(crate) fn beyond(&self, other: &Self) -> Self {
        Self(self.0.iter().filter(|(permission, _)| !other.has(*permission)).cloned().collect())
    }

    /// Adds the permissions of `other` that are not yet in the set.
    pub(crate) fn join(&mut self, other: &Self) {
        for (permission, word) in &other.0 {
            if !self.has(*permission) {
                self.0.push((*permission, word.clone()));
            }
        }
    }

    /// The set as a space-separated list.
    pub(crate) fn text(&self) -> String {
        self.0.iter().map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// What the set means, in plain words.
    pub(crate) fn sentences(&self, words: &'static Words) -> Vec<&'static str> {
        let mut sorted: Vec<Permission> = self.0.iter().map(|(permission, _)| *permission).collect();
        sorted.sort_unstable();
        sorted.into_iter().filter_map(|permission| permission.sentence(words)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_graph_permission_is_known_with_and_without_its_prefix() {
        let scopes = Scopes::read("openid https://graph.microsoft.com/User.Read User.Read").unwrap();
        assert!(scopes.has(Permission::UserRead));
        assert_eq!(scopes.text(), "openid https://graph.microsoft.com/User.Read");
    }

    #[test]
    fn a_scope_only_work_accounts_can_grant_is_named() {
        assert_eq!(Scopes::read("openid Sites.ReadWrite.All"), Err("Sites.ReadWrite.All".to_owned()));
    }

    #[test]
    fn a_set_covers_its_parts_and_no_more() {
        let all = Scopes::read("openid profile offline_access").unwrap();
        let part = Scopes::read("profile openid").unwrap();
        assert!(all.covers(&part));
        assert!(!part.covers(&all));
    }

    #[test]
    fn what_is_beyond_a_set_is_new_to_it() {
        let had = Scopes::read("openid User.Read").unwrap();
        let wanted = Scopes::read("openid https://graph.microsoft.com/User.Read Files.ReadWrite.AppFolder").unwrap();
        assert_eq!(wanted.beyond(&had).text(), "Files.ReadWrite.AppFolder");
        assert!(had.beyond(&wanted).is_empty());
    }
}
