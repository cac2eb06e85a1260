//! A provider as data: who signs the person in, and where its pages are.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use url::Url;

use crate::intent::Page;

/// Everything Firstlink knows of a provider; Microsoft and the practice service differ only in this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Its name, as sentences use it.
    pub name: String,
    /// Issuer (OpenID Connect Discovery §4); discovery is read below it.
    pub issuer: Url,
    /// Base address of the account's data; `v1.0/me` is asked below it. Without one, what the sign-in says and the issuer's
    /// own userinfo endpoint (OpenID Connect Core §5.3) must do.
    pub graph: Option<Url>,
    /// OAuth client id; without it nobody can sign in, and the first screen says who can mend that.
    pub client_id: Option<String>,
    /// Certificate authorities to trust beside the system's, in PEM form.
    pub extra_authorities: Option<Vec<u8>>,
    /// Scopes asked for at sign-in, in order.
    pub scopes: Vec<String>,
    /// The scope of an app folder in the account, for the copy of the choices; asked for only when the person wants one.
    pub app_folder_scope: Option<String>,
    /// Addresses of its pages; those it has.
    pub pages: BTreeMap<Page, Url>,
    /// What is peculiar about getting back into an account there.
    pub recovery: Vec<RecoveryFact>,
    /// Hosts beside the issuer's where a device code may be typed (`verification_uri`).
    pub verification_hosts: Vec<String>,
}

/// What sentences and decisions need of a provider: no address but those of its pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProviderFacts {
    /// Its name.
    pub name: String,
    /// Whether somebody has registered this program with it.
    pub configured: bool,
    /// Its pages.
    pub pages: Vec<Page>,
    /// What is peculiar about getting back into an account there.
    pub recovery: Vec<RecoveryFact>,
    /// Whether a copy of the choices can be kept in the account.
    #[serde(default)]
    pub keeps_copies: bool,
}

/// What holds at some providers for whoever has to get back into an account, and is told only where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecoveryFact {
    /// With two-step verification on, two different ways of reaching the person are asked for.
    TwoWays,
    /// There are recovery codes, which somebody may have made and kept beforehand.
    RecoveryCode,
    /// Whoever sends the recovery form normally hears within a day.
    FormWithinADay,
    /// The recovery form is of no use with two-step verification on and no other way left.
    FormNeedsAnotherWay,
    /// Whoever replaces all ways of being reached waits 30 days for what needs a code.
    ThirtyDays,
    /// Nobody at support may reset a password or change an account.
    SupportCannotReset,
}

impl Provider {
    /// What the wizard is told of this provider.
    pub fn facts(&self) -> ProviderFacts {
        ProviderFacts {
            name: self.name.clone(),
            configured: self.client_id.is_some(),
            pages: self.pages.keys().copied().collect(),
            recovery: self.recovery.clone(),
            keeps_copies: self.graph.is_some() && self.app_folder_scope.is_some(),
        }
    }
}
