//! Draws the gallery: `gallery FOLDER [--only WORDS] [--languages all|TAG,TAG] [--before FOLDER] [--papers FOLDER]`; `cargo xtask gallery`
//! calls it.
//!
//! Takes the page from `ui/` and the contact sheet from `tests/screens.json` under the working folder; with `--before`, also those
//! of an older revision, which lie under that folder in the same way. Languages that the sheet does not hold are drawn anew. What is drawn goes into FOLDER.
//! With `--papers` only what lies there under a picture's name is drawn, and put in its place.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a console program for whoever works on the page"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

use firstlink_tests::examination;
use firstlink_tests::gallery::paper::{self, Pair};
use firstlink_tests::gallery::{Only, Painter, Picture, Subject, window};
use firstlink_tests::session::Session;
use firstlink_wizard::words::Language;

#[derive(Clone)]
struct Wish {
    to: PathBuf,
    only: Only,
    before: Option<PathBuf>,
    languages: Vec<Language>,
    papers: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let wish = wish();
    let _ = std::fs::remove_dir_all(&wish.to);
    let examination = examination::installed();
    if examination.is_none() {
        println!("Not examined for accessibility: run `cargo xtask test npm` first.");
    }
    let mut now = draw(&std::env::current_dir().unwrap(), &wish, examination).await;
    now.extend(window::paint(&Session::without_keyring("gallery-window"), &wish.only).await);
    let before = match &wish.before {
        Some(folder) => draw(folder, &Wish { languages: vec![], ..wish.clone() }, None).await,
        None => vec![],
    };
    if let Some(folder) = &wish.papers {
        save(folder, &now, |name| folder.join(format!("{name}.png")).is_file());
    }
    let wrong: usize = now.iter().map(|picture| picture.wrong().len()).sum();
    let shown = hang(&wish, &now, &before);
    let sheet = wish.to.join("index.html");
    println!("{} pictures drawn, {shown} shown, {wrong} faults: {}", now.len(), sheet.display());
    ExitCode::from(u8::from(wrong > 0))
}

fn wish() -> Wish {
    let mut wish = Wish { to: PathBuf::new(), only: Only::default(), before: None, languages: vec![], papers: None };
    let mut words = std::env::args().skip(1);
    wish.to = words.next().unwrap_or_else(|| panic!("gallery FOLDER [--only WORDS] [--before FOLDER]")).into();
    while let Some(word) = words.next() {
        let value = words.next().unwrap_or_else(|| panic!("{word} wants a value"));
        match word.as_str() {
            "--only" => wish.only = Only::parse(&value),
            "--languages" => wish.languages = languages(&value),
            "--before" => wish.before = Some(value.into()),
            "--papers" => wish.papers = Some(value.into()),
            other => panic!("{other} is not understood"),
        }
    }
    wish
}

/// Tags between commas, pseudo-locales among them; `all` stands for what people speak.
fn languages(value: &str) -> Vec<Language> {
    let named = |tag: &str| Language::from_tag(tag).unwrap_or_else(|| panic!("{tag} is no language of ours"));
    value.split(',').flat_map(|tag| if tag == "all" { Language::ALL.to_vec() } else { vec![named(tag)] }).collect()
}

/// How many screens one browser draws before the next one takes over.
const SHIFT: usize = 40;

/// All wanted pictures of the page and the sheet under a folder, and of these languages: by two browsers, for two cores.
async fn draw(root: &Path, wish: &Wish, examination: Option<String>) -> Vec<Picture> {
    let mut subjects = Subject::all(&root.join("tests/screens.json"));
    let held: BTreeSet<String> = subjects.iter().map(|subject| subject.language.clone()).collect();
    let lacking = wish.languages.iter().filter(|language| !held.contains(language.tag()));
    subjects.extend(lacking.flat_map(|language| Subject::in_language(*language)));
    subjects.retain(|subject| wish.only.count(subject) > 0);
    let shifts: Vec<&[Subject]> = subjects.chunks(SHIFT).collect();
    let (next, drawn) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let all: usize = subjects.iter().map(|subject| wish.only.count(subject)).sum();
    let work = async |name: &'static str| {
        let mut pictures = vec![];
        while let Some(shift) = shifts.get(next.fetch_add(1, Ordering::Relaxed)) {
            let session = Session::bare(name);
            let painter = Painter::open(&session, &root.join("ui"), examination.clone()).await;
            let more = painter.paint(shift, &wish.only).await;
            painter.close().await;
            println!("{} of {all}", drawn.fetch_add(more.len(), Ordering::Relaxed) + more.len());
            pictures.extend(more);
        }
        pictures
    };
    let (one, other) = tokio::join!(work("gallery"), work("gallery-too"));
    [one, other].concat()
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
