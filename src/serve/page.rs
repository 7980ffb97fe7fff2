//! What the server adds to a page, and the pages of its own.

use super::door::OURS;

/// The one line that a page in the preview has more than the same page of a build.
pub(super) struct Tag<'a> {
    /// What the server's addresses begin with.
    pub prefix: &'a str,
    /// The edition that the page is of.
    pub edition: &'a str,
    /// The hash of the files that keep their names.
    pub still: &'a str,
    /// With which status the page was sent.
    pub status: u16,
}

impl Tag<'_> {
    fn line(&self) -> String {
        let Self { prefix, edition, still, status } = self;
        format!(
            "<script src=\"{prefix}{OURS}/live.js\" data-edition=\"{edition}\" data-still=\"{still}\" \
             data-status=\"{status}\" defer></script>\n"
        )
    }
}

/// A page with the script in it, in the head and before its own scripts: so it sees the page as it
/// was sent.
pub(super) fn with_script(html: &[u8], tag: &Tag<'_>) -> Vec<u8> {
    let at = end_of_head(html);
    [&html[..at], tag.line().as_bytes(), &html[at..]].concat()
}

/// Where the head ends, or its scripts begin. A comment may hold anything.
fn end_of_head(html: &[u8]) -> usize {
    let mut at = 0;
    while let Some(next) = html[at..].iter().position(|byte| *byte == b'<') {
        at += next;
        let rest = &html[at..];
        let begins = |mark: &str| rest.len() >= mark.len() && rest[..mark.len()].eq_ignore_ascii_case(mark.as_bytes());
        if begins("<script") || begins("</head") || begins("<body") {
            return at;
        }
        let comment = begins("<!--").then(|| rest.windows(3).position(|end| end == b"-->"));
        at += match comment {
            None => 1,
            Some(Some(end)) => end,
            Some(None) => return html.len(),
        };
    }
    html.len()
}

/// There is no such page.
pub(super) fn missing(prefix: &str) -> String {
    let main = format!(
        "<h1>No such page</h1>\n<p>The handbook has no page at this address. It comes up here as soon as it has \
         one.</p>\n<p><a href=\"{prefix}index.html\">To the front page</a></p>\n"
    );
    own("No such page", prefix, &main)
}

/// There is no sound edition, or one file of it cannot be made; `problems` is HTML.
pub(super) fn unsound(prefix: &str, title: &str, problems: &str) -> String {
    let main = format!("<h1>{title}</h1>\n<p>It comes up here as soon as these problems are mended.</p>\n{problems}");
    own(title, prefix, &main)
}

/// The sheet of a client’s file: `mark` is another one when the sheet is; `problems` is HTML.
pub(super) fn client(prefix: &str, mark: Option<&str>, problems: &str) -> String {
    let sheet = match mark {
        Some(mark) => {
            format!(
                "<iframe class=\"paper\" title=\"The sheet\" src=\"sheet.pdf?{mark}#navpanes=0&amp;view=FitH\"></iframe>\n"
            )
        }
        None => "<p>The sheet comes up here as soon as these problems are mended.</p>\n".to_owned(),
    };
    let main = format!("<h1>A client’s sheet</h1>\n{problems}{sheet}");
    own("A client’s sheet", prefix, &main)
}

fn own(title: &str, prefix: &str, main: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title} · rollbook preview</title>\n<link rel=\"stylesheet\" href=\"{prefix}{OURS}/live.css\">\n</head>\n\
         <body>\n<main class=\"own\">\n{main}</main>\n</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAG: Tag<'_> = Tag { prefix: "/", edition: "r-1", still: "0", status: 200 };

    #[test]
    fn the_script_stands_before_the_others_and_can_be_taken_out_again() {
        let pages = [
            "<html><head><title>T</title></head><body></body></html>",
            "<html><HEAD><title>T</title></HEAD><body><script src=a.js></script></body></html>",
            "<html><head><SCRIPT src=a.js></SCRIPT></head></html>",
            "<!doctype html><title>T</title><BODY><p>No end of head</p>",
            "<head><!-- <script src=old.js></script> --><title>T</title></head>",
            "<head><!-- never closed </head>",
            "no head at all <",
            "",
        ];
        for page in pages {
            let with = String::from_utf8(with_script(page.as_bytes(), &TAG)).expect("UTF-8");
            let at = with.find(&TAG.line()).expect("the line stands there once");
            let before = with[..at].replace("<script src=old.js>", "").to_lowercase();
            assert!(
                !["<script", "</head", "<body"].iter().any(|mark| before.contains(mark))
                    || page.contains("never closed")
            );
            assert_eq!(with.replacen(&TAG.line(), "", 1), page);
        }
    }
}
