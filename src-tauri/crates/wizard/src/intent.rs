//! What a person did: the only thing a face may tell the wizard.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use zeroize::Zeroizing;

use crate::consent::ConsentPurpose;
use crate::display::Look;
use crate::recovery::Case;
use crate::switches::Switch;

/// Everything a person can ask for, closed; unknown names and unknown fields are refused.
///
/// In JSON: `{"intent":"save_sync","passwords":true,"history":false,"favourites":false}`. What makes no sense on the
/// present screen changes nothing: people press twice, and late.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "intent", rename_all = "snake_case", deny_unknown_fields)]
pub enum Intent {
    /// Welcome: begin.
    Start,
    /// Anywhere before the commitment: leave without linking.
    NotNow,
    /// The screen before, with its answers.
    Back,
    /// Another language, by BCP 47 tag.
    Language {
        /// The tag, as the picker gave it.
        tag: String,
    },
    /// Anywhere: another look of the page.
    Display {
        /// Which.
        look: Look,
    },
    /// ProductKey: check what was typed.
    SubmitKey {
        /// As typed or pasted.
        key: Typed,
        /// What the key is for.
        purpose: Purpose,
    },
    /// ProductKey: keep it in spite of the verdict, where there is something to keep.
    UseKeyAnyway {
        /// As typed or pasted.
        key: Typed,
        /// What the key is for.
        purpose: Purpose,
    },
    /// ProductKey: go on with the key already kept.
    KeepKey,
    /// ProductKey: take the kept key out of the vault.
    ForgetKey,
    /// Finish, Dashboard: put the kept key on the clipboard, for a minute.
    CopyKey,
    /// ProductKey: "I don't have a key".
    SkipKey,
    /// SignIn, DeviceCode: in the system browser.
    SignInBrowser,
    /// SignIn, BrowserWait: with a code on another device.
    SignInDevice,
    /// SignIn: "Create one!", in the system browser.
    CreateAccount,
    /// SignIn, BrowserWait, DeviceCode, Help: "I can't sign in".
    Recover,
    /// Recovery: this is what is wrong.
    RecoveryCase {
        /// What.
        case: Case,
    },
    /// Recovery: the next page.
    RecoveryNext,
    /// Recovery: the address of the account, or nothing; the sign-in begins with it (`login_hint`). No secret.
    RecoveryAddress {
        /// As typed.
        address: String,
    },
    /// Recovery: "I have a new password".
    Recovered,
    /// BrowserWait: open the browser once more.
    OpenAgain,
    /// BrowserWait: here is the address the browser ended on.
    PasteAddress {
        /// As pasted; holds the authorization code.
        address: Typed,
    },
    /// DeviceCode: a fresh code.
    NewCode,
    /// A wait: stop it and choose again.
    Cancel,
    /// LinkOffer: "Link now".
    LinkNow,
    /// LinkOffer, Confirm: not this account; sign in again with the chooser.
    OtherAccount,
    /// Confirm: the commitment.
    Confirm {
        /// What this computer is called in the link.
        device_name: String,
    },
    /// SyncChoices: these and no others.
    SaveSync {
        /// Saved passwords.
        passwords: bool,
        /// Browsing history.
        history: bool,
        /// Favourites.
        favourites: bool,
    },
    /// SyncChoices: none of them.
    SyncNothing,
    /// Recommendations: yes or no.
    Recommend {
        /// The answer.
        allow: Answer,
    },
    /// Finish: to the dashboard.
    Finish,
    /// Dashboard: choose again what to sync.
    ChangeChoices,
    /// Finish, Dashboard: keep a copy of the choices in the account. Copy: yes, where the account has allowed it already.
    KeepCopy,
    /// Finish, Dashboard: no more copy; take it out of the account.
    StopCopy,
    /// Finish, Dashboard: try the copy again now.
    SyncCopy,
    /// Finish, Dashboard: take over what other devices chose.
    UseFound,
    /// Finish, Dashboard: leave what other devices chose alone.
    KeepMine,
    /// Dashboard: ask the provider whether the link is still good.
    CheckLink,
    /// Dashboard: another name for this computer.
    Rename,
    /// Dashboard: this name.
    RenameTo {
        /// What this computer is called from now on.
        device_name: String,
    },
    /// Dashboard: the person's data, and what was agreed to.
    Agreements,
    /// Agreements: no longer.
    Withdraw {
        /// To what.
        purpose: ConsentPurpose,
    },
    /// Dashboard: what makes the account safer.
    Advice,
    /// Dashboard: the steps once more, with the answers kept.
    Rerun,
    /// Agreements: a file with everything that is kept here about the person.
    SaveMyData,
    /// Dashboard: ask whether to unlink.
    Unlink,
    /// SignIn, where there is no keyring: keep the sign-in under a passphrase.
    UsePassphrase,
    /// Passphrase: this one.
    ChoosePassphrase {
        /// What was typed.
        passphrase: Typed,
        /// The same once more.
        again: Typed,
    },
    /// Passphrase: open the vault with this one.
    OpenVault {
        /// What was typed.
        passphrase: Typed,
    },
    /// Passphrase: forget the vault, and sign in again.
    ForgetVault,
    /// Dashboard: yes, unlink.
    UnlinkNow,
    /// Dashboard, unlinked: forget what was chosen, too.
    ForgetChoices,
    /// Dashboard: no, keep the link.
    KeepLink,
    /// Open one of the provider's pages in the system browser.
    OpenPage {
        /// Which.
        page: Page,
    },
    /// Finish, Dashboard: to the switch that really syncs something that was chosen.
    OpenSwitch {
        /// Which.
        switch: Switch,
    },
    /// Questions and answers, advice, support.
    Help,
    /// Help: only what these words are in; all of it, when there are none.
    Search {
        /// As typed.
        words: String,
    },
    /// Problem: try what failed once more.
    Retry,
    /// Welcome, SignIn: look again at what the checks found.
    CheckAgain,
    /// NotNow: begin after all.
    StartAgain,
    /// Close the program; what was answered stays.
    Quit,
}

/// What a product key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Windows.
    Windows,
    /// Office or Microsoft 365.
    Office,
    /// Xbox, Store or gift card.
    Xbox,
    /// The person is not sure.
    Unsure,
}

/// Yes or no, as a button sends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// The provider's pages that Firstlink may open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Page {
    /// The account's own page.
    Dashboard,
    /// Make an account.
    CreateAccount,
    /// A lost password.
    Recovery,
    /// For those whom nothing on that page can reach.
    RecoveryForm,
    /// Passwords, two-step verification.
    Security,
    /// Who signed in lately, and from where.
    Activity,
    /// Which apps may use the account; the place to withdraw that.
    Consent,
    /// Where a product key or code is redeemed.
    Redeem,
    /// Where a key for Office or Microsoft 365 is used.
    Setup,
    /// People who can help.
    Support,
}

/// Text a person typed that may be secret: cannot be printed, is wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Typed(Zeroizing<String>);

impl Typed {
    /// Takes over what was typed.
    pub fn new(text: String) -> Typed {
        Typed(Zeroizing::new(text))
    }

    /// The text, for checking only.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<typed>")
    }
}

impl<'de> Deserialize<'de> for Typed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Typed, D::Error> {
        String::deserialize(deserializer).map(Typed::new)
    }
}

/// Value of a form field, as a face sends it.
#[derive(Clone, PartialEq, Eq)]
pub enum FieldValue {
    /// What stands in a text field, or the value of the chosen option.
    Text(Typed),
    /// Whether a switch is on.
    On(bool),
}

impl crate::screen::Action {
    /// The intent this action stands for, filled with the values of the fields it names.
    ///
    /// # Errors
    /// In words for a log (never with a value in them) when a field is missing or of the wrong kind.
    pub fn intent(&self, fields: &BTreeMap<String, FieldValue>) -> Result<Intent, String> {
        let mut object = serde_json::Map::new();
        for (name, value) in &self.send {
            object.insert(name.clone(), value.clone().into());
        }
        for name in &self.fields {
            let value = match fields.get(name) {
                Some(FieldValue::Text(text)) => text.text().into(),
                Some(FieldValue::On(on)) => (*on).into(),
                None => return Err(format!("the field \"{name}\" has no value")),
            };
            object.insert(name.clone(), value);
        }
        serde_json::from_value(object.into()).map_err(|_| {
            let intent = self.send.get("intent").map_or("?", String::as_str);
            format!("the fields do not make the intent \"{intent}\"")
        })
    }
}
