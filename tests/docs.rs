//! What the pages in `docs/` show is what the program does.

use std::path::Path;

use crate::support::Folder;

const PAGE: &str = "+++
title = \"Calves\"
summary = \"Ease them.\"
region = \"lower-leg\"
muscles = [\"soleus\"]
position = \"sitting\"
equipment = [\"roller\"]
sides = \"each\"
dose = { hold = \"30-90 s\" }
reviewed = 2026-11-24

FIGURE
+++

## Start

Sit down.

## Steps

1. Put the calf on the roller.
2. Roll.

## Where to roll

On the calf.

## Common mistakes

- Too fast.

## Why

It helps.
";

const WORDS: &str = "
region = [{ id = \"lower-leg\", title = \"Lower leg\" }]
muscle = [{ id = \"soleus\", title = \"Soleus\", region = \"lower-leg\" }]
equipment = [{ id = \"roller\", title = \"Roller\" }]
position = [{ id = \"sitting\", title = \"Sitting\" }]
";

/// A drawing that `docs/figures.md` shows, and what draws it.
struct Shown {
    file: String,
    /// The front matter from `[figure]` on.
    figure: String,
    pose: String,
}

/// The blocks of the page, and the pictures that follow them.
fn shown(text: &str) -> Vec<Shown> {
    let (mut block, mut is_code) = (String::new(), false);
    // The last `[figure]`, the poses the last block has, and how many of them have been shown.
    let (mut figure, mut poses, mut next) = (String::new(), Vec::new(), 0);
    let mut shown = Vec::new();
    for line in text.lines() {
        if line.starts_with("```") {
            is_code = !is_code;
            if is_code {
                block.clear();
                continue;
            }
            let own = block.find("[figure]").map(|at| block[at..].split("+++").next().unwrap_or_default().to_owned());
            let names = block.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
            let names: Vec<String> = names.map(str::to_owned).collect();
            match own {
                Some(own) => (figure, poses) = (own, [vec!["start".to_owned()], names].concat()),
                None if block.starts_with("[[figure.more]]") => {
                    figure = format!("{}\n{block}", figure.split("[[figure.more]]").next().unwrap_or_default());
                    poses = names;
                }
                None => continue,
            }
            next = 0;
        } else if is_code {
            block += line;
            block.push('\n');
        } else if let Some((_, file)) = line.split_once("](figures/")
            && line.starts_with("![")
        {
            let pose = poses.get(next).unwrap_or_else(|| panic!("no pose for {file}")).clone();
            next += 1;
            shown.push(Shown { file: file.trim_end_matches(')').to_owned(), figure: figure.clone(), pose });
        }
    }
    shown
}

/// `UPDATE=1` draws them again.
#[test]
fn the_pictures_in_the_docs_are_drawn_by_the_program() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let text = std::fs::read_to_string(docs.join("figures.md")).expect("the page");
    let shown = shown(&text);
    assert!(shown.len() >= 8, "the page shows {} pictures", shown.len());
    for Shown { file, figure, pose } in shown {
        let page = PAGE.replace("FIGURE", &figure);
        let folder = Folder::with(&[("content/exercises/calves.md", &*page), ("content/vocabulary.toml", WORDS)]);
        let ran = folder.run(&["figure", "calves", "--pose", &pose]).ended(0);
        let path = docs.join("figures").join(&file);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, ran.stdout()).expect("docs can be written");
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), ran.stdout(), "{file}");
    }
}

/// The worked example of `docs/checks.md` is a check of the program, as it is compiled and run. `UPDATE=1` copies it.
#[test]
fn the_worked_example_is_a_check_of_the_program() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let page = read("docs/checks.md");
    let (mut told, mut rest, mut shown) = (String::new(), page.as_str(), 0);
    while let Some((before, after)) = rest.split_once("<!-- ") {
        let (name, after) = after.split_once(" -->\n").expect("a comment ends");
        let (fence, after) = after.split_once('\n').expect("a block follows");
        let (_, after) = after.split_once("```\n").expect("the block ends");
        let text = match name.split_once(' ') {
            Some((file, word)) => {
                let lines: Vec<String> =
                    read(file).lines().filter(|line| line.contains(word)).map(str::to_owned).collect();
                assert_eq!(lines.len(), 2, "{word} in {file}: {lines:?}");
                lines.iter().map(|line| format!("{}\n", line.trim())).collect()
            }
            None => read(name),
        };
        told += &format!("{before}<!-- {name} -->\n{fence}\n{text}```\n");
        (rest, shown) = (after, shown + 1);
    }
    told += rest;
    assert_eq!(shown, 3);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(root.join("docs/checks.md"), &told).expect("docs can be written");
        return;
    }
    assert!(told == page, "docs/checks.md shows other code than there is: run UPDATE=1 cargo test --release docs");
}
