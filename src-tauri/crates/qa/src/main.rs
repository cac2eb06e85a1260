//! `cargo xtask qa`: the wizard and its panel in any browser, until Ctrl-C or until the person closes the wizard.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use firstlink_qa::{Face, Options};

/// Show the wizard in any browser, with a practice account service behind it and a panel for testers beside it.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask qa", version, about)]
struct Args {
    /// Keep everything in this folder instead of a temporary one.
    #[arg(long, value_name = "DIR")]
    home: Option<PathBuf>,
    /// Begin in this language, by tag, instead of the system's.
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let options = Options { home: args.home, languages: args.language.into_iter().collect() };
    let face = match Face::open(&root, options).await {
        Ok(face) => face,
        Err(error) => {
            // Nobody reads a closed standard error.
            let _ = writeln!(std::io::stderr(), "The wizard could not be opened: {error}");
            return ExitCode::FAILURE;
        }
    };
    let told = writeln!(
        std::io::stdout(),
        "Open this in a browser of this computer. It is a test build with a practice account service; Ctrl-C ends it.\n\n  {}\n",
        face.address()
    );
    if told.is_err() {
        return ExitCode::FAILURE;
    }
    tokio::select! {
        // Where Ctrl-C cannot be heard, the system ends the program by itself.
        _ = tokio::signal::ctrl_c() => ExitCode::SUCCESS,
        closed = face.closed() => if closed { ExitCode::SUCCESS } else { ExitCode::FAILURE },
    }
}
