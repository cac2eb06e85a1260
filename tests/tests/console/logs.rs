//! The log is kept where nothing stands in its way, and a support file is written by nobody's accident.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use firstlink_tests::practice::Practice;
use firstlink_tests::session::Session;
use firstlink_tests::terminal::Terminal;

#[test]
fn a_support_file_is_written_after_a_yes_only_and_never_over_another() {
    let session = Session::with_keyring("support-file");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    terminal.run(&["link", "--json", "--no-key"]);
    let file = session.outside().join("support.txt");
    let to = ["logs", "export", "--to", file.to_str().unwrap()];

    let unasked = terminal.run(&to);
    assert_eq!(unasked.code, Some(2), "{unasked:?}");
    assert!(unasked.err.contains("--yes"), "{unasked:?}");
    assert!(!file.exists() && unasked.out.is_empty(), "{unasked:?}");

    let written = terminal.run(&[&to[..], &["--yes"]].concat());
    assert_eq!(written.code, Some(0), "{written:?}");
    let text = fs::read_to_string(&file).unwrap();
    assert!(written.out.starts_with(&text), "{written:?}");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    for expected in ["link: no", "vault: ", "choices: passwords off", "Firstlink opens version="] {
        assert!(text.contains(expected), "{expected}: {text}");
    }

    let again = terminal.run(&[&to[..], &["--yes"]].concat());
    assert_eq!(again.code, Some(73), "{again:?}");
    assert!(again.err.contains("--to"), "{again:?}");
    assert_eq!(fs::read_to_string(&file).unwrap(), text);

    let shown = terminal.run(&["logs", "export", "--to", "-"]);
    assert_eq!((shown.code, shown.out.as_str()), (Some(0), text.as_str()));
}

#[test]
fn where_no_log_can_be_kept_that_is_said_once_and_everything_else_goes_on() {
    let session = Session::with_keyring("no-log");
    let practice = Practice::start();
    let terminal = Terminal::new(&session, &practice.profile());
    fs::create_dir_all(session.home()).unwrap();
    fs::set_permissions(session.home(), fs::Permissions::from_mode(0o700)).unwrap();
    fs::write(session.home().join("logs"), "in the way").unwrap();
    let end = terminal.run(&["link", "--json", "--no-key"]);
    assert_eq!(end.code, Some(2), "{end:?}");
    assert_eq!(end.err.matches("no log is kept").count(), 1, "{end:?}");
}
