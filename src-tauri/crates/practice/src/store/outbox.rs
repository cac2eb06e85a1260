//! The outbox: e-mails and texts that a real provider would send, kept here for testers to read.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::book::Book;
use super::kept::{Counter, Kept};
use super::written;
use crate::data::DataError;

/// The most messages kept; beyond it the oldest goes.
const MOST: usize = 100;

/// One message. Has no `Debug`, for it may hold a code or a link that opens an account.
#[derive(Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) way: Way,
    pub(crate) to: String,
    pub(crate) at: Duration,
    #[serde(with = "written::secret")]
    pub(crate) text: Zeroizing<String>,
    /// The path of a link in it.
    #[serde(with = "written::secret_or_none")]
    pub(crate) link: Option<Zeroizing<String>>,
}

/// How a message travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Way {
    Email,
    Text,
}

/// Every message, the latest first.
pub(crate) struct Outbox {
    messages: Kept<u64, Message>,
    next: Counter,
}

impl Outbox {
    /// Those of the book.
    ///
    /// # Errors
    /// As [`Kept::open`].
    pub(crate) fn open(book: &Book) -> Result<Self, DataError> {
        Ok(Self { messages: Kept::open(book, "outbox")?, next: Counter::open(book, "next message")? })
    }

    /// Adds a message.
    pub(crate) fn send(&mut self, message: Message) {
        self.messages.put(self.next.next(), message);
        if self.messages.len() > MOST {
            self.messages.take_first();
        }
    }

    /// The messages, the latest first.
    pub(crate) fn latest_first(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().rev().map(|(_, message)| message)
    }
}
