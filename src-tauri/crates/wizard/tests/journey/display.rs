//! The look of the page: chosen anywhere, shown at once, kept, and no part of what is linked or synced.

use firstlink_wizard::display::{Contrast, Display, Look, Motion, TextSize, Theme};
use firstlink_wizard::draw;
use firstlink_wizard::effect::{Effect, Event};
use firstlink_wizard::intent::Intent;
use firstlink_wizard::journey::{self, State};
use firstlink_wizard::words::Language;

use crate::explore::{context, one_of_each};

fn choose(state: State, look: Look) -> (State, Vec<Effect>) {
    journey::step(state, Event::Asked(Intent::Display { look }), &context())
}

#[test]
fn on_every_screen_a_look_can_be_chosen_and_nothing_else_changes() {
    for ((id, name), (state, before)) in one_of_each() {
        if name == "not_configured" {
            continue;
        }
        let (state, effects) = choose(state.clone(), Look::ThemeDark);
        let after = draw::screen(&state, &context(), 1);
        assert_eq!(after.display.chosen.theme, Theme::Dark, "{id:?}/{name}");
        assert_eq!((&after.blocks, &after.actions), (&before.blocks, &before.actions), "{id:?}/{name}");
        assert!(matches!(&effects[..], [Effect::SavePreferences(kept)] if kept.display == after.display.chosen));
    }
}

#[test]
fn each_look_changes_its_own_thing_and_is_marked_as_chosen() {
    let offered = draw::screen(&State::new(Language::English), &context(), 1).display;
    for group in &offered.groups {
        for option in &group.options {
            let (state, _) = choose(State::new(Language::English), option.look);
            let shown = draw::screen(&state, &context(), 1).display;
            let same = shown.groups.iter().find(|shown| shown.label == group.label).unwrap();
            let marked: Vec<Look> = same.options.iter().filter(|o| o.current).map(|o| o.look).collect();
            assert_eq!(marked, [option.look], "{}: {}", group.label, option.name);
            let others = shown.groups.iter().filter(|shown| shown.label != group.label);
            assert!(
                others.zip(offered.groups.iter().filter(|g| g.label != group.label)).all(|(now, then)| now == then)
            );
        }
    }
}

#[test]
fn a_look_is_written_down_and_an_older_record_without_one_is_read() {
    let state = State::new(Language::English);
    let looks = [Look::ThemeLight, Look::ContrastMore, Look::Text150, Look::MotionLess];
    let (theme, contrast, text, motion) = (Theme::Light, Contrast::More, TextSize::Larger, Motion::Less);
    let state = looks.into_iter().fold(state, |state, look| choose(state, look).0);
    let written = serde_json::to_value(&state).unwrap();
    let read: State = serde_json::from_value(written.clone()).unwrap();
    assert_eq!(read.answers.preferences.display, Display { theme, contrast, text, motion });
    let mut older = written;
    older["answers"]["preferences"].as_object_mut().unwrap().remove("display");
    let read: State = serde_json::from_value(older).unwrap();
    assert_eq!(read.answers.preferences.display, Display::default());
}

#[test]
fn a_look_is_no_choice_about_the_account_and_outlives_forgetting_those() {
    let (state, _) = choose(State::new(Language::English), Look::Text200);
    assert!(!state.has_choices());
    let mut chosen = state;
    chosen.answers.preferences.recommendations = true;
    chosen.place = journey::Place::Dashboard { doing: journey::Doing::Nothing };
    let (state, _) = journey::step(chosen, Event::Asked(Intent::ForgetChoices), &context());
    assert!(!state.answers.preferences.recommendations);
    assert_eq!(state.answers.preferences.display.text, TextSize::Double);
}

#[test]
fn what_is_no_look_is_refused() {
    for wrong in ["text_300", "theme", "Dark", ""] {
        let intent = serde_json::json!({ "intent": "display", "look": wrong });
        assert!(serde_json::from_value::<Intent>(intent).is_err(), "{wrong}");
    }
    let intent = serde_json::json!({ "intent": "display", "look": "text_150" });
    assert_eq!(serde_json::from_value::<Intent>(intent).unwrap(), Intent::Display { look: Look::Text150 });
}
