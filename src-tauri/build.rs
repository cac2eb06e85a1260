//! Lays out the page for the window, and tells Tauri the only three commands a page may call; any other is refused, even to our own
//! page.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() {
    println!("cargo::rerun-if-changed=../ui");
    match laid_out() {
        // Tauri's macro merges this into tauri.conf.json.
        Ok(page) => println!("cargo::rustc-env=TAURI_CONFIG={{\"build\":{{\"frontendDist\":{page:?}}}}}"),
        Err(error) => println!("cargo::error=the page cannot be laid out: {error}"),
    }
    let commands = tauri_build::AppManifest::new().commands(&["first", "painted", "send"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        println!("cargo::error={error:#}");
    }
}

/// The page without the sentences: the program has those built in, and hands on what is to be said.
fn laid_out() -> io::Result<PathBuf> {
    let page = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("page");
    if page.exists() {
        fs::remove_dir_all(&page)?;
    }
    copy(Path::new("../ui"), &page)?;
    Ok(page)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        match path.is_dir() {
            true if name == "locales" => {}
            true => copy(&path, &to.join(&name))?,
            false => fs::copy(&path, to.join(&name)).map(drop)?,
        }
    }
    Ok(())
}
