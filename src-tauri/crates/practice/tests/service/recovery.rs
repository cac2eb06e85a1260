//! Getting back into an account, with what lies in the outbox.

use reqwest::StatusCode;

use crate::tab::Tab;
use crate::world::{World, alex, returned};

const STRONG: &str = "tidal clarinet 4 basket";

/// Asks for a message; the tab ends where it is waited for.
async fn ask(tab: &mut Tab, address: &str, way: &str) {
    tab.open("/recovery").await.send("/recovery", &[("address", address)]).await;
    assert_eq!(tab.heading(), "How do you want to show that it is you?");
    let mut fields = tab.form("/recovery/how").fields;
    fields.retain(|(name, _)| name != "way");
    fields.push(("way".to_owned(), way.to_owned()));
    tab.post("/recovery/how", fields).await;
}

async fn newest_link(world: &World) -> String {
    world.tab().open("/outbox").await.link("Set a new password")
}

async fn set(tab: &mut Tab, password: &str, again: &str) {
    tab.send("/recovery/new", &[("password", password), ("again", again)]).await;
}

async fn signs_in(world: &World, password: &str) -> bool {
    let mut tab = world.tab();
    tab.open("/sign-in").await.send("/sign-in", &[("address", alex().address), ("password", password)]).await;
    tab.heading() == "Your practice account"
}

#[tokio::test]
async fn a_link_sets_a_new_password_once_and_ends_every_earlier_sign_in() {
    let world = World::new().await;
    let mut old = world.tab();
    world.at_consent(&mut old, alex(), &[]).await;
    old.send("/consent", &[("answer", "accept")]).await;
    let tokens = world.redeem(&returned(&old)["code"]).await;
    let waiting = world.code(alex()).await;
    let mut tab = world.tab();
    ask(&mut tab, alex().address, "email").await;
    let link = newest_link(&world).await;
    let mut other = world.tab();
    other.open(&link).await;
    other.open(&link).await;
    set(&mut other, STRONG, STRONG).await;
    assert_eq!(other.heading(), "Your new password is set");
    assert!(signs_in(&world, STRONG).await && !signs_in(&world, alex().password).await);
    old.open("/dashboard").await;
    assert_eq!(old.heading(), "Sign in");
    assert_eq!(world.refresh(&tokens.text("refresh_token")).await.error().0, "invalid_grant");
    assert_eq!(world.redeem(&waiting).await.error().0, "invalid_grant");
    assert_eq!(world.fetch("/v1.0/me", Some(&tokens.text("access_token"))).await.status(), 401);
    other.open(&link).await;
    assert_eq!(other.status, StatusCode::GONE);
}

#[tokio::test]
async fn a_code_leads_to_a_new_password_and_on_with_the_errand() {
    let world = World::new().await;
    let mut tab = world.tab();
    tab.open(&world.authorize(&[])).await;
    let recovery = tab.link("I can't sign in");
    tab.open(&recovery).await.send("/recovery", &[("address", alex().address)]).await;
    assert!(tab.page.contains("number ending in 42") && !tab.page.contains("23125"));
    let text = tab.form_saying("by text");
    tab.post("/recovery/how", text.fields).await;
    let code = world.newest_code().await;
    tab.send("/recovery/code", &[("code", &code)]).await;
    assert_eq!(tab.heading(), "Set a new password");
    set(&mut tab, STRONG, STRONG).await;
    let on = tab.link("Sign in");
    tab.open(&on).await.send("/sign-in", &[("address", alex().address), ("password", STRONG)]).await;
    assert_eq!(tab.heading(), "Let Firstlink in?");
}

#[tokio::test]
async fn a_weak_short_differing_or_former_password_is_refused_with_its_reason() {
    let world = World::new().await;
    ask(&mut world.tab(), alex().address, "email").await;
    let mut tab = world.tab();
    tab.open(&newest_link(&world).await).await;
    for (password, again, reason) in [
        ("short", "short", "at least 8"),
        (STRONG, "tidal clarinet 5 basket", "differ"),
        ("password1", "password1", "many people use"),
        ("aaaaaaaaaaaa", "aaaaaaaaaaaa", "Repetitions"),
        (alex().password, alex().password, "from before"),
    ] {
        set(&mut tab, password, again).await;
        assert_eq!(tab.status, StatusCode::UNPROCESSABLE_ENTITY, "{reason}");
        assert!(tab.page.to_lowercase().contains(&reason.to_lowercase()), "{reason}: {}", tab.page);
        assert!(!tab.page.contains(&format!("\"{password}\"")));
    }
    assert!(signs_in(&world, alex().password).await, "nothing was changed");
}

#[tokio::test]
async fn codes_and_links_end_after_ten_minutes() {
    let world = World::new().await;
    let mut tab = world.tab();
    ask(&mut tab, alex().address, "email").await;
    let link = newest_link(&world).await;
    ask(&mut tab, alex().address, "text").await;
    let code = world.newest_code().await;
    world.pass(10 * 60);
    tab.send("/recovery/code", &[("code", &code)]).await;
    assert!(tab.page.contains("can no longer be used"));
    tab.open(&link).await;
    assert_eq!(tab.status, StatusCode::GONE);
}

#[tokio::test]
async fn the_fifth_wrong_code_ends_it() {
    let world = World::new().await;
    let mut tab = world.tab();
    ask(&mut tab, alex().address, "text").await;
    let code = world.newest_code().await;
    let wrong = if code == "000000" { "111111" } else { "000000" };
    for _ in 0..4 {
        tab.send("/recovery/code", &[("code", wrong)]).await;
        assert!(tab.page.contains("That is not the code"));
    }
    tab.send("/recovery/code", &[("code", wrong)]).await;
    assert!(tab.page.contains("can no longer be used"));
    tab.send("/recovery/code", &[("code", &code)]).await;
    assert!(tab.page.contains("can no longer be used"));
}

/// The page without what is drawn anew each time or was typed.
fn settled(tab: &Tab, typed: &str) -> String {
    let mut page = tab.page.replace(typed, "ADDRESS");
    for (_, value) in tab.forms().into_iter().flat_map(|form| form.fields) {
        page = page.replace(&value, "VALUE");
    }
    page
}

#[tokio::test]
async fn an_address_without_an_account_meets_the_same_pages() {
    let world = World::new().await;
    let mut pages = Vec::new();
    for address in [alex().address, "a.nobody@practice.example"] {
        let mut tab = world.tab();
        let mut seen = Vec::new();
        ask(&mut tab, address, "email").await;
        seen.push((tab.status, tab.heading(), settled(&tab, address).split("recovery=").next().unwrap().to_owned()));
        for _ in 0..4 {
            ask(&mut tab, address, "email").await;
        }
        ask(&mut tab, address, "email").await;
        seen.push((tab.status, tab.heading(), String::new()));
        pages.push(seen);
    }
    assert_eq!(pages[0], pages[1]);
    assert_eq!(pages[0][1].0, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn what_an_unknown_address_seems_to_have_stays_the_same_and_opens_nothing() {
    let world = World::new().await;
    let mut with_phone = 0;
    for number in 0..12 {
        let address = format!("nobody{number}@practice.example");
        let mut seen = Vec::new();
        let mut tab = world.tab();
        for _ in 0..2 {
            tab.open("/recovery").await.send("/recovery", &[("address", &address)]).await;
            let ending = tab.page.split("ending in ").nth(1).map(|rest| rest[..2].to_owned());
            seen.push(ending);
        }
        assert_eq!(seen[0], seen[1], "{address}");
        if seen[0].is_some() {
            with_phone += 1;
            let text = tab.form_saying("by text");
            tab.post("/recovery/how", text.fields).await.send("/recovery/code", &[("code", "123456")]).await;
            assert!(tab.page.contains("That is not the code"));
        }
    }
    assert!(with_phone > 0, "a third of them and no more have none");
    assert!(world.tab().open("/outbox").await.page.contains("Nothing was sent yet"));
}

#[tokio::test]
async fn a_recovery_is_worth_nothing_in_another_browser_or_without_its_form_secret() {
    let world = World::new().await;
    let mut tab = world.tab();
    ask(&mut tab, alex().address, "text").await;
    let here = tab.url.to_string();
    let mut other = world.tab();
    other.open(&here).await;
    assert_eq!(other.status, StatusCode::GONE);
    let mut fields = tab.form("/recovery/code").fields;
    fields.retain(|(name, _)| name != "form_secret");
    fields.push(("code".to_owned(), world.newest_code().await));
    tab.post("/recovery/code", fields).await;
    assert_eq!(tab.status, StatusCode::FORBIDDEN);
    ask(&mut tab, alex().address, "email").await;
    let link = newest_link(&world).await;
    let secret = link.split("link=").nth(1).unwrap().to_owned();
    let fields = [("link", secret.as_str()), ("password", STRONG), ("again", STRONG)];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
    tab.post("/recovery/new", fields).await;
    assert_eq!(tab.status, StatusCode::FORBIDDEN);
}
