//! From the command line to a running wizard: the folder, the provider, the engine.

use std::path::Path;
use std::sync::Arc;

use firstlink_engine::published::PreferencesFile;
use firstlink_engine::{Engine, Setup, logs};
use firstlink_wizard::profile::microsoft;
use firstlink_wizard::provider::Provider;

use crate::args::Args;
use crate::refusal::{self, Refusal};

/// What the window is opened for.
pub(crate) enum Opening {
    /// The wizard.
    Engine(Args),
    /// Only to say why there is none.
    Refused(Refusal),
}

impl Opening {
    /// Opens the engine. `preferences` makes the file of the published choices from its path.
    ///
    /// # Errors
    /// When there is nothing to open it on; nothing was changed then.
    pub(crate) async fn engine(
        self,
        preferences: impl FnOnce(&Path) -> Arc<dyn PreferencesFile>,
    ) -> Result<Engine, Refusal> {
        let args = match self {
            Opening::Engine(args) => args,
            Opening::Refused(refusal) => return Err(refusal),
        };
        let home = args.home()?;
        logs::start(&home, refusal::tell);
        let file = preferences(&home.preferences_file());
        let provider = provider(&args).await?;
        Ok(Engine::open(Setup { preferences: file, ..Setup::new(home, provider) }).await?)
    }
}

async fn provider(args: &Args) -> Result<Provider, Refusal> {
    #[cfg(feature = "practice")]
    if args.practice {
        return crate::practice::provider().await;
    }
    match &args.profile {
        Some(file) => Ok(firstlink_engine::profile::load(file)?),
        None => Ok(microsoft()),
    }
}
