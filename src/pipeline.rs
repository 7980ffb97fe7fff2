//! The way through the house. Read this file first.
//!
//! ```text
//!  disk ─load─▶ Sources ─parse─▶ Manuscript ─link─▶ Handbook ─plan─▶ Site
//!                       │                              │               │ one file at a time
//!                      cite ─▶ Library               check             ▼
//!                                 └────────────────────┼─cite─▶ render ─▶ Proof ─press─▶ bytes ─publish─▶ site/
//!                                                      ▼
//!                                                  Problems ─judge─▶ report
//! ```
//!
//! Each arrow is a function from the value before it to the value after it. None points back,
//! and nothing is filled in afterwards. An author's mistake is a value that travels along; an
//! `Err` is the machine's.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use rayon::prelude::*;

use crate::cache::Cache;
use crate::check;
use crate::cite::{self, Library};
use crate::figure;
use crate::judge;
use crate::link;
use crate::load;
pub use crate::load::Folder;
use crate::model::{
    Body, Checked, Client, Date, Drawing, Figures, Handbook, KINDS, Layout, List, OutPath, Page, PageId, Paper, Print,
    Problem, ProgramItem, Rule, START, Severity, Sides, Site, SourcePath, Sources, Span, Spanned, Table,
};
use crate::parse;
use crate::plan;
use crate::press::{self, Job, Press};
use crate::publish::{self, Published};
use crate::render::{self, Formatted, Proof, Templates};

/// The templates that every handbook has until it brings its own.
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// What the person at the keyboard wants.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Pages without sheets of paper.
    pub no_pdf: bool,
    /// Warnings are errors.
    pub strict: bool,
    /// Where the site will be found, instead of what handbook.toml says.
    pub base_url: Option<String>,
    /// The day on which it is told what is to be looked at again; without one nothing is said of that.
    pub today: Option<Date>,
}

/// Every rule there is.
pub fn rules() -> Vec<&'static Rule> {
    let checks = check::CHECKS.iter().map(|check| check.rule);
    let rooms = [
        load::RULES,
        crate::model::rules::RULES,
        parse::RULES,
        cite::RULES,
        link::RULES,
        check::RULES,
        check::OF_A_DAY,
        figure::RULES,
        plan::RULES,
        render::RULES,
        press::RULES,
        judge::RULES,
    ];
    let mut rules: Vec<_> = rooms.into_iter().flatten().copied().chain(checks).collect();
    rules.sort_by_key(|rule| rule.name);
    rules.dedup_by_key(|rule| rule.name);
    rules
}

fn is_of(rule: &Rule, rules: &[&Rule]) -> bool {
    rules.iter().any(|one| one.name == rule.name)
}

/// What was made of earlier sources and can be used again, each by its own input: files that were
/// read, pages that were followed and checked, templates, pictures and sheets. What is made is the same with an
/// empty memory; it only takes longer.
#[derive(Default)]
pub struct Memory {
    files: parse::Memory,
    works: cite::Memory,
    links: link::Memory,
    figures: figure::Memory,
    checks: check::Memory,
    templates: render::Memory,
    pressed: Arc<press::Memory>,
}

/// One consistent state of the handbook, and the list of files that it consists of.
pub struct Edition {
    /// What the author wrote, and the built-in templates.
    pub sources: Sources,
    /// What it means.
    pub book: Handbook,
    /// The drawings of its pages.
    pub figures: Figures,
    /// Which files there will be.
    pub site: Site,
    /// What is wrong with it, so far as it shows before a file is made. Not judged.
    pub problems: Vec<Problem>,
    templates: Arc<Templates>,
    library: Arc<Library>,
    pressed: Arc<press::Memory>,
}

/// The finished files, by their path in the site.
pub type Files = BTreeMap<OutPath, Arc<Vec<u8>>>;

/// Everything that follows from the sources. Touches nothing outside.
pub fn edition(loaded: Checked<Sources>, options: &Options, memory: &mut Memory) -> Edition {
    let mut problems = Vec::new();
    let own = loaded.take(&mut problems);
    let built_in = built_in();
    problems.extend(parse::stray_templates(&own, built_in.keys()));
    let sources = with_built_in(own, built_in);
    let (files, works) = (&mut memory.files, &mut memory.works);
    let (manuscript, shelf) = rayon::join(|| parse::parse(&sources, files), || cite::read(&sources, works));
    let (mut manuscript, shelf) = (manuscript.take(&mut problems), shelf.take(&mut problems));
    manuscript.works = Arc::clone(&shelf.works);
    let library = shelf.in_style(&manuscript.config, &mut memory.works).take(&mut problems);
    if options.base_url.is_some() {
        manuscript.config.base_url.clone_from(&options.base_url);
    }
    let book = link::link(manuscript, &sources, &mut memory.links).take(&mut problems);
    let figures = figure::figures(&book, &mut memory.figures).take(&mut problems);
    let wish = plan::Wish { sheets: press::MAKES_PAPER && !options.no_pdf };
    let checks = &mut memory.checks;
    let (found, site) = rayon::join(|| check::check(&book, checks), || plan::plan(&book, &figures, &sources, &wish));
    problems.extend(found);
    let site = site.take(&mut problems);
    let desk = render::Desk { book: &book, figures: &figures, site: &site, sources: &sources };
    let templates = render::templates(desk, &mut memory.templates).take(&mut problems);
    Edition { sources, book, figures, site, problems, templates, library, pressed: Arc::clone(&memory.pressed) }
}

impl Edition {
    /// Makes one file, the same as [`files`] makes; `None` if the site has no such file.
    pub fn file(&self, path: &str) -> Option<Checked<Arc<Vec<u8>>>> {
        let body = self.site.files.get(path)?;
        let desk = self.desk();
        let mut problems = Vec::new();
        let job = match self.render(desk, body).take(&mut problems) {
            Proof::Text(text) => return Some(Checked::new(Arc::new(text.into_bytes()), problems)),
            Proof::Copy(source) => return Some(Checked::new(Arc::new(self.sources.bytes(&source).to_vec()), problems)),
            Proof::Sheet(handout) => Job::Sheet(handout),
            Proof::Book(book) => Job::Book(book),
            Proof::Picture(source, width) => Job::Picture(source, width),
        };
        let press = Press::new(&self.sources, &self.pressed).take(&mut problems);
        let made = press::apart(|| press.press(&job)).take(&mut problems);
        Some(Checked::new(made, problems))
    }

    fn desk(&self) -> render::Desk<'_> {
        render::Desk { book: &self.book, figures: &self.figures, site: &self.site, sources: &self.sources }
    }

    /// How many pages the site has.
    pub fn pages(&self) -> usize {
        self.site.files.keys().filter(|path| path.as_str().ends_with(".html")).count()
    }

    /// Settles the level of the edition's problems, and of those that were found while making
    /// files of it.
    fn judged(&self, found: &[Problem], options: &Options) -> Vec<Problem> {
        let problems = self.problems.iter().chain(found).cloned().collect();
        let heard = |rule: &Rule| {
            let waits = [render::RULES, press::RULES, check::OF_A_DAY];
            !waits.iter().any(|rules| is_of(rule, rules)) && check::knows(rule, &self.book.config.language)
        };
        judge::judge(problems, &self.book, &rules(), &heard, options.strict)
    }

    /// The same when every file has been made.
    fn judged_whole(&self, made: Vec<Problem>, options: &Options) -> Vec<Problem> {
        let mut problems: Vec<Problem> = self.problems.iter().cloned().chain(made).collect();
        problems.extend(options.today.into_iter().flat_map(|today| check::due(&self.book, today)));
        let has_paper = press::MAKES_PAPER && !options.no_pdf;
        let heard = |rule: &Rule| {
            (has_paper || !is_of(rule, press::RULES))
                && (options.today.is_some() || !is_of(rule, check::OF_A_DAY))
                && check::knows(rule, &self.book.config.language)
        };
        judge::judge(problems, &self.book, &rules(), &heard, options.strict)
    }

    /// Makes one file, as far as words go.
    fn render(&self, desk: render::Desk<'_>, body: &Body) -> Checked<Proof> {
        let page = match body {
            Body::Page(id) | Body::Sheet(id, _) | Body::List(_, Some(id)) => self.book.linked.get(id),
            Body::List(_, None)
            | Body::Book(_)
            | Body::Static(_)
            | Body::Drawing(_)
            | Body::Accent(..)
            | Body::Picture(..) => None,
        };
        let formatted = Formatted {
            cited: page.map(|page| self.library.cite(&page.citations)).unwrap_or_default(),
            works: match body {
                Body::List(List::References, _) => self.library.list(),
                _ => Arc::default(),
            },
            through: match body {
                Body::Book(_) => works(self, &render::pages_of_book(&self.book).iter().collect::<Vec<_>>()),
                _ => render::Works::default(),
            },
        };
        render::render(desk, &self.templates, body, &formatted)
    }
}

/// A handbook that is being written: one edition after another.
pub struct Workshop {
    disk: load::Disk,
    options: Options,
    memory: Memory,
    last: Option<Checked<Sources>>,
}

impl Workshop {
    /// For the handbook in `root`; nothing is read yet.
    pub fn new(root: &Path, options: Options) -> Self {
        Self { disk: load::Disk::at(root), options, memory: Memory::default(), last: None }
    }

    /// Looks at the disk, and makes an edition if something is otherwise than at the last look.
    ///
    /// # Errors
    /// The root cannot be read.
    pub fn look(&mut self) -> io::Result<Option<Edition>> {
        let now = self.disk.look()?;
        let told = |loaded: &Checked<Sources>| -> Vec<_> {
            loaded.problems.iter().map(|p| (p.rule.name, p.place.clone(), p.message.clone())).collect()
        };
        let is_same = |last: &Checked<Sources>| last.value == now.value && told(last) == told(&now);
        if self.last.as_ref().is_some_and(is_same) {
            return Ok(None);
        }
        self.last = Some(now.clone());
        Ok(Some(edition(now, &self.options, &mut self.memory)))
    }

    /// The folders in which something can happen that makes another edition.
    pub fn folders(&self) -> &BTreeSet<Folder> {
        self.disk.folders()
    }

    /// Settles the level of an edition's problems, with those that were found while making files.
    pub fn judged(&self, edition: &Edition, found: &[Problem]) -> Vec<Problem> {
        edition.judged(found, &self.options)
    }
}

/// Clients’ files that are previewed beside the handbook. They are no part of any edition.
pub struct Clients {
    files: Vec<PathBuf>,
    last: Vec<Option<Arc<str>>>,
}

impl Clients {
    /// Nothing is read yet.
    pub fn new(files: Vec<PathBuf>) -> Self {
        Self { last: vec![None; files.len()], files }
    }

    /// The files.
    pub fn files(&self) -> &[PathBuf] {
        &self.files
    }

    /// Looks at the disk; answers whether a file is otherwise than at the last look.
    pub fn look(&mut self) -> bool {
        let text = |file: &PathBuf| load::client(file).ok().map(|read| read.value.1);
        let now: Vec<_> = self.files.iter().map(text).collect();
        std::mem::replace(&mut self.last, now) != self.last
    }

    /// The folders in which something can happen to them.
    pub fn folders(&self) -> impl Iterator<Item = Folder> + '_ {
        self.files.iter().filter_map(|file| load::folder_of(file))
    }
}

/// A client’s sheet in the preview.
pub struct ClientSheet {
    /// The PDF; nothing while the file has errors.
    pub pdf: Option<Arc<Vec<u8>>>,
    /// What is wrong with the file. Its lines are not told.
    pub problems: Vec<Problem>,
    /// The file, for the numbers of its lines.
    pub sources: Sources,
}

/// Every file of an edition. `tick` is told each time a slow one is done, and how many there are.
pub fn files(edition: &Edition, tick: &(dyn Fn(usize) + Sync)) -> Checked<Files> {
    let mut problems = Vec::new();
    let desk = edition.desk();
    let bodies: Vec<(&OutPath, &Body)> = edition.site.files.iter().collect();
    let proofs: Vec<_> = bodies.into_par_iter().map(|(path, body)| (path, edition.render(desk, body))).collect();

    let mut files = Files::new();
    let mut jobs = Vec::new();
    for (path, proof) in proofs {
        match proof.take(&mut problems) {
            Proof::Text(text) => drop(files.insert(path.clone(), Arc::new(text.into_bytes()))),
            Proof::Copy(source) => {
                files.insert(path.clone(), Arc::new(edition.sources.bytes(&source).to_vec()));
            }
            Proof::Sheet(handout) => jobs.push((path.clone(), Job::Sheet(handout))),
            Proof::Book(book) => jobs.push((path.clone(), Job::Book(book))),
            Proof::Picture(source, width) => jobs.push((path.clone(), Job::Picture(source, width))),
        }
    }
    files.extend(pressed(edition, jobs, tick).take(&mut problems));
    Checked::new(files, problems)
}

/// What is slow to make, on every core there is.
fn pressed(edition: &Edition, jobs: Vec<(OutPath, Job)>, tick: &(dyn Fn(usize) + Sync)) -> Checked<Files> {
    let mut problems = Vec::new();
    if jobs.is_empty() {
        return Checked::new(Files::new(), problems);
    }
    // Books are not set at the same time; with the sheets between them nobody waits.
    let mut jobs = jobs;
    jobs.sort_by_key(|(path, job)| match job {
        Job::Book(_) if *path != Print::Standard.book_path() => 0,
        Job::Sheet(_) | Job::Picture(..) => 1,
        Job::Book(_) => 2,
    });
    let press = Press::new(&edition.sources, &edition.pressed).take(&mut problems);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let made = press::in_parallel(&jobs, threads, |(_, job)| {
        let made = press.press(job);
        tick(jobs.len());
        made
    });
    let paths = jobs.iter().map(|(path, _)| path.clone());
    let files = paths.zip(made.into_iter().map(|made| made.take(&mut problems))).collect();
    Checked::new(files, problems)
}

/// What came of a command.
pub struct Outcome {
    /// What was read, for excerpts.
    pub sources: Sources,
    /// What is wrong with it, judged and sorted.
    pub problems: Vec<Problem>,
    /// What was written; nothing after `check`, or when there are errors.
    pub published: Option<Published>,
    /// How many pages the site has.
    pub pages: usize,
}

impl Outcome {
    /// Whether something forbids publishing.
    pub fn has_errors(&self) -> bool {
        has_errors(&self.problems)
    }
}

fn has_errors(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

/// Makes every file of the handbook in `root` and writes none.
///
/// # Errors
/// `root` cannot be read.
pub fn check(root: &Path, options: &Options, tick: &(dyn Fn(usize) + Sync)) -> io::Result<Outcome> {
    Ok(make(root, options, tick)?.0)
}

/// Publishes the handbook in `root` to `out`, unless there are errors.
///
/// # Errors
/// `root` cannot be read, or `out` is refused or cannot be written.
pub fn build(root: &Path, out: &Path, options: &Options, tick: &(dyn Fn(usize) + Sync)) -> io::Result<Outcome> {
    publish::refuse(root, out, &load::FOLDERS)?;
    let (mut outcome, files) = make(root, options, tick)?;
    if !outcome.has_errors() {
        outcome.published = Some(publish::publish(&files, out)?);
    }
    Ok(outcome)
}

/// Which drawing is asked for.
#[derive(Clone, Copy)]
pub enum Wanted<'a> {
    /// One pose of an exercise: a slug, and the pose’s name.
    Pose(&'a str, &'a str),
    /// All poses of an exercise, beside each other.
    Poses(&'a str),
    /// Everything that the handbook draws.
    All,
}

/// A drawing, if the handbook in `root` has it, and what is wrong with its page; else the names that
/// there are.
///
/// # Errors
/// `root` cannot be read.
pub fn figure(root: &Path, wanted: Wanted<'_>) -> io::Result<(Outcome, Result<Drawing, Vec<String>>)> {
    let edition = edition(load::load(root)?, &Options::default(), &mut Memory::default());
    let figures = &edition.figures;
    let of_page = |page: &str| match figures.poses.iter().find(|(id, _)| id.slug() == page) {
        Some((_, drawings)) => Ok(drawings.as_slice()),
        None => Err(figures.poses.keys().map(|id| id.slug().to_owned()).collect()),
    };
    let named = |page: &str, drawing: &Drawing| match drawing.name.as_str() {
        START => page.to_owned(),
        pose => format!("{page}: {pose}"),
    };
    let drawing = match wanted {
        Wanted::Pose(page, pose) => of_page(page).and_then(|drawings| {
            let drawing = drawings.iter().find(|drawing| drawing.name == pose).cloned();
            drawing.ok_or_else(|| drawings.iter().map(|drawing| drawing.name.clone()).collect())
        }),
        Wanted::Poses(page) => of_page(page).map(|drawings| {
            let named: Vec<_> = drawings.iter().map(|drawing| (named(page, drawing), drawing)).collect();
            figure::contact_sheet(&named)
        }),
        Wanted::All => {
            let poses = figures.poses.iter().flat_map(|(id, drawings)| drawings.iter().map(move |d| (id.slug(), d)));
            let mut all: Vec<_> = poses.map(|(page, drawing)| (named(page, drawing), drawing)).collect();
            all.extend(figures.diagrams.iter().map(|(name, drawing)| (format!("diagram:{name}"), &**drawing)));
            all.extend(figures.map.iter().map(|drawing| (drawing.name.clone(), &**drawing)));
            if all.is_empty() { Err(Vec::new()) } else { Ok(figure::contact_sheet(&all)) }
        }
    };
    // Also a page whose figure cannot be read or drawn has its problems told; advice on its words is for `check`.
    let mut problems = edition.judged(&[], &Options::default());
    problems.retain(|problem| problem.severity == Severity::Error || is_of(problem.rule, figure::RULES));
    if let Wanted::Pose(page, _) | Wanted::Poses(page) = wanted {
        let pages = edition.book.pages.keys().filter(|id| id.folder() == "exercises");
        let source = pages.into_iter().find(|id| id.slug() == page).map(|id| format!("content/{id}.md"));
        let is_of = |problem: &Problem| problem.place.as_ref().map(|place| place.path.as_str()) == source.as_deref();
        problems.retain(|problem| problem.place.is_some() && is_of(problem));
    }
    let pages = edition.pages();
    Ok((Outcome { sources: edition.sources, problems, published: None, pages }, drawing))
}

/// Sheets that somebody asks for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// What is on them.
    pub what: What,
    /// How exercises are put on them, if not as a client’s file says, or as in the site.
    pub layout: Option<Layout>,
    /// How large the print is.
    pub print: Option<Print>,
    /// The paper, if not the handbook’s.
    pub paper: Option<Paper>,
    /// Whether a program says what it cites: the copy of whoever treats.
    pub is_professional: bool,
    /// Where the site is found, if not where handbook.toml says.
    pub base_url: Option<String>,
}

/// What is on the sheets that somebody asks for.
#[derive(Clone, Debug)]
pub enum What {
    /// Exercises by their slugs, in order, or one program; and what a client’s file would say besides.
    Told(Vec<String>, Box<Client>),
    /// A client’s file, or a folder of them.
    File(PathBuf),
}

impl Default for What {
    fn default() -> Self {
        Self::Told(Vec::new(), Box::default())
    }
}

/// What came of sheets that were asked for.
pub enum Made {
    /// The sheets; none if there are errors.
    Sheets(Vec<MadeSheet>),
    /// There is no such exercise or program; these there are.
    Unknown(String, Vec<String>),
    /// This is a program, which stands on no sheet with others.
    Program(String),
}

/// A sheet that was asked for.
pub struct MadeSheet {
    /// What its file is called if nobody says otherwise, without the ending.
    pub name: String,
    /// The PDF.
    pub bytes: Arc<Vec<u8>>,
    /// The version of each exercise on it, by slug, if a client’s file says another one or none.
    pub versions: Vec<(String, String)>,
}

/// A client’s sheet, before it is set.
struct Prescription {
    client: Client,
    page: Page,
    versions: Vec<check::Version>,
}

/// Makes sheets of the handbook in `root`. Told is what is wrong with the clients’ files and with the pages
/// that stand on the sheets, and with what all pages share. `tick` is told each time a sheet is done, and how many
/// there are.
///
/// # Errors
/// `root` or a client’s file cannot be read.
pub fn handout(root: &Path, asked: &Asked, tick: &(dyn Fn(usize) + Sync)) -> io::Result<(Outcome, Made)> {
    if !press::MAKES_PAPER {
        return Err(without_paper());
    }
    let options = Options { base_url: asked.base_url.clone(), ..Options::default() };
    let mut problems = Vec::new();
    let mut clients = Vec::new();
    let mut texts = Vec::new();
    if let What::File(path) = &asked.what {
        for file in load::clients(path)? {
            let is_text = file.problems.is_empty();
            let (path, text) = file.take(&mut problems);
            if is_text {
                clients.extend(parse::client(&path, &text).take(&mut problems));
            }
            texts.push((path, text));
        }
    }
    let mut edition = edition(load::load(root)?, &options, &mut Memory::default());
    let files: BTreeSet<SourcePath> = texts.iter().map(|(path, _)| path.clone()).collect();
    edition.sources.texts.extend(texts);
    let book = &edition.book;
    if let What::Told(slugs, said) = &asked.what {
        match told(book, slugs, said) {
            Ok(Some(client)) => clients.push(client),
            // What could not be read has its problem told.
            Ok(None) => {}
            Err(made) => {
                let problems = edition.judged(&[], &options);
                let pages = edition.pages();
                return Ok((Outcome { sources: edition.sources, problems, published: None, pages }, made));
            }
        }
    }
    let mut prescriptions = Vec::new();
    for mut client in clients {
        client.layout = asked.layout.or(client.layout);
        client.print = asked.print.or(client.print);
        client.paper = asked.paper.or(client.paper);
        client.is_professional |= asked.is_professional;
        prescriptions.push(edition.prescription(client).take(&mut problems));
    }
    let sources: BTreeSet<SourcePath> =
        prescriptions.iter().flat_map(|one| edition.pages_of(one)).map(|page| page.source.clone()).collect();
    let mut sheets = Vec::new();
    if !has_errors(&edition.judged_of(&problems, &options, &sources)) {
        let jobs: Vec<Job> = prescriptions.iter().map(|one| edition.job(one)).collect();
        let press = Press::new(&edition.sources, &edition.pressed).take(&mut problems);
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let made = press::in_parallel(&jobs, threads, |job| {
            let made = press.press(job);
            tick(jobs.len());
            made
        });
        for (one, made) in prescriptions.iter().zip(made) {
            let made =
                made.map(|bytes| MadeSheet { name: edition.file_name(one), bytes, versions: one.new_versions(book) });
            sheets.push(made.take(&mut problems));
        }
    }
    let is_of_client = |problem: &Problem| problem.place.as_ref().is_some_and(|place| files.contains(&place.path));
    let unquoted = |problem: Problem| if is_of_client(&problem) { problem.unquoted() } else { problem };
    let problems = edition.judged_of(&problems, &options, &sources).into_iter().map(unquoted).collect();
    let pages = edition.pages();
    Ok((Outcome { sources: edition.sources, problems, published: None, pages }, Made::Sheets(sheets)))
}

fn without_paper() -> io::Error {
    io::Error::new(io::ErrorKind::Unsupported, "this program was built without paper")
}

/// What a client’s file would say, if it stood in one.
pub fn client_told(table: &Table, sides: Option<Sides>, program: Option<&str>) -> Checked<Client> {
    let mut told = parse::client_of(&SourcePath::default(), table);
    let plain = |text: &str| Spanned::new(text.to_owned(), Span::default());
    told.value.program = program.map(plain);
    told.value.sides = sides.map(|sides| Spanned::new(sides, Span::default()));
    // It stands in no file.
    told.problems.iter_mut().for_each(|problem| problem.place = None);
    told
}

/// What was asked for on the command line, as a client’s file would say it. Nothing, if a page that is named
/// could not be read.
fn told(book: &Handbook, slugs: &[String], said: &Client) -> Result<Option<Client>, Made> {
    let mut client = said.clone();
    let can = |id: &PageId| book.pages[id].kind().sheet;
    let is_program = |id: &PageId| book.pages[id].meta.program().is_some();
    let mut ids = Vec::new();
    for slug in slugs.iter().chain(said.program.as_ref().map(|program| &program.value)) {
        let named = |id: &&PageId| can(id) && (id.slug() == slug || id.as_str() == slug);
        match book.pages.keys().find(named) {
            Some(id) => ids.push(id),
            None if book.index.unread.iter().any(|path| path.rsplit('/').next() == Some(slug)) => return Ok(None),
            None => {
                let known = book.pages.keys().filter(|id| can(id)).map(|id| id.slug().to_owned());
                return Err(Made::Unknown(slug.clone(), known.collect()));
            }
        }
    }
    let plain = |id: &PageId| Spanned::new(id.to_string(), Span::default());
    match ids.as_slice() {
        [only] if is_program(only) => client.program = Some(plain(only)),
        ids => {
            if let Some(program) = ids.iter().find(|id| is_program(id)) {
                return Err(Made::Program(program.slug().to_owned()));
            }
            let item = |id: &&PageId| ProgramItem { exercise: Some(plain(id)), ..ProgramItem::default() };
            client.own.items = ids.iter().map(item).collect();
        }
    }
    Ok(Some(client))
}

impl Prescription {
    /// The versions of its exercises, if the client’s file says another one or none.
    fn new_versions(&self, book: &Handbook) -> Vec<(String, String)> {
        let client = &self.client;
        let said = |version: &check::Version| {
            let is_it = |(name, then): &&(Spanned<String>, Spanned<String>)| {
                then.value == version.version
                    && book.resolve_page(&client.source, &name.value).is_ok_and(|id| id == version.id)
            };
            client.versions.iter().find(is_it).is_some()
        };
        if self.versions.iter().all(said) {
            return Vec::new();
        }
        self.versions.iter().map(|one| (one.id.slug().to_owned(), one.version.clone())).collect()
    }
}

impl Edition {
    /// The sheet of a client’s file, as it is now. With `is_pressed`, as PDF; else only what is wrong with it.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn client(&self, file: &Path, is_pressed: bool) -> io::Result<ClientSheet> {
        if !press::MAKES_PAPER {
            return Err(without_paper());
        }
        let mut problems = Vec::new();
        let read = load::client(file)?;
        let is_text = read.problems.is_empty();
        let (path, text) = read.take(&mut problems);
        let client = if is_text { parse::client(&path, &text).take(&mut problems) } else { None };
        let prescription = client.map(|client| self.prescription(client).take(&mut problems));
        let is_of_file = |problem: &Problem| problem.place.as_ref().is_some_and(|place| place.path == path);
        let mut problems = self.judged(&problems, &Options::default());
        problems.retain(is_of_file);
        let is_sound = !has_errors(&problems);
        let pdf = prescription.filter(|_| is_sound && is_pressed).map(|one| {
            let press = Press::new(&self.sources, &self.pressed).take(&mut problems);
            press::apart(|| press.press(&self.job(&one))).take(&mut problems)
        });
        let mut sources = Sources::default();
        sources.texts.insert(path, text);
        Ok(ClientSheet {
            pdf: pdf.filter(|bytes| !bytes.is_empty()),
            problems: problems.into_iter().map(Problem::unquoted).collect(),
            sources,
        })
    }

    /// What a client gets, and what is wrong with it.
    fn prescription(&self, client: Client) -> Checked<Prescription> {
        let book = &self.book;
        let page = client.page(book);
        let mut problems = link::client(book, &client, &page, &self.sources);
        let version = |page: &Page| check::Version {
            id: page.id.clone(),
            version: self.version(page),
            reviewed: page.common.reviewed.as_ref().map(|date| date.value),
        };
        let prescribed = page.meta.program().map(|program| book.prescribed(&page, program)).unwrap_or_default();
        let mut versions: Vec<check::Version> = Vec::new();
        for one in prescribed {
            if !versions.iter().any(|known| known.id == one.page.id) {
                versions.push(version(one.page));
            }
        }
        problems.extend(check::client(book, &client, &page, &versions));
        // What the command line says stands in no file.
        let is_file = !client.source.as_str().is_empty();
        let told = problems.into_iter().map(|problem| match is_file {
            true => problem.unquoted(),
            false => Problem { place: None, related: Vec::new(), ..problem },
        });
        let problems = told.collect();
        Checked::new(Prescription { client, page, versions }, problems)
    }

    /// The version of an exercise: what its own sheet says.
    fn version(&self, page: &Page) -> String {
        let works = works(self, &[&page.id]);
        let form = render::form(page, self.book.config.paper, Print::Standard);
        render::handout(self.desk(), render::Subject::of(page), form, Some(&works)).version
    }

    /// The pages that stand on a sheet.
    fn pages_of<'a>(&'a self, one: &'a Prescription) -> Vec<&'a Page> {
        let program = one.page.meta.program();
        let prescribed = program.map(|program| self.book.prescribed(&one.page, program)).unwrap_or_default();
        one.client.base(&self.book).into_iter().chain(prescribed.into_iter().map(|item| item.page)).collect()
    }

    /// What has to be pressed for a sheet. A page that nobody changed is set as in the site.
    fn job(&self, one: &Prescription) -> Job {
        let Prescription { client, page, .. } = one;
        let book = &self.book;
        let pages = self.pages_of(one);
        let paper = client.paper.unwrap_or(book.config.paper);
        let print = client.print.unwrap_or_default();
        let of_site = pages.first().filter(|_| client.says_nothing());
        let subject = match of_site {
            Some(page) => render::Subject::of(page),
            None => render::Subject::for_client(book, client, page),
        };
        let mut form = render::form(subject.page, paper, print);
        if client.is_of_one() {
            form.layout = Layout::OneUp;
        }
        form.layout = client.layout.unwrap_or(form.layout);
        let ids: Vec<&PageId> = pages.iter().map(|page| &page.id).collect();
        let works = works(self, &ids);
        // An exercise by itself says what its sheet in the site says.
        let has_works = client.is_professional || of_site.is_some_and(|page| page.meta.exercise().is_some());
        Job::Sheet(Box::new(render::handout(self.desk(), subject, form, has_works.then_some(&works))))
    }

    /// `desk-day-reset-QX7Z`, without an ending.
    fn file_name(&self, one: &Prescription) -> String {
        let base = one.client.base(&self.book).map(|page| vec![page.id.slug().to_owned()]);
        let exercises = || one.versions.iter().map(|version| version.id.slug().to_owned()).collect::<Vec<_>>();
        let mut parts = base.unwrap_or_else(exercises);
        parts.extend(one.client.code.as_ref().map(|code| code.value.clone()));
        parts.join("-")
    }

    /// Judged as a whole, so that what other pages excuse is not taken for idle; then without what concerns other
    /// pages than these, and without advice on the handbook: whoever prints a sheet cannot follow it now.
    fn judged_of(&self, found: &[Problem], options: &Options, sources: &BTreeSet<SourcePath>) -> Vec<Problem> {
        let is_of = |problem: &Problem| {
            let Some(place) = &problem.place else { return true };
            let is_handbook = place.path.below("content").is_some();
            let is_of_sheet = [render::RULES, press::RULES, plan::RULES].iter().any(|room| is_of(problem.rule, room));
            if is_handbook && problem.severity != Severity::Error && !is_of_sheet {
                return false;
            }
            let is_page = KINDS.iter().any(|kind| place.path.below(&format!("content/{}", kind.folder)).is_some());
            !is_page || sources.is_empty() || sources.contains(&place.path)
        };
        let mut problems = self.judged(found, options);
        problems.retain(is_of);
        problems
    }
}

/// What some pages cite, numbered through.
fn works(edition: &Edition, pages: &[&PageId]) -> render::Works {
    let mut ids: Vec<&PageId> = Vec::new();
    for id in pages {
        // An exercise may stand in a program twice.
        if !ids.contains(id) {
            ids.push(id);
        }
    }
    let linked = &edition.book.linked;
    let citations = |id: &PageId| linked.get(id).map(|linked| linked.citations.as_slice()).unwrap_or_default();
    let pages: Vec<(PageId, usize)> = ids.iter().map(|id| ((*id).clone(), citations(id).len())).collect();
    let all: Vec<_> = ids.iter().flat_map(|id| citations(id)).cloned().collect();
    render::Works::new(&pages, edition.library.cite(&Arc::new(all)))
}

/// Writes sheets into files that are not there yet, or over them with `force`; never into the folders of
/// the handbook itself, nor into a built site. While one of the places is refused, none is written.
///
/// # Errors
/// A place is refused or taken, or cannot be written.
pub fn save_sheets(root: &Path, sheets: &[(PathBuf, &[u8])], force: bool) -> io::Result<()> {
    const OWN: [&str; 4] = ["content", "templates", "site", ".rollbook"];
    let refused = |why: String| Err(io::Error::new(io::ErrorKind::InvalidInput, why));
    for (n, (path, _)) in sheets.iter().enumerate() {
        if let Some(folder) = publish::within(root, path, &OWN)? {
            return refused(format!("a sheet for a client does not go into {folder}/: name a file elsewhere with -o"));
        }
        if let Some(site) = publish::site_around(path)? {
            let site = site.display();
            return refused(format!("a sheet for a client does not go into {site}, which is a built site"));
        }
        if sheets[..n].iter().any(|(other, _)| other == path) {
            return refused(format!("two sheets would be {}: give each client a code of their own", path.display()));
        }
        if path.exists() && !force {
            return refused(format!("{} is there already; --force writes over it", path.display()));
        }
    }
    sheets.iter().try_for_each(|(path, bytes)| {
        publish::make_folder_of(path)?;
        publish::write(path, bytes)
    })
}

/// Writes a drawing into a file, as SVG or as PNG.
///
/// # Errors
/// The file’s name ends otherwise, or it cannot be written.
pub fn save(path: &Path, drawing: &Drawing) -> io::Result<()> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let bytes = match ending.as_str() {
        "svg" => drawing.file.as_bytes().to_vec(),
        "png" => press::png(&drawing.file)?,
        _ => return Err(io::Error::new(io::ErrorKind::InvalidInput, "a figure is written as .svg or .png")),
    };
    publish::write(path, &bytes)
}

fn make(root: &Path, options: &Options, tick: &(dyn Fn(usize) + Sync)) -> io::Result<(Outcome, Files)> {
    let mut memory = Memory { pressed: Arc::new(press::Memory::keeping(Cache::at(root))), ..Memory::default() };
    let edition = edition(load::load(root)?, options, &mut memory);
    let files = files(&edition, tick);
    Cache::at(root).tidy();
    let problems = edition.judged_whole(files.problems, options);
    let files = files.value;
    let pages = edition.pages();
    Ok((Outcome { sources: edition.sources, problems, published: None, pages }, files))
}

/// The built-in templates.
fn built_in() -> BTreeMap<SourcePath, &'static str> {
    let mut templates = BTreeMap::new();
    let mut folders = vec![&TEMPLATES];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        let texts = folder.files().filter_map(|file| Some((file.path(), file.contents_utf8()?)));
        templates.extend(texts.map(|(path, text)| (SourcePath::new(format!("templates/{}", path.display())), text)));
    }
    templates
}

/// The author's files, and the built-in templates where there is none of the author's.
fn with_built_in(mut sources: Sources, built_in: BTreeMap<SourcePath, &'static str>) -> Sources {
    for (path, text) in built_in {
        if !sources.broken.contains_key(&path) {
            sources.texts.entry(path).or_insert_with(|| Arc::from(text));
        }
    }
    sources
}
