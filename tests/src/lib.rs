//! The stage for tests over real parts: a desktop, a window, a browser and whoever sits in front of them.

pub mod authority;
pub mod chromium;
#[cfg(target_os = "linux")]
pub mod cut;
pub mod examination;
pub mod gallery;
#[cfg(target_os = "linux")]
pub mod glewlwyd;
pub mod practice;
pub mod provider;
pub mod proxy;
pub mod session;
pub mod sweep;
pub mod terminal;
pub mod typist;
pub use firstlink_qa::visitor;
pub mod webdriver;
pub mod window;
