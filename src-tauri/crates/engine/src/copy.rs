//! The copy of the choices in the account, brought up to date or taken away: with a token that is good, one at a time, and within
//! a deadline.

use std::sync::Arc;
use std::time::Duration;

use firstlink_wizard::account::LinkRecord;
use firstlink_wizard::effect::{Attempt, Outcome};
use firstlink_wizard::problem::Problem;
use firstlink_wizard::travel::Choices;
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::app_folder::{AppFolder, FolderError};
use crate::renewal::Renewal;
use crate::sign_in::{SetUpError, SignIn};

/// How long all of it may take; each request has a deadline of its own.
const WHOLE: Duration = Duration::from_secs(110);

/// Keeps the copy. What is asked for is done in that order, so that an older copy can never come back over a removal.
pub(crate) struct AccountCopy {
    sign_in: Result<Arc<SignIn>, SetUpError>,
    renewal: Renewal,
    turn: Mutex<()>,
}

/// What is done in the folder.
enum Work<'a> {
    Merge(&'a Choices),
    Remove,
}

impl AccountCopy {
    pub(crate) fn new(sign_in: Result<Arc<SignIn>, SetUpError>, renewal: Renewal) -> AccountCopy {
        AccountCopy { sign_in, renewal, turn: Mutex::default() }
    }

    /// Merges these choices into the copy.
    pub(crate) async fn sync(&self, attempt: Attempt, link: &LinkRecord, mine: &Choices) -> Outcome {
        match self.within(link, Work::Merge(mine)).await {
            Ok(found) => Outcome::CopySynced { attempt, found },
            Err(problem) => Outcome::CopyFailed { attempt, problem },
        }
    }

    /// Takes the copy away.
    pub(crate) async fn remove(&self, attempt: Attempt, link: &LinkRecord) -> Outcome {
        match self.within(link, Work::Remove).await {
            Ok(_) => Outcome::CopyRemoved { attempt },
            Err(problem) => Outcome::CopyFailed { attempt, problem },
        }
    }

    async fn within(&self, link: &LinkRecord, work: Work<'_>) -> Result<Choices, Problem> {
        let _turn = self.turn.lock().await;
        let done = timeout(WHOLE, self.done(link, work)).await;
        done.unwrap_or(Err(Problem::ProviderUnavailable))
    }

    async fn done(&self, link: &LinkRecord, work: Work<'_>) -> Result<Choices, Problem> {
        let sign_in = self.sign_in.as_ref().map_err(SetUpError::problem)?;
        let mut tried_anew = false;
        loop {
            let token = self.renewal.access_token(link).await.map_err(|error| error.problem())?;
            let folder = sign_in.app_folder(token.secret()).ok_or(Problem::NotConfigured)?;
            match (did(&folder, &work).await, tried_anew) {
                (Ok(found), _) => return Ok(found),
                // A token can die before its time. A new one is taken, once.
                (Err(FolderError::Token), false) => {
                    tried_anew = true;
                    self.renewal.forget();
                }
                (Err(error), _) => {
                    tracing::warn!(%error, "the copy of the choices is not as it should be");
                    return Err(error.problem());
                }
            }
        }
    }
}

async fn did(folder: &AppFolder<'_>, work: &Work<'_>) -> Result<Choices, FolderError> {
    match work {
        Work::Merge(mine) => folder.merge(mine).await,
        Work::Remove => folder.remove().await.map(|()| Choices::default()),
    }
}
