//! What a face shows: a screen as data, every sentence of it already in the person's language.
//!
//! A face draws blocks in order, then offers the actions. It never decides anything: an action carries the intent it
//! stands for, and names the form fields whose present values belong to it. The same data is drawn by the page (one
//! template per block kind), by the terminal (one function per block kind) and by the contact sheet of the tests.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::display::{Display, Look};
use crate::problem::Problem;

/// One screen of the journey, complete: a face needs nothing else to draw it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screen {
    /// Which screen of the journey this is.
    pub id: ScreenId,
    /// Which state of that screen, as the contact sheet names it: `idle`, `waiting`, `problem` …
    pub state: String,
    /// Grows with every change; a face drops what is older than what it shows.
    pub revision: u64,
    /// Place among the numbered steps; side trips have none.
    pub step: Option<Step>,
    /// The one heading.
    pub title: String,
    /// What the window's title bar says: heading, step, product; begins with the word for "problem" when there is one.
    pub window_title: String,
    /// BCP 47 tag of the language all sentences are in.
    pub lang: String,
    /// Writing direction of that language.
    pub dir: Direction,
    /// The languages a person can change to, in their own names.
    pub languages: Languages,
    /// How the page is to look, and what can be chosen about that; a terminal leaves it alone.
    pub display: DisplayOptions,
    /// A short sentence for the status region, spoken without moving the focus.
    pub status: Option<String>,
    /// The body, in reading order.
    pub blocks: Vec<Block>,
    /// What the person can do; at most one is [`Role::Primary`], except where a choice must not be weighted.
    pub actions: Vec<Action>,
}

impl Screen {
    /// The action of this screen that sends this intent, where it is offered.
    pub fn offers(&self, intent: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.sends(intent))
    }
}

/// Names of the screens, as design and contact sheet use them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScreenId {
    /// Why link; language; start or leave.
    Welcome,
    /// Step 1: a key, or none.
    ProductKey,
    /// Step 2: how to sign in.
    SignIn,
    /// Step 2: waiting for the browser to come back.
    BrowserWait,
    /// Step 2: a code to type on another device.
    DeviceCode,
    /// Step 3: signed in; offer to link.
    LinkOffer,
    /// Step 3: the one point of commitment.
    Confirm,
    /// Step 3: the link is being made.
    Linking,
    /// Step 2, where there is no keyring: a passphrase for the vault, chosen or asked for.
    Passphrase,
    /// Step 4: what to sync.
    SyncChoices,
    /// Step 4: recommendations, a decision of its own.
    Recommendations,
    /// Step 5: what was done and what is left.
    Finish,
    /// Beside it: whether to keep a copy of the choices in the account.
    Copy,
    /// The link, the choices and the way out of both.
    Dashboard,
    /// The way to the provider's recovery page and back.
    Recovery,
    /// Questions and answers, security advice, support.
    Help,
    /// Left without linking.
    NotNow,
    /// Something ended the way on; says what, what was kept, what to do.
    Problem,
}

/// "Step 2 of 5": a place among the numbered steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// From 1.
    pub number: u8,
    /// How many there are.
    pub of: u8,
    /// The same as a sentence.
    pub label: String,
    /// Short names of all steps, in order, for the rail of a wide window.
    pub names: Vec<String>,
}

/// Writing direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// The language picker: present on every screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Languages {
    /// Its label.
    pub label: String,
    /// The choices.
    pub options: Vec<Language>,
}

/// One language of the picker; choosing it sends `{"intent":"language","tag":…}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// What a list of languages calls it: its name, and that it is a draft while it is one.
    pub label: String,
    /// Whether it is the one in use.
    pub current: bool,
}

/// The choices about the look of the page: present on every screen that can keep them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisplayOptions {
    /// Their label.
    pub label: String,
    /// How the page is to look now.
    pub chosen: Display,
    /// The choices, one group for each thing; none where nothing can be kept.
    pub groups: Vec<LookGroup>,
}

/// Looks of which one is in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookGroup {
    /// What they are about.
    pub label: String,
    /// The looks.
    pub options: Vec<LookOption>,
}

/// One look that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookOption {
    /// What is sent.
    pub look: Look,
    /// What is read.
    pub name: String,
    /// Whether it is in use.
    pub current: bool,
}

/// A piece of a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Text {
        /// The sentence or two.
        text: String,
    },
    /// A list without order.
    Bullets {
        /// Its items.
        items: Vec<String>,
    },
    /// A list to be done in order.
    Numbered {
        /// Its items.
        items: Vec<String>,
    },
    /// Something the person must notice.
    Notice {
        /// How it is meant.
        tone: Tone,
        /// Its headline.
        title: String,
        /// What follows: cause, what was kept, what to do.
        text: String,
        /// For support: a reference such as `FL-2031`, never a secret.
        reference: Option<String>,
        /// What support asks for beside it; a face shows it on demand.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        details: Option<Details>,
        /// Name of the field it speaks of; a face links to it.
        field: Option<String>,
    },
    /// One line of text to type.
    Field {
        /// Name under which its value is sent.
        name: String,
        /// Visible label.
        label: String,
        /// One short sentence below the label.
        hint: Option<String>,
        /// What stands in it at first; never a secret. A face keeps what was typed while the screen stays the same.
        value: String,
        /// What kind of text it takes.
        format: FieldFormat,
        /// What is wrong with what was sent last.
        problem: Option<String>,
        /// What helps while a product key is typed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        aid: Option<KeyAid>,
    },
    /// One of several; radio buttons.
    Choice {
        /// Name under which the chosen value is sent.
        name: String,
        /// The question.
        legend: String,
        /// The possible answers.
        options: Vec<Choice>,
        /// Value of the chosen one, if any.
        selected: Option<String>,
    },
    /// Several, each on or off on its own.
    Toggles {
        /// What they are about.
        legend: String,
        /// The switches; each is sent as a boolean under its own name.
        items: Vec<Toggle>,
    },
    /// Whose account it is; cannot be mistaken for another.
    Account {
        /// Display name, as text.
        name: String,
        /// Full address; left to right in every language. Empty when the provider names none.
        address: String,
        /// One or two letters to stand for a picture.
        initials: String,
        /// What kind of account, or who says so.
        detail: String,
    },
    /// A code to type elsewhere, the address to type it at, and until when it works.
    Code(Box<CodeBlock>),
    /// An address to open or to copy; never fetched by a face.
    Address {
        /// What it is for.
        label: String,
        /// The address.
        url: String,
        /// Label of the button that copies it.
        copy: String,
        /// What the status region says after copying.
        copied: String,
    },
    /// Work under way.
    Progress {
        /// What is being done now.
        label: String,
        /// Parts done and parts in all, where that is known.
        done: Option<(u8, u8)>,
    },
    /// Label and value, row by row.
    Summary {
        /// The rows.
        rows: Vec<Row>,
    },
    /// A passphrase that the face makes up, and a place to try out another. Neither is sent, kept or written down: the face
    /// alone knows them, and only while the screen stands.
    Passphrase(Box<PassphraseBlock>),
    /// Questions that unfold to their answers.
    Questions {
        /// What they are about.
        title: String,
        /// The pairs.
        items: Vec<Question>,
    },
}

/// What a face that sees each character may show while a product key is typed: the key in its groups, how far it is, and a way to
/// turn letters of another alphabet into those they look like. Nothing of that is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyAid {
    /// How many characters there are so far; `#` stands for the number.
    pub counter: String,
    /// Label of the button that turns look-alike letters into Latin ones; never done unasked.
    pub convert: String,
    /// The characters a key is made of, as capitals; any other is marked.
    pub symbols: String,
    /// Those that stand at the last place only, where a redeem code has its mark.
    pub at_the_end: String,
    /// Letters of other alphabets that look like one of the symbols.
    pub look_alikes: String,
    /// The symbols they look like, in the same order.
    pub looked_like: String,
}

/// The words around a passphrase; what it is, is no part of a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassphraseBlock {
    /// What stands there.
    pub label: String,
    /// That it is kept nowhere.
    pub note: String,
    /// Label of the button that makes up another.
    pub another: String,
    /// Label of the field for trying out an idea.
    pub try_label: String,
    /// What becomes of what is typed there.
    pub try_hint: String,
    /// How well it would hold, from the weakest up; a rough estimate of the face's own.
    pub verdicts: [String; 4],
}

/// What support needs to find a problem in its logs: never a secret, never a text that came over the network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// Which problem the notice speaks of.
    pub problem: Problem,
    /// Such as `FL-2031`.
    pub reference: String,
    /// The id under which the provider's log knows it.
    pub correlation_id: Option<String>,
    /// When it happened, in seconds since 1970-01-01T00:00:00Z; `None` for what is so all the time.
    pub at: Option<u64>,
    /// The same for reading, row by row.
    pub rows: Vec<Row>,
}

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Good to know.
    Info,
    /// To be weighed before going on.
    Warning,
    /// Something is not done.
    Problem,
    /// Something is done.
    Done,
}

/// What kind of text a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldFormat {
    /// Anything.
    Plain,
    /// A product key: monospaced, left to right, wide enough for 29 characters; a face forgets it once sent on.
    ProductKey,
    /// The address a browser ended on: left to right; holds a code, so a face shows it to nobody else.
    ReturnAddress,
    /// A passphrase: shown as dots, offered to no password manager as one of a website; a face forgets it once sent on.
    Secret,
}

/// One answer of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// One sentence more.
    pub detail: Option<String>,
}

/// One switch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Toggle {
    /// Name under which its boolean is sent.
    pub name: String,
    /// What is read.
    pub label: String,
    /// What data, where it goes, how to stop.
    pub detail: Option<String>,
    /// Whether it is on.
    pub on: bool,
}

/// A device code (RFC 8628 §3.3) as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeBlock {
    /// Label of the code.
    pub label: String,
    /// The code as the provider gave it: what is copied.
    pub code: String,
    /// The code in groups, for reading.
    pub grouped: String,
    /// The code letter by letter, for a screen reader.
    pub spelled: String,
    /// Label of the button that copies the code.
    pub copy: String,
    /// What the status region says after copying.
    pub copied: String,
    /// Label of the address.
    pub address_label: String,
    /// The address to open on the other device (`verification_uri`).
    pub address: String,
    /// The address as a QR code; no face needs a library for it.
    pub qr: Qr,
    /// Moment the code ends, in seconds since 1970-01-01T00:00:00Z.
    pub expires_at: u64,
    /// "Expires in 14 minutes".
    pub expires: String,
    /// Warning against codes that somebody else sent.
    pub warning: String,
}

/// A QR code of an address, ready to draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Qr {
    /// What a person who cannot see it is told instead.
    pub alternative: String,
    /// Modules a side.
    pub size: u16,
    /// `size` rows of `size` characters, `1` for dark; without the quiet zone of four modules, which a face adds.
    pub rows: Vec<String>,
}

/// One row of a summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// What it is.
    pub label: String,
    /// What it says.
    pub value: String,
    /// Whether the value is a key, code or address: left to right in every language.
    pub ltr: bool,
    /// What can be done about it.
    pub action: Option<Action>,
    /// What was erased and what became of it, by their names, where the row tells that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased: Option<(String, String)>,
}

/// A question and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// As a person would ask it.
    pub question: String,
    /// Paragraphs of the answer.
    pub answer: Vec<String>,
}

/// Something the person can do on a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// What the button says.
    pub label: String,
    /// Its weight and place.
    pub role: Role,
    /// The intent to send, without the fields.
    pub send: BTreeMap<String, String>,
    /// Names of fields, choices and toggles of this screen whose values are sent with it.
    pub fields: Vec<String>,
}

impl Action {
    /// Whether it sends this intent, by its name.
    pub fn sends(&self, intent: &str) -> bool {
        self.send.get("intent").is_some_and(|name| name == intent)
    }
}

/// Weight and place of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The way on.
    Primary,
    /// Another way on.
    Secondary,
    /// A link in the text's weight.
    Quiet,
    /// Takes something away that was there.
    Danger,
    /// Back, at the top.
    Back,
    /// Help, at the top, always the last.
    Help,
    /// Leave without linking, at the start of the bottom bar.
    NotNow,
}
