//! Getting back into an account by each of its ways, and what ends with the old password.

use serde_json::Value;

use crate::walk::{STRONG, WINDOW, Walk, alex};

/// Goes to the page on which this way ends, with what it asks for.
async fn by(walk: &Walk, way: &str) {
    walk.go("recovery").await;
    walk.send("/recovery", &[("address", alex().address)]).await;
    walk.choose("/recovery/how", way).await;
}

async fn newest_link(walk: &Walk) -> String {
    let message = walk.book().newest_message();
    message["link"].as_str().unwrap().trim_start_matches('/').to_owned()
}

async fn set(walk: &Walk, password: &str) {
    walk.send("/recovery/new", &[("password", password), ("again", password)]).await;
    walk.is_titled("Your new password is set").await;
}

fn hash(walk: &Walk) -> Value {
    walk.book().account(alex().address).unwrap()["password"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_way_back_sets_a_new_password_once() {
    let walk = Walk::begin("ways").await;
    walk.go("security").await;
    walk.sign_in(alex()).await;
    walk.go("security/add?what=email").await;
    walk.send("/security/add", &[("to", "alex@elsewhere.example")]).await;
    walk.send("/security/verify", &[("code", &walk.newest_code())]).await;
    walk.send("/security/recovery-code", &[]).await;
    let kept = walk.run("return document.querySelector('code.big').textContent").await;
    walk.sign_out().await;
    let mut before = hash(&walk);
    for (at, way) in ["email", "other-email", "text", "authenticator", "recovery-code"].into_iter().enumerate() {
        by(&walk, way).await;
        let waiting = walk.here().await;
        match way {
            "email" | "other-email" => walk.go(&newest_link(&walk).await).await,
            "text" => walk.send("/recovery/code", &[("code", &walk.newest_code())]).await,
            "authenticator" => {
                let code = walk.code_of(alex().authenticator.unwrap());
                walk.send("/recovery/code", &[("code", &code)]).await;
            }
            _ => walk.send("/recovery/code", &[("code", kept.as_str().unwrap())]).await,
        }
        walk.is_titled("Set a new password").await;
        let link = walk.here().await;
        let new = format!("{STRONG} number {at}");
        set(&walk, &new).await;
        let now = hash(&walk);
        assert!(now != before, "{way}");
        before = now;
        walk.go(&link).await;
        assert_eq!(walk.status().await, 410, "{way}: the link was used");
        assert!(walk.book().rows("links").is_empty(), "{way}");
        if way == "text" || way == "recovery-code" {
            let code = if way == "text" {
                walk.book().rows("outbox").len().to_string()
            } else {
                kept.as_str().unwrap().to_owned()
            };
            walk.go(&waiting).await;
            walk.send("/recovery/code", &[("code", &code)]).await;
            assert_eq!(walk.status().await, 422, "{way}: the code was used");
        }
        walk.go("sign-in").await;
        walk.sign_in_with(alex().address, &new).await;
        walk.is_titled("Your practice account").await;
        walk.sign_out().await;
        walk.pass(WINDOW);
    }
    let account = walk.book().account(alex().address).unwrap();
    assert!(account["proofs"]["recovery_code"].is_null(), "it was used");
    assert_eq!(walk.book().deeds(alex().address).iter().filter(|deed| *deed == "PasswordRecovered").count(), 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_ends_every_sign_in_and_every_token() {
    let walk = Walk::begin("ends").await;
    let tokens = walk.tokens(alex()).await;
    assert_eq!(walk.book().rows("grants").len(), 1);
    by(&walk, "email").await;
    walk.go(&newest_link(&walk).await).await;
    for (password, again, why) in [
        ("aB3", "aB3", "8 to 256 characters"),
        ("password1", "password1", "many people use"),
        ("alex.moreno", "alex.moreno", ""),
        (STRONG, "tidal clarinet 5 basket", "differ"),
        (alex().password, alex().password, "from before"),
    ] {
        walk.send("/recovery/new", &[("password", password), ("again", again)]).await;
        assert_eq!(walk.status().await, 422, "{password}");
        walk.says(why).await;
    }
    assert_eq!(walk.book().sign_ins(alex().id), 1, "nothing has happened yet");
    set(&walk, STRONG).await;
    assert_eq!(walk.book().sign_ins(alex().id), 0);
    assert!(walk.book().rows("grants").is_empty(), "no app and no device holds anything any more");
    let (status, answer) = walk.refresh(&tokens).await;
    assert_eq!((status, answer["error"].as_str()), (400, Some("invalid_grant")));
    walk.go("dashboard").await;
    walk.is_titled("Sign in").await;
    walk.sign_in(alex()).await;
    walk.says("don't belong together").await;
    walk.sign_in_with(alex().address, STRONG).await;
    walk.is_titled("Your practice account").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_ends_with_its_fifth_try_and_everything_after_ten_minutes() {
    let walk = Walk::begin("late").await;
    let before = hash(&walk);
    by(&walk, "text").await;
    let code = walk.newest_code();
    let wrong = if code == "000000" { "111111" } else { "000000" };
    for _ in 0..4 {
        walk.send("/recovery/code", &[("code", wrong)]).await;
        walk.says("That is not the code").await;
    }
    for typed in [wrong, &code] {
        walk.send("/recovery/code", &[("code", typed)]).await;
        walk.says("This code can no longer be used").await;
    }
    assert!(walk.book().rows("recoveries").iter().all(|recovery| recovery["value"]["code"].is_null()));
    by(&walk, "text").await;
    walk.pass(10 * 60);
    walk.send("/recovery/code", &[("code", &walk.newest_code())]).await;
    walk.says("This code can no longer be used").await;
    by(&walk, "email").await;
    walk.pass(10 * 60);
    walk.go(&newest_link(&walk).await).await;
    assert_eq!(walk.status().await, 410);
    by(&walk, "authenticator").await;
    let old = walk.code_of(alex().authenticator.unwrap());
    walk.pass(90);
    walk.send("/recovery/code", &[("code", &old)]).await;
    walk.says("not the present code").await;
    walk.pass(WINDOW);
    for _ in 0..5 {
        by(&walk, "text").await;
    }
    by(&walk, "email").await;
    assert_eq!(walk.status().await, 429, "no sixth message in a quarter of an hour");
    assert_eq!(hash(&walk), before);
}
