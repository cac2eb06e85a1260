//! The app's own folder in an account's OneDrive: `/v1.0/me/drive/special/approot` and what lies in it.
//!
//! A file is read in two steps: Graph sends the app to an address that works for a few minutes and for anybody who has it.
//! That address refuses a token, for an app that sends it there would send it to whatever host an answer names.

use axum::Json;
use axum::body::{Body, HttpBody as _};
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::ask::Ask;
use crate::chance::{guid, secret};
use crate::drive_item::{condition, of_file, of_folder, select, wants_address};
use crate::graph::{Bearer, GraphFault, answer};
use crate::provider::{Provider, Shared};
use crate::scope::Permission;
use crate::store::{File, FilePlace, Folders, Whose};

/// The path of the folder.
const ROOT: &str = "/v1.0/me/drive/special/approot";
/// The most bytes of one file: what Graph's older documentation names for a simple upload.
const MOST_FILE: usize = 4 * 1024 * 1024;
/// How much more than that is heard to its end before the answer, so that the answer is heard too.
const MOST_HEARD: usize = 4 * MOST_FILE;
/// The longest name of a file, in characters.
const LONGEST_NAME: usize = 255;

/// What a path below the folder names.
#[derive(Debug, PartialEq, Eq)]
enum Target {
    Folder,
    Children,
    Item(String),
    Content(String),
}

/// Everything about the folder and its files.
pub(crate) async fn endpoint(State(provider): State<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let ask = Ask::bare(&parts);
    let content = if ask.method == Method::PUT { heard(body).await } else { Some(Vec::new()) };
    answer(&provider, &ask, |bearer| {
        let whose = permitted(bearer)?;
        let visit = Visit { provider: &provider, ask: &ask, whose };
        match (ask.method.as_str(), target(&ask.path)?) {
            ("GET", Target::Folder) => Ok(visit.folder()),
            ("GET", Target::Children) => visit.children(),
            ("GET", Target::Item(name)) => visit.item(&name),
            ("GET", Target::Content(name)) => visit.content(&name),
            ("PUT", Target::Content(name)) => visit.put(&name, content.ok_or_else(too_large)?),
            ("DELETE", Target::Item(name)) => visit.delete(&name),
            (_, Target::Folder | Target::Children | Target::Item(_) | Target::Content(_)) => Err(GraphFault::new(
                StatusCode::METHOD_NOT_ALLOWED,
                "invalidRequest",
                "The practice service does not do this here.",
            )),
        }
    })
}

/// Any other address of a drive: none of the permissions here reaches beyond the app's folder.
pub(crate) async fn beyond(State(provider): State<Shared>, ask: Ask) -> Response {
    answer(&provider, &ask, |_| Err(denied()))
}

/// `GET /download/{secret}`: a file's bytes, for whoever has the address and shows no token.
pub(crate) async fn download(State(provider): State<Shared>, Path(secret): Path<String>, ask: Ask) -> Response {
    if ask.headers.contains_key(header::AUTHORIZATION) {
        return (StatusCode::UNAUTHORIZED, "This address takes no token.\n").into_response();
    }
    let store = provider.store();
    let Some(file) = store.folders.offered(&secret, provider.now()) else {
        return (StatusCode::NOT_FOUND, "This address no longer works. Ask for the file again.\n").into_response();
    };
    tagged(([(header::CONTENT_TYPE, file.kind())], file.bytes.clone()).into_response(), file)
}

/// One request about one folder.
struct Visit<'a> {
    provider: &'a Provider,
    ask: &'a Ask,
    whose: Whose,
}

impl Visit<'_> {
    /// The folder, which is made at the first look.
    fn folder(&self) -> Response {
        let mut store = self.provider.store();
        store.folders.make(&self.whose, guid(self.provider.chance()), self.provider.now());
        let files: Vec<&File> = store.folders.files(&self.whose).collect();
        let folder = store.folders.folder(&self.whose);
        let item = folder.map(|folder| of_folder(self.provider, &self.whose, folder, &files));
        Json(select(item.unwrap_or_default(), self.wanted())).into_response()
    }

    fn children(&self) -> Result<Response, GraphFault> {
        let mut store = self.provider.store();
        let names: Vec<String> = store.folders.files(&self.whose).map(|file| file.name.clone()).collect();
        let items = names.iter().map(|name| self.shown(&mut store.folders, &FilePlace::new(&self.whose, name)));
        let items: Vec<Value> = items.collect::<Result<_, _>>()?;
        if store.folders.folder(&self.whose).is_none() {
            return Err(missing());
        }
        let context = self.provider.address("/v1.0/$metadata#users('me')/drive/special('approot')/children");
        Ok(Json(json!({ "@odata.context": context, "value": items })).into_response())
    }

    fn item(&self, name: &str) -> Result<Response, GraphFault> {
        let place = self.place(name)?;
        let mut store = self.provider.store();
        if let Some(same) = self.unchanged(&store.folders, &place) {
            return Ok(same);
        }
        let item = self.shown(&mut store.folders, &place)?;
        Ok(tagged(Json(item).into_response(), store.folders.file(&place).ok_or_else(missing)?))
    }

    fn content(&self, name: &str) -> Result<Response, GraphFault> {
        let place = self.place(name)?;
        let mut store = self.provider.store();
        if let Some(same) = self.unchanged(&store.folders, &place) {
            return Ok(same);
        }
        store.folders.file(&place).ok_or_else(missing)?;
        let address = self.provider.address(&self.offer(&mut store.folders, place));
        Ok((StatusCode::FOUND, [(header::LOCATION, address)]).into_response())
    }

    fn put(&self, name: &str, bytes: Vec<u8>) -> Result<Response, GraphFault> {
        let place = self.place(name)?;
        let mut store = self.provider.store();
        store.folders.folder(&self.whose).ok_or_else(missing)?;
        let found = store.folders.file(&place);
        self.meets_conditions(found)?;
        let (name, place) = match (found, self.on_conflict()?) {
            (Some(_), OnConflict::Fail) => return Err(taken()),
            (Some(_), OnConflict::Rename) => self.free(&store.folders, name).ok_or_else(taken)?,
            (Some(_), OnConflict::Replace) | (None, _) => (name.to_owned(), place),
        };
        let is_new = store.folders.file(&place).is_none();
        let now = self.provider.now();
        let (id, version) = (guid(self.provider.chance()), 1);
        let fresh = File { id, name, bytes, version, content_version: 1, created: now, modified: now };
        store.folders.write(place.clone(), fresh).map_err(|_| full())?;
        let item = self.shown(&mut store.folders, &place)?;
        let status = if is_new { StatusCode::CREATED } else { StatusCode::OK };
        Ok(tagged((status, Json(item)).into_response(), store.folders.file(&place).ok_or_else(missing)?))
    }

    fn delete(&self, name: &str) -> Result<Response, GraphFault> {
        let place = self.place(name)?;
        let mut store = self.provider.store();
        self.meets_conditions(Some(store.folders.file(&place).ok_or_else(missing)?))?;
        store.folders.delete(&place);
        Ok(StatusCode::NO_CONTENT.into_response())
    }

    fn place(&self, name: &str) -> Result<FilePlace, GraphFault> {
        is_name(name).then(|| FilePlace::new(&self.whose, name)).ok_or_else(|| {
            let rule = "A name has 1 to 255 characters, none of \" * : < > ? / \\ |, and no space at either end.";
            GraphFault::new(StatusCode::BAD_REQUEST, "invalidRequest", rule)
        })
    }

    /// A file as the request wants to see it.
    fn shown(&self, folders: &mut Folders, place: &FilePlace) -> Result<Value, GraphFault> {
        folders.file(place).ok_or_else(missing)?;
        let at = wants_address(self.wanted()).then(|| self.offer(folders, place.clone()));
        let folder = folders.folder(&self.whose).ok_or_else(missing)?;
        let file = folders.file(place).ok_or_else(missing)?;
        Ok(select(of_file(self.provider, &self.whose, folder, file, at.as_deref()), self.wanted()))
    }

    /// A new path at which a file can be fetched without a token.
    fn offer(&self, folders: &mut Folders, place: FilePlace) -> String {
        let secret = secret(self.provider.chance());
        folders.offer(&secret, place, self.provider.now());
        format!("/download/{}", secret.as_str())
    }

    /// The answer to whoever has the file as it is already (RFC 9110 §13.1.2).
    fn unchanged(&self, folders: &Folders, place: &FilePlace) -> Option<Response> {
        let file = folders.file(place)?;
        let known = condition(&self.ask.headers, header::IF_NONE_MATCH).is_some_and(|tags| file.is_named(tags));
        known.then(|| tagged(StatusCode::NOT_MODIFIED.into_response(), file))
    }

    /// Whether a change may be made (RFC 9110 §13.1.1 and §13.1.2).
    fn meets_conditions(&self, found: Option<&File>) -> Result<(), GraphFault> {
        let named = |tags| found.is_some_and(|file| file.is_named(tags));
        let kept = condition(&self.ask.headers, header::IF_MATCH).is_none_or(named);
        let free = !condition(&self.ask.headers, header::IF_NONE_MATCH).is_some_and(named);
        (kept && free).then_some(()).ok_or_else(changed)
    }

    fn on_conflict(&self) -> Result<OnConflict, GraphFault> {
        match self.ask.query.value("@microsoft.graph.conflictBehavior") {
            None | Some("replace") => Ok(OnConflict::Replace),
            Some("fail") => Ok(OnConflict::Fail),
            Some("rename") => Ok(OnConflict::Rename),
            Some(_) => Err(GraphFault::new(
                StatusCode::BAD_REQUEST,
                "invalidRequest",
                "conflictBehavior is fail, replace or rename.",
            )),
        }
    }

    /// The first free name of this kind: `a 1.json`, `a 2.json`.
    fn free(&self, folders: &Folders, name: &str) -> Option<(String, FilePlace)> {
        let (stem, ending) = name.rfind('.').map_or((name, ""), |at| name.split_at(at));
        let names = (1..1000).map(|number| format!("{stem} {number}{ending}"));
        let mut free = names.map(|name| (name.clone(), FilePlace::new(&self.whose, &name)));
        free.find(|(_, place)| folders.file(place).is_none())
    }

    fn wanted(&self) -> Option<&str> {
        self.ask.query.value("$select")
    }
}

/// What becomes of a file that is there already.
enum OnConflict {
    Fail,
    Replace,
    Rename,
}

/// Reads what a path names. Colons stand around a path inside the folder; a name is decoded only then.
fn target(path: &str) -> Result<Target, GraphFault> {
    let decoded = |name: &str| {
        let name = percent_decode_str(name).decode_utf8().map_err(|_| missing())?;
        Ok(name.into_owned())
    };
    match path.strip_prefix(ROOT).unwrap_or_default() {
        "" => Ok(Target::Folder),
        "/children" => Ok(Target::Children),
        rest => {
            let rest = rest.strip_prefix(":/").ok_or_else(missing)?;
            match rest.split_once(':') {
                None | Some((_, "")) => decoded(rest.trim_end_matches(':')).map(Target::Item),
                Some((name, "/content")) => decoded(name).map(Target::Content),
                Some(_) => Err(missing()),
            }
        }
    }
}

/// Whether OneDrive takes a name. Folders in the folder are not practised, so a slash is refused too.
fn is_name(name: &str) -> bool {
    let bare = name.trim() == name && !name.is_empty() && name.chars().count() <= LONGEST_NAME;
    bare && !matches!(name, "." | "..") && !name.chars().any(|c| c.is_control() || "\"*:<>?/\\|".contains(c))
}

/// A request's body; nothing where it is too large.
async fn heard(body: Body) -> Option<Vec<u8>> {
    let (mut body, mut bytes, mut count) = (std::pin::pin!(body), Vec::new(), 0_usize);
    while let Some(frame) = std::future::poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let Ok(data) = frame.ok()?.into_data() else { continue };
        count += data.len();
        if count <= MOST_FILE {
            bytes.extend_from_slice(&data);
        }
        if count > MOST_HEARD {
            break;
        }
    }
    (count <= MOST_FILE).then_some(bytes)
}

fn permitted(bearer: &Bearer) -> Result<Whose, GraphFault> {
    let allowed = bearer.scopes.has(Permission::AppFolder);
    let whose = || Whose { account: bearer.profile.id.clone(), client_id: bearer.client_id.clone() };
    allowed.then(whose).ok_or_else(denied)
}

/// An answer with the file's tag.
fn tagged(mut response: Response, file: &File) -> Response {
    if let Ok(tag) = HeaderValue::from_str(&file.e_tag()) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

fn denied() -> GraphFault {
    GraphFault::new(StatusCode::FORBIDDEN, "accessDenied", "The caller does not have permission to perform the action.")
}

fn missing() -> GraphFault {
    GraphFault::new(StatusCode::NOT_FOUND, "itemNotFound", "The resource could not be found.")
}

fn taken() -> GraphFault {
    GraphFault::new(StatusCode::CONFLICT, "nameAlreadyExists", "An item with the same name already exists.")
}

fn changed() -> GraphFault {
    GraphFault::new(StatusCode::PRECONDITION_FAILED, "resourceModified", "ETag does not match current item's value.")
}

fn too_large() -> GraphFault {
    GraphFault::new(StatusCode::PAYLOAD_TOO_LARGE, "invalidRequest", "A file has 4 MiB at most here.")
}

fn full() -> GraphFault {
    GraphFault::new(StatusCode::INSUFFICIENT_STORAGE, "quotaLimitReached", "The account has no room for this.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rest: &str) -> Option<Target> {
        target(&format!("{ROOT}{rest}")).ok()
    }

    #[test]
    fn a_path_names_the_folder_a_file_or_its_content() {
        let (item, content) = (|name: &str| Target::Item(name.into()), |name: &str| Target::Content(name.into()));
        assert_eq!(read(""), Some(Target::Folder));
        assert_eq!(read("/children"), Some(Target::Children));
        assert_eq!(read(":/a.json"), Some(item("a.json")));
        assert_eq!(read(":/a.json:"), Some(item("a.json")));
        assert_eq!(read(":/a%20b%3A.json:/content"), Some(content("a b:.json")));
        assert_eq!(read(":/a.json:/versions"), None);
        assert_eq!(read("/a.json"), None);
        assert_eq!(read(":/%ff"), None);
    }

    #[test]
    fn what_onedrive_refuses_is_no_name() {
        assert!(is_name("preferences.json") && is_name("Größe 1.txt"));
        for name in ["", " a", "a ", "..", "a/b", "a:b", "a\u{7}", "a*", &"a".repeat(256)] {
            assert!(!is_name(name), "{name}");
        }
    }
}
