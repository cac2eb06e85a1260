//! Security: what shows who a person is, changed by its owner alone, and asked for at the next sign-in.

use crate::walk::{STRONG, Walk, alex};

#[tokio::test(flavor = "multi_thread")]
async fn what_shows_who_a_person_is_counts_once_it_was_tried_and_until_it_is_removed() {
    let walk = Walk::begin("proofs").await;
    walk.go("security").await;
    walk.sign_in(alex()).await;
    let proofs = || walk.book().account(alex().address).unwrap()["proofs"].clone();
    walk.choose("/security/remove", "phone").await;
    for (what, to) in [("email", "alex@elsewhere.example"), ("phone", "+49 30 23125 001")] {
        walk.go(&format!("security/add?what={what}")).await;
        walk.send("/security/add", &[("to", to)]).await;
        assert!(proofs()[what].is_null(), "{what}: not before its code");
        let code = walk.newest_code();
        walk.send("/security/verify", &[("code", if code == "000000" { "111111" } else { "000000" })]).await;
        walk.says("That is not the code").await;
        assert!(proofs()[what].is_null(), "{what}: not with another code");
        walk.send("/security/verify", &[("code", &code)]).await;
        walk.says("Your change counts from now on").await;
        walk.says(to).await;
        assert_eq!(proofs()[what], to);
        walk.choose("/security/remove", what).await;
        walk.says_not(to).await;
        assert!(proofs()[what].is_null());
    }
    walk.choose("/security/remove", "authenticator").await;
    walk.go("security/add?what=authenticator").await;
    walk.send("/security/add", &[]).await;
    assert!(proofs()["authenticator"].is_null(), "the picture alone counts for nothing");
    assert_eq!(walk.run("return document.querySelectorAll('svg.qr[role=img] path').length").await, 1);
    let secret = walk.run("return document.querySelector('main code').textContent.replaceAll(' ', '')").await;
    let secret = secret.as_str().unwrap();
    walk.send("/security/verify", &[("code", &walk.code_of(secret))]).await;
    walk.says("Remove: Authenticator app").await;
    assert_eq!(proofs()["authenticator"]["secret"], secret);
    let deeds = walk.book().deeds(alex().address);
    assert_eq!(deeds[..2], ["AuthenticatorAdded", "AuthenticatorRemoved"]);
    assert!(walk.book().newest_message()["text"].as_str().unwrap().contains("Authenticator app added"));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_steps_are_asked_for_at_sign_in_and_a_recovery_code_is_shown_once() {
    let walk = Walk::begin("two-steps").await;
    walk.go("security").await;
    walk.sign_in(alex()).await;
    walk.send("/security/recovery-code", &[]).await;
    let shown = walk.run("return document.querySelector('code.big').textContent").await;
    let shown = shown.as_str().unwrap();
    assert!(!walk.book().holds("accounts", shown), "its digest alone is kept");
    walk.go("security").await;
    walk.says_not(shown).await;
    walk.send("/security/two-step", &[]).await;
    walk.says("Two-step verification is on").await;
    walk.sign_out().await;

    walk.go("activity").await;
    walk.sign_in(alex()).await;
    walk.is_titled("One more step").await;
    assert_eq!(walk.book().sign_ins(alex().id), 0, "the password alone signs in nobody");
    let app = walk.code_of(alex().authenticator.unwrap());
    walk.send("/two-step/code", &[("code", &app)]).await;
    walk.is_titled("Recent activity").await;
    assert_eq!(walk.book().sign_ins(alex().id), 1);
    walk.sign_out().await;

    walk.go("sign-in").await;
    walk.sign_in(alex()).await;
    walk.send("/two-step/code", &[("code", &app)]).await;
    walk.says("or it was used already").await;
    walk.press("ul.ways a").await;
    walk.choose("/two-step", "recovery-code").await;
    walk.send("/two-step/code", &[("code", &shown.to_lowercase())]).await;
    walk.is_titled("Your practice account").await;
    let account = walk.book().account(alex().address).unwrap();
    assert!(account["proofs"]["recovery_code"].is_null() && account["proofs"]["two_step"] == true);
    let deeds = walk.book().deeds(alex().address);
    assert_eq!(deeds[..4], ["SignedIn", "RecoveryCodeUsed", "WrongSecondStep", "SignedIn"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_is_changed_by_whoever_knows_the_old_one_and_signed_in_a_moment_ago() {
    let walk = Walk::begin("password").await;
    walk.go("security").await;
    walk.sign_in(alex()).await;
    let before = walk.book().account(alex().address).unwrap()["password"].clone();
    walk.go("security/password").await;
    for (old, new) in [("wrong", STRONG), (alex().password, "password1"), (alex().password, alex().password)] {
        walk.send("/security/password", &[("old", old), ("password", new), ("again", new)]).await;
        assert_eq!(walk.status().await, 422, "{old}, {new}");
    }
    let change = [("old", alex().password), ("password", STRONG), ("again", STRONG)];
    walk.pass(10 * 60);
    walk.send("/security/password", &change).await;
    walk.is_titled("Sign in").await;
    assert_eq!(walk.book().account(alex().address).unwrap()["password"], before, "nothing was changed");
    walk.sign_in(alex()).await;
    walk.go("security/password").await;
    walk.send("/security/password", &change).await;
    walk.says("Your change counts from now on").await;
    assert_ne!(walk.book().account(alex().address).unwrap()["password"], before);
    assert_eq!(walk.book().sign_ins(alex().id), 1, "here, and nowhere else");
    walk.sign_out().await;
    walk.go("sign-in").await;
    walk.sign_in(alex()).await;
    walk.says("don't belong together").await;
}
