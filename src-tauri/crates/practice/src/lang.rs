//! The languages the pages speak, and how one is chosen.

use serde::{Deserialize, Serialize};

/// A language of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum Lang {
    /// English, where nothing else fits.
    #[default]
    En,
    /// German.
    De,
}

impl Lang {
    /// The language tag for `lang` attributes and links.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
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

    fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "en" => Some(Self::En),
            "de" => Some(Self::De),
            _ => None,
        }
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
        assert_eq!(Lang::accepted("fr, en;q=0.3, de-AT;q=0.8"), Some(Lang::De));
        assert_eq!(Lang::accepted("en-GB,en;q=0.9,de;q=0.8"), Some(Lang::En));
        assert_eq!(Lang::accepted("de;q=0, ja"), None);
        assert_eq!(Lang::accepted(""), None);
    }

    #[test]
    fn a_wish_list_is_read_in_its_order() {
        assert_eq!(Lang::wished("fr de-DE en"), Some(Lang::De));
        assert_eq!(Lang::wished("de_AT"), Some(Lang::De));
        assert_eq!(Lang::wished("xx"), None);
    }
}
