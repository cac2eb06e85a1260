//! The one app that is registered here: Firstlink, a public native client with a loopback redirect.

/// The practice client's id.
pub const CLIENT_ID: &str = "f1257111-6b0d-4e5a-9c3e-2d8b7a410c55";

/// The name the consent page calls the app by.
pub(crate) const CLIENT_NAME: &str = "Firstlink";

/// The consumer tenant, whose GUID stands in every issuer.
pub(crate) const TENANT: &str = "9188040d-6c67-4c5b-b112-36a304b66dad";

/// Whether an app with this id is registered.
pub(crate) fn is_registered(client_id: &str) -> bool {
    client_id == CLIENT_ID
}

/// What a tenant segment of a path means here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tenant {
    /// `consumers`, or the consumer GUID.
    Consumers,
    /// `common` or `organizations`: real elsewhere, but this app is for personal accounts only.
    WrongAudience,
    /// Nothing known.
    Unknown,
}

impl Tenant {
    /// Reads a path segment.
    pub(crate) fn read(segment: &str) -> Self {
        match segment {
            "consumers" | TENANT => Self::Consumers,
            "common" | "organizations" => Self::WrongAudience,
            _ => Self::Unknown,
        }
    }
}
