//! The app folder with one thing wrong: refusals as OneDrive words them, and downloads that lead astray.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::json;

use super::Fault;
use super::answers::{graph, refusal};
use super::deed::{Deed, FOLDER, Route};
use crate::provider::Provider;

/// The part of the table about the app folder.
pub(super) static PART: &[Fault] = &[
    // A personal account that let an app into nothing but its folder: reported in August 2026, OneDrive/onedrive-api-docs#1929.
    says(
        "folder-read-only",
        "Every request about the app folder is refused: the drive's database is read-only.",
        FOLDER,
        |_| {
            let inner = json!({ "code": "serviceReadOnly", "message": "Database Is Read Only" });
            let error = json!({ "code": "accessDenied", "message": "Database Is Read Only", "innerError": inner });
            refusal(StatusCode::FORBIDDEN, &json!({ "error": error }))
        },
    ),
    says("folder-denied", "Every request about the app folder is refused: a permission is missing.", FOLDER, |_| {
        graph(StatusCode::FORBIDDEN, "accessDenied")
    }),
    says("folder-401", "Every request about the app folder is refused: the access token is not taken.", FOLDER, |_| {
        graph(StatusCode::UNAUTHORIZED, "InvalidAuthenticationToken")
    }),
    says(
        "folder-429",
        "Requests about the app folder came too fast; a pause of two seconds is asked for.",
        FOLDER,
        |_| slower(StatusCode::TOO_MANY_REQUESTS, "activityLimitReached"),
    ),
    says("folder-503", "OneDrive is away for now; a pause of two seconds is asked for.", FOLDER, |_| {
        slower(StatusCode::SERVICE_UNAVAILABLE, "serviceNotAvailable")
    }),
    says("folder-509", "OneDrive says that too much was sent.", FOLDER, |_| {
        let status = StatusCode::from_u16(509).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
        graph(status, "activityLimitReached")
    }),
    says(
        "folder-412",
        "Somebody else wrote a moment ago: the file has another tag when it is read again.",
        SAVE,
        |provider| {
            provider.store().folders.touch();
            graph(StatusCode::PRECONDITION_FAILED, "resourceModified")
        },
    ),
    says("folder-409", "A file of this name is said to be there already.", SAVE, |_| {
        graph(StatusCode::CONFLICT, "nameAlreadyExists")
    }),
    says("folder-413", "The file is said to be too large.", SAVE, |_| {
        graph(StatusCode::PAYLOAD_TOO_LARGE, "invalidRequest")
    }),
    says("folder-423", "The file is said to be locked.", SAVE, |_| graph(StatusCode::LOCKED, "notAllowed")),
    says("folder-507", "The account has no room left.", SAVE, |_| {
        graph(StatusCode::INSUFFICIENT_STORAGE, "quotaLimitReached")
    }),
    Fault {
        name: "folder-tag-missing",
        says: "The file is described without its tags.",
        at: FOLDER,
        deed: Deed::Change(|item, _| {
            if let Some(fields) = item.as_object_mut() {
                fields.retain(|name, _| name != "eTag" && name != "cTag");
            }
        }),
    },
    says("content-elsewhere", "The file is to be fetched from another host.", CONTENT, |_| {
        leads_to("https://elsewhere.practice.example/download/1")
    }),
    says("content-http", "The file is to be fetched from another host without encryption.", CONTENT, |_| {
        leads_to("http://elsewhere.practice.example/download/1")
    }),
    says("content-script", "The file is to be fetched from a script.", CONTENT, |_| leads_to("javascript:alert(1)")),
    says("content-nowhere", "The file is to be fetched from an address that is not named.", CONTENT, |_| {
        StatusCode::FOUND.into_response()
    }),
    says("download-words", "The file holds something that is not JSON.", DOWNLOAD, |_| {
        ([(header::CONTENT_TYPE, "application/json")], "These are words, and no JSON.").into_response()
    }),
    says("download-large", "The file holds three megabytes.", DOWNLOAD, |_| {
        ([(header::CONTENT_TYPE, "application/json")], format!("\"{}\"", "x".repeat(3 << 20))).into_response()
    }),
    says("download-gone", "The address to fetch the file from has stopped working.", DOWNLOAD, |_| {
        StatusCode::NOT_FOUND.into_response()
    }),
];

const SAVE: &[Route] = &[Route::Save];
const CONTENT: &[Route] = &[Route::Content];
const DOWNLOAD: &[Route] = &[Route::Download];

const fn says(name: &'static str, says: &'static str, at: &'static [Route], say: fn(&Provider) -> Response) -> Fault {
    Fault { name, says, at, deed: Deed::Say(say) }
}

fn slower(status: StatusCode, code: &str) -> Response {
    let mut response = graph(status, code);
    response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("2"));
    response
}

fn leads_to(address: &'static str) -> Response {
    (StatusCode::FOUND, [(header::LOCATION, address)]).into_response()
}
