//! Which way leads out of this computer: straight, or through the proxy that environment or system name.
//!
//! The environment (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`, in capitals or small letters) goes before what is set in the
//! system. A name and password for a proxy stand in either, and are asked for nowhere: nobody types them into our window.

use std::fmt;

use firstlink_wizard::problem::Problem;
use http::HeaderValue;
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::{ClientBuilder, Proxy};
use thiserror::Error;
use tokio::sync::{Mutex, OnceCell};
use url::Url;

#[cfg(all(unix, not(target_os = "macos")))]
mod desktop;
#[cfg(all(unix, not(target_os = "macos")))]
mod script;

/// What in front of every tunnel's error tells it from others; the library keeps the type to itself.
const TUNNEL: &str = "tunnel error: ";

/// Why a proxy is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ProxyFault {
    /// Nobody answers at its address, or the address makes no sense.
    #[error("the proxy does not answer")]
    Unreachable,
    /// It answers, and refuses or fails to go on.
    #[error("the proxy does not lead to the provider")]
    Blocked,
    /// It wants a name and password (407), and none are set.
    #[error("the proxy wants a name and password")]
    WantsPassword,
    /// It wants others than those that are set (407).
    #[error("the proxy does not take the name and password that are set")]
    RefusesPassword,
}

impl ProxyFault {
    /// What it means for the person.
    pub(crate) fn problem(self) -> Problem {
        match self {
            ProxyFault::Unreachable => Problem::ProxyUnreachable,
            ProxyFault::Blocked => Problem::ProxyBlocked,
            ProxyFault::WantsPassword => Problem::ProxyWantsPassword,
            ProxyFault::RefusesPassword => Problem::ProxyRefusesPassword,
        }
    }
}

/// The way to an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Route {
    /// Straight.
    Direct,
    /// Through a proxy.
    Through(Hop),
}

/// A proxy on the way; what it is told of the person is shown nowhere.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Hop {
    address: String,
    authorization: Option<HeaderValue>,
}

impl fmt::Debug for Hop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hop").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Route {
    /// The proxy as `host:port`, where there is one.
    pub(crate) fn proxy(&self) -> Option<String> {
        let Route::Through(hop) = self else { return None };
        let address = Url::parse(&hop.address).ok()?;
        let port = address.port_or_known_default()?;
        Some(format!("{}:{port}", address.host_str()?))
    }

    /// A client that takes this way and no other.
    ///
    /// # Errors
    /// When the proxy is none that can be used.
    pub(crate) fn taken_by(&self, builder: ClientBuilder) -> Result<ClientBuilder, ProxyFault> {
        let Route::Through(hop) = self else { return Ok(builder.no_proxy()) };
        let proxy = Proxy::all(&hop.address).map_err(|_| ProxyFault::Unreachable)?;
        Ok(builder.proxy(match &hop.authorization {
            Some(authorization) => proxy.custom_http_auth(authorization.clone()),
            None => proxy,
        }))
    }

    /// What an error of the client says about the proxy, if it is about the proxy.
    pub(crate) fn fault(&self, error: &reqwest::Error) -> Option<ProxyFault> {
        let Route::Through(hop) = self else { return None };
        let mut link: Option<&(dyn std::error::Error + 'static)> = Some(error);
        while let Some(at) = link {
            if let Some(what) = at.to_string().strip_prefix(TUNNEL) {
                return Some(match what {
                    "proxy authorization required" if hop.authorization.is_some() => ProxyFault::RefusesPassword,
                    "proxy authorization required" => ProxyFault::WantsPassword,
                    "failed to create underlying connection" => ProxyFault::Unreachable,
                    _ => ProxyFault::Blocked,
                });
            }
            link = at.source();
        }
        None
    }
}

/// What this computer says about proxies; read when first needed, and then kept.
pub(crate) struct Proxies {
    rules: OnceCell<Rules>,
    scripted: Mutex<Vec<(String, Option<Route>)>>,
    unread: std::sync::atomic::AtomicBool,
}

/// Who decides about an address.
enum Rules {
    /// A list.
    List(Box<Matcher>),
    /// A script at this address (PAC).
    #[cfg(all(unix, not(target_os = "macos")))]
    Script(String),
}

impl Proxies {
    /// Those of this computer; nothing is read yet.
    pub(crate) fn of_this_computer() -> Proxies {
        Proxies { rules: OnceCell::new(), scripted: Mutex::default(), unread: false.into() }
    }

    /// Those of a list.
    #[cfg(test)]
    pub(crate) fn listed(proxy: &str, except: &str) -> Proxies {
        let matcher = Matcher::builder().https(proxy).no(except).build();
        Proxies { rules: OnceCell::new_with(Some(Rules::List(Box::new(matcher)))), ..Proxies::of_this_computer() }
    }

    /// The way to an https address.
    pub(crate) async fn route(&self, address: &Url) -> Route {
        match self.rules.get_or_init(rules).await {
            Rules::List(matcher) => listed(matcher, address),
            #[cfg(all(unix, not(target_os = "macos")))]
            Rules::Script(script) => self.scripted(script, address).await,
        }
    }

    /// Whether a script was to be asked, and gave no answer.
    pub(crate) fn script_is_unread(&self) -> bool {
        self.unread.load(std::sync::atomic::Ordering::Relaxed)
    }

    /// What the script says, asked once for each origin; without an answer, straight.
    #[cfg(all(unix, not(target_os = "macos")))]
    async fn scripted(&self, script: &str, address: &Url) -> Route {
        let origin = address.origin().ascii_serialization() + "/";
        let mut known = self.scripted.lock().await;
        let route = match known.iter().find(|(other, _)| *other == origin) {
            Some((_, route)) => route.clone(),
            None => {
                let route = script::ask(script, &origin).await.map(|proxy| named(&proxy, address));
                known.push((origin, route.clone()));
                route
            }
        };
        self.unread.fetch_or(route.is_none(), std::sync::atomic::Ordering::Relaxed);
        route.unwrap_or(Route::Direct)
    }
}

/// What the environment says, else the system.
async fn rules() -> Rules {
    #[cfg(all(unix, not(target_os = "macos")))]
    if !is_in_environment() {
        match desktop::settings().await {
            Some(desktop::Settings::Manual { proxy, except }) => {
                return Rules::List(Box::new(Matcher::builder().https(proxy).no(except).build()));
            }
            Some(desktop::Settings::Script(script)) => return Rules::Script(script),
            None => {}
        }
    }
    Rules::List(Box::new(Matcher::from_system()))
}

#[cfg(all(unix, not(target_os = "macos")))]
fn is_in_environment() -> bool {
    let names = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
    names.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn listed(matcher: &Matcher, address: &Url) -> Route {
    let Ok(target) = address.as_str().parse() else { return Route::Direct };
    match matcher.intercept(&target) {
        Some(found) => {
            let address = found.uri().to_string();
            Route::Through(Hop { address, authorization: found.basic_auth().cloned() })
        }
        None => Route::Direct,
    }
}

/// The way through a proxy given by its address; an address of a kind that cannot be used leads straight.
#[cfg(all(unix, not(target_os = "macos")))]
fn named(proxy: &str, address: &Url) -> Route {
    listed(&Matcher::builder().https(proxy).build(), address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::{Http, HttpError, Repeat};
    use crate::trial::{Stage, answer, clock};

    fn address() -> Url {
        Url::parse("https://login.example/v2.0").expect("an address")
    }

    fn route(proxy: &str, except: &str) -> Route {
        listed(&Matcher::builder().https(proxy).no(except).build(), &address())
    }

    #[test]
    fn a_proxy_is_named_without_what_it_is_told_of_the_person() {
        let route = route("http://robin:canary-password@proxy.example:3128", "");
        assert_eq!(route.proxy().as_deref(), Some("proxy.example:3128"));
        let shown = format!("{route:?}");
        assert!(!shown.contains("canary") && !shown.contains("robin"), "{shown}");
        let Route::Through(hop) = route else { panic!("straight") };
        assert_eq!(hop.authorization.expect("credentials"), "Basic cm9iaW46Y2FuYXJ5LXBhc3N3b3Jk");
    }

    /// What becomes of a request past a proxy that answers like this.
    async fn asked(credentials: &str, status: &'static str) -> (HttpError, Vec<String>) {
        let proxy = Stage::open(move |_| answer(status, "Proxy-Authenticate: Basic realm=\"x\"\r\n", "")).await;
        let place = proxy.base.replace("http://", &format!("http://{credentials}"));
        let http = Http::new(None, clock()).expect("a client").past(Proxies::listed(&place, ""));
        let request = http::Request::get(address().as_str()).body(Vec::new()).expect("a request");
        let error = http.send(request, Repeat::Once).await.expect_err("refused");
        let seen =
            proxy.seen.lock().expect("notes").iter().map(|seen| format!("{} {}", seen.line, seen.head)).collect();
        (error, seen)
    }

    #[tokio::test]
    async fn a_proxy_that_wants_a_password_is_told_from_one_that_wants_another_and_from_one_that_does_not_go_on() {
        let (error, seen) = asked("", "407 Proxy Authentication Required").await;
        assert_eq!(error, HttpError::Proxy(ProxyFault::WantsPassword));
        assert!(seen[0].starts_with("CONNECT login.example:443 "), "{seen:?}");
        let (error, seen) = asked("robin:wrong@", "407 Proxy Authentication Required").await;
        assert_eq!(error, HttpError::Proxy(ProxyFault::RefusesPassword));
        assert!(seen[0].to_lowercase().contains("proxy-authorization: basic"), "{seen:?}");
        assert_eq!(seen.len(), 1, "a password is not tried twice");
        for status in ["403 Forbidden", "502 Bad Gateway", "503 Service Unavailable", "200"] {
            let (error, _) = asked("robin:right@", status).await;
            assert!(!format!("{error} {error:?}").contains("robin"));
            if status != "200" {
                assert_eq!(error, HttpError::Proxy(ProxyFault::Blocked), "{status}");
            }
        }
    }

    #[tokio::test]
    async fn a_proxy_where_nobody_answers_is_named() {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let place = listener.local_addr().expect("an address").to_string();
        drop(listener);
        let http = Http::new(None, clock()).expect("a client").past(Proxies::listed(&place, ""));
        let request = http::Request::get(address().as_str()).body(Vec::new()).expect("a request");
        let error = http.send(request, Repeat::Once).await.expect_err("refused");
        assert_eq!(error, HttpError::Proxy(ProxyFault::Unreachable));
    }

    #[test]
    fn exceptions_are_names_their_subdomains_and_everything() {
        for except in ["login.example", ".example", "example", "*", "other.test, login.example"] {
            assert_eq!(route("proxy.example:3128", except), Route::Direct, "{except}");
        }
        for except in ["", "gin.example", "login.example.org", "10.0.0.0/8"] {
            assert_ne!(route("proxy.example:3128", except), Route::Direct, "{except}");
        }
    }

    #[test]
    fn what_is_no_proxy_is_none() {
        for nothing in ["", "direct://", "ftp://proxy.example:21"] {
            assert_eq!(route(nothing, ""), Route::Direct, "{nothing}");
        }
    }
}
