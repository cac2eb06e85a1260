//! Apps and devices: let in, seen on the dashboard, and turned out again, after which their tokens fail.

use crate::walk::{REDIRECT, SCOPES, VERIFIER, Walk, alex, sam};

#[tokio::test(flavor = "multi_thread")]
async fn an_app_that_is_removed_comes_back_only_by_asking_again() {
    let walk = Walk::begin("consent").await;
    let tokens = walk.tokens(alex()).await;
    let (status, fresh) = walk.refresh(&tokens).await;
    assert_eq!(status, 200, "{fresh}");
    assert!(walk.book().account(alex().address).unwrap()["apps"][walk.service.client_id()].is_object());
    walk.go("consent/manage").await;
    walk.says("read your profile and your picture").await;
    walk.send("/consent/manage", &[]).await;
    walk.says("The app was removed").await;
    assert_eq!(walk.book().account(alex().address).unwrap()["apps"].as_object().unwrap().len(), 0);
    assert!(walk.book().rows("grants").is_empty());
    let (status, answer) = walk.refresh(&fresh).await;
    assert_eq!((status, answer["error"].as_str()), (400, Some("invalid_grant")));
    walk.go("activity").await;
    walk.says("App removed").await;
    walk.go(&walk.authorize(SCOPES)).await;
    walk.is_titled("Let Firstlink in?").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authorization_code_is_worth_something_once_and_for_ten_minutes() {
    let walk = Walk::begin("codes").await;
    walk.go(&walk.authorize(SCOPES)).await;
    walk.sign_in(alex()).await;
    for late in [false, true] {
        walk.press("button[value=accept]").await;
        let code = walk.run("return document.querySelector('input[name=code]').value").await;
        let redeem = [
            ("grant_type", "authorization_code"),
            ("code", code.as_str().unwrap()),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
        ];
        if late {
            walk.pass(10 * 60);
        } else {
            let (status, tokens) = walk.token(&redeem).await;
            assert_eq!(status, 200, "{tokens}");
        }
        let (status, answer) = walk.token(&redeem).await;
        assert_eq!((status, answer["error"].as_str()), (400, Some("invalid_grant")), "late: {late}");
        assert!(walk.book().rows("grants").is_empty(), "what came of a code used twice has ended");
        walk.go(&walk.authorize(SCOPES)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_is_linked_by_its_code_seen_on_the_dashboard_and_unlinked_there() {
    let walk = Walk::begin("device").await;
    let asked = [("client_id", walk.service.client_id()), ("scope", SCOPES)];
    let (_, device) = walk.post("consumers/oauth2/v2.0/devicecode", &asked).await;
    let poll = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
        ("device_code", device["device_code"].as_str().unwrap()),
    ];
    assert_eq!(walk.token(&poll).await.1["error"], "authorization_pending");
    walk.go("link").await;
    for _ in 0..4 {
        walk.send("/link", &[("code", "ABCDEFGH")]).await;
        walk.says("No device is waiting with that code").await;
    }
    walk.send("/link", &[("code", &device["user_code"].as_str().unwrap().to_lowercase())]).await;
    walk.sign_in(alex()).await;
    walk.says(device["user_code"].as_str().unwrap()).await;
    walk.press("button[value=accept]").await;
    walk.is_titled("Done").await;
    walk.pass(1);
    let (status, tokens) = walk.token(&poll).await;
    assert_eq!(status, 200, "{tokens}");
    assert_eq!(walk.token(&poll).await.0, 400, "the code was used");
    walk.go("dashboard").await;
    walk.says("on a device linked by code").await;
    walk.send("/dashboard/unlink", &[]).await;
    walk.says("No device is linked").await;
    assert!(walk.book().rows("grants").is_empty());
    let (status, answer) = walk.refresh(&tokens).await;
    assert_eq!((status, answer["error"].as_str()), (400, Some("invalid_grant")));
    assert_eq!(walk.book().deeds(alex().address)[..2], ["DeviceUnlinked", "DeviceAllowed"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_dashboard_recommends_what_is_missing_and_only_if_wanted() {
    let walk = Walk::begin("dashboard").await;
    walk.go("dashboard").await;
    walk.sign_in(sam()).await;
    walk.says("Recommendations are off").await;
    walk.send("/dashboard/recommendations", &[]).await;
    walk.says("Switch on two-step verification").await;
    assert_eq!(walk.book().account(sam().address).unwrap()["recommendations"], true);
    walk.send("/dashboard/recommendations", &[]).await;
    walk.says("Recommendations are off").await;
    assert_eq!(walk.book().account(sam().address).unwrap()["recommendations"], false);
}
