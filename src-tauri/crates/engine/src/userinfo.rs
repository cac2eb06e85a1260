//! What the issuer itself says of the account (OpenID Connect Core §5.3), where a provider keeps no data beside the sign-in.

use firstlink_wizard::account::Account;
use serde::Deserialize;
use url::Url;

use crate::graph::asked;
use crate::http::Http;
use crate::json;
use crate::sign_in::SignInError;

/// What is used of the answer.
#[derive(Deserialize)]
struct UserInfo {
    sub: String,
    name: Option<String>,
    preferred_username: Option<String>,
    email: Option<String>,
}

/// Completes an account by what its issuer says, if anything is lacking; nothing is asked otherwise.
///
/// # Errors
/// When no answer comes, the token is not taken, the answer makes no sense, or it is about somebody else.
pub(crate) async fn completed(
    http: &Http,
    endpoint: Option<&Url>,
    token: &str,
    known: &Account,
) -> Result<Account, SignInError> {
    let lacking = known.name.is_empty() || known.address.is_none();
    let Some(endpoint) = endpoint.filter(|_| lacking) else { return Ok(known.clone()) };
    let body = asked(http, endpoint, token).await?;
    let members = json::object(&body).ok_or(SignInError::Profile(200))?;
    with(known, &serde_json::from_value(members.into()).map_err(|_| SignInError::Profile(200))?)
}

fn with(known: &Account, said: &UserInfo) -> Result<Account, SignInError> {
    // A token of somebody else may have been slipped in (§5.3.2).
    if said.sub != known.subject {
        return Err(SignInError::OtherAccount);
    }
    let known_name = Some(known.name.as_str()).filter(|name| !name.is_empty());
    let address = known.address.as_deref().or(said.preferred_username.as_deref()).or(said.email.as_deref());
    Ok(Account::new(&known.subject, known_name.or(said.name.as_deref()), address))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(known: &Account, text: &str) -> Result<Account, SignInError> {
        with(known, &serde_json::from_str(text).expect("user info"))
    }

    #[test]
    fn what_is_lacking_is_taken_and_what_is_known_stays() {
        let bare = Account::new("sub", None, None);
        let account = read(&bare, r#"{"sub":"sub","name":"Robin","email":"robin@a.example"}"#).expect("about them");
        assert_eq!(account, Account::new("sub", Some("Robin"), Some("robin@a.example")));
        let known = Account::new("sub", Some("Known"), None);
        let account = read(&known, r#"{"sub":"sub","name":"Other","preferred_username":"r"}"#).expect("about them");
        assert_eq!(account, Account::new("sub", Some("Known"), Some("r")));
    }

    #[test]
    fn what_is_about_somebody_else_is_refused() {
        let said = read(&Account::new("sub", None, None), r#"{"sub":"another","name":"Robin"}"#);
        assert!(matches!(said, Err(SignInError::OtherAccount)));
    }
}
