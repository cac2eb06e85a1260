//! `cargo xtask l10n`: whether every language says everything, and how much there is of each.

use std::fs;

use crate::calls::{cargo, carry_out};
use crate::failure::Failure;
use crate::{say, tree};

/// Judges the sentences, and lists the languages.
///
/// # Errors
/// When a sentence is missing, used nowhere, left in English, not to be parsed, written outside the locales, without a plural of its
/// language, or puts in other values than English does; each is named. Or when the files cannot be read.
pub(crate) fn l10n() -> Result<(), Failure> {
    carry_out(&mut cargo(&["test", "--quiet", "--package", "firstlink-wizard", "--test", "words"]))?;
    carry_out(&mut cargo(&["test", "--quiet", "--package", "firstlink-practice", "--lib", "words"]))?;
    let root = tree::root().join("ui/locales");
    let unread = |error| Failure::failed(format!("{}: {error}.", root.display()));
    let mut languages = vec![];
    for entry in fs::read_dir(&root).map_err(unread)? {
        let folder = entry.map_err(unread)?.path();
        let mut text = String::new();
        for file in fs::read_dir(&folder).map_err(unread)? {
            text.push_str(&fs::read_to_string(file.map_err(unread)?.path()).map_err(unread)?);
        }
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        languages.push(format!("{tag:<8} {:>5} sentences {:>7} characters", sentences(&text), text.chars().count()));
    }
    languages.sort();
    languages.into_iter().for_each(say::line);
    Ok(())
}

/// How many values there are in Fluent's text: of messages, and of their attributes.
fn sentences(text: &str) -> usize {
    let is_value = |line: &&str| {
        let (name, value) = line.split_once(" =").unwrap_or_default();
        let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || "-.".contains(c));
        !name.is_empty() && is_name && !value.trim().is_empty()
    };
    text.lines().map(str::trim_start).filter(is_value).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_counted_and_names_without_one_are_not() {
        let text = "# a = b\none = One\ntwo =\n    .title = Two\n    .why = Because\nthree = { $count ->\n    [one] 1\n   *[other] 2\n}\n";
        assert_eq!(sentences(text), 4);
    }
}
