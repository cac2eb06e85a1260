//! Both flows from end to end over real sockets, against a provider whose every answer a test can spoil.

use std::sync::Mutex;

use serde_json::{Value, json};

use super::*;
use crate::opener::OpenError;
use crate::trial::{
    NOW, Seen, Stage, Still, answer, base, claims, clock, description, header, issuer, jwk, key, ok, refused, signed,
};
use firstlink_wizard::problem::Problem;

/// A browser that does what a test tells it to with the address.
struct Browser<F: Fn(&str) -> Result<(), OpenError> + Send + Sync>(F);

impl<F: Fn(&str) -> Result<(), OpenError> + Send + Sync> Opener for Browser<F> {
    fn open(&self, address: &str) -> Result<(), OpenError> {
        (self.0)(address)
    }
}

/// One answer of a provider.
type Turn = fn(&Seen) -> Vec<u8>;
/// A change for the worse.
type Spoil = fn(&mut Value);

fn nobody() -> Arc<dyn Opener> {
    Arc::new(Browser(|_: &str| Err(OpenError::NoDisplay)))
}

fn sign_in(stage: &Stage) -> SignIn {
    SignIn::new(stage.provider(), clock(), nobody()).expect("set up")
}

fn tokens(base: &str, nonce: Option<&str>) -> Value {
    let mut claims = claims(&issuer(base));
    claims["nonce"] = json!(nonce);
    json!({
        "token_type": "Bearer", "access_token": "access", "refresh_token": "refresh", "expires_in": "3600",
        "id_token": signed(&key(2048), &header(), &claims),
    })
}

/// What a good provider answers to anything but a question for a token.
fn plain(seen: &Seen) -> Vec<u8> {
    let base = base(seen);
    let path = seen.line.split(' ').nth(1).unwrap_or_default();
    match path.split('?').next().unwrap_or_default() {
        "/keys" => ok(&json!({ "keys": [jwk(&key(2048), "one")] })),
        "/devicecode" => ok(&json!({
            "device_code": "device-canary", "user_code": "5MTFVRR7", "verification_uri": format!("{base}/link"),
            "expires_in": "900", "interval": 1,
        })),
        "/v1.0/me" => ok(&json!({ "displayName": "Alex M.", "userPrincipalName": null })),
        path if path.ends_with("/openid-configuration") => ok(&description(&base)),
        _ => answer("404 Not Found", "", ""),
    }
}

/// A provider that answers the questions for a token in this order, the last one for ever.
async fn stage(turns: Vec<Turn>) -> Stage {
    let turn = Mutex::new(0_usize);
    Stage::open(move |seen| {
        if !seen.line.starts_with("POST /token") {
            return plain(seen);
        }
        let mut turn = turn.lock().expect("turns");
        *turn += 1;
        turns[(*turn - 1).min(turns.len() - 1)](seen)
    })
    .await
}

fn pending(_: &Seen) -> Vec<u8> {
    refused("authorization_pending")
}

fn granted(seen: &Seen) -> Vec<u8> {
    ok(&tokens(&base(seen), None))
}

async fn device(stage: &Stage) -> Result<SignedIn, SignInError> {
    sign_in(stage).device(DeviceRequest { language: "de".to_owned(), app_folder: false }, |_| {}).await
}

#[tokio::test(start_paused = true)]
async fn a_code_entered_elsewhere_signs_in_by_four_requests_and_one_more_a_wait() {
    let stage = stage(vec![pending, granted]).await;
    let mut shown = Vec::new();
    let issued = |code: IssuedCode| shown.push(code);
    let signed_in = sign_in(&stage)
        .device(DeviceRequest { language: "de".to_owned(), app_folder: false }, issued)
        .await
        .expect("signed in");
    assert_eq!(signed_in.account.name, "Alex Moreno");
    assert_eq!(signed_in.access_token(), "access");
    assert_eq!(signed_in.refresh_token().map(RefreshToken::secret), Some("refresh"));
    assert_eq!(signed_in.expires_at(), NOW.after(3600));
    assert_eq!(shown.len(), 1);
    assert_eq!((shown[0].user_code.as_str(), shown[0].expires_at), ("5MTFVRR7", NOW.after(900)));
    assert_eq!(stage.seen.lock().expect("notes").len(), 5);
    assert!(!format!("{signed_in:?}").contains("refresh"));
}

#[tokio::test(start_paused = true)]
async fn what_goes_wrong_once_while_a_code_is_waited_for_is_survived() {
    let stage = stage(vec![
        |_| answer("500 Fault", "", "<html>"),
        |_| Vec::new(),
        pending,
        |_| answer("200 OK", "", "{\"access_to"),
        |_| answer("429 Busy", "Retry-After: 3\r\n", ""),
        |_| answer("200 OK", "", "{\"error\":\"authorization_pending\"}"),
        |_| answer("503 Busy", "", "{\"error\":\"temporarily_unavailable\"}"),
        |_| refused("slow_down"),
        granted,
    ])
    .await;
    assert!(device(&stage).await.is_ok());
    assert_eq!(stage.count("POST /token"), 9);
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_only_ever_answers_rubbish_is_given_up_within_a_minute() {
    for rubbish in [(|_: &Seen| answer("500 Fault", "", "<html>")) as Turn, |_| Vec::new(), |_| ok(&json!([]))] {
        let stage = stage(vec![rubbish]).await;
        let begun = Instant::now();
        let error = device(&stage).await.expect_err("given up");
        assert_eq!(error.problem(), Problem::ProviderUnavailable);
        assert!(begun.elapsed() < Duration::from_secs(60));
        assert_eq!(stage.count("POST /token"), 4);
    }
}

#[tokio::test(start_paused = true)]
async fn each_refusal_of_a_code_has_its_meaning() {
    for (error, problem) in [
        ("authorization_declined", Problem::Declined),
        ("access_denied", Problem::Declined),
        ("expired_token", Problem::CodeExpired),
        ("code_expired", Problem::CodeExpired),
        ("bad_verification_code", Problem::CodeExpired),
        ("invalid_grant", Problem::CodeExpired),
        ("invalid_client", Problem::ProviderRefused),
        ("something_new", Problem::UnknownRefusal),
    ] {
        let stage = Stage::open(move |seen| match seen.line.starts_with("POST /token") {
            true => refused(error),
            false => plain(seen),
        })
        .await;
        let failed = device(&stage).await.expect_err("refused");
        assert_eq!(failed.problem(), problem, "{error}");
        assert!(!format!("{failed} {failed:?}").contains("canary"));
        assert_eq!(stage.count("POST /token"), 1, "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_storm_of_slow_downs_slows_us_down_and_is_then_called_busy() {
    let stage = stage(vec![|_| refused("slow_down")]).await;
    assert_eq!(device(&stage).await.expect_err("given up").problem(), Problem::Busy);
    assert_eq!(stage.count("POST /token"), 6);
}

#[tokio::test(start_paused = true)]
async fn the_rhythm_of_an_odd_answer_is_still_a_rhythm() {
    for (interval, most) in [
        (json!(0), 13),
        (Value::Null, 13),
        (json!("0"), 13),
        (json!(-4), 13),
        (json!("30"), 2),
        (json!(1_u64 << 60), 2),
    ] {
        let stage = Stage::open(move |seen| match seen.line.contains("/devicecode") {
            true => ok(&json!({
                "device_code": "d", "user_code": "ABC", "verification_uri": format!("{}/link", base(seen)),
                "expires_in": 62, "interval": interval,
            })),
            false if seen.line.starts_with("POST /token") => pending(seen),
            false => plain(seen),
        })
        .await;
        assert_eq!(device(&stage).await.expect_err("ran out").problem(), Problem::CodeExpired);
        assert!(stage.count("POST /token") <= most);
    }
}

#[tokio::test(start_paused = true)]
async fn a_code_that_cannot_be_shown_in_safety_is_not_shown() {
    let long = "A".repeat(33);
    for (code, address) in [
        ("ABCD", "https://www.microsoft.com.evil.example/link"),
        ("ABCD", "https://www.microsoft.com@evil.example/link"),
        ("ABCD", "https://me@www.microsoft.com/link"),
        ("ABCD", "http://www.microsoft.com/link"),
        ("ABCD", "https://www.microsoft.com:8443/link"),
        ("ABCD", "javascript:alert(1)"),
        ("ABCD", "http://127.0.0.1:1/link"),
        ("", "https://www.microsoft.com/link"),
        (" ABCD", "https://www.microsoft.com/link"),
        ("AB\u{202e}CD", "https://www.microsoft.com/link"),
        ("AB\nCD", "https://www.microsoft.com/link"),
        (long.as_str(), "https://www.microsoft.com/link"),
    ] {
        let body = json!({ "device_code": "d", "user_code": code, "verification_uri": address, "expires_in": 60 });
        let stage = Stage::open(move |seen| match seen.line.contains("/devicecode") {
            true => ok(&body),
            false => plain(seen),
        })
        .await;
        let issued = |_| panic!("shown");
        let failed =
            sign_in(&stage).device(DeviceRequest { language: "en".to_owned(), app_folder: false }, issued).await;
        assert_eq!(failed.expect_err("not shown").problem(), Problem::SecurityStop, "{code} {address}");
        assert_eq!(stage.count("POST /token"), 0);
    }
}

#[tokio::test(start_paused = true)]
async fn tokens_that_do_not_hold_are_refused() {
    let spoil: [(Spoil, Problem); 7] = [
        (|tokens| tokens["token_type"] = json!("mac"), Problem::SecurityStop),
        (|tokens| tokens["id_token"] = Value::Null, Problem::SecurityStop),
        (|tokens| tokens["id_token"] = json!("rubbish"), Problem::SecurityStop),
        (|tokens| tokens["id_token"] = json!("x".repeat(20_000)), Problem::SecurityStop),
        (|tokens| tokens["id_token"] = json!(17), Problem::SecurityStop),
        (|tokens| tokens["token_type"] = json!("bearer"), Problem::Unexpected),
        (|tokens| tokens["error"] = json!("server_error"), Problem::ProviderUnavailable),
    ];
    for (number, (spoil, problem)) in spoil.into_iter().enumerate() {
        let stage = Stage::open(move |seen| match seen.line.starts_with("POST /token") {
            true => {
                let mut tokens = tokens(&base(seen), None);
                spoil(&mut tokens);
                ok(&tokens)
            }
            false => plain(seen),
        })
        .await;
        match device(&stage).await {
            Ok(_) => assert_eq!(problem, Problem::Unexpected, "{number} was believed"),
            Err(error) => assert_eq!(error.problem(), problem, "{number} {error}"),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn keys_that_changed_meanwhile_are_fetched_once_more_and_no_oftener() {
    for (good_from, fetched, ends) in [(2, [2, 2], [true, true]), (100, [2, 3], [false, false])] {
        let asked = Mutex::new(0);
        let changing = Stage::open(move |seen| match seen.line.split(' ').nth(1) {
            Some("/keys") => {
                let mut asked = asked.lock().expect("count");
                *asked += 1;
                let kid = if *asked >= good_from { "one" } else { "old" };
                ok(&json!({ "keys": [jwk(&key(2048), kid)] }))
            }
            Some("/token") => granted(seen),
            _ => plain(seen),
        })
        .await;
        let sign_in = sign_in(&changing);
        for (fetched, ends) in fetched.into_iter().zip(ends) {
            let signed_in =
                sign_in.device(DeviceRequest { language: "en".to_owned(), app_folder: false }, |_| {}).await;
            assert_eq!(signed_in.is_ok(), ends);
            assert_eq!(changing.count("/keys"), fetched, "keys that did not fit are forgotten");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn who_asked_for_a_long_pause_is_not_asked_again_before_whatever_the_person_presses() {
    let stage = Stage::open(move |seen| match seen.line.contains("/devicecode") {
        true => answer("429 Busy", "Retry-After: 40\r\n", ""),
        false => plain(seen),
    })
    .await;
    let sign_in = sign_in(&stage);
    for (count, wait) in [(1, 39), (1, 2), (2, 0)] {
        let failed = sign_in.device(DeviceRequest { language: "en".to_owned(), app_folder: false }, |_| {}).await;
        assert_eq!(failed.expect_err("busy").problem(), Problem::Busy);
        assert_eq!(stage.count("/devicecode"), count);
        tokio::time::sleep(Duration::from_secs(wait)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_is_held_back_holds_back_nothing_else() {
    let stage = stage(vec![|_| answer("503 Busy", "Retry-After: 3600\r\n", "")]).await;
    let sign_in = sign_in(&stage);
    let renewed = sign_in.refresh(&RefreshToken::new("r".to_owned()), "the-subject", false).await;
    assert_eq!(renewed.expect_err("unavailable").problem(), Problem::ProviderUnavailable);
    let again = sign_in.refresh(&RefreshToken::new("r".to_owned()), "the-subject", false).await;
    assert_eq!(again.expect_err("held back").problem(), Problem::Busy);
    assert_eq!(stage.count("POST /token"), 1);
    let token = url::Url::parse(&format!("{}/token", stage.base)).expect("an address");
    assert_eq!(sign_in.core.http.held_back(&token, "authorization_code"), None, "another errand is not held back");
    assert!(sign_in.core.http.held_back(&token, "refresh_token") <= Some(Duration::from_secs(60)));
}

#[tokio::test(start_paused = true)]
async fn a_pause_asked_for_while_a_code_is_waited_for_is_kept_and_a_long_one_ends_it() {
    let slow = stage(vec![|_| answer("429 Busy", "Retry-After: 20\r\n", ""), granted]).await;
    let begun = Instant::now();
    assert!(device(&slow).await.is_ok());
    assert!(begun.elapsed() >= Duration::from_secs(21));
    let long = stage(vec![|_| answer("429 Busy", "Retry-After: 3600\r\n", ""), granted]).await;
    assert_eq!(device(&long).await.expect_err("busy").problem(), Problem::Busy);
    assert_eq!(long.count("POST /token"), 1);
}

#[tokio::test(start_paused = true)]
async fn a_wrong_clock_is_named_where_times_do_not_fit() {
    let dated = |seconds: u64| {
        let date = httpdate::fmt_http_date(std::time::UNIX_EPOCH + Duration::from_secs(seconds));
        move |seen: &Seen| {
            let text = if seen.line.starts_with("POST /token") { granted(seen) } else { plain(seen) };
            String::from_utf8(text).expect("text").replacen("\r\n", &format!("\r\nDate: {date}\r\n"), 1).into_bytes()
        }
    };
    let stage = Stage::open(dated(NOW.0)).await;
    for (ours, problem) in [(NOW.after(86_400), Problem::ClockWrong), (Moment(NOW.0 - 86_400), Problem::ClockWrong)] {
        let sign_in = SignIn::new(stage.provider(), Arc::new(Still(ours)), nobody()).expect("set up");
        let failed = sign_in.device(DeviceRequest { language: "en".to_owned(), app_folder: false }, |_| {}).await;
        assert_eq!(failed.expect_err("times do not fit").problem(), problem);
    }
    // Where the provider's clock agrees with ours, a stale token is simply wrong.
    let late = Stage::open(dated(NOW.0 + 86_400)).await;
    let sign_in = SignIn::new(late.provider(), Arc::new(Still(NOW.after(86_400))), nobody()).expect("set up");
    let failed = sign_in.device(DeviceRequest { language: "en".to_owned(), app_folder: false }, |_| {}).await;
    assert_eq!(failed.expect_err("stale").problem(), Problem::SecurityStop);
}

async fn renewed(turn: Turn) -> (Result<SignedIn, SignInError>, Stage) {
    let stage = stage(vec![turn]).await;
    (sign_in(&stage).refresh(&RefreshToken::new("old-refresh".to_owned()), "the-subject", false).await, stage)
}

#[tokio::test]
async fn a_renewal_asks_without_scopes_where_fewer_were_granted() {
    let (renewal, stage) = renewed(|seen| match seen.body.contains("scope=") {
        true => refused("invalid_scope"),
        false => ok(&tokens(&base(seen), None)),
    })
    .await;
    assert!(renewal.is_ok());
    assert_eq!(stage.count("/token"), 2);
    let (renewal, stage) = renewed(|_| refused("invalid_scope")).await;
    assert!(matches!(renewal, Err(SignInError::Refused(_))), "and does not go on asking");
    assert_eq!(stage.count("/token"), 2);
}

#[tokio::test]
async fn a_renewal_keeps_the_old_refresh_token_where_no_new_one_comes() {
    let (renewal, _) = renewed(|seen| ok(&tokens(&base(seen), None))).await;
    assert_eq!(renewal.expect("renewed").refresh_token().map(RefreshToken::secret), Some("refresh"));
    let (renewal, stage) = renewed(|_| ok(&json!({ "token_type": "bearer", "access_token": "a" }))).await;
    let signed_in = renewal.expect("renewed without an id_token");
    assert_eq!(signed_in.refresh_token().map(RefreshToken::secret), Some("old-refresh"));
    assert_eq!(sign_in(&stage).profile(&signed_in).await.expect("a profile").name, "Alex M.");
}

#[tokio::test]
async fn a_renewal_that_fails_says_how_and_is_not_repeated() {
    let cases: [(Turn, Problem); 5] = [
        (|_| refused("invalid_grant"), Problem::SignInExpired),
        (|_| answer("400 Bad Request", "", ""), Problem::SignInExpired),
        (|_| answer("500 Fault", "", "<html>"), Problem::ProviderUnavailable),
        (|_| Vec::new(), Problem::ProviderUnavailable),
        (
            |seen| {
                let mut claims = claims(&issuer(&base(seen)));
                claims["sub"] = json!("somebody-else");
                ok(
                    &json!({ "token_type": "Bearer", "access_token": "a", "id_token": signed(&key(2048), &header(), &claims) }),
                )
            },
            Problem::OtherAccount,
        ),
    ];
    for (number, (turn, problem)) in cases.into_iter().enumerate() {
        let (renewal, stage) = renewed(turn).await;
        assert_eq!(renewal.expect_err("not renewed").problem(), problem, "{number}");
        assert_eq!(stage.count("POST /token"), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_profile_that_does_not_come_says_why() {
    for (status, problem) in [
        ("401 Unauthorized", Problem::SignInExpired),
        ("404 Not Found", Problem::ProfileFailed),
        ("429 Busy", Problem::Busy),
        ("500 Fault", Problem::ProviderUnavailable),
        ("302 Found", Problem::SecurityStop),
        ("200 OK", Problem::ProfileFailed),
    ] {
        let stage = Stage::open(move |seen| match seen.line.contains("/v1.0/me") {
            true => answer(status, "Location: http://127.0.0.1:1/\r\n", "<html>"),
            false if seen.line.starts_with("POST /token") => granted(seen),
            false => plain(seen),
        })
        .await;
        let sign_in = sign_in(&stage);
        let signed_in =
            sign_in.refresh(&RefreshToken::new("r".to_owned()), "the-subject", false).await.expect("signed in");
        assert_eq!(sign_in.profile(&signed_in).await.expect_err("no profile").problem(), problem, "{status}");
    }
}

#[test]
fn a_provider_nobody_can_sign_in_with_is_refused_at_once() {
    let provider = |issuer: &str, client: Option<&str>| Provider {
        name: String::new(),
        issuer: url::Url::parse(issuer).expect("an address"),
        graph: Some(url::Url::parse("https://g.example").expect("an address")),
        client_id: client.map(str::to_owned),
        extra_authorities: None,
        scopes: Vec::new(),
        pages: std::collections::BTreeMap::new(),
        recovery: vec![],
        app_folder_scope: None,
        verification_hosts: Vec::new(),
    };
    let refused = |provider| SignIn::new(provider, clock(), nobody()).map(drop).expect_err("refused");
    assert_eq!(refused(provider("https://a.example", None)), SetUpError::NotConfigured);
    assert_eq!(refused(provider("http://a.example", Some("c"))), SetUpError::NotHttps);
}
