//! `firstlink practice`: the practice account service by itself, until Ctrl-C.

use std::fs;
use std::path::{Path, PathBuf};

use firstlink_practice::faults::{self, Order, UnknownFault};
use firstlink_practice::{FaultError, Options, Service, StartError, cast};
use serde::Serialize;

use crate::args::PracticeArgs;
use crate::exit::Exit;
use crate::out;
use crate::session::Refusal;

/// Serves until Ctrl-C, or lists the faults.
///
/// # Errors
/// When the service does not start, or its profile cannot be written.
pub(crate) async fn run(args: &PracticeArgs) -> Result<Exit, Refusal> {
    if args.fault.iter().any(|name| name == "list") {
        out::text(&faults::all().map(|fault| format!("{:<30} {}\n", fault.name, fault.says)).collect::<String>());
        return Ok(Exit::Done);
    }
    let faults = orders(&args.fault).map_err(|error| StartError::Fault(FaultError::Unknown(error)))?;
    let options = Options { port: args.port, https: args.https, data: args.data.clone(), faults, ..Options::default() };
    let service = Service::start(options).await?;
    if let Some(path) = &args.write_profile {
        write_profile(&service, path)?;
    }
    out::text(&if args.json { line(&service) } else { introduction(&service, args) });
    // Where Ctrl-C cannot be heard, the system ends the program by itself.
    let _ = tokio::signal::ctrl_c().await;
    service.stop().await;
    Ok(Exit::Done)
}

fn orders(names: &[String]) -> Result<Vec<Order>, UnknownFault> {
    names.iter().map(|name| name.parse()).collect()
}

/// The profile, and beside it the certificate it names.
fn write_profile(service: &Service, path: &Path) -> Result<(), Refusal> {
    let write = |path: &Path, text: &str| {
        fs::write(path, text).map_err(|source| Refusal::Write { path: path.display().to_string(), source })
    };
    let Some(authority) = service.authority() else { return write(path, &service.profile_toml()) };
    let mut certificate = path.as_os_str().to_owned();
    certificate.push(".pem");
    let certificate = PathBuf::from(certificate);
    write(&certificate, authority)?;
    let name = certificate.file_name().unwrap_or_default().to_string_lossy().into_owned();
    write(path, &service.profile_toml_trusting(&name))
}

fn introduction(service: &Service, args: &PracticeArgs) -> String {
    let base = service.base();
    let people: String =
        cast::people().iter().map(|person| format!("  {}  {}\n", person.address, person.password)).collect();
    let profile = match &args.write_profile {
        Some(path) => {
            format!("Its profile lies in {0}. Use it with:\n  firstlink --profile {0} link\n", path.display())
        }
        None => format!(
            "To use it, write its profile with --write-profile FILE, or save this:\n\n{}\n",
            service.profile_toml()
        ),
    };
    let memory = match &args.data {
        Some(folder) => format!("keeps everything in {}", folder.display()),
        None => "forgets everything when it stops".to_owned(),
    };
    format!(
        "The practice account service is running at {base}\n\
         It is for this computer only, and {memory}. Made-up people and their passwords:\n\n\
         {people}\n{profile}\nCtrl-C stops it.\n"
    )
}

#[derive(Serialize)]
struct Line<'a> {
    base: &'a str,
    issuer: String,
    client_id: &'a str,
    people: Vec<Person>,
}

#[derive(Serialize)]
struct Person {
    name: &'static str,
    address: &'static str,
    password: &'static str,
}

fn line(service: &Service) -> String {
    let person =
        |person: &cast::Person| Person { name: person.name, address: person.address, password: person.password };
    let line = Line {
        base: service.base().as_str(),
        issuer: service.issuer(),
        client_id: service.client_id(),
        people: cast::people().iter().map(person).collect(),
    };
    // Texts can always be written.
    serde_json::to_string(&line).unwrap_or_default() + "\n"
}
