//! Every word of the interface, in one table, so that other languages can come.

/// Key and English text. Templates read them as `words.KEY`.
pub const WORDS: &[(&str, &str)] = &[
    ("skip", "Skip to the content"),
    ("menu", "Menu"),
    ("you_are_here", "You are here"),
    ("neighbours", "Before and after"),
    ("home", "Home"),
    ("contents", "On this page"),
    ("print_sheet", "Printable sheet (PDF)"),
    ("facts", "At a glance"),
    ("region", "Region"),
    ("muscles", "Muscles"),
    ("position", "Position"),
    ("equipment", "You need"),
    ("hold", "Hold"),
    ("spots", "Tender spots"),
    ("sets", "Sets"),
    ("sides", "Sides"),
    ("sides_each", "each side"),
    ("frequency", "How often"),
    ("discomfort", "Discomfort"),
    ("discomfort_scale", "of 10, no more"),
    ("goal", "Goal"),
    ("weeks", "Weeks"),
    ("reviewed", "Last checked"),
    ("easier", "Easier"),
    ("harder", "Harder"),
    ("related", "Go on to"),
    ("exercise", "Exercises"),
    ("program", "Part of"),
    ("mentioned", "Mentioned in"),
    ("previous", "Previous"),
    ("next", "Next"),
    ("safety", "Safety"),
    ("stop_now", "Stop now if"),
    ("never_press", "Never press"),
    ("ask_first", "Ask first if"),
    ("do_not_roll", "Do not roll if"),
    ("says", "Source"),
    ("full_lists", "All safety lists"),
    ("footnotes", "Notes"),
    ("back", "Back to the text"),
    ("task_done", "done"),
    ("task_open", "to do"),
    ("definition", "In short"),
    ("cited_on", "Cited on"),
    ("nothing_cited", "No page cites a reference yet."),
    ("nothing_here", "Nothing here yet."),
    ("address", "This page on the web"),
    ("page", "Page"),
    ("of", "of"),
    ("note", "Note"),
    ("tip", "Tip"),
    ("important", "Important"),
    ("warning", "Warning"),
    ("caution", "Caution"),
    ("taught", "How it is usually explained"),
    ("research", "What research says"),
    ("status_supported", "Supported"),
    ("status_mixed", "Mixed evidence"),
    ("status_contested", "Contested"),
    ("status_taught", "Taught, not tested"),
];

/// A word of the interface. Unknown keys show themselves, which a test forbids.
pub fn word(key: &str) -> &str {
    WORDS.iter().find(|(k, _)| *k == key).map_or(key, |(_, text)| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_unique() {
        let mut keys: Vec<_> = WORDS.iter().map(|(key, _)| key).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), WORDS.len());
    }
}
