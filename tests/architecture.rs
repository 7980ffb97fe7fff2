//! The borders between rooms, and who may touch what.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Which rooms each room may name. A room that is not here may not exist.
const BORDERS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("load", &["model"]),
    ("parse", &["model"]),
    ("cite", &["model"]),
    ("link", &["model"]),
    ("figure", &["model"]),
    ("check", &["model"]),
    ("plan", &["model"]),
    ("render", &["model"]),
    ("press", &["model"]),
    ("publish", &["model"]),
    ("cache", &["model"]),
    ("judge", &["model"]),
    ("report", &["model"]),
    (
        "pipeline",
        &[
            "model", "load", "parse", "cite", "link", "figure", "check", "plan", "render", "press", "publish", "cache",
            "judge",
        ],
    ),
    ("serve", &["model", "pipeline", "report"]),
    ("cli", &["model", "parse", "pipeline", "report", "serve"]),
    ("main", &["cli"]),
    ("lib", &[]),
];

/// What may be named in some rooms only, and why.
const RIGHTS: &[(&str, &[&str])] = &[
    // The disk is read and written at the rims.
    ("std::fs", &["load", "publish", "cache"]),
    // Only the command line prints.
    ("println", &["cli"]),
    ("eprintln", &["cli"]),
    ("std::io::stdout", &["cli"]),
    // No clock between load and publish: the same sources give the same bytes.
    ("Instant", &["cli", "serve"]),
    // How old a file is decides whether it is read again or forgotten, and nothing else.
    ("SystemTime", &["load", "cache"]),
    // The day of the run is told at the rim.
    ("OffsetDateTime", &["cli"]),
    ("std::net", &["serve"]),
    ("async", &["serve"]),
    // One dependency, one room, so that it can be exchanged there.
    ("pulldown_cmark::", &["parse"]),
    ("granit_parser", &["parse"]),
    ("toml::", &["parse"]),
    ("hayagriva", &["cite"]),
    ("biblatex", &["cite"]),
    ("ciborium", &["cite"]),
    ("tera::", &["render"]),
    // Words of English.
    ("rust_stemmers", &["check"]),
    ("wordnik_list", &["check"]),
    ("typst", &["press"]),
    // `load` reads how large a picture or drawing is.
    ("image::", &["load", "press"]),
    ("resvg", &["press"]),
    ("roxmltree", &["load", "press"]),
    ("glam", &["figure"]),
    ("walkdir", &["load", "publish"]),
    ("notify::", &["serve"]),
    ("tokio::", &["serve"]),
    ("axum::", &["serve"]),
    ("hyper", &["serve"]),
    ("qrcode", &["cli", "render"]),
    ("annotate_snippets", &["report"]),
    ("strsim", &["model"]),
];

/// Words that do not belong in finished work.
const FORBIDDEN: &[&str] = &["todo!", "unimplemented!", "dbg!", "FIXME", "XXX", "allow(dead_code)", ".unwrap()"];

/// The text of each source file, without comments and strings, by room.
fn rooms() -> BTreeMap<String, Vec<(String, String)>> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut rooms: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for entry in walkdir::WalkDir::new(&src).into_iter().filter_map(Result::ok) {
        if entry.path().extension().is_some_and(|ending| ending == "rs") {
            let path = entry.path().strip_prefix(&src).expect("inside").display().to_string();
            let room = path.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned();
            let text = std::fs::read_to_string(entry.path()).expect("a source file");
            rooms.entry(room).or_default().push((path, code(&text)));
        }
    }
    rooms
}

/// The code of a file: without comments, and with empty strings.
fn code(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if c == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            out.push_str("\"\"");
            end.map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("'\"'") {
            3
        } else {
            out.push(c);
            c.len_utf8()
        };
        rest = &rest[taken..];
    }
    out
}

/// The rooms that some code names by a path: `crate::parse::…`, also in the middle of a line, and
/// `use crate::{parse, link}`.
fn named(code: &str) -> BTreeSet<String> {
    let word = |s: &str| s.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut named = BTreeSet::new();
    for start in ["crate::", "rollbook::"] {
        for (at, _) in code.match_indices(start) {
            let rest = &code[at + start.len()..];
            match rest.strip_prefix('{') {
                None => drop(named.insert(word(rest))),
                Some(group) => {
                    let mut depth = 0;
                    let end = group.find(|c| {
                        depth += i32::from(c == '{') - i32::from(c == '}');
                        depth < 0
                    });
                    let mut depth = 0;
                    let parts = group[..end.unwrap_or(group.len())].split(|c| {
                        depth += i32::from(c == '{') - i32::from(c == '}');
                        c == ',' && depth == 0
                    });
                    named.extend(parts.map(|part| word(part.trim_start())));
                }
            }
        }
    }
    named.remove("");
    named
}

#[test]
fn rooms_keep_their_borders() {
    let mut wrong = Vec::new();
    for (room, files) in rooms() {
        let Some((_, may)) = BORDERS.iter().find(|(name, _)| *name == room) else {
            wrong.push(format!("src/{room} is no room of the house"));
            continue;
        };
        for (path, code) in files {
            for other in named(&code) {
                if other != room && !may.contains(&other.as_str()) {
                    wrong.push(format!("src/{path} names crate::{other}"));
                }
            }
            // A room could be reached from beside it, too.
            if code.contains("super::super::super") || (path.matches('/').count() < 2 && code.contains("super::super"))
            {
                wrong.push(format!("src/{path} leaves its room through super::super"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn rights_are_kept() {
    let mut wrong = Vec::new();
    for (room, files) in rooms() {
        for (path, code) in files {
            for (right, rooms) in RIGHTS {
                if code.contains(right) && !rooms.contains(&room.as_str()) {
                    wrong.push(format!("src/{path} names {right}"));
                }
            }
            for word in FORBIDDEN.iter().filter(|word| code.contains(*word)) {
                wrong.push(format!("src/{path} has {word}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// The test above is only as good as its reading of paths.
#[test]
fn paths_are_found() {
    let names = |code: &str| named(code).into_iter().collect::<Vec<_>>();
    assert_eq!(names("let x = crate::parse::parse(y);"), ["parse"]);
    assert_eq!(names("use crate::{link, model::{Doc, Page}, parse::RULES};"), ["link", "model", "parse"]);
    assert_eq!(code("a // crate::parse\n\"crate::link \\\" x\" b"), "a \n\"\" b");
}

/// `docs/rules.md` is made from the program; `UPDATE=1` makes it anew.
#[test]
fn the_page_of_rules_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let page = rollbook::report::rules_page(&rollbook::pipeline::rules());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &page).expect("docs/rules.md can be written");
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), page, "run UPDATE=1 cargo test --release");
}

/// The table of words in `docs/templates.md` is the program's own.
#[test]
fn the_table_of_words_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/templates.md");
    let page = std::fs::read_to_string(&path).expect("docs/templates.md");
    let rows = rollbook::model::WORDS.iter().map(|(key, word)| format!("| `{key}` | {word} |\n"));
    let head = "| Key | Word |\n| --- | --- |\n";
    let table = format!("{head}{}\n", rows.collect::<String>());
    if std::env::var_os("UPDATE").is_some() {
        let (before, after) = page.split_once(head).expect("a table of words");
        let (_, after) = after.split_once("\n\n").expect("an end of the table");
        std::fs::write(&path, format!("{before}{table}{after}")).expect("docs/templates.md can be rewritten");
        return;
    }
    assert!(page.contains(&table), "docs/templates.md should have this table:\n{table}");
}

/// Every rule has a name that reads as "allow NAME", and says all four things.
#[test]
fn rules_are_told_in_full() {
    for rule in rollbook::pipeline::rules() {
        let kebab =
            rule.name.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        assert!(kebab, "{}", rule.name);
        for text in [rule.what, rule.why, rule.example, rule.fix] {
            assert!(text.len() > 5, "{} says too little", rule.name);
        }
    }
}
