//! Every sentence of the pages, in English and in German, side by side.

use crate::lang::Lang;

/// Makes the struct of all sentences and one value of it per language, so that a missing one does not compile.
macro_rules! sentences {
    ($($name:ident: $en:literal, $de:literal;)*) => {
        /// The sentences of one language.
        pub(crate) struct Words { $(pub(crate) $name: &'static str,)* }
        static EN: Words = Words { $($name: $en,)* };
        static DE: Words = Words { $($name: $de,)* };
        #[cfg(test)]
        const ALL: &[(&str, &str, &str)] = &[$((stringify!($name), $en, $de),)*];
    };
}

/// The sentences of a language.
pub(crate) fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &EN,
        Lang::De => &DE,
    }
}

/// A sentence with its `{names}` replaced.
pub(crate) fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(sentence.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

sentences! {
    service: "Practice account service", "Übungs-Kontodienst";
    banner: "Practice account service – not a real account, nothing leaves this computer",
        "Übungs-Kontodienst – kein echtes Konto, nichts verlässt diesen Computer";
    error_prefix: "Error:", "Fehler:";
    footer_label: "About this service", "Über diesen Dienst";
    footer_dashboard: "Your account", "Ihr Konto";
    footer_security: "Security", "Sicherheit";
    footer_support: "Help", "Hilfe";
    address: "Address", "Adresse";
    password: "Password", "Passwort";
    cancel: "Cancel and go back to {app}", "Abbrechen und zurück zu {app}";
    cancel_device: "Cancel", "Abbrechen";

    sign_in_title: "Sign in", "Anmelden";
    sign_in_for: "{app} sent you here to sign in.", "{app} hat Sie zum Anmelden hierher geschickt.";
    sign_in_device: "Sign in here to carry the sign-in over to your other device.",
        "Melden Sie sich hier an, um die Anmeldung auf Ihr anderes Gerät zu übertragen.";
    sign_in_visit: "Sign in to see this practice account.", "Melden Sie sich an, um dieses Übungskonto zu sehen.";
    sign_in_button: "Sign in", "Anmelden";
    sign_in_create: "No account? Create one!", "Kein Konto? Legen Sie eins an!";
    sign_in_trouble: "I can’t sign in", "Ich kann mich nicht anmelden";
    sign_in_cast: "People you can practise with", "Personen, mit denen Sie üben können";
    sign_in_cast_hint: "They are made up. Choose a name to fill in the address, then type the password.",
        "Sie sind erfunden. Wählen Sie einen Namen, um die Adresse einzusetzen, und tippen Sie dann das Passwort.";
    sign_in_mismatch: "That address and password don’t belong together. Check both, or look at the list below.",
        "Adresse und Passwort gehören nicht zusammen. Prüfen Sie beides oder sehen Sie in der Liste unten nach.";
    sign_in_empty: "Enter your address and your password.", "Geben Sie Ihre Adresse und Ihr Passwort ein.";
    too_many: "That was too many tries. Wait {minutes} min, then try again. Nothing else was changed.",
        "Das waren zu viele Versuche. Warten Sie {minutes} Min. und versuchen Sie es dann noch einmal. Sonst wurde nichts geändert.";

    temper_plain: "everything goes the usual way; has a picture", "alles geht den üblichen Weg; hat ein Bild";
    temper_similar: "same name, nearly the same address", "gleicher Name, fast gleiche Adresse";
    temper_no_email: "gives no e-mail address to apps", "gibt Apps keine E-Mail-Adresse";
    temper_declines: "declines when an app asks", "lehnt ab, wenn eine App fragt";
    temper_long: "long name, written in two directions", "langer Name in zwei Schreibrichtungen";

    create_title: "Create a practice account", "Übungskonto anlegen";
    create_intro: "It lives in this computer’s memory until the service stops. Invent whatever you like.",
        "Es lebt im Speicher dieses Computers, bis der Dienst endet. Erfinden Sie, was Sie möchten.";
    create_intro_kept: "It is kept on this computer, in the folder the service was started with. Invent whatever you like.",
        "Es bleibt auf diesem Computer, in dem Ordner, mit dem der Dienst gestartet wurde. Erfinden Sie, was Sie möchten.";
    create_name: "Name", "Name";
    create_address_hint: "For example robin@practice.example. A code for it will lie in this service’s outbox.",
        "Zum Beispiel robin@practice.example. Ein Code dafür wird im Postausgang dieses Dienstes liegen.";
    create_password_hint: "At least 8 characters. Do not use a password you use elsewhere.",
        "Mindestens 8 Zeichen. Verwenden Sie kein Passwort, das Sie anderswo benutzen.";
    create_button: "Create account", "Konto anlegen";
    create_sent: "We sent an e-mail to", "Wir haben eine E-Mail geschickt an";
    create_sent_hint: "If no account has this address yet, it holds a code of six digits. It works for 10 minutes and five tries.",
        "Wenn noch kein Konto diese Adresse hat, enthält sie einen Code aus sechs Ziffern. Er gilt 10 Minuten lang und für fünf Versuche.";
    create_again: "Use another address, or send a new code", "Andere Adresse verwenden oder neuen Code senden";
    create_have: "I have an account", "Ich habe ein Konto";
    create_bad_name: "Enter a name of up to 120 characters.", "Geben Sie einen Namen mit höchstens 120 Zeichen ein.";
    create_bad_address: "Enter an address with a name, an @ and a place, such as robin@practice.example.",
        "Geben Sie eine Adresse mit Name, @ und Ort ein, etwa robin@practice.example.";
    create_bad_password: "Choose a password of 8 to 256 characters that is not your address.",
        "Wählen Sie ein Passwort mit 8 bis 256 Zeichen, das nicht Ihre Adresse ist.";
    create_failed: "The account could not be made. Try once more.",
        "Das Konto konnte nicht angelegt werden. Versuchen Sie es noch einmal.";

    choose_title: "Choose an account", "Konto wählen";
    choose_intro: "These people are already signed in here.", "Diese Personen sind hier schon angemeldet.";
    choose_other: "Use a different account", "Ein anderes Konto verwenden";

    consent_title: "Let {app} in?", "{app} Zugang geben?";
    consent_as: "You are signed in as", "Sie sind angemeldet als";
    consent_not_you: "Not you? Use a different account", "Nicht Sie? Ein anderes Konto verwenden";
    consent_asks: "{app} asks to:", "{app} möchte:";
    consent_asks_more: "{app} now also asks to:", "{app} möchte jetzt auch:";
    consent_had: "You agreed to this before, and it stays as it is:", "Dem haben Sie früher zugestimmt, und es bleibt so:";
    consent_only_id: "know that it is you, and nothing more", "wissen, dass Sie es sind, und sonst nichts";
    consent_profile: "see your name and your sign-in address", "Ihren Namen und Ihre Anmeldeadresse sehen";
    consent_email: "see your e-mail address", "Ihre E-Mail-Adresse sehen";
    consent_offline: "stay connected until you take this back", "verbunden bleiben, bis Sie es widerrufen";
    consent_user_read: "read your profile and your picture", "Ihr Profil und Ihr Bild lesen";
    consent_app_folder: "keep files in a folder of its own in your storage",
        "Dateien in einem eigenen Ordner in Ihrem Speicher ablegen";
    consent_never: "It never learns your password. You can take this back at any time under “Apps you let in”.",
        "Ihr Passwort erfährt die App nie. Sie können das jederzeit unter „Apps mit Zugang“ widerrufen.";
    consent_device: "The request comes from another device. Go on only if you see this code on a screen in front of you, right now. Nobody should send you a code or ask for one.",
        "Die Anfrage kommt von einem anderen Gerät. Machen Sie nur weiter, wenn Sie diesen Code jetzt auf einem Bildschirm vor sich sehen. Niemand sollte Ihnen einen Code schicken oder danach fragen.";
    consent_accept: "Accept", "Annehmen";
    consent_decline: "Decline", "Ablehnen";

    back_title: "One last step", "Noch ein Schritt";
    back_allowed: "You let {app} in. Go back to it to finish.", "Sie haben {app} Zugang gegeben. Gehen Sie zurück, um abzuschließen.";
    back_declined: "You did not let {app} in, and nothing was shared. Go back to it to choose what happens next.",
        "Sie haben {app} keinen Zugang gegeben, und nichts wurde weitergegeben. Gehen Sie zurück und entscheiden Sie dort, wie es weitergeht.";
    back_refused: "The sign-in could not be done as {app} asked. Go back to it to try another way.",
        "Die Anmeldung ging nicht so, wie {app} es wollte. Gehen Sie zurück und versuchen Sie einen anderen Weg.";
    back_button: "Go back to {app}", "Zurück zu {app}";
    back_close: "After that you can close this page.", "Danach können Sie diese Seite schließen.";

    link_title: "Enter the code", "Code eingeben";
    link_intro: "Type the code that the app on your other device shows.",
        "Tippen Sie den Code ein, den die App auf Ihrem anderen Gerät zeigt.";
    link_code: "Code", "Code";
    link_hint: "8 letters and digits, such as 5MTFVRR7. Small letters and spaces are fine.",
        "8 Buchstaben und Ziffern, etwa 5MTFVRR7. Kleinbuchstaben und Leerzeichen sind in Ordnung.";
    link_warning: "Only use a code that you can see on your own screen. Nobody should send you a code.",
        "Verwenden Sie nur einen Code, den Sie auf Ihrem eigenen Bildschirm sehen. Niemand sollte Ihnen einen Code schicken.";
    link_button: "Next", "Weiter";
    link_unknown: "No device is waiting with that code. Check each character, or get a new code on your device: a code lasts 15 minutes.",
        "Mit diesem Code wartet kein Gerät. Prüfen Sie jedes Zeichen oder holen Sie am Gerät einen neuen Code: Er gilt 15 Minuten.";
    link_empty: "Enter the code that your device shows.", "Geben Sie den Code ein, den Ihr Gerät zeigt.";
    link_allowed_title: "Done", "Fertig";
    link_allowed: "You let {app} in on your other device. It goes on there by itself, and you may close this page.",
        "Sie haben {app} auf Ihrem anderen Gerät Zugang gegeben. Dort geht es von selbst weiter, und Sie können diese Seite schließen.";
    link_declined_title: "Declined", "Abgelehnt";
    link_declined: "You did not let the app in, and nothing was shared. Your other device will say so, and you may close this page.",
        "Sie haben der App keinen Zugang gegeben, und nichts wurde weitergegeben. Ihr anderes Gerät sagt es Ihnen, und Sie können diese Seite schließen.";
    link_late_title: "The code has run out", "Der Code ist abgelaufen";
    link_late: "Your answer came too late for this code. Get a new one on your device and enter it here.",
        "Ihre Antwort kam für diesen Code zu spät. Holen Sie am Gerät einen neuen und geben Sie ihn hier ein.";
    link_again: "Enter a new code", "Neuen Code eingeben";

    dashboard_title: "Your practice account", "Ihr Übungskonto";
    dashboard_signed_in: "Signed in since {when} (UTC)", "Angemeldet seit {when} (UTC)";
    dashboard_links: "What you can do here", "Was Sie hier tun können";
    dashboard_link_device: "Enter a code from another device", "Code von einem anderen Gerät eingeben";
    dashboard_services: "Services", "Dienste";
    service_sign_in: "Sign-in for apps", "Anmeldung für Apps";
    service_sign_in_is: "Apps learn that it is you, and never your password.", "Apps erfahren, dass Sie es sind, und nie Ihr Passwort.";
    service_profile: "Profile", "Profil";
    service_profile_is: "Your name and picture, for the apps that you let read them.",
        "Ihr Name und Ihr Bild, für die Apps, denen Sie es erlauben.";
    service_storage: "Storage", "Speicher";
    service_storage_is: "A folder for each app that may keep files with you.",
        "Ein Ordner für jede App, die Dateien bei Ihnen ablegen darf.";
    dashboard_devices: "Linked devices", "Verknüpfte Geräte";
    devices_none: "No device is linked.", "Kein Gerät ist verknüpft.";
    device_by_code: "on a device linked by code", "auf einem mit Code verknüpften Gerät";
    device_by_browser: "on a device linked in its browser", "auf einem im Browser verknüpften Gerät";
    device_since: "Linked {when} (UTC)", "Verknüpft {when} (UTC)";
    device_seen: "Last seen {when} (UTC)", "Zuletzt gesehen {when} (UTC)";
    device_unlink: "Unlink", "Verknüpfung lösen";
    storage: "What apps keep in your storage", "Was Apps in Ihrem Speicher ablegen";
    storage_none: "No app keeps anything here.", "Keine App hat hier etwas abgelegt.";
    storage_changed: "Changed {when} (UTC)", "Geändert {when} (UTC)";
    storage_size: "{bytes} bytes", "{bytes} Bytes";
    choice_on: "on, as chosen on {device}, {when} (UTC)", "ein, gewählt auf {device}, {when} (UTC)";
    choice_off: "off, as chosen on {device}, {when} (UTC)", "aus, gewählt auf {device}, {when} (UTC)";
    recommendations: "Recommendations", "Empfehlungen";
    recommendations_on: "You see here what would make your account safer.", "Sie sehen hier, was Ihr Konto sicherer machen würde.";
    recommendations_off: "Recommendations are off.", "Empfehlungen sind ausgeschaltet.";
    recommend_start: "Show recommendations", "Empfehlungen zeigen";
    recommend_stop: "Show none", "Keine zeigen";
    recommend_second: "Add a telephone, an e-mail address or an authenticator app", "Ein Telefon, eine E-Mail-Adresse oder eine Authenticator-App hinzufügen";
    recommend_two_step: "Switch on two-step verification", "Bestätigung in zwei Schritten einschalten";
    recommend_recovery_code: "Make a recovery code", "Wiederherstellungscode erzeugen";
    recommend_nothing: "There is nothing to recommend.", "Es gibt nichts zu empfehlen.";
    dashboard_key: "Product key", "Produktschlüssel";
    dashboard_key_help: "It has 25 characters in five groups and stands on the card in the box, on the sticker of the device, or in the e-mail from the shop.",
        "Er hat 25 Zeichen in fünf Gruppen und steht auf der Karte in der Packung, auf dem Aufkleber am Gerät oder in der E-Mail des Händlers.";
    dashboard_redeem: "Redeem a product key", "Produktschlüssel einlösen";
    dashboard_other: "Sign in as someone else", "Als jemand anderes anmelden";
    sign_out: "Sign out", "Abmelden";

    apps_title: "Apps you let in", "Apps mit Zugang";
    apps_none: "No app may use this account.", "Keine App darf dieses Konto verwenden.";
    apps_since: "since {when} (UTC)", "seit {when} (UTC)";
    apps_may: "It may:", "Sie darf:";
    apps_manage: "See and remove apps", "Apps ansehen und entfernen";
    apps_remove: "Remove {app}", "{app} entfernen";
    apps_removed: "The app was removed. Its sign-in no longer works.", "Die App wurde entfernt. Ihre Anmeldung gilt nicht mehr.";
    apps_back: "Back to your account", "Zurück zu Ihrem Konto";

    sign_out_title: "Sign out?", "Abmelden?";
    sign_out_intro: "This ends the sign-in in this browser. Apps you let in stay connected until you remove them.",
        "Damit endet die Anmeldung in diesem Browser. Apps mit Zugang bleiben verbunden, bis Sie sie entfernen.";
    sign_out_stay: "Stay signed in", "Angemeldet bleiben";
    signed_out_title: "You are signed out", "Sie sind abgemeldet";
    signed_out: "Nobody is signed in here now.", "Hier ist jetzt niemand angemeldet.";
    signed_out_again: "Sign in again", "Wieder anmelden";

    recovery_title: "Get back into a practice account", "Wieder in ein Übungskonto kommen";
    recovery_intro: "Enter the address of the account. The next page offers ways to show that it is yours; then you set a new password.",
        "Geben Sie die Adresse des Kontos ein. Die nächste Seite bietet Wege an, zu zeigen, dass es Ihres ist; danach setzen Sie ein neues Passwort.";
    recovery_go: "Continue", "Weiter";
    recovery_how_title: "How do you want to show that it is you?", "Wie möchten Sie sich ausweisen?";
    recovery_how_intro: "If there is an account with this address, one of these reaches you. What arrives works once and for 10 minutes.",
        "Wenn es ein Konto mit dieser Adresse gibt, erreicht Sie einer dieser Wege. Was ankommt, gilt einmal und 10 Minuten lang.";
    recovery_by_email: "Send a link by e-mail to {to}", "Einen Link per E-Mail an {to} senden";
    recovery_by_text: "Send a code by text to the number ending in {ending}", "Einen Code per SMS an die Nummer mit den Endziffern {ending} senden";
    recovery_sent_title: "Look for the message", "Sehen Sie nach der Nachricht";
    recovery_sent_email: "If there is an account with this address, a link is on its way. Open it to set a new password; this page can be closed.",
        "Wenn es ein Konto mit dieser Adresse gibt, ist ein Link unterwegs. Öffnen Sie ihn, um ein neues Passwort zu setzen; diese Seite kann geschlossen werden.";
    recovery_sent_text: "If there is an account with this address, a code of six digits is on its way. It works for 10 minutes and five tries.",
        "Wenn es ein Konto mit dieser Adresse gibt, ist ein Code aus sechs Ziffern unterwegs. Er gilt 10 Minuten lang und für fünf Versuche.";
    recovery_code: "Code", "Code";
    recovery_again: "Send a new one, or choose another way", "Neu senden oder einen anderen Weg wählen";
    recovery_outbox: "For testers: nothing leaves this computer. What a provider would send lies in the",
        "Für Tester: Nichts verlässt diesen Computer. Was ein Anbieter verschicken würde, liegt im";
    recovery_wrong: "That is not the code. Look at the newest message and enter its six digits.",
        "Das ist nicht der Code. Sehen Sie in der neuesten Nachricht nach und geben Sie deren sechs Ziffern ein.";
    recovery_gone: "This code can no longer be used: it was used, tried five times, or is older than 10 minutes. Send a new one.",
        "Dieser Code gilt nicht mehr: Er wurde schon benutzt, fünfmal versucht oder ist älter als 10 Minuten. Lassen Sie einen neuen senden.";
    code_title: "Enter the code", "Code eingeben";
    means_authenticator: "Use my authenticator app", "Meine Authenticator-App verwenden";
    means_recovery_code: "Use my recovery code", "Meinen Wiederherstellungscode verwenden";
    means_other: "Choose another way", "Einen anderen Weg wählen";
    authenticator_type: "Enter the six digits that your authenticator app shows for this account now.",
        "Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App jetzt für dieses Konto zeigt.";
    authenticator_wrong: "That is not the present code, or it was used already. Wait for the next one and enter it.",
        "Das ist nicht der aktuelle Code, oder er wurde schon benutzt. Warten Sie auf den nächsten und geben Sie ihn ein.";
    authenticator_hint: "For testers: what the app of a practice person shows is on the page",
        "Für Tester: Was die App einer Übungsperson zeigt, steht auf der Seite";
    authenticator_title: "Authenticator codes", "Authenticator-Codes";
    authenticator_intro: "For testers, and no part of what an account provider would show: the code that the authenticator app of each person shows now. Each is taken once.",
        "Für Tester und kein Teil dessen, was ein Kontoanbieter zeigen würde: der Code, den die Authenticator-App jeder Person gerade zeigt. Jeder gilt einmal.";
    authenticator_left: "changes in {seconds} s", "wechselt in {seconds} s";
    authenticator_none: "Nobody has an authenticator app.", "Niemand hat eine Authenticator-App.";
    authenticator_again: "Show the present codes", "Aktuelle Codes zeigen";
    recovery_code_type: "Enter your recovery code: 25 letters and digits. Small letters and missing hyphens are fine.",
        "Geben Sie Ihren Wiederherstellungscode ein: 25 Buchstaben und Ziffern. Kleinbuchstaben und fehlende Bindestriche sind in Ordnung.";
    recovery_code_wrong: "That is not the recovery code of this account. Check each character: a code works once, and a newer one replaces it.",
        "Das ist nicht der Wiederherstellungscode dieses Kontos. Prüfen Sie jedes Zeichen: Ein Code gilt einmal, und ein neuerer ersetzt ihn.";

    step_title: "One more step", "Noch ein Schritt zur Anmeldung";
    step_intro: "This account wants more than a password. Choose how to show that it is you.",
        "Dieses Konto verlangt mehr als ein Passwort. Wählen Sie, wie Sie sich ausweisen.";
    step_by_email: "Send a code by e-mail to {to}", "Einen Code per E-Mail an {to} senden";
    step_sent: "A code of six digits is on its way. It works for 10 minutes and five tries.",
        "Ein Code aus sechs Ziffern ist unterwegs. Er gilt 10 Minuten lang und für fünf Versuche.";

    new_title: "Set a new password", "Neues Passwort setzen";
    new_ends: "After this, everyone who is signed in to this account has to sign in again, on every device.",
        "Danach müssen sich alle, die an diesem Konto angemeldet sind, auf jedem Gerät neu anmelden.";
    new_password: "New password", "Neues Passwort";
    new_hint: "At least 8 characters. Three or four words that do not belong together are strong and easy to keep.",
        "Mindestens 8 Zeichen. Drei oder vier Wörter, die nicht zusammengehören, sind stark und leicht zu merken.";
    new_again: "The same once more", "Noch einmal dasselbe";
    new_button: "Set the password", "Passwort setzen";
    new_differ: "The two passwords differ. Type the same one twice.", "Die beiden Passwörter unterscheiden sich. Tippen Sie zweimal dasselbe.";
    new_same: "This is the password from before. Choose another one.", "Das ist das bisherige Passwort. Wählen Sie ein anderes.";
    new_failed: "The password could not be kept. Nothing was changed; send it once more.",
        "Das Passwort ließ sich nicht ablegen. Es wurde nichts geändert; senden Sie es noch einmal ab.";
    new_done_title: "Your new password is set", "Ihr neues Passwort gilt";
    new_done: "Every earlier sign-in of {address} has ended. Sign in with the new password.",
        "Jede frühere Anmeldung von {address} ist beendet. Melden Sie sich mit dem neuen Passwort an.";
    link_gone: "This link was used, is older than 10 minutes, or another one was used since. The password was not changed by it.",
        "Dieser Link wurde schon benutzt, ist älter als 10 Minuten, oder ein anderer wurde seither benutzt. Er hat das Passwort nicht geändert.";
    link_gone_again: "Ask for a new one", "Einen neuen anfordern";
    weak_common: "This is close to a password that many people use. Take three or four words that do not belong together.",
        "Das ähnelt einem Passwort, das viele benutzen. Nehmen Sie drei oder vier Wörter, die nicht zusammengehören.";
    weak_word: "One word alone is quickly guessed. Add two or three that do not belong to it.",
        "Ein Wort allein ist schnell erraten. Fügen Sie zwei oder drei hinzu, die nicht dazugehören.";
    weak_names: "Names are quickly guessed. Add two or three words that have nothing to do with you.",
        "Namen sind schnell erraten. Fügen Sie zwei oder drei Wörter hinzu, die nichts mit Ihnen zu tun haben.";
    weak_keys: "Rows of keys are quickly guessed. Take three or four words instead.",
        "Tastenreihen sind schnell erraten. Nehmen Sie stattdessen drei oder vier Wörter.";
    weak_repeats: "Repetitions and sequences are quickly guessed. Take three or four words instead.",
        "Wiederholungen und Folgen sind schnell erraten. Nehmen Sie stattdessen drei oder vier Wörter.";
    weak_dates: "Years and dates are quickly guessed. Take three or four words instead.",
        "Jahre und Daten sind schnell erraten. Nehmen Sie stattdessen drei oder vier Wörter.";
    weak_short: "This is quickly guessed. Add another word or two that do not belong to it.",
        "Das ist schnell erraten. Fügen Sie ein oder zwei Wörter hinzu, die nicht dazugehören.";

    mail_link: "Somebody asked for a new password for this account. If it was you, open the link within 10 minutes. If not, do nothing: the password stays as it is.",
        "Jemand hat für dieses Konto ein neues Passwort angefordert. Wenn Sie es waren, öffnen Sie den Link innerhalb von 10 Minuten. Wenn nicht, tun Sie nichts: Das Passwort bleibt, wie es ist.";
    text_code: "{code} is your code for a new password. Tell it to nobody.", "{code} ist Ihr Code für ein neues Passwort. Sagen Sie ihn niemandem.";
    mail_create: "{code} is the code for your new account. If you did not ask for one, do nothing: no account is made.",
        "{code} ist der Code für Ihr neues Konto. Wenn Sie keins wollten, tun Sie nichts: Es wird keins angelegt.";
    mail_taken: "Somebody, perhaps you, wanted to create an account with this address. It has one already: sign in, or get back into it if you cannot. If it was not you, do nothing.",
        "Jemand, vielleicht Sie, wollte mit dieser Adresse ein Konto anlegen. Es gibt schon eins: Melden Sie sich an, oder holen Sie es zurück, wenn Sie nicht hineinkommen. Wenn Sie es nicht waren, tun Sie nichts.";
    mail_step: "{code} is your code to sign in. Whoever asks you for it wants to get into your account: tell it to nobody.",
        "{code} ist Ihr Code zum Anmelden. Wer Sie danach fragt, will in Ihr Konto: Sagen Sie ihn niemandem.";
    mail_add: "{code} is the code to add this to your account. If you did not ask for it, do nothing.",
        "{code} ist der Code, um dies Ihrem Konto hinzuzufügen. Wenn Sie ihn nicht wollten, tun Sie nichts.";
    mail_security: "Your account: {what}. If it was not you, get back into the account now and look through “Security”.",
        "Ihr Konto: {what}. Wenn Sie es nicht waren, holen Sie sich das Konto jetzt zurück und sehen Sie unter „Sicherheit“ nach.";
    mail_changed: "The password of this account was changed, and every earlier sign-in has ended. If it was not you, get back into the account now.",
        "Das Passwort dieses Kontos wurde geändert, und jede frühere Anmeldung ist beendet. Wenn Sie es nicht waren, holen Sie sich das Konto jetzt zurück.";
    outbox_title: "Outbox", "Postausgang";
    outbox_intro: "For testers, and no part of what an account provider would show: the e-mails and texts that a real one would have sent, the newest first.",
        "Für Tester und kein Teil dessen, was ein Kontoanbieter zeigen würde: die E-Mails und SMS, die ein echter verschickt hätte, die neueste zuerst.";
    outbox_empty: "Nothing was sent yet.", "Es wurde noch nichts verschickt.";
    outbox_email: "E-mail to", "E-Mail an";
    outbox_text: "Text to", "SMS an";
    outbox_link: "Set a new password", "Neues Passwort setzen";

    recovery_locked: "After too many tries an address has to wait up to 15 minutes.",
        "Nach zu vielen Versuchen muss eine Adresse bis zu 15 Minuten warten.";
    recovery_sign_in: "Sign in", "Anmelden";
    recovery_create: "Create an account", "Konto anlegen";

    security_title: "Security", "Sicherheit";
    security_done: "Your change counts from now on.", "Ihre Änderung gilt ab jetzt.";
    security_proofs: "How you show that it is you", "Wie Sie sich ausweisen";
    security_password: "Change the password", "Passwort ändern";
    security_password_ends: "Every other sign-in of this account ends, on every device.",
        "Jede andere Anmeldung an diesem Konto endet, auf jedem Gerät.";
    security_old: "Present password", "Bisheriges Passwort";
    security_old_wrong: "That is not the present password. Nothing was changed.",
        "Das ist nicht das bisherige Passwort. Es wurde nichts geändert.";
    security_back: "Back to Security", "Zurück zur Sicherheit";
    security_more: "What happened", "Was geschehen ist";
    security_advice: "How to keep an account safe", "Wie man ein Konto sicher hält";
    proof_email: "Another e-mail address", "Weitere E-Mail-Adresse";
    proof_email_add: "Add an e-mail address", "E-Mail-Adresse hinzufügen";
    proof_phone: "Telephone", "Telefon";
    proof_phone_add: "Add a telephone", "Telefon hinzufügen";
    proof_authenticator: "Authenticator app", "Authenticator-App";
    proof_authenticator_add: "Add an authenticator app", "Authenticator-App hinzufügen";
    proof_there: "Set up", "Eingerichtet";
    proof_remove: "Remove: {what}", "Entfernen: {what}";
    proof_recovery_code: "Recovery code", "Wiederherstellungscode";
    proof_recovery_code_there: "You have one. A new one replaces it.", "Sie haben einen. Ein neuer ersetzt ihn.";
    proof_recovery_code_none: "You have none. It gets you in when everything else is lost.",
        "Sie haben keinen. Er bringt Sie hinein, wenn alles andere verloren ist.";
    proof_recovery_code_make: "Make a recovery code", "Wiederherstellungscode erzeugen";
    made_recovery_code: "This is your recovery code. It is shown this once.",
        "Das ist Ihr Wiederherstellungscode. Er wird nur dieses eine Mal gezeigt.";
    made_recovery_code_hint: "Write it down and keep it where you keep important papers. It works once, and an older one no longer does.",
        "Schreiben Sie ihn auf und verwahren Sie ihn bei wichtigen Papieren. Er gilt einmal, und ein älterer gilt nicht mehr.";
    two_step: "Two-step verification", "Bestätigung in zwei Schritten";
    two_step_on: "Two-step verification is on: a password alone signs in nobody.",
        "Die Bestätigung in zwei Schritten ist eingeschaltet: Ein Passwort allein meldet niemanden an.";
    two_step_off: "Two-step verification is off: whoever has the password gets in. Make a recovery code before you switch it on.",
        "Die Bestätigung in zwei Schritten ist ausgeschaltet: Wer das Passwort hat, kommt hinein. Erzeugen Sie einen Wiederherstellungscode, bevor Sie sie einschalten.";
    switch_on: "Switch it on", "Einschalten";
    switch_off: "Switch it off", "Ausschalten";
    add_email_intro: "Enter the address. It counts once you entered the code that is sent to it.",
        "Geben Sie die Adresse ein. Sie gilt, sobald Sie den dorthin geschickten Code eingegeben haben.";
    add_phone_intro: "Enter the number. It counts once you entered the code that is sent to it.",
        "Geben Sie die Nummer ein. Sie gilt, sobald Sie den dorthin geschickten Code eingegeben haben.";
    add_number: "Telephone number", "Telefonnummer";
    add_bad_phone: "Enter a telephone number of 6 to 15 digits, such as +49 30 23125 001.",
        "Geben Sie eine Telefonnummer mit 6 bis 15 Ziffern ein, etwa +49 30 23125 001.";
    add_authenticator_intro: "An authenticator app shows a new code every 30 seconds, also without a network. Have the app open before you go on.",
        "Eine Authenticator-App zeigt alle 30 Sekunden einen neuen Code, auch ohne Netz. Öffnen Sie die App, bevor Sie weitermachen.";
    add_scan: "Point the app’s camera at this picture.", "Richten Sie die Kamera der App auf dieses Bild.";
    add_qr: "QR code with the secret for the app", "QR-Code mit dem Geheimnis für die App";
    add_type: "Or type this secret into the app:", "Oder tippen Sie dieses Geheimnis in die App:";
    add_then: "Then enter the code that the app shows. The app counts once that code is right.",
        "Geben Sie dann den Code ein, den die App zeigt. Die App gilt, sobald dieser Code stimmt.";
    add_button: "Add", "Hinzufügen";
    activity_title: "Recent activity", "Letzte Aktivität";
    activity_intro: "The newest first. If something was not you, change the password.",
        "Das Neueste zuerst. Wenn Sie etwas nicht waren, ändern Sie das Passwort.";
    activity_not_me: "Something was not me", "Etwas war ich nicht";
    deed_signed_in: "Signed in", "Angemeldet";
    deed_wrong_password: "A sign-in failed: wrong password", "Anmeldung gescheitert: falsches Passwort";
    deed_wrong_second_step: "A sign-in failed: wrong code in the second step", "Anmeldung gescheitert: falscher Code im zweiten Schritt";
    deed_too_many_tries: "A sign-in was turned away: too many tries", "Anmeldung abgewiesen: zu viele Versuche";
    deed_password_changed: "Password changed", "Passwort geändert";
    deed_password_recovered: "Password set anew after “I can’t sign in”", "Passwort nach „Ich kann mich nicht anmelden“ neu gesetzt";
    deed_app_allowed: "App let in", "App Zugang gegeben";
    deed_device_allowed: "App on another device let in, by code", "App auf einem anderen Gerät Zugang gegeben, mit Code";
    deed_app_removed: "App removed", "App entfernt";
    deed_device_unlinked: "Device unlinked", "Verknüpfung eines Geräts gelöst";
    deed_email_added: "E-mail address added", "E-Mail-Adresse hinzugefügt";
    deed_email_removed: "E-mail address removed", "E-Mail-Adresse entfernt";
    deed_phone_added: "Telephone added", "Telefon hinzugefügt";
    deed_phone_removed: "Telephone removed", "Telefon entfernt";
    deed_authenticator_added: "Authenticator app added", "Authenticator-App hinzugefügt";
    deed_authenticator_removed: "Authenticator app removed", "Authenticator-App entfernt";
    deed_two_step_on: "Two-step verification switched on", "Bestätigung in zwei Schritten eingeschaltet";
    deed_two_step_off: "Two-step verification switched off", "Bestätigung in zwei Schritten ausgeschaltet";
    deed_recovery_code_made: "Recovery code made", "Wiederherstellungscode erzeugt";
    deed_recovery_code_used: "Recovery code used", "Wiederherstellungscode benutzt";
    security_intro: "This is what a real account deserves. A practice account holds nothing worth stealing.",
        "Das verdient ein echtes Konto. Ein Übungskonto enthält nichts, was sich zu stehlen lohnt.";
    security_1: "Sign in on the provider’s own page only, and look at the address first.",
        "Melden Sie sich nur auf der Seite des Anbieters an und sehen Sie zuerst auf die Adresse.";
    security_2: "Turn on two-step verification and keep at least three ways to prove that it is you.",
        "Schalten Sie die Bestätigung in zwei Schritten ein und halten Sie mindestens drei Wege bereit, sich auszuweisen.";
    security_3: "Never enter a code that someone sent you.", "Geben Sie nie einen Code ein, den Ihnen jemand geschickt hat.";
    security_4: "Look through the apps you let in now and then, and remove what you no longer use.",
        "Sehen Sie ab und zu durch, welche Apps Zugang haben, und entfernen Sie, was Sie nicht mehr brauchen.";

    redeem_title: "Redeem a product key", "Produktschlüssel einlösen";
    redeem_intro: "On a real provider’s page you would type the 25 characters here, and the product would join your account.",
        "Auf der Seite eines echten Anbieters würden Sie hier die 25 Zeichen eintippen, und das Produkt käme zu Ihrem Konto.";
    redeem_nothing: "The practice service sells nothing and takes no keys, so yours is still unused. Keep it for the real page.",
        "Der Übungsdienst verkauft nichts und nimmt keine Schlüssel an; Ihrer ist also noch unbenutzt. Heben Sie ihn für die echte Seite auf.";

    support_title: "Help", "Hilfe";
    support_what_q: "What is this?", "Was ist das?";
    support_what: "A complete account service that runs on this computer, for trying out how an app links an account. It answers this computer only.",
        "Ein vollständiger Kontodienst, der auf diesem Computer läuft, um auszuprobieren, wie eine App ein Konto verknüpft. Er antwortet nur diesem Computer.";
    support_kept_q: "What does it keep?", "Was behält er?";
    support_kept: "Nothing. Accounts, sign-ins and permissions are gone when it stops.",
        "Nichts. Konten, Anmeldungen und Berechtigungen sind weg, wenn er endet.";
    support_kept_there: "Accounts, sign-ins, permissions and messages, in the folder on this computer that the service was started with. Whoever started it can remove the folder.",
        "Konten, Anmeldungen, Berechtigungen und Nachrichten, in dem Ordner auf diesem Computer, mit dem der Dienst gestartet wurde. Wer ihn gestartet hat, kann den Ordner entfernen.";
    support_stuck_q: "I am stuck.", "Ich komme nicht weiter.";
    support_stuck: "Go back to the app that sent you here and start the sign-in again: each start makes new codes.",
        "Gehen Sie zurück zu der App, die Sie hierher geschickt hat, und beginnen Sie die Anmeldung neu: Jeder Beginn macht neue Codes.";

    stale_title: "This page is out of date", "Diese Seite ist veraltet";
    stale: "It was used before, belongs to another browser, or stayed open too long. Go back to the app and start the sign-in again; nothing was changed.",
        "Sie wurde schon benutzt, gehört zu einem anderen Browser oder blieb zu lange offen. Gehen Sie zurück zur App und beginnen Sie die Anmeldung neu; es wurde nichts geändert.";
    form_title: "This form is out of date", "Dieses Formular ist veraltet";
    form_stale: "You signed in or out since it was drawn, or your browser keeps no cookies for this page. Open the page again; nothing was changed.",
        "Sie haben sich inzwischen an- oder abgemeldet, oder Ihr Browser behält für diese Seite keine Cookies. Öffnen Sie die Seite neu; es wurde nichts geändert.";
    open_again: "Open the page again", "Seite neu öffnen";
    fault_title: "This link from the app cannot be used", "Dieser Link aus der App ist nicht verwendbar";
    fault_intro: "Whoever made the app can mend it. You were not signed in anywhere, and nothing was sent back.",
        "Wer die App gemacht hat, kann das beheben. Sie wurden nirgends angemeldet, und nichts wurde zurückgeschickt.";
    fault_do: "Go back to the app and choose another way to sign in.", "Gehen Sie zurück zur App und wählen Sie eine andere Art der Anmeldung.";
    fault_details: "Details for support", "Einzelheiten für die Hilfe";
    missing_title: "There is nothing here", "Hier ist nichts";
    missing: "This address belongs to no page of the practice account service.",
        "Unter dieser Adresse hat der Übungs-Kontodienst keine Seite.";

    device_message: "To sign in, use a web browser to open the page {address} and enter the code {code} to authenticate.",
        "Öffnen Sie zum Anmelden in einem Webbrowser die Seite {address} und geben Sie den Code {code} ein.";
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(sentence: &str) -> Vec<&str> {
        let mut names: Vec<_> = sentence.split('{').skip(1).filter_map(|part| part.split('}').next()).collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn both_languages_name_the_same_values_in_every_sentence() {
        for (name, en, de) in ALL {
            assert_eq!(places(en), places(de), "{name}");
            assert!(!en.trim().is_empty() && !de.trim().is_empty(), "{name}");
        }
    }

    #[test]
    fn no_sentence_blames_begs_or_uses_jargon() {
        for (name, en, _) in ALL {
            let lower = en.to_lowercase();
            for word in ["invalid", "illegal", "oops", "please", "aadsts", "oauth"] {
                assert!(!lower.contains(word), "{name} contains “{word}”");
            }
        }
    }

    #[test]
    fn values_are_filled_in() {
        assert_eq!(fill("{a} and {b}", &[("a", "1"), ("b", "2")]), "1 and 2");
    }
}
