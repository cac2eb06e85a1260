//! What every request and every answer must pass: the Host header, size limits and secure headers.

mod tries;

pub(crate) use tries::Tries;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use crate::clock::http_date;
use crate::provider::Shared;

/// The most bytes a form may have.
pub(crate) const MOST_BODY: usize = 16 * 1024;

/// The most bytes a path with its query may have.
const MOST_ADDRESS: usize = 8 * 1024;

/// What a page may do unless it says otherwise: show our own style and pictures and send forms to us.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; \
                      base-uri 'none'; frame-ancestors 'none'";

/// The headers every answer bears.
const ALWAYS: [(HeaderName, &str); 7] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::CACHE_CONTROL, "no-store"),
    (header::PRAGMA, "no-cache"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// The policy of a page whose forms may also end at `target`, a host source.
pub(crate) fn policy_with_form_target(target: &str) -> String {
    POLICY.replace("form-action 'self'", &format!("form-action 'self' {target}"))
}

/// Turns strangers away and puts the headers on what goes out.
pub(crate) async fn protect(State(provider): State<Shared>, request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), told(request.uri().path()).to_owned());
    let mut response = match refusal(&provider, &request) {
        Some(refused) => refused,
        None => next.run(request).await,
    };
    if provider.book.is_behind() {
        // Whatever was answered would be undone by a restart.
        let text =
            "The practice account service cannot write to its data folder. Make room there and start it again.\n";
        response = (StatusCode::SERVICE_UNAVAILABLE, text).into_response();
    }
    // The path alone: a query may hold a code or an address.
    tracing::debug!(%method, path, status = response.status().as_u16(), "answered");
    dress(response.headers_mut());
    if let Ok(date) = HeaderValue::from_str(&http_date(provider.now())) {
        // The service's own clock, which a test may turn; the server would say the computer's.
        response.headers_mut().insert(header::DATE, date);
    }
    response
}

/// The path as the log may have it: an address for downloading is a secret by itself, so only where it leads is told.
fn told(path: &str) -> &str {
    const DOWNLOAD: &str = "/download/";
    if path.starts_with(DOWNLOAD) { DOWNLOAD } else { path }
}

fn refusal(provider: &Shared, request: &Request) -> Option<Response> {
    let host = request.headers().get(header::HOST).and_then(|value| value.to_str().ok());
    let named = provider.base.host_str().unwrap_or_default();
    if !host.is_some_and(|host| is_our_host(host, named, provider.port())) {
        let text = "This is the practice account service. It answers under its loopback address only.\n";
        return Some((StatusCode::MISDIRECTED_REQUEST, text).into_response());
    }
    let length = request.uri().path_and_query().map_or(0, |text| text.as_str().len());
    (length > MOST_ADDRESS).then(|| (StatusCode::URI_TOO_LONG, "The address is too long.\n").into_response())
}

/// Whether a Host header names loopback, or the name we were given, and our port. Anything else is a page elsewhere that had its name resolve to
/// loopback (DNS rebinding).
fn is_our_host(host: &str, named: &str, port: u16) -> bool {
    let Some((name, digits)) = host.rsplit_once(':') else { return false };
    digits == port.to_string() && (name == named || matches!(name, "localhost" | "127.0.0.1" | "[::1]"))
}

fn dress(headers: &mut HeaderMap) {
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_with_our_port_is_our_host() {
        for host in ["localhost:8000", "127.0.0.1:8000", "[::1]:8000"] {
            assert!(is_our_host(host, "127.0.0.1", 8000), "{host}");
        }
        for host in
            ["localhost", "localhost:8001", "evil.example:8000", "127.0.0.1.evil.example:8000", "127.0.0.2:8000", ""]
        {
            assert!(!is_our_host(host, "127.0.0.1", 8000), "{host}");
        }
        assert!(is_our_host("provider.test:8000", "provider.test", 8000), "a name of our own");
    }

    #[test]
    fn a_form_target_joins_the_policy() {
        assert!(policy_with_form_target("http://localhost:4000").contains("form-action 'self' http://localhost:4000;"));
    }
}
