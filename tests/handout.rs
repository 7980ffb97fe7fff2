//! Sheets for one client: each thing that can be said of a client is printed, and nothing of it is found anywhere
//! else.

#![cfg(feature = "pdf")]

use std::path::Path;

use crate::paper::{boxes, run, words};
use crate::support::served::Served;
use crate::support::{Folder, VOCABULARY, exercise, files};

/// Two exercises with sides, one without, a program of two of them, and flags.
fn handbook() -> Folder {
    let spine = exercise("Upper back", "Because.").replace("sides = \"each\"", "sides = \"none\"");
    Folder::with(&[
        ("content/pages/home.md", "# Home\n\nWelcome.\n"),
        ("content/handbook.toml", "title = \"Book\"\nbase_url = \"https://example.org/book/\"\n"),
        ("content/vocabulary.toml", VOCABULARY),
        (
            "content/safety.toml",
            "[[stop_now]]\ntext = \"you feel sharp pain\"\n[[ask_first]]\nflag = \"pregnancy\"\ntext = \"you are pregnant\"\n\
             [[do_not_roll]]\nflag = \"fever\"\ntext = \"you have a fever\"\n",
        ),
        (
            "content/references.bib",
            "@article{one, author={Able, Ann}, title={First work}, journal={J One}, year={2001}}\n",
        ),
        ("content/exercises/calves.md", &exercise("Calves", "It may help [@one].")),
        ("content/exercises/knees.md", &exercise("Knees", "Because.")),
        ("content/exercises/spine.md", &spine),
        (
            "content/programs/day.md",
            "+++\ntitle = \"Desk day\"\ngoal = \"Move more.\"\nfrequency = \"5 days a week\"\n\n[[item]]\nexercise = \"calves\"\n\
             dose = { hold = \"60 s\" }\nnote = \"From the program.\"\n\n[[item]]\nexercise = \"spine\"\n+++\n\n\
             ## Before you start\n\nGet up.\n",
        ),
    ])
}

/// The words of the sheet of a client’s file, on one line.
fn sheet(folder: &Folder, client: &str) -> String {
    folder.write("clients/client.toml", client);
    folder.run(&["handout", "--file", "clients/client.toml", "--force", "-o", "out/sheet.pdf"]).ended(0);
    said(&folder.join("out/sheet.pdf"))
}

fn said(file: &Path) -> String {
    words(file).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where some words stand in a text; fails if one is missing or out of order.
#[track_caller]
fn in_order(text: &str, parts: &[&str]) {
    let mut at = 0;
    for part in parts {
        let found = text[at..].find(part).unwrap_or_else(|| panic!("no “{part}” in order in: {text}"));
        at += found + part.len();
    }
}

#[test]
fn who_and_when_stand_on_the_sheet() {
    let folder = handbook();
    let text = sheet(
        &folder,
        "client = \"QX7Z\"\nprogram = \"day\"\nclinician = \"RO\"\ndate = 2026-11-24\nreview = 2027-01-10\nnote = \"Slowly.\"\n",
    );
    in_order(
        &text,
        &[
            "Desk day",
            "For QX7Z",
            "Date 2026-11-24",
            "Look at it again on 2027-01-10",
            "Made by RO",
            "Slowly.",
            "5 days a week",
            "Move more.",
            "Get up.",
        ],
    );
    in_order(&text, &["Calves", "Hold 60 s", "From the program.", "Upper back", "Hold 30–90 s"]);
    // The code is on each page, so that pages find each other again.
    let pages = run("pdfinfo", &[], &folder.join("out/sheet.pdf"))
        .lines()
        .filter_map(|l| l.strip_prefix("Pages:")?.trim().parse::<usize>().ok())
        .sum::<usize>();
    let feet = text.matches("For QX7Z · example.org/book/programs/day/").count();
    assert_eq!(feet, pages, "{text}");
    // A line for the pen where no day is said.
    let text = sheet(&folder, "client = \"QX7Z\"\nprogram = \"day\"\n");
    assert!(text.contains("For QX7Z Date"), "{text}");
    assert!(!text.contains("Date 20"), "{text}");
    // Nobody’s sheet has none of it.
    folder.run(&["handout", "day", "--force", "-o", "out/sheet.pdf"]).ended(0);
    let text = said(&folder.join("out/sheet.pdf"));
    assert!(!text.contains("Date") && !text.contains("For Q"), "{text}");
}

#[test]
fn a_client_overrides_the_program() {
    let folder = handbook();
    // One exercise is changed, one left out, one comes new; the order is the program’s.
    let text = sheet(
        &folder,
        "program = \"day\"\ntitle = \"Every day\"\nfrequency = \"daily\"\nleave_out = [\"spine\"]\n[[item]]\nexercise = \"knees\"\nvariant = \"sitting\"\n\
         [[item]]\nexercise = \"calves\"\nsides = \"left\"\ndose = { sets = 2 }\nnote = \"From the client.\"\n",
    );
    in_order(
        &text,
        &[
            "Every day",
            "every day",
            "Calves",
            "Hold 60 s",
            "Sets 2",
            "Sides left side",
            "From the client.",
            "Knees",
            "This way: sitting",
        ],
    );
    assert!(!text.contains("From the program.") && !text.contains("Upper back"), "{text}");
    // Both are named: they stand in the order of the file.
    let text = sheet(&folder, "program = \"day\"\n[[item]]\nexercise = \"spine\"\n[[item]]\nexercise = \"calves\"\n");
    in_order(&text, &["Desk day", "Upper back", "Calves", "Hold 60 s", "From the program."]);
    // What is said of all holds where nothing else is said, also against the program.
    let text = sheet(
        &folder,
        "program = \"day\"\nsides = \"right\"\ndose = { hold = \"40 s\", discomfort = 2 }\n[[item]]\nexercise = \"spine\"\ndose = { hold = \"50 s\" }\n",
    );
    in_order(
        &text,
        &[
            "Calves",
            "Hold 40 s",
            "Sides right side",
            "Discomfort 2 of 10",
            "Upper back",
            "Hold 50 s",
            "Discomfort 2 of 10",
        ],
    );
    // Exercises without a program, in their own order.
    let text = sheet(&folder, "client = \"RO\"\n[[item]]\nexercise = \"knees\"\n[[item]]\nexercise = \"calves\"\n");
    in_order(&text, &["Your exercises", "For RO", "Knees", "Calves"]);
}

/// What a client’s file says as a program does stands in its place; where never to press, at the foot of each page.
#[test]
fn a_client_has_goals_and_cautions_of_their_own() {
    let folder = handbook();
    let text = sheet(
        &folder,
        "program = \"day\"\nwho = \"Somebody who sits\"\ngoal = \"Sit less.\"\nweeks = 6\nnever_press = [\"the left knee\"]\n\
         ask_first = [\"pregnancy\"]\nflags = [\"pregnancy\"]\ncleared = [{ flag = \"pregnancy\", by = \"GP\", on = 2026-11-20 }]\n",
    );
    in_order(
        &text,
        &["Weeks 6", "Sit less.", "Somebody who sits", "you are pregnant (cleared by GP, 2026-11-20)", "Calves"],
    );
    assert!(!text.contains("Move more."), "{text}");
    let pages = text.matches("Page ").count();
    assert_eq!(text.matches("Never press here: the left knee").count(), pages, "{text}");
    // Also on the sheet of one exercise.
    let text = sheet(&folder, "never_press = [\"the left knee\"]\n[[item]]\nexercise = \"calves\"\n");
    assert_eq!(text.matches("Never press here: the left knee").count(), text.matches("Page ").count(), "{text}");
}

/// What only typesetting can find is told without the line it stands in.
#[test]
fn a_note_that_cannot_be_printed_is_not_told() {
    let folder = handbook();
    folder.write("a.toml", "client = \"QX7Z\"\nprogram = \"day\"\nnote = \"Whisper \u{1f389}\"\n");
    let ran = folder.run(&["handout", "--file", "a.toml"]).ended(1);
    let told = ran.stderr();
    assert!(told.contains("unprintable-character") && told.contains("a.toml:3:17"), "{told}");
    assert!(!told.contains("Whisper") && !told.contains("QX7Z"), "{told}");
    // On the command line there is no file to point at.
    let ran = folder.run(&["handout", "calves", "--for", "QX7Z", "--note", "Whisper \u{1f389}"]).ended(1);
    assert!(ran.stderr().contains("unprintable-character") && !ran.stderr().contains("-->"), "{}", ran.stderr());
}

#[test]
fn one_exercise_stands_on_its_own_sheet() {
    let folder = handbook();
    let args = [
        "--for",
        "QX7Z",
        "--hold",
        "45",
        "--sets",
        "2-3",
        "--sides",
        "left",
        "--note",
        "Ten breaths.",
        "--clinician",
        "RO",
        "--date",
        "2026-11-24",
    ];
    folder
        .run(
            &[
                &["handout", "calves"],
                &args[..],
                &["--flag", "pregnancy", "--cleared", "pregnancy:GP: Dr. Who:2026-11-20"],
            ]
            .concat(),
        )
        .ended(0);
    let text = said(&folder.join("calves-QX7Z.pdf"));
    in_order(
        &text,
        &[
            "Calves",
            "For QX7Z",
            "Made by RO",
            "Ten breaths.",
            "Hold 45 s",
            "Sets 2–3",
            "Sides left side",
            "you are pregnant (cleared by GP: Dr. Who, 2026-11-20)",
            "Start",
            "Steps",
            "Where to roll",
            "Why",
            "Safety",
        ],
    );
    // It is the client’s copy, unless somebody asks for the other one.
    assert!(text.contains("It may help.") && !text.contains("First work"), "{text}");
    folder.run(&[&["handout", "calves", "--force", "--professional"], &args[..]].concat()).ended(0);
    assert!(said(&folder.join("calves-QX7Z.pdf")).contains("First work"));
    let text = sheet(&folder, "professional = true\n[[item]]\nexercise = \"calves\"\n");
    assert!(text.contains("It may help.1") && text.contains("First work"), "{text}");
    // A program by its name, and with what is said of all its exercises.
    folder.run(&["handout", "--program", "day", "--hold", "30-40", "--for", "RO"]).ended(0);
    in_order(
        &said(&folder.join("day-RO.pdf")),
        &["Desk day", "For RO", "Calves", "Hold 30–40 s", "Upper back", "Hold 30–40 s"],
    );
}

/// Layout, size of print and paper, from the file and from the command line, which wins.
#[test]
fn layout_print_and_paper_are_the_clients() {
    let folder = handbook();
    let height = |file: &str| -> f64 {
        // Of the first letters of the steps.
        let boxes = boxes(&folder.join(file));
        let line = boxes.lines().find(|line| line.contains(">Roll.<")).unwrap_or_else(|| panic!("no step in {boxes}"));
        let number = |key: &str| -> f64 {
            let at = line.find(&format!("{key}=\"")).map(|at| at + key.len() + 2).expect("a number");
            line[at..].split('"').next().and_then(|n| n.parse().ok()).expect("a number")
        };
        number("yMax") - number("yMin")
    };
    let size = |file: &str| {
        run("pdfinfo", &[], &folder.join(file))
            .lines()
            .find_map(|l| l.strip_prefix("Page size:").map(str::to_owned))
            .expect("a size")
    };
    folder.write("a.toml", "program = \"day\"\nlayout = \"1-up\"\nprint = \"large\"\npaper = \"letter\"\n");
    folder.run(&["handout", "--file", "a.toml", "-o", "a.pdf"]).ended(0);
    folder
        .run(&["handout", "--file", "a.toml", "-o", "b.pdf", "--layout", "list", "--print", "clear", "--paper", "a4"])
        .ended(0);
    folder.run(&["handout", "--file", "a.toml", "-o", "c.pdf", "--print", "standard"]).ended(0);
    assert!(size("a.pdf").contains("612 x 792") && size("b.pdf").contains("A4"), "{} {}", size("a.pdf"), size("b.pdf"));
    let (large, standard) = (height("a.pdf"), height("c.pdf"));
    assert!((large / standard - 1.5).abs() < 0.01, "18 pt to 12 pt: {large} to {standard}");
    assert!(said(&folder.join("a.pdf")).contains("Common mistakes"), "all of it");
    let list = said(&folder.join("b.pdf"));
    assert!(list.contains("1. Calves") && !list.contains("Roll."), "names and doses: {list}");
}

/// The same file and the same handbook give the same bytes. What changed is told: by the versions that were
/// pasted, else by the day; where the site is found is no change.
#[test]
fn a_sheet_can_be_printed_again_next_year() {
    let folder = handbook();
    let client = "client = \"QX7Z\"\nprogram = \"day\"\ndate = 2026-11-25\n";
    folder.write("a.toml", client);
    let print = |out: &str, more: &[&str]| {
        folder.run(&[&["handout", "--file", "a.toml", "--force", "-o", out], more].concat()).ended(0)
    };
    let first = print("one.pdf", &[]).stderr();
    print("two.pdf", &[]);
    assert!(
        std::fs::read(folder.join("one.pdf")).expect("a sheet")
            == std::fs::read(folder.join("two.pdf")).expect("a sheet")
    );
    let versions =
        first.lines().find(|line| line.starts_with("versions = { calves = \"")).expect("versions to paste").to_owned();
    assert!(said(&folder.join("one.pdf")).contains("Book, version "), "the version of the handbook");
    // Pasted, it is silent; also if the site is found elsewhere.
    folder.write("a.toml", format!("{client}{versions}\n"));
    let again = print("one.pdf", &["--base-url", "https://elsewhere.example/"]).stderr();
    assert!(!again.contains("versions") && !again.contains("changed"), "{again}");
    let page = folder.read("content/exercises/calves.md");
    folder.write("content/exercises/calves.md", page.replace("1. Roll.", "1. Roll slowly."));
    let changed = print("one.pdf", &[]).stderr();
    assert!(changed.contains("a.toml:4:23") && changed.contains("“Calves” has changed"), "{changed}");
    assert!(!changed.contains("“Upper back” has changed"), "{changed}");
    // Without versions: what was checked after the day of the sheet.
    folder.write("a.toml", client);
    assert!(!print("one.pdf", &[]).stderr().contains("was checked"));
    folder.write("content/exercises/calves.md", page.replace("reviewed = 2026-11-24", "reviewed = 2026-12-01"));
    let checked = print("one.pdf", &[]).stderr();
    assert!(
        checked.contains("“Calves” was checked on 2026-12-01") && !checked.contains("“Upper back” was"),
        "{checked}"
    );
}

/// A folder of clients’ files makes a folder of sheets; while one file has an error, none.
#[test]
fn a_folder_of_clients_makes_a_folder_of_sheets() {
    let folder = handbook();
    folder.write("clients/a.toml", "client = \"QX7Z\"\nprogram = \"day\"\n");
    folder
        .write("clients/b.toml", "client = \"RO\"\n[[item]]\nexercise = \"knees\"\n[[item]]\nexercise = \"calves\"\n");
    folder.write("clients/c.toml", "client = \"K-9\"\nprogram = \"day\"\nflags = [\"fever\"]\n");
    let ran = folder.run(&["handout", "--file", "clients", "-o", "sheets"]).ended(1);
    assert!(ran.stderr().contains("clients/c.toml:3:10") && !folder.join("sheets").exists(), "{}", ran.stderr());
    folder.write("clients/c.toml", "client = \"K-9\"\nprogram = \"day\"\n");
    let ran = folder.run(&["handout", "--file", "clients", "-o", "sheets"]).ended(0);
    let names: Vec<String> = files(&folder.join("sheets")).into_keys().collect();
    assert_eq!(names, ["day-K-9.pdf", "day-QX7Z.pdf", "knees-calves-RO.pdf"]);
    assert_eq!(ran.stdout().lines().count(), 3, "{}", ran.stdout());
    // None is written over, and none is lost because two have one name.
    let again = folder.run(&["handout", "--file", "clients", "-o", "sheets"]).ended(2);
    assert!(again.stderr().contains("--force"), "{}", again.stderr());
    folder.write("clients/d.toml", "client = \"K-9\"\nprogram = \"day\"\n");
    let twice = folder.run(&["handout", "--file", "clients", "-o", "other"]).ended(2);
    assert!(twice.stderr().contains("two sheets would be") && !folder.join("other").exists(), "{}", twice.stderr());
    folder.run(&["handout", "--file", "clients", "-o", "-"]).ended(2);
    folder.run(&["handout", "--file", "nowhere.toml"]).ended(2);
    folder.write("empty/notes.txt", "none");
    folder.run(&["handout", "--file", "empty"]).ended(2);
}

#[test]
fn standard_output_and_places_that_are_refused() {
    let folder = handbook();
    folder.write("a.toml", "client = \"QX7Z\"\nprogram = \"day\"\n");
    let ran = folder.run(&["handout", "--file", "a.toml", "-o", "-"]);
    assert!(ran.0.stdout.starts_with(b"%PDF-") && ran.code() == 0);
    folder.run(&["build", "--quiet", "--out", "public"]).ended(0);
    for place in
        ["content/x.pdf", "site/x.pdf", "templates/x.pdf", ".rollbook/x.pdf", "public/x.pdf", "public/programs/x.pdf"]
    {
        let refused = folder.run(&["handout", "--file", "a.toml", "-o", place]).ended(2);
        assert!(refused.stderr().contains("does not go into"), "{place}: {}", refused.stderr());
        assert!(!folder.join(place).exists(), "{place}");
    }
    for wrong in [
        &["handout"][..],
        &["handout", "--file", "a.toml", "calves"],
        &["handout", "--file", "a.toml", "--for", "RO"],
        &["handout", "--program", "day", "calves"],
        &["handout", "calves", "--for", "Anna"],
        &["handout", "calves", "--hold", "400"],
        &["handout", "calves", "--date", "yesterday"],
        &["handout", "calves", "--cleared", "pregnancy"],
    ] {
        let ran = folder.run(wrong).ended(2);
        assert!(!ran.stderr().is_empty() && !ran.stderr().contains("Anna"), "{wrong:?}: {}", ran.stderr());
    }
    let gate = folder.run(&["handout", "calves", "--flag", "pregnancy"]).ended(1);
    assert!(gate.stderr().contains("flag-not-cleared") && !folder.join("calves.pdf").exists(), "{}", gate.stderr());
    // What is said in options is mended in options.
    assert!(gate.stderr().contains("--cleared pregnancy:WHO:YYYY-MM-DD"), "{}", gate.stderr());
    let idle = folder.run(&["handout", "calves", "--cleared", "pregnancy:GP:2026-11-20"]);
    assert!(idle.stderr().contains("--flag pregnancy"), "{}", idle.stderr());
    // A misspelt name is told alone, and advice on the handbook is for `check`.
    folder.write("content/pages/advice.md", "# Advice\n\nRolling breaks up adhesions, which  must hurt.\n");
    let misspelt = folder.run(&["handout", "calfes"]).ended(2).stderr();
    assert!(misspelt.starts_with("rollbook: there is no exercise or program called `calfes`"), "{misspelt}");
    let noted = folder.run(&["handout", "calves", "--force"]).ended(0).stderr();
    assert!(!noted.contains("overpromise"), "{noted}");
}

/// Every way in which some bytes may be written elsewhere.
fn forms(code: &str) -> Vec<Vec<u8>> {
    use std::fmt::Write as _;
    let hex = |upper: bool| {
        code.bytes().fold(String::new(), |mut hex, byte| {
            let _ = if upper { write!(hex, "{byte:02X}") } else { write!(hex, "{byte:02x}") };
            hex
        })
    };
    let wide = |little: bool| {
        code.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    };
    let percent = code.bytes().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "%{byte:02X}");
        out
    });
    let entities = code.chars().fold(String::new(), |mut out, c| {
        let _ = write!(out, "&#{};", c as u32);
        out
    });
    let hash = blake3::hash(code.as_bytes()).to_hex().to_string();
    let mut forms: Vec<Vec<u8>> = vec![
        code.into(),
        code.to_lowercase().into(),
        hex(true).into(),
        hex(false).into(),
        wide(true),
        wide(false),
        percent.into(),
        entities.into(),
        hash[..16].into(),
    ];
    // Base 64 at each of three offsets.
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for before in 0..3 {
        let bytes: Vec<u8> = std::iter::repeat_n(b' ', before).chain(code.bytes()).collect();
        let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
        let six = bits.chunks_exact(6).map(|bits| LETTERS[bits.iter().fold(0, |n, bit| n << 1 | usize::from(*bit))]);
        forms.push(six.skip((before * 8).div_ceil(6)).collect());
    }
    forms
}

#[track_caller]
fn has_none(bytes: &[u8], code: &str, place: &str) {
    for form in forms(code) {
        let found = bytes.windows(form.len()).any(|window| window == form);
        assert!(!found, "{place} has “{}”", String::from_utf8_lossy(&form));
    }
}

/// After working with a client’s files, on the command line and in the preview, neither the site nor the cache nor
/// what the program said has anything of them: their code, clinician, note and file.
#[test]
fn nothing_of_a_client_is_left_behind() {
    let folder = handbook();
    let secrets = ["QX7ZK9WV", "Clinician4711", "Whisper8152", "Secretfile"];
    let client = format!(
        "client = \"{}\"\nprogram = \"day\"\nclinician = \"{}\"\nnote = \"{}\"\ndate = 2026-11-24\n",
        secrets[0], secrets[1], secrets[2]
    );
    let outside = Folder::new();
    outside.write("Secretfile.toml", &client);
    outside.write("wrong/Secretfile.toml", format!("{client}flags = [\"fever\", \"unknown\"]\nwhy = 1\n"));
    outside.write("broken/Secretfile.toml", format!("{client}flags = [\n"));
    let path = |name: &str| outside.join(name).display().to_string();
    let mut log = Vec::new();
    let mut say = |args: &[&str], code: i32| {
        let ran = folder.run(args).ended(code);
        // The file’s own name is told to whoever gave it, and nothing that stands in it.
        log.push(
            format!("{}{}", ran.stdout(), ran.stderr()).replace("Secretfile.toml", "").replace("day-QX7ZK9WV.pdf", ""),
        );
    };
    say(&["build"], 0);
    let out = path("out/");
    say(&["handout", "--file", &path("Secretfile.toml"), "-o", &out], 0);
    assert!(outside.join("out/day-QX7ZK9WV.pdf").exists());
    say(&["handout", "--file", &path("wrong/Secretfile.toml"), "-o", &out], 1);
    say(&["handout", "--file", &path("broken/Secretfile.toml"), "-o", &out], 1);
    say(&["handout", "--file", &path("wrong/Secretfile.toml"), "--format", "json", "-o", &out], 1);
    say(&["build"], 0);
    say(&["check"], 0);

    let (sound, wrong) = (path("Secretfile.toml"), path("wrong/Secretfile.toml"));
    let served = Served::start(folder.path(), &["--client", &sound, "--client", &wrong]);
    let sheets = served.client_paths(2);
    served.until(&sheets[0], "a client’s sheet", |answer| answer.status == 200);
    let made = served.get(&format!("{}sheet.pdf", sheets[0]));
    assert!(made.status == 200 && made.body.starts_with(b"%PDF-"), "a sheet in the preview");
    served.until(&sheets[1], "what is wrong with a client’s file", |answer| answer.text().contains("flag-forbids"));
    assert_eq!(served.get(&format!("{}sheet.pdf", sheets[1])).status, 503);
    assert_eq!(served.get("/__rollbook/client/0/").status, 404);
    let pages = ["/", "/exercises/calves/", "/programs/day/", "/programs/day/day.pdf", "/handbook.pdf", "/nowhere"];
    for page in pages
        .into_iter()
        .chain(["/__rollbook/problems", "/__rollbook/live.js"])
        .chain(sheets.iter().map(String::as_str))
    {
        let answer = served.get(page);
        secrets[..3].iter().for_each(|secret| has_none(&answer.body, secret, page));
        // No page leads to a client’s sheet.
        let is_own = page.contains("client");
        assert!(is_own || !answer.text().contains("/client/"), "{page}");
    }
    say(&["build"], 0);
    let log = log.concat() + &served.said().replace("Secretfile.toml", "");
    drop(served);
    secrets.iter().for_each(|secret| has_none(log.as_bytes(), secret, "the log"));
    assert!(log.contains("flag-forbids"), "the log was read: {log}");
    for (path, bytes) in files(folder.path()) {
        secrets.iter().for_each(|secret| {
            has_none(&bytes, secret, &path);
            has_none(path.as_bytes(), secret, "a name");
        });
        // What is compressed in a PDF is looked at, too, and what is set in glyphs.
        if path.ends_with(".pdf") {
            let plain = outside.join("plain.pdf");
            let args = ["--qdf", "--object-streams=disable"];
            let ran = std::process::Command::new("qpdf").args(args).arg(folder.join(&path)).arg(&plain).status();
            assert!(ran.expect("qpdf runs").success());
            let (bytes, words) = (std::fs::read(&plain).expect("a PDF"), words(&folder.join(&path)));
            secrets.iter().for_each(|secret| {
                has_none(&bytes, secret, &path);
                has_none(words.as_bytes(), secret, &path);
            });
        }
    }
    // The test can find something: the client’s own sheet has it.
    assert!(words(&outside.join("out/day-QX7ZK9WV.pdf")).contains(secrets[0]));
}
