//! The security page, recent activity and the dashboard of somebody who is signed in.

use reqwest::StatusCode;

use crate::tab::Tab;
use crate::world::{World, alex, returned, sign_in};

const STRONG: &str = "tidal clarinet 4 basket";

async fn press(tab: &mut Tab, label: &str) {
    let form = tab.form_saying(label);
    tab.post(&form.action, form.fields).await;
}

/// A tab in which Alex has just signed in.
async fn signed_in(world: &World, path: &str) -> Tab {
    let mut tab = world.tab();
    tab.open(path).await;
    sign_in(&mut tab, alex()).await;
    tab
}

/// What happened to the account, the latest first.
async fn deeds(tab: &mut Tab) -> Vec<String> {
    tab.open("/activity").await;
    let items = tab.page.split("<li><p>").skip(1);
    items.map(|item| item.split('<').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn the_page_asks_for_the_password_again_ten_minutes_after_signing_in() {
    let world = World::new().await;
    let mut tab = signed_in(&world, "/security").await;
    assert_eq!(tab.heading(), "Security");
    let form = tab.form_saying("Switch it on");
    world.pass(10 * 60);
    tab.post(&form.action, form.fields).await;
    assert_eq!(tab.heading(), "Sign in");
    assert!(tab.page.contains(&format!("value=\"{}\"", alex().address)), "the address is filled in");
    sign_in(&mut tab, alex()).await;
    assert!(tab.heading() == "Security" && tab.page.contains("verification is off"), "nothing was changed");
    tab.open("/security").await;
    let mut fields = tab.form("/security/two-step").fields;
    fields.retain(|(name, _)| name != "form_secret");
    tab.post("/security/two-step", fields).await;
    assert_eq!(tab.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_changed_password_ends_every_other_sign_in() {
    let world = World::new().await;
    let tokens = world.tokens(alex()).await;
    let mut other = signed_in(&world, "/dashboard").await;
    let mut tab = signed_in(&world, "/security/password").await;
    tab.open("/security/password").await;
    for (old, new, again, reason) in [
        ("wrong", STRONG, STRONG, "not the present password"),
        (alex().password, STRONG, "another", "differ"),
        (alex().password, "password1", "password1", "many people use"),
        (alex().password, alex().password, alex().password, "from before"),
    ] {
        tab.send("/security/password", &[("old", old), ("password", new), ("again", again)]).await;
        assert!(tab.status == StatusCode::UNPROCESSABLE_ENTITY && tab.page.contains(reason), "{reason}");
    }
    tab.send("/security/password", &[("old", alex().password), ("password", STRONG), ("again", STRONG)]).await;
    assert!(tab.page.contains("Your change counts from now on"), "{}", tab.page);
    other.open("/dashboard").await;
    assert_eq!(other.heading(), "Sign in");
    assert_eq!(world.refresh(&tokens.text("refresh_token")).await.error().0, "invalid_grant");
    let seen = deeds(&mut tab).await;
    assert_eq!(seen[..2], ["Password changed", "A sign-in was turned away: wrong password"]);
    assert!(world.tab().open("/outbox").await.page.contains("Your account: Password changed"));
}

#[tokio::test]
async fn an_address_and_a_telephone_count_once_their_code_was_entered() {
    let world = World::new().await;
    let mut tab = signed_in(&world, "/security").await;
    press(&mut tab, "Remove: Telephone").await;
    for (what, odd, to) in
        [("email", "not an address", "alex@elsewhere.example"), ("phone", "call me", "+49 30 23125 001")]
    {
        tab.open(&format!("/security/add?what={what}")).await.send("/security/add", &[("to", odd)]).await;
        assert_eq!(tab.status, StatusCode::UNPROCESSABLE_ENTITY);
        tab.send("/security/add", &[("to", to)]).await;
        let code = world.newest_code().await;
        let waiting = tab.url.to_string();
        let mut other = signed_in(&world, "/security").await;
        other.open(&waiting).await;
        assert_eq!(other.status, StatusCode::GONE, "another browser of the same person");
        assert!(!tab.open("/security").await.page.contains(to), "not yet");
        let wrong = if code == "000000" { "111111" } else { "000000" };
        tab.open(&waiting).await.send("/security/verify", &[("code", wrong)]).await;
        assert!(tab.page.contains("That is not the code"));
        tab.send("/security/verify", &[("code", &code)]).await;
        assert!(tab.page.contains(to), "{}", tab.page);
    }
    let mut lost = world.tab();
    lost.open("/recovery").await.send("/recovery", &[("address", alex().address)]).await;
    assert!(lost.page.contains("ending in 01") && lost.page.contains("to a•••@•••"));
    press(&mut lost, "to a•••@•••").await;
    let mut outbox = world.tab();
    outbox.open("/outbox").await;
    let newest = outbox.page.split("<section").nth(1).unwrap();
    assert!(newest.contains("alex@elsewhere.example") && newest.contains("/recovery/new?link="));
    press(tab.open("/security").await, "Remove: Another e-mail address").await;
    assert!(!tab.page.contains("alex@elsewhere.example"));
}

#[tokio::test]
async fn an_authenticator_counts_once_its_code_was_entered_and_ends_when_removed() {
    let world = World::new().await;
    let mut tab = signed_in(&world, "/security").await;
    press(&mut tab, "Remove: Authenticator app").await;
    assert!(!world.tab().open("/authenticator").await.page.contains(alex().address));
    tab.open("/security/add?what=authenticator").await.send("/security/add", &[]).await;
    let typed = tab.page.split("<p><code>").nth(1).unwrap().split('<').next().unwrap().replace(' ', "");
    assert_eq!(typed.len(), 32);
    tab.send("/security/verify", &[("code", "000000")]).await;
    assert!(tab.page.contains("not the present code"));
    tab.send("/security/verify", &[("code", &code_of(&typed, &world))]).await;
    assert!(tab.page.contains("Remove: Authenticator app"), "{}", tab.page);
    assert!(world.tab().open("/authenticator").await.page.contains(alex().address));
}

/// What an app that was given this secret would show now.
fn code_of(secret: &str, world: &World) -> String {
    use firstlink_practice::clock::Clock as _;
    let key = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let totp = totp_rs::Builder::new().with_secret(<[u8; 20]>::try_from(key).unwrap()).build().unwrap();
    totp.generate(world.clock.now().as_secs()).to_string()
}

#[tokio::test]
async fn failures_are_noted_with_their_reason_and_only_the_owner_s() {
    let world = World::new().await;
    for _ in 0..6 {
        let mut tab = world.tab();
        tab.open("/sign-in").await.send("/sign-in", &[("address", alex().address), ("password", "wrong-one")]).await;
    }
    world.pass(15 * 60);
    let mut tab = signed_in(&world, "/activity").await;
    let seen = deeds(&mut tab).await;
    assert_eq!(seen[..2], ["Signed in", "A sign-in was turned away: too many tries"]);
    assert_eq!(seen.iter().filter(|deed| deed.ends_with("wrong password")).count(), 5);
    let mut sam = world.tab();
    sam.open("/activity").await;
    sign_in(&mut sam, &firstlink_practice::cast::people()[1]).await;
    assert_eq!(deeds(&mut sam).await, ["Signed in"]);
}

#[tokio::test]
async fn a_device_is_listed_until_it_is_unlinked_and_then_its_token_fails() {
    let world = World::new().await;
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[]).await;
    tab.send("/consent", &[("answer", "accept")]).await;
    let tokens = world.redeem(&returned(&tab)["code"]).await;
    tab.open("/dashboard").await;
    assert!(tab.page.contains("on a device linked in its browser"), "{}", tab.page);
    world.pass(3600);
    let renewed = world.refresh(&tokens.text("refresh_token")).await;
    tab.open("/dashboard").await;
    let listed = tab.page.split("linked in its browser").nth(1).unwrap();
    let moment = |after: &str| listed.split(after).nth(1).unwrap()[..16].to_owned();
    assert_ne!(moment("Linked "), moment("Last seen "));
    let mut sam = world.tab();
    sam.open("/dashboard").await;
    sign_in(&mut sam, &firstlink_practice::cast::people()[1]).await;
    let mut theirs = tab.form("/dashboard/unlink").fields;
    theirs.retain(|(name, _)| name != "form_secret");
    theirs.push(("form_secret".to_owned(), sam.form("/sign-out").fields[0].1.clone()));
    sam.post("/dashboard/unlink", theirs).await;
    tab.open("/dashboard").await;
    assert!(tab.page.contains("linked in its browser"), "nobody unlinks another's device");
    press(&mut tab, "Unlink").await;
    assert!(tab.page.contains("No device is linked"));
    assert_eq!(world.refresh(&renewed.text("refresh_token")).await.error().0, "invalid_grant");
    let seen = deeds(&mut tab).await;
    assert_eq!(seen[..3], ["Device unlinked", "App let in", "Signed in"]);
}

#[tokio::test]
async fn recommendations_say_what_the_account_lacks_once_they_are_wanted() {
    let world = World::new().await;
    let mut tab = signed_in(&world, "/dashboard").await;
    assert!(tab.page.contains("Recommendations are off") && !tab.page.contains(">Make a recovery code</a>"));
    press(&mut tab, "Show recommendations").await;
    assert!(
        tab.page.contains(">Make a recovery code</a>") && tab.page.contains(">Switch on two-step verification</a>")
    );
    assert!(!tab.page.contains("Add a telephone"), "Alex has one");
    press(&mut tab, "Show none").await;
    assert!(tab.page.contains("Recommendations are off"));
}
