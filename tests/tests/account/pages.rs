//! Every page examined, wherever somebody meets it, in three languages: wide and narrow, light and dark, in both directions of writing.

use firstlink_practice::cast::{Temper, with_temper};
use serde_json::Value;

use crate::walk::{SCOPES, STRONG, Walk, alex, sam};

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_before_signing_in_are_accessible_in_english() {
    before_signing_in(Walk::speaking("before-en", "en").await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_before_signing_in_are_accessible_in_german() {
    before_signing_in(Walk::speaking("before-de", "de").await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_before_signing_in_are_accessible_from_right_to_left() {
    before_signing_in(Walk::speaking("before-ar", "ar").await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_after_signing_in_are_accessible_from_right_to_left() {
    after_signing_in(Walk::speaking("after-ar", "ar").await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_after_signing_in_are_accessible_in_english() {
    after_signing_in(Walk::speaking("after-en", "en").await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_after_signing_in_are_accessible_in_german() {
    after_signing_in(Walk::speaking("after-de", "de").await).await;
}

async fn before_signing_in(walk: Walk) {
    let paths =
        ["sign-in", "create", "link", "support", "redeem", "outbox", "authenticator", "recovery/new", "nowhere"];
    for path in paths {
        walk.go(path).await;
        walk.look(&path.replace('/', "-")).await;
    }
    walk.go(&format!("sign-in?login_hint={}", alex().address)).await;
    walk.run("document.querySelector('details').open = true").await;
    walk.look("sign-in-people").await;
    walk.sign_in_with(alex().address, "wrong-password").await;
    walk.look("sign-in-wrong").await;
    walk.run("document.querySelector('[name=form_secret]').value = 'another'").await;
    walk.sign_in(alex()).await;
    walk.look("form-of-another").await;
    walk.go("consent?flow=none").await;
    walk.look("out-of-date").await;
    walk.go("consumers/oauth2/v2.0/authorize?client_id=none").await;
    walk.run("document.querySelector('details').open = true").await;
    walk.look("fault-of-the-app").await;
    creating(&walk).await;
    recovering(&walk).await;
    walk.end();
}

async fn creating(walk: &Walk) {
    walk.go("create").await;
    walk.send("/create", &[("name", "Robin"), ("address", "robin@practice.example"), ("password", "password1")]).await;
    walk.look("create-weak").await;
    walk.send("/create", &[("password", STRONG)]).await;
    walk.look("create-code").await;
    walk.send("/create/code", &[("code", "12345")]).await;
    walk.look("create-wrong-code").await;
    walk.send("/create/code", &[("code", &walk.newest_code())]).await;
    walk.look("dashboard-new").await;
    walk.go("consumers/oauth2/v2.0/logout").await;
    walk.look("sign-out").await;
    walk.send("/sign-out", &[]).await;
    walk.look("signed-out").await;
}

async fn recovering(walk: &Walk) {
    walk.go("recovery").await;
    walk.look("recovery").await;
    walk.send("/recovery", &[("address", "nowhere")]).await;
    walk.look("recovery-no-address").await;
    walk.send("/recovery", &[("address", alex().address)]).await;
    walk.look("recovery-ways").await;
    let ways = walk.here().await;
    for way in ["email", "authenticator", "recovery-code", "text"] {
        walk.go(&ways).await;
        walk.choose("/recovery/how", way).await;
        walk.look(&format!("recovery-{way}")).await;
    }
    walk.send("/recovery/code", &[("code", "12345")]).await;
    walk.look("recovery-wrong-code").await;
    walk.go("outbox").await;
    walk.look("outbox-full").await;
    walk.press("section.message a").await;
    walk.look("new-password").await;
    walk.send("/recovery/new", &[("password", "password1"), ("again", "password1")]).await;
    walk.look("new-password-weak").await;
    walk.send("/recovery/new", &[("password", STRONG), ("again", STRONG)]).await;
    walk.look("new-password-set").await;
}

async fn after_signing_in(walk: Walk) {
    walk.go("security").await;
    walk.sign_in(alex()).await;
    walk.look("security").await;
    for path in ["dashboard", "activity", "consent/manage", "security/password"] {
        walk.go(path).await;
        walk.look(&path.replace('/', "-")).await;
    }
    let same = [("old", alex().password), ("password", alex().password), ("again", alex().password)];
    walk.send("/security/password", &same).await;
    walk.look("password-same").await;
    proofs(&walk).await;
    linking(&walk).await;
    walk.go("dashboard").await;
    walk.send("/dashboard/recommendations", &[]).await;
    walk.look("dashboard-full").await;
    walk.go("activity").await;
    walk.look("activity-full").await;
    two_steps(&walk).await;
    walk.end();
}

async fn proofs(walk: &Walk) {
    walk.go("security/add?what=email").await;
    walk.look("add-email").await;
    walk.send("/security/add", &[("to", "nowhere")]).await;
    walk.look("add-email-wrong").await;
    walk.send("/security/add", &[("to", "alex@elsewhere.example")]).await;
    walk.look("add-email-code").await;
    walk.send("/security/verify", &[("code", "12345")]).await;
    walk.look("add-email-wrong-code").await;
    walk.send("/security/verify", &[("code", &walk.newest_code())]).await;
    walk.look("security-changed").await;
    for what in ["phone", "authenticator"] {
        walk.go("security").await;
        walk.choose("/security/remove", what).await;
        walk.go(&format!("security/add?what={what}")).await;
        walk.look(&format!("add-{what}")).await;
    }
    walk.send("/security/add", &[]).await;
    walk.look("authenticator-picture").await;
    walk.send("/security/verify", &[("code", "000000")]).await;
    walk.look("authenticator-wrong").await;
    walk.go("security").await;
    walk.send("/security/recovery-code", &[]).await;
    walk.look("recovery-code").await;
}

async fn linking(walk: &Walk) {
    walk.go("sign-in").await;
    walk.sign_in(with_temper(Temper::LongName).unwrap()).await;
    walk.go(&walk.authorize("openid")).await;
    walk.look("choose").await;
    walk.choose("/choose", alex().id).await;
    walk.look("consent-little").await;
    walk.press("button[value=accept]").await;
    walk.look("back-allowed").await;
    walk.go(&walk.authorize(&format!("{SCOPES} Files.ReadWrite.AppFolder"))).await;
    walk.choose("/choose", with_temper(Temper::LongName).unwrap().id).await;
    walk.look("consent-long-name").await;
    walk.press("button[value=decline]").await;
    walk.look("back-declined").await;
    walk.go(&walk.authorize(&format!("{SCOPES} Files.ReadWrite.AppFolder"))).await;
    walk.choose("/choose", alex().id).await;
    walk.look("consent-more").await;
    for (answer, name) in [("accept", "link-allowed"), ("decline", "link-declined")] {
        with_code(walk).await;
        walk.press(&format!("button[value={answer}]")).await;
        walk.look(name).await;
    }
    with_code(walk).await;
    walk.pass(WINDOW_OF_A_CODE);
    walk.press("button[value=accept]").await;
    walk.look("link-late").await;
    walk.go("link").await;
    walk.send("/link", &[("code", "ABCDEFGH")]).await;
    walk.look("link-unknown").await;
    walk.go("consent/manage").await;
    walk.look("apps").await;
    walk.send("/consent/manage", &[]).await;
    walk.look("app-removed").await;
}

/// How long a device's code is good for, in seconds.
const WINDOW_OF_A_CODE: u64 = 15 * 60;

/// Enters the code of a device, and signs in for it.
async fn with_code(walk: &Walk) {
    let asked = [("client_id", walk.service.client_id()), ("scope", SCOPES)];
    let (status, device) = walk.post("consumers/oauth2/v2.0/devicecode", &asked).await;
    assert_eq!(status, 200, "{device}");
    walk.go("link").await;
    walk.send("/link", &[("code", text(&device["user_code"]))]).await;
    walk.look("sign-in-for-a-device").await;
    walk.sign_in(alex()).await;
    walk.look("consent-device").await;
}

async fn two_steps(walk: &Walk) {
    walk.go("security").await;
    walk.sign_in(sam()).await;
    walk.send("/security/two-step", &[]).await;
    walk.look("two-step-on").await;
    walk.sign_out().await;
    walk.go("sign-in").await;
    walk.sign_in(sam()).await;
    walk.look("second-step").await;
    walk.choose("/two-step", "email").await;
    walk.look("second-step-code").await;
    walk.send("/two-step/code", &[("code", "12345")]).await;
    walk.look("second-step-wrong").await;
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
