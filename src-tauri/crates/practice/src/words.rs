//! Every sentence of the pages, read from `ui/locales/<tag>/practice.ftl` (Project Fluent) in every language.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::lang::Lang;

/// Makes the struct of all sentences, so that one that no file has is found by the test that reads them all, and one that
/// nobody says by the compiler.
macro_rules! sentences {
    ($($name:ident;)*) => {
        /// The sentences of one language. What [`fill`] puts in stands as `{name}`.
        pub(crate) struct Words { $(pub(crate) $name: &'static str,)* }
        impl Words {
            fn read(say: impl Fn(&str) -> &'static str) -> Self {
                Self { $($name: say(stringify!($name)),)* }
            }
        }
        #[cfg(test)]
        const NAMES: &[&str] = &[$(stringify!($name),)*];
    };
}

/// The sentences of a language.
pub(crate) fn words(lang: Lang) -> &'static Words {
    static READ: [OnceLock<Words>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
    READ[lang as usize].get_or_init(|| {
        let bundle = bundle(lang);
        // Once for each language, and kept as long as the program runs.
        Words::read(|name| Box::leak(sentence(&bundle, name).into_boxed_str()))
    })
}

/// A sentence with its `{names}` replaced.
pub(crate) fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(sentence.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

/// What can be put into sentences.
const VALUES: [&str; 12] =
    ["address", "app", "bytes", "code", "device", "ending", "language", "minutes", "seconds", "to", "what", "when"];

type Bundle = FluentBundle<FluentResource>;

/// The files of a language: the pages' own, and those of the wizard that they say the same thing with.
macro_rules! files {
    ($tag:literal) => {
        [
            include_str!(concat!("../../../../ui/locales/", $tag, "/practice.ftl")),
            include_str!(concat!("../../../../ui/locales/", $tag, "/screens.ftl")),
            include_str!(concat!("../../../../ui/locales/", $tag, "/help.ftl")),
            include_str!(concat!("../../../../ui/locales/", $tag, "/recovery.ftl")),
        ]
    };
}

fn bundle(lang: Lang) -> Bundle {
    let files = match lang {
        Lang::En => files!("en"),
        Lang::De => files!("de"),
        Lang::Es => files!("es"),
        Lang::Fr => files!("fr"),
        Lang::It => files!("it"),
        Lang::Nl => files!("nl"),
        Lang::Pl => files!("pl"),
        Lang::PtBr => files!("pt-BR"),
        Lang::He => files!("he"),
        Lang::Ar => files!("ar"),
        Lang::Ja => files!("ja"),
        Lang::ZhHans => files!("zh-Hans"),
    };
    let mut bundle = Bundle::new_concurrent(lang.tag().parse().into_iter().collect());
    // An address or a name among words that run the other way.
    bundle.set_use_isolating(lang.is_right_to_left());
    for text in files {
        // What does not parse is left out here, and found by the tests of the sentences.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(rest, _)| rest);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// A sentence of the wizard's that is said here as well, with what is put into it there.
const THE_WIZARDS: &str = "language_draft";

/// The sentence of a field; what is still to be put in stands in it as `{name}`.
fn sentence(bundle: &Bundle, field: &str) -> String {
    let name = field.replace('_', "-");
    let name = if field == THE_WIZARDS { name } else { format!("practice-{name}") };
    let Some(pattern) = bundle.get_message(&name).and_then(|message| message.value()) else {
        return name;
    };
    let values: FluentArgs<'_> =
        VALUES.iter().map(|value| (*value, FluentValue::from(format!("{{{value}}}")))).collect();
    bundle.format_pattern(pattern, Some(&values), &mut vec![]).into_owned()
}

sentences! {
    service;
    banner;
    error_prefix;
    footer_label;
    footer_dashboard;
    footer_security;
    footer_support;
    footer_languages;
    language_draft;
    address;
    password;
    cancel;
    cancel_device;

    sign_in_title;
    sign_in_for;
    sign_in_device;
    sign_in_visit;
    sign_in_button;
    sign_in_create;
    sign_in_trouble;
    sign_in_cast;
    sign_in_cast_hint;
    sign_in_mismatch;
    sign_in_empty;
    too_many;

    temper_plain;
    temper_similar;
    temper_no_email;
    temper_declines;
    temper_long;

    create_title;
    create_intro;
    create_intro_kept;
    create_name;
    create_address_hint;
    create_password_hint;
    create_button;
    create_sent;
    create_sent_hint;
    create_again;
    create_have;
    create_bad_name;
    create_bad_address;
    create_bad_password;
    create_failed;

    choose_title;
    choose_intro;
    choose_other;

    consent_title;
    consent_as;
    consent_not_you;
    consent_asks;
    consent_asks_more;
    consent_had;
    consent_only_id;
    consent_profile;
    consent_email;
    consent_offline;
    consent_user_read;
    consent_app_folder;
    consent_never;
    consent_device;
    consent_accept;
    consent_decline;

    back_title;
    back_allowed;
    back_declined;
    back_refused;
    back_button;
    back_close;

    link_title;
    link_intro;
    link_code;
    link_hint;
    link_warning;
    link_button;
    link_unknown;
    link_empty;
    link_allowed_title;
    link_allowed;
    link_declined_title;
    link_declined;
    link_late_title;
    link_late;
    link_again;

    dashboard_title;
    dashboard_signed_in;
    dashboard_links;
    dashboard_link_device;
    dashboard_services;
    service_sign_in;
    service_sign_in_is;
    service_profile;
    service_profile_is;
    service_storage;
    service_storage_is;
    dashboard_devices;
    devices_none;
    device_by_code;
    device_by_browser;
    device_since;
    device_seen;
    device_unlink;
    storage;
    storage_none;
    storage_changed;
    storage_size;
    choice_on;
    choice_off;
    recommendations;
    recommendations_on;
    recommendations_off;
    recommend_start;
    recommend_stop;
    recommend_second;
    recommend_two_step;
    recommend_recovery_code;
    recommend_nothing;
    dashboard_key;
    dashboard_key_help;
    dashboard_redeem;
    dashboard_other;
    sign_out;

    apps_title;
    apps_none;
    apps_since;
    apps_may;
    apps_manage;
    apps_remove;
    apps_removed;
    apps_back;

    sign_out_title;
    sign_out_intro;
    sign_out_stay;
    signed_out_title;
    signed_out;
    signed_out_again;

    recovery_title;
    recovery_intro;
    recovery_go;
    recovery_how_title;
    recovery_how_intro;
    recovery_by_email;
    recovery_by_text;
    recovery_sent_title;
    recovery_sent_email;
    recovery_sent_text;
    recovery_code;
    recovery_again;
    recovery_outbox;
    recovery_wrong;
    recovery_gone;
    code_title;
    means_authenticator;
    means_recovery_code;
    means_other;
    authenticator_type;
    authenticator_wrong;
    authenticator_hint;
    authenticator_title;
    authenticator_intro;
    authenticator_left;
    authenticator_none;
    authenticator_again;
    recovery_code_type;
    recovery_code_wrong;

    step_title;
    step_intro;
    step_by_email;
    step_sent;

    new_title;
    new_ends;
    new_password;
    new_hint;
    new_again;
    new_button;
    new_differ;
    new_same;
    new_failed;
    new_done_title;
    new_done;
    link_gone;
    link_gone_again;
    weak_common;
    weak_word;
    weak_names;
    weak_keys;
    weak_repeats;
    weak_dates;
    weak_short;

    mail_link;
    text_code;
    mail_create;
    mail_taken;
    mail_step;
    mail_add;
    mail_security;
    mail_changed;
    outbox_title;
    outbox_intro;
    outbox_empty;
    outbox_email;
    outbox_text;
    outbox_link;

    recovery_locked;
    recovery_sign_in;
    recovery_create;

    security_title;
    security_done;
    security_proofs;
    security_password;
    security_password_ends;
    security_old;
    security_old_wrong;
    security_back;
    security_more;
    security_advice;
    proof_email;
    proof_email_add;
    proof_phone;
    proof_phone_add;
    proof_authenticator;
    proof_authenticator_add;
    proof_there;
    proof_remove;
    proof_recovery_code;
    proof_recovery_code_there;
    proof_recovery_code_none;
    proof_recovery_code_make;
    made_recovery_code;
    made_recovery_code_hint;
    two_step;
    two_step_on;
    two_step_off;
    switch_on;
    switch_off;
    add_email_intro;
    add_phone_intro;
    add_number;
    add_bad_phone;
    add_authenticator_intro;
    add_scan;
    add_qr;
    add_type;
    add_then;
    add_button;
    activity_title;
    activity_intro;
    activity_not_me;
    deed_signed_in;
    deed_wrong_password;
    deed_wrong_second_step;
    deed_too_many_tries;
    deed_password_changed;
    deed_password_recovered;
    deed_app_allowed;
    deed_device_allowed;
    deed_app_removed;
    deed_device_unlinked;
    deed_email_added;
    deed_email_removed;
    deed_phone_added;
    deed_phone_removed;
    deed_authenticator_added;
    deed_authenticator_removed;
    deed_two_step_on;
    deed_two_step_off;
    deed_recovery_code_made;
    deed_recovery_code_used;
    security_intro;
    security_1;
    security_2;
    security_3;
    security_4;

    redeem_title;
    redeem_intro;
    redeem_nothing;

    support_title;
    support_what_q;
    support_what;
    support_kept_q;
    support_kept;
    support_kept_there;
    support_stuck_q;
    support_stuck;

    stale_title;
    stale;
    form_title;
    form_stale;
    open_again;
    fault_title;
    fault_intro;
    fault_do;
    fault_details;
    missing_title;
    missing;

    device_message;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_every_sentence_and_leaves_room_for_the_same_values() {
        let places = |text: &str| VALUES.into_iter().filter(|value| text.contains(&format!("{{{value}}}"))).count();
        let english = bundle(Lang::En);
        for lang in Lang::ALL {
            let bundle = bundle(lang);
            for field in NAMES {
                let (text, model) = (sentence(&bundle, field), sentence(&english, field));
                assert!(!text.trim().is_empty() && !text.starts_with("practice-"), "{}: {field}: {text}", lang.tag());
                assert_eq!(places(&text), places(&model), "{}: {field}: {text}", lang.tag());
                assert_eq!(text.matches(['{', '}']).count(), 2 * places(&text), "{}: {field}: {text}", lang.tag());
            }
        }
    }

    #[test]
    fn every_sentence_of_the_file_is_one_of_the_pages() {
        let [file, ..] = files!("en");
        let named = file.lines().filter_map(|line| line.strip_prefix("practice-")?.split_once(" ="));
        let named: Vec<String> = named.map(|(name, _)| name.replace('-', "_")).collect();
        let own: Vec<&str> = NAMES.iter().copied().filter(|field| *field != THE_WIZARDS).collect();
        assert_eq!(named, own);
    }

    #[test]
    fn values_are_filled_in_and_isolated_where_words_run_the_other_way() {
        assert_eq!(fill("{a} and {b}", &[("a", "1"), ("b", "2")]), "1 and 2");
        assert!(fill(words(Lang::En).back_button, &[("app", "Firstlink")]).ends_with(" Firstlink"));
        assert!(words(Lang::Ar).back_button.contains("\u{2068}{app}\u{2069}"));
    }
}
