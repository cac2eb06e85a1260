//! What a screen is drawn on in a terminal: how wide it is, and whether it takes colour.

use anstyle::{AnsiColor, Style};
use firstlink_wizard::screen::Tone;
use textwrap::Options;

/// Widest text that is still easy to read.
const WIDEST: usize = 80;
/// Narrower than this, indentation would leave no room for words.
const NARROWEST: usize = 20;

/// Width and colours of the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paper {
    /// Columns to use.
    pub(crate) width: usize,
    /// Whether colours and weights may be used.
    pub(crate) colour: bool,
    /// Whether a person looks at it: squares for cameras make no sense in a file.
    pub(crate) seen: bool,
}

impl Paper {
    /// From what the terminal says; `no_colour` is whether `NO_COLOR` is set (no-color.org).
    pub(crate) fn new(columns: Option<u16>, no_colour: bool) -> Paper {
        let width = columns.map_or(WIDEST, usize::from).clamp(NARROWEST, WIDEST);
        Paper { width, colour: columns.is_some() && !no_colour, seen: columns.is_some() }
    }

    /// Text in a style, where styles are used.
    pub(crate) fn styled(self, style: Style, text: &str) -> String {
        if self.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    /// Strong text.
    pub(crate) fn strong(self, text: &str) -> String {
        self.styled(Style::new().bold(), &clean(text))
    }

    /// Text of less weight.
    pub(crate) fn faint(self, text: &str) -> String {
        self.styled(Style::new().dimmed(), text)
    }

    /// Text in the colour of a tone; the tone must be told by a sign as well.
    pub(crate) fn toned(self, tone: Tone, text: &str) -> String {
        let colour = match tone {
            Tone::Info => AnsiColor::Cyan,
            Tone::Warning => AnsiColor::Yellow,
            Tone::Problem => AnsiColor::Red,
            Tone::Done => AnsiColor::Green,
        };
        self.styled(Style::new().fg_color(Some(colour.into())).bold(), text)
    }

    /// A paragraph, its first line after `first`, the others after `rest`.
    pub(crate) fn wrapped(self, text: &str, first: &str, rest: &str) -> String {
        let options = Options::new(self.width).initial_indent(first).subsequent_indent(rest).break_words(false);
        let mut lines = textwrap::fill(&clean(text), options);
        lines.push('\n');
        lines
    }

    /// A paragraph at the edge.
    pub(crate) fn paragraph(self, text: &str) -> String {
        self.wrapped(text, "", "")
    }

    /// A line across.
    pub(crate) fn rule(self) -> String {
        format!("{}\n", self.faint(&"─".repeat(self.width)))
    }
}

/// Text as a terminal may have it: nothing that moves the cursor, changes colours or turns the direction around.
pub(crate) fn clean(text: &str) -> String {
    let shown = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{061C}' | '\u{200E}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|c| if c == '\n' { ' ' } else { c }).filter(shown).collect()
}

/// Columns a text takes.
pub(crate) fn columns(text: &str) -> usize {
    textwrap::core::display_width(&clean(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_steers_a_terminal_or_turns_text_around_gets_through() {
        assert_eq!(clean("a\u{1b}[31mb\u{202e}c\u{2068}d\u{7}\r\ne\u{9b}f"), "a[31mbcd ef");
    }

    #[test]
    fn colour_is_for_terminals_that_did_not_decline_it() {
        assert!(Paper::new(Some(80), false).colour);
        assert!(!Paper::new(Some(80), true).colour);
        assert!(!Paper::new(None, false).colour);
        assert_eq!(Paper::new(None, false).strong("word"), "word");
    }

    #[test]
    fn the_width_stays_readable() {
        assert_eq!(Paper::new(Some(300), false).width, WIDEST);
        assert_eq!(Paper::new(Some(1), false).width, NARROWEST);
    }
}
