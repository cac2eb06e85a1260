//! Python with the packages that `tests/peers/requirements.txt` pins, in a room of its own beside the build products.

use std::path::PathBuf;
use std::process::Command;

use crate::calls::carry_out;
use crate::failure::Failure;
use crate::tree;

/// Makes sure that the packages are there, and gives the Python that has them.
///
/// # Errors
/// When there is no Python, or they cannot be fetched.
pub(crate) fn ensure() -> Result<PathBuf, Failure> {
    let room = tree::target().join("tools/python");
    let python = room.join("bin/python");
    if !python.is_file() {
        carry_out(Command::new("python3").args(["-m", "venv"]).arg(&room))?;
    }
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary", ":all:", "-r"]);
    carry_out(pip.arg(tree::real_parts().join("peers/requirements.txt")))?;
    Ok(python)
}
