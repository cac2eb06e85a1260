//! Which address is answered by what.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{any, get, post};

use crate::faults::spoil;
use crate::guard::{MOST_BODY, protect};
use crate::provider::Shared;
use crate::{app_folder, authorize, devicecode, discovery, graph, pages, token};

/// Every route, behind the guard.
pub(crate) fn all(provider: Shared) -> Router {
    Router::new()
        .merge(protocol())
        .merge(web_pages())
        .fallback(pages::missing)
        .layer(DefaultBodyLimit::max(MOST_BODY))
        .layer(from_fn_with_state(provider.clone(), spoil))
        .layer(from_fn_with_state(provider.clone(), protect))
        .with_state(provider)
}

fn protocol() -> Router<Shared> {
    Router::new()
        .route("/{tenant}/v2.0/.well-known/openid-configuration", get(discovery::document))
        .route("/{tenant}/discovery/v2.0/keys", get(discovery::keys))
        .route("/{tenant}/oauth2/v2.0/authorize", get(authorize::endpoint).post(authorize::posted))
        .route("/{tenant}/oauth2/v2.0/token", any(token::endpoint))
        .route("/{tenant}/oauth2/v2.0/devicecode", any(devicecode::endpoint))
        .route("/{tenant}/oauth2/v2.0/logout", get(pages::sign_out::ask_first))
        .route("/oidc/userinfo", get(graph::oidc_userinfo).post(graph::oidc_userinfo))
        .route("/v1.0/me", get(graph::me))
        .route("/v1.0/me/photo/$value", get(graph::photo))
        .route("/v1.0/me/drive", any(app_folder::beyond))
        .route("/v1.0/me/drive/{*rest}", any(app_folder::beyond))
        .route("/v1.0/me/drive/special/approot", any(app_folder::endpoint))
        .route("/v1.0/me/drive/special/approot/{*rest}", any(app_folder::endpoint))
        .route("/v1.0/me/drive/special/approot:/{*rest}", any(app_folder::endpoint))
        .route("/download/{secret}", get(app_folder::download))
        .route("/v1.0/{*rest}", any(graph::nothing))
}

fn web_pages() -> Router<Shared> {
    Router::new()
        .route("/", get(pages::dashboard::front))
        .route("/dashboard", get(pages::dashboard::show))
        .route("/sign-in", get(pages::sign_in::show).post(pages::sign_in::submit))
        .route("/create", get(pages::create::show).post(pages::create::submit))
        .route("/create/code", get(pages::create::sent).post(pages::create::confirm))
        .route("/choose", get(pages::choose::show).post(pages::choose::submit))
        .route("/consent", get(pages::consent::show).post(pages::consent::submit))
        .route("/cancel", post(pages::consent::cancel))
        .route("/consent/manage", get(pages::apps::show).post(pages::apps::remove))
        .route("/link", get(pages::link::show).post(pages::link::submit))
        .route("/link/allowed", get(pages::link::allowed))
        .route("/link/declined", get(pages::link::declined))
        .route("/sign-out", post(pages::sign_out::submit))
        .route("/recovery", get(pages::recovery::show).post(pages::recovery::submit))
        .route("/recovery/how", get(pages::recovery::how).post(pages::recovery::choose))
        .route("/recovery/code", get(pages::recovery::sent).post(pages::recovery::check))
        .route("/recovery/new", get(pages::new_password::show).post(pages::new_password::submit))
        .route("/two-step", get(pages::two_step::show).post(pages::two_step::choose))
        .route("/two-step/code", get(pages::two_step::sent).post(pages::two_step::check))
        .route("/authenticator", get(pages::authenticator::show))
        .route("/outbox", get(pages::outbox::show))
        .route("/security", get(pages::security::show))
        .route("/security/password", get(pages::security::password).post(pages::security::change_password))
        .route("/security/two-step", post(pages::security::switch_two_step))
        .route("/security/recovery-code", post(pages::security::make_recovery_code))
        .route("/security/remove", post(pages::security::remove))
        .route("/security/add", get(pages::additions::show).post(pages::additions::submit))
        .route("/security/verify", get(pages::additions::sent).post(pages::additions::verify))
        .route("/activity", get(pages::activity::show))
        .route("/dashboard/unlink", post(pages::dashboard::unlink))
        .route("/dashboard/recommendations", post(pages::dashboard::recommend))
        .route("/redeem", get(pages::info::redeem))
        .route("/support", get(pages::info::support))
        .route("/practice.css", get(pages::files::style))
        .route("/mark.svg", get(pages::files::mark))
        .route("/alex-moreno.png", get(pages::files::picture))
}
