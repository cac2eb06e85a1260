//! Opening it: the service, the engine, and the server that shows both.

use std::io;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::http::header;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use axum::{Router, response::IntoResponse};
use firstlink_engine::home::HomeError;
use firstlink_practice::{FaultError, StartError};
use thiserror::Error;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;

use crate::checklist::Checklist;
use crate::scenario::Start;
use crate::state::Behind;
use crate::world::World;
use crate::{bridge, door, panel, sheet};

/// How to open it.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The folder everything is kept in; without one it is gone with the program, and so are the secrets.
    pub home: Option<PathBuf>,
    /// What the wizard finds when it opens; where no language is named there, those of this system count.
    pub start: Start,
    /// What the panel has the tester do; nothing where they go their own way.
    pub checklist: Option<Checklist>,
}

/// Why it did not open.
#[derive(Debug, Error)]
pub enum OpenError {
    /// No folder, or no port.
    #[error("there is no folder or no port to be had: {0}")]
    Io(#[from] io::Error),
    /// The random source of the system failed.
    #[error("the system gives no random numbers: {0}")]
    Chance(#[from] getrandom::Error),
    /// The practice account service has no such fault.
    #[error(transparent)]
    Fault(#[from] FaultError),
    /// The practice account service did not start.
    #[error(transparent)]
    Practice(#[from] StartError),
    /// Its profile could not be read.
    #[error("the profile of the practice account service cannot be read: {0}")]
    Profile(String),
    /// The home cannot be used.
    #[error(transparent)]
    Home(#[from] HomeError),
    /// The engine did not open.
    #[error(transparent)]
    Engine(#[from] firstlink_engine::OpenError),
}

/// The running face. Dropping it ends all of it.
pub struct Face {
    address: String,
    behind: Arc<Behind>,
    work: [JoinHandle<()>; 2],
}

impl Face {
    /// Opens engine and service, and serves the page from the folder `root`, a checkout of Firstlink, under a secret address.
    ///
    /// # Errors
    /// When one of them does not open.
    pub async fn open(root: &Path, mut options: Options) -> Result<Face, OpenError> {
        let checklist = options.checklist.take();
        let world = World::new(options).await?;
        let engine = world.engine().await?;
        let noting = tokio::spawn(bridge::note_screens(engine.screens(), world.desk.clone()));
        let behind = Arc::new(Behind { engine, world, sheet: sheet::kept(root), checklist });
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let host = listener.local_addr()?.to_string();
        let secret = secret()?;
        let pages = pages(root, &secret, behind.clone()).layer(from_fn_with_state(host.clone(), door::protect));
        let serving = tokio::spawn(async move { drop(axum::serve(listener, pages).await) });
        Ok(Face { address: format!("http://{host}/{secret}/"), behind, work: [noting, serving] })
    }

    /// Where the panel is, with the wizard in it; whoever knows this address can do all a tester can. The wizard alone lies
    /// below it at `wizard/`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Returns once there is no wizard any more; whether the person closed it.
    pub async fn closed(&self) -> bool {
        self.behind.engine.closed().await
    }
}

impl Drop for Face {
    fn drop(&mut self) {
        self.work.iter().for_each(JoinHandle::abort);
    }
}

/// 128 random bits in hexadecimal, so that no other page can guess the address.
fn secret() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn pages(root: &Path, secret: &str, behind: Arc<Behind>) -> Router {
    let at = |path: &str| format!("/{secret}/{path}");
    let ui = || ServeDir::new(root.join("ui"));
    Router::new()
        .route(&at(""), get(asset("text/html; charset=utf-8", include_str!("../assets/panel.html"))))
        .route(&at("panel.js"), get(asset("text/javascript", include_str!("../assets/panel.js"))))
        .route(&at("panel.css"), get(asset("text/css", include_str!("../assets/panel.css"))))
        .route(&at("ribbon.css"), get(asset("text/css", include_str!("../assets/ribbon.css"))))
        .route(&at("wizard/bridge.js"), get(asset("text/javascript", include_str!("../assets/bridge.js"))))
        .nest_service(&at("wizard"), ui())
        .route(&at("sheet/bridge.js"), get(asset("text/javascript", include_str!("../assets/sheet.js"))))
        .nest_service(&at("sheet"), ui())
        .route(&at("screens/{tag}"), get(sheet::in_language))
        .route(&at("first"), get(bridge::first))
        .route(&at("screens"), get(bridge::screens))
        .route(&at("send"), post(bridge::send))
        .route(&at("known"), get(panel::known))
        .route(&at("desk"), get(panel::desk))
        .route(&at("faults"), post(panel::misbehave))
        .route(&at("clock"), post(panel::clock))
        .route(&at("log"), get(panel::log))
        .with_state(behind)
}

fn asset(kind: &'static str, text: &'static str) -> impl Fn() -> std::future::Ready<axum::response::Response> + Clone {
    move || std::future::ready(([(header::CONTENT_TYPE, kind)], text).into_response())
}
