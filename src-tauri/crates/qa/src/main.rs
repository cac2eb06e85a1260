//! `cargo xtask qa`: the wizard and its panel in any browser, until Ctrl-C or until the person closes the wizard; scenarios,
//! their checklists, and run logs played once more.

use std::error::Error;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, result};

use clap::Parser;
use firstlink_qa::checklist::Checklist;
use firstlink_qa::play::play;
use firstlink_qa::replay::replay;
use firstlink_qa::scenario::{Scenario, Start};
use firstlink_qa::{Face, Options};

type Result = result::Result<ExitCode, Box<dyn Error>>;

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
    /// Begin as this scenario does: seed, clocks, language, keyring, faults; its checklist stands in the panel.
    #[arg(long, value_name = "NAME", conflicts_with = "language")]
    scenario: Option<String>,
    /// Play these scenarios, or all of them, and print their checklists as Markdown.
    #[arg(long, value_name = "NAME", num_args = 0.., conflicts_with_all = ["home", "language", "scenario"])]
    checklist: Option<Vec<String>>,
    /// Play an exported run log once more, and print what was done and seen.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["home", "language", "scenario", "checklist"])]
    replay: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let done = match (&args.checklist, &args.replay) {
        (Some(names), _) => checklists(&root, names).await,
        (None, Some(log)) => once_more(log).await,
        (None, None) => show(&root, args).await,
    };
    done.unwrap_or_else(|error| {
        // Nobody reads a closed standard error.
        let _ = writeln!(io::stderr(), "{error}");
        ExitCode::FAILURE
    })
}

async fn show(root: &Path, args: Args) -> Result {
    let options = match args.scenario {
        Some(name) => {
            let scenario = named(root, &name)?;
            writeln!(io::stdout(), "“{}” is played once, for its checklist …", scenario.title)?;
            let checklist = Some(played(&scenario).await?);
            Options { home: args.home, start: scenario.start, checklist }
        }
        None => {
            Options { home: args.home, start: Start { locale: args.language, ..Start::default() }, checklist: None }
        }
    };
    let face = Face::open(root, options).await?;
    writeln!(
        io::stdout(),
        "Open this in a browser of this computer. It is a test build with a practice account service; Ctrl-C ends it.\n\n  {}\n",
        face.address()
    )?;
    Ok(tokio::select! {
        // Where Ctrl-C cannot be heard, the system ends the program by itself.
        _ = tokio::signal::ctrl_c() => ExitCode::SUCCESS,
        closed = face.closed() => if closed { ExitCode::SUCCESS } else { ExitCode::FAILURE },
    })
}

async fn checklists(root: &Path, names: &[String]) -> Result {
    let scenarios = match names {
        [] => Scenario::all(root)?,
        names => names.iter().map(|name| named(root, name)).collect::<result::Result<_, _>>()?,
    };
    for scenario in scenarios {
        print(&scenario).await?;
    }
    Ok(ExitCode::SUCCESS)
}

async fn once_more(log: &Path) -> Result {
    let text = fs::read_to_string(log).map_err(|error| format!("{}: {error}", log.display()))?;
    print(&replay(&text)?).await?;
    Ok(ExitCode::SUCCESS)
}

async fn print(scenario: &Scenario) -> result::Result<(), Box<dyn Error>> {
    writeln!(io::stdout(), "{}", played(scenario).await?)?;
    Ok(())
}

async fn played(scenario: &Scenario) -> result::Result<Checklist, Box<dyn Error>> {
    let played = play(scenario).await.map_err(|stuck| format!("{}: {stuck}", scenario.name))?;
    Ok(Checklist::new(scenario, &played))
}

fn named(root: &Path, name: &str) -> result::Result<Scenario, Box<dyn Error>> {
    let all = Scenario::all(root)?;
    let names = all.iter().map(|one| one.name.clone()).collect::<Vec<_>>().join(", ");
    let found = all.into_iter().find(|one| one.name == name);
    Ok(found.ok_or_else(|| format!("there is no scenario named {name}; there are: {names}"))?)
}
