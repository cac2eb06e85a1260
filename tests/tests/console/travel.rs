//! Two computers of one person: what was chosen on either while nobody could be reached comes together, and nothing is applied unasked.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use firstlink_practice::cast::Temper;
use firstlink_practice::{Options, Service};
use firstlink_tests::cut::cut_at;
use firstlink_tests::practice::{Marked, person, visitor};
use firstlink_tests::session::Session;
use firstlink_tests::terminal::{Run, Terminal};
use firstlink_wizard::consent::ConsentPurpose;
use firstlink_wizard::travel::Choices;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// More writes than a choice takes.
const MOST_WRITES: usize = 60;

/// A practice service that can go away and come back at the same address with all it knew.
struct Account {
    runtime: Runtime,
    service: Option<Service>,
    data: TempDir,
    port: u16,
}

impl Account {
    fn open() -> Account {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let mut account = Account { runtime, service: None, data: TempDir::new().unwrap(), port: 0 };
        account.come_back();
        account.port = url::Url::parse(&account.service().issuer()).unwrap().port().unwrap();
        account
    }

    fn service(&self) -> &Service {
        self.service.as_ref().unwrap()
    }

    fn go_away(&mut self) {
        self.service = None;
    }

    fn come_back(&mut self) {
        let (data, chance) = (Some(self.data.path().join("data")), Arc::new(Marked));
        let options = Options { port: self.port, data, chance, device_interval: 1, ..Options::default() };
        self.service = Some(self.runtime.block_on(Service::start(options)).unwrap());
    }
}

/// Links by code, and allows the copy by a second one.
fn link(terminal: &Terminal<'_>, name: &str, sync: &str) {
    let flags = ["--no-key", "--device-code", "--confirm", "--device-name", name, "--sync", sync];
    let mut run = terminal.link(&[&flags[..], &["--recommendations", "no", "--sync-copy", "yes"]].concat());
    run.signed_in_by(visitor(person(Temper::Plain)));
    run.until("copy", "asking");
    run.signed_in_by(visitor(person(Temper::Plain)));
    run.end().expect(0, "linked");
    assert_eq!(copy(terminal)["is"], json!("kept"), "{name}");
}

fn copy(terminal: &Terminal<'_>) -> Value {
    terminal.status().0["copy"].clone()
}

fn set(terminal: &Terminal<'_>, choice: &str) {
    // Choices are told apart by the second.
    std::thread::sleep(Duration::from_millis(1_100));
    let end = terminal.run(&["preferences", "set", choice]);
    assert_eq!(end.code, Some(0), "{end:?}");
}

fn sync(terminal: &Terminal<'_>, flags: &[&str]) -> String {
    let end = terminal.run(&[&["preferences", "sync"], flags].concat());
    assert_eq!(end.code, Some(0), "{end:?}");
    // One sentence may go over several lines.
    end.out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn found(terminal: &Terminal<'_>) -> Choices {
    terminal.journal().unwrap().copy.found
}

fn told(choices: &Choices, purpose: ConsentPurpose) -> Option<(bool, &str)> {
    choices.about(purpose).map(|chosen| (chosen.on, chosen.device.as_str()))
}

#[test]
fn choices_made_offline_on_two_devices_come_together_and_nothing_is_applied_unasked() {
    let mut account = Account::open();
    let (here, there) = (Session::with_keyring("travel-den"), Session::with_keyring("travel-attic"));
    let profile = account.service().profile_toml();
    let (den, attic) = (Terminal::new(&here, &profile), Terminal::new(&there, &profile));
    link(&den, "den", "passwords");
    link(&attic, "attic", "none");
    assert_eq!(attic.preferences()["sync"]["passwords"], json!(false), "it is offered, and nothing else");
    let offer = sync(&attic, &[]);
    assert!(offer.contains("Saved passwords: on, as chosen on den."), "{offer}");

    account.go_away();
    set(&den, "history=on");
    set(&attic, "history=on");
    set(&attic, "history=off");
    set(&attic, "favourites=on");
    for terminal in [&den, &attic] {
        assert_eq!(copy(terminal)["is"], json!("pending"));
        assert_eq!(terminal.run(&["preferences", "sync"]).code, Some(69));
        assert_eq!(copy(terminal), json!({ "is": "pending", "problem": "provider_unavailable" }));
    }
    account.come_back();
    for terminal in [&den, &attic, &den] {
        sync(terminal, &[]);
    }
    let merged = found(&attic);
    assert_eq!(found(&den), merged, "both know the same");
    assert_eq!(told(&merged, ConsentPurpose::SyncPasswords), Some((true, "den")));
    assert_eq!(told(&merged, ConsentPurpose::SyncHistory), Some((false, "attic")), "the newest choice holds");
    assert_eq!(told(&merged, ConsentPurpose::SyncFavourites), Some((true, "attic")));
    assert_eq!(told(&merged, ConsentPurpose::Recommendations), None, "it was never chosen");

    let mine = json!({ "passwords": true, "history": true, "favourites": false });
    assert_eq!(den.preferences()["sync"], mine, "nothing is applied unasked");
    let used = sync(&den, &["--found", "use"]);
    assert!(!used.contains("chose differently"), "{used}");
    let newest = json!({ "passwords": true, "history": false, "favourites": true });
    assert_eq!(den.preferences()["sync"], newest);
    let kept = sync(&attic, &["--found", "keep"]);
    assert!(!kept.contains("chose differently"), "{kept}");
    let own = json!({ "passwords": false, "history": false, "favourites": true });
    assert_eq!(attic.preferences()["sync"], own, "it keeps its own");
    let again = sync(&attic, &[]);
    assert!(!again.contains("chose differently"), "what was answered is not offered again: {again}");

    let end = den.run(&["link", "--json", "--sync-copy", "no"]);
    assert_eq!((end.code, copy(&den)), (Some(0), json!({ "is": "off" })), "{end:?}");
    let receipts = den.journal().unwrap().receipts;
    let given: Vec<bool> =
        receipts.iter().filter(|receipt| receipt.purpose == ConsentPurpose::AccountCopy).map(|r| r.given).collect();
    assert_eq!(given, [true, false], "yes and no have a receipt each");
    assert_eq!(den.run(&["preferences", "sync"]).code, Some(2), "there is nothing to bring up to date");
}

#[test]
fn a_power_cut_at_any_write_loses_no_choice_while_nobody_can_be_reached() {
    assert!(cut_at_every_write("travel-cut-off", Reach::Nobody) >= 5);
}

#[test]
fn a_power_cut_at_any_write_loses_no_choice_while_the_copy_is_brought_up_to_date() {
    assert!(cut_at_every_write("travel-cut-on", Reach::Account) >= 8);
}

/// Who can be reached when the power goes.
#[derive(Clone, Copy, PartialEq)]
enum Reach {
    Nobody,
    Account,
}

/// Chooses anew again and again, and cuts the power at each write of it in turn; how many writes there were. Each time the choice
/// holds that the journal tells, and the account and another device come to hear of exactly that.
fn cut_at_every_write(name: &'static str, reach: Reach) -> usize {
    let mut account = Account::open();
    let (here, there) = (Session::with_keyring(name), Session::with_keyring("travel-watching"));
    let profile = account.service().profile_toml();
    let (den, attic) = (Terminal::new(&here, &profile), Terminal::new(&there, &profile));
    link(&den, "den", "none");
    link(&attic, "attic", "none");
    for write in 1..MOST_WRITES {
        let wanted = !history(&den);
        let choice = if wanted { "history=on" } else { "history=off" };
        let mut command = den.command(&["preferences", "set", choice]);
        cut_at(&mut command, write);
        if reach == Reach::Nobody {
            account.go_away();
        }
        let was_cut = Run::start(command).end().code.is_none();
        if reach == Reach::Nobody {
            account.come_back();
        }
        // What other programs read is never ahead of what is remembered, and a program that came to its end has remembered.
        if !was_cut || published(&here.home()) == wanted {
            assert_eq!(history(&den), wanted, "write {write}");
        }
        close_questions(&den, reach);
        sync(&den, &[]);
        let mark = told(&found(&den), ConsentPurpose::SyncHistory).map(|(on, _)| on);
        assert_eq!(mark.unwrap_or_default(), history(&den), "write {write}");
        sync(&attic, &[]);
        assert_eq!(found(&attic), found(&den), "write {write}");
        assert!(is_whole(&here.home()), "write {write}");
        if !was_cut {
            return write - 1;
        }
    }
    panic!("it writes more than {MOST_WRITES} times");
}

/// What the journal says of history.
fn history(terminal: &Terminal<'_>) -> bool {
    terminal.journal().unwrap().answers.preferences.sync.history
}

/// Answers what the end of the program left open, as it was answered before. A program that ends between a provider's spending
/// its refresh token and the vault's keeping the next one has lost the sign-in, and no program could keep it: then the person signs
/// in once more.
fn close_questions(terminal: &Terminal<'_>, reach: Reach) {
    let choice = if history(terminal) { "history" } else { "none" };
    let answers = ["--sync", choice, "--recommendations", "no"];
    let end = terminal.run(&[&["link", "--json"], &answers[..]].concat());
    assert_eq!(end.code, Some(0), "{end:?}");
    if reach == Reach::Account && terminal.run(&["preferences", "sync"]).code != Some(0) {
        let mut run = terminal.link(&[&["--device-code", "--confirm"], &answers[..]].concat());
        run.signed_in_by(visitor(person(Temper::Plain)));
        run.end().expect(0, "linked");
    }
}

/// Whether what other programs read can be read.
fn is_whole(home: &Path) -> bool {
    preferences(home)["schema"] == 1
}

/// What other programs read of history.
fn published(home: &Path) -> bool {
    preferences(home)["sync"]["history"].as_bool().unwrap()
}

/// The file that other programs read.
fn preferences(home: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(home.join("preferences.json")).unwrap()).unwrap()
}
