//! The power goes at every line the program writes: the same step comes back with the same answers, and nothing leaked.

use firstlink_engine::vault::Item;
use firstlink_practice::cast::Temper;
use firstlink_tests::practice::{MARK, Practice, person, visitor};
use firstlink_tests::session::Session;
use firstlink_tests::sweep::{Canaries, files, verifier_behind};
use firstlink_tests::terminal::{Run, Terminal};
use firstlink_wizard::journey::{KeyAnswer, Place, State};
use firstlink_wizard::link;
use firstlink_wizard::words::Language;
use reqwest::Url;

use crate::{ANSWERS, KEY};

/// More lines than any journey has.
const MOST_LINES: usize = 40;

/// How the person signs in.
#[derive(Clone, Copy)]
enum Route {
    Browser,
    DeviceCode,
}

impl Route {
    fn flag(self) -> &'static str {
        match self {
            Route::Browser => "--browser",
            Route::DeviceCode => "--device-code",
        }
    }
}

#[test]
fn a_power_cut_at_any_line_of_a_browser_sign_in_loses_nothing() {
    let lines = (1..MOST_LINES).take_while(|line| cut_at(*line, Route::Browser, "power-cut-browser")).count();
    assert!(lines >= 9, "only {lines} lines were cut");
}

#[test]
fn a_power_cut_at_any_line_of_a_device_sign_in_loses_nothing() {
    let lines = (1..MOST_LINES).take_while(|line| cut_at(*line, Route::DeviceCode, "power-cut-device")).count();
    assert!(lines >= 9, "only {lines} lines were cut");
}

/// Plays the journey up to this line, cuts the power, looks at what is left, and goes on. `false` when the journey has no
/// such line.
fn cut_at(line: usize, route: Route, name: &'static str) -> bool {
    let session = Session::with_keyring(name);
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    let flags = [&["--key-for", "windows", route.flag()], &ANSWERS[..]].concat();
    let run = terminal.link_with_key(KEY, &flags);
    let Some(shown) = play(run, &terminal, line) else { return false };
    assert_eq!(leaks(&terminal), [""; 0], "cut at {shown}");

    let before = terminal.journal();
    let resumed = terminal.run(&["link", "--json"]);
    let at = resumed.screens()[0].clone();
    let expected = before.as_ref().map_or("welcome", screen_of);
    assert!(at.starts_with(expected), "cut at {shown}: came back to {at} instead of {expected}");
    let unproven = before.as_ref().is_some_and(is_unproven);
    assert!(unproven || is_not_before(&at, &shown), "cut at {shown}: came back to {at}");
    let after = terminal.journal();
    let link = |state: &Option<State>| state.as_ref().and_then(|state| state.link.clone());
    // A link that was confirmed is made after all; one that was made stays.
    assert!(link(&before).is_none() || link(&after) == link(&before), "cut at {shown}");
    assert_eq!(answers(after, unproven), answers(before, unproven), "cut at {shown}");
    assert_eq!(leaks(&terminal), [""; 0], "come back to {at}");
    finish(&terminal, route);
    true
}

/// Reads so many lines, plays the person where one is needed, and cuts the power at once. The last line, as screen and state.
fn play(mut run: Run, terminal: &Terminal<'_>, lines: usize) -> Option<String> {
    let mut shown = String::new();
    for number in 1..=lines {
        let line = run.line()?;
        // The journey is over.
        line.get("screen")?;
        shown = format!("{} {}", line["screen"].as_str().unwrap(), line["state"].as_str().unwrap());
        if number < lines {
            answer(&line, terminal);
        }
    }
    run.kill();
    Some(shown)
}

/// The person acts beside the program, which may be gone before they are done.
fn answer(line: &serde_json::Value, terminal: &Terminal<'_>) {
    let visit = match (line["screen"].as_str().unwrap(), line["state"].as_str().unwrap()) {
        ("browser_wait", "waiting") => (terminal.opened().pop().unwrap(), None),
        ("device_code", "showing") => {
            (line["verification_uri"].as_str().unwrap().to_owned(), line["user_code"].as_str().map(str::to_owned))
        }
        _ => return,
    };
    let (address, code) = visit;
    std::thread::spawn(move || {
        let visitor = visitor(person(Temper::Plain));
        match code {
            Some(code) => visitor.with_code(&code).visit(&address),
            None => visitor.visit(&address),
        }
    });
}

/// Goes on to the end with all flags, as after any interruption.
fn finish(terminal: &Terminal<'_>, route: Route) {
    let mut run = terminal.link_with_key(KEY, &[&["--key-for", "windows", route.flag()], &ANSWERS[..]].concat());
    while let Some(line) = run.line() {
        if line.get("screen").is_some() {
            answer(&line, terminal);
        }
    }
    run.end().expect(0, "linked");
    let (status, _) = terminal.status();
    assert_eq!(
        (&status["link"]["device_name"], &status["key_last_five"]),
        (&"den".into(), &"T83GX".into()),
        "{status}"
    );
    assert_eq!(terminal.preferences()["sync"]["passwords"], true);
    assert_eq!(terminal.kept(Item::ProductKey).as_deref(), Some(KEY));
    assert_eq!(leaks(terminal), [""; 0], "in the end");
}

/// Canaries and verifiers in all files but those of the test itself.
fn leaks(terminal: &Terminal<'_>) -> Vec<String> {
    let mut canaries = Canaries::new();
    canaries.add("code or token", MARK);
    canaries.add("password", person(Temper::Plain).password);
    canaries.add_key(KEY);
    let mut leaks = vec![];
    for folder in [terminal.session().person(), terminal.session().runtime()] {
        leaks.extend(canaries.under(&folder).iter().map(|found| format!("{found:?}")));
        for address in terminal.opened() {
            let challenge = Url::parse(&address).unwrap();
            let challenge = challenge.query_pairs().find(|(name, _)| name == "code_challenge").unwrap().1.into_owned();
            leaks.extend(verifier_behind(&challenge, &folder));
        }
    }
    assert!(!files(&terminal.session().person()).is_empty(), "there is something to look at");
    leaks
}

/// Everything answered; without the key, where it may have been lost on the way to the vault.
fn answers(state: Option<State>, unproven: bool) -> impl PartialEq + std::fmt::Debug {
    // Before anything was answered there may be no journal yet.
    let mut state = state.unwrap_or_else(|| State::new(Language::default()));
    if unproven {
        state.answers.key = KeyAnswer::Open;
    }
    let answers = state.answers;
    (answers.key, answers.preferences, answers.recommendations_decided, state.receipts)
}

/// Whether the key may not have reached the vault before the power went.
fn is_unproven(state: &State) -> bool {
    matches!(state.answers.key, KeyAnswer::Kept { kept: None, .. })
}

/// The screen a state comes back to: a wait for a person begins anew, and a key that may not have reached the vault can be
/// given again; everything else is as it was.
fn screen_of(state: &State) -> &'static str {
    let unproven = is_unproven(state);
    match &state.place {
        Place::Welcome => "welcome",
        Place::ProductKey { .. } => "product_key",
        Place::Passphrase { .. } => "passphrase",
        Place::Link { link } => match link {
            link::State::SignIn { .. }
            | link::State::BrowserWait { .. }
            | link::State::DeviceCode { .. }
            | link::State::OtherAccount { .. }
                if unproven =>
            {
                "product_key"
            }
            link::State::SignIn { .. }
            | link::State::BrowserWait { .. }
            | link::State::DeviceCode { .. }
            | link::State::OtherAccount { .. } => "sign_in",
            link::State::LinkOffer { .. } | link::State::Verifying { .. } => "link_offer",
            link::State::Confirm { .. } => "confirm",
            link::State::Linking { .. } => "linking",
        },
        Place::SyncChoices { .. } => "sync_choices",
        Place::Recommendations { .. } => "recommendations",
        Place::Finish => "finish",
        Place::Copy { .. } => "copy",
        Place::Dashboard { .. } => "dashboard",
        Place::NotNow { .. } => "not_now",
        Place::Problem { .. } => "problem",
    }
}

/// Whether a screen lies no earlier in the journey than another; waits for a person count as the step they began at.
fn is_not_before(at: &str, shown: &str) -> bool {
    const ORDER: [&str; 9] = [
        "welcome",
        "product_key",
        "sign_in",
        "link_offer",
        "confirm",
        "linking",
        "sync_choices",
        "recommendations",
        "finish",
    ];
    let place = |screen: &str| {
        let name = screen.split(' ').next().unwrap();
        let name = if ["browser_wait", "device_code"].contains(&name) { "sign_in" } else { name };
        ORDER.iter().position(|known| *known == name).unwrap_or(ORDER.len())
    };
    place(at) >= place(shown)
}
