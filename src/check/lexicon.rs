//! The words that a handbook brings itself: its vocabulary, its terms, what it wants to avoid. What checks of
//! language know of the rest of the handbook is in here, so that a page is looked at again only if it changed.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rust_stemmers::{Algorithm, Stemmer};

use super::overpromise::{self, Promise};
use super::prose::words;
use crate::model::{Config, Entry, Fingerprint, Handbook, Page, Vocabulary};

/// Words and phrases of one handbook.
pub(super) struct Lexicon {
    stemmer: Stemmer,
    /// Whether the handbook is written in English, and the words that it explains could be read: else every word of
    /// them would be told as unknown.
    pub is_english: bool,
    /// Words that the handbook explains, or that readers look it up under, in small letters.
    explained: HashSet<String>,
    /// What is written in capitals among them: `TFL`.
    pub abbreviations: HashSet<String>,
    /// Long words of the vocabulary and of terms that can be misspelt, by their first letter.
    pub targets: BTreeMap<char, Vec<String>>,
    /// What promises too much.
    pub promises: Vec<Promise>,
    /// What each work is said not to have tested: topics, each as it is written and as stems.
    pub untested: HashMap<String, Vec<(String, BTreeSet<String>)>>,
    /// What each position is called: each name as stems.
    positions: HashMap<String, Vec<BTreeSet<String>>>,
    /// Of what all this was made.
    pub fingerprint: Fingerprint,
}

/// Words that say nothing of a topic.
const SMALL: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "how", "if", "in", "is", "it", "its", "of", "on",
    "or", "that", "the", "their", "them", "these", "this", "to", "was", "were", "what", "when", "which", "who", "why",
    "with", "you", "your", "not", "no", "such", "other", "any", "one", "did", "does", "do", "than", "itself",
];

/// A word shorter than this is not looked at for slips: too many real words are near.
pub(super) const SHORTEST_TARGET: usize = 6;

impl Lexicon {
    /// All that [`Lexicon::of`] looks at.
    pub(super) fn fingerprint(book: &Handbook) -> Fingerprint {
        let untested: Vec<_> = book.works.by_key.iter().map(|(key, work)| (key, &work.untested)).collect();
        let config = &book.config;
        let avoid: Vec<_> = config.avoid.iter().map(|avoid| (&avoid.say.value, &avoid.instead)).collect();
        let words = (&book.words, terms(book));
        // Of the title only what it is about counts: a number in it changes nothing.
        let subject = topic(&Stemmer::create(Algorithm::English), &config.title);
        Fingerprint::of((&config.language, is_whole(book), subject, avoid, words, untested))
    }

    /// The words of a handbook.
    pub(super) fn of(book: &Handbook, fingerprint: Fingerprint) -> Self {
        let terms = terms(book);
        let config = &book.config;
        let mut lexicon = Self {
            stemmer: Stemmer::create(Algorithm::English),
            is_english: is_english(&config.language) && is_whole(book),
            explained: HashSet::new(),
            abbreviations: HashSet::new(),
            targets: BTreeMap::new(),
            promises: Vec::new(),
            untested: HashMap::new(),
            positions: HashMap::new(),
            fingerprint,
        };
        if lexicon.is_english {
            lexicon.fill(book, &terms);
        }
        lexicon.promises = overpromise::promises(&config.avoid, is_english(&config.language));
        lexicon
    }

    fn fill(&mut self, book: &Handbook, terms: &[(&str, Vec<&str>)]) {
        let lists = [Vocabulary::Region, Vocabulary::Muscle, Vocabulary::Equipment, Vocabulary::Position];
        let entries: Vec<(Vocabulary, &Entry)> =
            lists.iter().flat_map(|list| book.words.list(*list).iter().map(|entry| (*list, entry))).collect();
        let mut titles = Vec::new();
        let mut others = Vec::new();
        for (list, entry) in &entries {
            titles.extend([&entry.title].into_iter().chain(&entry.plain).map(String::as_str));
            others.extend(entry.aliases.iter().map(String::as_str));
            if *list == Vocabulary::Position {
                let said = [&entry.title].into_iter().chain(&entry.plain).chain(&entry.aliases);
                let names = said.map(|text| self.topic(text)).filter(|stems| !stems.is_empty());
                self.positions.insert(entry.id.value.clone(), names.collect());
            }
        }
        for (title, aliases) in terms {
            titles.push(title);
            others.extend(aliases.iter().copied());
        }
        let titles: BTreeSet<String> = titles.into_iter().flat_map(|text| self.read(text)).collect();
        let muscles = entries.iter().filter(|(list, _)| *list == Vocabulary::Muscle).map(|(_, entry)| &entry.title);
        let muscles: BTreeSet<String> = muscles.flat_map(|text| self.read(text)).collect();
        let others: BTreeSet<String> = others.into_iter().flat_map(|text| self.read(text)).collect();
        let of_terms = terms.iter().map(|(title, _)| title).flat_map(|text| self.read(text));
        let mut targets: BTreeSet<String> = of_terms.chain(muscles).collect();
        targets.retain(|word| word.chars().count() >= SHORTEST_TARGET && word.chars().all(char::is_alphabetic));
        for word in targets {
            let first = word.chars().next().expect("a word has letters");
            self.targets.entry(first).or_default().push(word);
        }
        self.explained.extend(titles);
        // An alias can be a slip that readers make; it stands there to be found, not to be written.
        let words: Vec<String> =
            others.into_iter().filter(|word| super::near_miss::meant(self, word).is_none()).collect();
        self.explained.extend(words);
        let subject = self.topic(&book.config.title);
        for (key, work) in &book.works.by_key {
            let topics = work.untested.iter().flat_map(|text| text.split([',', ';', '.']));
            // A part with a verb is a remark, and no topic: “certainty was low”.
            let remarks = ["is", "are", "was", "were", "did", "does", "do", "found", "ask"];
            let is_remark = |text: &&str| text.split(' ').any(|word| remarks.contains(&word.to_lowercase().as_str()));
            let topics = topics.filter(|text| !is_remark(text)).map(|text| {
                let stems: BTreeSet<String> = self.topic(text).difference(&subject).cloned().collect();
                (text.trim().to_owned(), stems)
            });
            // Without a title nobody knows what the handbook is about, and one word may be just that.
            let fewest = if book.config.title == Config::default().title { 2 } else { 1 };
            self.untested.insert(key.clone(), topics.filter(|(_, stems)| stems.len() >= fewest).collect());
        }
    }

    /// The words of a text in small letters; those in capitals are noted.
    fn read(&mut self, text: &str) -> Vec<String> {
        let found: Vec<&str> = words(text).iter().map(|word| &text[word.start..word.end]).collect();
        let capitals = found.iter().filter(|word| is_abbreviation(word));
        self.abbreviations.extend(capitals.map(|word| (*word).to_owned()));
        found.into_iter().map(|word| without_possession(&word.to_lowercase()).to_owned()).collect()
    }

    /// A word without its ending, in the sense of Snowball’s English stemmer (Porter 2001).
    pub(super) fn stem(&self, small: &str) -> String {
        self.stemmer.stem(without_possession(small)).into_owned()
    }

    /// The stems of the words that say what a text is about.
    pub(super) fn topic(&self, text: &str) -> BTreeSet<String> {
        topic(&self.stemmer, text)
    }

    /// Whether the handbook says what a word means, or is found by it. Also in another number.
    pub(super) fn explains(&self, small: &str) -> bool {
        let word = without_possession(small);
        self.explained.contains(word)
            || word.strip_suffix('s').is_some_and(|one| self.explained.contains(one))
            || word.strip_suffix("es").is_some_and(|one| self.explained.contains(one))
    }

    /// What a position is called, as stems.
    pub(super) fn position(&self, id: &str) -> Option<&[BTreeSet<String>]> {
        self.positions.get(id).map(Vec::as_slice)
    }
}

fn topic(stemmer: &Stemmer, text: &str) -> BTreeSet<String> {
    let small = text.to_lowercase();
    let words = words(&small);
    let said = words.iter().filter(|word| !word.is_number).map(|word| &small[word.start..word.end]);
    said.filter(|word| !SMALL.contains(word)).map(|word| stemmer.stem(without_possession(word)).into_owned()).collect()
}

/// Whether everything that explains words could be read.
fn is_whole(book: &Handbook) -> bool {
    let is_term = |path: &str| path.starts_with("glossary/");
    let is_broken = |page: &Page| page.is_partial && is_term(page.id.as_str());
    let unread = book.index.unread.iter().any(|path| is_term(path));
    !book.index.words_unread && !unread && !book.pages.values().any(|page| is_broken(page))
}

/// Whether a language tag is one of English.
pub(super) fn is_english(language: &str) -> bool {
    language == "en" || language.starts_with("en-")
}

/// Title and aliases of the pages that define a term.
fn terms(book: &Handbook) -> Vec<(&str, Vec<&str>)> {
    let pages = book.pages.values().filter(|page| page.common.definition.is_some());
    pages.map(|page| (page.title(), page.common.aliases.iter().map(|alias| alias.value.as_str()).collect())).collect()
}

/// Two to five capitals, an `s` behind them left aside: `TFL`, `GTOs`.
pub(super) fn is_abbreviation(word: &str) -> bool {
    let word = word.strip_suffix('s').unwrap_or(word);
    (2..=5).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase())
}

/// `muscle’s` → `muscle`.
pub(super) fn without_possession(word: &str) -> &str {
    ["'s", "’s"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word)
}
