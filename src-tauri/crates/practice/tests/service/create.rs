//! Creating an account, with the code that lies in the outbox.

use reqwest::StatusCode;

use crate::world::{World, alex};

const STRONG: &str = "tidal clarinet 4 basket";
const ROBIN: &str = "robin@practice.example";

#[tokio::test]
async fn an_account_is_made_by_its_code_and_once() {
    let world = World::new().await;
    let (mut tab, mut late) = (world.tab(), world.tab());
    tab.open("/create").await;
    world.ask_for_account(&mut tab, "Robin@practice.example", STRONG).await;
    let code = world.newest_code().await;
    late.open("/create").await;
    world.ask_for_account(&mut late, ROBIN, STRONG).await;
    let second = world.newest_code().await;
    let mut other = world.tab();
    other.open("/sign-in").await.send("/sign-in", &[("address", ROBIN), ("password", STRONG)]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing is there before the code");
    tab.send("/create/code", &[("code", &code)]).await;
    assert_eq!(tab.heading(), "Your practice account");
    assert!(tab.page.contains(ROBIN));
    late.send("/create/code", &[("code", &second)]).await;
    assert!(late.page.contains("could not be made"), "somebody was quicker: {}", late.page);
    other.open("/sign-in").await.send("/sign-in", &[("address", ROBIN), ("password", STRONG)]).await;
    assert_eq!(other.heading(), "Your practice account");
}

#[tokio::test]
async fn a_taken_address_meets_the_same_page_and_its_owner_gets_word() {
    let world = World::new().await;
    let mut pages = Vec::new();
    for address in [alex().address, ROBIN] {
        let mut tab = world.tab();
        tab.open("/create").await;
        world.ask_for_account(&mut tab, address, STRONG).await;
        let mut page = tab.page.replace(address, "ADDRESS");
        for (_, value) in tab.forms().into_iter().flat_map(|form| form.fields) {
            page = page.replace(&value, "VALUE");
        }
        pages.push((tab.status, page));
        tab.send("/create/code", &[("code", "12345")]).await;
        assert!(tab.page.contains("That is not the code"), "{address}");
        assert!(!tab.page.contains(STRONG));
    }
    assert_eq!(pages[0], pages[1]);
    let mut outbox = world.tab();
    outbox.open("/outbox").await;
    assert_eq!(outbox.page.matches("It has one already").count(), 1);
}

#[tokio::test]
async fn the_code_opens_nothing_in_another_browser_or_after_five_tries() {
    let world = World::new().await;
    let mut tab = world.tab();
    tab.open("/create").await;
    world.ask_for_account(&mut tab, ROBIN, STRONG).await;
    let code = world.newest_code().await;
    let mut other = world.tab();
    other.open(tab.url.as_str()).await;
    assert_eq!(other.status, StatusCode::GONE);
    let wrong = if code == "000000" { "111111" } else { "000000" };
    for _ in 0..5 {
        tab.send("/create/code", &[("code", wrong)]).await;
    }
    tab.send("/create/code", &[("code", &code)]).await;
    assert!(tab.page.contains("can no longer be used"));
}

#[tokio::test]
async fn one_address_gets_five_messages_in_a_quarter_of_an_hour_whether_it_is_taken_or_not() {
    let world = World::new().await;
    for address in [alex().address, ROBIN] {
        for _ in 0..5 {
            let mut tab = world.tab();
            tab.open("/create").await;
            world.ask_for_account(&mut tab, address, STRONG).await;
        }
        let mut tab = world.tab();
        tab.open("/create").await;
        tab.send("/create", &[("name", "Robin"), ("address", address), ("password", STRONG)]).await;
        assert_eq!(tab.status, StatusCode::TOO_MANY_REQUESTS);
    }
}
