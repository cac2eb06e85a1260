//! Every state that can be reached, found by trying everything from the beginning.

#![expect(clippy::wildcard_enum_match_arm, reason = "only the wait for the browser is told in its own way")]

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use firstlink_wizard::account::{Account, Kept, LinkRecord};
use firstlink_wizard::consent::ConsentPurpose;
use firstlink_wizard::copy::Copy;
use firstlink_wizard::desk::Leaf;
use firstlink_wizard::display::Look;
use firstlink_wizard::draw;
use firstlink_wizard::effect::{
    Attempt, Context, Effect, Event, IssuedCode, Moment, Outcome, PasteFault, SecretStore, Shown,
};
use firstlink_wizard::erasure::{Erasure, Fate, Trace};
use firstlink_wizard::intent::{Answer, Intent, Page, Purpose, Typed};
use firstlink_wizard::journey::{self, Doing, KeyAnswer, Place, State};
use firstlink_wizard::link;
use firstlink_wizard::preferences::SyncItem;
use firstlink_wizard::problem::{Particulars, Problem};
use firstlink_wizard::provider::ProviderFacts;
use firstlink_wizard::recovery::Case;
use firstlink_wizard::screen::{Screen, ScreenId};
use firstlink_wizard::switches::{self, Found, Switch};
use firstlink_wizard::travel::Choices;
use firstlink_wizard::words::Language;

/// Published generic keys, and slips of them.
pub(crate) const GOOD: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";
const KEYS: [&str; 9] = [
    GOOD,
    "",
    "00330-80000-00000-AA123",
    "BCDFG-HJKMP-QRTVW-XY234-6789Z",
    "W269O-WFGWX-YVC9B-4J6C9-T83GX",
    "W269N-WFGWX-YVC9B-4J6C9-T83GN",
    "W269N-WFGWX-YVC9B-4J6C9-T83G",
    "W269N-WFGWX-YVC9B-4J6C9-T83GXX",
    "W269N-WFGWX-YVC9B-4J6C9-T83XG",
];
/// Long enough.
pub(crate) const PASSPHRASE: &str = "four words in a row";
const LEGACY: &str = "BCDFG-HJKMP-QRTVW-XY234-67892";

pub(crate) fn context() -> Context {
    let pages = [
        Page::Dashboard,
        Page::CreateAccount,
        Page::Recovery,
        Page::RecoveryForm,
        Page::Security,
        Page::Activity,
        Page::Consent,
        Page::Redeem,
        Page::Setup,
        Page::Support,
    ];
    Context {
        now: Moment(1_800_000_000),
        provider: ProviderFacts {
            name: "Practice account service".to_owned(),
            configured: true,
            pages: pages.into(),
            recovery: vec![],
            keeps_copies: true,
        },
        device_name: "kitchen-pc".to_owned(),
        version: "0.1.0".to_owned(),
    }
}

pub(crate) fn unconfigured() -> Context {
    let mut context = context();
    context.provider.configured = false;
    context
}

pub(crate) fn account() -> Account {
    Account::new("AAAA-1", Some("Alex Moreno"), Some("alex.moreno@practice.example"))
}

fn stranger() -> Account {
    Account::new("BBBB-2", Some("Alex Moreno"), Some("alex.moreno2@practice.example"))
}

pub(crate) fn typed(key: &str) -> Typed {
    Typed::new(key.to_owned())
}

/// One of each thing a person can do, with every kind of content that makes a difference.
pub(crate) fn intents() -> Vec<Intent> {
    let mut all = vec![
        Intent::Start,
        Intent::NotNow,
        Intent::Back,
        Intent::Language { tag: "de".to_owned() },
        Intent::Language { tag: "en".to_owned() },
        Intent::Language { tag: "xx".to_owned() },
        Intent::Display { look: Look::ThemeDark },
        Intent::KeepKey,
        Intent::ForgetKey,
        Intent::CopyKey,
        Intent::SkipKey,
        Intent::SignInBrowser,
        Intent::SignInDevice,
        Intent::CreateAccount,
        Intent::Recover,
        Intent::RecoveryNext,
        Intent::RecoveryAddress { address: "alex.moreno@practice.example".to_owned() },
        Intent::RecoveryAddress { address: "  ".to_owned() },
        Intent::Recovered,
        Intent::Search { words: "office XBOX".to_owned() },
        Intent::Search { words: "xyzzy".to_owned() },
        Intent::Search { words: " ".to_owned() },
        Intent::OpenAgain,
        Intent::NewCode,
        Intent::PasteAddress { address: typed("http://localhost:1/?code=1&state=1") },
        Intent::PasteAddress { address: typed(" ") },
        Intent::Cancel,
        Intent::LinkNow,
        Intent::OtherAccount,
        Intent::Confirm { device_name: "kitchen-pc".to_owned() },
        Intent::Confirm { device_name: "  ".to_owned() },
        Intent::Confirm { device_name: "x".repeat(41) },
        Intent::SaveSync { passwords: true, history: false, favourites: false },
        Intent::SyncNothing,
        Intent::Recommend { allow: Answer::Yes },
        Intent::Recommend { allow: Answer::No },
        Intent::Finish,
        Intent::ChangeChoices,
        Intent::CheckLink,
        Intent::Rename,
        Intent::RenameTo { device_name: "desk by the window".to_owned() },
        Intent::RenameTo { device_name: "  ".to_owned() },
        Intent::RenameTo { device_name: "x".repeat(41) },
        Intent::Agreements,
        Intent::Withdraw { purpose: ConsentPurpose::SyncPasswords },
        Intent::Advice,
        Intent::Rerun,
        Intent::SaveMyData,
        Intent::KeepCopy,
        Intent::StopCopy,
        Intent::SyncCopy,
        Intent::UseFound,
        Intent::KeepMine,
        Intent::Unlink,
        Intent::UnlinkNow,
        Intent::ForgetChoices,
        Intent::UsePassphrase,
        Intent::ChoosePassphrase { passphrase: typed(PASSPHRASE), again: typed(PASSPHRASE) },
        Intent::ChoosePassphrase { passphrase: typed(PASSPHRASE), again: typed("four words in a roW") },
        Intent::ChoosePassphrase { passphrase: typed("too short"), again: typed("too short") },
        Intent::OpenVault { passphrase: typed(PASSPHRASE) },
        Intent::ForgetVault,
        Intent::KeepLink,
        Intent::OpenPage { page: Page::Redeem },
        Intent::OpenPage { page: Page::Consent },
        Intent::OpenSwitch { switch: Switch::Windows },
        Intent::OpenSwitch { switch: Switch::Edge },
        Intent::Help,
        Intent::Retry,
        Intent::StartAgain,
        Intent::CheckAgain,
        Intent::Quit,
    ];
    for key in KEYS.into_iter().chain([LEGACY]) {
        all.push(Intent::SubmitKey { key: typed(key), purpose: Purpose::Windows });
    }
    all.extend(Case::ALL.map(|case| Intent::RecoveryCase { case }));
    all.push(Intent::UseKeyAnyway { key: typed(KEYS[8]), purpose: Purpose::Windows });
    all.push(Intent::UseKeyAnyway { key: typed(KEYS[4]), purpose: Purpose::Windows });
    all.push(Intent::SubmitKey { key: typed(KEYS[3]), purpose: Purpose::Xbox });
    all
}

/// What an unlinking tells: all but the key erased, and that with this fate.
fn erasures(key: Fate) -> Vec<Erasure> {
    let told = |trace, fate| Erasure { trace, fate, place: Some("firstlink, vault-1234".to_owned()) };
    vec![
        told(Trace::RefreshToken, Fate::Erased),
        told(Trace::PendingSignIn, Fate::NotThere),
        told(Trace::ProductKey, Fate::Unreadable),
        told(Trace::VaultFile, Fate::Erased),
        told(Trace::VaultKey, key),
    ]
}

/// One of each thing that can happen, for an attempt.
pub(crate) fn outcomes(attempt: Attempt) -> Vec<Outcome> {
    let address = || Shown::new("http://127.0.0.1:4711/authorize?client_id=1".to_owned());
    let code = IssuedCode {
        user_code: "5MTFVRR7".to_owned(),
        verification_uri: "http://127.0.0.1:4711/link".to_owned(),
        expires_at: Moment(1_800_000_900),
    };
    let record = |kept| LinkRecord {
        provider: "Practice account service".to_owned(),
        issuer: "http://127.0.0.1:4711/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0".to_owned(),
        account: account(),
        device_name: "kitchen-pc".to_owned(),
        linked_at: Moment(1_800_000_000),
        kept,
        app_folder: true,
    };
    let mut all = vec![
        Outcome::BrowserOpened { attempt, address: address() },
        Outcome::BrowserDidNotOpen { attempt, address: address() },
        Outcome::CodeIssued { attempt, code },
        Outcome::SignedIn { attempt, account: account() },
        Outcome::SignedIn { attempt, account: stranger() },
        Outcome::DeadlinePassed { attempt },
        Outcome::StillWaiting { attempt },
        Outcome::PasteNotTaken { attempt, fault: PasteFault::OtherSignIn },
        Outcome::Verified { attempt, account: account() },
        Outcome::Linked { attempt, link: record(Kept::Vault) },
        Outcome::Linked { attempt, link: record(Kept::Session) },
        Outcome::LinkChecked { attempt, good: true },
        Outcome::LinkChecked { attempt, good: false },
        Outcome::LinkNotChecked { attempt, problem: Problem::Offline, particulars: Particulars::default() },
        Outcome::LinkNotChecked { attempt, problem: Problem::SecurityStop, particulars: Particulars::default() },
        Outcome::CopySynced { attempt, found: chosen_elsewhere() },
        Outcome::CopyRemoved { attempt },
        Outcome::CopyFailed { attempt, problem: Problem::Offline },
        Outcome::CopyFailed { attempt, problem: Problem::CopyDenied },
        Outcome::CopyFailed { attempt, problem: Problem::CopyFull },
        Outcome::Unlinked { attempt, erasures: erasures(Fate::Erased) },
        Outcome::Unlinked { attempt, erasures: erasures(Fate::Left) },
        Outcome::NotUnlinked { attempt, problem: Problem::StorageFailed, erasures: erasures(Fate::Left) },
    ];
    for problem in [Problem::Declined, Problem::Offline, Problem::CodeExpired, Problem::SignInExpired] {
        let particulars = Particulars::default();
        all.push(Outcome::SignInFailed { attempt, problem, particulars: particulars.clone() });
        all.push(Outcome::VerifyFailed { attempt, problem, particulars });
        all.push(Outcome::LinkFailed { attempt, problem });
    }
    all
}

/// What another device chose.
pub(crate) fn chosen_elsewhere() -> Choices {
    let chosen = |on| serde_json::json!({ "on": on, "at": 1_800_000_100, "device": "attic-pc" });
    let choices = serde_json::json!({ "sync_favourites": chosen(true), "recommendations": chosen(false) });
    Choices::read(serde_json::json!({ "schema": 1, "choices": choices })).unwrap()
}

/// Nothing of them is off by policy.
fn both_switches() -> Found {
    Found::default().with(Switch::Windows, [].into()).with(Switch::Edge, [].into())
}

/// What can happen at any time.
pub(crate) fn surroundings() -> Vec<Outcome> {
    vec![
        Outcome::Secrets(SecretStore::Ready),
        Outcome::Secrets(SecretStore::Absent),
        Outcome::Secrets(SecretStore::Locked),
        Outcome::Secrets(SecretStore::Sealed),
        Outcome::VaultOpened,
        Outcome::WrongPassphrase,
        Outcome::VaultNotOpened(Problem::StorageFailed),
        Outcome::VaultForgotten,
        Outcome::KeyKept { kept: Kept::Vault },
        Outcome::KeyNotKept(Problem::KeyringFailed),
        Outcome::SignInMissing,
        Outcome::PreferencesSaved,
        Outcome::PreferencesNotSaved(Problem::StorageFailed),
        Outcome::PageOpened(Page::Redeem),
        Outcome::PageDidNotOpen { page: Page::Consent, address: "https://practice.example/consent".to_owned() },
        Outcome::KeyCopied,
        Outcome::KeyNotCopied,
        Outcome::KeyTakenBack,
        Outcome::MyDataSaved { path: "/home/alex/Downloads/firstlink-data.json".to_owned() },
        Outcome::MyDataNotSaved(Problem::StorageFailed),
        Outcome::SwitchesFound(both_switches()),
        Outcome::SwitchesFound(Found::default().with(Switch::Edge, [SyncItem::Passwords].into())),
        Outcome::SwitchOpened(Switch::Edge),
        Outcome::SwitchDidNotOpen(Switch::Windows),
        Outcome::NotRecorded,
    ]
}

/// The attempt a state waits for, or one that never was.
pub(crate) fn awaited(state: &State) -> Attempt {
    state.waits().map_or(Attempt(u64::MAX), |(attempt, _)| attempt)
}

/// Everything that can happen in a state.
pub(crate) fn events(state: &State) -> Vec<Event> {
    let asked = intents().into_iter().map(Event::Asked);
    let mut attempts = state.attempts();
    if attempts.is_empty() {
        attempts.push(awaited(state));
    }
    attempts.extend(state.copy.attempt);
    let answers = attempts.into_iter().flat_map(outcomes);
    asked.chain(answers.chain(surroundings()).map(Event::Happened)).collect()
}

/// What makes two states the same: the place whole, and of answers and link only what decides where one may go.
fn fingerprint(state: &State) -> String {
    let key = match &state.answers.key {
        KeyAnswer::Open => "open",
        KeyAnswer::Skipped => "skipped",
        KeyAnswer::Kept { .. } => "kept",
    };
    let kept = |kept: Kept| kept != Kept::Session;
    let link = state.link.as_ref().map(|link| (kept(link.kept), state.at_hand, state.has_ended()));
    if state.help {
        // What lies beneath a page that is read and closed again matters by its kind only.
        let search = if state.place == Place::Welcome { state.search.as_str() } else { "" };
        return format!("help {search} {} {key} {link:?}", kind(&state.place));
    }
    if let Some(guide) = state.open_guide() {
        // What lies beneath matters by its kind only; what is wrong matters to the guide's own pages.
        let whole = matches!(state.place, Place::Link { link: link::State::SignIn { .. } }) && state.link.is_none();
        let page = if whole { format!("{guide:?} {}", state.in_mind.is_some()) } else { format!("{:?}", guide.leaf) };
        return format!("{page} {} {}", kind(&state.place), state.link.is_some());
    }
    // What is offered about a copy and about switches stands beside each other, and neither knows of the other.
    let copied = copied(state);
    let switches =
        if copied.is_empty() || state.copy == Copy::default() { switches::offered(state) } else { [].into() };
    scrub(&format!("{} {key} {link:?} {:?} {} {copied} {switches:?}", place(&state.place), told(state), store(state)))
}

/// Which place it is, whatever stands in it.
fn kind(place: &Place) -> String {
    let name = std::mem::discriminant(place);
    match place {
        Place::Link { link } => format!("{name:?} {:?}", std::mem::discriminant(link)),
        Place::NotNow { back } | Place::Problem { back, .. } => {
            format!("{name:?} {}", kind(back))
        }
        Place::Dashboard { doing } => format!("{name:?} {:?}", std::mem::discriminant(doing)),
        _ => format!("{name:?}"),
    }
}

/// The place whole; of a wait for the browser only what its screen offers, for that many things are told of it.
fn place(place: &Place) -> String {
    match place {
        Place::Link { link: link::State::BrowserWait { opened, offering, beside, address, .. } } => {
            let code = beside.as_ref().map(|beside| beside.code.is_some());
            format!("browser {opened:?} {} {code:?} {}", *offering && *opened != Some(false), address.is_some())
        }
        Place::Passphrase { doing, complaint, back } => {
            format!("passphrase {doing:?} {complaint:?} {}", self::place(back))
        }
        Place::NotNow { back } => format!("not now {}", self::place(back)),
        Place::Problem { problem, back } => format!("problem {problem:?} {}", self::place(back)),
        other => format!("{other:?}"),
    }
}

/// What kind of secret store there is decides only where a passphrase is offered or asked for, and comes to the same
/// there whatever else the screen says.
fn store(state: &State) -> &'static str {
    let is_asked = match &state.place {
        Place::Link { link: link::State::SignIn { problem: None, interrupted: false } } => true,
        Place::Link {
            link:
                link::State::LinkOffer { problem: None, .. }
                | link::State::Confirm { problem: None, name_problem: None, .. },
        } => state.secrets == SecretStore::Sealed,
        Place::Dashboard { doing: Doing::Nothing } => state.link.is_some() && state.secrets == SecretStore::Sealed,
        _ => false,
    };
    match state.secrets {
        SecretStore::Absent if is_asked => "absent",
        SecretStore::Sealed if is_asked => "sealed",
        _ => "there",
    }
}

/// Where the copy of the choices stands, where that is shown or decides where one comes back to.
///
/// It comes to the same whatever the key and the link are, so it is told in one case of each.
fn copied(state: &State) -> String {
    let copy = &state.copy;
    let plain = state.answers.key == KeyAnswer::Skipped && state.at_hand && !state.has_ended();
    if !plain || !state.link.as_ref().is_some_and(|link| link.kept == Kept::Vault) {
        return String::new();
    }
    match &state.place {
        Place::Finish | Place::Copy { .. } | Place::Dashboard { doing: Doing::Nothing } if state.link.is_some() => {
            let standing = std::mem::discriminant(&copy.standing);
            let offers = !state.offers_of_others().is_empty();
            format!("{standing:?} {:?} {} {offers}", copy.problem(), copy.attempt.is_some())
        }
        Place::Link { .. } => copy.asking.is_some().to_string(),
        _ => String::new(),
    }
}

/// What an unlinking left to be shown, and whether there are choices to forget.
fn told(state: &State) -> Option<(bool, usize, bool)> {
    let left = state.erasures.iter().any(|erasure| erasure.fate == Fate::Left);
    let dashboard = matches!(state.place, Place::Dashboard { .. });
    (state.link.is_none() && dashboard).then(|| (left, state.erasures.len(), state.has_choices()))
}

/// Without the numbers of attempts.
fn scrub(text: &str) -> String {
    text.split("Attempt(")
        .map(|part| part.trim_start_matches(|c: char| c.is_ascii_digit()))
        .collect::<Vec<_>>()
        .join("N")
}

/// The explored graph.
pub(crate) struct Graph {
    pub(crate) states: Vec<State>,
    /// For each state, where each event leads.
    pub(crate) edges: Vec<BTreeSet<usize>>,
}

/// All states reachable from the beginning.
pub(crate) fn graph(context: &Context) -> Graph {
    let mut graph = Graph { states: vec![], edges: vec![] };
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut open = VecDeque::new();
    let start = State::new(Language::English);
    known.insert(fingerprint(&start), 0);
    graph.states.push(start);
    open.push_back(0);
    while let Some(index) = open.pop_front() {
        let state = graph.states[index].clone();
        let mut edges = BTreeSet::new();
        let after = events(&state).into_iter().map(|event| journey::step(state.clone(), event, context));
        // The power may go at any moment.
        for (next, _) in after.chain([journey::resume(state.clone(), context)]) {
            let number = *known.entry(fingerprint(&next)).or_insert_with(|| {
                graph.states.push(next);
                open.push_back(graph.states.len() - 1);
                graph.states.len() - 1
            });
            edges.insert(number);
        }
        assert_eq!(graph.edges.len(), index);
        graph.edges.push(edges);
        assert!(
            graph.states.len() < 9_000,
            "the graph of {} does not end: {:?}",
            graph.states.len(),
            graph.states.last()
        );
    }
    graph
}

/// The same, explored once for all tests of this binary.
pub(crate) fn whole() -> &'static Graph {
    static WHOLE: std::sync::OnceLock<Graph> = std::sync::OnceLock::new();
    WHOLE.get_or_init(|| graph(&context()))
}

/// One state of each kind of screen, and that screen. Drawn once for all tests of this binary.
pub(crate) fn one_of_each() -> &'static BTreeMap<(ScreenId, String), (State, Screen)> {
    static EACH: std::sync::OnceLock<BTreeMap<(ScreenId, String), (State, Screen)>> = std::sync::OnceLock::new();
    EACH.get_or_init(|| {
        let (open, closed) = (context(), unconfigured());
        let mut found = BTreeMap::new();
        let mut keep = |state: State, context: &Context| {
            let screen = draw::screen(&state, context, 1);
            found.entry((screen.id, screen.state.clone())).or_insert((state, screen));
        };
        let stores =
            [SecretStore::Ready, SecretStore::Absent, SecretStore::Locked, SecretStore::Sealed, SecretStore::Unknown];
        for secrets in stores {
            for state in &whole().states {
                let (probed, switches) = (secrets != SecretStore::Unknown, Some(both_switches()));
                keep(State { secrets, probed, switches, ..state.clone() }, &open);
            }
        }
        keep(with_key_in_firmware(), &open);
        keep(among_agreements(), &open);
        keep(State::new(Language::English), &closed);
        found
    })
}

/// Where the key in the firmware is told of: whether there is one is a finding, which the exploration leaves out.
fn with_key_in_firmware() -> State {
    let mut state = State::new(Language::English);
    state.place = Place::ProductKey { complaint: None, purpose: Purpose::Windows };
    state.findings.carries_key = true;
    state
}

/// Where there is something that was agreed to: the exploration does not tell receipts apart.
fn among_agreements() -> State {
    let agreed = whole().states.iter().find(|state| !state.receipts.is_empty() && state.link.is_some());
    let place = Place::Dashboard { doing: Doing::Reading { leaf: Leaf::Agreements } };
    State { place, help: false, guide: None, aside: None, ..agreed.unwrap().clone() }
}

/// Every screen in every state, in this language.
pub(crate) fn screens(language: Language) -> Vec<Screen> {
    let drawn = |((_, name), (state, _)): (&(ScreenId, String), &(State, Screen))| {
        let state = State { language, ..state.clone() };
        let context = if name == "not_configured" { unconfigured() } else { context() };
        draw::screen(&state, &context, 1)
    };
    one_of_each().iter().map(drawn).collect()
}

pub(crate) fn is_end(place: &Place) -> bool {
    matches!(place, Place::Finish | Place::NotNow { .. })
}

pub(crate) fn play(start: State, events: impl IntoIterator<Item = Event>) -> (State, Vec<Effect>) {
    let context = context();
    events.into_iter().fold((start, vec![]), |(state, mut effects), event| {
        let (state, more) = journey::step(state, event, &context);
        effects.extend(more);
        (state, effects)
    })
}
