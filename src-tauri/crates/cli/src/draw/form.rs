//! Blocks that are filled in, as they stand: what is asked for is asked after an action was chosen.

use firstlink_wizard::screen::{Choice, FieldFormat, Toggle, Tone};

use super::paper::{Paper, clean};

pub(super) fn field(
    label: &str,
    hint: Option<&str>,
    value: &str,
    format: FieldFormat,
    problem: Option<&str>,
    paper: Paper,
) -> String {
    let blank = match format {
        FieldFormat::Plain | FieldFormat::Secret => "…",
        FieldFormat::ReturnAddress => "http://localhost…",
        FieldFormat::ProductKey => "_____-_____-_____-_____-_____",
    };
    let shown = if value.is_empty() { blank } else { value };
    let mut lines = paper.wrapped(&format!("{label}: {shown}"), "", "  ");
    if let Some(hint) = hint {
        lines.push_str(&paper.wrapped(hint, "  ", "  "));
    }
    if let Some(problem) = problem {
        for line in paper.wrapped(problem, "✗ ", "  ").lines() {
            lines.push_str(&paper.toned(Tone::Problem, line));
            lines.push('\n');
        }
    }
    lines
}

pub(super) fn choice(legend: &str, options: &[Choice], selected: Option<&str>, paper: Paper) -> String {
    let option = |option: &Choice| {
        let mark = if selected == Some(option.value.as_str()) { " (•) " } else { " ( ) " };
        line(mark, &option.label, option.detail.as_deref(), paper)
    };
    paper.strong(&clean(legend)) + "\n" + &options.iter().map(option).collect::<String>()
}

pub(super) fn toggles(legend: &str, items: &[Toggle], paper: Paper) -> String {
    let item = |item: &Toggle| {
        let mark = if item.on { " [x] " } else { " [ ] " };
        line(mark, &item.label, item.detail.as_deref(), paper)
    };
    paper.strong(&clean(legend)) + "\n" + &items.iter().map(item).collect::<String>()
}

fn line(mark: &str, label: &str, detail: Option<&str>, paper: Paper) -> String {
    let detail = detail.map(|detail| paper.wrapped(detail, "     ", "     ")).unwrap_or_default();
    paper.wrapped(label, mark, "     ") + &detail
}
