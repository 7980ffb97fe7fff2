//! Benefits that nobody is cited for.

use super::lexicon::Lexicon;
use super::prose::{Passage, Prose, Role, Sentence};
use super::{Check, Run, denies};
use crate::model::{Meta, Problem, Rule};

static RULE: Rule = Rule::warning(
    "uncited-claim",
    [
        "A sentence that promises a benefit, in a paragraph without a citation, under a heading without a badge.",
        "Nine benefits stood in the article this handbook grew from, most of them uncited; studies support two, for a \
         short while. A verb such as “improves”, “reduces” or “prevents” says that somebody has measured it. Sentences that ask, deny or only tell what to do are no claims; steps, quotations, `[!TAUGHT]` and `[!RESEARCH]` are not looked at, and sections of science pages are the matter of `unmarked-section`. A summary is covered by a citation anywhere on its page.",
        "Rolling improves posture.",
        "Cite who measured it, [@wilke2020], put a badge on the heading, {status=taught}, or say what it feels like \
         instead.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::English(run) };

/// Verbs that claim an effect on a body, in the forms that state it, and why each is here.
#[rustfmt::skip]
const CLAIMS: &[&str] = &[
    // Better than before: somebody must have measured before and after.
    "improves", "improved", "improving", "improve", "enhances", "enhanced", "enhance", "boosts", "boost", "optimises",
    "optimizes", "maximises", "maximizes",
    // Less of something bad: the commonest promise of leaflets.
    "reduces", "reduced", "reduce", "reducing", "decreases", "decrease", "relieves", "relieved", "relieve",
    "alleviates", "alleviate", "lessens", "lessen", "eliminates", "eliminate",
    // More of something good.
    "increases", "increased", "increase",
    // Repair and protection: claims about tissue and about the future.
    "prevents", "prevent", "heals", "heal", "repairs", "repair", "restores", "restore", "corrects", "correct",
    "protects", "protect", "strengthens", "accelerates", "accelerate",
    // What handouts promise most.
    "eases", "speeds", "promotes", "aids", "stimulates",
];

/// What these verbs do to a dose or a thing and not to a body: “reduces the pressure”, “prevents slipping”.
#[rustfmt::skip]
const OF_DOSE: &[&str] = &[
    "pressure", "weight", "load", "hold", "holds", "dose", "sets", "set", "repetitions", "reps", "angle", "height",
    "number", "stroke", "lean", "effort", "pace", "amount", "stretch", "slip", "slipping", "slide", "sliding",
    "strain", "how", "page", "errors",
];

/// What a client watches: “stop if pain increases” is a safety line.
const WATCHED: &[&str] = &[
    "pain",
    "swelling",
    "numbness",
    "tingling",
    "symptoms",
    "wound",
    "wounds",
    "soreness",
    "discomfort",
    "bruise",
    "we",
    "prices",
];

/// Words before a bare verb that make it no statement: “to reduce”, “you can increase”, “please increase”.
const NO_STATEMENT: &[&str] = &["to", "you", "please", "then", "and", "or", "gradually", "slowly", "gently", "never"];

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    // On a page of science each section says where it is from; what stands above them is looked at here.
    let is_science = matches!(prose.page.meta, Meta::Science(_));
    // A list is covered by the sentence that leads to it.
    let mut leads_to_list = false;
    let cites_at_all = prose.passages.iter().any(|passage| !passage.cites.is_empty());
    let mut problems = Vec::new();
    for passage in prose.running().filter(|passage| passage.is_own()) {
        let is_field = passage.role == Role::Field;
        if !matches!(passage.role, Role::Item) {
            leads_to_list = passage.text.trim_end().ends_with(':') && !passage.cites.is_empty();
        }
        let is_covered = !passage.cites.is_empty()
            || prose.parts[passage.part].status.is_some()
            || (is_field && cites_at_all)
            || matches!(passage.role, Role::Step(_))
            || (is_science && passage.part > 0)
            || (leads_to_list && passage.role == Role::Item);
        if is_covered {
            continue;
        }
        for sentence in &passage.sentences {
            if let Some(n) = claim(passage, sentence) {
                let verb = passage.word(n);
                let problem = Problem::new(&RULE, format!("“{verb}” is a claim, and nobody is cited for it"));
                let problem = problem.at(passage.source, passage.span_of(n));
                problems.push(problem.hint(match is_field {
                    true => "cite who measured it in the text of this page, or say what it feels like",
                    false => "cite who measured it: [@key]; or put a badge on the heading: {status=taught}",
                }));
            }
        }
    }
    problems
}

/// The verb of a sentence that claims a benefit, as an index into the words of the passage.
fn claim(passage: &Passage<'_>, sentence: &Sentence) -> Option<usize> {
    let said: Vec<&str> = passage.words_of(sentence).collect();
    if passage.said(sentence).ends_with('?') {
        return None;
    }
    // “If pain increases”, “until the wound heals”: up to the next comma that is no claim.
    let is_condition = |at: usize| {
        let before = (0..at).rev().take_while(|n| {
            let [word, next] = [*n, n + 1].map(|n| passage.words[sentence.words.start + n]);
            !passage.text[word.end..next.start].contains([',', ';', ':'])
        });
        before.into_iter().any(|n| matches!(said[n], "if" | "when" | "until" | "unless" | "once" | "whether" | "would"))
    };
    let is_claim = |at: usize| {
        let verb = said[at];
        let before = at.checked_sub(1).map(|before| said[before]);
        let bare = !verb.ends_with('s') && !verb.ends_with("ed") && !verb.ends_with("ing");
        // A bare verb is an instruction at the beginning, and a claim behind “may”, “can” or a plural.
        let is_asked = at > 1 && said[at - 2] == "you";
        // “Helps to reduce” and “is known to improve” state what “to reduce” alone does not.
        let is_help = at > 1 && before == Some("to") && matches!(said[at - 2], "helps" | "help" | "known" | "shown");
        let is_told = bare && !is_help && (is_asked || before.is_none_or(|before| NO_STATEMENT.contains(&before)));
        let is_watched = said[at.saturating_sub(3)..at].iter().any(|word| WATCHED.contains(word));
        let is_by_itself = verb.starts_with("heal")
            && said.get(at + 1).is_none_or(|next| matches!(*next, "without" | "by" | "on" | "in" | "faster" | "well"));
        let is_other_speed = verb == "speeds" && said.get(at + 1) != Some(&"up");
        // “an improved version”, “the increased load”: a participle before a noun.
        let is_participle =
            verb.ends_with("ed") && before.is_some_and(|before| matches!(before, "a" | "an" | "the" | "this" | "with"));
        let of_dose = said[at + 1..].iter().take(4).any(|word| OF_DOSE.contains(word))
            || (verb.ends_with("ing") && at == 0)
            || (is_noun(verb)
                && before.is_some_and(|before| matches!(before, "a" | "an" | "the" | "this" | "that" | "no")));
        CLAIMS.contains(&verb)
            && !(is_told || is_participle || of_dose || is_watched || is_by_itself || is_other_speed)
            && !is_condition(at)
            && !denies(&said[..at])
    };
    (0..said.len()).find(|at| is_claim(*at)).map(|at| sentence.words.start + at)
}

/// Verbs that are nouns, too.
fn is_noun(verb: &str) -> bool {
    matches!(
        verb,
        "increase" | "increases" | "decrease" | "decreases" | "boost" | "boosts" | "repair" | "repairs" | "correct"
    )
}
