//! Runs the practice account service until it is interrupted: `cargo run --example serve [PORT]`.
#![expect(clippy::print_stdout, reason = "this is a console program")]

use firstlink_practice::{Options, Service, cast};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = std::env::args().nth(1).map_or(Ok(0), |text| text.parse())?;
    let service = Service::start(Options { port, ..Options::default() }).await?;
    println!("The practice account service answers at {}", service.base());
    for person in cast::people() {
        println!("  {}  {}", person.address, person.password);
    }
    println!("\n{}", service.profile_toml());
    service.wait().await;
    Ok(())
}
