//! A second independent OpenID Provider (Debian's `glewlwyd`), set up as its administrator would, as a process of its own.
//!
//! Its login page is a script, so the person here posts to the interface that this script posts to. It compares redirect
//! addresses with their port, which RFC 8252 §7.3 forbids; so the administrator lets each port in when it is known.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test's stage falls with the test")]

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use reqwest::Url;
use rsa::RsaPrivateKey;
use rsa::pkcs8::{EncodePrivateKey as _, EncodePublicKey as _};
use serde_json::{Value, json};

use crate::authority::{Authority, pem};
use crate::session::PATIENCE;
use crate::visitor::{Consent, Page, Visitor};

/// Where Debian puts the tables an empty database begins with.
const TABLES: &str = "/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3";
const CLIENT: &str = "firstlink";
const SCOPES: [&str; 4] = ["openid", "profile", "email", "offline_access"];
const PASSWORD: &str = "canary-password-of-glewlwyd";
/// How often a port may turn out to be taken between its choice and its use.
const TRIES: usize = 5;

/// A running glewlwyd; it ends with this value.
#[derive(Debug)]
pub struct Glewlwyd {
    child: Child,
    base: String,
    folder: tempfile::TempDir,
    authority: Authority,
    administrator: Visitor,
}

/// Somebody with an account there.
#[derive(Debug, Clone, Copy)]
pub enum Who {
    /// May grant everything that is asked for.
    Robin,
    /// Has an account and may grant nothing, so that no page ever leads them back.
    Noor,
}

impl Who {
    /// The name.
    pub fn name(self) -> &'static str {
        match self {
            Who::Robin => "Robin Tanaka",
            Who::Noor => "Noor",
        }
    }

    /// The address.
    pub fn address(self) -> &'static str {
        match self {
            Who::Robin => "robin.tanaka@second.example",
            Who::Noor => "noor@second.example",
        }
    }

    fn username(self) -> &'static str {
        match self {
            Who::Robin => "robin",
            Who::Noor => "noor",
        }
    }

    fn may_grant(self) -> &'static [&'static str] {
        match self {
            Who::Robin => &SCOPES,
            Who::Noor => &[],
        }
    }
}

impl Glewlwyd {
    /// Starts one on a free port with an empty database, and lets its administrator set it up.
    ///
    /// # Panics
    /// When it does not start: a test without it would prove nothing.
    pub fn start() -> Glewlwyd {
        for _ in 0..TRIES {
            let authority = Authority::new();
            let folder = tempfile::Builder::new().prefix("firstlink-glewlwyd-").tempdir().unwrap();
            let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
            let child = launch(folder.path(), port, &authority);
            let administrator = Visitor::new("", "").trusting(Some(&authority.text()));
            let base = format!("https://127.0.0.1:{port}");
            let mut service = Glewlwyd { child, base, folder, authority, administrator };
            if service.answers() {
                service.set_up();
                return service;
            }
        }
        panic!("glewlwyd did not start; is the package installed?");
    }

    /// The profile that leads there: https, an authority of its own, and nothing of Microsoft's shape.
    pub fn profile(&self) -> String {
        let trusted = format!("ca_file = \"{}\"\n", self.authority.certificate().display());
        format!("{}{trusted}", self.profile_without_authority())
    }

    /// The same, without naming the authority.
    pub fn profile_without_authority(&self) -> String {
        format!("[provider]\nname = \"Second\"\nissuer = \"{}\"\nclient_id = \"{CLIENT}\"\n", self.issuer())
    }

    /// The issuer.
    pub fn issuer(&self) -> String {
        format!("{}/api/oidc", self.base)
    }

    /// Somebody signs in at the address that the program opened, and grants what they are asked for or nothing.
    pub fn visit(&self, who: Who, address: &str, consent: Consent) -> Vec<Page> {
        self.admit(address);
        self.go_through(who, address, None, consent)
    }

    /// The same at the address where a device code is entered.
    pub fn enter_code(&self, who: Who, address: &str, code: &str, consent: Consent) -> Vec<Page> {
        self.go_through(who, address, Some(code), consent)
    }

    /// Ends every device sign-in under way, as an administrator may; whoever polls is then told `access_denied`.
    pub fn end_device_codes(&self) {
        let database = self.folder.path().join("database");
        let order = "PRAGMA busy_timeout=10000; UPDATE gpo_device_authorization SET gpoda_status = 3;";
        let status = Command::new("sqlite3").arg(database).arg(order).stdout(Stdio::null()).status().unwrap();
        assert!(status.success(), "the database could not be changed");
    }

    fn go_through(&self, who: Who, address: &str, code: Option<&str>, consent: Consent) -> Vec<Page> {
        let visitor = Visitor::new(who.address(), PASSWORD).trusting(Some(&self.authority.text()));
        let asked = visitor.open(address).unwrap();
        let mut callback = parameter(&asked.url, "callback_url");
        if let Some(code) = code {
            callback = format!("{callback}?code={code}");
        }
        let login = json!({ "username": who.username(), "password": PASSWORD });
        self.tell(&visitor, "POST", "/api/auth/", &login);
        let asked = visitor.open(&callback).unwrap();
        let scope = match consent {
            Consent::Accept => parameter(&asked.url, "scope"),
            Consent::Decline => String::new(),
        };
        self.tell(&visitor, "PUT", &format!("/api/auth/grant/{CLIENT}"), &json!({ "scope": scope }));
        visitor.visit(&format!("{callback}&g_continue"))
    }

    /// Lets in the port that a sign-in of the program comes back to.
    fn admit(&self, address: &str) {
        let redirect = parameter(&Url::parse(address).unwrap(), "redirect_uri");
        self.tell(&self.administrator, "PUT", &format!("/api/client/{CLIENT}?source=database"), &client(&redirect));
    }

    fn set_up(&self) {
        let tell = |path: &str, what: &Value| self.tell(&self.administrator, "POST", path, what);
        tell("/api/auth/", &json!({ "username": "admin", "password": "password" }));
        tell(
            "/api/mod/plugin/",
            &json!({
                "module": "oidc", "name": "oidc", "display_name": "oidc", "parameters": plugin(&self.issuer()),
            }),
        );
        for scope in SCOPES.iter().filter(|scope| **scope != "openid") {
            tell("/api/scope/", &json!({ "name": scope, "password_required": false, "scheme": {} }));
        }
        tell("/api/client/?source=database", &client("http://localhost/"));
        for who in [Who::Robin, Who::Noor] {
            tell(
                "/api/user/?source=database",
                &json!({
                    "username": who.username(), "name": who.name(), "email": who.address(), "password": PASSWORD,
                    "enabled": true, "scope": who.may_grant(),
                }),
            );
        }
    }

    fn tell(&self, visitor: &Visitor, method: &str, path: &str, what: &Value) {
        let page = visitor.tell(method, &format!("{}{path}", self.base), what).unwrap();
        assert!(page.status.is_success(), "{method} {path}: {} {}", page.status, page.html);
    }

    fn answers(&mut self) -> bool {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline && self.child.try_wait().unwrap().is_none() {
            if self.administrator.open(&format!("{}/config", self.base)).is_ok() {
                return true;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        false
    }
}

impl Drop for Glewlwyd {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn launch(folder: &Path, port: u16, authority: &Authority) -> Child {
    let database = folder.join("database");
    let tables = std::fs::File::open(TABLES).unwrap_or_else(|error| panic!("{TABLES} (package glewlwyd): {error}"));
    let made = Command::new("sqlite3").arg(&database).stdin(tables).status().unwrap();
    assert!(made.success(), "the database could not be made");
    let config = folder.join("glewlwyd.conf");
    std::fs::write(&config, configuration(port, &database, authority)).unwrap();
    let mut command = Command::new("glewlwyd");
    command.arg(format!("--config-file={}", config.display()));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().unwrap_or_else(|error| panic!("glewlwyd (package glewlwyd) is needed: {error}"))
}

fn configuration(port: u16, database: &Path, authority: &Authority) -> String {
    let (key, server) = (authority.key(), authority.server());
    let (key, server, database) = (key.display(), server.display(), database.display());
    format!(
        r#"port={port}
bind_address="127.0.0.1"
external_url="https://127.0.0.1:{port}"
login_url="login.html"
api_prefix="api"
static_files_path="/usr/share/glewlwyd/webapp/"
log_mode="console"
log_level="ERROR"
cookie_domain="127.0.0.1"
cookie_secure=1
session_expiration=3600
session_key="GLEWLWYD2_SESSION_ID"
admin_scope="g_admin"
profile_scope="g_profile"
user_module_path="/usr/lib/glewlwyd/user"
user_middleware_module_path="/usr/lib/glewlwyd/user_middleware"
client_module_path="/usr/lib/glewlwyd/client"
user_auth_scheme_module_path="/usr/lib/glewlwyd/scheme"
plugin_module_path="/usr/lib/glewlwyd/plugin"
use_secure_connection=true
secure_connection_key_file="{key}"
secure_connection_pem_file="{server}"
hash_algorithm="SHA512"
database = {{ type = "sqlite3"; path = "{database}"; }};
static_files_mime_types = ( {{ extension = ".html"; mime_type = "text/html"; compress = 0; }} )
"#
    )
}

/// What an administrator sets for OpenID Connect: code with PKCE, device grant, refresh tokens good for one use.
fn plugin(issuer: &str) -> Value {
    let key = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 2048).unwrap();
    let mut settings = json!({
        "iss": issuer, "jwt-type": "rsa", "jwt-key-size": "256",
        "key": pem("PRIVATE KEY", key.to_pkcs8_der().unwrap().as_bytes()),
        "cert": pem("PUBLIC KEY", key.to_public_key().to_public_key_der().unwrap().as_bytes()),
        "access-token-duration": 3600, "refresh-token-duration": 86400, "code-duration": 600,
        "device-authorization-expiration": 600, "device-authorization-interval": 5,
        "refresh-token-one-use": "always", "subject-type": "public", "client-cert-source": "no",
        "name-claim": "mandatory", "email-claim": "mandatory",
    });
    for setting in ON {
        settings[setting] = json!(true);
    }
    for setting in OFF {
        settings[setting] = json!(false);
    }
    for setting in ["jwks-x5c", "claims", "additional-parameters"] {
        settings[setting] = json!([]);
    }
    settings
}

const ON: [&str; 9] = [
    "refresh-token-rolling",
    "auth-type-code-enabled",
    "auth-type-code-revoke-replayed",
    "auth-type-id-token-enabled",
    "auth-type-device-enabled",
    "auth-type-refresh-enabled",
    "pkce-allowed",
    "pkce-required",
    "jwks-show",
];
/// Its own mark of the issuer (RFC 9207) is off, as by default: in an answer by form it is written with percent signs.
const OFF: [&str; 15] = [
    "oauth-as-iss-id",
    "allow-non-oidc",
    "auth-type-token-enabled",
    "auth-type-none-enabled",
    "auth-type-password-enabled",
    "auth-type-client-enabled",
    "pkce-method-plain-allowed",
    "request-parameter-allow",
    "introspection-revocation-allowed",
    "register-client-allowed",
    "session-management-allowed",
    "oauth-dpop-allowed",
    "resource-allowed",
    "oauth-rar-allowed",
    "oauth-ciba-allowed",
];

fn client(redirect: &str) -> Value {
    json!({
        "client_id": CLIENT, "name": "Firstlink", "confidential": false, "enabled": true, "scope": [],
        "redirect_uri": [redirect], "token_endpoint_auth_method": ["none"],
        "authorization_type": ["code", "refresh_token", "device_authorization"],
    })
}

fn parameter(address: &Url, name: &str) -> String {
    let found = address.query_pairs().find(|(key, _)| key == name);
    found.unwrap_or_else(|| panic!("there is no {name} in {address}")).1.into_owned()
}
