//! Real screens for tests: the wizard's own, drawn from states that a test chooses.

use firstlink_wizard::account::{Account, Kept, LinkRecord};
use firstlink_wizard::draw;
use firstlink_wizard::effect::{Attempt, Context, IssuedCode, Moment, Shown};
use firstlink_wizard::intent::{Intent, Page, Purpose, Typed};
use firstlink_wizard::journey::{self, Answers, Doing, KeyAnswer, Place, State};
use firstlink_wizard::link;
use firstlink_wizard::problem::Problem;
use firstlink_wizard::provider::ProviderFacts;
use firstlink_wizard::recovery::{Case, Guide, Leaf};
use firstlink_wizard::screen::Screen;
use firstlink_wizard::words::Language;

/// The world of the tests.
pub(crate) fn context() -> Context {
    let pages = vec![Page::Dashboard, Page::Security, Page::Consent, Page::Redeem, Page::Support, Page::Recovery];
    Context {
        now: Moment(1_000),
        provider: ProviderFacts {
            name: "Example".to_owned(),
            configured: true,
            pages,
            recovery: vec![],
            keeps_copies: true,
        },
        device_name: "laptop".to_owned(),
        version: "0".to_owned(),
    }
}

/// The screen of a state.
pub(crate) fn screen(state: &State) -> Screen {
    draw::screen(state, &context(), 1)
}

/// The screen of a place, with nothing answered before.
pub(crate) fn at(place: Place) -> Screen {
    screen(&State { place, probed: true, ..State::new(Language::English) })
}

/// A page of the guide for people who cannot sign in.
pub(crate) fn guide(leaf: Leaf, case: Case) -> Screen {
    let guide = Some(Guide { leaf, case });
    screen(&State { place: sign_in(None), guide, ..State::new(Language::English) })
}

/// Help, with what these words are in.
pub(crate) fn help(search: &str) -> Screen {
    screen(&State { help: true, search: search.to_owned(), ..State::new(Language::English) })
}

/// The sign-in screen before it is known what kind of secret store there is.
pub(crate) fn probing() -> Screen {
    screen(&State { place: sign_in(None), ..State::new(Language::English) })
}

/// The screen of a place after the link was made.
pub(crate) fn linked_at(place: Place) -> Screen {
    screen(&State { place, link: Some(record(Kept::Vault)), ..State::new(Language::English) })
}

/// The first screen where nobody has registered the program.
pub(crate) fn not_configured() -> Screen {
    let mut context = context();
    context.provider.configured = false;
    draw::screen(&State::new(Language::English), &context, 1)
}

/// A key screen that complains about what was typed.
pub(crate) fn complaining() -> Screen {
    let state = State { place: product_key(), ..State::new(Language::English) };
    let intent = Intent::SubmitKey { key: Typed::new("ABC".to_owned()), purpose: Purpose::Windows };
    screen(&journey::step(state, journey_event(intent), &context()).0)
}

/// A key screen with a key that is kept.
pub(crate) fn key_kept() -> Screen {
    let key = KeyAnswer::Kept {
        last_five: "3V66T".to_owned(),
        purpose: Purpose::Windows,
        checked: true,
        kept: Some(Kept::Vault),
    };
    let answers = Answers { key, ..Answers::default() };
    screen(&State { place: product_key(), answers, ..State::new(Language::English) })
}

/// The dashboard of a link that lasted only for a session.
pub(crate) fn session_only() -> Screen {
    let place = Place::Dashboard { doing: Doing::Nothing };
    screen(&State { place, link: Some(record(Kept::Session)), ..State::new(Language::English) })
}

pub(crate) fn product_key() -> Place {
    Place::ProductKey { complaint: None, purpose: Purpose::Unsure }
}

pub(crate) fn sign_in(problem: Option<Problem>) -> Place {
    Place::Link { link: link::State::SignIn { problem, interrupted: false } }
}

pub(crate) fn browser_wait(opened: bool) -> Place {
    let address = Some(Shown::new("https://id.example/authorize?state=abc".to_owned()));
    let (attempt, until) = (Attempt(1), Moment(1_600));
    let (opened, offering, beside) = (Some(opened), false, None);
    Place::Link { link: link::State::BrowserWait { attempt, until, create: false, address, opened, offering, beside } }
}

pub(crate) fn device_code(expired: bool) -> Place {
    let code = IssuedCode {
        user_code: "WDJBMJHT".to_owned(),
        verification_uri: "https://id.example/device".to_owned(),
        expires_at: Moment(1_900),
    };
    let (attempt, until) = (Attempt(1), Moment(1_900));
    Place::Link { link: link::State::DeviceCode { attempt, until, code: Some(code), expired } }
}

pub(crate) fn link_offer(problem: Option<Problem>) -> Place {
    Place::Link { link: link::State::LinkOffer { account: account(), problem } }
}

/// A link, and a sign-in with another account after it.
pub(crate) fn other_account() -> Screen {
    let account = Account::new("other", Some("Sam Other"), Some("sam@id.example"));
    linked_at(Place::Link { link: link::State::OtherAccount { account } })
}

/// The browser wait that offers the other ways.
pub(crate) fn offering() -> Screen {
    let place = browser_wait(true);
    let Place::Link { link: link::State::BrowserWait { attempt, until, create, address, opened, beside, .. } } = place
    else {
        return at(place);
    };
    at(Place::Link {
        link: link::State::BrowserWait { attempt, until, create, address, opened, offering: true, beside },
    })
}

pub(crate) fn confirm(name_problem: Option<link::NameProblem>, problem: Option<Problem>) -> Place {
    let device_name = "laptop".to_owned();
    Place::Link { link: link::State::Confirm { account: account(), device_name, name_problem, problem } }
}

pub(crate) fn account() -> Account {
    Account::new("subject", Some("Alex Moreno"), Some("alex@id.example"))
}

fn record(kept: Kept) -> LinkRecord {
    LinkRecord {
        provider: "Example".to_owned(),
        issuer: "https://id.example/v2.0".to_owned(),
        account: account(),
        device_name: "laptop".to_owned(),
        linked_at: Moment(900),
        kept,
        app_folder: false,
    }
}

fn journey_event(intent: Intent) -> firstlink_wizard::effect::Event {
    firstlink_wizard::effect::Event::Asked(intent)
}
