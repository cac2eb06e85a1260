//! A person in front of a provider's pages: cookies, forms and buttons, no script.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "who stands in for a person falls with the test; a player hears of it"
)]

use std::time::Duration;

use reqwest::header::LOCATION;
use reqwest::redirect::Policy;
use reqwest::{Certificate, Client, ClientBuilder, Method, Response, StatusCode, Url};
use scraper::{ElementRef, Html, Selector};
use tokio::runtime::Runtime;

/// More pages than this lead nowhere.
const MOST_PAGES: usize = 12;
/// Longest a page may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a person does on the consent page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// Presses Accept.
    Accept,
    /// Presses Decline.
    Decline,
}

/// Somebody with an account and an open browser.
#[derive(Debug)]
pub struct Visitor {
    runtime: Runtime,
    client: Client,
    address: String,
    password: String,
    consent: Consent,
    code: Option<String>,
}

/// A page as it was seen.
#[derive(Debug, Clone)]
pub struct Page {
    /// Where.
    pub url: Url,
    /// Its status.
    pub status: StatusCode,
    /// Its heading.
    pub title: String,
    /// All of it.
    pub html: String,
    /// Where it sends the browser on to, if the browser did not follow.
    pub onward: Option<String>,
}

/// A form, filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// Where it goes.
    pub action: Url,
    /// What it says.
    pub fields: Vec<(String, String)>,
}

impl Visitor {
    /// Somebody who comes with no cookies, and agrees to what is asked.
    pub fn new(address: &str, password: &str) -> Visitor {
        // Another crate of this workspace has the library built without cryptography of its own.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let client = client().build().unwrap();
        let (address, password) = (address.to_owned(), password.to_owned());
        Visitor { runtime, client, address, password, consent: Consent::Accept, code: None }
    }

    /// The same, with their mind made up about consent.
    pub fn who(self, consent: Consent) -> Visitor {
        Visitor { consent, ..self }
    }

    /// The same, in a browser that trusts this authority too.
    pub fn trusting(self, authority: Option<&str>) -> Visitor {
        let Some(pem) = authority else { return self };
        let authority = Certificate::from_pem(pem.as_bytes()).unwrap();
        Visitor { client: client().tls_certs_only([authority]).build().unwrap(), ..self }
    }

    /// The same, in a browser on another computer: what this one's loopback addresses lead to, but for the provider
    /// itself, it cannot reach.
    pub fn elsewhere(self, provider: &str) -> Visitor {
        let provider = Url::parse(provider).unwrap().origin();
        let policy = Policy::custom(move |attempt| match attempt.url().origin() == provider {
            true => attempt.follow(),
            false => attempt.stop(),
        });
        Visitor { client: client().redirect(policy).build().unwrap(), ..self }
    }

    /// The same, with a device code to enter.
    pub fn with_code(self, code: &str) -> Visitor {
        Visitor { code: Some(code.to_owned()), ..self }
    }

    /// Goes from page to page until one asks for nothing more. The pages seen, in order.
    pub fn visit(&self, address: &str) -> Vec<Page> {
        let (mut pages, mut next) = (vec![], None);
        for _ in 0..MOST_PAGES {
            let page = match next.take() {
                None => self.open(address),
                Some(filled) => self.send(&filled),
            };
            let page =
                page.unwrap_or_else(|error| panic!("a page did not come: {error}; before it: {}", titles(&pages)));
            // A code is entered once: whoever is asked again has been told what became of it.
            let entered = pages.iter().any(|page: &Page| self.asks_for_code(page));
            next = self.fill(&page).filter(|_| !(entered && self.asks_for_code(&page)));
            pages.push(page);
            if next.is_none() {
                return pages;
            }
        }
        panic!("the pages lead nowhere: {}", titles(&pages));
    }

    /// As [`Visitor::visit`], but stops before the form that leads back to the program, and returns that form.
    pub fn visit_until_return(&self, address: &str) -> Filled {
        let mut page = self.open(address).expect("a page");
        for _ in 0..MOST_PAGES {
            let filled =
                self.fill(&page).unwrap_or_else(|| panic!("nothing to fill in at {}: {}", page.url, page.html));
            if filled.action.origin() != page.url.origin() {
                return filled;
            }
            page = self.send(&filled).expect("a page");
        }
        panic!("the pages lead nowhere");
    }

    /// Opens an address.
    ///
    /// # Errors
    /// When nothing answers there.
    pub fn open(&self, address: &str) -> Result<Page, String> {
        self.ask(self.client.get(address))
    }

    /// Sends a form.
    ///
    /// # Errors
    /// When nothing answers there.
    pub fn send(&self, filled: &Filled) -> Result<Page, String> {
        self.ask(self.client.post(filled.action.clone()).form(&filled.fields))
    }

    /// Does what a page's script would do: sends JSON, and reads what comes back.
    ///
    /// # Errors
    /// When nothing answers there.
    pub fn tell(&self, method: &str, address: &str, what: &serde_json::Value) -> Result<Page, String> {
        let request = self.client.request(Method::from_bytes(method.as_bytes()).unwrap(), address);
        self.ask(request.header("content-type", "application/json").body(what.to_string()))
    }

    fn ask(&self, request: reqwest::RequestBuilder) -> Result<Page, String> {
        let read = async { read(request.send().await?).await };
        self.runtime.block_on(read).map_err(|error: reqwest::Error| error.to_string())
    }

    fn asks_for_code(&self, page: &Page) -> bool {
        let html = Html::parse_document(&page.html);
        html.select(&select("form")).any(|form| code_field(form).is_some())
    }

    /// The first form of the page that this person has an answer to.
    fn fill(&self, page: &Page) -> Option<Filled> {
        let html = Html::parse_document(&page.html);
        let fields = html.select(&select("form")).find_map(|form| Some((form, self.answers(form)?)));
        let (form, fields) = fields?;
        let action = page.url.join(form.attr("action").unwrap_or_default()).unwrap();
        Some(Filled { action, fields })
    }

    fn answers(&self, form: ElementRef<'_>) -> Option<Vec<(String, String)>> {
        let mut fields = hidden(form);
        let mut say = |name: &str, value: &str| fields.push((name.to_owned(), value.to_owned()));
        if has(form, "input[name=password]") && has(form, "input[name=address]") && !has(form, "input[name=name]") {
            say("address", &self.address);
            say("password", &self.password);
        } else if let Some(name) = code_field(form) {
            say(name, self.code.as_deref()?);
        } else if has(form, "button[name=answer][value=accept]") {
            say("answer", if self.consent == Consent::Accept { "accept" } else { "decline" });
        } else if !fields.iter().any(|(name, _)| ["state", "xsrf", "code", "error"].contains(&name.as_str())) {
            // All other forms lead away; these lead back to the program, or say that this is the right code.
            return None;
        }
        Some(fields)
    }
}

impl Visitor {
    /// The same, whose browser goes through this proxy and trusts this authority alone.
    pub fn past(self, proxy: &str, authority: &str) -> Visitor {
        let proxy = reqwest::Proxy::all(proxy).unwrap();
        let authority = Certificate::from_pem(authority.as_bytes()).unwrap();
        let client = Client::builder().cookie_store(true).timeout(PATIENCE);
        Visitor { client: client.proxy(proxy).tls_certs_only([authority]).build().unwrap(), ..self }
    }
}

fn client() -> ClientBuilder {
    Client::builder().cookie_store(true).no_proxy().timeout(PATIENCE)
}

fn titles(pages: &[Page]) -> String {
    pages.iter().map(|page| page.title.as_str()).collect::<Vec<_>>().join(" → ")
}

async fn read(response: Response) -> reqwest::Result<Page> {
    let (url, status) = (response.url().clone(), response.status());
    let onward = response.headers().get(LOCATION).and_then(|to| to.to_str().ok()).map(ToOwned::to_owned);
    let html = response.text().await?;
    let title =
        Html::parse_document(&html).select(&select("h1")).next().map(|heading| heading.text().collect::<String>());
    Ok(Page { url, status, title: title.unwrap_or_default().trim().to_owned(), html, onward })
}

fn hidden(form: ElementRef<'_>) -> Vec<(String, String)> {
    let pair = |input: ElementRef<'_>| {
        Some((input.attr("name")?.to_owned(), input.attr("value").unwrap_or_default().to_owned()))
    };
    form.select(&select("input[type=hidden]")).filter_map(pair).collect()
}

/// The name of the field for a device code, where the form has one.
fn code_field(form: ElementRef<'_>) -> Option<&'static str> {
    ["code", "user_code"].into_iter().find(|name| has(form, &format!("input[name={name}]:not([type=hidden])")))
}

fn has(form: ElementRef<'_>, wanted: &str) -> bool {
    form.select(&select(wanted)).next().is_some()
}

fn select(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}
