//! Everything that leads from a page to another one, or nowhere.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use super::rules::{
    AMBIGUOUS_LINK, BROKEN_ANCHOR, BROKEN_FRAGMENT, BROKEN_LINK, BROKEN_PICTURE, LINK_TO_DRAFT, SELF_RELATION,
    UNKNOWN_EQUIPMENT, UNKNOWN_FLAG, UNKNOWN_MUSCLE, UNKNOWN_POSITION, UNKNOWN_REFERENCE, UNKNOWN_REGION, UNSAFE_LINK,
    WRONG_KIND,
};
use super::sentence;
use crate::model::{
    Applies, Backlink, Block, Checked, CiteItem, Dead, Destination, Handbook, Header, Inline, Media, OutPath, PICTURES,
    Page, PageId, Problem, Ref, Relation, SourcePath, Sources, Spanned, Target, Vocabulary, did_you_mean, local_path,
    nearest, plain,
};

/// What leads away from a page.
#[derive(Default)]
pub(super) struct Edges {
    /// Pages it mentions, with the sentence.
    pub mentions: Vec<(PageId, Arc<Backlink>)>,
    /// Typed relations: name, inverse, other page.
    pub relations: Vec<(&'static str, Option<&'static str>, PageId)>,
    /// Files of the fragments that stand on it.
    pub fragments: BTreeSet<SourcePath>,
    /// What it shows the titles of, and the titles: sentences and messages have them in.
    pub titles: Vec<(Target, String)>,
}

/// Follows every relation, link, picture, fragment and citation of a page, and one relation more.
pub(super) fn of_page(
    book: &Handbook,
    page: &Page,
    sources: &Sources,
    near: &Near,
    more: Option<Relation<'_>>,
) -> Checked<Edges> {
    let mut finder = Finder { book, sources, near, page: Some(page), edges: Edges::default(), problems: Vec::new() };
    finder.relations(page, more);
    if !book.index.words_unread {
        let words = page.meta.words();
        let unknown = words.iter().filter_map(|word| unknown_word(book, &page.source, word.list, word.id));
        finder.problems.extend(unknown);
    }
    book.walk_page(page, &mut |source, block| {
        if *source != page.source && !finder.edges.fragments.contains(source) {
            finder.edges.fragments.insert(source.clone());
        }
        finder.block(source, block);
    });
    Checked::new(finder.edges, finder.problems)
}

/// Fragments that no page embeds are checked by themselves; `used` are the files of the others.
pub(super) fn unused_fragments(
    book: &Handbook,
    sources: &Sources,
    near: &Near,
    used: &BTreeSet<&SourcePath>,
) -> Vec<Problem> {
    let mut finder = Finder { book, sources, near, page: None, edges: Edges::default(), problems: Vec::new() };
    for fragment in book.fragments.values().filter(|fragment| !used.contains(&fragment.source)) {
        fragment.doc.walk(&mut |block| finder.block(&fragment.source, block));
    }
    finder.problems
}

/// The nearest name to each one that names nothing: a page that was renamed is named in a thousand
/// others, and looked for once.
#[derive(Default)]
pub(super) struct Near(Mutex<BTreeMap<String, Option<String>>>);

impl Near {
    fn to<'a>(&self, written: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
        let mut known = self.0.lock().expect("nobody panics with the names in hand");
        known.entry(written.to_owned()).or_insert_with(|| nearest(written, names).map(str::to_owned)).clone()
    }
}

struct Finder<'a> {
    book: &'a Handbook,
    sources: &'a Sources,
    near: &'a Near,
    /// The page, or nothing for a fragment by itself.
    page: Option<&'a Page>,
    edges: Edges,
    problems: Vec<Problem>,
}

impl Finder<'_> {
    fn relations(&mut self, page: &Page, more: Option<Relation<'_>>) {
        let related = page.common.related.iter().map(|to| ("related", None, None, to));
        let typed = page.meta.relations().into_iter().chain(more).map(|r| (r.name, r.inverse, r.wants, r.to));
        for (name, inverse, wants, to) in typed.chain(related) {
            match self.book.resolve_page(&page.source, &to.value) {
                Err(dead) => {
                    self.note(&dead);
                    let reference = Spanned::new(Ref::Wiki(to.value.clone()), to.span);
                    self.problems.extend(explain(self.book, self.near, &page.source, &reference, dead));
                }
                Ok(id) if id == page.id => {
                    let message = format!("`{}` names this page itself", to.value);
                    self.problems.push(Problem::new(&SELF_RELATION, message).at(&page.source, to.span));
                }
                Ok(id) => {
                    let other = &self.book.pages[&id];
                    if let Some(kind) = wants.filter(|kind| kind.folder != other.kind().folder) {
                        let message = format!("`{}` is {}, not {}", to.value, other.kind().one, kind.one);
                        let near = self.book.pages.keys().filter(|id| id.folder() == kind.folder);
                        let hint = did_you_mean(&to.value, near.map(PageId::slug));
                        let problem = Problem::new(&WRONG_KIND, message).at(&page.source, to.span).maybe_hint(hint);
                        self.problems.push(problem);
                    } else {
                        self.edges.relations.push((name, inverse, id));
                    }
                }
            }
        }
    }

    fn block(&mut self, source: &SourcePath, block: &Block) {
        if let Block::Fragment(name) = block
            && !self.book.fragments.contains_key(&name.value)
            && !self.book.index.unread.contains(&format!("fragments/{}", name.value))
        {
            let message = format!("there is no fragment `{}`", name.value);
            let hint = did_you_mean(&name.value, self.book.fragments.keys().map(String::as_str));
            let problem = Problem::new(&BROKEN_FRAGMENT, message).at(source, name.span);
            self.problems.push(problem.hint("fragments live in content/fragments").maybe_hint(hint));
        }
        for run in block.runs() {
            self.run(source, run);
        }
    }

    /// Follows the links of a run of text, and keeps the sentence around each.
    fn run(&mut self, source: &SourcePath, run: &[Inline]) {
        let is_interesting = |i: &Inline| !matches!(i, Inline::Text(_) | Inline::SoftBreak | Inline::Code(_));
        if !run.iter().any(is_interesting) {
            return;
        }
        let mut words = String::new();
        let mut found = Vec::new();
        self.flatten(source, run, &mut words, &mut found);
        let Some(page) = self.page else { return };
        let sentences = sentence::sentences(&words);
        for (range, target) in found {
            if target == page.id {
                continue;
            }
            let (before, after) = sentence::around(&words, &sentences, range.clone());
            let text = words[range].to_owned();
            let backlink = Backlink { from: page.id.clone(), before, text, after };
            self.edges.mentions.push((target, Arc::new(backlink)));
        }
    }

    fn flatten(
        &mut self,
        source: &SourcePath,
        run: &[Inline],
        words: &mut String,
        found: &mut Vec<(std::ops::Range<usize>, PageId)>,
    ) {
        for inline in run {
            match inline {
                Inline::Text(text) => words.push_str(&text.value),
                Inline::Code(text) => words.push_str(text),
                Inline::SoftBreak | Inline::HardBreak => words.push(' '),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                    self.flatten(source, inner, words, found);
                }
                Inline::Picture { to, .. } => self.picture(source, to),
                Inline::Cite(items) => {
                    self.citation(source, &items.value);
                    // The sentence is told without its citations, and without the space before one.
                    let told = found.last().map_or(0, |(range, _)| range.end);
                    words.truncate(words.trim_end().len().max(told));
                }
                Inline::FootnoteRef(_) => {}
                Inline::Link { to, content, .. } => {
                    let start = words.len();
                    match self.link(source, to) {
                        Some(target) if content.is_empty() => words.push_str(&self.title(&target)),
                        _ if content.is_empty() => words.push_str(to.value.written()),
                        _ => words.push_str(&plain(content)),
                    }
                    // Pictures and citations inside the link's text.
                    let mut inner = String::new();
                    self.flatten(source, content, &mut inner, &mut Vec::new());
                    if let Some(Target::Page(id)) = self.link(source, to) {
                        found.push((start..words.len(), id));
                    }
                }
            }
        }
    }

    fn citation(&mut self, source: &SourcePath, items: &[CiteItem]) {
        let works = &self.book.works;
        for key in items.iter().map(|item| &item.key) {
            let is_told = works.any_unread || works.unread.contains(&key.value);
            if is_told || works.by_key.contains_key(&key.value) {
                continue;
            }
            let message = format!("there is no reference `{}`", key.value);
            let problem = Problem::new(&UNKNOWN_REFERENCE, message).at(source, key.span);
            let near = self.near.to(&key.value, works.by_key.keys().map(String::as_str));
            let hint = near.map(|near| format!("did you mean `{near}`?"));
            self.problems.push(problem.hint("references stand in content/references.bib").maybe_hint(hint));
        }
    }

    fn link(&mut self, source: &SourcePath, to: &Spanned<Ref>) -> Option<Target> {
        let here = self.page.map(|page| Target::Page(page.id.clone()));
        match self.book.resolve(here.as_ref(), source, &to.value) {
            Ok(Destination::Site(target, _)) => Some(target),
            Ok(Destination::Here(_) | Destination::Url(_)) => None,
            // A fragment by itself has no headings to link to.
            Err(Dead::Empty) if self.page.is_none() => None,
            Err(dead) => {
                self.note(&dead);
                self.problems.extend(explain(self.book, self.near, source, to, dead));
                None
            }
        }
    }

    /// Notes the title that the message about a dead link has in it.
    fn note(&mut self, dead: &Dead) {
        if let Dead::NoAnchor(target, _) = dead {
            self.title(target);
        }
    }

    /// The title of a page, noted as one that is shown.
    fn title(&mut self, target: &Target) -> String {
        let title = self.book.title(target);
        self.edges.titles.push((target.clone(), title.clone()));
        title
    }

    fn picture(&mut self, source: &SourcePath, to: &Spanned<Ref>) {
        let Ref::Path(written) = &to.value else { return };
        let problem = match local_path(source, written) {
            None => Problem::new(&BROKEN_PICTURE, "a picture from elsewhere would tell its server who reads the page")
                .hint("put the file into content/media"),
            Some(path) => match broken(self.sources, &path, source) {
                Some(problem) => problem,
                None => return,
            },
        };
        self.problems.push(problem.at(source, to.span));
    }
}

/// The clinic’s logo, if it is not there or cannot be shown.
pub(super) fn logo(book: &Handbook, sources: &Sources) -> Option<Problem> {
    let (written, path) = (book.config.clinic.logo.as_ref()?, book.config.logo()?);
    let media = SourcePath::new("content/media/x");
    let problem = broken(sources, path.as_str(), &media)?;
    Some(problem.at(&book.config.source, written.span))
}

/// What is wrong with a picture; near names are told as seen from `from`.
fn broken(sources: &Sources, path: &str, from: &SourcePath) -> Option<Problem> {
    let Some(media) = sources.media.get(path) else {
        let known = sources.media.keys().filter(|path| path.below("content/media").is_some());
        let near = known.filter(|path| is_picture(path)).map(|path| path.as_str());
        let hint = nearest(path, near)
            .map(|near| format!("did you mean `{}`?", OutPath::new(near).from(&OutPath::new(from.as_str()))));
        let problem = Problem::new(&BROKEN_PICTURE, format!("there is no picture `{path}`"));
        return Some(problem.hint("pictures live in content/media").maybe_hint(hint));
    };
    if !is_picture(&SourcePath::new(path)) {
        let problem = Problem::new(&BROKEN_PICTURE, format!("`{path}` is no picture that can be shown"));
        return Some(problem.hint("use PNG, JPEG, WebP or SVG"));
    }
    picture(path, media)
}

/// The most pixels of a picture: what a camera makes today, and room for more.
const MOST_PIXELS: u64 = 120_000_000;

/// What is wrong with a file that is shown as a picture, so far as its beginning says.
fn picture(path: &str, media: &Media) -> Option<Problem> {
    let Some(Header { endings, width, height }) = media.picture else {
        let problem = Problem::new(&BROKEN_PICTURE, format!("`{path}` is no picture that can be read"));
        return Some(problem.hint("save it again as PNG, JPEG, WebP or SVG"));
    };
    if !endings.contains(&SourcePath::new(path).extension().as_str()) {
        let ending = endings.first().copied().unwrap_or_default();
        let problem = Problem::new(&BROKEN_PICTURE, format!("`{path}` is of another kind than its name says"));
        return Some(problem.hint(format!("let its name end in `.{ending}`")));
    }
    let problem = Problem::new(&BROKEN_PICTURE, format!("`{path}` is too large: {width} × {height} pixels"));
    let is_huge = u64::from(width) * u64::from(height) > MOST_PIXELS && endings != ["svg"];
    is_huge.then(|| problem.hint("make it smaller; 3,000 pixels across are plenty"))
}

fn is_picture(path: &SourcePath) -> bool {
    PICTURES.contains(&path.extension().as_str())
}

/// Why a link leads nowhere, and what was probably meant.
pub(super) fn explain(
    book: &Handbook,
    near: &Near,
    source: &SourcePath,
    to: &Spanned<Ref>,
    dead: Dead,
) -> Option<Problem> {
    let Spanned { value: to, span } = to;
    let problem = match dead {
        Dead::Unread => return None,
        Dead::Empty => Problem::new(&BROKEN_LINK, "this link leads nowhere").hint("name a page, as in calves.md"),
        Dead::NoPage(path) => {
            let message = match to {
                Ref::Path(_) if path.starts_with("..") => "this path leads out of content/".to_owned(),
                _ if path.is_empty() => "this link names a folder, not a page".to_owned(),
                _ => format!("there is no page `{path}`"),
            };
            Problem::new(&BROKEN_LINK, message)
                .hint("name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]")
                .maybe_hint(near_page(book, near, source, to, &path))
        }
        Dead::NoAnchor(target, anchor) => {
            let known = book.index.anchors.get(&target);
            let names = || known.into_iter().flat_map(|known| known.iter()).map(String::as_str);
            let listed = names().map(|name| format!("#{name}")).collect::<Vec<_>>().join(", ");
            let listed = if listed.is_empty() { "no headings".to_owned() } else { listed };
            let hint = did_you_mean(&anchor, names()).unwrap_or_else(|| format!("that page has {listed}"));
            let message = format!("“{}” has no heading `#{anchor}`", book.title(&target));
            Problem::new(&BROKEN_ANCHOR, message).hint(hint)
        }
        Dead::Ambiguous(targets) => {
            let name = |target: &Target| match target {
                Target::Page(id) => id.to_string(),
                Target::List(list) => list.folder(),
            };
            let names: Vec<_> = targets.iter().map(|target| format!("`{}`", name(target))).collect();
            let message = format!("several pages are called `{}`", to.written());
            Problem::new(&AMBIGUOUS_LINK, message).hint(format!("write the folder too: {}", names.join(" or ")))
        }
        Dead::Draft(id) => Problem::new(&LINK_TO_DRAFT, format!("`{id}` is a draft and will not be in the site"))
            .hint("publish it, or take this link out until then"),
        Dead::Unsafe(_) => Problem::new(&UNSAFE_LINK, "only web, mail and telephone addresses are allowed")
            .hint("write https://…, mailto:… or tel:…"),
    };
    Some(problem.at(source, *span))
}

/// The nearest page, written the way the author wrote.
fn near_page(book: &Handbook, near: &Near, source: &SourcePath, to: &Ref, path: &str) -> Option<String> {
    let slug = near.to(path.rsplit('/').next().unwrap_or(path), book.index.slugs.keys().map(String::as_str))?;
    let name = match to {
        Ref::Wiki(_) => slug,
        Ref::Path(_) => {
            let page = book.pages.values().find(|page| page.id.slug() == slug)?;
            OutPath::new(page.source.as_str()).from(&OutPath::new(source.as_str()))
        }
    };
    Some(format!("did you mean `{name}`?"))
}

/// Words of the shared lists that no list has.
pub(super) fn words(book: &Handbook) -> Vec<Problem> {
    let mut problems = Vec::new();
    let vocabulary = SourcePath::new("content/vocabulary.toml");
    for region in book.words.muscles.iter().filter_map(|muscle| muscle.region.as_ref()) {
        problems.extend(unknown_word(book, &vocabulary, Vocabulary::Region, region));
    }
    let path = SourcePath::new("content/safety.toml");
    let safety = &book.safety;
    for caution in [&safety.do_not_roll, &safety.ask_first, &safety.stop_now, &safety.never_press].into_iter().flatten()
    {
        let Applies::Regions(regions) = &caution.applies else { continue };
        problems.extend(regions.iter().filter_map(|id| unknown_word(book, &path, Vocabulary::Region, id)));
    }
    problems
}

fn unknown_word(book: &Handbook, source: &SourcePath, list: Vocabulary, id: &Spanned<String>) -> Option<Problem> {
    let (rule, known): (_, Vec<&str>) = match list {
        Vocabulary::Region => (&UNKNOWN_REGION, ids(book, list)),
        Vocabulary::Muscle => (&UNKNOWN_MUSCLE, ids(book, list)),
        Vocabulary::Equipment => (&UNKNOWN_EQUIPMENT, ids(book, list)),
        Vocabulary::Position => (&UNKNOWN_POSITION, ids(book, list)),
        Vocabulary::DoNotRoll | Vocabulary::AskFirst | Vocabulary::Flag => {
            (&UNKNOWN_FLAG, book.safety.flags(list).collect())
        }
    };
    if known.contains(&id.value.as_str()) {
        return None;
    }
    let message = format!("there is no {} `{}`", list.one(), id.value);
    let by_name = book.words.list(list).iter().find(|entry| {
        let names = [Some(&entry.title), entry.plain.as_ref()];
        let mut names = names.into_iter().flatten().chain(&entry.aliases);
        names.any(|name| name.to_lowercase() == id.value.to_lowercase())
    });
    let in_other_list = || book.safety.flags(Vocabulary::Flag).any(|flag| flag == id.value);
    let hint = match by_name {
        Some(entry) => format!("did you mean `{}`?", entry.id.value),
        None if list != Vocabulary::Flag && in_other_list() => {
            let other = if list == Vocabulary::AskFirst { "do_not_roll" } else { "ask_first" };
            format!("it is a flag of `[[{other}]]`: name it under `{other}`")
        }
        None => did_you_mean(&id.value, known).unwrap_or_else(|| format!("add it as {}", list.home())),
    };
    Some(Problem::new(rule, message).at(source, id.span).hint(hint))
}

fn ids(book: &Handbook, list: Vocabulary) -> Vec<&str> {
    book.words.list(list).iter().map(|entry| entry.id.value.as_str()).collect()
}
