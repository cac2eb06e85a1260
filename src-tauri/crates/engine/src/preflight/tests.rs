//! Every check against the real thing, or a provider on a socket that says what a test wants.

use std::path::Path;

use firstlink_wizard::effect;
use firstlink_wizard::findings::Severity;

use super::*;
use crate::opener::{OpenError, SystemOpener};
use crate::secrets::{MemorySecrets, SecretError};
use crate::trial::{NOW, Seen, Stage, answer, clock, ok};

/// A world in which everything is as it should be, but for what a test changes.
struct World {
    folder: tempfile::TempDir,
    provider: Provider,
    secrets: Arc<MemorySecrets>,
    opener: Arc<dyn Opener>,
}

impl World {
    fn of(stage: &Stage) -> World {
        World {
            folder: tempfile::tempdir().unwrap(),
            provider: stage.provider(),
            secrets: Arc::new(MemorySecrets::new()),
            opener: Arc::new(SystemOpener::new().with_browsers("sh")),
        }
    }

    fn sign_in(&self) -> SignIn {
        SignIn::new(self.provider.clone(), clock(), self.opener.clone()).unwrap()
    }

    async fn look(&self, home: &Path, sign_in: Option<&SignIn>) -> Findings {
        let secrets: Arc<dyn SecretStore> = self.secrets.clone();
        let (home, clock) = (Home::at(home).ok(), clock());
        let parts = Parts {
            home: home.as_ref(),
            provider: &self.provider,
            secrets: &secrets,
            trials: &Arc::default(),
            opener: &self.opener,
            clock: clock.as_ref(),
            firmware: Path::new("/nowhere"),
            sign_in,
        };
        look(parts).await
    }

    async fn findings(&self) -> Findings {
        self.look(&self.folder.path().join("home"), Some(&self.sign_in())).await
    }
}

/// What is found when the provider plays like this.
async fn found(play: impl Fn(&Seen) -> Vec<u8> + Send + Sync + 'static) -> Vec<Finding> {
    World::of(&Stage::open(play).await).findings().await.all().collect()
}

fn dated(seconds: u64) -> String {
    let date = httpdate::fmt_http_date(std::time::UNIX_EPOCH + Duration::from_secs(seconds));
    format!("Date: {date}\r\n")
}

#[tokio::test]
async fn where_all_is_well_every_check_is_fine_and_the_provider_is_asked_once() {
    let stage = Stage::describing(dated(NOW.0 + 2)).await;
    let world = World::of(&stage);
    let sign_in = world.sign_in();
    let home = world.folder.path().join("home");
    let findings = world.look(&home, Some(&sign_in)).await;
    for check in Check::ALL {
        assert_eq!(findings.verdict(check), Verdict::Fine, "{check:?}");
    }
    sign_in.reach().await.unwrap();
    assert_eq!(stage.seen.lock().unwrap().len(), 1, "a sign-in that follows does not ask again");
    let asked = stage.seen.lock().unwrap()[0].clone();
    assert!(asked.line.starts_with("GET ") && asked.line.contains("/.well-known/openid-configuration "), "{asked:?}");
    let about_the_person = ["cookie", "authorization", "the-client", "client-request-id"];
    assert!(!about_the_person.iter().any(|word| (asked.line.clone() + &asked.head).to_lowercase().contains(word)));
    assert!(world.secrets.is_empty() && !home.exists(), "nothing is left behind");
    assert_eq!(std::fs::read_dir(world.folder.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn where_nothing_may_be_sent_nothing_is() {
    let stage = Stage::describing(String::new()).await;
    let world = World::of(&stage);
    let findings = world.look(world.folder.path(), None).await;
    for check in Check::ALL {
        let expected = if check.asks_network() { Verdict::NotKnownYet } else { Verdict::Fine };
        assert_eq!(findings.verdict(check), expected, "{check:?}");
    }
    assert_eq!(stage.seen.lock().unwrap().len(), 0);
}

#[tokio::test]
async fn an_answer_that_is_no_description_has_its_name() {
    let page = "<!DOCTYPE html><html><title>Welcome to our hotel</title>";
    assert_eq!(
        found(|_| answer("302 Found", "Location: http://hotel.example/\r\n", "")).await,
        [Finding::CaptivePortal]
    );
    assert_eq!(found(move |_| answer("200 OK", "Content-Type: text/html\r\n", page)).await, [Finding::CaptivePortal]);
    assert_eq!(found(|_| answer("404 Not Found", "", "")).await, [Finding::ProviderUnfit]);
    assert_eq!(found(|_| ok(&serde_json::json!({ "issuer": "https://other.example" }))).await.len(), 1);
    assert_eq!(found(|_| Vec::new()).await, [Finding::ProviderSilent]);
    assert_eq!(found(|_| answer("429 Too Many", "Retry-After: 60\r\n", "")).await, []);
}

#[tokio::test]
async fn a_clock_that_differs_by_more_than_five_minutes_is_found_with_both_times() {
    for (theirs, wrong) in [(NOW.0 + 299, false), (NOW.0 + 86_400, true), (NOW.0 - 86_400, true), (NOW.0 - 3_600, true)]
    {
        let stage = Stage::describing(dated(theirs)).await;
        let expected = Finding::ClockWrong { ours: NOW, theirs: effect::Moment(theirs) };
        let found: Vec<_> = World::of(&stage).findings().await.all().collect();
        assert_eq!(found, if wrong { vec![expected] } else { vec![] });
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_not_known_in_time_is_no_fault() {
    let stage = Stage::open(|_| b"hang".to_vec()).await;
    let begun = tokio::time::Instant::now();
    let findings = World::of(&stage).findings().await;
    assert!(begun.elapsed() < Duration::from_secs(3), "by a clock that only waits move");
    assert_eq!(findings.verdict(Check::Provider), Verdict::NotKnownYet);
    assert_eq!(findings.verdict(Check::Dns), Verdict::Fine);
    assert_eq!(findings.worst(), None);
}

#[tokio::test]
async fn a_name_that_leads_nowhere_is_being_offline() {
    let stage = Stage::describing(String::new()).await;
    let mut world = World::of(&stage);
    // RFC 6761 §6.4: this name never exists.
    world.provider.issuer = url::Url::parse("https://login.invalid/v2.0").unwrap();
    let findings = world.findings().await;
    assert_eq!(findings.verdict(Check::Dns), Verdict::Found(Finding::Offline));
    assert_eq!(findings.worst().map(Finding::severity), Some(Severity::Failing));
}

#[tokio::test]
async fn a_store_is_tried_only_when_it_is_open() {
    let stage = Stage::describing(String::new()).await;
    let world = World::of(&stage);
    for (kind, verdict) in [
        (effect::SecretStore::Locked, Verdict::Found(Finding::SecretsLocked)),
        (effect::SecretStore::Absent, Verdict::Found(Finding::SecretsAbsent)),
        (effect::SecretStore::Unknown, Verdict::NotKnownYet),
        (effect::SecretStore::Ready, Verdict::Fine),
    ] {
        world.secrets.become_kind(kind);
        // Would be met by whoever reads, writes or deletes.
        world.secrets.fail_next(SecretError::Failed("touched".to_owned()));
        let touched = kind == effect::SecretStore::Ready;
        let expected = if touched { Verdict::Found(Finding::SecretsFailing) } else { verdict };
        assert_eq!(store::check(world.secrets.as_ref(), &Trials::default()), expected, "{kind:?}");
        world.secrets.become_kind(effect::SecretStore::Ready);
        assert_eq!(world.secrets.read("preflight").is_err(), !touched, "the failure is {}", !touched);
        assert_eq!(store::check(world.secrets.as_ref(), &Trials::default()), Verdict::Fine);
        assert!(world.secrets.is_empty());
    }
}

#[test]
fn once_the_program_ends_no_secret_is_put_on_trial_that_could_stay_behind() {
    let (secrets, trials) = (MemorySecrets::new(), Trials::default());
    trials.end();
    assert_eq!(store::check(&secrets, &trials), Verdict::NotKnownYet);
    assert_eq!(store::check(&secrets, &Trials::default()), Verdict::Fine);
}

#[cfg(unix)]
#[test]
fn a_place_that_cannot_be_written_in_has_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    assert_eq!(disk::check(None), Verdict::Found(Finding::NoHome));
    assert_eq!(disk::check(Home::at(&file.join("home")).ok()), Verdict::Found(Finding::NoHome), "under a file");
    assert_eq!(disk::check(Home::at(folder.path()).ok()), Verdict::Fine);
    let open = folder.path().join("open");
    let home = Home::at(&open).unwrap();
    std::fs::create_dir(&open).unwrap();
    std::fs::set_permissions(&open, std::os::unix::fs::PermissionsExt::from_mode(0o777)).unwrap();
    assert_eq!(disk::check(Some(home)), Verdict::Found(Finding::NoHome), "others could put a file there");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_file_and_a_full_disk_are_told_apart() {
    // Nobody makes files there, whoever they are.
    assert_eq!(disk::check(Home::at(Path::new("/proc/self")).ok()), Verdict::Found(Finding::NotWritable));
    assert_eq!(disk::check(Home::at(Path::new("/proc/firstlink")).ok()), Verdict::Found(Finding::NoHome));
}

#[tokio::test]
async fn without_a_browser_or_a_client_id_that_is_found() {
    struct Nobody;
    impl Opener for Nobody {
        fn open(&self, _: &str) -> Result<(), OpenError> {
            Err(OpenError::NoBrowser)
        }
        fn look(&self) -> Result<(), OpenError> {
            Err(OpenError::NoBrowser)
        }
    }
    let stage = Stage::describing(String::new()).await;
    let mut world = World::of(&stage);
    world.provider.client_id = None;
    let home = Home::at(world.folder.path()).unwrap();
    let setup = Setup {
        secrets: world.secrets.clone(),
        opener: Arc::new(Nobody),
        clock: clock(),
        ..Setup::new(home.clone(), world.provider.clone())
    };
    let findings = examine(Some(&home), &setup).await.unwrap();
    assert_eq!(findings.all().collect::<Vec<_>>(), [Finding::NoBrowser, Finding::NotConfigured]);
    assert_eq!(findings.verdict(Check::Tls), Verdict::Fine, "the network is looked at all the same");
    assert!(!stage.seen.lock().unwrap()[0].line.contains("client"));
}
