//! No sentence is written where it cannot be translated: not on the drawing board, and not in the page.

#![expect(clippy::disallowed_methods, reason = "a test reads the sources it judges")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::code::{Source, sources};
use crate::nothing;

/// What stands on the page in every language.
const NAME: &str = "Firstlink";
/// Attributes that people read or hear.
const TOLD: [&str; 5] = ["aria-label", "alt", "title", "placeholder", "aria-description"];
/// Below it every literal that is said aloud comes by name.
const DRAWN: &str = "src-tauri/crates/wizard/src/draw";

/// Whether a text could be read aloud: two words of two letters or more, beside each other.
fn is_sentence(text: &str) -> bool {
    let is_word = |word: &&str| {
        word.len() > 1 && word.trim_end_matches(['.', ',', ':', '!', '?']).chars().all(char::is_alphabetic)
    };
    let words: Vec<&str> = text.split(' ').collect();
    words.windows(2).any(|pair| pair.iter().all(is_word))
}

fn written_in_rust(source: &Source) -> Vec<String> {
    let sentences = source.literals.iter().filter(|literal| is_sentence(&literal.text));
    sentences.map(|literal| format!("{}: “{}”", source.path.display(), literal.text)).collect()
}

/// Text between tags, and what attributes say; of a template only what is not filled in later has any.
fn written_in_html(html: &str) -> Vec<String> {
    let bare: String = html.split("<!--").map(|part| part.split_once("-->").map_or(part, |(_, rest)| rest)).collect();
    let attributes = TOLD.iter().flat_map(|name| bare.split(&format!(" {name}=\"")).skip(1).collect::<Vec<_>>());
    let attributes = attributes.filter_map(|rest| rest.split('"').next());
    let between = bare.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text.trim());
    let told = attributes.chain(between).filter(|text| *text != NAME && text.chars().any(char::is_alphabetic));
    told.map(|text| format!("the page says “{text}”")).collect()
}

/// String literals that begin as a sentence does, but for those that only whoever builds the page reads.
fn written_in_script(path: &Path, script: &str) -> Vec<String> {
    let lines =
        script.lines().map(str::trim).filter(|line| !line.starts_with(['*', '/']) && !line.contains("console."));
    let literals = lines.flat_map(|line| line.split(['"', '`', '\'']).skip(1).step_by(2));
    let sentences = literals.filter(|text| text.starts_with(char::is_uppercase) && is_sentence(text));
    sentences.map(|text| format!("{}: “{text}”", path.display())).collect()
}

fn scripts(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { scripts(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|e| e == "js"))
        .collect()
}

#[test]
fn every_sentence_lies_where_it_can_be_translated() {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui");
    let mut found: Vec<String> = sources(&[DRAWN]).iter().flat_map(written_in_rust).collect();
    found.extend(written_in_html(&fs::read_to_string(ui.join("index.html")).unwrap()));
    let scripts = scripts(&ui);
    assert!(scripts.len() > 10, "the page's modules were found");
    found.extend(scripts.iter().flat_map(|path| written_in_script(path, &fs::read_to_string(path).unwrap())));
    nothing(found);
}

#[test]
fn a_sentence_that_is_written_elsewhere_is_found() {
    let rust = Source::read(
        PathBuf::from("a.rs"),
        r#"fn f() { sheet.text("Press the button".to_owned()).text(pen.say("press-it")) }"#,
    );
    assert_eq!(written_in_rust(&rust), ["a.rs: “Press the button”"]);
    let html = r#"<!-- Not this one --><p data-part="x"></p><b>Firstlink</b><img alt="A drawing"><button>Go</button>"#;
    assert_eq!(written_in_html(html), ["the page says “A drawing”", "the page says “Go”"]);
    let script = "// Not this one\nconst a = \"#stage button\"; say(\"Code was copied\"); console.error(\"No such thing\");\nsay(\"Well then\")";
    assert_eq!(written_in_script(Path::new("a.js"), script), ["a.js: “Well then”"]);
}
