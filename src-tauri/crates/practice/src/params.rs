//! Parameters of a request, from its query or its form body, kept in order and wiped when dropped.

use zeroize::Zeroizing;

/// Names and values as they were sent. Has no `Debug`, for passwords and codes pass through it.
#[derive(Default)]
pub(crate) struct Params(Vec<(String, Zeroizing<String>)>);

impl Params {
    /// Reads `application/x-www-form-urlencoded` text.
    pub(crate) fn parse(text: &[u8]) -> Self {
        Self(
            url::form_urlencoded::parse(text)
                .map(|(name, value)| (name.into_owned(), Zeroizing::new(value.into_owned())))
                .collect(),
        )
    }

    /// The first value of `name`; an empty value counts as absent (RFC 6749 §3.1).
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.raw(name).filter(|value| !value.is_empty())
    }

    /// The first value of `name`, even an empty one.
    pub(crate) fn raw(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str())
    }

    /// All of them as the query of an address.
    pub(crate) fn query(&self) -> String {
        let pairs = self.0.iter().map(|(name, value)| (name, value.as_str()));
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    /// The first of `names` that was sent more than once, which RFC 6749 §3.1 forbids.
    pub(crate) fn repeated(&self, names: &[&'static str]) -> Option<&'static str> {
        names.iter().copied().find(|name| self.0.iter().filter(|(have, _)| have == name).count() > 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_decoded_and_an_empty_one_counts_as_absent() {
        let params = Params::parse(b"a=1+2%2B&b=&a=3");
        assert_eq!(params.value("a"), Some("1 2+"));
        assert_eq!(params.value("b"), None);
        assert_eq!(params.raw("b"), Some(""));
        assert_eq!(params.value("c"), None);
        assert_eq!(params.query(), "a=1+2%2B&b=&a=3");
    }

    #[test]
    fn a_repeated_name_is_told() {
        let params = Params::parse(b"a=1&a=2&b=1");
        assert_eq!(params.repeated(&["b", "a"]), Some("a"));
        assert_eq!(params.repeated(&["b"]), None);
    }
}
