//! Renewals over real sockets and a real vault file, against a provider whose every answer a test can spoil.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};

use firstlink_wizard::account::Account;
use serde_json::{Value, json};

use super::*;
use crate::clipboard::SystemClipboard;
use crate::opener::SystemOpener;
use crate::published::RenamedFile;
use crate::secrets::{MemorySecrets, SecretError};
use crate::switches::ScriptedSwitches;
use crate::trial::{
    NOW, Seen, Stage, answer, base, claims, description, header, issuer, jwk, key, ok, refused, signed,
};

/// A clock that moves when told.
struct ByHand(AtomicU64);

impl Clock for ByHand {
    fn now(&self) -> Moment {
        Moment(self.0.load(Ordering::SeqCst))
    }
}

/// One answer of the token endpoint.
type Turn = Box<dyn Fn(&Seen) -> Vec<u8> + Send + Sync>;

/// A linked home, and the provider it is linked with.
struct Scene {
    folder: tempfile::TempDir,
    stage: Stage,
    secrets: Arc<MemorySecrets>,
    clock: Arc<ByHand>,
}

impl Scene {
    /// The provider answers in this order, the last one for ever.
    async fn set(turns: Vec<Turn>) -> Scene {
        let turns = StdMutex::new(VecDeque::from(turns));
        let stage = Stage::open(move |seen| {
            let base = base(seen);
            if seen.line.starts_with("POST /token") {
                let mut turns = turns.lock().expect("turns");
                let turn = if turns.len() > 1 { turns.pop_front() } else { None };
                return turn.as_ref().or(turns.front()).map_or_else(Vec::new, |turn| turn(seen));
            }
            match seen.line.contains("/keys") {
                true => ok(&json!({ "keys": [jwk(&key(2048), "one")] })),
                false => ok(&description(&base)),
            }
        })
        .await;
        let clock = Arc::new(ByHand(AtomicU64::new(NOW.0)));
        let scene = Scene { folder: tempfile::tempdir().expect("a folder"), stage, secrets: Arc::default(), clock };
        scene.vault().write(Item::RefreshToken, &Secret::new("first")).expect("kept");
        scene
    }

    fn setup(&self) -> Setup {
        let home = Home::at(&self.folder.path().join("home")).expect("a home");
        Setup {
            preferences: Arc::new(RenamedFile::new(home.preferences_file())),
            secrets: self.secrets.clone(),
            clock: self.clock.clone(),
            opener: Arc::new(SystemOpener::new()),
            switches: Arc::new(ScriptedSwitches::default()),
            languages: vec![],
            clipboard: Arc::new(SystemClipboard::new()),
            firmware: std::path::PathBuf::from("/nowhere"),
            own_files: None,
            device_name: "den".to_owned(),
            provider: self.stage.provider(),
            home,
        }
    }

    fn vault(&self) -> Vault {
        let setup = self.setup();
        Vault::new(setup.home, setup.secrets)
    }

    fn kept(&self) -> Option<String> {
        let kept = self.vault().read(Item::RefreshToken).expect("the vault opens");
        kept.and_then(|kept| kept.expose_text().map(str::to_owned))
    }

    fn link(&self) -> LinkRecord {
        LinkRecord {
            provider: "Trial".to_owned(),
            issuer: self.stage.issuer(),
            account: Account::new("the-subject", Some("Alex Moreno"), None),
            device_name: "den".to_owned(),
            linked_at: NOW,
            kept: Kept::Vault,
            app_folder: false,
        }
    }

    /// The refresh tokens that were sent, in order.
    fn sent(&self) -> Vec<String> {
        let seen = self.stage.seen.lock().expect("notes");
        let bodies = seen.iter().filter(|seen| seen.line.starts_with("POST /token")).map(|seen| &seen.body);
        let token = |body: &String| {
            url::form_urlencoded::parse(body.as_bytes())
                .find(|(name, _)| name == "refresh_token")
                .map(|(_, value)| value.into_owned())
        };
        bodies.filter_map(token).collect()
    }

    fn pass(&self, seconds: u64) {
        self.clock.0.fetch_add(seconds, Ordering::SeqCst);
    }

    /// A journal that knows of the link.
    fn journal(&self) -> Journal<State> {
        let (mut journal, _) = Journal::open(&self.setup().home.journal_file()).expect("a journal");
        let state = State { link: Some(self.link()), ..State::new(firstlink_wizard::words::Language::English) };
        journal.append(&state).expect("written");
        journal
    }

    fn noted(&self) -> State {
        Journal::read(&self.setup().home.journal_file()).expect("it reads").expect("a state")
    }
}

fn tokens(seen: &Seen, number: &str, change: impl Fn(&mut Value)) -> Vec<u8> {
    let mut claims = claims(&issuer(&base(seen)));
    claims["nonce"] = json!(null);
    change(&mut claims);
    ok(&json!({
        "token_type": "Bearer", "access_token": format!("access-{number}"), "refresh_token": format!("refresh-{number}"),
        "expires_in": 3600, "id_token": signed(&key(2048), &header(), &claims),
    }))
}

/// A good answer, with tokens of this number.
fn grants(number: &'static str) -> Turn {
    Box::new(move |seen| tokens(seen, number, |_| {}))
}

fn refuses(error: &'static str) -> Turn {
    Box::new(move |_| refused(error))
}

#[tokio::test]
async fn a_token_serves_until_five_minutes_before_its_end_and_is_then_renewed_with_the_newest() {
    let scene = Scene::set(vec![grants("1"), grants("2")]).await;
    let renewal = Renewal::new(&scene.setup());
    let token = renewal.access_token(&scene.link()).await.expect("a token");
    assert_eq!((token.secret(), scene.kept().as_deref()), ("access-1", Some("refresh-1")));
    scene.pass(3600 - 301);
    assert_eq!(renewal.access_token(&scene.link()).await.expect("a token").secret(), "access-1");
    scene.pass(1);
    assert_eq!(renewal.access_token(&scene.link()).await.expect("a token").secret(), "access-2");
    assert_eq!(scene.sent(), ["first", "refresh-1"]);
    assert!(!format!("{token:?}").contains("access-1"));
}

#[tokio::test]
async fn many_who_ask_at_once_are_served_by_one_renewal() {
    let scene = Scene::set(vec![grants("1")]).await;
    let renewal = Renewal::new(&scene.setup());
    let asking: Vec<_> = (0..20)
        .map(|_| {
            let (renewal, link) = (renewal.clone(), scene.link());
            tokio::spawn(async move { renewal.access_token(&link).await })
        })
        .collect();
    for asked in asking {
        assert_eq!(asked.await.expect("it ran").expect("a token").secret(), "access-1");
    }
    assert_eq!(scene.sent(), ["first"]);
}

#[tokio::test]
async fn the_new_refresh_token_is_in_the_vault_before_the_access_token_is_handed_out() {
    let scene = Scene::set(vec![grants("1")]).await;
    // The key of the vault is read to find the old token; when the new one is to be kept, the store says no.
    let failing = FailsAfter::over(scene.secrets.clone(), 1);
    let setup = Setup { secrets: Arc::new(failing), ..scene.setup() };
    let unlucky = Renewal::new(&setup);
    let error = unlucky.access_token(&scene.link()).await.expect_err("nothing was kept");
    assert!(matches!(error, RenewalError::Vault(_)), "{error}");
    assert_eq!(scene.kept().as_deref(), Some("first"));
    // What came is not lost: the next try keeps it, and asks nobody.
    let token = unlucky.access_token(&scene.link()).await.expect("a token");
    assert_eq!((token.secret(), scene.kept().as_deref()), ("access-1", Some("refresh-1")));
    assert_eq!(scene.sent(), ["first"]);
}

#[tokio::test]
async fn an_answer_is_kept_even_if_whoever_asked_has_gone() {
    let scene = Scene::set(vec![grants("1")]).await;
    let renewal = Renewal::new(&scene.setup());
    let link = scene.link();
    let gone = tokio::time::timeout(Duration::ZERO, renewal.access_token(&link)).await;
    assert!(gone.is_err());
    while scene.kept().as_deref() != Some("refresh-1") {
        tokio::task::yield_now().await;
    }
    assert_eq!(scene.sent(), ["first"]);
}

#[tokio::test]
async fn without_a_new_refresh_token_the_old_one_stays() {
    let bare: Turn = Box::new(|_| ok(&json!({ "token_type": "Bearer", "access_token": "a", "expires_in": 3600 })));
    let scene = Scene::set(vec![bare]).await;
    let token = Renewal::new(&scene.setup()).access_token(&scene.link()).await.expect("a token");
    assert_eq!((token.secret(), scene.kept().as_deref()), ("a", Some("first")));
}

/// A linked home whose provider does something to the vault of it before it answers first, and then goes on with `turns`.
async fn meanwhile(act: impl Fn(&Vault) + Send + Sync + 'static, first: Turn, turns: Vec<Turn>) -> Scene {
    let (tell, vault) = std::sync::mpsc::channel::<Vault>();
    let vault = StdMutex::new(vault);
    let acting: Turn = Box::new(move |seen| {
        act(&vault.lock().expect("no test died holding it").recv().expect("a vault"));
        first(seen)
    });
    let scene = Scene::set(std::iter::once(acting).chain(turns).collect()).await;
    tell.send(scene.vault()).expect("heard");
    scene
}

#[tokio::test]
async fn a_token_that_is_refused_is_tried_once_more_if_a_newer_one_lies_there_by_now() {
    let sign_in_again = |vault: &Vault| vault.write(Item::RefreshToken, &Secret::new("newer")).expect("kept");
    let scene = meanwhile(sign_in_again, refuses("invalid_grant"), vec![grants("2")]).await;
    let token = Renewal::new(&scene.setup()).access_token(&scene.link()).await.expect("a token");
    assert_eq!((token.secret(), scene.kept().as_deref()), ("access-2", Some("refresh-2")));
    assert_eq!(scene.sent(), ["first", "newer"]);
}

#[tokio::test]
async fn a_link_the_provider_ended_needs_attention_and_its_dead_token_goes() {
    let scene = Scene::set(vec![refuses("invalid_grant")]).await;
    drop(scene.journal());
    assert_eq!(check(&scene.setup(), None).await.expect("a journal"), Checked::Ended);
    assert!(scene.noted().needs_attention());
    assert_eq!(scene.kept(), None);
    // It stays so, and nobody is bothered again.
    assert_eq!(check(&scene.setup(), None).await.expect("a journal"), Checked::Ended);
    assert_eq!(scene.sent(), ["first"]);
}

#[tokio::test]
async fn what_passes_says_nothing_about_the_link() {
    let answers: [(Turn, Problem); 6] = [
        (Box::new(|_| answer("500 Fault", "", "<html>")), Problem::ProviderUnavailable),
        (Box::new(|_| answer("503 Busy", "Retry-After: 3600\r\n", "")), Problem::ProviderUnavailable),
        (Box::new(|_| answer("429 Slow", "Retry-After: 3600\r\n", "")), Problem::Busy),
        (Box::new(|_| Vec::new()), Problem::ProviderUnavailable),
        (refuses("temporarily_unavailable"), Problem::ProviderUnavailable),
        (refuses("never_heard_of"), Problem::UnknownRefusal),
    ];
    for (turn, problem) in answers {
        let scene = Scene::set(vec![turn]).await;
        drop(scene.journal());
        assert_eq!(check(&scene.setup(), None).await.expect("a journal"), Checked::NotChecked(problem));
        assert_eq!(scene.noted().check, None);
        assert_eq!(scene.kept().as_deref(), Some("first"));
    }
}

#[tokio::test]
async fn another_account_is_a_stop_and_overwrites_nothing() {
    let other: Turn = Box::new(|seen| tokens(seen, "x", |claims| claims["sub"] = json!("somebody-else")));
    let scene = Scene::set(vec![other]).await;
    drop(scene.journal());
    assert_eq!(check(&scene.setup(), None).await.expect("a journal"), Checked::NotChecked(Problem::SecurityStop));
    assert_eq!((scene.kept().as_deref(), scene.noted().check), (Some("first"), None));
}

#[tokio::test]
async fn a_token_is_never_shown_to_another_provider() {
    let scene = Scene::set(vec![grants("1")]).await;
    let link = LinkRecord { issuer: "https://elsewhere.example/v2.0".to_owned(), ..scene.link() };
    let error = Renewal::new(&scene.setup()).access_token(&link).await.expect_err("another provider");
    assert_eq!(error.problem(), Problem::OtherProvider);
    assert_eq!(scene.stage.count(""), 0, "nobody was asked anything");
}

#[tokio::test]
async fn what_comes_for_a_link_that_was_taken_away_meanwhile_is_dropped() {
    let unlink = |vault: &Vault| vault.erase().expect("erased");
    let scene = meanwhile(unlink, grants("1"), vec![grants("2")]).await;
    let error = Renewal::new(&scene.setup()).access_token(&scene.link()).await.expect_err("no link any more");
    assert!(matches!(error, RenewalError::Changed), "{error}");
    assert_eq!(scene.kept(), None);
    assert!(scene.secrets.is_empty(), "no new key was made for it");
}

#[tokio::test]
async fn a_check_is_noted_unless_a_running_wizard_has_the_journal() {
    let scene = Scene::set(vec![grants("1"), grants("2")]).await;
    drop(scene.journal());
    let lock = scene.setup().home.lock().expect("free");
    assert_eq!(check(&scene.setup(), None).await.expect("a journal"), Checked::Good);
    assert_eq!(scene.noted().check, None);
    drop(lock);
    assert_eq!(check(&scene.setup(), None).await.expect("a journal"), Checked::Good);
    assert_eq!(scene.noted().check, Some(Check { at: NOW, good: true }));
    assert_eq!(scene.kept().as_deref(), Some("refresh-2"));
}

/// A secret store that works so many times, then fails once.
#[derive(Debug)]
struct FailsAfter {
    secrets: Arc<MemorySecrets>,
    left: AtomicU64,
}

impl FailsAfter {
    fn over(secrets: Arc<MemorySecrets>, times: u64) -> FailsAfter {
        FailsAfter { secrets, left: AtomicU64::new(times) }
    }
}

impl crate::secrets::SecretStore for FailsAfter {
    fn probe(&self) -> firstlink_wizard::effect::SecretStore {
        self.secrets.probe()
    }

    fn read(&self, name: &str) -> Result<Option<zeroize::Zeroizing<Vec<u8>>>, SecretError> {
        match self.left.fetch_sub(1, Ordering::SeqCst) {
            0 => Err(SecretError::Failed("not now".to_owned())),
            _ => self.secrets.read(name),
        }
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), SecretError> {
        self.secrets.write(name, secret)
    }

    fn delete(&self, name: &str) -> Result<(), SecretError> {
        self.secrets.delete(name)
    }
}
