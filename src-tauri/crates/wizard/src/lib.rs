//! Decides: the wizard of Firstlink as a pure state machine, its screens and its words.

pub mod account;
pub mod consent;
pub mod effect;
pub mod intent;
pub mod key;
pub mod preferences;
pub mod problem;
pub mod provider;
pub mod screen;
