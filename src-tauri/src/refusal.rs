//! Why there is no wizard to show: as a sentence for a terminal, an exit code for a script, and a screen for a person.

use std::process::ExitCode;

use firstlink_engine::OpenError;
use firstlink_engine::home::{HomeError, LockError};
use firstlink_engine::profile::LoadError;
use firstlink_wizard::problem::Problem;
use firstlink_wizard::screen::{self, Action, Block, DisplayOptions, Languages, Role, Screen, ScreenId, Tone};
use firstlink_wizard::words::{Language, Words};
use thiserror::Error;

/// What keeps Firstlink from opening. Displays the cause for whoever looks after the computer.
#[derive(Debug, Error)]
pub(crate) enum Refusal {
    /// Nothing to draw on.
    #[error("there is no display to open a window on; run `firstlink link` to do the same in this terminal")]
    NoDisplay,
    /// The first Firstlink does not answer.
    #[error("another Firstlink is open but does not answer; end it, then start again")]
    Silent,
    /// The profile.
    #[error(transparent)]
    Profile(#[from] LoadError),
    /// The folder.
    #[error(transparent)]
    Home(#[from] HomeError),
    /// The engine.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The window itself.
    #[error("the window could not be opened: {0}")]
    Window(#[from] tauri::Error),
    /// The web view draws nothing, with the graphics card or without.
    #[error("the window stays blank on this computer; run `firstlink link` in a terminal to do the same there")]
    Blank,
    /// A fault of our own ended the wizard while it ran.
    #[error("the wizard stopped by itself; what was answered is kept")]
    Broken,
    /// The practice service.
    #[cfg(feature = "practice")]
    #[error("the practice account service did not start: {0}")]
    Practice(String),
}

impl Refusal {
    /// What the program's end says to a script; the numbers are those of `firstlink`.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Refusal::NoDisplay | Refusal::Blank => 69,
            Refusal::Silent | Refusal::Open(OpenError::Lock(LockError::Busy)) => 12,
            Refusal::Profile(_) => 78,
            Refusal::Home(error) | Refusal::Open(OpenError::Lock(LockError::Home(error))) => of_home(error),
            Refusal::Open(OpenError::Lock(LockError::Storage(_)) | OpenError::Journal(_)) => 74,
            Refusal::Window(_) | Refusal::Broken => 1,
            #[cfg(feature = "practice")]
            Refusal::Practice(_) => 74,
        }
    }

    /// Tells the terminal, where one listens.
    pub(crate) fn told(&self) -> ExitCode {
        tell(&self.to_string());
        ExitCode::from(self.code())
    }

    /// The screen that says so, with one way out. `revision` is the caller's count of changes.
    pub(crate) fn screen(&self, language: Language, revision: u64) -> Screen {
        let words = Words::new(language);
        let name = self.name();
        let title = words.say(self.heading());
        let close = Action {
            label: words.say("close"),
            role: Role::Primary,
            send: [("intent".to_owned(), "quit".to_owned())].into(),
            fields: vec![],
        };
        let notice = Block::Notice {
            tone: Tone::Problem,
            title: words.say(&format!("{name}.title")),
            text: words.say(&format!("{name}.text")),
            reference: matches!(self, Refusal::Broken).then(|| Problem::Unexpected.reference().to_owned()),
            details: None,
            field: None,
        };
        Screen {
            id: ScreenId::Problem,
            state: "cannot_start".to_owned(),
            revision,
            step: None,
            window_title: words.say_with("window-title-problem", &[("title", &title)]),
            title,
            lang: language.tag().to_owned(),
            dir: language.direction(),
            languages: languages(words),
            // Nothing could be kept here.
            display: DisplayOptions::default(),
            status: None,
            blocks: [Some(notice), self.cause()].into_iter().flatten().collect(),
            actions: vec![close],
        }
    }

    /// What whoever looks after the computer can read, where the sentences do not say it all.
    fn cause(&self) -> Option<Block> {
        match self {
            Refusal::Broken | Refusal::Silent | Refusal::Open(OpenError::Lock(LockError::Busy)) => None,
            Refusal::NoDisplay
            | Refusal::Blank
            | Refusal::Profile(_)
            | Refusal::Home(_)
            | Refusal::Open(_)
            | Refusal::Window(_) => Some(Block::Text { text: self.to_string() }),
            #[cfg(feature = "practice")]
            Refusal::Practice(_) => Some(Block::Text { text: self.to_string() }),
        }
    }

    fn heading(&self) -> &'static str {
        if matches!(self, Refusal::Broken) { "broken" } else { "cannot-start" }
    }

    fn name(&self) -> &'static str {
        match self {
            Refusal::Broken => "broken-notice",
            Refusal::Silent => "cannot-start-silent",
            Refusal::Open(OpenError::Lock(LockError::Busy)) => "cannot-start-busy",
            Refusal::Profile(_) => "cannot-start-profile",
            Refusal::Home(_) | Refusal::Open(_) => "cannot-start-home",
            Refusal::NoDisplay | Refusal::Blank | Refusal::Window(_) => "cannot-start-unexpected",
            #[cfg(feature = "practice")]
            Refusal::Practice(_) => "cannot-start-unexpected",
        }
    }
}

fn languages(words: Words) -> Languages {
    let option = |language: Language| screen::Language {
        tag: language.tag().to_owned(),
        name: language.name().to_owned(),
        label: language.label(),
        current: language == words.language(),
    };
    Languages { label: words.say("language"), options: Language::ALL.into_iter().map(option).collect() }
}

fn of_home(error: &HomeError) -> u8 {
    match error {
        HomeError::None | HomeError::Refused { .. } => 73,
        HomeError::Storage(error) => match error.action {
            firstlink_engine::atomic::Action::Create => 73,
            firstlink_engine::atomic::Action::Read
            | firstlink_engine::atomic::Action::Write
            | firstlink_engine::atomic::Action::Lock
            | firstlink_engine::atomic::Action::Remove
            | firstlink_engine::atomic::Action::SetAside => 74,
        },
    }
}

/// Says a sentence on standard error.
#[expect(clippy::print_stderr, reason = "the one place where the window program speaks to a terminal")]
pub(crate) fn tell(sentence: &str) {
    eprintln!("firstlink-desktop: {sentence}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_has_its_sentences_in_every_language() {
        let refusals = [
            Refusal::NoDisplay,
            Refusal::Silent,
            Refusal::Open(OpenError::Lock(LockError::Busy)),
            Refusal::Home(HomeError::None),
            Refusal::Broken,
        ];
        for (refusal, language) in refusals.iter().flat_map(|refusal| Language::ALL.map(|language| (refusal, language)))
        {
            let words = Words::new(language);
            for name in [refusal.heading(), &format!("{}.title", refusal.name()), &format!("{}.text", refusal.name())] {
                assert!(words.has(name), "{name} in {}", language.tag());
            }
            assert_eq!(refusal.screen(language, 1).actions.len(), 1);
        }
    }

    #[test]
    fn a_script_can_tell_the_refusals_apart() {
        assert_eq!(Refusal::NoDisplay.code(), 69);
        assert_eq!(Refusal::Silent.code(), 12);
        assert_eq!(Refusal::Open(OpenError::Lock(LockError::Busy)).code(), 12);
        assert_eq!(Refusal::Home(HomeError::None).code(), 73);
    }
}
