//! Runs the stories, room by room, and makes sure that every rule has one.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::story::{Story, stories};

const NO_PDF: &[&str] = &["--no-pdf"];

#[test]
fn load() {
    stories("load", NO_PDF);
}

#[test]
fn parse() {
    stories("parse", NO_PDF);
}

#[test]
fn cite() {
    stories("cite", NO_PDF);
}

#[test]
fn link() {
    stories("link", NO_PDF);
}

#[test]
fn figure() {
    stories("figure", NO_PDF);
}

#[test]
fn check() {
    stories("check", NO_PDF);
}

#[cfg(feature = "pdf")]
#[test]
fn client() {
    stories("client", NO_PDF);
}

#[test]
fn plan() {
    stories("plan", NO_PDF);
}

#[test]
fn render() {
    stories("render", NO_PDF);
}

#[test]
fn judge() {
    stories("judge", NO_PDF);
}

#[cfg(feature = "pdf")]
#[test]
fn press() {
    stories("press", &[]);
}

/// Every story of a handbook with more than one kind of mistake.
#[test]
fn pipeline() {
    stories("pipeline", NO_PDF);
}

/// A rule that no story breaks could stop working, and nobody would see it.
#[test]
fn every_rule_has_a_story() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories");
    let mut broken = BTreeSet::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok) {
        if entry.path().extension().is_some_and(|ending| ending == "story") {
            let text = std::fs::read_to_string(entry.path()).expect("a story");
            broken.extend(Story::parse(&text).rules());
        }
    }
    // A text of 16 MiB is not kept in a story: see `cli::a_huge_file_is_told`.
    broken.insert("huge-file".to_owned());
    let rules: BTreeSet<String> = rollbook::pipeline::rules().iter().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(broken.difference(&rules).collect::<Vec<_>>(), Vec::<&String>::new(), "stories of rules that are gone");
    assert_eq!(rules.difference(&broken).collect::<Vec<_>>(), Vec::<&String>::new(), "rules without a story");
}
