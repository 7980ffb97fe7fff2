//! The published formulas against an independent implementation, and against the worked example of a paper.

use rollbook::check::readability::Counts;
use serde_json::Value;

/// How far a grade may be from textstat’s. Its syllables come from the CMU dictionary, ours from spelling; the largest
/// differences come from words that the dictionary lacks.
const GRADE: f64 = 0.7;
const SMOG: f64 = 0.55;

/// Where numbers have a point and words are shortened, textstat ends a sentence at each full stop; there the same
/// grade is asked for with its number of sentences.
const SHORTENED: [&str; 4] = ["numerals-", "abbreviations-", "hyphenated-", "legal-"];

/// Twenty passages, from a text for children to a contract; `tests/readability/textstat.py` made the numbers.
#[test]
fn grades_agree_with_textstat() {
    let file = include_str!("readability/passages.json");
    let passages: Value = serde_json::from_str(file).expect("JSON");
    let passages = passages["passages"].as_array().expect("a list");
    assert_eq!(passages.len(), 20);
    let mut told = String::new();
    let mut sums = [0.0; 2];
    for passage in passages {
        let name = passage["name"].as_str().expect("a name");
        let number = |key: &str| passage[key].as_f64().expect("a number");
        let mut counts = Counts::of(passage["text"].as_str().expect("a text"));
        assert_eq!(counts.words as f64, number("words"), "{name}: words");
        let is_shortened = SHORTENED.iter().any(|start| name.starts_with(start));
        if is_shortened {
            counts.sentences = number("sentences") as usize;
        }
        let differ = [counts.flesch_kincaid() - number("flesch_kincaid"), counts.smog() - number("smog")];
        for (sum, differ) in sums.iter_mut().zip(differ) {
            *sum += differ.abs() / passages.len() as f64;
        }
        let sentences = (counts.sentences as f64 - number("sentences")).abs();
        if differ[0].abs() > GRADE || differ[1].abs() > SMOG || sentences > 1.0 {
            told += &format!("{name}: {differ:.2?}, {sentences} sentences\n");
        }
    }
    assert!(told.is_empty(), "{told}");
    assert!(sums[0] < 0.2 && sums[1] < 0.2, "on average {sums:.2?}");
}

/// McLaughlin’s own example: 95 long words in 30 sentences give grade 13 by the quick way, which takes the root of
/// the nearest square and adds 3.
#[test]
fn smog_is_mclaughlins() {
    let counts = |polysyllables| Counts { sentences: 30, words: 600, syllables: 900, polysyllables };
    for (polysyllables, quick) in [(95, 13.0), (110, 13.0), (0, 3.0)] {
        let grade = counts(polysyllables).smog();
        assert!((grade - quick).abs() <= 1.1, "{polysyllables} long words: {grade}");
    }
    assert!((counts(95).smog() - 13.295).abs() < 0.001);
}

/// 0.39 · 20 + 11.8 · 1.5 − 15.59.
#[test]
fn flesch_kincaid_is_kincaids() {
    let counts = Counts { sentences: 30, words: 600, syllables: 900, polysyllables: 95 };
    assert!((counts.flesch_kincaid() - 9.91).abs() < 1e-9);
    assert_eq!(Counts::of("").flesch_kincaid(), 0.0);
    assert_eq!(Counts::of("… 5 …").sentences, 1);
}
