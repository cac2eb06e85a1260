//! `cargo xtask icons`: every size and kind of icon, drawn by Chromium from two masters, since nobody draws 16 pixels well by shrinking.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::calls::{carry_out, program_file};
use crate::failure::Failure;
use crate::{say, tree};

/// The files that stand by themselves, and how many pixels wide they are.
const PNG: &[(&str, u32)] = &[
    ("16x16.png", 16),
    ("24x24.png", 24),
    ("32x32.png", 32),
    ("48x48.png", 48),
    ("64x64.png", 64),
    ("128x128.png", 128),
    ("128x128@2x.png", 256),
    ("512x512.png", 512),
];

/// What Windows chooses from.
const ICO: &[u32] = &[16, 24, 32, 48, 64, 256];

/// What macOS chooses from, by the names it has for sizes.
const ICNS: &[(&[u8; 4], u32)] =
    &[(b"icp4", 16), (b"icp5", 32), (b"icp6", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024)];

/// Up to this size the small master is taken.
const SMALL: u32 = 16;

/// Makes all icons anew in `icons/`.
///
/// # Errors
/// When there is no Chromium, or a file cannot be drawn or written.
pub(crate) fn icons() -> Result<(), Failure> {
    let browser = ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(program_file);
    let browser = browser.ok_or_else(|| Failure::missing("Drawing icons takes Chromium, which is not installed."))?;
    let folder = tree::root().join("icons");
    let draw = |size: u32| drawn(&browser, &folder, size);
    for (name, size) in PNG {
        keep(&folder.join(name), &draw(*size)?)?;
    }
    let chosen = ICO.iter().map(|size| Ok((*size, draw(*size)?))).collect::<Result<Vec<_>, Failure>>()?;
    keep(&folder.join("icon.ico"), &ico(&chosen))?;
    let named = ICNS.iter().map(|(name, size)| Ok((*name, draw(*size)?))).collect::<Result<Vec<_>, Failure>>()?;
    keep(&folder.join("icon.icns"), &icns(&named))?;
    say::line(format!("The icons are in {}.", folder.display()));
    Ok(())
}

/// The mark as PNG, so many pixels wide and high.
fn drawn(browser: &Path, folder: &Path, size: u32) -> Result<Vec<u8>, Failure> {
    let work = tree::target().join("icons");
    fs::create_dir_all(&work).map_err(|error| Failure::failed(format!("{}: {error}.", work.display())))?;
    let master = folder.join(if size <= SMALL { "firstlink-16.svg" } else { "firstlink.svg" });
    let (page, picture) = (work.join("icon.html"), work.join("icon.png"));
    let html = format!(
        "<body style=\"margin:0\"><img style=\"display:block\" width={size} height={size} src=\"file://{}\">",
        master.display()
    );
    keep(&page, html.as_bytes())?;
    // What an earlier call drew is not to be taken for this one's.
    let _ = fs::remove_file(&picture);
    let mut draw = Command::new(browser);
    // Root has no sandbox to offer; only our own drawing is shown.
    draw.args(["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-color-profile=srgb"]);
    draw.args(["--default-background-color=00000000", &format!("--window-size={size},{size}")]);
    draw.arg(format!("--screenshot={}", picture.display())).arg(&page).stderr(Stdio::null());
    carry_out(&mut draw)?;
    fs::read(&picture).map_err(|error| Failure::failed(format!("The icon of {size} px was not drawn: {error}.")))
}

fn keep(file: &Path, content: &[u8]) -> Result<(), Failure> {
    fs::write(file, content).map_err(|error| Failure::failed(format!("{}: {error}.", file.display())))
}

/// A Windows icon: a directory of sixteen bytes a picture, then the pictures as PNG (Windows Vista and later).
fn ico(pictures: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let count = u16::try_from(pictures.len()).unwrap_or(u16::MAX);
    let mut file = [0_u16, 1, count].map(u16::to_le_bytes).concat();
    let mut offset = 6 + 16 * u32::from(count);
    for (size, png) in pictures {
        // 0 stands for 256.
        let side = u8::try_from(*size).unwrap_or(0);
        let length = u32::try_from(png.len()).unwrap_or(u32::MAX);
        file.extend([side, side, 0, 0]);
        file.extend([1_u16, 32].map(u16::to_le_bytes).concat());
        file.extend([length, offset].map(u32::to_le_bytes).concat());
        offset = offset.saturating_add(length);
    }
    pictures.iter().for_each(|(_, png)| file.extend(png));
    file
}

/// A macOS icon: each picture as PNG behind its name and length, all behind the length of the whole.
fn icns(pictures: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let chunk = |name: &[u8; 4], content: &[u8]| {
        let length = u32::try_from(content.len() + 8).unwrap_or(u32::MAX);
        [name.as_slice(), &length.to_be_bytes(), content].concat()
    };
    let body: Vec<u8> = pictures.iter().flat_map(|(name, png)| chunk(name, png)).collect();
    chunk(b"icns", &body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(bytes: &[u8], at: usize) -> u32 {
        u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"))
    }

    /// Width and height of a PNG, which stand in its first chunk, and that it has red, green, blue and alpha.
    fn size(png: &[u8]) -> (u32, u32) {
        assert_eq!((&png[1..4], png[24], png[25]), (b"PNG".as_slice(), 8, 6), "8 bits a channel, with alpha");
        (number(png, 16), number(png, 20))
    }

    fn read(name: &str) -> Vec<u8> {
        fs::read(tree::root().join("icons").join(name)).expect("the icon is there")
    }

    #[test]
    fn the_icons_that_are_kept_have_the_sizes_their_names_say() {
        for (name, side) in PNG {
            assert_eq!(size(&read(name)), (*side, *side), "{name}");
        }
        let ico = read("icon.ico");
        for (index, side) in ICO.iter().enumerate() {
            let entry = &ico[6 + 16 * index..22 + 16 * index];
            let little = |at: usize| u32::from_le_bytes(entry[at..at + 4].try_into().expect("four bytes")) as usize;
            assert_eq!(size(&ico[little(12)..little(12) + little(8)]), (*side, *side), "icon.ico");
        }
        let icns = read("icon.icns");
        assert_eq!((&icns[..4], number(&icns, 4) as usize), (b"icns".as_slice(), icns.len()));
        let mut at = 8;
        for (name, side) in ICNS {
            assert_eq!(&icns[at..at + 4], name.as_slice());
            assert_eq!(size(&icns[at + 8..]), (*side, *side), "icon.icns");
            at += number(&icns, at + 4) as usize;
        }
        assert_eq!(at, icns.len());
    }

    #[test]
    fn every_icon_that_is_made_is_packed() {
        let packed = fs::read_to_string(tree::root().join("src-tauri/tauri.conf.json")).expect("it is there");
        for name in PNG.iter().map(|(name, _)| *name).chain(["icon.ico", "icon.icns"]) {
            assert!(packed.contains(&format!("icons/{name}\"")), "{name} is not in tauri.conf.json");
        }
    }

    #[test]
    fn the_mark_of_the_icon_is_the_mark_of_the_page() {
        let read = |file: &str| fs::read_to_string(tree::root().join(file)).expect("it is there");
        let (icon, page) = (read("icons/firstlink.svg"), read("ui/index.html"));
        let lines: Vec<&str> = icon.split(" d=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().all(|line| page.contains(&format!("d=\"{line}\""))), "{lines:?}");
        let (tokens, ground) =
            (read("ui/styles/tokens.css"), icon.split("fill=\"").nth(1).and_then(|rest| rest.get(..7)));
        assert!(tokens.contains(ground.expect("a colour")), "the icon's colour is the page's");
    }
}
