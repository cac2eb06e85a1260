//! What an engine is built from: the real world, or a scripted one.

use std::path::PathBuf;
use std::sync::Arc;

use firstlink_wizard::provider::Provider;

use crate::clipboard::{Clipboard, SystemClipboard};
use crate::clock::{Clock, SystemClock};
use crate::home::Home;
use crate::opener::{Opener, SystemOpener};
use crate::published::{PreferencesFile, RenamedFile};
use crate::secrets::{OsSecrets, SecretStore};
use crate::switches::{Switches, SystemSwitches};

/// What an engine is built from; [`Setup::new`] fills in the real world.
pub struct Setup {
    /// Where everything is kept.
    pub home: Home,
    /// Who signs people in.
    pub provider: Provider,
    /// How the published choices are written.
    pub preferences: Arc<dyn PreferencesFile>,
    /// Where the vault's key lies.
    pub secrets: Arc<dyn SecretStore>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// How the browser is opened.
    pub opener: Arc<dyn Opener>,
    /// Where a product key is put to be pasted elsewhere.
    pub clipboard: Arc<dyn Clipboard>,
    /// What really syncs on this computer.
    pub switches: Arc<dyn Switches>,
    /// Languages the system asks for, best first; used until the person chooses one.
    pub languages: Vec<String>,
    /// Where files that are written for the person go, such as the folder for downloads; nowhere, where there is none.
    pub own_files: Option<PathBuf>,
    /// Where the tables of the firmware lie, under Linux; see [`crate::firmware`].
    pub firmware: PathBuf,
    /// What this computer calls itself.
    pub device_name: String,
}

impl Setup {
    /// The real world around this home and provider.
    pub fn new(home: Home, provider: Provider) -> Setup {
        Setup {
            preferences: Arc::new(RenamedFile::new(home.preferences_file())),
            secrets: Arc::new(OsSecrets::new()),
            clock: Arc::new(SystemClock),
            opener: Arc::new(SystemOpener::new()),
            clipboard: Arc::new(SystemClipboard::new()),
            switches: Arc::new(SystemSwitches),
            languages: crate::system::languages(),
            own_files: crate::system::own_files(),
            firmware: PathBuf::from(crate::firmware::TABLES),
            device_name: crate::system::device_name(),
            home,
            provider,
        }
    }
}
