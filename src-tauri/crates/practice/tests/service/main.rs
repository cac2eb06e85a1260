//! The practice account service over real sockets, as apps and people meet it.

mod authorize;
mod device;
mod discovery;
mod graph;
mod guard;
mod pages;
mod start;
mod tab;
mod token;
mod world;
