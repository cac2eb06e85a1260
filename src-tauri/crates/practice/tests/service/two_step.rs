//! Authenticator apps, recovery codes and the second step of a sign-in.

use reqwest::StatusCode;

use crate::tab::Tab;
use crate::world::{World, alex, returned, sign_in};

const STRONG: &str = "tidal clarinet 4 basket";

/// The code that Alex's app shows now.
async fn shown(world: &World) -> String {
    let mut tab = world.tab();
    tab.open("/authenticator").await;
    assert!(tab.page.contains("no part of what an account provider would show"));
    let section = tab.page.split(alex().address).nth(1).unwrap();
    section.split("<code class=\"big\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

/// Presses the button that says this.
async fn press(tab: &mut Tab, label: &str) {
    let form = tab.form_saying(label);
    tab.post(&form.action, form.fields).await;
}

/// Alex with two-step verification switched on, and the recovery code.
async fn with_two_step(world: &World) -> String {
    let mut tab = world.tab();
    tab.open("/security").await;
    sign_in(&mut tab, alex()).await;
    assert_eq!(tab.heading(), "Security");
    press(&mut tab, "Make a recovery code").await;
    let code = tab.page.split("<code class=\"big\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert_eq!(code.len(), 29);
    tab.open("/security").await;
    assert!(!tab.page.contains(&code), "shown once");
    press(&mut tab, "Switch it on").await;
    assert!(tab.page.contains("Two-step verification is on"));
    code
}

#[tokio::test]
async fn the_authenticator_proves_who_somebody_is_in_recovery_and_no_code_counts_twice() {
    let world = World::new().await;
    let mut tab = world.tab();
    tab.open("/recovery").await.send("/recovery", &[("address", alex().address)]).await;
    press(&mut tab, "Use my authenticator app").await;
    assert_eq!(tab.heading(), "Enter the code");
    let code = shown(&world).await;
    tab.send("/recovery/code", &[("code", &code)]).await;
    assert_eq!(tab.heading(), "Set a new password", "{}", tab.page);
    tab.open("/recovery").await.send("/recovery", &[("address", alex().address)]).await;
    press(&mut tab, "Use my authenticator app").await;
    tab.send("/recovery/code", &[("code", &code)]).await;
    assert!(tab.page.contains("it was used already"));
    for _ in 0..4 {
        tab.send("/recovery/code", &[("code", "000000")]).await;
    }
    world.pass(30);
    tab.send("/recovery/code", &[("code", &shown(&world).await)]).await;
    assert_eq!(tab.status, StatusCode::TOO_MANY_REQUESTS, "the sixth try has to wait");
}

#[tokio::test]
async fn unknown_addresses_seem_to_have_authenticators_too_and_their_codes_are_never_right() {
    let world = World::new().await;
    let mut seemed = 0;
    for number in 0..24 {
        let mut tab = world.tab();
        let address = format!("nobody{number}@practice.example");
        tab.open("/recovery").await.send("/recovery", &[("address", &address)]).await;
        assert!(tab.page.contains("Use my recovery code"));
        if tab.page.contains("Use my authenticator app") {
            seemed += 1;
            press(&mut tab, "Use my authenticator app").await;
            tab.send("/recovery/code", &[("code", "123456")]).await;
            assert!(tab.page.contains("it was used already"));
        }
    }
    assert!(seemed > 0 && seemed < 24);
}

#[tokio::test]
async fn a_password_alone_signs_in_nobody_who_wants_two_steps() {
    let world = World::new().await;
    with_two_step(&world).await;
    let mut tab = world.tab();
    tab.open(&world.authorize(&[])).await;
    sign_in(&mut tab, alex()).await;
    assert_eq!(tab.heading(), "One more step");
    let waiting = tab.url.to_string();
    let mut other = world.tab();
    other.open("/dashboard").await;
    assert_eq!(other.heading(), "Sign in");
    other.open(&waiting).await;
    assert_eq!(other.status, StatusCode::GONE, "it is worth nothing in another browser");
    let consent = waiting.replace("/two-step/code", "/consent");
    tab.open(&consent).await;
    assert_eq!(tab.heading(), "Sign in", "nor can the step be left out");
    tab.open(&waiting).await;
    let mut fields = tab.form("/two-step/code").fields;
    fields.retain(|(name, _)| name != "form_secret");
    fields.push(("code".to_owned(), shown(&world).await));
    tab.post("/two-step/code", fields).await;
    assert_eq!(tab.status, StatusCode::FORBIDDEN);
    tab.open(&waiting).await.send("/two-step/code", &[("code", &shown(&world).await)]).await;
    assert_eq!(tab.heading(), "Let Firstlink in?", "{}", tab.page);
    tab.send("/consent", &[("answer", "accept")]).await;
    assert!(returned(&tab).contains_key("code"));
}

#[tokio::test]
async fn a_code_by_text_or_e_mail_is_the_second_step_too_also_for_another_device() {
    let world = World::new().await;
    with_two_step(&world).await;
    for label in ["Send a code by text", "Send a code by e-mail"] {
        let device = world
            .post("/consumers/oauth2/v2.0/devicecode", &[("client_id", world.service.client_id()), ("scope", "openid")])
            .await;
        let mut tab = world.tab();
        tab.open("/link").await.send("/link", &[("code", &device.text("user_code"))]).await;
        sign_in(&mut tab, alex()).await;
        let other = tab.link("Choose another way");
        tab.open(&other).await;
        press(&mut tab, label).await;
        let code = world.newest_code().await;
        let wrong = if code == "000000" { "111111" } else { "000000" };
        tab.send("/two-step/code", &[("code", wrong)]).await;
        assert!(tab.page.contains("That is not the code"));
        tab.send("/two-step/code", &[("code", &code)]).await;
        assert_eq!(tab.heading(), "Let Firstlink in?");
    }
}

#[tokio::test]
async fn the_fifth_wrong_code_ends_it_and_messages_are_counted() {
    let world = World::new().await;
    with_two_step(&world).await;
    let mut tab = world.tab();
    tab.open("/sign-in").await;
    sign_in(&mut tab, alex()).await;
    let other = tab.link("Choose another way");
    tab.open(&other).await;
    press(&mut tab, "Send a code by text").await;
    let code = world.newest_code().await;
    let wrong = if code == "000000" { "111111" } else { "000000" };
    for _ in 0..5 {
        tab.send("/two-step/code", &[("code", wrong)]).await;
    }
    tab.send("/two-step/code", &[("code", &code)]).await;
    assert!(tab.page.contains("can no longer be used"));
    for _ in 0..4 {
        tab.open(&other).await;
        press(&mut tab, "Send a code by text").await;
    }
    tab.open(&other).await;
    press(&mut tab, "Send a code by text").await;
    assert_eq!(tab.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn the_recovery_code_works_once_as_second_step_or_in_recovery() {
    let world = World::new().await;
    let code = with_two_step(&world).await;
    let mut tab = world.tab();
    tab.open("/sign-in").await;
    sign_in(&mut tab, alex()).await;
    let other = tab.link("Choose another way");
    tab.open(&other).await;
    press(&mut tab, "Use my recovery code").await;
    tab.send("/two-step/code", &[("code", &code.to_lowercase().replace('-', " "))]).await;
    assert_eq!(tab.heading(), "Your practice account", "{}", tab.page);
    let mut lost = world.tab();
    lost.open("/recovery").await.send("/recovery", &[("address", alex().address)]).await;
    press(&mut lost, "Use my recovery code").await;
    lost.send("/recovery/code", &[("code", &code)]).await;
    assert!(lost.page.contains("not the recovery code of this account"), "it was used");
    tab.open("/security").await;
    press(&mut tab, "Make a recovery code").await;
    let fresh = tab.page.split("<code class=\"big\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    lost.send("/recovery/code", &[("code", &fresh)]).await;
    assert_eq!(lost.heading(), "Set a new password");
    lost.send("/recovery/new", &[("password", STRONG), ("again", STRONG)]).await;
    assert_eq!(lost.heading(), "Your new password is set");
}
