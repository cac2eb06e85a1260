//! What counts as an address, wherever one is typed.

use crate::store::folded;

/// The longest address, in bytes (RFC 5321 §4.5.3.1.3).
const LONGEST: usize = 254;

/// An address that has the look of one, as it is compared.
pub(crate) fn address(text: &str) -> Option<String> {
    let address = folded(text);
    let (local, place) = address.split_once('@')?;
    let odd = address.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"&?#".contains(c));
    let fits = !local.is_empty()
        && place.contains('.')
        && !place.starts_with('.')
        && !place.ends_with('.')
        && !place.contains('@');
    (fits && !odd && address.len() <= LONGEST).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_needs_a_name_an_at_and_a_place() {
        assert_eq!(address(" Robin@Practice.example "), Some("robin@practice.example".to_owned()));
        for text in ["robin", "@practice.example", "robin@", "robin@practice", "a b@c.d", "a@b@c.d", "a@.d", "a<b@c.d"]
        {
            assert_eq!(address(text), None, "{text}");
        }
        assert_eq!(address(&format!("{}@c.d", "a".repeat(LONGEST))), None);
    }
}
