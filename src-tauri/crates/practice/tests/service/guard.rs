//! What keeps strangers out: Host, headers, form secrets, cookies, limits.

use firstlink_practice::cast::people;
use reqwest::StatusCode;

use crate::world::{World, alex, sign_in};

#[tokio::test]
async fn a_request_under_another_name_is_turned_away() {
    let world = World::new().await;
    let port = world.service.base().port().unwrap();
    for (host, status) in [
        (format!("localhost:{port}"), 200),
        (format!("127.0.0.1:{port}"), 200),
        (format!("[::1]:{port}"), 200),
        (format!("rebound.example:{port}"), 421),
        ("127.0.0.1".to_owned(), 421),
    ] {
        let response = world.client().get(world.at("/support")).header("host", &host).send().await.unwrap();
        assert_eq!(response.status(), status, "{host}");
    }
}

#[tokio::test]
async fn every_answer_bears_the_secure_headers() {
    let world = World::new().await;
    for path in ["/support", "/practice.css", "/v1.0/me", "/consumers/oauth2/v2.0/token", "/nowhere"] {
        let response = world.fetch(path, None).await;
        let header = |name| response.headers().get(name).map(|value| value.to_str().unwrap()).unwrap_or_default();
        assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(header("cache-control"), "no-store");
        assert_eq!(header("referrer-policy"), "no-referrer");
        assert_eq!(header("x-frame-options"), "DENY");
        let policy = header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(!policy.contains("unsafe") && !policy.contains("script-src"), "{policy}");
    }
}

#[tokio::test]
async fn a_form_without_this_session_s_secret_changes_nothing() {
    let world = World::new().await;
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[]).await;
    let flow = tab.form("/consent").fields.into_iter().find(|(name, _)| name == "flow").unwrap();
    for secret in [None, Some("guess")] {
        for (action, answer) in
            [("/consent", ("answer", "accept")), ("/cancel", ("a", "b")), ("/choose", ("account", alex().id))]
        {
            let mut fields = vec![flow.clone(), (answer.0.to_owned(), answer.1.to_owned())];
            fields.extend(secret.map(|secret| ("form_secret".to_owned(), secret.to_owned())));
            tab.post(action, fields).await;
            assert_eq!(tab.status, StatusCode::FORBIDDEN, "{action}");
        }
    }
    for action in ["/sign-out", "/consent/manage", "/link"] {
        tab.post(action, vec![("form_secret".to_owned(), "guess".to_owned())]).await;
        assert_eq!(tab.status, StatusCode::FORBIDDEN, "{action}");
    }
    for action in ["/sign-in", "/create"] {
        tab.post(action, vec![flow.clone(), ("form_secret".to_owned(), "guess".to_owned())]).await;
        assert_eq!(tab.status, StatusCode::FORBIDDEN, "{action}");
    }
    tab.open(&world.authorize(&[])).await;
    assert_eq!(tab.heading(), "Let Firstlink in?");
}

#[tokio::test]
async fn the_session_cookie_is_shut_to_scripts_and_changes_at_sign_in() {
    let world = World::new().await;
    let mut tab = world.tab();
    let client = crate::client().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let response = client.get(world.at("/sign-in")).send().await.unwrap();
    let before = response.headers()["set-cookie"].to_str().unwrap().to_owned();
    assert!(before.contains("; HttpOnly") && before.contains("; SameSite=Lax"), "{before}");
    let planted = before.split(';').next().unwrap().to_owned();
    let page = response.text().await.unwrap();
    let value = |name: &str| {
        page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let fields = [
        ("form_secret", value("form_secret")),
        ("flow", value("flow")),
        ("address", alex().address.to_owned()),
        ("password", alex().password.to_owned()),
    ];
    let response = client.post(world.at("/sign-in")).header("cookie", &planted).form(&fields).send().await.unwrap();
    let after = response.headers()["set-cookie"].to_str().unwrap().to_owned();
    assert_ne!(after.split(';').next().unwrap(), planted);
    let old = client.get(world.at("/dashboard")).header("cookie", &planted).send().await.unwrap();
    assert!(old.headers()["location"].to_str().unwrap().starts_with("/sign-in"), "the planted cookie is worth nothing");
    tab.open("/dashboard").await;
    assert_eq!(tab.heading(), "Sign in");
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_read_the_same() {
    let world = World::new().await;
    let mut pages = Vec::new();
    for address in [alex().address, "nobody.there@practice.example"] {
        let mut tab = world.tab();
        tab.open("/sign-in").await.send("/sign-in", &[("address", address), ("password", "wrong-password")]).await;
        assert_eq!(tab.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!tab.page.contains("wrong-password"));
        pages.push(tab.page.split("id=\"fault\"").nth(1).unwrap().split("</p>").next().unwrap().to_owned());
    }
    assert_eq!(pages[0], pages[1]);
}

#[tokio::test]
async fn five_wrong_passwords_make_an_address_wait_whether_it_exists_or_not() {
    let world = World::new().await;
    for address in [alex().address, "nobody.there@practice.example"] {
        for _ in 0..5 {
            let mut tab = world.tab();
            tab.open("/sign-in").await.send("/sign-in", &[("address", address), ("password", "wrong-password")]).await;
            assert_eq!(tab.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let mut tab = world.tab();
        tab.open("/sign-in").await.send("/sign-in", &[("address", address), ("password", alex().password)]).await;
        assert_eq!(tab.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(tab.page.contains("Wait 15 min"), "{}", tab.page);
    }
    world.pass(15 * 60);
    let mut tab = world.tab();
    tab.open("/dashboard").await;
    sign_in(&mut tab, alex()).await;
    assert_eq!(tab.heading(), "Your practice account");
}

#[tokio::test]
async fn one_browser_may_try_ten_addresses() {
    let world = World::new().await;
    let mut tab = world.tab();
    tab.open("/sign-in").await;
    for number in 0..10 {
        tab.send("/sign-in", &[("address", &format!("p{number}@practice.example")), ("password", "wrong-password")])
            .await;
        assert_eq!(tab.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    tab.send("/sign-in", &[("address", people()[1].address), ("password", people()[1].password)]).await;
    assert_eq!(tab.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn large_bodies_and_long_addresses_are_refused() {
    let world = World::new().await;
    let big = "x".repeat(17 * 1024);
    let response =
        world.client().post(world.at("/consumers/oauth2/v2.0/token")).form(&[("code", &big)]).send().await.unwrap();
    assert_eq!(response.status(), 413);
    assert_eq!(world.fetch(&format!("/support?x={}", &big[..9000]), None).await.status(), 414);
}
