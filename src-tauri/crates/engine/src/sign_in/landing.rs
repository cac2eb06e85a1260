//! The page a person sees in the browser when a sign-in is over: it sends them back, and holds nothing else.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{self, HeaderName};
use http::{HeaderValue, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Bytes;
use sha2::{Digest as _, Sha256};

use crate::sign_in::Landing;

/// Which of the three pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Signed in.
    Done,
    /// Not signed in; the program says why.
    Failed,
    /// Nothing to do with a running sign-in.
    Elsewhere,
}

const STYLE: &str = "\
:root{color-scheme:light dark;--ground:#f6f3ee;--card:#fffdfa;--ink:#26312f;--soft:#55635f;--line:#e0d9cd;--mark:#2f6f62}\
@media(prefers-color-scheme:dark){:root{--ground:#161c1b;--card:#1f2726;--ink:#eef2ef;--soft:#b3c0bb;--line:#33403d;--mark:#7cc4b2}}\
*{box-sizing:border-box}\
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--ground);color:var(--ink);\
font:1.0625rem/1.6 system-ui,sans-serif}\
main{max-width:34rem;width:100%;padding:2.5rem;background:var(--card);border:1px solid var(--line);\
border-block-start:.375rem solid var(--mark);border-radius:1rem}\
h1{margin:0 0 .75rem;font-size:1.625rem;line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}\
p{margin:0;color:var(--soft);overflow-wrap:anywhere}\
@media(forced-colors:active){main{border-color:CanvasText}}";

/// The page, complete with the headers that keep it harmless.
pub(crate) fn page(status: StatusCode, verdict: Verdict, words: &Landing) -> Response<Full<Bytes>> {
    let (title, text) = match verdict {
        Verdict::Done => (&words.title, &words.text),
        Verdict::Failed => (&words.failed_title, &words.failed_text),
        Verdict::Elsewhere => (&words.elsewhere_title, &words.elsewhere_text),
    };
    let (lang, dir, title, text) = (escaped(&words.lang), words.dir, escaped(title), escaped(text));
    let body = format!(
        "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
         <style>{STYLE}</style></head><body><main><h1>{title}</h1><p>{text}</p></main></body></html>"
    );
    let mut response = empty(status);
    *response.body_mut() = Full::new(Bytes::from(body));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response
}

/// An answer without a body, with the same headers.
pub(crate) fn empty(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::new()));
    *response.status_mut() = status;
    let fixed: [(HeaderName, &str); 5] = [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::CONNECTION, "close"),
    ];
    for (name, value) in fixed {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    if let Ok(policy) = HeaderValue::from_str(&policy()) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// Nothing may load or run but our own style, known by its hash.
fn policy() -> String {
    let hash = STANDARD.encode(Sha256::digest(STYLE.as_bytes()));
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}
