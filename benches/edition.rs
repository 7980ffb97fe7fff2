//! What a handbook costs, as ratios to the floor: reading the same Markdown with pulldown-cmark
//! and writing HTML, with nothing else. `cargo bench` prints them; nothing is asserted.
//!
//! Rounds are taken in turn (floor, edition, pages, floor, …), so that a busy machine hits all of
//! them alike; the ratio is the median of the ratios within a round.

// What it measures is what it prints.
#![allow(clippy::print_stdout)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rayon::prelude::*;
use rollbook::check;
use rollbook::figure;
use rollbook::model::{Checked, Markup, SourcePath, Sources};
use rollbook::pipeline::{self, Memory, Options};

const ROUNDS: usize = 9;

fn main() {
    println!("| pages | floor | edition | files | edition/floor | files/floor | all/floor |");
    println!("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for pages in [10, 100, 1000, 5000] {
        let sources = handbook(pages, true);
        let rounds: Vec<[Duration; 3]> = (0..ROUNDS).map(|_| round(&sources)).collect();
        let time = |which: usize| median(rounds.iter().map(|round| round[which].as_secs_f64() * 1000.0));
        let ratio = |which: &[usize]| {
            let of = |round: &[Duration; 3]| which.iter().map(|i| round[*i].as_secs_f64()).sum::<f64>();
            median(rounds.iter().map(|round| of(round) / round[0].as_secs_f64()))
        };
        println!(
            "| {pages} | {:.2} ms | {:.2} ms | {:.2} ms | {:.1} | {:.1} | {:.1} |",
            time(0),
            time(1),
            time(2),
            ratio(&[1]),
            ratio(&[2]),
            ratio(&[1, 2])
        );
    }
    checking();
    meaning();
    drawing();
}

/// What all checks cost: with nothing remembered, with everything remembered, and after one page has changed.
fn checking() {
    println!("\n| pages | words | all checks | a page | remembered | one page edited |");
    println!("| ---: | ---: | ---: | ---: | ---: | ---: |");
    for pages in [100, 1000, 4000] {
        let sources = handbook(pages, true);
        let words: usize = sources.texts.values().map(|text| text.split_whitespace().count()).sum();
        let edited = {
            let mut sources = sources.clone();
            let path = SourcePath::new(format!("content/exercises/exercise-{}.md", pages / 2));
            let text = sources.texts[&path].replace("## Why", "One more line. Then rest.\n\n## Why");
            sources.texts.insert(path, Arc::from(text));
            sources
        };
        let options = Options { no_pdf: true, ..Options::default() };
        let mut memory = Memory::default();
        let mut edition =
            |sources: &Sources| pipeline::edition(Checked::new(sources.clone(), Vec::new()), &options, &mut memory);
        let (before, after) = (edition(&sources), edition(&edited));
        let timed = |book, memory: &mut check::Memory| {
            let started = Instant::now();
            black_box(check::check(book, memory));
            started.elapsed().as_secs_f64() * 1e3
        };
        let rounds: Vec<[f64; 3]> = (0..ROUNDS)
            .map(|_| {
                let mut memory = check::Memory::default();
                let all = timed(&before.book, &mut memory);
                let again = timed(&before.book, &mut memory);
                [all, again, timed(&after.book, &mut memory)]
            })
            .collect();
        let time = |which: usize| median(rounds.iter().map(|round| round[which]));
        println!(
            "| {pages} | {words} | {:.1} ms | {:.0} µs | {:.1} ms | {:.1} ms |",
            time(0),
            time(0) * 1e3 / pages as f64,
            time(1),
            time(2)
        );
    }
}

/// What figures cost: the edition of the shipped handbook with what was drawn before, and without; and
/// how heavy they are.
fn drawing() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = rollbook::load::load(root).expect("the shipped handbook");
    let edition = pipeline::edition(sources, &Options::default(), &mut Memory::default());
    let drawings: Vec<_> = edition.figures.poses.values().flat_map(|drawings| drawings.iter()).collect();
    let locators = edition.figures.locators.len();
    let draw = || {
        let started = Instant::now();
        black_box(figure::figures(&edition.book, &mut figure::Memory::default()));
        started.elapsed().as_secs_f64() * 1e3
    };
    let mut memory = figure::Memory::default();
    black_box(figure::figures(&edition.book, &mut memory));
    let mut again = || {
        let started = Instant::now();
        black_box(figure::figures(&edition.book, &mut memory));
        started.elapsed().as_secs_f64() * 1e3
    };
    let rounds: Vec<(f64, f64)> = (0..ROUNDS).map(|_| (draw(), again())).collect();
    let weights = drawings.iter().map(|drawing| {
        let text = |part: &Markup| if let Markup::Text(text) = part { text.len() } else { 0 };
        drawing.page.iter().map(text).sum::<usize>() as f64 / 1024.0
    });
    println!("\n| figures | small body maps | all drawn | all remembered | median weight |");
    println!("| ---: | ---: | ---: | ---: | ---: |");
    println!(
        "| {} | {locators} | {:.2} ms | {:.2} ms | {:.1} KiB |",
        drawings.len(),
        median(rounds.iter().map(|(all, _)| *all)),
        median(rounds.iter().map(|(_, again)| *again)),
        median(weights),
    );
}

/// What terms and citations cost: the same pages with a glossary of 40 terms and two citations each,
/// and without. A cost that grows linearly is the same for each page.
fn meaning() {
    println!("\n| pages | plain | with terms and citations | ratio | cost a page |");
    println!("| ---: | ---: | ---: | ---: | ---: |");
    for pages in [250, 500, 1000, 2000, 4000] {
        let (plain, full) = (handbook(pages, false), handbook(pages, true));
        let whole = |sources: &Sources| round(sources)[1..].iter().map(Duration::as_secs_f64).sum::<f64>();
        let rounds: Vec<(f64, f64)> = (0..ROUNDS).map(|_| (whole(&plain), whole(&full))).collect();
        println!(
            "| {pages} | {:.1} ms | {:.1} ms | {:.2} | {:.1} µs |",
            median(rounds.iter().map(|(plain, _)| plain * 1e3)),
            median(rounds.iter().map(|(_, full)| full * 1e3)),
            median(rounds.iter().map(|(plain, full)| full / plain)),
            median(rounds.iter().map(|(plain, full)| (full - plain) * 1e6 / pages as f64)),
        );
    }
}

/// The floor, an edition (read, link, check, plan), and its files.
fn round(sources: &Sources) -> [Duration; 3] {
    let options = Options { no_pdf: true, ..Options::default() };
    let started = Instant::now();
    let texts: Vec<_> = sources.texts.values().collect();
    texts.par_iter().for_each(|text| {
        let body = text.rsplit_once("\n+++\n").map_or(&***text, |(_, body)| body);
        let mut html = String::with_capacity(body.len() * 2);
        html_of(body, &mut html);
        black_box(html);
    });
    let floor = started.elapsed();
    let loaded = Checked::new(sources.clone(), Vec::new());
    let started = Instant::now();
    let edition = pipeline::edition(loaded, &options, &mut Memory::default());
    let read = started.elapsed();
    let advice = |rule: &str| ADVICE.contains(&rule);
    let problem = edition.problems.iter().find(|problem| !advice(problem.rule.name));
    assert!(problem.is_none(), "{problem:?}");
    let started = Instant::now();
    black_box(pipeline::files(&edition, &|_| {}));
    [floor, read, started.elapsed()]
}

/// pulldown-cmark's own events, written in the shortest way: their text, escaped.
fn html_of(markdown: &str, out: &mut String) {
    use pulldown_cmark::{Event, Options, Parser};
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES) {
        match event {
            Event::Text(text) | Event::Code(text) => {
                pulldown_cmark_escape::escape_html_body_text(&mut *out, &text).expect("a String takes any text");
            }
            Event::Start(_) => out.push_str("<p>"),
            Event::End(_) => out.push_str("</p>"),
            _ => out.push(' '),
        }
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// A handbook of exercises that mention and relate to each other; with `meaning`, they use the terms
/// of a glossary and cite works, too. The same numbers give the same handbook.
fn handbook(pages: usize, meaning: bool) -> Sources {
    let mut texts = vec![
        ("content/pages/home.md".to_owned(), "# Home\n\nWelcome to [[exercise-0]].\n".to_owned()),
        ("content/vocabulary.toml".to_owned(), vocabulary(pages)),
        ("content/safety.toml".to_owned(), "[[stop_now]]\ntext = \"it hurts\"\n".to_owned()),
    ];
    texts.extend((0..pages).map(|i| (format!("content/exercises/exercise-{i}.md"), exercise(i, pages, meaning))));
    if meaning {
        texts.push(("content/references.bib".to_owned(), works(pages)));
        texts.extend(TERMS.iter().enumerate().map(|(i, term)| {
            let text = format!("+++\ntitle = \"{term}\"\ndefinition = \"What {i} means.\"\n+++\n");
            (format!("content/glossary/term-{i}.md"), text)
        }));
    }
    let texts = texts.into_iter().map(|(path, text)| (SourcePath::new(path), Arc::from(text)));
    Sources { texts: texts.collect(), ..Sources::default() }
}

/// Words and phrases that the exercises use, and some that they do not.
const TERMS: [&str; 40] = [
    "roller",
    "breath",
    "pain",
    "slowly",
    "calmly",
    "rest",
    "wall",
    "without pain",
    "for a breath",
    "towards the wall",
    "as far as you like",
    "some change",
    "trial",
    "fascia",
    "muscle spindle",
    "tendon organ",
    "stretch reflex",
    "trigger point",
    "adhesion",
    "tone",
    "range of motion",
    "tender spot",
    "discomfort",
    "hold",
    "pass",
    "set",
    "dose",
    "session",
    "warm-up",
    "cool-down",
    "soreness",
    "recovery",
    "posture",
    "balance",
    "control",
    "brace",
    "hollow",
    "tissue",
    "load",
    "law",
];

/// What the words of a generator cannot help: terms that no exercise uses.
const ADVICE: [&str; 1] = ["orphan-page"];

/// As many works as the exercises cite.
fn works(pages: usize) -> String {
    let mut text = String::new();
    for i in 0..pages.min(50) {
        let _ = writeln!(
            text,
            "@article{{key{i}, author = {{Writer{i}, Ann and Other, Bob}}, title = {{Rolling, part {i}}}, journal = \
             {{Journal of Rolling}}, year = {{{}}}, volume = {{{i}}}, pages = {{1--9}}}}",
            1990 + i % 30
        );
    }
    text
}

fn vocabulary(pages: usize) -> String {
    let mut text = String::new();
    for (list, count) in [("region", 5), ("muscle", 30), ("equipment", 12), ("position", 6)] {
        // No more than the exercises use.
        for i in (0..count).filter(|i| pages >= 30 || *i < pages || (list == "muscle" && *i < pages + 11 && *i >= 11)) {
            let region = if list == "muscle" { format!("region = \"region-{}\"\n", i % 5) } else { String::new() };
            let _ = write!(text, "[[{list}]]\nid = \"{list}-{i}\"\ntitle = \"{list} {i}\"\n{region}\n");
        }
    }
    text
}

/// A sentence that hardly any other page has: checks compare the words of all pages.
fn sentence(i: usize, n: usize) -> String {
    const VERBS: [&str; 8] = ["Roll", "Lean", "Turn", "Press", "Slide", "Shift", "Rock", "Tip"];
    const WHAT: [&str; 16] = [
        "the roller",
        "one knee",
        "that heel",
        "your calf",
        "the ball",
        "both hips",
        "this thigh",
        "your weight",
        "one foot",
        "the stick",
        "your elbow",
        "the mat",
        "a towel",
        "your back",
        "each hand",
        "the chest",
    ];
    const WHERE: [&str; 16] = [
        "towards the wall",
        "beside the chair",
        "over soft ground",
        "under a window",
        "near your bag",
        "past the rug",
        "along its edge",
        "across the seam",
        "behind the line",
        "below that mark",
        "on firm boards",
        "off the step",
        "around the corner",
        "from the door",
        "up the side",
        "down a slope",
    ];
    const HOW: [&str; 16] = [
        "slowly",
        "calmly",
        "for a breath",
        "without pain",
        "as far as you like",
        "with some change",
        "in small parts",
        "like a clock",
        "twice a day",
        "by a thumb",
        "until it eases",
        "more than before",
        "at your pace",
        "while you hum",
        "with care",
        "bit by bit",
    ];
    // Numbers that look thrown: a linear congruential generator (Knuth, MMIX).
    let mut random = (i * 64 + n) as u64;
    let mut pick = |from: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 40) as usize % from
    };
    let (verb, what, place, how) = (VERBS[pick(8)], WHAT[pick(16)], WHERE[pick(16)], HOW[pick(16)]);
    format!("{verb} {what} {place} {how}.")
}

fn exercise(i: usize, pages: usize, meaning: bool) -> String {
    // A step through all numbers that never repeats soon.
    let other = |n: usize| (i * 7 + n * 131 + 1) % pages.max(2);
    let link = |n: usize| {
        let to = other(n);
        format!("[exercise {to}](exercise-{to}.md)")
    };
    let say = |n: usize| sentence(i, n);
    let cite = |n: usize| if meaning { format!(" [@key{n}]") } else { String::new() };
    // Two that name each other: the first and the second, the third and the fourth.
    let pair = i ^ 1;
    let related = if pair < pages { format!("related = [\"exercise-{pair}\"]\n") } else { String::new() };
    let mut text = format!(
        "+++\ntitle = \"Exercise {i}\"\nsummary = \"For the sake of place {i}.\"\nregion = \"region-{}\"\n\
         muscles = [\"muscle-{}\", \"muscle-{}\"]\nposition = \"position-{}\"\nequipment = [\"equipment-{}\"]\n\
         sides = \"each\"\ndose = {{ hold = \"30-90 s\", sets = 2 }}\n{related}reviewed = 2026-11-24\n\
         figure = {{ alt = \"A person on a roller.\" }}\n+++\n\n## Start\n\nTake position {}. It follows {} and comes before \
         {}.\n\n{}\n\n## Steps\n\n",
        i % 5,
        i % 30,
        (i + 11) % 30,
        i % 6,
        i % 12,
        i % 6,
        link(1),
        link(2),
        say(0),
    );
    for step in 1..=9 {
        let _ = writeln!(text, "{step}. {}", say(step));
    }
    let _ = writeln!(text, "10. Stay for your hold time.\n11. Change to the other side.");
    let _ = write!(text, "\n## Where to roll\n\n- {}\n- See also {}.\n- {}\n", say(12), link(3), say(13));
    let _ = write!(text, "\n## Common mistakes\n\n- {}\n- {}\n- {}\n", say(14), say(15), say(16));
    let _ = write!(
        text,
        "\n## Why\n\nA trial found *some* change{}. Others use {} or {}{}.\n",
        cite(i % 50),
        link(4),
        link(5),
        cite((i * 3 + 1) % pages.min(50))
    );
    text
}
