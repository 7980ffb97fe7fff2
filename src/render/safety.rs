//! Safety travels: what was made is searched for every line that holds for its page, so that a
//! template of an author's cannot leave one out unseen.

use crate::model::rules::SAFETY_LEFT_OUT;
use crate::model::{Problem, SafetyList, SourcePath};

/// The lines that a finished page lacks, told once.
pub(super) fn left_out(html: &str, safety: &[SafetyList], template: &str) -> Option<Problem> {
    let lines = || safety.iter().flat_map(|list| &list.items);
    // Nearly always each line stands there as it is, behind the one before.
    let mut at = 0;
    let in_order = lines().all(|line| match html[at..].find(line.as_str()) {
        Some(found) => {
            at += found + line.len();
            true
        }
        None => false,
    });
    if in_order {
        return None;
    }
    let text = letters(html);
    let missing: Vec<&String> = lines().filter(|line| !text.contains(&letters(&escaped(line)))).collect();
    let first = missing.first()?;
    let more = if missing.len() > 1 { format!(" and {} more", missing.len() - 1) } else { String::new() };
    let message = format!("the page leaves out of its safety lists: “{first}”{more}");
    let path = SourcePath::new(format!("templates/{template}"));
    let hint = "print every list: {{<safety_box page={page} words={words} />}}";
    Some(Problem::new(&SAFETY_LEFT_OUT, message).in_file(&path).hint(hint))
}

fn escaped(line: &str) -> String {
    line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The text of a page without tags, spaces and quotation marks, which are escaped in several ways.
fn letters(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut in_tag = false;
    for c in html.chars() {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ if in_tag || c.is_whitespace() => {}
            _ => out.push(c),
        }
    }
    for quote in ["&quot;", "&#34;", "&#39;", "&#x27;", "&apos;", "\"", "'"] {
        out = out.replace(quote, "");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_found_however_it_is_marked_up() {
        let list = |line: &str| [SafetyList { id: "stop-now", title: String::new(), items: vec![line.to_owned()] }];
        let finds = |html: &str, line: &str| left_out(html, &list(line), "x.html").is_none();
        assert!(finds("<li>you feel pain</li>", "you feel pain"));
        assert!(finds("<li><b>you</b> feel\n pain</li>", "you feel pain"));
        assert!(finds("<li>it&#x27;s &quot;hot&quot; &amp; red</li>", "it's \"hot\" & red"));
        assert!(!finds("<li>you feel</li>", "you feel pain"));
        assert!(!finds("<p title=\"you feel pain\"></p>".replace("you feel pain", "").as_str(), "you feel pain"));
    }
}
