//! Does: what the wizard decides, carried out on this computer and over the network.

mod app_folder;
pub mod atomic;
pub mod clipboard;
pub mod clock;
mod copy;
mod discovery;
pub mod firmware;
#[cfg(feature = "fuzzing")]
pub mod fuzzing;
mod graph;
mod guard;
pub mod home;
mod http;
pub mod journal;
mod json;
mod keeper;
pub mod logs;
pub mod my_data;
pub mod opener;
mod perform;
pub mod preflight;
pub mod profile;
mod proxy;
pub mod published;
pub mod renewal;
pub mod runner;
pub mod secrets;
pub mod setup;
pub mod sign_in;
pub mod status;
pub mod support;
pub mod switches;
pub mod system;
#[cfg(test)]
mod trial;
mod turn;
mod userinfo;
pub mod vault;

pub use runner::{Engine, OpenError};
pub use setup::Setup;
pub use status::{Status, status};
