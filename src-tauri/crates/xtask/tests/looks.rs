//! The rules of the page's look that can be computed: where colours stand, how far they stand apart, and how large it all is.

#![expect(clippy::expect_used, clippy::panic, reason = "a test says what it expected by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What the packaged page may weigh, in bytes.
const HEAVIEST: u64 = 400_000;

/// Backgrounds that text may lie on, and every text that does.
const TEXT: &[(&str, &[&str])] = &[
    ("c-page", &["c-text", "c-quiet", "c-accent", "c-problem"]),
    ("c-rail", &["c-text", "c-quiet"]),
    ("c-card", &["c-text", "c-quiet", "c-accent", "c-problem"]),
    ("c-tint", &["c-text", "c-quiet", "c-accent"]),
    ("c-warning-tint", &["c-text", "c-quiet", "c-accent"]),
    ("c-problem-tint", &["c-text", "c-quiet", "c-problem"]),
    ("c-accent", &["c-on-accent"]),
    ("c-accent-hover", &["c-on-accent"]),
    ("c-qr-light", &["c-qr-dark"]),
];

/// Backgrounds, and what is no text on them but must be seen: edges of controls, the ring of the focus, signs.
const SIGNS: &[(&str, &[&str])] = &[
    ("c-page", &["c-edge", "c-focus", "c-accent", "c-drawn"]),
    ("c-rail", &["c-edge", "c-accent", "c-drawn"]),
    ("c-card", &["c-edge", "c-focus", "c-accent"]),
    ("c-tint", &["c-focus", "c-accent"]),
    ("c-warning-tint", &["c-focus", "c-warning"]),
    ("c-problem-tint", &["c-focus", "c-problem"]),
    ("c-lit", &["c-drawn", "c-accent"]),
];

/// The four looks: whether dark, and whether with more contrast.
const LOOKS: [(bool, bool); 4] = [(false, false), (true, false), (false, true), (true, true)];

fn ui() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).expect("xtask lies three folders deep").join("ui")
}

fn read(name: &str) -> String {
    let path = ui().join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every file of the page whose name ends so.
fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder can be read").map(|entry| entry.expect("an entry").path());
    let (folders, files_here): (Vec<PathBuf>, Vec<PathBuf>) = entries.partition(|path| path.is_dir());
    let wanted = |path: &PathBuf| {
        endings.is_empty() || path.extension().is_some_and(|kind| endings.iter().any(|ending| kind == *ending))
    };
    let below = folders.iter().flat_map(|folder| files(folder, endings));
    files_here.into_iter().filter(wanted).chain(below).collect()
}

/// The declarations of the block that opens with this line, as far as they name something.
fn block(css: &str, opening: &str) -> BTreeMap<String, String> {
    let start = css.find(opening).unwrap_or_else(|| panic!("tokens.css has no {opening}")) + opening.len();
    let body = css[start..].split('}').next().expect("a block ends");
    body.lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// What every name means in one look.
struct Tokens {
    named: BTreeMap<String, String>,
    dark: bool,
}

impl Tokens {
    fn of(dark: bool, contrast: bool) -> Tokens {
        let css = read("styles/tokens.css");
        let mut named = block(&css, "\n:root {\n");
        if contrast {
            named.extend(block(&css, "\n:root[data-contrast=\"more\"] {\n"));
        }
        Tokens { named, dark }
    }

    /// The colour, as red, green and blue from 0 to 1.
    fn colour(&self, name: &str) -> [f64; 3] {
        let value = self.named.get(name).unwrap_or_else(|| panic!("--{name} is not in tokens.css"));
        let value = match value.strip_prefix("light-dark(").and_then(|rest| rest.strip_suffix(')')) {
            Some(both) => both.split(", ").nth(usize::from(self.dark)).expect("light-dark has two"),
            None => value,
        };
        match value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')')) {
            Some(other) => self.colour(other),
            None => channels(value),
        }
    }
}

fn channels(hex: &str) -> [f64; 3] {
    let digits = hex.strip_prefix('#').unwrap_or_else(|| panic!("{hex} is no colour"));
    let each = if digits.len() == 3 { 1 } else { 2 };
    [0, 1, 2].map(|channel| {
        let part = digits[channel * each..(channel + 1) * each].repeat(3 - each);
        f64::from(u8::from_str_radix(&part, 16).expect("two hexadecimal digits")) / 255.0
    })
}

/// WCAG 2.2, "contrast ratio".
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG 2.2, "relative luminance".
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] =
        colour.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The pairs of a table that stand closer than they may, in every look.
fn too_close(table: &[(&str, &[&str])], usual: f64, more: f64) -> Vec<String> {
    let mut found = vec![];
    for (dark, contrasted) in LOOKS {
        let tokens = Tokens::of(dark, contrasted);
        let least = if contrasted { more } else { usual };
        for (ground, signs) in table {
            for sign in *signs {
                let ratio = contrast(tokens.colour(ground), tokens.colour(sign));
                if ratio < least {
                    found.push(format!(
                        "dark {dark}, more {contrasted}: --{sign} on --{ground} is {ratio:.2}, below {least}"
                    ));
                }
            }
        }
    }
    found
}

#[test]
fn contrast_is_computed_as_the_standard_has_it() {
    assert!((contrast(channels("#000"), channels("#fff")) - 21.0).abs() < 1e-9);
    // From WCAG's own examples: #767676 is the lightest grey that passes on white.
    assert!(contrast(channels("#767676"), channels("#ffffff")) >= 4.5);
    assert!(contrast(channels("#777777"), channels("#ffffff")) < 4.5);
}

#[test]
fn every_text_stands_out_from_what_it_lies_on() {
    let found = too_close(TEXT, 4.5, 7.0);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_sign_stands_out_from_what_it_lies_on() {
    let found = too_close(SIGNS, 3.0, 4.5);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_meaning_of_a_colour_is_examined() {
    let tokens = Tokens::of(false, false);
    // Lines that only divide, and the shaded side of drawings: nothing is lost with them.
    let unseen = ["c-line", "c-shade"];
    for name in tokens.named.keys().filter(|name| name.starts_with("c-") && !unseen.contains(&name.as_str())) {
        let is = |one: &str| one == name;
        let examined = TEXT.iter().chain(SIGNS).any(|(ground, signs)| is(ground) || signs.iter().any(|sign| is(sign)));
        assert!(examined, "--{name} is in no pair of this test");
    }
}

#[test]
fn colours_stand_in_the_tokens_alone() {
    for file in files(&ui(), &["css", "html", "js"]) {
        if file.ends_with("tokens.css") {
            continue;
        }
        let source = fs::read_to_string(&file).expect("it is text");
        for line in source.lines() {
            let found = colour_in(line);
            assert!(found.is_none(), "{}: {} in {}", file.display(), found.unwrap_or_default(), line.trim());
        }
    }
}

/// A colour as CSS writes it: digits after a hash, a function, or one of the system's names.
fn colour_in(line: &str) -> Option<&str> {
    let words = line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '#' || c == '-' || c == '('));
    words.into_iter().find(|word| {
        let hex = word.strip_prefix('#').is_some_and(|digits| {
            [3, 4, 6, 8].contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_hexdigit())
        });
        let function = ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "lab(", "light-dark("];
        let system =
            ["Canvas", "CanvasText", "Highlight", "HighlightText", "ButtonText", "ButtonFace", "GrayText", "LinkText"];
        hex || function.iter().any(|name| word.starts_with(name)) || system.contains(word)
    })
}

#[test]
fn parts_of_the_page_use_meanings_and_no_raw_values() {
    for file in files(&ui().join("styles"), &["css"]).iter().filter(|file| !file.ends_with("tokens.css")) {
        let source = fs::read_to_string(file).expect("it is text");
        assert!(!source.contains("--raw-"), "{} uses a raw value", file.display());
        let tokens = Tokens::of(false, false);
        for used in source.split("var(--").skip(1).filter_map(|rest| rest.split([')', ',']).next()) {
            let own = source.contains(&format!("--{used}: "));
            assert!(own || tokens.named.contains_key(used), "{} uses --{used}, which means nothing", file.display());
        }
    }
}

#[test]
fn nothing_in_the_styles_knows_left_from_right() {
    let sides = [
        "left",
        "right",
        "width",
        "height",
        "margin-top",
        "margin-bottom",
        "padding-top",
        "padding-bottom",
        "top",
        "bottom",
    ];
    for file in files(&ui().join("styles"), &["css"]) {
        let source = fs::read_to_string(&file).expect("it is text");
        let declared =
            source.split([';', '{', '}']).filter_map(|part| part.split_once(':')).map(|(name, _)| name.trim());
        for name in declared.filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '-')) {
            let physical = sides.iter().any(|side| name == *side || name.ends_with(&format!("-{side}")))
                && !["stroke-width", "outline-width"].contains(&name)
                && !["-inline-", "-block-", "line-"].iter().any(|part| name.contains(part));
            assert!(!physical, "{}: {name} does not turn with the direction of writing", file.display());
        }
    }
}

#[test]
fn every_screen_has_its_drawing() {
    let html = read("index.html");
    let sheet = ui().join("../tests/screens.json");
    let sheet = fs::read_to_string(sheet).expect("the contact sheet can be read");
    let ids = sheet.lines().filter_map(|line| line.strip_prefix("    \"id\": \"")?.strip_suffix("\","));
    let mut seen = 0;
    for id in ids {
        seen += 1;
        assert!(html.contains(&format!("<symbol id=\"scene-{id}\"")), "the screen {id} has no drawing");
    }
    assert!(seen > 50, "the screens were not found in the contact sheet");
}

#[test]
fn the_page_is_light() {
    // The sentences are built into the program, and no part of what is packaged as the page (build.rs of the window).
    let packaged = files(&ui(), &[]).into_iter().filter(|file| !file.starts_with(ui().join("locales")));
    let weight: u64 = packaged.map(|file| fs::metadata(file).expect("a file has a size").len()).sum();
    assert!(weight < HEAVIEST, "the page weighs {weight} bytes");
}
