//! What a browser, or somebody beside it, may do to the loopback address, by name.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use firstlink_tests::visitor::Filled;
use url::form_urlencoded::Serializer;

/// Longest wait for an answer that is not part of what is examined.
const PATIENCE: Duration = Duration::from_secs(20);

/// A misbehaviour of the browser's side.
pub(crate) struct Antic {
    /// What the table of promises knows it by.
    pub(crate) name: &'static str,
    /// What is sent before the honest answer, byte for byte; whoever sends it leaves after an answer.
    before: &'static [fn(&Way) -> Vec<u8>],
    /// What happens to the honest answer.
    then: Then,
}

/// The last thing a browser does.
enum Then {
    /// The honest answer.
    Honest,
    /// The honest answer, and then once more.
    Twice,
    /// Nothing.
    Nothing,
}

/// The way back as the provider laid it.
pub(crate) struct Way {
    filled: Filled,
    port: u16,
    old_state: Option<String>,
}

/// All antics.
pub(crate) static ALL: &[Antic] = &[
    Antic { name: "get", before: &[|way| get(way, &way.form(&[]))], then: Then::Honest },
    Antic { name: "head", before: &[|way| plain(way, "HEAD", "/")], then: Then::Honest },
    Antic { name: "options", before: &[|way| plain(way, "OPTIONS", "/")], then: Then::Honest },
    Antic { name: "put", before: &[|way| plain(way, "PUT", "/")], then: Then::Honest },
    Antic { name: "favicon", before: &[|way| plain(way, "GET", "/favicon.ico")], then: Then::Honest },
    Antic { name: "preconnect", before: &[silent, silent], then: Then::Honest },
    Antic {
        name: "other-path",
        before: &[|way| post_to(way, "/callback", "localhost", FORM, &way.form(&[]))],
        then: Then::Honest,
    },
    Antic {
        name: "other-host",
        before: &[|way| post_to(way, "/", "evil.example", FORM, &way.form(&[]))],
        then: Then::Honest,
    },
    Antic {
        name: "no-host",
        before: &[|way| format!("GET /?{} HTTP/1.1\r\n\r\n", way.form(&[])).into_bytes()],
        then: Then::Honest,
    },
    Antic { name: "state-missing", before: &[|way| post(way, &way.form(&[("state", None)]))], then: Then::Honest },
    Antic {
        name: "state-wrong",
        before: &[|way| post(way, &way.form(&[("state", Some("another"))]))],
        then: Then::Honest,
    },
    Antic {
        name: "state-replayed",
        before: &[|way| post(way, &way.form(&[("state", way.old_state.as_deref())]))],
        then: Then::Honest,
    },
    Antic { name: "error-without-state", before: &[|way| post(way, "error=access_denied")], then: Then::Honest },
    Antic {
        name: "error-by-get-without-state",
        before: &[|way| get(way, "error=access_denied&error_description=no")],
        then: Then::Honest,
    },
    Antic {
        name: "error-with-state",
        before: &[|way| post(way, &way.form(&[("code", None), ("error", Some("access_denied"))]))],
        then: Then::Nothing,
    },
    Antic {
        name: "error-by-get-with-state",
        before: &[|way| get(way, &way.form(&[("code", None), ("error", Some("access_denied"))]))],
        then: Then::Nothing,
    },
    Antic {
        name: "large-body",
        before: &[|way| post(way, &format!("{}&x={}", way.form(&[]), "x".repeat(1 << 20)))],
        then: Then::Honest,
    },
    Antic {
        name: "large-head",
        before: &[|way| plain(way, "GET", &format!("/{}", "x".repeat(64 * 1024)))],
        then: Then::Honest,
    },
    Antic {
        name: "slow-head",
        before: &[|way| format!("POST / HTTP/1.1\r\nHost: localhost:{}\r\nX-", way.port).into_bytes()],
        then: Then::Honest,
    },
    Antic {
        name: "slow-body",
        before: &[|way| {
            let head = format!("POST / HTTP/1.1\r\nHost: localhost:{}\r\nContent-Type: {FORM}\r\n", way.port);
            format!("{head}Content-Length: 400\r\n\r\ncode=").into_bytes()
        }],
        then: Then::Honest,
    },
    Antic {
        name: "other-type",
        before: &[|way| post_to(way, "/", "localhost", "application/json", &way.form(&[]))],
        then: Then::Honest,
    },
    Antic { name: "rubbish", before: &[|_| b"\x16\x03\x01\x02\x00\xff\xfe\r\n\r\n".to_vec()], then: Then::Honest },
    Antic { name: "bare-state", before: &[|way| post(way, &way.form(&[("code", None)]))], then: Then::Nothing },
    Antic { name: "twice", before: &[], then: Then::Twice },
    Antic { name: "crowd", before: CROWD, then: Then::Honest },
];

const FORM: &str = "application/x-www-form-urlencoded";

impl Antic {
    /// The antic of this name.
    pub(crate) fn named(name: &str) -> &'static Antic {
        ALL.iter().find(|antic| antic.name == name).unwrap_or_else(|| panic!("no browser does {name}"))
    }

    /// Does it. Blocks; `stir` hears of every step, and `sent` when nothing more will be said. Connections that got no answer stay open until the end.
    pub(crate) fn play(&self, filled: Filled, old_state: Option<String>, stir: impl Fn(), sent: impl FnOnce()) {
        let port = filled.action.port().unwrap();
        let way = Way { filled, port, old_state };
        let mut open = vec![];
        for bytes in self.before {
            let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
            // Whoever is not listened to hears so by the connection's end.
            let _ = stream.write_all(&bytes(&way));
            stir();
            open.push(stream);
        }
        open.iter_mut().take(3).for_each(|stream| settle(stream, &stir));
        let honest = post(&way, &way.form(&[]));
        let times = match self.then {
            Then::Nothing => 0,
            Then::Honest => 1,
            Then::Twice => 2,
        };
        for _ in 0..times {
            if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) {
                let _ = stream.write_all(&honest);
                stir();
                open.push(stream);
            }
        }
        sent();
        if let Some(last) = open.last_mut() {
            // Whoever leaves before the answer may not have been heard.
            let _ = last.read(&mut [0; 512]);
        }
    }
}

/// Reads a little, so that an answer has come before the next step, if one comes at all.
fn settle(stream: &mut TcpStream, stir: &impl Fn()) {
    stream.set_read_timeout(Some(Duration::from_millis(100))).unwrap();
    let _ = stream.read(&mut [0; 512]);
    stir();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
}

impl Way {
    /// The fields of the way back as a form, changed: a new value, or none at all.
    fn form(&self, changes: &[(&str, Option<&str>)]) -> String {
        let changed = |name: &str| changes.iter().any(|(key, _)| *key == name);
        let kept = self.filled.fields.iter().filter(|(name, _)| !changed(name));
        let kept = kept.map(|(name, value)| (name.as_str(), value.as_str()));
        let new = changes.iter().filter_map(|(name, value)| Some((*name, (*value)?)));
        Serializer::new(String::new()).extend_pairs(kept.chain(new)).finish()
    }
}

fn post(way: &Way, body: &str) -> Vec<u8> {
    post_to(way, "/", "localhost", FORM, body)
}

fn post_to(way: &Way, path: &str, host: &str, kind: &str, body: &str) -> Vec<u8> {
    let (port, length) = (way.port, body.len());
    let head = format!("POST {path} HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Type: {kind}\r\n");
    format!("{head}Content-Length: {length}\r\n\r\n{body}").into_bytes()
}

fn get(way: &Way, query: &str) -> Vec<u8> {
    plain(way, "GET", &format!("/?{query}"))
}

fn plain(way: &Way, method: &str, path: &str) -> Vec<u8> {
    format!("{method} {path} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", way.port).into_bytes()
}

/// A connection on which nothing is said.
fn silent(_: &Way) -> Vec<u8> {
    vec![]
}

/// More connections than are listened to at once.
const CROWD: &[fn(&Way) -> Vec<u8>] = &[silent as fn(&Way) -> Vec<u8>; 40];
