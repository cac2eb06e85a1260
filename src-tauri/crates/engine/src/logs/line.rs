//! Makes one line of an event: time, level, process, target, the spans around it, message, fields.

use std::fmt::{self, Debug, Write as _};
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;
use tracing_subscriber::registry::LookupSpan;

use crate::home::Home;
use crate::logs::appender::Appender;

/// How the targets of our own crates begin.
const OURS: &str = "firstlink";
/// Fields whose text may be written: causes that hold no text of the network, ids of requests, words of our own.
const TEXTS: [&str; 12] = [
    "message",
    "error",
    "damage",
    "client_request_id",
    "correlation_id",
    "reference",
    "work",
    "place",
    "version",
    "fault",
    "base",
    "method",
];
/// What stands for a text that may not be written.
pub(crate) const HIDDEN: &str = "<…>";
/// Longest line, in characters.
const LONGEST: usize = 2_000;

/// Writes events as lines.
pub(super) struct Lines {
    appender: Appender,
    level: LevelFilter,
    hidden: Vec<(String, &'static str)>,
    process: u32,
}

impl Lines {
    /// Lines of events at least this important; `hidden` texts are written as what stands for them.
    pub(super) fn new(appender: Appender, level: LevelFilter, hidden: Vec<(String, &'static str)>) -> Lines {
        Lines { appender, level, hidden, process: std::process::id() }
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Lines {
    fn enabled(&self, metadata: &Metadata<'_>, _: Context<'_, S>) -> bool {
        metadata.target().starts_with(OURS) && *metadata.level() <= self.level
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(self.level)
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        if let Some(span) = context.span(id) {
            span.extensions_mut().insert(fields);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        if let Some(span) = context.span(id)
            && let Some(fields) = span.extensions_mut().get_mut::<Fields>()
        {
            values.record(fields);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let around: String = context.event_scope(event).into_iter().flat_map(|scope| scope.from_root()).fold(
            String::new(),
            |mut around, span| {
                if let Some(fields) = span.extensions().get::<Fields>() {
                    around.push_str(&fields.rest);
                }
                around
            },
        );
        let (metadata, process) = (event.metadata(), self.process);
        let (level, target) = (metadata.level(), metadata.target());
        let line = format!("{} {level} {process} {target}: {}{around}{}", now(), fields.message, fields.rest);
        let line = self.hidden.iter().fold(line, |line, (text, shown)| line.replace(text, shown));
        self.appender.append(&(plain(&line) + "\n"));
    }
}

/// Folders whose names tell who the person is, and what is written in their place; the longest first.
pub(crate) fn hidden(home: &Home) -> Vec<(String, &'static str)> {
    let mut hidden: Vec<(String, &str)> = home.folders().map(|folder| (folder.display().to_string(), "<home>")).into();
    if let Ok(folder) = etcetera::home_dir() {
        hidden.push((folder.display().to_string(), "~"));
    }
    // A home at the root of the disk names nobody.
    hidden.retain(|(folder, _)| folder.len() > 1);
    hidden.sort_by_key(|(folder, _)| std::cmp::Reverse(folder.len()));
    hidden.dedup();
    hidden
}

/// One line, without anything that steers a terminal or turns the reading direction, and not too long.
pub(crate) fn plain(text: &str) -> String {
    let shown = |c: char| if c.is_control() || is_bidi(c) { ' ' } else { c };
    text.chars().take(LONGEST).map(shown).collect()
}

fn is_bidi(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' | '\u{2066}'..='\u{2069}')
}

/// UTC, to the millisecond (RFC 3339).
fn now() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let moment = i64::try_from(since.as_millis()).ok().and_then(DateTime::<Utc>::from_timestamp_millis);
    moment.map_or_else(String::new, |moment| format!("{moment:?}"))
}

/// What an event or span bears, as far as it may be written.
#[derive(Default)]
struct Fields {
    message: String,
    rest: String,
}

impl Fields {
    fn plainly(&mut self, field: &Field, value: impl fmt::Display) {
        // Writing to a text never fails.
        let _ = write!(self.rest, " {}={value}", field.name());
    }
}

impl Visit for Fields {
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.plainly(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.plainly(field, value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.plainly(field, value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        match field.name() {
            "message" => self.message = format!("{value:?}"),
            name if TEXTS.contains(&name) => self.plainly(field, format_args!("\"{value:?}\"")),
            _ => self.plainly(field, HIDDEN),
        }
    }
}

#[cfg(test)]
mod tests {
    use tracing_subscriber::layer::SubscriberExt;

    use super::*;

    /// What is written of these events.
    fn written(level: LevelFilter, events: impl FnOnce()) -> String {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(&folder.path().join("Robin Sample")).unwrap();
        let lines = Lines::new(Appender::new(home.clone(), |told| panic!("{told}")), level, hidden(&home));
        tracing::subscriber::with_default(tracing_subscriber::registry().with(lines), events);
        std::fs::read_to_string(home.log_dir().join("firstlink.log")).unwrap_or_default()
    }

    #[test]
    fn a_line_bears_time_level_process_target_message_and_the_attempt_around_it() {
        let text = written(LevelFilter::INFO, || {
            let _attempt = tracing::info_span!("attempt", attempt = 3_u64, work = "device_code").entered();
            tracing::warn!(error = %"the provider answered 503", seconds = 5, "came to nothing");
        });
        let (time, rest) = text.split_once(' ').unwrap();
        assert!(DateTime::parse_from_rfc3339(time).is_ok(), "{time}");
        let process = std::process::id();
        let expected = format!(
            "WARN {process} firstlink_engine::logs::line::tests: came to nothing attempt=3 work=\"device_code\" \
             error=\"the provider answered 503\" seconds=5\n"
        );
        assert_eq!(rest, expected);
    }

    #[test]
    fn a_text_under_an_unknown_name_is_not_written() {
        let text = written(LevelFilter::TRACE, || {
            tracing::info!(name = "Robin Sample", address = %"robin@example.com", token = ?Some("secret"), "linked");
        });
        assert!(text.ends_with("linked name=<…> address=<…> token=<…>\n"), "{text}");
    }

    #[test]
    fn no_setting_lets_other_crates_write() {
        let text = written(LevelFilter::TRACE, || {
            tracing::error!(target: "hyper::proto", error = "secret", "sent");
            tracing::trace!("ours");
        });
        assert_eq!(text.lines().count(), 1, "{text}");
        assert!(text.contains("TRACE") && text.contains("ours"));
        assert_eq!(written(LevelFilter::INFO, || tracing::debug!("ours")), "");
    }

    #[test]
    fn a_line_is_one_line_of_plain_text_whatever_is_in_it() {
        let error = format!("one\ntwo\u{1b}[31m\u{202e}{}", "x".repeat(10_000));
        let text = written(LevelFilter::INFO, || tracing::info!(error, "odd"));
        assert_eq!(text.lines().count(), 1);
        assert!(!text.contains(['\u{1b}', '\u{202e}']) && text.chars().count() <= LONGEST + 1);
    }

    #[test]
    fn paths_do_not_name_the_person() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(&folder.path().join("Robin Sample")).unwrap();
        let lines = Lines::new(Appender::new(home.clone(), |told| panic!("{told}")), LevelFilter::INFO, hidden(&home));
        tracing::subscriber::with_default(tracing_subscriber::registry().with(lines), || {
            let person = etcetera::home_dir().unwrap().join("Documents");
            tracing::info!(error = %format!("{} {}", home.journal_file().display(), person.display()), "gone");
        });
        let text = std::fs::read_to_string(home.log_dir().join("firstlink.log")).unwrap();
        assert!(text.contains("\"<home>/journal.jsonl ~/Documents\""), "{text}");
        assert!(!text.contains("Robin"), "{text}");
    }
}
