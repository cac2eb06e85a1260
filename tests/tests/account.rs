//! The practice account service as people meet it: every page in a real browser, and what is kept of what they do there.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test program throughout")]

#[path = "account/book.rs"]
mod book;
#[path = "account/consent.rs"]
mod consent;
#[path = "account/entry.rs"]
mod entry;
#[path = "account/pages.rs"]
mod pages;
#[path = "account/recovery.rs"]
mod recovery;
#[path = "account/security.rs"]
mod security;
#[path = "account/strangers.rs"]
mod strangers;
#[path = "account/walk.rs"]
mod walk;
