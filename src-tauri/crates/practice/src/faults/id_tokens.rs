//! id_tokens that vouch for nobody: made of honest claims, and wrong in one way each.

use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::Fault;
use super::deed::{Deed, Route, TOKEN};
use crate::keys::Keys;
use crate::provider::Provider;

/// A day, in seconds.
const DAY: u64 = 24 * 60 * 60;
/// The block of SHA-256 (RFC 2104 §2), in bytes.
const BLOCK: usize = 64;

/// The claims of the id_token in an answer.
pub(super) fn claims(answer: &Value) -> Option<Value> {
    let token = answer.get("id_token")?.as_str()?;
    let claims = URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).ok()?;
    serde_json::from_slice(&claims).ok()
}

/// A key beside the published one; 2048 bits, made at first use.
pub(super) fn spare() -> Option<&'static Keys> {
    static KEYS: OnceLock<Option<Keys>> = OnceLock::new();
    KEYS.get_or_init(|| Keys::generate().ok()).as_ref()
}

/// A key that is too weak; 1024 bits, made at first use.
fn weak() -> Option<&'static Keys> {
    static KEYS: OnceLock<Option<Keys>> = OnceLock::new();
    KEYS.get_or_init(|| Keys::of_bits(1024).ok()).as_ref()
}

macro_rules! tokens {
    ($($name:literal: $says:literal => $vouch:expr;)*) => {
        &[$(Fault {
            name: concat!("id-token-", $name),
            says: concat!("The id_token ", $says, "."),
            at: TOKEN,
            deed: Deed::Vouch($vouch),
        },)*]
    };
}

macro_rules! claim {
    ($name:literal, $value:expr) => {
        |provider, claims| with(provider, claims, |claims| claims[$name] = json!($value))
    };
}

/// The part of the table about id_tokens.
pub(super) static PART: &[Fault] = tokens! {
    "iss": "names another issuer" => claim!("iss", "https://login.practice.example/consumers/v2.0");
    "aud": "is for another app" => claim!("aud", "another-app");
    "aud-several": "is for two apps at once" => |provider, claims| with(provider, claims, |claims| {
        claims["aud"] = json!([claims["aud"], "another-app"]);
    });
    "aud-missing": "does not say whom it is for" => |provider, claims| without(provider, claims, "aud");
    "azp": "was issued to another app" => claim!("azp", "another-app");
    "tid": "is of a tenant for organisations" => claim!("tid", "11111111-2222-3333-4444-555555555555");
    "nonce": "belongs to another attempt" => claim!("nonce", "another-nonce");
    "nonce-missing": "does not say which attempt it belongs to" => |provider, claims| without(provider, claims, "nonce");
    "exp": "ran out an hour ago" => |provider, claims| with(provider, claims, |claims| {
        claims["exp"] = json!(provider.now().as_secs() - 3600);
    });
    "exp-missing": "does not say when it runs out" => |provider, claims| without(provider, claims, "exp");
    "exp-text": "says in words when it runs out" => claim!("exp", "tomorrow");
    "exp-huge": "runs out after the end of all calendars" => claim!("exp", u64::MAX);
    "iat": "was issued tomorrow" => |provider, claims| with(provider, claims, |claims| {
        claims["iat"] = json!(provider.now().as_secs() + DAY);
    });
    "iat-missing": "does not say when it was issued" => |provider, claims| without(provider, claims, "iat");
    "nbf": "is good from tomorrow on" => |provider, claims| with(provider, claims, |claims| {
        claims["nbf"] = json!(provider.now().as_secs() + DAY);
    });
    "nbf-odd": "says in words from when on it is good" => claim!("nbf", "today");
    "sub-missing": "does not say whose it is" => |provider, claims| without(provider, claims, "sub");
    "sub-empty": "names nobody" => claim!("sub", "");
    "sub-long": "names somebody in 300 characters" => claim!("sub", "s".repeat(300));
    "sub-odd": "names somebody by control characters" => claim!("sub", "alex\u{0}\u{202e}\n");
    "sub-other": "names somebody else than before" => claim!("sub", "somebody-else");
    "name-hostile": "holds a name full of tricks" => claim!("name", hostile());
    "name-list": "holds a list where a name should be" => claim!("name", ["Alex", "Moreno"]);
    "giant": "has 20,000 characters" => claim!("filler", "x".repeat(15_000));
    "deep": "holds a claim nested 400 deep" => |provider, claims| {
        let deep = format!("{}{}", "[".repeat(400), "]".repeat(400));
        let text = claims.to_string();
        let text = format!("{},\"deep\":{deep}}}", text.trim_end_matches('}'));
        provider.keys.sign_text(&provider.keys.header(), &text)
    };
    "sub-twice": "names two people" => |provider, claims| {
        let text = claims.to_string();
        let text = format!("{},\"sub\":\"somebody-else\"}}", text.trim_end_matches('}'));
        provider.keys.sign_text(&provider.keys.header(), &text)
    };
    "alg-none": "is not signed" => |_, claims| {
        format!("{}.{}.", encoded(&json!({ "typ": "JWT", "alg": "none" })), encoded(&claims))
    };
    "alg-hs256": "is signed with the public key as a password" => |provider, claims| {
        let header = json!({ "typ": "JWT", "alg": "HS256", "kid": provider.keys.kid() });
        let text = format!("{}.{}", encoded(&header), encoded(&claims));
        let code = hmac(provider.keys.modulus().as_slice(), text.as_bytes());
        format!("{text}.{}", URL_SAFE_NO_PAD.encode(code))
    };
    "alg-rs512": "claims to be signed another way" => |provider, claims| {
        let header = json!({ "typ": "JWT", "alg": "RS512", "kid": provider.keys.kid() });
        provider.keys.sign_text(&header, &claims.to_string())
    };
    "signature": "was changed after it was signed" => |provider, mut claims| {
        let good = provider.keys.sign(&claims);
        claims["sub"] = json!("somebody-else");
        let signature = good.rsplit('.').next().unwrap_or_default();
        format!("{}.{}.{signature}", encoded(&provider.keys.header()), encoded(&claims))
    };
    "signature-missing": "has an empty signature" => |provider, claims| {
        format!("{}.{}.", encoded(&provider.keys.header()), encoded(&claims))
    };
    "kid-unknown": "is signed with a key that nobody published" => |provider, claims| {
        spare().unwrap_or(&provider.keys).sign(&claims)
    };
    "kid-missing": "does not say which key signed it" => |provider, claims| {
        provider.keys.sign_text(&json!({ "typ": "JWT", "alg": "RS256" }), &claims.to_string())
    };
    "kid-borrowed": "says that another key signed it" => |provider, claims| {
        let other = spare().unwrap_or(&provider.keys);
        other.sign_text(&provider.keys.header(), &claims.to_string())
    };
    "own-key": "brings the key to check it with" => |provider, claims| {
        let other = spare().unwrap_or(&provider.keys);
        let key = other.jwks("")["keys"][0].clone();
        let header = json!({ "typ": "JWT", "alg": "RS256", "kid": other.kid(), "jwk": key });
        other.sign_text(&header, &claims.to_string())
    };
    "crit": "demands an extension nobody knows" => |provider, claims| {
        let mut header = provider.keys.header();
        header["crit"] = json!(["practice"]);
        header["practice"] = json!(true);
        provider.keys.sign_text(&header, &claims.to_string())
    };
    "rubbish": "is no token" => |_, _| "rubbish".to_owned();
    "empty": "is empty" => |_, _| String::new();
    "encrypted": "has five parts" => |provider, claims| format!("{}.AAAA.AAAA", provider.keys.sign(&claims));
};

/// Faults of tokens and keys together.
pub(super) static KEYS: &[Fault] = &[
    Fault {
        name: "keys-weak",
        says: "The key set holds a key of 1024 bits, which signs the id_token.",
        at: &[Route::Keys, Route::Code, Route::Poll, Route::Refresh],
        deed: Deed::Change(|answer, provider| resign(answer, weak().unwrap_or(&provider.keys))),
    },
    Fault {
        name: "keys-rotated",
        says: "The id_token is signed with a key that the key set holds from the second time on only.",
        at: &[Route::Keys, Route::Code, Route::Poll, Route::Refresh],
        deed: Deed::Change(|answer, provider| {
            let is_first = provider.faults.heard().iter().filter(|route| **route == Route::Keys).count() < 2;
            if answer.get("keys").is_none() || !is_first {
                resign(answer, spare().unwrap_or(&provider.keys));
            }
        }),
    },
    Fault {
        name: "keys-none",
        says: "The key set is empty.",
        at: &[Route::Keys],
        deed: Deed::Change(|answer, _| answer["keys"] = json!([])),
    },
    Fault {
        name: "keys-many",
        says: "The key set holds two thousand keys of others before the right one.",
        at: &[Route::Keys],
        deed: Deed::Change(|answer, _| {
            let right = answer["keys"][0].clone();
            let other = |number: usize| {
                let mut key = right.clone();
                key["kid"] = json!(format!("other-{number}"));
                key
            };
            answer["keys"] = (0..2000).map(other).chain([right.clone()]).collect();
        }),
    },
    Fault {
        name: "keys-strange",
        says: "The key set holds keys of kinds nobody knows beside the right one.",
        at: &[Route::Keys],
        deed: Deed::Change(|answer, _| {
            let right = answer["keys"][0].clone();
            answer["keys"] = json!([
                { "kty": "LATTICE", "kid": "new", "use": "sig" }, { "kty": "EC", "crv": "P-999", "kid": "ec" }, right,
                { "kty": "oct", "k": "AAAA", "kid": "secret" }, {},
            ]);
        }),
    },
    Fault {
        name: "keys-encryption",
        says: "The key set says of the right key that it is for encryption only.",
        at: &[Route::Keys],
        deed: Deed::Change(|answer, _| answer["keys"][0]["use"] = json!("enc")),
    },
    Fault {
        name: "keys-twice",
        says: "The key set holds two keys under the name of the right one, the wrong one first.",
        at: &[Route::Keys],
        deed: Deed::Change(|answer, provider| {
            let right = answer["keys"][0].clone();
            let mut wrong = spare().unwrap_or(&provider.keys).jwks("")["keys"][0].clone();
            wrong["kid"] = right["kid"].clone();
            answer["keys"] = json!([wrong, right]);
        }),
    },
];

/// A name as somebody would write it who means harm.
pub(super) fn hostile() -> String {
    format!("\u{202e}<script>alert(1)</script>\u{0}\u{7}\n\u{2066}{}", "W".repeat(10_000))
}

fn with(provider: &Provider, mut claims: Value, change: impl FnOnce(&mut Value)) -> String {
    change(&mut claims);
    provider.keys.sign(&claims)
}

fn without(provider: &Provider, claims: Value, name: &str) -> String {
    with(provider, claims, |claims| {
        if let Some(members) = claims.as_object_mut() {
            members.remove(name);
        }
    })
}

/// Shows another key, or signs with it, whichever the answer is about.
fn resign(answer: &mut Value, keys: &Keys) {
    if answer.get("keys").is_some() {
        *answer = keys.jwks("");
    } else if let Some(claims) = claims(answer) {
        answer["id_token"] = json!(keys.sign(&claims));
    }
}

fn encoded(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

/// HMAC with SHA-256 (RFC 2104).
fn hmac(secret: &[u8], text: &[u8]) -> Vec<u8> {
    let mut key = if secret.len() > BLOCK { Sha256::digest(secret).to_vec() } else { secret.to_vec() };
    key.resize(BLOCK, 0);
    let pad = |byte: u8| key.iter().map(move |k| k ^ byte).collect::<Vec<u8>>();
    let inner = Sha256::new().chain_update(pad(0x36)).chain_update(text).finalize();
    Sha256::new().chain_update(pad(0x5c)).chain_update(inner).finalize().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forged_code_is_a_real_one() {
        // RFC 4231, test case 2.
        let code: String = hmac(b"Jefe", b"what do ya want for nothing?").iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(code, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
