//! Draws a screen as text: one function per kind of block, in the order of the blocks.

mod code;
mod facts;
mod form;
pub(crate) mod paper;
mod passphrase;
mod sentences;
#[cfg(test)]
mod tests;

use firstlink_wizard::screen::{Block, Screen};
use firstlink_wizard::words::{Language, Words};

pub(crate) use paper::Paper;

/// More answers than this are not read one after the other: the questions alone are listed.
const MOST_ANSWERS: usize = 6;

/// The screen without its actions; ends with a line break.
pub(crate) fn screen(screen: &Screen, paper: Paper) -> String {
    let mut text = heading(screen, paper);
    let many = questions(screen) > MOST_ANSWERS;
    let mut listed = false;
    for block in &screen.blocks {
        text.push('\n');
        if many && let Block::Questions { title, items } = block {
            if !listed {
                text.push_str(&sentences::how_to_read(words(screen), paper));
                text.push('\n');
            }
            listed = true;
            text.push_str(&sentences::unanswered(title, items, paper));
        } else {
            text.push_str(&self::block(block, paper));
        }
    }
    text
}

fn heading(screen: &Screen, paper: Paper) -> String {
    let mut text = paper.rule();
    if let Some(step) = &screen.step {
        text.push_str(&paper.faint(&paper::clean(&step.label)));
        text.push('\n');
    }
    for line in paper.paragraph(&screen.title).lines() {
        text.push_str(&paper.strong(line));
        text.push('\n');
    }
    if let Some(status) = &screen.status {
        text.push_str(&paper.wrapped(status, "· ", "  "));
    }
    text
}

/// One block; ends with a line break.
pub(crate) fn block(block: &Block, paper: Paper) -> String {
    match block {
        Block::Text { text } => sentences::text(text, paper),
        Block::Bullets { items } => sentences::bullets(items, paper),
        Block::Numbered { items } => sentences::numbered(items, paper),
        Block::Notice { tone, title, text, reference, details, field: _ } => {
            sentences::notice(*tone, title, text, reference.as_deref(), paper)
                + &sentences::details(details.as_ref(), paper)
        }
        // A terminal shows nothing of a key while it is typed.
        Block::Field { name: _, label, hint, value, format, problem, aid: _ } => {
            form::field(label, hint.as_deref(), value, *format, problem.as_deref(), paper)
        }
        Block::Choice { name: _, legend, options, selected } => {
            form::choice(legend, options, selected.as_deref(), paper)
        }
        Block::Toggles { legend, items } => form::toggles(legend, items, paper),
        Block::Account { name, address, initials: _, detail } => facts::account(name, address, detail, paper),
        Block::Code(code) => code::code(code, paper),
        Block::Address { label, url, copy: _, copied: _ } => code::address(label, url, paper),
        Block::Progress { label, done } => facts::progress(label, *done, paper),
        Block::Summary { rows } => facts::summary(rows, paper),
        Block::Passphrase(words) => passphrase::passphrase(words, paper),
        Block::Questions { title, items } => sentences::questions(title, items, paper),
    }
}

/// How many questions a screen answers.
fn questions(screen: &Screen) -> usize {
    let of = |block: &Block| if let Block::Questions { items, .. } = block { items.len() } else { 0 };
    screen.blocks.iter().map(of).sum()
}

fn words(screen: &Screen) -> Words {
    Words::new(Language::from_tag(&screen.lang).unwrap_or_default())
}
