//! The pages as a person meets them.

use reqwest::StatusCode;

use crate::tab::Tab;
use crate::world::{World, alex, returned, sign_in};

const PAGES: [&str; 14] = [
    "/sign-in",
    "/create",
    "/link",
    "/link/allowed",
    "/link/declined",
    "/recovery",
    "/recovery/new",
    "/outbox",
    "/authenticator",
    "/activity",
    "/security",
    "/redeem",
    "/support",
    "/nowhere",
];

fn check_frame(tab: &Tab, lang: &str, banner: &str) {
    let page = &tab.page;
    assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{lang}\" dir=\"ltr\">")), "{}", tab.url);
    assert!(page.contains(banner), "{}", tab.url);
    assert_eq!(page.matches("<h1>").count(), 1, "{}", tab.url);
    for (open, what) in [("<main>", "main"), ("<header>", "header"), ("<footer>", "footer")] {
        assert_eq!(page.matches(open).count(), 1, "{what} at {}", tab.url);
    }
    for absent in ["<script", "javascript:", " style=", "onclick", "http-equiv"] {
        assert!(!page.contains(absent), "{absent} at {}", tab.url);
    }
    for input in page
        .split("<input ")
        .skip(1)
        .map(|part| part.split('>').next().unwrap())
        .filter(|input| !input.contains("hidden"))
    {
        let id = input.split("id=\"").nth(1).unwrap().split('"').next().unwrap();
        assert!(page.contains(&format!("<label for=\"{id}\">")), "no label for {id} at {}", tab.url);
    }
}

#[tokio::test]
async fn every_page_has_banner_landmarks_one_heading_labels_and_no_script() {
    let world = World::new().await;
    for (lang, banner) in [
        ("en", "not a real account, nothing leaves this computer"),
        ("de", "kein echtes Konto, nichts verlässt diesen Computer"),
    ] {
        let mut tab = Tab::new(world.service.base(), lang);
        for path in PAGES {
            tab.open(path).await;
            check_frame(&tab, lang, banner);
        }
        tab.open(&world.authorize(&[("response_mode", "form_post")])).await;
        check_frame(&tab, lang, banner);
        tab.send("/sign-in", &[("address", alex().address), ("password", alex().password)]).await;
        check_frame(&tab, lang, banner);
        tab.open("/dashboard").await;
        check_frame(&tab, lang, banner);
        tab.open(&world.authorize(&[("prompt", "select_account")])).await;
        check_frame(&tab, lang, banner);
        for path in [
            "/consent/manage",
            "/activity",
            "/security",
            "/security/password",
            "/security/add?what=email",
            "/security/add?what=phone",
            "/security/add?what=authenticator",
        ] {
            tab.open(path).await;
            assert_eq!(tab.url.path(), path.split('?').next().unwrap());
            check_frame(&tab, lang, banner);
        }
        tab.send("/security/add", &[]).await;
        assert!(tab.page.contains("<svg class=\"qr\""));
        check_frame(&tab, lang, banner);
        tab.open("/consumers/oauth2/v2.0/logout").await;
        check_frame(&tab, lang, banner);
        tab.open(&world.authorize(&[("client_id", "x")])).await;
        check_frame(&tab, lang, banner);
    }
}

#[tokio::test]
async fn accept_and_decline_are_equally_prominent() {
    let world = World::new().await;
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[]).await;
    let class = |label: &str| {
        tab.page
            .split(&format!("\">{label}</button>"))
            .next()
            .unwrap()
            .rsplit("class=\"")
            .next()
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(class("Accept"), class("Decline"));
    for sentence in ["see your name", "see your e-mail address", "stay connected", "read your profile"] {
        assert!(tab.page.contains(sentence), "{sentence}");
    }
}

#[tokio::test]
async fn each_fault_of_a_new_account_is_named_at_its_field() {
    let world = World::new().await;
    let cases = [
        (("", "a@practice.example", "long enough"), "name"),
        (("A", "not an address", "long enough"), "address"),
        (("A", "a@practice.example", "short"), "password"),
        (("A", "a.long@practice.example", "A.long@practice.example"), "password"),
        (("A", "a@practice.example", "password1"), "password"),
    ];
    for ((name, address, password), field) in cases {
        let mut tab = world.tab();
        tab.open("/create")
            .await
            .send("/create", &[("name", name), ("address", address), ("password", password)])
            .await;
        assert_eq!(tab.status, StatusCode::UNPROCESSABLE_ENTITY);
        let tag = tab.page.split(&format!("<input id=\"{field}\"")).nth(1).unwrap().split('>').next().unwrap();
        assert!(tag.contains("aria-invalid=\"true\"") && tag.contains("fault"), "{field}: {tag}");
        assert!(tab.page.contains("<title>Problem: "));
    }
}

#[tokio::test]
async fn removing_an_app_ends_its_sign_in() {
    let world = World::new().await;
    let mut tab = world.tab();
    world.at_consent(&mut tab, alex(), &[]).await;
    tab.send("/consent", &[("answer", "accept")]).await;
    let tokens = world.redeem(&returned(&tab)["code"]).await;
    tab.open("/consent/manage").await;
    assert!(tab.page.contains("Remove Firstlink"));
    tab.send("/consent/manage", &[]).await;
    assert!(tab.page.contains("The app was removed") && tab.page.contains("No app may use this account"));
    let refused = world.refresh(&tokens.text("refresh_token")).await;
    assert_eq!((refused.error(), refused.text("suberror")), (("invalid_grant", 70000), "bad_token".to_owned()));
}

#[tokio::test]
async fn a_page_that_needs_a_sign_in_comes_back_after_it() {
    let world = World::new().await;
    let mut tab = world.tab();
    tab.open("/consent/manage").await;
    sign_in(&mut tab, alex()).await;
    assert_eq!(tab.heading(), "Apps you let in");
}

#[tokio::test]
async fn signing_out_ends_the_session_and_leads_back_to_a_registered_address_only() {
    let world = World::new().await;
    for (back, offered) in [("http://localhost:50123/", true), ("http://evil.example/", false)] {
        let mut tab = world.tab();
        tab.open("/dashboard").await;
        sign_in(&mut tab, alex()).await;
        let query =
            url::form_urlencoded::Serializer::new(String::new()).append_pair("post_logout_redirect_uri", back).finish();
        tab.open(&format!("/consumers/oauth2/v2.0/logout?{query}")).await;
        assert_eq!(tab.heading(), "Sign out?");
        tab.send("/sign-out", &[]).await;
        assert_eq!(tab.heading(), "You are signed out");
        assert_eq!(tab.page.contains(back), offered);
        tab.open("/dashboard").await;
        assert_eq!(tab.heading(), "Sign in");
    }
}

#[tokio::test]
async fn the_way_through_recovery_keeps_the_errand() {
    let world = World::new().await;
    let mut tab = world.tab();
    tab.open(&world.authorize(&[])).await;
    let recovery = tab.link("I can't sign in");
    tab.open(&recovery).await;
    assert!(tab.page.contains(alex().password));
    let back = tab.link("Sign in");
    tab.open(&back).await;
    sign_in(&mut tab, alex()).await;
    assert_eq!(tab.heading(), "Let Firstlink in?");
}

#[tokio::test]
async fn the_picked_language_stays_for_later_pages() {
    let world = World::new().await;
    let mut tab = world.tab();
    tab.open("/support").await;
    let german = tab.link("Deutsch (Entwurf)");
    tab.open(&german).await;
    assert_eq!(tab.heading(), "Hilfe");
    tab.open("/redeem").await;
    assert_eq!(tab.heading(), "Produktschlüssel einlösen");
}

#[tokio::test]
async fn every_language_of_the_wizard_is_spoken_and_two_of_them_from_right_to_left() {
    let world = World::new().await;
    let tags = ["en", "de", "es", "fr", "it", "nl", "pl", "pt-BR", "he", "ar", "ja", "zh-Hans"];
    for tag in tags {
        let mut tab = Tab::new(world.service.base(), tag);
        tab.open("/sign-in").await;
        let dir = if ["he", "ar"].contains(&tag) { "rtl" } else { "ltr" };
        assert!(tab.page.contains(&format!("<html lang=\"{tag}\" dir=\"{dir}\">")), "{tag}");
        let offered = tags.iter().filter(|other| tab.page.contains(&format!("hreflang=\"{other}\"")));
        assert_eq!(offered.count(), tags.len() - 1, "{tag}: every other language is a link away");
    }
}

#[tokio::test]
async fn every_link_of_every_page_leads_somewhere() {
    let world = World::new().await;
    let mut tab = world.tab();
    tab.open("/dashboard").await;
    sign_in(&mut tab, alex()).await;
    for path in PAGES
        .into_iter()
        .filter(|path| !matches!(*path, "/nowhere" | "/recovery/new"))
        .chain(["/dashboard", "/consent/manage"])
    {
        tab.open(path).await;
        let links: Vec<String> = tab
            .page
            .split("href=\"")
            .skip(1)
            .map(|part| part.split('"').next().unwrap().replace("&amp;", "&"))
            .collect();
        for link in links {
            tab.open(&link).await;
            assert_eq!(tab.status, StatusCode::OK, "{link} on {path}");
        }
    }
}
