//! A sign-in with Firstlink beside the same with Python's msal and with npm's openid-client, at one provider over https.

use super::told;
use crate::calls::{cargo, carry_out};
use crate::failure::Failure;
use crate::{node, packages, python, say, test, tree};

/// Builds the console program as it is shipped, fetches the other clients, and measures them in turn.
///
/// # Errors
/// When something cannot be built, fetched or started, or a sign-in does not end well.
pub(super) fn measure() -> Result<Vec<String>, Failure> {
    packages::ensure(crate::needs::TESTS)?;
    test::node_packages()?;
    let python = python::ensure()?;
    carry_out(&mut cargo(&["build", "--release", "--package", "firstlink-cli"]))?;
    say::line("measuring sign-ins, which takes some minutes: the pauses a code prescribes are waited for");
    let mut bench = cargo(&["test", "--workspace", "--all-features", "--bench", "sign_in"]);
    bench.env("FIRSTLINK_CLI", tree::released("firstlink")).env("FIRSTLINK_PYTHON", python);
    if let Some(path) = node::search_path() {
        bench.env("PATH", path);
    }
    told(&mut bench)
}
