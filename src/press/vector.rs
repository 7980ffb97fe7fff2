//! Drawings of the author’s: SVG. What can run, or fetch something from elsewhere, is refused; what an
//! editor keeps for itself is left out; the rest is written anew.

use std::fmt::Write;

use roxmltree::{Document, Node};

/// What a drawing may consist of: SVG 1.1 without scripts, links, animation, pictures and foreign content.
const ELEMENTS: &[&str] = &[
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "filter",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "style",
    "svg",
    "symbol",
    "text",
    "title",
    "tspan",
    "use",
];

/// The namespace of SVG; what is of another one belongs to an editor.
const SVG: &str = "http://www.w3.org/2000/svg";

/// A drawing without what an editor keeps for itself; or why it is refused.
pub(super) fn cleaned(bytes: &[u8]) -> Result<String, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
    let document = Document::parse(text).map_err(|error| error.to_string())?;
    let mut out = String::with_capacity(text.len());
    element(document.root_element(), &mut out)?;
    Ok(out)
}

fn element(node: Node<'_, '_>, out: &mut String) -> Result<(), String> {
    let name = node.tag_name().name();
    if node.tag_name().namespace() != Some(SVG) {
        // Written by an editor for itself.
        return Ok(());
    }
    if name == "metadata" {
        return Ok(());
    }
    if !ELEMENTS.contains(&name) {
        return Err(format!("it has an element `{name}`"));
    }
    let _ = write!(out, "<{name}");
    if node.parent_element().is_none() {
        let _ = write!(out, " xmlns=\"{SVG}\"");
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        let is_link = name == "href";
        if attribute.namespace().is_some_and(|space| space != "http://www.w3.org/1999/xlink") {
            continue;
        }
        if name.starts_with("on") {
            return Err(format!("it has a script in `{name}`"));
        }
        if (is_link && !value.starts_with('#')) || reaches_out(value) {
            return Err(format!("it refers to something outside of it in `{name}`"));
        }
        let _ = write!(out, " {name}=\"{}\"", escaped(value));
    }
    out.push('>');
    for child in node.children() {
        if child.is_element() {
            element(child, out)?;
        } else if let Some(text) = child.text().filter(|_| child.is_text()) {
            if name == "style" && (reaches_out(text) || text.contains("@import")) {
                return Err("its style sheet refers to something outside of it".to_owned());
            }
            out.push_str(&escaped(text));
        }
    }
    let _ = write!(out, "</{name}>");
    Ok(())
}

/// Whether a value names an address: `url(…)` of anything but a part of the drawing itself.
fn reaches_out(value: &str) -> bool {
    let small = value.to_lowercase().replace(char::is_whitespace, "");
    let own = ["url(#", "url('#", "url(\"#"];
    let addresses = small.match_indices("url(").any(|(at, _)| !own.iter().any(|own| small[at..].starts_with(own)));
    // A style sheet could spell an address with escapes; no drawing needs one.
    addresses || small.contains("javascript:") || small.contains('\\')
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_are_kept_and_their_editors_left_out() {
        let svg = "<?xml version=\"1.0\"?><!-- by me --><svg xmlns=\"http://www.w3.org/2000/svg\" \
                   xmlns:ed=\"urn:editor\" viewBox=\"0 0 9 9\" ed:zoom=\"2\"><metadata>me</metadata><ed:view/>\
                   <g fill=\"url(#a)\"><path d=\"M0 0\"/><text>1 &lt; 2</text></g></svg>";
        let wanted = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><g fill=\"url(#a)\">\
                      <path d=\"M0 0\"></path><text>1 &lt; 2</text></g></svg>";
        assert_eq!(cleaned(svg.as_bytes()).as_deref(), Ok(wanted));
    }

    #[test]
    fn what_runs_or_fetches_is_refused() {
        for inner in [
            "<script>alert(1)</script>",
            "<foreignObject/>",
            "<a href=\"https://example.org\"/>",
            "<image href=\"data:image/png;base64,AA\"/>",
            "<use href=\"other.svg#a\"/>",
            "<use xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"other.svg#a\"/>",
            "<g onclick=\"alert(1)\"/>",
            "<g fill=\"url(https://example.org/a)\"/>",
            "<g style=\"background: u r l ( //example.org )\"/>",
            "<style>@import 'a.css';</style>",
            "<style>g { fill: url( 'x.svg#a' ) }</style>",
            "<style>g { fill: u\\72l(x.svg#a) }</style>",
            "<animate attributeName=\"href\"/>",
        ] {
            let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inner}</svg>");
            assert!(cleaned(svg.as_bytes()).is_err(), "{inner}");
        }
        assert!(
            cleaned(b"<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>").is_err()
        );
    }
}
