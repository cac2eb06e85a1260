//! Misbehaving as asked: for everybody, for one person, for one request, for the first few.

use firstlink_practice::cast::people;
use firstlink_practice::faults::{self, Route};
use firstlink_practice::{FaultError, Options, Service, StartError};
use reqwest::StatusCode;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::world::{World, alex, claims};

const DESCRIPTION: &str = "/consumers/v2.0/.well-known/openid-configuration";

#[tokio::test]
async fn a_fault_shows_itself_as_often_as_asked_and_the_service_behind_it_stays_honest() {
    let world = World::new().await;
    world.service.misbehave("discovery-500:2").unwrap();
    let mut seen = vec![];
    for _ in 0..3 {
        seen.push(world.fetch(DESCRIPTION, None).await.status().as_u16());
    }
    assert_eq!(seen, [500, 500, 200]);
    world.service.misbehave("token-type").unwrap();
    assert_eq!(world.tokens(alex()).await.text("token_type"), "mac");
    world.service.mend();
    assert_eq!(world.tokens(alex()).await.text("token_type"), "Bearer");
    assert_eq!(world.service.heard().iter().filter(|route| **route == Route::Discovery).count(), 3);
}

#[tokio::test]
async fn one_request_may_ask_for_a_fault_of_its_own() {
    let world = World::new().await;
    let asked = world.client().get(world.at(DESCRIPTION)).header("x-practice-fault", "discovery-404");
    assert_eq!(asked.send().await.unwrap().status(), 404);
    assert_eq!(world.fetch(&format!("{DESCRIPTION}?practice-fault=discovery-204"), None).await.status(), 204);
    assert_eq!(world.fetch(DESCRIPTION, None).await.status(), 200);
    let unknown = world.fetch(&format!("{DESCRIPTION}?practice-fault=moon"), None).await;
    assert_eq!(unknown.status(), 400);
    assert!(unknown.text().await.unwrap().contains("discovery-404"), "those there are, are listed");
}

#[tokio::test]
async fn a_fault_may_be_kept_for_one_person() {
    let world = World::new().await;
    world.service.misbehave_to(alex().address, "id-token-sub-other").unwrap();
    world.service.misbehave_to(alex().address, "profile-404").unwrap();
    let subject = async |person| {
        let answer = world.tokens(person).await;
        let profile = world.fetch("/v1.0/me", Some(&answer.text("access_token"))).await.status();
        (claims(&answer.text("id_token"))["sub"].as_str().unwrap().to_owned(), profile)
    };
    assert_eq!(subject(alex()).await, ("somebody-else".to_owned(), StatusCode::NOT_FOUND));
    let (other, profile) = subject(&people()[1]).await;
    assert!(other != "somebody-else" && profile == StatusCode::OK);
}

#[tokio::test]
async fn what_cannot_be_switched_on_is_refused_by_name() {
    let world = World::new().await;
    assert!(matches!(world.service.misbehave("moon"), Err(FaultError::Unknown(_))));
    assert_eq!(world.service.misbehave("tls-expired"), Err(FaultError::NeedsHttps("tls-expired")));
    assert!(matches!(world.service.misbehave_to("nobody@a.example", "token-500"), Err(FaultError::Nobody(_))));
    let faults = vec!["tls-expired".parse().unwrap()];
    let error = Service::start(Options { faults, ..Options::default() }).await.unwrap_err();
    assert!(matches!(error, StartError::Fault(_)) && error.to_string().contains("https"), "{error}");
}

/// What comes back on a connection after this request, until it ends or this much has come.
async fn raw(world: &World, most: usize) -> std::io::Result<Vec<u8>> {
    let address = world.service.base().socket_addrs(|| None).unwrap()[0];
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(format!("GET {DESCRIPTION} HTTP/1.1\r\nHost: {address}\r\n\r\n").as_bytes()).await?;
    let (mut heard, mut buffer) = (vec![], vec![0; 4096]);
    while heard.len() < most {
        match stream.read(&mut buffer).await? {
            0 => break,
            count => heard.extend_from_slice(&buffer[..count]),
        }
    }
    Ok(heard)
}

#[tokio::test]
async fn what_no_server_would_say_goes_over_the_line_as_it_is() {
    let world = World::new().await;
    for (fault, begins) in [
        ("discovery-rubbish", &b"\x16\x03"[..]),
        ("discovery-headless", b"{\"access_token\""),
        (
            "discovery-two-lengths",
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 4",
        ),
        ("discovery-interim", b"HTTP/1.1 103 Early Hints\r\n"),
        ("discovery-close", b""),
    ] {
        world.service.misbehave(fault).unwrap();
        let heard = raw(&world, begins.len().max(1)).await.unwrap();
        assert!(heard.starts_with(begins), "{fault}: {}", String::from_utf8_lossy(&heard));
        world.service.mend();
    }
    world.service.misbehave("discovery-reset").unwrap();
    assert_eq!(raw(&world, 1).await.unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
    world.service.mend();
    world.service.misbehave("discovery-endless").unwrap();
    assert!(raw(&world, 4 << 20).await.unwrap().len() >= 4 << 20);
}

#[tokio::test]
async fn https_is_spoken_under_an_authority_made_for_the_occasion() {
    let service = Service::start(Options { https: true, ..Options::default() }).await.unwrap();
    assert_eq!(service.base().scheme(), "https");
    let authority = reqwest::Certificate::from_pem(service.authority().unwrap().as_bytes()).unwrap();
    let client = || crate::client().no_proxy().tls_certs_only([authority.clone()]).build().unwrap();
    let address = service.base().join(DESCRIPTION).unwrap();
    assert_eq!(client().get(address.clone()).send().await.unwrap().status(), 200);
    for fault in ["tls-wrong-name", "tls-expired", "tls-not-yet-valid", "tls-unknown-issuer"] {
        service.misbehave(&format!("{fault}:1")).unwrap();
        let error = client().get(address.clone()).send().await.unwrap_err();
        assert!(error.is_connect(), "{fault}: {error:?}");
        assert_eq!(client().get(address.clone()).send().await.unwrap().status(), 200, "{fault} once only");
    }
    let profile: toml::Table = service.profile_toml_trusting("ca.pem").parse().unwrap();
    assert_eq!(profile["provider"]["ca_file"].as_str(), Some("ca.pem"));
}

#[test]
fn there_is_a_fault_for_every_route() {
    use Route::{Callback, Code, Connection, DeviceCode, Discovery, Keys, Poll, Profile, Refresh};
    use Route::{Content, Download, Folder, Save};
    let routes = [Discovery, Keys, DeviceCode, Code, Poll, Refresh, Profile, Callback, Connection];
    for route in routes.into_iter().chain([Folder, Content, Save, Download]) {
        assert!(faults::all().any(|fault| fault.at.contains(&route)), "{route:?}");
    }
}
