//! The profile, the picture and userinfo.

use firstlink_practice::cast::people;
use serde_json::Value;

use crate::world::{World, alex, claims, returned};

#[tokio::test]
async fn the_profile_has_the_shape_of_a_personal_account() {
    let world = World::new().await;
    let tokens = world.tokens(alex()).await;
    let response = world.fetch("/v1.0/me", Some(&tokens.text("access_token"))).await;
    assert!(response.headers().contains_key("request-id"));
    let me: Value = response.json().await.unwrap();
    assert_eq!(me["id"], alex().id);
    assert_eq!(me["displayName"], alex().name);
    assert_eq!((me["givenName"].as_str(), me["surname"].as_str()), (Some("Alex"), Some("Moreno")));
    assert_eq!(me["userPrincipalName"], alex().address);
    assert!(me["mail"].is_null() && me["jobTitle"].is_null() && me["preferredLanguage"].is_null());
    assert_eq!(me["businessPhones"], serde_json::json!([]));
    let oid = claims(&tokens.text("id_token"))["oid"].as_str().unwrap().replace('-', "");
    assert!(oid.ends_with(alex().id));
}

#[tokio::test]
async fn select_gives_only_what_was_chosen_and_names_what_it_does_not_know() {
    let world = World::new().await;
    let token = world.tokens(alex()).await.text("access_token");
    let me: Value = world.fetch("/v1.0/me?$select=id,displayName,mail", Some(&token)).await.json().await.unwrap();
    let mut names: Vec<_> = me.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, ["@odata.context", "displayName", "id", "mail"]);
    let refused = world.fetch("/v1.0/me?$select=id,shoeSize", Some(&token)).await;
    assert_eq!(refused.status(), 400);
    let body: Value = refused.json().await.unwrap();
    assert!(body["error"]["message"].as_str().unwrap().contains("shoeSize"));
}

#[tokio::test]
async fn no_token_and_a_wrong_token_are_refused_in_graph_s_shape() {
    let world = World::new().await;
    for token in [None, Some("wrong")] {
        for path in ["/v1.0/me", "/v1.0/me/photo/$value", "/oidc/userinfo"] {
            let response = world.fetch(path, token).await;
            assert_eq!(response.status(), 401, "{path}");
            assert!(response.headers()["www-authenticate"].to_str().unwrap().starts_with("Bearer"));
            let id = response.headers()["request-id"].to_str().unwrap().to_owned();
            let body: Value = response.json().await.unwrap();
            assert_eq!(body["error"]["code"], "InvalidAuthenticationToken");
            assert_eq!(body["error"]["innerError"]["request-id"], id);
            assert!(body["error"]["innerError"]["date"].is_string());
        }
    }
}

#[tokio::test]
async fn a_token_without_the_scope_is_refused() {
    let world = World::new().await;
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[("scope", "openid profile")]).await;
    tab.send("/consent", &[("answer", "accept")]).await;
    let token = world.redeem(&returned(&tab)["code"]).await.text("access_token");
    assert_eq!(world.fetch("/v1.0/me", Some(&token)).await.status(), 403);
}

#[tokio::test]
async fn one_person_has_a_picture_and_the_others_none() {
    let world = World::new().await;
    let token = world.tokens(alex()).await.text("access_token");
    let picture = world.fetch("/v1.0/me/photo/$value", Some(&token)).await;
    assert_eq!(picture.headers()["content-type"], "image/png");
    assert!(picture.bytes().await.unwrap().starts_with(b"\x89PNG"));
    let token = world.tokens(&people()[1]).await.text("access_token");
    assert_eq!(world.fetch("/v1.0/me/photo/$value", Some(&token)).await.status(), 404);
}

#[tokio::test]
async fn userinfo_names_the_same_subject_as_the_id_token() {
    let world = World::new().await;
    let tokens = world.tokens(alex()).await;
    let info: Value = world.fetch("/oidc/userinfo", Some(&tokens.text("access_token"))).await.json().await.unwrap();
    assert_eq!(info["sub"], claims(&tokens.text("id_token"))["sub"]);
    assert_eq!(info["email"], alex().address);
}

#[tokio::test]
async fn an_unknown_graph_address_is_a_graph_error() {
    let world = World::new().await;
    let token = world.tokens(alex()).await.text("access_token");
    let response = world.fetch("/v1.0/me/messages", Some(&token)).await;
    assert_eq!(response.status(), 404);
    assert_eq!(response.json::<Value>().await.unwrap()["error"]["code"], "ResourceNotFound");
}
