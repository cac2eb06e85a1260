//! A request as the handlers read it: its headers, its query and its form.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum::response::{IntoResponse as _, Response};

use crate::params::Params;
use crate::provider::Shared;

/// One request. Has no `Debug`, for passwords and codes pass through it.
pub(crate) struct Ask {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) query: Params,
    pub(crate) form: Params,
}

impl Ask {
    /// A request without its body.
    pub(crate) fn bare(parts: &Parts) -> Self {
        Self {
            method: parts.method.clone(),
            path: parts.uri.path().to_owned(),
            headers: parts.headers.clone(),
            query: Params::parse(parts.uri.query().unwrap_or_default().as_bytes()),
            form: Params::default(),
        }
    }

    /// A header's text.
    pub(crate) fn header(&self, name: impl header::AsHeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// A parameter from the form or, failing that, from the query.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.form.value(name).or_else(|| self.query.value(name))
    }
}

impl FromRequest<Shared> for Ask {
    type Rejection = Response;

    async fn from_request(request: Request, state: &Shared) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        let bare = Self::bare(&parts);
        let is_post = bare.method == Method::POST;
        let form = if is_post { form(Request::from_parts(parts, body), state).await? } else { Params::default() };
        Ok(Self { form, ..bare })
    }
}

/// A body of another kind counts as an empty form, so each handler says in its own way what is missing.
async fn form(request: Request, state: &Shared) -> Result<Params, Response> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_form =
        kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/x-www-form-urlencoded");
    let body = Bytes::from_request(request, state).await.map_err(|rejection| rejection.into_response())?;
    Ok(if is_form { Params::parse(&body) } else { Params::default() })
}
