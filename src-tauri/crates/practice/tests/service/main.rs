//! The practice account service over real sockets, as apps and people meet it.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod authorize;
mod device;
mod discovery;
mod graph;
mod guard;
mod pages;
mod start;
mod tab;
mod token;
mod world;
