//! Sheets of paper, read with the tools that other people read them with: poppler and qpdf.
//! `tests/run` installs both.

#![cfg(feature = "pdf")]

use std::path::Path;
use std::process::Command;

use crate::support::{Folder, files, rollbook};

fn run(program: &str, args: &[&str], file: &Path) -> String {
    let output = Command::new(program).args(args).arg(file).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}; `tests/run` installs it"));
    assert!(output.status.success(), "{program} {}: {}", file.display(), String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The words of a sheet in reading order.
fn words(file: &Path) -> String {
    let output = Command::new("pdftotext").args(["-raw", "-nopgbrk"]).arg(file).arg("-").output();
    let output = output.expect("pdftotext runs; `tests/run` installs it");
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn sheet(files: &[(&str, &str)], slug: &str) -> (Folder, std::path::PathBuf) {
    let folder = Folder::with(files);
    folder.run(&["build", "--quiet"]).ended(0);
    let path = folder.join(&format!("site/exercises/{slug}/{slug}.pdf"));
    (folder, path)
}

#[test]
fn every_exercise_of_the_handbook_has_an_accessible_sheet() {
    let out = Folder::new();
    let path = out.join("site").display().to_string();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert!(rollbook(root).args(["build", "--quiet", "--out", &path]).status().expect("rollbook runs").success());
    let sheets: Vec<String> = files(&out.join("site")).into_keys().filter(|path| path.ends_with(".pdf")).collect();
    assert_eq!(sheets.len(), 9);
    for name in sheets {
        let file = out.join("site").join(&name);
        let info = run("pdfinfo", &[], &file);
        let says = |key: &str| info.lines().find_map(|l| l.strip_prefix(key)).unwrap_or_default().trim().to_owned();
        assert_eq!(says("Tagged:"), "yes", "{name}");
        assert!(!says("Title:").is_empty(), "{name}");
        assert_eq!(says("Pages:"), "2", "{name}: exercise in front, safety on the back");
        assert!(says("Page size:").contains("A4"), "{name}");
        assert!(says("CreationDate:").contains("2026"), "{name}: the day of its review, not of the build");
        run("qpdf", &["--check"], &file);
        let metadata = run("pdfinfo", &["-meta"], &file);
        assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), "{name}: {metadata}");
        let structure = run("pdfinfo", &["-struct"], &file);
        for tag in ["Document", "H1", "H2", "L (block)", "LI", "Lbl", "LBody"] {
            assert!(structure.contains(tag), "{name}: no {tag} in {structure}");
        }
        let fonts = run("pdffonts", &[], &file);
        assert!(fonts.lines().skip(2).all(|line| line.contains("NotoSans") && line.contains("yes yes yes")), "{fonts}");
    }
}

#[test]
fn a_sheet_says_what_the_page_says_in_the_same_order() {
    let (folder, path) = sheet(
        &[
            ("content/pages/home.md", "# Home\n\nWelcome.\n"),
            ("content/vocabulary.toml", VOCABULARY),
            ("content/handbook.toml", "title = \"Book\"\nbase_url = \"https://example.org/book\"\n"),
            ("content/safety.toml", "[[stop_now]]\ntext = \"you feel sharp pain\"\n"),
            ("content/fragments/hold.md", "Hold **still** and breathe.\n"),
            (
                "content/exercises/calves.md",
                &exercise(
                    "Calves",
                    "See [the front](../pages/home.md), [the web](https://example.org/x) and [[home]].[^n]\n\n![[hold]]\n\n\
                     - [x] done\n- [ ] open\n\n> [!WARNING]\n> Take care.\n\n| A | B |\n| - | - |\n| c | d |\n\n[^n]: A note.",
                ),
            ),
        ],
        "calves",
    );
    let paper = words(&path);
    let mut rest = paper.as_str();
    for part in [
        "Book",
        "Calves",
        "Ease it.",
        "Hold",
        "30–90 s",
        "each side",
        "Start",
        "Sit.",
        "Steps",
        "Roll.",
        "Where to roll",
        "Common mistakes",
        "Why",
        "the front",
        "the web",
        "Hold still and breathe.",
        "done",
        "open",
        "Warning",
        "Take care.",
        "A",
        "B",
        "c",
        "d",
        "Safety",
        "Stop now if",
        "you feel sharp pain",
    ] {
        let at = rest.find(part).unwrap_or_else(|| panic!("no {part:?} in what follows: {rest}\n\nall: {paper}"));
        rest = &rest[at + part.len()..];
    }
    assert!(paper.contains("A note."));
    assert!(paper.contains("example.org/book/exercises/calves/"), "the address of the page: {paper}");
    let bytes = std::fs::read(&path).expect("a sheet");
    let has = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(has("https://example.org/book/index.html"), "a link to a page leads to its address on the web");
    assert!(folder.read("site/exercises/calves/index.html").contains("href=\"calves.pdf\""));
}

#[test]
fn without_an_address_links_to_pages_are_words() {
    let (_folder, path) = sheet(
        &[
            ("content/pages/home.md", "# Home\n\nWelcome.\n"),
            ("content/vocabulary.toml", VOCABULARY),
            ("content/exercises/calves.md", &exercise("Calves", "See [the front](../pages/home.md).")),
        ],
        "calves",
    );
    assert!(words(&path).contains("See the front."));
    let bytes = std::fs::read(&path).expect("a sheet");
    assert!(!bytes.windows(5).any(|window| window == b"/URI "), "no link leads anywhere");
}

#[test]
fn letter_paper_and_no_paper() {
    let files = [
        ("content/pages/home.md", "# Home\n\nWelcome.\n"),
        ("content/vocabulary.toml", VOCABULARY),
        ("content/handbook.toml", "paper = \"letter\"\n"),
        ("content/exercises/calves.md", &exercise("Calves", "Because.")),
    ];
    let (folder, path) = sheet(&files, "calves");
    assert!(run("pdfinfo", &[], &path).contains("612 x 792"));
    folder.run(&["build", "--quiet", "--no-pdf"]).ended(0);
    assert!(!path.exists(), "a PDF of an earlier build goes");
    assert!(!folder.read("site/exercises/calves/index.html").contains(".pdf"));
}

/// Whatever characters an author uses that the font has, and whatever a template could mistake for
/// code, is printed as it stands.
#[test]
fn text_is_never_code() {
    let odd = "#panic() $x$ @key \\\\ `#raw` \\<b\\> _under\\_score_ // slash /\\* star \\~tilde\\~ \"quotes\" = + - {braces}";
    let (_folder, path) = sheet(
        &[
            ("content/pages/home.md", "# Home\n\nWelcome.\n"),
            ("content/vocabulary.toml", VOCABULARY),
            ("content/exercises/calves.md", &exercise("#let x = 1 & <T>", odd)),
        ],
        "calves",
    );
    let paper = words(&path).replace('\n', " ");
    assert!(paper.contains("#let x = 1 & <T>"), "{paper}");
    let wanted = "#panic() $x$ @key \\ #raw <b> under_score // slash /* star ~tilde~ \"quotes\" = + - {braces}";
    assert!(paper.contains(wanted), "{paper}");
}

#[test]
fn a_photograph_comes_out_upright_small_and_silent() {
    // Twelve megapixels that lie on their side, from a camera that writes where it was.
    let folder = Folder::with(&[
        ("content/pages/home.md", "# Home\n\nWelcome.\n"),
        ("content/vocabulary.toml", VOCABULARY),
        ("content/exercises/calves.md", &exercise("Calves", "![A calf](../media/calf.jpg)")),
    ]);
    let picture = image::RgbImage::from_fn(4000, 3000, |x, y| image::Rgb([(x / 16) as u8, (y / 12) as u8, 90]));
    let mut jpeg = Vec::new();
    image::codecs::jpeg::JpegEncoder::new(&mut jpeg).encode_image(&picture).expect("a picture");
    folder.write("content/media/calf.jpg", &jpeg);
    let source = folder.join("content/media/calf.jpg");
    let tags =
        ["-overwrite_original", "-Orientation#=6", "-GPSLatitude=48.2", "-GPSLatitudeRef=N", "-IPTC:City=Vienna"];
    let more = ["-GPSLongitude=16.37", "-GPSLongitudeRef=E", "-XMP-dc:Creator=Somebody", "-Make=Camera"];
    run("exiftool", &[&tags[..], &more[..]].concat(), &source);
    assert!(run("exiftool", &["-a", "-G1", "-s"], &source).contains("[GPS]"), "the photograph says where it was taken");

    folder.run(&["build", "--quiet"]).ended(0);
    let site = files(&folder.join("site"));
    let mut sizes = Vec::new();
    for (path, bytes) in site.iter().filter(|(path, _)| path.ends_with(".jpg")) {
        let told = run("exiftool", &["-a", "-G1", "-s"], &folder.join("site").join(path));
        for group in ["[GPS]", "[IFD0]", "[ExifIFD]", "[IPTC]", "[XMP", "[Photoshop]", "Vienna", "Somebody"] {
            assert!(!told.contains(group), "{path}: {group} in {told}");
        }
        let upright = image::load_from_memory(bytes).expect("a picture");
        sizes.push((upright.width(), upright.height()));
        // The left edge of the photograph is on top.
        let pixel = upright.to_rgb8();
        assert!(pixel.get_pixel(upright.width() / 2, 4)[0] < 20, "{path} is not upright");
        assert!(bytes.len() < 300_000, "{path} has {} bytes", bytes.len());
    }
    sizes.sort_unstable();
    assert_eq!(sizes, [(480, 640), (960, 1280), (1600, 2133)]);
    let page = String::from_utf8(site["exercises/calves/index.html"].clone()).expect("UTF-8");
    let tag = &page[page.find("<img").expect("a picture")..];
    let tag = &tag[..tag.find('>').expect("its end")];
    for wanted in ["width=\"1600\"", "height=\"2133\"", " 480w, ", " 960w, ", " 1600w\"", "sizes=\"", "alt=\"A calf\""]
    {
        assert!(tag.contains(wanted), "{wanted} is missing in {tag}");
    }
    for bytes in site.values() {
        assert!(!bytes.windows(6).any(|window| window == b"Vienna"));
    }
}

/// An exercise that no rule complains about.
fn exercise(title: &str, body: &str) -> String {
    format!(
        "+++\ntitle = \"{title}\"\nsummary = \"Ease it.\"\nregion = \"lower-leg\"\nmuscles = [\"soleus\"]\n\
         position = \"sitting\"\nequipment = [\"mat\"]\nsides = \"each\"\ndose = {{ hold = \"30-90 s\" }}\n\
         reviewed = 2026-11-24\n[figure]\nalt = \"Person sits on the floor.\"\n+++\n\n## Start\n\nSit.\n\n## Steps\n\n\
         1. Roll.\n\n## Where to roll\n\nThe calf.\n\n## Common mistakes\n\nRacing.\n\n## Why\n\n{body}\n"
    )
}

/// The vocabulary that [`exercise`] uses.
const VOCABULARY: &str = "[[region]]\nid = \"lower-leg\"\ntitle = \"Lower leg\"\n\n[[muscle]]\nid = \"soleus\"\n\
     title = \"Soleus\"\nregion = \"lower-leg\"\n\n[[equipment]]\nid = \"mat\"\ntitle = \"Mat\"\n\n[[position]]\n\
     id = \"sitting\"\ntitle = \"Sitting\"\n";
