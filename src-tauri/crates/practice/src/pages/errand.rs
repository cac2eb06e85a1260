//! The errand a browser is on: begun, found again, and led to its next page.

use axum::response::Response;

use super::browser::Browser;
use crate::ask::Ask;
use crate::chance::secret;
use crate::lang::Lang;
use crate::provider::{Provider, Shared};
use crate::store::{Flow, Place, Purpose};

/// An errand and the secret it is found by.
pub(crate) struct Errand {
    pub(crate) id: String,
    pub(crate) flow: Flow,
}

impl Errand {
    /// The errand that a request names, if it belongs to this browser.
    pub(crate) fn of(provider: &Provider, browser: &Browser, ask: &Ask) -> Option<Self> {
        let id = ask.value("flow")?;
        let flow =
            provider.store().flows.find(id, provider.now()).filter(|flow| flow.session == browser.session.id)?.clone();
        Some(Self { id: id.to_owned(), flow })
    }

    /// The errand that a request names, or a new one: to see the dashboard. None where the named one is gone.
    pub(crate) fn of_or_visit(provider: &Provider, browser: &Browser, ask: &Ask) -> Option<Self> {
        if ask.value("flow").is_some() {
            return Self::of(provider, browser, ask);
        }
        let flow = visit(browser, Place::Dashboard);
        let id = file(provider, flow.clone());
        Some(Self { id, flow })
    }

    /// A page of this errand.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("{path}?flow={}", self.id)
    }

    /// Files what was changed.
    pub(crate) fn keep(&self, provider: &Provider) {
        if let Some(mut flow) = provider.store().flows.find_mut(&self.id, provider.now()) {
            **flow = self.flow.clone();
        }
    }

    /// Where forms of this errand's pages may end, beyond this service.
    pub(crate) fn form_to(&self) -> Option<String> {
        match &self.flow.purpose {
            Purpose::Authorize(request) => Some(request.redirect_uri.form_source()),
            Purpose::Device { .. } | Purpose::Visit(_) => None,
        }
    }
}

/// The language of the errand that a request names, wherever it came from.
pub(crate) fn language(provider: &Provider, ask: &Ask) -> Option<Lang> {
    provider.store().flows.find(ask.value("flow")?, provider.now())?.lang
}

/// A visit to a page that needs a sign-in.
pub(crate) fn visit(browser: &Browser, place: Place) -> Flow {
    Flow { session: browser.session.id, purpose: Purpose::Visit(place), account: None, hint: None, lang: None }
}

/// Begins an errand at one of its pages.
pub(crate) fn begin(provider: &Shared, browser: &Browser, flow: Flow, path: &str) -> Response {
    let id = file(provider, flow);
    browser.go(provider, &format!("{path}?flow={id}"))
}

fn file(provider: &Provider, flow: Flow) -> String {
    let id = secret(provider.chance());
    provider.store().flows.put(&id, flow, provider.now());
    id.as_str().to_owned()
}
