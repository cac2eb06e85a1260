//! Coming in: an account created, signed in to, kept over a restart, and all of it without a script.

use serde_json::json;

use crate::walk::{STRONG, WINDOW, Walk, alex};

const ROBIN: &str = "robin@practice.example";

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_there_once_its_code_was_entered_and_still_after_a_restart() {
    let walk = Walk::begin("create").await;
    walk.go("create").await;
    let robin = [("name", "Robin Q"), ("address", ROBIN), ("password", "robin1234")];
    walk.send("/create", &robin).await;
    assert_eq!(walk.status().await, 422, "{}", walk.text().await);
    walk.send("/create", &[("password", STRONG)]).await;
    assert!(walk.book().account(ROBIN).is_none(), "not before its code");
    walk.pass(10 * 60);
    walk.send("/create/code", &[("code", &walk.newest_code())]).await;
    walk.says("This code can no longer be used").await;
    walk.press("ul.ways a[href^='/create']").await;
    walk.send("/create", &[("name", "Robin Q"), ("address", ROBIN), ("password", STRONG)]).await;
    let (code, waiting) = (walk.newest_code(), walk.here().await);
    walk.send("/create/code", &[("code", &code)]).await;
    walk.is_titled("Your practice account").await;
    walk.go(&waiting).await;
    assert_eq!(walk.status().await, 410, "the code was used");
    let account = walk.book().account(ROBIN).unwrap();
    assert_eq!(account["profile"]["name"], "Robin Q");
    assert!(account["password"].as_str().unwrap().starts_with("$argon2id$"), "{account}");
    assert!(!walk.book().holds("accounts", STRONG) && !walk.book().holds("newcomers", STRONG));

    let walk = walk.restart().await;
    walk.go("dashboard").await;
    walk.says(ROBIN).await;
    walk.sign_out().await;
    walk.is_titled("You are signed out").await;
    assert_eq!(walk.book().sign_ins(account["profile"]["id"].as_str().unwrap()), 0);
    walk.go("activity").await;
    walk.sign_in_with(ROBIN, STRONG).await;
    walk.is_titled("Recent activity").await;
    assert_eq!(walk.book().deeds(ROBIN), ["SignedIn", "SignedIn"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn five_wrong_passwords_shut_the_door_for_a_quarter_of_an_hour_to_the_right_one_too() {
    let walk = Walk::begin("tries").await;
    walk.go("sign-in").await;
    for _ in 0..5 {
        walk.sign_in_with(alex().address, "wrong-password").await;
        assert_eq!(walk.status().await, 422);
    }
    walk.sign_in(alex()).await;
    assert_eq!(walk.status().await, 429);
    walk.says("Wait 15 min").await;
    let deeds = walk.book().deeds(alex().address);
    assert_eq!(
        deeds,
        ["TooManyTries", "WrongPassword", "WrongPassword", "WrongPassword", "WrongPassword", "WrongPassword"]
    );
    walk.pass(WINDOW);
    walk.sign_in(alex()).await;
    walk.is_titled("Your practice account").await;
    walk.go("activity").await;
    walk.says("A sign-in was turned away: too many tries").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_works_where_no_script_may_run() {
    let walk = Walk::begin("no-script").await;
    walk.chromium.tell("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    walk.chromium
        .page()
        .go("data:text/html,<h1>none</h1><script>document.querySelector('h1').textContent = 'some'</script>")
        .await;
    walk.is_titled("none").await;
    walk.go("create").await;
    walk.send("/create", &[("name", "Robin Q"), ("address", ROBIN), ("password", STRONG)]).await;
    walk.send("/create/code", &[("code", &walk.newest_code())]).await;
    walk.is_titled("Your practice account").await;
    walk.go("security").await;
    walk.send("/security/two-step", &[]).await;
    walk.sign_out().await;
    walk.go("recovery").await;
    walk.send("/recovery", &[("address", ROBIN)]).await;
    walk.choose("/recovery/how", "email").await;
    walk.go("outbox").await;
    walk.press("section.message a").await;
    let new = "seven candid otters paddle";
    walk.send("/recovery/new", &[("password", new), ("again", new)]).await;
    walk.press("main a").await;
    walk.sign_in_with(ROBIN, new).await;
    walk.choose("/two-step", "email").await;
    walk.send("/two-step/code", &[("code", &walk.newest_code())]).await;
    walk.is_titled("Your practice account").await;
    let deeds = walk.book().deeds(ROBIN);
    assert_eq!(deeds, ["SignedIn", "PasswordRecovered", "TwoStepOn", "SignedIn"]);
}
