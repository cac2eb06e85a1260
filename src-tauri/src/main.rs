//! Shows, in a window: the wizard's page in the system's own web view, and nothing decided here.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod args;
mod bridge;
mod opening;
#[cfg(feature = "practice")]
mod practice;
mod preferences;
mod refusal;
mod single;
mod watchdog;
mod window;

use std::process::ExitCode;

use clap::Parser;

use args::Args;
use opening::Opening;
use refusal::Refusal;
use single::Found;

fn main() -> ExitCode {
    firstlink_engine::system::leave_no_core();
    let args = Args::parse();
    if !window::has_display() {
        return Refusal::NoDisplay.told();
    }
    match single::look(&args.instance()) {
        Found::Nobody => window::run(Opening::Engine(args)),
        Found::Raised => ExitCode::SUCCESS,
        Found::Silent => window::run(Opening::Refused(Refusal::Silent)),
    }
}
