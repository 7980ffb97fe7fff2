//! Rules that only the press can check.

use crate::model::Rule;

/// Every rule of this room.
pub const RULES: &[&Rule] = &[&UNPRINTABLE_CHARACTER, &PAPER_ERROR, &SHEET_TOO_LONG, &BAD_FONT, &BAD_PICTURE];

pub(super) static UNPRINTABLE_CHARACTER: Rule = Rule::fatal(
    "unprintable-character",
    [
        "A character that no font for paper has.",
        "It would be an empty box on the sheet, and an accessible PDF may not be made with one.",
        "Well done! (followed by an emoji)",
        "Take it out, say it in words, or put a font that has it into content/fonts/ (TrueType or OpenType).",
    ],
);

pub(super) static PAPER_ERROR: Rule = Rule::fatal(
    "paper-error",
    [
        "A sheet of paper that cannot be made.",
        "A sheet that is not accessible, or that lacks a part, is not handed out.",
        "A template for paper with a mistake in it, or one that leaves out the title.",
        "Mend the line of the template that the message names: handout.typ, sheet.typ or prose.typ in templates/.",
    ],
);

pub(super) static SHEET_TOO_LONG: Rule = Rule::warning(
    "sheet-too-long",
    [
        "A sheet that takes more than the two pages that its layout promises.",
        "An exercise on the front and the safety box on the back is one sheet of paper. A second sheet gets lost.",
        "An exercise with twenty steps and five figures.",
        "Shorten the text or take out a figure. The front has the facts, the figures and the steps; what does not fit \
         goes to the back, before the safety box.",
    ],
);

pub(super) static BAD_FONT: Rule = Rule::fatal(
    "bad-font",
    [
        "A file in content/fonts that is no font.",
        "Text set in it would be empty boxes.",
        "content/fonts/Noto.zip",
        "Put TrueType or OpenType files there (.ttf, .otf, .ttc).",
    ],
);

pub(super) static BAD_PICTURE: Rule = Rule::fatal(
    "bad-picture",
    [
        "A picture that cannot be read.",
        "The page would show a hole.",
        "A PNG that was cut short, or a photograph of a kind whose name says otherwise.",
        "Save it again as PNG, JPEG or WebP.",
    ],
);
