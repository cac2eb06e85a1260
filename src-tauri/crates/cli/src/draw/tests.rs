//! What a person sees in the terminal, on real screens.

use firstlink_wizard::journey::{Doing, Place};
use firstlink_wizard::problem::Problem;
use firstlink_wizard::recovery::{Case, Leaf};
use firstlink_wizard::screen::{Block, Screen};

use super::{Paper, paper, screen};
use crate::stage;

fn plain(width: usize) -> Paper {
    Paper { width, colour: false, seen: true }
}

fn all() -> Vec<Screen> {
    let places = [
        Place::Welcome,
        stage::product_key(),
        stage::sign_in(Some(Problem::Declined)),
        stage::browser_wait(false),
        stage::device_code(false),
        stage::device_code(true),
        stage::link_offer(None),
        stage::confirm(None, Some(Problem::KeyringLocked)),
        Place::SyncChoices { again: false },
        Place::Recommendations { again: false },
        Place::Finish,
        Place::Dashboard { doing: Doing::Nothing },
        Place::NotNow { back: Box::new(Place::Welcome) },
        Place::Problem { problem: Problem::StorageFailed, back: Box::new(Place::Welcome) },
    ];
    let mut screens: Vec<Screen> = places.into_iter().map(stage::linked_at).collect();
    screens.extend([stage::complaining(), stage::key_kept(), stage::not_configured()]);
    screens.extend(Case::ALL.map(|case| stage::guide(Leaf::Advice, case)));
    screens.extend([Leaf::What, Leaf::Address, Leaf::How, Leaf::Code].map(|leaf| stage::guide(leaf, Case::Locked)));
    screens.extend(["", "phone code", "xyzzy"].map(stage::help));
    screens
}

#[test]
fn the_confirmation_reads_like_a_page() {
    let drawn = screen(&stage::at(stage::confirm(None, None)), plain(60));
    let expected = "\
────────────────────────────────────────────────────────────
Step 3 of 5
Check and confirm

  Alex Moreno
  alex@id.example
  Signed in at Example

Name of this computer: laptop
  So that you recognise it later.

  Product key  None given

Nothing is linked until you press “Confirm”.
";
    assert_eq!(drawn, expected);
}

#[test]
fn a_problem_has_a_sign_its_words_and_its_reference() {
    let drawn = screen(&stage::at(stage::sign_in(Some(Problem::Declined))), plain(60));
    assert!(drawn.contains("\n✗ Sign-in was cancelled, so nothing was linked\n  The page was told"), "{drawn}");
    assert!(drawn.contains("\n  For support: FL-2001\n"), "{drawn}");
}

#[test]
fn all_questions_are_listed_and_found_ones_are_answered() {
    let all = screen(&stage::help(""), plain(60));
    assert!(all.contains("\nLinking\n • Why should I link my account?\n • Do I have to?\n"), "{all}");
    assert!(all.contains("\nType a word or two to read the answers they stand in.\n"), "{all}");
    assert!(!all.contains("purchases"), "an answer nobody asked for: {all}");
    let found = screen(&stage::help("UNLINK how"), plain(60));
    assert!(found.contains("\nLinking\n\nHow do I unlink?\n  Open Firstlink and choose"), "{found}");
    assert!(!found.contains("Is it free?"), "{found}");
    let none = screen(&stage::help("xyzzy"), plain(60));
    assert!(none.contains("\nNo answer has all of these words\n"), "{none}");
}

#[test]
fn switches_show_whether_they_are_on() {
    let drawn = screen(&stage::linked_at(Place::SyncChoices { again: false }), plain(80));
    assert!(drawn.contains("\n [ ] Saved passwords\n     Passwords you save"), "{drawn}");
    assert!(!drawn.contains("[x]"), "{drawn}");
}

#[test]
fn no_line_is_wider_than_the_terminal_but_an_address_that_must_stay_whole() {
    for width in [80, 40, 20] {
        for shown in all() {
            let drawn = screen(&shown, plain(width));
            for line in drawn.lines().filter(|line| line.contains(' ')) {
                let whole = line.trim();
                let one_word = !whole.contains(' ');
                assert!(one_word || paper::columns(line) <= width, "{width} {:?}: {line}", shown.id);
            }
        }
    }
}

#[test]
fn nothing_but_text_and_line_breaks_is_written_without_colour() {
    for shown in all() {
        let drawn = screen(&shown, plain(80));
        assert!(drawn.chars().all(|c| c == '\n' || !c.is_control()), "{:?}", shown.id);
        assert!(!drawn.contains(|c| matches!(c, '\u{2066}'..='\u{2069}')), "{:?}", shown.id);
    }
}

#[test]
fn colour_changes_no_word() {
    for shown in all() {
        let coloured = screen(&shown, Paper { colour: true, ..plain(80) });
        assert!(coloured.contains('\u{1b}'), "{:?}", shown.id);
        assert_eq!(without_styles(&coloured), screen(&shown, plain(80)), "{:?}", shown.id);
    }
}

/// Without the escape sequences that set colours and weights.
fn without_styles(text: &str) -> String {
    let mut pieces = text.split('\u{1b}');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |whole, piece| whole + piece.split_once('m').map_or(piece, |(_, rest)| rest))
}

#[test]
fn the_square_can_be_read_back_module_by_module() {
    let shown = stage::at(stage::device_code(false));
    let drawn = screen(&shown, plain(80));
    let rows: Vec<Vec<char>> = drawn
        .lines()
        .filter(|line| line.chars().count() > 20 && line.chars().all(|c| " ▀▄█".contains(c)))
        .map(|line| line.chars().collect())
        .collect();
    let code = shown.blocks.iter().find_map(|block| if let Block::Code(code) = block { Some(code) } else { None });
    let expected = &code.expect("a code").qr;
    for (y, row) in expected.rows.iter().enumerate() {
        for (x, module) in row.chars().enumerate() {
            let cell = rows[(y + 4) / 2][x + 4];
            let light = if (y + 4) % 2 == 0 { "▀█".contains(cell) } else { "▄█".contains(cell) };
            assert_eq!(light, module == '0', "module {x}, {y}");
        }
    }
    let side = usize::from(expected.size) + 8;
    assert!(rows.iter().all(|row| row.len() == side), "a quiet zone of four modules");
}

#[test]
fn the_square_is_left_out_where_it_does_not_fit_or_nobody_looks() {
    let shown = stage::at(stage::device_code(false));
    for paper in [plain(20), Paper { seen: false, ..plain(80) }] {
        let drawn = screen(&shown, paper);
        assert!(!drawn.contains('█'));
        assert!(drawn.contains("https://id.example/device") && drawn.contains("WDJBMJHT"));
    }
}
