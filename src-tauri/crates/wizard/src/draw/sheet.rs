//! The paper a screen is drawn on: sentences at hand, blocks and actions added one by one, the frame put round them.

use crate::effect::{Context, Moment};
use crate::intent::Page;
use crate::journey::{Aside, State};
use crate::problem::{Cause, Problem, Report, catalogue};
use crate::provider::ProviderFacts;
use crate::screen::{
    Action, Block, Details, DisplayOptions, FieldFormat, KeyAid, Language as Choice, Languages, Role, Row, Screen,
    ScreenId, Step, Toggle, Tone,
};
use crate::switches::Switch;
use crate::words::{Language, Words};

/// Sentences in the person's language, about this provider, now.
pub(super) struct Pen<'a> {
    words: Words,
    pub(super) provider: &'a ProviderFacts,
    pub(super) now: Moment,
    report: Option<&'a Report>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(state: &'a State, context: &'a Context) -> Pen<'a> {
        let report = state.report.as_ref();
        Pen { words: Words::new(state.language), provider: &context.provider, now: context.now, report }
    }

    /// The sentence of that name; `{ $provider }` may stand in it.
    pub(super) fn say(&self, name: &str) -> String {
        self.with(name, &[])
    }

    /// The same with more values.
    pub(super) fn with(&self, name: &str, values: &[(&str, &str)]) -> String {
        let provider = [("provider", self.provider.name.as_str())];
        self.words.say_with(name, &[&provider, values].concat())
    }

    /// A sentence about a number.
    pub(super) fn count(&self, name: &str, value: &str, number: u64) -> String {
        self.words.count(name, value, number)
    }

    /// How long ago something was, in the largest unit that fits.
    pub(super) fn ago(&self, at: Moment) -> String {
        let minutes = self.now.0.saturating_sub(at.0) / 60;
        match minutes {
            0 => self.say("ago-now"),
            1..60 => self.count("ago-minutes", "count", minutes),
            60..1440 => self.count("ago-hours", "count", minutes / 60),
            1440.. => self.count("ago-days", "count", minutes / 1440),
        }
    }

    /// `name-1`, `name-2` … as far as they go.
    pub(super) fn list(&self, name: &str) -> Vec<String> {
        (1..)
            .map(|n| format!("{name}-{n}"))
            .take_while(|name| self.words.has(name))
            .map(|name| self.say(&name))
            .collect()
    }

    /// The answer's paragraphs: the value split at blank lines.
    pub(super) fn paragraphs(&self, name: &str) -> Vec<String> {
        self.say(name).split("\n\n").map(|text| text.replace('\n', " ")).collect()
    }

    /// Whether there is a sentence of that name.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.words.has(name)
    }

    /// The catalogue's row of a problem, with the cause that was met.
    fn entry(&self, problem: Problem) -> &'static catalogue::Entry {
        let cause: Option<Cause> = self.report_of(problem).and_then(|report| report.particulars.cause);
        catalogue::entry(problem, cause)
    }

    /// What was written down when this problem was met.
    fn report_of(&self, problem: Problem) -> Option<&'a Report> {
        self.report.filter(|report| report.problem == problem)
    }

    pub(super) fn has_page(&self, page: Page) -> bool {
        self.provider.pages.contains(&page)
    }
}

/// A screen in the making.
pub(super) struct Sheet {
    id: ScreenId,
    state: String,
    title: String,
    status: Option<String>,
    problem: bool,
    blocks: Vec<Block>,
    actions: Vec<Action>,
    frame: Vec<Action>,
    languages: Option<Languages>,
    display: DisplayOptions,
    step: Option<Step>,
}

impl Sheet {
    pub(super) fn new(id: ScreenId, state: &str, title: String) -> Sheet {
        Sheet {
            id,
            state: state.to_owned(),
            title,
            status: None,
            problem: false,
            blocks: vec![],
            actions: vec![],
            frame: vec![],
            languages: None,
            display: DisplayOptions::default(),
            step: None,
        }
    }

    pub(super) fn status(mut self, text: String) -> Sheet {
        self.status = Some(text);
        self
    }

    pub(super) fn block(mut self, block: Block) -> Sheet {
        self.blocks.push(block);
        self
    }

    pub(super) fn text(self, text: String) -> Sheet {
        self.block(Block::Text { text })
    }

    pub(super) fn bullets(self, items: Vec<String>) -> Sheet {
        self.block(Block::Bullets { items })
    }

    pub(super) fn notice(self, tone: Tone, title: String, text: String) -> Sheet {
        self.block(Block::Notice { tone, title, text, reference: None, details: None, field: None })
    }

    /// A notice before all that stands on the sheet so far, since it is why the person should read the rest.
    pub(super) fn on_top(mut self, tone: Tone, title: String, text: String) -> Sheet {
        self.blocks.insert(0, Block::Notice { tone, title, text, reference: None, details: None, field: None });
        self
    }

    /// A block before all that stands on the sheet so far.
    pub(super) fn block_on_top(mut self, block: Block) -> Sheet {
        self.blocks.insert(0, block);
        self
    }

    /// What went wrong with a field: said on top, with a way to it; the field says it again beside itself.
    pub(super) fn field_problem(mut self, name: &str, title: String, text: String) -> Sheet {
        self.problem = true;
        let field = Some(name.to_owned());
        self.blocks
            .insert(0, Block::Notice { tone: Tone::Problem, title, text, reference: None, details: None, field });
        self
    }

    /// A named problem, in the catalogue's words, on top.
    pub(super) fn problem(mut self, pen: &Pen<'_>, problem: Option<Problem>) -> Sheet {
        let Some(problem) = problem else { return self };
        self.problem = true;
        self.blocks.insert(0, problem_notice(pen, problem));
        self
    }

    pub(super) fn field(
        self,
        name: &str,
        label: String,
        hint: Option<String>,
        value: &str,
        format: FieldFormat,
        problem: Option<String>,
    ) -> Sheet {
        let (name, value) = (name.to_owned(), value.to_owned());
        self.block(Block::Field { name, label, hint, value, format, problem, aid: None })
    }

    /// What helps while the product key is typed, at the field that was added last.
    pub(super) fn aided(mut self, aid: KeyAid) -> Sheet {
        if let Some(Block::Field { aid: place, .. }) = self.blocks.last_mut() {
            *place = Some(aid);
        }
        self
    }

    pub(super) fn toggles(self, legend: String, items: Vec<Toggle>) -> Sheet {
        self.block(Block::Toggles { legend, items })
    }

    pub(super) fn act(mut self, role: Role, label: String, intent: &str) -> Sheet {
        self.actions.push(super::action(label, role, intent));
        self
    }

    /// An action with fixed values and the names of fields that go with it.
    pub(super) fn act_with(
        mut self,
        role: Role,
        label: String,
        intent: &str,
        fixed: &[(&str, &str)],
        fields: &[&str],
    ) -> Sheet {
        let mut action = super::action(label, role, intent);
        action.send.extend(fixed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        action.fields = fields.iter().map(|name| (*name).to_owned()).collect();
        self.actions.push(action);
        self
    }

    /// Opens one of the provider's pages, where there is one.
    pub(super) fn page(self, role: Role, label: String, page: Page, pen: &Pen<'_>) -> Sheet {
        if !pen.has_page(page) {
            return self;
        }
        self.act_with(role, label, "open_page", &[("page", page_name(page))], &[])
    }

    pub(super) fn add_aside(&mut self, pen: &Pen<'_>, aside: Option<&Aside>) {
        let Some(aside) = aside else { return };
        let block = match aside {
            Aside::KeyKept => {
                self.status = Some(pen.say("aside-key-kept"));
                return;
            }
            Aside::KeyCopied => info(Tone::Done, pen, "aside-key-copied"),
            Aside::KeyTakenBack => info(Tone::Info, pen, "aside-key-taken-back"),
            Aside::KeyNotCopied => info(Tone::Warning, pen, "aside-key-not-copied"),
            Aside::LinkGood => {
                self.status = Some(pen.say("aside-link-good"));
                return;
            }
            Aside::PageOpened(_) => {
                self.status = Some(pen.say("aside-page-opened"));
                return;
            }
            Aside::Pasted => {
                self.status = Some(pen.say("paste-looking"));
                return;
            }
            // Said at its field.
            Aside::PasteUnfit(_) => return,
            Aside::CodeEnded(problem) => because(pen, Tone::Warning, "aside-code-ended", *problem),
            Aside::BrowserEnded(problem) => because(pen, Tone::Warning, "aside-browser-ended", *problem),
            Aside::KeyNotKept(problem) => key_not_kept(pen, *problem),
            Aside::NotPublished(problem) => not_published(pen, *problem),
            Aside::MyDataNotSaved(problem) => because(pen, Tone::Warning, "aside-my-data-not-saved", *problem),
            Aside::MyDataSaved { path } => {
                let text = pen.with("aside-my-data-saved.text", &[("path", path)]);
                let (tone, title) = (Tone::Done, pen.say("aside-my-data-saved"));
                Block::Notice { tone, title, text, reference: None, details: None, field: None }
            }
            Aside::PageNotOpened { address, .. } => {
                self.blocks.push(address_block(pen, address));
                info(Tone::Warning, pen, "aside-page-not-opened")
            }
            Aside::SwitchOpened(Switch::Windows) => {
                self.status = Some(pen.say("aside-switch-windows"));
                return;
            }
            Aside::SwitchOpened(Switch::Edge) => self.at_switch(Tone::Info, Switch::Edge, "aside-switch-edge", pen),
            Aside::SwitchOpened(Switch::Activation) => info(Tone::Info, pen, "aside-activation"),
            Aside::SwitchNotOpened(switch @ (Switch::Windows | Switch::Activation)) => {
                self.at_switch(Tone::Warning, *switch, "aside-switch-windows-not-opened", pen)
            }
            Aside::SwitchNotOpened(switch @ Switch::Edge) => {
                self.at_switch(Tone::Warning, *switch, "aside-switch-edge-not-opened", pen)
            }
            Aside::ChoicesForgotten => {
                self.status = Some(pen.say("aside-choices-forgotten"));
                return;
            }
            Aside::Unlinked => info(Tone::Done, pen, "aside-unlinked"),
            Aside::Repaired => info(Tone::Info, pen, "aside-repaired"),
            Aside::PreferencesRepaired => info(Tone::Info, pen, "aside-preferences-repaired"),
        };
        self.blocks.insert(0, block);
    }

    /// The address of a switch, to be copied; the notice that says where to.
    fn at_switch(&mut self, tone: Tone, switch: Switch, name: &str, pen: &Pen<'_>) -> Block {
        self.blocks.insert(0, address_block(pen, switch.address()));
        info(tone, pen, name)
    }

    pub(super) fn add_frame(&mut self, pen: &Pen<'_>, state: &State) {
        if super::goes_back(self.id, state) {
            self.frame.push(super::action(pen.say("back"), Role::Back, "back"));
        }
        if state.may_leave() && !state.help {
            self.frame.push(super::action(pen.say("not-now"), Role::NotNow, "not_now"));
        }
        if !state.help {
            self.frame.push(super::action(pen.say("help"), Role::Help, "help"));
        }
        let options = Language::ALL.into_iter().map(|language| Choice {
            tag: language.tag().to_owned(),
            name: language.name().to_owned(),
            label: language.label(),
            current: language == state.language,
        });
        self.languages = Some(Languages { label: pen.say("language"), options: options.collect() });
        self.display = super::display::options(state.answers.preferences.display, pen);
        self.step = super::step_of(self.id).map(|number| step(pen, number));
    }

    pub(super) fn into_screen(self, pen: &Pen<'_>, revision: u64) -> Screen {
        let parts =
            [Some(self.title.clone()), self.step.as_ref().map(|step| step.label.clone()), Some(pen.say("product"))];
        let window_title = parts.into_iter().flatten().collect::<Vec<_>>().join(" – ");
        let window_title = match self.problem {
            true => pen.with("window-title-problem", &[("title", &window_title)]),
            false => window_title,
        };
        let language = pen.words.language();
        Screen {
            id: self.id,
            state: self.state,
            revision,
            step: self.step,
            title: self.title,
            window_title: without_isolates(&window_title),
            lang: language.tag().to_owned(),
            dir: language.direction(),
            languages: self.languages.unwrap_or(Languages { label: String::new(), options: vec![] }),
            display: self.display,
            status: self.status,
            blocks: self.blocks,
            actions: self.frame.into_iter().chain(self.actions).collect(),
        }
    }
}

/// A title bar draws isolates as boxes on some systems.
fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

fn step(pen: &Pen<'_>, number: u8) -> Step {
    let names = pen.list("step");
    let of = u8::try_from(names.len()).unwrap_or(u8::MAX);
    let label = pen.with("step-of", &[("number", &number.to_string()), ("of", &of.to_string())]);
    Step { number, of, label, names }
}

pub(super) fn problem_notice(pen: &Pen<'_>, problem: Problem) -> Block {
    let entry = pen.entry(problem);
    let name = entry.name;
    let text = format!("{} {}", pen.say(&format!("{name}.why")), pen.say(&format!("{name}.next")));
    Block::Notice {
        tone: Tone::Problem,
        title: pen.say(&format!("{name}.title")),
        text,
        reference: Some(pen.with("reference", &[("code", entry.reference)])),
        details: Some(details(pen, problem)),
        field: None,
    }
}

/// What support asks for: the reference, and what was written down when the problem was met.
fn details(pen: &Pen<'_>, problem: Problem) -> Details {
    let report = pen.report_of(problem);
    let reference = pen.entry(problem).reference;
    let id = report.and_then(|report| report.particulars.correlation_id.clone());
    let at = report.map(|report| report.at);
    let row = |name: &str, value: &str| Row {
        label: pen.say(name),
        value: value.to_owned(),
        ltr: true,
        action: None,
        erased: None,
    };
    let rows = [
        Some(row("details-reference", reference)),
        id.as_deref().map(|id| row("details-correlation", id)),
        at.map(|at| row("details-time", &at.utc())),
    ];
    Details {
        problem,
        reference: reference.to_owned(),
        correlation_id: id,
        at: at.map(|at| at.0),
        rows: rows.into_iter().flatten().collect(),
    }
}

fn key_not_kept(pen: &Pen<'_>, problem: Problem) -> Block {
    because(pen, Tone::Warning, "aside-key-not-kept", problem)
}

fn not_published(pen: &Pen<'_>, problem: Problem) -> Block {
    because(pen, Tone::Warning, "aside-not-published", problem)
}

fn because(pen: &Pen<'_>, tone: Tone, name: &str, problem: Problem) -> Block {
    let entry = pen.entry(problem);
    let why = pen.say(&format!("{}.why", entry.name));
    Block::Notice {
        tone,
        title: pen.say(name),
        text: format!("{why} {}", pen.say(&format!("{name}.text"))),
        reference: Some(pen.with("reference", &[("code", entry.reference)])),
        details: Some(details(pen, problem)),
        field: None,
    }
}

fn info(tone: Tone, pen: &Pen<'_>, name: &str) -> Block {
    let (title, text) = (pen.say(name), pen.say(&format!("{name}.text")));
    Block::Notice { tone, title, text, reference: None, details: None, field: None }
}

pub(super) fn address_block(pen: &Pen<'_>, address: &str) -> Block {
    Block::Address {
        label: pen.say("address"),
        url: address.to_owned(),
        copy: pen.say("copy-address"),
        copied: pen.say("copied-address"),
    }
}

pub(super) fn page_name(page: Page) -> &'static str {
    match page {
        Page::Dashboard => "dashboard",
        Page::CreateAccount => "create_account",
        Page::Recovery => "recovery",
        Page::RecoveryForm => "recovery_form",
        Page::Security => "security",
        Page::Activity => "activity",
        Page::Consent => "consent",
        Page::Redeem => "redeem",
        Page::Setup => "setup",
        Page::Support => "support",
    }
}
