//! Policies in the registry of Windows, as its own program `reg query` tells them.

use std::collections::{BTreeMap, BTreeSet};

use firstlink_wizard::preferences::SyncItem;

use super::policy::Policy;

/// Where Windows keeps the policies about its own sync.
#[cfg(windows)]
pub(super) const WINDOWS: &str = r"HKLM\Software\Policies\Microsoft\Windows\SettingSync";
/// Where Edge looks for policies, the weaker place first.
#[cfg(windows)]
pub(super) const EDGE: [&str; 2] = [r"HKCU\SOFTWARE\Policies\Microsoft\Edge", r"HKLM\SOFTWARE\Policies\Microsoft\Edge"];

/// The values of a key and of those below it: the last part of the key and the name, in small letters, and what is there.
pub(super) type Values = BTreeMap<(String, String), String>;

/// Asks for a key and all below it; nothing where there is no such key.
#[cfg(windows)]
pub(super) fn query(key: &str) -> Values {
    use std::os::windows::process::CommandExt as _;
    use std::process::{Command, Stdio};
    /// `CREATE_NO_WINDOW`: no terminal flashes up.
    const NO_WINDOW: u32 = 0x0800_0000;
    let mut command = Command::new("reg.exe");
    command.args(["query", key, "/s"]).stdin(Stdio::null()).stderr(Stdio::null()).creation_flags(NO_WINDOW);
    let told = command.output().map(|output| output.stdout).unwrap_or_default();
    values(&String::from_utf8_lossy(&told))
}

/// Reads what `reg query KEY /s` prints: a line for each key, and below it a line for each value, with name, type and data
/// between four spaces.
pub(super) fn values(told: &str) -> Values {
    let mut key = String::new();
    let mut found = Values::new();
    for line in told.lines().map(|line| line.trim_end_matches('\r')) {
        match line.strip_prefix("    ") {
            Some(value) => {
                let mut parts = value.splitn(3, "    ");
                if let (Some(name), Some(_), Some(data)) = (parts.next(), parts.next(), parts.next()) {
                    found.insert((key.clone(), name.to_lowercase()), data.to_owned());
                }
            }
            None if !line.is_empty() => key = line.rsplit('\\').next().unwrap_or_default().to_lowercase(),
            None => {}
        }
    }
    found
}

/// What Edge is told there.
pub(super) fn edge_policy(values: &Values) -> Policy {
    let kinds = values.iter().filter(|((key, _), _)| key == "synctypeslistdisabled").map(|(_, kind)| kind.clone());
    let kinds: Vec<String> = kinds.collect();
    Policy { sync_types_off: (!kinds.is_empty()).then_some(kinds), sign_in: number(values, "edge", "browsersignin") }
}

/// What Windows is told there, and nobody may change: 2 is off, and a 1 beside it takes the choice away.
pub(super) fn off_in_windows(values: &Values) -> BTreeSet<SyncItem> {
    let is_off = |name: &str| {
        number(values, "settingsync", name) == Some(2)
            && number(values, "settingsync", &format!("{name}useroverride")) == Some(1)
    };
    let passwords = is_off("disablesettingsync") || is_off("disablecredentialssettingsync");
    if passwords { [SyncItem::Passwords].into() } else { BTreeSet::new() }
}

fn number(values: &Values, key: &str, name: &str) -> Option<i64> {
    let data = values.get(&(key.to_owned(), name.to_owned()))?;
    i64::from_str_radix(data.strip_prefix("0x")?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `reg query … /s` prints it.
    const EDGE: &str = "\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\r\n    BrowserSignin    REG_DWORD    0x1\r\n    HomepageLocation    REG_SZ    https://a.example/    b\r\n\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\SyncTypesListDisabled\r\n    1    REG_SZ    favorites\r\n    2    REG_SZ    openTabs\r\n\r\n";

    #[test]
    fn a_list_of_edge_is_read_from_the_key_of_its_name() {
        let policy = edge_policy(&values(EDGE));
        assert_eq!(policy.sync_types_off.as_deref().unwrap(), ["favorites", "openTabs"]);
        assert_eq!((policy.sign_in, policy.off()), (Some(1), [SyncItem::Favourites].into()));
        assert_eq!(edge_policy(&values("")), Policy::default());
        let none = edge_policy(&values(&EDGE.replace("0x1", "0x0")));
        assert_eq!(none.off(), SyncItem::ALL.into());
    }

    #[test]
    fn windows_is_off_only_where_nobody_may_switch_it_on() {
        let head = "HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\\Windows\\SettingSync\r\n";
        let off = |lines: &str| off_in_windows(&values(&format!("\r\n{head}{lines}\r\n"))).len();
        let whole = "    DisableSettingSync    REG_DWORD    0x2\r\n";
        assert_eq!(off(whole), 0);
        assert_eq!(off(&format!("{whole}    DisableSettingSyncUserOverride    REG_DWORD    0x1\r\n")), 1);
        let passwords = "    DisableCredentialsSettingSync    REG_DWORD    0x2\r\n";
        assert_eq!(
            off(&format!("{passwords}    DisableCredentialsSettingSyncUserOverride    REG_DWORD    0x1\r\n")),
            1
        );
        assert_eq!(off(&format!("{passwords}    DisableSettingSyncUserOverride    REG_DWORD    0x1\r\n")), 0);
    }
}
