//! Sections and pages that ask for more years of school than their readers may have.

use super::lexicon::Lexicon;
use super::prose::{Prose, Word};
use super::readability::Counts;
use super::{Check, Run};
use crate::model::{Audience, Problem, Rule};

static GRADE: Rule = Rule::warning(
    "reading-grade",
    [
        "A section that is harder to read than its readers should need: above US grade 6 on exercises and programs, \
         grade 8 on other pages for clients, grade 12 on pages for professionals (Flesch–Kincaid, Kincaid 1975).",
        "Health bodies ask for grade 6 to 8. Leaflets of physiotherapists are mostly above 8 (Stiller et al. 2024, \
         Cureus 16(2):e54525). Headings, tables, quotations, what is taught or researched in boxes, numbers, and the words that the vocabulary and the \
         glossary explain do not count, and neither does a section of fewer than 40 words.",
        "Prior to commencement, a comfortable position affording unobstructed respiration should be established.",
        "Cut long sentences in two, and take shorter words: “before you start”, “breathe”. A page that is for \
         professionals says so: audience = \"professional\".",
    ],
);

static SMOG: Rule = Rule::warning(
    "reading-smog",
    [
        "A page with many words of three or more syllables: above SMOG grade 9 for clients, 14 for professionals \
         (McLaughlin 1969).",
        "SMOG says what it takes to understand *all* of a text, and mostly gives two grades more than Flesch–Kincaid. \
         What does not count is the same as in `reading-grade`; a page needs 20 sentences.",
        "Individuals experiencing discomfort should immediately discontinue the activity.",
        "Take shorter words: “if it hurts, stop”.",
    ],
);

pub(super) const OF_SECTION: Check = Check { rule: &GRADE, run: Run::English(of_sections) };
pub(super) const OF_PAGE: Check = Check { rule: &SMOG, run: Run::English(of_page) };

/// A section with fewer words says too little of how it reads.
const WORDS: usize = 40;
/// McLaughlin counted 30 sentences; what is scaled up from fewer than this says little.
const SENTENCES: usize = 20;

fn of_sections(prose: &Prose<'_>, lexicon: &Lexicon) -> Vec<Problem> {
    let most = match (prose.audience(), prose.page.kind().sheet) {
        (Audience::Client, true) => 6.0,
        (Audience::Client, false) => 8.0,
        (Audience::Professional, _) => 12.0,
    };
    let parts = prose.parts.iter().zip(prose.counts(lexicon)).filter_map(|(part, counts)| {
        let grade = counts.flesch_kincaid();
        if counts.words < WORDS || grade <= most {
            return None;
        }
        let average = counts.words as f64 / counts.sentences as f64;
        let message = format!("“{}” reads like US grade {grade:.1}; grade {most:.0} is the most here", part.title);
        let problem = Problem::new(&GRADE, message);
        let problem = match part.heading {
            Some((source, heading)) => problem.at(source, heading.span),
            None => problem.at(&prose.page.source, prose.page.common.title.span),
        };
        Some(problem.hint(format!(
            "{average:.0} words a sentence, {:.1} syllables a word: shorten {}",
            counts.syllables as f64 / counts.words as f64,
            if average > 15.0 { "the sentences first" } else { "the words" }
        )))
    });
    parts.collect()
}

fn of_page(prose: &Prose<'_>, lexicon: &Lexicon) -> Vec<Problem> {
    let most = if prose.audience() == Audience::Client { 9.0 } else { 14.0 };
    let counts = prose.counts(lexicon).iter().copied().fold(Counts::default(), Counts::and);
    let grade = counts.smog();
    if counts.sentences < SENTENCES || grade <= most {
        return Vec::new();
    }
    let message = format!("this page has SMOG grade {grade:.1}; {most:.0} is the most here");
    let problem = Problem::new(&SMOG, message).at(&prose.page.source, prose.page.common.title.span);
    vec![problem.hint(format!(
        "{} of {} words have three syllables or more: take shorter ones",
        counts.polysyllables, counts.words
    ))]
}

/// What counts in each part of a page.
pub(super) fn counts(prose: &Prose<'_>, lexicon: &Lexicon) -> Vec<Counts> {
    let mut parts = vec![Counts::default(); prose.parts.len()];
    for passage in prose.running().filter(|passage| passage.is_own()) {
        let counts = |word: &Word| !word.is_number && !lexicon.explains(&passage.small[word.start..word.end]);
        let of_passage = Counts::of_sentences(&passage.small, &passage.words, &passage.sentences, counts);
        parts[passage.part] = parts[passage.part].and(of_passage);
    }
    parts
}
