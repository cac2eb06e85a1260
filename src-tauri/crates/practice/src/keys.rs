//! The signing key: made at the first start, published as a JWK set, used for RS256 (RFC 7515, RFC 7517, RFC 7518 §3.3).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rsa::pkcs1v15::SigningKey;
use rsa::pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _};
use rsa::rand_core::OsRng;
use rsa::sha2::{Digest as _, Sha256};
use rsa::signature::{RandomizedSigner as _, SignatureEncoding as _};
use rsa::traits::PublicKeyParts as _;
use rsa::{RsaPrivateKey, RsaPublicKey};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::data::DataError;
use crate::store::{Book, Kept, written};

/// The size of the key, in bits.
const BITS: usize = 2048;

/// One RSA key and its name.
pub(crate) struct Keys {
    signing: SigningKey<Sha256>,
    public: RsaPublicKey,
    kid: String,
}

/// The private key as it is written down (RFC 5958).
#[derive(Serialize, Deserialize)]
struct Written(#[serde(with = "written::secret")] Zeroizing<String>);

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub(crate) enum KeyError {
    #[error(transparent)]
    Data(#[from] DataError),
    #[error(transparent)]
    Made(#[from] rsa::Error),
    #[error("the signing key that was kept cannot be read: {0}")]
    Read(#[from] rsa::pkcs8::Error),
}

impl Keys {
    /// Makes a new key. Takes a good part of a second: call it off the async threads.
    ///
    /// # Errors
    /// When no primes could be found, which only a broken random source can cause.
    pub(crate) fn generate() -> Result<Self, rsa::Error> {
        Self::of_bits(BITS)
    }

    /// The key of the book; a new one where it holds none.
    ///
    /// # Errors
    /// As [`Keys::generate`], and when the book cannot be read.
    pub(crate) fn kept(book: &Book) -> Result<Self, KeyError> {
        let mut kept: Kept<(), Written> = Kept::open(book, "signing key")?;
        if let Some(Written(text)) = kept.find(&()) {
            let der = Zeroizing::new(URL_SAFE_NO_PAD.decode(text.as_str()).unwrap_or_default());
            return Ok(Self::of(RsaPrivateKey::from_pkcs8_der(&der)?));
        }
        let keys = Self::generate()?;
        let der = keys.signing.as_ref().to_pkcs8_der()?;
        kept.put((), Written(Zeroizing::new(URL_SAFE_NO_PAD.encode(der.as_bytes()))));
        book.commit();
        Ok(keys)
    }

    /// The same, of another size: for faults alone.
    ///
    /// # Errors
    /// As [`Keys::generate`].
    pub(crate) fn of_bits(bits: usize) -> Result<Self, rsa::Error> {
        Ok(Self::of(RsaPrivateKey::new(&mut OsRng, bits)?))
    }

    fn of(private: RsaPrivateKey) -> Self {
        let public = private.to_public_key();
        let kid = URL_SAFE_NO_PAD.encode(&Sha256::digest(public.n().to_bytes_be())[..20]);
        Self { signing: SigningKey::new(private), public, kid }
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
