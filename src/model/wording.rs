//! Every word of the interface, in one table, so that other languages can come.

use super::Status;

/// Key and English text. Templates read them as `words.KEY`.
pub const WORDS: &[(&str, &str)] = &[
    ("skip", "Skip to the content"),
    ("menu", "Menu"),
    ("you_are_here", "You are here"),
    ("neighbours", "Before and after"),
    ("home", "Home"),
    ("body_map", "Body map"),
    ("your_exercises", "Your exercises"),
    ("full_safety", "All safety lists: page"),
    ("version", "Version"),
    ("on_page", "page"),
    ("contents_of_book", "Contents"),
    ("safety_first", "Safety first"),
    ("begin_here", "Begin here"),
    ("index", "Index"),
    ("index_how", "Bold: where it is explained. Other numbers: where it is used or spoken of."),
    ("see", "see"),
    ("cited_page", "Cited on page"),
    ("cited_pages", "Cited on pages"),
    ("checked_between", "Pages last checked from # to #"),
    ("find_by_region", "By where it is"),
    ("whole_book", "The whole handbook (PDF)"),
    ("whole_book_large", "The same in large print"),
    ("for_client", "For"),
    ("clinician", "Made by"),
    ("date", "Date"),
    ("look_again", "Look at it again on"),
    ("handbook_version", "version"),
    ("code_alt", "Code for a phone’s camera. It opens this page on the web."),
    ("log", "Keep track"),
    ("log_how", "Tick a box when you are done. Write how it felt, from 0 (nothing) to 10 (worst)."),
    ("day", "Day"),
    ("felt", "Discomfort 0–10"),
    ("large_sheet", "Large print (PDF)"),
    ("play_movement", "Show the movement"),
    ("stop_movement", "Stop"),
    ("step", "Step"),
    ("body_map_alt", "A body from the front and from behind; its regions lead to their pages"),
    ("locator_alt", "A body from the front and from behind, marked where you press"),
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
    ("sides_left", "left side"),
    ("sides_right", "right side"),
    ("passes", "Slow passes"),
    ("rest", "Rest between sets"),
    ("time", "Session time"),
    ("about_minutes", "about # min"),
    ("who", "For whom"),
    ("who_flags", "Made for people of whom this is known"),
    ("cleared_by", "cleared by"),
    ("variant", "This way"),
    ("never_here", "Never press here"),
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
    ("references", "References"),
    ("cited_on", "Cited on"),
    ("pages_one", "1 page"),
    ("pages_many", "# pages"),
    ("more_of_work", "More on this work"),
    ("back_to", "Back to where it is cited"),
    ("tested", "What it tested"),
    ("untested", "What it did not test"),
    ("looked_at", "Entry last checked"),
    ("nothing_cited", "No page cites a reference yet."),
    ("used_in", "Used in"),
    ("also_called", "Also called"),
    ("stricter", "this handbook is stricter: do not roll"),
    ("badges", "What the badges mean"),
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
    ("status_supported_means", "Studies of it agree, also where the effect is small or short."),
    ("status_mixed_means", "Studies disagree, or there are too few of them."),
    ("status_contested_means", "Good evidence speaks against it."),
    ("status_taught_means", "It is taught this way. No study was found that tests it."),
];

/// A word of the interface. Unknown keys show themselves, which a test forbids.
pub fn word(key: &str) -> &str {
    WORDS.iter().find(|(k, _)| *k == key).map_or(key, |(_, text)| text)
}

/// What a claim's badge says, and what that means.
pub fn status_words(status: Status) -> (&'static str, &'static str) {
    match status {
        Status::Supported => (word("status_supported"), word("status_supported_means")),
        Status::Mixed => (word("status_mixed"), word("status_mixed_means")),
        Status::Contested => (word("status_contested"), word("status_contested_means")),
        Status::Taught => (word("status_taught"), word("status_taught_means")),
    }
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
