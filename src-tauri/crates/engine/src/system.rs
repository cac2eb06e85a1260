//! What this computer says of itself: its languages and its name.

/// Languages the system asks for, best first, as the environment or platform names them.
pub fn languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// What this computer calls itself, or a plain word where it has no name.
pub fn device_name() -> String {
    let name = gethostname::gethostname().to_string_lossy().into_owned();
    let name = name.split('.').next().unwrap_or_default();
    match name {
        "" | "localhost" => "PC".to_owned(),
        name => name.to_owned(),
    }
}
