//! What Microsoft Edge's policies call the choices, and which policy follows from them.
//!
//! The names are those of Microsoft's page of each policy, as of 2026-11. Only what holds for a profile that is signed in with a
//! Microsoft account is here: `ForceSyncTypes`, `ForceSync` and `SyncDisabled` do not. So a policy can take a kind of data out of
//! sync, and can never put one in.

use serde::Serialize;

use crate::preferences::{Preferences, SyncItem};

/// The policy that takes kinds of data out of sync (Edge 83 and later); a list of [`sync_type`]s.
pub const SYNC_TYPES_OFF: &str = "SyncTypesListDisabled";
/// The policy that ends personalised advertising and recommendations (Edge 80 and later), where it is `false`.
pub const PERSONALISED: &str = "PersonalizationReportingEnabled";

/// What Edge calls it in a policy; upper and lower case count.
pub fn sync_type(item: SyncItem) -> &'static str {
    match item {
        SyncItem::Passwords => "passwords",
        SyncItem::History => "history",
        SyncItem::Favourites => "favorites",
    }
}

/// The policy that follows from a person's choices; what was said yes to is left to whoever sits before Edge.
///
/// Written with its policies' names as fields, and without those that say nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EdgePolicy {
    /// What is taken out of sync.
    #[serde(rename = "SyncTypesListDisabled", skip_serializing_if = "Vec::is_empty")]
    pub sync_types_off: Vec<&'static str>,
    /// `false` where nothing may be personalised; `true` would leave it to the person, as saying nothing does.
    #[serde(rename = "PersonalizationReportingEnabled", skip_serializing_if = "Option::is_none")]
    pub personalised: Option<bool>,
}

impl EdgePolicy {
    /// The policy for these choices.
    pub fn of(chosen: &Preferences) -> EdgePolicy {
        let off = SyncItem::ALL.into_iter().filter(|item| !chosen.sync.of(*item));
        EdgePolicy {
            sync_types_off: off.map(sync_type).collect(),
            personalised: (!chosen.recommendations).then_some(false),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_policy_bears_the_names_that_edge_knows_and_says_nothing_of_a_yes() {
        let mut chosen = Preferences::default();
        let policy = |chosen: &Preferences| json!(EdgePolicy::of(chosen));
        let all = json!({ SYNC_TYPES_OFF: ["passwords", "history", "favorites"], PERSONALISED: false });
        assert_eq!(policy(&chosen), all);
        chosen.sync.history = true;
        assert_eq!(policy(&chosen)[SYNC_TYPES_OFF], json!(["passwords", "favorites"]));
        chosen.sync.passwords = true;
        chosen.sync.favourites = true;
        chosen.recommendations = true;
        assert_eq!(policy(&chosen), json!({}));
    }
}
