//! The account's own data: `GET /v1.0/me` (Microsoft Graph v1.0), read for a name and an address and nothing else.

use firstlink_wizard::account::Account;
use http::{Request, StatusCode, header};
use serde::Deserialize;
use url::Url;

use crate::http::{Http, HttpError, REQUEST_ID, Repeat};
use crate::json;
use crate::sign_in::SignInError;

/// The members asked for.
const SELECT: &str = "id,displayName,givenName,surname,userPrincipalName,mail,preferredLanguage";

/// What is used of the answer; every member may be null.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Me {
    display_name: Option<String>,
    given_name: Option<String>,
    surname: Option<String>,
    user_principal_name: Option<String>,
    mail: Option<String>,
}

/// Completes an account by what the provider keeps of it; what is not there stays as the id_token said.
///
/// # Errors
/// When no answer comes, the token is not taken, or the answer is no profile.
pub(crate) async fn profile(http: &Http, base: &Url, token: &str, known: &Account) -> Result<Account, SignInError> {
    let body = asked(http, &address(base)?, token).await?;
    let members = json::object(&body).ok_or(SignInError::Profile(200))?;
    let me = serde_json::from_value(members.into()).map_err(|_| SignInError::Profile(200))?;
    Ok(completed(known, &me))
}

/// What stands at an address of the account's data, asked for in the person's name.
///
/// # Errors
/// When no answer comes, or it is anything but 200.
pub(crate) async fn asked(http: &Http, address: &Url, token: &str) -> Result<Vec<u8>, SignInError> {
    let answer = http.send(request(address, token)?, Repeat::Once).await?;
    let status = answer.status().as_u16();
    match answer.status() {
        StatusCode::OK => Ok(answer.into_body()),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Err(SignInError::ProfileRefused(status)),
        StatusCode::TOO_MANY_REQUESTS => Err(SignInError::Busy),
        fault if fault.is_server_error() => Err(SignInError::Unavailable(status)),
        _ => Err(SignInError::Profile(status)),
    }
}

fn address(base: &Url) -> Result<Url, HttpError> {
    let mut address = base.clone();
    address.path_segments_mut().map_err(|()| HttpError::NotHttps)?.pop_if_empty().extend(["v1.0", "me"]);
    address.query_pairs_mut().append_pair("$select", SELECT);
    Ok(address)
}

fn request(address: &Url, token: &str) -> Result<Request<Vec<u8>>, HttpError> {
    let id = guid().ok_or(HttpError::Garbled)?;
    tracing::info!(client_request_id = %id, "asking for the account's details");
    Request::get(address.as_str())
        .header(header::AUTHORIZATION, bearer(token)?)
        .header(header::ACCEPT, "application/json")
        .header(REQUEST_ID, id)
        .body(Vec::new())
        .map_err(|_| HttpError::NotHttps)
}

/// A token as a request shows it (RFC 6750 §2.1).
pub(crate) fn bearer(token: &str) -> Result<http::HeaderValue, HttpError> {
    let mut bearer = http::HeaderValue::from_str(&format!("Bearer {token}")).map_err(|_| HttpError::Garbled)?;
    bearer.set_sensitive(true);
    Ok(bearer)
}

fn completed(known: &Account, me: &Me) -> Account {
    let parts = [&me.given_name, &me.surname].map(|part| part.as_deref().unwrap_or_default());
    let joined = parts.join(" ");
    let name = [me.display_name.as_deref(), Some(joined.as_str()), Some(known.name.as_str())];
    let address = [me.user_principal_name.as_deref(), me.mail.as_deref(), known.address.as_deref()];
    Account::new(&known.subject, first(name), first(address))
}

fn first(candidates: [Option<&str>; 3]) -> Option<&str> {
    candidates.into_iter().flatten().find(|text| !text.trim().is_empty())
}

/// A random GUID (RFC 9562 §5.4), by which a support person can find the request in the provider's log.
pub(crate) fn guid() -> Option<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).ok()?;
    let number = u128::from_be_bytes(bytes) & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let hex = format!("{number:032x}");
    let (a, rest) = hex.split_at(8);
    let (b, rest) = rest.split_at(4);
    let (c, rest) = rest.split_at(4);
    let (d, e) = rest.split_at(4);
    Some(format!("{a}-{b}-{c}-{d}-{e}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign_in::is_guid;

    fn known() -> Account {
        Account::new("sub", Some("Token Name"), Some("token@a.example"))
    }

    fn read(text: &str) -> Account {
        completed(&known(), &serde_json::from_str(text).expect("a profile"))
    }

    #[test]
    fn a_personal_account_with_its_nulls_is_read() {
        let account =
            read(r#"{"displayName":"Alex Moreno","mail":null,"userPrincipalName":"alex@b.example","id":"0123"}"#);
        assert_eq!((account.name.as_str(), account.address.as_deref()), ("Alex Moreno", Some("alex@b.example")));
        assert_eq!(account.subject, "sub");
    }

    #[test]
    fn what_the_profile_lacks_is_taken_from_its_parts_and_then_from_the_id_token() {
        assert_eq!(read(r#"{"displayName":" ","givenName":"Alex","surname":"Moreno"}"#).name, "Alex Moreno");
        assert_eq!(read("{}"), known());
    }

    #[test]
    fn a_name_full_of_tricks_becomes_plain_and_short() {
        let long = "x".repeat(10_000);
        let account = read(&format!(r#"{{"displayName":"\u202e<b>Alex</b>\u0000\n{long}"}}"#));
        assert!(account.name.chars().count() <= 60 && !account.name.contains(['\u{202e}', '\u{0}', '\n']));
    }

    #[test]
    fn the_request_goes_below_the_base_address_whatever_its_form() {
        for base in ["https://g.example", "https://g.example/", "https://g.example/x/"] {
            let address = address(&Url::parse(base).expect("an address")).expect("an address");
            let request = request(&address, "t").expect("a request");
            assert!(request.uri().path().ends_with("/v1.0/me") && !request.uri().path().contains("//"), "{base}");
            let id = request.headers()[REQUEST_ID].to_str().expect("text");
            assert!(is_guid(id) && id.as_bytes()[14] == b'4');
        }
    }
}
