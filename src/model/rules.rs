//! Rules about fields, which every reader of fields reports.

use super::Rule;

/// Every rule of this file.
pub const RULES: &[&Rule] = &[
    &UNKNOWN_FIELD,
    &MISSING_FIELD,
    &MISSING_RECOMMENDED,
    &WRONG_TYPE,
    &UNKNOWN_VALUE,
    &BAD_DATE,
    &BAD_DOSE,
    &DOSE_RANGE,
    &UNUSUAL_HOLD,
    &SAFETY_LEFT_OUT,
    &BAD_DIRECTION,
    &BAD_BODY_PART,
    &BAD_CONTACT,
    &WITHOUT_EFFECT,
    &CLIENT_NAME,
];

/// A key nobody reads.
pub static UNKNOWN_FIELD: Rule = Rule::error(
    "unknown-field",
    [
        "A field that nobody reads.",
        "A misspelt field is silently without effect: the page looks finished, and its dose or its warning is missing.",
        "muscels = [\"soleus\"]",
        "Correct the spelling, or take the field out. The hint names the fields that are read at this place.",
    ],
);

/// A key that must be there.
pub static MISSING_FIELD: Rule = Rule::error(
    "missing-field",
    [
        "A field that must be there is missing or empty.",
        "A sheet without a dose or a region leaves a client guessing. An exercise needs title, summary, region, \
         muscles, position, equipment, sides and dose; a program needs title and at least one `[[item]]`; every \
         other page needs a title.",
        "+++\ntitle = \"Calves\"\n+++   (an exercise without a dose)",
        "Add the field to the front matter.",
    ],
);

/// A key that should be there.
pub static MISSING_RECOMMENDED: Rule = Rule::warning(
    "missing-recommended",
    [
        "A field or section that a good page has is missing.",
        "A figure doubled adherence in a randomised trial, a review date tells a clinic whether it may still hand \
         the sheet out, and *Why* tells a reader what it rests on.",
        "An exercise without `reviewed`.",
        "Add it. If the page is fine without: allow = [{ rule = \"missing-recommended\", reason = \"…\" }].",
    ],
);

/// A value of another type than asked for.
pub static WRONG_TYPE: Rule = Rule::error(
    "wrong-type",
    [
        "A field holds a value of another type than it should, or nothing.",
        "Guessing what was meant would print the guess on somebody’s sheet.",
        "title = 5",
        "Write the value as the message says: text in quotes, lists in [ ], tables in { }.",
    ],
);

/// A word that is not among the fixed words of a field.
pub static UNKNOWN_VALUE: Rule = Rule::error(
    "unknown-value",
    [
        "A field or attribute takes one of some fixed words, and this is none of them.",
        "Everything that follows from the word (sides, paper, status) would be left out.",
        "sides = \"both\"",
        "Use one of the words the hint names.",
    ],
);

/// A date that is none.
pub static BAD_DATE: Rule = Rule::error(
    "bad-date",
    [
        "A date that the calendar does not have, or in another notation.",
        "04/05/2026 is a day in April or in May, depending on who reads it.",
        "reviewed = \"2026-02-30\"",
        "Write year-month-day: 2026-11-24.",
    ],
);

/// An amount that cannot be read.
pub static BAD_DOSE: Rule = Rule::error(
    "bad-dose",
    [
        "A part of a dose that cannot be read as a number, a range, or a time.",
        "The dose is added up to a session time and shown in many places; it has to be a number.",
        "dose = { hold = \"a while\" }",
        "Write times with their unit (\"30-90 s\", \"1 min\"), other amounts as 2 or \"1-2\", the lower number first.",
    ],
);

/// An amount outside what is safe or sensible.
pub static DOSE_RANGE: Rule = Rule::error(
    "dose-range",
    [
        "A dose outside the range this handbook allows: hold 5–180 s, spots 1–6, sets 1–5, discomfort 0–6 of 10.",
        "Trials held 30 to 120 s in one to three sets (Behm 2020), and range improved as much at a discomfort of 4 \
         as at 8 (Grabow 2018): more pain buys nothing.",
        "dose = { hold = \"10 min\", discomfort = \"9\" }",
        "Stay within the range. A reason to leave it goes with the page: allow = [{ rule = \"dose-range\", reason = \"…\" }].",
    ],
);

/// A hold that is possible and not what is taught.
pub static UNUSUAL_HOLD: Rule = Rule::warning(
    "unusual-hold",
    [
        "A hold outside 30–90 seconds.",
        "The times that are taught mirror the 30, 60 and 90 s of pressure that a trial on neck muscles compared (Hou \
         et al. 2002, Arch Phys Med Rehabil 83(10):1406); rolling trials mostly used 30–120 s a set (Behm et al. 2020, \
         J Strength Cond Res 34(11):3301).",
        "dose = { hold = \"10 s\" }",
        "Hold 30–90 s, or excuse the page: allow = [{ rule = \"unusual-hold\", reason = \"…\" }].",
    ],
);

/// A page or sheet whose template leaves a safety line out.
pub static SAFETY_LEFT_OUT: Rule = Rule::fatal(
    "safety-left-out",
    [
        "A page or sheet without a line of the safety lists that hold for it.",
        "A template of your own can look as it likes; a client who must not roll has to read that on whatever they hold \
         in their hands. What was made is searched for every line.",
        "templates/exercise.html without `page.safety`",
        "Print every list: {{<safety_box page={page} words={words} />}} on the web, `d.safety` on paper.",
    ],
);

/// A direction of a bone that is none.
pub static BAD_DIRECTION: Rule = Rule::error(
    "bad-direction",
    [
        "A direction of a bone that is no number of degrees, nor two of them.",
        "A bone that points nowhere cannot be drawn.",
        "right_thigh = \"forward\"",
        "Write degrees as seen from the side (0 right, 90 up), and if need be how far towards you: [0, 30].",
    ],
);

/// A part of the body that has no such name.
pub static BAD_BODY_PART: Rule = Rule::error(
    "bad-body-part",
    [
        "A part of the body that is not known by this name, or one of two without its side.",
        "A mark on the wrong place of a drawing is pressed on the wrong place of a body.",
        "target = \"claf\"",
        "Correct the name, and say `left` or `right` where there are two.",
    ],
);

/// A contact that cannot be understood.
pub static BAD_CONTACT: Rule = Rule::error(
    "bad-contact",
    [
        "A contact that does not say which part of the body touches what.",
        "What rests on nothing hovers in the drawing.",
        "contacts = [\"left hand at floor\"]",
        "Write it like “left hand on floor”; “left hand free” takes one back.",
    ],
);

/// A field of a pose that changes nothing.
pub static WITHOUT_EFFECT: Rule = Rule::error(
    "without-effect",
    [
        "A field of a figure that changes nothing where it stands.",
        "Whoever wrote it believes that the drawing shows it.",
        "lift = 20, for a body whose seat is on the floor",
        "Take the field out, or move it to where the hint says.",
    ],
);

/// Whoever can be recognised by what is written.
pub static CLIENT_NAME: Rule = Rule::fatal(
    "client-name",
    [
        "A client who is named, where a code or initials belong.",
        "A sheet gets lost, and a file is copied. A code says to you whose it is, and to nobody else.",
        "client = \"Anna Example\"",
        "Write a code (capital letters and digits, up to 16) or up to four initials: client = \"QX7Z\". Keep the list of \
         who is who where you keep what is confidential.",
    ],
);
