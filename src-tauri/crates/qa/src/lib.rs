//! Shows, in any browser: the page of the window with the real engine and the practice account service behind it, for testers.
//!
//! What the window gets from Tauri, the page gets here over HTTP on loopback, from another `bridge.js` at the same address;
//! every other file of `ui/` is served as it is. Around it lies a panel that people who link an account never see.

mod bridge;
mod browser;
pub mod checklist;
mod door;
mod face;
pub mod log;
mod panel;
pub mod play;
pub mod replay;
pub mod scenario;
mod seeded;
pub mod sheet;
mod state;
mod time;
pub mod visitor;
mod world;

pub use face::{Face, OpenError, Options};
