//! Honest answers with one thing wrong: the description, the device code, the tokens, the profile.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};

use super::Fault;
use super::deed::{Deed, Route, TOKEN};
use super::id_tokens::hostile;

/// A host that is never the provider's.
const ELSEWHERE: &str = "https://elsewhere.practice.example";

macro_rules! faults {
    ($at:expr; $($name:literal: $says:literal => $deed:expr;)*) => {
        &[$(Fault { name: $name, says: $says, at: $at, deed: $deed },)*]
    };
}

macro_rules! set {
    ($name:literal, $value:expr) => {
        Deed::Change(|answer, _| answer[$name] = json!($value))
    };
}

macro_rules! lose {
    ($name:literal) => {
        Deed::Change(|answer, _| lose(answer, $name))
    };
}

/// A refusal in the shape of OAuth (RFC 6749 §5.2).
macro_rules! refuse {
    ($error:literal, $code:literal) => {
        Deed::Say(|_| refusal(StatusCode::BAD_REQUEST, &json!({ "error": $error, "error_codes": [$code], "error_description": $error })))
    };
}

/// The provider's description of itself.
pub(super) static DISCOVERY: &[Fault] = faults! { &[Route::Discovery];
    "discovery-issuer": "The description is of another issuer." => set!("issuer", format!("{ELSEWHERE}/v2.0"));
    "discovery-issuer-slash": "The description names the issuer with one slash too many." => Deed::Change(|answer, provider| {
        answer["issuer"] = json!(format!("{}/", provider.issuer()));
    });
    "discovery-issuer-missing": "The description names no issuer." => lose!("issuer");
    "discovery-issuer-twice": "The description names two issuers." => Deed::Rewrite(|text| {
        text.replacen('{', &format!("{{\"issuer\":\"{ELSEWHERE}/v2.0\","), 1).into_bytes()
    });
    "discovery-authorize-elsewhere": "The description sends people to another host to sign in." =>
        set!("authorization_endpoint", format!("{ELSEWHERE}/authorize"));
    "discovery-authorize-script": "The description names a script as the address to sign in at." =>
        set!("authorization_endpoint", "javascript:alert(1)");
    "discovery-token-elsewhere": "The description names a token endpoint on another host." =>
        set!("token_endpoint", format!("{ELSEWHERE}/token"));
    "discovery-token-port": "The description names a token endpoint on another port." => Deed::Change(|answer, provider| {
        answer["token_endpoint"] = json!(format!("http://127.0.0.1:{}/token", provider.port() ^ 1));
    });
    "discovery-token-http": "The description names a token endpoint without encryption." =>
        set!("token_endpoint", "http://login.practice.example/token");
    "discovery-token-user": "The description names a token endpoint with a user name in it." => Deed::Change(|answer, provider| {
        answer["token_endpoint"] = json!(provider.address("/token").replacen("://", "://me:secret@", 1));
    });
    "discovery-token-missing": "The description names no token endpoint." => lose!("token_endpoint");
    "discovery-token-number": "The description names a number as the token endpoint." => set!("token_endpoint", 17);
    "discovery-device-elsewhere": "The description names a device endpoint on another host." =>
        set!("device_authorization_endpoint", format!("{ELSEWHERE}/devicecode"));
    "discovery-device-missing": "The description names no device endpoint." => lose!("device_authorization_endpoint");
    "discovery-keys-elsewhere": "The description names a key set on another host." =>
        set!("jwks_uri", format!("{ELSEWHERE}/keys"));
    "discovery-keys-missing": "The description names no key set." => lose!("jwks_uri");
    "discovery-bare": "The description holds nothing that is not needed." => Deed::Change(|answer, _| {
        for name in ["scopes_supported", "claims_supported", "response_modes_supported", "ui_locales_supported"] {
            lose(answer, name);
        }
    });
    "discovery-large": "The description holds half a megabyte of things nobody knows." =>
        set!("practice_filler", "x".repeat(512 * 1024));
};

/// The device authorization endpoint.
pub(super) static DEVICE_CODE: &[Fault] = faults! { &[Route::DeviceCode];
    "code-interval-missing": "The device code comes without an interval." => lose!("interval");
    "code-interval-0": "The device code may be asked for without any pause." => set!("interval", 0);
    "code-interval-negative": "The device code comes with an interval below nothing." => set!("interval", -5);
    "code-interval-text": "The device code comes with an interval in quotation marks." => set!("interval", "2");
    "code-interval-odd": "The device code comes with an interval in words." => set!("interval", "soon");
    "code-interval-fraction": "The device code comes with an interval of a second and a half." => set!("interval", 1.5);
    "code-interval-huge": "The device code may be asked for once in a thousand years." => set!("interval", 31_557_600_000_u64);
    "code-life-text": "The device code's life is in quotation marks." => set!("expires_in", "600");
    "code-life-0": "The device code has run out before it was issued." => set!("expires_in", 0);
    "code-life-short": "The device code lives for twenty seconds." => set!("expires_in", 20);
    "code-life-negative": "The device code's life is below nothing." => set!("expires_in", -1);
    "code-life-huge": "The device code lives for ever." => set!("expires_in", u64::MAX);
    "code-life-missing": "The device code does not say how long it lives." => lose!("expires_in");
    "code-user-odd": "The code to type has nine characters." => Deed::Change(|answer, _| {
        // The service knows the first eight alone; a person who types what they see is told so there.
        answer["user_code"] = json!(format!("{}9", answer["user_code"].as_str().unwrap_or_default()));
    });
    "code-user-empty": "The code to type is empty." => set!("user_code", "");
    "code-user-missing": "There is no code to type." => lose!("user_code");
    "code-user-number": "The code to type is a number." => set!("user_code", 12_345_678);
    "code-user-long": "The code to type has 200 characters." => set!("user_code", "A".repeat(200));
    "code-user-bidi": "The code to type is turned around by a hidden character." => set!("user_code", "ABCD\u{202e}EFGH");
    "code-user-control": "The code to type holds a line break and a bell." => set!("user_code", "ABCD\r\n\u{7}EFGH");
    "code-user-page": "The code to type is a piece of a web page." => set!("user_code", "<img src=x onerror=a>");
    "code-device-missing": "There is no device code behind the code to type." => lose!("device_code");
    "code-device-empty": "The device code is empty." => set!("device_code", "");
    "code-device-huge": "The device code has 100,000 characters." => set!("device_code", "d".repeat(100_000));
    "code-address-elsewhere": "The code is to be typed on another host." => set!("verification_uri", format!("{ELSEWHERE}/link"));
    "code-address-http": "The code is to be typed on a page without encryption." =>
        set!("verification_uri", "http://www.microsoft.com/link");
    "code-address-user": "The address to type the code at begins with the name of another." =>
        set!("verification_uri", "https://www.microsoft.com@elsewhere.practice.example/link");
    "code-address-login": "The address to type the code at holds a user name and a password." =>
        set!("verification_uri", "https://me:secret@www.microsoft.com/link");
    "code-address-port": "The address to type the code at names an odd port." =>
        set!("verification_uri", "https://www.microsoft.com:8443/link");
    "code-address-lookalike": "The address to type the code at only looks like the right one." =>
        set!("verification_uri", "https://www.micros\u{3bf}ft.com/link");
    "code-address-script": "The address to type the code at is a script." => set!("verification_uri", "javascript:alert(1)");
    "code-address-data": "The address to type the code at is a page by itself." => set!("verification_uri", "data:text/html,<h1>Hi</h1>");
    "code-address-file": "The address to type the code at is a file of this computer." => set!("verification_uri", "file:///etc/passwd");
    "code-address-long": "The address to type the code at has a thousand characters." => Deed::Change(|answer, provider| {
        answer["verification_uri"] = json!(provider.address(&format!("/link?{}", "x".repeat(1000))));
    });
    "code-address-bidi": "The address to type the code at is turned around by a hidden character." => Deed::Change(|answer, provider| {
        answer["verification_uri"] = json!(provider.address("/link?\u{202e}moc.tfosorcim"));
    });
    "code-address-missing": "There is no address to type the code at." => lose!("verification_uri");
    "code-address-complete": "A second address, with the code in it, leads to another host." =>
        set!("verification_uri_complete", format!("{ELSEWHERE}/link?code=1"));
    "code-message": "The ready-made sentence is full of tricks." => Deed::Change(|answer, _| answer["message"] = json!(hostile()));
    "code-refused": "The device endpoint does not let this app sign in with a code." => refuse!("unauthorized_client", 7_000_218);
    "code-error-200": "The device endpoint answers 200 with an error." => Deed::Say(|_| {
        refusal(StatusCode::OK, &json!({ "error": "invalid_request", "error_codes": [900_144] }))
    });
};

/// The token endpoint, asked with a device code.
pub(super) static POLL: &[Fault] = faults! { &[Route::Poll];
    "poll-pending": "Nobody ever enters the code." => refuse!("authorization_pending", 70016);
    "poll-slow-down": "Every question whether the code was entered came too soon." => refuse!("slow_down", 70016);
    "poll-declined": "The person declines, in Microsoft's word." => refuse!("authorization_declined", 70017);
    "poll-denied": "The person declines, in the standard's word." => refuse!("access_denied", 70017);
    "poll-expired": "The code has run out." => refuse!("expired_token", 70019);
    "poll-code-expired": "The code has run out, in an older word." => refuse!("code_expired", 70019);
    "poll-bad-code": "The device code is not known." => refuse!("bad_verification_code", 70018);
    "poll-pending-200": "The answer that nobody has entered the code comes with a status of success." => Deed::Say(|_| {
        refusal(StatusCode::OK, &json!({ "error": "authorization_pending", "error_codes": [70016] }))
    });
    "poll-pending-500": "The answer that nobody has entered the code comes with a status of failure." => Deed::Say(|_| {
        refusal(StatusCode::INTERNAL_SERVER_ERROR, &json!({ "error": "authorization_pending" }))
    });
};

/// The token endpoint, asked with a refresh token.
pub(super) static REFRESH: &[Fault] = faults! { &[Route::Refresh];
    "refresh-bad-token": "The refresh token is no longer good." => Deed::Say(|_| {
        refusal(StatusCode::BAD_REQUEST, &json!({ "error": "invalid_grant", "suberror": "bad_token", "error_codes": [70000] }))
    });
    "refresh-interaction": "The person must sign in again." => refuse!("interaction_required", 50076);
    "refresh-silent-400": "The refresh token is refused by 400 and not a word." => Deed::Say(|_| StatusCode::BAD_REQUEST.into_response());
    "refresh-scope": "The scopes of the renewal are refused." => refuse!("invalid_scope", 70011);
};

/// The token endpoint, whatever it is asked with.
pub(super) static TOKENS: &[Fault] = faults! { TOKEN;
    "token-invalid-grant": "The token endpoint says that code or refresh token are no longer good." => refuse!("invalid_grant", 70008);
    "token-invalid-client": "The token endpoint wants a password of the app." => refuse!("invalid_client", 7_000_218);
    "token-unauthorized": "The token endpoint does not let this app do so." => refuse!("unauthorized_client", 700_016);
    "token-unknown-error": "The token endpoint answers with an error that nobody documented." => refuse!("quota_of_moons_exceeded", 1);
    "token-server-error": "The token endpoint says that it has a fault." => refuse!("server_error", 90033);
    "token-unavailable": "The token endpoint says that it is overloaded for now." => refuse!("temporarily_unavailable", 90006);
    "token-error-200": "The token endpoint answers 200 with an error." => Deed::Say(|_| {
        refusal(StatusCode::OK, &json!({ "error": "invalid_request", "error_codes": [9_002_313] }))
    });
    "token-error-object": "The token endpoint answers with an error in the shape of Graph." => Deed::Say(|_| {
        refusal(StatusCode::BAD_REQUEST, &json!({ "error": { "code": "BadRequest", "message": "No." } }))
    });
    "token-error-list": "The token endpoint answers with a list of errors." => Deed::Say(|_| {
        refusal(StatusCode::BAD_REQUEST, &json!({ "error": ["invalid_grant"], "error_codes": "70008" }))
    });
    "token-error-long": "The token endpoint answers with an error of half a megabyte." => Deed::Say(|_| {
        refusal(StatusCode::BAD_REQUEST, &json!({ "error": "x".repeat(512 * 1024), "error_description": hostile() }))
    });
    "token-error-too": "The token answer holds tokens and an error at once." => set!("error", "access_denied");
    "token-error-null": "The token answer holds an error that is null." => set!("error", Value::Null);
    "token-type": "The tokens are of a type nobody knows." => set!("token_type", "mac");
    "token-type-missing": "The token answer does not say of what type the tokens are." => lose!("token_type");
    "token-type-small": "The token answer writes the type of the tokens in small letters." => set!("token_type", "bearer");
    "token-life-text": "The life of the access token is in quotation marks." => set!("expires_in", "3600");
    "token-life-missing": "The token answer does not say how long the access token lives." => lose!("expires_in");
    "token-life-0": "The access token has run out already." => set!("expires_in", 0);
    "token-life-negative": "The life of the access token is below nothing." => set!("expires_in", -3600);
    "token-life-huge": "The access token lives for ever." => set!("expires_in", u64::MAX);
    "token-life-fraction": "The access token lives for a fraction of a second more than an hour." => set!("expires_in", 3600.5);
    "token-access-missing": "The token answer holds no access token." => lose!("access_token");
    "token-access-empty": "The access token is empty." => set!("access_token", "");
    "token-access-number": "The access token is a number." => set!("access_token", 17);
    "token-access-header": "The access token holds a line break and a header." => set!("access_token", "Ew\r\nX-Practice-Fault: profile-500");
    "token-access-huge": "The access token has 100,000 characters." => set!("access_token", "E".repeat(100_000));
    "token-access-twice": "The token answer holds two access tokens." => Deed::Rewrite(|text| {
        text.replacen('{', "{\"access_token\":\"EwSomebodyElse\",", 1).into_bytes()
    });
    "token-refresh-missing": "The token answer holds no refresh token." => lose!("refresh_token");
    "token-refresh-empty": "The refresh token is empty." => set!("refresh_token", "");
    "token-refresh-number": "The refresh token is a number." => set!("refresh_token", 17);
    "token-refresh-huge": "The refresh token has 100,000 characters." => set!("refresh_token", "M".repeat(100_000));
    "token-id-missing": "The token answer holds no id_token." => lose!("id_token");
    "token-id-number": "The id_token is a number." => set!("id_token", 17);
    "token-scope-number": "The scopes of the tokens are a number." => set!("scope", 17);
    "token-scope-less": "Fewer scopes were granted than were asked for." => set!("scope", "openid");
    "token-strange": "The token answer holds members nobody knows." => Deed::Change(|answer, _| {
        answer["foci"] = json!("1");
        answer["client_info"] = json!("not base64 \u{0}");
        answer["practice"] = json!({ "a": [1, 2, { "b": null }] });
    });
};

/// The account's own data.
pub(super) static PROFILE: &[Fault] = faults! { &[Route::Profile];
    "profile-401": "The profile is refused: the access token is not taken." => Deed::Say(|_| graph(StatusCode::UNAUTHORIZED, "InvalidAuthenticationToken"));
    "profile-403": "The profile is refused: a permission is missing." => Deed::Say(|_| graph(StatusCode::FORBIDDEN, "accessDenied"));
    "profile-name": "The profile holds a name full of tricks." => Deed::Change(|answer, _| answer["displayName"] = json!(hostile()));
    "profile-name-bidi": "The profile holds a name turned around by hidden characters." => set!("displayName", "\u{202e}xelA\u{202c}\u{2066}\u{200f}");
    "profile-name-page": "The profile holds a piece of a web page as a name." => set!("displayName", "<img src=x onerror=alert(1)>");
    "profile-name-number": "The profile holds a number where the name should be." => set!("displayName", 17);
    "profile-name-missing": "The profile holds nothing but nulls." => Deed::Change(|answer, _| {
        if let Some(members) = answer.as_object_mut() {
            members.iter_mut().filter(|(name, _)| *name != "id").for_each(|(_, value)| *value = Value::Null);
        }
    });
    "profile-address": "The profile holds an address full of tricks." => Deed::Change(|answer, _| answer["userPrincipalName"] = json!(hostile()));
    "profile-other": "The profile is that of somebody else." => Deed::Change(|answer, _| {
        answer["id"] = json!("ffffffffffffffff");
    });
};

/// An answer in JSON.
pub(super) fn refusal(status: StatusCode, body: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json; charset=utf-8")], body.to_string()).into_response()
}

/// A refusal in the shape of Graph.
pub(super) fn graph(status: StatusCode, code: &str) -> Response {
    refusal(status, &json!({ "error": { "code": code, "message": "The practice service says so." } }))
}

fn lose(answer: &mut Value, name: &str) {
    if let Some(members) = answer.as_object_mut() {
        members.remove(name);
    }
}
