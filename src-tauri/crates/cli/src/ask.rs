//! The questions that an action's fields come to in a terminal, one after the other.

use firstlink_wizard::intent::{FieldValue, Typed};
use firstlink_wizard::screen::{Action, Block, Choice, FieldFormat, Language, Languages, Screen};
use firstlink_wizard::words::Words;

use crate::draw::Paper;
use crate::draw::paper::clean;

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Question {
    /// Name under which the answer is sent.
    pub(crate) name: String,
    label: String,
    kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    /// A line; Enter alone keeps what stands there.
    Line { present: String },
    /// A line nobody may read over the person's shoulder.
    Hidden,
    /// One of several, by number.
    Choice { options: Vec<Choice>, selected: Option<String> },
    /// Yes or no; Enter alone keeps it as it is.
    YesNo { on: bool },
}

/// What a line came to; may hold a secret, so it cannot be printed.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Answered {
    /// This.
    Value(FieldValue),
    /// It is not among the answers.
    Again,
    /// Nothing was typed where something is needed: the person thinks better of it.
    Nothing,
}

/// The questions of an action, in the order of the screen.
pub(crate) fn questions(screen: &Screen, action: &Action) -> Vec<Question> {
    let all = screen.blocks.iter().flat_map(of_block);
    all.filter(|question| action.fields.contains(&question.name)).collect()
}

impl Question {
    /// Yes or no; Enter alone means no.
    pub(crate) fn yes_or_no(label: &str) -> Question {
        Question { name: String::new(), label: label.to_owned(), kind: Kind::YesNo { on: false } }
    }

    /// Which language.
    pub(crate) fn language(languages: &Languages) -> Question {
        let option =
            |language: &Language| Choice { value: language.tag.clone(), label: language.label.clone(), detail: None };
        let selected = languages.options.iter().find(|language| language.current).map(|language| language.tag.clone());
        let kind = Kind::Choice { options: languages.options.iter().map(option).collect(), selected };
        Question { name: "tag".to_owned(), label: languages.label.clone(), kind }
    }

    /// Whether what is typed must not be shown.
    pub(crate) fn hidden(&self) -> bool {
        self.kind == Kind::Hidden
    }

    /// The question; the cursor stays at its end.
    pub(crate) fn draw(&self, paper: Paper, words: Words) -> String {
        let label = clean(&self.label);
        match &self.kind {
            Kind::Line { present } if present.is_empty() => format!("{label}: "),
            Kind::Line { present } => format!("{label} [{}]: ", clean(present)),
            Kind::Hidden => format!("{}{label}: ", paper.paragraph(&words.say("terminal-hidden"))),
            Kind::Choice { options, selected } => {
                let line =
                    |(n, option): (usize, &Choice)| paper.wrapped(&option.label, &format!("{:>3}  ", n + 1), "     ");
                let lines: String = options.iter().enumerate().map(line).collect();
                let default = number_of(options, selected.as_deref()).map(|n| format!(" [{n}]")).unwrap_or_default();
                format!("{}{lines}{}{default}: ", paper.paragraph(&label), words.say("terminal-number"))
            }
            Kind::YesNo { on } => {
                let (yes, no) = (words.say("terminal-yes"), words.say("terminal-no"));
                let default = if *on { &yes } else { &no };
                format!("{label} ({yes}/{no}) [{default}]: ")
            }
        }
    }

    /// What a line comes to as an answer.
    pub(crate) fn take(&self, line: &Typed, words: Words) -> Answered {
        let text = line.text().trim();
        match &self.kind {
            Kind::Line { present } if text.is_empty() => value(present),
            Kind::Line { .. } => value(text),
            Kind::Hidden if text.is_empty() => Answered::Nothing,
            Kind::Hidden => Answered::Value(FieldValue::Text(line.clone())),
            Kind::Choice { options, selected } => choose(options, selected.as_deref(), text),
            Kind::YesNo { on } if text.is_empty() => Answered::Value(FieldValue::On(*on)),
            Kind::YesNo { .. } => yes_or_no(text, words),
        }
    }
}

fn of_block(block: &Block) -> Vec<Question> {
    match block {
        Block::Field { name, label, value, format, .. } => {
            let kind = match format {
                FieldFormat::Plain => Kind::Line { present: value.clone() },
                FieldFormat::ProductKey | FieldFormat::ReturnAddress | FieldFormat::Secret => Kind::Hidden,
            };
            vec![Question { name: name.clone(), label: label.clone(), kind }]
        }
        Block::Choice { name, legend, options, selected } => {
            let kind = Kind::Choice { options: options.clone(), selected: selected.clone() };
            vec![Question { name: name.clone(), label: legend.clone(), kind }]
        }
        Block::Toggles { items, .. } => items
            .iter()
            .map(|item| {
                let kind = Kind::YesNo { on: item.on };
                Question { name: item.name.clone(), label: item.label.clone(), kind }
            })
            .collect(),
        Block::Text { .. }
        | Block::Bullets { .. }
        | Block::Passphrase(_)
        | Block::Numbered { .. }
        | Block::Notice { .. }
        | Block::Account { .. }
        | Block::Code(_)
        | Block::Address { .. }
        | Block::Progress { .. }
        | Block::Summary { .. }
        | Block::Questions { .. } => vec![],
    }
}

fn value(text: &str) -> Answered {
    Answered::Value(FieldValue::Text(Typed::new(text.to_owned())))
}

fn number_of(options: &[Choice], selected: Option<&str>) -> Option<usize> {
    options.iter().position(|option| Some(option.value.as_str()) == selected).map(|position| position + 1)
}

fn choose(options: &[Choice], selected: Option<&str>, text: &str) -> Answered {
    let number = if text.is_empty() { number_of(options, selected) } else { text.parse().ok() };
    let chosen = number.and_then(|number| options.get(number.checked_sub(1)?));
    chosen.map_or(Answered::Again, |option| value(&option.value))
}

fn yes_or_no(text: &str, words: Words) -> Answered {
    let text = text.to_lowercase();
    // "y" and "n" are understood in every language: they are on every keyboard guide.
    let says =
        |name: &str, also: &str| text == words.say(name) || text == also || text == words.say(&format!("{name}-word"));
    match (says("terminal-yes", "y"), says("terminal-no", "n")) {
        (true, false) => Answered::Value(FieldValue::On(true)),
        (false, true) => Answered::Value(FieldValue::On(false)),
        (true, true) | (false, false) => Answered::Again,
    }
}

#[cfg(test)]
mod tests {
    use firstlink_wizard::journey::Place;
    use firstlink_wizard::words::Language;

    use super::*;
    use crate::stage;

    const ENGLISH: Language = Language::English;

    fn of(screen: &Screen, intent: &str) -> Vec<Question> {
        questions(screen, screen.offers(intent).unwrap())
    }

    fn take(question: &Question, line: &str) -> Answered {
        question.take(&Typed::new(line.to_owned()), Words::new(ENGLISH))
    }

    fn text(text: &str) -> Answered {
        value(text)
    }

    fn on(on: bool) -> Answered {
        Answered::Value(FieldValue::On(on))
    }

    #[test]
    fn a_key_is_asked_for_after_its_purpose_and_never_shown() {
        let asked = of(&stage::at(stage::product_key()), "submit_key");
        assert_eq!(asked.iter().map(|question| question.name.as_str()).collect::<Vec<_>>(), ["purpose", "key"]);
        assert_eq!(asked.iter().map(Question::hidden).collect::<Vec<_>>(), [false, true]);
        assert!(take(&asked[0], "2") == text("office"));
        assert!(take(&asked[0], "") == text("unsure"), "as it stands");
        assert!(take(&asked[0], "5") == Answered::Again);
        assert!(take(&asked[1], " abc ") == text(" abc "), "the wizard does the normalising");
        assert!(take(&asked[1], "") == Answered::Nothing);
        assert!(of(&stage::at(stage::product_key()), "skip_key").is_empty());
    }

    #[test]
    fn the_address_the_browser_ended_on_is_typed_unseen() {
        let asked = of(&stage::offering(), "paste_address");
        assert_eq!(asked.iter().map(Question::hidden).collect::<Vec<_>>(), [true]);
        assert!(take(&asked[0], " http://localhost:1/?code=c ") == text(" http://localhost:1/?code=c "));
        assert!(take(&asked[0], "") == Answered::Nothing);
        assert!(of(&stage::at(stage::browser_wait(true)), "open_again").is_empty());
    }

    #[test]
    fn a_name_stays_as_it_is_when_nothing_is_typed() {
        let asked = of(&stage::at(stage::confirm(None, None)), "confirm");
        assert!(take(&asked[0], "") == text("laptop"));
        assert!(take(&asked[0], " den ") == text("den"));
    }

    #[test]
    fn switches_are_asked_one_by_one_and_stay_off_when_nothing_is_typed() {
        let asked = of(&stage::linked_at(Place::SyncChoices { again: false }), "save_sync");
        assert_eq!(asked.len(), 3);
        for (line, answer) in [("", on(false)), ("y", on(true)), ("YES", on(true)), ("n", on(false)), ("no", on(false))]
        {
            assert!(take(&asked[0], line) == answer, "{line}");
        }
        assert!(take(&asked[0], "perhaps") == Answered::Again);
    }

    #[test]
    fn yes_is_said_in_the_language_of_the_screen() {
        let german = Words::new(Language::German);
        let asked = of(&stage::linked_at(Place::SyncChoices { again: false }), "save_sync");
        for (line, answer) in
            [("j", on(true)), ("Ja", on(true)), ("y", on(true)), ("n", on(false)), ("nein", on(false))]
        {
            assert!(asked[0].take(&Typed::new(line.to_owned()), german) == answer, "{line}");
        }
    }

    #[test]
    fn every_language_is_offered_in_its_own_name() {
        let screen = stage::at(Place::Welcome);
        let question = Question::language(&screen.languages);
        assert!(take(&question, "2") == text("de"));
        let paper = Paper { width: 80, colour: false, seen: true };
        assert!(question.draw(paper, Words::new(ENGLISH)).contains("  2  Deutsch (Entwurf)\n"));
    }
}
