//! The web pages: plain HTML that needs no script, in English and German, each saying what this service is.

pub(crate) mod activity;
pub(crate) mod additions;
pub(crate) mod apps;
pub(crate) mod authenticator;
mod browser;
pub(crate) mod choose;
mod codes;
pub(crate) mod consent;
pub(crate) mod create;
pub(crate) mod dashboard;
mod errand;
pub(crate) mod files;
pub(crate) mod info;
mod layout;
pub(crate) mod link;
mod means;
pub(crate) mod new_password;
pub(crate) mod outbox;
mod people;
pub(crate) mod recovery;
pub(crate) mod security;
pub(crate) mod sign_in;
pub(crate) mod sign_out;
mod stops;
mod storage;
pub(crate) mod two_step;

pub(crate) use browser::Browser;
pub(crate) use errand::begin;
pub(crate) use layout::Page;
pub(crate) use stops::{fault_page, missing};
