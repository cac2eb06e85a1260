//! The frame of every page: banner, heading, one main part, footer; and the pieces that forms are made of.

use maud::{DOCTYPE, Markup, html};

use super::browser::Browser;
use crate::account::Profile;
use crate::lang::Lang;
use crate::words::{fill, words};

/// What one page says.
pub(crate) struct Page {
    pub(crate) title: String,
    /// The page's own address, path and query, for the language links.
    pub(crate) here: String,
    /// What stands in the way, above everything else.
    pub(crate) error: Option<String>,
    /// A host source that the page's forms may end at.
    pub(crate) form_to: Option<String>,
    pub(crate) body: Markup,
}

impl Page {
    /// A page without an error, whose forms stay here.
    pub(crate) fn new(title: impl Into<String>, here: impl Into<String>, body: Markup) -> Self {
        Self { title: title.into(), here: here.into(), error: None, form_to: None, body }
    }
}

/// The whole document.
pub(crate) fn frame(browser: &Browser, page: &Page) -> Markup {
    let words = browser.words();
    html! {
        (DOCTYPE)
        html lang=(browser.lang.tag()) dir=(browser.lang.dir()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title {
                    @if page.error.is_some() { (words.error_prefix) " " }
                    (page.title) " – " (words.service)
                }
                link rel="stylesheet" href="/practice.css";
                link rel="icon" type="image/svg+xml" href="/mark.svg";
            }
            body {
                header {
                    p.banner { (words.banner) }
                    p.brand { (words.service) }
                }
                main {
                    h1 { (page.title) }
                    @if let Some(error) = &page.error {
                        p.fault id="fault" role="alert" { strong { (words.error_prefix) } " " (error) }
                    }
                    (page.body)
                }
                (footer(browser, page))
            }
        }
    }
}

fn footer(browser: &Browser, page: &Page) -> Markup {
    let words = browser.words();
    html! {
        footer {
            nav aria-label=(words.footer_label) {
                ul {
                    li { a href="/dashboard" { (words.footer_dashboard) } }
                    li { a href="/security" { (words.footer_security) } }
                    li { a href="/support" { (words.footer_support) } }
                }
            }
            nav aria-label=(words.footer_languages) {
                ul.languages {
                    @for lang in Lang::ALL.into_iter().filter(|lang| *lang != browser.lang) {
                        li { (language(page, lang)) }
                    }
                }
            }
        }
    }
}

fn language(page: &Page, lang: Lang) -> Markup {
    let joint = if page.here.contains('?') { '&' } else { '?' };
    let here = format!("{}{joint}lang={}", page.here, lang.tag());
    let name = match lang.is_draft() {
        true => fill(words(lang).language_draft, &[("language", lang.name())]),
        false => lang.name().to_owned(),
    };
    html! { a lang=(lang.tag()) dir=(lang.dir()) hreflang=(lang.tag()) href=(here) { (name) } }
}

/// The hidden field by which a form proves where it was drawn.
pub(crate) fn seal(browser: &Browser) -> Markup {
    html! { input type="hidden" name="form_secret" value=(browser.session.form_secret.as_str()); }
}

/// A label and what belongs to it, on a line of their own even where no style sheet is read.
pub(crate) fn field(id: &str, label: &str, rest: Markup) -> Markup {
    html! { div.field { label for=(id) { (label) } " " (rest) } }
}

/// A person's name and address. Either may run from right to left.
pub(crate) fn card(profile: &Profile) -> Markup {
    html! {
        div.card {
            @if profile.picture {
                span.face.picture aria-hidden="true" {}
            } @else {
                span.face aria-hidden="true" { (initial(&profile.name)) }
            }
            div {
                p.name { bdi { (profile.name) } }
                p.quiet { (address(&profile.address)) }
            }
        }
    }
}

/// An address, which breaks behind its @ where it must.
pub(crate) fn address(address: &str) -> Markup {
    let (name, place) = address.split_at(address.find('@').map_or(0, |at| at + 1));
    html! { bdi dir="ltr" { (name) wbr; (place) } }
}

/// A code in groups, which breaks between them where it must.
pub(crate) fn grouped(code: &str) -> Markup {
    let groups = code.split_inclusive('-');
    html! { code.big { @for group in groups { (group) wbr; } } }
}

fn initial(name: &str) -> String {
    name.chars().next().map(|c| c.to_uppercase().collect()).unwrap_or_default()
}
