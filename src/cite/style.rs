//! Citation styles by name, and what is mended in them.

use std::sync::OnceLock;

use hayagriva::archive::{ArchivedStyle, LOCALES};
use hayagriva::citationberg::{
    IndependentStyle, LayoutRenderingElement, Locale, LocaleCode, Name, Names, NamesChild, Style, StyleClass,
    taxonomy::Locator,
};
use hayagriva::{LocatorPayload, SpecificLocator};

use super::rules::UNKNOWN_CITATION_STYLE;
use crate::model::{Config, Problem, did_you_mean};

/// American Medical Association: what most of the readers in this field are used to.
const DEFAULT: ArchivedStyle = ArchivedStyle::AmericanMedicalAssociation;

/// The styles of the National Library of Medicine.
const NLM: [ArchivedStyle; 2] = [ArchivedStyle::NlmCitationSequence, ArchivedStyle::NlmCitationSequenceSuperscript];

/// What its manual, *Citing Medicine*, writes otherwise than the styles' own language files: a hyphen
/// between pages, and `p.` also before several. A whole style, since only those are read.
const NLM_WORDS: &str = r#"<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title/><id/><updated>2026-11-24T00:00:00+00:00</updated></info>
<locale><terms><term name="page-range-delimiter">-</term>
<term name="page" form="short"><single>p.</single><multiple>p.</multiple></term></terms></locale>
<citation><layout><text value=""/></layout></citation></style>"#;

/// A style, and the words of a language.
#[derive(Default)]
pub(super) struct Shape {
    /// `None` while there is nothing to format.
    pub style: Option<IndependentStyle>,
    /// The language of the style's words.
    pub locale: Option<LocaleCode>,
    /// The words of that language, and of those it falls back to.
    pub locales: Vec<Locale>,
    /// Whether the style is made for footnotes.
    pub is_note: bool,
    /// The default style, for works that this one cannot print.
    pub fallback: Option<Box<Shape>>,
}

/// The names of every style there is, the first being the one that [`styles`] is asked for most.
pub fn styles() -> Vec<&'static str> {
    ArchivedStyle::all().iter().flat_map(|style| style.names()).copied().collect()
}

/// The style that a handbook names, if there is one of that name.
fn named(config: &Config) -> Option<ArchivedStyle> {
    let named = config.citation_style.as_ref();
    named.map_or(Some(DEFAULT), |name| ArchivedStyle::by_name(&name.value.to_lowercase()))
}

/// A style that there is not.
pub(super) fn unknown(config: &Config) -> Option<Problem> {
    let name = config.citation_style.as_ref().filter(|_| named(config).is_none())?;
    let message = format!("there is no citation style `{}`", name.value);
    let problem = Problem::new(&UNKNOWN_CITATION_STYLE, message).at(&config.source, name.span);
    let common = "common ones are `american-medical-association`, `vancouver`, `apa`, `chicago-author-date`";
    Some(problem.hint(common).maybe_hint(did_you_mean(&name.value, styles())))
}

/// The style that a handbook names, in its language.
pub(super) fn shape(config: &Config, is_used: bool) -> Shape {
    let archived = named(config).unwrap_or(DEFAULT);
    let shape = is_used.then(|| in_language(archived, &config.language)).flatten();
    let shape = shape.map(|shape| {
        let fallback = (archived != DEFAULT).then(|| in_language(DEFAULT, &config.language)).flatten();
        Shape { fallback: fallback.map(Box::new), ..shape }
    });
    shape.unwrap_or_default()
}

/// A style, mended, with the words of a language.
fn in_language(archived: ArchivedStyle, language: &str) -> Option<Shape> {
    let mut style = independent(archived)?;
    if style.bibliography.is_none() {
        // One style names works by labels and has no list; it takes that of the default.
        let default = independent(DEFAULT)?;
        style.bibliography = default.bibliography;
        style.macros.extend(default.macros);
    }
    mend(&mut style);
    if NLM.contains(&archived) {
        style.locale.extend(IndependentStyle::from_xml(NLM_WORDS).map(|words| words.locale).unwrap_or_default());
    }
    let is_note = style.settings.class == StyleClass::Note;
    let locale = locale(language, style.default_locale.as_ref());
    let wanted = [Some(&locale), style.default_locale.as_ref(), Some(&LocaleCode::en_us())];
    let wanted = languages().iter().filter(|language| wanted.contains(&Some(&language.code)));
    let locales = wanted.filter_map(Language::words).cloned().collect();
    Some(Shape { style: Some(style), locale: Some(locale), locales, is_note, fallback: None })
}

/// A language, packed until somebody needs it: all of them together take a tenth of a second.
struct Language {
    code: LocaleCode,
    packed: &'static [u8],
    unpacked: OnceLock<Option<Locale>>,
}

/// The one field of a packed language that all are asked for.
#[derive(serde::Deserialize)]
struct Named {
    #[serde(rename = "@xml:lang")]
    lang: LocaleCode,
}

/// Every language there is.
fn languages() -> &'static [Language] {
    static LANGUAGES: OnceLock<Vec<Language>> = OnceLock::new();
    LANGUAGES.get_or_init(|| {
        let language = |packed: &&'static [u8]| {
            let named: Named = ciborium::from_reader(*packed).ok()?;
            Some(Language { code: named.lang, packed, unpacked: OnceLock::new() })
        };
        LOCALES.iter().filter_map(language).collect()
    })
}

impl Language {
    fn words(&self) -> Option<&Locale> {
        self.unpacked.get_or_init(|| ciborium::from_reader(self.packed).ok()).as_ref()
    }
}

fn independent(archived: ArchivedStyle) -> Option<IndependentStyle> {
    match archived.get() {
        Style::Independent(style) => Some(style),
        Style::Dependent(_) => None,
    }
}

/// The language of the handbook, as far as there are words for it: the tag itself, the style's
/// own variety of it, or the first variety there is; English otherwise.
fn locale(language: &str, of_style: Option<&LocaleCode>) -> LocaleCode {
    let first = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    let alike = |code: &&LocaleCode| first(&code.0) == first(language);
    let codes = || languages().iter().map(|language| &language.code);
    let exact = codes().find(|code| code.0.eq_ignore_ascii_case(language));
    let main = || {
        let doubled = format!("{}-{}", first(language), first(language).to_uppercase());
        codes().find(|code| code.0 == doubled)
    };
    let english = LocaleCode::en_us();
    let american = Some(&english).filter(alike);
    let found = exact.or(of_style.filter(alike)).or(american).or_else(main).or_else(|| codes().find(alike));
    found.cloned().unwrap_or(english)
}

/// Where in a work: `p. 3`, `pp. 3-5`, `chap. 2`, `fig. 1`. What is none of these is printed as it
/// was written.
pub(super) fn locator(written: &str) -> SpecificLocator<'_> {
    let (word, rest) = written.split_once(|c: char| c.is_whitespace()).unwrap_or(("", written));
    let kind = match word.trim_end_matches('.').to_lowercase().as_str() {
        "p" | "pp" | "page" | "pages" => Locator::Page,
        "chap" | "chapter" | "ch" => Locator::Chapter,
        "fig" | "figure" => Locator::Figure,
        "tab" | "table" => Locator::Custom,
        "sec" | "section" => Locator::Section,
        "vol" | "volume" => Locator::Volume,
        "para" | "paragraph" => Locator::Paragraph,
        _ => Locator::Custom,
    };
    let value = if kind == Locator::Custom { written } else { rest };
    SpecificLocator(kind, LocatorPayload::Str(value))
}

/// hayagriva 0.10.1 prints nothing for `<names>` that has a `<label>` and no `<name>`: the two
/// styles of the NLM lose every author so, the AMA's the editors of a book (its issue 519). A
/// plain `<name>` is what the standard says stands there.
fn mend(style: &mut IndependentStyle) {
    for m in &mut style.macros {
        m.children.iter_mut().for_each(mend_element);
    }
    style.citation.layout.elements.iter_mut().for_each(mend_element);
    if let Some(bibliography) = &mut style.bibliography {
        bibliography.layout.elements.iter_mut().for_each(mend_element);
    }
}

fn mend_element(element: &mut LayoutRenderingElement) {
    match element {
        LayoutRenderingElement::Names(names) => mend_names(names),
        LayoutRenderingElement::Group(group) => group.children.iter_mut().for_each(mend_element),
        LayoutRenderingElement::Choose(choose) => {
            for branch in std::iter::once(&mut choose.if_).chain(&mut choose.else_if) {
                branch.children.iter_mut().for_each(mend_element);
            }
            if let Some(otherwise) = &mut choose.otherwise {
                otherwise.children.iter_mut().for_each(mend_element);
            }
        }
        LayoutRenderingElement::Text(_)
        | LayoutRenderingElement::Number(_)
        | LayoutRenderingElement::Date(_)
        | LayoutRenderingElement::Label(_) => {}
    }
}

fn mend_names(names: &mut Names) {
    if !names.children.is_empty() && names.name().is_none() {
        names.children.insert(0, NamesChild::Name(Name::default()));
    }
    for child in &mut names.children {
        if let NamesChild::Substitute(substitute) = child {
            substitute.children.iter_mut().for_each(mend_element);
        }
    }
}
