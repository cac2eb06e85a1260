//! A web view that draws nothing: its process is stopped before it can.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use firstlink_tests::session::{Session, signal, wait_for, window_program};

use crate::stage::place;

/// Stops the first so many web processes that the program starts, as they come, until it is dropped.
struct Stopper(Arc<AtomicUsize>);

impl Stopper {
    fn of(program: u32, most: usize) -> Stopper {
        let left = Arc::new(AtomicUsize::new(most));
        let still = left.clone();
        std::thread::spawn(move || {
            let mut stopped = vec![];
            while still.load(Ordering::Relaxed) > 0 {
                for process in web_processes(program) {
                    if !stopped.contains(&process) && still.load(Ordering::Relaxed) > 0 {
                        signal(process, "STOP");
                        stopped.push(process);
                        still.fetch_sub(1, Ordering::Relaxed);
                    }
                }
                std::thread::sleep(Duration::from_millis(1));
            }
        });
        Stopper(left)
    }
}

impl Drop for Stopper {
    fn drop(&mut self) {
        self.0.store(0, Ordering::Relaxed);
    }
}

/// The processes that draw pages for this program.
fn web_processes(program: u32) -> Vec<u32> {
    let children = std::fs::read_to_string(format!("/proc/{program}/task/{program}/children")).unwrap_or_default();
    let children = children.split_whitespace().filter_map(|id| id.parse().ok());
    children.filter(|id: &u32| name(*id).starts_with("WebKitWebProces")).collect()
}

fn name(process: u32) -> String {
    std::fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_that_stays_blank_is_tried_without_the_graphics_card_and_then_names_the_terminal() {
    let _place = place().await;
    tokio::task::block_in_place(|| {
        let session = Session::full("blank");
        let home = session.home();
        let log = home.join("logs/firstlink.log");
        let start = || session.command(&window_program()).arg("--home").arg(&home).spawn().unwrap();
        let mut child = start();
        let program = child.id();
        let stopper = Stopper::of(program, 1);
        let painted = || std::fs::read_to_string(&log).is_ok_and(|text| text.contains("the page is painted"));
        wait_for("the second try", painted);
        let environment = std::fs::read_to_string(format!("/proc/{program}/environ")).unwrap();
        assert!(environment.contains("FIRSTLINK_RENDERING=software"), "{environment}");
        drop(stopper);
        child.kill().unwrap();
        child.wait().unwrap();

        let mut child = start();
        let program = child.id();
        let _stopper = Stopper::of(program, usize::MAX);
        let asks = || !find(&session, program).is_empty();
        wait_for("the message", asks);
        std::fs::write(session.results().join("message.png"), picture(&session)).unwrap();
        let dialog = find(&session, program);
        let mut press = session.invite(std::process::Command::new("xdotool"));
        press.args(["windowfocus", "--sync", &dialog, "key", "Return"]).status().unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(69));
    });
}

/// The window of the message, as X numbers it.
fn find(session: &Session, program: u32) -> String {
    let mut search = session.invite(std::process::Command::new("xdotool"));
    search.args(["search", "--onlyvisible", "--all", "--pid", &program.to_string(), "--name", "stays blank"]);
    String::from_utf8(search.output().unwrap().stdout).unwrap().trim().to_owned()
}

fn picture(session: &Session) -> Vec<u8> {
    session.invite(std::process::Command::new("import")).args(["-window", "root", "png:-"]).output().unwrap().stdout
}
