//! A handbook in which everything leans on everything, with other versions of each file: what
//! sequences of edits are made of.

use std::collections::BTreeMap;

/// A file and its versions; the first is the one it begins with. `None` is a file that is not there.
pub type Versions = (&'static str, &'static [Option<&'static str>]);

const fn some(text: &'static str) -> Option<&'static str> {
    Some(text)
}

pub const FILES: &[Versions] = &[
    (
        "content/handbook.toml",
        &[
            some("format = 1\ntitle = \"Book\"\n"),
            some("format = 1\ntitle = \"Other book\"\naccent = \"#aa3355\"\ncitation_style = \"apa\"\n"),
            some(
                "format = 1\ntitle = \"Book\"\n[clinic]\nname = \"Clinic\"\n[navigation]\norder = [\"about\", \"calves\"]\n",
            ),
            some("format = 1\ntitle = \"Book\"\n[rules]\nuncited-reference = \"off\"\nunused-fragment = \"error\"\n"),
            some("title = \n"),
            None,
        ],
    ),
    (
        "content/vocabulary.toml",
        &[
            some(VOCABULARY),
            some(
                "[[region]]\nid = \"leg\"\ntitle = \"Whole leg\"\n[[muscle]]\nid = \"soleus\"\ntitle = \"Deep calf\"\nregion = \"leg\"\n[[equipment]]\nid = \"roller\"\ntitle = \"Roll\"\n[[position]]\nid = \"sitting\"\ntitle = \"Seated\"\n",
            ),
            some("[[region]]\nid = \"leg\"\ntitle = \"Leg\"\nmap = [\"calf\", \"shin\"]\n"),
            some("[[region]\n"),
        ],
    ),
    (
        "content/safety.toml",
        &[
            some(SAFETY),
            some(
                "[[do_not_roll]]\nflag = \"clot\"\ntext = \"You have or had a blood clot.\"\n[[stop_now]]\ntext = \"Stop at sharp pain.\"\n",
            ),
            some("[[do_not_roll]]\nflag = \"pregnancy\"\ntext = \"You are pregnant.\"\n"),
            None,
        ],
    ),
    (
        "content/references.bib",
        &[
            some(
                "@article{hou2002, author = {Hou, Chang-Rong}, title = {Immediate effects}, journal = {Arch}, year = {2002}}\n",
            ),
            some(
                "@article{hou2002, author = {Hou, C. and Tsai, Li}, title = {Effects}, journal = {Arch}, year = {2003}}\n@book{other, author = {Other, A.}, title = {A book}, year = {1999}}\n",
            ),
            some("@article{hou2002, title = {Unclosed\n"),
            None,
        ],
    ),
    (
        "content/pages/home.md",
        &[
            some("# Home\n\nBegin with [[calves]], then read about fascia.\n"),
            some("# Welcome\n\n![[breath]]\n\nSee [[davis-law#loads]] and ![A dot](../media/dot.png).\n"),
            some("# Home\n\n## After [[calves]]\n\nNot to [[calves#nowhere]] but to [[#after-calves]].\n"),
            some("# Home\n\nThis leads [[nowhere]].\n"),
            None,
        ],
    ),
    (
        "content/pages/about.md",
        &[
            some("# About\n\nSomebody wrote this, on fascia.\n"),
            None,
            some("+++\ntitle = \"About us\"\ndraft = true\n+++\n\nNot yet.\n"),
            some(
                "# About\n\n```figure\nuse = \"squats\"\n```\n\n```figure\nuse = \"diagram:way\"\n```\n\n```figure\nuse = \"body-map\"\n```\n",
            ),
        ],
    ),
    (
        "content/exercises/calves.md",
        &[
            some(CALVES),
            some(
                "+++\ntitle = \"Lower legs\"\nsummary = \"Eases.\"\nregion = \"leg\"\nmuscles = [\"soleus\"]\nposition = \"sitting\"\nequipment = [\"roller\"]\nsides = \"none\"\ndose = { hold = \"60 s\", sets = 3 }\nfigure = { alt = \"A person.\" }\nreviewed = 2026-11-24\n+++\n\n![[breath]]\n\n## Start\n\nSit.\n\n## Steps\n\n1. Roll.\n\n## Where to roll\n\nThe calf.\n\n## Common mistakes\n\nHaste.\n\n## Why\n\nIt helps [@hou2002; @other].\n",
            ),
            some("+++\ntitle = \"Calves\"\nsummary = \"Eases.\"\nregion = \"leg\"\n+++\n\n## Start\n\nSit.\n"),
            some("+++\ntitle = \"Calves\"\n"),
            None,
        ],
    ),
    (
        "content/exercises/thighs.md",
        &[
            some(
                "+++\ntitle = \"Thighs\"\nsummary = \"Eases thighs.\"\nregion = \"leg\"\nmuscles = [\"soleus\"]\nposition = \"sitting\"\nequipment = [\"roller\"]\nsides = \"each\"\ndose = { hold = \"30-60 s\" }\neasier = [\"calves\"]\nrelated = [\"davis-law#loads\"]\nfigure = { alt = \"A person.\" }\nreviewed = 2026-11-24\n+++\n\n## Start\n\nSit as for [the calves](calves.md#where-to-roll).\n\n## Steps\n\n1. Roll slowly.\n\n## Where to roll\n\nThe thigh, and its fascia.\n\n## Common mistakes\n\nHaste[^a].\n\n## Why\n\nAs in [@hou2002, p. 3].\n\n[^a]: More haste [@hou2002].\n",
            ),
            some(
                "+++\ntitle = \"Calves\"\nsummary = \"Eases thighs.\"\nregion = \"leg\"\nmuscles = []\nposition = \"lying\"\nequipment = [\"roller\"]\nsides = \"each\"\ndose = { hold = \"30-60 s\" }\nask_first = [\"pregnancy\"]\nfigure = { alt = \"A person.\" }\nreviewed = 2026-11-24\n+++\n\n## Start\n\nSit.\n\n## Steps\n\n1. Roll.\n\n## Where to roll\n\nThere.\n\n## Common mistakes\n\nNone.\n\n## Why\n\n![[breath]]\n",
            ),
            None,
        ],
    ),
    (
        "content/exercises/squats.md",
        &[
            None,
            some(
                "+++\ntitle = \"Squats\"\nsummary = \"Eases.\"\nregion = \"leg\"\nmuscles = [\"soleus\"]\nposition = \"sitting\"\nequipment = [\"roller\"]\nsides = \"each\"\ndose = { hold = \"60 s\" }\nreviewed = 2026-11-24\nfigure = { alt = \"A person.\", pose = \"mine\", target = \"right calf\" }\n+++\n\n## Start\n\nSit.\n\n## Steps\n\n1. Go.\n\n## Where to roll\n\nThere.\n\n## Common mistakes\n\nHaste.\n\n## Why\n\nIt helps.\n",
            ),
            some(
                "+++\ntitle = \"Deep squats\"\nsummary = \"Eases.\"\nregion = \"leg\"\nmuscles = [\"soleus\"]\nposition = \"sitting\"\nequipment = [\"roller\"]\nsides = \"each\"\ndose = { hold = \"60 s\" }\nreviewed = 2026-11-24\nfigure = { alt = \"A person.\", pose = \"standing\", right_shin = 80 }\n+++\n\n## Start\n\nSit.\n\n## Steps\n\n1. Go.\n\n## Where to roll\n\nThere.\n\n## Common mistakes\n\nHaste.\n\n## Why\n\n```figure\nuse = \"diagram:way\"\n```\n",
            ),
        ],
    ),
    (
        "content/poses.toml",
        &[
            None,
            some("[[pose]]\nid = \"mine\"\npose = \"long-sitting\"\n"),
            some("[[pose]]\nid = \"mine\"\npose = \"standing\"\nview = \"front\"\n"),
            some("[[pose]]\nid = \"mine\"\ntrunk = \"up\"\n"),
        ],
    ),
    (
        "content/diagrams.toml",
        &[
            None,
            some(
                "[[diagram]]\nid = \"way\"\ntitle = \"A way\"\nalt = \"One, two.\"\n[[diagram.node]]\nid = \"a\"\ntext = \"One\"\nto = \"calves\"\n[[diagram.node]]\nid = \"b\"\ntext = \"Two\"\n[[diagram.edge]]\nfrom = \"a\"\nto = \"b\"\n",
            ),
            some("[[diagram]]\nid = \"other\"\ntitle = \"Another\"\nalt = \"Nothing.\"\n"),
        ],
    ),
    (
        "content/science/davis-law.md",
        &[
            some(
                "+++\ntitle = \"Davis's law\"\n+++\n\n## Loads {status=taught}\n\nTissue follows loads [@hou2002]. Fascia does, too.\n",
            ),
            some(
                "+++\ntitle = \"Davis's law\"\ndefinition = \"Soft tissue follows loads.\"\naliases = [\"loads\"]\n+++\n\n## What it says {#loads}\n\nTissue follows loads, see [[calves]].\n",
            ),
            some("+++\ntitle = \"Davis's law\"\n+++\n\n## Loading\n\nNothing cited.\n"),
            None,
        ],
    ),
    (
        "content/glossary/fascia.md",
        &[
            some("+++\ntitle = \"Fascia\"\ndefinition = \"The sheets around muscles.\"\n+++\n"),
            some(
                "+++\ntitle = \"Fascia\"\ndefinition = \"What holds muscles together.\"\naliases = [\"sheet\", \"haste\"]\n+++\n\nMore, for [[thighs]].\n",
            ),
            some("+++\ntitle = \"Tissue\"\ndefinition = \"What a body is made of.\"\n+++\n"),
            None,
        ],
    ),
    (
        "content/programs/daily.md",
        &[
            some(
                "+++\ntitle = \"Daily\"\ngoal = \"Loose legs.\"\nflags = []\n[[item]]\nexercise = \"calves\"\ndose = { hold = \"45 s\" }\n+++\n\nEvery day.\n",
            ),
            some(
                "+++\ntitle = \"Daily\"\ngoal = \"Loose legs.\"\nflags = [\"pregnancy\"]\n[[item]]\nexercise = \"calves\"\n[[item]]\nexercise = \"thighs\"\nsides = \"left\"\n+++\n",
            ),
            None,
        ],
    ),
    (
        "content/fragments/breath.md",
        &[
            some("Breathe calmly, [[fascia]] or not.\n"),
            some("## Breath\n\nBreathe. ![A dot](../media/dot.png)\n"),
            some("![[breath]]\n"),
            None,
        ],
    ),
    (
        "templates/page.html",
        &[
            None,
            some(
                "{% extends \"base.html\" %}\n{% block main %}<h1>{{ title }}</h1><div class=\"prose\">{{ body | safe }}</div>{% endblock main %}\n",
            ),
            some(
                "{% extends \"base.html\" %}\n{% block main %}{{ body | safe }}{{ nothing.here }}{% endblock main %}\n",
            ),
            some("{% extends \"base.html\" %}{% block main %}{{ body\n"),
        ],
    ),
    ("templates/static/style.css", &[None, some("body { color: black; }\n"), some("body { color: navy; }\n")]),
    ("templates/static/note.txt", &[None, some("one\n"), some("two\n")]),
    // Different pictures of one point each, by their bytes.
    ("content/media/dot.png", &[some(DARK), some(LIGHT), some("no picture at all"), None]),
];

/// PNG files, as hexadecimal; the handbook holds their bytes.
const DARK: &str = "hex:89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c636000000002000148afa4710000000049454e44ae426082";
const LIGHT: &str = "hex:89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63f80f0001010100b138f6140000000049454e44ae426082";

const VOCABULARY: &str = "[[region]]\nid = \"leg\"\ntitle = \"Leg\"\n[[muscle]]\nid = \"soleus\"\ntitle = \"Soleus\"\nregion = \
                          \"leg\"\n[[equipment]]\nid = \"roller\"\ntitle = \"Roller\"\n[[position]]\nid = \
                          \"sitting\"\ntitle = \"Sitting\"\n";

const SAFETY: &str = "[[do_not_roll]]\nflag = \"clot\"\ntext = \"You have a blood clot.\"\n[[ask_first]]\nflag = \
                      \"pregnancy\"\ntext = \"You are pregnant.\"\n[[stop_now]]\ntext = \"Stop at sharp \
                      pain.\"\n[[never_press]]\nplace = \"back of the knee\"\n";

const CALVES: &str = "+++\ntitle = \"Calves\"\nsummary = \"Eases calves.\"\nregion = \"leg\"\nmuscles = [\"soleus\"]\nposition = \
                      \"sitting\"\nequipment = [\"roller\"]\nsides = \"each\"\ndose = { hold = \"30-90 s\", spots = \"1-2\" \
                      }\nrelated = [\"thighs\"]\nfigure = { alt = \"A person on a roller.\" }\nreviewed = \
                      2026-11-24\n+++\n\n## Start\n\nSit on the floor, legs long.\n\n## Steps\n\n1. Put the roller under \
                      a calf.\n2. Roll slowly.\n\n## Where to roll\n\nThe calf, and fascia around it.\n\n## Common \
                      mistakes\n\n- Rolling fast.\n\n## Why\n\nLong holds come from [@hou2002], see [[davis-law#loads]].\n";

/// The bytes of a version.
pub fn bytes(text: &str) -> Vec<u8> {
    let Some(digits) = text.strip_prefix("hex:") else { return text.as_bytes().to_vec() };
    let digits: Vec<u8> = digits.bytes().filter(u8::is_ascii_hexdigit).collect();
    let value = |digit: u8| char::from(digit).to_digit(16).expect("a digit");
    digits.chunks(2).map(|pair| (value(pair[0]) * 16 + value(pair[1])) as u8).collect()
}

/// Which version each file has.
#[derive(Clone, Debug)]
pub struct State(Vec<usize>);

impl State {
    pub fn new() -> Self {
        Self(vec![0; FILES.len()])
    }

    /// Gives a file another version; any two numbers mean some file and some version.
    pub fn edit(&mut self, file: usize, version: usize) -> (&'static str, Option<Vec<u8>>) {
        let file = file % FILES.len();
        let (path, versions) = FILES[file];
        self.0[file] = version % versions.len();
        (path, versions[self.0[file]].map(bytes))
    }

    /// The files that there are.
    pub fn files(&self) -> BTreeMap<&'static str, Vec<u8>> {
        let now = FILES.iter().zip(&self.0).map(|((path, versions), at)| (*path, versions[*at]));
        now.filter_map(|(path, text)| Some((path, bytes(text?)))).collect()
    }
}
