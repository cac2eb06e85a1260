//! Blocks that show how things stand: whose account, what was chosen, how far the work is.

use firstlink_wizard::screen::Row;

use super::paper::{Paper, clean, columns};

/// The address stands on a line of its own, whole: two accounts may differ in one letter.
pub(super) fn account(name: &str, address: &str, detail: &str, paper: Paper) -> String {
    let mut lines = String::new();
    for line in paper.wrapped(name, "  ", "  ").lines() {
        lines.push_str(&paper.strong(line));
        lines.push('\n');
    }
    if !address.is_empty() {
        lines.push_str(&format!("  {}\n", clean(address)));
    }
    if !detail.is_empty() {
        lines.push_str(&paper.wrapped(detail, "  ", "  "));
    }
    lines
}

pub(super) fn summary(rows: &[Row], paper: Paper) -> String {
    let widest = rows.iter().map(|row| columns(&row.label)).max().unwrap_or_default();
    let words = rows.iter().flat_map(|row| row.value.split_whitespace());
    let longest = words.map(columns).max().unwrap_or_default().max(20);
    let side_by_side = widest + 4 + longest <= paper.width;
    rows.iter().map(|row| if side_by_side { beside(row, widest, paper) } else { below(row, paper) }).collect()
}

fn beside(row: &Row, widest: usize, paper: Paper) -> String {
    let gap = " ".repeat(widest - columns(&row.label) + 2);
    let first = format!("  {}{gap}", clean(&row.label));
    paper.wrapped(&row.value, &first, &" ".repeat(widest + 4))
}

fn below(row: &Row, paper: Paper) -> String {
    paper.wrapped(&row.label, "  ", "  ") + &paper.wrapped(&row.value, "    ", "    ")
}

pub(super) fn progress(label: &str, done: Option<(u8, u8)>, paper: Paper) -> String {
    match done {
        Some((done, of)) => paper.wrapped(&format!("{label} ({done}/{of})"), "… ", "  "),
        None => paper.wrapped(label, "… ", "  "),
    }
}
