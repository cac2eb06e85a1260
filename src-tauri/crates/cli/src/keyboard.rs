//! What a person types, line by line, read on a thread of its own, so that the screen can go on meanwhile.
//!
//! Lines, not keys: the terminal's own editing, a screen reader and a pasted text all work as the person is used to. A read
//! cannot be called back once it waits, so one that nobody needs any more is kept for the next question.

use std::io;
use std::sync::mpsc;
use std::time::Duration;

use firstlink_wizard::intent::Typed;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// What stands in the terminal's queue after a line was read is there at once; a person is never that fast.
const REST_OF_A_PASTE: Duration = Duration::from_millis(80);
/// Characters a product key has; a paste that has fewer so far goes on in the next line.
const KEY_CHARACTERS: usize = 25;

/// The keyboard of a terminal.
pub(crate) struct Keyboard {
    wanted: mpsc::Sender<Echo>,
    lines: UnboundedReceiver<Option<Typed>>,
    reading: bool,
}

/// Whether the terminal shows what is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Echo {
    On,
    Off,
}

impl Keyboard {
    /// Takes over standard input.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) fn open() -> io::Result<Keyboard> {
        let (wanted, requests) = mpsc::channel();
        let (typed, lines) = unbounded_channel();
        let mut input = tty::Input::open()?;
        std::thread::Builder::new().name("keyboard".to_owned()).spawn(move || serve(&mut input, &requests, &typed))?;
        Ok(Keyboard { wanted, lines, reading: false })
    }

    /// The next line; `None` when there will be no more. Giving up waiting loses nothing.
    pub(crate) async fn line(&mut self) -> Option<Typed> {
        self.read(Echo::On).await
    }

    /// The next line, not shown while it is typed; of a product key pasted in several lines, all of them.
    pub(crate) async fn hidden_line(&mut self) -> Option<Typed> {
        let _hidden = tty::Hidden::begin();
        let mut whole = self.read(Echo::Off).await?;
        while (1..KEY_CHARACTERS).contains(&characters(&whole)) {
            match tokio::time::timeout(REST_OF_A_PASTE, self.read(Echo::Off)).await {
                Ok(Some(more)) => whole = Typed::new(format!("{} {}", whole.text(), more.text())),
                Ok(None) | Err(_) => break,
            }
        }
        Some(whole)
    }

    async fn read(&mut self, echo: Echo) -> Option<Typed> {
        if !self.reading {
            self.wanted.send(echo).ok()?;
            self.reading = true;
        }
        let line = self.lines.recv().await.flatten();
        self.reading = false;
        line
    }
}

fn characters(typed: &Typed) -> usize {
    typed.text().chars().filter(|c| c.is_alphanumeric()).count()
}

fn serve(input: &mut tty::Input, requests: &mpsc::Receiver<Echo>, typed: &UnboundedSender<Option<Typed>>) {
    for echo in requests {
        // What cannot be read any more is the end of it, for whatever reason.
        let line = input.line(echo).ok().flatten();
        let over = line.is_none();
        if typed.send(line).is_err() || over {
            return;
        }
    }
}

#[cfg(unix)]
mod tty {
    use std::fs::File;
    use std::io::{self, Read};
    use std::os::fd::AsFd;

    use firstlink_wizard::intent::Typed;
    use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
    use zeroize::Zeroizing;

    use super::Echo;

    /// Longer lines than this a terminal does not give out.
    const LINE: usize = 4096;

    /// Standard input without a buffer, in which a key would stay behind.
    pub(super) struct Input(File);

    impl Input {
        pub(super) fn open() -> io::Result<Input> {
            Ok(Input(File::from(io::stdin().as_fd().try_clone_to_owned()?)))
        }

        pub(super) fn line(&mut self, _: Echo) -> io::Result<Option<Typed>> {
            let mut line = Zeroizing::new(Vec::with_capacity(LINE));
            let mut byte = [0];
            loop {
                match self.0.read(&mut byte) {
                    Ok(0) if line.is_empty() => return Ok(None),
                    Ok(0) => break,
                    Ok(_) if byte == *b"\n" => break,
                    Ok(_) if line.len() < LINE => line.push(byte[0]),
                    Ok(_) => {}
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    Err(error) => return Err(error),
                }
            }
            Ok(Some(Typed::new(String::from_utf8_lossy(&line).into_owned())))
        }
    }

    /// As long as it lives, the terminal shows nothing of what is typed but the end of the line.
    pub(super) struct Hidden(Option<Termios>);

    impl Hidden {
        pub(super) fn begin() -> Hidden {
            let stdin = io::stdin();
            let before = tcgetattr(&stdin).ok();
            if let Some(before) = &before {
                let mut hidden = before.clone();
                hidden.local_modes.remove(LocalModes::ECHO);
                hidden.local_modes.insert(LocalModes::ECHONL);
                // Where it does not work, the key is seen by whoever looks: worse is not to be able to type it.
                let _ = tcsetattr(&stdin, OptionalActions::Now, &hidden);
            }
            Hidden(before)
        }
    }

    impl Drop for Hidden {
        fn drop(&mut self) {
            if let Some(before) = &self.0 {
                let _ = tcsetattr(io::stdin(), OptionalActions::Now, before);
            }
        }
    }
}

#[cfg(not(unix))]
mod tty {
    use std::io;

    use firstlink_wizard::intent::Typed;

    use super::Echo;

    pub(super) struct Input;

    impl Input {
        pub(super) fn open() -> io::Result<Input> {
            Ok(Input)
        }

        pub(super) fn line(&mut self, echo: Echo) -> io::Result<Option<Typed>> {
            let mut line = String::new();
            match echo {
                Echo::Off => line = rpassword::read_password()?,
                Echo::On if io::stdin().read_line(&mut line)? == 0 => return Ok(None),
                Echo::On => {}
            }
            Ok(Some(Typed::new(line)))
        }
    }

    /// Reading hides by itself here.
    pub(super) struct Hidden;

    impl Hidden {
        pub(super) fn begin() -> Hidden {
            Hidden
        }
    }
}
