//! What strangers try: to learn who has an account, to send forms in another's name, to plant a cookie.

use serde_json::json;

use crate::walk::{STRONG, Walk, alex};

const NOBODY: &str = "alexa.moreno@practice.example";

/// The page without what differs from one request to the next, and without the address itself.
async fn anonymous(walk: &Walk, address: &str) -> (u64, String) {
    let page = walk
        .run(
            "const page = document.documentElement.cloneNode(true);
            page.querySelectorAll('wbr, details').forEach((place) => place.remove());
            page.querySelectorAll('input').forEach((input) => input.setAttribute('value', ''));
            page.querySelectorAll('a').forEach((link) => link.setAttribute('href', new URL(link.href).pathname));
            return page.outerHTML",
        )
        .await;
    (walk.status().await, page.as_str().unwrap().replace(address, "ADDRESS"))
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_tells_whether_an_address_has_an_account() {
    let walk = Walk::begin("who").await;
    let mut met = vec![];
    for address in [alex().address, NOBODY] {
        let mut pages = vec![];
        walk.go("sign-in").await;
        walk.sign_in_with(address, "wrong-password").await;
        pages.push(anonymous(&walk, address).await);
        walk.go("create").await;
        walk.send("/create", &[("name", "Robin"), ("address", address), ("password", STRONG)]).await;
        pages.push(anonymous(&walk, address).await);
        for _ in 0..5 {
            walk.send("/create/code", &[("code", "no code")]).await;
            pages.push(anonymous(&walk, address).await);
        }
        walk.go("recovery").await;
        walk.send("/recovery", &[("address", address)]).await;
        let ways = walk.here().await;
        let offered = walk.run("return [...document.querySelectorAll('[name=way]')].map((way) => way.value)").await;
        assert!(offered.as_array().unwrap().len() >= 2, "{offered}");
        walk.choose("/recovery/how", "email").await;
        pages.push(anonymous(&walk, address).await);
        walk.go(&ways).await;
        walk.choose("/recovery/how", "recovery-code").await;
        for _ in 0..6 {
            walk.send("/recovery/code", &[("code", "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2")]).await;
            pages.push(anonymous(&walk, address).await);
        }
        met.push(pages);
    }
    for (known, unknown) in met[0].iter().zip(&met[1]) {
        assert_eq!(known, unknown);
    }
    assert_eq!(met[0].last().unwrap().0, 429);
    let sent = walk.book().rows("outbox").into_iter().filter(|message| message["to"] == NOBODY);
    assert!(sent.into_iter().all(|message| message["link"].is_null()), "no link to an account that is not there");
    assert!(walk.book().account(NOBODY).is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_counts_only_from_a_page_of_this_browser() {
    let walk = Walk::begin("forms").await;
    walk.go("security").await;
    walk.sign_in(alex()).await;
    let before = walk.book().account(alex().address).unwrap();
    let stranger = reqwest::get(walk.at("recovery")).await.unwrap().text().await.unwrap();
    let theirs = stranger.split("name=\"form_secret\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    for secret in ["''".to_owned(), format!("'{theirs}'")] {
        for (path, action) in [
            ("security", "/security/two-step"),
            ("security", "/security/remove"),
            ("security", "/security/recovery-code"),
            ("security/password", "/security/password"),
            ("security/add?what=email", "/security/add"),
            ("dashboard", "/dashboard/recommendations"),
            ("dashboard", "/sign-out"),
        ] {
            walk.go(path).await;
            walk.run(&format!("document.querySelectorAll('[name=form_secret]').forEach((i) => i.value = {secret})"))
                .await;
            walk.press(&format!("form[action='{action}'] button")).await;
            assert_eq!(walk.status().await, 403, "{action}");
            walk.is_titled("This form is out of date").await;
        }
    }
    // A page elsewhere: the browser sends no cookie with its form.
    let action = walk.at("sign-out");
    let form =
        format!("<form method=post action={action}><input name=form_secret value={theirs}><button>Win</button></form>");
    walk.chromium.page().go(&format!("data:text/html,<h1>Elsewhere</h1>{form}")).await;
    walk.press("button").await;
    assert_eq!(walk.status().await, 403);
    walk.go("dashboard").await;
    walk.says(alex().address).await;
    assert_eq!(walk.book().account(alex().address).unwrap(), before);
    // Nor can a page elsewhere show ours inside of itself, and lead a finger to its buttons.
    let inside = format!("<h1>Elsewhere</h1><iframe src={}></iframe>", walk.at("dashboard"));
    walk.chromium.page().go(&format!("data:text/html,{inside}")).await;
    let tree = walk.chromium.tell("Page.getFrameTree", json!({})).await;
    assert!(!tree["frameTree"]["childFrames"].to_string().contains("dashboard"), "{tree}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cookie_planted_before_signing_in_is_worth_nothing_after_it() {
    let walk = Walk::begin("planted").await;
    let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let answer = client.get(walk.at("sign-in")).send().await.unwrap();
    let cookie = answer.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
    let (name, value) = cookie.split_once('=').unwrap();
    let planted = json!({ "name": name, "value": value, "url": walk.at("") });
    walk.chromium.tell("Network.setCookie", planted).await;
    walk.go("sign-in").await;
    let sessions = walk.book().rows("sessions").len();
    walk.sign_in(alex()).await;
    walk.says(alex().address).await;
    assert_eq!(walk.book().rows("sessions").len(), sessions, "it was the planted session that was signed in");
    assert!(turned_away(&client, &walk, &cookie).await);
    let ours = walk.chromium.tell("Network.getCookies", json!({ "urls": [walk.at("")] })).await;
    let ours = &ours["cookies"][0];
    assert_eq!((&ours["httpOnly"], &ours["sameSite"]), (&json!(true), &json!("Lax")));
    assert_ne!(ours["value"], value);
    let cookie = format!("{name}={}", ours["value"].as_str().unwrap());
    assert!(!turned_away(&client, &walk, &cookie).await);
    walk.sign_out().await;
    assert!(turned_away(&client, &walk, &cookie).await);
}

/// Whether somebody with this cookie has to sign in.
async fn turned_away(client: &reqwest::Client, walk: &Walk, cookie: &str) -> bool {
    let answer = client.get(walk.at("dashboard")).header("cookie", cookie).send().await.unwrap();
    answer.headers().get("location").is_some_and(|to| to.to_str().unwrap().starts_with("/sign-in"))
}
