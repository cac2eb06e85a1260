//! A file or folder in the shape of Graph's driveItem, as a personal account's OneDrive shows it.

use axum::http::{HeaderMap, header};
use serde_json::{Map, Value, json};

use crate::clock::graph_stamp;
use crate::provider::Provider;
use crate::registration::CLIENT_NAME;
use crate::store::{File, Folder, Whose};

impl File {
    /// The tag of the file as it is (RFC 9110 §8.8.3): a text in quotation marks that means nothing to anybody else.
    pub(crate) fn e_tag(&self) -> String {
        format!("\"{{{}}},{}\"", self.id.to_uppercase(), self.version)
    }

    /// The tag of its content alone.
    pub(crate) fn c_tag(&self) -> String {
        format!("\"c:{{{}}},{}\"", self.id.to_uppercase(), self.content_version)
    }

    /// Whether a header of conditions names this file as it is, by either tag.
    pub(crate) fn is_named(&self, condition: &str) -> bool {
        let bare = |tag: &str| tag.trim().trim_start_matches("W/").trim_matches('"').to_owned();
        let own = [bare(&self.e_tag()), bare(&self.c_tag())];
        // A tag of OneDrive holds a comma, so a list cannot be cut at each of them.
        condition.trim() == "*" || condition.split("\",").any(|tag| own.contains(&bare(tag)))
    }

    /// What kind of file its name says it is.
    pub(crate) fn kind(&self) -> &'static str {
        match self.name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).as_deref() {
            Some("json") => "application/json",
            Some("txt") => "text/plain",
            Some(_) | None => "application/octet-stream",
        }
    }
}

/// A condition of the request, where it makes one.
pub(crate) fn condition(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// A file as a driveItem, and where it may be fetched without a token, if that was asked for.
pub(crate) fn of_file(provider: &Provider, whose: &Whose, folder: &Folder, file: &File, at: Option<&str>) -> Value {
    let mut item = common(provider, whose, &file.id, &file.name, (file.created, file.modified));
    item["eTag"] = json!(file.e_tag());
    item["cTag"] = json!(file.c_tag());
    item["size"] = json!(file.bytes.len());
    item["file"] = json!({ "mimeType": file.kind() });
    item["parentReference"]["id"] = json!(item_id(whose, &folder.id));
    item["parentReference"]["path"] = json!(format!("/drive/root:/Apps/{CLIENT_NAME}"));
    if let Some(path) = at {
        item["@microsoft.graph.downloadUrl"] = json!(provider.address(path));
    }
    item
}

/// The folder as a driveItem, with the files in it.
pub(crate) fn of_folder(provider: &Provider, whose: &Whose, folder: &Folder, files: &[&File]) -> Value {
    let modified = files.iter().map(|file| file.modified).max().unwrap_or(folder.created);
    let mut item = common(provider, whose, &folder.id, CLIENT_NAME, (folder.created, modified));
    item["@odata.context"] = json!(provider.address("/v1.0/$metadata#users('me')/drive/special/$entity"));
    item["eTag"] = json!(format!("\"{{{}}},1\"", folder.id.to_uppercase()));
    item["size"] = json!(files.iter().map(|file| file.bytes.len()).sum::<usize>());
    item["folder"] = json!({ "childCount": files.len() });
    item["specialFolder"] = json!({ "name": "approot" });
    item["parentReference"]["path"] = json!("/drive/root:/Apps");
    item
}

/// Only the chosen fields of an item; nothing chosen means all. A name nobody knows is passed over, as OneDrive does.
pub(crate) fn select(item: Value, wanted: Option<&str>) -> Value {
    let (Some(wanted), Value::Object(fields)) = (wanted, &item) else { return item };
    let names: Vec<&str> = wanted.split(',').map(str::trim).collect();
    let chosen = |key: &str| key == "@odata.context" || names.iter().any(|name| is_field(key, name));
    let kept: Map<String, Value> =
        fields.iter().filter(|(key, _)| chosen(key)).map(|(key, value)| (key.clone(), value.clone())).collect();
    Value::Object(kept)
}

/// Whether the address of the content belongs to what was chosen.
pub(crate) fn wants_address(wanted: Option<&str>) -> bool {
    wanted.is_none_or(|wanted| wanted.split(',').any(|name| is_field("@microsoft.graph.downloadUrl", name.trim())))
}

fn is_field(key: &str, name: &str) -> bool {
    key.eq_ignore_ascii_case(name) || (key == "@microsoft.graph.downloadUrl" && name == "content.downloadUrl")
}

fn common(
    provider: &Provider,
    whose: &Whose,
    id: &str,
    name: &str,
    (created, modified): (std::time::Duration, std::time::Duration),
) -> Value {
    let (created, modified) = (format!("{}Z", graph_stamp(created)), format!("{}Z", graph_stamp(modified)));
    json!({
        "@odata.context": provider.address("/v1.0/$metadata#users('me')/drive/special('approot')/children/$entity"),
        "id": item_id(whose, id),
        "name": name,
        "createdDateTime": created,
        "lastModifiedDateTime": modified,
        "fileSystemInfo": { "createdDateTime": created, "lastModifiedDateTime": modified },
        "parentReference": { "driveType": "personal", "driveId": whose.account.0 },
    })
}

/// An item's id: that of the drive, which is the account's, and one of its own.
fn item_id(whose: &Whose, id: &str) -> String {
    format!("{}!s{}", whose.account.0.to_uppercase(), id.replace('-', ""))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn file() -> File {
        File {
            id: "0aa0-1".to_owned(),
            name: "a.JSON".to_owned(),
            bytes: Vec::new(),
            version: 3,
            content_version: 2,
            created: Duration::ZERO,
            modified: Duration::ZERO,
        }
    }

    #[test]
    fn a_condition_names_a_file_by_either_tag_in_quotation_marks_or_without() {
        assert_eq!((file().e_tag().as_str(), file().c_tag().as_str()), ("\"{0AA0-1},3\"", "\"c:{0AA0-1},2\""));
        for named in
            ["*", "\"{0AA0-1},3\"", "{0AA0-1},3", "W/\"{0AA0-1},3\"", "\"c:{0AA0-1},2\"", "\"x\", \"{0AA0-1},3\""]
        {
            assert!(file().is_named(named), "{named}");
        }
        for other in ["", "\"\"", "\"{0AA0-1},2\"", "\"c:{0AA0-1},3\"", "3\""] {
            assert!(!file().is_named(other), "{other}");
        }
    }

    #[test]
    fn the_kind_of_a_file_comes_of_its_name() {
        assert_eq!(file().kind(), "application/json");
        assert_eq!(File { name: "json".to_owned(), ..file() }.kind(), "application/octet-stream");
    }
}
