//! Reads a profile from its file, with the certificate authorities it names.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use firstlink_wizard::profile::{self, CaFile, ProfileError, Setting};
use firstlink_wizard::provider::Provider;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use thiserror::Error;

/// Largest profile or authorities file that is read; a path given by mistake may be a disk image, or endless.
const LIMIT: u64 = 1024 * 1024;

/// Why a profile could not be used. Each says which file, and in the profile which line.
#[derive(Debug, Error)]
pub enum LoadError {
    /// The profile could not be read.
    #[error("{}: the profile could not be read: {source}", path.display())]
    Unreadable {
        /// The profile.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The profile could be read, but says something it cannot say.
    #[error("{}, {error}", path.display())]
    Refused {
        /// The profile.
        path: PathBuf,
        /// What is wrong with it, and where.
        error: ProfileError,
    },
    /// The file of certificate authorities could not be read, or holds none.
    #[error("{}, line {line}, column {column}: \"ca_file\" names {}: {source}", path.display(), file.display())]
    Authorities {
        /// The profile.
        path: PathBuf,
        /// Line of the profile, from 1.
        line: usize,
        /// Column in that line, from 1.
        column: usize,
        /// The file it names.
        file: PathBuf,
        /// What is wrong with that file.
        source: io::Error,
    },
}

/// The provider that a profile describes.
///
/// # Errors
/// When the profile or its `ca_file` cannot be read or holds what it cannot hold. Nothing else is read, and nothing is
/// written.
pub fn load(path: &Path) -> Result<Provider, LoadError> {
    load_with_settings(path).map(|(provider, _)| provider)
}

/// The same, with what the profile sets and where.
///
/// # Errors
/// As [`load`].
pub fn load_with_settings(path: &Path) -> Result<(Provider, Vec<Setting>), LoadError> {
    let unreadable = |source| LoadError::Unreadable { path: path.to_owned(), source };
    let refused = |error| LoadError::Refused { path: path.to_owned(), error };
    let text = read(path).and_then(text).map_err(unreadable)?;
    let profile = profile::parse(&text).map_err(refused)?;
    let settings = profile::settings(&text).map_err(refused)?;
    let named = profile.provider.as_ref().and_then(|given| given.ca_file.clone());
    let authorities = named.map(|named| authorities(path, &named)).transpose()?;
    Ok((profile.provider(authorities), settings))
}

fn authorities(path: &Path, named: &CaFile) -> Result<Vec<u8>, LoadError> {
    let file = path.parent().unwrap_or(Path::new("")).join(&named.path);
    read(&file).and_then(certificates).map_err(|source| LoadError::Authorities {
        path: path.to_owned(),
        line: named.line,
        column: named.column,
        file,
        source,
    })
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    File::open(path)?.take(LIMIT + 1).read_to_end(&mut content)?;
    if content.len() as u64 > LIMIT {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "it is larger than 1 MiB"));
    }
    Ok(content)
}

fn text(content: Vec<u8>) -> io::Result<String> {
    String::from_utf8(content).map_err(|_| malformed("it is not text in UTF-8"))
}

/// Looked at here, where the profile's line is known, not when the first connection fails.
fn certificates(content: Vec<u8>) -> io::Result<Vec<u8>> {
    let mut found = 0;
    for certificate in CertificateDer::pem_slice_iter(&content) {
        certificate.map_err(|_| malformed("a certificate in it is damaged"))?;
        found += 1;
    }
    if found == 0 { Err(malformed("it holds no certificate in PEM form")) } else { Ok(content) }
}

fn malformed(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::{LIMIT, load};

    const CERTIFICATE: &str = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";

    fn folder(files: &[(&str, &[u8])]) -> TempDir {
        let folder = TempDir::new().unwrap();
        for (name, content) in files {
            fs::write(folder.path().join(name), content).unwrap();
        }
        folder
    }

    fn refused(files: &[(&str, &[u8])]) -> String {
        let folder = folder(files);
        let told = load(&folder.path().join("profile.toml")).unwrap_err().to_string();
        told.replace(&folder.path().display().to_string(), "…")
    }

    #[test]
    fn the_authorities_are_read_relative_to_the_profile() {
        let profile = b"[provider]\nissuer = \"https://id.example\"\nca_file = \"ca.pem\"\n";
        let folder = folder(&[("profile.toml", profile), ("ca.pem", CERTIFICATE.as_bytes())]);
        let provider = load(&folder.path().join("profile.toml")).unwrap();
        assert_eq!(provider.extra_authorities.as_deref(), Some(CERTIFICATE.as_bytes()));
        assert_eq!(provider.name, "id.example");
    }

    #[test]
    fn a_flaw_is_told_with_file_line_and_column() {
        assert!(
            refused(&[("profile.toml", b"\n[provider]\nnmae = \"x\"\n")]).starts_with(
                "…/profile.toml, line 3, column 1: \"nmae\" is not a setting of [provider]; it has: name, "
            )
        );
    }

    #[test]
    fn a_profile_that_is_not_there_is_told_by_its_path() {
        assert!(refused(&[]).starts_with("…/profile.toml: the profile could not be read: "));
    }

    #[test]
    fn a_profile_that_is_not_text_or_is_endless_is_refused() {
        assert!(refused(&[("profile.toml", b"\xff\xfe")]).ends_with("it is not text in UTF-8"));
        let long = vec![b'\n'; usize::try_from(LIMIT).unwrap() + 1];
        assert!(refused(&[("profile.toml", &long)]).ends_with("it is larger than 1 MiB"));
    }

    #[test]
    fn authorities_that_are_missing_or_none_are_told_at_their_line() {
        let profile: &[u8] = b"[provider]\nca_file = \"ca.pem\"\n";
        let at = "…/profile.toml, line 2, column 11: \"ca_file\" names …/ca.pem: ";
        let missing = refused(&[("profile.toml", profile)]);
        assert!(missing.starts_with(at) && missing.len() > at.len(), "{missing}");
        for (content, why) in [
            ("", "it holds no certificate in PEM form"),
            ("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "it holds no certificate in PEM form"),
            ("-----BEGIN CERTIFICATE-----\nAAAA\n", "a certificate in it is damaged"),
        ] {
            assert_eq!(refused(&[("profile.toml", profile), ("ca.pem", content.as_bytes())]), format!("{at}{why}"));
        }
    }
}
