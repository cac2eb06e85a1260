//! A private certificate authority, made for one test and forgotten with it.

#![expect(clippy::unwrap_used, reason = "a test's stage falls with the test")]

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};

/// An authority that nobody trusts unless told to, and one server of this computer that it vouches for.
#[derive(Debug)]
pub struct Authority {
    folder: tempfile::TempDir,
}

impl Authority {
    /// Makes keys and certificates of their own for authority and server.
    pub fn new() -> Authority {
        let folder = tempfile::Builder::new().prefix("firstlink-authority-").tempdir().unwrap();
        let mut params = CertificateParams::new(vec![]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "Authority of one test");
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        write(&folder.path().join("ca.pem"), "CERTIFICATE", certificate.der());
        let issuer = Issuer::new(params, key);
        let server_key = KeyPair::generate().unwrap();
        let names = ["127.0.0.1", "localhost"].map(str::to_owned);
        let server = CertificateParams::new(names).unwrap().signed_by(&server_key, &issuer).unwrap();
        write(&folder.path().join("server.pem"), "CERTIFICATE", server.der());
        write(&folder.path().join("server.key"), "PRIVATE KEY", &server_key.serialize_der());
        Authority { folder }
    }

    /// The authority's own certificate, in PEM form: what a profile's `ca_file` names.
    pub fn certificate(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// The text of that file.
    pub fn text(&self) -> String {
        std::fs::read_to_string(self.certificate()).unwrap()
    }

    /// The server's certificate, in PEM form.
    pub fn server(&self) -> PathBuf {
        self.folder.path().join("server.pem")
    }

    /// The server's key, in PEM form.
    pub fn key(&self) -> PathBuf {
        self.folder.path().join("server.key")
    }
}

impl Default for Authority {
    fn default() -> Authority {
        Authority::new()
    }
}

/// Bytes as a labelled text (RFC 7468).
pub fn pem(label: &str, bytes: &[u8]) -> String {
    let text = STANDARD.encode(bytes);
    let lines: Vec<&str> = text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

fn write(path: &Path, label: &str, bytes: &[u8]) {
    std::fs::write(path, pem(label, bytes)).unwrap();
}
