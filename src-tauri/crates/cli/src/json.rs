//! Screens and ends as JSON, one object a line, for scripts that play the person.

use firstlink_wizard::screen::{Block, Screen, ScreenId, Tone};
use serde::Serialize;

use crate::exit::Exit;

/// Version of the objects that `--json` writes; `schema/firstlink-1.schema.json` says what they hold. It grows when a field
/// changes its meaning or goes.
pub(crate) const SCHEMA: u32 = 1;

/// A screen as a line.
pub(crate) fn screen(screen: &Screen) -> String {
    let mut line = ScreenLine::of(screen);
    for block in &screen.blocks {
        line.add(block);
    }
    written(&line)
}

/// The end as a line.
pub(crate) fn end(result: &str, exit: Exit, problem: Option<&Problem>) -> String {
    written(&EndLine { schema: SCHEMA, result, exit: exit.code(), problem })
}

/// What went wrong, in words and with a reference for support.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Problem {
    /// What is not done.
    pub(crate) title: String,
    /// Why, what was kept, what to do.
    pub(crate) text: String,
    /// Such as `FL-1001`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reference: Option<String>,
    /// The id under which the provider's log knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) correlation_id: Option<String>,
    /// When it happened, in seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) at: Option<u64>,
}

impl Problem {
    /// What the terminal has to say of its own accord.
    pub(crate) fn said(title: String, text: String) -> Problem {
        Problem { title, text, reference: None, correlation_id: None, at: None }
    }

    /// What a screen says is wrong, if it says so.
    pub(crate) fn of(screen: &Screen) -> Option<Problem> {
        screen.blocks.iter().find_map(Problem::in_block)
    }

    /// What a block says is wrong, if it does.
    pub(crate) fn in_block(block: &Block) -> Option<Problem> {
        let Block::Notice { tone: Tone::Problem, title, text, details, .. } = block else { return None };
        let details = details.as_ref();
        Some(Problem {
            reference: details.map(|details| details.reference.clone()),
            correlation_id: details.and_then(|details| details.correlation_id.clone()),
            at: details.and_then(|details| details.at),
            ..Problem::said(plain(title), plain(text))
        })
    }
}

#[derive(Serialize)]
struct ScreenLine<'a> {
    schema: u32,
    screen: ScreenId,
    state: &'a str,
    step: Option<u8>,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verification_uri: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<AccountLine<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    erased: Vec<Erased<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<Problem>,
}

/// What unlinking found of one thing, and what became of it.
#[derive(Serialize)]
struct Erased<'a> {
    item: &'a str,
    outcome: &'a str,
    told: String,
}

#[derive(Serialize)]
struct AccountLine<'a> {
    name: &'a str,
    address: &'a str,
}

#[derive(Serialize)]
struct EndLine<'a> {
    schema: u32,
    result: &'a str,
    exit: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<&'a Problem>,
}

impl<'a> ScreenLine<'a> {
    fn of(screen: &'a Screen) -> ScreenLine<'a> {
        ScreenLine {
            schema: SCHEMA,
            screen: screen.id,
            state: &screen.state,
            step: screen.step.as_ref().map(|step| step.number),
            title: plain(&screen.title),
            address: None,
            user_code: None,
            verification_uri: None,
            expires_at: None,
            account: None,
            erased: vec![],
            problem: Problem::of(screen),
        }
    }

    fn add(&mut self, block: &'a Block) {
        match block {
            Block::Address { url, .. } => self.address = Some(url),
            Block::Code(code) => {
                self.user_code = Some(&code.code);
                self.verification_uri = Some(&code.address);
                self.expires_at = Some(code.expires_at);
            }
            Block::Summary { rows } => {
                let told = rows.iter().filter_map(|row| row.erased.as_ref().map(|told| (row, told)));
                self.erased.extend(told.map(|(row, (item, outcome))| Erased {
                    item,
                    outcome,
                    told: plain(&row.value),
                }));
            }
            Block::Account { name, address, .. } => self.account = Some(AccountLine { name, address }),
            Block::Text { .. }
            | Block::Bullets { .. }
            | Block::Passphrase(_)
            | Block::Numbered { .. }
            | Block::Notice { .. }
            | Block::Field { .. }
            | Block::Choice { .. }
            | Block::Toggles { .. }
            | Block::Progress { .. }
            | Block::Questions { .. } => {}
        }
    }
}

/// Without the isolates that keep names in their direction on a screen.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

fn written(line: &impl Serialize) -> String {
    // Texts and numbers can always be written.
    serde_json::to_string(line).unwrap_or_default() + "\n"
}
