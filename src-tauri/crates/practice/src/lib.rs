//! The practice account service: a complete OpenID Provider and its web pages, on loopback only.
//!
//! It is what a tester, an integrator or a newcomer runs Firstlink against on a computer without a network. It speaks the
//! shapes of Microsoft's consumer endpoints (paths, error bodies, quirks), keeps everything in memory unless it is given a
//! folder, and says on every page that it is a practice service. It shares no code with the client it examines.

mod account;
mod address;
mod app_folder;
mod ask;
mod authenticator;
mod authorize;
pub mod cast;
pub mod chance;
mod claims;
pub mod clock;
mod data;
mod deliver;
mod devicecode;
mod discovery;
mod drive_item;
mod fault;
pub mod faults;
mod graph;
mod guard;
mod keys;
mod lang;
mod pages;
mod params;
mod provider;
mod redirect;
mod registration;
mod routes;
mod scope;
mod service;
mod store;
mod strength;
mod token;
mod words;

pub use data::DataError;
pub use registration::CLIENT_ID;
pub use service::{FaultError, Options, Service, StartError};
