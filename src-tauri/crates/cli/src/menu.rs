//! What a person can choose on a screen, with the number or letter that chooses it.

use firstlink_wizard::screen::{Action, Block, Role, Screen};
use firstlink_wizard::words::Words;

use crate::draw::Paper;
use crate::draw::paper::{clean, columns};

/// The actions of a screen: those of the screen itself by number, those of every screen by letter.
pub(crate) struct Menu<'a> {
    /// Each with what it is called here: what belongs to a row of a list bears the row's name, for several rows may offer the same.
    numbered: Vec<(String, &'a Action)>,
    lettered: Vec<(char, String, Pick<'a>)>,
}

/// The letter that closes the program.
const QUIT: char = 'q';

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Pick<'a> {
    /// An action, whose fields may have to be asked for first.
    Act(&'a Action),
    /// To choose another language.
    Language,
    /// To close the program.
    Quit,
}

impl<'a> Menu<'a> {
    /// The menu of a screen.
    pub(crate) fn of(screen: &'a Screen, words: Words) -> Menu<'a> {
        let rows = screen.blocks.iter().flat_map(rows_of);
        let own = screen.actions.iter().map(|action| (action.label.clone(), action));
        let mut numbered: Vec<_> = own.chain(rows).filter(|(_, action)| letter(action.role).is_none()).collect();
        numbered.sort_by_key(|(_, action)| weight(action.role));
        let mut lettered: Vec<_> = screen.actions.iter().filter_map(lettered).collect();
        lettered.sort_by_key(|(letter, ..)| "bn?".find(*letter));
        if screen.languages.options.len() > 1 {
            lettered.push(('l', screen.languages.label.clone(), Pick::Language));
        }
        if !numbered.iter().any(|(_, action)| action.sends("quit")) {
            lettered.push((QUIT, words.say("terminal-quit"), Pick::Quit));
        }
        Menu { numbered, lettered }
    }

    /// The menu as lines of text.
    pub(crate) fn draw(&self, paper: Paper) -> String {
        let numbered = self.numbered.iter().enumerate().map(|(n, (label, _))| {
            let number = format!("{:>3}", n + 1);
            let lines = paper.wrapped(label, &format!("{number}  "), "     ");
            lines.replacen(&number, &paper.strong(&number), 1)
        });
        let lettered = self.lettered.iter().map(|(letter, label, _)| format!("{letter}  {}", clean(label)));
        numbered.collect::<String>() + &side_by_side(lettered, paper)
    }

    /// What a line means: a number, a letter, the action's own words; nothing at all means the way on, where there is one.
    pub(crate) fn pick(&self, line: &str) -> Option<Pick<'a>> {
        let line = line.trim();
        if line.is_empty() {
            return self.default().map(Pick::Act);
        }
        if let Ok(number) = line.parse::<usize>() {
            return self.numbered.get(number.checked_sub(1)?).map(|(_, action)| Pick::Act(action));
        }
        let lower = line.to_lowercase();
        // Listed only where the screen does not offer it itself, and heard everywhere.
        if lower == QUIT.to_string() {
            return Some(Pick::Quit);
        }
        let by_letter =
            self.lettered.iter().find(|(letter, label, _)| lower == letter.to_string() || same(label, &lower));
        let meant = |(label, action): &&(String, &Action)| same(label, &lower) || same(&action.label, &lower);
        let by_words = || self.numbered.iter().find(meant).map(|(_, action)| Pick::Act(action));
        by_letter.map(|(.., pick)| pick.clone()).or_else(by_words)
    }

    /// The action that pressing Enter alone stands for.
    pub(crate) fn default(&self) -> Option<&'a Action> {
        self.numbered.iter().map(|(_, action)| *action).find(|action| action.role == Role::Primary)
    }

    /// Everything that can be typed, as it is named in a sentence.
    pub(crate) fn choices(&self) -> String {
        let numbers = (1..=self.numbered.len()).map(|n| n.to_string());
        let letters = self.lettered.iter().map(|(letter, ..)| letter.to_string());
        numbers.chain(letters).collect::<Vec<_>>().join(", ")
    }
}

fn rows_of(block: &Block) -> Vec<(String, &Action)> {
    let Block::Summary { rows } = block else { return vec![] };
    let offered = rows.iter().filter_map(|row| row.action.as_ref().map(|action| (&row.label, action)));
    offered.map(|(label, action)| (format!("{label}: {}", action.label), action)).collect()
}

fn lettered(action: &Action) -> Option<(char, String, Pick<'_>)> {
    Some((letter(action.role)?, action.label.clone(), Pick::Act(action)))
}

fn letter(role: Role) -> Option<char> {
    match role {
        Role::Back => Some('b'),
        Role::NotNow => Some('n'),
        Role::Help => Some('?'),
        Role::Primary | Role::Secondary | Role::Quiet | Role::Danger => None,
    }
}

fn weight(role: Role) -> u8 {
    match role {
        Role::Primary => 0,
        Role::Secondary => 1,
        Role::Quiet => 2,
        Role::Danger => 3,
        Role::Back | Role::NotNow | Role::Help => 4,
    }
}

fn same(label: &str, lower: &str) -> bool {
    clean(label).to_lowercase() == lower
}

fn side_by_side(items: impl Iterator<Item = String>, paper: Paper) -> String {
    let mut lines = String::new();
    let mut used = 0;
    for item in items {
        let needed = columns(&item) + 2;
        if used > 0 && used + needed + 2 > paper.width {
            lines.push('\n');
            used = 0;
        }
        lines.push_str("  ");
        lines.push_str(&item);
        used += needed;
    }
    lines.push('\n');
    lines
}

#[cfg(test)]
mod tests {
    use firstlink_wizard::journey::Place;
    use firstlink_wizard::words::Language;

    use super::*;
    use crate::stage;

    fn words() -> Words {
        Words::new(Language::English)
    }

    fn intent(pick: Option<Pick<'_>>) -> String {
        match pick {
            Some(Pick::Act(action)) => action.send["intent"].clone(),
            Some(Pick::Language) => "(language)".to_owned(),
            Some(Pick::Quit) => "(quit)".to_owned(),
            None => "(nothing)".to_owned(),
        }
    }

    #[test]
    fn numbers_letters_and_the_words_themselves_choose() {
        let screen = stage::at(stage::sign_in(None));
        let menu = Menu::of(&screen, words());
        for (line, chosen) in [
            ("", "sign_in_browser"),
            ("1", "sign_in_browser"),
            (" 2 ", "sign_in_device"),
            ("use a code on my phone", "sign_in_device"),
            ("b", "back"),
            ("B", "back"),
            ("back", "back"),
            ("n", "not_now"),
            ("Not now", "not_now"),
            ("?", "help"),
            ("l", "(language)"),
            ("q", "(quit)"),
            ("0", "(nothing)"),
            ("9", "(nothing)"),
            ("-1", "(nothing)"),
            ("x", "(nothing)"),
        ] {
            assert_eq!(intent(menu.pick(line)), chosen, "{line}");
        }
        assert_eq!(menu.choices(), "1, 2, 3, 4, b, n, ?, l, q");
    }

    #[test]
    fn enter_alone_chooses_nothing_where_no_answer_has_more_weight() {
        let screen = stage::linked_at(Place::Recommendations { again: false });
        assert_eq!(Menu::of(&screen, words()).pick(""), None);
    }

    #[test]
    fn what_can_be_done_about_a_row_has_a_number_too() {
        let mut screen = stage::key_kept();
        let drawn = Menu::of(&screen, words()).choices();
        for block in &mut screen.blocks {
            if let Block::Summary { rows } = block {
                rows[0].action = screen.actions.first().cloned().map(|action| Action { role: Role::Quiet, ..action });
            }
        }
        assert_ne!(Menu::of(&screen, words()).choices(), drawn);
    }

    #[test]
    fn closing_is_offered_once_and_heard_everywhere() {
        let screen = stage::at(Place::NotNow { back: Box::new(Place::Welcome) });
        let menu = Menu::of(&screen, words());
        assert_eq!(intent(menu.pick("")), "quit");
        assert!(!menu.choices().contains(QUIT));
        assert_eq!(menu.pick("q"), Some(Pick::Quit));
    }

    #[test]
    fn the_menu_fits_a_narrow_terminal() {
        let screen = stage::at(stage::sign_in(None));
        let paper = Paper { width: 24, colour: false, seen: true };
        let drawn = Menu::of(&screen, words()).draw(paper);
        assert!(drawn.lines().all(|line| columns(line) <= 24), "{drawn}");
    }
}
