//! The choices that travel in the account's app folder: Microsoft Graph v1.0, `/me/drive/special/approot:/choices.json`.
//!
//! Whoever writes names the version they read (`If-Match`), or that there is none (`If-None-Match: *`), so no choice of another
//! device is ever written over: where somebody wrote meanwhile, it is read again, merged and written once more. A file is
//! fetched from an address that Graph names, on whatever host, and without the token. What cannot be read stays as it is.

use firstlink_wizard::problem::Problem;
use firstlink_wizard::travel::{Choices, Unfit};
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use serde_json::{Map, Value};
use thiserror::Error;
use url::Url;

use crate::graph::{bearer, guid};
use crate::http::{Http, HttpError, REQUEST_ID, Repeat, is_trustworthy};
use crate::json;
use crate::sign_in::SignInError;

/// The file.
const FILE: &str = "choices.json";
/// How often the file is written while others write it too.
const WRITES: usize = 2;
/// How often a file is looked for whose address stopped working before it was fetched.
const FETCHES: usize = 2;

/// Why the folder did not do as asked. Nothing of the answer is kept but numbers.
#[derive(Debug, Error)]
pub(crate) enum FolderError {
    /// A request got no answer.
    #[error(transparent)]
    Http(#[from] HttpError),
    /// The access token is not taken (401).
    #[error("the access token is not taken")]
    Token,
    /// The permission is missing (403).
    #[error("the permission for the folder is missing")]
    Denied,
    /// The account's storage cannot be written yet (403 `serviceReadOnly`).
    #[error("the account's storage is read-only")]
    NotReady,
    /// The account's storage is full (507).
    #[error("the account's storage is full")]
    Full,
    /// Others wrote each time, or hold the file (409, 412, 423).
    #[error("the file is being written by others")]
    InUse,
    /// The provider asks for a pause (429, 509).
    #[error("the provider asks for a pause")]
    Busy,
    /// The provider has a fault of its own.
    #[error("the provider answered {0}")]
    Unavailable(u16),
    /// An answer that fits no request of ours.
    #[error("the provider's answer ({0}) does not fit")]
    Unfit(u16),
    /// The file lies at an address that may not be asked.
    #[error("the file is said to lie where nothing may be asked")]
    Astray,
    /// The file is described without the tag by which it can be replaced safely.
    #[error("the file has no tag")]
    NoTag,
    /// The file is not what it should be; it is left as it is.
    #[error("the file is left as it is: {0}")]
    Document(#[from] Unfit),
}

impl FolderError {
    /// What it means for the person.
    pub(crate) fn problem(&self) -> Problem {
        match self {
            FolderError::Http(error) => {
                let problem = SignInError::Http(error.clone()).problem();
                // Its words are about a sign-in.
                if problem == Problem::SecurityStop { Problem::CopyNotTaken } else { problem }
            }
            FolderError::Token | FolderError::Denied => Problem::CopyDenied,
            FolderError::NotReady => Problem::CopyNotReady,
            FolderError::Full => Problem::CopyFull,
            FolderError::InUse => Problem::CopyInUse,
            FolderError::Busy => Problem::Busy,
            FolderError::Unavailable(_) => Problem::ProviderUnavailable,
            FolderError::Unfit(_) | FolderError::NoTag | FolderError::Astray => Problem::CopyNotTaken,
            FolderError::Document(Unfit::Newer(_)) => Problem::CopyNewer,
            FolderError::Document(Unfit::Damaged(_)) => Problem::CopyDamaged,
        }
    }
}

/// The app folder of one account.
pub(crate) struct AppFolder<'a> {
    pub(crate) http: &'a Http,
    /// Base address of the account's data.
    pub(crate) base: &'a Url,
    /// An access token with the permission.
    pub(crate) token: &'a str,
}

/// The file as it was found.
struct Found {
    tag: HeaderValue,
    choices: Choices,
}

impl AppFolder<'_> {
    /// Merges these choices into the file, and says what it holds then.
    ///
    /// # Errors
    /// When the folder cannot be used, or the file is not one of ours. It may have been written all the same.
    pub(crate) async fn merge(&self, mine: &Choices) -> Result<Choices, FolderError> {
        // The first look makes the folder; a file cannot be put into one that is not there.
        self.asked(self.request(Method::GET, &[], "$select=id")?).await?;
        for _ in 0..WRITES {
            let found = self.found().await?;
            let merged = found.as_ref().map_or(Choices::default(), |found| found.choices.clone()).merged(mine);
            if found.as_ref().is_some_and(|found| found.choices == merged) || merged == Choices::default() {
                return Ok(merged);
            }
            match self.write(&merged, found.map(|found| found.tag)).await {
                Err(FolderError::InUse) => {}
                written => return written.map(|()| merged),
            }
        }
        Err(FolderError::InUse)
    }

    /// Takes the file away, and looks that it is gone.
    ///
    /// # Errors
    /// When the folder cannot be used, or the file is still there.
    pub(crate) async fn remove(&self) -> Result<(), FolderError> {
        match self.asked(self.item(Method::DELETE)?).await {
            Ok(_) | Err(FolderError::Unfit(404)) => {}
            Err(error) => return Err(error),
        }
        match self.asked(self.item(Method::GET)?).await {
            Err(FolderError::Unfit(404)) => Ok(()),
            Ok(_) => Err(FolderError::InUse),
            Err(error) => Err(error),
        }
    }

    async fn found(&self) -> Result<Option<Found>, FolderError> {
        for _ in 0..FETCHES {
            let item = match self.asked(self.item(Method::GET)?).await {
                Ok(item) => item,
                Err(FolderError::Unfit(404)) => return Ok(None),
                Err(error) => return Err(error),
            };
            let item = json::object(item.body()).ok_or(FolderError::Unavailable(item.status().as_u16()))?;
            let tag = tag(&item).ok_or(FolderError::NoTag)?;
            if let Some(body) = self.fetched().await? {
                let members = json::object(&body).ok_or(Unfit::Damaged("it is no JSON object"))?;
                return Ok(Some(Found { tag, choices: Choices::read(members.into())? }));
            }
        }
        Err(FolderError::Unavailable(404))
    }

    /// What the file holds; `None` where its address stopped working, or it was taken away meanwhile.
    async fn fetched(&self) -> Result<Option<Vec<u8>>, FolderError> {
        let content = self.request(Method::GET, &[&in_folder(FILE), "content"], "")?;
        let answer = self.http.send_for_place(content, Repeat::Once).await?;
        let place = match answer.status() {
            StatusCode::FOUND => place(&answer)?,
            StatusCode::NOT_FOUND => return Ok(None),
            _ => return Err(refused(&answer).unwrap_or(FolderError::Unfit(answer.status().as_u16()))),
        };
        // No token: the address is a secret itself, and the host may be anybody's.
        let request = Request::get(place.as_str()).body(Vec::new()).map_err(|_| FolderError::Astray)?;
        let file = match self.http.send(request, Repeat::Once).await {
            Err(HttpError::TooLarge) => return Err(Unfit::Damaged("it is too long").into()),
            file => file?,
        };
        match file.status() {
            StatusCode::OK => Ok(Some(file.into_body())),
            StatusCode::NOT_FOUND | StatusCode::GONE | StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Ok(None),
            _ => Err(refused(&file).unwrap_or(FolderError::Unfit(file.status().as_u16()))),
        }
    }

    async fn write(&self, choices: &Choices, over: Option<HeaderValue>) -> Result<(), FolderError> {
        let query = if over.is_none() { "@microsoft.graph.conflictBehavior=fail" } else { "" };
        let mut request = self.request(Method::PUT, &[&in_folder(FILE), "content"], query)?;
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        match over {
            Some(tag) => headers.insert(header::IF_MATCH, tag),
            None => headers.insert(header::IF_NONE_MATCH, HeaderValue::from_static("*")),
        };
        *request.body_mut() = choices.document().into_bytes();
        self.asked(request).await.map(drop)
    }

    /// Asks, and takes no refusal for an answer.
    async fn asked(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, FolderError> {
        // Every write names the version it replaces, so doing it twice is the same as once.
        let answer = self.http.send(request, Repeat::Once).await?;
        match refused(&answer) {
            Some(error) => Err(error),
            None => Ok(answer),
        }
    }

    fn item(&self, method: Method) -> Result<Request<Vec<u8>>, FolderError> {
        let query = if method == Method::GET { "$select=id,eTag,cTag,size" } else { "" };
        self.request(method, &[&in_folder(FILE)], query)
    }

    fn request(&self, method: Method, below: &[&str], query: &str) -> Result<Request<Vec<u8>>, FolderError> {
        let mut address = self.base.clone();
        let root = if below.is_empty() { "approot" } else { "approot:" };
        let path = ["v1.0", "me", "drive", "special", root];
        address.path_segments_mut().map_err(|()| HttpError::NotHttps)?.pop_if_empty().extend(path).extend(below);
        if !query.is_empty() {
            address.set_query(Some(query));
        }
        let id = guid().ok_or(HttpError::Garbled)?;
        tracing::info!(client_request_id = %id, "asking for the app folder");
        let request = Request::builder()
            .method(method)
            .uri(address.as_str())
            .header(header::AUTHORIZATION, bearer(self.token)?)
            .header(header::ACCEPT, "application/json")
            .header(REQUEST_ID, id);
        Ok(request.body(Vec::new()).map_err(|_| HttpError::NotHttps)?)
    }
}

/// The name of a file in the folder, as it stands in a path: colons stand around it.
fn in_folder(name: &str) -> String {
    format!("{name}:")
}

/// What a status refuses; `None` for what it grants.
fn refused(answer: &Response<Vec<u8>>) -> Option<FolderError> {
    Some(match answer.status().as_u16() {
        200..=299 => return None,
        401 => FolderError::Token,
        403 if codes(answer.body()).iter().any(|code| code == "serviceReadOnly") => FolderError::NotReady,
        403 => FolderError::Denied,
        409 | 412 | 423 => FolderError::InUse,
        429 | 509 => FolderError::Busy,
        507 => FolderError::Full,
        status @ 500.. => FolderError::Unavailable(status),
        status => FolderError::Unfit(status),
    })
}

/// The codes of an error, from the outermost to the innermost.
fn codes(body: &[u8]) -> Vec<String> {
    let mut codes = vec![];
    let parsed = json::object(body).map(Value::from);
    let mut at = parsed.as_ref().and_then(|body| body.get("error"));
    while let Some(error) = at {
        codes.extend(error.get("code").and_then(Value::as_str).map(str::to_owned));
        at = error.get("innerError").or_else(|| error.get("innererror"));
    }
    codes
}

/// The tag by which a file is replaced. That of the content goes first: the other one changes again soon after a write.
fn tag(item: &Map<String, Value>) -> Option<HeaderValue> {
    let named = |name| item.get(name).and_then(Value::as_str).and_then(|tag| HeaderValue::from_str(tag).ok());
    named("cTag").or_else(|| named("eTag")).filter(|tag: &HeaderValue| !tag.is_empty() && tag != "*")
}

/// Where an answer sends us for the file.
fn place(answer: &Response<Vec<u8>>) -> Result<Url, FolderError> {
    let place = answer.headers().get(header::LOCATION).ok_or(FolderError::Unfit(302))?;
    let place = place.to_str().ok().and_then(|place| Url::parse(place).ok()).ok_or(FolderError::Astray)?;
    is_trustworthy(&place).then_some(place).ok_or(FolderError::Astray)
}
