//! From everywhere there is a way out, and no wait without end.

use std::collections::VecDeque;

use firstlink_wizard::draw;
use firstlink_wizard::screen::Role;

use crate::explore::{context, is_end, whole};
use crate::grid::actions;

#[test]
fn finish_or_not_now_can_be_reached_from_everywhere() {
    let graph = whole();
    let mut leads = vec![vec![]; graph.states.len()];
    for (from, edges) in graph.edges.iter().enumerate() {
        for to in edges {
            leads[*to].push(from);
        }
    }
    let mut reached: Vec<bool> = graph.states.iter().map(|state| is_end(&state.place)).collect();
    let mut open: VecDeque<usize> = (0..reached.len()).filter(|index| reached[*index]).collect();
    while let Some(index) = open.pop_front() {
        for from in &leads[index] {
            if !reached[*from] {
                reached[*from] = true;
                open.push_back(*from);
            }
        }
    }
    for (index, state) in graph.states.iter().enumerate() {
        assert!(reached[index], "no way out of {state:?}");
    }
}

#[test]
fn every_wait_has_a_deadline_a_cancel_and_another_way() {
    let context = context();
    let mut waits = 0;
    for state in &whole().states {
        let Some((_, until)) = state.waits() else { continue };
        waits += 1;
        assert!(until > context.now && until <= context.now.after(3_600), "{state:?}");
        let screen = draw::screen(state, &context, 1);
        // Back leads to it from what lies over it.
        if state.help || state.open_guide().is_some() {
            continue;
        }
        let names: Vec<String> = actions(&screen).iter().map(|action| action.send["intent"].clone()).collect();
        assert!(names.contains(&"cancel".to_owned()), "{:?}/{}: {names:?}", screen.id, screen.state);
        let others = names.iter().filter(|name| !["cancel", "help", "back"].contains(&name.as_str()));
        assert!(others.count() > 0, "{:?}/{}: {names:?}", screen.id, screen.state);
    }
    assert!(waits > 10);
}

#[test]
fn not_now_is_in_sight_until_the_link_is_made() {
    let context = context();
    for state in whole().states.iter().filter(|state| state.may_leave() && !state.help) {
        let screen = draw::screen(state, &context, 1);
        let not_now = screen.actions.iter().filter(|action| action.role == Role::NotNow).count();
        assert_eq!(not_now, 1, "{:?}", screen.id);
    }
}

#[test]
fn at_most_one_action_is_primary() {
    let context = context();
    for state in &whole().states {
        let screen = draw::screen(state, &context, 1);
        let primary = screen.actions.iter().filter(|action| action.role == Role::Primary).count();
        assert!(primary <= 1, "{:?}/{}", screen.id, screen.state);
    }
}
