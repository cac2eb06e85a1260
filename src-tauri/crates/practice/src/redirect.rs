//! Which addresses an answer may be sent back to: loopback, any port, exact path.
//!
//! `http://localhost` is what is registered. The port is ignored when matching and the path is not (RFC 8252 §7.3); a
//! query, a fragment, user names and every other host or scheme are refused, and so is an address that the URL parser
//! would have to tidy up, for two programs may tidy it differently.

use serde::{Deserialize, Serialize};
use url::{Host, Url};

/// The longest redirect address accepted, in characters.
const LONGEST: usize = 256;

/// A redirect address that passed the rules, with the exact text the client sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RedirectUri {
    text: String,
    url: Url,
}

impl RedirectUri {
    /// Accepts `http://localhost`, `http://127.0.0.1` or `http://[::1]`, with any port and the path `` or `/`.
    pub(crate) fn registered(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let tidy = url.as_str() == text || url.as_str().strip_suffix('/') == Some(text);
        let bare = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
        let fits = text.len() <= LONGEST && tidy && bare && url.password().is_none();
        (fits && url.scheme() == "http" && url.path() == "/" && is_loopback(&url))
            .then(|| Self { text: text.to_owned(), url })
    }

    /// The text exactly as the client sent it, which the token request must repeat (RFC 6749 §4.1.3).
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The address to send the person to.
    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    /// What a `form-action` directive must name so that a form may be sent there.
    ///
    /// A host source cannot be an IPv6 literal (CSP 3 §2.3.1), so there the scheme stands alone.
    pub(crate) fn form_source(&self) -> String {
        match self.url.host() {
            Some(Host::Ipv6(_)) | None => "http:".to_owned(),
            Some(Host::Domain(_) | Host::Ipv4(_)) => self.url.origin().ascii_serialization(),
        }
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address == std::net::Ipv4Addr::LOCALHOST,
        Some(Host::Ipv6(address)) => address == std::net::Ipv6Addr::LOCALHOST,
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_with_any_port_and_no_path_is_accepted() {
        for text in [
            "http://localhost",
            "http://localhost/",
            "http://localhost:49152",
            "http://localhost:49152/",
            "http://127.0.0.1:8080/",
            "http://[::1]:8080",
        ] {
            assert_eq!(
                RedirectUri::registered(text).map(|uri| uri.as_str().to_owned()),
                Some(text.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn everything_else_is_refused() {
        for text in [
            "https://localhost:8080/",
            "http://localhost:8080/callback",
            "http://localhost:8080/?a=b",
            "http://localhost:8080/#x",
            "http://localhost:8080/?",
            "http://LOCALHOST:8080/",
            "http://localhost:8080//",
            "http://localhost:8080/..",
            "http://localhost.evil.example/",
            "http://localhost@evil.example/",
            "http://me@localhost:8080/",
            "http://127.0.0.2:8080/",
            "http://127.1:8080/",
            "http://192.168.0.1/",
            "http://example.com/",
            "firstlink://callback",
            "localhost",
            "",
        ] {
            assert_eq!(RedirectUri::registered(text), None, "{text}");
        }
        assert_eq!(RedirectUri::registered(&format!("http://localhost/{}", "a".repeat(300))), None);
    }

    #[test]
    fn the_form_source_names_the_origin_or_the_scheme_for_ipv6() {
        let source = |text| RedirectUri::registered(text).map(|uri| uri.form_source()).unwrap_or_default();
        assert_eq!(source("http://localhost:4000/"), "http://localhost:4000");
        assert_eq!(source("http://[::1]:4000/"), "http:");
    }
}
