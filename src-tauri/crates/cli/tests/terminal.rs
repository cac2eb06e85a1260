//! A person at a real terminal, from Welcome to the dashboard, against the practice account service.
#![cfg(all(unix, feature = "practice"))]
#![expect(clippy::expect_used, clippy::panic, reason = "what cannot happen fails the test")]

// The practice person of a walkthrough, in front of the pages of a service that the program itself has started.
#[path = "../src/walkthrough/visitor.rs"]
mod visitor;

use std::process::Command;

use firstlink_practice::cast::{Temper, with_temper};
use rexpect::session::{PtySession, spawn_command};
use tempfile::TempDir;

/// Longest the program may take for anything; a slow computer is no failure.
const PATIENCE: Option<u64> = Some(30_000);
/// A key with the shape of one and no meaning; its checksum does not fit.
const MISTYPED: &str = "BCDFG-HJKMP-QRTVW-XY234-6789N";

fn firstlink(home: &TempDir, arguments: &[&str]) -> PtySession {
    let mut command = Command::new(env!("CARGO_BIN_EXE_firstlink"));
    command.arg("--practice").arg("--home").arg(home.path().join("home")).args(arguments);
    command
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env("PATH", "/usr/bin:/bin")
        .env("TERM", "xterm")
        .env("NO_COLOR", "1");
    command.env("HOME", home.path()).env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent").env("BROWSER", "false");
    spawn_command(command, PATIENCE).expect("a terminal")
}

/// What stands between here and the next prompt.
fn up_to(terminal: &mut PtySession, words: &str) -> String {
    terminal.exp_string(words).unwrap_or_else(|error| panic!("{words}: {error}"))
}

/// Types a line at the next prompt.
fn choose(terminal: &mut PtySession, line: &str) {
    up_to(terminal, "Your choice");
    up_to(terminal, ": ");
    terminal.send_line(line).expect("a line");
}

fn visit(address: &str, code: &str) {
    let person = with_temper(Temper::Plain).expect("somebody plain");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let visit = async { visitor::Visitor::new(person)?.visit(address, Some(code)).await };
    runtime.block_on(visit).expect("the pages");
}

#[test]
fn a_person_links_in_the_terminal_with_a_code_and_sees_it_on_the_dashboard() {
    let home = TempDir::new().expect("a folder");
    let mut terminal = firstlink(&home, &["link"]);

    up_to(&mut terminal, "Link this computer to your account");
    choose(&mut terminal, "nonsense");
    up_to(&mut terminal, " is not one of the choices");
    choose(&mut terminal, "");

    up_to(&mut terminal, "Do you have a product key?");
    choose(&mut terminal, "1");
    up_to(&mut terminal, "Number [4]: ");
    terminal.send_line("1").expect("a line");
    up_to(&mut terminal, "not shown.");
    up_to(&mut terminal, "Product key: ");
    terminal.send_line(MISTYPED).expect("a line");
    let echoed = up_to(&mut terminal, "Something in this key is mistyped");
    assert!(!echoed.contains("BCDFG"), "{echoed}");
    choose(&mut terminal, "i don't have a key");

    up_to(&mut terminal, "Sign in to your account");
    choose(&mut terminal, "2");
    up_to(&mut terminal, "Code\r\n  ");
    let code = up_to(&mut terminal, "\r\n");
    up_to(&mut terminal, "Address\r\n  ");
    let address = up_to(&mut terminal, "\r\n");
    up_to(&mut terminal, "Waiting.");
    visit(address.trim(), code.trim());

    up_to(&mut terminal, "Is this your account?");
    up_to(&mut terminal, "alex.moreno@practice.example");
    choose(&mut terminal, "1");
    up_to(&mut terminal, "Check and confirm");
    choose(&mut terminal, "1");
    up_to(&mut terminal, "Name of this computer [");
    up_to(&mut terminal, "]: ");
    terminal.send_line("den").expect("a line");

    up_to(&mut terminal, "Choose what to sync");
    choose(&mut terminal, "1");
    for (question, answer) in
        [("Saved passwords (y/n) [n]: ", ""), ("Browsing history (y/n) [n]: ", "y"), ("Favourites (y/n) [n]: ", "n")]
    {
        up_to(&mut terminal, question);
        terminal.send_line(answer).expect("a line");
    }
    up_to(&mut terminal, "personalised recommendations?");
    choose(&mut terminal, "1");
    up_to(&mut terminal, "Your computer is linked");
    choose(&mut terminal, "");
    up_to(&mut terminal, "Your link");
    choose(&mut terminal, "l");
    up_to(&mut terminal, "Number [1]: ");
    terminal.send_line("2").expect("a line");
    up_to(&mut terminal, "Name dieses Computers");
    up_to(&mut terminal, "Ihre Wahl");
    terminal.send_line("q").expect("a line");
    terminal.exp_eof().expect("the end");

    let kept = std::fs::read_to_string(home.path().join("home/preferences.json")).expect("the choices");
    let kept: serde_json::Value = serde_json::from_str(&kept).expect("JSON");
    assert_eq!((&kept["sync"]["history"], &kept["sync"]["passwords"]), (&true.into(), &false.into()), "{kept}");
    assert_eq!(kept["language"], "de");
}

#[test]
fn not_now_help_and_back_are_letters_and_lose_nothing() {
    let home = TempDir::new().expect("a folder");
    let mut terminal = firstlink(&home, &["link"]);
    choose(&mut terminal, "");
    up_to(&mut terminal, "Do you have a product key?");
    choose(&mut terminal, "?");
    up_to(&mut terminal, "Back");
    choose(&mut terminal, "b");
    up_to(&mut terminal, "Do you have a product key?");
    choose(&mut terminal, "n");
    up_to(&mut terminal, "nothing is linked");
    choose(&mut terminal, "");
    terminal.exp_eof().expect("the end");
    let status = terminal.process().wait().expect("an end");
    assert_eq!(status, rexpect::process::wait::WaitStatus::Exited(terminal.process().child_pid, 11));
}

#[test]
fn ctrl_c_leaves_with_the_terminal_as_it_was() {
    let home = TempDir::new().expect("a folder");
    let mut terminal = firstlink(&home, &["link"]);
    choose(&mut terminal, "");
    choose(&mut terminal, "1");
    up_to(&mut terminal, "Number [4]: ");
    terminal.send_line("").expect("a line");
    up_to(&mut terminal, "Product key: ");
    terminal.send_control('c').expect("a key");
    up_to(&mut terminal, "Your answers are kept");
    terminal.exp_eof().expect("the end");
}

#[test]
fn help_is_searched_by_typing_and_the_guide_leads_back_to_signing_in() {
    let home = TempDir::new().expect("a folder");
    let mut terminal = firstlink(&home, &["link"]);

    up_to(&mut terminal, "Link this computer to your account");
    choose(&mut terminal, "get started");
    choose(&mut terminal, "I don't have a key");
    up_to(&mut terminal, "Sign in to your account");
    choose(&mut terminal, "?");
    up_to(&mut terminal, "Why should I link my account?");
    choose(&mut terminal, "FORGOT password");
    up_to(&mut terminal, "1 answer found");
    up_to(&mut terminal, "here below or on the sign-in screen.");
    choose(&mut terminal, "I can't sign in");
    up_to(&mut terminal, "Get back into your account");
    choose(&mut terminal, "");
    up_to(&mut terminal, "What is wrong?");
    up_to(&mut terminal, "[1]: ");
    terminal.send_line("3").expect("a line");
    up_to(&mut terminal, "When your account is locked");
    choose(&mut terminal, "guide me step by step");
    up_to(&mut terminal, "Part 1 of 4");
    choose(&mut terminal, "");
    up_to(&mut terminal, "E-mail address of the account");
    terminal.send_line("me@id.example").expect("a line");
    up_to(&mut terminal, "Part 2 of 4");
    choose(&mut terminal, "b");
    up_to(&mut terminal, "me@id.example");
    choose(&mut terminal, "I have a new password: sign in");
    up_to(&mut terminal, "Sign in to your account");
    choose(&mut terminal, "q");
    terminal.exp_eof().expect("the end");
}
