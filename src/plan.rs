//! `Handbook` → `Site`: which files there will be, and what each of them is. Nothing is made
//! here; a file is made when its bytes are asked for.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Body, Checked, Doc, Figures, Handbook, Header, INDEXES, List, OutPath, PICTURES, Print, Problem, Renditions, Rule,
    Site, Skin, SourcePath, Sources, local_path,
};

/// Rules about the files of the site.
pub const RULES: &[&Rule] = &[&PATH_COLLISION, &NO_ADDRESS];

static NO_ADDRESS: Rule = Rule::info(
    "no-address",
    [
        "Sheets without an address, since `base_url` is not set.",
        "A client who wants the page itself, with its sources, finds it by the code on the sheet.",
        "A handbook.toml without `base_url`.",
        "Write where the site will be found: base_url = \"https://example.org/handouts/\", or give --base-url.",
    ],
);

static PATH_COLLISION: Rule = Rule::fatal(
    "path-collision",
    [
        "Two files of the site that would land in one place.",
        "One of them would silently be missing.",
        "content/media/calf.png and content/media/CALF.png, on a disk that does not tell them apart",
        "Rename one of them.",
    ],
);

/// What the person who builds wants.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// Whether sheets of paper are made.
    pub sheets: bool,
}

/// Lists every file of the site.
pub fn plan(book: &Handbook, figures: &Figures, sources: &Sources, wish: &Wish) -> Checked<Site> {
    let mut site = Site::default();
    let mut problems = Vec::new();
    for page in book.pages.values() {
        let list = List::under(&page.id).filter(|list| is_made(book, list));
        let body = match list {
            Some(list) => Body::List(list, Some(page.id.clone())),
            None => Body::Page(page.id.clone()),
        };
        site.files.insert(page.id.out_path(), body);
        if wish.sheets && page.kind().sheet {
            for print in Print::OF_SITE {
                site.files.insert(page.id.sheet_path(print), Body::Sheet(page.id.clone(), print));
            }
        }
    }
    if wish.sheets && !book.pages.is_empty() {
        site.files.extend(Print::OF_SITE.map(|print| (print.book_path(), Body::Book(print))));
    }
    let mut lists: Vec<List> = List::TOP.into_iter().filter(|list| is_made(book, list)).collect();
    for (vocabulary, _) in INDEXES {
        let entries = book.words.list(vocabulary).iter();
        lists.extend(entries.map(|entry| List::Entry(vocabulary, entry.id.value.clone())));
    }
    lists.push(List::Home);
    for list in lists {
        site.files.entry(list.out_path()).or_insert(Body::List(list, None));
    }
    let (accent, skin) = (&book.config.accent, book.config.look.skin);
    if accent.is_some() || skin != Skin::default() {
        let colour = accent.iter().map(|colour| &colour[1..]);
        let skin_name = Skin::NAMES.iter().filter(|(_, known)| *known == skin && skin != Skin::default());
        let names: Vec<&str> = colour.chain(skin_name.map(|(name, _)| *name)).collect();
        let path = OutPath::new(format!("assets/accent-{}.css", names.join("-")));
        site.files.insert(path.clone(), Body::Accent(accent.clone(), skin));
        site.accent = Some(path);
    }
    for (id, drawings) in &figures.poses {
        let Some(first) = drawings.first() else { continue };
        let path = OutPath::new(format!("assets/{}", named(&format!("{id}.svg"), &first.hash)));
        site.files.insert(path.clone(), Body::Drawing(id.clone()));
        site.drawings.insert(id.clone(), path);
    }
    site.assets = assets(book, sources);
    site.pictures = renditions(&site.assets, sources);
    for (source, path) in &site.assets {
        if source.below("content").is_none() {
            site.files.insert(path.clone(), Body::Static(source.clone()));
        }
    }
    for (source, renditions) in &site.pictures {
        let files = renditions.files.iter();
        site.files.extend(files.map(|(width, path)| (path.clone(), Body::Picture(source.clone(), *width))));
    }
    problems.extend(collisions(&site));
    problems.extend(no_address(book, sources, &site));
    Checked::new(site, problems)
}

/// Sheets cannot say where they are on the web, unless somebody says where that is.
fn no_address(book: &Handbook, sources: &Sources, site: &Site) -> Option<Problem> {
    let config = &book.config;
    let has_sheets = site.files.values().any(|body| matches!(body, Body::Sheet(..)));
    if config.base_url.is_some() || !has_sheets || sources.text(&config.source).is_none() {
        return None;
    }
    let problem = Problem::new(&NO_ADDRESS, "sheets carry no address and no code for phones: `base_url` is not set");
    let hint = "say where the site will be found, as in base_url = \"https://example.org/handouts/\"";
    Some(problem.in_file(&config.source).hint(hint))
}

/// Whether a list page will be there.
fn is_made(book: &Handbook, list: &List) -> bool {
    match list {
        List::Kind("glossary") | List::Safety | List::References | List::Home => true,
        List::Kind(folder) => book.pages.keys().any(|id| id.folder() == *folder),
        List::Vocabulary(vocabulary) => !book.words.list(*vocabulary).is_empty(),
        List::Entry(..) => true,
    }
}

/// Where static files and the pictures of pages land. Style sheets, scripts and pictures carry a
/// hash of what is in them, so that a browser may keep them for ever; other files keep their
/// names, so that a style sheet finds its fonts.
fn assets(book: &Handbook, sources: &Sources) -> BTreeMap<SourcePath, OutPath> {
    let mut assets = BTreeMap::new();
    for path in sources.paths() {
        let Some(name) = path.below("templates/static") else { continue };
        let hashed = ["css", "js"].contains(&path.extension().as_str());
        let bytes = sources.bytes(path);
        let name = if hashed { named(name, &blake3::hash(bytes).to_hex()) } else { name.to_owned() };
        assets.insert(path.clone(), OutPath::new(format!("assets/{name}")));
    }
    for path in pictures(book).into_iter().chain(book.config.logo().map(|logo| logo.to_string())) {
        if let Some((path, media)) = sources.media.get_key_value(path.as_str()) {
            let name = named(path.below("content").unwrap_or(path.file_name()), &media.hash);
            assets.insert(path.clone(), OutPath::new(format!("assets/{name}")));
        }
    }
    assets
}

/// The widths of pictures, in pixels: a phone’s column, a column of text, and one on a fine screen.
const WIDTHS: [u32; 3] = [480, 960, 1600];

/// The files that each picture becomes; none is wider than the picture itself.
fn renditions(assets: &BTreeMap<SourcePath, OutPath>, sources: &Sources) -> BTreeMap<SourcePath, Renditions> {
    let of = |(source, path): (&SourcePath, &OutPath)| {
        if !PICTURES.contains(&source.extension().as_str()) || source.below("content").is_none() {
            return None;
        }
        // What cannot be read has been told where a page shows it.
        let Header { endings, width: natural, height } = sources.media.get(source)?.picture?;
        if !endings.contains(&source.extension().as_str()) {
            return None;
        }
        // A drawing is as sharp at every width.
        let is_drawing = source.extension() == "svg";
        let width = if is_drawing { natural } else { natural.min(WIDTHS[2]) };
        let narrower = WIDTHS.into_iter().filter(|narrower| *narrower < width && !is_drawing);
        let mut files: Vec<(u32, OutPath)> = narrower.map(|width| (width, beside(path, width))).collect();
        files.push((width, path.clone()));
        let height = (f64::from(height) * f64::from(width) / f64::from(natural)).round().max(1.0) as u32;
        Some((source.clone(), Renditions { width, height, files }))
    };
    assets.iter().filter_map(of).collect()
}

/// `calf-480.3f9a12b4.jpg` beside `calf.3f9a12b4.jpg`
fn beside(path: &OutPath, width: u32) -> OutPath {
    let path = path.as_str();
    let name = path.rfind('/').map_or(0, |slash| slash + 1);
    let dot = path[name..].find('.').map_or(path.len(), |dot| name + dot);
    OutPath::new(format!("{}-{width}{}", &path[..dot], &path[dot..]))
}

/// `style.3f9a12b4.css`
fn named(name: &str, hash: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{}.{ending}", &hash[..8]),
        None => format!("{name}.{}", &hash[..8]),
    }
}

/// The files of the pictures on pages, and in the fragments that stand on them.
fn pictures(book: &Handbook) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    let mut entered = BTreeSet::new();
    let mut docs: Vec<(&SourcePath, &Doc)> = book.pages.values().map(|page| (&page.source, &page.doc)).collect();
    while let Some((source, doc)) = docs.pop() {
        paths.extend(doc.pictures.iter().filter_map(|written| local_path(source, written)));
        for name in &doc.embeds {
            let fragment = book.fragments.get(name).filter(|_| entered.insert(name));
            docs.extend(fragment.map(|fragment| (&fragment.source, &fragment.doc)));
        }
    }
    paths
}

/// Files that a disk which does not tell capitals from small letters would put in one place.
fn collisions(site: &Site) -> Vec<Problem> {
    let mut seen: BTreeMap<String, &SourcePath> = BTreeMap::new();
    let mut problems = Vec::new();
    for (source, path) in &site.assets {
        if let Some(other) = seen.insert(path.as_str().to_lowercase(), source) {
            let message = format!("this lands in the place of `{other}`: {path}");
            problems.push(Problem::new(&PATH_COLLISION, message).in_file(source).hint("rename one of them"));
        }
    }
    problems
}
