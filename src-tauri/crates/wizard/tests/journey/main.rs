//! The whole graph of the journey, explored: what holds everywhere, told once for every state there is.

mod display;
mod explore;
mod findings;
mod grid;
mod problems;
mod reach;
mod sheet;
mod stories;
