//! How the page is to look, where a person wants it otherwise than their system says: colours, contrast, text size, movement.

use serde::{Deserialize, Serialize};

/// What was chosen about the look of the page. A terminal has a look of its own and leaves it alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Display {
    /// Light or dark.
    pub theme: Theme,
    /// How far text stands out.
    pub contrast: Contrast,
    /// How large everything is, in hundredths.
    pub text: TextSize,
    /// Whether things move.
    pub motion: Motion,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// How far text stands out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Contrast {
    /// As the system has it.
    #[default]
    System,
    /// More.
    More,
}

/// How large everything is, in hundredths of the usual size.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub enum TextSize {
    /// 100.
    #[default]
    Usual,
    /// 125.
    Large,
    /// 150.
    Larger,
    /// 175.
    Huge,
    /// 200.
    Double,
}

impl From<TextSize> for u16 {
    fn from(size: TextSize) -> u16 {
        match size {
            TextSize::Usual => 100,
            TextSize::Large => 125,
            TextSize::Larger => 150,
            TextSize::Huge => 175,
            TextSize::Double => 200,
        }
    }
}

impl TryFrom<u16> for TextSize {
    type Error = String;

    fn try_from(percent: u16) -> Result<TextSize, String> {
        match percent {
            100 => Ok(TextSize::Usual),
            125 => Ok(TextSize::Large),
            150 => Ok(TextSize::Larger),
            175 => Ok(TextSize::Huge),
            200 => Ok(TextSize::Double),
            other => Err(format!("there is no text size of {other}")),
        }
    }
}

/// Whether things move.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Motion {
    /// As the system has it.
    #[default]
    System,
    /// Less.
    Less,
}

/// One thing that can be chosen; choosing it sends `{"intent":"display","look":"theme_dark"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each says what it is, and the types it changes say what that means")]
pub enum Look {
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ContrastSystem,
    ContrastMore,
    #[serde(rename = "text_100")]
    Text100,
    #[serde(rename = "text_125")]
    Text125,
    #[serde(rename = "text_150")]
    Text150,
    #[serde(rename = "text_175")]
    Text175,
    #[serde(rename = "text_200")]
    Text200,
    MotionSystem,
    MotionLess,
}

impl Display {
    /// The same with one thing chosen otherwise.
    #[must_use]
    pub fn with(self, look: Look) -> Display {
        let theme = |theme| Display { theme, ..self };
        let contrast = |contrast| Display { contrast, ..self };
        let text = |text| Display { text, ..self };
        let motion = |motion| Display { motion, ..self };
        match look {
            Look::ThemeSystem => theme(Theme::System),
            Look::ThemeLight => theme(Theme::Light),
            Look::ThemeDark => theme(Theme::Dark),
            Look::ContrastSystem => contrast(Contrast::System),
            Look::ContrastMore => contrast(Contrast::More),
            Look::Text100 => text(TextSize::Usual),
            Look::Text125 => text(TextSize::Large),
            Look::Text150 => text(TextSize::Larger),
            Look::Text175 => text(TextSize::Huge),
            Look::Text200 => text(TextSize::Double),
            Look::MotionSystem => motion(Motion::System),
            Look::MotionLess => motion(Motion::Less),
        }
    }
}
