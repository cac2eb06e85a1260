//! One function per subcommand: opens what it needs, walks, and says how it ended.

use firstlink_wizard::intent::{Answer, Intent, Purpose};
use firstlink_wizard::words::Words;

use crate::answer::{Answers, KeyAnswer, Route, SyncAnswer};
use crate::args::{Cli, Command, KeyFor, LinkArgs, LogsCommand, Place, SyncItem, UnlinkArgs, YesNo};
use crate::exit::Exit;
use crate::lend::{self, Terminal};
use crate::link::{Ended, Show, Walk, essence};
use crate::person::Person;
use crate::session::{Refusal, Session};
use crate::{config, doctor, draw, json, logs, out, papers, preferences, status, stdin, unlink};

/// How long the end of `link` waits for the copy of the choices that a flag asked for.
const COPYING: std::time::Duration = std::time::Duration::from_secs(60);

/// Does what was asked for.
pub(crate) async fn run(cli: Cli) -> Exit {
    let (json, done) = match cli.command {
        Command::Link(args) => (args.json, Box::pin(link(&cli.place, *args)).await),
        Command::Status(args) => {
            let done = status::run(&cli.place, &args).await;
            return done.unwrap_or_else(|refusal| refused(&refusal, false));
        }
        Command::Unlink(args) => (args.json, Box::pin(unlink(&cli.place, &args)).await),
        Command::Doctor(args) => (args.json, Box::pin(doctor::run(&cli.place, args.json)).await),
        Command::Logs(LogsCommand::Export(args)) => (false, logs::export(&cli.place, &args).await),
        Command::Preferences(command) => (false, Box::pin(preferences::run(&cli.place, &command)).await),
        Command::Config(command) => (false, config::run(&cli.place, &command)),
        Command::Completions(args) => (false, Ok(papers::completions(args.shell))),
        Command::Papers(args) => (false, papers::write(&args.to)),
        #[cfg(feature = "practice")]
        Command::Practice(args) => (false, crate::practice::run(&args).await),
        #[cfg(feature = "practice")]
        Command::Walkthrough(args) => (false, Box::pin(crate::walkthrough::run(&cli.place, &args)).await),
    };
    done.unwrap_or_else(|refusal| refused(&refusal, json))
}

async fn link(place: &Place, args: LinkArgs) -> Result<Exit, Refusal> {
    let (json, show) = (args.json, if args.json { Show::Json } else { Show::Text });
    let attended = !json && out::person_is_there();
    let answers = answers(&args, !attended)?;
    let terminal = Terminal::new();
    let session = Session::open(place, lend::opener(&terminal)).await?;
    let person = attended.then(Person::new).transpose().map_err(Refusal::Input)?;
    let walk = Walk { engine: &session.engine, answers, person, show, terminal: terminal.clone() };
    let ended = tokio::select! {
        ended = walk.finish() => ended,
        () = interrupted(&terminal) => Ended { exit: Exit::Left, problem: None },
    };
    if args.sync_copy.is_some() {
        // Linked is linked; what does not get through in time is taken up at the next start.
        let _ = tokio::time::timeout(COPYING, session.engine.settled()).await;
    }
    let words = present_words(&session);
    session.close().await;
    Ok(say_end(&ended, result(ended.exit), show, words))
}

async fn unlink(place: &Place, args: &UnlinkArgs) -> Result<Exit, Refusal> {
    place.provider()?;
    let terminal = Terminal::new();
    let home = place.home()?;
    let show = if args.json { Show::Json } else { Show::Text };
    let found =
        firstlink_engine::status::status(&home, std::sync::Arc::new(firstlink_engine::secrets::OsSecrets::new()))?;
    let words = status::words(&found);
    if found.link.is_none() && found.vault != firstlink_engine::vault::VaultState::Absent {
        return unlink::remains(place, args.json, words);
    }
    if found.link.is_none() {
        let told = json::Problem::said(words.say("terminal-unlink-none"), String::new());
        return Ok(say_end(&Ended { exit: Exit::NotLinked, problem: Some(told) }, "error", show, words));
    }
    let attended = !args.json && out::person_is_there();
    if !args.yes && !attended {
        let told = json::Problem::said(words.say("terminal-add-yes"), String::new());
        return Ok(say_end(&Ended { exit: Exit::Usage, problem: Some(told) }, "error", show, words));
    }
    let session = Session::open(place, lend::opener(&terminal)).await?;
    let ended = tokio::select! {
        ended = take_away(&session, args, show) => ended,
        () = interrupted(&terminal) => Ended { exit: Exit::Left, problem: None },
    };
    let words = present_words(&session);
    session.close().await;
    let result = if ended.exit == Exit::Done { "unlinked" } else { result(ended.exit) };
    Ok(say_end(&ended, result, show, words))
}

/// Walks to the dashboard and unlinks; without `--yes`, the wizard's own question is asked on the way.
pub(crate) async fn take_away(session: &Session, args: &UnlinkArgs, show: Show) -> Ended {
    let mut screens = session.engine.screens();
    let mut begun = false;
    loop {
        let screen = screens.borrow_and_update().clone();
        if screen.id == firstlink_wizard::screen::ScreenId::Dashboard {
            out::text(&match show {
                Show::Text => format!("\n{}", draw::screen(&screen, out::paper())),
                Show::Json => json::screen(&screen),
            });
        }
        let intent = match unlink::step(&screen, begun) {
            unlink::Step::Done | unlink::Step::Left
                if args.forget_choices && screen.offers("forget_choices").is_some() =>
            {
                Some(Intent::ForgetChoices)
            }
            unlink::Step::Done => return Ended { exit: Exit::Done, problem: None },
            unlink::Step::Left => return Ended { exit: Exit::Io, problem: None },
            unlink::Step::Stuck => return Ended { exit: Exit::Unexpected, problem: json::Problem::of(&screen) },
            unlink::Step::Stopped(problem) => {
                return Ended { exit: Exit::of(problem), problem: json::Problem::of(&screen) };
            }
            unlink::Step::Wait => None,
            unlink::Step::Send(Intent::UnlinkNow) if !args.yes && !begun => {
                if !really(&screen).await {
                    session.engine.send(Intent::KeepLink);
                    return Ended { exit: Exit::Left, problem: None };
                }
                Some(Intent::UnlinkNow)
            }
            unlink::Step::Send(intent) => Some(intent),
        };
        begun |= intent == Some(Intent::UnlinkNow);
        let before = essence(&screen);
        if let Some(intent) = intent {
            session.engine.send(intent);
        }
        if screens.wait_for(|now| essence(now) != before).await.is_err() {
            return Ended { exit: Exit::Unexpected, problem: None };
        }
    }
}

async fn really(screen: &firstlink_wizard::screen::Screen) -> bool {
    let words = words_of(screen);
    let Ok(mut person) = Person::new() else { return false };
    let question = screen.offers("unlink_now").map(|action| action.label.clone()).unwrap_or_default();
    person.confirm(&question, words).await
}

/// What the flags say.
///
/// # Errors
/// When `--sync none` is given with something else, or standard input cannot be read.
fn answers(args: &LinkArgs, unattended: bool) -> Result<Answers, Refusal> {
    let key = match args.key_for {
        Some(key_for) => Some(KeyAnswer::Given(stdin::product_key()?, purpose(key_for))),
        None => args.no_key.then_some(KeyAnswer::None),
    };
    let passphrase = args.passphrase_from_stdin.then(stdin::passphrase).transpose()?;
    let route = if args.browser { Some(Route::Browser) } else { args.device_code.then_some(Route::DeviceCode) };
    Ok(Answers {
        key,
        passphrase,
        route,
        device_name: args.device_name.clone(),
        confirm: args.confirm,
        sync: args.sync.as_deref().map(sync).transpose()?,
        recommendations: args.recommendations.map(yes_no),
        copy: args.sync_copy.map(yes_no),
        unattended,
        tried: Default::default(),
    })
}

fn yes_no(answer: YesNo) -> Answer {
    match answer {
        YesNo::Yes => Answer::Yes,
        YesNo::No => Answer::No,
    }
}

fn purpose(key_for: KeyFor) -> Purpose {
    match key_for {
        KeyFor::Windows => Purpose::Windows,
        KeyFor::Office => Purpose::Office,
        KeyFor::Xbox => Purpose::Xbox,
        KeyFor::Unsure => Purpose::Unsure,
    }
}

fn sync(items: &[SyncItem]) -> Result<SyncAnswer, Refusal> {
    let has = |item| items.contains(&item);
    if has(SyncItem::None) && items.len() > 1 {
        return Err(Refusal::Usage("--sync none stands alone: leave out \"none\", or everything else".to_owned()));
    }
    Ok(SyncAnswer {
        passwords: has(SyncItem::Passwords),
        history: has(SyncItem::History),
        favourites: has(SyncItem::Favourites),
    })
}

/// Returns when the person presses Ctrl-C while the terminal is ours.
async fn interrupted(terminal: &Terminal) {
    loop {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
        if !terminal.is_lent() {
            return;
        }
    }
}

fn present_words(session: &Session) -> Words {
    words_of(&session.engine.screens().borrow())
}

fn words_of(screen: &firstlink_wizard::screen::Screen) -> Words {
    Words::new(firstlink_wizard::words::Language::from_tag(&screen.lang).unwrap_or_default())
}

fn result(exit: Exit) -> &'static str {
    match exit {
        Exit::Done => "linked",
        Exit::Left => "left",
        Exit::Usage | Exit::Unexpected => "error",
        Exit::NotLinked
        | Exit::AnotherAtWork
        | Exit::Data
        | Exit::Unavailable
        | Exit::CannotCreate
        | Exit::Io
        | Exit::TryAgain
        | Exit::NotPermitted
        | Exit::Configuration => "stopped",
    }
}

fn say_end(ended: &Ended, result: &str, show: Show, words: Words) -> Exit {
    match (show, &ended.problem) {
        (Show::Json, problem) => out::text(&json::end(result, ended.exit, problem.as_ref())),
        (Show::Text, Some(problem)) => {
            out::error(&format!("\n{}. {}", problem.title, problem.text).replace("?.", "?"));
        }
        (Show::Text, None) if result == "linked" => {
            out::text(&format!("\n{}\n", words.say("terminal-linked")));
        }
        (Show::Text, None) if ended.exit == Exit::Left => {
            out::text(&format!("\n{}\n", out::paper().paragraph(&words.say("terminal-closed"))));
        }
        (Show::Text, None) => {}
    }
    ended.exit
}

fn refused(refusal: &Refusal, json: bool) -> Exit {
    let exit = refusal.exit();
    let told = draw::paper::clean(&refusal.to_string());
    if json {
        let problem = json::Problem::said(told, String::new());
        out::text(&json::end("error", exit, Some(&problem)));
    } else {
        out::error(&format!("firstlink: {told}"));
    }
    exit
}
