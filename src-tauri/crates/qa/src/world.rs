//! What a wizard runs in here: a practice account service, clocks that can be turned, a keyring, and a home.

use std::path::PathBuf;
use std::sync::Arc;

use firstlink_engine::home::Home;
use firstlink_engine::secrets::MemorySecrets;
use firstlink_engine::switches::ScriptedSwitches;
use firstlink_engine::{Engine, Setup};
use firstlink_practice::{Options as Practice, Service};
use firstlink_wizard::effect::SecretStore;
use firstlink_wizard::profile;
use firstlink_wizard::switches::{Found, Switch};
use tempfile::TempDir;

use crate::browser::ToPanel;
use crate::face::{OpenError, Options};
use crate::scenario::{Keyring, Start};
use crate::seeded::Seeded;
use crate::state::Desk;

/// Everything but the wizard itself, which can be opened in it again and again.
pub(crate) struct World {
    pub(crate) service: Service,
    pub(crate) desk: Arc<Desk>,
    /// A keyring of our own, where everything is gone with the program; the system's otherwise.
    secrets: Option<Arc<MemorySecrets>>,
    home: PathBuf,
    languages: Vec<String>,
    _folder: Option<TempDir>,
}

impl World {
    /// Sets it up as the options say.
    pub(crate) async fn new(options: Options) -> Result<World, OpenError> {
        let desk = Arc::new(Desk::new());
        if let Some(clock) = options.start.clock {
            [&desk.computer, &desk.provider].iter().for_each(|time| time.begin(clock.unix_timestamp()));
        }
        let mut practice = Practice { clock: desk.provider.clone(), ..Practice::default() };
        if let Some(seed) = options.start.seed {
            practice.chance = Arc::new(Seeded::new(seed));
        }
        // Nobody who tests wants to wait five seconds for an answer.
        practice.device_interval = 1;
        let service = Service::start(practice).await?;
        let folder = if options.home.is_none() { Some(tempfile::tempdir()?) } else { None };
        let home = options.home.or_else(|| Some(folder.as_ref()?.path().to_owned())).unwrap_or_default();
        let secrets = folder.is_some().then(|| Arc::new(MemorySecrets::new()));
        let languages = options.start.locale.iter().cloned().collect();
        let world = World { service, desk, secrets, home, languages, _folder: folder };
        world.begin(&options.start)?;
        Ok(world)
    }

    fn begin(&self, start: &Start) -> Result<(), OpenError> {
        self.keyring(start.keyring);
        start.faults.iter().try_for_each(|fault| self.misbehave(fault))?;
        Ok(())
    }

    /// Opens the wizard, where it was left.
    pub(crate) async fn engine(&self) -> Result<Engine, OpenError> {
        let found = profile::parse(&self.service.profile_toml());
        let provider = found.map_err(|error| OpenError::Profile(error.to_string()))?.provider(None);
        let mut setup = Setup::new(Home::at(&self.home)?, provider);
        setup.clock = self.desk.computer.clone();
        setup.opener = Arc::new(ToPanel(self.desk.clone()));
        // The same on every tester's computer; nothing of theirs is started.
        let switches = Found::default().with(Switch::Edge, [].into());
        setup.firmware = self.home.join("tables");
        setup.switches = Arc::new(ScriptedSwitches::new(switches).refusing());
        if let Some(secrets) = &self.secrets {
            setup.secrets = secrets.clone();
        }
        if !self.languages.is_empty() {
            setup.languages.clone_from(&self.languages);
        }
        Ok(Engine::open(setup).await?)
    }

    /// Puts our own keyring into this state; the system's is left alone.
    pub(crate) fn keyring(&self, keyring: Keyring) {
        let kind = match keyring {
            Keyring::Ready => SecretStore::Ready,
            Keyring::Locked => SecretStore::Locked,
            Keyring::Absent => SecretStore::Absent,
        };
        if let Some(secrets) = &self.secrets {
            secrets.become_kind(kind);
        }
    }

    /// Switches a fault of the service on, and notes it.
    pub(crate) fn misbehave(&self, fault: &str) -> Result<(), firstlink_practice::FaultError> {
        self.service.misbehave(fault)?;
        self.desk.note(crate::log::Line::Fault { fault: fault.to_owned() });
        Ok(())
    }

    /// Switches all of them off, and notes that.
    pub(crate) fn mend(&self) {
        self.service.mend();
        self.desk.note(crate::log::Line::Mended);
    }
}
