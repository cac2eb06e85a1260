//! A virtual display whose picture can be watched from outside, so that every program is timed alike and none has to take part.
//!
//! Xvfb can keep its screen in a file (`-fbdir`), in the format of `xwd`: a header of big-endian words, a colour table, then the
//! pixels as they are drawn. Reading that file costs neither the X server nor the program anything.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::failure::Failure;

const POLL: Duration = Duration::from_millis(3);

/// A picture that stays the same for this long is the final one.
const STILL: Duration = Duration::from_millis(1500);

/// A running Xvfb; it ends with this value.
pub(super) struct Display {
    server: Child,
    name: String,
    screen: File,
    first_pixel: u64,
    row: usize,
    rows: usize,
}

impl Display {
    /// Starts one on a free number and keeps its screen below `folder`.
    pub(super) fn start(folder: &Path) -> Result<Self, Failure> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset", "-fbdir"])
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Failure::missing(format!("Xvfb could not be started: {error}.")))?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            // What cannot be read leaves the number empty, and opening the screen then fails.
            let _ = BufReader::new(output).read_line(&mut number);
        }
        let screen = File::open(folder.join("Xvfb_screen0"))
            .map_err(|error| Failure::failed(format!("The virtual display has no screen: {error}.")))?;
        let word = |place: u64| -> u32 {
            let mut bytes = [0; 4];
            screen.read_exact_at(&mut bytes, place).map_or(0, |()| u32::from_be_bytes(bytes))
        };
        let (header, height, row, colours) = (word(0), word(20), word(48), word(76));
        Ok(Self {
            server,
            name: format!(":{}", number.trim()),
            first_pixel: u64::from(header) + u64::from(colours) * 12,
            row: row as usize,
            rows: height as usize,
            screen,
        })
    }

    /// What to put into `DISPLAY`.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Watches until the picture has changed from `before` and then stood still; gives when the picture was there.
    ///
    /// # Errors
    /// When nothing is drawn within `limit`, or it never stands still.
    pub(super) fn painted(&self, before: &Picture, start: Instant, limit: Duration) -> Result<Duration, Failure> {
        let mut seen: Vec<(Duration, Picture)> = Vec::new();
        let mut next = self.picture();
        loop {
            self.look(&mut next);
            let now = start.elapsed();
            let last = seen.last().map_or(before, |(_, picture)| picture);
            if next != *last {
                seen.push((now, next.clone()));
            } else if seen.last().is_some_and(|(changed, picture)| now - *changed > STILL && picture != before) {
                break;
            }
            if now > limit {
                return Err(Failure::failed("The window did not come to rest in time to be measured."));
            }
            std::thread::sleep(POLL);
        }
        Ok(when_drawn(&seen))
    }

    /// The screen as it is now.
    pub(super) fn picture(&self) -> Picture {
        let mut picture = Picture { row: self.row, pixels: vec![0; self.row * self.rows] };
        self.look(&mut picture);
        picture
    }

    fn look(&self, picture: &mut Picture) {
        if self.screen.read_exact_at(&mut picture.pixels, self.first_pixel).is_err() {
            picture.pixels.fill(0);
        }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The pixels of a screen, four bytes each.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Picture {
    row: usize,
    pixels: Vec<u8>,
}

impl Picture {
    fn pixel(&self, at: usize) -> Option<&[u8]> {
        self.pixels.get(at..at + 4)
    }

    /// Where a pixel differs from its left neighbour: the strokes of letters and the edges of things, and nothing of plain areas.
    fn edges(&self) -> Vec<usize> {
        (4..self.pixels.len())
            .step_by(4)
            .filter(|at| at % self.row != 0 && self.pixel(*at) != self.pixel(at - 4))
            .collect()
    }
}

/// When nine tenths of the final picture's edges were first in place. An empty frame has few edges, so it does not count as painted;
/// a blinking caret or a late shadow does not hold the answer up.
fn when_drawn(seen: &[(Duration, Picture)]) -> Duration {
    let Some((last, end)) = seen.last() else {
        return Duration::ZERO;
    };
    let edges = end.edges();
    seen.iter()
        .find(|(_, picture)| {
            let there = edges.iter().filter(|at| picture.pixel(**at) == end.pixel(**at)).count();
            there * 10 >= edges.len() * 9
        })
        .map_or(*last, |(when, _)| *when)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One row of pixels, a letter each.
    fn picture(letters: &str) -> Picture {
        Picture { row: letters.len() * 4, pixels: letters.bytes().flat_map(|letter| [letter; 4]).collect() }
    }

    fn drawn(frames: &[&str]) -> u128 {
        let seen: Vec<_> =
            frames.iter().zip(1..).map(|(letters, when)| (Duration::from_millis(when), picture(letters))).collect();
        when_drawn(&seen).as_millis()
    }

    #[test]
    fn a_plain_frame_is_not_yet_the_picture() {
        assert_eq!(drawn(&["aaaaaaaaaa", "aaxyxyxyaa"]), 2);
    }

    #[test]
    fn a_small_late_change_does_not_hold_the_picture_up() {
        let almost = "aaxyxyxyxyxyxyxyxyxyxyxyxyxyaabaa";
        let last = "aaxyxyxyxyxyxyxyxyxyxyxyxyxyaacaa";
        assert_eq!(drawn(&["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", almost, last]), 2);
    }

    #[test]
    fn a_different_screen_in_between_does_not_count() {
        assert_eq!(drawn(&["aapqpqpqaa", "aaxyxyxyaa"]), 2);
    }
}
