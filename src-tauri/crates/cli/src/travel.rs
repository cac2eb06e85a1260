//! `firstlink preferences sync`: the copy of the choices in the account, brought up to date by the wizard's own way.

use std::time::Duration;

use firstlink_engine::status::Status;
use firstlink_wizard::copy::Standing;
use firstlink_wizard::intent::Intent;
use firstlink_wizard::screen::{Block, Row, Screen, ScreenId};
use firstlink_wizard::words::Words;

use crate::args::{Found, Place, SyncArgs};
use crate::exit::Exit;
use crate::lend::{self, Terminal};
use crate::preferences::found;
use crate::session::{Refusal, Session};
use crate::{draw, out, status as told};

/// How long the copy may take; the wizard's own deadline comes first.
const LONGEST: Duration = Duration::from_secs(150);

/// Does it, and says where the copy stands then.
///
/// # Errors
/// When the folder, its journal or the profile says no.
pub(crate) async fn run(place: &Place, args: &SyncArgs) -> Result<Exit, Refusal> {
    let before = found(place)?;
    let words = told::words(&before);
    if before.link.is_none() {
        out::error(&words.say("terminal-preferences-not-linked"));
        return Ok(Exit::NotLinked);
    }
    if !before.copy.may_be_there() {
        out::error(&words.say("terminal-copy-off"));
        return Ok(Exit::Usage);
    }
    let session = Session::open(place, lend::opener(&Terminal::new())).await?;
    let screen = walk(&session, args.found).await;
    session.close().await;
    if !matches!(screen.id, ScreenId::Finish | ScreenId::Dashboard) {
        out::error(&words.say("terminal-preferences-open"));
        return Ok(Exit::Usage);
    }
    blocks(&screen, words).iter().for_each(|block| out::text(&draw::block(block, out::paper())));
    Ok(exit(&found(place)?))
}

/// Waits until nothing is under way about the copy.
pub(crate) async fn settle(session: &Session) {
    let _ = tokio::time::timeout(LONGEST, session.engine.settled()).await;
}

async fn walk(session: &Session, args: Option<Found>) -> Screen {
    let answer = args.map(|found| match found {
        Found::Use => Intent::UseFound,
        Found::Keep => Intent::KeepMine,
    });
    for intent in [Some(Intent::SyncCopy), answer].into_iter().flatten() {
        session.engine.send(intent);
        settle(session).await;
    }
    session.engine.screens().borrow().clone()
}

/// What the screen says of the copy: what stands in its way, what others chose, and its row.
fn blocks(screen: &Screen, words: Words) -> Vec<Block> {
    let label = words.say("account-copy");
    let about = |row: &&Row| row.label == label;
    // They stand on top, before the account.
    let beside = screen.blocks.iter().take_while(|block| matches!(block, Block::Notice { .. } | Block::Bullets { .. }));
    let rows = screen.blocks.iter().filter_map(|block| {
        let Block::Summary { rows } = block else { return None };
        rows.iter().find(about)
    });
    let rows = rows.map(|row| Row { action: None, ..row.clone() }).collect();
    beside.cloned().chain([Block::Summary { rows }]).collect()
}

fn exit(status: &Status) -> Exit {
    match status.copy.standing {
        Standing::Kept { .. } | Standing::Off => Exit::Done,
        Standing::Pending { problem: None } | Standing::Removing { problem: None } => Exit::TryAgain,
        Standing::Pending { problem: Some(problem) }
        | Standing::Removing { problem: Some(problem) }
        | Standing::Refused { problem, .. } => Exit::of(problem),
    }
}
