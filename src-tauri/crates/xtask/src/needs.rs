//! What Firstlink needs from the system, as data: its names on the systems we know, and how to tell that it is there.

/// One thing a system must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Need {
    /// What it is, for somebody whose system calls it something else.
    pub(crate) what: &'static str,
    /// Its package on Debian.
    pub(crate) debian: &'static str,
    /// Its package on Ubuntu, where that has another name.
    pub(crate) ubuntu: Option<&'static str>,
    /// Its package on Fedora, where we are sure.
    pub(crate) fedora: Option<&'static str>,
    /// Its package on Arch, where we are sure.
    pub(crate) arch: Option<&'static str>,
    /// How to tell that it is there, whoever installed it.
    pub(crate) sign: Sign,
}

/// How to tell that something is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// Any one of these programs can be started.
    Program(&'static [&'static str]),
    /// `pkg-config` knows this library.
    Library(&'static str),
    /// Only the package system knows; where that cannot be asked, it is taken to be there.
    Package,
}

/// To build the window, and so to run it.
pub(crate) const WINDOW: &[Need] = &[
    Need {
        what: "the development files of WebKitGTK 4.1",
        debian: "libwebkit2gtk-4.1-dev",
        ubuntu: None,
        fedora: Some("webkit2gtk4.1-devel"),
        arch: Some("webkit2gtk-4.1"),
        sign: Sign::Library("webkit2gtk-4.1"),
    },
    Need {
        what: "pkg-config",
        debian: "pkg-config",
        ubuntu: None,
        fedora: Some("pkgconf-pkg-config"),
        arch: Some("pkgconf"),
        sign: Sign::Program(&["pkg-config"]),
    },
    Need {
        what: "a C compiler and linker",
        debian: "build-essential",
        ubuntu: None,
        fedora: Some("gcc"),
        arch: Some("base-devel"),
        sign: Sign::Program(&["cc"]),
    },
];

/// To sign in from a terminal: the practice pages need no script.
pub(crate) const TEXT_BROWSER: Need = Need {
    what: "a text browser",
    debian: "w3m",
    ubuntu: None,
    fedora: Some("w3m"),
    arch: Some("w3m"),
    sign: Sign::Program(TEXT_BROWSERS),
};

/// The text browsers we know, the best first.
pub(crate) const TEXT_BROWSERS: &[&str] = &["w3m", "lynx", "elinks", "links2", "links"];

/// What the tests need beyond the window: a display, a session bus, a keyring, the drivers of both web engines, and fonts that
/// make every machine draw the same letters.
pub(crate) const TESTS: &[Need] = &[
    need("a virtual display", "xvfb", Some("xorg-x11-server-Xvfb"), Some("xorg-server-xvfb"), Sign::Program(&["Xvfb"])),
    need("X authority", "xauth", Some("xorg-x11-xauth"), Some("xorg-xauth"), Sign::Program(&["xauth"])),
    need("a session bus", "dbus", Some("dbus-daemon"), Some("dbus"), Sign::Program(&["dbus-run-session"])),
    need("a session bus under X", "dbus-x11", Some("dbus-x11"), Some("dbus"), Sign::Program(&["dbus-launch"])),
    need("the accessibility bus", "at-spi2-core", Some("at-spi2-core"), Some("at-spi2-core"), Sign::Package),
    need("a reader of its tree", "python3-pyatspi", Some("python3-pyatspi"), Some("python-atspi"), Sign::Package),
    need("WebKit's WebDriver", "webkit2gtk-driver", None, Some("webkit2gtk-4.1"), Sign::Program(&["WebKitWebDriver"])),
    need(
        "a secret service",
        "gnome-keyring",
        Some("gnome-keyring"),
        Some("gnome-keyring"),
        Sign::Program(&["gnome-keyring-daemon"]),
    ),
    need("a tracer of system calls", "strace", Some("strace"), Some("strace"), Sign::Program(&["strace"])),
    need("a typesetter of manuals", "groff", Some("groff"), Some("groff"), Sign::Program(&["groff"])),
    need(
        "a recorder of terminals",
        "bsdutils",
        Some("util-linux-script"),
        Some("util-linux"),
        Sign::Program(&["script"]),
    ),
    need("secret-tool", "libsecret-tools", Some("libsecret"), Some("libsecret"), Sign::Program(&["secret-tool"])),
    need("X window tools", "x11-utils", Some("xwininfo"), Some("xorg-xwininfo"), Sign::Program(&["xwininfo"])),
    need("a reader of the clipboard", "xclip", Some("xclip"), Some("xclip"), Sign::Program(&["xclip"])),
    need("xdotool", "xdotool", Some("xdotool"), Some("xdotool"), Sign::Program(&["xdotool"])),
    need("ImageMagick", "imagemagick", Some("ImageMagick"), Some("imagemagick"), Sign::Program(&["import"])),
    need("the Noto fonts", "fonts-noto-core", Some("google-noto-sans-fonts"), Some("noto-fonts"), Sign::Package),
    need(
        "their Chinese and Japanese",
        "fonts-noto-cjk",
        Some("google-noto-sans-cjk-fonts"),
        Some("noto-fonts-cjk"),
        Sign::Package,
    ),
    need("the Noto emoji", "fonts-noto-color-emoji", None, Some("noto-fonts-emoji"), Sign::Package),
    Need {
        what: "Chromium",
        debian: "chromium",
        ubuntu: Some("chromium-browser"),
        fedora: Some("chromium"),
        arch: Some("chromium"),
        sign: Sign::Program(&["chromium", "chromium-browser", "google-chrome"]),
    },
    Need {
        what: "Chromium's WebDriver",
        debian: "chromium-driver",
        ubuntu: Some("chromium-chromedriver"),
        fedora: Some("chromedriver"),
        arch: Some("chromium"),
        sign: Sign::Program(&["chromedriver"]),
    },
    need("a proxy", "squid", Some("squid"), Some("squid"), Sign::Program(&["squid", "/usr/sbin/squid"])),
    need("the desktop's settings", "libglib2.0-bin", Some("glib2"), Some("glib2"), Sign::Program(&["gsettings"])),
    need("their names", "gsettings-desktop-schemas", None, Some("gsettings-desktop-schemas"), Sign::Package),
    need("the runner of proxy scripts", "glib-networking-services", None, Some("glib-networking"), Sign::Package),
    need("its JavaScript", "libproxy1-plugin-webkit", None, Some("libproxy"), Sign::Package),
    need("a second OpenID Provider", "glewlwyd", None, None, Sign::Program(&["glewlwyd"])),
    need("SQLite's shell", "sqlite3", Some("sqlite"), Some("sqlite"), Sign::Program(&["sqlite3"])),
    need("OpenSSL's program", "openssl", Some("openssl"), Some("openssl"), Sign::Program(&["openssl"])),
    need("Python's virtual environments", "python3-venv", Some("python3"), Some("python"), Sign::Package),
    need("Node.js", "nodejs", Some("nodejs"), Some("nodejs"), Sign::Program(&["node"])),
    need("npm", "npm", Some("nodejs-npm"), Some("npm"), Sign::Program(&["npm"])),
];

const fn need(
    what: &'static str,
    debian: &'static str,
    fedora: Option<&'static str>,
    arch: Option<&'static str>,
    sign: Sign,
) -> Need {
    Need { what, debian, ubuntu: None, fedora, arch, sign }
}
