//! `Body` → `Proof`: what a file says, ready for the press. Pure: the same handbook gives the
//! same words, and one file can be made without the others.

mod book;
mod code;
mod facts;
mod handout;
mod html;
mod list;
mod page;
mod prose;
mod references;
mod run;
mod safety;
mod templates;
mod twin;
mod view;

pub use book::pages_of_book;
pub use handout::{Subject, Works, form, handout};
pub use html::{Known, Link, Links, Shown, html};
pub use templates::{Memory, Templates};

use std::collections::BTreeMap;
use std::sync::Arc;

use pulldown_cmark_escape::escape_html;

use crate::model::{
    Body, Book, Checked, Cited, Destination, Drawing, Figures, Fragment, Handbook, Handout, Markup, OutPath, PageId,
    Placed, Print, Ref, Renditions, Rich, Rule, Site, Skin, SourcePath, Sources, Target, local_path, word,
};
use view::{ClinicView, LinkView, NavItem, SiteView};

/// Every rule of this room.
pub const RULES: &[&Rule] = &[&templates::TEMPLATE_ERROR];

/// What is ready for the press.
#[derive(Debug)]
pub enum Proof {
    /// A text, as it will be written.
    Text(String),
    /// A sheet of paper.
    Sheet(Box<Handout>),
    /// The whole handbook on paper.
    Book(Box<Book>),
    /// A picture to be made anew, so many pixels wide.
    Picture(SourcePath, u32),
    /// A file to be copied byte for byte.
    Copy(SourcePath),
}

/// An edition, as far as this room needs it.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The handbook.
    pub book: &'a Handbook,
    /// The drawings of its pages.
    pub figures: &'a Figures,
    /// The files there will be.
    pub site: &'a Site,
    /// What the author wrote.
    pub sources: &'a Sources,
}

/// What is formatted for one file: its own citations, and every work if it lists them or if the whole handbook is in
/// it.
#[derive(Debug, Default)]
pub struct Formatted {
    /// The citations of the file's page.
    pub cited: Arc<Cited>,
    /// Every work by key, on the references page.
    pub works: Arc<BTreeMap<String, Vec<Rich>>>,
    /// What all pages cite, numbered through, in the book.
    pub through: Works,
}

/// Reads the templates of an edition, unless they are in memory.
pub fn templates(desk: Desk<'_>, memory: &mut Memory) -> Checked<Arc<Templates>> {
    let config = &desk.book.config;
    let clinic = config.clinic.clone();
    let logo = config.logo().and_then(|logo| desk.site.pictures.get(&logo));
    let nav = desk.book.navigation.iter();
    let view = SiteView {
        title: config.title.clone(),
        language: config.language.clone(),
        clinic: ClinicView {
            name: clinic.name,
            address: clinic.address,
            phone: clinic.phone,
            email: clinic.email,
            web: clinic.web,
            logo: logo.and_then(|logo| logo.files.first()).map(|(_, path)| path.to_string()),
        },
        nav: nav.map(|s| NavItem { title: s.title.clone(), path: s.target.out_path().to_string() }).collect(),
        home: "index.html",
        accent: desk.site.accent.as_ref().map(OutPath::to_string),
        book: of_book(desk, Print::Standard),
        large_book: of_book(desk, Print::Large),
    };
    memory.templates(desk.sources, desk.site, &view)
}

/// The path of the whole handbook on paper, if there will be one.
fn of_book(desk: Desk<'_>, print: Print) -> Option<String> {
    let path = print.book_path();
    desk.site.files.contains_key(&path).then(|| path.to_string())
}

/// Makes one file, as far as words go.
pub fn render(desk: Desk<'_>, templates: &Templates, body: &Body, formatted: &Formatted) -> Checked<Proof> {
    let text = |made: Checked<String>| Checked::new(Proof::Text(made.value), made.problems);
    match body {
        Body::Page(id) => {
            let (template, view) = page::page(desk, id, &formatted.cited);
            let mut made = templates.fill(desk.sources, template, &view);
            if let Some(page) = view.page.as_ref().filter(|_| !made.value.is_empty()) {
                made.problems.extend(safety::left_out(&made.value, &page.safety, template));
            }
            text(made)
        }
        Body::List(list, on_top) => {
            let (template, view) = list::list(desk, list, on_top.as_ref(), formatted);
            text(templates.fill(desk.sources, template, &view))
        }
        Body::Sheet(id, print) => {
            let page = &desk.book.pages[id];
            let form = handout::form(page, desk.book.config.paper, *print);
            let cited = &formatted.cited;
            let works = Works::new(&[(id.clone(), cited.citations.len())], Arc::clone(cited));
            // A program’s sheet is a client’s copy.
            let works = page.meta.program().is_none().then_some(&works);
            let sheet = Box::new(handout::handout(desk, Subject::of(page), form, works));
            Checked::new(Proof::Sheet(sheet), Vec::new())
        }
        Body::Book(print) => {
            let book = book::book(desk, *print, &formatted.through);
            Checked::new(Proof::Book(Box::new(book)), Vec::new())
        }
        Body::Drawing(id) => {
            let file = desk.figures.of(id).first().map_or(String::new(), |drawing| drawing.file.to_string());
            Checked::new(Proof::Text(file), Vec::new())
        }
        Body::Accent(accent, skin) => Checked::new(Proof::Text(colours(accent.as_deref(), *skin)), Vec::new()),
        Body::Picture(source, width) => Checked::new(Proof::Picture(source.clone(), *width), Vec::new()),
        Body::Static(source) => Checked::new(Proof::Copy(source.clone()), Vec::new()),
    }
}

/// The handbook's own colours. On a dark ground the accent is a lighter shade of itself, and skin a little
/// lighter than on paper.
fn colours(accent: Option<&str>, skin: Skin) -> String {
    let accent = accent.map_or(String::new(), |colour| {
        format!(
            ":root {{ --accent: {colour}; }}\n@media (prefers-color-scheme: dark) {{ :root {{ --accent: \
             color-mix(in srgb, {colour} 40%, white); }} }}\n@media print {{ :root {{ --accent: {colour}; }} }}\n"
        )
    });
    if skin == Skin::default() {
        return accent;
    }
    let [near, far, hair] = skin.colours();
    let on_dark = [near, far, hair].map(|colour| format!("color-mix(in srgb, {colour} 84%, white)"));
    let rule = |[near, far, hair]: [&str; 3]| {
        format!(".rb-figure {{ --f-skin: {near}; --f-skin-far: {far}; --f-hair: {hair}; }}")
    };
    let [light, dark] = [rule([near, far, hair]), rule([&on_dark[0], &on_dark[1], &on_dark[2]])];
    format!("{accent}{light}\n@media screen and (prefers-color-scheme: dark) {{ {dark} }}\n")
}

/// How a button that plays a figure is known.
const MOVES: &str = "class=\"button rb-play\"";

/// The links of one file of the site.
struct FileLinks<'a> {
    desk: Desk<'a>,
    here: Target,
    path: OutPath,
}

impl FileLinks<'_> {
    fn to(&self, target: &Target) -> LinkView {
        LinkView { title: self.desk.book.title(target), href: target.out_path().from(&self.path) }
    }

    fn page(&self, id: &PageId) -> LinkView {
        self.to(&Target::Page(id.clone()))
    }

    /// A drawing as SVG; `id` is new on the page.
    fn svg(&self, drawing: &Drawing, id: &str) -> String {
        let mut svg = String::new();
        for part in &drawing.page {
            match part {
                Markup::Text(text) => svg.push_str(text),
                Markup::Id => svg.push_str(id),
                Markup::Href(target, anchor) => {
                    let anchor = anchor.as_ref().map_or(String::new(), |anchor| format!("#{anchor}"));
                    let _ = escape_html(&mut svg, &(self.to(target).href + &anchor));
                }
            }
        }
        svg
    }

    /// The page's sheet, if the site has it.
    fn sheet(&self, id: &PageId, print: Print) -> Option<String> {
        let path = id.sheet_path(print);
        self.desk.site.files.contains_key(&path).then(|| path.from(&self.path))
    }
}

impl Links for FileLinks<'_> {
    fn link(&self, source: &SourcePath, to: &Ref) -> Option<Link> {
        let link = |href, title| Some(Link { href, title, external: false });
        match self.desk.book.resolve(Some(&self.here), source, to).ok()? {
            Destination::Url(href) => Some(Link { title: href.clone(), href, external: true }),
            Destination::Here(anchor) => link(format!("#{anchor}"), anchor),
            Destination::Site(target, anchor) => {
                let anchor = anchor.map_or(String::new(), |anchor| format!("#{anchor}"));
                let LinkView { title, href } = self.to(&target);
                link(href + &anchor, title)
            }
        }
    }

    fn picture(&self, source: &SourcePath, to: &Ref) -> Option<Shown> {
        let path = local_path(source, to.written())?;
        let Renditions { width, height, files } = self.desk.site.pictures.get(path.as_str())?;
        let files = files.iter().map(|(width, path)| (path.from(&self.path), *width));
        Some(Shown { files: files.collect(), size: Some((*width, *height)) })
    }

    fn figure(&self, placed: &Placed, number: usize) -> Option<String> {
        let drawing = self.desk.figures.placed(placed)?;
        let caption = drawing.caption.as_ref().map(|caption| {
            let mut text = String::new();
            let _ = escape_html(&mut text, caption);
            format!("<figcaption>{text}</figcaption>")
        });
        let svg = self.svg(drawing, &format!("rb-figure-text-{number}"));
        let (play, stop) = (word("play_movement"), word("stop_movement"));
        let button = format!("<button type=\"button\" {MOVES} data-other=\"{stop}\">{play}</button>");
        let button = if drawing.moves { button } else { String::new() };
        Some(format!("<figure>{svg}{button}{}</figure>\n", caption.unwrap_or_default()))
    }

    fn fragment(&self, name: &str) -> Option<&Fragment> {
        self.desk.book.fragments.get(name).map(|fragment| &**fragment)
    }

    fn term(&self, id: &PageId) -> Option<(String, &str)> {
        let definition = self.desk.book.pages.get(id)?.common.definition.as_ref()?;
        Some((self.page(id).href, &definition.value))
    }
}
