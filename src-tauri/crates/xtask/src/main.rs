//! `cargo xtask`: everything a person or a build machine does with Firstlink, one word each.

mod audit;
mod bench;
mod calls;
mod failure;
mod fuzz;
mod gallery;
mod icons;
mod l10n;
mod needs;
mod node;
mod packages;
mod python;
mod qa;
mod run;
mod say;
mod stages;
mod test;
mod tree;

use std::process::ExitCode;

use failure::Failure;

const USAGE: &str = "\
cargo xtask WORD

  run [--walkthrough] [-- ARGS]   open the wizard against the practice account service: in a window where there is a
                                  display, in the terminal where there is none. With --walkthrough a practice person
                                  plays the whole journey. ARGS go to Firstlink
  qa [-- ARGS]                    the wizard in any browser of this computer, against the practice account service, with a
                                  panel for testers: screens, languages, widths, faults, clocks, run log
  test [STAGE …]                  everything that must hold before a change lands, or only the stages named
  audit                           licences, sources, duplicate versions and known flaws of what Firstlink depends on
  fuzz [TARGET] [--seconds N]     throw changed bytes at the readers of strangers' bytes, guided by what they reach
  gallery [--only WORDS] [--languages all|TAG,TAG] [--changed REVISION] [--papers]
                                  pictures of every screen and state in every theme and width, and of every screen in
                                  the real window, with what an accessibility check finds, on one page in target/gallery.
                                  WORDS such as 'confirm|welcome de dark 480' or 'window' choose some; with --papers
                                  those that README and ARCHITECTURE show are drawn anew. They are in English and German, and
                                  with --languages in others, such as ar,ja or all, or the pseudo-locales en-XA (longer),
                                  en-XB (mirrored), en-XL (a long word), en-XS (wide and high); with --changed only
                                  those that look different from a git revision are shown, beside what they were
  l10n                            whether every language says everything, well formed, and nothing is written where it
                                  cannot be translated; how much there is of each
  icons                           every size and kind of icon, made of the two masters in icons/
  bench                           how fast and how small: key check, first painted screen, memory

`run` and `test` install the system packages they need, and name them first.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match obey(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.sentence.is_empty() {
                say::problem(&failure.sentence);
            }
            ExitCode::from(failure.code)
        }
    }
}

fn obey(words: &[String]) -> Result<(), Failure> {
    let Some((word, rest)) = words.split_first() else {
        return Err(Failure::usage(USAGE));
    };
    match word.as_str() {
        "run" => run::run(&run::Wish::parse(rest)?),
        "qa" => qa::qa(rest),
        "test" => test::test(rest),
        "audit" => nothing_more(rest).and_then(|()| audit::audit()),
        "fuzz" => fuzz::fuzz(&fuzz::Wish::parse(rest)?),
        "gallery" => gallery::gallery(&gallery::Wish::parse(rest)?),
        "l10n" => nothing_more(rest).and_then(|()| l10n::l10n()),
        "icons" => nothing_more(rest).and_then(|()| icons::icons()),
        "bench" => nothing_more(rest).and_then(|()| bench::bench()),
        "help" | "--help" | "-h" => {
            say::line(USAGE);
            Ok(())
        }
        unknown => Err(Failure::usage(format!("There is no `cargo xtask {unknown}`.\n\n{USAGE}"))),
    }
}

fn nothing_more(rest: &[String]) -> Result<(), Failure> {
    match rest.first() {
        None => Ok(()),
        Some(extra) => {
            Err(Failure::usage(format!("This word takes nothing after it, and here is `{extra}`.\n\n{USAGE}")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn obeyed(line: &str) -> Result<(), Failure> {
        obey(&line.split_whitespace().map(String::from).collect::<Vec<_>>())
    }

    #[test]
    fn an_unknown_word_is_named_and_the_known_ones_are_listed() {
        let failure = obeyed("fly").expect_err("there is no such word");
        assert_eq!(failure.code, 2);
        assert!(failure.sentence.contains("`cargo xtask fly`"));
        assert!(failure.sentence.contains("audit"));
    }

    #[test]
    fn what_a_word_does_not_take_is_refused_before_anything_is_done() {
        let failure = obeyed("audit --quickly").expect_err("audit takes nothing");
        assert_eq!(failure.code, 2);
        assert!(failure.sentence.contains("`--quickly`"));
    }

    #[test]
    fn without_a_word_the_usage_is_shown_as_an_error() {
        assert_eq!(obeyed("").expect_err("a word is needed").code, 2);
    }
}
