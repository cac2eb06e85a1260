//! What the provider says about itself, and an independent client that believes it.

use openidconnect::core::{CoreClient, CoreProviderMetadata, CoreResponseType};
use openidconnect::{
    AuthenticationFlow, AuthorizationCode, ClientId, CsrfToken, HttpRequest, HttpResponse, IssuerUrl, Nonce,
    PkceCodeChallenge, RedirectUrl, Scope, TokenResponse as _,
};
use serde_json::Value;

use crate::world::{REDIRECT, World, alex, returned, sign_in};

#[tokio::test]
async fn both_documents_name_the_guid_issuer_and_keep_the_segment_that_was_asked() {
    let world = World::new().await;
    for tenant in ["consumers", "9188040d-6c67-4c5b-b112-36a304b66dad"] {
        let path = format!("/{tenant}/v2.0/.well-known/openid-configuration");
        let document: Value = world.fetch(&path, None).await.json().await.unwrap();
        assert_eq!(document["issuer"], world.service.issuer());
        let endpoint = format!("{}{tenant}/oauth2/v2.0/token", world.service.base());
        assert_eq!(document["token_endpoint"], endpoint);
        for absent in [
            "revocation_endpoint",
            "introspection_endpoint",
            "code_challenge_methods_supported",
            "grant_types_supported",
        ] {
            assert!(document.get(absent).is_none(), "{absent}");
        }
    }
}

#[tokio::test]
async fn other_tenants_are_refused_by_name() {
    let world = World::new().await;
    for (tenant, number) in [("common", 9_002_331), ("organizations", 9_002_331), ("contoso", 90002)] {
        for path in ["v2.0/.well-known/openid-configuration", "discovery/v2.0/keys"] {
            let response = world.fetch(&format!("/{tenant}/{path}"), None).await;
            assert_eq!(response.status(), 400);
            let body: Value = response.json().await.unwrap();
            assert_eq!(body["error_codes"][0], number, "{tenant}");
        }
    }
}

#[tokio::test]
async fn the_published_key_has_2048_bits_and_names_its_issuer() {
    let world = World::new().await;
    let keys: Value = world.fetch("/consumers/discovery/v2.0/keys", None).await.json().await.unwrap();
    let key = &keys["keys"][0];
    assert_eq!(key["issuer"], world.service.issuer());
    assert_eq!(key["n"].as_str().unwrap().len(), 342);
    assert!(key.get("d").is_none());
}

#[tokio::test]
async fn an_independent_client_signs_in_and_verifies_the_id_token() {
    let world = World::new().await;
    let http = |request| send(world.client().clone(), request);
    let issuer = IssuerUrl::new(world.service.issuer()).unwrap();
    let metadata = CoreProviderMetadata::discover_async(issuer, &http).await.unwrap();
    let client =
        CoreClient::from_provider_metadata(metadata, ClientId::new(world.service.client_id().to_owned()), None)
            .set_redirect_uri(RedirectUrl::new(REDIRECT.to_owned()).unwrap());
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let (url, state, nonce) = client
        .authorize_url(
            AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
            CsrfToken::new_random,
            Nonce::new_random,
        )
        .add_scope(Scope::new("profile".to_owned()))
        .add_scope(Scope::new("email".to_owned()))
        .set_pkce_challenge(challenge)
        .url();
    let mut tab = world.tab();
    tab.open(url.as_str()).await;
    sign_in(&mut tab, alex()).await;
    tab.send("/consent", &[("answer", "accept")]).await;
    let back = returned(&tab);
    assert_eq!(&back["state"], state.secret());
    let code = AuthorizationCode::new(back["code"].clone());
    let tokens = client.exchange_code(code).unwrap().set_pkce_verifier(verifier).request_async(&http).await.unwrap();
    let claims = tokens.id_token().unwrap().claims(&client.id_token_verifier(), &nonce).unwrap();
    assert_eq!(claims.preferred_username().map(|name| name.as_str()), Some(alex().address));
    assert_eq!(claims.email().map(|email| email.as_str()), Some(alex().address));
    assert!(tokens.id_token().unwrap().claims(&client.id_token_verifier(), &Nonce::new_random()).is_err());
}

async fn send(client: reqwest::Client, request: HttpRequest) -> Result<HttpResponse, reqwest::Error> {
    let response = client.execute(request.try_into()?).await?;
    let mut answer = HttpResponse::new(Vec::new());
    *answer.status_mut() = response.status();
    *answer.headers_mut() = response.headers().clone();
    *answer.body_mut() = response.bytes().await?.to_vec();
    Ok(answer)
}
