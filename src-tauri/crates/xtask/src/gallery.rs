//! `cargo xtask gallery`: pictures of every screen, drawn by headless Chromium from the contact sheet, on one page to look at.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::calls::{cargo, carry_out};
use crate::failure::Failure;
use crate::{say, tree};

/// What a gallery is made of: the page, and the screens as data.
const MATERIAL: [&str; 2] = ["ui", "tests/screens.json"];

/// What a person asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Wish {
    only: Option<String>,
    languages: Option<String>,
    changed: Option<String>,
    papers: bool,
}

impl Wish {
    /// Reads `[--only WORDS] [--languages all|TAG,TAG] [--changed REVISION]`, or `--papers`.
    ///
    /// # Errors
    /// Code 2 with what is meant, when it is something else.
    pub(crate) fn parse(words: &[String]) -> Result<Wish, Failure> {
        let mut wish = Wish::default();
        let mut rest = words.iter();
        while let Some(word) = rest.next() {
            let place = match word.as_str() {
                "--papers" => {
                    wish.papers = true;
                    continue;
                }
                "--only" => &mut wish.only,
                "--languages" => &mut wish.languages,
                "--changed" => &mut wish.changed,
                other => {
                    let meant = "[--only WORDS] [--languages all|TAG,TAG] [--changed REVISION], or --papers";
                    return Err(Failure::usage(format!("`{other}` is not understood: {meant}.")));
                }
            };
            let value = rest.next().ok_or_else(|| Failure::usage(format!("{word} wants a value.")))?;
            *place = Some(value.to_owned());
        }
        Ok(wish)
    }
}

/// Draws the pictures into `target/gallery`, and says where the page is that shows them.
///
/// # Errors
/// When something is wrong with a screen, or the gallery cannot be drawn.
pub(crate) fn gallery(wish: &Wish) -> Result<(), Failure> {
    // With all features, so that what other builds made can be used.
    carry_out(&mut cargo(&["build", "--workspace", "--all-features", "--bins", "--example", "gallery"]))?;
    let to = tree::target().join("gallery");
    let mut draw = Command::new(tree::built("examples/gallery"));
    draw.current_dir(tree::root()).arg(to.join("pictures"));
    if let Some(only) = &wish.only {
        draw.arg("--only").arg(only);
    }
    if let Some(languages) = &wish.languages {
        draw.arg("--languages").arg(languages);
    }
    if let Some(revision) = &wish.changed {
        draw.arg("--before").arg(material_of(revision, &to.join("revision"))?);
    }
    if wish.papers {
        let (only, languages) = drawn_on_paper(&tree::root().join(PAPERS))?;
        draw.args(["--only", &only, "--languages", &languages, "--papers", PAPERS]);
    }
    carry_out(&mut draw)
}

/// The pictures that the house's own papers show; each lies there under its name in the gallery.
const PAPERS: &str = "tests/pictures";

/// Words that let through what lies in the folder, and its languages.
fn drawn_on_paper(folder: &Path) -> Result<(String, String), Failure> {
    let unread = |error| Failure::failed(format!("{}: {error}.", folder.display()));
    let mut parts: [BTreeSet<String>; 4] = Default::default();
    for entry in fs::read_dir(folder).map_err(unread)? {
        let name = entry.map_err(unread)?.file_name().to_string_lossy().into_owned();
        for (part, word) in parts.iter_mut().zip(name.trim_end_matches(".png").split('.')) {
            part.insert(word.to_owned());
        }
    }
    let words = parts.each_ref().map(|part| part.iter().cloned().collect::<Vec<_>>().join("|"));
    let [.., languages, _, _] = &parts;
    let languages = languages.iter().cloned().collect::<Vec<_>>().join(",");
    Ok((words.join(" "), languages))
}

/// The page and its screens as they were, laid out in a folder.
fn material_of(revision: &str, folder: &Path) -> Result<PathBuf, Failure> {
    // What an earlier call left there may be of another revision.
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).map_err(|error| Failure::failed(format!("{}: {error}.", folder.display())))?;
    let packed = folder.join("material.tar");
    let mut pack = Command::new("git");
    pack.current_dir(tree::root()).args(["archive", "--output"]).arg(&packed).arg(revision).args(MATERIAL);
    carry_out(&mut pack)?;
    carry_out(Command::new("tar").current_dir(folder).arg("xf").arg(&packed))?;
    say::line(format!("Compared with {revision}."));
    Ok(folder.to_path_buf())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(words: &[&str]) -> Result<Wish, Failure> {
        Wish::parse(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn a_wish_names_what_to_draw_and_what_to_compare_with() {
        let wish = parsed(&["--only", "confirm de|en", "--changed", "HEAD~3"]).expect("understood");
        assert_eq!(wish.only.as_deref(), Some("confirm de|en"));
        assert_eq!(wish.changed.as_deref(), Some("HEAD~3"));
        assert_eq!(parsed(&[]).expect("understood"), Wish::default());
    }

    #[test]
    fn what_is_no_wish_is_refused_by_name() {
        assert!(parsed(&["--fast"]).expect_err("there is no such word").sentence.contains("`--fast`"));
        assert_eq!(parsed(&["--only"]).expect_err("a value is missing").code, 2);
    }
}
