//! Every sentence comes out whole when it is given its values.

use firstlink_wizard::words::{Language, Words};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::catalogue::{PRACTICE, Sentence, catalogue, files};
use crate::nothing;

/// Numbers in which some language counts differently.
const NUMBERS: [u64; 9] = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.tag().parse().unwrap()]);
    for (_, text) in files(language) {
        bundle.add_resource(FluentResource::try_new(text.into_owned()).unwrap()).unwrap();
    }
    bundle
}

fn arguments(sentence: &Sentence, number: u64) -> FluentArgs<'static> {
    let counted = |name: &String| sentence.choices.iter().any(|(selector, _)| selector == name);
    let value = |name: &String| match counted(name) {
        true => FluentValue::from(number),
        false => FluentValue::from("Contoso"),
    };
    sentence.placeables.iter().map(|name| (name.trim_start_matches('$').to_owned(), value(name))).collect()
}

#[test]
fn every_sentence_formats_without_errors() {
    let mut found = vec![];
    for language in Language::ALL {
        let bundle = bundle(language);
        for (name, sentence) in catalogue(language) {
            let (id, attribute) = name.split_once('.').map_or((name.as_str(), None), |(id, a)| (id, Some(a)));
            let message = bundle.get_message(id).unwrap();
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute).unwrap().value(),
                None => message.value().unwrap(),
            };
            for number in NUMBERS {
                let (arguments, mut errors) = (arguments(&sentence, number), vec![]);
                let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                if !errors.is_empty() || text.contains(['{', '}']) {
                    found.push(format!("{}: {name} with {number}: {text} {errors:?}", language.tag()));
                }
            }
        }
    }
    nothing(found);
}

#[test]
fn the_program_says_what_the_files_say() {
    let mut found = vec![];
    for language in Language::ALL {
        let words = Words::new(language);
        for (name, sentence) in catalogue(language).into_iter().filter(|(_, sentence)| sentence.file != PRACTICE) {
            if sentence.choices.is_empty() {
                let names: Vec<&str> = sentence.placeables.iter().map(|name| name.trim_start_matches('$')).collect();
                let values: Vec<(&str, &str)> = names.iter().map(|name| (*name, "Contoso")).collect();
                let expected = names.iter().fold(sentence.text.clone(), |text, name| {
                    text.replace(&format!("{{${name}}}"), "\u{2068}Contoso\u{2069}")
                });
                let said = words.say_with(&name, &values);
                if said != expected {
                    found.push(format!("{}: {name} says {said}", language.tag()));
                }
            }
        }
    }
    nothing(found);
}
