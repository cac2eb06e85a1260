//! The browser at the other end: its session, its language, and the answers it gets.

use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use zeroize::Zeroizing;

use super::layout::{Page, frame};
use crate::ask::Ask;
use crate::chance::secret;
use crate::guard::policy_with_form_target;
use crate::lang::Lang;
use crate::provider::Provider;
use crate::store::{AccountId, Session};
use crate::words::{Words, words};

/// One browser during one request.
pub(crate) struct Browser {
    pub(crate) session: Session,
    pub(crate) lang: Lang,
    cookie: Zeroizing<String>,
    /// Whether the browser has yet to be told its cookie.
    untold: bool,
}

impl Browser {
    /// Recognises the browser by its cookie, or begins a session. `wished` is the language of the errand it is on.
    pub(crate) fn arrive(provider: &Provider, ask: &Ask, wished: Option<Lang>) -> Self {
        let now = provider.now();
        let mut store = provider.store();
        let picked = ask.query.value("lang").and_then(Lang::wished);
        let sent = cookie(provider, ask).map(|text| Zeroizing::new(text.to_owned()));
        let known = sent.filter(|cookie| store.sessions.with_cookie(cookie, now).is_some());
        let stranger = known.is_none();
        let cookie = known.unwrap_or_else(|| secret(provider.chance()));
        if stranger {
            store.sessions.begin(&cookie, secret(provider.chance()), now);
        }
        if let Some(lang) = picked {
            store.sessions.pick_language(&cookie, lang, now);
        }
        let found = store.sessions.with_cookie(&cookie, now).cloned();
        let session = found.unwrap_or_else(|| store.sessions.begin(&cookie, secret(provider.chance()), now));
        let lang = session.lang.or(wished).or_else(|| hinted(ask)).unwrap_or_default();
        // A form that a page elsewhere sends comes without the cookie. To answer it with a new one would put that over the
        // person's own, and so sign them out; and no form of a stranger changes anything.
        let untold = stranger && ask.method != Method::POST;
        Self { session, lang, cookie, untold }
    }

    /// The sentences in the browser's language.
    pub(crate) fn words(&self) -> &'static Words {
        words(self.lang)
    }

    /// Whether a form came from a page of this session.
    pub(crate) fn made(&self, ask: &Ask) -> bool {
        ask.form.value("form_secret").is_some_and(|secret| self.session.made_form(secret))
    }

    /// Signs a person in under a new cookie.
    pub(crate) fn sign_in(&mut self, provider: &Provider, account: AccountId) {
        let fresh = secret(provider.chance());
        let form_secret = secret(provider.chance());
        let signed_in = provider.store().sessions.sign_in((&self.cookie, &fresh), form_secret, account, provider.now());
        if let Some(session) = signed_in {
            self.session = session;
            self.cookie = fresh;
            self.untold = true;
        }
    }

    /// Signs everybody out and begins anew.
    pub(crate) fn sign_out(&mut self, provider: &Provider) {
        let now = provider.now();
        let mut store = provider.store();
        store.sessions.end(&self.cookie, now);
        self.cookie = secret(provider.chance());
        self.session = store.sessions.begin(&self.cookie, secret(provider.chance()), now);
        store.sessions.pick_language(&self.cookie, self.lang, now);
        self.untold = true;
    }

    /// A page for this browser.
    pub(crate) fn draw(&self, provider: &Provider, status: StatusCode, page: Page) -> Response {
        let html = frame(self, &page).into_string();
        let mut response = (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
        if let Some(Ok(policy)) = page.form_to.map(|target| HeaderValue::try_from(policy_with_form_target(&target))) {
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        self.tell(provider, response)
    }

    /// Sends this browser elsewhere with a GET (RFC 9110 §15.4.4).
    pub(crate) fn go(&self, provider: &Provider, location: &str) -> Response {
        let Ok(location) = HeaderValue::try_from(location) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        self.tell(provider, (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response())
    }

    fn tell(&self, provider: &Provider, mut response: Response) -> Response {
        let text = format!("{}={}; Path=/; HttpOnly; SameSite=Lax", cookie_name(provider), self.cookie.as_str());
        if let (true, Ok(value)) = (self.untold, HeaderValue::try_from(text)) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
        response
    }
}

/// Cookies do not know ports, so two services on one computer need two names.
fn cookie_name(provider: &Provider) -> String {
    format!("practice_{}", provider.port())
}

fn cookie<'a>(provider: &Provider, ask: &'a Ask) -> Option<&'a str> {
    let name = cookie_name(provider);
    ask.header(header::COOKIE)?.split(';').find_map(|pair| pair.trim().strip_prefix(&name)?.strip_prefix('='))
}

/// The language the request itself asks for.
fn hinted(ask: &Ask) -> Option<Lang> {
    let named = ask.query.value("ui_locales").or_else(|| ask.query.value("mkt")).and_then(Lang::wished);
    named.or_else(|| ask.header(header::ACCEPT_LANGUAGE).and_then(Lang::accepted))
}
