//! The list of the cast, with their passwords: this is a practice service.

use maud::{Markup, html};

use crate::cast::{Temper, people};
use crate::words::Words;

/// Everyone, each name a link made by `target` from the address.
pub(crate) fn list(words: &'static Words, target: impl Fn(&str) -> String) -> Markup {
    html! {
        ul.people {
            @for person in people() {
                li {
                    p.name { a href=(target(person.address)) { bdi { (person.name) } } }
                    p { (words.address) ": " code { (person.address) } }
                    p { (words.password) ": " code { (person.password) } }
                    p.quiet { (sentence(words, person.temper)) }
                }
            }
        }
    }
}

fn sentence(words: &'static Words, temper: Temper) -> &'static str {
    match temper {
        Temper::Plain => words.temper_plain,
        Temper::SimilarAddress => words.temper_similar,
        Temper::NoEmail => words.temper_no_email,
        Temper::DeclinesConsent => words.temper_declines,
        Temper::LongName => words.temper_long,
    }
}
