//! Shared words that nobody uses.

use std::collections::BTreeSet;

use super::{Check, Run};
use crate::model::{Applies, Caution, Handbook, Problem, Rule, SourcePath, Vocabulary};

static RULE: Rule = Rule::warning(
    "unused-entry",
    [
        "A region, muscle, piece of equipment or position that no page uses, or a caution that is only for pages that \
         name it and that none names.",
        "Its page says “Nothing here yet”. Or an exercise names another by mistake: “mat” for “towel”. A caution that \
         nobody reads protects nobody.",
        "[[equipment]] id = \"kettlebell\", in a handbook without one",
        "Name it where it belongs, or take it out.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Book(run) };

fn run(book: &Handbook) -> Vec<Problem> {
    if !super::orphan_page::is_whole(book) {
        return Vec::new();
    }
    // A handbook without exercises is not finished, and has been told so.
    if !book.pages.values().any(|page| page.meta.exercise().is_some()) {
        return Vec::new();
    }
    let file = SourcePath::new("content/vocabulary.toml");
    let words: Vec<_> = book.pages.values().flat_map(|page| page.meta.words()).collect();
    let used: BTreeSet<(Vocabulary, &str)> = words.iter().map(|word| (word.list, word.id.value.as_str())).collect();
    let cautions = [&book.safety.do_not_roll, &book.safety.ask_first, &book.safety.stop_now, &book.safety.never_press];
    let regions = cautions.into_iter().flatten().flat_map(|caution| match &caution.applies {
        Applies::Regions(regions) => regions.as_slice(),
        Applies::Everywhere | Applies::Listed => &[],
    });
    let mut regions: BTreeSet<&str> = regions.map(|region| region.value.as_str()).collect();
    regions.extend(book.words.muscles.iter().filter_map(|muscle| Some(muscle.region.as_ref()?.value.as_str())));
    let mut problems = Vec::new();
    for list in [Vocabulary::Region, Vocabulary::Muscle, Vocabulary::Equipment, Vocabulary::Position] {
        for entry in book.words.list(list) {
            let id = entry.id.value.as_str();
            if used.contains(&(list, id)) || (list == Vocabulary::Region && regions.contains(id)) {
                continue;
            }
            let problem = Problem::new(&RULE, format!("no exercise uses the {} `{id}`", list.one()));
            problems.push(problem.at(&file, entry.id.span).hint("name it where it belongs, or take it out"));
        }
    }
    problems.extend(unlisted(Vocabulary::DoNotRoll, &book.safety.do_not_roll, &used));
    problems.extend(unlisted(Vocabulary::AskFirst, &book.safety.ask_first, &used));
    problems
}

/// Cautions that hold where a page names them, and that none does.
fn unlisted(list: Vocabulary, cautions: &[Caution], used: &BTreeSet<(Vocabulary, &str)>) -> Vec<Problem> {
    let file = SourcePath::new("content/safety.toml");
    let listed = cautions.iter().filter(|caution| caution.applies == Applies::Listed);
    let flags = listed.filter_map(|caution| caution.flag.as_ref()).filter(|flag| !used.contains(&(list, &flag.value)));
    let problem = |flag: &crate::model::Spanned<String>| {
        let problem = Problem::new(&RULE, format!("no page names the {} `{}`", list.one(), flag.value));
        problem.at(&file, flag.span).hint("name it on the pages it is for, or write `applies = \"everywhere\"`")
    };
    flags.map(problem).collect()
}
