//! Tells Tauri the only three commands a page may call; any other is refused, even to our own page.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["first", "painted", "send"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        println!("cargo::error={error:#}");
    }
}
