//! The account of the link, ready for use: an access token that lives long enough, renewed when it does not.
//!
//! A refresh token is used once: a provider that rotates them takes a second use for theft and ends them all (RFC 9700
//! §4.14.2). So one renewal runs at a time, in this process by a mutex and among processes by [`Home::turn_to_renew`], and
//! each begins by reading the newest token. The one that comes for it replaces it in the vault before the access token is
//! handed out, and only if the old one still lies there: an unlinking or a new sign-in meanwhile has the last word. A
//! renewal under way is brought to its end even if nobody waits for it any more, since its answer may be the only one.

use std::fmt;
use std::sync::{Arc, Mutex as StdMutex, MutexGuard, PoisonError};
use std::time::Duration;

use firstlink_wizard::account::{Check, Kept, LinkRecord};
use firstlink_wizard::effect::Moment;
use firstlink_wizard::journey::State;
use firstlink_wizard::problem::{Particulars, Problem};
use thiserror::Error;
use tokio::sync::Mutex;
use tokio::time::Instant;
use tracing::Instrument;

use crate::clock::Clock;
use crate::home::{Home, HomeError, Lock, LockError};
use crate::journal::{Journal, JournalError};
use crate::keeper::Keeper;
use crate::perform::not_kept;
use crate::setup::Setup;
use crate::sign_in::{OAuthError, RefreshToken, SetUpError, SignIn, SignInError, SignedIn};
use crate::vault::{Item, Secret, SessionVault, Vault, VaultError, Vaulted};

/// How long to wait while another process renews; it may meet two slow answers.
const TURN: Duration = Duration::from_secs(100);
/// How long closing waits for a renewal under way.
const CLOSING: Duration = Duration::from_secs(6);

/// An access token (RFC 6749 §1.4): shown to nobody, never written, wiped when dropped.
#[derive(Clone)]
pub struct AccessToken {
    secret: Secret,
    expires_at: Moment,
    /// The same end by a clock that nobody can set.
    until: Instant,
}

impl AccessToken {
    /// The token, for a request in the person's name.
    pub fn secret(&self) -> &str {
        self.secret.expose_text().unwrap_or_default()
    }

    fn of(signed_in: &SignedIn, now: Moment) -> AccessToken {
        let expires_at = signed_in.expires_at();
        let life = Duration::from_secs(expires_at.0.saturating_sub(now.0));
        let secret = Secret::new(signed_in.access_token().as_bytes());
        AccessToken { secret, expires_at, until: Instant::now() + life }
    }

    fn is_fresh(&self, now: Moment) -> bool {
        crate::sign_in::is_fresh(self.expires_at, now) && Instant::now() + crate::sign_in::BUFFER < self.until
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}

/// Why there is no access token.
#[derive(Debug, Error)]
pub enum RenewalError {
    /// The sign-in of the link is no longer good; the person must sign in again.
    #[error("the sign-in of the link is no longer good")]
    Ended,
    /// The link was taken away or made anew meanwhile, so what came is nobody's.
    #[error("the link was changed meanwhile")]
    Changed,
    /// The link is with another provider than the one that is set up, who must not see its tokens.
    #[error("the link is with another provider")]
    OtherProvider,
    /// Another account came back. Nothing was overwritten.
    #[error("the renewal is about another account")]
    OtherAccount,
    /// Nobody can sign in here at all.
    #[error(transparent)]
    SetUp(#[from] SetUpError),
    /// The provider did not renew it, which says nothing about the link.
    #[error(transparent)]
    SignIn(SignInError),
    /// The vault did not do as asked. A token that came but could not be kept is kept at the next try.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// Another process has been renewing for too long, or the home cannot be used.
    #[error(transparent)]
    Turn(#[from] LockError),
    /// The work broke off.
    #[error("the renewal broke off")]
    BrokeOff,
}

impl RenewalError {
    /// What the provider said beside it.
    pub fn particulars(&self) -> Particulars {
        match self {
            RenewalError::SignIn(error) => error.particulars(),
            RenewalError::Ended
            | RenewalError::Changed
            | RenewalError::OtherProvider
            | RenewalError::OtherAccount
            | RenewalError::SetUp(_)
            | RenewalError::Vault(_)
            | RenewalError::Turn(_)
            | RenewalError::BrokeOff => Particulars::default(),
        }
    }

    /// What it means for the person.
    pub fn problem(&self) -> Problem {
        match self {
            RenewalError::Ended => Problem::SignInExpired,
            RenewalError::OtherProvider => Problem::OtherProvider,
            RenewalError::OtherAccount => Problem::SecurityStop,
            RenewalError::SetUp(error) => error.problem(),
            RenewalError::SignIn(error) => error.problem(),
            RenewalError::Vault(error) => not_kept(error),
            RenewalError::Turn(LockError::Home(_) | LockError::Storage(_)) => Problem::StorageFailed,
            RenewalError::Turn(LockError::Busy) | RenewalError::Changed | RenewalError::BrokeOff => Problem::Unexpected,
        }
    }
}

/// Hands out access tokens for the account of a link. Clones share everything.
#[derive(Clone)]
pub struct Renewal(Arc<Shared>);

struct Shared {
    issuer: String,
    sign_in: Result<Arc<SignIn>, SetUpError>,
    home: Home,
    vault: Keeper,
    session: Keeper,
    clock: Arc<dyn Clock>,
    /// Held by the one renewal under way, with what an earlier one could not keep.
    flight: Mutex<Option<Unkept>>,
    at_hand: StdMutex<Option<(LinkRecord, AccessToken)>>,
}

/// A renewal whose refresh token is not in the vault yet.
struct Unkept {
    link: LinkRecord,
    used: Secret,
    signed_in: SignedIn,
}

impl Renewal {
    /// For the vault of this home, apart from any running wizard. Nothing is read or sent yet.
    pub fn new(setup: &Setup) -> Renewal {
        Renewal::of(setup, Vault::new(setup.home.clone(), setup.secrets.clone()))
    }

    fn of(setup: &Setup, vault: Vault) -> Renewal {
        let sign_in = SignIn::new(setup.provider.clone(), setup.clock.clone(), setup.opener.clone()).map(Arc::new);
        let vault = Keeper::new(Arc::new(vault));
        let session = Keeper::new(Arc::new(SessionVault::new()));
        Renewal::over(setup, sign_in, vault, session)
    }

    /// The same, sharing what a wizard has.
    pub(crate) fn over(
        setup: &Setup,
        sign_in: Result<Arc<SignIn>, SetUpError>,
        vault: Keeper,
        session: Keeper,
    ) -> Renewal {
        let (issuer, home, clock) = (setup.provider.issuer.to_string(), setup.home.clone(), setup.clock.clone());
        let (flight, at_hand) = (Mutex::default(), StdMutex::default());
        Renewal(Arc::new(Shared { issuer, sign_in, home, vault, session, clock, flight, at_hand }))
    }

    /// An access token for the account of this link that is good for five more minutes: the one at hand, or a new one.
    /// Takes as long as the network does, and as long as a dialog of the secret store is open.
    ///
    /// # Errors
    /// [`RenewalError::Ended`] when only signing in again helps; anything else says nothing about the link.
    pub async fn access_token(&self, link: &LinkRecord) -> Result<AccessToken, RenewalError> {
        match self.0.at_hand(link) {
            Some(token) => Ok(token),
            None => self.fly(link, false).await,
        }
    }

    /// Asks the provider whether it still takes the sign-in of this link, by renewing it.
    ///
    /// # Errors
    /// As [`Renewal::access_token`].
    pub async fn check(&self, link: &LinkRecord) -> Result<(), RenewalError> {
        self.fly(link, true).await.map(drop)
    }

    /// Takes the access token of the sign-in of which this link was just made.
    pub(crate) fn take_over(&self, link: &LinkRecord, signed_in: &SignedIn) {
        let token = AccessToken::of(signed_in, self.0.clock.now());
        *self.0.held() = Some((link.clone(), token));
    }

    /// Forgets the access token at hand.
    pub(crate) fn forget(&self) {
        *self.0.held() = None;
    }

    /// Lets a renewal under way come to its end, for a moment.
    pub(crate) async fn finish(&self) {
        let _ = tokio::time::timeout(CLOSING, self.0.flight.lock()).await;
    }

    /// A task of its own: whoever asked may go away, but an answer that comes must be kept.
    async fn fly(&self, link: &LinkRecord, anew: bool) -> Result<AccessToken, RenewalError> {
        let (shared, link) = (self.0.clone(), link.clone());
        let flight = tokio::spawn(async move { shared.renewed(&link, anew).await }.in_current_span());
        let landed = flight.await.unwrap_or(Err(RenewalError::BrokeOff));
        if let Err(error) = &landed {
            tracing::warn!(%error, "the link was not renewed");
        }
        landed
    }
}

impl Shared {
    fn held(&self) -> MutexGuard<'_, Option<(LinkRecord, AccessToken)>> {
        self.at_hand.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn at_hand(&self, link: &LinkRecord) -> Option<AccessToken> {
        let now = self.clock.now();
        let held = self.held();
        let (_, token) = held.as_ref().filter(|(whose, token)| whose == link && token.is_fresh(now))?;
        Some(token.clone())
    }

    fn keeper(&self, link: &LinkRecord) -> &Keeper {
        match link.kept {
            Kept::Vault | Kept::Passphrase => &self.vault,
            Kept::Session => &self.session,
        }
    }

    async fn renewed(&self, link: &LinkRecord, anew: bool) -> Result<AccessToken, RenewalError> {
        if link.issuer != self.issuer {
            return Err(RenewalError::OtherProvider);
        }
        let mut unkept = self.flight.lock().await;
        // Somebody else may have waited for the same.
        if let Some(token) = self.at_hand(link).filter(|_| !anew) {
            return Ok(token);
        }
        let _turn = self.turn(link).await?;
        if let Some(earlier) = unkept.take().filter(|earlier| earlier.link == *link) {
            let token = self.keep(earlier, &mut unkept).await?;
            if !anew && token.is_fresh(self.clock.now()) {
                return Ok(token);
            }
        }
        let sign_in = self.sign_in.clone()?;
        let renewed = self.ask(&sign_in, link).await?;
        self.keep(renewed, &mut unkept).await
    }

    /// Other processes share the vault, but not what is kept for this session only.
    async fn turn(&self, link: &LinkRecord) -> Result<Option<Lock>, LockError> {
        match link.kept {
            Kept::Vault | Kept::Passphrase => self.home.turn_to_renew(TURN).await.map(Some),
            Kept::Session => Ok(None),
        }
    }

    /// Asks with the newest refresh token there is; where that is refused and a newer one lies there by now, with that.
    async fn ask(&self, sign_in: &SignIn, link: &LinkRecord) -> Result<Unkept, RenewalError> {
        let mut used = self.newest(link).await?.ok_or(RenewalError::Ended)?;
        let mut answer = self.ask_with(sign_in, link, &used).await;
        if answer.as_ref().is_err_and(is_ended) {
            match self.newest(link).await? {
                Some(newer) if newer != used => {
                    answer = self.ask_with(sign_in, link, &newer).await;
                    used = newer;
                }
                Some(_) | None => {}
            }
        }
        match answer {
            Ok(signed_in) => Ok(Unkept { link: link.clone(), used, signed_in }),
            Err(error) => Err(self.refused(link, used, error).await),
        }
    }

    async fn ask_with(&self, sign_in: &SignIn, link: &LinkRecord, used: &Secret) -> Result<SignedIn, SignInError> {
        let token = RefreshToken::new(used.expose_text().unwrap_or_default().to_owned());
        sign_in.refresh(&token, &link.account.subject, link.app_folder).await
    }

    async fn newest(&self, link: &LinkRecord) -> Result<Option<Secret>, RenewalError> {
        let read = self.keeper(link).ask(|vault| vault.read(Item::RefreshToken)).await;
        Ok(read.ok_or(RenewalError::BrokeOff)??)
    }

    async fn refused(&self, link: &LinkRecord, used: Secret, error: SignInError) -> RenewalError {
        if let SignInError::OtherAccount = error {
            return RenewalError::OtherAccount;
        }
        if !is_ended(&error) {
            return RenewalError::SignIn(error);
        }
        tracing::warn!(%error, "the provider no longer takes the sign-in of the link");
        self.forget(link);
        if is_dead(&error) {
            // A token that is known to be dead is of no use to anybody, and its absence tells every other process.
            let taken = self.exchange(link, used, None).await;
            if let Err(error) = taken {
                tracing::warn!(%error, "the used-up token stays in the vault");
            }
        }
        RenewalError::Ended
    }

    fn forget(&self, link: &LinkRecord) {
        let mut held = self.held();
        if held.as_ref().is_some_and(|(whose, _)| whose == link) {
            *held = None;
        }
    }

    /// Keeps the new refresh token; only then is the access token handed out.
    async fn keep(&self, renewed: Unkept, unkept: &mut Option<Unkept>) -> Result<AccessToken, RenewalError> {
        let fresh = renewed.signed_in.refresh_token().map(|token| Secret::new(token.secret().as_bytes()));
        let kept = self.exchange(&renewed.link, renewed.used.clone(), fresh).await;
        match kept {
            Ok(true) => {
                let token = AccessToken::of(&renewed.signed_in, self.clock.now());
                *self.held() = Some((renewed.link, token.clone()));
                Ok(token)
            }
            Ok(false) => Err(RenewalError::Changed),
            Err(error) => {
                *unkept = Some(renewed);
                Err(error)
            }
        }
    }

    async fn exchange(&self, link: &LinkRecord, old: Secret, new: Option<Secret>) -> Result<bool, RenewalError> {
        let exchange = move |vault: &dyn Vaulted| vault.exchange(Item::RefreshToken, &old, new.as_ref());
        Ok(self.keeper(link).ask(exchange).await.ok_or(RenewalError::BrokeOff)??)
    }
}

/// Whether only signing in again helps.
fn is_ended(error: &SignInError) -> bool {
    error.problem() == Problem::SignInExpired
}

/// Whether the token itself was refused, in so many words (RFC 6749 §5.2).
fn is_dead(error: &SignInError) -> bool {
    matches!(error, SignInError::Refused(refusal) if refusal.error == OAuthError::InvalidGrant)
}

/// What came of a check from outside the wizard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// There is no link.
    NotLinked,
    /// The provider takes the sign-in of the link.
    Good,
    /// It does not: the person must sign in again.
    Ended,
    /// It could not be asked; the link is as it was.
    NotChecked(Problem),
    /// The sign-in is in the memory of a wizard that is running, which alone can ask with it.
    InUse,
}

/// Asks the provider about the link of this home, and notes in the journal what it said, unless a running wizard has it:
/// that one finds the same when it asks. A vault under a passphrase is opened with this one; without it, that is the
/// problem.
///
/// # Errors
/// When the journal is there and cannot be read or written.
pub async fn check(setup: &Setup, passphrase: Option<&Secret>) -> Result<Checked, JournalError> {
    let state = Journal::<State>::read(&setup.home.journal_file())?;
    let Some(link) = state.and_then(|state| state.link) else { return Ok(Checked::NotLinked) };
    if link.kept == Kept::Session {
        return Ok(if matches!(setup.home.lock(), Err(LockError::Busy)) { Checked::InUse } else { Checked::Ended });
    }
    let vault = Vault::new(setup.home.clone(), setup.secrets.clone());
    if let (Kept::Passphrase, Some(passphrase)) = (link.kept, passphrase)
        && let Err(error) = vault.unseal(passphrase)
    {
        return Ok(Checked::NotChecked(not_kept(&error)));
    }
    let good = match Renewal::of(setup, vault).check(&link).await {
        Ok(()) => true,
        Err(RenewalError::Ended) => false,
        Err(error) => return Ok(Checked::NotChecked(error.problem())),
    };
    note(setup, &link, Check { at: setup.clock.now(), good })?;
    Ok(if good { Checked::Good } else { Checked::Ended })
}

fn note(setup: &Setup, link: &LinkRecord, check: Check) -> Result<(), JournalError> {
    let _lock = match setup.home.lock() {
        Ok(lock) => lock,
        Err(LockError::Storage(error) | LockError::Home(HomeError::Storage(error))) => return Err(error.into()),
        Err(error @ (LockError::Busy | LockError::Home(HomeError::None | HomeError::Refused { .. }))) => {
            tracing::info!(%error, "the check is not noted");
            return Ok(());
        }
    };
    let (mut journal, opened) = Journal::<State>::open(&setup.home.journal_file())?;
    match opened.state {
        Some(mut state) => {
            state.note_check(link, check);
            journal.append(&state)
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
