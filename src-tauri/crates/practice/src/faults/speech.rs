//! Bytes on a line, as no server of HTTP would send them.

use std::time::Duration;

/// What is done on a connection in place of an answer, in order; at the end the connection is closed.
pub(crate) struct Speech(pub(super) Vec<Turn>);

/// One thing done on a connection.
pub(super) enum Turn {
    /// These bytes.
    Bytes(Vec<u8>),
    /// These bytes for ever, with a pause after each time.
    Repeat(Vec<u8>, Duration),
    /// Nothing, until the other side gives up.
    Hold,
    /// The connection is reset (RFC 9293 §3.5).
    Reset,
}

/// The head of a good answer in JSON, without its end.
const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

/// The connection is reset without a word.
pub(super) fn reset() -> Speech {
    Speech(vec![Turn::Reset])
}

/// The connection is closed without a word.
pub(super) fn close() -> Speech {
    Speech(vec![])
}

/// Nothing is ever said.
pub(super) fn silence() -> Speech {
    Speech(vec![Turn::Hold])
}

/// Half a body, then the end.
pub(super) fn truncated() -> Speech {
    bytes(format!("{HEAD}Content-Length: 4096\r\n\r\n{{\"access_token\":\"Ew"))
}

/// A body without an end, as fast as it goes.
pub(super) fn endless() -> Speech {
    let chunk = format!("{:x}\r\n{}\r\n", 0x4000, " ".repeat(0x4000)).into_bytes();
    let head = format!("{HEAD}Transfer-Encoding: chunked\r\n\r\n").into_bytes();
    Speech(vec![Turn::Bytes(head), Turn::Repeat(chunk, Duration::ZERO)])
}

/// A body without an end, one byte a second.
pub(super) fn trickle() -> Speech {
    let head = format!("{HEAD}Transfer-Encoding: chunked\r\n\r\n").into_bytes();
    Speech(vec![Turn::Bytes(head), Turn::Repeat(b"1\r\n \r\n".to_vec(), Duration::from_secs(1))])
}

/// A head without an end, one header a second.
pub(super) fn slow_head() -> Speech {
    Speech(vec![Turn::Bytes(HEAD.into()), Turn::Repeat(b"X-Wait: 1\r\n".to_vec(), Duration::from_secs(1))])
}

/// A head of a megabyte.
pub(super) fn huge_head() -> Speech {
    let header = format!("X-Filler: {}\r\n", "a".repeat(1000)).repeat(1024);
    bytes(format!("{HEAD}{header}Content-Length: 2\r\n\r\n{{}}"))
}

/// Interim answers (RFC 9110 §15.2), and never the real one.
pub(super) fn interim() -> Speech {
    let hint = b"HTTP/1.1 103 Early Hints\r\nLink: </practice.css>\r\n\r\n".to_vec();
    Speech(vec![Turn::Repeat(hint, Duration::from_millis(250))])
}

/// Something that is not HTTP at all.
pub(super) fn rubbish() -> Speech {
    Speech(vec![Turn::Bytes(b"\x16\x03\x01\x02rubbish\x00\xff\xfe {\"access_token\":\"Ew\"}\n".to_vec())])
}

/// A body without a head, as before HTTP/1.0.
pub(super) fn headless() -> Speech {
    bytes("{\"access_token\":\"EwPractice\",\"token_type\":\"Bearer\"}\n".to_owned())
}

/// Two lengths that differ.
pub(super) fn two_lengths() -> Speech {
    bytes(format!("{HEAD}Content-Length: 2\r\nContent-Length: 4\r\n\r\n{{}}  "))
}

/// A length below nothing.
pub(super) fn negative_length() -> Speech {
    bytes(format!("{HEAD}Content-Length: -1\r\n\r\n{{}}"))
}

fn bytes(text: String) -> Speech {
    Speech(vec![Turn::Bytes(text.into_bytes())])
}
