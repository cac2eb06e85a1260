//! One thread that works on the vault, in the order asked: a dialog of the secret store may hold it up, and nothing else.

use std::sync::{Arc, mpsc};

use tokio::sync::oneshot;

use crate::vault::Vaulted;

type Job = Box<dyn FnOnce(&dyn Vaulted) + Send>;

/// A handle to the thread; it ends when the last handle is dropped.
#[derive(Clone)]
pub(crate) struct Keeper {
    jobs: mpsc::Sender<Job>,
}

impl Keeper {
    /// Starts the thread over this vault.
    pub(crate) fn new(vault: Arc<dyn Vaulted>) -> Keeper {
        let (jobs, queue) = mpsc::channel::<Job>();
        std::thread::spawn(move || {
            for job in queue {
                job(vault.as_ref());
            }
        });
        Keeper { jobs }
    }

    /// Has it done, after all that was asked before. `None`: the thread died of it.
    pub(crate) async fn ask<T: Send + 'static>(
        &self,
        job: impl FnOnce(&dyn Vaulted) -> T + Send + 'static,
    ) -> Option<T> {
        let (answer, answered) = oneshot::channel();
        self.tell(move |vault| {
            // Nobody may be waiting any more; the work is done all the same.
            let _ = answer.send(job(vault));
        });
        answered.await.ok()
    }

    /// Has it done without waiting.
    pub(crate) fn tell(&self, job: impl FnOnce(&dyn Vaulted) + Send + 'static) {
        // What it logs belongs to the attempt that asked.
        let span = tracing::Span::current();
        if self.jobs.send(Box::new(move |vault| span.in_scope(|| job(vault)))).is_err() {
            tracing::error!("the vault's thread has ended");
        }
    }
}
