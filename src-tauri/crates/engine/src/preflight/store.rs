//! Whether the secret store takes, gives back and forgets a secret.

use firstlink_wizard::effect;
use firstlink_wizard::findings::{Finding, Verdict};

use crate::secrets::{SecretError, SecretStore};

/// The name the secret on trial is kept under; one that a power cut left behind is replaced at the next trial.
const NAME: &str = "preflight";

/// Keeps, reads and forgets a secret of no meaning; only in a store that is open, for no dialog may appear.
pub(super) fn check(secrets: &dyn SecretStore) -> Verdict {
    match secrets.probe() {
        effect::SecretStore::Unknown => Verdict::NotKnownYet,
        effect::SecretStore::Absent => Verdict::Found(Finding::SecretsAbsent),
        effect::SecretStore::Locked => Verdict::Found(Finding::SecretsLocked),
        // Said of a home, never of a secret store.
        effect::SecretStore::Sealed | effect::SecretStore::Unsealed => Verdict::NotKnownYet,
        effect::SecretStore::Ready => match try_out(secrets) {
            Ok(true) => Verdict::Fine,
            Ok(false) | Err(SecretError::Failed(_)) => Verdict::Found(Finding::SecretsFailing),
            Err(SecretError::Locked) => Verdict::Found(Finding::SecretsLocked),
            Err(SecretError::Absent) => Verdict::Found(Finding::SecretsAbsent),
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
