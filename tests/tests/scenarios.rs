//! Every scenario is played from its first step to its last, on the real engine and the practice account service.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

use std::path::Path;

use firstlink_qa::play::play;
use firstlink_qa::scenario::{Press, Scenario, Step};

fn all() -> Vec<Scenario> {
    Scenario::all(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_scenario_goes_as_it_is_written() {
    let scenarios = all();
    assert!(scenarios.len() >= 30, "{} scenarios", scenarios.len());
    let wanted = std::env::var("FIRSTLINK_SCENARIO").ok();
    let mut playing = tokio::task::JoinSet::new();
    for scenario in scenarios.into_iter().filter(|one| wanted.as_ref().is_none_or(|name| one.name == *name)) {
        playing.spawn(async move { (play(&scenario).await.map(drop), scenario.name) });
    }
    let mut stuck = vec![];
    while let Some(played) = playing.join_next().await {
        if let (Err(why), name) = played.unwrap() {
            stuck.push(format!("{name}: {why}"));
        }
    }
    assert!(stuck.is_empty(), "{}", stuck.join("\n"));
}

#[test]
fn most_people_get_there_in_eight_presses_and_type_nothing_here() {
    let scenario = all().into_iter().find(|one| one.name == "browser").unwrap();
    let presses =
        scenario.steps.iter().filter_map(|step| if let Step::Press(press) = step { Some(press) } else { None });
    let typed = |press: &&Press| press.with.keys().any(|name| name != "allow");
    assert_eq!((presses.clone().count(), presses.filter(typed).count()), (8, 0));
}
