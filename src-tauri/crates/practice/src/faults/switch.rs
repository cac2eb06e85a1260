//! Which faults are on, for whom and for how long, and what was asked of the service meanwhile.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::deed::{Deed, Route};
use super::{Fault, Order};

/// The faults that are on.
#[derive(Default)]
pub(crate) struct Switch {
    standing: Mutex<Vec<Standing>>,
    heard: Mutex<Vec<Route>>,
}

/// A fault that is on.
struct Standing {
    fault: &'static Fault,
    left: Option<u32>,
    /// The account's id; everybody, where nobody is named.
    person: Option<String>,
}

impl Switch {
    /// Switches a fault on, for everybody or for the account of this id.
    pub(crate) fn on(&self, order: &Order, person: Option<String>) {
        self.standing().push(Standing { fault: order.fault, left: order.times, person });
    }

    /// Switches every fault off.
    pub(crate) fn mend(&self) {
        self.standing().clear();
    }

    /// The requests so far, in order.
    pub(crate) fn heard(&self) -> Vec<Route> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn note(&self, route: Route) {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).push(route);
    }

    /// Whether anything is on that shows itself here.
    pub(super) fn touches(&self, route: Route) -> bool {
        self.standing().iter().any(|standing| standing.fault.at.contains(&route))
    }

    /// The first fault that is on here for this person (or for everybody) and does such a deed; one use of it is used up.
    pub(super) fn take(
        &self,
        route: Route,
        person: Option<&str>,
        wanted: impl Fn(&Deed) -> bool,
    ) -> Option<&'static Fault> {
        let mut all = self.standing();
        let found = all.iter_mut().find(|standing| {
            let meant = standing.person.is_none() || standing.person.as_deref() == person;
            meant && standing.left != Some(0) && standing.fault.at.contains(&route) && wanted(&standing.fault.deed)
        })?;
        found.left = found.left.map(|left| left - 1);
        tracing::info!(fault = found.fault.name, "misbehaving as asked");
        Some(found.fault)
    }

    /// The parameters of the way back from the browser, as they are to be.
    pub(crate) fn returned(&self, mut fields: Vec<(String, String)>) -> Vec<(String, String)> {
        if let Some(Fault { deed: Deed::Return(change), .. }) =
            self.take(Route::Callback, None, |deed| matches!(deed, Deed::Return(_)))
        {
            change(&mut fields);
        }
        fields
    }

    fn standing(&self) -> MutexGuard<'_, Vec<Standing>> {
        self.standing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
