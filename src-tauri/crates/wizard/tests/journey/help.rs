//! Help: what is asked is answered, found by anybody's words, from everywhere, and left where the person was.

use firstlink_wizard::draw;
use firstlink_wizard::effect::{Context, Event};
use firstlink_wizard::intent::{Intent, Page};
use firstlink_wizard::journey::State;
use firstlink_wizard::profile::{self, microsoft};
use firstlink_wizard::screen::{Block, Question, Screen, ScreenId};
use firstlink_wizard::words::Language;

use crate::explore::{context, play, whole};
use crate::grid::actions;

fn searched(language: Language, words: &str) -> Screen {
    let events = [Intent::Help, Intent::Search { words: words.to_owned() }].map(Event::Asked);
    draw::screen(&play(State::new(language), events).0, &context(), 1)
}

fn answers(screen: &Screen) -> Vec<Question> {
    let of = |block: &Block| if let Block::Questions { items, .. } = block { items.clone() } else { vec![] };
    screen.blocks.iter().flat_map(of).collect()
}

fn finds(language: Language, words: &str, question: &str) -> bool {
    answers(&searched(language, words)).iter().any(|found| found.question.contains(question))
}

#[test]
fn what_people_ask_is_found_by_their_words_in_any_order_case_and_spelling() {
    for (words, question) in [
        ("why link", "Why should I link my account?"),
        ("cost", "Is it free?"),
        ("what syncing", "What does syncing do"),
        ("how unlink", "How do I unlink?"),
        ("which key", "Which key is for what?"),
        ("no key", "I have no key."),
        ("forgot password", "I forgot my password."),
        ("phishing", "I was sent a code."),
        ("sent who", "What does Firstlink send"),
        ("offline", "Does it work without internet?"),
        ("keyring missing", "Until Firstlink is closed"),
        ("wrong account", "I signed in with the wrong account."),
        ("school", "Can I use a work or school account?"),
        ("kid", "Can a child link an account?"),
        ("firefox", "Can I use another browser?"),
        ("laptop second", "Can I link another computer"),
        ("logs", "Support asks me for a log."),
        ("folder", "What does Firstlink keep on this computer"),
        ("uninstall", "What should I do before I remove Firstlink"),
        ("2fa", "What is two-step verification?"),
        ("  PÄSSWORD   forgót? ", "I forgot my password."),
    ] {
        assert!(finds(Language::English, words, question), "{words}");
    }
    for (words, question) in [
        ("schlussel welcher", "Welcher Schlüssel ist wofür?"),
        ("SCHLÜSSEL WELCHER", "Welcher Schlüssel ist wofür?"),
        ("loschen verknupfung", "Wie hebe ich die Verknüpfung auf?"),
        ("kostenlos", "Kostet das etwas?"),
    ] {
        assert!(finds(Language::German, words, question), "{words}");
    }
}

#[test]
fn every_answer_is_found_by_its_own_question_and_by_each_word_of_it() {
    for language in Language::ALL {
        let all = answers(&searched(language, ""));
        assert!(all.len() >= 20, "{}", all.len());
        for Question { question, .. } in &all {
            assert!(finds(language, question, question), "{question}");
        }
    }
}

#[test]
fn what_is_nowhere_says_so_and_leads_back_to_everything() {
    let screen = searched(Language::English, "xyzzy");
    assert_eq!((screen.state.as_str(), answers(&screen).len()), ("nothing_found", 0));
    assert!(screen.status.is_some_and(|status| status == "No answer has all of these words"));
    let one = searched(Language::English, "2fa");
    assert_eq!((one.state.as_str(), one.status.as_deref()), ("found", Some("1 answer found")));
    let all = Intent::Search { words: String::new() };
    let events = [Intent::Help, Intent::Search { words: "xyzzy".to_owned() }, all].map(Event::Asked);
    let (state, _) = play(State::new(Language::English), events);
    assert_eq!(
        draw::screen(&state, &context(), 1),
        draw::screen(&State { help: true, ..State::new(Language::English) }, &context(), 1)
    );
}

#[test]
fn it_is_a_press_away_everywhere_and_closing_it_changes_nothing() {
    for state in whole().states.iter().filter(|state| !state.help) {
        let offered = actions(&draw::screen(state, &context(), 1)).iter().any(|action| action.send["intent"] == "help");
        assert!(offered, "{:?}", state.place);
        let trip = [Intent::Help, Intent::Search { words: "code".to_owned() }, Intent::Back].map(Event::Asked);
        assert_eq!(play(state.clone(), trip), (state.clone(), vec![]));
    }
}

#[test]
fn what_was_searched_is_written_down_nowhere() {
    let events = [Intent::Help, Intent::Search { words: "hunter2".to_owned() }].map(Event::Asked);
    let (state, _) = play(State::new(Language::English), events);
    assert!(!serde_json::to_string(&state).unwrap().contains("hunter2"));
}

#[test]
fn support_is_the_profiles_own_and_microsofts_for_microsoft_alone() {
    let support = |profile: &str| {
        let provider = profile::parse(profile).unwrap().provider(None);
        let state = State { help: true, ..State::new(Language::English) };
        let screen = draw::screen(&state, &Context { provider: provider.facts(), ..context() }, 1);
        assert_eq!(screen.id, ScreenId::Help);
        let offered =
            actions(&screen).iter().any(|action| action.send.get("page").is_some_and(|page| page == "support"));
        let address = provider.pages.get(&Page::Support).map(|address| address.to_string());
        assert_eq!(offered, address.is_some());
        address
    };
    assert_eq!(support(""), Some(microsoft().pages[&Page::Support].to_string()));
    let own = "[provider.pages]\nsupport = \"https://oem.example/help\"\n";
    assert_eq!(support(own).as_deref(), Some("https://oem.example/help"));
    assert_eq!(support("[provider]\nissuer = \"https://id.example\"\n"), None);
}
