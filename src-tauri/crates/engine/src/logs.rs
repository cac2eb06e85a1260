//! The log: what happened, for support; never what was typed, who the person is, or what crossed the network.
//!
//! Redaction is by type. Of what an event bears, numbers and yes-or-no are written; a text is written only under one of the
//! few names that are known to hold nothing of the person, and prints as `<…>` under any other. Paths lose the name of the
//! person's folder. Other crates may log what they send, and only our own know what is secret, so no setting lets them in.

mod appender;
mod line;

use std::panic::PanicHookInfo;
use std::path::Path;

use tracing::level_filters::LevelFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use crate::home::Home;
use appender::Appender;
use line::Lines;
pub(crate) use line::{HIDDEN, plain};

/// Environment variable that sets how much is written: `off`, `error`, `warn`, `info`, `debug` or `trace`.
pub const LEVEL: &str = "FIRSTLINK_LOG";

/// Writes what happens to the folder of the logs from now on; the folder is made with the first line. Several processes may
/// write there at once. Where that fails, there is no log, which `lost` is told once: a wizard without one is better than
/// none.
pub fn start(home: &Home, lost: fn(&str)) {
    let level = std::env::var(LEVEL).ok().and_then(|level| level.parse().ok()).unwrap_or(LevelFilter::INFO);
    let lines = Lines::new(Appender::new(home.clone(), lost), level, line::hidden(home));
    // Set twice only by a mistake of ours, and then the first one stays.
    let _ = tracing_subscriber::registry().with(lines).try_init();
}

/// From now on a fault of our own is logged with its place and nothing of what it held, and told to `say` in one sentence.
pub fn tell_faults(say: fn(&str)) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = place(panic);
        tracing::error!(place, "a fault of our own");
        say(&format!("Firstlink met a fault of its own. What was answered before is kept. For support: {place}"));
    }));
}

/// The last lines of the log, oldest first, at most so many.
pub fn last_lines(home: &Home, most: usize) -> Vec<String> {
    let text = appender::newest(&home.log_dir(), most);
    let lines: Vec<String> = text.lines().map(line::plain).collect();
    lines[lines.len().saturating_sub(most)..].to_vec()
}

/// Where it happened: the end of the path, since its beginning names folders of whoever built the program.
fn place(panic: &PanicHookInfo<'_>) -> String {
    let Some(place) = panic.location() else { return String::new() };
    let parts: Vec<_> = Path::new(place.file()).components().map(|part| part.as_os_str().to_string_lossy()).collect();
    format!("{}:{}", parts[parts.len().saturating_sub(4)..].join("/"), place.line())
}
