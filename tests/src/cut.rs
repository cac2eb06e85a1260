//! A power cut at a write of one's choice: the first, the second, and so on, until a program has no more.

#![expect(clippy::unwrap_used, reason = "a test's stage falls with the test")]

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// The program ends before its write of this number, from 1: before what it wrote is brought to the disk, moved to its place or
/// removed. It counts over all threads, so one number is one place as far as the threads keep one order.
pub fn cut_at(command: &mut Command, write: usize) {
    command.env("LD_PRELOAD", library()).env("CUT_AT", write.to_string());
}

/// The library that is put before the system's, built once.
fn library() -> &'static PathBuf {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/src/cut.c");
        let folder = crate::session::target().join("tests/cut");
        std::fs::create_dir_all(&folder).unwrap();
        let library = folder.join(format!("cut-{}.so", std::process::id()));
        let mut build = Command::new("cc");
        build.args(["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o"]).arg(&library).arg(source).arg("-ldl");
        assert!(build.status().unwrap().success(), "cc cannot build cut.c");
        library
    })
}
