//! How hard a text is to read, by published formulas.
//!
//! Both count syllables. English spelling does not tell them; the rules here agree with the CMU Pronouncing
//! Dictionary on most words, and `tests/readability` compares whole passages with an independent program.

use super::prose::{Sentence, Word};
pub use super::syllables::syllables;

/// What the formulas count.
#[derive(Clone, Copy, Default, Debug)]
pub struct Counts {
    /// Sentences with a word in them.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Syllables of those words.
    pub syllables: usize,
    /// Words of three or more syllables.
    pub polysyllables: usize,
}

impl Counts {
    /// What is counted in a text by itself.
    pub fn of(text: &str) -> Self {
        let words = super::prose::words(text);
        let sentences = super::prose::sentences(text, &words);
        Self::of_sentences(text, &words, &sentences, |_| true)
    }

    /// What is counted in sentences of a text; words that do not count are left out as if they were not there.
    pub(super) fn of_sentences(
        text: &str,
        words: &[Word],
        sentences: &[Sentence],
        counts: impl Fn(&Word) -> bool,
    ) -> Self {
        let mut all = Self::default();
        for sentence in sentences {
            let said = words[sentence.words.clone()].iter().filter(|word| counts(word));
            let before = all.words;
            for word in said {
                let syllables = syllables(&text[word.start..word.end]);
                // A compound is one word, and a long one only if a part of it is.
                all.words += usize::from(!word.is_joined || all.words == before);
                all.syllables += syllables;
                all.polysyllables += usize::from(syllables >= 3);
            }
            all.sentences += usize::from(all.words > before);
        }
        all
    }

    /// Both counted together.
    pub fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
            polysyllables: self.polysyllables + other.polysyllables,
        }
    }

    /// The Flesch–Kincaid grade: years of school in the United States.
    ///
    /// 0.39 · words/sentences + 11.8 · syllables/words − 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975,
    /// *Derivation of new readability formulas for Navy enlisted personnel*, Research Branch Report 8-75).
    pub fn flesch_kincaid(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let [sentences, words, syllables] = [self.sentences, self.words, self.syllables].map(|n| n as f64);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }

    /// The SMOG grade: years of school to understand all of a text.
    ///
    /// 3.1291 + 1.0430 · √(polysyllables · 30/sentences) (McLaughlin 1969, *SMOG grading: a new readability formula*,
    /// Journal of Reading 12(8):639–646). The paper counts 30 sentences; fewer are scaled up to 30.
    pub fn smog(self) -> f64 {
        if self.sentences == 0 {
            return 0.0;
        }
        3.1291 + 1.0430 * (self.polysyllables as f64 * 30.0 / self.sentences as f64).sqrt()
    }
}
