//! Does: what the wizard decides, carried out on this computer and over the network.

pub mod atomic;
pub mod home;
pub mod journal;
pub mod profile;
pub mod published;
pub mod secrets;
pub mod vault;
