//! The practice account service over real sockets, as apps and people meet it.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod authorize;
mod create;
#[cfg(unix)]
mod data;
mod device;
mod discovery;
mod faults;
mod folder;
mod graph;
mod guard;
mod pages;
mod recovery;
mod security;
mod start;
mod tab;
mod token;
mod two_step;
mod world;

/// A client without TLS; the choice of a provider for it is made once, since the library asks for one all the same.
fn client() -> reqwest::ClientBuilder {
    // Another test may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
}
