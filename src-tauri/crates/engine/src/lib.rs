//! Does: what the wizard decides, carried out on this computer and over the network.

pub mod atomic;
pub mod clock;
mod discovery;
mod graph;
pub mod home;
mod http;
pub mod journal;
pub mod opener;
pub mod profile;
pub mod published;
pub mod secrets;
pub mod sign_in;
pub mod vault;
