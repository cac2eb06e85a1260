//! Who may come in: this browser's own pages, under an address nobody can guess; and the headers on what goes out.

use std::sync::LazyLock;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use serde_json::Value;

/// The window's configuration, whose policy the page is held to here, too.
const WINDOW: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tauri.conf.json"));

const ALWAYS: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// The window's policy, but that the page speaks to this server instead of Tauri, and lies in the panel.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let window: Value = serde_json::from_str(WINDOW).unwrap_or_default();
    let policy = window["app"]["security"]["csp"].as_str().unwrap_or("default-src 'none'");
    let kept = policy.split(';').map(str::trim).filter(|part| !ours(part));
    kept.chain(["connect-src 'self'", "frame-src 'self'", "frame-ancestors 'self'"]).collect::<Vec<_>>().join("; ")
});

fn ours(part: &str) -> bool {
    ["connect-src", "frame-src", "frame-ancestors"].iter().any(|name| part.starts_with(name))
}

/// Turns strangers away and puts the headers on what goes out. `host` is the one name we answer to, with the port.
pub(crate) async fn protect(State(host): State<String>, request: Request, next: Next) -> Response {
    let mut response = match is_ours(&host, request.method(), request.headers()) {
        true => next.run(request).await,
        false => (StatusCode::FORBIDDEN, "This answers to its own pages only.\n").into_response(),
    };
    for (name, value) in ALWAYS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&POLICY) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// Whether this comes from our own page, or from the person who typed or followed the address.
fn is_ours(host: &str, method: &Method, headers: &HeaderMap) -> bool {
    let told = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let origin = match told("origin") {
        Some(origin) => origin == format!("http://{host}"),
        // Browsers name the origin of everything but plain reading.
        None => method == Method::GET || method == Method::HEAD,
    };
    let site = told("sec-fetch-site").is_none_or(|site| ["same-origin", "none"].contains(&site));
    told("host") == Some(host) && origin && site
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comes_in(method: Method, headers: &[(&'static str, &'static str)]) -> bool {
        let headers = headers.iter().map(|&(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)));
        is_ours("127.0.0.1:7", &method, &headers.collect())
    }

    #[test]
    fn only_our_own_pages_come_in() {
        let host = ("host", "127.0.0.1:7");
        assert!(comes_in(Method::GET, &[host]));
        assert!(comes_in(Method::GET, &[host, ("sec-fetch-site", "none")]));
        assert!(comes_in(Method::POST, &[host, ("origin", "http://127.0.0.1:7"), ("sec-fetch-site", "same-origin")]));
        assert!(!comes_in(Method::GET, &[]));
        assert!(!comes_in(Method::GET, &[("host", "evil.example:7")]), "a name that was made to resolve to loopback");
        assert!(!comes_in(Method::GET, &[host, ("sec-fetch-site", "cross-site")]));
        assert!(!comes_in(Method::GET, &[host, ("origin", "http://127.0.0.1:8")]));
        assert!(!comes_in(Method::POST, &[host]));
        assert!(!comes_in(Method::POST, &[host, ("origin", "null")]));
    }

    #[test]
    fn the_policy_is_the_windows_but_for_whom_the_page_speaks_to() {
        for part in ["default-src 'none'", "script-src 'self'", "form-action 'none'", "connect-src 'self'"] {
            assert!(POLICY.split("; ").any(|one| one == part), "{part} in {}", *POLICY);
        }
        assert!(!POLICY.contains("ipc") && !POLICY.contains("unsafe"), "{}", *POLICY);
    }
}
