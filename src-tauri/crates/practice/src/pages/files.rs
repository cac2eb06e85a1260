//! The files the pages need: one style sheet, the mark, one picture.

use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::graph::PICTURE;

/// `GET /practice.css`.
pub(crate) async fn style() -> Response {
    file("text/css; charset=utf-8", include_bytes!("../../assets/practice.css"))
}

/// `GET /mark.svg`.
pub(crate) async fn mark() -> Response {
    file("image/svg+xml", include_bytes!("../../assets/mark.svg"))
}

/// `GET /alex-moreno.png`.
pub(crate) async fn picture() -> Response {
    file("image/png", PICTURE)
}

fn file(kind: &'static str, bytes: &'static [u8]) -> Response {
    ([(header::CONTENT_TYPE, kind)], bytes).into_response()
}
