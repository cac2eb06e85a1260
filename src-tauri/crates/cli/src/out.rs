//! The one place that writes to the terminal: screens and prompts to standard output, errors to standard error.

use std::io::{self, IsTerminal, Write};

use crate::draw::Paper;

/// Writes to standard output at once.
pub(crate) fn text(text: &str) {
    bytes(text.as_bytes());
}

/// As `text`, for what is no UTF-8.
pub(crate) fn bytes(bytes: &[u8]) {
    let mut out = io::stdout().lock();
    // Whoever closed the other end has seen enough; the work goes on.
    let _ = out.write_all(bytes).and_then(|()| out.flush());
}

/// Writes a line to standard error.
pub(crate) fn error(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// The paper that standard output is, as wide as it is now.
pub(crate) fn paper() -> Paper {
    let stdout = io::stdout();
    let columns =
        stdout.is_terminal().then(|| terminal_size::terminal_size_of(&stdout).map_or(80, |(width, _)| width.0));
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    Paper::new(columns, set("NO_COLOR") || dumb)
}

/// Whether a person sits in front of this program: they see what it writes, and it hears what they type.
pub(crate) fn person_is_there() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}
