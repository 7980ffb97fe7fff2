//! The command line: what was asked for, and what to say about it. Problems and progress go to
//! standard error, results to standard output.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use clap::{Args, Parser, Subcommand};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use qrcode::render::unicode::Dense1x2;

use crate::model::{
    Date, Layout, Paper, Print, Problem, ProgramItem, Rule, START, Severity, Sides, Sources, Span, Spanned, Table,
    Value, did_you_mean,
};
use crate::parse::normalized_base_url;
use crate::pipeline::{self, Asked, Made, MadeSheet, Options, Outcome, Wanted, What};
use crate::report::{self, Format, counted};
use crate::serve::{self, News, OnShow, Polling};

/// Nothing wrong.
const DONE: u8 = 0;
/// Problems of level error: nothing was published.
const PROBLEMS: u8 = 1;
/// The machine (disk, port, permission), or a wrong command line.
const MACHINE: u8 = 2;

/// Turns a folder of Markdown into a handbook: a cross-linked site, and a sheet of paper for
/// each exercise.
#[derive(Parser)]
#[command(name = "rollbook", version, max_term_width = 100)]
#[command(after_help = "A handbook is a folder with content/ in it. `rollbook build` puts its site into site/.\n\
    Exit codes: 0 done; 1 problems of level error, nothing published; 2 disk, permission or command line.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the site and its PDFs into site/
    ///
    /// Everything is made before the first file is touched: while there are errors, nothing is
    /// published. Files that are already right are left alone, files of an earlier build that are
    /// no longer wanted are removed, and files that rollbook did not write are never touched.
    Build {
        #[command(flatten)]
        handbook: HandbookArgs,
        /// The folder for the site [default: ROOT/site]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Tell every problem of the handbook; publish nothing
    ///
    /// Every page and every sheet of paper is made and thrown away, so that what only typesetting
    /// can find is found too.
    Check {
        #[command(flatten)]
        handbook: HandbookArgs,
        /// The day by which reviews are due, as in 2026-11-24 [default: today]
        #[arg(long, value_name = "DAY", value_parser = day)]
        today: Option<Date>,
    },
    /// Preview the handbook in a browser, with every change at once
    ///
    /// Nothing is written, and site/ is not touched. While there are errors, the last sound state
    /// stays on show, with the problems over it. Ctrl-C ends it.
    Serve {
        #[command(flatten)]
        serve: ServeArgs,
    },
    /// Draw a figure of an exercise, or all of them on one sheet
    ///
    /// Without --out the SVG goes to standard output. What is wrong with the page is told.
    Figure {
        #[command(flatten)]
        figure: FigureArgs,
    },
    /// Make a sheet of paper for one client: exercises, a program, or what a client’s file says
    ///
    /// It is written outside the handbook, and leaves nothing behind in it. The versions of the exercises are
    /// printed, to be copied into the client’s file.
    Handout {
        #[command(flatten)]
        handout: Box<HandoutArgs>,
    },
    /// Tell why a rule exists and how to satisfy it; without a rule, list them
    Explain {
        /// The rule's name, as it stands in brackets behind `error`
        rule: Option<String>,
    },
}

#[derive(Args)]
struct BookArgs {
    /// The folder that holds content/
    #[arg(default_value = ".")]
    root: PathBuf,
    /// Where the site will be found, instead of what handbook.toml says
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Make no PDFs, and no links to them
    #[arg(long)]
    no_pdf: bool,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
    /// No progress and no summary, only problems
    #[arg(long, short)]
    quiet: bool,
}

#[derive(Args)]
struct HandbookArgs {
    #[command(flatten)]
    book: BookArgs,
    /// How problems are told
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

#[derive(Args)]
struct ServeArgs {
    #[command(flatten)]
    book: BookArgs,
    /// The port; 0 picks a free one
    #[arg(long, default_value_t = 4180)]
    port: u16,
    /// Open the preview in the browser
    #[arg(long)]
    open: bool,
    /// Also answer other devices on this network, such as a phone, at an address that cannot be guessed
    #[arg(long)]
    lan: bool,
    /// Look at the files several times a second, where the system does not tell of changes
    #[arg(long)]
    poll: bool,
    /// Show the sheet of a client’s file, too, on this machine only; may be given several times
    #[arg(long = "client", value_name = "FILE")]
    clients: Vec<PathBuf>,
}

#[derive(Args)]
struct FigureArgs {
    /// The exercise, as it is called in its address
    #[arg(required_unless_present = "all")]
    slug: Option<String>,
    /// All poses of the exercise beside each other; without an exercise, all figures of the handbook
    #[arg(long)]
    all: bool,
    /// The folder that holds content/
    #[arg(long, default_value = ".")]
    root: PathBuf,
    /// Which of its poses
    #[arg(long, default_value = START, value_name = "NAME", conflicts_with = "all")]
    pose: String,
    /// The file to write: .svg, or .png with 2,000 pixels across
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Args)]
struct HandoutArgs {
    /// Exercises, as they are called in their addresses; or one program
    #[arg(required_unless_present_any = ["program", "file"], value_name = "SLUG")]
    slugs: Vec<String>,
    /// A program, as it is called in its address
    #[arg(long, value_name = "SLUG", conflicts_with = "slugs")]
    program: Option<String>,
    /// A client’s file (.toml), or a folder of them: a sheet for each
    #[arg(long, value_name = "CLIENT.toml|DIR", conflicts_with_all = ["slugs", "program", "client"])]
    file: Option<PathBuf>,
    #[command(flatten)]
    client: ClientArgs,
    /// The folder that holds content/
    #[arg(long, default_value = ".")]
    root: PathBuf,
    /// How exercises are put on paper: 1-up, 2-up, compact or list
    #[arg(long, value_parser = one_of(&Layout::NAMES))]
    layout: Option<Layout>,
    /// How large the print is: standard (12 pt), clear (14 pt) or large (18 pt)
    #[arg(long, value_parser = one_of(&Print::NAMES))]
    print: Option<Print>,
    /// a4 or letter; if not said, what handbook.toml says
    #[arg(long, value_parser = one_of(&Paper::NAMES))]
    paper: Option<Paper>,
    /// With what the exercises cite, numbered through: the copy for whoever treats
    #[arg(long)]
    professional: bool,
    /// Where the site is found, instead of what handbook.toml says
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Write over a file that is there already
    #[arg(long)]
    force: bool,
    /// The file to write, a folder, or - for standard output; SLUG[-CODE].pdf in this folder if not said
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
    /// No progress and no versions, only problems
    #[arg(long, short)]
    quiet: bool,
    /// How problems are told
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

/// What a client’s file says, in arguments.
#[derive(Args)]
#[group(id = "client", multiple = true)]
struct ClientArgs {
    /// Whose sheet it is: a code or initials, never a name
    #[arg(long = "for", value_name = "CODE", help_heading = "For one client")]
    code: Option<String>,
    /// Seconds on one spot, of each exercise: 45, or 30-60
    #[arg(long, help_heading = "For one client")]
    hold: Option<String>,
    /// Sets of each exercise
    #[arg(long, help_heading = "For one client")]
    sets: Option<String>,
    /// each, left or right, of each exercise that has sides
    #[arg(long, value_parser = one_of(&ProgramItem::SIDES), help_heading = "For one client")]
    sides: Option<Sides>,
    /// A word to the client
    #[arg(long, value_name = "TEXT", help_heading = "For one client")]
    note: Option<String>,
    /// Who makes the sheet
    #[arg(long, value_name = "NAME", help_heading = "For one client")]
    clinician: Option<String>,
    /// The day it is handed out, as in 2026-11-24; a line for the pen if not said
    #[arg(long, value_name = "DAY", help_heading = "For one client")]
    date: Option<String>,
    /// The day it is looked at again
    #[arg(long, value_name = "DAY", help_heading = "For one client")]
    review: Option<String>,
    /// What is known of the client: a flag of safety.toml; may be given several times
    #[arg(long = "flag", value_name = "FLAG", help_heading = "For one client")]
    flags: Vec<String>,
    /// Who cleared a flag, and when, as in pregnancy:GP:2026-11-20
    #[arg(long, value_name = "FLAG:BY:DAY", value_parser = clearance, help_heading = "For one client")]
    cleared: Vec<[String; 3]>,
}

/// Takes `FLAG:BY:DAY` apart; who cleared it may have a colon in their name.
fn clearance(text: &str) -> Result<[String; 3], String> {
    let parts = text.split_once(':').and_then(|(flag, rest)| Some((flag, rest.rsplit_once(':')?)));
    let (flag, (by, day)) = parts.ok_or("write the flag, who cleared it, and when: pregnancy:GP:2026-11-20")?;
    Ok([flag, by, day].map(str::to_owned))
}

impl ClientArgs {
    /// The fields of a client’s file that say the same.
    fn table(&self) -> Table {
        let plain = |value: Value| Spanned::new(value, Span::default());
        let text = |text: &str| plain(Value::String(text.to_owned()));
        let seconds = |hold: &String| match hold.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
            true => format!("{hold} s"),
            false => hold.clone(),
        };
        let table = |fields: Vec<(&str, Option<String>)>| -> Table {
            let said = fields.into_iter().filter_map(|(key, value)| Some((key, text(&value?))));
            said.map(|(key, value)| (Spanned::new(key.to_owned(), Span::default()), value)).collect()
        };
        let mut fields = table(vec![
            ("client", self.code.clone()),
            ("note", self.note.clone()),
            ("clinician", self.clinician.clone()),
            ("date", self.date.clone()),
            ("review", self.review.clone()),
        ]);
        let dose = table(vec![("hold", self.hold.as_ref().map(seconds)), ("sets", self.sets.clone())]);
        let cleared = self.cleared.iter().map(|[flag, by, on]| {
            let fields = vec![("flag", Some(flag.clone())), ("by", Some(by.clone())), ("on", Some(on.clone()))];
            plain(Value::Table(table(fields)))
        });
        let flags = self.flags.iter().map(|flag| text(flag));
        for (key, value) in [
            ("dose", Value::Table(dose)),
            ("flags", Value::Array(flags.collect())),
            ("cleared", Value::Array(cleared.collect())),
        ] {
            fields.push((Spanned::new(key.to_owned(), Span::default()), plain(value)));
        }
        fields
    }
}

/// Reads a day.
fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "write year-month-day, as in 2026-11-24".to_owned())
}

/// The day of this run, by the time of Greenwich.
fn this_day() -> Option<Date> {
    let now = time::OffsetDateTime::now_utc().date();
    Date::parse(&format!("{:04}-{:02}-{:02}", now.year(), u8::from(now.month()), now.day()))
}

/// Reads one of some words.
fn one_of<T: Copy + Send + Sync + 'static>(
    names: &'static [(&'static str, T)],
) -> impl Fn(&str) -> Result<T, String> + Clone {
    move |word: &str| {
        let found = names.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
        found.ok_or_else(|| format!("it is one of {}", names.iter().map(|(n, _)| *n).collect::<Vec<_>>().join(", ")))
    }
}

/// Says something about the run on standard error. Where that cannot be written (a full disk, a
/// closed pipe), there is nobody to tell.
fn say(text: &str) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Runs the command that was asked for.
pub fn run() -> ExitCode {
    let code = match Cli::parse().command {
        Command::Build { handbook, out } => build(&handbook, out),
        Command::Check { handbook, today } => check(&handbook, today),
        Command::Serve { serve } => preview(&serve),
        Command::Figure { figure } => draw(&figure),
        Command::Handout { handout } => print(&handout),
        Command::Explain { rule } => explain(rule.as_deref()),
    };
    ExitCode::from(code.unwrap_or_else(|error| {
        say(&format!("rollbook: {error}"));
        MACHINE
    }))
}

fn build(args: &HandbookArgs, out: Option<PathBuf>) -> io::Result<u8> {
    let started = Instant::now();
    let out = out.unwrap_or_else(|| args.book.root.join("site"));
    let bar = Bar::new(args.book.quiet);
    let outcome = pipeline::build(&args.book.root, &out, &args.book.options()?, &|total| bar.tick(total));
    bar.finish();
    let outcome = outcome?;
    let (brief, rest) = report::brief(&outcome.problems);
    let is_result = args.format.is_result();
    tell(args, if is_result { &outcome.problems } else { &brief }, &outcome.sources)?;
    let code = code_of(&outcome);
    if args.book.quiet {
        return Ok(code);
    }
    say_counted(if is_result { &[] } else { &rest });
    match &outcome.published {
        None => say(&format!("nothing was published: {}", report::summary(&outcome.problems))),
        Some(published) => {
            let seconds = started.elapsed().as_secs_f32();
            let pages = counted(outcome.pages, "page");
            let summary = report::summary(&outcome.problems);
            say(&format!("{pages} in {} ({seconds:.1} s): {summary}", out.display()));
            let written = counted(published.written, "file");
            say(&format!("{written} written, {} unchanged, {} removed", published.unchanged, published.removed));
            for path in &published.kept {
                let path = out.join(path);
                say(&format!("left alone, since it was changed after it was built: {}", path.display()));
            }
            if !args.format.is_result() {
                result(&format!("{}\n", out.join("index.html").display()))?;
            }
        }
    }
    Ok(code)
}

fn check(args: &HandbookArgs, today: Option<Date>) -> io::Result<u8> {
    let bar = Bar::new(args.book.quiet);
    let options = Options { today: today.or_else(this_day), ..args.book.options()? };
    let outcome = pipeline::check(&args.book.root, &options, &|total| bar.tick(total));
    bar.finish();
    let outcome = outcome?;
    tell(args, &outcome.problems, &outcome.sources)?;
    if !args.book.quiet {
        say(&format!("{}: {}", counted(outcome.pages, "page"), report::summary(&outcome.problems)));
    }
    Ok(code_of(&outcome))
}

fn draw(args: &FigureArgs) -> io::Result<u8> {
    let wanted = match &args.slug {
        Some(slug) if args.all => Wanted::Poses(slug),
        Some(slug) => Wanted::Pose(slug, &args.pose),
        None => Wanted::All,
    };
    let (outcome, drawing) = pipeline::figure(&args.root, wanted)?;
    let told = report::report(&outcome.problems, &outcome.sources, Format::Text);
    if !told.is_empty() {
        say(&told);
    }
    let drawing = match drawing {
        Ok(_) if outcome.has_errors() => return Ok(PROBLEMS),
        Ok(drawing) => drawing,
        Err(_) if outcome.has_errors() => return Ok(PROBLEMS),
        Err(known) if known.is_empty() => {
            say("rollbook: no exercise has a figure that can be drawn");
            return Ok(MACHINE);
        }
        Err(known) => {
            let is_page = known.iter().any(|name| name == START);
            let slug = args.slug.as_deref().unwrap_or_default();
            let (what, wanted) = if is_page { ("pose", &*args.pose) } else { ("exercise with a figure", slug) };
            let hint = did_you_mean(wanted, known.iter().map(String::as_str));
            let hint = hint.unwrap_or_else(|| format!("there are {}", known.join(", ")));
            say(&format!("rollbook: there is no {what} called `{wanted}`; {hint}"));
            return Ok(MACHINE);
        }
    };
    match &args.out {
        None => result(&format!("{}\n", drawing.file))?,
        Some(path) => pipeline::save(path, &drawing)?,
    }
    Ok(DONE)
}

fn print(args: &HandoutArgs) -> io::Result<u8> {
    let what = match &args.file {
        Some(path) => What::File(path.clone()),
        None => {
            let told = pipeline::client_told(&args.client.table(), args.client.sides, args.program.as_deref());
            if !told.problems.is_empty() {
                say(&report::report(&told.problems, &Sources::default(), Format::Text));
            }
            if told.problems.iter().any(|problem| problem.severity == Severity::Error) {
                return Ok(MACHINE);
            }
            What::Told(args.slugs.clone(), Box::new(told.value))
        }
    };
    let asked = Asked {
        what,
        layout: args.layout,
        print: args.print,
        paper: args.paper,
        is_professional: args.professional,
        base_url: base_url(args.base_url.as_deref())?,
    };
    let is_folder = args.file.as_ref().is_some_and(|path| path.is_dir());
    let bar = Bar::new(args.quiet || !is_folder);
    let made = pipeline::handout(&args.root, &asked, &|total| bar.tick(total));
    bar.finish();
    let (mut outcome, made) = made?;
    // Who has misspelt a name is told that, and nothing about the rest of the handbook.
    if !matches!(made, Made::Sheets(_)) {
        outcome.problems.retain(|problem| problem.severity == Severity::Error);
    }
    let told = report::report(&outcome.problems, &outcome.sources, args.format);
    if args.format.is_result() {
        result(&told)?;
    } else if !told.is_empty() {
        say(&told);
    }
    let sheets = match made {
        _ if outcome.has_errors() => return Ok(PROBLEMS),
        Made::Sheets(sheets) => sheets,
        Made::Program(slug) => {
            say(&format!("rollbook: `{slug}` is a program: it stands on a sheet of its own, not with others"));
            return Ok(MACHINE);
        }
        Made::Unknown(slug, known) => {
            let hint = did_you_mean(&slug, known.iter().map(String::as_str));
            let hint = hint.unwrap_or_else(|| format!("there are {}", known.join(", ")));
            say(&format!("rollbook: there is no exercise or program called `{slug}`; {hint}"));
            return Ok(MACHINE);
        }
    };
    let out = args.out.clone().unwrap_or_default();
    if out.as_os_str() == "-" {
        let [sheet] = sheets.as_slice() else {
            let error = "several sheets do not go to standard output: name a folder with -o";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, error));
        };
        // Whoever reads may stop before the end.
        match io::stdout().write_all(&sheet.bytes).and_then(|()| io::stdout().flush()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error),
            _ => {}
        }
    } else {
        let is_place = is_folder || out.as_os_str().is_empty() || out.is_dir() || ends_in_slash(&out);
        let path = |sheet: &MadeSheet| match is_place {
            true => out.join(format!("{}.pdf", sheet.name)),
            false => out.clone(),
        };
        let files: Vec<(PathBuf, &[u8])> = sheets.iter().map(|sheet| (path(sheet), sheet.bytes.as_slice())).collect();
        pipeline::save_sheets(&args.root, &files, args.force)?;
        for (path, _) in files.iter().filter(|_| !args.format.is_result()) {
            result(&format!("{}\n", path.display()))?;
        }
    }
    if !args.quiet {
        for sheet in sheets.iter().filter(|sheet| !sheet.versions.is_empty()) {
            say(&versions(&sheet.versions));
        }
    }
    Ok(DONE)
}

/// The line of a client’s file that names the version of each exercise.
fn versions(versions: &[(String, String)]) -> String {
    let each: Vec<String> = versions.iter().map(|(slug, version)| format!("{slug} = \"{version}\"")).collect();
    format!("versions = {{ {} }}", each.join(", "))
}

/// Whether somebody means a folder, be it there or not.
fn ends_in_slash(path: &Path) -> bool {
    path.as_os_str().to_string_lossy().ends_with(std::path::is_separator)
}

fn explain(name: Option<&str>) -> io::Result<u8> {
    let rules = pipeline::rules();
    let Some(name) = name else {
        let width = rules.iter().map(|rule| rule.name.len()).max().unwrap_or_default();
        let line = |rule: &&Rule| {
            let what = rule.what.split_once(". ").map_or(rule.what, |(first, _)| first);
            format!("{:width$}  {:7}  {}", rule.name, rule.severity.name(), what.trim_end_matches('.'))
        };
        let lines: Vec<String> = rules.iter().map(line).collect();
        result(&(lines.join("\n") + "\n"))?;
        return Ok(DONE);
    };
    match rules.iter().find(|rule| rule.name == name) {
        Some(rule) => {
            result(&report::explain(rule))?;
            Ok(DONE)
        }
        None => {
            let hint = did_you_mean(name, rules.iter().map(|rule| rule.name));
            let hint = hint.unwrap_or_else(|| "`rollbook explain` lists every rule".to_owned());
            say(&format!("rollbook: there is no rule `{name}`; {hint}"));
            Ok(MACHINE)
        }
    }
}

impl BookArgs {
    fn options(&self) -> io::Result<Options> {
        let base_url = base_url(self.base_url.as_deref())?;
        Ok(Options { no_pdf: self.no_pdf, strict: self.strict, base_url, today: None })
    }
}

fn base_url(written: Option<&str>) -> io::Result<Option<String>> {
    let Some(url) = written else { return Ok(None) };
    let found = normalized_base_url(url).ok_or_else(|| {
        let message = format!("--base-url {url}: write a web address in full, as in https://example.org/book/");
        io::Error::new(io::ErrorKind::InvalidInput, message)
    });
    found.map(Some)
}

fn preview(args: &ServeArgs) -> io::Result<u8> {
    let (clients, options) = (args.clients.clone(), args.book.options()?);
    let wish = serve::Wish { port: args.port, lan: args.lan, poll: args.poll, clients, options };
    let (open, quiet) = (args.open, args.book.quiet);
    serve::serve(&args.book.root, &wish, Arc::new(move |news| tell_news(&news, open, quiet)))?;
    Ok(DONE)
}

/// So many problems are told at each save; nobody reads more in a terminal that scrolls.
const MOST_TOLD: usize = 200;

/// What the preview has to tell.
fn tell_news(news: &News<'_>, open: bool, quiet: bool) {
    match news {
        News::Open { here, lan, clients } => {
            // The first line; a program that waits for it may be all that reads it.
            let _ = result(&format!("{here}\n"));
            if let Some(lan) = lan {
                let _ = result(&format!("{lan}\n"));
                say(&format!("{}\nwhoever is on this network and has this address can read the handbook", code(lan)));
            }
            for client in *clients {
                let _ = result(&format!("{client}\n"));
            }
            if open && let Err(error) = open::that_detached(here) {
                say(&format!("no browser could be opened: {error}"));
            }
        }
        News::Edition { edition, problems, is_new, on_show, took } => {
            if *is_new && !problems.is_empty() {
                let (brief, rest) = report::brief(problems);
                let told = &brief[..brief.len().min(MOST_TOLD)];
                say_if_any(&report::report(told, &edition.sources, Format::Text));
                if brief.len() > told.len() {
                    say(&format!("and {} more; `rollbook check` tells them all\n", brief.len() - told.len()));
                }
                say_counted(&rest);
            }
            if !quiet {
                let state = match on_show {
                    OnShow::Newest => "",
                    OnShow::Earlier => "; the last sound state stays on show",
                    OnShow::Nothing => "; the pages come up once that is mended",
                };
                let took = took.map_or(String::new(), |took| format!(" ({:.0} ms)", took.as_secs_f64() * 1e3));
                let pages = counted(edition.pages(), "page");
                say(&format!("{pages}{took}: {}{state}", report::summary(problems)));
            }
        }
        News::Client(sheet) => {
            let told = report::report(&sheet.problems, &sheet.sources, Format::Text);
            if !told.is_empty() {
                say(&told);
            } else if !quiet {
                say("a client’s sheet: no problems");
            }
        }
        News::Trouble(error) => say(&format!("rollbook: {error}; waiting for it to come back")),
        News::Polling(why) if !quiet || *why == Polling::Limit => say(match why {
            Polling::Asked => "looking at the files several times a second",
            Polling::Limit => {
                "the system watches no more folders for you (on Linux: fs.inotify.max_user_watches); looking at the \
                 files several times a second instead"
            }
            Polling::NoEvents | Polling::Missed => {
                "this disk does not tell of changes; looking at the files several times a second instead"
            }
        }),
        News::Polling(_) => {}
    }
}

/// A picture of an address for a phone’s camera, two rows of squares in each line of text.
fn code(address: &str) -> String {
    let code = qrcode::QrCode::new(address).map(|code| {
        // Most terminals write light on dark; the squares that are dark in the picture are the ground.
        let mut squares = code.render::<Dense1x2>();
        squares.dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build()
    });
    code.unwrap_or_default()
}

/// Tells problems as they are asked for.
fn tell(args: &HandbookArgs, problems: &[Problem], sources: &Sources) -> io::Result<()> {
    let text = report::report(problems, sources, args.format);
    if args.format.is_result() {
        return result(&text);
    }
    say_if_any(&text);
    Ok(())
}

/// The exit code that the problems of a run mean.
fn code_of(outcome: &Outcome) -> u8 {
    if outcome.has_errors() { PROBLEMS } else { DONE }
}

/// A result on standard output. A reader that has gone away is no mistake.
fn result(text: &str) -> io::Result<()> {
    let mut out = anstream::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

fn say_if_any(text: &str) {
    if !text.is_empty() {
        say(text);
    }
}

/// Names the notes that are only counted.
fn say_counted(notes: &[(&str, usize)]) {
    notes.iter().for_each(|of_rule| say(&report::notes_in_words(of_rule)));
}

/// Progress of what is slow, on a terminal only.
struct Bar(ProgressBar);

impl Bar {
    fn new(quiet: bool) -> Self {
        let shown = !quiet && io::stderr().is_terminal();
        let target = if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(0), target);
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} sheets").expect("a template we wrote");
        Self(bar.with_style(style))
    }

    fn tick(&self, total: usize) {
        self.0.set_length(total as u64);
        self.0.inc(1);
    }

    fn finish(&self) {
        self.0.finish_and_clear();
    }
}
