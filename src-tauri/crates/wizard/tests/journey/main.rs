//! The whole graph of the journey, explored: what holds everywhere, told once for every state there is.

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
