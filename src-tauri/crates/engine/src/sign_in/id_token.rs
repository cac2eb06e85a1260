//! The id_token, checked in full before anybody is believed to be anybody (OpenID Connect Core §3.1.3.7).
//!
//! The library checks signature, issuer, audience, expiry and nonce. Added here are what it leaves to us: `azp`, `tid`,
//! `nbf` and `iat` in the future, weak keys, and a size that a token has no business to have.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use firstlink_wizard::account::Account;
use firstlink_wizard::effect::Moment;
use openidconnect::core::{
    CoreGenderClaim, CoreJsonWebKey, CoreJsonWebKeySet, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm,
};
use openidconnect::{
    AdditionalClaims, ClaimsVerificationError, ClientId, IdTokenVerifier, IssuerUrl, JsonWebKeySet, Nonce,
    SignatureVerificationError,
};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::http::TOLERANCE;
use crate::sign_in::error::is_guid;

/// Longest id_token looked at, in bytes.
pub(crate) const LONGEST: usize = 16 * 1024;
/// Longest `sub` (OpenID Connect Core §2), in characters.
const LONGEST_SUBJECT: usize = 255;
/// Smallest RSA key believed (NIST SP 800-131A), in bits.
const SMALLEST_KEY: usize = 2048;

/// Why an id_token is not believed; holds nothing of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum IdTokenFault {
    /// There is none.
    #[error("there is none")]
    Missing,
    /// It is not a token, or lacks a claim it must have.
    #[error("it is malformed")]
    Malformed,
    /// It is longer than any real one.
    #[error("it is too long")]
    TooLong,
    /// Not signed with RS256.
    #[error("it is not signed with RS256")]
    Algorithm,
    /// No key of the provider bears its `kid`, or none that is strong enough.
    #[error("no sound key of the provider signed it")]
    UnknownKey,
    /// The signature is wrong.
    #[error("its signature is wrong")]
    Signature,
    /// `iss`.
    #[error("it is of another issuer")]
    Issuer,
    /// `aud` or `azp`.
    #[error("it is for another client")]
    Audience,
    /// `exp`, `iat` or `nbf`.
    #[error("its time is over or has not come")]
    Time,
    /// `nonce`.
    #[error("it does not belong to this attempt")]
    Nonce,
    /// `tid`.
    #[error("it is of another tenant")]
    Tenant,
    /// `sub`.
    #[error("its subject is unusable")]
    Subject,
}

/// Claims beside the standard ones.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Claims {
    tid: Option<String>,
    nbf: Option<f64>,
}

impl AdditionalClaims for Claims {}

pub(crate) type IdToken =
    openidconnect::IdToken<Claims, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
type IdTokenClaims = openidconnect::IdTokenClaims<Claims, CoreGenderClaim>;

/// What an id_token is held against.
pub(crate) struct Expected<'a> {
    pub(crate) client_id: &'a ClientId,
    pub(crate) issuer: &'a IssuerUrl,
    /// The nonce of the attempt; `None` where none was sent (device grant, refresh).
    pub(crate) nonce: Option<&'a Nonce>,
    pub(crate) now: Moment,
}

impl Expected<'_> {
    /// Whose account the token vouches for.
    ///
    /// # Errors
    /// When anything in it does not hold; [`IdTokenFault::UnknownKey`] may be mended by newer keys.
    pub(crate) fn check(&self, token: &IdToken, keys: &CoreJsonWebKeySet) -> Result<Account, IdTokenFault> {
        let claims =
            token.claims(&self.verifier(keys)?, |nonce: Option<&Nonce>| self.nonce_fits(nonce)).map_err(fault)?;
        self.check_more(claims)?;
        Ok(account(claims))
    }

    fn verifier(&self, keys: &CoreJsonWebKeySet) -> Result<IdTokenVerifier<'static, CoreJsonWebKey>, IdTokenFault> {
        let late = self.moment(-i64::try_from(TOLERANCE).map_err(|_| IdTokenFault::Time)?)?;
        let early = self.moment(i64::try_from(TOLERANCE).map_err(|_| IdTokenFault::Time)?)?;
        Ok(IdTokenVerifier::new_public_client(self.client_id.clone(), self.issuer.clone(), strong(keys))
            .set_allowed_algs([CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256])
            .set_time_fn(move || late)
            .set_issue_time_verifier_fn(move |issued| match issued <= early {
                true => Ok(()),
                false => Err(String::new()),
            }))
    }

    fn nonce_fits(&self, nonce: Option<&Nonce>) -> Result<(), String> {
        use subtle::ConstantTimeEq as _;
        let Some(expected) = self.nonce else { return Ok(()) };
        let fits = nonce.is_some_and(|nonce| nonce.secret().as_bytes().ct_eq(expected.secret().as_bytes()).into());
        if fits { Ok(()) } else { Err(String::new()) }
    }

    fn check_more(&self, claims: &IdTokenClaims) -> Result<(), IdTokenFault> {
        if claims.authorized_party().is_some_and(|party| party != self.client_id) {
            return Err(IdTokenFault::Audience);
        }
        let more = claims.additional_claims();
        #[expect(clippy::cast_precision_loss, reason = "seconds since 1970 are far below 2^52")]
        let early = self.now.after(TOLERANCE).0 as f64;
        if more.nbf.is_some_and(|begins| begins > early) {
            return Err(IdTokenFault::Time);
        }
        if let (Some(tenant), Some(tid)) = (tenant(self.issuer), &more.tid)
            && tid != tenant
        {
            return Err(IdTokenFault::Tenant);
        }
        let subject = claims.subject().as_str();
        let usable =
            !subject.is_empty() && subject.len() <= LONGEST_SUBJECT && subject.bytes().all(|b| b.is_ascii_graphic());
        if usable { Ok(()) } else { Err(IdTokenFault::Subject) }
    }

    fn moment(&self, offset: i64) -> Result<DateTime<Utc>, IdTokenFault> {
        let now = i64::try_from(self.now.0).ok().and_then(|now| DateTime::from_timestamp(now, 0));
        now.and_then(|now| now.checked_add_signed(TimeDelta::seconds(offset))).ok_or(IdTokenFault::Time)
    }
}

/// The tenant a Microsoft-shaped issuer names in its path.
fn tenant(issuer: &IssuerUrl) -> Option<&str> {
    issuer.as_str().split('/').find(|segment| is_guid(segment))
}

fn account(claims: &IdTokenClaims) -> Account {
    let name = claims.name().and_then(|names| names.get(None)).map(|name| name.as_str());
    let username = claims.preferred_username().map(|name| name.as_str());
    let address = username.or_else(|| claims.email().map(|email| email.as_str()));
    Account::new(claims.subject().as_str(), name, address)
}

/// The keys large enough to be believed; others are as good as absent.
fn strong(keys: &CoreJsonWebKeySet) -> CoreJsonWebKeySet {
    JsonWebKeySet::new(keys.keys().iter().filter(|key| is_strong(key)).cloned().collect())
}

fn is_strong(key: &CoreJsonWebKey) -> bool {
    let modulus = serde_json::to_value(key).ok().and_then(|key| {
        let text = key.get("n")?.as_str()?.trim_end_matches('=').to_owned();
        URL_SAFE_NO_PAD.decode(text).ok()
    });
    let Some(modulus) = modulus else { return false };
    let zeros = modulus.iter().take_while(|byte| **byte == 0).count();
    let first = modulus.get(zeros).map_or(8, |byte| byte.leading_zeros() as usize);
    (modulus.len() - zeros) * 8 >= SMALLEST_KEY + first
}

fn fault(error: ClaimsVerificationError) -> IdTokenFault {
    match error {
        ClaimsVerificationError::Expired(_) => IdTokenFault::Time,
        ClaimsVerificationError::InvalidAudience(_) => IdTokenFault::Audience,
        ClaimsVerificationError::InvalidIssuer(_) => IdTokenFault::Issuer,
        ClaimsVerificationError::InvalidNonce(_) => IdTokenFault::Nonce,
        ClaimsVerificationError::InvalidSubject(_) => IdTokenFault::Subject,
        ClaimsVerificationError::SignatureVerification(error) => signature_fault(&error),
        ClaimsVerificationError::InvalidAuthContext(_)
        | ClaimsVerificationError::InvalidAuthTime(_)
        | ClaimsVerificationError::Other(_)
        | ClaimsVerificationError::Unsupported(_)
        | _ => IdTokenFault::Malformed,
    }
}

fn signature_fault(error: &SignatureVerificationError) -> IdTokenFault {
    match error {
        SignatureVerificationError::NoMatchingKey => IdTokenFault::UnknownKey,
        SignatureVerificationError::NoSignature
        | SignatureVerificationError::DisallowedAlg(_)
        | SignatureVerificationError::UnsupportedAlg(_) => IdTokenFault::Algorithm,
        SignatureVerificationError::AmbiguousKeyId(_)
        | SignatureVerificationError::CryptoError(_)
        | SignatureVerificationError::InvalidKey(_)
        | SignatureVerificationError::Other(_)
        | _ => IdTokenFault::Signature,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::trial::{CLIENT, NOW, TENANT, claims, header, jwk, key, signed};

    const ISSUER: &str = "https://login.example/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0";

    fn keys(keys: &[Value]) -> CoreJsonWebKeySet {
        serde_json::from_value(json!({ "keys": keys })).expect("a key set")
    }

    fn judged(header: &Value, claims: &Value) -> Result<Account, IdTokenFault> {
        judged_with(&signed(&key(2048), header, claims), &keys(&[jwk(&key(2048), "one")]))
    }

    fn judged_with(token: &str, keys: &CoreJsonWebKeySet) -> Result<Account, IdTokenFault> {
        let token = serde_json::from_value::<IdToken>(json!(token)).map_err(|_| IdTokenFault::Malformed)?;
        let client_id = ClientId::new(CLIENT.to_owned());
        let issuer = IssuerUrl::new(ISSUER.to_owned()).expect("an address");
        let nonce = Nonce::new("the-nonce".to_owned());
        Expected { client_id: &client_id, issuer: &issuer, nonce: Some(&nonce), now: NOW }.check(&token, keys)
    }

    fn with(change: impl FnOnce(&mut Value)) -> Result<Account, IdTokenFault> {
        let mut claims = claims(ISSUER);
        change(&mut claims);
        judged(&header(), &claims)
    }

    #[test]
    fn a_good_token_tells_whose_account_it_is() {
        let account = with(|_| {}).expect("believed");
        assert_eq!(account, Account::new("the-subject", Some("Alex Moreno"), Some("alex@practice.example")));
    }

    #[test]
    fn an_account_without_an_address_or_a_name_is_believed_all_the_same() {
        let account = with(|claims| {
            claims["name"] = Value::Null;
            claims["preferred_username"] = Value::Null;
        });
        assert_eq!(account.expect("believed").address, None);
    }

    #[test]
    fn each_wrong_claim_is_refused_by_its_name() {
        let wrong: [(&str, Value, IdTokenFault); 14] = [
            ("iss", json!("https://login.example/consumers/v2.0"), IdTokenFault::Issuer),
            ("aud", json!("another-client"), IdTokenFault::Audience),
            ("aud", json!([CLIENT, "another-client"]), IdTokenFault::Audience),
            ("azp", json!("another-client"), IdTokenFault::Audience),
            ("tid", json!("11111111-2222-3333-4444-555555555555"), IdTokenFault::Tenant),
            ("nonce", json!("another-nonce"), IdTokenFault::Nonce),
            ("nonce", Value::Null, IdTokenFault::Nonce),
            ("exp", json!(NOW.0 - 301), IdTokenFault::Time),
            ("iat", json!(NOW.0 + 301), IdTokenFault::Time),
            ("nbf", json!(NOW.0 + 301), IdTokenFault::Time),
            ("sub", json!(""), IdTokenFault::Subject),
            ("sub", json!("x".repeat(256)), IdTokenFault::Subject),
            ("sub", Value::Null, IdTokenFault::Malformed),
            ("exp", Value::Null, IdTokenFault::Malformed),
        ];
        for (name, value, fault) in wrong {
            assert_eq!(with(|claims| claims[name] = value.clone()).expect_err("refused"), fault, "{name} {value}");
        }
    }

    #[test]
    fn clocks_may_differ_by_five_minutes() {
        for (name, value) in [("exp", NOW.0 - 299), ("iat", NOW.0 + 299), ("nbf", NOW.0 + 299)] {
            assert!(with(|claims| claims[name] = json!(value)).is_ok(), "{name}");
        }
    }

    #[test]
    fn only_rs256_counts_as_a_signature() {
        for alg in ["none", "HS256", "RS512", "ES256", "PS256"] {
            let mut header = header();
            header["alg"] = json!(alg);
            assert!(judged(&header, &claims(ISSUER)).is_err(), "{alg}");
        }
        let unsigned = signed(&key(2048), &json!({ "alg": "none" }), &claims(ISSUER));
        let unsigned = format!("{}.", unsigned.rsplit_once('.').expect("three parts").0);
        assert!(judged_with(&unsigned, &keys(&[jwk(&key(2048), "one")])).is_err());
    }

    #[test]
    fn a_token_changed_after_signing_is_refused() {
        let good = signed(&key(2048), &header(), &claims(ISSUER));
        let parts: Vec<&str> = good.split('.').collect();
        let mut other = claims(ISSUER);
        other["sub"] = json!("somebody-else");
        let forged = format!("{}.{}.{}", parts[0], URL_SAFE_NO_PAD.encode(other.to_string()), parts[2]);
        assert_eq!(judged_with(&forged, &keys(&[jwk(&key(2048), "one")])), Err(IdTokenFault::Signature));
    }

    #[test]
    fn a_key_that_is_unknown_or_too_small_counts_for_nothing() {
        let token = signed(&key(1024), &header(), &claims(ISSUER));
        assert_eq!(judged_with(&token, &keys(&[jwk(&key(1024), "one")])), Err(IdTokenFault::UnknownKey));
        let token = signed(&key(2048), &header(), &claims(ISSUER));
        assert_eq!(judged_with(&token, &keys(&[jwk(&key(2048), "two")])), Err(IdTokenFault::UnknownKey));
    }

    #[test]
    fn the_tenant_is_the_one_in_the_path_of_the_issuer() {
        assert_eq!(tenant(&IssuerUrl::new(ISSUER.to_owned()).expect("an address")), Some(TENANT));
        assert_eq!(tenant(&IssuerUrl::new("https://op.example".to_owned()).expect("an address")), None);
    }
}
