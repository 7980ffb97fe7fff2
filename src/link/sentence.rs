//! The sentence around a link, for "mentioned in".

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// A sentence longer than this many characters on one side of the link is cut at a word.
const REACH: usize = 140;

/// Where the sentences of a text begin.
pub(super) fn sentences(text: &str) -> Vec<usize> {
    text.split_sentence_bound_indices().map(|(start, _)| start).collect()
}

/// The text before and after a link within its sentence.
pub(super) fn around(text: &str, sentences: &[usize], link: Range<usize>) -> (String, String) {
    let first_after = sentences.partition_point(|start| *start <= link.start);
    let next = sentences.partition_point(|start| *start < link.end);
    let start = first_after.checked_sub(1).map_or(0, |i| sentences[i]);
    let sentence = start..sentences.get(next).copied().unwrap_or(text.len());
    let before = text[sentence.start.min(link.start)..link.start].trim_start();
    let after = text[link.end..sentence.end.max(link.end)].trim_end();
    (tail(before), head(after))
}

fn head(text: &str) -> String {
    let Some((cut, _)) = text.char_indices().nth(REACH) else { return text.to_owned() };
    let word = text[..cut].rfind(' ').unwrap_or(cut);
    format!("{}…", text[..word].trim_end())
}

fn tail(text: &str) -> String {
    let Some((cut, _)) = text.char_indices().rev().nth(REACH) else { return text.to_owned() };
    let word = text[cut..].find(' ').map_or(cut, |at| cut + at);
    format!("…{}", text[word..].trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_and_no_more() {
        let text = "First one. Then see the law of loads, e.g. daily. Last one.";
        let at = text.find("the law").unwrap_or_default();
        let (before, after) = around(text, &sentences(text), at..at + "the law of loads".len());
        assert_eq!((before.as_str(), after.as_str()), ("Then see ", ", e.g. daily."));
    }

    #[test]
    fn long_sentences_are_cut_at_words() {
        let text = format!("{} link {}", "word ".repeat(60).trim(), "word ".repeat(60).trim());
        let at = text.find("link").unwrap_or_default();
        let (before, after) = around(&text, &sentences(&text), at..at + 4);
        assert!(before.starts_with("…word") && before.chars().count() <= REACH + 2, "{before}");
        assert!(after.ends_with("word…") && after.chars().count() <= REACH + 2, "{after}");
    }
}
