//! A practice person in front of a web page: reads it, fills in what it asks for, presses the button.

use std::time::Duration;

use firstlink_practice::cast::{Person, Temper};
use reqwest::{Client, Response, Url};
use scraper::{ElementRef, Html, Selector};
use thiserror::Error;

/// More pages than this lead nowhere.
const MOST_PAGES: usize = 12;
/// Longest a page may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A visitor with cookies of their own.
pub(super) struct Visitor {
    client: Client,
    person: &'static Person,
}

/// Why a visit came to nothing; never with an address or what was filled in.
#[derive(Debug, Error)]
pub(super) enum VisitError {
    /// A page did not come.
    #[error("a page did not come ({0})")]
    Network(String),
    /// The pages went round in circles.
    #[error("the pages lead nowhere")]
    Lost,
}

impl From<reqwest::Error> for VisitError {
    fn from(error: reqwest::Error) -> VisitError {
        VisitError::Network(error.without_url().to_string())
    }
}

/// A form, filled in.
#[derive(Debug, PartialEq, Eq)]
struct Filled {
    action: String,
    fields: Vec<(String, String)>,
}

impl Visitor {
    /// A person who comes with no cookies.
    ///
    /// # Errors
    /// When the system gives no room for sockets.
    pub(super) fn new(person: &'static Person) -> Result<Visitor, VisitError> {
        // The engine's client is built with cryptography of its own choice, and so the library wants a choice of ours too,
        // although nothing is encrypted here. It can be made once; a second time changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        // Everything is on loopback, where no proxy belongs.
        let client = Client::builder().cookie_store(true).no_proxy().timeout(PATIENCE).build()?;
        Ok(Visitor { client, person })
    }

    /// Goes from page to page until one asks for nothing more. The titles of all of them.
    ///
    /// # Errors
    /// When a page does not come, or the pages do not end.
    pub(super) async fn visit(&self, address: &str, code: Option<&str>) -> Result<Vec<String>, VisitError> {
        let mut titles = vec![];
        let mut response = self.client.get(address).send().await?;
        for _ in 0..MOST_PAGES {
            let (url, page) = read(response).await?;
            titles.push(title(&page));
            let Some(filled) = fill(&page, self.person, code) else { return Ok(titles) };
            let target = url.join(&filled.action).map_err(|_| VisitError::Lost)?;
            response = self.client.post(target).form(&filled.fields).send().await?;
        }
        Err(VisitError::Lost)
    }
}

async fn read(response: Response) -> Result<(Url, String), VisitError> {
    let url = response.url().clone();
    Ok((url, response.text().await?))
}

fn title(page: &str) -> String {
    let page = Html::parse_document(page);
    let heading = select("h1").and_then(|heading| page.select(&heading).next());
    heading.map(|heading| heading.text().collect::<String>().trim().to_owned()).unwrap_or_default()
}

/// The first form of the page that asks for something this person can answer.
fn fill(page: &str, person: &Person, code: Option<&str>) -> Option<Filled> {
    let page = Html::parse_document(page);
    let forms = select("form")?;
    page.select(&forms).find_map(|form| fill_form(form, person, code))
}

fn fill_form(form: ElementRef<'_>, person: &Person, code: Option<&str>) -> Option<Filled> {
    let action = form.attr("action").unwrap_or_default().to_owned();
    let mut fields = hidden(form);
    if has(form, "input[name=password]") && has(form, "input[name=address]") && !has(form, "input[name=name]") {
        fields.push(("address".to_owned(), person.address.to_owned()));
        fields.push(("password".to_owned(), person.password.to_owned()));
    } else if let (true, Some(code)) = (has(form, "input[name=code]:not([type=hidden])"), code) {
        fields.push(("code".to_owned(), code.to_owned()));
    } else if has(form, "button[name=answer][value=accept]") {
        let answer = if person.temper == Temper::DeclinesConsent { "decline" } else { "accept" };
        fields.push(("answer".to_owned(), answer.to_owned()));
    } else if !fields.iter().any(|(name, _)| name == "state") {
        // All other forms lead away; one that carries `state` leads back to the program.
        return None;
    }
    Some(Filled { action, fields })
}

fn hidden(form: ElementRef<'_>) -> Vec<(String, String)> {
    let Some(inputs) = select("input[type=hidden]") else { return vec![] };
    let pair = |input: ElementRef<'_>| {
        Some((input.attr("name")?.to_owned(), input.attr("value").unwrap_or_default().to_owned()))
    };
    form.select(&inputs).filter_map(pair).collect()
}

fn has(form: ElementRef<'_>, wanted: &str) -> bool {
    select(wanted).is_some_and(|wanted| form.select(&wanted).next().is_some())
}

/// A selector; those of this file are all well formed, which its tests show.
fn select(text: &str) -> Option<Selector> {
    Selector::parse(text).ok()
}

#[cfg(test)]
mod tests {
    use firstlink_practice::cast::with_temper;

    use super::*;

    fn pairs(filled: &Filled) -> Vec<(&str, &str)> {
        filled.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    fn plain() -> &'static Person {
        with_temper(Temper::Plain).unwrap()
    }

    #[test]
    fn a_sign_in_page_is_filled_in_with_what_it_hides() {
        let page = "<form action=/cancel><input type=hidden name=flow value=f></form>\
                    <form action=/sign-in><input type=hidden name=flow value=f><input name=address><input name=password></form>";
        let filled = fill(page, plain(), None).unwrap();
        assert_eq!(filled.action, "/sign-in");
        let expected = [("flow", "f"), ("address", plain().address), ("password", plain().password)];
        assert_eq!(pairs(&filled), expected);
    }

    #[test]
    fn consent_is_given_by_temper() {
        let page = "<form action=/consent><button name=answer value=decline>No</button>\
                    <button name=answer value=accept>Yes</button></form>";
        assert_eq!(pairs(&fill(page, plain(), None).unwrap()), [("answer", "accept")]);
        let declining = with_temper(Temper::DeclinesConsent).unwrap();
        assert_eq!(pairs(&fill(page, declining, None).unwrap()), [("answer", "decline")]);
    }

    #[test]
    fn a_code_is_entered_where_there_is_one_to_enter() {
        let page = "<form action=/link><input name=code></form>";
        assert_eq!(pairs(&fill(page, plain(), Some("ABC")).unwrap()), [("code", "ABC")]);
        assert_eq!(fill(page, plain(), None), None);
    }

    #[test]
    fn the_way_back_to_the_program_is_taken() {
        let page = "<form action=http://127.0.0.1:9/x><input type=hidden name=code value=c>\
                    <input type=hidden name=state value=s></form>";
        let filled = fill(page, plain(), None).unwrap();
        assert_eq!(
            (filled.action.as_str(), pairs(&filled)),
            ("http://127.0.0.1:9/x", vec![("code", "c"), ("state", "s")])
        );
    }

    #[test]
    fn a_page_that_asks_for_nothing_is_the_last() {
        assert_eq!(fill("<h1>Done</h1><form action=/sign-out><button>Sign out</button></form>", plain(), None), None);
        assert_eq!(title("<h1> Done <b>now</b></h1>"), "Done now");
    }
}
