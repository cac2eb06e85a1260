//! The guide for people who cannot sign in: what is wrong, what to do about it, and a companion that stays beside the browser.
//!
//! It lies open over the place the person came from, as Help does, so what is waited for goes on beneath it: whoever sets a new
//! password in the browser that is waited for comes back through it. Recovery itself happens on the provider's pages; nothing
//! secret is asked here.

use serde::{Deserialize, Serialize};

use crate::account::{ADDRESS_LIMIT, plain};
use crate::intent::Intent;

/// What is wrong, in the person's view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Case {
    /// The password is forgotten.
    Forgotten,
    /// The e-mail address or phone that codes go to is gone.
    Unreachable,
    /// The account is locked.
    Locked,
    /// It is not clear which account it is.
    Unsure,
    /// Somebody else may be in it.
    Stranger,
    /// It belongs to a child.
    Child,
}

impl Case {
    /// All of them, in the order they are asked for.
    pub const ALL: [Case; 6] =
        [Case::Forgotten, Case::Unreachable, Case::Locked, Case::Unsure, Case::Stranger, Case::Child];

    /// Its name, as screens and intents have it.
    pub fn name(self) -> &'static str {
        match self {
            Case::Forgotten => "forgotten",
            Case::Unreachable => "unreachable",
            Case::Locked => "locked",
            Case::Unsure => "unsure",
            Case::Stranger => "stranger",
            Case::Child => "child",
        }
    }

    /// Whether a code and a new password are the way out, so that there is something to go through beside the browser.
    pub fn has_companion(self) -> bool {
        match self {
            Case::Forgotten | Case::Locked | Case::Stranger | Case::Child => true,
            Case::Unreachable | Case::Unsure => false,
        }
    }
}

/// A page of the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leaf {
    /// "What is wrong?"
    What,
    /// What to do in this case.
    Advice,
    /// Beside the browser: which account.
    Address,
    /// Beside the browser: how to prove who it is.
    How,
    /// Beside the browser: the code.
    Code,
    /// Beside the browser: the new password.
    Password,
}

/// Where in the guide the person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// The page that lies open.
    pub leaf: Leaf,
    /// What the person said is wrong.
    pub case: Case,
}

/// What comes of something the person did in the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Turned {
    /// Another page.
    To(Guide),
    /// Another page, with the address the person has in mind, where they gave one.
    Named(Guide, Option<String>),
    /// Closed.
    Closed,
    /// Done: there is a new password to sign in with.
    Recovered,
}

impl Guide {
    /// The first page.
    pub fn start() -> Guide {
        Guide { leaf: Leaf::What, case: Case::Forgotten }
    }

    /// What comes of this; `None` where it means nothing on this page.
    pub(crate) fn turn(self, intent: &Intent) -> Option<Turned> {
        let at = |leaf| Turned::To(Guide { leaf, ..self });
        let case = |case| Turned::To(Guide { leaf: Leaf::Advice, case });
        let turned = match (self.leaf, intent) {
            (Leaf::What, Intent::RecoveryCase { case: said }) => case(*said),
            (Leaf::Advice, Intent::RecoveryCase { case: Case::Forgotten }) if self.case == Case::Unsure => {
                case(Case::Forgotten)
            }
            (Leaf::How, Intent::RecoveryCase { case: Case::Unreachable }) => case(Case::Unreachable),
            (Leaf::Advice, Intent::RecoveryNext) if self.case.has_companion() => at(Leaf::Address),
            (Leaf::Address, Intent::RecoveryAddress { address }) => {
                let address = Some(plain(address, ADDRESS_LIMIT)).filter(|text| !text.is_empty());
                Turned::Named(Guide { leaf: Leaf::How, ..self }, address)
            }
            (Leaf::How, Intent::RecoveryNext) => at(Leaf::Code),
            (Leaf::Code, Intent::RecoveryNext) => at(Leaf::Password),
            (Leaf::Advice | Leaf::Address | Leaf::How | Leaf::Code | Leaf::Password, Intent::Recovered) => {
                Turned::Recovered
            }
            (leaf, Intent::Back) => before(leaf).map_or(Turned::Closed, at),
            (_, _) => return None,
        };
        Some(turned)
    }
}

/// The page before.
fn before(leaf: Leaf) -> Option<Leaf> {
    match leaf {
        Leaf::What => None,
        Leaf::Advice => Some(Leaf::What),
        Leaf::Address => Some(Leaf::Advice),
        Leaf::How => Some(Leaf::Address),
        Leaf::Code => Some(Leaf::How),
        Leaf::Password => Some(Leaf::Code),
    }
}
