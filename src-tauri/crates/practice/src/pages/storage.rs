//! What apps keep in a person's storage, as the person's dashboard shows it.

use std::time::Duration;

use maud::{Markup, html};
use serde_json::Value;

use crate::clock::day_and_minute;
use crate::store::File;
use crate::words::{Words, fill};

/// The files of all folders of apps. Of a file with choices, each of them; of another, how large it is.
pub(super) fn storage(words: &'static Words, files: &[File]) -> Markup {
    html! {
        h2 { (words.storage) }
        @if files.is_empty() { p { (words.storage_none) } }
        ul.people {
            @for file in files {
                li {
                    p.name { bdi { (file.name) } }
                    p.quiet { (fill(words.storage_changed, &[("when", &day_and_minute(file.modified))])) }
                    @match choices(&file.bytes) {
                        Some(choices) => { ul { @for choice in &choices { li { (told(words, choice)) } } } }
                        None => { p { (fill(words.storage_size, &[("bytes", &file.bytes.len().to_string())])) } }
                    }
                }
            }
        }
    }
}

/// One choice as a file has it.
struct Choice {
    name: String,
    on: bool,
    at: Duration,
    device: String,
}

fn told(words: &'static Words, choice: &Choice) -> Markup {
    let state = if choice.on { words.choice_on } else { words.choice_off };
    let when = day_and_minute(choice.at);
    html! {
        code { (choice.name) } ": "
        (fill(state, &[("device", &choice.device), ("when", &when)]))
    }
}

/// The choices in a file that is written as those of the registered app are; nothing is taken for granted of it.
fn choices(bytes: &[u8]) -> Option<Vec<Choice>> {
    let document: Value = serde_json::from_slice(bytes).ok()?;
    let one = |(name, choice): (&String, &Value)| {
        let (on, at, device) = (choice["on"].as_bool()?, choice["at"].as_u64()?, choice["device"].as_str()?);
        // Beyond the year 9999 a moment has no date.
        let at = Duration::from_secs(at.min(253_402_300_799));
        Some(Choice { name: name.clone(), on, at, device: device.to_owned() })
    };
    document["choices"].as_object()?.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_told_one_by_one_and_anything_else_is_a_file() {
        let file =
            br#"{ "schema": 1, "choices": { "sync_history": { "on": true, "at": 1788257472, "device": "den" } } }"#;
        let found = choices(file).unwrap();
        assert_eq!((found.len(), found[0].name.as_str(), found[0].on), (1, "sync_history", true));
        for other in [&b"{}"[..], b"", b"[1]", br#"{ "choices": { "a": { "on": 1 } } }"#] {
            assert!(choices(other).is_none());
        }
        let late = br#"{ "choices": { "a": { "on": true, "at": 18446744073709551615, "device": "x" } } }"#;
        assert_eq!(day_and_minute(choices(late).unwrap()[0].at).get(..4), Some("9999"));
    }
}
