//! References as citation styles print them: against entries formatted by hand according to the
//! manuals (`tests/styles/README.md`), and every bundled style on the handbook's own works.

use std::collections::BTreeMap;
use std::path::Path;

use scraper::{Html, Selector};

use crate::support::Folder;

const BIB: &str = include_str!("styles/sources.bib");

/// The style as handbook.toml names it, its short name, and what its manual wants.
const MANUALS: [(&str, &str, &str); 3] = [
    ("american-medical-association", "ama", include_str!("styles/ama.txt")),
    ("nlm-citation-sequence", "nlm", include_str!("styles/nlm.txt")),
    ("apa", "apa", include_str!("styles/apa.txt")),
];

/// Blocks of lines, each below its name in brackets.
fn blocks(text: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut blocks: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut name = "";
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(named) => name = named,
            None => blocks.entry(name).or_default().push(line),
        }
    }
    blocks
}

fn keys(bib: &str) -> Vec<&str> {
    let heads = bib.lines().filter(|line| line.starts_with('@')).filter_map(|line| line.split_once('{'));
    heads.map(|(_, rest)| rest.trim_end().trim_end_matches(',')).collect()
}

/// A handbook that cites every work of a file once, in one style.
fn cites_all(bib: &str, style: &str) -> Folder {
    let all = keys(bib).join("; @");
    Folder::with(&[
        ("content/handbook.toml", &format!("citation_style = \"{style}\"\n")),
        ("content/references.bib", bib),
        ("content/pages/home.md", &format!("# Home\n\nEverything [@{all}].\n")),
    ])
}

fn texts(page: &str, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let html = Html::parse_document(page);
    html.select(&selector).map(|element| element.text().collect::<String>()).collect()
}

/// The references by key, without the addresses that the program adds.
fn printed(folder: &Folder) -> BTreeMap<String, String> {
    folder.run(&["build", "--no-pdf", "--quiet"]).ended(0);
    let page = std::fs::read_to_string(folder.join("site/references/index.html")).expect("the references page");
    let html = Html::parse_document(&page);
    let entry = Selector::parse(".references > li").expect("a selector");
    let work = Selector::parse(".work").expect("a selector");
    let works = html.select(&entry).map(|entry| {
        let key = entry.attr("id").and_then(|id| id.strip_prefix("rb-ref-")).unwrap_or_default();
        let text: String = entry.select(&work).flat_map(|work| work.text()).collect();
        let added =
            ["DOI 10.", "PubMed ", "PubMed Central "].iter().filter_map(|name| text.find(&format!(" {name}"))).min();
        (key.to_owned(), text[..added.unwrap_or(text.len())].to_owned())
    });
    works.collect()
}

#[test]
fn references_are_as_the_manuals_want_them() {
    let differences = blocks(include_str!("styles/differences.txt"));
    let mut wrong = String::new();
    for (style, name, manual) in MANUALS {
        let printed = printed(&cites_all(BIB, style));
        let manual = blocks(manual);
        assert_eq!(manual.len(), keys(BIB).len());
        for (key, wanted) in manual {
            let known = differences.get(format!("{name} {key}").as_str()).map(|lines| lines[1]);
            let ours = printed[key].as_str();
            match known {
                Some(known) if ours == wanted[0] => wrong += &format!("{name} {key} is right now; was {known}\n"),
                Some(known) if ours == known => {}
                None if ours == wanted[0] => {}
                _ => wrong += &format!("{name} {key}\n  wanted  {}\n  printed {ours}\n", wanted[0]),
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Who wrote it and what it is called must not get lost in any style.
#[test]
fn every_style_names_every_author() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let bib = std::fs::read_to_string(root.join("content/references.bib")).expect("the shipped references");
    let who: BTreeMap<&str, String> = bib
        .split("\n@")
        .skip(1)
        .filter_map(|entry| {
            let key = entry.split_once('{')?.1.split_once(',')?.0;
            let line =
                entry.lines().find(|line| ["author =", "editor ="].iter().any(|f| line.trim().starts_with(f)))?;
            let first = line.split_once('{')?.1.split([',', '}']).next()?;
            Some((key, first.to_lowercase()))
        })
        .collect();
    assert!(who.len() > 30, "{}", who.len());
    let mut wrong = String::new();
    let styles = rollbook::cite::styles();
    assert!(styles.len() >= 80, "{}", styles.len());
    let checked: Vec<String> = styles
        .iter()
        .map(|style| {
            let folder = cites_all(&bib, style);
            let printed = printed(&folder);
            let page = std::fs::read_to_string(folder.join("site/index.html")).expect("the page");
            let mut wrong = String::new();
            for (key, name) in &who {
                let text = printed.get(*key).map(|text| text.to_lowercase()).unwrap_or_default();
                let bare = |text: &str| text.replace([' ', '-', '‐'], "");
                if !bare(&text).contains(&bare(name)) {
                    wrong += &format!("{style} {key} without {name}: {text}\n");
                }
            }
            let own = texts(&page, ".works li");
            if own.len() != who.len() || texts(&page, ".cite a").is_empty() {
                wrong += &format!("{style}: {} works, {} links\n", own.len(), texts(&page, ".cite a").len());
            }
            wrong
        })
        .collect();
    wrong += &checked.concat();
    assert!(wrong.is_empty(), "{wrong}");
}
