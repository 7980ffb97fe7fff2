//! The examples of CommonMark 0.31.2 through our reader and writer.
//!
//! The specification comes from npm and is not committed. What our rules change is listed with
//! the rule that explains it; an example that is listed and passes fails the test.

use std::path::{Path, PathBuf};
use std::process::Command;

use rollbook::model::{Fragment, PageId, Placed, Ref, SourcePath};
use rollbook::parse;
use rollbook::render::{Known, Link, Links, Shown, html};
use scraper::{Html, Node};

/// Examples that come out otherwise, and the rule that says so.
const EXCEPTIONS: &[(usize, &str)] =
    &[(183, COMMENT), (548, WIKI), (559, WIKI), (590, WIKI), (625, COMMENT), (626, COMMENT)];

/// Examples of raw HTML, which is told (`raw-html`) and cannot be printed.
const RAW_HTML: &[usize] = &[
    21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171,
    172, 173, 174, 175, 176, 177, 178, 180, 184, 185, 186, 187, 188, 189, 190, 191, 201, 344, 475, 476, 477, 491, 494,
    524, 536, 613, 614, 615, 616, 617, 623, 627, 628, 629, 630, 631, 642, 643,
];

/// What our reader says of raw HTML.
const HTML_RULES: [&str; 2] = ["raw-html", "unclosed-comment"];

/// Links as they were written, since there is no handbook.
struct Literal;

impl Links for Literal {
    fn link(&self, _: &SourcePath, to: &Ref) -> Option<Link> {
        let href = to.written().to_owned();
        Some(Link { title: href.clone(), href, external: false })
    }

    fn picture(&self, _: &SourcePath, to: &Ref) -> Option<Shown> {
        Some(Shown { files: vec![(to.written().to_owned(), 0)], size: None })
    }

    fn figure(&self, _: &Placed, _: usize) -> Option<String> {
        None
    }

    fn fragment(&self, _: &str) -> Option<&Fragment> {
        None
    }

    fn term(&self, _: &PageId) -> Option<(String, &str)> {
        None
    }
}

struct Example {
    number: usize,
    markdown: String,
    html: String,
}

#[test]
fn commonmark_examples() {
    let path = SourcePath::new("example.md");
    let (mut wrong, mut passing) = (Vec::new(), Vec::new());
    let examples = examples();
    assert_eq!(examples.len(), 652, "examples of CommonMark 0.31.2");
    for example in &examples {
        let read = parse::markdown(&path, &example.markdown);
        let ours = html(&path, &read.value, Known::default(), &Literal);
        let rules: Vec<&str> = read.problems.iter().map(|problem| problem.rule.name).collect();
        let listed = EXCEPTIONS.iter().find(|(number, _)| *number == example.number);
        let same = normal(&ours) == normal(&example.html);
        let is_raw_html = RAW_HTML.contains(&example.number);
        match (same, listed.is_some() || is_raw_html) {
            (true, true) => passing.push(example.number),
            (true, false) => {}
            (false, true) if !is_raw_html || rules.iter().any(|rule| HTML_RULES.contains(rule)) => {}
            (false, _) => wrong.push(format!(
                "{}: {rules:?}\n{}\n--- expected\n{}\n--- ours\n{ours}",
                example.number, example.markdown, example.html
            )),
        }
    }
    assert!(wrong.is_empty(), "{} examples come out otherwise:\n{}", wrong.len(), wrong.join("\n=====\n"));
    assert!(passing.is_empty(), "listed as exceptions, but they pass: {passing:?}");
    println!(
        "{} examples, {} exceptions, {} of them raw HTML",
        examples.len(),
        EXCEPTIONS.len() + RAW_HTML.len(),
        RAW_HTML.len()
    );
}

/// Double brackets are links here, and ordinary text in CommonMark.
const WIKI: &str = "[[wiki links]]";

/// HTML comments are read and dropped.
const COMMENT: &str = "HTML comments";

fn examples() -> Vec<Example> {
    let text = std::fs::read_to_string(specification()).expect("the specification can be read");
    let text = text.split("<!-- END TESTS -->").next().unwrap_or_default().replace('→', "\t");
    let fence = "`".repeat(32);
    let mut examples = Vec::new();
    let mut rest = text.as_str();
    while let Some((_, after)) = rest.split_once(&format!("\n{fence} example\n")) {
        let (body, after) = after.split_once(&format!("\n{fence}\n")).expect("an example ends");
        let body = format!("{body}\n");
        let (markdown, html) = match body.strip_prefix(".\n") {
            Some(html) => (String::new(), html.to_owned()),
            None => body.split_once("\n.\n").map(|(m, h)| (format!("{m}\n"), h.to_owned())).expect("two halves"),
        };
        examples.push(Example { number: examples.len() + 1, markdown, html });
        rest = after;
    }
    examples
}

/// The specification, fetched once with npm.
fn specification() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    let spec = folder.join("node_modules/commonmark-spec/spec.txt");
    if !spec.exists() {
        let npm = Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder).status();
        let done = npm.expect("npm fetches the CommonMark specification; install Node.js with npm").success();
        assert!(done, "npm ci in tests/browser failed");
    }
    spec
}

/// What a browser makes of some HTML, without white space between blocks, ids and classes.
fn normal(html: &str) -> String {
    let tree = Html::parse_fragment(html);
    let mut out = String::new();
    write(tree.tree.root(), false, &mut out);
    out
}

type Element<'a> = ego_tree::NodeRef<'a, Node>;

fn write(node: Element<'_>, verbatim: bool, out: &mut String) {
    match node.value() {
        Node::Text(text) if verbatim => out.push_str(text),
        Node::Text(text) => {
            let between_blocks = node.prev_sibling().is_none_or(is_block) || node.next_sibling().is_none_or(is_block);
            let mut text = text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
            if !between_blocks || !text.is_empty() {
                let raw = node.value().as_text().expect("a text");
                if raw.starts_with(|c: char| c.is_ascii_whitespace())
                    && node.prev_sibling().is_some_and(|n| !is_block(n))
                {
                    text.insert(0, ' ');
                }
                if raw.ends_with(|c: char| c.is_ascii_whitespace()) && node.next_sibling().is_some_and(|n| !is_block(n))
                {
                    text.push(' ');
                }
                out.push_str(&text);
            }
        }
        Node::Element(element) => {
            let name = element.name();
            // Our tables stand in a box of their own, and notes in a section.
            let is_ours = element.attr("class").is_some_and(|class| class == "table");
            let mut attributes: Vec<String> = element
                .attrs()
                .filter(|(key, value)| match *key {
                    "id" | "scope" => false,
                    "class" => value.starts_with("language-"),
                    _ => true,
                })
                .map(|(key, value)| format!(" {key}={value:?}"))
                .collect();
            attributes.sort();
            if !is_ours {
                out.push_str(&format!("<{name}{}>", attributes.concat()));
            }
            node.children().for_each(|child| write(child, verbatim || name == "pre", out));
            if !is_ours {
                out.push_str(&format!("</{name}>"));
            }
        }
        _ => node.children().for_each(|child| write(child, verbatim, out)),
    }
}

fn is_block(node: Element<'_>) -> bool {
    const BLOCKS: [&str; 20] = [
        "p",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "table",
        "thead",
        "tbody",
        "tr",
        "td",
        "th",
        "div",
    ];
    node.value().as_element().is_some_and(|element| BLOCKS.contains(&element.name()))
}
