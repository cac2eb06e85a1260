//! The command line: what can be asked for, and which answers can be given in advance.

use std::path::PathBuf;

use crate::help;
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Links a Microsoft account to this computer, in a terminal or unattended.
#[derive(Debug, Parser)]
#[command(name = "firstlink", version, after_long_help = help::EXIT_CODES, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) place: Place,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Which provider, and which folder.
#[derive(Debug, Clone, Args)]
pub(crate) struct Place {
    /// Read the provider from this TOML file instead of using Microsoft as it is built in
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) profile: Option<PathBuf>,
    /// Keep journal, vault, preferences and logs under this folder
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) home: Option<PathBuf>,
    /// Use a practice account service, started inside this program on loopback, and a folder of its own
    #[cfg(feature = "practice")]
    #[arg(long, global = true, conflicts_with = "profile")]
    pub(crate) practice: bool,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Link an account: the wizard, in this terminal
    Link(Box<LinkArgs>),
    /// Say what is linked, and where it is kept; exit code 10 when nothing is
    Status(StatusArgs),
    /// Take the link away and prove that nothing of it is left here
    Unlink(UnlinkArgs),
    /// Look whether signing in can succeed, and say what to do where it cannot
    Doctor(DoctorArgs),
    /// What happened, for whoever helps
    #[command(subcommand)]
    Logs(LogsCommand),
    /// Look at the choices, change them, or hand them on
    #[command(subcommand)]
    Preferences(PreferencesCommand),
    /// Say what the profile sets, or what is wrong with it
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Print the completions for a shell
    Completions(CompletionsArgs),
    /// Write man pages, completions and the JSON Schema into a folder, for whoever packages Firstlink
    Papers(PapersArgs),
    /// Run the practice account service until Ctrl-C
    #[cfg(feature = "practice")]
    Practice(PracticeArgs),
    /// Watch a practice person play the whole journey
    #[cfg(feature = "practice")]
    Walkthrough(WalkthroughArgs),
}

/// Answers to the wizard's questions, given in advance.
#[derive(Debug, Clone, Default, Args)]
#[command(after_long_help = format!("{}\n\n{}", help::LINK, help::EXIT_CODES))]
pub(crate) struct LinkArgs {
    /// There is no product key
    #[arg(long, conflicts_with = "key_from_stdin")]
    pub(crate) no_key: bool,
    /// Read the product key from standard input (never from the command line, which other programs can see)
    #[arg(long, requires = "key_for")]
    pub(crate) key_from_stdin: bool,
    /// What the product key is for
    #[arg(long, value_enum, value_name = "PRODUCT", requires = "key_from_stdin")]
    pub(crate) key_for: Option<KeyFor>,
    /// Read a passphrase from standard input: where there is no keyring, the sign-in is kept under it, or opened with it
    #[arg(long, conflicts_with = "key_from_stdin")]
    pub(crate) passphrase_from_stdin: bool,
    /// Sign in with the system's browser
    #[arg(long, conflicts_with = "device_code")]
    pub(crate) browser: bool,
    /// Sign in with a code on another device
    #[arg(long)]
    pub(crate) device_code: bool,
    /// What to call this computer
    #[arg(long, value_name = "NAME")]
    pub(crate) device_name: Option<String>,
    /// Link the account that signed in, without asking again
    #[arg(long)]
    pub(crate) confirm: bool,
    /// What to sync: passwords, history, favourites, separated by commas; or none
    #[arg(long, value_enum, value_name = "WHAT", value_delimiter = ',', num_args = 1)]
    pub(crate) sync: Option<Vec<SyncItem>>,
    /// Keep a copy of the choices in the account, so that other devices can offer them (yes), or take it away (no)
    #[arg(long, value_enum, value_name = "YES|NO", hide_possible_values = true)]
    pub(crate) sync_copy: Option<YesNo>,
    /// Personalised recommendations
    #[arg(long, value_enum, value_name = "YES|NO", hide_possible_values = true)]
    pub(crate) recommendations: Option<YesNo>,
    /// Write one JSON object a line for each screen and wait, and ask nothing
    #[arg(long)]
    pub(crate) json: bool,
}

/// Of `status`.
#[derive(Debug, Clone, Args)]
pub(crate) struct StatusArgs {
    /// Ask the provider whether it still takes the sign-in of the link; any exit code but 0 says why not
    #[arg(long)]
    pub(crate) check: bool,
    /// Read the passphrase from standard input that the sign-in is kept under
    #[arg(long, requires = "check")]
    pub(crate) passphrase_from_stdin: bool,
    /// As one JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

/// Of `unlink`.
#[derive(Debug, Clone, Args)]
pub(crate) struct UnlinkArgs {
    /// Do not ask
    #[arg(long)]
    pub(crate) yes: bool,
    /// Forget what was chosen to sync, too
    #[arg(long)]
    pub(crate) forget_choices: bool,
    /// One JSON object a line, as `link --json` writes them, and ask nothing
    #[arg(long)]
    pub(crate) json: bool,
}

/// Of `logs`.
#[derive(Debug, Clone, Subcommand)]
pub(crate) enum LogsCommand {
    /// Show exactly what a support file would hold, and write it after a yes
    Export(ExportArgs),
}

/// Of `logs export`.
#[derive(Debug, Clone, Args)]
#[command(after_long_help = help::LOGS)]
pub(crate) struct ExportArgs {
    /// Where to write it; with - it goes to standard output, and no file is written
    #[arg(long, value_name = "FILE", default_value = help::SUPPORT_FILE)]
    pub(crate) to: PathBuf,
    /// Do not ask
    #[arg(long)]
    pub(crate) yes: bool,
}

/// Of `doctor`.
#[derive(Debug, Clone, Args)]
#[command(after_long_help = help::DOCTOR)]
pub(crate) struct DoctorArgs {
    /// As one JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

/// Of `preferences`.
#[derive(Debug, Clone, Subcommand)]
pub(crate) enum PreferencesCommand {
    /// Say what was chosen
    Get(GetArgs),
    /// Choose anew
    #[command(after_long_help = format!("{}\n\n{}", help::SET, help::EXIT_CODES))]
    Set(SetArgs),
    /// Bring the copy in the account up to date now, and say what other devices chose
    #[command(after_long_help = format!("{}\n\n{}", help::SYNC, help::EXIT_CODES))]
    Sync(SyncArgs),
    /// Write the choices as other programs may read them, preferences.json, or what was said yes and no to, or all of it, or an
    /// Edge policy
    #[command(after_long_help = help::EDGE_POLICY)]
    Export(HandOnArgs),
}

/// Of `preferences sync`.
#[derive(Debug, Clone, Args)]
pub(crate) struct SyncArgs {
    /// What to do with choices that another device made otherwise; without it, they are only told
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(crate) found: Option<Found>,
}

/// What to do with what other devices chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Found {
    /// Choose the same here
    Use,
    /// Leave this computer as it is, and do not offer them again
    Keep,
}

/// Of `preferences get`.
#[derive(Debug, Clone, Args)]
pub(crate) struct GetArgs {
    /// Only this choice, as one word: on or off, or the language
    #[arg(value_enum, value_name = "NAME")]
    pub(crate) name: Option<Choice>,
    /// As one JSON object, as `export` writes it
    #[arg(long, conflicts_with = "name")]
    pub(crate) json: bool,
}

/// Of `preferences set`.
#[derive(Debug, Clone, Args)]
pub(crate) struct SetArgs {
    /// Such as history=on
    #[arg(required = true, value_name = "NAME=VALUE")]
    pub(crate) choices: Vec<String>,
}

/// Of `preferences export`.
#[derive(Debug, Clone, Args)]
pub(crate) struct HandOnArgs {
    /// Into this file, which must not be there yet; standard output when not given
    #[arg(long, value_name = "FILE")]
    pub(crate) to: Option<PathBuf>,
    /// The receipts in place of the choices: what for, yes or no, when, in which words (their SHA-256) and language, and when
    /// it was withdrawn
    #[arg(long)]
    pub(crate) receipts: bool,
    /// Everything Firstlink keeps about you in place of the choices: link, choices, receipts; no secrets
    #[arg(long, conflicts_with = "receipts")]
    pub(crate) all: bool,
    /// The JSON Schema of what would be written in its place, for whoever writes a program that reads it
    #[arg(long)]
    pub(crate) schema: bool,
    /// For an administrator: the policy for Microsoft Edge that follows from the choices, to be put in place by hand; nothing is
    /// changed on this computer
    #[arg(long, value_enum, value_name = "FORM", conflicts_with_all = ["receipts", "all", "schema"])]
    pub(crate) edge_policy: Option<PolicyForm>,
}

/// In which form a policy is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PolicyForm {
    /// Linux: a file for /etc/opt/edge/policies/managed
    Json,
    /// macOS: com.microsoft.Edge.plist, for a configuration profile
    Plist,
    /// Windows: a file for the registry editor
    Reg,
}

/// A choice by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Choice {
    /// Saved passwords
    Passwords,
    /// Browsing history
    History,
    /// Favourites
    Favourites,
    /// Personalised recommendations
    Recommendations,
    /// The language chosen by hand
    Language,
}

/// Of `config`.
#[derive(Debug, Clone, Subcommand)]
pub(crate) enum ConfigCommand {
    /// Say each setting, its value, and where it comes from
    Explain(ConfigArgs),
    /// Look for flaws; exit code 78 when there is one
    Check(ConfigArgs),
}

/// Of `config explain` and `config check`.
#[derive(Debug, Clone, Args)]
pub(crate) struct ConfigArgs {
    /// The profile; that of --profile when not given
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
}

/// Of `completions`.
#[derive(Debug, Clone, Args)]
pub(crate) struct CompletionsArgs {
    /// Which shell
    #[arg(value_enum, value_name = "SHELL")]
    pub(crate) shell: ShellName,
}

/// Of `papers`.
#[derive(Debug, Clone, Args)]
pub(crate) struct PapersArgs {
    /// The folder; it is made where it is missing, and files of the same name in it are written anew
    #[arg(long, value_name = "DIR")]
    pub(crate) to: PathBuf,
}

/// A shell there are completions for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ShellName {
    /// bash
    Bash,
    /// elvish
    Elvish,
    /// fish
    Fish,
    /// PowerShell
    Powershell,
    /// zsh
    Zsh,
}

/// Of `practice`.
#[cfg(feature = "practice")]
#[derive(Debug, Clone, Args)]
pub(crate) struct PracticeArgs {
    /// Port on loopback; a free one when not given
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) port: u16,
    /// Keep everything in this folder from one start to the next (with --port, at the same address); it is made where it is
    /// missing, and must be nobody else's. Without it the service forgets everything when it stops
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Write a profile for this service here, for `firstlink --profile FILE link`
    #[arg(long, value_name = "FILE")]
    pub(crate) write_profile: Option<PathBuf>,
    /// Misbehave: the name of a fault, or NAME:N for the first N requests; may be given again; `--fault list` lists them
    #[arg(long, value_name = "NAME")]
    pub(crate) fault: Vec<String>,
    /// Speak https, with an authority made for the occasion; its certificate is written beside the profile, as FILE.pem
    #[arg(long, requires = "write_profile")]
    pub(crate) https: bool,
    /// Say where the service is as one JSON object on the first line, and nothing else
    #[arg(long)]
    pub(crate) json: bool,
}

/// Of `walkthrough`.
#[cfg(feature = "practice")]
#[derive(Debug, Clone, Args)]
pub(crate) struct WalkthroughArgs {
    /// Sign in with a code instead of the browser
    #[arg(long)]
    pub(crate) device_code: bool,
}

/// What a product key is for, as a flag says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum KeyFor {
    /// Windows
    Windows,
    /// Office or Microsoft 365
    Office,
    /// Xbox, Store or gift card
    Xbox,
    /// Not sure
    Unsure,
}

/// One thing to sync, as a flag says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SyncItem {
    /// Saved passwords
    Passwords,
    /// Browsing history
    History,
    /// Favourites
    Favourites,
    /// Nothing
    None,
}

/// Yes or no, as a flag says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum YesNo {
    /// Yes
    Yes,
    /// No
    No,
}
