//! What a person can do on the dashboard beside looking after the link: name, agreements, advice, a copy of their data.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the table's last arm is the rule itself: what makes no sense changes nothing"
)]

use serde::{Deserialize, Serialize};

use crate::consent::ConsentPurpose;
use crate::copy;
use crate::effect::{Context, Effect};
use crate::intent::Intent;
use crate::journey::{Doing, Place, State, agree, dashboard, product_key, publish};
use crate::link::{NameProblem, device_name};

/// A page of the dashboard, opened from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "page", rename_all = "snake_case")]
pub enum Leaf {
    /// Another name for this computer.
    Name {
        /// What is wrong with the last one.
        #[serde(skip)]
        problem: Option<NameProblem>,
    },
    /// What was agreed to, and a copy of all that is kept.
    Agreements,
    /// What makes the account safer.
    Advice,
}

/// What comes of an intent on the overview. Nothing, where it is not one of these.
pub(crate) fn asked(state: State, intent: &Intent) -> Option<(State, Vec<Effect>)> {
    state.link.as_ref()?;
    let turn = |leaf| Place::Dashboard { doing: Doing::Reading { leaf } };
    match intent {
        Intent::Rename => Some((State { place: turn(Leaf::Name { problem: None }), ..state }, vec![])),
        Intent::Agreements => Some((State { place: turn(Leaf::Agreements), ..state }, vec![])),
        Intent::Advice => Some((State { place: turn(Leaf::Advice), ..state }, vec![])),
        Intent::Rerun => Some((State { place: product_key(), ..state }, vec![])),
        _ => None,
    }
}

/// What comes of an intent on one of the pages. Nothing, where it makes no sense there.
pub(crate) fn turned(state: State, leaf: Leaf, intent: &Intent, context: &Context) -> Option<(State, Vec<Effect>)> {
    match (leaf, intent) {
        (_, Intent::Back) => Some((State { place: dashboard(), ..state }, vec![])),
        (Leaf::Name { .. }, Intent::RenameTo { device_name }) => Some((renamed(state, device_name), vec![])),
        (Leaf::Agreements, Intent::Withdraw { purpose }) => withdrawn(state, *purpose, context),
        (Leaf::Agreements, Intent::SaveMyData) => Some((state, vec![Effect::SaveMyData])),
        _ => None,
    }
}

fn renamed(mut state: State, typed: &str) -> State {
    let (name, problem) = device_name(typed);
    if problem.is_some() {
        return State { place: Place::Dashboard { doing: Doing::Reading { leaf: Leaf::Name { problem } } }, ..state };
    }
    if let Some(link) = &mut state.link {
        link.device_name.clone_from(&name);
    }
    state.answers.device_name = Some(name);
    State { place: dashboard(), ..state }
}

/// A yes is taken back with one press, here where it is read.
fn withdrawn(mut state: State, purpose: ConsentPurpose, context: &Context) -> Option<(State, Vec<Effect>)> {
    if purpose == ConsentPurpose::AccountCopy {
        return state.copy.is_on().then(|| copy::stop(state, context));
    }
    agree(&mut state, purpose, false, context).then(|| {
        let (state, effects) = publish(state);
        copy::chosen(state, effects, context)
    })
}
