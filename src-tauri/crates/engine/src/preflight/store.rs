//! Whether the secret store takes, gives back and forgets a secret.

use std::sync::{Mutex, PoisonError};

use firstlink_wizard::effect;
use firstlink_wizard::findings::{Finding, Verdict};

use crate::secrets::{SecretError, SecretStore};

/// The name the secret on trial is kept under; one that a power cut left behind is replaced at the next trial.
const NAME: &str = "preflight";

/// The right to try a secret store out: one trial at a time, and none once the program ends.
#[derive(Debug, Default)]
pub(crate) struct Trials {
    over: Mutex<bool>,
}

impl Trials {
    /// From now on there is none. A trial under way is waited for, so that what it keeps does not stay behind.
    pub(crate) fn end(&self) {
        *self.over.lock().unwrap_or_else(PoisonError::into_inner) = true;
    }

    fn one<T>(&self, trial: impl FnOnce() -> T) -> Option<T> {
        let over = self.over.lock().unwrap_or_else(PoisonError::into_inner);
        (!*over).then(trial)
    }
}

/// Keeps, reads and forgets a secret of no meaning; only in a store that is open, for no dialog may appear.
pub(super) fn check(secrets: &dyn SecretStore, trials: &Trials) -> Verdict {
    match secrets.probe() {
        effect::SecretStore::Unknown => Verdict::NotKnownYet,
        effect::SecretStore::Absent => Verdict::Found(Finding::SecretsAbsent),
        effect::SecretStore::Locked => Verdict::Found(Finding::SecretsLocked),
        // Said of a home, never of a secret store.
        effect::SecretStore::Sealed | effect::SecretStore::Unsealed => Verdict::NotKnownYet,
        effect::SecretStore::Ready => match trials.one(|| try_out(secrets)) {
            None => Verdict::NotKnownYet,
            Some(Ok(true)) => Verdict::Fine,
            Some(Ok(false) | Err(SecretError::Failed(_))) => Verdict::Found(Finding::SecretsFailing),
            Some(Err(SecretError::Locked)) => Verdict::Found(Finding::SecretsLocked),
            Some(Err(SecretError::Absent)) => Verdict::Found(Finding::SecretsAbsent),
        },
    }
}

/// Whether what was kept came back, and was gone once forgotten.
fn try_out(secrets: &dyn SecretStore) -> Result<bool, SecretError> {
    let mut secret = [0; 16];
    getrandom::fill(&mut secret).map_err(|_| SecretError::Failed("the system gave no randomness".to_owned()))?;
    secrets.write(NAME, &secret)?;
    let kept = secrets.read(NAME);
    secrets.delete(NAME)?;
    let kept = kept?.is_some_and(|kept| kept.as_slice() == secret);
    Ok(kept && secrets.read(NAME)?.is_none())
}
