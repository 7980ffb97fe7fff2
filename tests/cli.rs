//! The command line as people and programs use it.

use serde_json::Value;

use crate::support::{Folder, rollbook};

const HOME: (&str, &str) = ("content/pages/home.md", "# Home\n\nWelcome to [[nowhere]].\n");

#[test]
fn exit_codes() {
    let sound = Folder::with(&[("content/pages/home.md", "# Home\n\nWelcome.\n")]);
    sound.run(&["check"]).ended(0);
    sound.run(&["build"]).ended(0);
    let broken = Folder::with(&[HOME]);
    broken.run(&["check"]).ended(1);
    broken.run(&["build"]).ended(1);
    broken.run(&["build", "nowhere"]).ended(2);
    broken.run(&["build", "content/pages/home.md"]).ended(2);
    broken.run(&["biuld"]).ended(2);
    broken.run(&["check", "--base-url", "nonsense"]).ended(2);
    broken.run(&["explain", "broken-lnk"]).ended(2);
    broken.run(&["--help"]).ended(0);
}

#[test]
fn strict_makes_warnings_errors() {
    let folder = Folder::with(&[("content/pages/home.md", "# Home\n\nWelcome.\n\n[^a]: Unused.\n")]);
    folder.run(&["check"]).ended(0);
    let ran = folder.run(&["check", "--strict", "--format", "short"]).ended(1);
    assert!(ran.stderr().starts_with("content/pages/home.md:5:1: error[unused-footnote]: "), "{}", ran.stderr());
}

#[test]
fn check_writes_nothing_but_its_cache() {
    let folder = Folder::with(&[("content/pages/home.md", "# Home\n\nWelcome.\n")]);
    let before = crate::support::files(folder.path());
    folder.run(&["check"]).ended(0);
    let mut after = crate::support::files(folder.path());
    // What was pressed is kept, and may be deleted at any time.
    after.retain(|path, _| !path.starts_with(".rollbook/"));
    assert_eq!(after, before);
}

#[test]
fn text_has_an_excerpt_with_the_place_marked() {
    let folder = Folder::with(&[HOME]);
    let ran = folder.run(&["check"]).ended(1);
    assert_eq!(ran.stdout(), "");
    let expected = "error[broken-link]: there is no page `nowhere`\n --> content/pages/home.md:3:14\n";
    assert!(ran.stderr().starts_with(expected), "{}", ran.stderr());
    assert!(ran.stderr().contains("3 | Welcome to [[nowhere]].\n  |              ^^^^^^^\n"), "{}", ran.stderr());
    assert!(ran.stderr().ends_with("pages: 1 error\n"), "{}", ran.stderr());
}

#[test]
fn json_is_one_array_with_every_field() {
    let folder = Folder::with(&[HOME, ("content/lost.md", "# Lost\n")]);
    let ran = folder.run(&["check", "--format", "json"]).ended(1);
    let problems: Vec<Value> = serde_json::from_str(&ran.stdout()).expect("JSON");
    let keys: Vec<_> = problems[1].as_object().expect("an object").keys().map(String::as_str).collect();
    let wanted = ["rule", "severity", "file", "line", "column", "end_line", "end_column", "message", "hint", "related"];
    assert_eq!(keys, wanted);
    assert_eq!(problems[0]["file"], "content/lost.md");
    assert_eq!(problems[0]["line"], Value::Null);
    assert_eq!((&problems[1]["line"], &problems[1]["column"]), (&3.into(), &14.into()));
    assert_eq!((&problems[1]["end_line"], &problems[1]["end_column"]), (&3.into(), &21.into()));
    let none = Folder::with(&[("content/pages/home.md", "# Home\n\nWelcome.\n")]);
    assert_eq!(none.run(&["check", "--format", "json"]).ended(0).stdout(), "[]\n");
}

#[test]
fn github_notes_stand_on_their_lines() {
    let folder = Folder::with(&[HOME]);
    let ran = folder.run(&["check", "--format", "github"]).ended(1);
    let line = "::error file=content/pages/home.md,line=3,endLine=3,col=14,endColumn=21,title=broken-link::there is";
    assert!(ran.stdout().starts_with(line), "{}", ran.stdout());
}

#[test]
fn quiet_says_nothing_when_nothing_is_wrong() {
    let folder = Folder::with(&[("content/pages/home.md", "# Home\n\nWelcome.\n")]);
    let ran = folder.run(&["build", "--quiet"]).ended(0);
    assert_eq!((ran.stdout().as_str(), ran.stderr().as_str()), ("", ""));
}

#[test]
fn explain_tells_what_why_and_what_to_do() {
    let folder = Folder::new();
    let one = folder.run(&["explain", "broken-link"]).ended(0).stdout();
    for part in ["broken-link (error)", "Why:", "Example:", "What to do:"] {
        assert!(one.contains(part), "{one}");
    }
    let all = folder.run(&["explain"]).ended(0).stdout();
    assert_eq!(all.lines().count(), rollbook::pipeline::rules().len());
    let near = folder.run(&["explain", "broken-lnk"]).ended(2).stderr();
    assert!(near.contains("did you mean `broken-link`?"), "{near}");
}

#[test]
fn a_huge_file_is_told() {
    let folder = Folder::with(&[("content/pages/home.md", "# Home\n\nWelcome.\n")]);
    folder.write("content/pages/huge.md", vec![b'a'; (16 << 20) + 1]);
    let ran = folder.run(&["check", "--format", "short"]).ended(1);
    assert!(ran.stderr().contains("content/pages/huge.md: error[huge-file]"), "{}", ran.stderr());
}

#[test]
fn a_fifo_is_no_file_and_does_not_hang() {
    let folder = Folder::with(&[("content/pages/home.md", "# Home\n\nWelcome.\n")]);
    let made = std::process::Command::new("mkfifo").arg(folder.join("content/pages/pipe.md")).status();
    assert!(made.expect("mkfifo runs").success());
    let ran = folder.run(&["check", "--format", "short"]).ended(1);
    assert!(ran.stderr().contains("error[unreadable-file]: this is not a regular file"), "{}", ran.stderr());
}

/// Forty rules and more, broken in one handbook: one run tells them all, one message each, and the
/// site that was published before stays as it was.
#[test]
fn forty_broken_rules_in_one_run() {
    let story = include_str!("stories/pipeline/forty.story");
    let story = crate::support::story::Story::parse(story);
    let rules = story.rules();
    let mut distinct = rules.clone();
    distinct.sort();
    distinct.dedup();
    assert!(distinct.len() >= 40 && distinct.len() == rules.len(), "{} of {}", distinct.len(), rules.len());

    let folder = story.unpack();
    let sound = Folder::with(&[("content/pages/home.md", "# Home\n\nSound.\n")]);
    let out = folder.join("site").display().to_string();
    sound.run(&["build", "--no-pdf", "--out", &out]).ended(0);
    let before = crate::support::files(&folder.join("site"));
    let ran = folder.run(&["build", "--no-pdf", "--format", "short"]).ended(1);
    let text = ran.stderr();
    let is_told = |rule: &&String| text.contains(&format!("[{rule}]:"));
    assert_eq!(rules.iter().filter(is_told).count(), rules.len(), "{}", ran.stderr());
    assert_eq!(crate::support::files(&folder.join("site")), before);
}

#[test]
fn colours_only_where_they_are_wanted() {
    let folder = Folder::with(&[HOME]);
    let coloured = rollbook(folder.path()).env_remove("NO_COLOR").env("CLICOLOR_FORCE", "1").arg("check").output();
    let coloured = coloured.expect("rollbook runs");
    assert!(coloured.stderr.contains(&0x1b));
    let plain = rollbook(folder.path()).env_remove("NO_COLOR").arg("check").output().expect("rollbook runs");
    assert!(!plain.stderr.contains(&0x1b));
}

/// Of a place with many lines the first ones are shown, each whole.
#[test]
fn check_lists_the_notes_that_a_build_counts() {
    let many: String = (1..=6).map(|n| format!("<!-- review: number {n} -->\n\nText {n}.\n\n")).collect();
    let folder = Folder::with(&[("content/pages/home.md", &format!("# Home\n\n{many}"))]);
    let checked = folder.run(&["check", "--no-pdf", "--format", "short"]).ended(0).stderr();
    assert_eq!(checked.matches("awaits review").count(), 6, "{}", checked);
    let built = folder.run(&["build", "--no-pdf"]).ended(0).stderr();
    assert!(!built.contains("number"), "{}", built);
    assert!(built.contains("6 notes of `awaits-review`; `rollbook check` lists them"), "{}", built);
    let json = folder.run(&["build", "--no-pdf", "--format", "json"]).ended(0).stdout();
    assert_eq!(json.matches("awaits-review").count(), 6, "{}", json);
}

#[test]
fn a_place_of_many_lines_is_cut_at_a_line() {
    let story = crate::support::story::Story::parse(include_str!("stories/check/near-duplicate.story"));
    let told = story.unpack().run(&["check", "--no-pdf"]).ended(1).stderr();
    let (_, told) = told.split_once("error[near-duplicate]").expect("it is told");
    let (first, _) = told.split_once("note:").expect("the other place follows");
    assert!(first.contains("25 | | 6. Let the leg go heavy on the roller.\n") && !first.contains("26 |"), "{first}");
}
