//! The LaTeX that reference managers leave in their files, as plain text.

/// Commands whose argument is the text itself.
const TRANSPARENT: [&str; 14] = [
    "textit",
    "textbf",
    "textsc",
    "textsuperscript",
    "textsubscript",
    "textrm",
    "textsf",
    "texttt",
    "emph",
    "url",
    "mbox",
    "text",
    "mathrm",
    "href",
];

/// Signs of mathematics that titles and abstracts of this field use.
const SIGNS: [(&str, &str); 22] = [
    ("alpha", "α"),
    ("beta", "β"),
    ("gamma", "γ"),
    ("delta", "δ"),
    ("epsilon", "ε"),
    ("kappa", "κ"),
    ("lambda", "λ"),
    ("mu", "μ"),
    ("pi", "π"),
    ("rho", "ρ"),
    ("sigma", "σ"),
    ("tau", "τ"),
    ("chi", "χ"),
    ("omega", "ω"),
    ("Delta", "Δ"),
    ("pm", "±"),
    ("times", "×"),
    ("leq", "≤"),
    ("geq", "≥"),
    ("cdot", "·"),
    ("circ", "°"),
    ("rightarrow", "→"),
];

/// A value without commands that only set it in a face, with real quotation marks and spaces.
pub(super) fn plain(text: &str) -> String {
    let mut text = text.replace("``", "“").replace("''", "”").replace('~', "\u{a0}").replace("\\ ", " ");
    for command in TRANSPARENT {
        let open = format!("\\{command}{{");
        while let Some(at) = text.find(&open) {
            let inner = at + open.len();
            let Some(end) = closing(&text[inner..]) else { break };
            text.remove(inner + end);
            text.replace_range(at..inner, "");
        }
    }
    text
}

/// Where the brace is closed that has just been opened.
fn closing(text: &str) -> Option<usize> {
    let mut open = 1_usize;
    text.bytes().position(|byte| {
        match byte {
            b'{' => open += 1,
            b'}' => open -= 1,
            _ => {}
        }
        open == 0
    })
}

/// What stands between dollars, with its signs as characters.
pub(super) fn math(text: &str) -> String {
    let mut text = text.to_owned();
    for (command, sign) in SIGNS {
        text = text.replace(&format!("\\{command}"), sign);
    }
    text.replace(['{', '}'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_undone() {
        assert_eq!(plain("a \\textit{new \\emph{old} way} of"), "a new old way of");
        assert_eq!(plain("``soft'' Doe~A"), "“soft” Doe\u{a0}A");
        assert_eq!(plain("\\textit{open"), "\\textit{open");
        assert_eq!(math("\\alpha = 0.05 \\pm 2"), "α = 0.05 ± 2");
    }
}
