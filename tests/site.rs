//! The handbook of this repository, built and walked.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use scraper::{ElementRef, Html, Selector};

use crate::support::{Folder, VOCABULARY, exercise, files, rollbook};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn built() -> (Folder, BTreeMap<String, Vec<u8>>) {
    let out = Folder::new();
    let path = out.join("site").display().to_string();
    let ran = rollbook(root()).args(["build", "--quiet", "--strict", "--out", &path]).output().expect("rollbook runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let files = files(&out.join("site"));
    (out, files)
}

fn all<'a>(html: &'a Html, selector: &str, attribute: &'a str) -> Vec<&'a str> {
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector).filter_map(|element| element.attr(attribute)).collect()
}

/// The file a relative link on a page leads to, or why it is no good.
fn target(page: &str, link: &str) -> Result<String, String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." if parts.pop().is_none() => return Err("it leaves the site".into()),
            ".." => {}
            "" | "." => return Err("it names a folder".into()),
            part => parts.push(part),
        }
    }
    Ok(parts.join("/"))
}

#[test]
fn every_link_leads_to_a_file_and_an_anchor() {
    let (_folder, files) = built();
    let pages: BTreeMap<&String, Html> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path, Html::parse_document(std::str::from_utf8(bytes).expect("UTF-8"))))
        .collect();
    let ids: BTreeMap<&String, Vec<&str>> = pages.iter().map(|(path, html)| (*path, all(html, "[id]", "id"))).collect();
    let mut wrong = Vec::new();
    let mut reached = BTreeSet::from(["index.html".to_owned()]);
    for (path, html) in &pages {
        for (i, id) in ids[path].iter().enumerate() {
            if ids[path][..i].contains(id) {
                wrong.push(format!("{path}: the id {id} stands twice"));
            }
        }
        let links = [all(html, "[href]", "href"), all(html, "[src]", "src")].concat();
        for link in links {
            if link.starts_with("mailto:") || link.starts_with("tel:") {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let file = if file.is_empty() { Ok((*path).clone()) } else { target(path, file) };
            match file {
                _ if link.contains("://") && all(html, "a.external", "href").contains(&link) => {}
                Err(why) => wrong.push(format!("{path}: {link}: {why}")),
                Ok(file) if !files.contains_key(&file) => wrong.push(format!("{path}: {link}: no such file")),
                Ok(file) => {
                    if !anchor.is_empty() && !ids.get(&file).is_some_and(|ids| ids.contains(&anchor)) {
                        wrong.push(format!("{path}: {link}: no such anchor"));
                    }
                    if file != **path {
                        reached.insert(file);
                    }
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    let is_page = |path: &str| !path.starts_with('.');
    let hidden: Vec<_> = files.keys().filter(|path| is_page(path) && !reached.contains(*path)).collect();
    assert_eq!(hidden, Vec::<&String>::new(), "files that no link leads to");
}

#[test]
fn pages_are_clean() {
    let (_folder, files) = built();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = std::str::from_utf8(bytes).expect("UTF-8");
        let html = Html::parse_document(text);
        let count = |selector: &str| html.select(&Selector::parse(selector).expect("a selector")).count();
        for (selector, wanted) in [
            ("[style]", 0),
            ("style", 0),
            // Only files of the site, which a page that needs one names.
            ("script:not([src][defer]), script[type]", 0),
            ("h1", 1),
            ("main", 1),
            ("html[lang]", 1),
            ("head > title", 1),
        ] {
            assert_eq!(count(selector), wanted, "{path}: {selector}");
        }
        let handlers = html.tree.values().filter_map(|node| node.as_element()).flat_map(|e| e.attrs());
        assert!(!handlers.into_iter().any(|(name, _)| name.starts_with("on")), "{path}: an event handler");
        // Whatever is fetched is fetched from the site itself.
        for fetched in [all(&html, "link:not([rel=canonical])", "href"), all(&html, "[src]", "src")].concat() {
            assert!(!fetched.contains("//"), "{path} fetches {fetched}");
        }
        let mut level = 0;
        let headings = Selector::parse("h1, h2, h3, h4, h5, h6").expect("a selector");
        for heading in html.select(&headings) {
            let next: u32 = heading.value().name()[1..].parse().expect("a level");
            assert!(next <= level + 1, "{path}: a heading of level {next} after one of level {level}");
            level = next;
        }
    }
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".css")) {
        let text = std::str::from_utf8(bytes).expect("UTF-8");
        assert!(!text.contains("url(") && !text.contains("@import"), "{path} fetches something");
    }
}

/// The same sources in two folders, time zones, languages and thread counts: the same bytes.
#[test]
fn the_same_sources_give_the_same_bytes() {
    let build = |time_zone: &str, threads: &str, language: &str| {
        let folder = Folder::new();
        for (path, bytes) in files(&root().join("content")) {
            folder.write(&format!("content/{path}"), bytes);
        }
        let mut command = rollbook(folder.path());
        command.env("TZ", time_zone).env("RAYON_NUM_THREADS", threads).env("LC_ALL", language);
        let ran = command.args(["build", "--quiet"]).output().expect("rollbook runs");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        files(&folder.join("site"))
    };
    let one = build("Pacific/Kiritimati", "1", "C");
    let other = build("America/Los_Angeles", "7", "tr_TR.UTF-8");
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (path, bytes) in &one {
        assert!(other[path] == *bytes, "{path} differs");
    }
}

/// How people look in the figures is the handbook's own choice; no pose hangs on it.
#[test]
fn every_figure_is_drawn_for_every_look() {
    let svg = |build: &str, skin: &str| {
        let folder = Folder::new();
        for (path, bytes) in files(&root().join("content")) {
            folder.write(&format!("content/{path}"), bytes);
        }
        let config = folder.read("content/handbook.toml");
        let look = format!("{config}\n[figures]\nbuild = \"{build}\"\nskin = \"{skin}\"\n");
        folder.write("content/handbook.toml", look);
        folder.run(&["check", "--quiet"]).ended(0);
        folder.run(&["figure", "--all"]).ended(0).stdout()
    };
    let drawn = [("slim", "light"), ("medium", "light"), ("broad", "light"), ("broad", "dark")];
    let drawn: std::collections::BTreeSet<_> = drawn.map(|(build, skin)| svg(build, skin)).into();
    assert_eq!(drawn.len(), 4, "every look is another drawing");
}

/// A page costs the same in a book of ten and of a thousand: nothing in its frame grows.
#[test]
fn a_page_does_not_grow_with_the_book() {
    let size = |pages: usize| {
        let folder = Folder::with(&[("content/pages/home.md", "# Home\n\nWelcome.\n")]);
        for i in 1000..1000 + pages {
            folder.write(&format!("content/science/page-{i}.md"), format!("# Page {i}\n\nText.\n"));
        }
        folder.run(&["build", "--no-pdf", "--quiet"]).ended(0);
        folder.read("site/science/page-1005/index.html").len()
    };
    assert_eq!(size(10), size(1000));
}

/// A handbook without templates of its own, one with its own page, and a page added in the middle
/// of a build: the built-in partners are found in every case.
#[test]
fn own_templates_take_the_place_of_built_in_ones_file_by_file() {
    let folder = Folder::with(&[("content/pages/home.md", "# Home\n\nWelcome.\n")]);
    folder.run(&["build", "--no-pdf", "--quiet"]).ended(0);
    assert!(folder.read("site/index.html").contains("<header class=\"site\">"));
    folder.write("templates/base.html", "<title>{{ title }}</title>ours{% block main %}{% endblock main %}");
    folder.write("templates/static/style.css", "p { color: red }\n");
    folder.run(&["build", "--no-pdf", "--quiet"]).ended(0);
    let home = folder.read("site/index.html");
    assert!(home.starts_with("<title>Home</title>ours<article class=\"home\">"), "{home}");
    let assets = files(&folder.join("site/assets")).into_iter();
    let styles: Vec<_> = assets.filter(|(path, _)| path.ends_with(".css")).map(|(_, bytes)| bytes).collect();
    assert_eq!(styles, [b"p { color: red }\n".to_vec()]);
}

/// Every citation leads to its work in the page's own list and back, that to the references page,
/// and that back to a citation of the same work.
#[test]
fn citations_lead_forth_and_back() {
    let (_folder, files) = built();
    let pages: BTreeMap<String, Html> = files
        .into_iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path, Html::parse_document(&String::from_utf8_lossy(&bytes))))
        .collect();
    let select = |selector: &str| Selector::parse(selector).expect("a selector");
    let href = |link: ElementRef<'_>| link.attr("href").unwrap_or_default().to_owned();
    // The citation and the work, as the references page knows them.
    let mut forth: BTreeSet<(String, String)> = BTreeSet::new();
    for (path, html) in &pages {
        let id = |id: &str| html.select(&select(&format!("[id=\"{id}\"]"))).next();
        for link in html.select(&select(".cite a")) {
            assert!(id(href(link).trim_start_matches('#')).is_some(), "{path}: {} leads nowhere", href(link));
        }
        for work in html.select(&select(".works li")) {
            let backs: Vec<String> = work.select(&select(".back")).map(href).collect();
            assert!(!backs.is_empty(), "{path}: a work that nobody cites");
            let more = work.select(&select(".ways a")).next().map(href).unwrap_or_default();
            let entry = more.split_once('#').map(|(_, entry)| entry.to_owned()).unwrap_or_default();
            for back in backs {
                let citation = back.trim_start_matches('#');
                assert!(id(citation).is_some_and(|cite| cite.attr("class") == Some("cite")), "{path}: {back}");
                forth.insert((format!("{path}#{citation}"), entry.clone()));
            }
        }
        let numbers = html.select(&select(".cite")).filter(|cite| cite.attr("id").is_some()).count();
        let cited: BTreeSet<_> =
            forth.iter().filter(|(at, _)| at.starts_with(&format!("{path}#"))).map(|(at, _)| at).collect();
        assert_eq!(numbers, cited.len(), "{path}: a citation that no work leads back to");
    }
    let references = &pages["references/index.html"];
    let mut back = BTreeSet::new();
    for entry in references.select(&select(".references > li")) {
        let id = entry.attr("id").unwrap_or_default().to_owned();
        for link in entry.select(&select(".cited-on a")) {
            let at = href(link).trim_start_matches("../").to_owned();
            assert!(forth.contains(&(at.clone(), id.clone())), "{id}: {at} does not cite it");
            back.insert((at.split('#').next().unwrap_or_default().to_owned(), id.clone()));
        }
    }
    let cited: BTreeSet<_> =
        forth.iter().map(|(at, id)| (at.split('#').next().unwrap_or_default().to_owned(), id.clone())).collect();
    assert_eq!(back, cited, "the references page names every page that cites a work");
    assert!(forth.len() > 80, "{}", forth.len());
}

/// A front page with text of its own shows what there is to choose from, and not the whole of a large handbook.
#[test]
fn a_front_page_stays_short() {
    let folder = Folder::with(&[
        ("content/pages/home.md", "# Handbook\n\nWhat it is.\n"),
        ("content/vocabulary.toml", VOCABULARY),
        ("content/exercises/calves.md", &exercise("Calves", "Because.")),
    ]);
    for n in 1..=30 {
        let fields = "who = \"You.\"\ngoal = \"Ease.\"\nfrequency = \"daily\"\nflags = []\nreviewed = 2026-11-24";
        let item = "[[item]]\nexercise = \"calves\"";
        let page = format!("+++\ntitle = \"Day {n}\"\nsummary = \"It is day {n}.\"\n{fields}\n\n{item}\n+++\n");
        folder.write(&format!("content/programs/day-{n}.md"), &page);
    }
    let ran = folder.run(&["build", "--no-pdf", "--quiet"]);
    let home = std::fs::read_to_string(folder.join("site/index.html")).unwrap_or_else(|_| panic!("{}", ran.stderr()));
    assert!(home.contains("Programs (30)"), "{home}");
    assert_eq!(home.matches("class=\"card-title\"").count(), 1 + 24);
    let list = std::fs::read_to_string(folder.join("site/programs/index.html")).expect("a list");
    assert_eq!(list.matches("class=\"card-title\"").count(), 30);
}
