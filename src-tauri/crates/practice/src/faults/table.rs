//! The one table of faults, in its parts.

use super::deed::{Deed, Route};
use super::tls::Certificate;
use super::{Fault, answers, codes, everywhere, folders, id_tokens};

/// All parts of it.
pub(super) static PARTS: [&[Fault]; 18] = [
    CONNECTION,
    answers::DISCOVERY,
    everywhere::DISCOVERY,
    id_tokens::KEYS,
    everywhere::KEYS,
    answers::DEVICE_CODE,
    everywhere::DEVICE_CODE,
    answers::POLL,
    answers::REFRESH,
    answers::TOKENS,
    everywhere::TOKENS,
    id_tokens::PART,
    answers::PROFILE,
    everywhere::PROFILE,
    codes::PART,
    folders::PART,
    everywhere::FOLDERS,
    everywhere::DOWNLOAD,
];

/// The part about the encrypted connection.
static CONNECTION: &[Fault] = &[
    Fault {
        name: "tls-wrong-name",
        says: "The certificate is for another name.",
        at: &[Route::Connection],
        deed: Deed::Certify(Certificate::WrongName),
    },
    Fault {
        name: "tls-expired",
        says: "The certificate has expired.",
        at: &[Route::Connection],
        deed: Deed::Certify(Certificate::Expired),
    },
    Fault {
        name: "tls-not-yet-valid",
        says: "The certificate is not valid yet.",
        at: &[Route::Connection],
        deed: Deed::Certify(Certificate::NotYetValid),
    },
    Fault {
        name: "tls-unknown-issuer",
        says: "The certificate is of an authority that is in no profile.",
        at: &[Route::Connection],
        deed: Deed::Certify(Certificate::UnknownIssuer),
    },
];
