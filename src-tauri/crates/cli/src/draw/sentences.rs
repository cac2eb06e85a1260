//! Blocks that are read: text, lists, notices, questions with their answers.

use firstlink_wizard::screen::{Details, Question, Tone};
use firstlink_wizard::words::Words;

use super::paper::Paper;

pub(super) fn text(text: &str, paper: Paper) -> String {
    paper.paragraph(text)
}

pub(super) fn bullets(items: &[String], paper: Paper) -> String {
    items.iter().map(|item| paper.wrapped(item, " • ", "   ")).collect()
}

pub(super) fn numbered(items: &[String], paper: Paper) -> String {
    let line = |(n, item): (usize, &String)| paper.wrapped(item, &format!(" {}. ", n + 1), "    ");
    items.iter().enumerate().map(line).collect()
}

/// The sign tells the tone where there is no colour.
pub(super) fn notice(tone: Tone, title: &str, text: &str, reference: Option<&str>, paper: Paper) -> String {
    let sign = match tone {
        Tone::Info => "i",
        Tone::Warning => "!",
        Tone::Problem => "✗",
        Tone::Done => "✓",
    };
    let mut lines = String::new();
    for (n, line) in paper.wrapped(title, "  ", "  ").lines().enumerate() {
        let sign = if n == 0 { sign } else { " " };
        lines.push_str(&paper.toned(tone, &format!("{sign} {}", line.trim_start())));
        lines.push('\n');
    }
    if !text.is_empty() {
        lines.push_str(&paper.wrapped(text, "  ", "  "));
    }
    if let Some(reference) = reference {
        for line in paper.wrapped(reference, "  ", "  ").lines() {
            lines.push_str(&paper.faint(line));
            lines.push('\n');
        }
    }
    lines
}

/// What support asks for beside the reference, which stands above already.
pub(super) fn details(details: Option<&Details>, paper: Paper) -> String {
    let rows = details.map(|details| details.rows.as_slice()).unwrap_or_default();
    let lines = rows.iter().skip(1).map(|row| paper.wrapped(&format!("{}: {}", row.label, row.value), "  ", "  "));
    lines.flat_map(|lines| lines.lines().map(|line| paper.faint(line) + "\n").collect::<Vec<_>>()).collect()
}

/// How to come from the questions alone to an answer.
pub(super) fn how_to_read(words: Words, paper: Paper) -> String {
    paper.paragraph(&words.say("terminal-questions"))
}

/// The questions without their answers.
pub(super) fn unanswered(title: &str, items: &[Question], paper: Paper) -> String {
    let line = |item: &Question| paper.wrapped(&item.question, " • ", "   ");
    heading(title, paper) + &items.iter().map(line).collect::<String>()
}

fn heading(title: &str, paper: Paper) -> String {
    paper.paragraph(title).lines().map(|line| paper.strong(line) + "\n").collect()
}

pub(super) fn questions(title: &str, items: &[Question], paper: Paper) -> String {
    let one = |item: &Question| {
        let answer: String = item.answer.iter().map(|text| paper.wrapped(text, "  ", "  ")).collect();
        format!("\n{}{answer}", heading(&item.question, paper))
    };
    heading(title, paper) + &items.iter().map(one).collect::<String>()
}
