//! The choices about the look of the page, present on every screen.

use super::sheet::Pen;
use crate::display::{Display, Look};
use crate::screen::{DisplayOptions, LookGroup, LookOption};

pub(super) fn options(chosen: Display, pen: &Pen<'_>) -> DisplayOptions {
    let percent = |percent: &str| pen.with("display-percent", &[("percent", percent)]);
    let system = pen.say("display-system");
    let groups: [(String, Vec<(Look, String)>); 4] = [
        (
            pen.say("display-theme"),
            vec![
                (Look::ThemeSystem, system.clone()),
                (Look::ThemeLight, pen.say("display-light")),
                (Look::ThemeDark, pen.say("display-dark")),
            ],
        ),
        (
            pen.say("display-contrast"),
            vec![(Look::ContrastSystem, system.clone()), (Look::ContrastMore, pen.say("display-contrast-more"))],
        ),
        (
            pen.say("display-text"),
            vec![
                (Look::Text100, percent("100")),
                (Look::Text125, percent("125")),
                (Look::Text150, percent("150")),
                (Look::Text175, percent("175")),
                (Look::Text200, percent("200")),
            ],
        ),
        (
            pen.say("display-motion"),
            vec![(Look::MotionSystem, system), (Look::MotionLess, pen.say("display-motion-less"))],
        ),
    ];
    let option = |(look, name)| LookOption { look, name, current: chosen.with(look) == chosen };
    let group =
        |(label, looks): (String, Vec<_>)| LookGroup { label, options: looks.into_iter().map(option).collect() };
    DisplayOptions { label: pen.say("display"), chosen, groups: groups.into_iter().map(group).collect() }
}
