//! Sheets of paper, read with the tools that other people read them with: poppler and qpdf.
//! `tests/run` installs both.

#![cfg(feature = "pdf")]

use std::path::{Path, PathBuf};
use std::process::Command;

use rayon::prelude::*;

use crate::support::{Folder, VOCABULARY, exercise, files, rollbook};

pub fn run(program: &str, args: &[&str], file: &Path) -> String {
    let output = Command::new(program).args(args).arg(file).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}; `tests/run` installs it"));
    assert!(output.status.success(), "{program} {}: {}", file.display(), String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub fn run_on(program: &str, args: &[&str], paths: &[&Path]) {
    let output = Command::new(program).args(args).args(paths).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}; `tests/run` installs it"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Where each word of a sheet stands.
pub fn boxes(file: &Path) -> String {
    let output = Command::new("pdftotext").arg("-bbox").arg(file).arg("-").output();
    let output = output.expect("pdftotext runs; `tests/run` installs it");
    let boxes = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(boxes.contains("<word"), "{}: no word", file.display());
    boxes
}

/// The words of a sheet in reading order.
pub fn words(file: &Path) -> String {
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

/// The shipped handbook as a clinic would publish it, and its sheets.
fn built() -> (Folder, Vec<PathBuf>) {
    let out = Folder::new();
    let path = out.join("site").display().to_string();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let args = ["build", "--quiet", "--strict", "--base-url", BASE, "--out", &path];
    assert!(rollbook(root).args(args).status().expect("rollbook runs").success());
    let all = files(&out.join("site")).into_keys().filter(|path| path.ends_with(".pdf"));
    let sheets = all.map(|path| out.join("site").join(path)).collect();
    (out, sheets)
}

const BASE: &str = "https://handouts.example.org/rolling/";

/// Twelve exercises, three programs and the whole book, each in standard and in large print: tagged, with a title and a
/// language, headings in order, alternative texts, embedded fonts.
#[test]
fn every_sheet_is_accessible() {
    let (_out, sheets) = built();
    assert_eq!(sheets.len(), 32);
    for file in sheets {
        let name = file.display();
        let info = run("pdfinfo", &[], &file);
        let says = |key: &str| info.lines().find_map(|l| l.strip_prefix(key)).unwrap_or_default().trim().to_owned();
        assert_eq!(says("Tagged:"), "yes", "{name}");
        assert!(!says("Title:").is_empty(), "{name}");
        let is_sheet = name.to_string().contains("/exercises/") && !name.to_string().contains("large");
        assert!(!is_sheet || says("Pages:") == "2", "{name}: exercise in front, safety on the back");
        assert!(says("Page size:").contains("A4"), "{name}");
        assert!(says("CreationDate:").contains("2026"), "{name}: the day of its review, not of the build");
        run("qpdf", &["--check"], &file);
        let metadata = run("pdfinfo", &["-meta"], &file);
        for part in ["<pdfuaid:part>1</pdfuaid:part>", "<pdfaid:part>2</pdfaid:part>"] {
            assert!(metadata.contains(part), "{name}: {metadata}");
        }
        let structure = run("pdfinfo", &["-struct"], &file);
        for tag in ["Document", "H1", "H2", "L (block)", "LI", "Lbl", "LBody", "Figure", "Link"] {
            assert!(structure.contains(tag), "{name}: no {tag} in {structure}");
        }
        let is_exercise = name.to_string().contains("/exercises/");
        assert!(is_exercise || ["Table", "TH", "TD"].iter().all(|tag| structure.contains(tag)), "{name}: the log");
        let mut level = 0;
        for line in structure.lines() {
            let tag = line.split_whitespace().next().unwrap_or_default();
            if let Some(next) = tag.strip_prefix('H').and_then(|digit| digit.parse::<u32>().ok()) {
                assert!(next <= level + 1, "{name}: a heading of level {next} after one of level {level}");
                level = next;
            }
        }
        let json: serde_json::Value = serde_json::from_str(&run("qpdf", &["--json"], &file)).expect("JSON");
        let (mut figures, mut languages) = (0, 0);
        dictionaries(&json, &mut |one| {
            if one.get("/S").is_some_and(|tag| tag == "/Figure") {
                figures += 1;
                assert!(
                    one.get("/Alt").and_then(|alt| alt.as_str()).is_some_and(|alt| alt.len() > 8),
                    "{name}: {one:?}"
                );
            }
            languages += usize::from(one.get("/Type").is_some_and(|t| t == "/Catalog") && one.contains_key("/Lang"));
        });
        assert!(figures > 0, "{name}: no figure");
        assert_eq!(languages, 1, "{name}: no language");
        let fonts = run("pdffonts", &[], &file);
        assert!(fonts.lines().skip(2).all(|line| line.contains("NotoSans") && line.contains("yes yes yes")), "{fonts}");
    }
}

/// Calls `visit` for every dictionary.
fn dictionaries(json: &serde_json::Value, visit: &mut impl FnMut(&serde_json::Map<String, serde_json::Value>)) {
    match json {
        serde_json::Value::Object(fields) => {
            visit(fields);
            fields.values().for_each(|field| dictionaries(field, visit));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| dictionaries(item, visit)),
        _ => {}
    }
}

/// What is read aloud: the words of the structure, without heads and feet of pages.
pub fn read_aloud(file: &Path) -> Vec<String> {
    let told = run("pdfinfo", &["-struct-text"], file);
    let texts = told.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
    let text = texts.collect::<Vec<_>>().join(" ");
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Large print is the same text, set larger. Its log is in two parts, so that names stand there twice.
#[test]
fn large_print_keeps_every_word() {
    let (_out, sheets) = built();
    let is_large = |file: &&PathBuf| {
        let name = file.display().to_string();
        name.ends_with("-large-print.pdf") && !name.ends_with("handbook-large-print.pdf")
    };
    let large: Vec<&PathBuf> = sheets.iter().filter(is_large).collect();
    assert_eq!(large.len(), 15);
    // Poppler takes its time.
    large.into_par_iter().for_each(|large| {
        let standard = PathBuf::from(large.display().to_string().replace("-large-print", ""));
        let (small, mut large_words) = (read_aloud(&standard), read_aloud(large));
        assert!(small.len() > 300, "{}: {} words", standard.display(), small.len());
        let is_program = standard.display().to_string().contains("/programs/");
        if is_program {
            let log = large_words.iter().rposition(|word| word == "Day").expect("a log");
            let end = log + large_words[log..].iter().position(|word| word == "Discomfort").expect("its end") + 1;
            large_words.drain(log..end);
        }
        let differs = std::iter::zip(&large_words, &small).position(|(large, small)| large != small);
        let near = differs
            .map(|at| (&large_words[at..(at + 8).min(large_words.len())], &small[at..(at + 8).min(small.len())]));
        assert_eq!(near, None, "{}", large.display());
        assert_eq!(large_words.len(), small.len(), "{}", large.display());
    });
}

/// The code on each sheet, printed at 150 dpi and read by another program.
#[test]
fn the_code_leads_to_the_page() {
    let (out, sheets) = built();
    for file in sheets {
        let picture = out.join("code");
        run_on("pdftoppm", &["-r", "150", "-gray", "-png", "-singlefile"], &[&file, &picture]);
        let read = run("zbarimg", &["--quiet", "--raw"], &picture.with_extension("png"));
        let path = file.strip_prefix(out.join("site")).expect("a file of the site").with_file_name("");
        assert_eq!(read.trim(), format!("{BASE}{}", path.display()), "{}", file.display());
    }
}

/// A cache that was cut short, filled with rubbish, or whose files changed places gives the same sheets.
#[test]
fn the_cache_changes_nothing() {
    let (folder, path) = sheet(
        &[
            ("content/pages/home.md", "# Home\n\nWelcome.\n"),
            ("content/vocabulary.toml", VOCABULARY),
            ("content/exercises/calves.md", &exercise("Calves", "Because.")),
            ("content/exercises/knees.md", &exercise("Knees", "Because.")),
        ],
        "calves",
    );
    let wanted = files(&folder.join("site"));
    let kept = || -> Vec<PathBuf> {
        files(&folder.join(".rollbook/pressed"))
            .into_keys()
            .map(|name| folder.join(".rollbook/pressed").join(name))
            .collect()
    };
    assert_eq!(kept().len(), 6, "two sheets and the book in two sizes");
    let write = |file: &PathBuf, bytes: &[u8]| std::fs::write(file, bytes).expect("a file");
    let again = || {
        std::fs::remove_dir_all(folder.join("site")).expect("a site");
        folder.run(&["build", "--quiet"]).ended(0);
        assert!(files(&folder.join("site")) == wanted);
    };
    again();
    kept().iter().for_each(|file| write(file, b"rubbish"));
    again();
    kept().iter().for_each(|file| write(file, &std::fs::read(file).expect("bytes")[..40]));
    again();
    kept().iter().for_each(|file| write(file, b""));
    again();
    // Each file is sound, and none is what its name says.
    let all = kept();
    let first = std::fs::read(&all[0]).expect("bytes");
    for pair in all.windows(2) {
        write(&pair[0], &std::fs::read(&pair[1]).expect("bytes"));
    }
    write(&all[3], &first);
    again();
    std::fs::remove_dir_all(folder.join(".rollbook")).expect("a cache");
    std::fs::write(folder.join(".rollbook"), "a file where the folder should be").expect("a file");
    again();
    assert!(path.exists());
}

/// Every program of the shipped handbook in every layout and every print size on both papers can be made, and no
/// text stands outside its page.
#[test]
fn every_layout_can_be_made() {
    let out = Folder::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut orders = Vec::new();
    for program in ["first-timer-gentle", "runner-warm-up", "desk-day-reset"] {
        for layout in ["1-up", "2-up", "compact", "list"] {
            for print in ["standard", "clear", "large"] {
                orders.extend(["a4", "letter"].map(|paper| (program, layout, print, paper)));
            }
        }
    }
    orders.into_par_iter().for_each(|(program, layout, print, paper)| {
        let file = out.join(&format!("{program}-{layout}-{print}-{paper}.pdf"));
        let path = file.display().to_string();
        let args = ["handout", program, "--layout", layout, "--print", print, "--paper", paper, "-o", &path];
        let ran = rollbook(root).args(args).output().expect("rollbook runs");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        run("qpdf", &["--check"], &file);
        let places = boxes(&file);
        let number = |line: &str, key: &str| -> f64 {
            let at = line.find(&format!("{key}=\"")).map(|at| at + key.len() + 2).expect("a number");
            line[at..].split('"').next().and_then(|n| n.parse().ok()).expect("a number")
        };
        let mut size = (0.0, 0.0);
        for line in places.lines().map(str::trim) {
            if line.starts_with("<page") {
                size = (number(line, "width"), number(line, "height"));
            } else if line.starts_with("<word") {
                let within =
                    number(line, "xMin") >= 0.0 && number(line, "xMax") <= size.0 && number(line, "yMax") <= size.1;
                assert!(within, "{path}: {line} on a page of {size:?}");
            }
        }
    });
}

/// More drawings than a page holds, and a step longer than a page, in every layout: nothing is lost, and
/// nothing stands over the foot of a page.
#[test]
fn what_does_not_fit_goes_on_the_next_page() {
    let steps = format!("1. {}\n", "word ".repeat(1200));
    let more = |n: usize| {
        format!(
            "\n[[figure.more]]\nname = \"more-{n}\"\nalt = \"Person sits, {n}.\"\ncaption = \"Picture number {n}\"\n"
        )
    };
    let figures = (0..9).map(more).collect::<String>();
    let page = exercise("Calves", "Because.").replace("1. Roll.\n", &steps).replace(
        "alt = \"Person sits on the floor.\"\n",
        &format!("alt = \"Person sits on the floor.\"\npose = \"long-sitting\"\n{figures}"),
    );
    let folder = Folder::with(&[
        ("content/pages/home.md", "# Home\n\nWelcome.\n"),
        ("content/vocabulary.toml", VOCABULARY),
        ("content/safety.toml", "[[stop_now]]\ntext = \"you feel sharp pain\"\n"),
        ("content/exercises/calves.md", &page),
        ("content/exercises/knees.md", &exercise("Knees", "Because.")),
    ]);
    for (layout, pictures) in [("1-up", 9), ("2-up", 1), ("compact", 0)] {
        folder.run(&["handout", "calves", "knees", "--layout", layout, "--force", "-o", "x.pdf"]).ended(0);
        let file = folder.join("x.pdf");
        let places = boxes(&file);
        let number = |line: &str| -> f64 {
            let at = line.find("yMax=\"").map(|at| at + 6).expect("a place");
            line[at..].split('"').next().and_then(|n| n.parse().ok()).expect("a number")
        };
        // Words of a page above its foot, which begins with “Stop”.
        let mut words = 0;
        for page in places.split("<page ").skip(1) {
            let lines: Vec<&str> = page.lines().filter(|line| line.contains("<word")).collect();
            let foot =
                lines.iter().rev().find(|line| line.contains(">Stop<")).map(|line| number(line)).expect("a foot");
            let of_step = lines.iter().filter(|line| line.contains(">word<"));
            words += of_step.inspect(|line| assert!(number(line) < foot, "{layout}: {line} over {foot}")).count();
            let captions = lines.iter().filter(|line| line.contains(">Picture<"));
            captions.for_each(|line| assert!(number(line) < foot, "{layout}: {line} over {foot}"));
        }
        assert_eq!(words, 1200, "{layout}");
        assert_eq!(places.matches(">Picture<").count(), pictures, "{layout}");
    }
}

fn pages(file: &Path) -> usize {
    let said = run("pdfinfo", &[], file);
    let pages = said.lines().find_map(|line| line.strip_prefix("Pages:")).map(str::trim);
    pages.and_then(|pages| pages.parse().ok()).unwrap_or_else(|| panic!("{said}"))
}

/// Sheets of the shipped handbook, of each exercise and each program: lines stand closer where a page is nearly
/// enough.
#[test]
fn sheets_take_few_pages() {
    let out = Folder::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sheets = vec![
        ("calves adductors tfl piriformis thoracic-spine".to_owned(), "a4", 4),
        ("runner-warm-up".to_owned(), "a4", 3),
        ("desk-day-reset".to_owned(), "a4", 3),
        ("first-timer-gentle".to_owned(), "a4", 4),
    ];
    let files = files(&root.join("content/exercises")).into_keys();
    let slugs: Vec<String> = files.filter_map(|name| Some(name.strip_suffix(".md")?.to_owned())).collect();
    assert_eq!(slugs.len(), 12, "{slugs:?}");
    sheets.extend(slugs.iter().flat_map(|slug| ["a4", "letter"].map(|paper| (slug.clone(), paper, 2))));
    sheets.par_iter().for_each(|(slugs, paper, most)| {
        let file = out.join(&format!("{slugs}-{paper}.pdf"));
        let path = file.display().to_string();
        let ran = rollbook(root).arg("handout").args(slugs.split(' ')).args(["--paper", paper, "-o", &path]).output();
        let ran = ran.expect("rollbook runs");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        assert_eq!(pages(&file), *most, "{slugs} on {paper}");
        // This handbook has no address yet.
        assert!(String::from_utf8_lossy(&ran.stderr).contains("no-address"));
    });
    let words = words(&out.join("calves adductors tfl piriformis thoracic-spine-a4.pdf"));
    for part in ["Your exercises", "Calves", "Adductors", "Piriformis", "Keep track", "Discomfort 0–10", "Safety"] {
        assert!(words.contains(part), "no {part} in {words}");
    }
}

/// Two exercises at most share a page of `2-up`, and its foot says where never to press in these two, also
/// if all begin with the same step.
#[test]
fn each_page_says_where_never_to_press_in_what_stands_on_it() {
    let names = ["Ankles", "Knees", "Hips", "Ribs", "Necks"];
    let page = |name: &str| {
        exercise(name, "Because.").replace("[figure]", &format!("never_press = [\"spot of {name}\"]\n[figure]"))
    };
    let paths = names.map(|name| (format!("content/exercises/{}.md", name.to_lowercase()), page(name)));
    let mut files = vec![
        ("content/pages/home.md", "# Home\n\nWelcome.\n"),
        ("content/vocabulary.toml", VOCABULARY),
        ("content/safety.toml", "[[stop_now]]\ntext = \"you feel sharp pain\"\n"),
    ];
    files.extend(paths.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let folder = Folder::with(&files);
    let slugs = names.map(str::to_lowercase);
    let mut args = vec!["handout", "--layout", "2-up", "-o", "x.pdf"];
    args.extend(slugs.iter().map(String::as_str));
    folder.run(&args).ended(0);
    let file = folder.join("x.pdf");
    assert_eq!(pages(&file), 3);
    for (n, on_page) in names.chunks(2).enumerate() {
        let page = (n + 1).to_string();
        let output = Command::new("pdftotext").args(["-raw", "-f", &page, "-l", &page]).arg(&file).arg("-").output();
        let words = String::from_utf8(output.expect("pdftotext runs").stdout).expect("UTF-8");
        let foot = words.rsplit_once("Stop now").map(|(_, foot)| foot).expect("a foot").replace('\n', " ");
        for name in names {
            let is_said = foot.contains(&format!("spot of {name}"));
            assert_eq!(is_said, on_page.contains(&name), "{name} on page {page}: {foot}");
        }
    }
}

/// The copy of whoever treats: the works of all exercises on it, numbered through.
#[test]
fn a_professional_copy_says_what_it_cites() {
    let page = |title: &str, key: &str| exercise(title, &format!("It may help [@{key}]."));
    let folder = Folder::with(&[
        ("content/pages/home.md", "# Home\n\nWelcome.\n"),
        ("content/vocabulary.toml", VOCABULARY),
        (
            "content/references.bib",
            "@article{one, author={Able, Ann}, title={First work}, journal={J One}, year={2001}}\n\
             @article{two, author={Baker, Bob}, title={Second work}, journal={J Two}, year={2002}}\n",
        ),
        ("content/exercises/calves.md", &page("Calves", "two")),
        ("content/exercises/knees.md", &page("Knees", "one")),
    ]);
    let made = |more: &[&str]| {
        folder
            .run(&[&["handout", "calves", "knees", "--layout", "1-up", "--force", "-o", "copy.pdf"], more].concat())
            .ended(0);
        words(&folder.join("copy.pdf"))
    };
    let client = made(&[]);
    assert!(client.contains("It may help.") && !client.contains("First work"), "{client}");
    let professional = made(&["--professional"]);
    for part in ["It may help.1", "It may help.2", "1. Baker B. Second work", "2. Able A. First work"] {
        assert!(professional.contains(part), "no {part} in {professional}");
    }
}

/// A sheet is not written over, and not where the handbook lives.
#[test]
fn a_handout_goes_where_it_may() {
    let folder = Folder::with(&[
        ("content/pages/home.md", "# Home\n\nWelcome.\n"),
        ("content/vocabulary.toml", VOCABULARY),
        ("content/exercises/calves.md", &exercise("Calves", "Because.")),
    ]);
    folder.run(&["handout", "calves"]).ended(0);
    assert!(folder.join("calves.pdf").exists());
    let again = folder.run(&["handout", "calves"]).ended(2);
    assert!(again.stderr().contains("--force"), "{}", again.stderr());
    folder.run(&["handout", "calves", "--force", "--print", "large"]).ended(0);
    for place in
        ["content/calves.pdf", "site/calves.pdf", "templates/x.pdf", ".rollbook/x.pdf", "content/../site/x.pdf"]
    {
        let refused = folder.run(&["handout", "calves", "-o", place]).ended(2);
        assert!(refused.stderr().contains("does not go into"), "{place}: {}", refused.stderr());
        assert!(!folder.join(place).exists(), "{place}");
    }
    assert!(!folder.join(".rollbook").exists(), "a handout leaves nothing behind");
    let unknown = folder.run(&["handout", "clavs"]).ended(2);
    assert!(unknown.stderr().contains("did you mean `calves`?"), "{}", unknown.stderr());
    folder.run(&["handout", "calves", "--layout", "3-up"]).ended(2);
    folder.write("content/programs/two.md", "+++\ntitle = \"Two\"\n[[item]]\nexercise = \"calves\"\n+++\n\nText.\n");
    let mixed = folder.run(&["handout", "calves", "two"]).ended(2);
    assert!(mixed.stderr().contains("`two` is a program"), "{}", mixed.stderr());
    folder.run(&["handout", "calves", "--layout", "compact", "-o", "card.pdf"]).ended(0);
    assert!(words(&folder.join("card.pdf")).contains("Your exercises"));
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

/// In every field that paper shows: what looks like code of a template, a formula, a citation or a tag.
#[test]
fn every_field_is_text() {
    const ODD: &str = "#read(\"/etc/passwd\") $x$ @key \\ ] } // /* <b> {{ x }} #panic() ";
    let odd = |field: &str| format!("{ODD}{field}");
    let toml = |field: &str| odd(field).replace('\\', "\\\\").replace('"', "\\\"");
    let markdown = |field: &str| -> String {
        odd(field).chars().flat_map(|c| if c.is_ascii_punctuation() { vec!['\\', c] } else { vec![c] }).collect()
    };
    let exercise = format!(
        "+++\ntitle = \"{}\"\nsummary = \"{}\"\nregion = \"leg\"\nmuscles = [\"m\"]\nposition = \"p\"\nequipment = [\"e\"]\n\
         sides = \"each\"\ndose = {{ hold = \"30-90 s\" }}\nnever_press = [\"{}\"]\nreviewed = 2026-11-24\n\n[figure]\n\
         alt = \"{}\"\ncaption = \"{}\"\npose = \"supine\"\n+++\n\n## Start\n\n{}\n\n## Steps\n\n1. {}\n\n\
         ## Where to roll\n\n{}\n\n## Common mistakes\n\n- {}\n\n## Why\n\n{}[^n]\n\n> [!WARNING]\n> {}\n\n\
         | {} |\n| - |\n| {} |\n\n[^n]: {}\n",
        toml("title"),
        toml("summary"),
        toml("place"),
        toml("alt"),
        toml("caption"),
        markdown("start"),
        markdown("step"),
        markdown("where"),
        markdown("mistake"),
        markdown("why"),
        markdown("callout"),
        markdown("head"),
        markdown("cell"),
        markdown("note"),
    );
    let program = format!(
        "+++\ntitle = \"{}\"\ngoal = \"{}\"\nwho = \"{}\"\n[[item]]\nexercise = \"one\"\nnote = \"{}\"\nvariant = \"{}\"\n+++\n\n{}\n",
        toml("program"),
        toml("goal"),
        toml("who"),
        toml("word"),
        toml("variant"),
        markdown("about"),
    );
    let vocabulary = format!(
        "region = [{{ id = \"leg\", title = \"{}\" }}]\nmuscle = [{{ id = \"m\", title = \"{}\", region = \"leg\" }}]\n\
         equipment = [{{ id = \"e\", title = \"{}\" }}]\nposition = [{{ id = \"p\", title = \"{}\" }}]\n",
        toml("region"),
        toml("muscle"),
        toml("equipment"),
        toml("position"),
    );
    let safety = format!(
        "stop_now = [{{ text = \"{}\" }}]\nask_first = [{{ flag = \"f\", text = \"{}\" }}]\n",
        toml("stop"),
        toml("ask")
    );
    let config = format!("title = \"{}\"\n[clinic]\nname = \"{}\"\n", toml("book"), toml("clinic"));
    let folder = Folder::with(&[
        ("content/pages/home.md", "# Home\n\nWelcome.\n"),
        ("content/handbook.toml", &config),
        ("content/vocabulary.toml", &vocabulary),
        ("content/safety.toml", &safety),
        ("content/exercises/one.md", &exercise),
        ("content/programs/two.md", &program),
    ]);
    folder.run(&["build", "--quiet"]).ended(0);
    let text = |path: &str| -> String {
        let said = words(&folder.join(path));
        said.chars().filter(|c| !c.is_whitespace()).collect()
    };
    let closed = |field: &str| -> String { odd(field).chars().filter(|c| !c.is_whitespace()).collect() };
    let fields = "title summary place caption start step where mistake why callout head cell note region muscle equipment position stop ask clinic";
    let sheet = text("site/exercises/one/one.pdf");
    for field in fields.split(' ') {
        assert!(sheet.contains(&closed(field)), "{field} is not in {sheet}");
    }
    let sheet = text("site/programs/two/two.pdf");
    for field in ["program", "goal", "who", "word", "variant", "about", "title", "step"] {
        assert!(sheet.contains(&closed(field)), "{field} is not in {sheet}");
    }
}

/// A step of ten thousand words is printed, and told as too long; nothing panics.
#[test]
fn a_step_without_end_is_printed_whole() {
    let page = exercise("Calves", "Because.").replace("1. Roll.", &format!("1. {}end.", "word ".repeat(10_000)));
    let folder = Folder::with(&[
        ("content/pages/home.md", "# Home\n\nWelcome.\n"),
        ("content/vocabulary.toml", VOCABULARY),
        ("content/exercises/calves.md", &page),
    ]);
    let ran = folder.run(&["build"]).ended(0);
    assert!(ran.stderr().contains("warning[sheet-too-long]"), "{}", ran.stderr());
    let printed = words(&folder.join("site/exercises/calves/calves.pdf"));
    assert_eq!(printed.matches("word").count(), 10_000);
    assert!(printed.contains("end."));
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
    let body = &page[page.find("<main").expect("a body")..];
    let tag = &body[body.find("<img").expect("a picture")..];
    let tag = &tag[..tag.find('>').expect("its end")];
    for wanted in ["width=\"1600\"", "height=\"2133\"", " 480w, ", " 960w, ", " 1600w\"", "sizes=\"", "alt=\"A calf\""]
    {
        assert!(tag.contains(wanted), "{wanted} is missing in {tag}");
    }
    for bytes in site.values() {
        assert!(!bytes.windows(6).any(|window| window == b"Vienna"));
    }
}
