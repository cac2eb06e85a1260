//! The sentences of Firstlink in every language it speaks, by name.
//!
//! All of them lie in `ui/locales/<tag>/*.ftl` (Project Fluent) and are built into the program, so that no image ships
//! with a language missing. Values put into a sentence are isolated (U+2068 … U+2069), so that an address or a name in
//! another direction cannot turn the words around it.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use unic_langid::LanguageIdentifier;

use crate::consent::ConsentPurpose;
use crate::screen::Direction;

/// A language Firstlink speaks completely.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
}

impl Language {
    /// All of them, in the order of the picker.
    pub const ALL: [Language; 2] = [Language::English, Language::German];

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::German => "de",
        }
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::German => "Deutsch",
        }
    }

    /// Its direction.
    pub fn direction(self) -> Direction {
        match self {
            Language::English | Language::German => Direction::Ltr,
        }
    }

    /// The language of exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The best language for what a system asks for, best first (`de_AT.UTF-8` and `de-AT` alike); English when nothing
    /// fits.
    pub fn negotiate<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Language {
        let bare = |tag: &'a str| tag.split(['.', '@']).next().unwrap_or_default();
        let wanted: Vec<LanguageIdentifier> = wanted.into_iter().filter_map(|tag| bare(tag).parse().ok()).collect();
        let spoken: Vec<LanguageIdentifier> =
            Language::ALL.into_iter().filter_map(|language| language.tag().parse().ok()).collect();
        let best = negotiate_languages(&wanted, &spoken, None, NegotiationStrategy::Lookup);
        best.first().and_then(|tag| Language::from_tag(&tag.to_string())).unwrap_or_default()
    }

    /// The texts of this language, file by file: what a checker of sentences reads.
    pub fn sources(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Language::English => &EN,
            Language::German => &DE,
        }
    }
}

macro_rules! sources {
    ($tag:literal) => {
        [
            ("screens.ftl", include_str!(concat!("../../../../ui/locales/", $tag, "/screens.ftl"))),
            ("problems.ftl", include_str!(concat!("../../../../ui/locales/", $tag, "/problems.ftl"))),
            ("preflight.ftl", include_str!(concat!("../../../../ui/locales/", $tag, "/preflight.ftl"))),
            ("switches.ftl", include_str!(concat!("../../../../ui/locales/", $tag, "/switches.ftl"))),
            ("recovery.ftl", include_str!(concat!("../../../../ui/locales/", $tag, "/recovery.ftl"))),
            ("help.ftl", include_str!(concat!("../../../../ui/locales/", $tag, "/help.ftl"))),
            ("travel.ftl", include_str!(concat!("../../../../ui/locales/", $tag, "/travel.ftl"))),
            ("terminal.ftl", include_str!(concat!("../../../../ui/locales/", $tag, "/terminal.ftl"))),
        ]
    };
}

static EN: [(&str, &str); 8] = sources!("en");
static DE: [(&str, &str); 8] = sources!("de");

/// The sentences of one language.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The sentences of a language.
    pub fn new(language: Language) -> Words {
        Words { language }
    }

    /// Which language.
    pub fn language(self) -> Language {
        self.language
    }

    /// The sentence of that name. A name that no language knows comes back in braces; tests see to it that none does.
    pub fn say(self, name: &str) -> String {
        self.say_with(name, &[])
    }

    /// The sentence of that name, with values put in.
    pub fn say_with(self, name: &str, values: &[(&str, &str)]) -> String {
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        self.format(name, &args)
    }

    /// The sentence of that name, with a number that its grammar may depend on.
    pub fn count(self, name: &str, value: &str, number: u64) -> String {
        let mut args = FluentArgs::new();
        args.set(value, FluentValue::from(number));
        self.format(name, &args)
    }

    /// Whether this language itself has the sentence.
    pub fn has(self, name: &str) -> bool {
        pattern(bundle(self.language), name).is_some()
    }

    /// SHA-256, in hexadecimal, of the words a purpose is explained in: what a consent receipt refers to.
    pub fn consent_sha256(self, purpose: ConsentPurpose, provider: &str) -> String {
        let name = match purpose {
            ConsentPurpose::SyncPasswords => "sync-passwords",
            ConsentPurpose::SyncHistory => "sync-history",
            ConsentPurpose::SyncFavourites => "sync-favourites",
            ConsentPurpose::Recommendations => "recommendations",
            ConsentPurpose::AccountCopy => "account-copy",
        };
        let detail = self.say_with(&format!("{name}-detail"), &[("provider", provider)]);
        let text = format!("{}\n{detail}", self.say_with(name, &[("provider", provider)]));
        Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn format(self, name: &str, args: &FluentArgs<'_>) -> String {
        let own = bundle(self.language);
        let found = pattern(own, name).map(|found| (own, found)).or_else(|| {
            let english = bundle(Language::English);
            pattern(english, name).map(|found| (english, found))
        });
        match found {
            Some((bundle, pattern)) => bundle.format_pattern(pattern, Some(args), &mut vec![]).into_owned(),
            None => format!("{{{name}}}"),
        }
    }
}

type Bundle = FluentBundle<FluentResource>;

fn pattern<'a>(bundle: &'a Bundle, name: &str) -> Option<&'a fluent_syntax::ast::Pattern<&'a str>> {
    let (message, attribute) = match name.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (name, None),
    };
    let message = bundle.get_message(message)?;
    match attribute {
        Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
        None => message.value(),
    }
}

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    BUNDLES[language as usize].get_or_init(|| load(language))
}

fn load(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(language.tag().parse().into_iter().collect());
    for (_, text) in language.sources() {
        // What does not parse is left out here and found by the tests of the sentences.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(rest, _)| rest);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_languages_lead_to_the_nearest_one_spoken() {
        assert_eq!(Language::negotiate(["de_AT.UTF-8"]), Language::German);
        assert_eq!(Language::negotiate(["fi", "de-CH", "en"]), Language::German);
        assert_eq!(Language::negotiate(["C.UTF-8"]), Language::English);
        assert_eq!(Language::negotiate([]), Language::English);
    }

    #[test]
    fn every_file_parses_and_names_nothing_twice() {
        for language in Language::ALL {
            let mut bundle: Bundle = FluentBundle::new_concurrent(vec![]);
            for (file, text) in language.sources() {
                let resource = FluentResource::try_new((*text).to_owned())
                    .unwrap_or_else(|(_, errors)| panic!("{}/{file}: {errors:?}", language.tag()));
                if let Err(errors) = bundle.add_resource(resource) {
                    panic!("{}/{file}: {errors:?}", language.tag());
                }
            }
        }
    }
}
