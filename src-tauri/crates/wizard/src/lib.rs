//! Decides: the wizard of Firstlink as a pure state machine, its screens and its words.

pub mod account;
pub mod consent;
pub mod copy;
pub mod desk;
pub mod display;
pub mod draw;
pub mod edge;
pub mod effect;
pub mod erasure;
pub mod findings;
pub mod intent;
pub mod journey;
pub mod key;
pub mod link;
pub mod passphrase;
pub mod preferences;
pub mod problem;
pub mod profile;
pub mod provider;
mod pseudo;
pub mod recovery;
pub mod screen;
pub mod switches;
pub mod travel;
pub mod words;
