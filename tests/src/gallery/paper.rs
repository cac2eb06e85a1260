//! The gallery on paper: one page that shows all pictures, by screen, with what is wrong about each.

use std::fmt::Write as _;

use super::Picture;

const STYLE: &str = "body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; background: #eee; color: #222 }
h2 { margin: 3rem 0 1rem } .row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start }
figure { margin: 0; max-width: 100% } img { display: block; max-width: 100%; box-shadow: 0 1px 4px #0006 }
figcaption { font-size: .875rem; max-width: 30rem; overflow-wrap: anywhere } .wrong { color: #a00 } pre { white-space: pre-wrap }";

/// A picture, and the one of the same name that was taken before, where there is one.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it shows, such as `confirm/idle`.
    pub place: &'a str,
    /// As it is now; nothing where there is none any more.
    pub now: Option<&'a Picture>,
    /// Whether there is one from before to put beside it.
    pub before: bool,
}

/// The page, in HTML. Pictures lie in `now/` and `before/` beside it.
pub fn page(title: &str, pairs: &[Pair<'_>]) -> String {
    let mut html = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{0}</title><style>{STYLE}</style><h1>{0}</h1>\n",
        escaped(title)
    );
    for group in pairs.chunk_by(|one, next| one.place == next.place) {
        let Some(first) = group.first() else { continue };
        let place = escaped(first.place);
        let _ = write!(html, "<h2 id=\"{place}\">{place}</h2>\n<div class=\"row\">\n");
        group.iter().for_each(|pair| figures(&mut html, *pair));
        html.push_str("</div>\n");
    }
    html
}

fn figures(html: &mut String, pair: Pair<'_>) {
    if pair.before {
        figure(html, "before", pair.name, "before: ", "");
    }
    match pair.now {
        Some(picture) => figure(html, "now", pair.name, "", &told(picture)),
        None => figure(html, "before", pair.name, "gone: ", ""),
    }
}

fn figure(html: &mut String, folder: &str, name: &str, note: &str, told: &str) {
    let name = escaped(name);
    let _ = writeln!(
        html,
        "<figure><img loading=\"lazy\" src=\"{folder}/{name}.png\" alt=\"\"><figcaption>{note}{name}{told}</figcaption></figure>"
    );
}

/// What came of the examination, and what can be read.
fn told(picture: &Picture) -> String {
    let examined = match &picture.findings {
        Some(found) => format!("<br>{} rules of axe met, {} faults", found.rules, found.wrong.len()),
        None => "<br>not examined".to_owned(),
    };
    let wrong: String =
        picture.wrong().iter().map(|line| format!("<br><span class=\"wrong\">{}</span>", escaped(line))).collect();
    format!("{examined}{wrong}<details><summary>Text</summary><pre>{}</pre></details>", escaped(&picture.text))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
