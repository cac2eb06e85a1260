//! A real proxy (Squid) of a test's own: it alone knows the provider's name, and lets in whom the test says.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test's stage falls with the test")]

use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::session::wait_for;

/// Who may pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate<'a> {
    /// Everybody.
    Open,
    /// Whoever says this name and this password, without spaces.
    Password(&'a str, &'a str),
    /// Nobody.
    Shut,
}

/// A running Squid; it ends with this value.
#[derive(Debug)]
pub struct Squid {
    child: Child,
    folder: tempfile::TempDir,
    port: u16,
}

impl Squid {
    /// Starts it on a free port, with this name for this computer.
    ///
    /// # Panics
    /// When it does not start: a test without it would prove nothing.
    pub fn start(name: &str, gate: Gate<'_>) -> Squid {
        let folder = tempfile::Builder::new().prefix("firstlink-squid-").tempdir().unwrap();
        // Started by root it changes to a person of its own, who must read and write here.
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o777)).unwrap();
        let port = free_port();
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
        write("hosts", &format!("127.0.0.1 {name}\n"));
        write("check", &check(gate));
        write("squid.conf", &config(folder.path(), port, gate));
        let mut command = Command::new(program());
        command.args(["-N", "-f"]).arg(folder.path().join("squid.conf"));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().unwrap_or_else(|error| panic!("Squid (package squid) is needed: {error}"));
        let squid = Squid { child, folder, port };
        wait_for("the proxy", || TcpStream::connect(("127.0.0.1", port)).is_ok());
        squid
    }

    /// Its port on the loopback address.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Its address, without name and password.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Its address with name and password in it.
    pub fn address_for(&self, name: &str, password: &str) -> String {
        format!("http://{name}:{password}@127.0.0.1:{}", self.port)
    }

    /// What passed, and what was turned away: one line for each that has ended.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("access.log")).unwrap_or_default()
    }
}

impl Drop for Squid {
    fn drop(&mut self) {
        // Its helper ends when its standard input does.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn program() -> &'static Path {
    let usual = Path::new("/usr/sbin/squid");
    if usual.exists() { usual } else { Path::new("squid") }
}

/// A port that was free a moment ago.
pub fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

/// The helper that Squid asks about names and passwords, one pair a line.
fn check(gate: Gate<'_>) -> String {
    let Gate::Password(name, password) = gate else { return String::new() };
    format!(
        "while read -r name password; do\n\
        if [ \"$name $password\" = '{name} {password}' ]; then echo OK; else echo ERR; fi\ndone\n"
    )
}

fn config(folder: &Path, port: u16, gate: Gate<'_>) -> String {
    let folder = folder.display();
    let gate = match gate {
        Gate::Open => "http_access allow all".to_owned(),
        Gate::Shut => "http_access deny all".to_owned(),
        Gate::Password(..) => format!(
            "auth_param basic program /bin/sh {folder}/check\nauth_param basic children 1 startup=1 idle=1\n\
            auth_param basic realm test\nacl known proxy_auth REQUIRED\nhttp_access allow known\nhttp_access deny all"
        ),
    };
    format!(
        "http_port 127.0.0.1:{port}\nhosts_file {folder}/hosts\n{gate}\n\
        access_log stdio:{folder}/access.log squid\ncache_log {folder}/cache.log\nbuffered_logs off\n\
        cache deny all\npid_filename none\nnetdb_filename none\npinger_enable off\ncoredump_dir {folder}\n\
        shutdown_lifetime 0 seconds\nmax_filedescriptors 1024\nvisible_hostname proxy.test\n"
    )
}
