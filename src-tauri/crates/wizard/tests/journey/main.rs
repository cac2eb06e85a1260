//! The whole graph of the journey, explored: what holds everywhere, told once for every state there is.
#![allow(clippy::unwrap_used, reason = "this is a test program throughout")]

mod copy;
mod display;
mod explore;
mod findings;
mod grid;
mod help;
mod problems;
mod reach;
mod recovery;
mod sheet;
mod stories;
