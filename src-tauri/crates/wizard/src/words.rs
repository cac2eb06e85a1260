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
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Italian.
    #[serde(rename = "it")]
    Italian,
    /// Dutch.
    #[serde(rename = "nl")]
    Dutch,
    /// Polish.
    #[serde(rename = "pl")]
    Polish,
    /// Brazilian Portuguese.
    #[serde(rename = "pt-BR")]
    BrazilianPortuguese,
    /// Hebrew.
    #[serde(rename = "he")]
    Hebrew,
    /// Arabic.
    #[serde(rename = "ar")]
    Arabic,
    /// Japanese.
    #[serde(rename = "ja")]
    Japanese,
    /// Chinese in simplified characters.
    #[serde(rename = "zh-Hans")]
    SimplifiedChinese,
    /// English with accents, in brackets, and longer; for tests, as the three that follow.
    #[serde(rename = "en-XA")]
    Accented,
    /// English from right to left.
    #[serde(rename = "en-XB")]
    Mirrored,
    /// English with a word that is longer than a line.
    #[serde(rename = "en-XL")]
    Long,
    /// English in letters as wide as Chinese ones and as high as Thai ones.
    #[serde(rename = "en-XS")]
    Wide,
}

impl Language {
    /// All of them, in the order of the picker: English, then by the name each has in itself.
    pub const ALL: [Language; 12] = [
        Language::English,
        Language::German,
        Language::Spanish,
        Language::French,
        Language::Italian,
        Language::Dutch,
        Language::Polish,
        Language::BrazilianPortuguese,
        Language::Hebrew,
        Language::Arabic,
        Language::Japanese,
        Language::SimplifiedChinese,
    ];

    /// Those that nobody speaks ([`crate::pseudo`]): in no list and never chosen from the system, only by their tags.
    pub const PSEUDO: [Language; 4] = [Language::Accented, Language::Mirrored, Language::Long, Language::Wide];

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::German => "de",
            Language::Spanish => "es",
            Language::French => "fr",
            Language::Italian => "it",
            Language::Dutch => "nl",
            Language::Polish => "pl",
            Language::BrazilianPortuguese => "pt-BR",
            Language::Hebrew => "he",
            Language::Arabic => "ar",
            Language::Japanese => "ja",
            Language::SimplifiedChinese => "zh-Hans",
            Language::Accented => "en-XA",
            Language::Mirrored => "en-XB",
            Language::Long => "en-XL",
            Language::Wide => "en-XS",
        }
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::German => "Deutsch",
            Language::Spanish => "Español",
            Language::French => "Français",
            Language::Italian => "Italiano",
            Language::Dutch => "Nederlands",
            Language::Polish => "Polski",
            Language::BrazilianPortuguese => "Português (Brasil)",
            Language::Hebrew => "עברית",
            Language::Arabic => "العربية",
            Language::Japanese => "日本語",
            Language::SimplifiedChinese => "简体中文",
            Language::Accented => "Accented",
            Language::Mirrored => "Mirrored",
            Language::Long => "Long",
            Language::Wide => "Wide",
        }
    }

    /// Whether its sentences were drafted by machine and no person who speaks it has signed them off yet.
    pub fn is_draft(self) -> bool {
        self != Language::English
    }

    /// What the picker calls it, in itself: its name, and the mark of a draft while it is one.
    pub fn label(self) -> String {
        match self.is_draft() {
            true => Words::new(self).say_with("language-draft", &[("language", self.name())]),
            false => self.name().to_owned(),
        }
    }

    /// Its direction.
    pub fn direction(self) -> Direction {
        match self {
            Language::Hebrew | Language::Arabic | Language::Mirrored => Direction::Rtl,
            Language::English
            | Language::German
            | Language::Spanish
            | Language::French
            | Language::Italian
            | Language::Dutch
            | Language::Polish
            | Language::BrazilianPortuguese
            | Language::Japanese
            | Language::SimplifiedChinese
            | Language::Accented
            | Language::Long
            | Language::Wide => Direction::Ltr,
        }
    }

    /// The language of exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().chain(Language::PSEUDO).find(|language| language.tag() == tag)
    }

    /// The best language for what a system asks for, best first (`de_AT.UTF-8` and `de-AT` alike); English when nothing
    /// fits. Portuguese of any country leads to that of Brazil, which its readers know better than English.
    pub fn negotiate<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Language {
        let bare = |tag: &'a str| tag.split(['.', '@']).next().unwrap_or_default();
        let wanted = wanted.into_iter().map(|tag| of_today(bare(tag)));
        let wanted: Vec<LanguageIdentifier> = wanted.filter_map(|tag| tag.parse().ok()).collect();
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
            Language::Spanish => &ES,
            Language::French => &FR,
            Language::Italian => &IT,
            Language::Dutch => &NL,
            Language::Polish => &PL,
            Language::BrazilianPortuguese => &PT_BR,
            Language::Hebrew => &HE,
            Language::Arabic => &AR,
            Language::Japanese => &JA,
            Language::SimplifiedChinese => &ZH_HANS,
            Language::Accented | Language::Mirrored | Language::Long | Language::Wide => &EN,
        }
    }
}

/// The tag of today for one that systems of long ago still use for Hebrew.
fn of_today(tag: &str) -> String {
    match tag.strip_prefix("iw") {
        Some(rest) if rest.is_empty() || rest.starts_with(['-', '_']) => format!("he{rest}"),
        Some(_) | None => tag.to_owned(),
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
static ES: [(&str, &str); 8] = sources!("es");
static FR: [(&str, &str); 8] = sources!("fr");
static IT: [(&str, &str); 8] = sources!("it");
static NL: [(&str, &str); 8] = sources!("nl");
static PL: [(&str, &str); 8] = sources!("pl");
static PT_BR: [(&str, &str); 8] = sources!("pt-BR");
static HE: [(&str, &str); 8] = sources!("he");
static AR: [(&str, &str); 8] = sources!("ar");
static JA: [(&str, &str); 8] = sources!("ja");
static ZH_HANS: [(&str, &str); 8] = sources!("zh-Hans");

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
    const MANY: usize = Language::ALL.len() + Language::PSEUDO.len();
    static BUNDLES: [OnceLock<Bundle>; MANY] = [const { OnceLock::new() }; MANY];
    BUNDLES[language as usize].get_or_init(|| load(language))
}

fn load(language: Language) -> Bundle {
    let spoken = if Language::PSEUDO.contains(&language) { Language::English } else { language };
    let mut bundle = FluentBundle::new_concurrent(spoken.tag().parse().into_iter().collect());
    bundle.set_transform(crate::pseudo::transform(language));
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
    fn a_country_or_an_older_tag_leads_to_the_language_of_its_readers() {
        for (wanted, found) in [
            ("es_MX.UTF-8", Language::Spanish),
            ("fr-CA", Language::French),
            ("it-CH", Language::Italian),
            ("nl-BE", Language::Dutch),
            ("pl_PL.UTF-8", Language::Polish),
            ("pt", Language::BrazilianPortuguese),
            ("pt-PT", Language::BrazilianPortuguese),
            ("pt_BR.UTF-8", Language::BrazilianPortuguese),
            ("he_IL.UTF-8", Language::Hebrew),
            ("iw", Language::Hebrew),
            ("iw-IL", Language::Hebrew),
            ("ar-EG", Language::Arabic),
            ("ja_JP.UTF-8", Language::Japanese),
            ("zh-CN", Language::SimplifiedChinese),
            ("zh-Hans-CN", Language::SimplifiedChinese),
            ("zh_CN.UTF-8", Language::SimplifiedChinese),
        ] {
            assert_eq!(Language::negotiate([wanted]), found, "{wanted}");
        }
    }

    #[test]
    fn the_picker_marks_what_no_person_has_signed_off() {
        assert_eq!(Language::English.label(), "English");
        assert_eq!(Language::German.label(), "\u{2068}Deutsch\u{2069} (Entwurf)");
        for language in Language::ALL.into_iter().filter(|language| language.is_draft()) {
            assert!(Words::new(language).has("language-draft") && language.label().contains(language.name()));
        }
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
