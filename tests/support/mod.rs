//! Small handbooks on disk, and the real program run on them.

pub mod book;
pub mod served;
pub mod story;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder that goes when the test ends.
pub struct Folder(tempfile::TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    /// A folder with some files in it.
    pub fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self::new();
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn join(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders for a file");
        fs::write(path, bytes).expect("a file");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs rollbook in the folder.
    pub fn run(&self, args: &[&str]) -> Ran {
        Ran(rollbook(self.path()).args(args).output().expect("rollbook runs"))
    }
}

/// The program under test.
pub fn rollbook(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rollbook"));
    command.current_dir(folder).env("NO_COLOR", "1");
    command
}

/// What came of a run.
pub struct Ran(pub Output);

impl Ran {
    pub fn code(&self) -> i32 {
        self.0.status.code().unwrap_or_else(|| panic!("ended by a signal: {}", self.stderr()))
    }

    pub fn stdout(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).expect("UTF-8 on standard output")
    }

    pub fn stderr(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).expect("UTF-8 on standard error")
    }

    /// Fails unless the program ended with this code.
    #[track_caller]
    pub fn ended(self, code: i32) -> Self {
        assert_eq!(self.code(), code, "\n{}\n{}", self.stdout(), self.stderr());
        self
    }
}

/// Every file below a folder, by its path.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().map(|e| e.expect("a readable folder")) {
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).expect("inside").display().to_string();
            files.insert(path, fs::read(entry.path()).expect("a readable file"));
        }
    }
    files
}

/// An exercise that no rule complains about.
pub fn exercise(title: &str, body: &str) -> String {
    format!(
        "+++\ntitle = \"{title}\"\nsummary = \"Ease it.\"\nregion = \"lower-leg\"\nmuscles = [\"soleus\"]\n\
         position = \"sitting\"\nequipment = [\"mat\"]\nsides = \"each\"\ndose = {{ hold = \"30-90 s\" }}\n\
         reviewed = 2026-11-24\n[figure]\nalt = \"Person sits on the floor.\"\n+++\n\n## Start\n\nSit.\n\n## Steps\n\n\
         1. Roll.\n\n## Where to roll\n\nThe calf.\n\n## Common mistakes\n\nRacing.\n\n## Why\n\n{body}\n"
    )
}

/// The vocabulary that [`exercise`] uses.
pub const VOCABULARY: &str = "[[region]]\nid = \"lower-leg\"\ntitle = \"Lower leg\"\n\n[[muscle]]\nid = \"soleus\"\n\
     title = \"Soleus\"\nregion = \"lower-leg\"\n\n[[equipment]]\nid = \"mat\"\ntitle = \"Mat\"\n\n[[position]]\n\
     id = \"sitting\"\ntitle = \"Sitting\"\n";
