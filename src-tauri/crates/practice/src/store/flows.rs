//! Errands: what a person is on the pages for, from the first page to the answer.

use serde::{Deserialize, Serialize};

use super::accounts::AccountId;
use crate::lang::Lang;
use crate::redirect::RedirectUri;
use crate::scope::Scopes;

/// One errand, bound to the session that began it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Flow {
    /// The session's id; the errand is worth nothing in another browser.
    pub(crate) session: u64,
    /// What for.
    pub(crate) purpose: Purpose,
    /// Who was chosen or signed in for it.
    pub(crate) account: Option<AccountId>,
    /// The address to fill in on the sign-in page.
    pub(crate) hint: Option<String>,
    /// The language the app wished for.
    pub(crate) lang: Option<Lang>,
}

/// What an errand is for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Purpose {
    /// An app in this browser wants an authorization code.
    Authorize(Box<AuthorizeRequest>),
    /// An app on another device waits under this code.
    Device { user_code: String },
    /// The person wants a page that needs a sign-in.
    Visit(Place),
}

/// A page that needs a sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Place {
    Dashboard,
    Apps,
    Security,
    Activity,
}

impl Place {
    /// The page's path.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Dashboard => "/dashboard",
            Self::Apps => "/consent/manage",
            Self::Security => "/security",
            Self::Activity => "/activity",
        }
    }
}

/// A checked authorization request (RFC 6749 §4.1.1, RFC 7636 §4.3, OpenID Connect Core §3.1.2.1).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AuthorizeRequest {
    pub(crate) client_id: String,
    pub(crate) redirect_uri: RedirectUri,
    pub(crate) mode: ResponseMode,
    pub(crate) scopes: Scopes,
    pub(crate) state: Option<String>,
    pub(crate) nonce: Option<String>,
    /// The S256 challenge.
    pub(crate) challenge: String,
}

/// How the answer travels back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ResponseMode {
    /// In the address.
    Query,
    /// As a form that the person sends (OAuth 2.0 Form Post Response Mode).
    FormPost,
}
