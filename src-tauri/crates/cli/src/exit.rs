//! What the program's end says to a script: the exit codes, in one table.

use std::process::ExitCode;

use firstlink_wizard::problem::Problem;

/// How a run ended. The numbers never change their meaning; those from 64 on are the ones of `sysexits.h`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Exit {
    /// Done.
    Done = 0,
    /// Something nobody foresaw.
    Unexpected = 1,
    /// The command line, or an answer that only a person or a flag can give.
    Usage = 2,
    /// This computer is not linked.
    NotLinked = 10,
    /// Declined, or left by the person.
    Left = 11,
    /// Another Firstlink is at work.
    AnotherAtWork = 12,
    /// A product key or a kept file is not what it should be.
    Data = 65,
    /// The provider does not answer as it should.
    Unavailable = 69,
    /// A file or folder cannot be made.
    CannotCreate = 73,
    /// Reading or writing failed, or a service of this computer did.
    Io = 74,
    /// Try again later.
    TryAgain = 75,
    /// The provider refused, or Firstlink stopped for safety.
    NotPermitted = 77,
    /// The profile, or something else an administrator sets up.
    Configuration = 78,
}

impl Exit {
    /// The code that stands for a problem nobody was there to solve.
    pub(crate) fn of(problem: Problem) -> Exit {
        match problem {
            Problem::Declined => Exit::Left,
            Problem::VaultDamaged | Problem::CopyDamaged | Problem::CopyNewer => Exit::Data,
            Problem::ProviderUnavailable
            | Problem::CopyNotTaken
            | Problem::ProfileFailed
            | Problem::ProxyUnreachable
            | Problem::ProxyBlocked => Exit::Unavailable,
            Problem::StorageFailed | Problem::KeyringFailed | Problem::BrowserFailed | Problem::ListenerFailed => {
                Exit::Io
            }
            Problem::Offline
            | Problem::Busy
            | Problem::CaptivePortal
            | Problem::BrowserTimedOut
            | Problem::CodeExpired
            | Problem::KeyringLocked
            | Problem::VaultSealed
            | Problem::CopyInUse
            | Problem::CopyNotReady => Exit::TryAgain,
            Problem::ProviderRefused
            | Problem::UnknownRefusal
            | Problem::CopyDenied
            | Problem::CopyFull
            | Problem::SecurityStop
            | Problem::SignInExpired
            | Problem::OtherAccount => Exit::NotPermitted,
            Problem::NotConfigured
            | Problem::OtherProvider
            | Problem::ClockWrong
            | Problem::ProxyWantsPassword
            | Problem::ProxyRefusesPassword => Exit::Configuration,
            Problem::Unexpected => Exit::Unexpected,
        }
    }

    /// The number itself.
    pub(crate) fn code(self) -> u8 {
        self as u8
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Exit; 13] = [
        Exit::Done,
        Exit::Unexpected,
        Exit::Usage,
        Exit::NotLinked,
        Exit::Left,
        Exit::AnotherAtWork,
        Exit::Data,
        Exit::Unavailable,
        Exit::CannotCreate,
        Exit::Io,
        Exit::TryAgain,
        Exit::NotPermitted,
        Exit::Configuration,
    ];

    #[test]
    fn every_problem_has_a_code_that_is_no_success_and_no_usage_error() {
        for problem in Problem::ALL {
            assert!(!matches!(Exit::of(problem), Exit::Done | Exit::Usage | Exit::NotLinked), "{problem:?}");
        }
    }

    #[test]
    fn only_what_nobody_foresaw_is_called_unexpected() {
        let unexpected = Problem::ALL.into_iter().filter(|problem| Exit::of(*problem) == Exit::Unexpected);
        assert_eq!(unexpected.collect::<Vec<_>>(), [Problem::Unexpected]);
    }

    #[test]
    fn the_codes_are_those_that_were_promised() {
        assert_eq!(ALL.map(Exit::code), [0, 1, 2, 10, 11, 12, 65, 69, 73, 74, 75, 77, 78]);
    }

    #[test]
    fn help_names_every_code() {
        let named: Vec<u8> =
            crate::help::EXIT_CODES.lines().filter_map(|line| line.split_whitespace().next()?.parse().ok()).collect();
        assert_eq!(named, ALL.map(Exit::code));
    }
}
