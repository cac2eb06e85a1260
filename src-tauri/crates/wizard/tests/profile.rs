//! Profiles as administrators write them, and as they mistype them.

#![expect(clippy::expect_used, reason = "what cannot happen fails the test")]

use std::collections::BTreeSet;

use firstlink_wizard::intent::Page;
use firstlink_wizard::profile::{CaFile, microsoft, parse};
use firstlink_wizard::provider::Provider;

fn provider(text: &str) -> Provider {
    parse(text).expect("a good profile").provider(None)
}

fn refused(text: &str) -> String {
    parse(text).expect_err("a profile with a flaw").to_string()
}

const WHOLE: &str = r#"
[provider]
name      = "Example"
issuer    = "https://127.0.0.1:8443/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"
graph     = "https://127.0.0.1:8443"
client_id = "00000000-0000-0000-0000-000000000000"
ca_file   = "ca.pem"
[provider.pages]
dashboard = "https://127.0.0.1:8443/dashboard"
"#;

#[test]
fn a_whole_profile_is_read_to_the_letter() {
    let given = parse(WHOLE).unwrap().provider.unwrap();
    assert_eq!(given.ca_file, Some(CaFile { path: "ca.pem".to_owned(), line: 7, column: 13 }));
    let provider = provider(WHOLE);
    assert_eq!(provider.name, "Example");
    assert_eq!(provider.issuer.as_str(), "https://127.0.0.1:8443/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0");
    assert_eq!(provider.graph.as_ref().map(url::Url::as_str), Some("https://127.0.0.1:8443/"));
    assert_eq!(provider.client_id.as_deref(), Some("00000000-0000-0000-0000-000000000000"));
    assert_eq!(provider.pages.len(), 1);
    assert_eq!(provider.pages[&Page::Dashboard].path(), "/dashboard");
}

#[test]
fn the_authorities_that_were_read_go_into_the_provider() {
    let provider = parse(WHOLE).unwrap().provider(Some(b"pem".to_vec()));
    assert_eq!(provider.extra_authorities.as_deref(), Some(&b"pem"[..]));
}

#[test]
fn microsoft_is_complete_but_for_the_client_id() {
    let microsoft = microsoft();
    assert_eq!(microsoft.client_id, None);
    assert!(!microsoft.facts().configured);
    assert_eq!(
        microsoft.issuer.as_str(),
        "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"
    );
    assert_eq!(microsoft.scopes.join(" "), "openid profile email offline_access User.Read");
    assert_eq!(microsoft.pages.len(), 10);
    for address in microsoft.pages.values() {
        assert_eq!((address.scheme(), address.query(), address.fragment()), ("https", None, None), "{address}");
    }
}

#[test]
fn an_empty_profile_is_microsoft() {
    assert_eq!(provider(""), microsoft());
    assert_eq!(provider("[provider]\n"), microsoft());
}

#[test]
fn a_profile_with_only_a_client_id_keeps_everything_else_of_microsoft() {
    let expected = Provider { client_id: Some("abc".to_owned()), ..microsoft() };
    assert_eq!(provider("provider.client_id = \"abc\""), expected);
}

#[test]
fn a_page_of_a_microsoft_profile_takes_the_place_of_that_page_alone() {
    let provider = provider("[provider.pages]\nsupport = \"https://oem.example/help\"\n");
    assert_eq!(provider.pages[&Page::Support].as_str(), "https://oem.example/help");
    assert_eq!(provider.pages[&Page::Security], microsoft().pages[&Page::Security]);
}

#[test]
fn another_issuer_takes_nothing_of_microsoft() {
    let provider = provider("[provider]\nissuer = \"https://id.example/tenant\"\nclient_id = \"abc\"");
    assert_eq!(provider.name, "id.example");
    assert_eq!(provider.graph, None, "its userinfo endpoint is known once it is asked");
    assert!(provider.pages.is_empty());
    assert!(provider.verification_hosts.is_empty());
    let told = format!("{provider:?}").to_lowercase();
    assert!(!told.contains("microsoft") && !told.contains("live.com"), "{told}");
}

#[test]
fn microsofts_issuer_written_out_is_still_microsoft() {
    let text = format!("[provider]\nissuer = \"{}\"", microsoft().issuer);
    assert_eq!(provider(&text), microsoft());
}

#[test]
fn every_page_of_the_wizard_has_a_key() {
    let keys = [
        "dashboard",
        "create_account",
        "recovery",
        "recovery_form",
        "security",
        "activity",
        "consent",
        "redeem",
        "support",
    ];
    let lines = keys.map(|key| format!("{key} = \"https://id.example/{key}\"\n")).concat();
    let pages: BTreeSet<Page> = provider(&format!("[provider.pages]\n{lines}")).pages.into_keys().collect();
    assert_eq!(pages, microsoft().pages.into_keys().collect());
}

#[test]
fn an_unknown_key_is_named_with_its_place_and_what_would_be_known() {
    assert_eq!(
        refused("[provider]\nname = \"Example\"\n  clientid = \"abc\"\n"),
        "line 3, column 3: \"clientid\" is not a setting of [provider]; \
         it has: name, issuer, graph, client_id, ca_file, pages"
    );
    assert_eq!(
        refused("[providers]\n"),
        "line 1, column 2: \"providers\" is not a setting of a profile; it has: provider"
    );
    assert_eq!(
        refused("[provider.pages]\nhome = \"https://id.example\"\n"),
        "line 2, column 1: \"home\" is not a setting of [provider.pages]; \
         it has: dashboard, create_account, recovery, recovery_form, security, activity, consent, redeem, setup, support"
    );
}

#[test]
fn a_profile_cannot_switch_sync_on() {
    assert!(refused("[sync]\npasswords = true\n").contains("\"sync\" is not a setting of a profile"));
    assert!(refused("recommendations = true\n").contains("\"recommendations\" is not a setting"));
}

#[test]
fn a_wrong_type_is_refused_at_the_value() {
    assert_eq!(
        refused("[provider]\nname = 7\n"),
        "line 2, column 8: \"name\" must be a text in quotes; this is a whole number"
    );
    assert_eq!(refused("provider = \"x\"\n"), "line 1, column 12: \"provider\" must be a table; this is a text");
    assert!(refused("[provider]\npages = []\n").ends_with("must be a table; this is a list"));
    assert!(refused("[[provider]]\nname = \"x\"\n").contains("\"provider\" must be a table"));
}

#[test]
fn what_is_not_toml_is_refused_with_its_place() {
    assert!(refused("[provider\n").starts_with("line 1, column 10: this is not TOML: "), "{}", refused("[provider\n"));
    assert!(refused("[provider]\nname = \"a\"\nname = \"b\"\n").starts_with("line 3, column 1: this is not TOML: "));
}

#[test]
fn the_first_flaw_of_the_text_is_the_one_told() {
    assert!(refused("[provider]\nzeal = 1\nname = 7\n").starts_with("line 2"));
    assert!(refused("[provider]\nname = 7\nardour = 1\n").starts_with("line 2"));
}

#[test]
fn columns_count_characters_and_lines_count_from_one() {
    assert!(refused("provider = { name = \"Käse\", x = 1 }").starts_with("line 1, column 29: "));
    assert!(refused("\r\n[provider]\r\nx = 1\r\n").starts_with("line 3, column 1: "));
}

#[test]
fn plain_http_is_for_loopback_only() {
    for host in ["127.0.0.1:1", "127.8.8.8", "[::1]:443", "localhost:9"] {
        parse(&format!("[provider]\nissuer = \"http://{host}/v2.0\"")).expect(host);
    }
    for host in ["id.example", "localhost.example", "128.0.0.1", "[::2]", "0.0.0.0", "127.0.0.1.example"] {
        let told = refused(&format!("[provider]\nissuer = \"http://{host}/v2.0\""));
        assert!(told.contains("\"issuer\" must begin with https://"), "{host}: {told}");
    }
}

#[test]
fn addresses_that_could_mislead_are_refused() {
    for (value, why) in [
        ("https://microsoft.com@id.example/", "user name or password"),
        ("https://:pw@id.example/", "user name or password"),
        ("javascript:alert(1)", "must begin with https://"),
        ("file:///etc/passwd", "must begin with https://"),
        ("id.example", "a whole address"),
        ("https://", "a whole address"),
        ("", "must not be empty"),
        ("https://id.example/?x=1", "no \"?\" and no \"#\""),
        ("https://id.example/#x", "no \"?\" and no \"#\""),
    ] {
        let told = refused(&format!("[provider]\nissuer = \"{value}\""));
        assert!(told.contains(why), "{value}: {told}");
    }
}

#[test]
fn names_and_ids_must_be_fit_to_show_and_send() {
    assert!(refused("[provider]\nclient_id = \"a b\"").contains("\"client_id\" must be"));
    assert!(refused("[provider]\nclient_id = \"\"").contains("\"client_id\" must not be empty"));
    assert!(refused("[provider]\nname = \"\\u202E\"").contains("\"name\" must have letters"));
    assert_eq!(provider("[provider]\nname = \"Ex\\u202Eample\\n Ltd\"").name, "Example Ltd");
}

#[test]
fn the_data_of_a_microsoft_account_is_asked_of_microsoft_only() {
    let told = refused("[provider]\ngraph = \"https://id.example\"");
    assert!(told.starts_with("line 2, column 9: \"graph\" needs an \"issuer\""), "{told}");
}

#[test]
fn a_byte_order_mark_changes_nothing() {
    assert_eq!(provider("\u{feff}[provider]\nclient_id = \"abc\"").client_id.as_deref(), Some("abc"));
}
