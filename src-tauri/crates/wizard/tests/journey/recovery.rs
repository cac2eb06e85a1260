//! Somebody who cannot sign in: what is told in each case, and the way through the guide and back.

#![expect(clippy::wildcard_enum_match_arm, reason = "most blocks are not looked at")]

use firstlink_wizard::account::{Account, Kept, LinkRecord};
use firstlink_wizard::draw;
use firstlink_wizard::effect::{Context, Effect, Event, Moment, Outcome};
use firstlink_wizard::intent::{FieldValue, Intent, Page};
use firstlink_wizard::journey::{self, Doing, Place, State};
use firstlink_wizard::link;
use firstlink_wizard::problem::Problem;
use firstlink_wizard::profile::microsoft;
use firstlink_wizard::recovery::{Case, Guide, Leaf};
use firstlink_wizard::screen::{Block, FieldFormat, Role, Screen, ScreenId};
use firstlink_wizard::words::Language;

use crate::explore::{account, awaited, context, play, whole};
use crate::grid::{actions, fields};

const ADDRESS: &str = "alex.moreno@practice.example";

fn ask(state: State, intents: impl IntoIterator<Item = Intent>) -> (State, Vec<Effect>) {
    play(state, intents.into_iter().map(Event::Asked))
}

fn at_sign_in() -> State {
    ask(State::new(Language::English), [Intent::Start, Intent::SkipKey]).0
}

fn in_browser() -> State {
    ask(at_sign_in(), [Intent::SignInBrowser]).0
}

fn advised(state: State, case: Case) -> State {
    ask(state, [Intent::Recover, Intent::RecoveryCase { case }]).0
}

fn drawn(state: &State) -> Screen {
    draw::screen(state, &context(), 1)
}

/// Through the companion to its last page.
fn companion() -> [Intent; 4] {
    let address = format!("  {ADDRESS} ");
    [Intent::RecoveryNext, Intent::RecoveryAddress { address }, Intent::RecoveryNext, Intent::RecoveryNext]
}

fn text(screen: &Screen) -> String {
    serde_json::json!(screen.blocks).to_string()
}

/// The same for people of Microsoft.
fn at_microsoft(state: &State) -> Screen {
    draw::screen(state, &Context { provider: microsoft().facts(), ..context() }, 1)
}

#[test]
fn each_case_has_two_to_four_steps_what_to_have_ready_and_how_long_it_takes() {
    for language in Language::ALL {
        for case in Case::ALL {
            let state = State { language, ..advised(at_sign_in(), case) };
            for screen in [drawn(&state), at_microsoft(&state)] {
                assert_eq!((screen.id, screen.state.as_str()), (ScreenId::Recovery, case.name()));
                let steps = screen.blocks.iter().find_map(|block| match block {
                    Block::Numbered { items } => Some(items.len()),
                    _ => None,
                });
                assert!(matches!(steps, Some(2..=4)), "{case:?}: {steps:?}");
                let ready = |block: &Block| matches!(block, Block::Bullets { items } if !items.is_empty());
                assert!(screen.blocks.iter().any(ready), "{case:?}");
                assert!(matches!(screen.blocks.last(), Some(Block::Text { .. })), "{case:?}: how long it takes");
                let opens =
                    actions(&screen).iter().any(|action| action.send.get("page").is_some_and(|p| p == "recovery"));
                assert!(opens, "{case:?}");
            }
        }
    }
}

#[test]
fn what_holds_for_one_provider_is_told_only_there() {
    let facts = ["30 days", "recovery form", "recovery code", "two-step verification is on", "send reset links"];
    let mut plain = context();
    plain.provider.pages.retain(|page| *page != Page::RecoveryForm);
    for case in Case::ALL {
        let here = draw::screen(&advised(at_sign_in(), case), &plain, 1);
        let here = serde_json::to_string(&here).unwrap();
        assert!(facts.iter().all(|fact| !here.contains(fact)), "{case:?}: {here}");
    }
    let there = text(&at_microsoft(&advised(at_sign_in(), Case::Unreachable)));
    assert!(facts.iter().all(|fact| there.contains(fact)), "{there}");
    assert!(text(&at_microsoft(&advised(at_sign_in(), Case::Forgotten))).contains("two different ways"));
}

#[test]
fn where_no_recovery_page_is_known_the_person_is_told_where_to_look() {
    let mut context = context();
    context.provider.pages = vec![];
    for case in Case::ALL {
        let screen = draw::screen(&advised(at_sign_in(), case), &context, 1);
        assert!(text(&screen).contains("Look for a forgotten password"), "{case:?}");
        assert!(actions(&screen).iter().all(|action| !action.send.contains_key("page")), "{case:?}");
    }
}

#[test]
fn the_companion_leads_to_sign_in_with_the_address_and_the_same_answers() {
    for case in Case::ALL.into_iter().filter(|case| case.has_companion()) {
        let begun = at_sign_in();
        let (state, effects) = ask(advised(begun.clone(), case), companion());
        assert_eq!((drawn(&state).state.as_str(), effects), ("password", vec![]), "{case:?}");
        let (state, effects) = ask(state, [Intent::Recovered]);
        assert_eq!(state, State { in_mind: Some(ADDRESS.to_owned()), ..begun });
        assert_eq!(effects, []);
        let (state, effects) = ask(state, [Intent::SignInBrowser]);
        assert!(matches!(&effects[..], [Effect::SignInBrowser { hint: Some(hint), .. }] if hint == ADDRESS));
        let signed_in = Outcome::SignedIn { attempt: awaited(&state), account: account() };
        let (state, _) = play(state, [Event::Happened(signed_in)]);
        assert_eq!(state.in_mind, None, "it has done what it was for");
        let (_, effects) = ask(state, [Intent::OtherAccount]);
        let chooser = |effect: &Effect| matches!(effect, Effect::SignInBrowser { hint: None, .. });
        assert!(effects.iter().any(chooser), "the chooser is what was asked for");
    }
}

#[test]
fn cases_without_a_code_lead_on_as_well() {
    let unsure = advised(at_sign_in(), Case::Unsure);
    let (state, _) = ask(unsure, [Intent::RecoveryCase { case: Case::Forgotten }]);
    assert_eq!(drawn(&state).state, "forgotten");
    let (how, _) = ask(state, companion().into_iter().take(2));
    let (state, _) = ask(how, [Intent::RecoveryCase { case: Case::Unreachable }]);
    assert_eq!(drawn(&state).state, "unreachable");
    assert_eq!(ask(state, [Intent::Recovered]).0.place, at_sign_in().place);
}

#[test]
fn back_goes_page_by_page_to_where_the_person_was_and_loses_nothing() {
    let begun = in_browser();
    let (last, _) = ask(advised(begun.clone(), Case::Stranger), companion());
    let mut state = last;
    let mut seen = vec![];
    while state.guide.is_some() {
        seen.push(drawn(&state).state);
        let field = drawn(&state).blocks.iter().find_map(|block| match block {
            Block::Field { value, .. } => Some(value.clone()),
            _ => None,
        });
        assert!(field.is_none_or(|value| value == ADDRESS), "the address is still there");
        let (next, effects) = ask(state, [Intent::Back]);
        assert_eq!(effects, []);
        state = next;
    }
    assert_eq!(seen, ["password", "code", "how", "address", "stranger", "what"]);
    assert_eq!(state, State { in_mind: Some(ADDRESS.to_owned()), ..begun });
}

#[test]
fn whoever_recovers_in_the_browser_that_is_waited_for_comes_back_through_it() {
    let waiting = in_browser();
    let attempt = awaited(&waiting);
    let (state, effects) = ask(advised(waiting, Case::Forgotten), companion());
    assert_eq!((state.attempts(), effects), (vec![attempt], vec![]), "the browser is waited for on");
    let (state, _) = play(state, [Event::Happened(Outcome::SignedIn { attempt, account: account() })]);
    assert_eq!(drawn(&state).id, ScreenId::LinkOffer);
}

#[test]
fn signing_in_anew_ends_what_was_waited_for_and_its_late_answer_changes_nothing() {
    let waiting = in_browser();
    let attempt = awaited(&waiting);
    let (state, _) = ask(advised(waiting, Case::Forgotten), companion());
    let (state, effects) = ask(state, [Intent::Recovered]);
    assert_eq!((drawn(&state).id, effects), (ScreenId::SignIn, vec![Effect::Stop { attempt }]));
    let late = Outcome::SignedIn { attempt, account: account() };
    assert_eq!(play(state.clone(), [Event::Happened(late)]), (state, vec![]));
}

#[test]
fn a_late_answer_leaves_the_guide_open() {
    let (state, _) = ask(advised(at_sign_in(), Case::Locked), companion());
    let late = Outcome::SignedIn { attempt: firstlink_wizard::effect::Attempt(77), account: account() };
    assert_eq!(play(state.clone(), [Event::Happened(late)]), (state, vec![]));
}

#[test]
fn a_wait_that_ends_beneath_is_told_after_the_guide() {
    let waiting = in_browser();
    let passed = Outcome::DeadlinePassed { attempt: awaited(&waiting) };
    let (state, _) = play(advised(waiting, Case::Child), [Event::Happened(passed)]);
    assert_eq!(drawn(&state).id, ScreenId::Recovery);
    let (state, _) = ask(state, [Intent::Back, Intent::Back]);
    assert_eq!(state.problem(), Some(Problem::BrowserTimedOut));
}

#[test]
fn a_restart_comes_back_to_the_same_page() {
    for leaf in [Leaf::What, Leaf::Advice, Leaf::Address, Leaf::How, Leaf::Code, Leaf::Password] {
        for begun in [at_sign_in(), in_browser()] {
            let guide = Some(Guide { leaf, case: Case::Locked });
            let state = State { guide, in_mind: Some(ADDRESS.to_owned()), ..begun };
            let written = serde_json::to_string(&state).unwrap();
            let (resumed, _) = journey::resume(serde_json::from_str(&written).unwrap(), &context());
            assert_eq!(drawn(&resumed).blocks, drawn(&state).blocks, "{leaf:?}");
            assert_eq!(resumed.answers, state.answers);
        }
    }
}

#[test]
fn a_state_written_before_there_was_a_guide_is_read() {
    let mut written = serde_json::to_value(at_sign_in()).unwrap();
    for new in ["guide", "in_mind"] {
        written.as_object_mut().unwrap().remove(new).unwrap();
    }
    assert_eq!(serde_json::from_value::<State>(written).unwrap(), at_sign_in());
}

#[test]
fn leaving_lies_over_the_guide_and_coming_back_finds_it() {
    let state = advised(at_sign_in(), Case::Unsure);
    let (left, _) = ask(state.clone(), [Intent::NotNow]);
    assert_eq!(drawn(&left).id, ScreenId::NotNow);
    let (back, _) = ask(left, [Intent::StartAgain]);
    assert_eq!(drawn(&back).blocks, drawn(&state).blocks);
}

#[test]
fn what_stops_everything_is_not_hidden_under_the_guide() {
    let state = advised(at_sign_in(), Case::Forgotten);
    let (stopped, _) = play(state.clone(), [Event::Happened(Outcome::NotRecorded)]);
    assert_eq!(drawn(&stopped).id, ScreenId::Problem);
    let (back, _) = ask(stopped, [Intent::Retry]);
    assert_eq!(drawn(&back).blocks, drawn(&state).blocks);
}

#[test]
fn from_the_dashboard_of_a_link_the_guide_leads_to_signing_in_with_its_account() {
    let link = LinkRecord {
        provider: "P".to_owned(),
        issuer: "I".to_owned(),
        account: Account::new("S", Some("A"), Some(ADDRESS)),
        device_name: "d".to_owned(),
        linked_at: Moment(1),
        kept: Kept::Vault,
        app_folder: true,
    };
    let place = Place::Dashboard { doing: Doing::Nothing };
    let linked = State { place, link: Some(link), ..State::new(Language::English) };
    let guide = [Intent::Help, Intent::Recover, Intent::RecoveryCase { case: Case::Forgotten }];
    let (state, _) = ask(linked.clone(), guide);
    let (address, _) = ask(state.clone(), [Intent::RecoveryNext]);
    assert!(text(&drawn(&address)).contains(ADDRESS), "it is known already");
    let (state, _) = ask(state, [Intent::Recovered, Intent::SignInBrowser]);
    assert!(matches!(state.place, Place::Link { link: link::State::BrowserWait { .. } }));
    assert_eq!((state.link, state.answers), (linked.link, linked.answers), "nothing of the link is touched");
}

#[test]
fn before_the_sign_in_and_after_the_link_the_guide_leads_back_to_where_the_person_was() {
    for state in whole().states.iter().filter(|state| !state.help && state.guide.is_none()) {
        let (helped, _) = ask(state.clone(), [Intent::Help]);
        if !helped.may_recover() {
            continue;
        }
        let opened = advised(helped, Case::Forgotten);
        let (after, _) = ask(opened.clone(), [Intent::Recovered]);
        let asks = matches!(after.place, Place::Copy { .. }) && state.copy.asking.is_some();
        let signs_in = asks || matches!(after.place, Place::Link { link: link::State::SignIn { .. } });
        assert!(signs_in || after.place == state.place, "{:?}", state.place);
        let label = actions(&drawn(&opened)).into_iter().find(|action| action.send["intent"] == "recovered");
        let says_so = label.is_some_and(|action| action.label == "I have a new password: sign in");
        assert_eq!(says_so, state.can_sign_in_anew(), "{:?}", state.place);
    }
}

#[test]
fn the_guide_asks_for_nothing_secret_and_opens_pages_without_the_address() {
    let state = State { in_mind: Some(ADDRESS.to_owned()), ..at_sign_in() };
    for leaf in [Leaf::What, Leaf::Advice, Leaf::Address, Leaf::How, Leaf::Code, Leaf::Password] {
        for case in Case::ALL {
            let state = State { guide: Some(Guide { leaf, case }), ..state.clone() };
            let screen = drawn(&state);
            for block in &screen.blocks {
                if let Block::Field { name, format, .. } = block {
                    assert_eq!((name.as_str(), *format), ("address", FieldFormat::Plain));
                }
            }
            for action in actions(&screen) {
                let (_, effects) = ask(state.clone(), [action.intent(&fields(&screen)).unwrap()]);
                assert!(!format!("{effects:?}").contains(ADDRESS), "{action:?}");
            }
        }
    }
}

#[test]
fn the_first_answer_to_what_is_wrong_is_chosen_and_remembered() {
    let (state, _) = ask(at_sign_in(), [Intent::Recover]);
    let screen = drawn(&state);
    let go = screen.actions.iter().find(|action| action.role == Role::Primary).unwrap();
    assert_eq!(go.intent(&fields(&screen)).unwrap(), Intent::RecoveryCase { case: Case::Forgotten });
    let (back, _) = ask(advised(at_sign_in(), Case::Child), [Intent::Back]);
    let chosen = FieldValue::Text(crate::explore::typed("child"));
    assert!(fields(&drawn(&back))["case"] == chosen);
}

#[test]
fn a_page_that_did_not_open_is_told_on_the_guide_and_in_help() {
    for state in [advised(at_sign_in(), Case::Locked), ask(at_sign_in(), [Intent::Help]).0] {
        let address = "https://practice.example/recovery".to_owned();
        let (state, _) = play(state, [Event::Happened(Outcome::PageDidNotOpen { page: Page::Recovery, address })]);
        assert!(text(&drawn(&state)).contains("https://practice.example/recovery"), "{:?}", drawn(&state).id);
    }
}
