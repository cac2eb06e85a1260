//! Blocks that lead elsewhere: an address to open, a code to type there, the address as a square for a camera.

use anstyle::{AnsiColor, Style};
use firstlink_wizard::screen::{CodeBlock, Qr};

use super::paper::{Paper, clean};

/// Modules of light around the square, without which cameras do not find it (ISO/IEC 18004).
const QUIET: usize = 4;

/// The address is never broken, so that the terminal takes it for one and a person can copy it whole.
pub(super) fn address(label: &str, url: &str, paper: Paper) -> String {
    format!("{}\n  {}\n", paper.strong(label), clean(url))
}

pub(super) fn code(code: &CodeBlock, paper: Paper) -> String {
    let mut lines = format!("{}\n  {}\n", clean(&code.label), paper.strong(&code.code));
    lines.push_str(&paper.wrapped(&code.expires, "  ", "  "));
    lines.push_str(&format!("{}\n  {}\n", clean(&code.address_label), paper.strong(&code.address)));
    lines.push_str(&qr(&code.qr, paper));
    lines.push('\n');
    lines.push_str(&paper.wrapped(&code.warning, "! ", "  "));
    lines
}

/// Two modules a character, one above the other. Black on white where colours can be set; otherwise the light modules
/// are the drawn ones, for most terminals are dark. Left out where it does not fit: the address is there.
fn qr(qr: &Qr, paper: Paper) -> String {
    let side = usize::from(qr.size) + 2 * QUIET;
    if !paper.seen || qr.size == 0 || side > paper.width {
        return String::new();
    }
    let style = Style::new().fg_color(Some(AnsiColor::BrightWhite.into())).bg_color(Some(AnsiColor::Black.into()));
    let mut lines = String::from("\n");
    for y in (0..side).step_by(2) {
        let row: String = (0..side).map(|x| half_blocks(light(qr, x, y), light(qr, x, y + 1))).collect();
        lines.push_str(&paper.styled(style, &row));
        lines.push('\n');
    }
    lines
}

fn half_blocks(upper: bool, lower: bool) -> char {
    match (upper, lower) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    }
}

fn light(qr: &Qr, x: usize, y: usize) -> bool {
    let dark = || {
        let row = qr.rows.get(y.checked_sub(QUIET)?)?;
        Some(row.as_bytes().get(x.checked_sub(QUIET)?)? == &b'1')
    };
    !dark().unwrap_or(false)
}
