//! Draws the gallery: `gallery FOLDER [--only WORDS] [--before FOLDER]`; `cargo xtask gallery` calls it.
//!
//! Takes the page from `ui/` and the contact sheet from `tests/screens.json` under the working folder; with `--before`, also those
//! of an older revision, which lie under that folder in the same way. What is drawn goes into FOLDER.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a console program for whoever works on the page"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use firstlink_tests::examination;
use firstlink_tests::gallery::paper::{self, Pair};
use firstlink_tests::gallery::{Only, Painter, Picture, Subject};
use firstlink_tests::session::Session;

struct Wish {
    to: PathBuf,
    only: Only,
    before: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let wish = wish();
    let _ = std::fs::remove_dir_all(&wish.to);
    let session = Session::bare("gallery");
    let examination = examination::installed();
    if examination.is_none() {
        println!("Not examined for accessibility: run `cargo xtask test npm` first.");
    }
    let now = draw(&session, &std::env::current_dir().unwrap(), &wish.only, examination).await;
    let before = match &wish.before {
        Some(folder) => draw(&session, folder, &wish.only, None).await,
        None => vec![],
    };
    let wrong: usize = now.iter().map(|picture| picture.wrong.len()).sum();
    let shown = hang(&wish, &now, &before);
    let sheet = wish.to.join("index.html");
    println!("{} pictures drawn, {shown} shown, {wrong} faults: {}", now.len(), sheet.display());
    ExitCode::from(u8::from(wrong > 0))
}

fn wish() -> Wish {
    let mut wish = Wish { to: PathBuf::new(), only: Only::default(), before: None };
    let mut words = std::env::args().skip(1);
    wish.to = words.next().unwrap_or_else(|| panic!("gallery FOLDER [--only WORDS] [--before FOLDER]")).into();
    while let Some(word) = words.next() {
        let value = words.next().unwrap_or_else(|| panic!("{word} wants a value"));
        match word.as_str() {
            "--only" => wish.only = Only::parse(&value),
            "--before" => wish.before = Some(value.into()),
            other => panic!("{other} is not understood"),
        }
    }
    wish
}

/// All wanted pictures of the page and the sheet under a folder.
async fn draw(session: &Session, root: &Path, only: &Only, examination: Option<String>) -> Vec<Picture> {
    let painter = Painter::open(session, &root.join("ui"), examination).await;
    let pictures = painter.paint(&Subject::all(&root.join("tests/screens.json")), only).await;
    painter.close().await;
    pictures
}

/// Writes the pictures and the page that shows them. How many it shows: with something before, only what differs.
fn hang(wish: &Wish, now: &[Picture], before: &[Picture]) -> usize {
    let by_name =
        |pictures: &[Picture]| pictures.iter().map(|p| (p.name.clone(), p.clone())).collect::<BTreeMap<_, _>>();
    let (new, old) = (by_name(now), by_name(before));
    let differs = |name: &str| new.get(name).map(|p| &p.png) != old.get(name).map(|p| &p.png);
    save(&wish.to.join("now"), now, |_| true);
    save(&wish.to.join("before"), before, differs);
    let mut all: Vec<&Picture> = now.iter().chain(before.iter().filter(|p| !new.contains_key(&p.name))).collect();
    all.sort_by(|one, other| (&one.place, &one.name).cmp(&(&other.place, &other.name)));
    let pairs: Vec<Pair<'_>> = all
        .into_iter()
        .filter(|picture| wish.before.is_none() || differs(&picture.name))
        .map(|picture| Pair {
            name: &picture.name,
            place: &picture.place,
            now: new.get(&picture.name),
            before: new.contains_key(&picture.name) && old.contains_key(&picture.name),
        })
        .collect();
    let title = if wish.before.is_some() { "Firstlink: what looks different" } else { "Firstlink: every screen" };
    std::fs::write(wish.to.join("index.html"), paper::page(title, &pairs)).unwrap();
    pairs.len()
}

fn save(folder: &Path, pictures: &[Picture], wanted: impl Fn(&str) -> bool) {
    std::fs::create_dir_all(folder).unwrap();
    for picture in pictures.iter().filter(|picture| wanted(&picture.name)) {
        std::fs::write(folder.join(format!("{}.png", picture.name)), &picture.png).unwrap();
    }
}
