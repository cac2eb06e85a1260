//! The languages the pages speak, and how one is chosen.

use serde::{Deserialize, Serialize};

/// A language of the pages: those of the wizard that sends people here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum Lang {
    /// English, where nothing else fits.
    #[default]
    En,
    /// German.
    De,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Italian.
    It,
    /// Dutch.
    Nl,
    /// Polish.
    Pl,
    /// Portuguese of Brazil, which readers of any other Portuguese know better than English.
    PtBr,
    /// Hebrew.
    He,
    /// Arabic.
    Ar,
    /// Japanese.
    Ja,
    /// Chinese in simplified characters.
    ZhHans,
}

impl Lang {
    /// All of them, in the order of the pages' own list.
    pub(crate) const ALL: [Self; 12] = [
        Self::En,
        Self::De,
        Self::Es,
        Self::Fr,
        Self::It,
        Self::Nl,
        Self::Pl,
        Self::PtBr,
        Self::He,
        Self::Ar,
        Self::Ja,
        Self::ZhHans,
    ];

    /// The language tag for `lang` attributes and links (BCP 47).
    pub(crate) fn tag(self) -> &'static str {
        self.tag_and_name().0
    }

    /// Its name in itself.
    pub(crate) fn name(self) -> &'static str {
        self.tag_and_name().1
    }

    fn tag_and_name(self) -> (&'static str, &'static str) {
        match self {
            Self::En => ("en", "English"),
            Self::De => ("de", "Deutsch"),
            Self::Es => ("es", "Español"),
            Self::Fr => ("fr", "Français"),
            Self::It => ("it", "Italiano"),
            Self::Nl => ("nl", "Nederlands"),
            Self::Pl => ("pl", "Polski"),
            Self::PtBr => ("pt-BR", "Português (Brasil)"),
            Self::He => ("he", "עברית"),
            Self::Ar => ("ar", "العربية"),
            Self::Ja => ("ja", "日本語"),
            Self::ZhHans => ("zh-Hans", "简体中文"),
        }
    }

    /// Whether its sentences were drafted by machine and no person who speaks it has signed them off yet.
    pub(crate) fn is_draft(self) -> bool {
        self != Self::En
    }

    /// Whether it is written from right to left.
    pub(crate) fn is_right_to_left(self) -> bool {
        matches!(self, Self::He | Self::Ar)
    }

    /// The value of a `dir` attribute.
    pub(crate) fn dir(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// The first language of a list such as `de-AT en` (`ui_locales`, `mkt`) that the pages speak.
    pub(crate) fn wished(list: &str) -> Option<Self> {
        list.split([' ', ',']).find_map(Self::from_tag)
    }

    /// The language of an `Accept-Language` header (RFC 9110 §12.5.4): the highest weight that the pages speak.
    pub(crate) fn accepted(header: &str) -> Option<Self> {
        let mut best: Option<(u16, Self)> = None;
        for (weight, lang) in header.split(',').filter_map(weighted) {
            if weight > 0 && best.is_none_or(|(have, _)| weight > have) {
                best = Some((weight, lang));
            }
        }
        best.map(|(_, lang)| lang)
    }

    /// By the primary subtag, which is enough but for Chinese in traditional characters: that is another script.
    fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_ascii_lowercase();
        let mut parts = tag.split(['-', '_']);
        let primary = parts.next().unwrap_or_default();
        let traditional = primary == "zh" && parts.any(|part| ["hant", "tw", "hk", "mo"].contains(&part));
        let primary = if primary == "iw" { "he" } else { primary };
        let speaks = |lang: &Self| lang.tag().split('-').next() == Some(primary);
        Self::ALL.into_iter().find(speaks).filter(|_| !traditional)
    }
}

/// One item of `Accept-Language` with its weight in thousandths.
fn weighted(item: &str) -> Option<(u16, Lang)> {
    let (tag, weight) = item.split_once(';').unwrap_or((item, "q=1"));
    let weight: f32 = weight.trim().strip_prefix("q=").and_then(|text| text.parse().ok()).unwrap_or(0.0);
    let lang = Lang::from_tag(tag)?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=1000 just before")]
    Some(((weight.clamp(0.0, 1.0) * 1000.0) as u16, lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_language_the_pages_speak_wins() {
        assert_eq!(Lang::accepted("fi, en;q=0.3, de-AT;q=0.8"), Some(Lang::De));
        assert_eq!(Lang::accepted("en-GB,en;q=0.9,de;q=0.8"), Some(Lang::En));
        assert_eq!(Lang::accepted("de;q=0, fi"), None);
        assert_eq!(Lang::accepted(""), None);
    }

    #[test]
    fn a_wish_list_is_read_in_its_order() {
        assert_eq!(Lang::wished("fi de-DE en"), Some(Lang::De));
        assert_eq!(Lang::wished("de_AT"), Some(Lang::De));
        assert_eq!(Lang::wished("xx"), None);
    }

    #[test]
    fn a_country_or_an_older_tag_leads_to_the_language_of_its_readers() {
        assert_eq!(Lang::wished("pt-PT"), Some(Lang::PtBr));
        assert_eq!(Lang::wished("iw-IL"), Some(Lang::He));
        assert_eq!(Lang::wished("zh-CN"), Some(Lang::ZhHans));
        assert_eq!(Lang::wished("zh-Hant-HK"), None);
    }

    #[test]
    fn every_language_is_found_by_its_own_tag() {
        for lang in Lang::ALL {
            assert_eq!(Lang::wished(lang.tag()), Some(lang));
        }
    }
}
