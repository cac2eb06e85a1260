//! The accessibility tree of the real window, read as a screen reader reads it: what stands on a screen is told by role and name.

use std::path::Path;
use std::time::{Duration, Instant};

use firstlink_tests::session::Session;
use firstlink_tests::window::Window;
use serde_json::Value;

use crate::stage::{Stage, alex, choose, link, sign_in_by_browser};

/// How long the tree may lag behind the page.
const LAG: Duration = Duration::from_secs(20);

/// A node of the tree.
#[derive(Debug)]
struct Node {
    role: String,
    name: String,
    states: Vec<String>,
}

/// A text without the marks that keep directions apart.
fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// The tree of the window, without the marks that keep directions apart.
fn tree(stage: &Stage, window: &Window) -> Vec<Node> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tree.py");
    // The system's own Python has the system's accessibility library.
    let mut reader = stage.session.command("/usr/bin/python3".as_ref());
    let output = reader.arg(script).arg(window.process().to_string()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let nodes: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let node = |node: &Value| Node {
        role: node["role"].as_str().unwrap().to_owned(),
        name: plain(node["name"].as_str().unwrap()),
        states: serde_json::from_value(node["states"].clone()).unwrap(),
    };
    nodes.iter().map(node).collect()
}

/// What of the screen is told nowhere: its title, its buttons, its fields.
fn untold(screen: &Value, tree: &[Node]) -> Vec<String> {
    let plain = |text: &Value| plain(text.as_str().unwrap_or_default());
    let has =
        |roles: &[&str], name: &str| tree.iter().any(|node| roles.contains(&node.role.as_str()) && node.name == name);
    let mut missing = vec![];
    let title = plain(&screen["title"]);
    if !has(&["heading"], &title) {
        missing.push(format!("heading {title}"));
    }
    for action in screen["actions"].as_array().unwrap() {
        let label = plain(&action["label"]);
        if !has(&["push button", "button"], &label) {
            missing.push(format!("button {label}"));
        }
    }
    for block in screen["blocks"].as_array().unwrap() {
        let (roles, labels): (&[&str], Vec<String>) = match block["kind"].as_str().unwrap() {
            "field" => (&["entry", "password text"], vec![plain(&block["label"])]),
            "choice" => (
                &["radio button"],
                block["options"].as_array().unwrap().iter().map(|one| plain(&one["label"])).collect(),
            ),
            "toggles" => (
                &["toggle button", "switch", "check box"],
                block["items"].as_array().unwrap().iter().map(|one| plain(&one["label"])).collect(),
            ),
            _ => continue,
        };
        missing.extend(labels.into_iter().filter(|label| !has(roles, label)).map(|label| format!("{roles:?} {label}")));
    }
    missing
}

/// Waits until the tree tells all of the screen that is up, and where the focus is.
async fn listen(stage: &Stage, window: &mut Window, place: &str) {
    let screen = window.reaches(place).await;
    let deadline = Instant::now() + LAG;
    loop {
        let tree = tree(stage, window);
        let missing = untold(&screen, &tree);
        let title = plain(screen["title"].as_str().unwrap());
        let focused = tree.iter().any(|node| node.name == title && node.states.iter().any(|state| state == "focused"));
        if missing.is_empty() && focused {
            return;
        }
        assert!(
            Instant::now() < deadline,
            "{place}: told nowhere: {missing:?}; focus on the title: {focused}; the tree: {tree:#?}"
        );
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_on_the_screens_is_told_to_assistive_technology() {
    let stage = Stage::set(Session::told, "aloud").await;
    let mut window = stage.window().await;
    listen(&stage, &mut window, "welcome/idle").await;
    window.press("start").await;
    listen(&stage, &mut window, "product_key/idle").await;
    window.press("skip_key").await;
    listen(&stage, &mut window, "sign_in/idle").await;
    sign_in_by_browser(&stage, &mut window, alex()).await;
    listen(&stage, &mut window, "link_offer/idle").await;
    link(&mut window).await;
    listen(&stage, &mut window, "sync_choices/idle").await;
    choose(&mut window, "no").await;
    listen(&stage, &mut window, "dashboard/idle").await;
}
