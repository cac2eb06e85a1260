//! The practice account service inside the window program, on a thread of its own so that it never slows the page.

use firstlink_practice::{Options, Service};
use firstlink_wizard::profile;
use firstlink_wizard::provider::Provider;
use tokio::sync::oneshot;

use crate::refusal::Refusal;

/// Starts the service, which then runs until the program ends, and reads the provider from its profile as from any other.
///
/// # Errors
/// When the service does not start, or its profile cannot be read.
pub(crate) async fn provider() -> Result<Provider, Refusal> {
    let (tell, told) = oneshot::channel();
    std::thread::spawn(move || serve(tell));
    let toml = told.await.map_err(|_| Refusal::Practice("it ended at once".to_owned()))?.map_err(Refusal::Practice)?;
    let profile = profile::parse(&toml).map_err(|error| Refusal::Practice(error.to_string()))?;
    Ok(profile.provider(None))
}

fn serve(tell: oneshot::Sender<Result<String, String>>) {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return drop(tell.send(Err(error.to_string()))),
    };
    runtime.block_on(async {
        match Service::start(Options::default()).await {
            Ok(service) => {
                let heard = tell.send(Ok(service.profile_toml()));
                if heard.is_ok() {
                    service.wait().await;
                }
            }
            Err(error) => drop(tell.send(Err(error.to_string()))),
        }
    });
}
