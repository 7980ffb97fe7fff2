//! Properties of reading: no input makes it panic, and every place lies in its file.

use std::sync::Arc;

use proptest::prelude::*;
use rollbook::model::{Block, Checked, Inline, Problem, SourcePath, Sources, Span};
use rollbook::pipeline::{self, Memory, Options};

/// Pieces that mean something to some reader, thrown together.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "+++\n",
            "---\n",
            "title = \"x\"\n",
            "title: x\n",
            "title = ",
            "dose = { hold = \"30-90 s\" }\n",
            "[[item]]\n",
            "allow = [{ rule = \"x\" }]\n",
            "# ",
            "## ",
            "#### ",
            "{#id}",
            "{status=mixed}",
            "> ",
            "> [!NOTE]\n",
            "> [!X] y\n",
            "- ",
            "- [ ] ",
            "1. ",
            "\n",
            "\n\n",
            "\r\n",
            "[[",
            "]]",
            "[[a|b]]",
            "![[f]]",
            "![[f]]\n\n",
            "[@a; @b, p. 3]",
            "[x ](../exercises/a.md) [@k]",
            "[[a]] ",
            "[@",
            "[^1]",
            "[^1]: note\n",
            "[x](",
            ")",
            "[x](../a.md#b)",
            "[x][y]",
            "<!--",
            "-->",
            "<!-- review: x -->",
            "<b>",
            "</b>",
            "<div>\n",
            "| a | b |\n| - | - |\n| c | d |\n",
            "```\n",
            "~~",
            "*",
            "**",
            "`",
            "\\",
            "&amp;",
            "\u{feff}",
            "\0",
            "\t",
            "é",
            "日本",
            "👩‍⚕️",
            "\u{301}",
            "http://x",
            "javascript:x",
            "%ff",
            "%E4",
            "\"",
            "'",
            ": ",
            "*a",
            "&a ",
            "? ",
            "{",
            "}",
            "[",
            "]",
            "|",
            "!",
            "@",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
        "[a-z ]{1,12}",
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Pieces of `references.bib`, thrown together.
fn bib_pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "@article{a,\n",
            "@book{b,\n",
            "@incollection{c,\n",
            "@online{d,\n",
            "@string{s = ",
            "@string{t = s # s}\n",
            "@comment{",
            "@xdata{x,\n",
            "\n}\n",
            "}\n\n",
            "},\n",
            "title = {",
            "author = {",
            "editor = \"",
            "year = {",
            "month = ",
            "date = {",
            "pages = {",
            "volume = ",
            "number = {",
            "doi = {10.1/",
            "url = {https://e.org/",
            "crossref = {a}",
            "xdata = {x}",
            "ids = {b, c}",
            "edition = {",
            "langid = {",
            "eprint = {",
            "editortype = {",
            "options = {",
            "{",
            "}",
            "\"",
            ",",
            " # ",
            "=",
            " and ",
            "--",
            "2001",
            "12",
            "jan",
            "\\",
            "\\'{e}",
            "\\textit{",
            "$",
            "$\\alpha$",
            "~",
            "%",
            "@",
            "\n",
            "\r\n",
            "é",
            "日本",
            "½",
            "٢",
            "\u{301}",
            "others",
            "{{",
            "}}",
            "/",
            "-",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
        "[a-z ]{1,8}",
    ];
    prop::collection::vec(piece, 0..80).prop_map(|pieces| pieces.concat())
}

/// The edition of a handbook with these texts in it.
fn edition(files: &[(&str, &str)]) -> pipeline::Edition {
    let texts = files.iter().map(|(path, text)| {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        (SourcePath::new(*path), Arc::from(text))
    });
    let sources = Sources { texts: texts.collect(), ..Sources::default() };
    pipeline::edition(
        Checked::new(sources, Vec::new()),
        &Options { no_pdf: true, ..Options::default() },
        &mut Memory::default(),
    )
}

fn is_inside(span: Span, text: &str) -> bool {
    let range = span.range();
    range.start <= range.end && text.get(range).is_some()
}

/// Every place of every problem lies in its file, on borders of characters.
fn places_hold(problems: &[Problem], sources: &Sources) -> Result<(), TestCaseError> {
    for problem in problems {
        let places = problem.place.iter().chain(problem.related.iter().map(|(place, _)| place));
        for place in places {
            let Some(span) = place.span else { continue };
            let text = sources.text(&place.path).expect("a problem names a file that was read");
            prop_assert!(is_inside(span, text), "{problem:?} in {text:?}");
        }
    }
    Ok(())
}

fn inline_spans(run: &[Inline], spans: &mut Vec<Span>) {
    for inline in run {
        inline.walk(&mut |i| match i {
            Inline::Text(text) => spans.push(text.span),
            Inline::Link { to, .. } | Inline::Picture { to, .. } => spans.push(to.span),
            Inline::Cite(items) => spans.extend(items.value.iter().map(|item| item.key.span)),
            Inline::FootnoteRef(label) => spans.push(label.span),
            _ => {}
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_never_panics_and_places_hold(page in pieces(), fragment in pieces(), config in pieces()) {
        let edition = edition(&[
            ("content/pages/home.md", &page),
            ("content/exercises/a.md", &page),
            ("content/fragments/f.md", &fragment),
            ("content/handbook.toml", &config),
            ("content/vocabulary.toml", &config),
            ("content/safety.toml", &config),
        ]);
        places_hold(&edition.problems, &edition.sources)?;
        for page in edition.book.pages.values() {
            let text = edition.sources.text(&page.source).expect("a page has a file");
            let mut spans = Vec::new();
            page.doc.walk(&mut |block| {
                if let Block::Heading(heading) = block {
                    spans.push(heading.span);
                }
                block.runs().into_iter().for_each(|run| inline_spans(run, &mut spans));
            });
            for span in spans {
                prop_assert!(is_inside(span, text), "{span:?} in {text:?}");
            }
        }
        let made = pipeline::files(&edition, &|_| {});
        places_hold(&made.problems, &edition.sources)?;
    }

    /// Whatever stands in references.bib, it is read, told at its place and written balanced.
    #[test]
    fn references_never_panic_and_places_hold(bib in bib_pieces(), style in 0_usize..90) {
        let styles = rollbook::cite::styles();
        let config = format!("citation_style = \"{}\"\n", styles[style % styles.len()]);
        let bib = format!("@misc{{sound, author = {{Doe, J.}}, title = {{A <b> & \\textit{{b}}}}, year = {{2001}}}}\n{bib}");
        let edition = edition(&[
            ("content/pages/home.md", "# Title\n\nClaims [@sound; @a, p. 3] [@b]. And [@c], [@d; @x]...\n"),
            ("content/references.bib", &bib),
            ("content/handbook.toml", &config),
        ]);
        places_hold(&edition.problems, &edition.sources)?;
        let made = pipeline::files(&edition, &|_| {});
        for (path, bytes) in made.value.into_iter().filter(|(path, _)| path.as_str().ends_with(".html")) {
            let html = String::from_utf8(bytes.to_vec()).expect("HTML is UTF-8");
            prop_assert_eq!(balance(&html), Ok(()), "{} {}", path, html);
        }
    }

    /// Whatever a page says, its file of HTML opens and closes its elements.
    #[test]
    fn html_is_balanced(page in pieces()) {
        let text = format!("# Title\n\n{page}");
        let edition = edition(&[("content/pages/home.md", &text)]);
        let made = pipeline::files(&edition, &|_| {});
        for (path, bytes) in made.value {
            if path.as_str().ends_with(".html") {
                let html = String::from_utf8(bytes.to_vec()).expect("HTML is UTF-8");
                prop_assert_eq!(balance(&html), Ok(()), "{} {}", path, html);
            }
        }
    }
}

/// The first element that is closed wrongly, if any.
fn balance(html: &str) -> Result<(), String> {
    const VOID: [&str; 5] = ["br", "hr", "img", "meta", "link"];
    let mut open = Vec::new();
    for tag in html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
        let name: String = tag.trim_start_matches('/').chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
        if tag.starts_with('!') || VOID.contains(&name.as_str()) {
            continue;
        }
        if !tag.starts_with('/') {
            open.push(name);
        } else if open.pop().as_ref() != Some(&name) {
            return Err(name);
        }
    }
    if open.is_empty() { Ok(()) } else { Err(format!("{open:?}")) }
}
