//! `firstlink walkthrough`: a practice person plays the whole journey, and every screen is shown as the terminal shows it.
//!
//! Nothing is pretended but the person: a real wizard signs in through real sockets, and the visitor on the practice
//! service's pages comes through the very address that the program opened.

mod visitor;

use std::sync::Arc;

use firstlink_engine::home::Home;
use firstlink_engine::opener::{OpenError, Opener};
use firstlink_engine::secrets::OsSecrets;
use firstlink_engine::status::status;
use firstlink_practice::cast::{Person, Temper, with_temper};
use firstlink_practice::{Options, Service};
use firstlink_wizard::intent::Answer;
use firstlink_wizard::screen::{Block, CodeBlock, Screen, ScreenId};
use tokio::sync::{mpsc, watch};
use zeroize::Zeroizing;

use crate::answer::{Answers, KeyAnswer, Route, SyncAnswer};
use crate::args::{Place, UnlinkArgs, WalkthroughArgs};
use crate::commands;
use crate::exit::Exit;
use crate::lend::Terminal;
use crate::link::{Show, Walk};
use crate::out;
use crate::session::{Refusal, Session};
use visitor::Visitor;

/// How long the device code is polled at; the pages are filled in at once, so nobody need wait five seconds.
const POLL_SECONDS: u64 = 1;

/// Plays the journey once. In a folder of its own unless `--home` names one; that folder is then cleared away.
///
/// # Errors
/// When the service or the wizard does not start.
pub(crate) async fn run(place: &Place, args: &WalkthroughArgs) -> Result<Exit, Refusal> {
    let kept = place.home.is_some();
    let folder = match &place.home {
        Some(folder) => folder.clone(),
        None => std::env::temp_dir().join(format!("firstlink-walkthrough-{}", std::process::id())),
    };
    let home = Home::at(&folder)?;
    let exit = play(&home, args).await?;
    show_what_is_kept(&home)?;
    if kept {
        out::text(&format!("\nIt stays there. To take it away: firstlink --home {} unlink --yes\n", folder.display()));
        return Ok(exit);
    }
    let cleared = clear_away(&home, &folder).await?;
    Ok(if exit == Exit::Done { cleared } else { exit })
}

async fn play(home: &Home, args: &WalkthroughArgs) -> Result<Exit, Refusal> {
    let service = Service::start(Options { device_interval: POLL_SECONDS, ..Options::default() }).await?;
    let Some(person) = with_temper(Temper::Plain) else { return Ok(Exit::Unexpected) };
    out::text(&format!("{} ({}) links this computer, without anybody's help.\n\n", person.name, person.address));
    let (opened, addresses) = mpsc::unbounded_channel();
    let session = Session::practising(service, home.clone(), Arc::new(Handing { opened })).await?;
    let browser = tokio::spawn(browse(addresses, person));
    let phone = tokio::spawn(on_the_phone(session.engine.screens(), person));
    let walk = Walk {
        engine: &session.engine,
        answers: answers(args),
        person: None,
        show: Show::Text,
        terminal: Terminal::new(),
    };
    let ended = walk.finish().await;
    browser.abort();
    phone.abort();
    session.close().await;
    if let Some(problem) = &ended.problem {
        out::error(&format!("{}. {}", problem.title, problem.text));
    }
    Ok(ended.exit)
}

fn answers(args: &WalkthroughArgs) -> Answers {
    Answers {
        key: Some(KeyAnswer::None),
        route: Some(if args.device_code { Route::DeviceCode } else { Route::Browser }),
        confirm: true,
        sync: Some(SyncAnswer { favourites: true, ..SyncAnswer::default() }),
        recommendations: Some(Answer::No),
        unattended: true,
        ..Answers::default()
    }
}

/// An opener that hands the address to the practice person.
struct Handing {
    opened: mpsc::UnboundedSender<Zeroizing<String>>,
}

impl Opener for Handing {
    fn open(&self, address: &str) -> Result<(), OpenError> {
        self.opened.send(Zeroizing::new(address.to_owned())).map_err(|_| OpenError::NoBrowser)
    }
}

/// Visits every address that is opened.
async fn browse(mut addresses: mpsc::UnboundedReceiver<Zeroizing<String>>, person: &'static Person) {
    while let Some(address) = addresses.recv().await {
        visit(&address, None, person).await;
    }
}

/// Enters each new device code on its page.
async fn on_the_phone(mut screens: watch::Receiver<Screen>, person: &'static Person) {
    let mut entered = None;
    loop {
        let code = code_on(&screens.borrow_and_update());
        if let Some(code) = code.filter(|code| entered.as_ref() != Some(&code.code)) {
            visit(&code.address, Some(&code.code), person).await;
            entered = Some(code.code);
        }
        if screens.changed().await.is_err() {
            return;
        }
    }
}

fn code_on(screen: &Screen) -> Option<CodeBlock> {
    if screen.id != ScreenId::DeviceCode {
        return None;
    }
    screen
        .blocks
        .iter()
        .find_map(|block| if let Block::Code(code) = block { Some(code.as_ref().clone()) } else { None })
}

async fn visit(address: &str, code: Option<&str>, person: &'static Person) {
    let done = match Visitor::new(person) {
        Ok(visitor) => visitor.visit(address, code).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(pages) => out::text(&format!("\n  → {} went through: {}\n\n", person.given_name, pages.join(" → "))),
        // The wizard's own wait ends on a screen that says so.
        Err(error) => out::error(&format!("{} could not go on: {error}", person.given_name)),
    }
}

fn show_what_is_kept(home: &Home) -> Result<(), Refusal> {
    let found = status(home, Arc::new(OsSecrets::new()))?;
    out::text("\nWhat is now stored, and where:\n\n");
    out::text(&crate::status::text(&found, home, None));
    if let Ok(preferences) = std::fs::read_to_string(home.preferences_file()) {
        out::text(&format!("\n{}:\n{preferences}\n", home.preferences_file().display()));
    }
    Ok(())
}

/// Unlinks, so that nothing stays in the keyring, and removes the folder.
async fn clear_away(home: &Home, folder: &std::path::Path) -> Result<Exit, Refusal> {
    let service = Service::start(Options::default()).await?;
    let (opened, _) = mpsc::unbounded_channel();
    let session = Session::practising(service, home.clone(), Arc::new(Handing { opened })).await?;
    out::text("\nThis was a walkthrough, so it is taken away again (--home DIR keeps it):\n\n");
    let unlinking = UnlinkArgs { yes: true, forget_choices: false, json: false };
    let ended = commands::take_away(&session, &unlinking, Show::Text).await;
    session.close().await;
    std::fs::remove_dir_all(folder).map_err(|source| Refusal::Write { path: folder.display().to_string(), source })?;
    Ok(ended.exit)
}
