//! Looks before a sign-in whether it can succeed: at this computer, and at the way to the provider.
//!
//! Every check has a deadline of its own, and all of them together are done within [`DEADLINE`]; what is not known by then
//! is not known yet, and no fault. Of the network one thing is asked, the provider's public description, which holds
//! nothing of the person; a sign-in that follows does not ask for it again.

use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use firstlink_wizard::findings::{Check, Finding, Findings, Verdict};
use firstlink_wizard::provider::Provider;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use crate::clock::Clock;
use crate::firmware;
use crate::home::Home;
use crate::opener::Opener;
use crate::secrets::SecretStore;
use crate::setup::Setup;
use crate::sign_in::{SetUpError, SignIn, can_listen};

mod disk;
mod network;
mod store;

pub(crate) use store::Trials;

/// Longest that all checks together take.
pub const DEADLINE: Duration = Duration::from_millis(2_800);
/// Longest for a check of this computer.
const LOCAL: Duration = Duration::from_millis(2_000);

/// What the checks look at.
pub(crate) struct Parts<'a> {
    /// Where everything is kept; `None`: there is no such place.
    pub(crate) home: Option<&'a Home>,
    /// Who signs people in.
    pub(crate) provider: &'a Provider,
    /// Where the vault's key lies.
    pub(crate) secrets: &'a Arc<dyn SecretStore>,
    /// The right to try that out.
    pub(crate) trials: &'a Arc<Trials>,
    /// How the browser is opened.
    pub(crate) opener: &'a Arc<dyn Opener>,
    /// What time it is.
    pub(crate) clock: &'a dyn Clock,
    /// Where the tables of the firmware lie.
    pub(crate) firmware: &'a Path,
    /// How the provider is asked; `None`: it is not to be asked.
    pub(crate) sign_in: Option<&'a SignIn>,
}

/// Does all checks, side by side; returns within [`DEADLINE`]. Dropping the future ends them.
pub(crate) async fn look(parts: Parts<'_>) -> Findings {
    let disk = within(
        LOCAL,
        Check::Disk,
        blocking({
            let home = parts.home.cloned();
            move || disk::check(home)
        }),
    );
    let secrets = within(
        LOCAL,
        Check::Secrets,
        blocking({
            let (secrets, trials) = (parts.secrets.clone(), parts.trials.clone());
            move || store::check(secrets.as_ref(), &trials)
        }),
    );
    let browser = within(
        LOCAL,
        Check::Browser,
        blocking({
            let opener = parts.opener.clone();
            move || fine_or(opener.look().is_ok(), Finding::NoBrowser)
        }),
    );
    let loopback = within(LOCAL, Check::Loopback, async { fine_or(can_listen().await, Finding::NoLoopback) });
    let network = network::check(parts.provider, parts.sign_in, parts.clock);
    let tables = parts.firmware.to_owned();
    let firmware = timeout(LOCAL, spawn_blocking(move || firmware::carries_key(&tables)));
    let (disk, secrets, browser, loopback, carries_key, mut findings) =
        tokio::join!(disk, secrets, browser, loopback, firmware, network);
    for (check, verdict) in [disk, secrets, browser, loopback] {
        findings.note(check, verdict);
    }
    findings.carries_key = matches!(carries_key, Ok(Ok(true)));
    if parts.provider.client_id.is_none() {
        findings.found(Finding::NotConfigured);
    }
    findings
}

/// Does all checks for a setup that is not running, the provider's description included. `home` is the one to look at,
/// or `None` where there is none.
///
/// # Errors
/// When the provider's data cannot be used at all.
pub async fn examine(home: Option<&Home>, setup: &Setup) -> Result<Findings, SetUpError> {
    // The description is public: whoever has no client id yet can be told of the network all the same.
    let client_id = setup.provider.client_id.clone().or(Some(String::new()));
    let provider = Provider { client_id, ..setup.provider.clone() };
    let sign_in = SignIn::new(provider, setup.clock.clone(), setup.opener.clone())?;
    let parts = Parts {
        home,
        provider: &setup.provider,
        secrets: &setup.secrets,
        trials: &Arc::default(),
        opener: &setup.opener,
        clock: setup.clock.as_ref(),
        firmware: &setup.firmware,
        sign_in: Some(&sign_in),
    };
    Ok(look(parts).await)
}

fn fine_or(fine: bool, finding: Finding) -> Verdict {
    if fine { Verdict::Fine } else { Verdict::Found(finding) }
}

async fn within(limit: Duration, check: Check, work: impl Future<Output = Verdict>) -> (Check, Verdict) {
    (check, timeout(limit, work).await.unwrap_or_default())
}

async fn blocking(work: impl FnOnce() -> Verdict + Send + 'static) -> Verdict {
    spawn_blocking(work).await.unwrap_or_default()
}

#[cfg(test)]
mod tests;
