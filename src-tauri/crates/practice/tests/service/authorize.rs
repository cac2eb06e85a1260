//! The authorization endpoint: whom it sends back, whom it keeps on a page.

use crate::world::{REDIRECT, World, alex, returned, sign_in};
use firstlink_practice::cast::people;
use reqwest::StatusCode;

/// What a request has instead of the usual parameters.
type Changes<'a> = &'a [(&'a str, &'a str)];

#[tokio::test]
async fn a_stranger_client_or_address_ends_on_a_page_and_never_in_a_redirect() {
    let world = World::new().await;
    let hostile: [(Changes, &str); 8] = [
        (&[("client_id", "11111111-2222-3333-4444-555555555555")], "AADSTS700016"),
        (&[("client_id", "")], "AADSTS900144"),
        (&[("redirect_uri", "")], "AADSTS900144"),
        (&[("redirect_uri", "http://evil.example/")], "AADSTS50011"),
        (&[("redirect_uri", "http://localhost:50123/callback")], "AADSTS50011"),
        (&[("redirect_uri", "https://localhost:50123/")], "AADSTS50011"),
        (&[("redirect_uri", "http://localhost@evil.example/")], "AADSTS50011"),
        (&[("redirect_uri", REDIRECT), ("redirect_uri", "http://evil.example/")], "AADSTS9002313"),
    ];
    for (changes, number) in hostile {
        let mut tab = world.tab();
        tab.open(&world.authorize(changes)).await;
        assert_eq!(tab.status, StatusCode::BAD_REQUEST, "{changes:?}");
        assert_eq!(tab.heading(), "This link from the app cannot be used");
        assert!(tab.page.contains(number), "{changes:?} {}", tab.page);
    }
}

#[tokio::test]
async fn every_other_fault_goes_back_to_the_app_with_its_state() {
    let world = World::new().await;
    let long = "x".repeat(2_049);
    let faults: [(Changes, &str, &str); 14] = [
        (&[("response_type", "token")], "unsupported_response_type", "AADSTS70005"),
        (&[("response_type", "code id_token")], "unsupported_response_type", "AADSTS70005"),
        (&[("response_type", "")], "invalid_request", "AADSTS900144"),
        (&[("response_mode", "fragment")], "invalid_request", "AADSTS90015"),
        (&[("code_challenge", "")], "invalid_request", "AADSTS501491"),
        (&[("code_challenge", "short")], "invalid_request", "AADSTS501491"),
        (&[("code_challenge_method", "plain")], "invalid_request", "AADSTS501491"),
        (&[("code_challenge_method", "")], "invalid_request", "AADSTS501491"),
        (&[("scope", "")], "invalid_request", "AADSTS900144"),
        (&[("scope", "openid Sites.ReadWrite.All")], "invalid_scope", "AADSTS70011"),
        (&[("prompt", "create")], "invalid_request", "AADSTS90023"),
        (&[("nonce", "a"), ("nonce", "b")], "invalid_request", "AADSTS9002313"),
        (&[("nonce", &long)], "invalid_request", "AADSTS9002313"),
        (&[("prompt", "none")], "login_required", "AADSTS50058"),
    ];
    for (changes, error, number) in faults {
        let mut tab = world.tab();
        tab.open(&world.authorize(changes)).await;
        let back = returned(&tab);
        assert_eq!(back["error"], error, "{changes:?}");
        assert!(back["error_description"].starts_with(number), "{changes:?} {}", back["error_description"]);
        assert_eq!(back["state"], "the-state");
        assert!(!back.contains_key("code"));
    }
}

#[tokio::test]
async fn work_audiences_are_refused_on_a_page() {
    let world = World::new().await;
    for (tenant, number) in [("common", "AADSTS9002331"), ("contoso", "AADSTS90002")] {
        let mut tab = world.tab();
        tab.open(&world.authorize(&[]).replace("consumers", tenant)).await;
        assert_eq!(tab.status, StatusCode::BAD_REQUEST);
        assert!(tab.page.contains(number));
    }
}

#[tokio::test]
async fn any_loopback_port_with_or_without_a_slash_is_sent_back_to() {
    let world = World::new().await;
    for redirect in ["http://localhost:50123", "http://127.0.0.1:50123/", "http://[::1]:50123"] {
        let mut tab = world.tab();
        world.at_consent(&mut tab, alex(), &[("redirect_uri", redirect)]).await;
        tab.send("/consent", &[("answer", "accept")]).await;
        assert!(returned(&tab).contains_key("code"), "{redirect}");
    }
}

#[tokio::test]
async fn declining_and_cancelling_go_back_as_access_denied() {
    let world = World::new().await;
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[]).await;
    tab.send("/consent", &[("answer", "decline")]).await;
    let back = returned(&tab);
    assert_eq!((back["error"].as_str(), back["state"].as_str()), ("access_denied", "the-state"));
    assert!(back["error_description"].starts_with("AADSTS65004"));

    let mut tab = world.tab();
    tab.open(&world.authorize(&[])).await.send("/cancel", &[]).await;
    assert_eq!(returned(&tab)["error"], "access_denied");
}

#[tokio::test]
async fn form_post_ends_on_a_page_whose_one_button_carries_code_and_state() {
    let world = World::new().await;
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[("response_mode", "form_post")]).await;
    assert!(tab.header("content-security-policy").contains("form-action 'self' http://localhost:50123;"));
    tab.send("/consent", &[("answer", "accept")]).await;
    assert_eq!(tab.heading(), "One last step");
    assert!(tab.header("content-security-policy").contains("form-action 'self' http://localhost:50123;"));
    let forms = tab.forms();
    assert_eq!(forms.len(), 1);
    assert_eq!(forms[0].action, REDIRECT);
    let names: Vec<_> = forms[0].fields.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["code", "state"]);
    assert!(tab.page.contains("Go back to Firstlink</button>"));
    assert_eq!(world.redeem(&forms[0].fields[0].1).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_refusal_travels_by_form_post_too() {
    let world = World::new().await;
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[("response_mode", "form_post")]).await;
    tab.send("/consent", &[("answer", "decline")]).await;
    let form = tab.form(REDIRECT);
    assert_eq!(form.fields[0], ("error".to_owned(), "access_denied".to_owned()));
    assert_eq!(form.fields[2], ("state".to_owned(), "the-state".to_owned()));
}

#[tokio::test]
async fn state_is_repeated_exactly_and_escaped_on_the_page() {
    let world = World::new().await;
    let state = "a\"><script>&amp;%20+ü";
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[("state", state), ("response_mode", "form_post")]).await;
    tab.send("/consent", &[("answer", "accept")]).await;
    assert!(!tab.page.contains("<script"));
    assert!(tab.page.contains("a&quot;&gt;&lt;script&gt;&amp;amp;%20+ü"));
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[("state", state)]).await;
    tab.send("/consent", &[("answer", "accept")]).await;
    assert_eq!(returned(&tab)["state"], state);
}

#[tokio::test]
async fn a_signed_in_person_is_asked_again_but_need_not_sign_in_again() {
    let world = World::new().await;
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[]).await;
    tab.send("/consent", &[("answer", "accept")]).await;
    tab.open(&world.authorize(&[])).await;
    assert_eq!(tab.heading(), "Let Firstlink in?");
    tab.open(&world.authorize(&[("prompt", "login")])).await;
    assert_eq!(tab.heading(), "Sign in");
    tab.open(&world.authorize(&[("prompt", "none")])).await;
    assert_eq!(returned(&tab)["error"], "interaction_required");
}

#[tokio::test]
async fn select_account_shows_everybody_signed_in_and_the_choice_counts() {
    let world = World::new().await;
    let (one, two) = (&people()[1], &people()[2]);
    let mut tab = world.tab();
    world.at_consent(&mut tab, one, &[("prompt", "select_account")]).await;
    tab.open(&world.authorize(&[("prompt", "select_account")])).await;
    assert_eq!(tab.heading(), "Choose an account");
    let other = tab.link("Use a different account");
    tab.open(&other).await;
    sign_in(&mut tab, two).await;
    tab.open(&world.authorize(&[])).await;
    assert_eq!(tab.heading(), "Choose an account");
    let fields = tab.form_saying(one.address).fields;
    tab.post("/choose", fields).await;
    assert!(tab.page.contains(one.address) && !tab.page.contains(two.address));
}

#[tokio::test]
async fn a_hint_fills_in_the_address_or_picks_the_person_signed_in() {
    let world = World::new().await;
    let mut tab = world.tab();
    tab.open(&world.authorize(&[("login_hint", alex().address)])).await;
    assert!(tab.page.contains(&format!("value=\"{}\"", alex().address)));
    sign_in(&mut tab, alex()).await;
    tab.open(&world.authorize(&[("login_hint", "Alex.Moreno@practice.example")])).await;
    assert_eq!(tab.heading(), "Let Firstlink in?");
    tab.open(&world.authorize(&[("login_hint", people()[1].address)])).await;
    assert_eq!(tab.heading(), "Sign in");
}

#[tokio::test]
async fn signup_opens_at_create_an_account_and_leads_to_consent() {
    let world = World::new().await;
    let mut tab = world.tab();
    tab.open(&world.authorize(&[("signup", "1")])).await;
    assert_eq!(tab.heading(), "Create a practice account");
    world.ask_for_account(&mut tab, "robin@practice.example", "tidal clarinet 4 basket").await;
    tab.send("/create/code", &[("code", &world.newest_code().await)]).await;
    assert_eq!(tab.heading(), "Let Firstlink in?");
    tab.send("/consent", &[("answer", "accept")]).await;
    let answer = world.redeem(&returned(&tab)["code"]).await;
    assert_eq!(crate::world::claims(&answer.text("id_token"))["name"], "Robin Q");
}

#[tokio::test]
async fn the_app_s_language_is_followed_and_the_person_s_own_choice_wins() {
    let world = World::new().await;
    for wish in [("ui_locales", "fi de-AT"), ("mkt", "de-DE")] {
        let mut tab = world.tab();
        tab.open(&world.authorize(&[wish])).await;
        assert_eq!(tab.heading(), "Anmelden");
        assert!(tab.page.contains("<html lang=\"de\""));
        let english = tab.link("English");
        tab.open(&english).await;
        assert_eq!(tab.heading(), "Sign in");
    }
}

#[tokio::test]
async fn two_presses_of_accept_bring_one_code() {
    let world = World::new().await;
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[]).await;
    let mut fields = tab.form("/consent").fields;
    fields.push(("answer".to_owned(), "accept".to_owned()));
    tab.post("/consent", fields.clone()).await;
    assert!(returned(&tab).contains_key("code"));
    tab.post("/consent", fields).await;
    assert_eq!(tab.status, StatusCode::GONE);
    assert_eq!(tab.heading(), "This page is out of date");
}

#[tokio::test]
async fn consent_cannot_be_given_in_another_browser_or_without_signing_in() {
    let world = World::new().await;
    let mut tab = world.tab();
    tab.open(&world.authorize(&[])).await;
    let sign_in_page = tab.url.clone();
    let consent_page = sign_in_page.as_str().replace("/sign-in", "/consent");
    tab.open(&consent_page).await;
    assert_eq!(tab.heading(), "Sign in");
    let mut stranger = world.tab();
    stranger.open(sign_in_page.as_str()).await;
    assert_eq!(stranger.status, StatusCode::GONE);
}

#[tokio::test]
async fn an_errand_left_open_too_long_ends() {
    let world = World::new().await;
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[]).await;
    world.pass(31 * 60);
    tab.send("/consent", &[("answer", "accept")]).await;
    assert_eq!(tab.status, StatusCode::GONE);
}

#[tokio::test]
async fn a_request_that_comes_as_a_form_goes_on_as_the_same_address_and_plants_no_cookie() {
    let world = World::new().await;
    let address = world.authorize(&[]);
    let (path, query) = address.split_once('?').unwrap();
    let form: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let answer = world.client().post(world.at(path)).form(&form).send().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.headers()["location"].to_str().unwrap()), (303, address.as_str()));
    for path in [path, "/sign-out", "/sign-in", "/recovery", "/consent/manage"] {
        let answer = world.client().post(world.at(path)).form(&form).send().await.unwrap();
        assert!(!answer.headers().contains_key("set-cookie"), "{path}");
    }
    let mut tab = world.tab();
    tab.post(path, form).await;
    sign_in(&mut tab, alex()).await;
    assert_eq!(tab.heading(), "Let Firstlink in?");
}
