//! The one place where xtask prints.

/// A line for the person.
#[expect(clippy::print_stdout, reason = "xtask is a console program, and this is where it prints")]
pub(crate) fn line(text: impl std::fmt::Display) {
    println!("{text}");
}

/// What went wrong, on the error stream.
#[expect(clippy::print_stderr, reason = "xtask is a console program, and this is where it prints")]
pub(crate) fn problem(text: impl std::fmt::Display) {
    eprintln!("{text}");
}
