//! Starting, naming and stopping.

use std::net::IpAddr;

use firstlink_practice::{Options, Service, StartError};

use crate::tab::Tab;

#[tokio::test]
async fn any_address_but_loopback_is_refused() {
    for address in ["0.0.0.0", "::", "192.168.1.5"] {
        let options = Options { address: address.parse::<IpAddr>().unwrap(), ..Options::default() };
        let error = Service::start(options).await.unwrap_err();
        assert!(matches!(error, StartError::NotLoopback(_)), "{error}");
        assert!(error.to_string().contains(address) && error.to_string().contains("loopback"), "{error}");
    }
}

#[tokio::test]
async fn a_port_in_use_is_named() {
    let first = Service::start(Options::default()).await.unwrap();
    let port = first.base().port().unwrap();
    let error = Service::start(Options { port, ..Options::default() }).await.unwrap_err();
    assert!(matches!(error, StartError::PortInUse(_)), "{error}");
    assert!(error.to_string().contains(&port.to_string()), "{error}");
}

#[tokio::test]
async fn a_stopped_service_frees_its_port() {
    let service = Service::start(Options::default()).await.unwrap();
    let address = service.base().socket_addrs(|| None).unwrap()[0];
    service.stop().await;
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn the_profile_names_the_provider_and_every_page() {
    let service = Service::start(Options::default()).await.unwrap();
    let profile: toml::Table = service.profile_toml().parse().unwrap();
    let provider = &profile["provider"];
    assert_eq!(provider["issuer"].as_str(), Some(service.issuer().as_str()));
    assert_eq!(provider["client_id"].as_str(), Some(service.client_id()));
    let base = service.base().as_str().trim_end_matches('/').to_owned();
    assert_eq!(provider["graph"].as_str(), Some(base.as_str()));
    assert_eq!(provider["pages"].as_table().unwrap().len(), 8);
    for (name, address) in provider["pages"].as_table().unwrap() {
        let mut tab = Tab::new(service.base(), "en");
        assert_eq!(tab.open(address.as_str().unwrap()).await.status, 200, "{name}");
    }
}

#[tokio::test]
async fn the_service_also_answers_on_ipv6_loopback() {
    let options = Options { address: "::1".parse().unwrap(), ..Options::default() };
    let service = Service::start(options).await.unwrap();
    assert_eq!(service.base().host_str(), Some("[::1]"));
    assert_eq!(reqwest::get(service.base().join("/support").unwrap()).await.unwrap().status(), 200);
}
