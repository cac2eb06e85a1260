//! What can go wrong at any endpoint alike: statuses, pauses, rubbish, and connections that break or never end.

use axum::body::Body;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use super::Fault;
use super::deed::{Deed, FOLDER, Route, TOKEN};
use super::speech;
use crate::clock::http_date;
use crate::provider::Provider;

/// A page as a network in a hotel shows it in place of anything else.
const PORTAL: &str = "<!doctype html><html><head><title>Welcome to our network</title></head><body><h1>Welcome</h1>\
    <form action=\"/connect\"><button>Connect</button></form></body></html>";

macro_rules! everywhere {
    ($part:ident, $what:literal, $at:expr) => {
        /// The part of the table about this endpoint.
        pub(super) static $part: &[Fault] = everywhere! { @rows $what, $at;
            "500": "answers 500 with a page" => Deed::Say(|_| page(StatusCode::INTERNAL_SERVER_ERROR, "<h1>Fault</h1>"));
            "502": "answers 502 and nothing else" => Deed::Say(|_| StatusCode::BAD_GATEWAY.into_response());
            "503-seconds": "answers 503 and asks for a pause of two seconds" => Deed::Say(|_| wait(StatusCode::SERVICE_UNAVAILABLE, "2"));
            "503-date": "answers 503 and asks for a pause until three seconds from now" => Deed::Say(|provider| until(StatusCode::SERVICE_UNAVAILABLE, provider, 3));
            "429-seconds": "answers 429 and asks for a pause of two seconds" => Deed::Say(|_| wait(StatusCode::TOO_MANY_REQUESTS, "2"));
            "429-date": "answers 429 and asks for a pause until three seconds from now" => Deed::Say(|provider| until(StatusCode::TOO_MANY_REQUESTS, provider, 3));
            "429-long": "answers 429 and asks for a pause of an hour" => Deed::Say(|_| wait(StatusCode::TOO_MANY_REQUESTS, "3600"));
            "429-bare": "answers 429 and names no pause" => Deed::Say(|_| StatusCode::TOO_MANY_REQUESTS.into_response());
            "429-odd": "answers 429 and asks for a pause in words" => Deed::Say(|_| wait(StatusCode::TOO_MANY_REQUESTS, "soon, -1"));
            "404": "is not there" => Deed::Say(|_| StatusCode::NOT_FOUND.into_response());
            "portal": "answers with the page of a network that wants to be signed in to" => Deed::Say(|_| page(StatusCode::OK, PORTAL));
            "511": "answers that the network wants to be signed in to" => Deed::Say(|_| page(StatusCode::NETWORK_AUTHENTICATION_REQUIRED, PORTAL));
            "redirect": "sends everybody to another host" => Deed::Say(|_| redirect(StatusCode::FOUND));
            "redirect-307": "sends everybody to another host, with all that they sent" => Deed::Say(|_| redirect(StatusCode::TEMPORARY_REDIRECT));
            "204": "answers that there is nothing to say" => Deed::Say(|_| StatusCode::NO_CONTENT.into_response());
            "206": "answers with a part of something" => Deed::Say(|_| json(StatusCode::PARTIAL_CONTENT, "{}"));
            "empty": "answers 200 and nothing else" => Deed::Say(|_| json(StatusCode::OK, ""));
            "list": "answers with an empty list" => Deed::Say(|_| json(StatusCode::OK, "[]"));
            "null": "answers with nothing but null" => Deed::Say(|_| json(StatusCode::OK, "null"));
            "half": "answers with half of the right text" => Deed::Rewrite(|text| text.as_bytes()[..text.len() / 2].to_vec());
            "utf8": "answers with bytes that are no text" => Deed::Rewrite(|text| [b"{\"a\":\"\xff\xfe\xc0\xaf\",", text.as_bytes().get(1..).unwrap_or_default()].concat());
            "deep": "answers with a list nested 100,000 deep" => Deed::Say(|_| json(StatusCode::OK, "[".repeat(100_000)));
            "gzip": "answers with compressed bytes nobody asked for" => Deed::Say(|_| gzip());
            "label": "answers rightly under a wrong content type" => Deed::Label("image/png");
            "truncated": "breaks off in the middle of its answer" => Deed::Speak(speech::truncated);
            "reset": "resets the connection" => Deed::Speak(speech::reset);
            "close": "closes the connection without a word" => Deed::Speak(speech::close);
            "silence": "never answers" => Deed::Speak(speech::silence);
            "endless": "answers without an end" => Deed::Speak(speech::endless);
            "trickle": "answers one byte a second, without an end" => Deed::Speak(speech::trickle);
            "slow-head": "answers one header a second, without an end" => Deed::Speak(speech::slow_head);
            "huge-head": "answers with a megabyte of headers" => Deed::Speak(speech::huge_head);
            "interim": "keeps saying that it will answer" => Deed::Speak(speech::interim);
            "rubbish": "answers with something that is not HTTP" => Deed::Speak(speech::rubbish);
            "headless": "answers without a head, as before HTTP/1.0" => Deed::Speak(speech::headless);
            "two-lengths": "names two lengths of its answer" => Deed::Speak(speech::two_lengths);
            "negative-length": "names a length below nothing" => Deed::Speak(speech::negative_length);
        };
    };
    (@rows $what:literal, $at:expr; $($name:literal: $says:literal => $deed:expr;)*) => {
        &[$(Fault {
            name: concat!($what, "-", $name),
            says: concat!("The endpoint ", $what, " ", $says, "."),
            at: $at,
            deed: $deed,
        },)*]
    };
}

everywhere! { DISCOVERY, "discovery", &[Route::Discovery] }
everywhere! { KEYS, "keys", &[Route::Keys] }
everywhere! { DEVICE_CODE, "devicecode", &[Route::DeviceCode] }
everywhere! { TOKENS, "token", TOKEN }
everywhere! { PROFILE, "profile", &[Route::Profile] }
everywhere! { FOLDERS, "folder", FOLDER }
everywhere! { DOWNLOAD, "download", &[Route::Download] }

fn page(status: StatusCode, text: &'static str) -> Response {
    (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], text).into_response()
}

fn json(status: StatusCode, text: impl Into<Body>) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], text.into()).into_response()
}

fn wait(status: StatusCode, pause: &str) -> Response {
    (status, [(header::RETRY_AFTER, pause)], "").into_response()
}

fn until(status: StatusCode, provider: &Provider, seconds: u64) -> Response {
    wait(status, &http_date(provider.now() + std::time::Duration::from_secs(seconds)))
}

fn redirect(status: StatusCode) -> Response {
    (status, [(header::LOCATION, "https://elsewhere.practice.example/")], "").into_response()
}

/// A megabyte of zeros behind a few bytes (RFC 1952), as a client that unpacks what it did not ask for would find.
fn gzip() -> Response {
    let mut bytes =
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xec\xc1\x01\x0d\x00\x00\x00\xc2\xa0\xf7Om\x0e7\xa0".to_vec();
    bytes.extend([0; 512]);
    (StatusCode::OK, [(header::CONTENT_TYPE, "application/json"), (header::CONTENT_ENCODING, "gzip")], bytes)
        .into_response()
}
