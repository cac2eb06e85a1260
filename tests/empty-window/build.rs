//! What Tauri needs to know at build time, and no command at all.

fn main() {
    tauri_build::build();
}
