//! Makes the man pages and the completions of every shell from the command line itself, so that they can never disagree.

#[allow(dead_code, reason = "the program reads the fields, the build only their descriptions")]
#[path = "src/args.rs"]
mod args;
#[path = "src/help.rs"]
mod help;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use clap::{Command, CommandFactory as _};
use clap_complete::Shell;

/// Each shell, and where its completions lie below a `share` folder.
const SHELLS: [(Shell, &str, &str); 5] = [
    (Shell::Bash, "Bash", "bash-completion/completions/firstlink"),
    (Shell::Elvish, "Elvish", "elvish/lib/firstlink.elv"),
    (Shell::Fish, "Fish", "fish/vendor_completions.d/firstlink.fish"),
    (Shell::PowerShell, "Powershell", "powershell/firstlink.ps1"),
    (Shell::Zsh, "Zsh", "zsh/site-functions/_firstlink"),
];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/args.rs");
    println!("cargo::rerun-if-changed=src/help.rs");
    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let pages = man_pages(args::Cli::command(), &folder)?;
    let completions = completions(&folder)?;
    fs::write(folder.join("papers.rs"), table(&pages, &completions))
}

/// A page for the program and one for each of its commands; their names.
fn man_pages(mut command: Command, folder: &Path) -> io::Result<Vec<String>> {
    // Gives each command the name of its page, with a dash where a space is typed: `man firstlink-link`.
    command.build();
    let mut names = vec![];
    page(&command, folder, &mut names)?;
    Ok(names)
}

fn page(command: &Command, folder: &Path, names: &mut Vec<String>) -> io::Result<()> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    // Left-adjusted: lines of JSON cannot be stretched.
    let mut text = b".ad l\n".to_vec();
    clap_mangen::Man::new(command.clone()).render(&mut text)?;
    fs::write(folder.join(format!("{name}.1")), text)?;
    names.push(name);
    command
        .get_subcommands()
        .filter(|below| below.get_name() != "help")
        .try_for_each(|below| page(below, folder, names))
}

fn completions(folder: &Path) -> io::Result<Vec<(&'static str, &'static str, String)>> {
    let file = |(shell, name, place): (Shell, &'static str, &'static str)| {
        let written = clap_complete::generate_to(shell, &mut args::Cli::command(), "firstlink", folder)?;
        let file = written.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok((name, place, file))
    };
    SHELLS.into_iter().map(file).collect()
}

/// Rust text that puts all of it into the program.
fn table(pages: &[String], completions: &[(&str, &str, String)]) -> String {
    let mut text = String::new();
    let held = |file: &str| format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\"))");
    let _ = writeln!(text, "const PAGES: &[(&str, &str)] = &[");
    for name in pages {
        let _ = writeln!(text, "    (\"man/man1/{name}.1\", {}),", held(&format!("{name}.1")));
    }
    let _ = writeln!(text, "];\nconst COMPLETIONS: &[(ShellName, &str, &str)] = &[");
    for (shell, place, file) in completions {
        let _ = writeln!(text, "    (ShellName::{shell}, \"{place}\", {}),", held(file));
    }
    let _ = writeln!(text, "];");
    text
}
