//! The token endpoint: what is given out, and every refusal.

use firstlink_practice::cast::{Temper, with_temper};
use reqwest::StatusCode;
use serde_json::json;

use crate::world::{REDIRECT, VERIFIER, World, alex, claims, returned};

const CODE_GRANT: (&str, &str) = ("grant_type", "authorization_code");

#[tokio::test]
async fn a_code_becomes_tokens_in_the_provider_s_shape() {
    let world = World::new().await;
    let answer = world.tokens(alex()).await;
    assert_eq!(answer.text("token_type"), "Bearer");
    assert_eq!(answer.text("scope"), "openid profile email offline_access User.Read");
    assert_eq!(answer.body["expires_in"], 3600);
    assert_eq!(answer.body["ext_expires_in"], 3600);
    assert!(!answer.text("access_token").contains("eyJ"), "the access token is opaque");
    assert!(answer.body["refresh_token"].is_string());
    assert!(answer.body.get("client_info").is_none());
}

#[tokio::test]
async fn the_id_token_says_who_for_whom_and_how_long() {
    let world = World::new().await;
    let claims = claims(&world.tokens(alex()).await.text("id_token"));
    assert_eq!(claims["ver"], "2.0");
    assert_eq!(claims["iss"], world.service.issuer());
    assert_eq!(claims["aud"], world.service.client_id());
    assert_eq!(claims["tid"], "9188040d-6c67-4c5b-b112-36a304b66dad");
    assert_eq!(claims["oid"], "00000000-0000-0000-00e1-c7a95b3d2f48");
    assert_eq!(claims["nonce"], "the-nonce");
    assert_eq!(claims["exp"].as_u64().unwrap() - claims["iat"].as_u64().unwrap(), 86_400);
    assert_eq!(claims["nbf"], claims["iat"]);
    assert_eq!(claims["preferred_username"], alex().address);
    assert_eq!(claims["name"], alex().name);
    assert_eq!(claims["email"], alex().address);
    assert_ne!(claims["sub"], claims["oid"]);
}

#[tokio::test]
async fn the_subject_of_a_person_stays_the_same_and_differs_between_people() {
    let world = World::new().await;
    let similar = with_temper(Temper::SimilarAddress).unwrap();
    let one = claims(&world.tokens(alex()).await.text("id_token"));
    let again = claims(&world.tokens(alex()).await.text("id_token"));
    let other = claims(&world.tokens(similar).await.text("id_token"));
    assert_eq!(one["sub"], again["sub"]);
    assert_ne!(one["sub"], other["sub"]);
}

#[tokio::test]
async fn some_give_no_email_and_some_have_very_long_names() {
    let world = World::new().await;
    let shy = claims(&world.tokens(with_temper(Temper::NoEmail).unwrap()).await.text("id_token"));
    assert!(shy.get("email").is_none());
    assert!(shy["preferred_username"].is_string());
    let long = with_temper(Temper::LongName).unwrap();
    assert_eq!(claims(&world.tokens(long).await.text("id_token"))["name"], long.name);
}

#[tokio::test]
async fn only_what_was_asked_is_granted() {
    let world = World::new().await;
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[("scope", "User.Read")]).await;
    tab.send("/consent", &[("answer", "accept")]).await;
    let answer = world.redeem(&returned(&tab)["code"]).await;
    assert_eq!(answer.text("scope"), "User.Read");
    assert!(answer.body.get("refresh_token").is_none());
    assert!(answer.body.get("id_token").is_none());
}

#[tokio::test]
async fn client_info_is_sent_when_asked_for() {
    let world = World::new().await;
    let code = world.code(alex()).await;
    let fields = [
        CODE_GRANT,
        ("code", code.as_str()),
        ("redirect_uri", REDIRECT),
        ("code_verifier", VERIFIER),
        ("client_info", "1"),
    ];
    let info = world.token(&fields).await.text("client_info");
    let info = claims(&format!("x.{info}"));
    assert_eq!(info["utid"], "9188040d-6c67-4c5b-b112-36a304b66dad");
}

#[tokio::test]
async fn a_refusal_has_every_field_of_the_error_shape() {
    let world = World::new().await;
    let id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
    let response = world
        .client()
        .post(world.at("/consumers/oauth2/v2.0/token"))
        .header("client-request-id", id)
        .form(&[("client_id", world.service.client_id()), CODE_GRANT])
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 400);
    let body: serde_json::Value = response.json().await.unwrap();
    assert_eq!(body["error"], "invalid_request");
    assert_eq!(body["error_codes"], json!([900_144]));
    assert_eq!(body["correlation_id"], id);
    let text = body["error_description"].as_str().unwrap();
    assert!(text.starts_with("AADSTS900144: "), "{text}");
    for part in ["Trace ID: ", "Correlation ID: 3f2504e0", "Timestamp: "] {
        assert!(text.contains(part), "{text}");
    }
    assert!(body["trace_id"].is_string() && body["timestamp"].as_str().unwrap().ends_with('Z'));
}

#[tokio::test]
async fn a_wrong_verifier_redirect_or_code_is_refused_and_the_code_stays_good() {
    let world = World::new().await;
    let code = world.code(alex()).await;
    let wrong = "A".repeat(43);
    let cases = [
        (code.as_str(), REDIRECT, wrong.as_str(), 501_481),
        (&code, REDIRECT, "short", 501_481),
        (&code, "http://localhost:50123", VERIFIER, 70000),
        ("unknown", REDIRECT, VERIFIER, 70000),
    ];
    for (code, redirect, verifier, number) in cases {
        let fields = [CODE_GRANT, ("code", code), ("redirect_uri", redirect), ("code_verifier", verifier)];
        assert_eq!(world.token(&fields).await.error(), ("invalid_grant", number));
    }
    assert_eq!(world.redeem(&code).await.status, StatusCode::OK);
}

#[tokio::test]
async fn each_missing_or_repeated_field_is_named() {
    let world = World::new().await;
    let full = [CODE_GRANT, ("code", "c"), ("redirect_uri", REDIRECT), ("code_verifier", VERIFIER)];
    for missing in ["grant_type", "code", "redirect_uri", "code_verifier"] {
        let fields: Vec<_> = full.into_iter().filter(|(name, _)| *name != missing).collect();
        let answer = world.token(&fields).await;
        assert_eq!(answer.error(), ("invalid_request", 900_144));
        assert!(answer.text("error_description").contains(missing));
    }
    let answer = world.token(&[CODE_GRANT, ("code", "a"), ("code", "b")]).await;
    assert_eq!(answer.error(), ("invalid_request", 9_002_313));
    assert_eq!(world.post("/consumers/oauth2/v2.0/token", &[CODE_GRANT]).await.error(), ("invalid_request", 900_144));
}

#[tokio::test]
async fn strangers_secrets_and_other_grants_are_refused() {
    let world = World::new().await;
    let path = "/consumers/oauth2/v2.0/token";
    assert_eq!(
        world.post(path, &[("client_id", "nobody"), CODE_GRANT]).await.error(),
        ("unauthorized_client", 700_016)
    );
    let secret = world.token(&[CODE_GRANT, ("client_secret", "")]).await;
    assert_eq!((secret.status, secret.error()), (StatusCode::UNAUTHORIZED, ("invalid_client", 700_025)));
    assert_eq!(world.token(&[("grant_type", "password")]).await.error(), ("unsupported_grant_type", 70003));
    let basic = world
        .client()
        .post(world.at(path))
        .basic_auth(world.service.client_id(), Some("s"))
        .form(&[CODE_GRANT])
        .send()
        .await;
    assert_eq!(basic.unwrap().status(), 401);
    assert_eq!(world.fetch(path, None).await.status(), 405);
    assert_eq!(world.post("/common/oauth2/v2.0/token", &[CODE_GRANT]).await.error(), ("invalid_request", 9_002_331));
}

#[tokio::test]
async fn a_code_used_twice_ends_everything_that_came_of_it() {
    let world = World::new().await;
    let code = world.code(alex()).await;
    let first = world.redeem(&code).await;
    assert_eq!(world.redeem(&code).await.error(), ("invalid_grant", 54005));
    let refused = world.refresh(&first.text("refresh_token")).await;
    assert_eq!(refused.error(), ("invalid_grant", 70000));
    assert_eq!(refused.text("suberror"), "bad_token");
    assert_eq!(world.fetch("/v1.0/me", Some(&first.text("access_token"))).await.status(), 401);
}

#[tokio::test]
async fn a_code_lasts_ten_minutes() {
    let world = World::new().await;
    let (early, late) = (world.code(alex()).await, world.code(alex()).await);
    world.pass(599);
    assert_eq!(world.redeem(&early).await.status, StatusCode::OK);
    world.pass(1);
    assert_eq!(world.redeem(&late).await.error(), ("invalid_grant", 70008));
}

#[tokio::test]
async fn a_refresh_token_is_replaced_at_each_use_and_a_replay_ends_the_family() {
    let world = World::new().await;
    let first = world.tokens(alex()).await;
    let second = world.refresh(&first.text("refresh_token")).await;
    assert_eq!(second.status, StatusCode::OK);
    assert_ne!(first.text("refresh_token"), second.text("refresh_token"));
    let again = claims(&second.text("id_token"));
    assert_eq!(again["sub"], claims(&first.text("id_token"))["sub"]);
    assert!(again.get("nonce").is_none());

    let replay = world.refresh(&first.text("refresh_token")).await;
    assert_eq!((replay.error(), replay.text("suberror")), (("invalid_grant", 70000), "bad_token".to_owned()));
    let newest = world.refresh(&second.text("refresh_token")).await;
    assert_eq!((newest.error(), newest.text("suberror")), (("invalid_grant", 70000), "bad_token".to_owned()));
}

#[tokio::test]
async fn a_refresh_may_ask_for_less_but_not_for_more() {
    let world = World::new().await;
    let first = world.tokens(alex()).await;
    let token = first.text("refresh_token");
    let ask =
        |scope: &'static str| [("grant_type", "refresh_token"), ("refresh_token", token.as_str()), ("scope", scope)];
    assert_eq!(world.token(&ask("openid Files.ReadWrite.AppFolder")).await.error(), ("invalid_grant", 65001));
    assert_eq!(world.token(&ask("Mail.Read")).await.error(), ("invalid_scope", 70011));
    let less = world.token(&ask("User.Read offline_access")).await;
    assert_eq!(less.text("scope"), "User.Read offline_access");
    assert!(less.body.get("id_token").is_none());
}

#[tokio::test]
async fn a_refresh_token_left_alone_for_ninety_days_has_expired() {
    let world = World::new().await;
    let first = world.tokens(alex()).await;
    world.pass(89 * 86_400);
    let second = world.refresh(&first.text("refresh_token")).await;
    assert_eq!(second.status, StatusCode::OK);
    world.pass(90 * 86_400);
    assert_eq!(world.refresh(&second.text("refresh_token")).await.error(), ("invalid_grant", 700_082));
}

#[tokio::test]
async fn an_access_token_works_for_an_hour() {
    let world = World::new().await;
    let token = world.tokens(alex()).await.text("access_token");
    world.pass(3599);
    assert_eq!(world.fetch("/v1.0/me", Some(&token)).await.status(), 200);
    world.pass(1);
    assert_eq!(world.fetch("/v1.0/me", Some(&token)).await.status(), 401);
}
