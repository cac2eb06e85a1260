//! Every language has the sentences of English, with the same values to put in and the plural forms its grammar has.

#![expect(clippy::disallowed_methods, reason = "a test reads the sources it judges")]

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use firstlink_wizard::words::Language;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use crate::{nothing, translations};

/// One sentence: the value of a message or of one of its attributes.
#[derive(Debug, Default)]
pub(crate) struct Sentence {
    /// The file it stands in.
    pub(crate) file: &'static str,
    /// Its words; a value to be put in stands as `{$name}`, the forms of a plural one after the other.
    pub(crate) text: String,
    /// The words alone, without the values put in.
    pub(crate) words: String,
    /// The values to be put in.
    pub(crate) placeables: BTreeSet<String>,
    /// For each choice its selector and the forms it has.
    pub(crate) choices: Vec<(String, BTreeSet<String>)>,
}

/// Where the pages of the practice account service have their sentences; the program itself says none of them.
pub(crate) const PRACTICE: &str = "practice.ftl";

/// The texts of a language, file by file: those the program says, and those of the practice account service's pages.
pub(crate) fn files(language: Language) -> Vec<(&'static str, Cow<'static, str>)> {
    let own = language.sources().iter().map(|(file, text)| (*file, Cow::Borrowed(*text)));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/locales").join(language.tag()).join(PRACTICE);
    own.chain([(PRACTICE, Cow::Owned(fs::read_to_string(path).unwrap()))]).collect()
}

/// All sentences of a language under `id` or `id.attribute`.
pub(crate) fn catalogue(language: Language) -> BTreeMap<String, Sentence> {
    let mut all = BTreeMap::new();
    for (file, text) in files(language) {
        let resource = parser::parse(text.as_ref()).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            for (name, sentence) in sentences(file, &message) {
                let before = all.insert(name.clone(), sentence);
                assert!(before.is_none(), "{}/{file} names {name} twice", language.tag());
            }
        }
    }
    all
}

fn sentences(file: &'static str, message: &Message<&str>) -> Vec<(String, Sentence)> {
    let own = message.value.iter().map(|value| (message.id.name.to_owned(), value));
    let attributes = message.attributes.iter().map(|a| (format!("{}.{}", message.id.name, a.id.name), &a.value));
    own.chain(attributes).map(|(name, pattern)| (name, read(file, pattern))).collect()
}

fn read(file: &'static str, pattern: &Pattern<&str>) -> Sentence {
    let mut sentence = Sentence { file, ..Sentence::default() };
    sentence.add(pattern);
    sentence
}

impl Sentence {
    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.text.push_str(value);
                    self.words.push_str(value);
                }
                PatternElement::Placeable { expression } => self.add_expression(expression),
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                let selector = name_of(selector);
                self.placeables.insert(selector.clone());
                let forms = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => (*name).to_owned(),
                });
                self.choices.push((selector, forms.collect()));
                for variant in variants {
                    self.add(&variant.value);
                    self.text.push('\n');
                    self.words.push('\n');
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::Placeable { expression } => self.add_expression(expression),
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::VariableReference { .. } => {
                let name = name_of(inline);
                self.text.push_str(&format!("{{{name}}}"));
                self.placeables.insert(name);
            }
        }
    }
}

fn name_of(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        InlineExpression::MessageReference { id, .. } => id.name.to_owned(),
        InlineExpression::FunctionReference { id, arguments } => format!("{}({})", id.name, first(arguments)),
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inner) => name_of(inner),
            Expression::Select { selector, .. } => name_of(selector),
        },
    }
}

fn first(arguments: &CallArguments<&str>) -> String {
    arguments.positional.first().map(name_of).unwrap_or_default()
}

/// The plural categories of whole numbers a language has (Unicode CLDR).
fn plural_categories(language: Language) -> &'static [&'static str] {
    match language {
        Language::English
        | Language::Accented
        | Language::Mirrored
        | Language::Long
        | Language::Wide
        | Language::German
        | Language::Dutch => &["one", "other"],
        Language::Spanish | Language::French | Language::Italian | Language::BrazilianPortuguese => {
            &["one", "many", "other"]
        }
        Language::Polish => &["one", "few", "many", "other"],
        Language::Hebrew => &["one", "two", "other"],
        Language::Arabic => &["zero", "one", "two", "few", "many", "other"],
        Language::Japanese | Language::SimplifiedChinese => &["other"],
    }
}

#[test]
fn every_language_has_every_sentence_in_the_same_file() {
    let english = catalogue(Language::English);
    assert!(english.len() > 200, "the English sentences were not read");
    let mut found = vec![];
    for language in translations() {
        let own = catalogue(language);
        let tag = language.tag();
        for (name, sentence) in &english {
            match own.get(name) {
                None => found.push(format!("{tag}: {name} is missing")),
                Some(other) if other.file != sentence.file => {
                    found.push(format!("{tag}: {name} stands in {}, in English in {}", other.file, sentence.file));
                }
                Some(_) => {}
            }
        }
        found.extend(
            own.keys().filter(|name| !english.contains_key(*name)).map(|name| format!("{tag}: {name} is extra")),
        );
    }
    nothing(found);
}

#[test]
fn a_translation_puts_in_the_same_values() {
    let english = catalogue(Language::English);
    let mut found = vec![];
    for language in translations() {
        for (name, own) in catalogue(language) {
            let Some(sentence) = english.get(&name) else { continue };
            if own.placeables != sentence.placeables {
                let (tag, here, there) = (language.tag(), &own.placeables, &sentence.placeables);
                found.push(format!("{tag}: {name} puts in {here:?}, English {there:?}"));
            }
        }
    }
    nothing(found);
}

#[test]
fn a_translation_keeps_the_paragraphs() {
    let english = catalogue(Language::English);
    let paragraphs = |sentence: &Sentence| sentence.text.split("\n\n").count();
    let mut found = vec![];
    for language in translations() {
        for (name, own) in catalogue(language) {
            let Some(sentence) = english.get(&name) else { continue };
            if paragraphs(&own) != paragraphs(sentence) {
                found.push(format!("{}: {name} has {} paragraphs", language.tag(), paragraphs(&own)));
            }
        }
    }
    nothing(found);
}

#[test]
fn every_plural_has_the_forms_of_its_language() {
    let mut found = vec![];
    for language in Language::ALL {
        let wanted: BTreeSet<String> = plural_categories(language).iter().map(|form| (*form).to_owned()).collect();
        for (name, sentence) in catalogue(language) {
            for (selector, forms) in sentence.choices {
                let forms: BTreeSet<String> = forms.into_iter().filter(|form| form.parse::<f64>().is_err()).collect();
                if forms != wanted {
                    found.push(format!("{}: {name} by {selector} has {forms:?}, not {wanted:?}", language.tag()));
                }
            }
        }
    }
    nothing(found);
}
