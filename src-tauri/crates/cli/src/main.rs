//! Shows, in a terminal: the console program `firstlink`.
//!
//! It draws the same screens as the window does, asks for what no flag answered, and can be played by a script. With
//! `--json`, standard output carries one JSON object a line and nothing else: one for each screen and wait
//! (`{"screen":"device_code","state":"showing","step":2,"title":…,"user_code":…,"verification_uri":…,"expires_at":…}`,
//! `{"screen":"browser_wait",…,"address":…}`, with `"problem":{"title","text","reference"}` where something went wrong), and
//! at the end `{"result":…,"exit":N}`. No line holds a password, a token or a product key. The exit codes are those of
//! [`exit::Exit`].

mod answer;
mod args;
mod ask;
mod commands;
mod config;
mod doctor;
mod draw;
mod edge_policy;
mod exit;
mod help;
mod json;
mod keyboard;
mod lend;
mod link;
mod logs;
mod menu;
mod out;
mod papers;
mod person;
#[cfg(feature = "practice")]
mod practice;
mod preferences;
mod session;
#[cfg(test)]
mod stage;
mod status;
mod stdin;
mod travel;
mod unlink;
#[cfg(feature = "practice")]
mod walkthrough;

use std::process::ExitCode;

use clap::Parser;
use firstlink_engine::system;

use args::Cli;
use exit::Exit;

fn main() -> ExitCode {
    system::leave_no_core();
    system::close_memory();
    let cli = Cli::parse();
    firstlink_engine::logs::tell_faults(out::error);
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            out::error(&format!("the system gave Firstlink no room to work: {error}"));
            return Exit::Unexpected.into();
        }
    };
    let work = runtime.block_on(async { tokio::spawn(commands::run(cli)).await });
    // A thread may still sit in a read or in a dialog of the keyring: nobody waits for it.
    runtime.shutdown_background();
    work.unwrap_or(Exit::Unexpected).into()
}
