//! The whole handbook on paper, read with poppler and qpdf: what it says of pages is so.

#![cfg(feature = "pdf")]

use std::path::{Path, PathBuf};

use crate::paper::{read_aloud, run};
use crate::support::{Folder, VOCABULARY, exercise, rollbook};

/// The text of each page in reading order, on one line.
fn pages(file: &Path) -> Vec<String> {
    let count = run("pdfinfo", &[], file);
    let count = count.lines().find_map(|line| line.strip_prefix("Pages:")).expect("a number of pages");
    let page = |n: usize| {
        let n = n.to_string();
        let output =
            std::process::Command::new("pdftotext").args(["-raw", "-f", &n, "-l", &n]).arg(file).arg("-").output();
        let text = String::from_utf8(output.expect("pdftotext runs").stdout).expect("UTF-8");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    (1..=count.trim().parse().expect("a number")).map(page).collect()
}

/// The shipped handbook as a book.
fn shipped() -> (Folder, PathBuf) {
    let out = Folder::new();
    let path = out.join("site").display().to_string();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert!(rollbook(root).args(["build", "--quiet", "--out", &path]).status().expect("rollbook runs").success());
    let book = out.join("site/handbook.pdf");
    (out, book)
}

/// Each number behind `before`, as it stands in a text.
fn numbers_behind(text: &str, before: &str) -> Vec<usize> {
    let digits = |rest: &str| rest.chars().take_while(char::is_ascii_digit).collect::<String>();
    text.match_indices(before).filter_map(|(at, _)| digits(&text[at + before.len()..]).parse().ok()).collect()
}

/// The contents, the references in the text and the index lead to the pages they name, in both print sizes.
#[test]
fn numbers_of_pages_are_right() {
    let (out, _) = shipped();
    let titles = [
        "Calves",
        "Adductors",
        "Piriformis at a wall",
        "Thoracic spine with hips down",
        "Desk-day reset",
        "Davis’s Law",
        "Autogenic inhibition",
    ];
    for print in ["handbook.pdf", "handbook-large-print.pdf"] {
        let pages = pages(&out.join("site").join(print));
        let begins = |title: &str| {
            let is_it = |text: &&String| {
                // Behind the head: the handbook, the chapter, and the page’s own name twice.
                let head = text.find(title).is_some_and(|at| at < 80);
                head && text.matches(title).count() > 1 && !text.contains("Contents") && !text.contains("Safety first")
            };
            pages.iter().position(|text| is_it(&text)).map(|n| n + 1).unwrap_or_else(|| panic!("{print}: no {title}"))
        };
        let contents = pages.iter().find(|text| text.contains("Contents Contents")).expect("contents");
        let all = pages.join(" ");
        for title in titles {
            let page = begins(title);
            let told: Vec<usize> = {
                let at =
                    contents.find(&format!("{title} .")).unwrap_or_else(|| panic!("{print}: {title} in {contents}"));
                let rest = contents[at + title.len()..].trim_start_matches(['.', ' ', '\u{2060}']);
                rest.split(' ').next().and_then(|n| n.parse().ok()).into_iter().collect()
            };
            assert_eq!(told, [page], "{print}: contents, {title}");
            let referred = numbers_behind(&all, &format!("{title} (page "));
            assert!(referred.iter().all(|n| *n == page), "{print}: {title} is on {page}, not {referred:?}");
            let index: Vec<usize> = {
                let index = pages.iter().rposition(|text| text.contains("Index Index")).expect("an index");
                let index = pages[index..].join(" ");
                let at =
                    index.find(&format!(" {title}, ")).unwrap_or_else(|| panic!("{print}: no {title} in the index"));
                let rest = &index[at + title.len() + 3..];
                let list: String = rest.chars().take_while(|c| c.is_ascii_digit() || ", –".contains(*c)).collect();
                list.split([',', '–', ' ']).filter_map(|n| n.parse().ok()).collect()
            };
            assert!(index.contains(&page), "{print}: {title} is on {page}, not {index:?}");
        }
        assert!(!numbers_behind(&all, "(page ").contains(&0), "{print}");
        // What the index says of a muscle and of a word.
        assert!(pages[begins("Calves") - 1].contains("Soleus"));
    }
}

/// Safety stands behind the cover, then the contents and the chapters in the order of the navigation; references
/// and index close the book. All of it is in the bookmarks.
#[test]
fn chapters_stand_in_the_order_of_the_navigation() {
    let (_out, book) = shipped();
    let pages = pages(&book);
    let heads = [
        "Safety first",
        "Contents",
        "Begin here",
        "Exercises",
        "Programs",
        "Science",
        "Questions",
        "Glossary",
        "About",
        "References",
        "Index",
    ];
    // In the head of the page, and as its heading.
    let is_it = |text: &str, head: &str| text.find(head).is_some_and(|at| at < 60) && text.matches(head).count() > 1;
    let first = |head: &str| pages.iter().position(|text| is_it(text, head)).unwrap_or_else(|| panic!("no {head}"));
    let places: Vec<usize> = heads.iter().map(|head| first(head)).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(places[0], 1, "safety on the page behind the cover");
    let outlines = serde_json::from_str::<serde_json::Value>(&run("qpdf", &["--json"], &book)).expect("JSON");
    let outlines = outlines["outlines"].to_string();
    for title in
        heads.iter().filter(|head| **head != "Contents").chain(&["Calves", "Muscle spindle", "Davis’s Law", "Steps"])
    {
        assert!(outlines.contains(&format!("\"title\":\"{title}\"")), "no bookmark {title}");
    }
    // Every page with exercises says when to stop.
    let stop = "Stop now if: you feel sharp, shooting, electric or spreading pain";
    for (n, text) in pages.iter().enumerate().skip(places[3]).take(places[5] - places[3]) {
        assert!(text.contains(stop), "page {}", n + 1);
    }
}

/// Large print is the same text, set larger. Only the numbers of pages differ, and whether one is told that is the
/// same page.
#[test]
fn large_print_of_the_book_keeps_every_word() {
    let folder = small();
    folder.run(&["build", "--quiet"]).ended(0);
    let words = |file: &str| -> Vec<String> {
        let is_page = |word: &String| ["page", "pages", "Page"].contains(&word.as_str());
        read_aloud(&folder.join("site").join(file)).into_iter().filter(|word| !is_page(word)).collect()
    };
    let (small, large) = (words("handbook.pdf"), words("handbook-large-print.pdf"));
    assert!(small.len() > 200, "{} words", small.len());
    assert_eq!(small, large);
}

const BIB: &str = "@article{one, author={Able, Ann}, title={First work}, journal={J One}, year={2001}}\n\
     @article{two, author={Baker, Bob}, title={Second work}, journal={J Two}, year={2002}}\n";

fn small() -> Folder {
    Folder::with(&[
        (
            "content/pages/home.md",
            "# Book\n\nGo to [the calves](../exercises/calves.md#steps) or [[muscles/soleus]].\n",
        ),
        ("content/handbook.toml", "title = \"Book\"\n[clinic]\nname = \"Clinic\"\naddress = \"1 Long Road\"\n"),
        ("content/vocabulary.toml", VOCABULARY),
        ("content/references.bib", BIB),
        (
            "content/safety.toml",
            "[[stop_now]]\ntext = \"you feel sharp pain\"\n[[ask_first]]\nflag = \"heel\"\ntext = \"your heel cord hurts\"\napplies = \"listed\"\n",
        ),
        (
            "content/exercises/calves.md",
            &exercise("Calves", "It may help fascia [@two], so says [@one; @two].")
                .replace("summary =", "ask_first = [\"heel\"]\naliases = [\"gastroc\", \"calf\"]\nsummary ="),
        ),
        ("content/exercises/knees.md", &exercise("Knees", "It may help [@two]. See [[fascia]].")),
        (
            "content/programs/day.md",
            "+++\ntitle = \"Day\"\n[[item]]\nexercise = \"knees\"\nnote = \"Slowly.\"\n+++\n\n## After\n\nWalk.\n",
        ),
        ("content/glossary/fascia.md", "+++\ntitle = \"Fascia\"\ndefinition = \"Tissue.\"\n+++\n\nThin.\n"),
        ("content/science/law.md", "+++\ntitle = \"Law\"\ndefinition = \"A rule.\"\n+++\n\nA rule [@one].\n"),
    ])
}

/// Works are numbered through the book, each with the pages that cite it; terms, muscles and other names are in
/// the index with the pages they are really on.
#[test]
fn works_and_words_lead_to_their_pages() {
    let folder = small();
    folder.run(&["build", "--quiet"]).ended(0);
    let pages = pages(&folder.join("site/handbook.pdf"));
    let on = |words: &str| -> Vec<String> {
        let found = pages.iter().enumerate().filter(|(_, text)| text.contains(words));
        found.map(|(n, _)| (n + 1).to_string()).collect()
    };
    let references = pages.iter().find(|text| text.contains("References References")).expect("references");
    let cites_two = on("It may help");
    assert_eq!(cites_two.len(), 2, "{pages:?}");
    let cites_one = [on("so says"), on("A rule.2")].concat();
    assert_eq!(cites_one.len(), 2, "{pages:?}");
    assert!(
        references.contains(&format!(
            "1. Baker B. Second work. J Two. Published online 2002. · Cited on pages {}.",
            cites_two.join(", ")
        )),
        "{references}"
    );
    assert!(
        references.contains(&format!(
            "2. Able A. First work. J One. Published online 2001. · Cited on pages {}.",
            cites_one.join(", ")
        )),
        "{references}"
    );

    let index = pages.last().expect("an index");
    let calves = on("Calves Ease it.").concat();
    let (fascia, mentions) = (on("Glossary Glossary").concat(), [on("It may help fascia"), on("See Fascia")].concat());
    assert!(index.contains(&format!("Fascia, {}, {}, {fascia}", mentions[0], mentions[1])), "{index}");
    assert!(index.contains(&format!("Soleus, {calves}, {}", on("Knees Ease it.").concat())), "{index}");
    assert!(index.contains("gastroc, see Calves"), "{index}");
    assert!(!index.contains("calf, see"), "found beside it: {index}");
    // A term that another page defines stands in the glossary, too.
    assert!(pages.iter().any(|text| text.contains("Law A rule. see Law (page")), "{pages:?}");
    // A link to a heading, and one to an entry of the index.
    let home = pages.iter().find(|text| text.contains("Begin here Begin here")).expect("a front page");
    assert!(home.contains(&format!("Go to the calves (page {calves}) or Soleus (page {}).", pages.len())), "{home}");
    // What holds for one exercise only stands on it; what holds for all stands first, and on every page of exercises.
    let exercise = pages.iter().find(|text| text.contains("Calves Ease it.")).expect("an exercise");
    assert!(exercise.contains("Ask first if: your heel cord hurts."), "{exercise}");
    assert!(exercise.contains("Stop now if: you feel sharp pain."), "{exercise}");
    assert!(pages[1].contains("you feel sharp pain") && pages[1].contains("your heel cord hurts"), "{}", pages[1]);
    assert!(pages[0].contains("Clinic 1 Long Road"), "{}", pages[0]);
    // A program names its exercises by their pages.
    let knees = on("Knees Ease it.").concat();
    assert!(pages.iter().any(|text| text.contains(&format!("1. Knees (page {knees})"))), "{pages:?}");
}

/// Links still work on the screen: each reference in the text is one, to a page of the book.
#[test]
fn references_are_links() {
    let folder = small();
    folder.run(&["build", "--quiet"]).ended(0);
    let json: serde_json::Value =
        serde_json::from_str(&run("qpdf", &["--json"], &folder.join("site/handbook.pdf"))).expect("JSON");
    let text = json.to_string();
    assert!(text.matches("\"/Subtype\":\"/Link\"").count() > 20, "{}", text.matches("/Link").count());
    assert!(!text.contains("/URI"), "nothing leads out of a handbook without an address");
}

/// The same sources, the same bytes; the front page leads to both prints, and without paper to none.
#[test]
fn the_front_page_leads_to_the_book() {
    let folder = small();
    folder.run(&["build", "--quiet"]).ended(0);
    let first = std::fs::read(folder.join("site/handbook.pdf")).expect("a book");
    std::fs::remove_dir_all(folder.join(".rollbook")).expect("a cache");
    folder.run(&["build", "--quiet"]).ended(0);
    assert!(std::fs::read(folder.join("site/handbook.pdf")).expect("a book") == first);
    let home = folder.read("site/index.html");
    assert!(home.contains("href=\"handbook.pdf\"") && home.contains("href=\"handbook-large-print.pdf\""), "{home}");
    folder.run(&["build", "--quiet", "--no-pdf"]).ended(0);
    assert!(!folder.join("site/handbook.pdf").exists());
    assert!(!folder.read("site/index.html").contains("handbook.pdf"));
}

/// A handbook of one page is a book, too.
#[test]
fn a_book_of_one_page() {
    let folder = Folder::with(&[("content/pages/home.md", "# Home\n\nWelcome.\n")]);
    folder.run(&["build", "--quiet"]).ended(0);
    let pages = pages(&folder.join("site/handbook.pdf"));
    assert!(pages.iter().any(|text| text.contains("Welcome.")), "{pages:?}");
}
