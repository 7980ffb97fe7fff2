//! Publishing: all or nothing, and nothing that is not ours.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::support::{Folder, files, rollbook};

const HOME: (&str, &str) = ("content/pages/home.md", "# Home\n\nWelcome.\n");

fn build(folder: &Folder) -> crate::support::Ran {
    folder.run(&["build", "--no-pdf"])
}

#[test]
fn unchanged_files_are_not_rewritten() {
    let folder = Folder::with(&[HOME, ("content/pages/about.md", "# About\n\nText.\n")]);
    build(&folder).ended(0);
    let time = |path: &str| fs::metadata(folder.join(path)).and_then(|m| m.modified()).expect("a time");
    let before = (time("site/index.html"), time("site/about/index.html"));
    std::thread::sleep(Duration::from_millis(20));
    folder.write("content/pages/about.md", "# About\n\nOther text.\n");
    let ran = build(&folder).ended(0);
    assert!(ran.stderr().contains("1 file written"), "{}", ran.stderr());
    assert_eq!(time("site/index.html"), before.0);
    assert_ne!(time("site/about/index.html"), before.1);
}

#[test]
fn what_is_no_longer_wanted_goes_and_foreign_files_stay() {
    let folder = Folder::with(&[HOME, ("content/pages/about.md", "# About\n\nText.\n")]);
    build(&folder).ended(0);
    folder.write("site/about/notes.txt", "mine");
    folder.write("site/CNAME", "example.org");
    fs::remove_file(folder.join("content/pages/about.md")).expect("removed");
    build(&folder).ended(0);
    assert!(!folder.join("site/about/index.html").exists());
    assert_eq!(folder.read("site/about/notes.txt"), "mine");
    assert_eq!(folder.read("site/CNAME"), "example.org");
    fs::remove_file(folder.join("site/about/notes.txt")).expect("removed");
}

#[test]
fn folders_that_become_empty_go() {
    let folder = Folder::with(&[HOME, ("content/pages/about.md", "# About\n\nText.\n")]);
    build(&folder).ended(0);
    fs::remove_file(folder.join("content/pages/about.md")).expect("removed");
    build(&folder).ended(0);
    assert!(!folder.join("site/about").exists());
}

#[test]
fn a_file_of_ours_that_somebody_changed_is_not_removed() {
    let folder = Folder::with(&[HOME, ("content/pages/about.md", "# About\n\nText.\n")]);
    build(&folder).ended(0);
    folder.write("site/about/index.html", "edited by hand");
    fs::remove_file(folder.join("content/pages/about.md")).expect("removed");
    let ran = build(&folder).ended(0);
    assert!(ran.stderr().contains("left alone"), "{}", ran.stderr());
    assert_eq!(folder.read("site/about/index.html"), "edited by hand");
}

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let folder = Folder::with(&[HOME, ("site/thesis.txt", "three years of work")]);
    let before = files(&folder.join("site"));
    let ran = build(&folder).ended(2);
    assert!(ran.stderr().contains("thesis.txt"), "{}", ran.stderr());
    assert_eq!(files(&folder.join("site")), before);
}

#[test]
fn a_folder_with_nothing_but_dot_files_is_fine() {
    let folder = Folder::with(&[HOME, ("site/.gitignore", "*\n")]);
    build(&folder).ended(0);
    assert_eq!(folder.read("site/.gitignore"), "*\n");
}

#[test]
fn a_foreign_file_in_the_way_stops_the_build_before_it_begins() {
    let folder = Folder::with(&[HOME]);
    build(&folder).ended(0);
    folder.write("site/about/index.html", "mine");
    folder.write("content/pages/about.md", "# About\n\nText.\n");
    folder.write("content/pages/home.md", "# Home\n\nChanged.\n");
    let before = files(&folder.join("site"));
    let ran = build(&folder).ended(2);
    assert!(ran.stderr().contains("in the way"), "{}", ran.stderr());
    assert_eq!(files(&folder.join("site")), before);
}

#[test]
fn links_in_the_output_are_not_followed() {
    let folder = Folder::with(&[HOME, ("elsewhere/keep.txt", "mine"), ("site/.keep", "")]);
    std::os::unix::fs::symlink("../elsewhere", folder.join("site/about")).expect("a link");
    fs::remove_file(folder.join("site/.keep")).expect("removed");
    folder.write("site/.rollbook-manifest", "");
    folder.write("content/pages/about.md", "# About\n\nText.\n");
    build(&folder).ended(2);
    assert_eq!(files(&folder.join("elsewhere")).len(), 1);
}

#[test]
fn the_sources_are_no_place_for_a_site() {
    let folder = Folder::with(&[HOME, ("templates/static/x.txt", "x")]);
    for out in [".", "content", "content/site", "templates", "templates/static/new/deep", "new/../content/x", ".."] {
        let ran = folder.run(&["build", "--no-pdf", "--out", out]).ended(2);
        assert!(ran.stderr().contains("cannot go to"), "{out}: {}", ran.stderr());
    }
    std::os::unix::fs::symlink("content", folder.join("door")).expect("a link");
    folder.run(&["build", "--no-pdf", "--out", "door/site"]).ended(2);
    assert_eq!(files(&folder.join("content")).len(), 1);
}

#[test]
fn errors_publish_nothing() {
    let folder = Folder::with(&[HOME]);
    build(&folder).ended(0);
    let before = files(&folder.join("site"));
    folder.write("content/pages/home.md", "# Home\n\nWelcome to [[nowhere]].\n");
    folder.write("content/pages/new.md", "# New\n\nText.\n");
    let ran = build(&folder).ended(1);
    assert!(ran.stderr().contains("nothing was published"), "{}", ran.stderr());
    assert_eq!(files(&folder.join("site")), before);
}

#[test]
fn two_builds_do_not_mix() {
    let folder = Folder::with(&[HOME]);
    build(&folder).ended(0);
    let lock = fs::File::options().append(true).create(true).open(folder.join("site/.rollbook-lock")).expect("a lock");
    lock.try_lock().expect("locked");
    let ran = build(&folder).ended(2);
    assert!(ran.stderr().contains("another build"), "{}", ran.stderr());
    lock.unlock().expect("unlocked");
    build(&folder).ended(0);
    assert!(!folder.join("site/.rollbook-lock").exists());
}

#[test]
fn a_page_can_take_the_place_of_a_folder_and_back() {
    let folder = Folder::with(&[HOME, ("templates/static/a/b.txt", "inside")]);
    build(&folder).ended(0);
    fs::remove_dir_all(folder.join("templates/static/a")).expect("removed");
    folder.write("templates/static/a", "a file now");
    // Without an ending it is no text, so it is copied as it is.
    build(&folder).ended(0);
    assert_eq!(folder.read("site/assets/a"), "a file now");
    fs::remove_file(folder.join("templates/static/a")).expect("removed");
    folder.write("templates/static/a/c.txt", "a folder again");
    build(&folder).ended(0);
    assert_eq!(folder.read("site/assets/a/c.txt"), "a folder again");
}

/// A handbook of some hundred pages in one of two states.
fn write_state(folder: &Folder, state: usize) {
    let _ = fs::remove_dir_all(folder.join("content"));
    folder.write("content/pages/home.md", format!("# Home {state}\n\nWelcome.\n"));
    for i in (state * 100)..(state * 100 + 300) {
        let lines = format!("Line of page {i} in state {state}.\n").repeat(200);
        folder.write(&format!("content/science/page-{i}.md"), format!("# Page {i}\n\n{lines}"));
    }
}

/// Whether a build has begun to write, and not ended.
fn is_writing(site: &Path) -> bool {
    let names = fs::read_dir(site).into_iter().flatten().flatten().map(|entry| entry.file_name());
    let names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.iter().any(|name| name.starts_with(".rollbook-") && name != ".rollbook-manifest")
}

/// Builds are killed at random moments, most of them while they write. Every time, the next build
/// leaves exactly the site that a build into an empty folder leaves, and foreign files alone.
#[test]
fn killed_builds_are_finished_or_undone() {
    let folder = Folder::new();
    let clean: Vec<_> = [0, 1]
        .map(|state| {
            write_state(&folder, state);
            let out = format!("clean-{state}");
            folder.run(&["build", "--no-pdf", "--out", &out]).ended(0);
            files(&folder.join(&out))
        })
        .into();
    write_state(&folder, 0);
    let started = Instant::now();
    build(&folder).ended(0);
    let whole = started.elapsed();
    folder.write("site/mine.txt", "mine");
    folder.write("site/science/page-250/mine.txt", "mine");

    // A seed that changes from run to run, told if the test fails.
    let seed = std::process::id() as u64;
    let mut random = seed;
    let mut interrupted = 0;
    for round in 0..20 {
        let state = (round + 1) % 2;
        write_state(&folder, state);
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let wait = whole.mul_f64((random >> 11) as f64 / (1u64 << 53) as f64);
        let mut child = rollbook(folder.path());
        let child = child.args(["build", "--no-pdf"]).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = child.spawn().expect("rollbook runs");
        // Every other build is killed anywhere, the others soon after they have begun to write.
        if round % 2 == 1 {
            while !is_writing(&folder.join("site")) && child.try_wait().expect("it can be asked").is_none() {
                std::thread::sleep(Duration::from_micros(200));
            }
            std::thread::sleep(wait / 20);
        } else {
            std::thread::sleep(wait);
        }
        child.kill().expect("killed");
        child.wait().expect("ended");
        interrupted += usize::from(is_writing(&folder.join("site")));

        // The next build is of the other state as often as of the same one.
        let next = if round % 4 < 2 { state } else { 1 - state };
        write_state(&folder, next);
        build(&folder).ended(0);
        let mut site = files(&folder.join("site"));
        for mine in ["mine.txt", "science/page-250/mine.txt"] {
            assert_eq!(site.remove(mine).as_deref(), Some(b"mine".as_slice()), "seed {seed}, round {round}");
        }
        assert!(site == clean[next], "seed {seed}, round {round}: not the site of a clean build");
    }
    println!("{interrupted} of 20 builds were killed while they wrote (seed {seed})");
    assert!(interrupted > 0, "no build was killed while it wrote: the test shows nothing (seed {seed})");
}

/// What somebody changed by hand is not removed, so nothing can take its place; the build says so
/// before it decides anything, and the next one is not stuck.
#[test]
fn a_changed_file_in_the_way_is_told_before_anything_is_decided() {
    let folder = Folder::with(&[HOME, ("templates/static/a/b.txt", "inside")]);
    build(&folder).ended(0);
    folder.write("site/assets/a/b.txt", "edited by hand");
    fs::remove_dir_all(folder.join("templates/static/a")).expect("removed");
    folder.write("templates/static/a", "a file now");
    let before = files(&folder.join("site"));
    let ran = build(&folder).ended(2);
    assert!(ran.stderr().contains("in the way"), "{}", ran.stderr());
    assert_eq!(files(&folder.join("site")), before, "neither lock nor journal nor staging stays behind");
    fs::remove_dir_all(folder.join("site/assets/a")).expect("moved away");
    build(&folder).ended(0);
    assert_eq!(folder.read("site/assets/a"), "a file now");
}
