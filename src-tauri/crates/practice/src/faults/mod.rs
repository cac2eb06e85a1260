//! The fault switch: every misbehaviour this service can play, by name, so that a client can be shown to refuse or survive it.
//!
//! The service behind it stays honest and knows nothing of it. A fault changes an answer on its way out (or takes its place,
//! or spoils the connection it travels on), in this folder and nowhere else.

mod answers;
mod codes;
mod deed;
mod everywhere;
mod folders;
mod id_tokens;
mod layer;
mod line;
mod speech;
mod switch;
mod table;
mod tls;

use std::str::FromStr;

pub(crate) use layer::spoil;
pub(crate) use line::Tap;
pub(crate) use switch::Switch;
pub(crate) use tls::{Doors, Identity};

pub use deed::Route;

use deed::Deed;

/// A misbehaviour: its name, and what the service does while it is on.
pub struct Fault {
    /// What it is switched on by.
    pub name: &'static str,
    /// What the service then does, in one sentence.
    pub says: &'static str,
    /// The routes it shows itself on.
    pub at: &'static [Route],
    deed: Deed,
}

impl std::fmt::Debug for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fault").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Every fault there is, in the order of the table.
pub fn all() -> impl Iterator<Item = &'static Fault> {
    table::PARTS.iter().flat_map(|part| part.iter())
}

/// The fault of this name.
///
/// # Errors
/// When there is none; the error lists those there are.
pub fn named(name: &str) -> Result<&'static Fault, UnknownFault> {
    all().find(|fault| fault.name == name).ok_or_else(|| UnknownFault(name.chars().take(80).collect()))
}

/// A name that is in no table, or a count that is no number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no fault named `{}`; a name may be followed by :N for the first N requests. The faults are: {}", .0.escape_default(), names())]
pub struct UnknownFault(String);

fn names() -> String {
    all().map(|fault| fault.name).collect::<Vec<_>>().join(", ")
}

/// A fault to be switched on: `NAME`, or `NAME:N` for the first N requests only.
#[derive(Debug, Clone)]
pub struct Order {
    /// Which fault.
    pub fault: &'static Fault,
    /// How many requests it shows itself on; all, where nothing is said.
    pub times: Option<u32>,
}

impl FromStr for Order {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Order, UnknownFault> {
        match text.split_once(':') {
            None => Ok(Order { fault: named(text)?, times: None }),
            Some((name, times)) => {
                let times = times.parse().map_err(|_| UnknownFault(text.chars().take(80).collect()))?;
                Ok(Order { fault: named(name)?, times: Some(times) })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_fault_has_a_name_of_its_own_and_one_sentence() {
        let mut names = HashSet::new();
        for fault in all() {
            assert!(names.insert(fault.name), "{} is there twice", fault.name);
            assert!(
                fault.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{}",
                fault.name
            );
            assert!(fault.says.ends_with('.') && fault.says.len() > 20, "{}: {}", fault.name, fault.says);
            assert!(!fault.at.is_empty(), "{}", fault.name);
        }
        assert!(names.len() >= 60, "{}", names.len());
    }

    #[test]
    fn an_order_may_name_the_first_requests_only() {
        let order: Order = "token-500:2".parse().unwrap();
        assert_eq!((order.fault.name, order.times), ("token-500", Some(2)));
        assert_eq!("token-500".parse::<Order>().unwrap().times, None);
    }

    #[test]
    fn a_name_nobody_knows_is_answered_by_those_that_are_known() {
        for text in ["token-5000", "token-500:many", "", "\u{202e}"] {
            let error = text.parse::<Order>().unwrap_err().to_string();
            assert!(
                error.contains("token-500") && error.contains("keys-reset") && !error.contains('\u{202e}'),
                "{error}"
            );
        }
    }
}
