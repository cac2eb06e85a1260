//! The outbox: e-mails and texts that a real provider would send, kept here for testers to read.

use std::collections::VecDeque;
use std::time::Duration;

use zeroize::Zeroizing;

/// The most messages kept; beyond it the oldest goes.
const MOST: usize = 100;

/// One message. Has no `Debug`, for it may hold a code or a link that opens an account.
pub(crate) struct Message {
    pub(crate) way: Way,
    pub(crate) to: String,
    pub(crate) at: Duration,
    pub(crate) text: Zeroizing<String>,
    /// The path of a link in it.
    pub(crate) link: Option<Zeroizing<String>>,
}

/// How a message travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Email,
    Text,
}

/// Every message, the latest first.
#[derive(Default)]
pub(crate) struct Outbox(VecDeque<Message>);

impl Outbox {
    /// Adds a message.
    pub(crate) fn send(&mut self, message: Message) {
        self.0.push_front(message);
        self.0.truncate(MOST);
    }

    /// The messages, the latest first.
    pub(crate) fn latest_first(&self) -> impl Iterator<Item = &Message> {
        self.0.iter()
    }
}
