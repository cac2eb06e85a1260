//! The device flow: code, polling, and the pages on which a person lets the device in.

use reqwest::StatusCode;

use crate::tab::Tab;
use crate::world::{ALL_SCOPES, Answer, World, alex, claims, sign_in};

const DEVICE: (&str, &str) = ("grant_type", "urn:ietf:params:oauth:grant-type:device_code");

async fn begin(world: &World) -> Answer {
    let fields = [("client_id", world.service.client_id()), ("scope", ALL_SCOPES)];
    world.post("/consumers/oauth2/v2.0/devicecode", &fields).await
}

async fn poll(world: &World, begun: &Answer) -> Answer {
    world.pass(1);
    world.token(&[DEVICE, ("device_code", &begun.text("device_code"))]).await
}

async fn enter(tab: &mut Tab, code: &str) {
    tab.open("/link").await.send("/link", &[("code", code)]).await;
}

#[tokio::test]
async fn a_device_gets_a_code_to_show_and_no_complete_address() {
    let world = World::new().await;
    let begun = begin(&world).await;
    assert_eq!(begun.status, StatusCode::OK);
    let code = begun.text("user_code");
    assert_eq!(code.len(), 8);
    assert!(code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()));
    assert_eq!(begun.text("verification_uri"), world.at("/link"));
    assert_eq!((begun.body["expires_in"].as_u64(), begun.body["interval"].as_u64()), (Some(900), Some(1)));
    assert!(begun.text("message").contains(&code));
    assert!(begun.body.get("verification_uri_complete").is_none());
}

#[tokio::test]
async fn the_message_follows_the_market() {
    let world = World::new().await;
    let fields = [("client_id", world.service.client_id()), ("scope", "openid")];
    let answer = world.post("/consumers/oauth2/v2.0/devicecode?mkt=de-DE", &fields).await;
    assert!(answer.text("message").starts_with("Öffnen Sie"));
}

#[tokio::test]
async fn a_device_request_without_client_or_grantable_scope_is_refused() {
    let world = World::new().await;
    let path = "/consumers/oauth2/v2.0/devicecode";
    let id = world.service.client_id();
    assert_eq!(world.post(path, &[("scope", "openid")]).await.error(), ("invalid_request", 900_144));
    assert_eq!(world.post(path, &[("client_id", id)]).await.error(), ("invalid_request", 900_144));
    assert_eq!(
        world.post(path, &[("client_id", "x"), ("scope", "openid")]).await.error(),
        ("unauthorized_client", 700_016)
    );
    assert_eq!(
        world.post(path, &[("client_id", id), ("scope", "Sites.Read.All")]).await.error(),
        ("invalid_scope", 70011)
    );
    assert_eq!(world.fetch(path, None).await.status(), 405);
}

#[tokio::test]
async fn the_whole_journey_ends_with_tokens_once() {
    let world = World::new().await;
    let begun = begin(&world).await;
    assert_eq!(poll(&world, &begun).await.error(), ("authorization_pending", 70016));
    let mut tab = world.tab();
    let code = begun.text("user_code").to_lowercase();
    enter(&mut tab, &format!("{} {}", &code[..4], &code[4..])).await;
    sign_in(&mut tab, alex()).await;
    assert_eq!(tab.heading(), "Let Firstlink in?");
    assert!(tab.page.contains(&begun.text("user_code")) && tab.page.contains("another device"));
    assert_eq!(poll(&world, &begun).await.error(), ("authorization_pending", 70016));
    tab.send("/consent", &[("answer", "accept")]).await;
    assert_eq!(tab.heading(), "Done");
    assert!(tab.page.contains("you may close this page"));
    let answer = poll(&world, &begun).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(claims(&answer.text("id_token"))["preferred_username"], alex().address);
    assert!(answer.body["refresh_token"].is_string());
    assert_eq!(poll(&world, &begun).await.error(), ("invalid_grant", 54005));
}

#[tokio::test]
async fn a_person_signed_in_here_signs_in_again_for_the_device() {
    let world = World::new().await;
    let begun = begin(&world).await;
    let mut tab = world.tab();
    tab.open("/dashboard").await;
    sign_in(&mut tab, alex()).await;
    enter(&mut tab, &begun.text("user_code")).await;
    assert_eq!(tab.heading(), "Sign in");
}

#[tokio::test]
async fn a_poll_that_comes_too_soon_is_told_to_slow_down() {
    let world = World::new().await;
    let begun = begin(&world).await;
    let fields = [DEVICE, ("device_code", begun.body["device_code"].as_str().unwrap())];
    assert_eq!(world.token(&fields).await.error(), ("authorization_pending", 70016));
    assert_eq!(world.token(&fields).await.error(), ("slow_down", 90055));
    world.pass(1);
    assert_eq!(world.token(&fields).await.error(), ("authorization_pending", 70016));
}

#[tokio::test]
async fn declining_is_told_to_the_device() {
    let world = World::new().await;
    let begun = begin(&world).await;
    let mut tab = world.tab();
    enter(&mut tab, &begun.text("user_code")).await;
    sign_in(&mut tab, alex()).await;
    tab.send("/consent", &[("answer", "decline")]).await;
    assert_eq!(tab.heading(), "Declined");
    assert_eq!(poll(&world, &begun).await.error(), ("authorization_declined", 70017));
}

#[tokio::test]
async fn cancelling_the_sign_in_declines_too() {
    let world = World::new().await;
    let begun = begin(&world).await;
    let mut tab = world.tab();
    enter(&mut tab, &begun.text("user_code")).await;
    tab.send("/cancel", &[]).await;
    assert_eq!(tab.heading(), "Declined");
    assert_eq!(poll(&world, &begun).await.error(), ("authorization_declined", 70017));
}

#[tokio::test]
async fn a_code_that_ran_out_is_told_apart_from_one_never_given() {
    let world = World::new().await;
    let begun = begin(&world).await;
    world.pass(900);
    assert_eq!(poll(&world, &begun).await.error(), ("expired_token", 70020));
    assert_eq!(world.token(&[DEVICE, ("device_code", "never")]).await.error(), ("bad_verification_code", 70018));
    assert_eq!(world.token(&[DEVICE]).await.error(), ("invalid_request", 900_144));
    let mut tab = world.tab();
    enter(&mut tab, &begun.text("user_code")).await;
    assert_eq!(tab.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(tab.page.contains("No device is waiting with that code"));
}

#[tokio::test]
async fn an_answer_after_the_code_ran_out_says_so() {
    let world = World::new().await;
    let begun = begin(&world).await;
    let mut tab = world.tab();
    enter(&mut tab, &begun.text("user_code")).await;
    sign_in(&mut tab, alex()).await;
    world.pass(900);
    tab.send("/consent", &[("answer", "accept")]).await;
    assert_eq!(tab.heading(), "The code has run out");
}

#[tokio::test]
async fn guessing_codes_is_slowed_down() {
    let world = World::new().await;
    let begun = begin(&world).await;
    let mut tab = world.tab();
    for _ in 0..5 {
        enter(&mut tab, "WRONGONE").await;
        assert_eq!(tab.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    enter(&mut tab, &begun.text("user_code")).await;
    assert_eq!(tab.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(tab.page.contains("Wait 15 min"));
}

#[tokio::test]
async fn guessing_with_ever_new_cookies_is_slowed_down_too() {
    let world = World::new().await;
    for _ in 0..50 {
        enter(&mut world.tab(), "WRONGONE").await;
    }
    let mut tab = world.tab();
    enter(&mut tab, "WRONGONE").await;
    assert_eq!(tab.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn right_codes_never_use_up_the_tries_of_others() {
    let world = World::new().await;
    for _ in 0..51 {
        let begun = begin(&world).await;
        let mut tab = world.tab();
        enter(&mut tab, &begun.text("user_code")).await;
        assert_eq!(tab.heading(), "Sign in");
    }
}
