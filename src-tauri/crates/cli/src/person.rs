//! A person at the terminal: shows the menu, hears a choice, asks for what belongs to it.

use std::collections::BTreeMap;
use std::io;

use firstlink_wizard::intent::{FieldValue, Intent, Typed};
use firstlink_wizard::screen::{Action, Screen};
use firstlink_wizard::words::{Language, Words};
use tokio::sync::watch;

use crate::ask::{Answered, Question, questions};
use crate::keyboard::Keyboard;
use crate::menu::{Menu, Pick};
use crate::out;

/// Somebody in front of the terminal.
pub(crate) struct Person {
    keyboard: Keyboard,
}

/// What came of asking.
pub(crate) enum Choice {
    /// They want this.
    Intent(Intent),
    /// The screen went on meanwhile.
    ScreenChanged,
    /// Nothing more will be typed.
    Gone,
}

/// Whether the screen goes on by itself while the person may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pace {
    /// It waits for the person.
    Asking,
    /// It waits for something else.
    Waiting,
}

impl Person {
    /// Somebody who types on standard input.
    ///
    /// # Errors
    /// When there is no standard input.
    pub(crate) fn new() -> io::Result<Person> {
        Ok(Person { keyboard: Keyboard::open()? })
    }

    /// Shows what can be done on this screen and hears what the person wants, until the screen changes.
    pub(crate) async fn choose(
        &mut self,
        screen: &Screen,
        screens: &mut watch::Receiver<Screen>,
        pace: Pace,
    ) -> Choice {
        let words = Words::new(Language::from_tag(&screen.lang).unwrap_or_default());
        let menu = Menu::of(screen, words);
        out::text(&format!("\n{}\n", menu.draw(out::paper())));
        loop {
            out::text(&prompt(&menu, words, pace));
            let line = tokio::select! {
                line = self.keyboard.line() => line,
                changed = changed(screen, screens) => {
                    out::text("\n");
                    return if changed { Choice::ScreenChanged } else { Choice::Gone };
                }
            };
            let Some(line) = line else { return Choice::Gone };
            if let Some(choice) = self.picked(&menu, &line, screen, words).await {
                return choice;
            }
        }
    }

    /// Asks a question of yes or no; no by default.
    pub(crate) async fn confirm(&mut self, question: &str, words: Words) -> bool {
        let question = Question::yes_or_no(question);
        matches!(self.ask(&question, words).await, Some(Answered::Value(FieldValue::On(true))))
    }

    async fn picked(&mut self, menu: &Menu<'_>, line: &Typed, screen: &Screen, words: Words) -> Option<Choice> {
        match menu.pick(line.text()) {
            Some(Pick::Act(action)) => self.act(action, screen, words).await,
            Some(Pick::Language) => self.language(screen, words).await,
            Some(Pick::Quit) => Some(Choice::Intent(Intent::Quit)),
            // An empty line while waiting is a restless finger, not a question.
            None if line.text().trim().is_empty() => None,
            // Where there is something to search, words are what to search for.
            None if search(screen, line).is_some() => search(screen, line).map(Choice::Intent),
            None => {
                let typed: String = line.text().trim().chars().take(20).collect();
                let told = words.say_with("terminal-unknown", &[("typed", &typed), ("choices", &menu.choices())]);
                out::text(&out::paper().paragraph(&told));
                None
            }
        }
    }

    async fn act(&mut self, action: &Action, screen: &Screen, words: Words) -> Option<Choice> {
        let mut fields = BTreeMap::new();
        for question in questions(screen, action) {
            match self.ask(&question, words).await {
                Some(Answered::Value(value)) => fields.insert(question.name.clone(), value),
                Some(Answered::Nothing | Answered::Again) => {
                    out::text(&out::paper().paragraph(&words.say("terminal-nothing")));
                    return None;
                }
                None => return Some(Choice::Gone),
            };
        }
        match action.intent(&fields) {
            Ok(intent) => Some(Choice::Intent(intent)),
            Err(error) => {
                tracing::error!(%error, "an action of a screen is not an intent");
                None
            }
        }
    }

    /// Asks until there is an answer; `None` when nothing more will be typed.
    async fn ask(&mut self, question: &Question, words: Words) -> Option<Answered> {
        loop {
            out::text(&question.draw(out::paper(), words));
            let line = if question.hidden() { self.keyboard.hidden_line().await } else { self.keyboard.line().await };
            match question.take(&line?, words) {
                Answered::Again => out::text(&out::paper().paragraph(&words.say("terminal-again"))),
                answered @ (Answered::Value(_) | Answered::Nothing) => return Some(answered),
            }
        }
    }

    async fn language(&mut self, screen: &Screen, words: Words) -> Option<Choice> {
        let question = Question::language(&screen.languages);
        match self.ask(&question, words).await {
            Some(Answered::Value(FieldValue::Text(tag))) => {
                Some(Choice::Intent(Intent::Language { tag: tag.text().to_owned() }))
            }
            Some(_) => None,
            None => Some(Choice::Gone),
        }
    }
}

/// The search for what was typed, on a screen that has one.
fn search(screen: &Screen, line: &Typed) -> Option<Intent> {
    let is_search = |action: &&Action| action.send.get("intent").is_some_and(|name| name == "search");
    let action = screen.actions.iter().filter(is_search).find(|action| action.fields.len() == 1)?;
    line.text().chars().any(char::is_alphabetic).then_some(())?;
    let name = action.fields.first()?.clone();
    action.intent(&BTreeMap::from([(name, FieldValue::Text(line.clone()))])).ok()
}

fn prompt(menu: &Menu<'_>, words: Words, pace: Pace) -> String {
    match (pace, menu.default()) {
        (Pace::Asking, Some(_)) => format!("{} [1]: ", words.say("terminal-prompt")),
        (Pace::Asking, None) => format!("{}: ", words.say("terminal-prompt")),
        (Pace::Waiting, _) => format!("{}: ", words.say("terminal-waiting")),
    }
}

/// Returns when there is another screen to see: not for a mere tick of the clock. `false` when there will be none.
async fn changed(shown: &Screen, screens: &mut watch::Receiver<Screen>) -> bool {
    let shown = crate::link::essence(shown);
    screens.wait_for(|screen| crate::link::essence(screen) != shown).await.is_ok()
}

#[cfg(test)]
mod tests {
    use firstlink_wizard::journey::Place;

    use super::*;
    use crate::stage;

    #[test]
    fn words_typed_in_help_are_looked_for_and_nowhere_else() {
        let typed = |text: &str| Typed::new(text.to_owned());
        let wanted = Intent::Search { words: "forgot password".to_owned() };
        assert_eq!(search(&stage::help(""), &typed("forgot password")), Some(wanted));
        assert_eq!(search(&stage::help(""), &typed("99")), None, "a number that is not in the menu");
        assert_eq!(search(&stage::at(Place::Welcome), &typed("forgot password")), None);
    }
}
