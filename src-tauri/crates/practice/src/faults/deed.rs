//! What a fault does, and where it shows itself.

use axum::response::Response;
use serde_json::Value;

use super::speech::Speech;
use super::tls::Certificate;
use crate::provider::Provider;

/// A kind of request that a client makes, as the fault switch tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Route {
    /// The provider's description of itself (OpenID Connect Discovery §4).
    Discovery,
    /// The key set (RFC 7517 §5).
    Keys,
    /// The device authorization endpoint (RFC 8628 §3.1).
    DeviceCode,
    /// The token endpoint, asked with an authorization code (RFC 6749 §4.1.3).
    Code,
    /// The token endpoint, asked with a device code (RFC 8628 §3.4).
    Poll,
    /// The token endpoint, asked with a refresh token (RFC 6749 §6).
    Refresh,
    /// `GET /v1.0/me`.
    Profile,
    /// The app folder and what is in it: looked at, or deleted from.
    Folder,
    /// `GET …/content` in the app folder: where a file may be fetched.
    Content,
    /// `PUT …/content` in the app folder.
    Save,
    /// The address a file is fetched from, without a token.
    Download,
    /// The way back from the browser to the app (RFC 6749 §4.1.2).
    Callback,
    /// The encrypted connection itself, before any request.
    Connection,
}

/// The three ways to the token endpoint.
pub(super) const TOKEN: &[Route] = &[Route::Code, Route::Poll, Route::Refresh];

/// The three ways to the app folder that take a token.
pub(super) const FOLDER: &[Route] = &[Route::Folder, Route::Content, Route::Save];

/// What a fault does.
pub(super) enum Deed {
    /// The honest answer, changed; only where it grants.
    Change(fn(&mut Value, &Provider)),
    /// Another id_token in the honest answer, made of the honest claims.
    Vouch(fn(&Provider, Value) -> String),
    /// The honest answer as bytes, changed; only where it grants.
    Rewrite(fn(String) -> Vec<u8>),
    /// The honest answer under another content type.
    Label(&'static str),
    /// Another answer in place of the honest one, which is never made.
    Say(fn(&Provider) -> Response),
    /// Bytes on the line in place of HTTP.
    Speak(fn() -> Speech),
    /// The parameters of the way back, changed.
    Return(fn(&mut Vec<(String, String)>)),
    /// Another certificate.
    Certify(Certificate),
}

impl Deed {
    /// Whether the honest answer is not needed.
    pub(super) fn replaces(&self) -> bool {
        match self {
            Deed::Say(_) | Deed::Speak(_) => true,
            Deed::Change(_) | Deed::Vouch(_) | Deed::Rewrite(_) | Deed::Label(_) => false,
            Deed::Return(_) | Deed::Certify(_) => false,
        }
    }
}
