//! The built-in templates are part of the program: a new file there needs a new build. And what an older
//! build has pressed is not taken for what this one would press: both know which build they are.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

fn main() {
    let mut files = BTreeSet::from([PathBuf::from("Cargo.lock")]);
    collect(Path::new("src"), &mut files);
    let mut hasher = DefaultHasher::new();
    for file in files.iter().filter(|file| file.is_file()) {
        file.hash(&mut hasher);
        std::fs::read(file).expect("a source that was just listed").hash(&mut hasher);
    }
    println!("cargo:rustc-env=ROLLBOOK_BUILD={:016x}", hasher.finish());
    for watched in ["templates", "src", "Cargo.lock"] {
        println!("cargo:rerun-if-changed={watched}");
    }
}

fn collect(folder: &Path, files: &mut BTreeSet<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the sources").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.insert(path);
        }
    }
}
