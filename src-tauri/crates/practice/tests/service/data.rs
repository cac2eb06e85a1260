//! The data folder: what was answered for is there at the next start, and what is wrong with a folder is said.

use std::cell::Cell;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use firstlink_practice::{DataError, Options, Service, StartError};
use reqwest::StatusCode;
use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

use crate::tab::Tab;
use crate::world::{World, alex, returned};

const ROOT: &str = "/v1.0/me/drive/special/approot";
const CONTENT: &str = "/v1.0/me/drive/special/approot:/count.txt:/content";
const FOLDER: &str = "openid offline_access Files.ReadWrite.AppFolder";
/// Tells the test binary that it is the service of another test.
const SERVE: &str = "FIRSTLINK_PRACTICE_TEST_DATA";

/// The test that is the service where it is told so.
const KILLED: &str = "data::whatever_was_answered_is_there_after_a_kill_in_the_middle_of_writing";

fn options(folder: &Path) -> Options {
    Options { data: Some(folder.to_owned()), ..Options::default() }
}

async fn world(folder: &Path) -> World {
    World::with(options(folder)).await
}

/// Stops a service and starts it again at the same address.
async fn again(world: World, folder: &Path) -> World {
    let port = world.service.base().port().unwrap();
    world.service.stop().await;
    World::with(Options { port, ..options(folder) }).await
}

async fn put(client: &reqwest::Client, base: &str, token: &str, text: String) -> reqwest::Result<StatusCode> {
    Ok(client.put(format!("{base}{CONTENT}")).bearer_auth(token).body(text).send().await?.status())
}

async fn content(world: &World, token: &str) -> String {
    let response = world.fetch(CONTENT, Some(token)).await;
    assert_eq!(response.status(), StatusCode::FOUND, "{}", response.text().await.unwrap());
    let address = response.headers()["location"].to_str().unwrap().to_owned();
    world.client().get(address).send().await.unwrap().text().await.unwrap()
}

async fn tag(world: &World, token: &str) -> String {
    let item = world.fetch(&CONTENT.replace(":/content", ""), Some(token)).await;
    item.json::<Value>().await.unwrap()["eTag"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_restart_forgets_nothing() {
    let folder = TempDir::new().unwrap();
    let folder = folder.path().join("made/at/start");
    let world = world(&folder).await;
    let mut tab = world.tab();
    tab.open("/sign-in").await.send("/sign-in", &[("address", alex().address), ("password", alex().password)]).await;
    let tokens = world.tokens_for(alex(), FOLDER).await;
    let token = tokens.text("access_token");
    assert_eq!(world.fetch(ROOT, Some(&token)).await.status(), 200);
    put(world.client(), world.service.base().as_str().trim_end_matches('/'), &token, "kept".to_owned()).await.unwrap();
    let tag_before = tag(&world, &token).await;
    let waiting = world.code_for(alex(), FOLDER).await;
    let device = world
        .post("/consumers/oauth2/v2.0/devicecode", &[("client_id", world.service.client_id()), ("scope", FOLDER)])
        .await;
    let mut lost = world.tab();
    lost.open("/recovery").await.send("/recovery", &[("address", "robin@practice.example")]).await;
    let mut robin = world.tab();
    robin.open("/create").await;
    world.ask_for_account(&mut robin, "robin@practice.example", "tidal clarinet 4 basket").await;
    robin.send("/create/code", &[("code", &world.newest_code().await)]).await;
    assert_eq!(robin.heading(), "Your practice account", "{}", robin.page);
    lost.open("/recovery").await.send("/recovery", &[("address", alex().address)]).await;
    let mut fields = lost.form("/recovery/how").fields;
    fields.retain(|(name, _)| name != "way");
    fields.push(("way".to_owned(), "email".to_owned()));
    lost.post("/recovery/how", fields).await;
    let keys: Value = world.fetch("/consumers/discovery/v2.0/keys", None).await.json().await.unwrap();

    let world = again(world, &folder).await;
    let keys_after: Value = world.fetch("/consumers/discovery/v2.0/keys", None).await.json().await.unwrap();
    assert_eq!(keys, keys_after, "the signing key");
    tab.open("/dashboard").await;
    assert!(tab.heading() == "Your practice account" && tab.page.contains(alex().address), "the session");
    robin.open("/dashboard").await;
    assert!(robin.page.contains("robin@practice.example"), "the account that was made");
    assert_eq!(tag(&world, &token).await, tag_before, "the folder, by the access token of before");
    assert_eq!(content(&world, &token).await, "kept");
    let renewed = world.refresh(&tokens.text("refresh_token")).await;
    assert_eq!(renewed.status, StatusCode::OK, "the refresh token: {}", renewed.body);
    assert_eq!(world.refresh(&tokens.text("refresh_token")).await.error().0, "invalid_grant", "which was spent");
    assert_eq!(world.redeem(&waiting).await.status, StatusCode::OK, "the code that waited");
    let grant = ("grant_type", "urn:ietf:params:oauth:grant-type:device_code");
    let polled = world.token(&[grant, ("device_code", &device.text("device_code"))]).await;
    assert_eq!(polled.error().0, "authorization_pending", "the device that waited");
    let mut outbox = world.tab();
    let link = outbox.open("/outbox").await.link("Set a new password");
    outbox.open(&link).await;
    assert_eq!(outbox.heading(), "Set a new password", "the message, and the link in it");

    let world = again(world, &folder).await;
    let mut robin = world.tab();
    let known = [("address", "robin@practice.example"), ("password", "tidal clarinet 4 basket")];
    robin.open("/sign-in").await.send("/sign-in", &known).await;
    assert_eq!(robin.heading(), "Your practice account", "the password's hash");
    let mut more = world.tab();
    world.at_consent(&mut more, alex(), &[("scope", &format!("{FOLDER} User.Read"))]).await;
    assert!(more.page.contains("You agreed to this before"), "the consent");
}

#[tokio::test]
async fn a_removed_app_and_an_ended_grant_stay_ended() {
    let folder = TempDir::new().unwrap();
    let folder = folder.path().join("data");
    let world = world(&folder).await;
    let (stolen, ended) = (world.tokens(alex()).await, world.tokens(alex()).await);
    assert_eq!(world.refresh(&stolen.text("refresh_token")).await.status, StatusCode::OK);
    world.refresh(&stolen.text("refresh_token")).await;
    let mut tab = world.tab();
    tab.open("/sign-in").await.send("/sign-in", &[("address", alex().address), ("password", alex().password)]).await;
    let world = again(world, &folder).await;
    let fresh = world.tokens(alex()).await;
    assert_eq!(world.refresh(&stolen.text("refresh_token")).await.error().0, "invalid_grant");
    let last = world.refresh(&fresh.text("refresh_token")).await;
    assert_eq!(last.status, StatusCode::OK, "a new grant never bears the number of an ended one");
    tab.open("/consent/manage").await;
    let form = tab.form_saying("Remove Firstlink");
    tab.post("/consent/manage", form.fields).await;
    let world = again(world, &folder).await;
    for token in [ended, last] {
        assert_eq!(world.refresh(&token.text("refresh_token")).await.error().0, "invalid_grant");
    }
}

#[tokio::test]
async fn without_a_folder_a_restart_forgets() {
    let world = World::new().await;
    let tokens = world.tokens(alex()).await;
    let port = world.service.base().port().unwrap();
    world.service.stop().await;
    let world = World::with(Options { port, ..Options::default() }).await;
    assert_eq!(world.refresh(&tokens.text("refresh_token")).await.error().0, "invalid_grant");
}

async fn refusal(folder: &Path) -> DataError {
    let error = Service::start(options(folder)).await.unwrap_err();
    assert!(error.to_string().contains(folder.to_str().unwrap()), "{error}");
    let StartError::Data(error) = error else { panic!("{error}") };
    error
}

#[tokio::test]
async fn a_folder_or_file_that_others_may_get_at_is_refused_by_name() {
    let folder = TempDir::new().unwrap();
    let own = folder.path().join("data");
    world(&own).await.service.stop().await;
    let file = own.join("practice.redb");
    assert_eq!(fs::metadata(&own).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);

    for (path, mode, usual) in
        [(&own, 0o777, 0o700), (&own, 0o720, 0o700), (&file, 0o640, 0o600), (&file, 0o606, 0o600)]
    {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        assert!(matches!(refusal(&own).await, DataError::OpenToOthers(named) if named == *path), "{mode:o}");
        fs::set_permissions(path, fs::Permissions::from_mode(usual)).unwrap();
    }
    let elsewhere = folder.path().join("elsewhere");
    fs::rename(&file, &elsewhere).unwrap();
    symlink(&elsewhere, &file).unwrap();
    assert!(matches!(refusal(&own).await, DataError::NotAFile(named) if named == file));
    assert!(matches!(refusal(&elsewhere).await, DataError::Io { .. } | DataError::NotAFolder(_)));
}

#[tokio::test]
async fn one_service_at_a_time_uses_a_folder() {
    let folder = TempDir::new().unwrap();
    let own = folder.path().join("data");
    let first = world(&own).await;
    assert!(matches!(refusal(&own).await, DataError::InUse(_)));
    assert_eq!(again(first, &own).await.tokens(alex()).await.status, StatusCode::OK);
}

/// A folder in which Alex keeps a file; and the token that opens it.
async fn kept(folder: &Path) -> (PathBuf, String) {
    let own = folder.join("data");
    let world = world(&own).await;
    let token = world.tokens_for(alex(), FOLDER).await.text("access_token");
    assert_eq!(world.fetch(ROOT, Some(&token)).await.status(), 200);
    put(world.client(), world.service.base().as_str().trim_end_matches('/'), &token, "0".to_owned()).await.unwrap();
    world.service.stop().await;
    (own, token)
}

#[tokio::test]
async fn a_damaged_file_is_refused_by_name_and_left_as_it_is() {
    let folder = TempDir::new().unwrap();
    let (own, token) = kept(folder.path()).await;
    let file = own.join("practice.redb");
    let whole = fs::read(&file).unwrap();
    let mut refused = 0;
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        bytes
    };
    let strewn = (0..64).map(|part| flipped(part * whole.len() / 64 + part));
    let cut = [whole[..whole.len() / 2].to_vec(), whole[..100].to_vec(), Vec::new(), b"not a database".to_vec()];
    for (number, damaged) in strewn.chain(cut).enumerate() {
        fs::write(&file, &damaged).unwrap();
        match Service::start(options(&own)).await {
            Err(StartError::Data(error @ DataError::Damaged { .. })) => {
                refused += 1;
                assert!(error.to_string().contains("move it aside"), "{error}");
                assert!(fs::read(&file).unwrap() == damaged, "{number}: a damaged file was changed");
            }
            // The damage lies where nothing is written.
            Ok(service) => {
                service.stop().await;
                let world = world(&own).await;
                assert_eq!(content(&world, &token).await, "0", "{number}");
                world.service.stop().await;
            }
            Err(other) => panic!("{number}: {other}"),
        }
    }
    assert!(refused >= 5, "{refused}");
    fs::write(&file, &whole).unwrap();
    assert_eq!(content(&world(&own).await, &token).await, "0", "a copy that is put back is good");
}

/// This very program as a service in a process of its own.
async fn serve(folder: &Path, begin: &str) -> (Child, String) {
    let test = std::env::current_exe().unwrap();
    let mut child = Command::new("sh")
        .args(["-c", &format!("{begin} exec \"$0\" --exact --nocapture {KILLED}")])
        .arg(test)
        .env(SERVE, folder)
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let base = loop {
        let line = lines.next_line().await.unwrap().unwrap();
        if let Some((_, base)) = line.split_once("serving at ") {
            break base.to_owned();
        }
    };
    (child, base)
}

/// Where this process was begun by [`serve`], it is a service until it is killed.
#[expect(clippy::print_stdout, reason = "the test that began this process reads the address there")]
async fn serve_if_asked() {
    if let Some(folder) = std::env::var_os(SERVE) {
        let service = Service::start(options(Path::new(&folder))).await.unwrap();
        println!("serving at {}", service.base().as_str().trim_end_matches('/'));
        service.wait().await;
    }
}

#[tokio::test]
async fn whatever_was_answered_is_there_after_a_kill_in_the_middle_of_writing() {
    serve_if_asked().await;
    let folder = TempDir::new().unwrap();
    let (own, token) = kept(folder.path()).await;
    let client = crate::client().no_proxy().build().unwrap();
    let answered = Cell::new(0_u32);
    for round in 0..6_u64 {
        let (mut child, base) = serve(&own, "").await;
        let (before, stopped) = (answered.get(), Cell::new(false));
        let writing = async {
            // Written one after the other: each is answered, or the process was gone.
            while let Ok(status) = put(&client, &base, &token, (answered.get() + 1).to_string()).await {
                assert_eq!(status, StatusCode::OK);
                answered.set(answered.get() + 1);
            }
            stopped.set(true);
        };
        let killing = async {
            while answered.get() < before + 3 && !stopped.get() {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            tokio::time::sleep(Duration::from_millis(13 * round)).await;
            child.kill().await.unwrap();
        };
        tokio::join!(writing, killing);
        assert!(answered.get() >= before + 3, "round {round}: it ended by itself");
        let world = world(&own).await;
        let found: u32 = content(&world, &token).await.parse().unwrap();
        let last = answered.replace(found);
        assert!(found == last || found == last + 1, "{found}, and {last} were answered");
        world.service.stop().await;
    }
}

#[tokio::test]
async fn a_full_disk_is_said_and_nothing_answered_is_lost() {
    let folder = TempDir::new().unwrap();
    let (own, token) = kept(folder.path()).await;
    // Files may grow to 12 MiB, and a write beyond fails instead of ending the process.
    let (mut child, base) = serve(&own, "trap '' XFSZ; ulimit -f 24576;").await;
    let client = crate::client().no_proxy().build().unwrap();
    let mut answered = "0".to_owned();
    for size in 1..=12 {
        let text = size.to_string().repeat(size << 18);
        match put(&client, &base, &token, text.clone()).await.unwrap() {
            StatusCode::OK => answered = text,
            StatusCode::SERVICE_UNAVAILABLE => break,
            other => panic!("{other}"),
        }
    }
    assert!(answered.len() > 1, "there was room at first");
    let response = client.get(format!("{base}/dashboard")).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE, "nothing is answered that a restart would undo");
    assert!(response.text().await.unwrap().contains("cannot write to its data folder"));
    child.kill().await.unwrap();
    let world = world(&own).await;
    assert!(content(&world, &token).await == answered, "the last that was answered");
    let mut tab = Tab::new(world.service.base(), "en");
    world.at_consent(&mut tab, alex(), &[]).await;
    tab.send("/consent", &[("answer", "accept")]).await;
    assert!(returned(&tab).contains_key("code"));
}
