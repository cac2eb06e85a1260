//! The least a Tauri window can be: what `cargo xtask bench` measures Firstlink's window beside.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
