//! What hayagriva 0.10.1 loses between BibLaTeX and its own entries, put back.

use biblatex::{Chunk, ChunksExt, ChunksRef, Entry as TexEntry, EntryType, TypeError};
use hayagriva::Entry;
use hayagriva::types::{self, ChunkKind, ChunkedString, FormatString, Person, Publisher};

use super::{latex, lint};

/// An entry as hayagriva reads it, with what it leaves out.
pub(super) fn entry(tex: &TexEntry) -> Result<Entry, TypeError> {
    let tex = &cleaned(tex);
    let mut entry = Entry::try_from(tex)?;
    subtitle(tex, &mut entry);
    journal(tex, &mut entry);
    publisher(tex, &mut entry);
    institution(tex, &mut entry);
    site(tex, &mut entry);
    particles(&mut entry);
    organization(tex, &mut entry);
    identifiers(tex, &mut entry);
    pages(tex, &mut entry);
    Ok(entry)
}

/// Values in the form in which hayagriva wants them.
fn cleaned(tex: &TexEntry) -> TexEntry {
    let mut tex = tex.clone();
    // No style prints these, and they can be long.
    for name in ["abstract", "annotation", "annote", "file", "keywords"] {
        tex.remove(name);
    }
    for chunk in tex.fields.values_mut().flatten() {
        if let Chunk::Normal(text) | Chunk::Verbatim(text) = &mut chunk.v {
            *text = latex::plain(text);
        }
        if let Chunk::Math(text) = &chunk.v {
            chunk.v = Chunk::Normal(latex::math(text));
        }
    }
    // Older exports escape what needs no escape in an address.
    for name in ["doi", "url"] {
        if let Some(address) = tex.get(name).map(|chunks| chunks.format_verbatim()) {
            tex.set_as(name, &address.replace(['\\', '{', '}'], ""));
        }
    }
    // `doi = {https://doi.org/10.…}` would be linked to https://doi.org/https://doi.org/10.…
    if let Some(doi) = tex.get("doi").map(|chunks| chunks.format_verbatim()) {
        match lint::doi(&doi) {
            Some(doi) => tex.set_as("doi", &doi),
            None => drop(tex.remove("doi")),
        }
    }
    // As an "anthos" of an "anthology" the book's title is printed twice by APA (“Book: Book”), and
    // the pages of a paper in proceedings are lost. A chapter of a book is printed right, and it is
    // what the manuals liken both to.
    if matches!(tex.entry_type, EntryType::InCollection | EntryType::InProceedings) {
        tex.entry_type = EntryType::InBook;
    }
    tex
}

/// “de la” and “van der” belong before the family name: AMA, NLM and APA all print “de la Cruz MJ”.
/// As a part of its own hayagriva puts them behind (“Cruz MJ de la”).
fn particles(entry: &mut Entry) {
    let joined = |people: &[Person]| -> Vec<Person> {
        let mut people = people.to_vec();
        for person in &mut people {
            // `{Doe, J. and others}`
            if person.name == "others" && person.given_name.is_none() {
                person.name = "et al".to_owned();
            }
            if let Some(prefix) = person.prefix.take() {
                person.name = format!("{prefix} {}", person.name);
            }
        }
        people
    };
    if let Some(authors) = entry.authors().map(joined) {
        entry.set_authors(authors);
    }
    if let Some(editors) = entry.editors().map(joined) {
        entry.set_editors(editors);
    }
    let mut parents = entry.parents().to_vec();
    parents.iter_mut().for_each(particles);
    entry.set_parents(parents);
}

/// The organisation that stands behind a web page is the site it is on.
fn site(tex: &TexEntry, entry: &mut Entry) {
    let by = tex.get("organization").or_else(|| tex.get("institution"));
    if let Some(by) = by.filter(|_| *entry.entry_type() == types::EntryType::Web && entry.parents().is_empty()) {
        let mut site = Entry::new(&tex.key, types::EntryType::Web);
        site.set_title(format(by));
        entry.set_parents(vec![site]);
    }
}

fn text(words: String) -> ChunkedString {
    let mut text = ChunkedString::new();
    text.push_str(&words, ChunkKind::Verbatim);
    text
}

fn format(chunks: ChunksRef<'_>) -> FormatString {
    FormatString { value: ChunkedString::from(chunks), short: None }
}

/// `subtitle`, which is not read at all.
fn subtitle(tex: &TexEntry, entry: &mut Entry) {
    let (Some(subtitle), Some(title)) = (tex.get("subtitle"), entry.title()) else { return };
    let mut title = title.clone();
    let ends = title.to_string().ends_with(['?', '!', ':', '.']);
    title.value.push_str(if ends { " " } else { ": " }, ChunkKind::Normal);
    title.value.extend(ChunkedString::from(subtitle));
    entry.set_title(title);
}

/// `shortjournal`: styles of medicine print journals by their abbreviations.
fn journal(tex: &TexEntry, entry: &mut Entry) {
    let short = tex.get("shortjournal").or_else(|| tex.get("journal-iso"));
    let Some(short) = short else { return };
    let mut parents = entry.parents().to_vec();
    let Some(journal) = parents.iter_mut().find(|parent| *parent.entry_type() == types::EntryType::Periodical) else {
        return;
    };
    let mut title = journal.title().cloned().unwrap_or_else(|| format(short));
    title.short = Some(Box::new(ChunkedString::from(short)));
    journal.set_title(title);
    entry.set_parents(parents);
}

/// `publisher = {Lippincott Williams and Wilkins}` is read as two publishers and printed with a comma
/// between. Most often it is the name of one; two are better joined by "and", too.
fn publisher(tex: &TexEntry, entry: &mut Entry) {
    let Some(name) = tex.get("publisher").map(|chunks| chunks.format_verbatim()).filter(|name| name.contains(" and "))
    else {
        return;
    };
    let name = FormatString { value: text(name), short: None };
    let with_name = |old: &Publisher| Publisher::new(Some(name.clone()), old.location().cloned());
    if let Some(old) = entry.publisher() {
        entry.set_publisher(with_name(old));
    }
    let mut parents = entry.parents().to_vec();
    for parent in &mut parents {
        if let Some(old) = parent.publisher() {
            parent.set_publisher(with_name(old));
        }
    }
    entry.set_parents(parents);
}

/// `institution` and `school` publish a report or thesis, where no publisher is named.
fn institution(tex: &TexEntry, entry: &mut Entry) {
    let by = tex.get("institution").or_else(|| tex.get("school"));
    let is_of_its_own = matches!(entry.entry_type(), types::EntryType::Report | types::EntryType::Thesis);
    let Some(by) = by.filter(|_| is_of_its_own) else { return };
    if entry.publisher().is_none_or(|publisher| publisher.name().is_none()) {
        let place = entry.publisher().and_then(|publisher| publisher.location().cloned());
        entry.set_publisher(Publisher::new(Some(format(by)), place));
    }
}

/// `pmid` and `pmcid` as fields of their own, as reference managers write them.
fn identifiers(tex: &TexEntry, entry: &mut Entry) {
    let number = |name: &str| tex.get(name).map(|chunks| chunks.format_verbatim().trim().to_owned());
    let is_number = |text: &String| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if let Some(pmid) = number("pmid").filter(is_number) {
        entry.set_pmid(pmid);
    }
    let pmcid = number("pmcid").map(|text| text.trim_start_matches("PMC").to_owned());
    if let Some(pmcid) = pmcid.filter(is_number) {
        entry.set_pmcid(format!("PMC{pmcid}"));
    }
}

/// `organization` is the author of what has none: no style prints it by itself.
fn organization(tex: &TexEntry, entry: &mut Entry) {
    let nobody = entry.authors().is_none_or(<[_]>::is_empty) && entry.editors().is_none_or(<[_]>::is_empty);
    let is_site = *entry.entry_type() == types::EntryType::Web;
    if let Some(by) = tex.get("organization").filter(|_| nobody && !is_site) {
        let name = by.format_verbatim();
        let person = Person { name, given_name: None, prefix: None, suffix: None, comma_suffix: false, alias: None };
        entry.set_authors(vec![person]);
    }
}

/// `eid`: the number of an article that has no pages. And pages in several parts, which would be
/// printed without what parts them: `{12, 15}` as `1215`.
fn pages(tex: &TexEntry, entry: &mut Entry) {
    if let Some(parts) = tex.get("pages").map(|chunks| chunks.format_verbatim()).filter(|text| text.contains(',')) {
        let parts: Vec<_> = parts.split(',').map(|part| part.trim().replace("--", "–")).collect();
        entry.set_page_range(types::MaybeTyped::String(parts.join(", ")));
    }
    if let Some(number) = tex.get("eid").filter(|_| entry.page_range().is_none()) {
        entry.set_page_range(types::MaybeTyped::String(number.format_verbatim()));
    }
}
