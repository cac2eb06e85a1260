//! What is set about proxies in the desktop of Linux (GSettings, `org.gnome.system.proxy`), which most desktops keep there.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::Duration;

use tokio::process::Command;
use tokio::time::timeout;
use url::Url;

/// How long the desktop may take to say.
const PATIENCE: Duration = Duration::from_secs(1);
/// Where the settings lie.
const SCHEMA: &str = "org.gnome.system.proxy";

/// What is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Settings {
    /// This proxy for https, but for these hosts.
    Manual {
        /// Its address, with name and password where they are set.
        proxy: String,
        /// Hosts that are reached straight, between commas.
        except: String,
    },
    /// A script at this address says.
    Script(String),
}

/// What the desktop has set; `None` without a desktop, or where it goes straight.
pub(super) async fn settings() -> Option<Settings> {
    let desktop = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    // KDE keeps its own elsewhere, and leaves these as they were shipped.
    if desktop.is_empty() || desktop.split(':').any(|name| name == "KDE") {
        return None;
    }
    let mut command = Command::new("gsettings");
    command.args(["list-recursively", SCHEMA]).stdin(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    let output = timeout(PATIENCE, command.output()).await.ok()?.ok()?;
    read(&String::from_utf8(output.stdout).ok()?)
}

fn read(text: &str) -> Option<Settings> {
    let set: BTreeMap<String, &str> = text.lines().filter_map(setting).collect();
    let text = |name: &str| set.get(name).and_then(|value| strings(value).pop()).unwrap_or_default();
    match text("mode").as_str() {
        "manual" => manual(&set, text),
        // Without an address the network itself is to be asked for one.
        "auto" if text("autoconfig-url").is_empty() => Some(Settings::Script("wpad://".to_owned())),
        "auto" => Some(Settings::Script(text("autoconfig-url"))),
        _ => None,
    }
}

fn manual(set: &BTreeMap<String, &str>, text: impl Fn(&str) -> String) -> Option<Settings> {
    let port = |name: &str| set.get(name).and_then(|value| value.parse::<u16>().ok()).filter(|port| *port > 0);
    let host = |name: &str| Some(text(name)).filter(|host| !host.is_empty());
    let proxy = |kind: &str| Some((host(&format!("{kind}.host"))?, port(&format!("{kind}.port"))?));
    let (host, port) = proxy("https").or_else(|| proxy("http"))?;
    let mut address = Url::parse(&format!("http://{host}:{port}")).ok()?;
    if set.get("http.use-authentication") == Some(&"true") {
        // The settings know one name and password for all.
        address.set_username(&text("http.authentication-user")).ok()?;
        address.set_password(Some(&text("http.authentication-password"))).ok()?;
    }
    let hosts = set.get("ignore-hosts").map(|value| strings(value)).unwrap_or_default();
    let except: Vec<&str> = hosts.iter().map(|host| host.trim_start_matches('*')).collect();
    Some(Settings::Manual { proxy: address.to_string(), except: except.join(",") })
}

/// `schema key value` as `key`, or `child.key` of a child schema.
fn setting(line: &str) -> Option<(String, &str)> {
    let (name, value) = line.split_once(' ').and_then(|(schema, rest)| Some((schema, rest.split_once(' ')?)))?;
    let child = name.strip_prefix(SCHEMA)?.trim_start_matches('.');
    let key = if child.is_empty() { value.0.to_owned() } else { format!("{child}.{}", value.0) };
    Some((key, value.1))
}

/// The strings in a value as GVariant writes them: between quotes of either kind, with backslashes before what would
/// end them.
fn strings(value: &str) -> Vec<String> {
    let (mut found, mut rest) = (vec![], value.chars());
    while let Some(quote) = rest.find(|c| matches!(c, '\'' | '"')) {
        let mut text = String::new();
        while let Some(c) = rest.next().filter(|c| *c != quote) {
            text.extend(if c == '\\' { rest.next() } else { Some(c) });
        }
        found.push(text);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = "org.gnome.system.proxy autoconfig-url ''
org.gnome.system.proxy ignore-hosts ['localhost', '127.0.0.0/8', '::1', '*.intra.example']
org.gnome.system.proxy mode 'none'
org.gnome.system.proxy.http authentication-password ''
org.gnome.system.proxy.http authentication-user ''
org.gnome.system.proxy.http host ''
org.gnome.system.proxy.http port 8080
org.gnome.system.proxy.http use-authentication false
org.gnome.system.proxy.https host ''
org.gnome.system.proxy.https port 0
";

    #[test]
    fn as_shipped_the_desktop_goes_straight() {
        assert_eq!(read(SHIPPED), None);
        assert_eq!(read(""), None);
        assert_eq!(read(&SHIPPED.replace("'none'", "'manual'")), None, "nobody has said which proxy");
    }

    #[test]
    fn a_proxy_set_by_hand_is_taken_with_its_exceptions() {
        let text = SHIPPED
            .replace("'none'", "'manual'")
            .replace(".https host ''", ".https host 'proxy.example'")
            .replace(".https port 0", ".https port 3128");
        let (proxy, except) =
            ("http://proxy.example:3128/".to_owned(), "localhost,127.0.0.0/8,::1,.intra.example".to_owned());
        assert_eq!(read(&text), Some(Settings::Manual { proxy, except }));
    }

    #[test]
    fn name_and_password_are_taken_whatever_characters_they_have() {
        let text = SHIPPED
            .replace("'none'", "'manual'")
            .replace(".http host ''", ".http host 'proxy.example'")
            .replace("use-authentication false", "use-authentication true")
            .replace("authentication-user ''", "authentication-user 'robin@example'")
            .replace("authentication-password ''", "authentication-password \"it's: a/b\\\\c\"");
        let Some(Settings::Manual { proxy, .. }) = read(&text) else { panic!("straight") };
        assert_eq!(proxy, "http://robin%40example:it's%3A%20a%2Fb%5Cc@proxy.example:8080/");
        let matcher = hyper_util::client::proxy::matcher::Matcher::builder().https(proxy).build();
        let found = matcher.intercept(&http::Uri::from_static("https://login.example")).expect("a proxy");
        // RFC 7617 §2 of `robin@example:it's: a/b\c`.
        assert_eq!(found.basic_auth().expect("both"), "Basic cm9iaW5AZXhhbXBsZTppdCdzOiBhL2JcYw==");
    }

    #[test]
    fn a_script_is_named_or_the_network_is_asked_for_one() {
        let auto = SHIPPED.replace("'none'", "'auto'");
        assert_eq!(read(&auto), Some(Settings::Script("wpad://".to_owned())));
        let named = auto.replace("autoconfig-url ''", "autoconfig-url 'http://intra.example/proxy.pac'");
        assert_eq!(read(&named), Some(Settings::Script("http://intra.example/proxy.pac".to_owned())));
    }
}
