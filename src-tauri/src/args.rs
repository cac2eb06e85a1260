//! The few flags of the window program; whatever else can be said by flag is for `firstlink`, the console program.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use clap::Parser;
use firstlink_engine::home::{Home, HomeError, IDENTIFIER};

/// Link an account to this computer, in a window.
#[derive(Debug, Parser)]
#[command(name = "firstlink-desktop", version, about)]
pub(crate) struct Args {
    /// Use the provider that this profile describes.
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<PathBuf>,
    /// Keep journal, vault and preferences in this folder instead of the person's own.
    #[arg(long, value_name = "DIR")]
    home: Option<PathBuf>,
    /// Sign in at a practice account service inside this program: made-up people, no network.
    #[cfg(feature = "practice")]
    #[arg(long, conflicts_with = "profile")]
    pub(crate) practice: bool,
}

impl Args {
    /// Where everything is kept. Practice never touches what is real.
    ///
    /// # Errors
    /// When there is no such place, or it is not safe to use.
    pub(crate) fn home(&self) -> Result<Home, HomeError> {
        match &self.home {
            Some(folder) => Home::at(folder),
            None if self.practices() => Home::practice(),
            None => Home::platform(),
        }
    }

    /// Where the web view keeps its own files; `None`: where the platform would. Nothing of an account is among them.
    pub(crate) fn web_folder(&self) -> Option<PathBuf> {
        self.home.as_ref().map(|folder| std::path::absolute(folder).unwrap_or_else(|_| folder.clone()).join("web"))
    }

    /// The name under which a second start finds the first: one for each home, since each may have its own window.
    pub(crate) fn instance(&self) -> String {
        match &self.home {
            Some(folder) => {
                let mut hasher = DefaultHasher::new();
                std::path::absolute(folder).unwrap_or_else(|_| folder.clone()).hash(&mut hasher);
                format!("{IDENTIFIER}.Home{:016x}", hasher.finish())
            }
            None if self.practices() => format!("{IDENTIFIER}.Practice"),
            None => IDENTIFIER.to_owned(),
        }
    }

    #[cfg(feature = "practice")]
    fn practices(&self) -> bool {
        self.practice
    }

    #[cfg(not(feature = "practice"))]
    fn practices(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instance(args: &[&str]) -> String {
        Args::parse_from([&["firstlink-desktop"], args].concat()).instance()
    }

    #[test]
    fn each_home_has_a_window_of_its_own() {
        assert_eq!(instance(&[]), IDENTIFIER);
        assert_eq!(instance(&["--home", "a"]), instance(&["--home", "a"]));
        assert_ne!(instance(&["--home", "a"]), instance(&["--home", "b"]));
        assert_ne!(instance(&["--home", "a"]), instance(&[]));
    }
}
