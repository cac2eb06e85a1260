//! The window beside terminals at work on the same link.

use firstlink_engine::vault::Item;
use firstlink_tests::provider::Provider;
use firstlink_tests::session::{Session, wait_for};
use firstlink_tests::terminal::{Run, Terminal};
use firstlink_tests::window::Window;
use serde_json::json;

use crate::stage::place;

#[tokio::test(flavor = "multi_thread")]
async fn window_and_terminals_that_renew_at_once_use_no_token_twice_and_all_keep_the_link() {
    let _place = place().await;
    let session = Session::full("renewal-beside");
    // It takes a second use of a refresh token for theft, and then ends them all.
    let provider = Provider::start();
    let terminal = Terminal::new(&session, &provider.profile());
    let answers = ["--no-key", "--device-code", "--confirm", "--sync", "none", "--recommendations", "no"];
    let person = provider.person(0);
    tokio::task::block_in_place(|| {
        let mut run = terminal.link(&answers);
        run.signed_in_by(person.visitor());
        run.end().expect(0, "linked");
    });
    let mut window = Window::open(&session, &session.outside().join("profile.toml")).await;
    window.reaches("dashboard/idle").await;
    for _ in 0..3 {
        let before = provider.notes().len();
        window.press("check_link").await;
        let running: Vec<Run> =
            (0..3).map(|_| Run::start(terminal.command(&["status", "--check", "--json"]))).collect();
        for run in running {
            let end = tokio::task::block_in_place(|| run.end());
            assert_eq!((end.code, &end.last()["checked"]), (Some(0), &json!("good")), "{end:?}");
        }
        tokio::task::block_in_place(|| wait_for("all renewals", || provider.notes().len() >= before + 4));
        window.page().find("html[data-state=idle]").await;
        let renewals = provider.notes().split_off(before);
        assert_eq!(renewals.iter().map(|note| &note["status"]).collect::<Vec<_>>(), [&json!(200); 4], "{renewals:?}");
    }
    assert_eq!(window.leave().await, 0);
    let newest = provider.crossed(&["refresh_token"]).pop().unwrap().1;
    assert_eq!(terminal.kept(Item::RefreshToken), Some(newest));
    let (status, _) = terminal.status();
    assert_eq!((&status["needs_attention"], &status["last_check"]["good"]), (&json!(false), &json!(true)), "{status}");
}
