//! From the command line to a running wizard: the folder, the provider, the log, the lock.

use firstlink_engine::home::{Home, HomeError, LockError};
use firstlink_engine::journal::JournalError;
use firstlink_engine::opener::Opener;
use firstlink_engine::profile::{self, LoadError};
use firstlink_engine::sign_in::SetUpError;
use firstlink_engine::{Engine, OpenError, Setup, logs};
use firstlink_wizard::intent::Intent;
use firstlink_wizard::profile::microsoft;
use firstlink_wizard::provider::Provider;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use thiserror::Error;

use crate::args::Place;
use crate::exit::Exit;
use crate::out;

/// How long closing may take: work that is done anyway is waited for, a stuck keyring is not.
const CLOSING: Duration = Duration::from_secs(10);

/// A running wizard and what it needs around it.
pub(crate) struct Session {
    /// The wizard.
    pub(crate) engine: Engine,
    #[cfg(feature = "practice")]
    _service: Option<firstlink_practice::Service>,
}

/// Why there is no wizard to talk to.
#[derive(Debug, Error)]
pub(crate) enum Refusal {
    /// The profile.
    #[error("{0}")]
    Profile(#[from] LoadError),
    /// The folder.
    #[error("{0}")]
    Home(#[from] HomeError),
    /// The journal.
    #[error("{0}")]
    Journal(#[from] JournalError),
    /// The wizard did not open.
    #[error("{0}")]
    Open(#[from] OpenError),
    /// Standard input.
    #[error("nothing can be read from standard input: {0}")]
    Input(io::Error),
    /// A file could not be written.
    #[error("{path} could not be written: {source}")]
    Write {
        /// The file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// Nobody can sign in with these data.
    #[error("{0}")]
    SetUp(#[from] SetUpError),
    /// A flag asks for what is not there.
    #[error("{0}")]
    Usage(String),
    /// The practice service did not start.
    #[cfg(feature = "practice")]
    #[error("{0}")]
    Practice(#[from] firstlink_practice::StartError),
}

impl Refusal {
    /// The exit code for it.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Refusal::Profile(_) | Refusal::SetUp(_) => Exit::Configuration,
            Refusal::Home(home) | Refusal::Open(OpenError::Lock(LockError::Home(home))) => of_home(home),
            Refusal::Open(OpenError::Lock(LockError::Busy)) => Exit::AnotherAtWork,
            Refusal::Open(OpenError::Lock(LockError::Storage(_)) | OpenError::Journal(_)) => Exit::Io,
            Refusal::Journal(_) | Refusal::Input(_) => Exit::Io,
            Refusal::Usage(_) => Exit::Usage,
            Refusal::Write { .. } => Exit::CannotCreate,
            #[cfg(feature = "practice")]
            Refusal::Practice(firstlink_practice::StartError::Fault(_)) => Exit::Usage,
            #[cfg(feature = "practice")]
            Refusal::Practice(firstlink_practice::StartError::Data(error)) => of_data(error),
            #[cfg(feature = "practice")]
            Refusal::Practice(_) => Exit::Io,
        }
    }
}

#[cfg(feature = "practice")]
fn of_data(error: &firstlink_practice::DataError) -> Exit {
    use firstlink_practice::DataError;
    match error {
        DataError::Io { .. } => Exit::Io,
        DataError::InUse(_) => Exit::AnotherAtWork,
        DataError::Damaged { .. } | DataError::Foreign { .. } => Exit::Data,
        DataError::NotAFolder(_) | DataError::NotAFile(_) | DataError::OfAnother(_) | DataError::OpenToOthers(_) => {
            Exit::CannotCreate
        }
    }
}

fn of_home(home: &HomeError) -> Exit {
    match home {
        HomeError::None | HomeError::Refused { .. } => Exit::CannotCreate,
        HomeError::Storage(error) if error.action == firstlink_engine::atomic::Action::Create => Exit::CannotCreate,
        HomeError::Storage(_) => Exit::Io,
    }
}

impl Place {
    /// The folder that was asked for.
    ///
    /// # Errors
    /// When there is none, or it is not safe to use.
    pub(crate) fn home(&self) -> Result<Home, HomeError> {
        match &self.home {
            Some(folder) => Home::at(folder),
            None if self.practice() => Home::practice(),
            None => Home::platform(),
        }
    }

    #[cfg(feature = "practice")]
    pub(crate) fn practice(&self) -> bool {
        self.practice
    }

    #[cfg(not(feature = "practice"))]
    pub(crate) fn practice(&self) -> bool {
        false
    }

    /// Who signs people in.
    ///
    /// # Errors
    /// When the profile does not say so without a flaw.
    pub(crate) fn provider(&self) -> Result<Provider, LoadError> {
        self.profile.as_deref().map_or_else(|| Ok(microsoft()), profile::load)
    }
}

impl Session {
    /// Opens the wizard. The profile is read first: with a flaw in it, nothing else is touched.
    ///
    /// # Errors
    /// When the profile, the folder or the lock says no.
    pub(crate) async fn open(place: &Place, opener: Arc<dyn Opener>) -> Result<Session, Refusal> {
        let home = place.home()?;
        #[cfg(feature = "practice")]
        if place.practice {
            let service = firstlink_practice::Service::start(firstlink_practice::Options::default()).await?;
            return Session::practising(service, home, opener).await;
        }
        let engine = engine(home, place.provider()?, opener).await?;
        Ok(Session {
            engine,
            #[cfg(feature = "practice")]
            _service: None,
        })
    }

    /// Opens the wizard on this practice service.
    ///
    /// # Errors
    /// As [`Session::open`].
    #[cfg(feature = "practice")]
    pub(crate) async fn practising(
        service: firstlink_practice::Service,
        home: Home,
        opener: Arc<dyn Opener>,
    ) -> Result<Session, Refusal> {
        let provider = practice_provider(&service)?;
        let engine = engine(home, provider, opener).await?;
        Ok(Session { engine, _service: Some(service) })
    }

    /// Closes the wizard and waits until what it was doing is done.
    pub(crate) async fn close(self) {
        self.engine.send(Intent::Quit);
        if tokio::time::timeout(CLOSING, self.engine.closed()).await.is_err() {
            tracing::warn!("closed without waiting any longer for what was under way");
        }
    }
}

async fn engine(home: Home, provider: Provider, opener: Arc<dyn Opener>) -> Result<Engine, OpenError> {
    logs::start(&home, |told| out::error(&format!("firstlink: {told}")));
    Engine::open(Setup { opener, ..Setup::new(home, provider) }).await
}

/// The provider that the practice service's own profile describes.
#[cfg(feature = "practice")]
pub(crate) fn practice_provider(service: &firstlink_practice::Service) -> Result<Provider, Refusal> {
    let profile = firstlink_wizard::profile::parse(&service.profile_toml());
    let profile = profile.map_err(|error| LoadError::Refused { path: "practice".into(), error })?;
    Ok(profile.provider(None))
}
