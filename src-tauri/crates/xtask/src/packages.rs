//! Makes sure that the system has what Firstlink needs: decides what is missing, then installs it or says what to install.

use std::collections::BTreeSet;
use std::io;
use std::process::Command;

use crate::calls::{answer, carry_out, on_path};
use crate::failure::Failure;
use crate::needs::{Need, Sign};
use crate::say;

/// Installs what is missing of `needs`, naming it first.
///
/// # Errors
/// Code 69 with what to install and how, on a system we cannot install on or when installing did not work.
pub(crate) fn ensure(needs: &[Need]) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let system = System::here();
    let missing = missing(needs, &Found::here(needs, &system));
    match plan(&missing, &system, on_path("apt-get")) {
        Plan::Nothing => Ok(()),
        Plan::Install(packages) => install(&packages),
        Plan::Tell(sentence) => Err(Failure::missing(sentence)),
    }
}

/// The Linux we are on, as far as package names go.
#[derive(Debug, Clone, PartialEq, Eq)]
enum System {
    Debian,
    Ubuntu,
    Fedora,
    Arch,
    /// Its name for people, as far as it gives one.
    Other(String),
}

impl System {
    fn here() -> Self {
        Self::read(&std::fs::read_to_string("/etc/os-release").unwrap_or_default())
    }

    /// From `os-release`, where `ID` names the system and `ID_LIKE` its relations, the closest first.
    fn read(release: &str) -> Self {
        let likes = value(release, "ID_LIKE");
        std::iter::once(value(release, "ID"))
            .chain(likes.split_whitespace())
            .find_map(Self::known)
            .unwrap_or_else(|| Self::Other(value(release, "PRETTY_NAME").to_owned()))
    }

    fn known(id: &str) -> Option<Self> {
        match id {
            "debian" => Some(Self::Debian),
            "ubuntu" => Some(Self::Ubuntu),
            "fedora" => Some(Self::Fedora),
            "arch" => Some(Self::Arch),
            _ => None,
        }
    }

    /// What a need is called here, where we are sure.
    fn package(&self, need: &Need) -> Option<&'static str> {
        match self {
            Self::Debian => Some(need.debian),
            Self::Ubuntu => need.ubuntu.or(Some(need.debian)),
            Self::Fedora => need.fedora,
            Self::Arch => need.arch,
            Self::Other(_) => None,
        }
    }

    fn name(&self) -> &str {
        match self {
            Self::Debian => "Debian",
            Self::Ubuntu => "Ubuntu",
            Self::Fedora => "Fedora",
            Self::Arch => "Arch",
            Self::Other(name) if name.is_empty() => "this system",
            Self::Other(name) => name,
        }
    }

    /// The words before the packages' names.
    fn installer(&self) -> &'static str {
        match self {
            Self::Debian | Self::Ubuntu => "sudo apt-get install",
            Self::Fedora => "sudo dnf install",
            Self::Arch => "sudo pacman -S --needed",
            Self::Other(_) => "",
        }
    }
}

fn value<'a>(release: &'a str, key: &str) -> &'a str {
    release.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('=')).unwrap_or_default().trim_matches('"')
}

/// What a look at the system found.
#[derive(Debug, Default)]
struct Found {
    /// Packages that dpkg calls installed; nothing where there is no dpkg.
    packages: Option<BTreeSet<String>>,
    programs: BTreeSet<&'static str>,
    libraries: BTreeSet<&'static str>,
    /// What to call packages when asking `packages`.
    ubuntu: bool,
}

impl Found {
    fn here(needs: &[Need], system: &System) -> Self {
        let mut found = Self { packages: installed(), ubuntu: *system == System::Ubuntu, ..Self::default() };
        for need in needs {
            match need.sign {
                Sign::Program(names) => {
                    found.programs.extend(names.iter().copied().filter(|name| on_path(name)));
                }
                Sign::Library(name) if library(name) => {
                    found.libraries.insert(name);
                }
                Sign::Library(_) | Sign::Package => {}
            }
        }
        found
    }

    fn has(&self, need: &Need) -> bool {
        self.has_package(need)
            || match need.sign {
                Sign::Program(names) => names.iter().any(|name| self.programs.contains(name)),
                Sign::Library(name) => self.libraries.contains(name),
                Sign::Package => self.packages.is_none(),
            }
    }

    fn has_package(&self, need: &Need) -> bool {
        let name = need.ubuntu.filter(|_| self.ubuntu).unwrap_or(need.debian);
        self.packages.as_ref().is_some_and(|packages| packages.contains(name))
    }
}

fn installed() -> Option<BTreeSet<String>> {
    let list = answer(Command::new("dpkg-query").args(["--show", "--showformat=${db:Status-Status} ${Package}\n"]))?;
    Some(list.lines().filter_map(|line| line.strip_prefix("installed ")).map(String::from).collect())
}

fn library(name: &str) -> bool {
    answer(Command::new("pkg-config").args(["--exists", name])).is_some()
}

fn missing(needs: &[Need], found: &Found) -> Vec<Need> {
    needs.iter().copied().filter(|need| !found.has(need)).collect()
}

/// What to do about what is missing.
#[derive(Debug, PartialEq, Eq)]
enum Plan {
    Nothing,
    /// These packages, through apt.
    Install(Vec<&'static str>),
    /// The person has to; this is what to say.
    Tell(String),
}

fn plan(missing: &[Need], system: &System, apt: bool) -> Plan {
    if missing.is_empty() {
        return Plan::Nothing;
    }
    match system {
        System::Debian | System::Ubuntu if apt => Plan::Install(names(missing, system)),
        System::Debian | System::Ubuntu | System::Fedora | System::Arch | System::Other(_) => {
            Plan::Tell(advice(missing, system))
        }
    }
}

fn names(missing: &[Need], system: &System) -> Vec<&'static str> {
    let mut names: Vec<_> = missing.iter().filter_map(|need| system.package(need)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn advice(missing: &[Need], system: &System) -> String {
    let mut lines =
        vec![format!("Firstlink needs something more, and on {} it cannot install it by itself:", system.name())];
    lines.extend(missing.iter().map(|need| {
        let name = system.package(need).map_or_else(|| format!("Debian calls it {}", need.debian), String::from);
        format!("  - {} ({name})", need.what)
    }));
    let names = names(missing, system);
    if !names.is_empty() {
        lines.push(format!("Install with: {} {}", system.installer(), names.join(" ")));
    }
    lines.push("Then give the same command again.".to_owned());
    lines.join("\n")
}

fn install(packages: &[&str]) -> Result<(), Failure> {
    say::line(format!("Installing system packages: {}", packages.join(" ")));
    let by_hand = || {
        Failure::missing(format!(
            "The packages could not be installed. Debian 12, Ubuntu 22.04 and newer have them; to install them by hand:\n  \
             sudo apt-get update && sudo apt-get install {}\nThen give the same command again.",
            packages.join(" ")
        ))
    };
    let mut fresh = false;
    if !lists_present() {
        carry_out(&mut apt(&["update"])).map_err(|_| by_hand())?;
        fresh = true;
    }
    let mut words = vec!["install", "--yes", "--no-install-recommends"];
    words.extend(packages);
    if carry_out(&mut apt(&words)).is_ok() {
        return Ok(());
    }
    if fresh {
        return Err(by_hand());
    }
    // The lists may be older than what the mirrors hold.
    carry_out(&mut apt(&["update"])).and_then(|()| carry_out(&mut apt(&words))).map_err(|_| by_hand())
}

fn lists_present() -> bool {
    std::fs::read_dir("/var/lib/apt/lists")
        .is_ok_and(|entries| entries.flatten().any(|entry| entry.file_name().to_string_lossy().contains("_Packages")))
}

fn apt(words: &[&str]) -> Command {
    let mut command = if root() { Command::new("env") } else { Command::new("sudo") };
    if !root() {
        command.arg("env");
    }
    command
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"])
        .args(words)
        .stdin(stdin());
    command
}

/// A person at a terminal may have to give sudo a password; nobody else is there to answer anything.
fn stdin() -> std::process::Stdio {
    if io::IsTerminal::is_terminal(&io::stdin()) { std::process::Stdio::inherit() } else { std::process::Stdio::null() }
}

fn root() -> bool {
    answer(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::needs::{TESTS, TEXT_BROWSER, WINDOW};

    fn with_packages(names: &[&str]) -> Found {
        Found { packages: Some(names.iter().map(|name| (*name).to_owned()).collect()), ..Found::default() }
    }

    fn debian_names(needs: &[Need]) -> Vec<&'static str> {
        needs.iter().map(|need| need.debian).collect()
    }

    #[test]
    fn only_what_is_missing_is_installed() {
        let found = with_packages(&["pkg-config", "build-essential"]);
        let missing = missing(WINDOW, &found);
        assert_eq!(plan(&missing, &System::Debian, true), Plan::Install(vec!["libwebkit2gtk-4.1-dev"]));
    }

    #[test]
    fn on_a_bare_debian_everything_is_installed() {
        let missing = missing(WINDOW, &with_packages(&[]));
        assert_eq!(debian_names(&missing), debian_names(WINDOW));
    }

    #[test]
    fn when_nothing_is_missing_nothing_is_done() {
        let found = with_packages(&debian_names(WINDOW));
        assert_eq!(plan(&missing(WINDOW, &found), &System::Debian, true), Plan::Nothing);
    }

    #[test]
    fn a_program_from_elsewhere_is_as_good_as_the_package() {
        let found = Found { programs: ["node", "lynx"].into(), ..with_packages(&[]) };
        assert!(!debian_names(&missing(TESTS, &found)).contains(&"nodejs"));
        assert!(missing(&[TEXT_BROWSER], &found).is_empty());
    }

    #[test]
    fn a_font_is_only_known_to_the_package_system() {
        let none = with_packages(&[]);
        assert!(debian_names(&missing(TESTS, &none)).contains(&"fonts-noto-core"));
        let no_dpkg = Found::default();
        assert!(!debian_names(&missing(TESTS, &no_dpkg)).contains(&"fonts-noto-core"));
    }

    #[test]
    fn ubuntu_has_names_of_its_own() {
        let found = Found { ubuntu: true, ..with_packages(&["chromium-browser"]) };
        let missing = missing(TESTS, &found);
        let Plan::Install(names) = plan(&missing, &System::Ubuntu, true) else {
            panic!("apt is there");
        };
        assert!(names.contains(&"chromium-chromedriver"));
        assert!(!names.contains(&"chromium-browser"));
        assert!(!names.contains(&"chromium"));
    }

    #[test]
    fn fedora_and_arch_are_told_their_own_command() {
        let missing = missing(WINDOW, &Found::default());
        let Plan::Tell(fedora) = plan(&missing, &System::Fedora, false) else {
            panic!("we cannot install there");
        };
        assert!(fedora.contains("sudo dnf install gcc pkgconf-pkg-config webkit2gtk4.1-devel"));
        let Plan::Tell(arch) = plan(&missing, &System::Arch, false) else {
            panic!("we cannot install there");
        };
        assert!(arch.contains("sudo pacman -S --needed base-devel pkgconf webkit2gtk-4.1"));
    }

    #[test]
    fn an_unknown_system_is_told_what_each_thing_is() {
        let system = System::read("PRETTY_NAME=\"Slackware 15.0\"\nID=slackware\n");
        let missing = missing(WINDOW, &Found::default());
        let Plan::Tell(sentence) = plan(&missing, &system, false) else {
            panic!("we cannot install there");
        };
        assert!(sentence.contains("on Slackware 15.0"));
        assert!(sentence.contains("WebKitGTK 4.1 (Debian calls it libwebkit2gtk-4.1-dev)"));
        assert!(!sentence.contains("Install with"));
    }

    #[test]
    fn a_debian_without_apt_is_told_too() {
        let missing = missing(WINDOW, &with_packages(&[]));
        let Plan::Tell(sentence) = plan(&missing, &System::Debian, false) else {
            panic!("there is no apt");
        };
        assert!(sentence.contains("libwebkit2gtk-4.1-dev"));
    }

    #[test]
    fn relations_of_a_known_system_count_as_it() {
        let mint = "NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n";
        assert_eq!(System::read(mint), System::Ubuntu);
        assert_eq!(System::read("ID=debian\n"), System::Debian);
        assert_eq!(System::read("ID=endeavouros\nID_LIKE=\"arch\"\n"), System::Arch);
        assert_eq!(System::read(""), System::Other(String::new()));
    }
}
