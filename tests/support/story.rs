//! A story is a whole small handbook in one text: a sentence, files, the expected problems, and
//! parts of the expected site.
//!
//! ```text
//! A link to a page that is not there names its neighbour.
//! -- content/pages/home.md --
//! …
//! -- problems --
//! content/pages/home.md:4:26-4:34 error[broken-link] there is no page `pages/hom`
//!   hint: did you mean `home.md`?
//! -- site/index.html main .prose --
//! <p>…</p>
//! ```
//!
//! `-- handout ARGUMENTS --` and `-- check ARGUMENTS --` tell the problems of that command, run in the handbook’s
//! folder.
//!
//! `-- PATH hex --` is a file written as hexadecimal bytes, `-- PATH -> TARGET --` a symbolic
//! link. Without a part `problems`, none are expected. `UPDATE=1` rewrites what is expected.

use std::fmt::Write as _;
use std::path::Path;

use rollbook::model::Severity;
use scraper::{Html, Selector};
use serde_json::Value;

use super::Folder;

/// A story taken apart.
pub struct Story {
    sentence: String,
    parts: Vec<(String, String)>,
}

impl Story {
    pub fn parse(text: &str) -> Self {
        let mut story = Self { sentence: String::new(), parts: Vec::new() };
        for line in text.split_inclusive('\n') {
            let header = line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --"));
            match (header, story.parts.last_mut()) {
                (Some(name), _) => story.parts.push((name.to_owned(), String::new())),
                (None, Some((_, body))) => body.push_str(line),
                (None, None) => story.sentence.push_str(line),
            }
        }
        story
    }

    /// Writes the handbook of the story into a folder.
    pub fn unpack(&self) -> Folder {
        let folder = Folder::new();
        for (name, body) in &self.parts {
            if let Some((link, target)) = name.split_once(" -> ") {
                let link = folder.join(link);
                std::fs::create_dir_all(link.parent().expect("a parent")).expect("folders");
                std::os::unix::fs::symlink(target, link).expect("a symbolic link");
            } else if let Some(path) = name.strip_suffix(" hex") {
                let digits: String = body.split_whitespace().collect();
                let byte = |i| u8::from_str_radix(&digits[i..i + 2], 16).expect("hexadecimal bytes");
                folder.write(path, (0..digits.len()).step_by(2).map(byte).collect::<Vec<_>>());
            } else if !is_told(name) && !name.starts_with("site/") {
                folder.write(name, body);
            }
        }
        folder
    }

    /// Whether a problem belongs into this story. What checks advise on wording and order is told only where the story
    /// speaks of the rule; a story on footnotes need not be good prose.
    fn speaks_of(&self, rule: &str) -> bool {
        const ALWAYS: [&str; 6] = [
            "missing-recommended",
            "many-exercises",
            "too-many-exercises",
            "uncited-reference",
            "unused-fragment",
            "idle-clearance",
        ];
        let advises =
            |check: &rollbook::check::Check| check.rule.name == rule && check.rule.severity != Severity::Error;
        let is_advice = rollbook::check::CHECKS.iter().any(advises) && !ALWAYS.contains(&rule);
        let told =
            self.parts.iter().filter(|(name, _)| is_told(name)).any(|(_, body)| body.contains(&format!("[{rule}]")));
        !is_advice || told || self.sentence.contains(&format!("`{rule}`"))
    }

    /// The story as it would be if what happens were what is expected.
    fn told(&self, problems: &str, folder: &Folder, site: &Folder) -> String {
        let mut text = self.sentence.clone();
        let mut has_problems = false;
        for (name, body) in &self.parts {
            let _ = writeln!(text, "-- {name} --");
            if name == "problems" {
                has_problems = true;
                text.push_str(problems);
            } else if let Some(wanted) = name.strip_prefix("site/") {
                text.push_str(&part_of_site(site, wanted));
            } else if name.starts_with("handout ") {
                text.push_str(&of_handout(folder, name, &|rule| self.speaks_of(rule)));
            } else if name.starts_with("check ") {
                let args: Vec<&str> = name.split(' ').chain(["--no-pdf", "--format", "json", "--quiet"]).collect();
                text.push_str(&told_problems(&folder.run(&args).stdout(), &|rule| self.speaks_of(rule)));
            } else {
                text.push_str(body);
            }
        }
        if !has_problems && !problems.is_empty() {
            let _ = write!(text, "-- problems --\n{problems}");
        }
        text
    }

    /// Runs the story; answers with the text as it should be, which is the text as it is if the
    /// story holds.
    pub fn run(&self, args: &[&str]) -> String {
        let folder = self.unpack();
        let site = Folder::new();
        let out = site.path().display().to_string();
        let mut all = vec!["build", "--format", "json", "--quiet", "--out", &out];
        all.extend(args);
        let ran = folder.run(&all);
        let problems = told_problems(&ran.stdout(), &|rule| self.speaks_of(rule));
        let has_errors = problems.lines().any(|line| line.contains(" error["));
        assert_eq!(ran.code(), i32::from(has_errors), "{}", ran.stderr());
        self.told(&problems, &folder, &site)
    }

    /// The rules whose problems the story expects.
    pub fn rules(&self) -> Vec<String> {
        let problems = self.parts.iter().filter(|(name, _)| is_told(name));
        let lines = problems.flat_map(|(_, body)| body.lines()).filter(|line| !line.starts_with(' '));
        let rule = |line: &str| Some(line.split_once('[')?.1.split_once(']')?.0.to_owned());
        lines.filter_map(rule).collect()
    }
}

/// The problems of a command that makes a sheet.
fn of_handout(folder: &Folder, command: &str, speaks_of: &dyn Fn(&str) -> bool) -> String {
    let place = Folder::new();
    let out = place.join("sheets").display().to_string() + "/";
    let args: Vec<&str> = command.split(' ').chain(["--format", "json", "--quiet", "--force", "-o", &out]).collect();
    let ran = folder.run(&args);
    let problems = told_problems(&ran.stdout(), speaks_of);
    let has_errors = problems.lines().any(|line| line.contains(" error["));
    assert_eq!(ran.code(), i32::from(has_errors), "{}", ran.stderr());
    assert_eq!(std::path::Path::new(&out).exists(), !has_errors, "{command}: a sheet is there unless there are errors");
    problems
}

/// Whether a part of a story holds problems.
fn is_told(part: &str) -> bool {
    part == "problems" || part.starts_with("handout ") || part.starts_with("check ")
}

/// The problems of some rules, from JSON, as a story writes them.
pub fn told_problems(json: &str, speaks_of: &dyn Fn(&str) -> bool) -> String {
    let problems: Vec<Value> = serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"));
    let mut text = String::new();
    for problem in problems.iter().filter(|problem| speaks_of(problem["rule"].as_str().unwrap_or_default())) {
        let say = |key: &str| problem[key].as_str().unwrap_or_default();
        let _ = writeln!(text, "{} {}[{}] {}", place(problem), say("severity"), say("rule"), say("message"));
        for other in problem["related"].as_array().into_iter().flatten() {
            let _ = writeln!(text, "  {} {}", place(other), other["message"].as_str().unwrap_or_default());
        }
        if let Some(hint) = problem["hint"].as_str() {
            let _ = writeln!(text, "  hint: {hint}");
        }
    }
    text
}

fn place(value: &Value) -> String {
    let file = value["file"].as_str().unwrap_or("handbook");
    match value["line"].as_u64() {
        None => file.to_owned(),
        Some(line) => format!("{file}:{line}:{}-{}:{}", value["column"], value["end_line"], value["end_column"]),
    }
}

/// `exercises/calves/index.html main .prose`: the inside of each element that matches; without a
/// selector, the whole file.
fn part_of_site(site: &Folder, wanted: &str) -> String {
    let (path, selector) = wanted.split_once(' ').unwrap_or((wanted, ""));
    let Ok(text) = std::fs::read_to_string(site.join(path)) else {
        return "(this file is not in the site)\n".to_owned();
    };
    if selector.is_empty() {
        return text;
    }
    let selector = Selector::parse(selector).expect("a selector");
    let html = Html::parse_document(&text);
    let found: Vec<String> = html.select(&selector).map(|element| element.inner_html().trim().to_owned()).collect();
    if found.is_empty() { "(nothing matches)\n".to_owned() } else { found.join("\n") + "\n" }
}

/// Runs every story of a folder of `tests/stories/`.
pub fn stories(room: &str, args: &[&str]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories").join(room);
    let mut wrong = String::new();
    let mut count = 0;
    for entry in walkdir::WalkDir::new(&folder).sort_by_file_name() {
        let entry = entry.expect("a readable folder");
        if entry.path().extension().is_none_or(|ending| ending != "story") {
            continue;
        }
        count += 1;
        let text = std::fs::read_to_string(entry.path()).expect("a story");
        let told = Story::parse(&text).run(args);
        if told == text {
            continue;
        }
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(entry.path(), &told).expect("a story can be rewritten");
        } else {
            let name = entry.file_name().display();
            let _ = write!(wrong, "\n==== {room}/{name}: expected\n{text}\n==== {room}/{name}: happened\n{told}");
        }
    }
    assert!(count > 0, "no stories in {}", folder.display());
    assert!(wrong.is_empty(), "{wrong}");
}
