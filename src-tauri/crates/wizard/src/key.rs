//! Placeholder.
/// Placeholder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductKey;
