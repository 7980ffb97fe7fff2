//! `handbook.toml`, `vocabulary.toml`, `safety.toml`: what the whole handbook shares.

use super::{Severity, SourcePath, Spanned, Zone};

/// A sheet of paper.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 in.
    Letter,
}

impl Paper {
    /// The name of the format, as the templates for paper read it.
    pub fn format_name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "us-letter",
        }
    }

    /// By the words that people write.
    pub const NAMES: [(&str, Self); 2] = [("a4", Self::A4), ("letter", Self::Letter)];
}

/// The colour of the skin and the hair of whoever is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Skin {
    /// Pale, with brown hair.
    #[default]
    Light,
    /// Between pale and brown, with dark hair.
    Tan,
    /// Brown, with black hair.
    Brown,
    /// Dark brown, with black hair.
    Dark,
}

/// How broad whoever is drawn is built. Lengths are the same for all.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Build {
    /// Narrow.
    Slim,
    /// Neither.
    #[default]
    Medium,
    /// Broad.
    Broad,
}

/// How the person in the figures looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// Skin and hair.
    pub skin: Skin,
    /// How broad.
    pub build: Build,
}

impl Skin {
    /// By the words of `handbook.toml`.
    pub const NAMES: [(&str, Self); 4] =
        [("light", Self::Light), ("tan", Self::Tan), ("brown", Self::Brown), ("dark", Self::Dark)];

    /// Near skin, far skin and hair as `#rrggbb`. Each stands out from its neighbours without colour, too.
    pub fn colours(self) -> [&'static str; 3] {
        match self {
            Self::Light => ["#eac4a6", "#cfa383", "#4d3a2f"],
            Self::Tan => ["#d3a27c", "#b08058", "#33261f"],
            Self::Brown => ["#a9744d", "#875837", "#211a17"],
            Self::Dark => ["#7d5238", "#5f3c27", "#171311"],
        }
    }
}

impl Build {
    /// By the words of `handbook.toml`.
    pub const NAMES: [(&str, Self); 3] = [("slim", Self::Slim), ("medium", Self::Medium), ("broad", Self::Broad)];

    /// How thick the trunk is, and where arms and legs begin, beside a body of medium build.
    pub fn girth(self) -> f64 {
        match self {
            Self::Slim => 0.9,
            Self::Medium => 1.0,
            Self::Broad => 1.16,
        }
    }
}

/// `handbook.toml`.
#[derive(Clone, Debug)]
pub struct Config {
    /// The handbook's name.
    pub title: String,
    /// The language of the pages, a BCP 47 tag.
    pub language: String,
    /// The paper sheets are made for.
    pub paper: Paper,
    /// Where the site will be found, with a `/` at its end.
    pub base_url: Option<String>,
    /// A CSL style by name.
    pub citation_style: Option<Spanned<String>>,
    /// How long a review holds, in months.
    pub review_every: Option<u16>,
    /// The colour that marks links and headings, `#rrggbb`.
    pub accent: Option<String>,
    /// How the person in the figures looks.
    pub look: Look,
    /// Who stands behind the handbook.
    pub clinic: Clinic,
    /// Sections and pages in the order in which they are shown, as written.
    pub order: Vec<Spanned<String>>,
    /// Words that promise too much, besides the program's own.
    pub avoid: Vec<Avoid>,
    /// Levels of rules that differ from the program's own.
    pub levels: Vec<(Spanned<String>, Option<Severity>)>,
    /// An editor's address with `{file}`, `{line}` and `{column}`.
    pub editor_url: Option<String>,
    /// The file, for problems; also when there is none.
    pub source: SourcePath,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            title: "Handbook".into(),
            language: "en".into(),
            paper: Paper::A4,
            base_url: None,
            citation_style: None,
            review_every: None,
            accent: None,
            look: Look::default(),
            clinic: Clinic::default(),
            order: Vec::new(),
            avoid: Vec::new(),
            levels: Vec::new(),
            editor_url: None,
            source: SourcePath::new("content/handbook.toml"),
        }
    }
}

impl Config {
    /// The file of the clinic’s logo; `media/` may be left out.
    pub fn logo(&self) -> Option<SourcePath> {
        let written = self.clinic.logo.as_ref()?.value.as_str();
        let below = written.strip_prefix("media/").unwrap_or(written);
        Some(SourcePath::new(format!("content/media/{below}")))
    }
}

/// Words that a handbook does not want to say.
#[derive(Clone, Debug)]
pub struct Avoid {
    /// The words; one that ends in `*` may have any ending.
    pub say: Spanned<String>,
    /// Better ones.
    pub instead: Option<String>,
}

/// Who stands behind the handbook; everything is optional.
#[derive(Clone, Debug, Default)]
pub struct Clinic {
    /// Its name.
    pub name: Option<String>,
    /// Its address, lines parted by commas or line ends.
    pub address: Option<String>,
    /// A telephone number as people write it.
    pub phone: Option<String>,
    /// An address for letters.
    pub email: Option<String>,
    /// Its own web site.
    pub web: Option<String>,
    /// A picture in `content/media/`, as written.
    pub logo: Option<Spanned<String>>,
}

/// The lists of shared words. The first four stand in `vocabulary.toml`, the flags in
/// `safety.toml`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Vocabulary {
    /// Regions of the body.
    Region,
    /// Muscles.
    Muscle,
    /// Equipment.
    Equipment,
    /// Starting positions.
    Position,
    /// Flags under `[[do_not_roll]]`.
    DoNotRoll,
    /// Flags under `[[ask_first]]`.
    AskFirst,
    /// Any flag.
    Flag,
}

impl Vocabulary {
    /// One of them, for messages.
    pub fn one(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Muscle => "muscle",
            Self::Equipment => "equipment",
            Self::Position => "position",
            Self::DoNotRoll => "*do not roll* flag",
            Self::AskFirst => "*ask first* flag",
            Self::Flag => "flag",
        }
    }

    /// Where a new one is added, for hints.
    pub fn home(self) -> &'static str {
        match self {
            Self::Region => "`[[region]]` to content/vocabulary.toml",
            Self::Muscle => "`[[muscle]]` to content/vocabulary.toml",
            Self::Equipment => "`[[equipment]]` to content/vocabulary.toml",
            Self::Position => "`[[position]]` to content/vocabulary.toml",
            Self::DoNotRoll => "`[[do_not_roll]]` to content/safety.toml",
            Self::AskFirst | Self::Flag => "`[[ask_first]]` to content/safety.toml",
        }
    }
}

/// An entry of `vocabulary.toml`.
#[derive(Clone, Hash, Debug)]
pub struct Entry {
    /// Its id: lower case, hyphens.
    pub id: Spanned<String>,
    /// Its name.
    pub title: String,
    /// What a client calls it.
    pub plain: Option<String>,
    /// Other names.
    pub aliases: Vec<String>,
    /// A few words about it.
    pub text: Option<String>,
    /// The region it belongs to, for muscles.
    pub region: Option<Spanned<String>>,
    /// Where it lies on the body, for regions and muscles.
    pub map: Vec<Zone>,
}

/// `vocabulary.toml`: every list in the order in which it was written.
#[derive(Clone, Hash, Debug, Default)]
pub struct Words {
    /// `[[region]]`
    pub regions: Vec<Entry>,
    /// `[[muscle]]`
    pub muscles: Vec<Entry>,
    /// `[[equipment]]`
    pub equipment: Vec<Entry>,
    /// `[[position]]`
    pub positions: Vec<Entry>,
}

impl Words {
    /// A list; the lists of flags are not in here.
    pub fn list(&self, list: Vocabulary) -> &[Entry] {
        match list {
            Vocabulary::Region => &self.regions,
            Vocabulary::Muscle => &self.muscles,
            Vocabulary::Equipment => &self.equipment,
            Vocabulary::Position => &self.positions,
            Vocabulary::DoNotRoll | Vocabulary::AskFirst | Vocabulary::Flag => &[],
        }
    }

    /// An entry by its id.
    pub fn entry(&self, list: Vocabulary, id: &str) -> Option<&Entry> {
        self.list(list).iter().find(|entry| entry.id.value == id)
    }
}

/// Where an entry of `safety.toml` holds.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Applies {
    /// On every page and sheet.
    #[default]
    Everywhere,
    /// Where an exercise works one of these regions.
    Regions(Vec<Spanned<String>>),
    /// Only where a page names it.
    Listed,
}

/// An entry of `safety.toml`.
#[derive(Clone, Debug)]
pub struct Caution {
    /// The flag, for *do not roll* and *ask first*.
    pub flag: Option<Spanned<String>>,
    /// What a client reads: a text, or a place that is not to be pressed.
    pub text: String,
    /// Who says so.
    pub source: Option<String>,
    /// Where it holds.
    pub applies: Applies,
}

/// `safety.toml`: every list in the order in which it was written.
#[derive(Clone, Debug, Default)]
pub struct Safety {
    /// Who must not roll.
    pub do_not_roll: Vec<Caution>,
    /// Who asks first.
    pub ask_first: Vec<Caution>,
    /// When to stop.
    pub stop_now: Vec<Caution>,
    /// Where never to press.
    pub never_press: Vec<Caution>,
}

impl Safety {
    /// The flags of a list.
    pub fn flags(&self, list: Vocabulary) -> impl Iterator<Item = &str> {
        let wants = move |one| list == one || list == Vocabulary::Flag;
        let do_not_roll = wants(Vocabulary::DoNotRoll).then_some(&self.do_not_roll);
        let ask_first = wants(Vocabulary::AskFirst).then_some(&self.ask_first);
        let cautions = do_not_roll.into_iter().chain(ask_first).flatten();
        cautions.filter_map(|caution| caution.flag.as_ref()).map(|flag| flag.value.as_str())
    }
}
