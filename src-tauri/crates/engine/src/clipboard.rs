//! The system's clipboard, for the one secret a person may want to carry elsewhere: a product key.

use std::sync::{Mutex, MutexGuard, PoisonError};

use thiserror::Error;

use crate::vault::Secret;

/// Where a secret can be put for a while, to be pasted into another program.
pub trait Clipboard: Send + Sync {
    /// Puts it there, marked so that histories of the clipboard leave it out where the system knows such a mark. May block for
    /// a moment.
    ///
    /// # Errors
    /// When there is no clipboard, or it takes nothing.
    fn put(&self, secret: &Secret) -> Result<(), ClipboardError>;

    /// Takes it off again, if it is still what lies there. Whether it was. May block for a moment.
    fn take_back(&self, secret: &Secret) -> bool;
}

/// There is no clipboard, or it takes nothing; never holds what was to be put there.
#[derive(Debug, Error)]
#[error("the clipboard cannot be used")]
pub struct ClipboardError;

/// The clipboard of the desktop; reached when it is first used, and not before.
#[derive(Default)]
pub struct SystemClipboard(Mutex<Option<arboard::Clipboard>>);

impl SystemClipboard {
    /// Not reached yet.
    pub fn new() -> SystemClipboard {
        SystemClipboard::default()
    }

    fn reached(&self) -> MutexGuard<'_, Option<arboard::Clipboard>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clipboard for SystemClipboard {
    fn put(&self, secret: &Secret) -> Result<(), ClipboardError> {
        let text = secret.expose_text().ok_or(ClipboardError)?;
        let mut reached = self.reached();
        if reached.is_none() {
            *reached = Some(arboard::Clipboard::new().map_err(|_| ClipboardError)?);
        }
        let clipboard = reached.as_mut().ok_or(ClipboardError)?;
        hidden(clipboard.set()).text(text).map_err(|_| ClipboardError)
    }

    fn take_back(&self, secret: &Secret) -> bool {
        let mut reached = self.reached();
        let Some(clipboard) = reached.as_mut() else { return false };
        let still = clipboard.get_text().is_ok_and(|text| Some(text.as_str()) == secret.expose_text());
        still && clipboard.clear().is_ok()
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn hidden(set: arboard::Set<'_>) -> arboard::Set<'_> {
    arboard::SetExtLinux::exclude_from_history(set)
}

#[cfg(target_os = "macos")]
fn hidden(set: arboard::Set<'_>) -> arboard::Set<'_> {
    arboard::SetExtApple::exclude_from_history(set)
}

#[cfg(windows)]
fn hidden(set: arboard::Set<'_>) -> arboard::Set<'_> {
    use arboard::SetExtWindows as _;
    set.exclude_from_monitoring().exclude_from_cloud().exclude_from_history()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use firstlink_wizard::effect::{Effect, Event, Outcome};
    use firstlink_wizard::journey::State;
    use firstlink_wizard::words::Language;
    use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

    use super::*;
    use crate::home::Home;
    use crate::perform::Performer;
    use crate::secrets::MemorySecrets;
    use crate::setup::Setup;
    use crate::trial::Stage;
    use crate::vault::{Item, Vault, Vaulted as _};

    const KEY: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";

    /// A clipboard that says what lies on it.
    #[derive(Default)]
    struct Board(Mutex<Option<String>>);

    impl Board {
        fn holds(&self) -> Option<String> {
            self.0.lock().unwrap().clone()
        }
    }

    impl Clipboard for Board {
        fn put(&self, secret: &Secret) -> Result<(), ClipboardError> {
            *self.0.lock().unwrap() = secret.expose_text().map(ToOwned::to_owned);
            Ok(())
        }

        fn take_back(&self, secret: &Secret) -> bool {
            self.0.lock().unwrap().take_if(|held| Some(held.as_str()) == secret.expose_text()).is_some()
        }
    }

    /// A vault, with the key in it or not, and whoever carries effects out over it.
    struct Scene {
        performer: Performer,
        heard: UnboundedReceiver<Event>,
        board: Arc<Board>,
        _folder: tempfile::TempDir,
    }

    impl Scene {
        async fn set(key: Option<&str>) -> Scene {
            let folder = tempfile::tempdir().unwrap();
            let home = Home::at(&folder.path().join("home")).unwrap();
            let secrets = Arc::new(MemorySecrets::new());
            if let Some(key) = key {
                Vault::new(home.clone(), secrets.clone()).write(Item::ProductKey, &Secret::new(key)).unwrap();
            }
            let provider = Stage::open(|_| vec![]).await.provider();
            let (events, heard) = unbounded_channel();
            let board = Arc::new(Board::default());
            let setup = Setup { secrets, clipboard: board.clone(), ..Setup::new(home, provider) };
            Scene { performer: Performer::new(setup, events), heard, board, _folder: folder }
        }

        async fn copy(&mut self) -> Outcome {
            self.performer.perform(Effect::CopyKey, &State::new(Language::English)).await;
            self.heard().await
        }

        async fn heard(&mut self) -> Outcome {
            match self.heard.recv().await {
                Some(Event::Happened(outcome)) => outcome,
                other => panic!("{other:?}"),
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_key_lies_on_the_clipboard_for_a_minute_and_no_longer() {
        let mut scene = Scene::set(Some(KEY)).await;
        let begun = tokio::time::Instant::now();
        assert_eq!(scene.copy().await, Outcome::KeyCopied);
        assert_eq!(scene.board.holds().as_deref(), Some(KEY));
        assert_eq!(scene.heard().await, Outcome::KeyTakenBack);
        assert_eq!(scene.board.holds(), None);
        assert!(begun.elapsed().as_secs() >= 60, "not before the minute is over");
    }

    #[tokio::test(start_paused = true)]
    async fn what_the_person_copied_since_is_left_alone() {
        let mut scene = Scene::set(Some(KEY)).await;
        assert_eq!(scene.copy().await, Outcome::KeyCopied);
        *scene.board.0.lock().unwrap() = Some("a recipe".to_owned());
        scene.performer.finish().await;
        assert_eq!(scene.board.holds().as_deref(), Some("a recipe"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_program_that_ends_takes_the_key_along() {
        let mut scene = Scene::set(Some(KEY)).await;
        assert_eq!(scene.copy().await, Outcome::KeyCopied);
        scene.performer.finish().await;
        assert_eq!(scene.board.holds(), None);
    }

    #[tokio::test(start_paused = true)]
    async fn a_key_that_is_removed_is_taken_off_the_clipboard_too() {
        let mut scene = Scene::set(Some(KEY)).await;
        assert_eq!(scene.copy().await, Outcome::KeyCopied);
        scene.performer.perform(Effect::ForgetKey, &State::new(Language::English)).await;
        while scene.board.holds().is_some() {
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_is_put_there_once_the_program_ends() {
        let mut scene = Scene::set(Some(KEY)).await;
        scene.performer.finish().await;
        assert_eq!(scene.copy().await, Outcome::KeyNotCopied);
        assert_eq!(scene.board.holds(), None);
    }

    #[tokio::test(start_paused = true)]
    async fn without_a_key_nothing_is_put_there() {
        let mut scene = Scene::set(None).await;
        assert_eq!(scene.copy().await, Outcome::KeyNotCopied);
        assert_eq!(scene.board.holds(), None);
    }
}
