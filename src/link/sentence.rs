//! The sentence around a link, for "mentioned in".

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// A sentence longer than this many characters on one side of the link is cut at a word.
const REACH: usize = 140;

/// The text before and after a link within its sentence.
pub(super) fn around(text: &str, link: Range<usize>) -> (String, String) {
    let mut sentence = 0..text.len();
    for (start, part) in text.split_sentence_bound_indices() {
        let end = start + part.len();
        if start <= link.start && link.start < end {
            sentence.start = start;
        }
        if start < link.end && link.end <= end {
            sentence.end = end;
        }
    }
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
        let (before, after) = around(text, at..at + "the law of loads".len());
        assert_eq!((before.as_str(), after.as_str()), ("Then see ", ", e.g. daily."));
    }

    #[test]
    fn long_sentences_are_cut_at_words() {
        let text = format!("{} link {}", "word ".repeat(60).trim(), "word ".repeat(60).trim());
        let at = text.find("link").unwrap_or_default();
        let (before, after) = around(&text, at..at + 4);
        assert!(before.starts_with("…word") && before.chars().count() <= REACH + 2, "{before}");
        assert!(after.ends_with("word…") && after.chars().count() <= REACH + 2, "{after}");
    }
}
