//! The signing key: made at start, published as a JWK set, used for RS256 (RFC 7515, RFC 7517, RFC 7518 §3.3).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rsa::pkcs1v15::SigningKey;
use rsa::rand_core::OsRng;
use rsa::sha2::{Digest as _, Sha256};
use rsa::signature::{RandomizedSigner as _, SignatureEncoding as _};
use rsa::traits::PublicKeyParts as _;
use rsa::{RsaPrivateKey, RsaPublicKey};
use serde_json::{Value, json};

/// The size of the key, in bits.
const BITS: usize = 2048;

/// One RSA key and its name.
pub(crate) struct Keys {
    signing: SigningKey<Sha256>,
    public: RsaPublicKey,
    kid: String,
}

impl Keys {
    /// Makes a new key. Takes a good part of a second: call it off the async threads.
    ///
    /// # Errors
    /// When no primes could be found, which only a broken random source can cause.
    pub(crate) fn generate() -> Result<Self, rsa::Error> {
        Self::of_bits(BITS)
    }

    /// The same, of another size: for faults alone.
    ///
    /// # Errors
    /// As [`Keys::generate`].
    pub(crate) fn of_bits(bits: usize) -> Result<Self, rsa::Error> {
        let private = RsaPrivateKey::new(&mut OsRng, bits)?;
        let public = private.to_public_key();
        let kid = URL_SAFE_NO_PAD.encode(&Sha256::digest(public.n().to_bytes_be())[..20]);
        Ok(Self { signing: SigningKey::new(private), public, kid })
    }

    /// The public half as a JWK set. Each key bears the issuer it may be used for, as Microsoft's do.
    pub(crate) fn jwks(&self, issuer: &str) -> Value {
        json!({ "keys": [{
            "kty": "RSA",
            "use": "sig",
            "kid": self.kid,
            "n": URL_SAFE_NO_PAD.encode(self.public.n().to_bytes_be()),
            "e": URL_SAFE_NO_PAD.encode(self.public.e().to_bytes_be()),
            "issuer": issuer,
        }] })
    }

    /// Claims as a signed compact JWT.
    pub(crate) fn sign(&self, claims: &Value) -> String {
        self.sign_text(&self.header(), &claims.to_string())
    }

    /// The header of its tokens.
    pub(crate) fn header(&self) -> Value {
        json!({ "typ": "JWT", "alg": "RS256", "kid": self.kid })
    }

    /// Its name.
    pub(crate) fn kid(&self) -> &str {
        &self.kid
    }

    /// Its modulus, which is public.
    pub(crate) fn modulus(&self) -> Vec<u8> {
        self.public.n().to_bytes_be()
    }

    /// A text under any header, signed as by [`Keys::sign`].
    pub(crate) fn sign_text(&self, header: &Value, claims: &str) -> String {
        let input = format!("{}.{}", encoded(header), URL_SAFE_NO_PAD.encode(claims));
        // Signing with a random source blinds the key against timing.
        let signature = self.signing.sign_with_rng(&mut OsRng, input.as_bytes());
        format!("{input}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes()))
    }
}

fn encoded(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}
