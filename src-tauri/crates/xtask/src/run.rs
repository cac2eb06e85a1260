//! `cargo xtask run`: the wizard against the practice account service, in the face this machine can show.

use std::process::Command;

use crate::calls::{cargo, exit_code, on_path};
use crate::failure::Failure;
use crate::needs::{TEXT_BROWSER, TEXT_BROWSERS, WINDOW};
use crate::{packages, say};

/// What the person asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Wish {
    /// A practice person plays the journey.
    walkthrough: bool,
    /// For Firstlink itself.
    args: Vec<String>,
}

impl Wish {
    /// From the words after `run`.
    ///
    /// # Errors
    /// Code 2 for a word that is not known; what is meant for Firstlink stands after `--`.
    pub(crate) fn parse(words: &[String]) -> Result<Self, Failure> {
        let mut ours = words.split(|word| word == "--");
        let mut walkthrough = false;
        for word in ours.next().unwrap_or_default() {
            match word.as_str() {
                "--walkthrough" => walkthrough = true,
                unknown => {
                    return Err(Failure::usage(format!(
                        "`cargo xtask run` does not know `{unknown}`. It knows --walkthrough; what is meant for Firstlink \
                         stands after `--`."
                    )));
                }
            }
        }
        let args = words.iter().skip_while(|word| *word != "--").skip(1);
        Ok(Self { walkthrough, args: args.cloned().collect() })
    }
}

/// Builds what is needed and hands over to it.
///
/// # Errors
/// What is missing on this system, or the exit code of the build or of Firstlink.
pub(crate) fn run(wish: &Wish) -> Result<(), Failure> {
    if wish.walkthrough {
        return hand_over(&mut terminal("walkthrough", &wish.args));
    }
    match face(&|name| std::env::var(name).ok()) {
        Face::Window => {
            packages::ensure(WINDOW)?;
            hand_over(&mut window(&wish.args))
        }
        Face::Terminal => {
            say::line("There is no display here, so the wizard runs in this terminal.");
            let mut wizard = terminal("link", &wish.args);
            if let Some(browser) = text_browser()? {
                wizard.env("BROWSER", browser);
            }
            hand_over(&mut wizard)
        }
    }
}

/// How the wizard shows itself.
#[derive(Debug, PartialEq, Eq)]
enum Face {
    Window,
    Terminal,
}

fn face(variable: &dyn Fn(&str) -> Option<String>) -> Face {
    let set = |name| variable(name).is_some_and(|value| !value.is_empty());
    if !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY") { Face::Window } else { Face::Terminal }
}

fn window(args: &[String]) -> Command {
    let mut command = cargo(&["run", "--package", "firstlink-desktop", "--features", "practice"]);
    command.args(["--", "--practice"]).args(args);
    command
}

fn terminal(word: &str, args: &[String]) -> Command {
    let mut command = cargo(&["run", "--package", "firstlink-cli", "--features", "practice"]);
    command.args(["--", "--practice", word]).args(args);
    command
}

fn hand_over(command: &mut Command) -> Result<(), Failure> {
    match exit_code(command)? {
        0 => Ok(()),
        code => Err(Failure::passed_on(code)),
    }
}

/// The text browser to name to Firstlink: none where the person has named one, else what is there, else what we install.
fn text_browser() -> Result<Option<&'static str>, Failure> {
    if std::env::var_os("BROWSER").is_some_and(|named| !named.is_empty()) {
        return Ok(None);
    }
    if let Some(there) = known_browser(&on_path) {
        return Ok(Some(there));
    }
    packages::ensure(&[TEXT_BROWSER])?;
    Ok(known_browser(&on_path))
}

fn known_browser(there: &dyn Fn(&str) -> bool) -> Option<&'static str> {
    TEXT_BROWSERS.iter().copied().find(|name| there(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(line: &str) -> Result<Wish, Failure> {
        Wish::parse(&line.split_whitespace().map(String::from).collect::<Vec<_>>())
    }

    #[test]
    fn what_stands_after_the_dashes_is_for_firstlink() {
        let wish = wish("--walkthrough -- --home here -- there").expect("all known");
        assert!(wish.walkthrough);
        assert_eq!(wish.args, ["--home", "here", "--", "there"]);
    }

    #[test]
    fn an_unknown_word_is_not_taken_for_firstlinks() {
        let failure = wish("--home here").expect_err("it stands before the dashes");
        assert_eq!(failure.code, 2);
        assert!(failure.sentence.contains("`--home`"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_display_of_either_kind_opens_the_window() {
        let with = |set: &'static str| face(&move |name| (name == set).then(|| ":0".to_owned()));
        assert_eq!(with("DISPLAY"), Face::Window);
        assert_eq!(with("WAYLAND_DISPLAY"), Face::Window);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn no_display_or_an_empty_one_means_the_terminal() {
        assert_eq!(face(&|_| None), Face::Terminal);
        assert_eq!(face(&|_| Some(String::new())), Face::Terminal);
    }

    #[test]
    fn the_first_text_browser_that_is_there_is_named() {
        assert_eq!(known_browser(&|name| name == "links" || name == "lynx"), Some("lynx"));
        assert_eq!(known_browser(&|_| false), None);
    }
}
