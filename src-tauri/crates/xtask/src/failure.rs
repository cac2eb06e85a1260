//! Why xtask stopped: a sentence for the person and an exit code for the script.

/// Something xtask could not do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// What is wrong and what to do about it; empty where the program that was run has said so itself.
    pub(crate) sentence: String,
    /// The exit code: 1 something failed, 2 usage, 69 something is missing on this system.
    pub(crate) code: u8,
}

impl Failure {
    /// Something that was run did not succeed.
    pub(crate) fn failed(sentence: impl Into<String>) -> Self {
        Self::new(sentence, 1)
    }

    /// The command line makes no sense.
    pub(crate) fn usage(sentence: impl Into<String>) -> Self {
        Self::new(sentence, 2)
    }

    /// Something has to be installed by the person first.
    pub(crate) fn missing(sentence: impl Into<String>) -> Self {
        Self::new(sentence, 69)
    }

    /// The program that was run has spoken for itself; its exit code goes on.
    pub(crate) fn passed_on(code: u8) -> Self {
        Self::new("", code)
    }

    fn new(sentence: impl Into<String>, code: u8) -> Self {
        Self { sentence: sentence.into(), code }
    }
}
