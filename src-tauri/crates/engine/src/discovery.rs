//! What a provider says of itself (OpenID Connect Discovery §4), believed only where it speaks for itself.
//!
//! A document is accepted when its issuer is the one we asked for, to the letter, and every address it sends us or the
//! person to is of the issuer's own origin. Microsoft keeps the account's data elsewhere; that address is never taken
//! from here.

use firstlink_wizard::provider::Provider;
use http::{Request, StatusCode, header};
use openidconnect::core::{
    CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClientAuthMethod, CoreGrantType, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreResponseMode, CoreResponseType,
    CoreSubjectIdentifierType,
};
use openidconnect::{
    AdditionalProviderMetadata, AuthUrl, DeviceAuthorizationUrl, IssuerUrl, JsonWebKeySetUrl, ProviderMetadata,
    TokenUrl,
};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use url::Url;

use crate::http::{Http, HttpError, Repeat, is_trustworthy};
use crate::json;

/// Where a provider answers.
#[derive(Debug, Clone)]
pub(crate) struct Endpoints {
    pub(crate) issuer: IssuerUrl,
    pub(crate) authorization: AuthUrl,
    pub(crate) token: TokenUrl,
    pub(crate) device: Option<DeviceAuthorizationUrl>,
    pub(crate) keys: JsonWebKeySetUrl,
    /// Where the issuer itself tells whose account it is; `None` where that would be somebody else.
    pub(crate) userinfo: Option<Url>,
    /// Whether the code may come by POST, so that it stands in no history (OAuth 2.0 Form Post Response Mode).
    pub(crate) form_post: bool,
}

/// Why a provider's word was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DiscoveryError {
    /// No answer came.
    #[error("the provider's description did not come: {0}")]
    Http(#[from] HttpError),
    /// The answer is a refusal.
    #[error("the provider answered {0} when asked for its description")]
    Status(u16),
    /// A page, or a way to one, in place of the description: as a rule the network's own sign-in page (RFC 8952 §1).
    #[error("a page came in place of the provider's description")]
    Portal,
    /// The answer is not a description.
    #[error("the provider's description is not one")]
    Unreadable,
    /// Somebody else's description.
    #[error("the description is of another issuer")]
    OtherIssuer,
    /// An endpoint that is not the issuer's.
    #[error("the {0} is not of the issuer's origin")]
    OtherOrigin(&'static str),
    /// An endpoint nobody can sign in without.
    #[error("the description names no {0}")]
    Missing(&'static str),
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Additional {
    device_authorization_endpoint: Option<DeviceAuthorizationUrl>,
}

impl AdditionalProviderMetadata for Additional {}

type Metadata = ProviderMetadata<
    Additional,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// Asks the provider for its description.
///
/// # Errors
/// When it does not come, cannot be read, or does not hold together.
pub(crate) async fn discover(http: &Http, provider: &Provider) -> Result<Endpoints, DiscoveryError> {
    let base = provider.issuer.as_str().trim_end_matches('/');
    let request = Request::get(format!("{base}/.well-known/openid-configuration"))
        .header(header::ACCEPT, "application/json")
        .body(Vec::new())
        .map_err(|_| DiscoveryError::Http(HttpError::NotHttps))?;
    let answer = match http.send(request, Repeat::Once).await {
        // This request holds nothing to lose, and no provider redirects it.
        Err(HttpError::Redirected(_) | HttpError::Portal) => return Err(DiscoveryError::Portal),
        answer => answer?,
    };
    match answer.status() {
        StatusCode::OK if is_page(answer.body()) => return Err(DiscoveryError::Portal),
        StatusCode::OK => {}
        other => return Err(DiscoveryError::Status(other.as_u16())),
    }
    let members = json::object(answer.body()).ok_or(DiscoveryError::Unreadable)?;
    let metadata = serde_json::from_value(members.into()).map_err(|_| DiscoveryError::Unreadable)?;
    accept(&provider.issuer, &metadata)
}

/// Whether a body is a page for people, whatever its headers say.
fn is_page(body: &[u8]) -> bool {
    body.trim_ascii_start().starts_with(b"<")
}

fn accept(issuer: &Url, metadata: &Metadata) -> Result<Endpoints, DiscoveryError> {
    if !is_same_issuer(issuer, metadata.issuer()) {
        return Err(DiscoveryError::OtherIssuer);
    }
    let token = metadata.token_endpoint().ok_or(DiscoveryError::Missing("token endpoint"))?;
    let device = metadata.additional_metadata().device_authorization_endpoint.as_ref();
    check(issuer, metadata.authorization_endpoint().url(), "authorization endpoint")?;
    check(issuer, token.url(), "token endpoint")?;
    check(issuer, metadata.jwks_uri().url(), "address of the keys")?;
    if let Some(device) = device {
        check(issuer, device.url(), "device authorization endpoint")?;
    }
    // Microsoft's is of another origin, and not asked; the access token is shown to nobody but whom the profile names.
    let userinfo = metadata.userinfo_endpoint().map(|endpoint| endpoint.url());
    let userinfo = userinfo.filter(|endpoint| check(issuer, endpoint, "userinfo endpoint").is_ok());
    let modes = metadata.response_modes_supported();
    Ok(Endpoints {
        issuer: metadata.issuer().clone(),
        authorization: metadata.authorization_endpoint().clone(),
        token: token.clone(),
        device: device.cloned(),
        keys: metadata.jwks_uri().clone(),
        userinfo: userinfo.cloned(),
        form_post: modes.is_none_or(|modes| modes.contains(&CoreResponseMode::FormPost)),
    })
}

/// Issuers are compared as text. A bare origin is the one exception: a parsed address cannot tell whether it was written
/// with the slash, and means the same.
fn is_same_issuer(ours: &Url, theirs: &IssuerUrl) -> bool {
    let bare = ours.path() == "/" && ours.query().is_none();
    theirs.as_str() == ours.as_str() || (bare && Some(theirs.as_str()) == ours.as_str().strip_suffix('/'))
}

fn check(issuer: &Url, endpoint: &Url, name: &'static str) -> Result<(), DiscoveryError> {
    let ours = endpoint.origin() == issuer.origin() && is_trustworthy(endpoint) && endpoint.fragment().is_none();
    ours.then_some(()).ok_or(DiscoveryError::OtherOrigin(name))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const ISSUER: &str = "https://login.example/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0";

    fn document() -> Value {
        json!({
            "issuer": ISSUER,
            "authorization_endpoint": "https://login.example/t/authorize",
            "token_endpoint": "https://login.example/t/token",
            "device_authorization_endpoint": "https://login.example/t/devicecode",
            "jwks_uri": "https://login.example/t/keys",
            "response_modes_supported": ["query", "fragment", "form_post"],
            "response_types_supported": ["code", "id_token", "code id_token", "id_token token"],
            "subject_types_supported": ["pairwise"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "userinfo_endpoint": "https://graph.example/oidc/userinfo",
            "rbac_url": "https://pas.example/",
            "tenant_region_scope": null,
        })
    }

    fn judged(change: impl FnOnce(&mut Value)) -> Result<Endpoints, DiscoveryError> {
        let mut document = document();
        change(&mut document);
        let metadata = serde_json::from_value(document).map_err(|_| DiscoveryError::Unreadable)?;
        accept(&Url::parse(ISSUER).expect("an address"), &metadata)
    }

    #[test]
    fn a_description_in_microsofts_shape_is_accepted() {
        let endpoints = judged(|_| {}).expect("accepted");
        assert!(endpoints.form_post);
        assert_eq!(endpoints.token.as_str(), "https://login.example/t/token");
        assert!(endpoints.device.is_some());
    }

    #[test]
    fn an_issuer_that_differs_by_one_letter_is_refused() {
        for other in [
            "https://login.example/consumers/v2.0",
            "https://login.example/9188040D-6c67-4c5b-b112-36a304b66dad/v2.0",
            "https://login.example/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0/",
            "https://login.example.evil.example/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0",
        ] {
            let judged = judged(|document| document["issuer"] = json!(other));
            assert_eq!(judged.expect_err("refused"), DiscoveryError::OtherIssuer, "{other}");
        }
    }

    #[test]
    fn a_bare_origin_may_be_written_with_or_without_its_slash() {
        let ours = Url::parse("https://login.example").expect("an address");
        for (theirs, same) in
            [("https://login.example", true), ("https://login.example/", true), ("https://login.example/x", false)]
        {
            assert_eq!(
                is_same_issuer(&ours, &IssuerUrl::new(theirs.to_owned()).expect("an address")),
                same,
                "{theirs}"
            );
        }
    }

    #[test]
    fn an_endpoint_of_another_origin_is_refused_by_name() {
        for name in ["authorization_endpoint", "token_endpoint", "device_authorization_endpoint", "jwks_uri"] {
            for other in [
                "https://evil.example/x",
                "http://login.example/x",
                "https://login.example:444/x",
                "https://login.example@evil.example/x",
                "https://me:secret@login.example/x",
            ] {
                let judged = judged(|document| document[name] = json!(other));
                assert!(matches!(judged, Err(DiscoveryError::OtherOrigin(_))), "{name} {other}");
            }
        }
    }

    #[test]
    fn a_userinfo_endpoint_of_another_origin_is_no_reason_to_refuse_and_is_not_asked() {
        assert_eq!(judged(|_| {}).expect("accepted").userinfo, None);
        let own = "https://login.example/t/userinfo";
        let endpoints = judged(|document| document["userinfo_endpoint"] = json!(own)).expect("accepted");
        assert_eq!(endpoints.userinfo.as_ref().map(Url::as_str), Some(own));
    }

    #[test]
    fn without_form_post_in_the_list_the_code_comes_by_query_and_without_a_list_by_form_post() {
        assert!(
            !judged(|document| document["response_modes_supported"] = json!(["query"])).expect("accepted").form_post
        );
        assert!(judged(|document| document["response_modes_supported"] = Value::Null).expect("accepted").form_post);
    }

    #[test]
    fn a_description_without_a_token_endpoint_is_refused() {
        let judged = judged(|document| document["token_endpoint"] = Value::Null);
        assert_eq!(judged.expect_err("refused"), DiscoveryError::Missing("token endpoint"));
    }
}
