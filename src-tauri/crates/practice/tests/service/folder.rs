//! The app folder: written, read in two steps, guarded by tags, and open to nobody who was not let in.

use firstlink_practice::cast::people;
use reqwest::{Method, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};

use crate::world::{ALL_SCOPES, World, alex, returned};

const ROOT: &str = "/v1.0/me/drive/special/approot";
const FILE: &str = "/v1.0/me/drive/special/approot:/preferences.json";
const CONTENT: &str = "/v1.0/me/drive/special/approot:/preferences.json:/content";

/// Somebody's app folder, already made.
struct Desk {
    world: World,
    token: String,
}

impl Desk {
    async fn of_alex() -> Self {
        let world = World::new().await;
        let token =
            world.tokens_for(alex(), "openid offline_access Files.ReadWrite.AppFolder").await.text("access_token");
        let desk = Self { world, token };
        assert_eq!(desk.get(ROOT).await.status(), 200);
        desk
    }

    fn ask(&self, method: Method, path: &str) -> RequestBuilder {
        self.world.client().request(method, self.world.at(path)).bearer_auth(&self.token)
    }

    async fn get(&self, path: &str) -> Response {
        self.ask(Method::GET, path).send().await.unwrap()
    }

    async fn put(&self, path: &str, text: &str) -> Response {
        self.ask(Method::PUT, path).body(text.to_owned()).send().await.unwrap()
    }

    async fn put_if(&self, header: &str, tag: &str, text: &str) -> Response {
        self.ask(Method::PUT, CONTENT).header(header, tag).body(text.to_owned()).send().await.unwrap()
    }

    /// The content, fetched as an app must: the redirect followed without the token.
    async fn read(&self, path: &str) -> String {
        let response = self.get(path).await;
        assert_eq!(response.status(), StatusCode::FOUND);
        let address = response.headers()["location"].to_str().unwrap().to_owned();
        self.world.client().get(address).send().await.unwrap().text().await.unwrap()
    }
}

async fn body(response: Response) -> Value {
    response.json().await.unwrap()
}

async fn refused(response: Response, status: u16, code: &str) {
    assert_eq!(response.status(), status);
    assert!(response.headers().contains_key("request-id"));
    assert_eq!(body(response).await["error"]["code"], code);
}

#[tokio::test]
async fn the_folder_is_made_at_the_first_look_and_not_before() {
    let world = World::new().await;
    let token = world.tokens_for(alex(), "Files.ReadWrite.AppFolder").await.text("access_token");
    let desk = Desk { world, token };
    assert_eq!(desk.ask(Method::HEAD, ROOT).send().await.unwrap().status(), 405);
    refused(desk.put(CONTENT, "{}").await, 404, "itemNotFound").await;
    refused(desk.get(&format!("{ROOT}/children")).await, 404, "itemNotFound").await;
    let folder = body(desk.get(ROOT).await).await;
    assert_eq!((folder["name"].as_str(), &folder["folder"]["childCount"]), (Some("Firstlink"), &json!(0)));
    assert_eq!(folder["specialFolder"]["name"], "approot");
    assert_eq!(folder["parentReference"]["path"], "/drive/root:/Apps");
    assert_eq!(body(desk.get(ROOT).await).await["id"], folder["id"], "the same at the second look");
}

#[tokio::test]
async fn a_file_is_written_shown_read_replaced_and_deleted() {
    let desk = Desk::of_alex().await;
    let written = desk.put(CONTENT, r#"{"a":1}"#).await;
    assert_eq!(written.status(), StatusCode::CREATED);
    let tag = written.headers()["etag"].to_str().unwrap().to_owned();
    let first = body(written).await;
    assert_eq!((first["eTag"].as_str(), first["size"].as_u64()), (Some(tag.as_str()), Some(7)));
    assert_eq!(first["file"]["mimeType"], "application/json");
    assert!(first["id"].as_str().unwrap().starts_with(&alex().id.to_uppercase()));
    assert_eq!(desk.read(CONTENT).await, r#"{"a":1}"#);

    desk.world.pass(60);
    let replaced = desk.put("/v1.0/me/drive/special/approot:/Preferences.JSON:/content", r#"{"a":12}"#).await;
    assert_eq!(replaced.status(), StatusCode::OK, "case makes no other file");
    let second = body(replaced).await;
    assert_eq!((&second["id"], &second["name"]), (&first["id"], &first["name"]));
    assert!(second["eTag"] != first["eTag"] && second["cTag"] != first["cTag"]);
    assert!(second["lastModifiedDateTime"].as_str() > first["lastModifiedDateTime"].as_str());
    assert_eq!(second["createdDateTime"], first["createdDateTime"]);

    let listed = body(desk.get(&format!("{ROOT}/children?$select=name,eTag")).await).await;
    assert_eq!(listed["value"].as_array().unwrap().len(), 1);
    assert_eq!(listed["value"][0]["eTag"], second["eTag"]);
    assert!(listed["value"][0].get("size").is_none());

    assert_eq!(desk.ask(Method::DELETE, FILE).send().await.unwrap().status(), StatusCode::NO_CONTENT);
    refused(desk.get(FILE).await, 404, "itemNotFound").await;
    refused(desk.get(CONTENT).await, 404, "itemNotFound").await;
    refused(desk.ask(Method::DELETE, FILE).send().await.unwrap(), 404, "itemNotFound").await;
}

#[tokio::test]
async fn the_address_of_a_download_refuses_a_token_and_lasts_five_minutes() {
    let desk = Desk::of_alex().await;
    desk.put(CONTENT, "{}").await;
    let item = body(desk.get(FILE).await).await;
    let address = item["@microsoft.graph.downloadUrl"].as_str().unwrap().to_owned();
    let plain = desk.world.client().get(&address).send().await.unwrap();
    assert_eq!(
        (plain.status(), &plain.headers()["content-type"]),
        (StatusCode::OK, &"application/json".parse().unwrap())
    );
    let with_token = desk.world.client().get(&address).bearer_auth(&desk.token).send().await.unwrap();
    assert_eq!(with_token.status(), StatusCode::UNAUTHORIZED);
    let bare = body(desk.get(&format!("{FILE}?$select=eTag")).await).await;
    assert!(bare.get("@microsoft.graph.downloadUrl").is_none() && bare["eTag"] == item["eTag"]);
    desk.world.pass(300);
    assert_eq!(desk.world.client().get(&address).send().await.unwrap().status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn if_match_lets_only_whoever_saw_the_latest_write() {
    let desk = Desk::of_alex().await;
    refused(desk.put_if("if-match", "\"x\"", "{}").await, 412, "resourceModified").await;
    let first = body(desk.put(CONTENT, "1").await).await;
    let tag = |item: &Value, name: &str| item[name].as_str().unwrap().to_owned();
    let second = desk.put_if("if-match", &tag(&first, "eTag"), "2").await;
    assert_eq!(second.status(), 200);
    let second = body(second).await;
    for old in ["eTag", "cTag"] {
        refused(desk.put_if("if-match", &tag(&first, old), "3").await, 412, "resourceModified").await;
    }
    assert_eq!(desk.read(CONTENT).await, "2");
    assert_eq!(desk.put_if("if-match", &tag(&second, "cTag"), "3").await.status(), 200, "either tag will do");
    let late = desk.ask(Method::DELETE, FILE).header("if-match", tag(&second, "eTag")).send().await.unwrap();
    refused(late, 412, "resourceModified").await;
    assert_eq!(desk.put_if("if-match", "*", "4").await.status(), 200);
}

#[tokio::test]
async fn if_none_match_creates_only_and_saves_reading_twice() {
    let desk = Desk::of_alex().await;
    assert_eq!(desk.put_if("if-none-match", "*", "1").await.status(), 201);
    refused(desk.put_if("if-none-match", "*", "2").await, 412, "resourceModified").await;
    let tag = body(desk.get(FILE).await).await["eTag"].as_str().unwrap().to_owned();
    for path in [FILE, CONTENT] {
        let known = desk.ask(Method::GET, path).header("if-none-match", &tag).send().await.unwrap();
        assert_eq!(known.status(), StatusCode::NOT_MODIFIED, "{path}");
        assert_eq!(known.headers()["etag"], tag);
    }
    desk.put(CONTENT, "3").await;
    let news = desk.ask(Method::GET, CONTENT).header("if-none-match", &tag).send().await.unwrap();
    assert_eq!(news.status(), StatusCode::FOUND);
}

#[tokio::test]
async fn a_conflict_ends_as_the_app_asked() {
    let desk = Desk::of_alex().await;
    let with = |behaviour: &str| format!("{CONTENT}?@microsoft.graph.conflictBehavior={behaviour}");
    assert_eq!(desk.put(&with("fail"), "1").await.status(), 201);
    refused(desk.put(&with("fail"), "2").await, 409, "nameAlreadyExists").await;
    let renamed = desk.put(&with("rename"), "3").await;
    assert_eq!(renamed.status(), 201);
    assert_eq!(body(renamed).await["name"], "preferences 1.json");
    assert_eq!(desk.put(&with("replace"), "4").await.status(), 200);
    refused(desk.put(&with("merge"), "5").await, 400, "invalidRequest").await;
    assert_eq!(desk.read(CONTENT).await, "4");
    assert_eq!(desk.read(&CONTENT.replace("preferences", "preferences%201")).await, "3");
}

#[tokio::test]
async fn what_is_too_large_or_too_much_is_refused_and_changes_nothing() {
    let desk = Desk::of_alex().await;
    let most = "x".repeat(4 * 1024 * 1024);
    refused(desk.put(CONTENT, &format!("{most}x")).await, 413, "invalidRequest").await;
    for number in 0..4 {
        let path = CONTENT.replace("preferences", &format!("large-{number}"));
        assert_eq!(desk.put(&path, &most).await.status(), 201, "{number}");
    }
    refused(desk.put(CONTENT, "x").await, 507, "quotaLimitReached").await;
    let path = CONTENT.replace("preferences", "large-0");
    assert_eq!(desk.put(&path, "x").await.status(), 200, "a smaller file in its place fits");
    assert_eq!(desk.put(CONTENT, "x").await.status(), 201);
}

#[tokio::test]
async fn a_name_onedrive_would_not_take_is_refused() {
    let desk = Desk::of_alex().await;
    for name in ["a%2Fb.json", "%20a.json", "a%3A.json", "a%3F", "%2E%2E", &"a".repeat(256)] {
        let path = CONTENT.replace("preferences.json", name);
        refused(desk.put(&path, "{}").await, 400, "invalidRequest").await;
    }
    assert_eq!(desk.put(&CONTENT.replace("preferences.json", "Gr%C3%B6%C3%9Fe.txt"), "{}").await.status(), 201);
}

#[tokio::test]
async fn nobody_comes_in_without_a_token_or_the_permission() {
    let desk = Desk::of_alex().await;
    desk.put(CONTENT, "{}").await;
    for path in [ROOT, FILE, CONTENT] {
        assert_eq!(desk.world.fetch(path, None).await.status(), 401, "{path}");
    }
    let without = desk.world.tokens(alex()).await.text("access_token");
    for path in [ROOT, FILE, CONTENT] {
        refused(desk.world.fetch(path, Some(&without)).await, 403, "accessDenied").await;
    }
    for path in ["/v1.0/me/drive", "/v1.0/me/drive/root/children", "/v1.0/me/drive/special/documents"] {
        refused(desk.get(path).await, 403, "accessDenied").await;
    }
}

#[tokio::test]
async fn each_person_has_a_folder_of_their_own() {
    let desk = Desk::of_alex().await;
    desk.put(CONTENT, "{}").await;
    let other = desk.world.tokens_for(&people()[1], "Files.ReadWrite.AppFolder").await.text("access_token");
    assert_eq!(desk.world.fetch(ROOT, Some(&other)).await.status(), 200);
    refused(desk.world.fetch(FILE, Some(&other)).await, 404, "itemNotFound").await;
}

#[tokio::test]
async fn one_more_permission_is_asked_for_alone_and_is_good_for_the_sign_in_of_before() {
    let world = World::new().await;
    let before = world.tokens(alex()).await;
    let mut tab = world.tab();
    let more = format!("{ALL_SCOPES} Files.ReadWrite.AppFolder");
    world.at_consent(&mut tab, alex(), &[("scope", &more)]).await;
    let (new, had) = tab.page.split_once("You agreed to this before").unwrap();
    assert!(new.contains("now also asks to") && new.contains("a folder of its own"), "{new}");
    assert!(!new.contains("read your profile"), "{new}");
    assert!(had.contains("read your profile") && !had.contains("a folder of its own"), "{had}");

    let token = before.text("refresh_token");
    let ask = [("grant_type", "refresh_token"), ("refresh_token", token.as_str()), ("scope", more.as_str())];
    assert_eq!(world.token(&ask).await.error(), ("invalid_grant", 65001), "not before the person agreed");
    tab.send("/consent", &[("answer", "accept")]).await;
    assert_eq!(world.redeem(&returned(&tab)["code"]).await.text("scope"), more);
    let renewed = world.token(&ask).await;
    assert_eq!((renewed.status, renewed.text("scope")), (StatusCode::OK, more.clone()));
    assert_eq!(world.fetch(ROOT, Some(&renewed.text("access_token"))).await.status(), 200);

    let mut again = world.tab();
    world.at_consent(&mut again, alex(), &[("scope", &more)]).await;
    assert!(!again.page.contains("before"), "where nothing is new, everything is shown again");
}

#[tokio::test]
async fn the_folder_misbehaves_as_asked_and_what_it_holds_stays() {
    let desk = Desk::of_alex().await;
    let tag = body(desk.put(CONTENT, "{}").await).await["eTag"].as_str().unwrap().to_owned();
    let service = &desk.world.service;

    service.misbehave("folder-read-only").unwrap();
    for response in [desk.get(ROOT).await, desk.get(CONTENT).await, desk.put(CONTENT, "1").await] {
        assert_eq!(response.status(), 403);
        let error = body(response).await["error"].take();
        assert_eq!((&error["code"], &error["innerError"]["code"]), (&json!("accessDenied"), &json!("serviceReadOnly")));
    }
    service.mend();

    service.misbehave("folder-412:1").unwrap();
    refused_by_fault(desk.put_if("if-match", &tag, "1").await, 412).await;
    assert_eq!(desk.put_if("if-match", &tag, "1").await.status(), 412, "the tag is another one now");
    let fresh = body(desk.get(FILE).await).await["eTag"].as_str().unwrap().to_owned();
    assert_eq!(desk.put_if("if-match", &fresh, "{}").await.status(), 200);

    for (order, status, pause) in
        [("folder-429:1", 429, true), ("folder-503:1", 503, true), ("folder-507:1", 507, false)]
    {
        service.misbehave(order).unwrap();
        let response = desk.put(CONTENT, "1").await;
        assert_eq!((response.status().as_u16(), response.headers().contains_key("retry-after")), (status, pause));
    }
    service.misbehave_to(people()[1].address, "folder-tag-missing").unwrap();
    assert!(body(desk.get(FILE).await).await["eTag"].is_string(), "not for this person");
    service.misbehave_to(alex().address, "folder-tag-missing").unwrap();
    assert!(body(desk.get(FILE).await).await.get("eTag").is_none());
    service.mend();
    assert_eq!(desk.read(CONTENT).await, "{}");
}

async fn refused_by_fault(response: Response, status: u16) {
    assert_eq!(response.status(), status);
    assert_eq!(body(response).await["error"]["message"], "The practice service says so.");
}

#[tokio::test]
async fn a_download_can_lead_astray_break_off_and_never_end() {
    let desk = Desk::of_alex().await;
    desk.put(CONTENT, r#"{"a":[1,2,3]}"#).await;
    desk.world.service.misbehave("content-elsewhere:1").unwrap();
    let astray = desk.get(CONTENT).await;
    assert!(astray.headers()["location"].to_str().unwrap().starts_with("https://elsewhere.practice.example/"));

    let address = desk.get(CONTENT).await.headers()["location"].to_str().unwrap().to_owned();
    let fetch = async |fault: &str| {
        desk.world.service.mend();
        desk.world.service.misbehave(fault).unwrap();
        desk.world.client().get(&address).send().await.unwrap()
    };
    assert_eq!(fetch("download-half").await.text().await.unwrap(), r#"{"a":["#);
    assert!(fetch("download-words").await.json::<Value>().await.is_err());
    assert!(fetch("download-truncated").await.bytes().await.is_err(), "it breaks off");
    assert_eq!(fetch("download-redirect").await.status(), 302);
    let mut endless = fetch("download-endless").await;
    let mut heard = 0;
    while heard < 4 << 20 {
        heard += endless.chunk().await.unwrap().unwrap().len();
    }
}
