//! Reads Rust for the names of sentences: string literals, and the calls that say something.

#![expect(clippy::disallowed_methods, reason = "a test reads the sources it judges")]

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Calls whose first argument names a sentence.
const SAYING: [&str; 7] = [".say(", ".say_with(", ".with(", ".count(", ".list(", ".paragraphs(", ".knows("];

/// A string literal and where it stands.
#[derive(Debug)]
pub(crate) struct Literal {
    pub(crate) text: String,
    /// Whether `format!` makes a name of it.
    pub(crate) is_format: bool,
    at: usize,
}

/// One source file without its tests.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) path: PathBuf,
    pub(crate) literals: Vec<Literal>,
    /// The code with comments and literals blanked out.
    bare: Vec<u8>,
}

impl Source {
    pub(crate) fn read(path: PathBuf, text: &str) -> Source {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let (bare, literals) = scan(text);
        let literals = literals.into_iter().map(|(at, text)| Literal {
            is_format: bare.get(..at).is_some_and(|before| before.ends_with(b"format!(")),
            text,
            at,
        });
        Source { path, literals: literals.collect(), bare }
    }

    /// The literals in the first argument of every call that says something, with the call's name.
    pub(crate) fn said(&self) -> Vec<(&'static str, &Literal)> {
        let calls = SAYING.into_iter().flat_map(|call| self.calls(call).into_iter().map(move |span| (call, span)));
        calls.flat_map(|(call, span)| self.inside(&span).into_iter().map(move |literal| (call, literal))).collect()
    }

    fn inside(&self, span: &Range<usize>) -> Vec<&Literal> {
        self.literals.iter().filter(|literal| span.contains(&literal.at)).collect()
    }

    fn calls(&self, call: &str) -> Vec<Range<usize>> {
        let starts = self.bare.windows(call.len()).enumerate().filter(|(_, window)| *window == call.as_bytes());
        starts.map(|(at, _)| at + call.len()).map(|start| start..self.end_of_argument(start)).collect()
    }

    fn end_of_argument(&self, start: usize) -> usize {
        let mut depth = 0;
        for (at, byte) in self.bare.iter().enumerate().skip(start) {
            match byte {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' if depth == 0 => return at,
                b')' | b']' | b'}' => depth -= 1,
                b',' if depth == 0 => return at,
                _ => {}
            }
        }
        self.bare.len()
    }
}

/// Blanks comments and literals out, and hands the literals back by their place.
fn scan(text: &str) -> (Vec<u8>, Vec<(usize, String)>) {
    let (mut bare, mut literals, mut at) = (text.as_bytes().to_vec(), vec![], 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with('"') {
            let length = string(rest);
            literals.push((at, rest.get(1..length - 1).unwrap_or_default().to_owned()));
            length
        } else if let Some(length) = raw_string(rest).or_else(|| character(rest)) {
            length
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        bare.iter_mut().skip(at).take(length).for_each(|byte| *byte = b' ');
        at += length;
    }
    (bare, literals)
}

fn string(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    rest.len()
}

/// Names of sentences are never written as raw strings; these are passed over.
fn raw_string(rest: &str) -> Option<usize> {
    let hashes = rest.strip_prefix('r')?.find(|c| c != '#')?;
    let body = rest.get(1 + hashes..)?.strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    Some(2 + hashes + body.find(&close)? + close.len())
}

/// A character literal; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('\'')?;
    let first = body.chars().next()?;
    let length = if first == '\\' { 1 + body.get(2..)?.find('\'')? + 1 } else { first.len_utf8() };
    body.get(length..)?.starts_with('\'').then_some(length + 2)
}

/// All Rust below the folders given, which are named from the workspace's root; a folder that is not there has none.
pub(crate) fn sources(folders: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let mut found = vec![];
    folders.iter().for_each(|folder| collect(&root.join(folder), &mut found));
    found
}

fn collect(folder: &Path, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push(Source::read(path, &text));
        }
    }
}

#[test]
fn the_names_in_calls_are_found_and_those_in_comments_and_tests_are_not() {
    let text = r##"
        fn f<'a>(pen: &Pen<'a>) { // pen.say("comment")
            let c = ['"', '\'', '\u{2068}', 'ü'];
            pen.say("plain"); pen.with("valued", &[("name", x)]);
            pen.say(if on { "on" } else { "off" });
            pen.say(&format!("family-{name}")); other("quoted \" text"); r#"raw "text" here"#;
        }
        #[cfg(test)] mod tests { fn g() { pen.say("test") } }"##;
    let source = Source::read(PathBuf::new(), text);
    let said: Vec<(&str, bool)> = source.said().iter().map(|(_, l)| (l.text.as_str(), l.is_format)).collect();
    assert_eq!(said, [("plain", false), ("on", false), ("off", false), ("family-{name}", true), ("valued", false)]);
    assert!(source.literals.iter().any(|literal| literal.text == r#"quoted \" text"#));
}
